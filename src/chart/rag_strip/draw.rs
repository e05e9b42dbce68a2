//! The drawing of the strip: two rows of marks, a bar below the stretches that were too good, dates.

use super::{Contest, Moment, Status};
use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame, Spot};
use crate::chart::ink::Ink;
use crate::chart::labels::{TEXT, TICK, text_width};
use crate::chart::paint::Form;
use crate::words::Words;

/// Least left edge of the marks; the names of the rows stand before it.
const LEFT: f64 = 74.0;
/// Size of a mark.
const MARK: f64 = 18.0;
/// Least and greatest width of a column.
const COLUMN: (f64, f64) = (22.0, 44.0);
/// Middles of the two rows.
const ROWS: (f64, f64) = (16.0, 52.0);

/// Draws the last moments that fit, in one of the two widths. Nothing where there is none.
pub(super) fn draw(moments: &[Moment], has_now: bool, form: Form, description: &str, w: &Words) -> String {
    let (width, class) = match form {
        Form::Wide | Form::Slide(_) => (576.0, "chart wide"),
        Form::Narrow => (350.0, "chart narrow"),
    };
    if moments.is_empty() {
        return String::new();
    }
    let contested = moments.iter().any(|m| m.contest.is_some());
    let names = [w.frame_reported(), w.frame_evidence(), if contested { w.rag_history_contested() } else { "" }];
    let left = left_of(names);
    let room = width - left;
    let most = (room / COLUMN.0) as usize;
    let shown = &moments[moments.len().saturating_sub(most)..];
    let column = (room / shown.len() as f64).clamp(COLUMN.0, COLUMN.1);
    let contested = shown.iter().any(|m| m.contest.is_some());
    let bottom = if contested { 92.0 } else { 74.0 };
    let left_out = moments.len() - shown.len();
    let height = bottom + if left_out > 0 { 44.0 } else { 26.0 };
    let whole = || Span { from: 0.0, to: 1.0, ticks: Vec::new() };
    let frame = Frame { left, top: 0.0, right: width, bottom };
    let canvas = Canvas::new((width, height), frame, whole(), whole());
    let middle = |i: usize| left + (i as f64 + 0.5) * column;
    canvas.words(0.0, ROWS.0 + 4.5, "", names[0]);
    canvas.words(0.0, ROWS.1 + 4.5, "", names[1]);
    if contested {
        canvas.words(0.0, 86.5, "ts", names[2]);
    }
    spans(&canvas, shown, left, column);
    if has_now {
        let x = left + (shown.len() - 1) as f64 * column;
        canvas.rule(&[(x, 2.0), (x, bottom)], Ink::Today);
    }
    joined(&canvas, shown, middle);
    marks(&canvas, shown, middle, w);
    for (contest, class, letter) in [(Contest::Standing, "mid ts tb", 'C'), (Contest::Expired, "mid ts bad", 'E')] {
        let at = |(i, m): (usize, &Moment)| (m.contest == Some(contest)).then(|| middle(i));
        canvas.letters(&shown.iter().enumerate().filter_map(at).collect::<Vec<_>>(), 86.5, class, letter);
    }
    dates(&canvas, shown, (has_now, bottom), middle, w);
    if left_out > 0 {
        canvas.words(0.0, height - 4.0, "ts", &w.rag_history_latest(shown.len(), moments.len()));
    }
    canvas.finish(class, description)
}

/// Left edge of the marks: the names of the rows stand before it.
fn left_of(names: [&str; 3]) -> f64 {
    let sizes = [TEXT, TEXT, TICK];
    let widths = names.iter().zip(sizes).map(|(name, size)| text_width(name, size, false));
    widths.fold(LEFT, |left, width| left.max(width + 10.0))
}

/// A bar below each stretch of reports that were too good: thick where by two levels.
fn spans(canvas: &Canvas, shown: &[Moment], start: f64, column: f64) {
    for (i, moment) in shown.iter().enumerate() {
        let thick = match moment.gap() {
            Some(2..) => 5.0,
            Some(1) => 2.0,
            _ => continue,
        };
        let left = start + i as f64 * column;
        canvas.block((left, 66.0), (left + column, 66.0 + thick), Ink::Dot);
    }
}

