//! The next 30, 60 and 90 days: milestones, decisions, deliveries, gates.

use super::fit;
use super::frame::{Frame, shown_of, title as title_of};
use super::model::{Share, Size, Slide, SlidePart};
use super::words::{Look, Words};
use crate::calendar::days_after;
use crate::chart::day_tracks::{Day, DayTracks, Outlook, outlook};
use crate::record::Record;
use crate::record::dependency::Dependency;
use crate::record::gate::Gate;
use crate::record::milestone::Milestone;
use crate::report::html::slot;
use crate::report::pages::open_decisions;
use chrono::NaiveDate;

/// Entries of a column, and how few there may be.
const MOST: usize = 14;
const LEAST: usize = 3;
/// Last and first day of each column, counted from the day of the records.
const SPANS: [Span; 3] = [(30, 0), (60, 31), (90, 61)];

type Span = (u64, u64);

/// What falls on a day.
struct Event<'a> {
    day: NaiveDate,
    /// The record that says so; none of the steering committee.
    record: Option<&'a Record>,
    /// Among those of a day: milestones last.
    kind: Kind,
    words: Words,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Steering,
    Decision,
    Delivery,
    Gate,
    Milestone,
}

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let end = days_after(frame.as_of(), 90);
    let mut events: Vec<Event<'_>> =
        events(frame).into_iter().filter(|e| e.day >= frame.as_of() && e.day <= end).collect();
    if events.is_empty() {
        return Vec::new();
    }
    events.sort_by_key(|e| (e.day, e.kind, e.words.line()));
    let whole = slide(frame, &events, &SPANS, MOST);
    if fit::fits_on_one(whole.clone(), frame.words()) {
        return vec![whole];
    }
    // What is near stands on a slide of its own, with its own title; of each there are as many entries as it holds.
    let (near, far) = SPANS.split_at(1);
    let first_far = days_after(frame.as_of(), far[0].1);
    let (soon, later): (Vec<Event<'_>>, Vec<Event<'_>>) = events.into_iter().partition(|e| e.day < first_far);
    let parts = [(soon, near), (later, far)].into_iter().filter(|(events, _)| !events.is_empty());
    let fitted = |(events, spans): (Vec<Event<'_>>, &[Span])| {
        let fits = |most: &usize| fit::fits_on_one(slide(frame, &events, spans, *most), frame.words());
        slide(frame, &events, spans, (LEAST..=MOST).rev().find(fits).unwrap_or(LEAST))
    };
    parts.map(fitted).collect()
}

/// The slide of some spans with so many entries to a column; one span alone has two columns.
fn slide(frame: &Frame<'_>, events: &[Event<'_>], spans: &[Span], most: usize) -> Slide {
    let w = frame.words();
    let alone = spans.len() == 1;
    let column = |(to, from): Span| {
        let (first, last) = (days_after(frame.as_of(), from), days_after(frame.as_of(), to));
        let within: Vec<&Event<'_>> = events.iter().filter(|e| e.day >= first && e.day <= last).collect();
        let most = shown_of(within.len(), if alone { 2 * most } else { most });
        let mut items: Vec<Words> = within.iter().take(most).map(|e| line(frame, e)).collect();
        if within.len() > most {
            let left = &within[most..];
            items.push(frame.and_more(left.len(), left.iter().filter_map(|e| Some(e.record?.id()))));
        }
        if items.is_empty() {
            items.push(Words::of(Look::Dim, w.slide_nothing_dated()));
        }
        let rest = if alone { items.split_off(items.len().div_ceil(2)) } else { Vec::new() };
        let heading = w.slide_horizon(to, w.in_words(last, frame.as_of()));
        let lists = [(heading, items), (String::new(), rest)].into_iter().filter(|(_, items)| !items.is_empty());
        lists.map(|(heading, items)| vec![SlidePart::Bullets { heading, items }]).collect::<Vec<_>>()
    };
    let columns = spans.iter().copied().flat_map(column).collect();
    let share = if spans.len() == SPANS.len() { Share::Thirds } else { Share::Halves };
    let lists = SlidePart::Columns { share, columns };
    let body = vec![lists, SlidePart::Days(Box::new(strip(frame, events, spans)))];
    let slide = Slide::new("s-next", title(frame, events, spans), w.slide_next()).sized(Size::R2);
    Slide { body, ..slide }
}

