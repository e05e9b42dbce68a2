//! The data of a chart before it is drawn: axes, series with their roles, marks, callouts.
//!
//! The SVG, the data table and native charts in office files are made from this, so nothing that
//! matters may live in a drawing alone.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

/// A chart as data.
#[derive(Debug, Clone, Serialize)]
pub struct Plot {
    /// Horizontal axis.
    pub x: Axis,
    /// Vertical axis. On a date axis a value is the number of days since 1 January of year 1 (day 1).
    pub y: Axis,
    /// What is plotted, from the back to the front.
    pub series: Vec<Series>,
    /// Short statements at a place in the chart.
    pub callouts: Vec<Callout>,
    /// The report date, where it is marked.
    #[serde(serialize_with = "iso_option")]
    pub as_of: Option<NaiveDate>,
    /// How the report date is marked.
    pub report_mark: ReportMark,
}

/// How the report date is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportMark {
    /// A line with the date on top: the chart goes on after it.
    Line,
    /// A bold tick: the chart ends with it.
    Tick,
}

/// One axis: what it measures and its extent.
#[derive(Debug, Clone, Serialize)]
pub struct Axis {
    /// What is measured, with the unit.
    pub title: String,
    /// Kind and extent.
    pub scale: Scale,
}

/// Kind and extent of an axis.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    /// Days, to scale.
    Dates {
        /// First day shown.
        #[serde(serialize_with = "iso")]
        from: NaiveDate,
        /// Last day shown.
        #[serde(serialize_with = "iso")]
        to: NaiveDate,
    },
    /// Amounts from zero.
    Numbers {
        /// Largest amount shown.
        to: f64,
        /// Amounts are divided by this before they are written at the axis.
        divisor: f64,
        /// Only whole steps make sense (counts).
        whole: bool,
    },
    /// Named steps, from left to right or from bottom to top.
    Categories(Vec<String>),
}

/// A place on the horizontal axis.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum X {
    /// A day.
    Date(#[serde(serialize_with = "iso")] NaiveDate),
    /// A number.
    Number(f64),
    /// A category by its place in the list.
    Category(usize),
}

impl X {
    /// The place as a number: days since 1 January of year 1 for a day.
    pub fn value(self) -> f64 {
        match self {
            X::Date(date) => day_number(date),
            X::Number(number) => number,
            X::Category(index) => index as f64,
        }
    }
}

/// A day as a number on a date axis.
pub fn day_number(date: NaiveDate) -> f64 {
    f64::from(date.num_days_from_ce())
}

/// One thing that is plotted.
#[derive(Debug, Clone, Serialize)]
pub struct Series {
    /// Name, as in the head of a data column.
    pub name: String,
    /// What it stands for; decides the look.
    pub role: Role,
    /// How the points are joined.
    pub style: Style,
    /// The points in order; `None` leaves a gap.
    pub points: Vec<(X, Option<f64>)>,
    /// Words at the end of the line.
    pub label: Option<EndLabel>,
    /// How the last point is marked.
    pub end: EndMark,
}

/// What a series stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The baseline.
    Plan,
    /// What happened.
    Actual,
    /// What is expected (P50 where simulated).
    Forecast,
    /// The cautious expectation (P80).
    ForecastHigh,
    /// A limit, a target or the scope.
    Limit,
    /// Risk severity, 1 (low) to 4 (critical).
    Severity(u8),
    /// The one series that the headline is about.
    Emphasis,
    /// Context.
    Other,
    /// A line to read against, not data.
    Reference,
}

/// How the points of a series are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// Straight from point to point.
    Line,
    /// A value holds until the next point.
    Step,
    /// As `Step`, with a short slope before the new value, so that parallel moves can be told apart.
    Hold,
    /// Steps with the area filled, stacked upon the series before it.
    StackedArea,
    /// Upright bars.
    Bars,
    /// Points that are not joined.
    Marks,
}

/// How the last point of a series is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum EndMark {
    /// Not at all.
    #[default]
    None,
    /// Still open.
    Open,
    /// Delivered on that day.
    Done,
    /// Ended without delivery.
    Stopped,
}

/// Words at the end of a series.
#[derive(Debug, Clone, Serialize)]
pub struct EndLabel {
    /// Name for the wide drawing.
    pub title: String,
    /// Name for the narrow drawing.
    pub short: String,
    /// Number or date.
    pub value: String,
    /// Name above the value instead of beside it.
    pub stacked: bool,
    /// Weight and colour.
    pub tone: Tone,
}

/// Weight and colour of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Secondary text.
    Plain,
    /// Bold, in ink.
    Strong,
    /// Late or over: in red.
    Bad,
}

/// A short statement at a place in the chart.
#[derive(Debug, Clone, Serialize)]
pub struct Callout {
    /// Place on the horizontal axis.
    pub x: X,
    /// Place on the vertical axis.
    pub y: f64,
    /// Other end of a bracket along the vertical axis.
    pub bracket_to: Option<f64>,
    /// The words, line by line.
    pub lines: Vec<(String, Tone)>,
}

/// Serialises a date as `2026-05-28`.
fn iso<S: serde::Serializer>(date: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(date)
}

/// Serialises an optional date as `2026-05-28` or nothing.
fn iso_option<S: serde::Serializer>(date: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
    match date {
        Some(date) => iso(date, serializer),
        None => serializer.serialize_none(),
    }
}
