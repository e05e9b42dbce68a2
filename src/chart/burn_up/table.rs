//! The numbers of a burn-up, day by day or, when there are many days, month by month.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::tally::{Step, Tally, level_at};
use crate::chart::figure::{Column, DataTable};
use crate::words::Words;

/// More days than this are summed up by month.
const MOST_DAYS: usize = 60;

/// The table of cumulative numbers.
pub(super) fn table(tally: &Tally, w: &Words) -> DataTable {
    let lines = lines(tally, w);
    let days: BTreeSet<NaiveDate> = lines.iter().flat_map(|line| line.steps.iter().map(|s| s.day)).collect();
    let monthly = days.len() > MOST_DAYS;
    let days: Vec<NaiveDate> = if monthly { last_of_months(&days) } else { days.into_iter().collect() };
    let mut columns = vec![Column::text(w.chart_date())];
    columns.extend(lines.iter().map(|line| Column::number(line.name)));
    let caption = if monthly { w.burn_up_caption_months() } else { w.burn_up_caption_days() };
    DataTable { caption: caption.into(), columns, rows: days.into_iter().map(|day| row(day, &lines, w)).collect() }
}

/// A column of numbers.
struct Line<'t> {
    name: &'t str,
    steps: &'t [Step],
    /// It ends with its last step.
    ends: bool,
}

fn lines<'t>(tally: &'t Tally, w: &'t Words) -> Vec<Line<'t>> {
    let line = |name: &'t str, steps: &'t [Step]| Line { name, steps, ends: false };
    let simulated = !tally.p80.is_empty();
    let done = Line { ends: true, ..line(w.chart_done(), &tally.done) };
    let mut lines = vec![line(w.burn_up_planned(), &tally.plan), done];
    if !tally.forecast.is_empty() {
        lines.push(line(if simulated { w.chart_forecast_p50() } else { w.chart_forecast() }, &tally.forecast));
    }
    if simulated {
        lines.push(line(w.chart_forecast_p80(), &tally.p80));
    }
    let dated = tally.scope.partition_point(|step| step.day == NaiveDate::MIN);
    if dated < tally.scope.len() {
        lines.push(line(w.chart_in_scope(), tally.scope.get(dated..).unwrap_or_default()));
    }
    lines
}

fn last_of_months(days: &BTreeSet<NaiveDate>) -> Vec<NaiveDate> {
    let mut kept: Vec<NaiveDate> = Vec::new();
    for day in days {
        match kept.last_mut() {
            Some(last) if (last.year(), last.month()) == (day.year(), day.month()) => *last = *day,
            _ => kept.push(*day),
        }
    }
    kept
}

/// A line has a number from its first step on; what is done has none after its last.
fn row(day: NaiveDate, lines: &[Line<'_>], w: &Words) -> Vec<String> {
    let mut cells = vec![w.date_label(day)];
    for Line { steps, ends, .. } in lines {
        let begun = steps.first().is_some_and(|step| step.day <= day);
        let over = *ends && steps.last().is_none_or(|step| step.day < day);
        let cell = if begun && !over { w.number(level_at(steps, day), 1) } else { String::new() };
        cells.push(cell);
    }
    cells
}
