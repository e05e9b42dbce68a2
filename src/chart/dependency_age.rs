//! Dependency age: days since undelivered dependencies were raised, the oldest first.

use chrono::NaiveDate;

use crate::chart::bars::{self, Bar, Limit};
use crate::chart::decision_latency::note;
use crate::chart::figure::{Column, DataTable, Figure};
use crate::chart::format::{self, opening_count};
use crate::chart::ink::Ink;
use crate::chart::paint::Form;

/// Key of the chart.
pub const NAME: &str = "dependency-age";

/// What the chart is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date.
    pub as_of: NaiveDate,
    /// Undelivered dependencies, in any order.
    pub dependencies: Vec<Dependency>,
    /// Days within which one should be delivered.
    pub target: Option<f64>,
}

/// An undelivered dependency.
#[derive(Debug, Clone)]
pub struct Dependency {
    /// Identifier.
    pub id: String,
    /// Title.
    pub title: String,
    /// Days since it was raised.
    pub days: i64,
    /// Days since the day on which it was needed; zero or less where that is still ahead.
    pub over: i64,
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input) -> Figure {
    let mut all: Vec<&Dependency> = input.dependencies.iter().collect();
    all.sort_by_key(|d| (std::cmp::Reverse(d.days), d.id.clone()));
    let bars: Vec<Bar> = all.iter().map(|d| bar(d)).collect();
    let limit = input
        .target
        .filter(|t| t.is_finite())
        .map(|at| Limit { at, label: format!("Target for the mean {}\u{a0}d", format::number(at, 1)) });
    let headline = headline(&all);
    let description =
        format!("Dependency age as of {}. {headline}.", format::date_long(input.as_of)).replace('\u{a0}', " ");
    let draw = |form| bars::draw(&bars, limit.as_ref(), form, &description);
    Figure {
        name: NAME,
        measure: "Days since each undelivered dependency was raised, the oldest first".into(),
        wide: draw(Form::Wide),
        narrow: draw(Form::Narrow),
        keep_wide: false,
        table: table(&all),
        note: note(all.len()),
        key: Vec::new(),
        plot: None,
        headline,
        description,
    }
}

fn bar(d: &Dependency) -> Bar {
    let over = if d.over > 0 { format!(", {}\u{a0}d past need", d.over) } else { String::new() };
    Bar {
        name: format!("{} {}", d.id, d.title),
        parts: (d.days.max(0) as f64, 0.0),
        rest: Ink::BarPlan,
        value: format!("{}\u{a0}d{over}", d.days),
        bad: d.over > 0,
    }
}

fn headline(all: &[&Dependency]) -> String {
    let Some(oldest) = all.first() else { return "No dependency is open".into() };
    let over = all.iter().filter(|d| d.over > 0).count();
    let open = if all.len() == 1 { "dependency is" } else { "dependencies are" };
    let late = if over == 0 { String::new() } else { format!("; {over} past need") };
    format!("{} {open} open, the oldest for {} days{late}", opening_count(all.len()), oldest.days)
}

fn table(all: &[&Dependency]) -> DataTable {
    let row = |d: &&Dependency| vec![d.id.clone(), d.title.clone(), d.days.to_string(), d.over.max(0).to_string()];
    DataTable {
        caption: "Days since undelivered dependencies were raised".into(),
        columns: vec![
            Column::text("ID"),
            Column::text("Dependency"),
            Column::number("Days open"),
            Column::number("Days past need"),
        ],
        rows: all.iter().map(row).collect(),
    }
}
