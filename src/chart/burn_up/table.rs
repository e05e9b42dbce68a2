//! The numbers of a burn-up, day by day or, when there are many days, month by month.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::tally::{Step, Tally, level_at};
use crate::chart::figure::{Column, DataTable};
use crate::chart::format;

/// More days than this are summed up by month.
const MOST_DAYS: usize = 60;

/// The table of cumulative numbers.
pub(super) fn table(tally: &Tally) -> DataTable {
    let lines = lines(tally);
    let days: BTreeSet<NaiveDate> = lines.iter().flat_map(|(_, steps)| steps.iter().map(|s| s.day)).collect();
    let monthly = days.len() > MOST_DAYS;
    let days: Vec<NaiveDate> = if monthly { last_of_months(&days) } else { days.into_iter().collect() };
    let mut columns = vec![Column::text("Date")];
    columns.extend(lines.iter().map(|(name, _)| Column::number(name)));
    let caption = if monthly { "last change in each month" } else { "each day with a change" };
    DataTable {
        caption: format!("Milestones, cumulative, on {caption}"),
        columns,
        rows: days.into_iter().map(|day| row(day, &lines)).collect(),
    }
}

fn lines(tally: &Tally) -> Vec<(&'static str, &[Step])> {
    let simulated = !tally.p80.is_empty();
    let mut lines: Vec<(&'static str, &[Step])> = vec![("Planned", &tally.plan), ("Done", &tally.done)];
    if !tally.forecast.is_empty() {
        lines.push((if simulated { "Forecast P50" } else { "Forecast" }, &tally.forecast));
    }
    if simulated {
        lines.push(("Forecast P80", &tally.p80));
    }
    let dated = tally.scope.partition_point(|step| step.day == NaiveDate::MIN);
    if dated < tally.scope.len() {
        lines.push(("In scope", tally.scope.get(dated..).unwrap_or_default()));
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
fn row(day: NaiveDate, lines: &[(&'static str, &[Step])]) -> Vec<String> {
    let mut cells = vec![format::date_short(day)];
    for (name, steps) in lines {
        let begun = steps.first().is_some_and(|step| step.day <= day);
        let over = *name == "Done" && steps.last().is_none_or(|step| step.day < day);
        let cell = if begun && !over { format::number(level_at(steps, day), 1) } else { String::new() };
        cells.push(cell);
    }
    cells
}
