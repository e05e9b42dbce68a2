//! The drawing of the strip: two rows of marks, a bar below the stretches that were too good, dates.

use super::{Contest, Moment, Status};
use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame, Spot};
use crate::chart::format;
use crate::chart::ink::Ink;
use crate::chart::labels::{TICK, text_width};
use crate::chart::paint::Form;

/// Left edge of the marks; the names of the rows stand before it.
const LEFT: f64 = 74.0;
/// Size of a mark.
const MARK: f64 = 18.0;
/// Least and greatest width of a column.
const COLUMN: (f64, f64) = (22.0, 44.0);
/// Middles of the two rows.
const ROWS: (f64, f64) = (16.0, 52.0);

/// Draws the last moments that fit, in one of the two widths. Nothing where there is none.
pub(super) fn draw(moments: &[Moment], has_now: bool, form: Form, description: &str) -> String {
    let (width, class) = match form {
        Form::Wide => (576.0, "chart wide"),
        Form::Narrow => (350.0, "chart narrow"),
    };
    if moments.is_empty() {
        return String::new();
    }
    let room = width - LEFT;
    let most = (room / COLUMN.0) as usize;
    let shown = &moments[moments.len().saturating_sub(most)..];
    let column = (room / shown.len() as f64).clamp(COLUMN.0, COLUMN.1);
    let contested = shown.iter().any(|m| m.contest.is_some());
    let bottom = if contested { 92.0 } else { 74.0 };
    let whole = || Span { from: 0.0, to: 1.0, ticks: Vec::new() };
    let frame = Frame { left: LEFT, top: 0.0, right: width, bottom };
    let canvas = Canvas::new((width, bottom + 26.0), frame, whole(), whole());
    let middle = |i: usize| LEFT + (i as f64 + 0.5) * column;
    canvas.words(0.0, ROWS.0 + 4.5, "", "Reported");
    canvas.words(0.0, ROWS.1 + 4.5, "", "Evidence");
    if contested {
        canvas.words(0.0, 86.5, "ts", "Contested");
    }
    spans(&canvas, shown, column);
    if has_now {
        let x = LEFT + (shown.len() - 1) as f64 * column;
        canvas.rule(&[(x, 2.0), (x, bottom)], Ink::Today);
    }
    for (i, moment) in shown.iter().enumerate() {
        let x = middle(i);
        joined(&canvas, moment, x);
        mark(&canvas, moment.reported, (x, ROWS.0));
        mark(&canvas, moment.evidence, (x, ROWS.1));
        match moment.contest {
            None => {}
            Some(Contest::Standing) => canvas.words(x, 86.5, "mid ts tb", "C"),
            Some(Contest::Expired) => canvas.words(x, 86.5, "mid ts bad", "E"),
        }
    }
    dates(&canvas, shown, has_now, bottom, middle);
    canvas.finish(class, description)
}

/// A bar below each stretch of reports that were too good: thick where by two levels.
fn spans(canvas: &Canvas, shown: &[Moment], column: f64) {
    for (i, moment) in shown.iter().enumerate() {
        let thick = match moment.gap() {
            Some(2..) => 5.0,
            Some(1) => 2.0,
            _ => continue,
        };
        let left = LEFT + i as f64 * column;
        canvas.block((left, 66.0), (left + column, 66.0 + thick), Ink::Dot);
    }
}

/// The line from claim to evidence: an arrow where the report was too good, none where both agree.
fn joined(canvas: &Canvas, moment: &Moment, x: f64) {
    let (from, to) = (ROWS.0 + MARK / 2.0 + 2.0, ROWS.1 - MARK / 2.0 - 2.0);
    match moment.gap() {
        Some(1..) => {
            canvas.rule(&[(x, from), (x, to - 4.0)], Ink::Move);
            canvas.shape(&[(x, to), (x - 4.0, to - 6.0), (x + 4.0, to - 6.0)], Ink::MoveHead);
        }
        Some(0) | None => {}
        Some(_) => canvas.rule(&[(x, from), (x, to)], Ink::MoveDown),
    }
}

/// A mark: shape, letter and colour, as everywhere on the site.
fn mark(canvas: &Canvas, status: Status, (x, y): Spot) {
    let half = MARK / 2.0;
    let letter = |class: &str, down: f64, letter: &str| {
        canvas.words(x, y + down, &format!("mid ts m-t {class}"), letter);
    };
    match status {
        Status::Green | Status::Complete => {
            canvas.spot((x, y), half - 1.2, Ink::MarkGreen);
            letter("m-gt", 3.8, "G");
        }
        Status::Amber => {
            canvas.shape(&[(x, y - half), (x + half, y + half - 1.0), (x - half, y + half - 1.0)], Ink::MarkAmber);
            letter("m-at", 5.6, "A");
        }
        Status::Red => {
            canvas.block((x - half + 1.0, y - half + 1.0), (x + half - 1.0, y + half - 1.0), Ink::MarkRed);
            letter("m-rt", 3.8, "R");
        }
        Status::NotStarted | Status::Unknown => {
            canvas.spot((x, y), half - 1.2, Ink::MarkNone);
            letter("m-nt", 3.8, "?");
        }
    }
}

/// The first and the last date, and as many between them as fit; the year where it is new.
fn dates(canvas: &Canvas, shown: &[Moment], has_now: bool, bottom: f64, middle: impl Fn(usize) -> f64) {
    let last = shown.len() - 1;
    let mut taken: Vec<(f64, f64)> = Vec::new();
    let mut order: Vec<usize> = (0..shown.len()).collect();
    order.sort_by_key(|i| (*i != last, *i != 0, *i));
    for i in order {
        let label =
            if i == 0 || i == last { format::date_short(shown[i].date) } else { format::day_short(shown[i].date) };
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
