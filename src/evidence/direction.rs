//! Which way the evidence went since the last report: what a reader asks who saw that report.

use super::{Evidence, Moment};
use crate::metrics::Rag;
use crate::record::metric::Dimension;
use chrono::NaiveDate;
use std::collections::BTreeSet;

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
    /// From one status to a later one, each with how many records stand behind it; none where either status is unknown.
    /// Of one colour it is worse where more records are amber or red, and better where fewer are.
    fn between(then: (Rag, usize), now: (Rag, usize)) -> Option<Direction> {
        if then.0 == Rag::Grey || now.0 == Rag::Grey {
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
        let stands = |evidence: &Evidence| (evidence.pair(dimension).1, evidence.behind(dimension));
        Direction::between(stands(&self.evidence), stands(now))
    }
}

impl Evidence {
    /// How many records make a dimension, or anything, amber or red.
    fn behind(&self, dimension: Option<Dimension>) -> usize {
        let parts = self.dimensions.iter().filter(|d| dimension.is_none_or(|asked| asked == d.dimension));
        let reasons = parts.flat_map(|d| &d.reasons).filter(|r| r.rag >= Rag::Amber);
        reasons.flat_map(|r| &r.records).collect::<BTreeSet<_>>().len()
    }
}

#[cfg(test)]
mod tests {
    use super::Direction;
    use crate::metrics::Rag;

    #[test]
    fn worse_is_towards_red_and_nothing_is_said_of_what_is_unknown() {
        let between = |then, now| Direction::between((then, 1), (now, 1));
        assert_eq!(between(Rag::Green, Rag::Amber), Some(Direction::Worse));
        assert_eq!(between(Rag::Red, Rag::Amber), Some(Direction::Better));
        assert_eq!(between(Rag::Red, Rag::Red), Some(Direction::Steady));
        assert_eq!(between(Rag::Grey, Rag::Red), None);
        assert_eq!(between(Rag::Red, Rag::Grey), None);
    }

    #[test]
    fn of_one_colour_the_records_behind_it_are_counted() {
        assert_eq!(Direction::between((Rag::Red, 3), (Rag::Red, 8)), Some(Direction::Worse));
        assert_eq!(Direction::between((Rag::Red, 3), (Rag::Red, 2)), Some(Direction::Better));
        assert_eq!(Direction::between((Rag::Red, 3), (Rag::Amber, 8)), Some(Direction::Better));
    }
}
