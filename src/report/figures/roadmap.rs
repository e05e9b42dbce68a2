//! From milestones, tasks, gates, releases and dependencies to the roadmap.

use super::Subject;
use super::lanes::Lanes;
use crate::chart::Figure;
use crate::chart::roadmap::{Entry, External, Input, Link, Live, State, What, brief, figure};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::dependency::Dependency;
use crate::record::gate::{Gate, GateOutcome};
use crate::record::milestone::{Commitment, Milestone};
use crate::record::release::{Release, ReleaseOutcome};
use crate::record::task::Task;
use crate::record::types::Ref;
use chrono::NaiveDate;
use std::collections::HashMap;
use std::sync::Arc;

/// Draws the roadmap of a program.
pub(super) fn draw(subject: &Subject<'_>) -> Figure {
    figure(&input(subject.program), &subject.program.words)
}

/// The roadmap for a page with other charts: milestones and gates in one drawing.
pub(in crate::report) fn in_brief(program: &ProgramView) -> Figure {
    brief(&input(program), &program.words)
}

/// Entries with the records that they are made from, and the place of each record by its id.
#[derive(Default)]
struct Drawn<'p> {
    entries: Vec<Entry>,
    waits: Vec<(&'p Arc<Record>, &'p [Ref])>,
    places: HashMap<&'p str, usize>,
}

fn input(program: &ProgramView) -> Input {
    let mut lanes = Lanes::of(program);
    let mut drawn = Drawn::default();
    for (record, m) in program.of::<Milestone>() {
        drawn.add(program, &mut lanes, record, milestone(m, program.as_of), &m.depends_on);
    }
    for (record, task) in program.of::<Task>() {
        drawn.add(program, &mut lanes, record, what_task(task, program.as_of), &task.depends_on);
    }
    for (record, gate) in program.of::<Gate>() {
        let passed = gate.outcome.map(|o| o != GateOutcome::NoGo);
        drawn.add(program, &mut lanes, record, What::Gate { review: gate.review, passed }, &[]);
    }
    for (record, r) in program.of::<Release>() {
        let live = r.outcome.map(|outcome| match outcome {
            ReleaseOutcome::Success => Live::Running,
            ReleaseOutcome::RolledBack => Live::TakenBack,
            ReleaseOutcome::Failed => Live::Failed,
        });
        drawn.add(program, &mut lanes, record, What::Release { start: r.start, end: r.end, live }, &[]);
    }
    let (mut links, mut outside) = (Vec::new(), 0);
    for (record, before) in &drawn.waits {
        let Some(to) = drawn.places.get(record.id()).copied() else { continue };
        let (known, others) = drawn.known(program, before);
        outside += usize::from(others);
        links.extend(known.into_iter().map(|from| Link { from, to, name: None, late: drawn.late(from, to) }));
    }
    let mut external = Vec::new();
    for (record, d) in program.of::<Dependency>() {
        match drawn.of_dependency(program, record, d) {
            Some(link) => links.push(link),
            None => external.extend(drawn.too_late(program, record, d)),
        }
    }
    Input { as_of: program.as_of, lanes: lanes.named(), entries: drawn.entries, links, outside, external }
}

impl<'p> Drawn<'p> {
    fn add(
        &mut self,
        program: &'p ProgramView,
        lanes: &mut Lanes,
        record: &'p Arc<Record>,
        what: What,
        waits: &'p [Ref],
    ) {
        let lane = lanes.place(program, record);
        self.places.insert(record.id(), self.entries.len());
        self.entries.push(Entry { id: record.id().into(), title: record.title().into(), lane, what });
        self.waits.push((record, waits));
    }

    /// The entries that references lead to, and whether any leads out of the program or is restricted.
    fn known(&self, program: &ProgramView, refs: &[Ref]) -> (Vec<usize>, bool) {
        let found: Vec<Option<usize>> = refs.iter().map(|r| self.place(program, r)).collect();
        (found.iter().flatten().copied().collect(), found.iter().any(Option::is_none))
    }

    fn place(&self, program: &ProgramView, reference: &Ref) -> Option<usize> {
        self.places.get(program.find(reference.text()?)?.id()).copied()
    }

