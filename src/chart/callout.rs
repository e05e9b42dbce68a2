//! Short statements inside the plotted area, set where they cover least.

use crate::chart::canvas::{Canvas, Frame, Spot};
use crate::chart::ink::Ink;
use crate::chart::labels::{TEXT, text_width};
use crate::chart::plot::{Plot, Tone};

/// Distance between two lines of a statement.
const LINE: f64 = 17.0;

/// A rectangle of the drawing.
#[derive(Debug, Clone, Copy)]
struct Area {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

impl Area {
    fn meets(&self, (ax, ay): Spot, (bx, by): Spot) -> bool {
        ax.min(bx) < self.left + self.width
            && ax.max(bx) > self.left
            && ay.min(by) < self.top + self.height
            && ay.max(by) > self.top
    }

    fn within(&self, frame: Frame) -> bool {
        self.left >= frame.left
            && self.left + self.width <= frame.right + 6.0
            && self.top >= frame.top - 6.0
            && self.top + self.height <= frame.bottom - 2.0
    }
}

/// Draws every statement that finds a place. What does not fit is left to the headline.
pub(crate) fn draw(canvas: &Canvas, plot: &Plot, lines: &[Vec<Spot>]) {
    if plot.callouts.is_empty() {
        return;
    }
    let lines: Vec<Vec<Spot>> = lines.iter().map(|line| line.iter().map(|spot| canvas.at(*spot)).collect()).collect();
    let mut taken: Vec<Area> = Vec::new();
    for callout in &plot.callouts {
        let place = canvas.at((callout.x.value(), callout.y));
        let other = callout.bracket_to.map(|y| canvas.at((callout.x.value(), y)).1);
        if let Some(y) = other {
            let late = callout.lines.iter().any(|(_, tone)| *tone == Tone::Bad);
            bracket(canvas, place, y, if late { Ink::Late } else { Ink::Axis });
        }
        let narrow = broken(&callout.lines);
        for words in [&callout.lines, &narrow] {
            if let Some((area, left_of)) = best(canvas, words, place, other, &lines, &taken) {
                write(canvas, words, area, left_of);
                taken.push(area);
                break;
            }
        }
    }
}

fn bracket(canvas: &Canvas, (x, y): Spot, other: f64, ink: Ink) {
    canvas.rule(&[(x + 4.0, y), (x + 8.0, y), (x + 8.0, other), (x + 4.0, other)], ink);
}

/// The words in shorter lines.
fn broken(lines: &[(String, Tone)]) -> Vec<(String, Tone)> {
    let mut shorter: Vec<(String, Tone)> = Vec::new();
    for (words, tone) in lines {
        let mut line = String::new();
        for word in words.split(' ') {
            if !line.is_empty() && text_width(&line, TEXT, false) + text_width(word, TEXT, false) > 82.0 {
                shorter.push((std::mem::take(&mut line), *tone));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        shorter.push((line, *tone));
    }
    shorter
}

/// The place that crosses the fewest lines: right or left of the point, below, above or beside it.
fn best(
    canvas: &Canvas,
    words: &[(String, Tone)],
    (x, y): Spot,
    other: Option<f64>,
    lines: &[Vec<Spot>],
    taken: &[Area],
) -> Option<(Area, bool)> {
    let width = words.iter().map(|(words, tone)| text_width(words, TEXT, *tone != Tone::Plain)).fold(0.0, f64::max);
    let height = LINE * words.len() as f64;
    let (upper, lower) = (y.min(other.unwrap_or(y)), y.max(other.unwrap_or(y)));
    let middle = (upper + lower) / 2.0 - height / 2.0;
    let right = x + if other.is_some() { 15.0 } else { 8.0 };
    let places = [
        (right, lower + 8.0, false),
        (right, middle, false),
        (x - 8.0 - width, upper - height - 8.0, true),
        (right, upper - height - 8.0, false),
        (x - 8.0 - width, lower + 8.0, true),
        (right, lower + 40.0, false),
    ];
    places
        .into_iter()
        .map(|(left, top, left_of)| (Area { left, top, width, height }, left_of))
        .filter(|(area, _)| area.within(canvas.frame))
        .filter(|(area, _)| !taken.iter().any(|t| area.meets((t.left, t.top), (t.left + t.width, t.top + t.height))))
        .min_by_key(|(area, _)| crossings(area, lines))
}

fn crossings(area: &Area, lines: &[Vec<Spot>]) -> usize {
    lines.iter().flat_map(|line| line.windows(2)).filter(|pair| area.meets(pair[0], pair[1])).count()
}

fn write(canvas: &Canvas, lines: &[(String, Tone)], area: Area, left_of: bool) {
    let (x, anchor) = if left_of { (area.left + area.width, "end ") } else { (area.left, "") };
    for (index, (words, tone)) in lines.iter().enumerate() {
        let class = match tone {
            Tone::Plain => "halo",
            Tone::Strong => "tb halo",
            Tone::Bad => "bad halo",
        };
        canvas.words(x, area.top + 12.5 + LINE * index as f64, &format!("{anchor}{class}"), words);
    }
}
