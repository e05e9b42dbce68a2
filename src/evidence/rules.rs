//! Every rule of the evidence by the name that a reason carries: glossary and tests are made from this list.

use crate::record::metric::Dimension;
use crate::words::Words;

/// A rule that a reason can name.
#[derive(Debug)]
pub struct EvidenceRule {
    /// Its name, as in `rule` of a reason.
    pub name: &'static str,
    /// The dimension that it judges; none where it judges any, or the whole.
    pub dimension: Option<Dimension>,
    /// What it asks and how grave it is, by the default limits.
    pub says: fn(&Words) -> &str,
}

macro_rules! rules {
    ($($name:literal $dimension:expr, $says:path;)*) => {
        /// All of them, by dimension.
        pub static RULES: &[EvidenceRule] =
            &[$(EvidenceRule { name: $name, dimension: $dimension, says: $says }),*];
    };
}

use Dimension::{Benefits, Cost, Governance, Quality, Resources, Risk, Schedule, Scope};

rules! {
    "milestone-overdue" Some(Schedule), Words::evidence_rule_milestone_overdue;
    "milestone-slip-external" Some(Schedule), Words::evidence_rule_milestone_slip_external;
    "milestone-slip" Some(Schedule), Words::evidence_rule_milestone_slip;
    "milestone-on-time" Some(Schedule), Words::evidence_rule_milestone_on_time;
    "schedule-variance-near" Some(Schedule), Words::evidence_rule_schedule_variance_near;
    "scope-change" Some(Scope), Words::evidence_rule_scope_change;
    "scope-unapproved" Some(Scope), Words::evidence_rule_scope_unapproved;
    "cost-variance" Some(Cost), Words::evidence_rule_cost_variance;
    "risk-unmanaged" Some(Risk), Words::evidence_rule_risk_unmanaged;
    "risk-critical" Some(Risk), Words::evidence_rule_risk_critical;
    "risk-review" Some(Risk), Words::evidence_rule_risk_review;
    "gate-readiness" Some(Quality), Words::evidence_rule_gate_readiness;
    "quality-metric" Some(Quality), Words::evidence_rule_quality_metric;
    "benefits-realization" Some(Benefits), Words::evidence_rule_benefits_realization;
    "capacity" Some(Resources), Words::evidence_rule_capacity;
    "decision-overdue" Some(Governance), Words::evidence_rule_decision_overdue;
    "dependency-overdue" Some(Governance), Words::evidence_rule_dependency_overdue;
    "action-closure" Some(Governance), Words::evidence_rule_action_closure;
    "workstream-figure" None, Words::evidence_rule_workstream_figure;
    "workstream-reported" None, Words::evidence_rule_workstream_reported;
    "within-limits" None, Words::evidence_rule_within_limits;
    "no-data" None, Words::evidence_rule_no_data;
}
