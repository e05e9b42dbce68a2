//! What was learnt.

use super::kind::{Events, Kind};
use super::types::{Prose, Ref, table};
use chrono::NaiveDate;

table! {
    /// A lesson.
    Lesson {
        /// The day on which it was learnt.
        date: NaiveDate,
        /// What happened.
        what_happened: Option<Prose>,
        /// Why.
        cause: Option<Prose>,
        /// What to do next time.
        recommendation: Option<Prose>,
        /// The action that carries it.
        action: Option<Ref> ["action"],
    }
}

impl Kind for Lesson {
    const NAME: &'static str = "lesson";
    const PLURAL: &'static str = "lessons";
    const TITLE: &'static str = "Lesson";
    const TITLES: &'static str = "Lessons";
    const DOC: &'static str = "What was learnt, why, and what to do next time.";
    const PAST: &'static [&'static str] = &["date"];

    fn events<E: Events>(&mut self, events: &mut E) {
        events.born(self.date);
    }

    fn date(&self) -> Option<NaiveDate> {
        Some(self.date)
    }
}
