//! Something that must be told to somebody by a day.

use super::kind::{Events, Kind};
use super::types::{Names, Prose, table};
use chrono::NaiveDate;

table! {
    /// A planned communication.
    Communication {
        /// The day by which it must be out.
        due: NaiveDate,
        /// How: mail, town hall, letter …
        channel: String,
        /// To whom.
        to: Names,
        /// The day on which it went out.
        sent: Option<NaiveDate>,
        /// What for.
        purpose: Option<Prose>,
    }
}

impl Kind for Communication {
    const NAME: &'static str = "communication";
    const PLURAL: &'static str = "communications";
    const TITLE: &'static str = "Communication";
    const TITLES: &'static str = "Communications";
    const DOC: &'static str = "Something that must be told to somebody by a day.";
    const PAST: &'static [&'static str] = &["sent"];

    fn events<E: Events>(&mut self, events: &mut E) {
        events.once(&mut self.sent);
    }

    fn is_open(&self) -> Option<bool> {
        Some(self.sent.is_none())
    }

    fn state(&self) -> Option<&'static str> {
        Some(if self.sent.is_some() { "Sent" } else { "Planned" })
    }

    fn ended(&self) -> Option<NaiveDate> {
        self.sent
    }

    fn due(&self) -> Option<NaiveDate> {
        Some(self.due)
    }
}
