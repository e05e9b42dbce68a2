//! A meeting with its decisions and actions.

use super::kind::{Events, Kind};
use super::types::{Lines, Person, Ref, table};
use chrono::NaiveDate;

table! {
    /// A meeting; the minutes are its body.
    Meeting {
        /// Its day.
        date: NaiveDate,
        /// Its type, e.g. "steering".
        r#type: String,
        /// Who was there.
        attendees: Vec<Person>,
        /// What was on the agenda.
        agenda: Lines,
        /// Decisions taken.
        decisions: Vec<Ref> ["decision"],
        /// Actions agreed.
        actions: Vec<Ref> ["action"],
    }
}

impl Kind for Meeting {
    const NAME: &'static str = "meeting";
    const PLURAL: &'static str = "meetings";
    const TITLE: &'static str = "Meeting";
    const TITLES: &'static str = "Meetings";
    const DOC: &'static str = "A meeting: agenda, minutes, and the decisions and actions that it yielded.";
    const PAST: &'static [&'static str] = &[];

    fn events<E: Events>(&mut self, events: &mut E) {
        events.born(self.date);
    }

    fn date(&self) -> Option<NaiveDate> {
        Some(self.date)
    }
}
