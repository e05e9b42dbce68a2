//! From a plot to rows and columns: what the workbook behind a chart holds, and what the chart draws from it.
//!
//! Office programs draw straight lines between the rows of a sheet. A value that holds until the next one gets a second
//! row on the day before it changes, so the line stays level until then and "Edit data" shows why.

use crate::chart::Plot;
use crate::chart::plot::{EndMark, ReportMark, Role, Scale, Series, Style, Tone, X};
use crate::report::slides::words::shorten;
use crate::words::Words;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Characters of the name of a series: office programs let the legend of longer ones lie upon the chart.
const NAME: usize = 48;

/// The columns of a chart.
#[derive(Debug)]
pub(super) struct Data {
    /// Head of the first column.
    pub(super) head: String,
    /// The first column.
    pub(super) rows: Rows,
    pub(super) columns: Vec<Column>,
    /// Whether values are days.
    pub(super) dated: bool,
}

/// The first column.
#[derive(Debug)]
pub(super) enum Rows {
    Days(Vec<NaiveDate>),
    Names(Vec<String>),
}

impl Rows {
    pub(super) fn len(&self) -> usize {
        match self {
            Rows::Days(days) => days.len(),
            Rows::Names(names) => names.len(),
        }
    }
}

/// How a column is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Line,
    /// Filled, upon the one before it.
    Area,
    Bars,
    /// Points that are not joined.
    Marks,
    /// A line from its point down to the axis.
    Upright,
}

/// A column of values.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) role: Role,
    pub(super) shape: Shape,
    /// One per row; days as the office program counts them.
    pub(super) values: Vec<Option<f64>>,
    pub(super) labels: Vec<Label>,
    pub(super) end: EndMark,
}

/// Words at a point.
#[derive(Debug, Clone)]
pub(super) struct Label {
    /// The row of the point.
    pub(super) row: usize,
    pub(super) lines: Vec<(String, Tone)>,
    /// Whether it stands at the end of the line, right of the chart.
    pub(super) at_end: bool,
}

/// A day as office programs count: 1 is the last day of 1899.
pub(super) fn serial(day: NaiveDate) -> f64 {
    f64::from(chrono::Datelike::num_days_from_ce(&day) - 693_594)
}

/// Rows and columns of a plot.
pub(super) fn of(plot: &Plot, w: &Words) -> Data {
    let dated = matches!(plot.y.scale, Scale::Dates { .. });
    let mut data = match &plot.x.scale {
        Scale::Dates { .. } => by_day(plot, dated, w),
        Scale::Categories(names) => by_name(plot, names.clone()),
        Scale::Numbers { .. } => {
            let numbers = plot.series.iter().flat_map(|s| &s.points).map(|(x, _)| x.value());
            let mut numbers: Vec<f64> = numbers.collect();
            numbers.sort_by(f64::total_cmp);
            numbers.dedup();
            by_name(plot, numbers.iter().map(f64::to_string).collect())
        }
    };
    data.dated = dated;
    call_out(plot, &mut data);
    data
}

fn by_day(plot: &Plot, dated: bool, w: &Words) -> Data {
    let report = plot.as_of.filter(|_| plot.report_mark == ReportMark::Line);
    let mut days: BTreeSet<NaiveDate> = plot.series.iter().flat_map(turns).collect();
    days.extend(report.filter(|_| !days.is_empty()));
    let days: Vec<NaiveDate> = days.into_iter().collect();
    let mut columns: Vec<Column> = plot.series.iter().map(|series| column(series, &days, dated)).collect();
    let top = match plot.y.scale {
        Scale::Numbers { to, .. } if !columns.is_empty() => Some(to),
        _ => None,
    };
    if let (Some(day), Some(top)) = (report, top) {
        columns.push(report_date(day, top, &days, w));
    }
    Data { head: plot.x.title.clone(), rows: Rows::Days(days), columns, dated }
}

