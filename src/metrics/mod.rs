//! Key figures of a program as of a date.
//!
//! To add a KPI: write `metrics/<kpi>.rs` with a [`Definition`] and add one line to [`KPIS`]. Trend, segments by
//! workstream, limits, glossary, `trueup kpis` and the exports follow from it.

mod action_closure;
mod benefits_realization;
mod change_failure;
mod communication_sla;
mod cost_variance;
mod critical_risks;
mod decision_latency;
mod defect_escape;
mod dependency_aging;
mod from_metric;
mod governance_effectiveness;
mod issue_reopen;
mod limits;
mod managed;
mod milestone_on_time;
mod money;
mod readiness;
mod risk_burn_down;
mod risk_exposure;
mod schedule_variance;
mod schedule_variance_near;
mod scope;
mod scope_change;
mod stakeholder_confidence;
mod statistics;
mod team_friction;
mod time_to_restore;
mod trend;

pub use benefits_realization::{UnitBenefits, by_unit};
pub use critical_risks::CRITICAL;
pub use from_metric::Source;
pub use limits::{Rag, judge, standing};
pub use managed::{Lack, Managed};
pub use money::{Cost, MonthCost, cost, cost_by_category, cost_by_vendor, cost_of};
pub use scope::{Extent, Scope};
pub use statistics::median;
pub use trend::{Before, Measured, measure, snapshot, weekly};

use crate::config::Limits;
use crate::record::Record;
use crate::words::{Words, plus};
use chrono::NaiveDate;
use std::sync::Arc;

/// Every KPI, in the order in which they are shown.
pub static KPIS: &[&Definition] = &[
    &milestone_on_time::KPI,
    &schedule_variance::KPI,
    &schedule_variance_near::KPI,
    &scope_change::KPI,
    &decision_latency::KPI,
    &dependency_aging::KPI,
    &critical_risks::KPI,
    &risk_burn_down::KPI,
    &risk_exposure::KPI,
    &issue_reopen::KPI,
    &readiness::KPI,
    &defect_escape::KPI,
    &change_failure::KPI,
    &time_to_restore::KPI,
    &stakeholder_confidence::KPI,
    &team_friction::KPI,
    &communication_sla::KPI,
    &action_closure::KPI,
    &benefits_realization::KPI,
    &cost_variance::KPI,
    &governance_effectiveness::KPI,
];

/// The definition of a key.
pub fn definition(key: &str) -> Option<&'static Definition> {
    KPIS.iter().copied().find(|d| d.key == key)
}

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A share; 0.8 is shown as 80 %.
    Ratio,
    /// Calendar days.
    Days,
    /// Business days.
    BusinessDays,
    /// A number of records.
    Count,
    /// Points, such as probability × impact.
    Points,
    /// Hours.
    Hours,
    /// A score on a scale of the metric's own.
    Score,
}

impl Unit {
    /// Its name in exports.
    pub fn word(self) -> &'static str {
        match self {
            Unit::Ratio => "ratio",
            Unit::Days => "days",
            Unit::BusinessDays => "business days",
            Unit::Count => "count",
            Unit::Points => "points",
            Unit::Hours => "hours",
            Unit::Score => "score",
        }
    }

    /// A value with its unit as readers see it: `80 %`, `+3.4 d`.
    pub fn show(self, value: f64, w: &Words) -> String {
        match self {
            Unit::Ratio => w.number_percent(w.number(value * 100.0, 0)),
            Unit::Days | Unit::BusinessDays => w.number_days(w.number(value, 1)),
            Unit::Hours => w.number_hours(w.number(value, 1)),
            Unit::Count | Unit::Points | Unit::Score => w.number(value, 1),
        }
    }
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Better {
    /// More.
    Up,
    /// Less.
    Down,
    /// Nearer to zero.
    Zero,
}

impl Better {
    /// How a target is to be read.
    pub fn sign(self) -> &'static str {
        match self {
            Better::Up => "≥",
            Better::Down => "≤",
            Better::Zero => "±",
        }
    }

    /// How a limit is to be read that is passed.
    pub fn beyond(self) -> &'static str {
        match self {
            Better::Up => "<",
            Better::Down => ">",
            Better::Zero => "> ±",
        }
    }
}

/// A KPI: what it is and how it is made.
#[derive(Debug)]
pub struct Definition {
    /// Its key, as in `kpi("milestone-on-time")`.
    pub key: &'static str,
    /// Its name for people.
    pub title: fn(&Words) -> &str,
    /// What it counts.
    pub unit: Unit,
    /// Which way is better.
    pub better: Better,
    /// Limits where neither site nor program sets any; a value beyond `amber` is amber, beyond `red` red.
    pub limits: Limits,
    /// The formula in words.
    pub definition: fn(&Words) -> &str,
    /// What is missing where there is no value.
    pub needs: fn(&Words) -> &str,
    /// The kind of record that it looks at, and the field without which there is nothing to measure.
    pub asks: (&'static str, &'static str),
    /// The records that the value is made from.
    pub counted: for<'v> fn(&Scope<'v>) -> Vec<&'v Arc<Record>>,
    /// The least number of records that a workstream's own figure must be made from to be judged, beside a report that speaks of
    /// the workstream and in the evidence of the program: one for an amount or a count, more for a share. None where only the
    /// program's figure is judged.
    pub judged_apart: Option<usize>,
    /// Makes it from the records of a view.
    pub derive: fn(&Scope<'_>) -> Figure,
}

impl Definition {
    /// Its name for people, with the unit where its days are not calendar days.
    pub fn name(&self, w: &Words) -> String {
        match self.unit {
            Unit::BusinessDays => w.kpis_in_business_days((self.title)(w)),
            _ => (self.title)(w).into(),
        }
    }

