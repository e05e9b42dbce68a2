//! The next gate: how many of its criteria are met, area by area, and what is still open.

use super::frame::Frame;
use super::model::{Share, Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words};
use crate::record::Record;
use crate::record::gate::{Criterion, Gate};
use crate::report::html::count;
use std::sync::Arc;

/// Open criteria that are named; the rest is counted.
const NAMED: usize = 8;
/// Characters of a criterion.
const LONGEST: usize = 90;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let waiting = frame.program.of::<Gate>().filter(|(_, g)| g.outcome.is_none() && !g.criterion.is_empty());
    let Some((record, gate)) = waiting.min_by_key(|(r, g)| (g.review, r.id().to_string())) else { return Vec::new() };
    let met = gate.criterion.iter().filter(|c| c.is_met()).count();
    let title = format!("{} of {} criteria are met for {}", met, gate.criterion.len(), record.title());
    let subtitle = format!("{}, reviewed {}", record.id(), when(frame, gate));
    let open: Vec<&Criterion> = gate.criterion.iter().filter(|c| !c.is_met()).collect();
    let right = (!open.is_empty()).then(|| still_open(frame, record, &open));
    let body = SlidePart::beside(
        Share::WideRight,
        Some(SlidePart::Table(areas(frame, gate))),
        right.into_iter().chain(signatures(frame, record, gate)).collect(),
    );
    vec![Slide { body, ..Slide::new("s-gate", title, subtitle).sized(Size::R1) }]
}

fn when(frame: &Frame<'_>, gate: &Gate) -> String {
    let day = frame.site.words.in_words(gate.review, frame.as_of());
    match (gate.review - frame.as_of()).num_days() {
        0 => format!("today, {day}"),
        n @ 1.. => format!("on {day}, in {}", count(n.unsigned_abs() as usize, "day", "days")),
        n => format!("on {day}, {} ago without an outcome", count(n.unsigned_abs() as usize, "day", "days")),
    }
}

/// Criteria by area, in the order in which the record names the areas.
fn areas(frame: &Frame<'_>, gate: &Gate) -> SlideTable {
    let mut names: Vec<&str> = Vec::new();
    for criterion in &gate.criterion {
        let name = criterion.category.as_deref().unwrap_or("Other");
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut table = SlideTable::new("Criteria by area", &[("Area", 9), ("#Met", 5), ("#Open", 5), ("#Waived", 5)]);
    for name in names {
        let of = || gate.criterion.iter().filter(|c| c.category.as_deref().unwrap_or("Other") == name);
        let (all, met) = (of().count(), of().filter(|c| c.is_met()).count());
        let waived = of().filter(|c| c.is_waived(frame.as_of())).count();
        let open = all - met - waived;
        let number = |n: usize| if n == 0 { Words::of(Look::Dim, "0") } else { Words::plain(n.to_string()) };
        table.rows.push(vec![
            Words::plain(name).shortened(40),
            Words::plain(format!("{met} of {all}")),
            if open == 0 { number(0) } else { Words::strong(open.to_string()) },
            number(waived),
        ]);
    }
    table.headed("By area")
}

/// What is not met, the earliest day first.
fn still_open(frame: &Frame<'_>, record: &Arc<Record>, open: &[&Criterion]) -> SlidePart {
    let mut rows: Vec<&Criterion> = open.to_vec();
    rows.sort_by_key(|c| (c.due.is_none(), c.due));
    let heading = match open.len() {
        n if n > NAMED => format!("{NAMED} of {n} not met, the earliest first"),
        _ => "Not met, the earliest first".to_string(),
    };
    let mut table = SlideTable::new("Criteria that are not met", &[("Criterion", 13), ("Owner", 7), ("#By", 4)]);
    for criterion in rows.into_iter().take(NAMED) {
        let owner = match &criterion.owner {
            Some(owner) => Words::plain(frame.person(record, owner)).shortened(36),
            None => Words::of(Look::Bad, "nobody"),
        };
        let late = criterion.due.is_some_and(|day| day < frame.as_of()) && !criterion.is_waived(frame.as_of());
        let day = criterion.due.map_or_else(|| Words::of(Look::Bad, "no date"), |day| frame.day(day));
        table.rows.push(vec![
            frame.prose(record, &criterion.text).shortened(LONGEST).below(waiver(frame, record, criterion)),
            owner,
            if late { day.below(Words::of(Look::Bad, "overdue")) } else { day },
        ]);
    }
    SlidePart::Table(table.headed(heading))
}

/// By whom and until when it is waived, or that it no longer is.
fn waiver(frame: &Frame<'_>, record: &Record, criterion: &Criterion) -> Words {
    let Some(by) = &criterion.waived_by else { return Words::none() };
    let who = frame.person(record, by);
    match criterion.waived_until {
        Some(day) if day < frame.as_of() => {
            Words::of(Look::Bad, format!("waiver of {who} ended {}", frame.site.words.in_words(day, frame.as_of())))
        }
        Some(day) => Words::plain(format!("waived by {who} until {}", frame.site.words.in_words(day, frame.as_of()))),
        None => Words::plain(format!("waived by {who}")),
    }
}

/// Who has signed, and who has not.
fn signatures(frame: &Frame<'_>, record: &Arc<Record>, gate: &Gate) -> Option<SlidePart> {
    if gate.signoff.is_empty() {
        return None;
    }
    let signed = gate.signoff.iter().filter(|s| s.date.is_some()).count();
    let missing: Vec<&str> = gate.signoff.iter().filter(|s| s.date.is_none()).map(|s| s.role.as_str()).collect();
    let mut words = Words::plain(format!("{signed} of {} have signed off", gate.signoff.len()));
    if !missing.is_empty() {
        words = words.text(format!("; missing: {}", missing.join(", ")));
    }
    Some(SlidePart::note(words.text(". ").then(frame.named(record)).shortened(200)))
}