/// The days on which a series needs a row.
fn turns(series: &Series) -> Vec<NaiveDate> {
    let mut out: Vec<NaiveDate> = Vec::new();
    let mut before: Option<f64> = None;
    for (x, value) in &series.points {
        let X::Date(day) = *x else { continue };
        let holds = matches!(series.style, Style::Step | Style::Hold | Style::StackedArea);
        let eve = day.pred_opt().filter(|eve| holds && before != *value && out.last().is_some_and(|last| last < eve));
        out.extend(eve);
        out.push(day);
        before = *value;
    }
    out
}

fn column(series: &Series, days: &[NaiveDate], dated: bool) -> Column {
    let value = |value: f64| if dated { value - 693_594.0 } else { value };
    let values: Vec<Option<f64>> = days.iter().map(|day| at(series, *day).map(value)).collect();
    let last = values.iter().rposition(Option::is_some);
    let label = series.label.as_ref().zip(last).map(|(label, row)| Label {
        row,
        lines: end_lines(series, label),
        at_end: true,
    });
    Column {
        name: shorten(&series.name, NAME),
        role: series.role,
        shape: shape(series.style),
        values,
        labels: label.into_iter().collect(),
        end: series.end,
    }
}

/// The words at the end of a line: name and value, on two lines where there is room for them.
fn end_lines(series: &Series, label: &crate::chart::plot::EndLabel) -> Vec<(String, Tone)> {
    let name = if series.style == Style::Hold { &label.short } else { &label.title };
    if label.stacked {
        vec![(name.clone(), label.tone), (label.value.clone(), label.tone)]
    } else {
        vec![(format!("{name} {}", label.value), label.tone)]
    }
}

fn shape(style: Style) -> Shape {
    match style {
        Style::Line | Style::Step | Style::Hold => Shape::Line,
        Style::StackedArea => Shape::Area,
        Style::Bars => Shape::Bars,
        Style::Marks => Shape::Marks,
    }
}

/// The value of a series on a day: where it holds, that of the last point before.
fn at(series: &Series, day: NaiveDate) -> Option<f64> {
    let date = |x: &X| if let X::Date(day) = x { Some(*day) } else { None };
    let exact = series.points.iter().rev().find(|(x, _)| date(x) == Some(day));
    if let Some((_, value)) = exact {
        return *value;
    }
    let holds = matches!(series.style, Style::Step | Style::Hold | Style::StackedArea);
    let ends_before = series.points.last().is_none_or(|(x, _)| date(x).is_none_or(|last| last < day));
    if !holds || ends_before {
        return None;
    }
    series.points.iter().rev().find(|(x, _)| date(x).is_some_and(|d| d < day)).and_then(|(_, value)| *value)
}

fn report_date(day: NaiveDate, top: f64, days: &[NaiveDate], w: &Words) -> Column {
    let row = days.iter().position(|d| *d == day).unwrap_or(0);
    let words = w.day_label(day);
    Column {
        name: w.chart_key_today().into(),
        role: Role::Reference,
        shape: Shape::Upright,
        values: days.iter().map(|d| (*d == day).then_some(top)).collect(),
        labels: vec![Label { row, lines: vec![(words, Tone::Strong)], at_end: false }],
        end: EndMark::None,
    }
}

fn by_name(plot: &Plot, names: Vec<String>) -> Data {
    let place = |x: &X| match x {
        X::Category(index) => Some(*index),
        X::Number(number) => names.iter().position(|n| *n == number.to_string()),
        X::Date(_) => None,
    };
    let column = |series: &Series| {
        let mut values = vec![None; names.len()];
        for (x, value) in &series.points {
            if let Some(slot) = place(x).and_then(|at| values.get_mut(at)) {
                *slot = *value;
            }
        }
        Column {
            name: shorten(&series.name, NAME),
            role: series.role,
            shape: shape(series.style),
            values,
            labels: Vec::new(),
            end: series.end,
        }
    };
    let columns = plot.series.iter().map(column).collect();
    Data { head: plot.x.title.clone(), rows: Rows::Names(names), columns, dated: false }
}

