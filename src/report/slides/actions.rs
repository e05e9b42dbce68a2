//! Actions: what is overdue, and what comes due next.

use super::frame::Frame;
use super::model::{Size, Slide, SlidePart, SlideTable};
use super::words::Words;
use crate::calendar;
use crate::record::Record;
use crate::record::action::Action;
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
    let w = frame.words();
    let mut table = SlideTable::new(w.slide_actions())
        .column(w.kind_action(), 12)
        .column(w.heads_owner(), 5)
        .numbers(w.heads_due(), 3)
        .numbers(w.heads_state(), 4);
    table.rows = late.iter().chain(&next).take(LISTED).map(|item| row(frame, item)).collect();
    let open = frame.program.of::<Action>().filter(|(_, a)| a.done.is_none()).count();
    let later = open.saturating_sub(late.len() + next.len());
    let slide = Slide::new("s-actions", title(frame, &late, next.len()), subtitle(frame, later))
        .sized(Size::R5)
        .with(SlidePart::Table(table));
    let left = (late.len() + next.len()).saturating_sub(LISTED);
    vec![if left == 0 { slide } else { slide.with(SlidePart::note(Words::plain(w.slide_more_actions(left)))) }]
}

fn title(frame: &Frame<'_>, late: &[(&Arc<Record>, &Action)], next: usize) -> String {
    let w = frame.words();
    let oldest = late.first().map_or(0, |(_, a)| (frame.as_of() - a.due).num_days());
    match late.len() {
        0 => w.slide_no_action_late(next),
        n => w.slide_action_late(n, w.frame_days(oldest)),
    }
}

/// What is listed and what is left out, and how well dates are kept.
fn subtitle(frame: &Frame<'_>, later: usize) -> String {
    let w = frame.words();
    let listed = w.slide_overdue_then();
    let listed = if later > 0 { w.slide_actions_later(later, listed) } else { listed.to_string() };
    match frame.measured.kpi("action-closure").and_then(|k| k.figure.value.map(|_| k)) {
        Some(kpi) => w.slide_closed_share(listed, kpi.shown(w), kpi.figure.n),
        None => listed,
    }
}

fn row(frame: &Frame<'_>, (record, action): &(&Arc<Record>, &Action)) -> Vec<Words> {
    vec![frame.titled(record), frame.owner(record), frame.day(action.due), frame.distance(action.due)]
}
