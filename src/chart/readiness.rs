//! Readiness: how much of each gate is met, the next review first; waived criteria are not met.

use chrono::NaiveDate;

use crate::chart::bars::{self, Bar, Limit};
use crate::chart::decision_latency::note;
use crate::chart::figure::{Column, DataTable, Figure, KeyItem};
use crate::chart::ink::Ink;
use crate::chart::paint::Form;
use crate::words::Words;

/// Key of the chart.
pub const NAME: &str = "readiness";

/// What the chart is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date.
    pub as_of: NaiveDate,
    /// Gates that are not passed, in any order; those without criteria are left out.
    pub gates: Vec<Gate>,
    /// The share that should be met, 0 to 1.
    pub target: Option<f64>,
}

/// A gate.
#[derive(Debug, Clone)]
pub struct Gate {
    /// Identifier.
    pub id: String,
    /// Title.
    pub title: String,
    /// The day of its review.
    pub review: NaiveDate,
    /// Criteria that are met.
    pub met: usize,
    /// Criteria that are waived, and not met.
    pub waived: usize,
    /// All criteria.
    pub criteria: usize,
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input, w: &Words) -> Figure {
    let mut all: Vec<&Gate> = input.gates.iter().filter(|g| g.criteria > 0).collect();
    all.sort_by_key(|g| (g.review, g.id.clone()));
    let bars: Vec<Bar> = all.iter().map(|g| bar(g, input.as_of, w)).collect();
    let limit =
        input.target.filter(|t| t.is_finite()).map(|at| Limit { at: at * 100.0, label: w.chart_target(w.percent(at)) });
    let headline = headline(&all, input.as_of, w);
    let description = w.readiness_described(w.in_words_with_year(input.as_of), &headline).replace('\u{a0}', " ");
    let draw = |form| bars::draw(&bars, limit.as_ref(), form, &description);
    Figure {
        name: NAME,
        measure: w.readiness_measure().into(),
        wide: draw(Form::Wide),
        narrow: draw(Form::Narrow),
        keep_wide: false,
        table: table(&all, w),
        note: note(all.len(), w),
        key: key(&all, w),
        plot: None,
        headline,
        description,
    }
}

fn key(all: &[&Gate], w: &Words) -> Vec<KeyItem> {
    let items = [
        (!all.is_empty(), KeyItem::bar(w.readiness_met())),
        (all.iter().any(|g| g.waived > 0), KeyItem::hatched(w.readiness_waived())),
        (!all.is_empty(), KeyItem::outline(w.readiness_not_met())),
    ];
    items.into_iter().filter(|(used, _)| *used).map(|(_, item)| item).collect()
}

fn bar(g: &Gate, as_of: NaiveDate, w: &Words) -> Bar {
    let share = |n: usize| n as f64 / g.criteria as f64 * 100.0;
    let met = g.met.min(g.criteria);
    let waived = g.waived.min(g.criteria - met);
    Bar {
        name: format!("{} {}", g.id, g.title),
        parts: vec![
            (share(met), Ink::BarActual),
            (share(waived), Ink::BarForecast),
            (share(g.criteria - met - waived), Ink::BarPlan),
        ],
        value: w.readiness_bar(g.met, g.criteria, w.day_label(g.review)),
        bad: g.review < as_of && g.met < g.criteria,
    }
}

fn headline(all: &[&Gate], as_of: NaiveDate, w: &Words) -> String {
    match all.iter().find(|g| g.review >= as_of).or(all.last()) {
        None => w.readiness_none().into(),
        Some(g) if g.review < as_of => w.readiness_was_due(g.met, g.criteria, &g.id, w.day_near(g.review, as_of)),
        Some(g) => {
            let days = w.chart_days((g.review - as_of).num_days().unsigned_abs());
            w.readiness_before(g.met, g.criteria, &g.id, days)
        }
    }
}

fn table(all: &[&Gate], w: &Words) -> DataTable {
    let row = |g: &&Gate| {
        vec![
            g.id.clone(),
            g.title.clone(),
            w.date_label(g.review),
            g.met.to_string(),
            g.waived.to_string(),
            g.criteria.to_string(),
        ]
    };
    DataTable {
        caption: w.readiness_caption().into(),
        columns: vec![
            Column::text(w.heads_id()),
            Column::text(w.kind_gate()),
            Column::text(w.readiness_review()),
            Column::number(w.readiness_met()),
            Column::number(w.readiness_waived()),
            Column::number(w.readiness_criteria()),
        ],
        rows: all.iter().map(row).collect(),
    }
}