    /// Whether a value is a difference, and so carries its sign.
    pub fn is_difference(&self) -> bool {
        matches!(self.key, "schedule-variance" | "cost-variance")
    }

    /// A value with its unit; differences carry their sign. The unit is given apart, for a program's own metric may have
    /// another one.
    pub fn show(&self, value: f64, unit: Unit, w: &Words) -> String {
        let text = unit.show(value, w);
        if self.is_difference() { plus(value, text) } else { text }
    }

    /// What is missing where there is no value, with the records that were looked at in vain.
    fn needs(&self, missing: Option<&Missing>, w: &Words) -> String {
        let needs = (self.needs)(w);
        match missing {
            Some(m) if m.of == 0 => w.kpi_needs_record(m.kind, needs, w.within(w.of_kind(m.kind, m.kind))),
            Some(m) if m.without > 0 => {
                let (one, many) = (w.of_kind(m.kind, &m.title), w.of_kinds(m.kind, &m.titles));
                w.kpi_needs_field(m.of, needs, m.field, m.without, w.within(one), w.within(many))
            }
            _ => needs.into(),
        }
    }
}

/// What a KPI's formula gives.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Figure {
    /// The value in the KPI's unit; none where there is nothing to measure.
    pub value: Option<f64>,
    /// The median beside a mean.
    pub median: Option<f64>,
    /// How many records it is made from.
    pub n: usize,
    /// What it was made from, by name.
    pub detail: Vec<(&'static str, Option<f64>)>,
}

/// What a KPI without a value looked for in vain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Name of the field.
    pub field: &'static str,
    /// In how many records it is missing.
    pub without: usize,
    /// Of how many.
    pub of: usize,
    /// The kind of these records.
    pub kind: &'static str,
    /// What one of them is called.
    pub title: String,
    /// What several of them are called.
    pub titles: String,
}

/// A KPI of a program as of a date.
#[derive(Debug, Clone)]
pub struct Kpi {
    /// What it is.
    pub definition: &'static Definition,
    /// The figure.
    pub figure: Figure,
    /// The limits that hold for the program.
    pub limits: Limits,
    /// The unit of its values: the definition's, unless a metric of the program has one that does not fit it.
    pub unit: Unit,
    /// Which way is better, as the program's own metric says where one measures it.
    pub better: Better,
    /// The program's own metric, where one measures it.
    pub source: Option<Source>,
    /// How the value stands to the limits.
    pub rag: Rag,
    /// Where there is no value: what is missing in how many records.
    pub missing: Option<Missing>,
    /// The figure by workstream (reference as written), where records name one; a [`snapshot`] has only those that are judged.
    pub by_workstream: Vec<(String, Figure)>,
    /// The value at earlier dates, weekly, oldest first, ending with this one.
    pub trend: Vec<(NaiveDate, Option<f64>)>,
}

impl Kpi {
    /// Its name for people.
    pub fn title<'w>(&self, w: &'w Words) -> &'w str {
        (self.definition.title)(w)
    }

    /// Its name, with the unit where its days are not calendar days.
    pub fn name(&self, w: &Words) -> String {
        self.definition.name(w)
    }

    /// The value with its unit, or "n/a".
    pub fn shown(&self, w: &Words) -> String {
        self.lasting().said(w)
    }

    /// What it says, without its trend.
    pub fn lasting(&self) -> Said {
        Said { definition: self.definition, value: self.figure.value, unit: self.unit, n: self.figure.n }
    }

    /// A value of this KPI with its unit; differences carry their sign.
    pub fn show(&self, value: f64, w: &Words) -> String {
        self.definition.show(value, self.unit, w)
    }

    /// The value on a day: the last of its trend that is not later.
    pub fn on(&self, day: NaiveDate) -> Option<f64> {
        self.trend.iter().rev().find(|(then, _)| *then <= day)?.1
    }

    /// Whether there is nothing to measure.
    pub fn is_bare(&self) -> bool {
        self.figure.value.is_none()
    }

    /// What is missing where there is no value; none where there is one.
    pub fn needs(&self, w: &Words) -> Option<String> {
        self.is_bare().then(|| self.definition.needs(self.missing.as_ref(), w))
    }

    /// Why there is no value, beginning with "n/a"; none where there is one.
    pub fn reason(&self, w: &Words) -> Option<String> {
        self.needs(w).map(|needs| w.kpi_unknown(needs))
    }

    /// A part of the detail.
    pub fn detail(&self, name: &str) -> Option<f64> {
        self.figure.detail.iter().find(|(n, _)| *n == name).and_then(|(_, v)| *v)
    }
}

/// What a KPI says, for sentences that outlast it.
#[derive(Debug, Clone, Copy)]
pub struct Said {
    /// What it is.
    pub definition: &'static Definition,
    /// Its value.
    pub value: Option<f64>,
    /// The unit of its value.
    pub unit: Unit,
    /// How many records it is made from.
    pub n: usize,
}

impl Said {
    /// The value with its unit, or "n/a".
    pub fn said(&self, w: &Words) -> String {
        self.value.map_or_else(|| w.number_none().to_string(), |v| self.definition.show(v, self.unit, w))
    }
}

#[cfg(test)]
mod tests {
    use crate::config::KPI_KEYS;
    use crate::record::metric::Measures;

    #[test]
    fn limits_and_metrics_name_every_kpi_and_no_other() {
        let keys: Vec<&str> = super::KPIS.iter().map(|k| k.key).collect();
        assert_eq!(keys, KPI_KEYS);
        let measures: Vec<&str> = Measures::ALL.iter().map(|m| m.word()).collect();
        assert_eq!(keys, measures);
    }
}
