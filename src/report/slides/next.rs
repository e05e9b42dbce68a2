//! The next 30, 60 and 90 days: milestones, decisions, deliveries, gates.

use super::frame::Frame;
use super::model::{Share, Size, Slide, SlidePart};
use super::words::{Look, Words};
use crate::calendar::days_after;
use crate::record::dependency::Dependency;
use crate::record::gate::Gate;
use crate::record::milestone::Milestone;
use crate::report::html::{count, opening};
use crate::report::pages::open_decisions;
use chrono::NaiveDate;

/// Entries of a column.
const MOST: usize = 9;

/// What falls on a day.
struct Event {
    day: NaiveDate,
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
    let mut events: Vec<Event> = events(frame).into_iter().filter(|e| e.day >= frame.as_of() && e.day <= end).collect();
    if events.is_empty() {
        return Vec::new();
    }
    events.sort_by_key(|e| (e.day, e.kind, e.words.line()));
    let columns = [(30, 0), (60, 31), (90, 61)].map(|(to, from)| {
        let (first, last) = (days_after(frame.as_of(), from), days_after(frame.as_of(), to));
        let within: Vec<&Event> = events.iter().filter(|e| e.day >= first && e.day <= last).collect();
        let mut items: Vec<Words> = within.iter().take(MOST).map(|e| line(frame, e)).collect();
        if within.len() > MOST {
            items.push(Words::of(Look::Dim, format!("and {} more", within.len() - MOST)));
        }
        if items.is_empty() {
            items.push(Words::of(Look::Dim, "Nothing is dated."));
        }
        vec![SlidePart::Bullets {
            heading: format!("{to} days, by {}", frame.site.words.in_words(last, frame.as_of())),
            items,
        }]
    });
    let body = vec![SlidePart::Columns { share: Share::Thirds, columns: columns.into() }];
    let slide = Slide::new("s-next", title(frame, &events, end), "Next 30, 60 and 90 days, by the dates on record")
        .sized(Size::R2);
    vec![Slide { body, ..slide }]
}

fn title(frame: &Frame<'_>, events: &[Event], end: NaiveDate) -> String {
    let n = |kind| events.iter().filter(|e| e.kind == kind).count();
    let parts = [
        (n(Kind::Milestone), "milestone", "milestones"),
        (n(Kind::Decision), "decision", "decisions"),
        (n(Kind::Gate), "gate review", "gate reviews"),
        (n(Kind::Delivery), "delivery", "deliveries"),
    ];
    let present: Vec<_> = parts.into_iter().filter(|(n, ..)| *n > 0).collect();
    let mut said: Vec<String> = present
        .iter()
        .map(|(n, one, many)| match n {
            0..10 => format!("{} {}", opening(*n).to_lowercase(), if *n == 1 { one } else { many }),
            _ => count(*n, one, many),
        })
        .collect();
    let total: usize = present.iter().map(|(n, ..)| n).sum();
    let last = said.pop().unwrap_or_else(|| "the steering committee".into());
    let list = if said.is_empty() { last } else { format!("{} and {last}", said.join(", ")) };
    let list = crate::report::chrome::capitalised(&list);
    format!("{list} {} due by {}", if total == 1 { "is" } else { "are" }, frame.site.words.in_words(end, frame.as_of()))
}

fn line(frame: &Frame<'_>, event: &Event) -> Words {
    let mut day = frame.day(event.day);
    day.runs.iter_mut().for_each(|run| run.look = Look::Strong);
    day.text(" ").then(event.words.clone())
}

fn events(frame: &Frame<'_>) -> Vec<Event> {
    let named = |record: &crate::record::Record| {
        Words::plain(super::words::shorten(record.title(), 70))
            .text(" (")
            .then(Words::of(Look::Id, record.id()).leading(frame.href(record)))
            .text(")")
    };
    let mut out: Vec<Event> = frame
        .next_steering()
        .map(|day| Event { day, kind: Kind::Steering, words: Words::plain("Steering committee") })
        .into_iter()
        .collect();
    for (record, d) in open_decisions(frame.program) {
        if let Some(day) = d.needed_by {
            out.push(Event { day, kind: Kind::Decision, words: Words::plain("Decide: ").then(named(record)) });
        }
    }
    for (record, d) in frame.program.of::<Dependency>().filter(|(_, d)| d.delivered.is_none()) {
        let (day, words) = match d.promised {
            Some(promised) => (promised, Words::plain("Delivery: ").then(named(record))),
            None => (
                d.needed_by,
                Words::plain("Needed: ").then(named(record)).text(", ").and(Look::Bad, "no date promised"),
            ),
        };
        out.push(Event { day, kind: Kind::Delivery, words });
    }
    for (record, gate) in frame.program.of::<Gate>().filter(|(_, g)| g.outcome.is_none()) {
        out.push(Event { day: gate.review, kind: Kind::Gate, words: Words::plain("Gate: ").then(named(record)) });
    }
    for (record, m) in frame.program.of::<Milestone>().filter(|(_, m)| m.actual.is_none() && m.cancelled.is_none()) {
        out.push(Event { day: m.expected(), kind: Kind::Milestone, words: named(record) });
    }
    out
}
