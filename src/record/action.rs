//! Something that somebody has promised to do by a day.

use super::kind::{Events, Kind};
use super::types::{Ref, table};
use chrono::NaiveDate;

table! {
    /// An action.
    Action {
        /// The day on which it was agreed.
        raised: NaiveDate,
        /// The day by which it must be done.
        due: NaiveDate,
        /// The day on which it was done.
        done: Option<NaiveDate>,
        /// Where it comes from: a meeting, a decision, a risk.
        from: Option<Ref>,
    }
}

impl Kind for Action {
    const NAME: &'static str = "action";
    const PLURAL: &'static str = "actions";
    const TITLE: &'static str = "Action";
    const TITLES: &'static str = "Actions";
    const DOC: &'static str = "Something that somebody has promised to do by a day.";
    const ORDER: &'static [(&'static str, &'static str)] = &[("raised", "due"), ("raised", "done")];
    const PAST: &'static [&'static str] = &["raised", "done"];

    fn events<E: Events>(&mut self, events: &mut E) {
        events.born(self.raised);
        events.once(&mut self.done);
    }

    fn is_open(&self) -> Option<bool> {
        Some(self.done.is_none())
    }

    fn state(&self) -> Option<&'static str> {
        Some(if self.done.is_some() { "Done" } else { "Open" })
    }

    fn ended(&self) -> Option<NaiveDate> {
        self.done
    }

    fn due(&self) -> Option<NaiveDate> {
        Some(self.due)
    }
}
