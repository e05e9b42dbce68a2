//! From versions to records: what each record is told of its past, and the dated rows of those that keep none.

use super::chronicle::{Chronicle, Step};
use super::facts::{Facts, Values, key};
use crate::config::HistorySource;
use crate::record::milestone::{Milestone, Rebaseline, Reforecast};
use crate::record::past::{Changed, Commit, Past};
use crate::record::risk::{Review, Risk};
use crate::record::types::Score;
use crate::record::{Data, Record};
use chrono::NaiveDate;
use rayon::prelude::*;
use std::sync::Arc;

/// What filling needs beside the versions.
pub(super) struct Fill<'h> {
    /// The versions.
    pub(super) chronicle: &'h Chronicle,
    /// The day of each commit that changed a record, in the site's time zone.
    pub(super) days: Vec<NaiveDate>,
    /// The commits, as records name them.
    pub(super) commits: Vec<Arc<Commit>>,
    /// Up to this day nothing is known.
    pub(super) unknown_until: Option<NaiveDate>,
    /// The day on which what is not committed stands.
    pub(super) today: NaiveDate,
    /// Whose rows go first.
    pub(super) source: HistorySource,
    /// Who may read a record that does not say it.
    pub(super) default_audience: usize,
}

/// A record's values from a day on.
#[derive(Clone, Copy)]
struct Stood {
    day: NaiveDate,
    values: Values,
}

impl Fill<'_> {
    /// Tells every record its past; `differs` says which files are not as they were committed.
    pub(super) fn run(&self, records: &mut [Record], differs: &(dyn Fn(&Record) -> bool + Sync)) {
        records.par_iter_mut().for_each(|record| self.record(record, differs(record)));
        super::approval::name(records, self.default_audience);
    }

    fn record(&self, record: &mut Record, differs: bool) {
        let steps = self.chronicle.records.get(&key(record)).map_or(&[][..], Vec::as_slice);
        let now = differs.then(|| Facts::of(record.clone()));
        let now = now.filter(|now| steps.last().is_none_or(|last| last.print != now.print));
        let mut changes: Vec<Changed> = steps.iter().map(|step| self.changed(step)).collect();
        changes.extend(now.as_ref().map(|_| Changed { day: self.today, commit: None }));
        if changes.is_empty() {
            return;
        }
        record.past = Some(Arc::new(Past { changes, known_from: self.unknown_until }));
        if steps.is_empty() {
            // What was never committed has one version: the one that stands.
            return;
        }
        let mut stood: Vec<Stood> = steps.iter().map(|s| Stood { day: self.day(s), values: s.values }).collect();
        stood.extend(now.map(|now| Stood { day: self.today, values: now.values }));
        let all = self.source == HistorySource::Git;
        match &mut record.data {
            Data::Milestone(m) => self.milestone(m, &stood, all),
            Data::Risk(r) => self.risk(r, &stood, all),
            _ => {}
        }
    }

    fn day(&self, step: &Step) -> NaiveDate {
        self.days.get(step.mark as usize).copied().unwrap_or(self.today)
    }

    fn changed(&self, step: &Step) -> Changed {
        Changed { day: self.day(step), commit: self.commits.get(step.mark as usize).cloned() }
    }

    /// The days on which a value changed, a day's last version for the day; what the clone does not hold is one
    /// version, on the day where it ends.
    fn series<T: PartialEq + Copy>(&self, stood: &[Stood], of: impl Fn(Values) -> Option<T>) -> Vec<(NaiveDate, T)> {
        let mut out: Vec<(NaiveDate, T)> = Vec::new();
        for (day, value) in stood.iter().filter_map(|s| Some((s.day, of(s.values)?))) {
            let day = self.unknown_until.map_or(day, |until| day.max(until));
            match out.last_mut() {
                Some(last) if last.0 >= day => last.1 = value,
                _ => out.push((day, value)),
            }
        }
        out.dedup_by(|later, earlier| later.1 == earlier.1);
        out
    }

    fn milestone(&self, m: &mut Milestone, stood: &[Stood], all: bool) {
        let baselines = self.series(stood, |v| match v {
            Values::Milestone(_, baseline) => Some(baseline),
            _ => None,
        });
        let Some((_, first)) = baselines.first().copied() else { return };
        if all || m.reforecast.is_empty() {
            self.forecasts(m, stood, first);
        }
        if all || m.rebaseline.is_empty() {
            m.baseline = first;
            let row = |(date, baseline): &(NaiveDate, NaiveDate)| Rebaseline {
                date: *date,
                baseline: *baseline,
                change: None,
                from_git: true,
            };
            m.rebaseline = baselines.iter().skip(1).map(row).collect();
        }
    }

    /// The rows are what was expected: a milestone without a forecast is expected on the baseline that its text names.
    fn forecasts(&self, m: &mut Milestone, stood: &[Stood], baseline: NaiveDate) {
        let expected = self.series(stood, |v| match v {
            Values::Milestone(expected, _) => expected,
            _ => None,
        });
        m.known_from = self.unknown_until;
        let Some((_, first)) = expected.first().copied() else { return };
        let row = |(date, forecast): &(NaiveDate, NaiveDate)| Reforecast {
            date: *date,
            forecast: *forecast,
            reason: None,
            from_git: true,
        };
        // The baseline stands before the first row anyway.
        m.reforecast = expected.iter().skip(usize::from(first == baseline)).map(row).collect();
        m.first_forecast = (first != baseline).then_some(first);
    }

    fn risk(&self, r: &mut Risk, stood: &[Stood], all: bool) {
        if !all && !r.review.is_empty() {
            return;
        }
        let scores = self.series(stood, |v| match v {
            Values::Risk(probability, impact) => Some((probability, impact)),
            _ => None,
        });
        // What was written before the day on which it counts as raised is what it was raised with.
        let before = scores.iter().take_while(|(day, _)| *day <= r.raised).count().max(1);
        let Some((_, first)) = scores.get(before - 1).copied() else { return };
        let row = |(date, (probability, impact)): &(NaiveDate, (u8, u8))| Review {
            date: *date,
            probability: Score(*probability),
            impact: Score(*impact),
            note: None,
            from_git: true,
        };
        r.first = Some(first);
        r.review = scores.iter().skip(before).map(row).collect();
        r.known_from = self.unknown_until;
    }
}
