//! A program as it stands on the day that is shown: what the governance warnings look at.

use super::Scene;
use crate::diagnostic::{Finding, Place, Rule};
use crate::evidence::{self, Evidence};
use crate::metrics::{Managed, snapshot};
use crate::portfolio::{ProgramView, Target, View};
use crate::record::{Person, Record};
use crate::words::{Sentence, Words};
use chrono::NaiveDate;

/// A program as of the day that is shown, whatever the audience, with the evidence of that day.
pub struct Standing<'s> {
    /// The scene that it belongs to.
    pub scene: &'s Scene<'s>,
    /// All programs as of the day.
    pub view: &'s View,
    /// The program.
    pub program: &'s ProgramView,
    /// Which risks somebody deals with.
    pub managed: Managed<'s>,
    /// What the records say of it.
    pub evidence: Evidence,
}

impl<'s> Standing<'s> {
    /// Looks at a program of a view.
    pub(super) fn of(scene: &'s Scene<'s>, view: &'s View, program: &'s ProgramView) -> Self {
        let measured = snapshot(&view.settings, program);
        let evidence = evidence::judge(program, &measured, &view.settings);
        Standing { scene, view, program, managed: Managed::of(program), evidence }
    }

    /// The day that is shown.
    pub fn day(&self) -> NaiveDate {
        self.view.as_of
    }
}

impl Standing<'_> {
    /// Who is meant, as readers know them: a person by their record's title, a role as it is written.
    pub(super) fn name<'a>(&'a self, person: &'a Person) -> Option<&'a str> {
        let written = person.text()?;
        match self.view.resolve(&self.program.slug, written) {
            Target::Found(record) => Some(record.title()),
            Target::None => Some(written),
        }
    }

    /// A warning about a field of a record.
    pub(super) fn warn(
        &self,
        rule: &'static Rule,
        record: &Record,
        field: &str,
        message: impl Fn(&Words) -> String + Send + Sync + 'static,
        help: fn(&Words) -> &str,
    ) -> Finding {
        self.warn_at(rule, record, record.field(field), message, Sentence::plain(help))
    }

    /// A warning about a place of a record.
    pub(super) fn warn_at(
        &self,
        rule: &'static Rule,
        record: &Record,
        place: Place,
        message: impl Fn(&Words) -> String + Send + Sync + 'static,
        help: Sentence,
    ) -> Finding {
        let english = &self.view.settings.english;
        Finding::told(rule, place, Sentence::new(message), help, english).about(record.path())
    }
}

/// A day as records write it.
pub(super) fn iso(day: NaiveDate) -> String {
    day.to_string()
}

/// What a field of a report is about: the whole, or a dimension.
pub(super) fn named(field: &str, w: &Words) -> String {
    match field {
        "overall" => w.check_w103_overall().to_string(),
        dimension => w.within(w.term("dimension", dimension)),
    }
}
