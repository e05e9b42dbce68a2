//! The next 30, 60 and 90 days: milestones, decisions, deliveries, gates.

use super::fit;
use super::frame::{Frame, shown_of, title as title_of};
use super::model::{Share, Size, Slide, SlidePart};
use super::words::{Look, Words};
use crate::calendar::days_after;
use crate::chart::day_tracks::{Day, DayTracks, Outlook, Sign, outlook};
use crate::record::Record;
use crate::record::dependency::Dependency;
use crate::record::gate::Gate;
use crate::record::milestone::Milestone;
use crate::report::html::slot;
use crate::report::pages::open_decisions;
use crate::words::Words as Catalogue;
use chrono::NaiveDate;

/// Entries of a column, and how few there may be.
const MOST: usize = 14;
const LEAST: usize = 3;
/// Entries that are overdue, before those of the first column.
const OVERDUE: usize = 3;
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
    /// Its mark on the line of days.
    sign: Sign,
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

/// What some spans hold, in the order of days; before the first span what should have come by now, the decisions first.
#[derive(Default)]
struct Ahead<'a> {
    overdue: Vec<Event<'a>>,
    due: Vec<Event<'a>>,
}

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let end = days_after(frame.as_of(), 90);
    let known = events(frame).into_iter().filter(|e| e.day <= end);
    let (mut overdue, mut events): (Vec<Event<'_>>, Vec<Event<'_>>) = known.partition(|e| e.day < frame.as_of());
    if events.is_empty() && overdue.is_empty() {
        return Vec::new();
    }
    overdue.sort_by_key(|e| (e.kind, e.day, e.words.line()));
    events.sort_by_key(|e| (e.day, e.kind, e.words.line()));
    let all = Ahead { overdue, due: events };
    let whole = slide(frame, &all, &SPANS, MOST);
    if fit::fits_on_one(whole.clone(), frame.words()) {
        return vec![whole];
    }
    // What is near stands on a slide of its own, with its own title; of each there are as many entries as it holds.
    let (near, far) = SPANS.split_at(1);
    let first_far = days_after(frame.as_of(), far[0].1);
    let (soon, later): (Vec<Event<'_>>, Vec<Event<'_>>) = all.due.into_iter().partition(|e| e.day < first_far);
    let soon = Ahead { overdue: all.overdue, due: soon };
    let later = Ahead { due: later, ..Ahead::default() };
    let parts = [(soon, near), (later, far)].into_iter().filter(|(a, _)| !a.due.is_empty() || !a.overdue.is_empty());
    let fitted = |(ahead, spans): (Ahead<'_>, &[Span])| {
        let fits = |most: usize| fit::fits_on_one(slide(frame, &ahead, spans, most), frame.words());
        slide(frame, &ahead, spans, fit::most_of(LEAST..=MOST, fits))
    };
    parts.map(fitted).collect()
}

/// The slide of some spans with so many entries to a column; one span alone has two columns.
fn slide(frame: &Frame<'_>, ahead: &Ahead<'_>, spans: &[Span], most: usize) -> Slide {
    let w = frame.words();
    let alone = spans.len() == 1;
    let heading = |to| w.slide_horizon(to, w.in_words(days_after(frame.as_of(), to), frame.as_of()));
    let column = |(to, from): Span| {
        let (first, last) = (days_after(frame.as_of(), from), days_after(frame.as_of(), to));
        let within: Vec<&Event<'_>> = ahead.due.iter().filter(|e| e.day >= first && e.day <= last).collect();
        let most = shown_of(within.len(), if alone { 2 * most } else { most });
        let mut items = if from == 0 { overdue(frame, &ahead.overdue) } else { Vec::new() };
        items.extend(within.iter().take(most).map(|e| line(frame, e)));
        if within.len() > most {
            let left = &within[most..];
            items.push(frame.and_more(left.len(), left.iter().filter_map(|e| Some(e.record?.id()))));
        }
        if items.is_empty() {
            items.push(Words::of(Look::Dim, w.slide_nothing_dated()));
        }
        let rest = if alone { items.split_off(fit::halved(&items)) } else { Vec::new() };
        // One span alone stands in the subtitle, and its two columns begin at one height.
        let heading = if alone { String::new() } else { heading(to) };
        let lists = [(heading, items), (String::new(), rest)].into_iter().filter(|(_, items)| !items.is_empty());
        lists.map(|(heading, items)| vec![SlidePart::Bullets { heading, items }]).collect::<Vec<_>>()
    };
    let columns = spans.iter().copied().flat_map(column).collect();
    let share = if spans.len() == SPANS.len() { Share::Thirds } else { Share::Halves };
    let lists = SlidePart::Columns { share, columns };
    let body = vec![lists, SlidePart::Days(Box::new(strip(frame, &ahead.due, spans)))];
    let subtitle = match spans {
        [(to, _)] => heading(*to),
        _ => w.slide_next().to_string(),
    };
    let slide = Slide::new("s-next", title(frame, ahead, spans), subtitle).sized(Size::R3);
    Slide { body, ..slide }
}

