//! How a value stands to its limits.

use super::Better;
use crate::config::Limits;
use crate::record::metric::{Direction, Metric};

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

/// By how much a value may miss a limit without missing it: sums of decimal numbers that make exactly the limit on paper do not
/// always do so in binary.
fn rounding(limit: f64) -> f64 {
    1e-9 * limit.abs().max(1.0)
}

/// Where a value stands; grey without a value or without limits.
pub fn judge(value: Option<f64>, better: Better, limits: &Limits) -> Rag {
    let Some(value) = value else { return Rag::Grey };
    let beyond = |limit: Option<f64>| {
        limit.is_some_and(|limit| match better {
            Better::Up => value < limit - rounding(limit),
            Better::Down => value > limit + rounding(limit),
            Better::Zero => value.abs() > limit + rounding(limit),
        })
    };
    match (beyond(limits.red), beyond(limits.amber), limits.red.or(limits.amber)) {
        (true, ..) => Rag::Red,
        (false, true, _) => Rag::Amber,
        (false, false, Some(_)) => Rag::Green,
        (false, false, None) => Rag::Grey,
    }
}

/// Where the latest value of a metric stands to the metric's own limits, with the limit that it has passed (or, green,
/// the first that it would pass); none without a value or a limit.
pub fn standing(metric: &Metric) -> Option<(Rag, f64)> {
    let better = match metric.direction {
        Direction::Up => Better::Up,
        Direction::Down => Better::Down,
    };
    let limits = Limits { target: None, amber: metric.amber, red: metric.red };
    let rag = judge(Some(metric.latest()?.value), better, &limits);
    let limit = match rag {
        Rag::Red => metric.red,
        Rag::Amber | Rag::Green => metric.amber.or(metric.red),
        Rag::Grey => None,
    };
    Some((rag, limit?))
}