    /// Days by which something comes after what waits for it; what is done or given up no longer waits.
    fn late(&self, from: usize, to: usize) -> i64 {
        let (first, last) = (&self.entries[from], &self.entries[to]);
        match (stands(first), stands(last)) {
            ((end, State::Open | State::Overdue), (due, State::Open | State::Overdue)) => (end - due).num_days(),
            _ => 0,
        }
    }

    /// A dependency whose two sides are on the roadmap.
    fn of_dependency(&self, program: &ProgramView, record: &Record, d: &Dependency) -> Option<Link> {
        let from = self.provider(program, record, d)?;
        let to = self.consumer(program, record, d).filter(|to| *to != from)?;
        let late = if d.delivered.is_some() { 0 } else { d.late_by().unwrap_or(0) };
        Some(Link { from, to, name: Some(record.id().into()), late })
    }

    /// The entry that gives what a dependency is about: the provider itself, else the one by which it is "delivered".
    fn provider(&self, program: &ProgramView, record: &Record, d: &Dependency) -> Option<usize> {
        self.place(program, &d.provider.0).or_else(|| self.named(program, record, true))
    }

    /// The entry that needs it: the consumer itself, else the first other that the dependency names.
    fn consumer(&self, program: &ProgramView, record: &Record, d: &Dependency) -> Option<usize> {
        self.place(program, &d.consumer.0).or_else(|| self.named(program, record, false))
    }

    /// The first linked entry that delivers, or does not.
    fn named(&self, program: &ProgramView, record: &Record, delivers: bool) -> Option<usize> {
        record
            .links
            .iter()
            .filter(|link| link.delivers(&program.words) == delivers)
            .find_map(|l| self.place(program, &l.to))
    }

    /// A dependency that is promised for a day after the need, or for none.
    fn too_late(&self, program: &ProgramView, record: &Record, d: &Dependency) -> Option<External> {
        if d.delivered.is_some() || d.late_by().is_some_and(|days| days <= 0) {
            return None;
        }
        // What is restricted is neither the program's own nor outside.
        let is_own = |party: &Ref| party.text().map(|text| program.find(text).is_some());
        let given = is_own(&d.provider.0) == Some(true) && is_own(&d.consumer.0) == Some(false);
        let is_open = |to: &usize| matches!(stands(&self.entries[*to]).1, State::Open | State::Overdue);
        let from = self.provider(program, record, d);
        let to = self.consumer(program, record, d).filter(|to| !given && Some(*to) != from);
        Some(External {
            id: record.id().into(),
            title: record.title().into(),
            needed_by: d.needed_by,
            promised: d.promised,
            given,
            to: to.filter(is_open),
        })
    }
}

/// The day by which an entry ends or is due, and where it stands.
fn stands(entry: &Entry) -> (NaiveDate, State) {
    match entry.what {
        What::Milestone { end, state, .. } => (end, state),
        // a task waits from its first day on; whoever waits for it waits until its last
        What::Task { end, state, .. } => (end, state),
        What::Gate { review, passed } => (review, passed.map_or(State::Open, |_| State::Done)),
        What::Release { end, live, .. } => (end, live.map_or(State::Open, |_| State::Done)),
    }
}

fn milestone(m: &Milestone, as_of: NaiveDate) -> What {
    let state = match m {
        m if m.cancelled.is_some() => State::Cancelled,
        m if m.actual.is_some() => State::Done,
        m if m.is_open_and_past(as_of) => State::Overdue,
        _ => State::Open,
    };
    let external = m.commitment == Some(Commitment::External);
    What::Milestone { baseline: m.baseline, end: m.end(as_of), state, external }
}

fn what_task(task: &Task, as_of: NaiveDate) -> What {
    let state = match task.actual_end {
        Some(_) => State::Done,
        None if task.end < as_of => State::Overdue,
        None => State::Open,
    };
    let end = task.actual_end.unwrap_or(task.end).max(if state == State::Overdue { as_of } else { task.start });
    What::Task {
        start: task.actual_start.unwrap_or(task.start).min(end),
        end,
        baseline: task.baseline_end.map(|to| (task.baseline_start.unwrap_or(task.start).min(to), to)),
        progress: task.progress.map(|p| p.0),
        state,
    }
}
