//! A person or role, as an owner and as a stakeholder.

use super::kind::Kind;
use super::types::{Prose, Scalar, Score, table};

table! {
    /// How a stakeholder stands to the program.
    Engagement {
        /// Now.
        current: Option<Scalar>,
        /// As it should be.
        desired: Option<Scalar>,
    }
}

table! {
    /// A person; the title is the name or role.
    PersonRecord {
        /// Organisation or department.
        organisation: Option<String>,
        /// Address for mail.
        email: Option<String>,
        /// Influence on the program, 1 to 5.
        influence: Option<Score>,
        /// Interest in the program, 1 to 5.
        interest: Option<Score>,
        /// How the person stands to the program.
        engagement: Option<Engagement>,
        /// What the person expects.
        expects: Option<Prose>,
    }
}

impl Kind for PersonRecord {
    const NAME: &'static str = "person";
    const PLURAL: &'static str = "people";
    const TITLE: &'static str = "Person";
    const TITLES: &'static str = "People";
    const DOC: &'static str = "A person or role that owns records or has a stake.";
}
