//! How a value stands to its limits.

use super::Better;
use crate::config::Limits;

/// A status computed from records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rag {
    /// Nothing to judge.
    Grey,
    /// Within the limits.
    Green,
    /// Beyond the amber limit.
    Amber,
    /// Beyond the red limit.
    Red,
}

impl Rag {
    /// The word in exports.
    pub fn word(self) -> &'static str {
        match self {
            Rag::Grey => "grey",
            Rag::Green => "green",
            Rag::Amber => "amber",
            Rag::Red => "red",
        }
    }
}

/// Where a value stands; grey without a value or without limits.
pub(super) fn judge(value: Option<f64>, better: Better, limits: &Limits) -> Rag {
    let Some(value) = value else { return Rag::Grey };
    let beyond = |limit: Option<f64>| {
        limit.is_some_and(|limit| match better {
            Better::Up => value < limit,
            Better::Down => value > limit,
            Better::Zero => value.abs() > limit,
        })
    };
    match (beyond(limits.red), beyond(limits.amber), limits.red.or(limits.amber)) {
        (true, ..) => Rag::Red,
        (false, true, _) => Rag::Amber,
        (false, false, Some(_)) => Rag::Green,
        (false, false, None) => Rag::Grey,
    }
}
