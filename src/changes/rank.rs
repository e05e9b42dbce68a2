//! What matters more to a steering committee.

use crate::record::milestone::{Commitment, Milestone};
use crate::record::{Data, Record};

/// How much a change matters: what comes first is read first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// A date that is promised outside moves away.
    PromiseSlips,
    /// A risk has become critical, an issue critical or open again, a gate is refused.
    Grave,
    /// A baseline was moved, or tried to be, without an approved change.
    UnapprovedBaseline,
    /// A decision or a milestone has become overdue.
    Overdue,
    /// A milestone or the end of the program moves away.
    MilestoneSlips,
    /// Something was decided.
    Decided,
    /// A baseline was moved by an approved change.
    Baseline,
    /// Another record stands worse than before.
    Worse,
    /// Another date moves away.
    DateSlips,
    /// Something new that may hurt, or asks for a decision.
    NewTrouble,
    /// A milestone is reached, or given up.
    Milestone,
    /// A date comes nearer, or a record stands better.
    Better,
    /// Another record has become overdue.
    OtherOverdue,
    /// A record is gone.
    Removed,
    /// A record was edited without a dated entry.
    QuietEdit,
    /// Something was closed.
    Closed,
    /// Something new to do or to deliver.
    New,
    /// A record changed hands.
    Owner,
    /// A paper was added.
    Paper,
}

/// Whether a milestone is promised outside.
pub(super) fn is_promised_outside(record: &Record) -> bool {
    record.as_kind::<Milestone>().is_some_and(|m| m.commitment == Some(Commitment::External))
}

impl Rank {
    /// Of a date that moved away.
    pub(super) fn of_slip(record: &Record) -> Rank {
        match &record.data {
            _ if is_promised_outside(record) => Rank::PromiseSlips,
            Data::Milestone(_) | Data::Program(_) => Rank::MilestoneSlips,
            _ => Rank::DateSlips,
        }
    }
}
