//! Who is responsible, accountable, consulted, informed.

use super::kind::Kind;
use super::types::{Names, Prose, table};

table! {
    /// An activity and its roles.
    RaciRow {
        /// What is done.
        activity: Prose,
        /// Who does it.
        responsible: Names,
        /// Who answers for it.
        accountable: Names,
        /// Who is asked.
        consulted: Names,
        /// Who is told.
        informed: Names,
    }
}

table! {
    /// A responsibility matrix.
    Raci {
        /// Its activities.
        row: Vec<RaciRow>,
    }
}

impl Kind for Raci {
    const NAME: &'static str = "raci";
    const PLURAL: &'static str = "racis";
    const TITLE: &'static str = "RACI matrix";
    const TITLES: &'static str = "RACI matrices";
    const DOC: &'static str = "Who is responsible, accountable, consulted and informed.";
}
