//! Minutes of a meeting: who was there, what was said, what was decided, who does what.

use crate::record::action::Action;
use crate::record::decision::Decision;
use crate::record::meeting::Meeting;
use crate::record::{Record, types::Ref};
use crate::report::chrome::capitalised;
use crate::report::slides::frame::Frame;
use crate::report::slides::model::{Size, Slide, SlidePart, SlideTable};
use crate::report::slides::words::{Look, Words};
use crate::report::slides::written;
use crate::report::value;
use crate::words::Words as Catalogue;
use std::sync::Arc;

pub(super) fn lay_out(frame: &Frame<'_>, record: &Arc<Record>) -> Option<Slide> {
    let meeting = record.as_kind::<Meeting>()?;
    let w = frame.words();
    let subtitle = w.paper_about(frame.program.title(), w.with_weekday(meeting.date));
    let mut slide = Slide::new("s-minutes", record.title(), subtitle).sized(Size::R4);
    let there: Vec<String> = meeting.attendees.iter().map(|person| frame.person(record, person)).collect();
    // As the page of meetings says it: the word of the language for a type that the program knows, else the
    // organisation's own.
    let kind =
        value::known("meetings-type", &meeting.r#type, w).map_or_else(|| capitalised(&meeting.r#type), String::from);
    let facts = [(w.paper_type(), kind), (w.paper_present(), w.names(&there))];
    let facts = facts.into_iter().filter(|(_, text)| !text.is_empty());
    let facts = facts.map(|(label, text)| (label.to_string(), Words::plain(text))).collect();
    slide.body.push(SlidePart::Facts { facts });
    if !meeting.agenda.0.is_empty() {
        let items = meeting.agenda.0.iter().map(|line| frame.prose(record, line)).collect();
        slide.body.push(SlidePart::Bullets { heading: w.paper_agenda().into(), items });
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
    let w = frame.words();
    let mut table = SlideTable::new(w.paper_decisions_table())
        .column(w.kind_decision(), 12)
        .column(w.paper_outcome(), 8)
        .numbers(w.paper_decided(), 4)
        .headed(w.paper_decisions());
    for found in named(frame, record, &meeting.decisions) {
        let Some(found) = found else {
            table.rows.push(restricted(3, w));
            continue;
        };
        let decision = found.as_kind::<Decision>();
        let outcome = decision.and_then(|d| d.outcome.as_ref()).map(|text| frame.prose(found, text));
        let day = decision.and_then(|d| d.decided).map(|day| frame.day(day));
        table.rows.push(vec![
            frame.named(found),
            outcome.unwrap_or_else(|| Words::of(Look::Dim, w.paper_open())),
            day.unwrap_or_default(),
        ]);
    }
    part(table, w.paper_no_decision())
}

fn actions(frame: &Frame<'_>, record: &Record, meeting: &Meeting) -> SlidePart {
    let w = frame.words();
    let mut table = SlideTable::new(w.paper_actions_table())
        .column(w.kind_action(), 12)
        .column(w.heads_owner(), 6)
        .numbers(w.heads_due(), 3)
        .numbers(w.heads_state(), 3)
        .headed(w.paper_actions());
    for found in named(frame, record, &meeting.actions) {
        let Some(found) = found else {
            table.rows.push(restricted(4, w));
            continue;
        };
        let action = found.as_kind::<Action>();
        let state = match action {
            Some(a) if a.done.is_some() => Words::plain(w.paper_done()),
            Some(a) if a.due < frame.as_of() => {
                Words::of(Look::Bad, w.frame_overdue((frame.as_of() - a.due).num_days()))
            }
            _ => Words::plain(w.paper_open()),
        };
        let due = action.map(|a| frame.day(a.due)).unwrap_or_default();
        table.rows.push(vec![frame.named(found), frame.owner(found), due, state]);
    }
    part(table, w.paper_no_action())
}

fn restricted(cells: usize, w: &Catalogue) -> Vec<Words> {
    let mut row = vec![Words::none(); cells];
    row[0] = Words::of(Look::Dim, w.frame_restricted());
    row
}

/// A table, or that there is nothing in it: a meeting that yielded nothing says so.
fn part(table: SlideTable, nothing: &str) -> SlidePart {
    if table.rows.is_empty() {
        return SlidePart::Bullets { heading: table.heading, items: vec![Words::plain(nothing)] };
    }
    SlidePart::Table(table)
}
