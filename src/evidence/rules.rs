//! Every rule of the evidence by the name that a reason carries: glossary and tests are made from this list.

use crate::record::metric::Dimension;

/// A rule that a reason can name.
#[derive(Debug)]
pub struct EvidenceRule {
    /// Its name, as in `rule` of a reason.
    pub name: &'static str,
    /// The dimension that it judges; none where it judges any, or the whole.
    pub dimension: Option<Dimension>,
    /// What it asks and how grave it is, by the default limits.
    pub says: &'static str,
}

macro_rules! rules {
    ($($name:literal $dimension:expr, $says:literal;)*) => {
        /// All of them, by dimension.
        pub static RULES: &[EvidenceRule] =
            &[$(EvidenceRule { name: $name, dimension: $dimension, says: $says }),*];
    };
}

use Dimension::{Benefits, Cost, Governance, Quality, Resources, Risk, Schedule, Scope};

rules! {
    "milestone-overdue" Some(Schedule), "An open milestone is past its baseline and nobody has said a day that is still to come: red.";
    "milestone-slip-external" Some(Schedule), "An open milestone promised outside is forecast too many days after its baseline: red.";
    "milestone-slip" Some(Schedule), "An open milestone is forecast too many days after its baseline: amber, far too many red.";
    "milestone-on-time" Some(Schedule), "Too few of the milestones due were delivered by their baseline; red only where enough are due.";
    "schedule-variance-near" Some(Schedule), "Forecasts of the next 90 days have moved too far: amber.";
    "scope-change" Some(Scope), "Changes approved in the last 30 days move the scope too far.";
    "scope-unapproved" Some(Scope), "Something was added to the scope without an approved change: amber.";
    "cost-variance" Some(Cost), "The estimate at completion is too far from the budget, above or below.";
    "risk-unmanaged" Some(Risk), "A critical risk has no owner, no response or no open action: red.";
    "risk-critical" Some(Risk), "Critical risks are open: one is amber, several are red.";
    "risk-review" Some(Risk), "A top risk was not reviewed for too long: amber.";
    "gate-readiness" Some(Quality), "Too few criteria of a gate that is near, or whose day has passed, are met.";
    "quality-metric" Some(Quality), "The latest value of a quality metric is beyond the metric’s own limit.";
    "benefits-realization" Some(Benefits), "Too little of what the benefits due should have brought has come.";
    "capacity" Some(Resources), "A team needs more people in one of the next months than it has.";
    "decision-overdue" Some(Governance), "A decision is open past its last useful day: amber, for long red.";
    "dependency-overdue" Some(Governance), "A dependency is overdue: amber; red where a near milestone waits for it.";
    "action-closure" Some(Governance), "Too few of the actions due were done in time.";
    "workstream-figure" None, "A workstream’s own figure is red while the program’s is not: shown, never hidden by the green above it.";
    "workstream-reported" None, "A workstream was last reported red: the whole is amber at least.";
    "within-limits" None, "Nothing is beyond a limit: green.";
    "no-data" None, "The records say nothing of it: no evidence, which is never shown as green.";
}
