//! Every rule of the evidence by the name that a reason carries: glossary and tests are made from this list.

use crate::config::RuleLimit;
use crate::config::rule_limit::{
    CRITICAL_AMBER, CRITICAL_RED, DECISION_RED, DEMAND_AMBER, DEMAND_MONTHS, DEMAND_RED, DEPENDENCY_NEAR,
    EXTERNAL_SLIP_RED, GATE_NEAR, ON_TIME_LEAST_DUE, READINESS_AMBER, READINESS_RED, SLIP_AMBER, SLIP_RED,
    TOP_RISK_REVIEW,
};
use crate::record::metric::Dimension;
use crate::words::Words;

/// A limit that a rule goes by.
#[derive(Debug, Clone, Copy)]
pub enum Bound {
    /// The limits of a KPI, by its key.
    Kpi(&'static str),
    /// One that no KPI says.
    Own(&'static RuleLimit),
}

/// A rule that a reason can name.
#[derive(Debug)]
pub struct EvidenceRule {
    /// Its name, as in `rule` of a reason.
    pub name: &'static str,
    /// What it judges: dimensions, and none for the whole.
    pub judges: &'static [Option<Dimension>],
    /// The limits that it goes by; none where it asks for a field, or goes by limits that a record gives.
    pub bounds: &'static [Bound],
    /// What it asks, and which colour it gives.
    pub says: fn(&Words) -> &str,
}

macro_rules! rules {
    ($($name:literal [$($judged:expr),+], [$($bound:expr),*], $says:path;)*) => {
        /// All of them, by dimension.
        pub static RULES: &[EvidenceRule] = &[$(EvidenceRule {
            name: $name,
            judges: &[$($judged),+],
            bounds: &[$($bound),*],
            says: $says,
        }),*];
    };
}

use Bound::{Kpi, Own};

const SCHEDULE: Option<Dimension> = Some(Dimension::Schedule);
const SCOPE: Option<Dimension> = Some(Dimension::Scope);
const COST: Option<Dimension> = Some(Dimension::Cost);
const RISK: Option<Dimension> = Some(Dimension::Risk);
const QUALITY: Option<Dimension> = Some(Dimension::Quality);
const BENEFITS: Option<Dimension> = Some(Dimension::Benefits);
const RESOURCES: Option<Dimension> = Some(Dimension::Resources);
const GOVERNANCE: Option<Dimension> = Some(Dimension::Governance);
const WHOLE: Option<Dimension> = None;

rules! {
    "milestone-overdue" [SCHEDULE], [], Words::evidence_rule_milestone_overdue;
    "milestone-slip-external" [SCHEDULE], [Own(&EXTERNAL_SLIP_RED)], Words::evidence_rule_milestone_slip_external;
    "milestone-slip" [SCHEDULE], [Own(&SLIP_AMBER), Own(&SLIP_RED)], Words::evidence_rule_milestone_slip;
    "milestone-on-time" [SCHEDULE], [Kpi("milestone-on-time"), Own(&ON_TIME_LEAST_DUE)], Words::evidence_rule_milestone_on_time;
    "schedule-variance-near" [SCHEDULE], [Kpi("schedule-variance-near")], Words::evidence_rule_schedule_variance_near;
    "scope-change" [SCOPE], [Kpi("scope-change")], Words::evidence_rule_scope_change;
    "scope-unapproved" [SCOPE], [], Words::evidence_rule_scope_unapproved;
    "cost-variance" [COST], [Kpi("cost-variance")], Words::evidence_rule_cost_variance;
    "risk-unmanaged" [RISK], [], Words::evidence_rule_risk_unmanaged;
    "risk-critical" [RISK], [Own(&CRITICAL_AMBER), Own(&CRITICAL_RED)], Words::evidence_rule_risk_critical;
    "risk-review" [RISK], [Own(&TOP_RISK_REVIEW)], Words::evidence_rule_risk_review;
    "gate-readiness" [QUALITY], [Own(&GATE_NEAR), Own(&READINESS_AMBER), Own(&READINESS_RED)], Words::evidence_rule_gate_readiness;
    "quality-metric" [QUALITY], [], Words::evidence_rule_quality_metric;
    "benefits-realization" [BENEFITS], [Kpi("benefits-realization")], Words::evidence_rule_benefits_realization;
    "capacity" [RESOURCES], [Own(&DEMAND_AMBER), Own(&DEMAND_RED), Own(&DEMAND_MONTHS)], Words::evidence_rule_capacity;
    "decision-overdue" [GOVERNANCE], [Own(&DECISION_RED)], Words::evidence_rule_decision_overdue;
    "dependency-overdue" [GOVERNANCE], [Own(&DEPENDENCY_NEAR)], Words::evidence_rule_dependency_overdue;
    "action-closure" [GOVERNANCE], [Kpi("action-closure")], Words::evidence_rule_action_closure;
    "workstream-figure" [SCHEDULE, SCOPE, COST, RISK, BENEFITS, GOVERNANCE], [], Words::evidence_rule_workstream_figure;
    "workstream-reported" [WHOLE], [], Words::evidence_rule_workstream_reported;
    "within-limits" [SCHEDULE, SCOPE, COST, RISK, BENEFITS, RESOURCES, GOVERNANCE, WHOLE], [], Words::evidence_rule_within_limits;
    "no-data" [SCHEDULE, SCOPE, COST, RISK, QUALITY, BENEFITS, RESOURCES, GOVERNANCE, WHOLE], [], Words::evidence_rule_no_data;
}
