//! Dependency age: days since undelivered dependencies were raised, the oldest first.

use chrono::NaiveDate;

use crate::chart::bars::{self, Bar, Limit};
use crate::chart::decision_latency::note;
use crate::chart::figure::{Column, DataTable, Figure};
use crate::chart::ink::Ink;
use crate::chart::paint::Form;
use crate::words::Words;

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
pub fn figure(input: &Input, w: &Words) -> Figure {
    let mut all: Vec<&Dependency> = input.dependencies.iter().collect();
    all.sort_by_key(|d| (std::cmp::Reverse(d.days), d.id.clone()));
    let bars: Vec<Bar> = all.iter().map(|d| bar(d, w)).collect();
    let limit = input
        .target
        .filter(|t| t.is_finite())
        .map(|at| Limit { at, label: w.dependency_age_target(w.number_days(w.number(at, 1))) });
    let headline = headline(&all, w);
    let description = w.dependency_age_described(w.in_words_with_year(input.as_of), &headline).replace('\u{a0}', " ");
    let draw = |form| bars::draw(&bars, limit.as_ref(), form, &description);
    Figure {
        name: NAME,
        measure: w.dependency_age_measure().into(),
        wide: draw(Form::Wide),
        narrow: draw(Form::Narrow),
        keep_wide: false,
        table: table(&all, w),
        note: note(all.len(), w),
        key: Vec::new(),
        plot: None,
        headline,
        description,
    }
}

fn bar(d: &Dependency, w: &Words) -> Bar {
    let days = w.days(d.days);
    Bar {
        name: format!("{} {}", d.id, d.title),
        parts: vec![(d.days.max(0) as f64, Ink::BarActual)],
        value: if d.over > 0 { w.dependency_age_past_need(days, w.days(d.over)) } else { days },
        bad: d.over > 0,
    }
}

fn headline(all: &[&Dependency], w: &Words) -> String {
    let Some(oldest) = all.first() else { return w.dependency_age_none().into() };
    let mean = all.iter().map(|d| d.days as f64).sum::<f64>() / all.len() as f64;
    let open = w.dependency_age_open(all.len(), oldest.days, w.number(mean, 1));
    match all.iter().filter(|d| d.over > 0).count() {
        0 => open,
        over => w.chart_two(open, w.dependency_age_over(over)),
    }
}

fn table(all: &[&Dependency], w: &Words) -> DataTable {
    let row = |d: &&Dependency| vec![d.id.clone(), d.title.clone(), d.days.to_string(), d.over.max(0).to_string()];
    DataTable {
        caption: w.dependency_age_caption().into(),
        columns: vec![
            Column::text(w.heads_id()),
            Column::text(w.kind_dependency()),
            Column::number(w.dependency_age_days_open()),
            Column::number(w.dependency_age_days_over()),
        ],
        rows: all.iter().map(row).collect(),
    }
}
