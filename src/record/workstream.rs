//! A part of a program with a lead.

use super::kind::Kind;
use super::types::{Lines, Person, Prose, table};

table! {
    /// A workstream.
    Workstream {
        /// Who leads it.
        lead: Person,
        /// What it does.
        description: Option<Prose>,
        /// Teams that work in it.
        teams: Lines,
    }
}

impl Kind for Workstream {
    const NAME: &'static str = "workstream";
    const PLURAL: &'static str = "workstreams";
    const TITLE: &'static str = "Workstream";
    const TITLES: &'static str = "Workstreams";
    const DOC: &'static str = "A part of the program with a lead; every KPI is segmented by it.";
}