/// What is said at a place in the chart becomes the label of the point that is there.
fn call_out(plot: &Plot, data: &mut Data) {
    let Rows::Days(days) = &data.rows else { return };
    for callout in &plot.callouts {
        let X::Date(day) = callout.x else { continue };
        let Some(row) = days.iter().position(|d| *d == day) else { continue };
        let y = if data.dated { callout.y - 693_594.0 } else { callout.y };
        let there = |column: &Column| column.values[row].is_some_and(|value| (value - y).abs() < 1e-6);
        let at = data.columns.iter().rposition(|c| c.role == Role::Actual && there(c));
        let Some(column) = at.or_else(|| data.columns.iter().rposition(there)).and_then(|at| data.columns.get_mut(at))
        else {
            continue;
        };
        match column.labels.iter_mut().find(|label| label.row == row) {
            // The label at the end of a line says its value; what measures the same gap with a bracket, in other words,
            // would say it twice.
            Some(label) if label.at_end && callout.bracket_to.is_some() => {}
            Some(label) => label.lines.extend(callout.lines.iter().cloned()),
            None => column.labels.push(Label { row, lines: callout.lines.clone(), at_end: false }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::plot::Axis;

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, n).unwrap_or_default()
    }

    fn series(style: Style, points: &[(u32, f64)]) -> Series {
        let points = points.iter().map(|(n, value)| (X::Date(day(*n)), Some(*value))).collect();
        let name = "S".to_string();
        Series { name, role: Role::Actual, style, points, label: None, end: EndMark::None }
    }

    fn plot(series: Vec<Series>) -> Plot {
        Plot {
            x: Axis { title: "Date".into(), scale: Scale::Dates { from: day(1), to: day(20) } },
            y: Axis { title: "n".into(), scale: Scale::Numbers { to: 5.0, divisor: 1.0, whole: true } },
            series,
            callouts: Vec::new(),
            as_of: Some(day(12)),
            report_mark: ReportMark::Line,
        }
    }

    #[test]
    fn a_value_holds_until_the_day_before_the_next() {
        let data = of(
            &plot(vec![
                series(Style::Step, &[(1, 0.0), (5, 1.0), (6, 2.0), (9, 2.0)]),
                series(Style::Line, &[(1, 0.0), (10, 5.0)]),
            ]),
            &Words::english(),
        );
        let Rows::Days(days) = &data.rows else { panic!("no days") };
        assert_eq!(days, &[1, 4, 5, 6, 9, 10, 12].map(day));
        let values = |n: usize| data.columns[n].values.clone();
        assert_eq!(values(0), [Some(0.0), Some(0.0), Some(1.0), Some(2.0), Some(2.0), None, None]);
        assert_eq!(values(1), [Some(0.0), None, None, None, None, Some(5.0), None]);
        assert_eq!(data.columns[2].values.last(), Some(&Some(5.0)));
    }

    #[test]
    fn a_bracket_at_the_end_of_a_line_does_not_say_its_value_again() {
        use crate::chart::plot::{Callout, EndLabel};
        let label =
            EndLabel { title: "S".into(), short: "S".into(), value: "+21 d".into(), stacked: false, tone: Tone::Bad };
        let line = Series { label: Some(label), ..series(Style::Hold, &[(1, 1.0), (12, 4.0)]) };
        let said = |bracket_to| {
            let lines = vec![("21 days".to_string(), Tone::Bad)];
            let callouts = vec![Callout { x: X::Date(day(12)), y: 4.0, bracket_to, lines }];
            let data = of(&Plot { callouts, ..plot(vec![line.clone()]) }, &Words::english());
            data.columns[0].labels[0].lines.iter().map(|(words, _)| words.clone()).collect::<Vec<_>>()
        };
        assert_eq!(said(Some(1.0)), ["S +21 d"]);
        assert_eq!(said(None), ["S +21 d", "21 days"], "a remark is said");
    }

    #[test]
    fn days_are_counted_as_office_programs_count_them() {
        // 1 January 2000 is 36526 in every spreadsheet.
        assert_eq!(NaiveDate::from_ymd_opt(2000, 1, 1).map(serial), Some(36_526.0));
    }
}
