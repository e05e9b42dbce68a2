//! The limits of the evidence rules, by dimension: `[thresholds.schedule]` `slip_red = 30`.
//!
//! Rules that judge a KPI use the KPI's own limits (`[thresholds.cost-variance]`); only what no KPI says stands here.

use super::Thresholds;

/// A limit of an evidence rule that a site or a program may set.
#[derive(Debug, PartialEq)]
pub struct RuleLimit {
    /// The table below `[thresholds]`: a dimension, `overall` or `report`.
    pub table: &'static str,
    /// Its name there.
    pub name: &'static str,
    /// The limit where neither site nor program sets it.
    pub default: f64,
    /// What it limits, unit included.
    pub doc: &'static str,
}

impl RuleLimit {
    /// The limit that holds: the program's, else the site's, else its own.
    pub fn of(&self, program: Option<&Thresholds>, site: &Thresholds) -> f64 {
        program.and_then(|p| p.rule(self)).or_else(|| site.rule(self)).unwrap_or(self.default)
    }
}

macro_rules! limits {
    ($($name:ident $table:literal $key:literal $default:literal $doc:literal;)*) => {
        $(#[doc = $doc] pub static $name: RuleLimit = RuleLimit { table: $table, name: $key, default: $default, doc: $doc };)*
        /// All of them, by table.
        pub static RULE_LIMITS: &[&RuleLimit] = &[$(&$name),*];
    };
}

limits! {
    EXTERNAL_SLIP_RED "schedule" "external_slip_red" 14.0 "Days that an open milestone promised outside may be forecast after its baseline; more is red.";
    SLIP_RED "schedule" "slip_red" 30.0 "Days that any open milestone may be forecast after its baseline; more is red.";
    SLIP_AMBER "schedule" "slip_amber" 5.0 "Days that any open milestone may be forecast after its baseline; more is amber.";
    ON_TIME_LEAST_DUE "schedule" "on_time_least_due" 3.0 "Milestones that must be due before the share delivered on time can be red.";
    CRITICAL_AMBER "risk" "critical_amber" 1.0 "Critical risks that may be open; from here on amber.";
    CRITICAL_RED "risk" "critical_red" 3.0 "Critical risks that may be open; from here on red.";
    TOP_RISK_REVIEW "risk" "review_days" 30.0 "Days since the last review of a top risk; more is amber.";
    GATE_NEAR "quality" "gate_days" 14.0 "Days before the review of a gate from which its readiness counts.";
    READINESS_AMBER "quality" "readiness_amber" 0.95 "Share of the criteria of a near gate that must be met; less is amber.";
    READINESS_RED "quality" "readiness_red" 0.8 "Share of the criteria of a near gate that must be met; less is red.";
    DEMAND_AMBER "resources" "over_amber" 0.1 "Share by which a month's demand exceeds the people available; from here on amber.";
    DEMAND_RED "resources" "over_red" 0.25 "Share by which a month's demand exceeds the people available; from here on red.";
    DEMAND_MONTHS "resources" "months" 3.0 "Months looked ahead.";
    DECISION_RED "governance" "decision_red_days" 10.0 "Business days that a decision may be open after its last useful day; more is red.";
    DEPENDENCY_NEAR "governance" "dependency_days" 30.0 "Days before a milestone from which an overdue dependency of it is red.";
    OTHERS_RED "overall" "others_red" 2.0 "Dimensions beside schedule, cost and risk that must be red for the whole to be red.";
    STALE_CADENCES "report" "stale_cadences" 1.5 "Age of the last report, in cadences; older is stale.";
    DEFAULT_CADENCE "report" "default_cadence_days" 30.0 "Days between two reports where the program names no cadence.";
}
