//! RAG history strip: what was reported above, what the records of that day say below, report by report.
//!
//! Columns stand side by side, not to scale: each is a report, and what matters is whether both rows
//! moved together. A bar below marks the stretches in which the report was better than the evidence.

mod draw;
mod words;

use chrono::NaiveDate;

use crate::chart::figure::{Figure, KeyItem};
use crate::chart::paint::Form;
use crate::chart::plot::{Axis, EndMark, Plot, ReportMark, Role, Scale, Series, Style, X};
use crate::words::Words;

/// Key of the chart.
pub const NAME: &str = "rag-history";

/// A status, as reported or computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// On plan.
    Green,
    /// Done; claims as much as green.
    Complete,
    /// Off plan, recovery in hand.
    Amber,
    /// Off plan, help needed.
    Red,
    /// Not begun; claims nothing.
    NotStarted,
    /// Nothing is said.
    Unknown,
}

impl Status {
    /// The word for it.
    pub(crate) fn word(self, w: &Words) -> &str {
        match self {
            Status::Green => w.rag_green(),
            Status::Complete => w.rag_complete(),
            Status::Amber => w.rag_amber(),
            Status::Red => w.rag_red(),
            Status::NotStarted => w.rag_not_started(),
            Status::Unknown => w.rag_history_nothing(),
        }
    }

    /// How good it is: 2 green, 1 amber, 0 red.
    fn level(self) -> Option<i8> {
        match self {
            Status::Green | Status::Complete => Some(2),
            Status::Amber => Some(1),
            Status::Red => Some(0),
            Status::NotStarted | Status::Unknown => None,
        }
    }
}

/// Whether a report contests the evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contest {
    /// It does, and the agreement to do so holds.
    Standing,
    /// It does, but the agreement has ended.
    Expired,
}

/// A report and the evidence of its day.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    /// The day of the report.
    pub date: NaiveDate,
    /// What it says.
    pub reported: Status,
    /// What the records of the day say.
    pub evidence: Status,
    /// Whether it contests the evidence.
    pub contest: Option<Contest>,
}

impl Moment {
    /// How many levels the report is better than the evidence (1 or 2), worse (below zero) or equal;
    /// none where there is nothing to compare.
    pub(crate) fn gap(&self) -> Option<i8> {
        Some(self.reported.level()? - self.evidence.level()?)
    }

    /// Whether the report is better than the evidence.
    fn is_too_good(&self) -> bool {
        self.gap().is_some_and(|gap| gap > 0)
    }
}

/// What the strip is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date of the page.
    pub as_of: NaiveDate,
    /// What is compared, at the start of a sentence; empty for the program as a whole.
    pub subject: String,
    /// The reports, in any order.
    pub reports: Vec<Moment>,
    /// What stands on the report date: the last report's claim and the evidence of now.
    pub now: Option<Moment>,
}

impl Input {
    /// The reports in order, then the present where it is later than the last report.
    fn moments(&self) -> Vec<Moment> {
        let mut all: Vec<Moment> = self.reports.iter().copied().filter(|m| m.date <= self.as_of).collect();
        all.sort_by_key(|m| m.date);
        if let (Some(now), Some(last)) = (self.now, all.last())
            && last.date < now.date
        {
            all.push(now);
        }
        all
    }
}

/// The strip with its headline, drawings and table.
pub fn figure(input: &Input, w: &Words) -> Figure {
    let moments = input.moments();
    let has_now = moments.len() > input.reports.len();
    let headline = words::headline(input, &moments, w);
    // Findings count reports; a column that is none is told apart.
    let measure = match moments.last().filter(|_| has_now) {
        Some(now) => w.rag_history_measure_now(w.in_words(now.date, input.as_of)),
        None => w.rag_history_measure().into(),
    };
    let description = words::description(input, &moments, &headline, w);
    Figure {
        name: NAME,
        measure,
        wide: draw::draw(&moments, has_now, Form::Wide, &description, w),
        narrow: draw::draw(&moments, has_now, Form::Narrow, &description, w),
        keep_wide: false,
        table: words::table(&moments, has_now, w),
        note: words::note(&moments, w),
        key: key(&moments, w),
        plot: (!moments.is_empty()).then(|| plot(&moments, w)),
        headline,
        description,
    }
}

fn key(moments: &[Moment], w: &Words) -> Vec<KeyItem> {
    let any = |test: fn(&Moment) -> bool| moments.iter().any(test);
    let items = [
        (any(|m| m.gap() == Some(2)), KeyItem::two_levels(w)),
        (any(|m| m.gap() == Some(1)), KeyItem::one_level(w)),
        (any(|m| m.contest == Some(Contest::Standing)), KeyItem::contested(w)),
        (any(|m| m.contest == Some(Contest::Expired)), KeyItem::contest_expired(w)),
    ];
    items.into_iter().filter(|(used, _)| *used).map(|(_, item)| item).collect()
}

/// Two rows of marks over the reports, red lowest.
fn plot(moments: &[Moment], w: &Words) -> Plot {
    let level = |status: Status| status.level().map(f64::from);
    let series = |name: &str, role: Role, of: fn(&Moment) -> Status| Series {
        name: name.into(),
        role,
        style: Style::Marks,
        points: moments.iter().enumerate().map(|(i, m)| (X::Category(i), level(of(m)))).collect(),
        label: None,
        end: EndMark::None,
    };
    Plot {
        x: Axis {
            title: w.rag_history_report().into(),
            scale: Scale::Categories(moments.iter().map(|m| w.date_label(m.date)).collect()),
        },
        y: Axis {
            title: w.rag_history_status().into(),
            scale: Scale::Categories([w.rag_red(), w.rag_amber(), w.rag_green()].map(String::from).to_vec()),
        },
        series: vec![
            series(w.frame_reported(), Role::Other, |m| m.reported),
            series(w.frame_evidence(), Role::Emphasis, |m| m.evidence),
        ],
        callouts: Vec::new(),
        as_of: None,
        report_mark: ReportMark::Tick,
    }
}
