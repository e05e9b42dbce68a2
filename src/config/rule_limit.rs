//! The limits of the evidence rules, by dimension: `[thresholds.schedule]` `slip_red = 30`.
//!
//! Rules that judge a KPI use the KPI's own limits (`[thresholds.cost-variance]`); only what no KPI says stands here.

use super::Thresholds;
use crate::words::Words;

/// A limit of an evidence rule that a site or a program may set.
#[derive(Debug)]
pub struct RuleLimit {
    /// The table below `[thresholds]`: a dimension, `overall` or `report`.
    pub table: &'static str,
    /// Its name there.
    pub name: &'static str,
    /// The limit where neither site nor program sets it.
    pub default: f64,
    /// What its number is.
    pub unit: LimitUnit,
    /// What it limits, unit included.
    pub doc: fn(&Words) -> &str,
}

/// What the number of a limit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LimitUnit {
    /// Days.
    Days,
    /// A share of one.
    Share,
    /// So many of what it limits: risks, months, dimensions.
    Count,
}

impl PartialEq for RuleLimit {
    fn eq(&self, other: &RuleLimit) -> bool {
        (self.table, self.name) == (other.table, other.name)
    }
}

impl RuleLimit {
    /// The limit that holds: the program's, else the site's, else its own.
    pub fn of(&self, program: Option<&Thresholds>, site: &Thresholds) -> f64 {
        program.and_then(|p| p.rule(self)).or_else(|| site.rule(self)).unwrap_or(self.default)
    }

    /// A value of it as readers see it: `14 d`, `95 %`, `3`.
    pub fn show(&self, value: f64, w: &Words) -> String {
        match self.unit {
            LimitUnit::Days => w.number_days(w.number(value, 1)),
            LimitUnit::Share => w.number_percent(w.number(value * 100.0, 1)),
            LimitUnit::Count => w.number(value, 2),
        }
    }
}

macro_rules! limits {
    ($($name:ident $table:literal $key:literal $default:literal $unit:ident $doc:ident;)*) => {
        $(#[doc = concat!("`", $key, "` in `[thresholds.", $table, "]`.")]
        pub static $name: RuleLimit = RuleLimit {
            table: $table,
            name: $key,
            default: $default,
            unit: LimitUnit::$unit,
            doc: Words::$doc,
        };)*
        /// All of them, by table.
        pub static RULE_LIMITS: &[&RuleLimit] = &[$(&$name),*];
    };
}

limits! {
    EXTERNAL_SLIP_RED "schedule" "external_slip_red" 14.0 Days rule_limit_external_slip_red;
    SLIP_RED "schedule" "slip_red" 30.0 Days rule_limit_slip_red;
    SLIP_AMBER "schedule" "slip_amber" 5.0 Days rule_limit_slip_amber;
    ON_TIME_LEAST_DUE "schedule" "on_time_least_due" 3.0 Count rule_limit_on_time_least_due;
    CRITICAL_AMBER "risk" "critical_amber" 1.0 Count rule_limit_critical_amber;
    CRITICAL_RED "risk" "critical_red" 3.0 Count rule_limit_critical_red;
    TOP_RISK_REVIEW "risk" "review_days" 30.0 Days rule_limit_top_risk_review;
    GATE_NEAR "quality" "gate_days" 14.0 Days rule_limit_gate_near;
    READINESS_AMBER "quality" "readiness_amber" 0.95 Share rule_limit_readiness_amber;
    READINESS_RED "quality" "readiness_red" 0.8 Share rule_limit_readiness_red;
    DEMAND_AMBER "resources" "over_amber" 0.1 Share rule_limit_demand_amber;
    DEMAND_RED "resources" "over_red" 0.25 Share rule_limit_demand_red;
    DEMAND_MONTHS "resources" "months" 3.0 Count rule_limit_demand_months;
    DECISION_RED "governance" "decision_red_days" 10.0 Days rule_limit_decision_red;
    DEPENDENCY_NEAR "governance" "dependency_days" 30.0 Days rule_limit_dependency_near;
    OTHERS_RED "overall" "others_red" 2.0 Count rule_limit_others_red;
    STALE_CADENCES "report" "stale_cadences" 1.5 Count rule_limit_stale_cadences;
    DEFAULT_CADENCE "report" "default_cadence_days" 30.0 Days rule_limit_default_cadence;
}
