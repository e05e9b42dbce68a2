//! What changed of the programs of a view since an earlier moment.

use super::Loaded;
use crate::changes::{self, Changes, Sides, Since};
use crate::config::HistorySource;
use crate::history::{self, EarlierError, When};
use crate::metrics::{Before, Measured};
use crate::portfolio::{Portfolio, ProgramView, Target, View};
use crate::record;
use crate::words::{Sentence, Words};
use chrono::NaiveDate;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Since when changes are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SinceWhen {
    /// What the figures of each program are compared with: its last steering committee before the day that is shown.
    Steering,
    /// A day.
    Day(NaiveDate),
    /// A commit, tag or branch of the repository.
    Revision(String),
}

/// The records as older files had them.
struct Older {
    portfolio: Portfolio,
    day: NaiveDate,
    commit: String,
}

impl Loaded {
    /// What changed of each program that is wanted, in the order of the view. None for one that has no steering
    /// committee to compare with.
    ///
    /// # Errors
    /// Where a version is named that cannot be read; in a sentence that says what to do.
    pub fn changes<'v>(
        &self,
        programs: &[(&'v ProgramView, &Measured)],
        view: &View,
        when: &SinceWhen,
    ) -> Result<Vec<(&'v ProgramView, Option<Changes>)>, String> {
        if let SinceWhen::Revision(name) = when {
            let older = self.older(&When::Revision(name.clone())).map_err(|error| error.to_string())?;
            if older.day > view.as_of {
                return Err(format!("version {name} is of {}, after {}, the day that is shown", older.day, view.as_of));
            }
            let since = Since { date: older.day, steering: false, revision: Some(name.clone()), unseen: None };
            let one = |(p, m): &(&'v ProgramView, &Measured)| {
                (*p, self.compare(view, p, m, since.clone(), Some(&older.portfolio), None))
            };
            return Ok(programs.par_iter().map(one).collect());
        }
        let before = |measured: &Measured| match when {
            SinceWhen::Day(day) => Some(Before { day: *day, steering: false }),
            _ => measured.before,
        };
        let mut days: Vec<NaiveDate> = programs.iter().filter_map(|(_, m)| Some(before(m)?.day)).collect();
        days.sort_unstable();
        days.dedup();
        let older: BTreeMap<NaiveDate, Result<Older, Sentence>> = days
            .into_par_iter()
            .map(|day| (day, self.older(&When::Day(day)).map_err(|error| unseen(&error))))
            .collect();
        let later = if older.values().any(Result::is_ok) { self.shown(view.as_of) } else { None };
        let one = |(program, measured): &(&'v ProgramView, &Measured)| {
            let found = before(measured).and_then(|Before { day: date, steering }| {
                let (then, unseen) = match older.get(&date)? {
                    Ok(older) => (Some(&older.portfolio), None),
                    Err(why) => (None, Some(why.clone())),
                };
                let since = Since { date, steering, revision: None, unseen };
                self.compare(view, program, measured, since, then, later.as_ref().map(|l| &l.portfolio))
            });
            (*program, found)
        };
        Ok(programs.par_iter().map(one).collect())
    }

    /// What changed of each program since its last steering committee; programs that had none are left out.
    pub(super) fn changes_since_steering(&self, view: &View, measured: &[Measured]) -> Vec<Changes> {
        let programs: Vec<(&ProgramView, &Measured)> = view.programs.iter().zip(measured).collect();
        let found = self.changes(&programs, view, &SinceWhen::Steering).unwrap_or_default();
        found.into_iter().filter_map(|(_, changes)| changes).collect()
    }

    /// Compares a program of a view with an earlier day: with what the files of then said where `older` holds
    /// them, else with what those of today say of it; `later` holds the files of the day that is shown, where they are
    /// not those of today. None where the program was not part of the view then.
    pub fn compare(
        &self,
        view: &View,
        program: &ProgramView,
        measured: &Measured,
        mut since: Since,
        older: Option<&Portfolio>,
        later: Option<&Portfolio>,
    ) -> Option<Changes> {
        let slug = &*program.slug;
        let cut = self.portfolio.view_program(slug, since.date, view.audience)?;
        let then = older.and_then(|older| older.view_program(slug, since.date, view.audience));
        if older.is_some() && then.is_none() {
            since.unseen = Some(Sentence::plain(Words::changes_unseen_no_program));
        }
        let withheld = |reference: &str| {
            self.portfolio.find(slug, reference).is_some() && matches!(view.resolve(slug, reference), Target::None)
        };
        let of_day = |day| later.and_then(|later| later.view_program(slug, day, view.audience));
        let later = of_day(since.date).zip(of_day(view.as_of));
        let sides = Sides {
            then: then.as_ref().unwrap_or(&cut),
            cut: &cut,
            now: program,
            later: later.as_ref().map(|(cut, now)| (cut, now)),
            measured,
            withheld: &withheld,
        };
        Some(changes::compare(&sides, since.clone(), &view.settings))
    }

    /// The records as the files of the day that is shown had them, where that lies before the commit that is checked out.
    fn shown(&self, as_of: NaiveDate) -> Option<Older> {
        let repository = self.portfolio.repository.as_ref()?;
        self.older(&When::Day(as_of)).ok().filter(|older| older.commit != repository.commit)
    }

    /// The records as an older text of the content folder had them, read with the settings of today.
    fn older(&self, when: &When) -> Result<Older, EarlierError> {
        let settings = &self.portfolio.settings;
        if matches!(settings.history, HistorySource::Records | HistorySource::Off) && matches!(when, When::Day(_)) {
            return Err(EarlierError::NoRepository);
        }
        let earlier = history::earlier(&self.sources.root, when, settings.timezone)?;
        let mut parsed = record::parse(&earlier.sources, settings, &self.portfolio.kinds);
        self.portfolio.restrict(&mut parsed.records);
        let (portfolio, _) = Portfolio::link(parsed.records, settings.clone(), self.portfolio.kinds.clone());
        Ok(Older { portfolio, day: earlier.day, commit: earlier.commit })
    }
}

/// Why only dated entries were read, and what that leaves unknown. No date and no commit: those move with records
/// that an edition does not hold.
fn unseen(error: &EarlierError) -> Sentence {
    Sentence::plain(match error {
        EarlierError::NoRepository => Words::changes_unseen_no_repository,
        EarlierError::Broken(_) => Words::changes_unseen_broken,
        EarlierError::Cut(..) => Words::changes_unseen_cut,
        EarlierError::UnknownRevision(_) | EarlierError::BeforeFirst(..) | EarlierError::NoContent(_) => {
            Words::changes_unseen_no_version
        }
    })
}
