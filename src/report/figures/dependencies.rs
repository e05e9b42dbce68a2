//! From dependencies to the map of who waits for whom.

use super::Subject;
use super::lanes::Lanes;
use crate::chart::Figure;
use crate::chart::dependency_map::{Input, Link, figure};
use crate::portfolio::{ProgramView, Target, View};
use crate::record::Record;
use crate::record::dependency::Dependency;
use crate::record::types::Party;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Parties in words that have a lane each; beyond, those named once share one.
const LANES: usize = 8;

/// Draws the map of a program.
pub(super) fn draw(subject: &Subject<'_>) -> Figure {
    figure(&input(subject.view, subject.program), &subject.program.words)
}

/// Open dependencies, the most urgent first: what is most overdue, then what is promised latest after the need, then what
/// nobody agreed to, then by the day of the need.
pub(in crate::report) fn by_urgency(program: &ProgramView) -> Vec<(&Arc<Record>, &Dependency)> {
    let mut open: Vec<_> = program.of::<Dependency>().filter(|(_, d)| d.delivered.is_none()).collect();
    let as_of = program.as_of;
    let overdue = move |d: &Dependency| (as_of - d.needed_by).num_days().max(0);
    open.sort_by_key(|(_, d)| {
        let late = d.late_by().unwrap_or(0).max(0);
        (std::cmp::Reverse(overdue(d).max(late)), d.agreed.is_some(), d.needed_by)
    });
    open
}

fn input(view: &View, program: &ProgramView) -> Input {
    let w = &program.words;
    let open = by_urgency(program);
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    for party in open.iter().flat_map(|(_, d)| [&d.provider, &d.consumer]) {
        if let Some(text) = party.0.text() {
            *names.entry(text).or_default() += 1;
        }
    }
    let crowded = names.keys().filter(|text| matches!(view.resolve(&program.slug, text), Target::None)).count() > LANES;
    let mut lanes = Lanes::of(program);
    let mut place = |party: &Party| {
        let Some(text) = party.0.text() else {
            return (lanes.named_lane(w.dependency_map_restricted(), ""), String::new());
        };
        match view.resolve(&program.slug, text) {
            Target::Found(record) => of_record(view, program, &mut lanes, record),
            Target::None if crowded && names.get(text) == Some(&1) => {
                (lanes.named_lane(w.dependency_map_others(), w.dependency_map_named_once()), text.to_owned())
            }
            Target::None => (lanes.named_lane(text, w.dependency_map_outside()), String::new()),
        }
    };
    let links: Vec<Link> = open
        .into_iter()
        .map(|(record, d)| Link {
            id: record.id().into(),
            title: record.title().into(),
            provider: place(&d.provider),
            consumer: place(&d.consumer),
            needed_by: d.needed_by,
            promised: d.promised,
            agreed: d.agreed.is_some(),
            blocked: d.blocked.is_some(),
        })
        .collect();
    let delivered = program.of::<Dependency>().filter(|(_, d)| d.delivered.is_some()).count();
    Input { as_of: program.as_of, lanes: lanes.named(), links, delivered }
}

/// The lane of a record that is a party, and its name where the lane has another.
fn of_record(view: &View, program: &ProgramView, lanes: &mut Lanes, record: &Record) -> (usize, String) {
    let name = format!("{} {}", record.id(), record.title());
    if record.scope != program.slug {
        let other = view.program(&record.scope).map_or(&*record.scope, ProgramView::title);
        let own = record.kind.name == "program";
        return (
            lanes.named_lane(other, program.words.dependency_map_another()),
            if own { String::new() } else { name },
        );
    }
    match (&*record.kind.name, lanes.workstream(record.id())) {
        ("workstream", Some(lane)) => (lane, String::new()),
        ("person" | "team" | "program", _) => (lanes.named_lane(record.title(), ""), String::new()),
        _ => (lanes.place(program, record), name),
    }
}
