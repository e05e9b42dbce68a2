//! What changed of a program between two states of it, as plain data.
//!
//! To add a kind of change: write `changes/<kind>.rs` with a [`ChangeKind`] and add one line to [`KINDS`]. The command,
//! the page, the slide, the guide and the JSON follow from it.
//!
//! Three views are compared: what was known *then*, what the records of today say stood then (the *cut*), and *now*.
//! Without older versions of the files then and cut are one and the same, and so nothing can be removed, re-owned or
//! quietly edited between them: [`Changes::unseen`] says so.

mod better;
mod case;
mod closed;
mod decided;
mod ended;
mod entry;
mod expected;
mod new;
mod overdue;
mod owner_changed;
mod pulled_in;
mod quietly_edited;
mod rank;
mod rebaselined;
mod removed;
mod since;
mod slipped;
mod telling;
mod turn;
mod whole;
mod worse;

pub use case::Case;
pub use entry::{Datum, Delta, Entry, Piece, Subject};
pub use rank::Rank;
pub use since::Since;
pub use whole::{DimensionMove, FigureMove, Judged, Whole};

use crate::config::Settings;
use crate::metrics::Measured;
use crate::portfolio::ProgramView;
use crate::words::{Sentence, Words};
use case::cases;
use std::cmp::Reverse;

/// A kind of change: what it is called and how it is found.
#[derive(Debug)]
pub struct ChangeKind {
    /// Its key, as in the JSON.
    pub key: &'static str,
    /// Its name for people.
    pub title: fn(&Words) -> &str,
    /// What happened to so many: "Two dates slipped".
    pub counted: fn(&Words, usize) -> String,
    /// When a record counts as changed in this way.
    pub definition: &'static str,
    /// Whether only older versions of the files can show it.
    pub needs_versions: bool,
    /// Finds it in a record.
    find: fn(&Case<'_>) -> Option<Entry>,
}

/// Every kind of change, in the order in which lists show them.
pub static KINDS: &[&ChangeKind] = &[
    &slipped::KIND,
    &worse::KIND,
    &overdue::KIND,
    &decided::KIND,
    &rebaselined::KIND,
    &new::KIND,
    &closed::KIND,
    &better::KIND,
    &pulled_in::KIND,
    &removed::KIND,
    &quietly_edited::KIND,
    &owner_changed::KIND,
];

/// What changed of a program.
#[derive(Debug, Clone)]
pub struct Changes {
    /// The program's slug.
    pub slug: String,
    /// Since when.
    pub since: Since,
    /// Status and figures as a whole.
    pub whole: Whole,
    /// What changed by record; what matters most to a steering committee first.
    pub entries: Vec<Entry>,
    /// What cannot be known and why; none where older versions of the files were read.
    pub unseen: Option<Sentence>,
}

impl Changes {
    /// The changes of a kind: dates that moved the farthest first, others in the order of importance.
    pub fn of(&self, kind: &'static ChangeKind) -> Vec<&Entry> {
        let mut found: Vec<&Entry> = self.entries.iter().filter(|e| std::ptr::eq(e.kind, kind)).collect();
        if [&slipped::KIND, &pulled_in::KIND].iter().any(|dates| std::ptr::eq(*dates, kind)) {
            found.sort_by_key(|e| Reverse(e.days().abs()));
        }
        found
    }

    /// The date that moved away farthest; of several the one that matters most.
    pub fn furthest_slip(&self) -> Option<&Entry> {
        self.of(&slipped::KIND).into_iter().next()
    }

    /// As many changes as there is room for, and those that are left, both in the order of importance. The date that
    /// moved farthest, which headlines name, is never left.
    pub fn first(&self, room: usize, wanted: impl Fn(&Entry) -> bool) -> (Vec<&Entry>, Vec<&Entry>) {
        let mut all: Vec<&Entry> = self.entries.iter().filter(|e| wanted(e)).collect();
        let furthest = self.furthest_slip().and_then(|f| all.iter().position(|e| std::ptr::eq(*e, f)));
        if let Some(at) = furthest.filter(|at| *at >= room && room > 0) {
            let furthest = all.remove(at);
            all.insert(room - 1, furthest);
        }
        let left = all.split_off(room.min(all.len()));
        (all, left)
    }

    /// As many changes as there is room for, and those that are left: what nobody approved, then what slipped, the
    /// farthest first, then the others in the order of importance.
    pub fn first_slips(&self, room: usize, wanted: impl Fn(&Entry) -> bool) -> (Vec<&Entry>, Vec<&Entry>) {
        let others = self.entries.iter().filter(|e| !std::ptr::eq(e.kind, &slipped::KIND));
        let mut all: Vec<&Entry> = self.of(&slipped::KIND).into_iter().chain(others).filter(|e| wanted(e)).collect();
        // A date that slips is told as such; one that was moved past those who approve dates would go under among them.
        all.sort_by_key(|e| e.rank != Rank::UnapprovedBaseline);
        let left = all.split_off(room.min(all.len()));
        (all, left)
    }
}

/// A program at two moments. `cut` is the present text as of the earlier day; `then` is what the files of that day
/// said, or the same as `cut` where there are no older versions.
#[derive(Clone, Copy)]
pub struct Sides<'v> {
    /// What was known then.
    pub then: &'v ProgramView,
    /// What the records of today say stood then.
    pub cut: &'v ProgramView,
    /// What is known now.
    pub now: &'v ProgramView,
    /// The program as the files of the later day had it, as of the earlier and the later day; none where those are
    /// the files of today.
    pub later: Option<(&'v ProgramView, &'v ProgramView)>,
    /// The figures of now.
    pub measured: &'v Measured,
    /// Answers whether the files of today still have a record that is not part of the present view: too high for
    /// the audience, or not yet born. Of such a record nothing is said.
    pub withheld: &'v (dyn Fn(&str) -> bool + Sync),
}

/// Compares a program at two moments.
pub fn compare(sides: &Sides<'_>, since: Since, settings: &Settings) -> Changes {
    // Between two named texts everything counts; between two days only what became known between them.
    let any_day = since.revision.is_some();
    let found = |case: Case<'_>| {
        let entries = KINDS.iter().filter_map(|kind| (kind.find)(&case));
        entries.filter(|entry| any_day || case.became_known(entry)).collect::<Vec<_>>()
    };
    let mut entries: Vec<Entry> = cases(sides).flat_map(found).collect();
    entries.sort_by(Entry::by_importance);
    Changes {
        slug: sides.now.slug.to_string(),
        whole: whole::compare(sides, settings),
        unseen: since.unseen.clone(),
        since,
        entries,
    }
}
