//! What changed of the programs of a view since an earlier day.

use super::Loaded;
use crate::changes::{self, Changes, Sides, Since};
use crate::metrics::Measured;
use crate::portfolio::{Portfolio, ProgramView, Target, View};
use chrono::NaiveDate;
use rayon::prelude::*;

/// What is said where no older version of the files was read.
const WITHOUT_VERSIONS: &str = "Only dated entries were read, no older version of the files: removed records, changes of \
                                owner and edits without a dated entry cannot be known.";

impl Loaded {
    /// What changed of each program since its last steering committee, in the order of the view; programs that had
    /// none are left out.
    pub fn changes_since_steering(&self, view: &View, measured: &[Measured]) -> Vec<Changes> {
        let programs: Vec<(&ProgramView, &Measured)> = view.programs.iter().zip(measured).collect();
        let one = |(program, measured): &(&ProgramView, &Measured)| {
            self.changes(view, program, measured, measured.last_steering?, true)
        };
        programs.par_iter().filter_map(one).collect()
    }

    /// What changed of a program since a day; `steering` says that it is the day of the last steering committee.
    /// None where the program was not part of the view then.
    pub fn changes(
        &self,
        view: &View,
        program: &ProgramView,
        measured: &Measured,
        day: NaiveDate,
        steering: bool,
    ) -> Option<Changes> {
        let since = Since { date: day, steering, revision: None, unseen: Some(WITHOUT_VERSIONS.into()) };
        self.compare(view, program, measured, since, None)
    }

    /// Compares a program of a view with an earlier day: with what the files of that day said where `older` holds
    /// them, else with what those of today say of it.
    pub fn compare(
        &self,
        view: &View,
        program: &ProgramView,
        measured: &Measured,
        since: Since,
        older: Option<&Portfolio>,
    ) -> Option<Changes> {
        let slug = &*program.slug;
        let cut = self.portfolio.view_program(slug, since.date, view.audience)?;
        let then = match older {
            Some(older) => Some(older.view_program(slug, since.date, view.audience)?),
            None => None,
        };
        let withheld = |reference: &str| {
            self.portfolio.find(slug, reference).is_some() && matches!(view.resolve(slug, reference), Target::None)
        };
        let sides =
            Sides { then: then.as_ref().unwrap_or(&cut), cut: &cut, now: program, measured, withheld: &withheld };
        Some(changes::compare(&sides, since, &view.settings))
    }
}
