//! Minutes of the last meeting: who was there, what was said, what was decided, who does what.

use crate::record::action::Action;
use crate::record::decision::Decision;
use crate::record::meeting::Meeting;
use crate::record::{Record, types::Ref};
use crate::report::slides::frame::Frame;
use crate::report::slides::model::{Size, Slide, SlidePart, SlideTable};
use crate::report::slides::words::{Look, Words};
use crate::report::slides::written;
use std::sync::Arc;

pub(super) fn lay_out(frame: &Frame<'_>) -> Option<Slide> {
    let meetings = frame.program.of::<Meeting>().filter(|(_, m)| m.date <= frame.as_of());
    let (record, meeting) = meetings.max_by_key(|(r, m)| (m.date, r.id().to_string()))?;
    let subtitle = format!("{}, {}", frame.program.title(), frame.site.words.with_weekday(meeting.date));
    let mut slide = Slide::new("s-minutes", record.title(), subtitle).sized(Size::R4);
    let there: Vec<String> = meeting.attendees.iter().map(|person| frame.person(record, person)).collect();
    let facts = [("Type", meeting.r#type.clone()), ("Present", there.join(", "))];
    let facts = facts.into_iter().filter(|(_, text)| !text.is_empty());
    let facts = facts.map(|(label, text)| (label.to_string(), Words::plain(text))).collect();
    slide.body.push(SlidePart::Facts { facts });
    if !meeting.agenda.0.is_empty() {
        let items = meeting.agenda.0.iter().map(|line| frame.prose(record, line)).collect();
        slide.body.push(SlidePart::Bullets { heading: "Agenda".into(), items });
    }
    slide.body.extend(written::body(frame, record));
    slide.body.push(decisions(frame, record, meeting));
    slide.body.push(actions(frame, record, meeting));
    Some(slide)
}

/// The records that a meeting names; those that this edition does not have are restricted items.
fn named<'a>(frame: &Frame<'a>, record: &Record, refs: &[Ref]) -> Vec<Option<&'a Arc<Record>>> {
    refs.iter().map(|id| frame.site.find(&record.scope, id.text()?)).collect()
}

fn decisions(frame: &Frame<'_>, record: &Record, meeting: &Meeting) -> SlidePart {
    let heads = [("Decision", 12), ("Outcome", 8), ("#Decided", 4)];
    let mut table = SlideTable::new("Decisions of the meeting", &heads).headed("Decisions");
    for found in named(frame, record, &meeting.decisions) {
        let Some(found) = found else {
            table.rows.push(restricted(3));
            continue;
        };
        let decision = found.as_kind::<Decision>();
        let outcome = decision.and_then(|d| d.outcome.as_ref()).map(|text| frame.prose(found, text));
        let day = decision.and_then(|d| d.decided).map(|day| frame.day(day));
        table.rows.push(vec![
            frame.named(found),
            outcome.unwrap_or_else(|| Words::of(Look::Dim, "open")),
            day.unwrap_or_default(),
        ]);
    }
    part(table, "No decision was taken.")
}

fn actions(frame: &Frame<'_>, record: &Record, meeting: &Meeting) -> SlidePart {
    let heads = [("Action", 12), ("Owner", 6), ("#Due", 3), ("#State", 3)];
    let mut table = SlideTable::new("Actions of the meeting", &heads).headed("Actions");
    for found in named(frame, record, &meeting.actions) {
        let Some(found) = found else {
            table.rows.push(restricted(4));
            continue;
        };
        let action = found.as_kind::<Action>();
        let state = match action {
            Some(a) if a.done.is_some() => Words::plain("done"),
            Some(a) if a.due < frame.as_of() => Words::of(Look::Bad, "overdue"),
            _ => Words::plain("open"),
        };
        let due = action.map(|a| frame.day(a.due)).unwrap_or_default();
        table.rows.push(vec![frame.named(found), frame.owner(found), due, state]);
    }
    part(table, "No action was agreed.")
}

fn restricted(cells: usize) -> Vec<Words> {
    let mut row = vec![Words::none(); cells];
    row[0] = Words::of(Look::Dim, "restricted item");
    row
}

/// A table, or that there is nothing in it: a meeting that yielded nothing says so.
fn part(table: SlideTable, nothing: &str) -> SlidePart {
    if table.rows.is_empty() {
        return SlidePart::Bullets { heading: table.heading, items: vec![Words::plain(nothing)] };
    }
    SlidePart::Table(table)
}
