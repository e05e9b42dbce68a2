//! Which way the evidence went since the last report: what a reader asks who saw that report.

use super::{Evidence, Moment};
use crate::metrics::Rag;
use crate::record::metric::Dimension;
use chrono::NaiveDate;

/// Which way a status went. It says health, not a number: worse is towards red.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Nearer to red than before.
    Worse,
    /// The same status.
    Steady,
    /// Nearer to green than before.
    Better,
}

impl Direction {
    /// From one status to a later one; none where either is unknown.
    pub fn between(then: Rag, now: Rag) -> Option<Direction> {
        if then == Rag::Grey || now == Rag::Grey {
            return None;
        }
        Some(match now.cmp(&then) {
            std::cmp::Ordering::Greater => Direction::Worse,
            std::cmp::Ordering::Equal => Direction::Steady,
            std::cmp::Ordering::Less => Direction::Better,
        })
    }
}

impl Moment {
    /// The last of some moments (oldest first) before a day: what is reported on the day itself is compared with the
    /// report before it.
    pub fn last_before(past: &[Moment], day: NaiveDate) -> Option<&Moment> {
        past.iter().rev().find(|m| m.date < day)
    }

    /// Which way the evidence of a dimension, or of the whole, went from this moment to `now`.
    pub fn direction(&self, now: &Evidence, dimension: Option<Dimension>) -> Option<Direction> {
        Direction::between(self.evidence.pair(dimension).1, now.pair(dimension).1)
    }
}

#[cfg(test)]
mod tests {
    use super::Direction;
    use crate::metrics::Rag;

    #[test]
    fn worse_is_towards_red_and_nothing_is_said_of_what_is_unknown() {
        assert_eq!(Direction::between(Rag::Green, Rag::Amber), Some(Direction::Worse));
        assert_eq!(Direction::between(Rag::Red, Rag::Amber), Some(Direction::Better));
        assert_eq!(Direction::between(Rag::Red, Rag::Red), Some(Direction::Steady));
        assert_eq!(Direction::between(Rag::Grey, Rag::Red), None);
        assert_eq!(Direction::between(Rag::Red, Rag::Grey), None);
    }
}
