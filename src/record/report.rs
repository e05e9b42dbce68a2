//! What the program says of itself on a day.

use super::kind::{Events, Kind};
use super::metric::Dimension;
use super::types::{Lines, Person, Prose, Ref, choice, table};
use chrono::NaiveDate;

choice! {
    /// A reported status.
    ReportedRag {
        /// On plan.
        Green = "green",
        /// Off plan, recovery in hand.
        Amber = "amber",
        /// Off plan, help needed.
        Red = "red",
        /// Done.
        Complete = "complete",
        /// Not begun.
        NotStarted = "not-started",
    }

    /// A dimension that a report speaks of.
    ReportDimension {
        /// All together.
        Overall = "overall",
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
}

table! {
    /// The span of days that a report speaks of.
    ReportPeriod {
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
    }
}

table! {
    /// A workstream's status.
    WorkstreamStatus {
        /// The workstream.
        workstream: Ref ["workstream"],
        /// Its status.
        rag: ReportedRag,
        /// Why.
        note: Option<Prose>,
    }
}

table! {
    /// Why the evidence is contested.
    Override {
        /// The dimension in question.
        dimension: ReportDimension,
        /// Why the evidence is not the whole story.
        reason: Prose,
        /// Who agreed to say so.
        approver: Option<Person>,
        /// Until when the agreement holds.
        expires: Option<NaiveDate>,
    }
}

table! {
    /// A status report.
    Report {
        /// The day of the report.
        date: NaiveDate,
        /// The days that it speaks of.
        period: Option<ReportPeriod>,
        /// Status as a whole.
        overall: Option<ReportedRag>,
        /// Time.
        schedule: Option<ReportedRag>,
        /// What is delivered.
        scope: Option<ReportedRag>,
        /// Money.
        cost: Option<ReportedRag>,
        /// Risk.
        risk: Option<ReportedRag>,
        /// Quality.
        quality: Option<ReportedRag>,
        /// What it is for.
        benefits: Option<ReportedRag>,
        /// Status by workstream.
        by_workstream: Vec<WorkstreamStatus>,
        /// Why the evidence is contested.
        r#override: Vec<Override>,
        /// The sentence on top.
        headline: Option<Prose>,
        /// What will be true, by when, through whom.
        path_to_green: Option<Prose>,
        /// What went well.
        highlights: Lines,
        /// What did not.
        lowlights: Lines,
        /// What comes next.
        next: Lines,
        /// What is asked of the reader.
        asks: Lines,
    }
}

impl Kind for Report {
    const NAME: &'static str = "report";
    const PLURAL: &'static str = "reports";
    const TITLE: &'static str = "Status report";
    const TITLES: &'static str = "Status reports";
    const DOC: &'static str = "What the program says of itself on a day: status by dimension, headline, path to green.";
    const PAST: &'static [&'static str] = &["date"];

    fn events<E: Events>(&mut self, events: &mut E) {
        events.born(self.date);
    }

    fn date(&self) -> Option<NaiveDate> {
        Some(self.date)
    }
}

impl Report {
    /// The reported status of a dimension; a report says nothing of resources and governance.
    pub fn rag(&self, dimension: Dimension) -> Option<ReportedRag> {
        match dimension {
            Dimension::Schedule => self.schedule,
            Dimension::Scope => self.scope,
            Dimension::Cost => self.cost,
            Dimension::Risk => self.risk,
            Dimension::Quality => self.quality,
            Dimension::Benefits => self.benefits,
            Dimension::Resources | Dimension::Governance => None,
        }
    }
}