/// The lines from claim to evidence: an arrow where the report was too good, none where both agree. Lines first, then
/// heads, as what is drawn alike one after the other shares an element.
fn joined(canvas: &Canvas, shown: &[Moment], middle: impl Fn(usize) -> f64) {
    let (from, to) = (ROWS.0 + MARK / 2.0 + 2.0, ROWS.1 - MARK / 2.0 - 2.0);
    let places = |test: fn(i8) -> bool| {
        let fits = |(i, m): (usize, &Moment)| m.gap().is_some_and(test).then(|| middle(i));
        shown.iter().enumerate().filter_map(fits).collect::<Vec<f64>>()
    };
    let (down, up) = (places(|gap| gap > 0), places(|gap| gap < 0));
    down.iter().for_each(|&x| canvas.rule(&[(x, from), (x, to - 4.0)], Ink::Move));
    for &x in &down {
        canvas.shape(&[(x, to), (x - 4.0, to - 6.0), (x + 4.0, to - 6.0)], Ink::MoveHead);
    }
    up.iter().for_each(|&x| canvas.rule(&[(x, from), (x, to)], Ink::MoveDown));
}

/// The marks of both rows, one kind after the other: shape, letter and colour, as everywhere on the site.
fn marks(canvas: &Canvas, shown: &[Moment], middle: impl Fn(usize) -> f64, w: &Words) {
    type Row = (f64, fn(&Moment) -> Status);
    let rows: [Row; 2] = [(ROWS.0, |m| m.reported), (ROWS.1, |m| m.evidence)];
    for kind in [Mark::Green, Mark::Amber, Mark::Red, Mark::None] {
        let places = |(_, status): Row| {
            let fits = |(i, m): (usize, &Moment)| (Mark::of(status(m)) == kind).then(|| middle(i));
            shown.iter().enumerate().filter_map(fits).collect::<Vec<f64>>()
        };
        for row in rows {
            places(row).into_iter().for_each(|x| kind.draw(canvas, (x, row.0)));
        }
        for row in rows {
            let (class, down, letter) = kind.letter(w);
            canvas.letters(&places(row), row.0 + down, class, letter);
        }
    }
}

/// The marks there are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Green,
    Amber,
    Red,
    None,
}

impl Mark {
    fn of(status: Status) -> Mark {
        match status {
            Status::Green | Status::Complete => Mark::Green,
            Status::Amber => Mark::Amber,
            Status::Red => Mark::Red,
            Status::NotStarted | Status::Unknown => Mark::None,
        }
    }

    /// Class of its letter, how far below the middle its baseline lies, and the letter.
    fn letter(self, w: &Words) -> (&'static str, f64, char) {
        let first = |word: &str| word.chars().next().unwrap_or('?');
        match self {
            Mark::Green => ("mid ts m-t m-gt", 3.8, first(w.rag_letter_green())),
            Mark::Amber => ("mid ts m-t m-at", 5.6, first(w.rag_letter_amber())),
            Mark::Red => ("mid ts m-t m-rt", 3.8, first(w.rag_letter_red())),
            Mark::None => ("mid ts m-t m-nt", 3.8, '?'),
        }
    }

    /// Its shape around a place.
    fn draw(self, canvas: &Canvas, (x, y): Spot) {
        let half = MARK / 2.0;
        match self {
            Mark::Green => canvas.spot((x, y), half - 1.2, Ink::MarkGreen),
            Mark::Amber => {
                canvas.shape(&[(x, y - half), (x + half, y + half - 1.0), (x - half, y + half - 1.0)], Ink::MarkAmber);
            }
            Mark::Red => canvas.block((x - half + 1.0, y - half + 1.0), (x + half - 1.0, y + half - 1.0), Ink::MarkRed),
            Mark::None => canvas.spot((x, y), half - 1.2, Ink::MarkNone),
        }
    }
}

/// The first and the last date, and as many between them as fit; the year where it is new.
fn dates(canvas: &Canvas, shown: &[Moment], (has_now, bottom): (bool, f64), middle: impl Fn(usize) -> f64, w: &Words) {
    let last = shown.len() - 1;
    let mut taken: Vec<(f64, f64)> = Vec::new();
    let mut order: Vec<usize> = (0..shown.len()).collect();
    order.sort_by_key(|i| (*i != last, *i != 0, *i));
    for i in order {
        let label = if i == 0 || i == last { w.date_label(shown[i].date) } else { w.day_label(shown[i].date) };
        let class = if has_now && i == last { "mid ts today-t" } else { "mid ts" };
        let half = text_width(&label, TICK, true) / 2.0;
        let x = middle(i).clamp(half, canvas.width - half);
        let clear = taken.iter().all(|(from, to)| x + half + 9.0 < *from || x - half - 9.0 > *to);
        if clear {
            taken.push((x - half, x + half));
            let tick = middle(i);
            canvas.rule(&[(tick, bottom), (tick, bottom + 4.0)], Ink::Axis);
            canvas.words(x, bottom + 18.0, class, &label);
        }
    }
}
