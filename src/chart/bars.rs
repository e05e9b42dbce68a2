//! Horizontal bars, one per record, longest first: what the charts of ages and of readiness share.

use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame};
use crate::chart::ink::Ink;
use crate::chart::labels::{LINE, TEXT, TICK, balanced, fit, text_width, two_lines};
use crate::chart::paint::Form;

/// Bars that fit into one drawing; the table beside it holds all.
pub(crate) const MOST: usize = 12;
const ROW: f64 = 26.0;
/// Height of a bar.
const BAR: f64 = 15.0;
/// What another line of words adds to a row.
const MORE: f64 = 13.0;
/// Lines of a name, beyond which it is cut.
const LINES: usize = 3;
/// Shares of the width that the words behind the bars take at most: on one line, and where they need two.
const BEHIND: (f64, f64) = (0.24, 1.0 / 3.0);
/// Of words in two lines the wider one is so much of both.
const HALF: f64 = 0.58;
/// Most and least room for names, where the bars would else have less than half of the width.
const NAMES: (f64, f64) = (200.0, 118.0);

/// One bar.
#[derive(Debug, Clone)]
pub(crate) struct Bar {
    /// Words before it.
    pub(crate) name: String,
    /// Its parts, one behind the other, and what each is drawn with.
    pub(crate) parts: Vec<(f64, Ink)>,
    /// Words behind it.
    pub(crate) value: String,
    /// Whether these words are bad news.
    pub(crate) bad: bool,
}

/// A line across all bars.
#[derive(Debug, Clone)]
pub(crate) struct Limit {
    /// Where.
    pub(crate) at: f64,
    /// Words above it.
    pub(crate) label: String,
}

/// Draws the bars in one of the two widths; nothing where there is none.
pub(crate) fn draw(bars: &[Bar], limit: Option<&Limit>, form: Form, description: &str) -> String {
    let shown = &bars[..bars.len().min(MOST)];
    if shown.is_empty() {
        return String::new();
    }
    let (width, class) = match form {
        Form::Wide | Form::Slide(_) => (576.0, "chart wide"),
        Form::Narrow => (350.0, "chart narrow"),
    };
    let widest = shown.iter().map(|b| text_width(&b.value, TICK, true)).fold(0.0, f64::max);
    let values = widest.min((widest * HALF).clamp(width * BEHIND.0, width * BEHIND.1));
    let names = (width / 2.0 - values - 24.0).clamp(NAMES.1, NAMES.0);
    let name = shown.iter().map(|b| text_width(&b.name, TEXT, false)).fold(0.0, f64::max).min(names);
    let head = if limit.is_some() { 24.0 } else { 6.0 };
    let rows: Vec<(Vec<String>, Vec<String>)> = shown
        .iter()
        .map(|b| (balanced(&b.name, name, LINES, TEXT, false), two_lines(&b.value, values + 4.0, TICK, true)))
        .collect();
    let high =
        |(name, value): &(Vec<String>, Vec<String>)| ROW + (name.len().max(value.len()).max(1) - 1) as f64 * MORE;
    let height = head + rows.iter().map(high).sum::<f64>() + 4.0;
    let frame = Frame { left: name + 12.0, top: head, right: width - values - 12.0, bottom: height - 4.0 };
    let sane = |v: f64| if v.is_finite() { v.max(0.0) } else { 0.0 };
    let length = |b: &Bar| b.parts.iter().map(|part| sane(part.0)).sum::<f64>();
    let longest = shown.iter().map(length).chain(limit.map(|l| sane(l.at))).fold(0.0, f64::max);
    let to = if longest > 0.0 { longest } else { 1.0 };
    let span = |to: f64| Span { from: 0.0, to, ticks: Vec::new() };
    let canvas = Canvas::new((width, height), frame, span(to), span(1.0));
    canvas.rule(&[(frame.left, frame.top), (frame.left, frame.bottom)], Ink::Axis);
    let crossed = limit.map(|limit| canvas.at((sane(limit.at), 0.0)).0);
    let tops: Vec<f64> = rows
        .iter()
        .scan(head, |row, words| {
            // The bar stands in the middle of its row, and words of one line beside it.
            let top = *row + (high(words) - ROW) / 2.0 + 5.0;
            *row += high(words);
            Some(top)
        })
        .collect();
    let behind: Vec<Behind> = shown
        .iter()
        .zip(&rows)
        .map(|(bar, words)| {
            let wide = words.1.iter().map(|line| text_width(line, TICK, true)).fold(0.0, f64::max);
            Behind::of(canvas.at((length(bar), 0.0)).0, wide, crossed, width)
        })
        .collect();
    if let Some((limit, at)) = limit.zip(crossed) {
        let mut from = frame.top - 4.0;
        for ((top, words), _) in tops.iter().zip(&rows).zip(&behind).filter(|(_, behind)| behind.crosses) {
            let half = words.1.len() as f64 * LINE / 2.0;
            let middle = top + BAR / 2.0;
            canvas.rule(&[(at, from), (at, middle - half)], Ink::Limit);
            from = middle + half;
        }
        canvas.rule(&[(at, from), (at, frame.bottom)], Ink::Limit);
        let label = fit(&limit.label, width, TICK, false);
        let half = text_width(&label, TICK, false) / 2.0;
        let middle = at.clamp(half, (width - half).max(half));
        canvas.words(middle, 14.0, "mid ts", &label);
    }
    for (((bar, words), top), behind) in shown.iter().zip(&rows).zip(tops).zip(behind) {
        let (mut reached, mut end) = (0.0, frame.left);
        for (part, ink) in &bar.parts {
            let start = end;
            reached += sane(*part);
            end = canvas.at((reached, 0.0)).0;
            if end > start {
                canvas.block((start, top), (end, top + BAR), *ink);
            }
        }
        let class = if bar.bad { "ts tb bad halo" } else { "ts halo" };
        for (x, class, lines) in [(frame.left - 8.0, "end", &words.0), (behind.start, class, &words.1)] {
            canvas.lines(x, top + 12.0, class, lines);
        }
    }
    canvas.finish(class, description)
}

/// Where the words behind a bar begin, and whether the line across all bars must make way for them.
struct Behind {
    start: f64,
    crosses: bool,
}

impl Behind {
    /// Words that the line would go through stand behind it, where there is room; not so far from their bar that they would
    /// seem to be those of the line.
    fn of(end: f64, wide: f64, crossed: Option<f64>, width: f64) -> Behind {
        const GAP: f64 = 7.0;
        const NEAR: f64 = 14.0;
        let through = crossed.filter(|at| end + 4.0 < *at && *at < end + GAP + wide);
        match through {
            Some(at) if at < end + NEAR && at + GAP + wide <= width => Behind { start: at + GAP, crosses: false },
            through => Behind { start: end + GAP, crosses: through.is_some() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_by_their_bar_and_the_line_makes_way() {
        let said = |at| {
            let behind = Behind::of(100.0, 40.0, at, 300.0);
            (behind.start, behind.crosses)
        };
        assert_eq!(said(None), (107.0, false));
        assert_eq!(said(Some(110.0)), (117.0, false), "a line near the bar: the words go behind it");
        assert_eq!(said(Some(130.0)), (107.0, true), "a line far from it: they stay");
        assert_eq!(said(Some(160.0)), (107.0, false), "a line behind the words");
        assert!(Behind::of(250.0, 40.0, Some(258.0), 300.0).crosses, "no room behind the line");
    }
}
