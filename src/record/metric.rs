//! A series of measured values.

use super::kind::{Dated, Events, Kind};
use super::types::{choice, table};
use chrono::NaiveDate;

choice! {
    /// Which way is better.
    Direction {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
    }

    /// A dimension of status.
    Dimension {
        /// Time.
        Schedule = "schedule",
        /// What is delivered.
        Scope = "scope",
        /// Money.
        Cost = "cost",
        /// Risk.
        Risk = "risk",
        /// Quality.
        Quality = "quality",
        /// What it is for.
        Benefits = "benefits",
        /// People and means.
        Resources = "resources",
        /// How it is steered.
        Governance = "governance",
    }

    /// A KPI that a metric may measure.
    Measures {
        /// Delivered by their baseline.
        MilestoneOnTime = "milestone-on-time",
        /// Days late.
        ScheduleVariance = "schedule-variance",
        /// Days late in the next 90 days.
        ScheduleVarianceNear = "schedule-variance-near",
        /// Scope approved in 30 days.
        ScopeChange = "scope-change",
        /// Days to a decision.
        DecisionLatency = "decision-latency",
        /// Age of dependencies.
        DependencyAging = "dependency-aging",
        /// Open critical risks.
        CriticalRisks = "critical-risks",
        /// High risks brought down.
        RiskBurnDown = "risk-burn-down",
        /// Sum of scores.
        RiskExposure = "risk-exposure",
        /// Issues opened again.
        IssueReopen = "issue-reopen",
        /// Criteria met.
        Readiness = "readiness",
        /// Defects found late.
        DefectEscape = "defect-escape",
        /// Changes that failed.
        ChangeFailure = "change-failure",
        /// Hours to restore.
        TimeToRestore = "time-to-restore",
        /// Confidence of stakeholders.
        StakeholderConfidence = "stakeholder-confidence",
        /// Friction that teams report.
        TeamFriction = "team-friction",
        /// Communications on time.
        CommunicationSla = "communication-sla",
        /// Actions on time.
        ActionClosure = "action-closure",
        /// Benefits realised.
        BenefitsRealization = "benefits-realization",
        /// Cost against budget.
        CostVariance = "cost-variance",
        /// Escalations resolved for good.
        GovernanceEffectiveness = "governance-effectiveness",
    }
}

table! {
    /// A measured value.
    Point {
        /// When it was measured.
        date: NaiveDate,
        /// The value, in the metric's unit.
        value: f64,
    }
}

table! {
    /// A metric.
    Metric {
        /// Unit of every value.
        unit: String,
        /// Which way is better.
        direction: Direction,
        /// The value aimed for.
        target: Option<f64>,
        /// From here on amber.
        amber: Option<f64>,
        /// From here on red.
        red: Option<f64>,
        /// The KPI that it measures.
        measures: Option<Measures>,
        /// The dimension of status that it bears on.
        dimension: Option<Dimension>,
        /// The values.
        point: Vec<Point>,
        /// A CSV file below the program's `data/` with the header `date,value`.
        data: Option<String>,
    }
}

impl Dated for Point {
    fn date(&self) -> NaiveDate {
        self.date
    }
}

impl Kind for Metric {
    const NAME: &'static str = "metric";
    const PLURAL: &'static str = "metrics";
    const TITLE: &'static str = "Metric";
    const TITLES: &'static str = "Metrics";
    const DOC: &'static str = "A series of measured values, with limits.";
    const HISTORIES: &'static [&'static str] = &["point"];

    fn events<E: Events>(&mut self, events: &mut E) {
        events.rows(&mut self.point);
    }
}

impl Metric {
    /// The latest point.
    pub fn latest(&self) -> Option<&Point> {
        self.point.iter().max_by_key(|p| p.date)
    }
}
