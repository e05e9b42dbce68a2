//! The next gate: how many of its criteria are met, area by area, and what is still open.

use super::frame::{Frame, title as title_of};
use super::model::{Share, Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words, shorten};
use crate::record::Record;
use crate::record::deck_file::room;
use crate::record::gate::{Criterion, Gate};
use crate::report::html::slot;
use std::sync::Arc;

/// Open criteria that are named; the rest is counted.
const NAMED: usize = 8;
/// Roles that have not signed and are named.
const ROLES: usize = 8;
/// How criteria stand, in the order of their boxes.
const STATES: [&str; 3] = ["met", "overdue", "open"];

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let waiting = frame.program.of::<Gate>().filter(|(_, g)| g.outcome.is_none() && !g.criterion.is_empty());
    let Some((record, gate)) = waiting.min_by_key(|(r, g)| (g.review, r.id().to_string())) else { return Vec::new() };
    let met = gate.criterion.iter().filter(|c| c.is_met()).count();
    let title = frame.words().slide_gate(met, gate.criterion.len(), title_of(record));
    let subtitle = when(frame, record.id(), gate);
    let open: Vec<&Criterion> = gate.criterion.iter().filter(|c| !c.is_met()).collect();
    let right = (!open.is_empty()).then(|| still_open(frame, record, &open));
    let left = vec![SlidePart::Table(areas(frame, gate)), key(frame, gate)];
    let right: Vec<SlidePart> = right.into_iter().chain(signatures(frame, record, gate)).collect();
    let body = match right.is_empty() {
        true => left,
        false => vec![SlidePart::Columns { share: Share::WideRight, columns: vec![left, right] }],
    };
    vec![Slide { body, ..Slide::new("s-gate", title, subtitle).sized(Size::R2) }]
}

/// The gate with the day of its review.
fn when(frame: &Frame<'_>, id: &str, gate: &Gate) -> String {
    let w = frame.words();
    let day = w.in_words(gate.review, frame.as_of());
    match (gate.review - frame.as_of()).num_days() {
        0 => w.slide_reviewed_today(id, day),
        n @ 1.. => w.slide_reviewed_in(n, id, day),
        n => w.slide_reviewed_ago(-n, id, day),
    }
}

/// Criteria by area, in the order in which the record names the areas.
fn areas<'c>(frame: &Frame<'c>, gate: &'c Gate) -> SlideTable {
    let w = frame.words();
    let area = |criterion: &'c Criterion| criterion.category.as_deref().unwrap_or(w.slide_other_area());
    let mut names: Vec<&str> = Vec::new();
    for criterion in &gate.criterion {
        let name = area(criterion);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut table = SlideTable::new(w.slide_by_area_table())
        .column(w.slide_area(), 7)
        .column(w.own_gate_criteria(), 9)
        .numbers(w.gates_met(), 4)
        .numbers(w.slide_waived(), 4);
    for name in names {
        let of = || gate.criterion.iter().filter(|c| area(c) == name);
        let (all, met) = (of().count(), of().filter(|c| c.is_met()).count());
        let waived = of().filter(|c| c.is_waived(frame.as_of())).count();
        let number = |n: usize| if n == 0 { Words::of(Look::Dim, "0") } else { Words::plain(n.to_string()) };
        table.rows.push(vec![
            Words::plain(name).shortened(room::NAME),
            boxes(of(), frame),
            Words::plain(w.slide_of(met, all)),
            number(waived),
        ]);
    }
    table.headed(w.slide_by_area())
}

/// How a criterion stands, as its box says it.
fn stands(criterion: &Criterion, frame: &Frame<'_>) -> &'static str {
    match criterion.is_met() {
        true => "met",
        false if criterion.is_overdue(frame.as_of()) => "overdue",
        false => "open",
    }
}

/// A box for each criterion: the met ones first, then those past their day.
fn boxes<'c>(criteria: impl Iterator<Item = &'c Criterion>, frame: &Frame<'_>) -> Words {
    let mut states: Vec<&str> = criteria.map(|c| stands(c, frame)).collect();
    states.sort_by_key(|state| STATES.iter().position(|s| s == state));
    states.into_iter().enumerate().fold(Words::none(), |words, (n, state)| {
        let words = if n == 0 { words } else { words.text(" ") };
        words.then(Words::mark(state))
    })
}

