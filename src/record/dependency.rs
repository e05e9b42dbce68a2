//! Something that one party needs from another by a day.

use super::kind::{Events, Kind};
use super::milestone::Reforecast;
use super::types::{Party, Prose, choice, table};
use chrono::NaiveDate;

choice! {
    /// What is needed.
    DependencyType {
        /// A technical piece.
        Technical = "technical",
        /// A step of a process.
        Process = "process",
        /// From a vendor.
        Vendor = "vendor",
        /// Data.
        Data = "data",
        /// An environment.
        Environment = "environment",
    }
}

table! {
    /// Why nothing moves.
    Blocked {
        /// Since when.
        since: Option<NaiveDate>,
        /// Why.
        reason: Option<Prose>,
    }
}

table! {
    /// A dependency.
    Dependency {
        /// The day on which it was found.
        raised: NaiveDate,
        /// Who delivers: a record's id or a name.
        provider: Party,
        /// Who needs it: a record's id or a name.
        consumer: Party,
        /// The day by which it is needed.
        needed_by: NaiveDate,
        /// What is needed.
        r#type: Option<DependencyType>,
        /// The day that the provider promised: the first one where `reforecast` holds later ones, or again the last of those.
        promised: Option<NaiveDate>,
        /// The day on which both sides agreed.
        agreed: Option<NaiveDate>,
        /// The day on which it was delivered.
        delivered: Option<NaiveDate>,
        /// Why nothing moves.
        blocked: Option<Blocked>,
        /// History of promised days.
        reforecast: Vec<Reforecast>,
    }
    computed {
        /// The plain `promised` where it is not the last of the history again, before which nobody wrote down a promise; set by
        /// the view, in which the plain one is the promise that stands.
        first_promised: Option<Option<NaiveDate>>,
    }
}

impl Dependency {
    /// The promise that stood before the dated ones, where somebody wrote it down.
    pub fn promised_first(&self) -> Option<NaiveDate> {
        self.first_promised.unwrap_or(self.promised)
    }
}

impl Kind for Dependency {
    const NAME: &'static str = "dependency";
    const PLURAL: &'static str = "dependencies";
    const TITLE: &'static str = "Dependency";
    const TITLES: &'static str = "Dependencies";
    const DOC: &'static str = "Something that one party needs from another by a day. Where the provider is no record of the program, a link \
        with `rel = \"delivered by\"`, in English or in the language of the site, names the milestone that brings it; any other \
        link to a milestone names the one that waits. The roadmap draws a line between the two.";
    const ORDER: &'static [(&'static str, &'static str)] = &[("raised", "delivered"), ("raised", "agreed")];
    const PAST: &'static [&'static str] = &["raised", "agreed", "delivered"];
    const HISTORIES: &'static [&'static str] = &["reforecast"];

    fn events<E: Events>(&mut self, events: &mut E) {
        events.born(self.raised);
        events.once(&mut self.agreed);
        events.once(&mut self.delivered);
        if self.blocked.as_ref().and_then(|b| b.since).is_some_and(|day| events.known(day)) {
            self.blocked = None;
        }
        let last = self.reforecast.iter().max_by_key(|r| r.date).map(|last| last.forecast);
        let first = self.promised.filter(|day| Some(*day) != last);
        let first = *self.first_promised.get_or_insert(first);
        events.rows(&mut self.reforecast);
        self.promised = self.reforecast.iter().max_by_key(|r| r.date).map(|last| last.forecast).or(first);
    }

    fn is_open(&self) -> Option<bool> {
        Some(self.delivered.is_none())
    }

    fn state(&self) -> Option<&'static str> {
        Some(match (self.delivered, &self.blocked, self.agreed) {
            (Some(_), ..) => "Delivered",
            (None, Some(_), _) => "Blocked",
            (None, None, Some(_)) => "Agreed",
            (None, None, None) => "Not agreed",
        })
    }

    fn ended(&self) -> Option<NaiveDate> {
        self.delivered
    }

    fn due(&self) -> Option<NaiveDate> {
        Some(self.needed_by)
    }
}

impl Dependency {
    /// Days by which the promise lies after the need; none without a promise.
    pub fn late_by(&self) -> Option<i64> {
        self.promised.map(|promised| (promised - self.needed_by).num_days())
    }
}