/// What should have come by now: most of it stands on slides of its own, and so the gravest is named here.
fn overdue(frame: &Frame<'_>, events: &[Event<'_>]) -> Vec<Words> {
    let w = frame.words();
    let shown = shown_of(events.len(), OVERDUE);
    let late = |event: &Event<'_>| {
        // What is in a frame elsewhere stays in one piece here, too.
        let days = w.frame_overdue((frame.as_of() - event.day).num_days()).replace(' ', "\u{a0}");
        Words::fill(&w.slide_event_overdue(slot(0), slot(1)), [line(frame, event), Words::of(Look::Bad, days)])
    };
    let mut out: Vec<Words> = events.iter().take(shown).map(late).collect();
    let left = &events[shown..];
    if !left.is_empty() {
        out.push(frame.naming(&w.slide_more_overdue(left.len()), left.iter().filter_map(|e| Some(e.record?.id()))));
    }
    out
}

/// The days themselves, with the ids of what falls on them.
fn strip(frame: &Frame<'_>, events: &[Event<'_>], spans: &[Span]) -> DayTracks {
    let mut days: Vec<Day> = Vec::new();
    for event in events {
        if days.last().is_none_or(|day| day.date != event.day) {
            days.push(Day { date: event.day, meeting: None, ids: Vec::new(), sign: Sign::Meeting });
        }
        let Some(day) = days.last_mut() else { continue };
        day.sign = day.sign.min(event.sign);
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

fn title(frame: &Frame<'_>, ahead: &Ahead<'_>, spans: &[Span]) -> String {
    let w = frame.words();
    let (all, list) = counted(&ahead.due, w);
    let day = |ahead| w.in_words(days_after(frame.as_of(), ahead), frame.as_of());
    let (from, to) = (spans.first().map_or(0, |span| span.1), spans.last().map_or(0, |span| span.0));
    let list = crate::report::chrome::capitalised(&list);
    let said = match (all, from) {
        (0, 0) if ahead.due.is_empty() => w.slide_none_dated(day(to)),
        (0, 0) => w.slide_only_committee(day(to)),
        (0, _) => w.slide_next().to_string(),
        (all, 0) => w.slide_due_by(all, list, day(to)),
        (all, _) => w.slide_due_between(all, list, day(from), day(to)),
    };
    match counted(&ahead.overdue, w) {
        (0, _) => said,
        (n, list) => w.slide_and_overdue(n, said, list),
    }
}

/// How many records of some events there are, and of which kinds: `three milestones and one decision`.
fn counted(events: &[Event<'_>], w: &Catalogue) -> (usize, String) {
    let n = |kind| events.iter().filter(|e| e.kind == kind).count();
    let (milestones, decisions) = (n(Kind::Milestone), n(Kind::Decision));
    let (gates, deliveries) = (n(Kind::Gate), n(Kind::Delivery));
    let parts = [
        (milestones, w.slide_n_milestones(milestones)),
        (decisions, w.slide_n_decisions(decisions)),
        (gates, w.slide_n_gates(gates)),
        (deliveries, w.slide_n_deliveries(deliveries)),
    ];
    let present: Vec<&str> = parts.iter().filter(|(n, _)| *n > 0).map(|(_, said)| said.as_str()).collect();
    (parts.iter().map(|(n, _)| n).sum(), w.list(&present))
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
        .map(|day| {
            let words = Words::plain(w.slide_committee());
            Event { day, record: None, kind: Kind::Steering, sign: Sign::Meeting, words }
        })
        .into_iter()
        .collect();
    for (record, d) in open_decisions(frame.program) {
        if let Some(day) = d.needed_by {
            out.push(Event {
                day,
                record: Some(record),
                kind: Kind::Decision,
                sign: Sign::Due,
                words: Words::fill(&w.slide_event_decision(slot(0)), [named(record)]),
            });
        }
    }
    for (record, d) in frame.program.of::<Dependency>().filter(|(_, d)| d.delivered.is_none()) {
        let (day, sign, words) = match d.promised {
            Some(promised) => (promised, Sign::Due, Words::fill(&w.slide_event_delivery(slot(0)), [named(record)])),
            None => (
                d.needed_by,
                Sign::Needed,
                Words::fill(
                    &w.slide_event_needed(slot(0), slot(1)),
                    [named(record), Words::of(Look::Bad, w.slide_no_promise())],
                ),
            ),
        };
        out.push(Event { day, record: Some(record), kind: Kind::Delivery, sign, words });
    }
    for (record, gate) in frame.program.of::<Gate>().filter(|(_, g)| g.outcome.is_none()) {
        let words = Words::fill(&w.slide_event_gate(slot(0)), [named(record)]);
        out.push(Event { day: gate.review, record: Some(record), kind: Kind::Gate, sign: Sign::Due, words });
    }
    for (record, m) in frame.program.of::<Milestone>().filter(|(_, m)| m.actual.is_none() && m.cancelled.is_none()) {
        let (day, words) = (m.expected(), named(record));
        out.push(Event { day, record: Some(record), kind: Kind::Milestone, sign: Sign::Expected, words });
    }
    out
}
