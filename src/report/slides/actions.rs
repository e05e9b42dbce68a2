//! Actions: what is overdue, and what comes due next.

use super::frame::Frame;
use super::model::{Size, Slide, SlidePart, SlideTable};
use super::words::Words;
use crate::calendar;
use crate::record::Record;
use crate::record::action::Action;
use crate::report::html::{count, opening};
use crate::report::pages::overdue;
use std::sync::Arc;

/// Rows at most; the rest is counted.
const LISTED: usize = 30;
/// Days ahead that are shown.
const AHEAD: u64 = 14;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let late = overdue(frame.program);
    let until = calendar::days_after(frame.as_of(), AHEAD);
    let ahead = |a: &Action| a.done.is_none() && a.due >= frame.as_of() && a.due <= until;
    let mut next: Vec<(&Arc<Record>, &Action)> = frame.program.of::<Action>().filter(|(_, a)| ahead(a)).collect();
    next.sort_by_key(|(r, a)| (a.due, r.id().to_string()));
    if late.is_empty() && next.is_empty() {
        return Vec::new();
    }
    let mut table = SlideTable::new("Actions by due date", &[("Action", 12), ("Owner", 6), ("#Due", 3), ("#State", 3)]);
    table.rows = late.iter().chain(&next).take(LISTED).map(|item| row(frame, item)).collect();
    let slide = Slide::new("s-actions", title(frame, &late, next.len()), subtitle(frame))
        .sized(Size::R2)
        .with(SlidePart::Table(table));
    let left = (late.len() + next.len()).saturating_sub(LISTED);
    vec![if left == 0 {
        slide
    } else {
        slide.with(SlidePart::note(Words::plain(format!("{left} more stand in the list of actions."))))
    }]
}

fn title(frame: &Frame<'_>, late: &[(&Arc<Record>, &Action)], next: usize) -> String {
    let oldest = late.first().map_or(0, |(_, a)| (frame.as_of() - a.due).num_days().unsigned_abs() as usize);
    let oldest = count(oldest, "day", "days");
    match late.len() {
        0 => format!("No action is overdue; {} due in the next two weeks", count(next, "is", "are")),
        1 => format!("One action is overdue, by {oldest}"),
        n => format!("{} actions are overdue, the oldest by {oldest}", opening(n)),
    }
}

fn subtitle(frame: &Frame<'_>) -> String {
    match frame.measured.kpi("action-closure").and_then(|k| k.figure.value.map(|_| k)) {
        Some(kpi) => format!("Closed by their due date: {} of {} due", kpi.shown(frame.site.words), kpi.figure.n),
        None => "Overdue, then due in the next two weeks".into(),
    }
}

fn row(frame: &Frame<'_>, (record, action): &(&Arc<Record>, &Action)) -> Vec<Words> {
    vec![frame.titled(record), frame.owner(record).shortened(60), frame.day(action.due), frame.distance(action.due)]
}