/// The days themselves, with the ids of what falls on them.
fn strip(frame: &Frame<'_>, events: &[Event<'_>], spans: &[Span]) -> DayTracks {
    let mut days: Vec<Day> = Vec::new();
    for event in events {
        if days.last().is_none_or(|day| day.date != event.day) {
            days.push(Day { date: event.day, meeting: None, ids: Vec::new() });
        }
        let Some(day) = days.last_mut() else { continue };
        match event.record {
            Some(record) => day.ids.push(record.id().to_string()),
            None => day.meeting = Some(event.words.line()),
        }
    }
    let day = |ahead| days_after(frame.as_of(), ahead);
    let spans = spans.iter().map(|(to, from)| (day(*from), day(*to))).collect();
    let outlooked = Outlook { name: frame.words().slide_next().into(), today: frame.as_of(), spans, days };
    outlook(&outlooked, frame.words())
}

fn title(frame: &Frame<'_>, events: &[Event<'_>], spans: &[Span]) -> String {
    let n = |kind| events.iter().filter(|e| e.kind == kind).count();
    let w = frame.words();
    let (milestones, decisions) = (n(Kind::Milestone), n(Kind::Decision));
    let (gates, deliveries) = (n(Kind::Gate), n(Kind::Delivery));
    let parts = [
        (milestones, w.slide_n_milestones(milestones)),
        (decisions, w.slide_n_decisions(decisions)),
        (gates, w.slide_n_gates(gates)),
        (deliveries, w.slide_n_deliveries(deliveries)),
    ];
    let present: Vec<&str> = parts.iter().filter(|(n, _)| *n > 0).map(|(_, said)| said.as_str()).collect();
    let day = |ahead| w.in_words(days_after(frame.as_of(), ahead), frame.as_of());
    let (from, to) = (spans.first().map_or(0, |span| span.1), spans.last().map_or(0, |span| span.0));
    let list = crate::report::chrome::capitalised(&w.list(&present));
    match (parts.iter().map(|(n, _)| n).sum::<usize>(), from) {
        (0, 0) => w.slide_only_committee(day(to)),
        (0, _) => w.slide_next().to_string(),
        (all, 0) => w.slide_due_by(all, list, day(to)),
        (all, _) => w.slide_due_between(all, list, day(from), day(to)),
    }
}

fn line(frame: &Frame<'_>, event: &Event<'_>) -> Words {
    let mut day = frame.day(event.day);
    day.runs.iter_mut().for_each(|run| run.look = Look::Strong);
    day.text(" ").then(event.words.clone())
}

fn events<'a>(frame: &Frame<'a>) -> Vec<Event<'a>> {
    let w = frame.words();
    let named = |record: &crate::record::Record| {
        let id = Words::of(Look::Id, record.id()).leading(frame.href(record));
        Words::fill(&w.slide_event(title_of(record), slot(0)), [id])
    };
    let mut out: Vec<Event<'_>> = frame
        .next_steering()
        .map(|day| Event { day, record: None, kind: Kind::Steering, words: Words::plain(w.slide_committee()) })
        .into_iter()
        .collect();
    for (record, d) in open_decisions(frame.program) {
        if let Some(day) = d.needed_by {
            out.push(Event {
                day,
                record: Some(record),
                kind: Kind::Decision,
                words: Words::fill(&w.slide_event_decision(slot(0)), [named(record)]),
            });
        }
    }
    for (record, d) in frame.program.of::<Dependency>().filter(|(_, d)| d.delivered.is_none()) {
        let (day, words) = match d.promised {
            Some(promised) => (promised, Words::fill(&w.slide_event_delivery(slot(0)), [named(record)])),
            None => (
                d.needed_by,
                Words::fill(
                    &w.slide_event_needed(slot(0), slot(1)),
                    [named(record), Words::of(Look::Bad, w.slide_no_promise())],
                ),
            ),
        };
        out.push(Event { day, record: Some(record), kind: Kind::Delivery, words });
    }
    for (record, gate) in frame.program.of::<Gate>().filter(|(_, g)| g.outcome.is_none()) {
        let words = Words::fill(&w.slide_event_gate(slot(0)), [named(record)]);
        out.push(Event { day: gate.review, record: Some(record), kind: Kind::Gate, words });
    }
    for (record, m) in frame.program.of::<Milestone>().filter(|(_, m)| m.actual.is_none() && m.cancelled.is_none()) {
        out.push(Event { day: m.expected(), record: Some(record), kind: Kind::Milestone, words: named(record) });
    }
    out
}
