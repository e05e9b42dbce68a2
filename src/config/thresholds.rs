//! Limits as `[thresholds]` of a site or a program sets them: by KPI, and by rule of the evidence.

use super::rule_limit::{RULE_LIMITS, RuleLimit};
use crate::diagnostic::did_you_mean;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Keys of the KPIs, in the order in which they are shown (a test in `metrics` keeps it so).
pub const KPI_KEYS: &[&str] = &[
    "milestone-on-time",
    "schedule-variance",
    "schedule-variance-near",
    "scope-change",
    "decision-latency",
    "dependency-aging",
    "critical-risks",
    "risk-burn-down",
    "risk-exposure",
    "issue-reopen",
    "readiness",
    "defect-escape",
    "change-failure",
    "time-to-restore",
    "stakeholder-confidence",
    "team-friction",
    "communication-sla",
    "action-closure",
    "benefits-realization",
    "cost-variance",
    "governance-effectiveness",
];

/// What may be set for a KPI.
const LIMIT_NAMES: &[&str] = &["target", "amber", "red"];

/// The limits of one KPI, in the KPI's own unit (ratios as fractions).
#[derive(Debug, Clone, Copy, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// What the program aims for.
    pub target: Option<f64>,
    /// A value beyond it is amber.
    pub amber: Option<f64>,
    /// A value beyond it is red.
    pub red: Option<f64>,
}

impl Limits {
    /// These limits, with `base` where they say nothing.
    pub fn over(self, base: Limits) -> Limits {
        Limits { target: self.target.or(base.target), amber: self.amber.or(base.amber), red: self.red.or(base.red) }
    }
}

/// Limits by KPI and by rule, as far as they are set.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Thresholds {
    kpis: BTreeMap<String, Limits>,
    rules: Vec<(&'static RuleLimit, f64)>,
}

impl Thresholds {
    /// The limits set for a KPI.
    pub fn get(&self, key: &str) -> Option<&Limits> {
        self.kpis.get(key)
    }

    /// The limit set for a rule.
    pub fn rule(&self, limit: &RuleLimit) -> Option<f64> {
        self.rules.iter().find(|(l, _)| std::ptr::eq(*l, limit)).map(|(_, value)| *value)
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.kpis.is_empty() && self.rules.is_empty()
    }

    /// Every table that may stand below `[thresholds]`.
    pub fn tables() -> Vec<&'static str> {
        let mut out = KPI_KEYS.to_vec();
        out.extend(RULE_LIMITS.iter().map(|l| l.table));
        out.dedup();
        out
    }

    /// What may be set in a table; empty where there is no such table.
    pub fn names(table: &str) -> Vec<&'static str> {
        match KPI_KEYS.contains(&table) {
            true => LIMIT_NAMES.to_vec(),
            false => RULE_LIMITS.iter().filter(|l| l.table == table).map(|l| l.name).collect(),
        }
    }

    /// Sets a limit whose table and name exist; others are left alone.
    pub fn set(&mut self, table: &str, name: &str, value: f64) {
        if KPI_KEYS.contains(&table) {
            let limits = self.kpis.entry(table.to_string()).or_default();
            match name {
                "target" => limits.target = Some(value),
                "amber" => limits.amber = Some(value),
                "red" => limits.red = Some(value),
                _ => {}
            }
        } else if let Some(limit) = RULE_LIMITS.iter().find(|l| l.table == table && l.name == name) {
            self.rules.push((limit, value));
        }
    }

    /// Every limit that is set, by table and name, for exports and for comparing.
    pub fn tables_set(&self) -> BTreeMap<&str, Vec<(&'static str, f64)>> {
        let mut out: BTreeMap<&str, Vec<(&'static str, f64)>> = BTreeMap::new();
        for (key, limits) in &self.kpis {
            let given = [("target", limits.target), ("amber", limits.amber), ("red", limits.red)];
            out.insert(key, given.into_iter().filter_map(|(name, value)| Some((name, value?))).collect());
        }
        for (limit, value) in &self.rules {
            out.entry(limit.table).or_default().push((limit.name, *value));
        }
        out
    }

    /// The limits of a site's table.
    ///
    /// # Errors
    /// The first key that does not exist, with a message that names those that do.
    pub(super) fn of_site(tables: &BTreeMap<String, BTreeMap<String, f64>>) -> Result<Thresholds, (String, String)> {
        let mut out = Thresholds::default();
        for (table, limits) in tables {
            let names = Self::names(table);
            if names.is_empty() {
                let help = did_you_mean(table, Self::tables(), "KPIs and dimensions");
                return Err((table.clone(), format!("`[thresholds.{table}]` names no KPI and no dimension; {help}")));
            }
            for (name, value) in limits {
                if !names.contains(&name.as_str()) {
                    let help = did_you_mean(name, names, "limits");
                    return Err((name.clone(), format!("`{name}` is not a limit of `[thresholds.{table}]`; {help}")));
                }
                if !value.is_finite() {
                    return Err((name.clone(), format!("`{name}` of `[thresholds.{table}]` is not a number")));
                }
                out.set(table, name, *value);
            }
        }
        Ok(out)
    }
}
