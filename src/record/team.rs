//! People by month: available and needed.

use super::kind::Kind;
use super::types::{Lines, Month, Positive, table};

table! {
    /// A month of a team, in full-time equivalents.
    Capacity {
        /// The month.
        month: Month,
        /// Available.
        available: Positive,
        /// Needed.
        demand: Positive,
    }
}

table! {
    /// A team.
    Team {
        /// Its months.
        capacity: Vec<Capacity>,
        /// Roles without which it cannot work.
        critical_roles: Lines,
    }
}

impl Kind for Team {
    const NAME: &'static str = "team";
    const PLURAL: &'static str = "teams";
    const TITLE: &'static str = "Team";
    const TITLES: &'static str = "Teams";
    const DOC: &'static str = "A team with its available and needed people by month.";
}
