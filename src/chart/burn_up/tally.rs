//! Counting: cumulative lines from the dates of the milestones.

use chrono::NaiveDate;

use super::{Input, Milestone};
use crate::words::Words;

/// A cumulative line reaches `level` on `day`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Step {
    pub(super) day: NaiveDate,
    pub(super) level: f64,
}

/// The day on which the plan was missed most.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Gap {
    pub(super) day: NaiveDate,
    pub(super) done: f64,
    pub(super) behind: f64,
}

/// Everything that the burn-up counts as of the report date.
#[derive(Debug, Clone, Default)]
pub(super) struct Tally {
    /// Milestones in scope.
    pub(super) total: usize,
    pub(super) done_count: usize,
    /// Done after the baseline.
    pub(super) done_late: usize,
    /// Due by the report date.
    pub(super) due: usize,
    /// Due by the report date and not done.
    pub(super) due_open: usize,
    pub(super) open: usize,
    /// Open, with an expected date that has passed.
    pub(super) undated: usize,
    pub(super) rebaselined: usize,
    pub(super) cancelled: usize,
    /// The milestones do not all count the same.
    pub(super) weighed: bool,
    pub(super) scope_level: f64,
    pub(super) done_level: f64,
    pub(super) due_level: f64,
    pub(super) plan: Vec<Step>,
    pub(super) done: Vec<Step>,
    pub(super) forecast: Vec<Step>,
    pub(super) p80: Vec<Step>,
    pub(super) scope: Vec<Step>,
    pub(super) widest: Option<Gap>,
}

impl Milestone {
    fn weight(&self) -> f64 {
        if self.weight.is_finite() && self.weight > 0.0 { self.weight.min(1e9) } else { 1.0 }
    }

    fn known(&self, as_of: NaiveDate) -> bool {
        self.added.is_none_or(|day| day <= as_of)
    }

    fn is_cancelled(&self, as_of: NaiveDate) -> bool {
        self.cancelled.is_some_and(|day| day <= as_of) && self.done_on(as_of).is_none()
    }

    fn done_on(&self, as_of: NaiveDate) -> Option<NaiveDate> {
        self.actual.filter(|day| *day <= as_of)
    }

    fn expected(&self) -> NaiveDate {
        self.forecast.unwrap_or(self.baseline)
    }
}

impl Tally {
    /// Counts the milestones of the input.
    pub(super) fn of(input: &Input) -> Tally {
        let as_of = input.as_of;
        let known: Vec<&Milestone> = input.milestones.iter().filter(|m| m.known(as_of)).collect();
        let live: Vec<&Milestone> = known.iter().copied().filter(|m| !m.is_cancelled(as_of)).collect();
        let open: Vec<&Milestone> = live.iter().copied().filter(|m| m.done_on(as_of).is_none()).collect();
        let mut tally = Tally {
            cancelled: known.len() - live.len(),
            weighed: live.windows(2).any(|pair| pair[0].weight() != pair[1].weight()),
            scope: scope(&known, input),
            plan: cumulate(0.0, live.iter().map(|m| (m.baseline, m.weight()))),
            done: cumulate(0.0, live.iter().filter_map(|m| Some((m.done_on(as_of)?, m.weight())))),
            ..Tally::counts(&live, as_of)
        };
        tally.done_level = tally.done.last().map_or(0.0, |step| step.level);
        tally.due_level = level_at(&tally.plan, as_of);
        tally.widest = widest(&tally.plan, &tally.done, as_of);
        tally.expect(input, &open);
        tally
    }

    fn counts(live: &[&Milestone], as_of: NaiveDate) -> Tally {
        let count = |test: &dyn Fn(&Milestone) -> bool| live.iter().filter(|m| test(m)).count();
        let open = |m: &Milestone| m.done_on(as_of).is_none();
        Tally {
            total: live.len(),
            open: count(&open),
            done_count: count(&|m| !open(m)),
            done_late: count(&|m| m.done_on(as_of).is_some_and(|day| day > m.baseline)),
            due: count(&|m| m.baseline <= as_of),
            due_open: count(&|m| m.baseline <= as_of && open(m)),
            undated: count(&|m| open(m) && m.expected() < as_of),
            rebaselined: count(&|m| m.original_baseline.is_some_and(|day| day != m.baseline)),
            scope_level: live.iter().map(|m| m.weight()).sum(),
            ..Tally::default()
        }
    }

    /// The forecast: simulated where a simulation is given, else by the dates on record.
    fn expect(&mut self, input: &Input, open: &[&Milestone]) {
        let simulated = input.cone.as_ref().filter(|cone| !open.is_empty() && !cone.p50.is_empty());
        let by_count = |days: &[NaiveDate]| {
            let later = days.iter().take(open.len()).map(|day| ((*day).max(input.as_of), 1.0));
            cumulate(self.done_level, later)
        };
        if let Some(cone) = simulated {
            (self.forecast, self.p80) = (by_count(&cone.p50), by_count(&cone.p80));
            return;
        }
        let dated = open.iter().filter(|m| m.expected() >= input.as_of);
        self.forecast = cumulate(self.done_level, dated.map(|m| (m.expected(), m.weight())));
    }

    /// The scope as written in labels.
    pub(super) fn scope_label(&self, w: &Words) -> String {
        w.number(self.scope_level, 1)
    }

    /// What is done as written in labels.
    pub(super) fn done_label(&self, w: &Words) -> String {
        w.number(self.done_level, 1)
    }
}

/// A cumulative line: one step per day, upwards from `level`.
fn cumulate(mut level: f64, events: impl Iterator<Item = (NaiveDate, f64)>) -> Vec<Step> {
    let mut events: Vec<(NaiveDate, f64)> = events.collect();
    events.sort_by_key(|event| event.0);
    let mut steps: Vec<Step> = Vec::with_capacity(events.len());
    for (day, weight) in events {
        level += weight;
        match steps.last_mut() {
            Some(last) if last.day == day => last.level = level,
            _ => steps.push(Step { day, level }),
        }
    }
    steps
}

fn scope(known: &[&Milestone], input: &Input) -> Vec<Step> {
    let first = NaiveDate::MIN;
    let came = known.iter().map(|m| (m.added.filter(|day| *day > input.start).unwrap_or(first), m.weight()));
    let went = known.iter().filter(|m| m.is_cancelled(input.as_of));
    let went = went.filter_map(|m| Some((m.cancelled?, -m.weight())));
    cumulate(0.0, came.chain(went))
}

/// Level of a cumulative line at the end of a day.
pub(super) fn level_at(steps: &[Step], day: NaiveDate) -> f64 {
    let passed = steps.partition_point(|step| step.day <= day);
    passed.checked_sub(1).and_then(|i| steps.get(i)).map_or(0.0, |step| step.level)
}

fn widest(plan: &[Step], done: &[Step], as_of: NaiveDate) -> Option<Gap> {
    let gaps = plan.iter().filter(|step| step.day <= as_of).map(|step| {
        let done = level_at(done, step.day);
        Gap { day: step.day, done, behind: step.level - done }
    });
    gaps.filter(|gap| gap.behind > 0.0).max_by(|a, b| a.behind.total_cmp(&b.behind))
}