/// What the boxes mean, as far as they occur.
fn key(frame: &Frame<'_>, gate: &Gate) -> SlidePart {
    let w = frame.words();
    let waived = gate.criterion.iter().any(|c| c.is_waived(frame.as_of()));
    // What is waived has the box of what is open; the column beside it counts it.
    let word = |state: &str| match state {
        "open" if waived => w.slide_open_or_waived().to_string(),
        _ => crate::report::html::rag_symbol(state, w).1.to_string(),
    };
    let found = STATES.iter().filter(|state| gate.criterion.iter().any(|c| stands(c, frame) == **state));
    let said = found.enumerate().fold(Words::none(), |words, (n, state)| {
        let words = if n == 0 { words } else { words.text("\u{2003}") };
        words.then(Words::mark(state)).text(format!("\u{a0}{}", crate::report::chrome::capitalised(&word(state))))
    });
    SlidePart::note(said)
}

/// What is not met, the earliest day first.
fn still_open(frame: &Frame<'_>, record: &Arc<Record>, open: &[&Criterion]) -> SlidePart {
    let w = frame.words();
    let mut rows: Vec<&Criterion> = open.to_vec();
    rows.sort_by_key(|c| (c.due.is_none(), c.due));
    let heading = match open.len() {
        n if n > NAMED => w.slide_not_met_some(NAMED, n),
        _ => w.slide_not_met().to_string(),
    };
    let mut table = SlideTable::new(w.slide_not_met_table())
        .column(w.gates_criterion(), 13)
        .column(w.heads_owner(), 7)
        .numbers(w.slide_by_day(), 4);
    for criterion in rows.into_iter().take(NAMED) {
        let owner = match &criterion.owner {
            Some(owner) => Words::plain(frame.person(record, owner)),
            None => Words::of(Look::Bad, crate::report::chrome::capitalised(w.frame_nobody())),
        };
        let day = criterion.due.map_or_else(|| Words::of(Look::Bad, w.dependencies_no_date()), |day| frame.day(day));
        table.rows.push(vec![
            frame.prose(record, &criterion.text).shortened(room::LINE).below(waiver(frame, record, criterion)),
            owner,
            if criterion.is_overdue(frame.as_of()) { day.below(Words::of(Look::Bad, w.slide_overdue())) } else { day },
        ]);
    }
    SlidePart::Table(table.headed(heading))
}

/// By whom and until when it is waived, or that it no longer is.
fn waiver(frame: &Frame<'_>, record: &Record, criterion: &Criterion) -> Words {
    let Some(by) = &criterion.waived_by else { return Words::none() };
    let (w, who) = (frame.words(), frame.person(record, by));
    match criterion.waived_until {
        Some(day) if day < frame.as_of() => {
            Words::of(Look::Bad, w.slide_waiver_ended(who, w.in_words(day, frame.as_of())))
        }
        Some(day) => Words::plain(w.slide_waived_until(who, w.in_words(day, frame.as_of()))),
        None => Words::plain(w.slide_waived_by(who)),
    }
}

/// Who has signed, and who has not.
fn signatures(frame: &Frame<'_>, record: &Arc<Record>, gate: &Gate) -> Option<SlidePart> {
    if gate.signoff.is_empty() {
        return None;
    }
    let signed = gate.signoff.iter().filter(|s| s.date.is_some()).count();
    let missing = gate.signoff.iter().filter(|s| s.date.is_none());
    let mut missing: Vec<String> = missing.map(|s| shorten(&s.role, room::NAME)).collect();
    let (w, all) = (frame.words(), gate.signoff.len());
    let left = missing.len().saturating_sub(ROLES);
    missing.truncate(ROLES);
    missing.extend((left > 0).then(|| w.slide_and_more(left)));
    let sentence = match missing.is_empty() {
        true => w.slide_signed(signed, all, slot(0)),
        false => w.slide_signed_missing(signed, all, w.names(&missing), slot(0)),
    };
    Some(SlidePart::note(Words::fill(&sentence, [frame.titled(record)])))
}
