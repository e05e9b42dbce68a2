//! Readiness: how much of each gate is met, the next review first; waived criteria are not met.

use chrono::NaiveDate;

use crate::chart::bars::{self, Bar, Limit};
use crate::chart::decision_latency::note;
use crate::chart::figure::{Column, DataTable, Figure, KeyItem};
use crate::chart::format;
use crate::chart::ink::Ink;
use crate::chart::paint::Form;

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
pub fn figure(input: &Input) -> Figure {
    let mut all: Vec<&Gate> = input.gates.iter().filter(|g| g.criteria > 0).collect();
    all.sort_by_key(|g| (g.review, g.id.clone()));
    let bars: Vec<Bar> = all.iter().map(|g| bar(g, input.as_of)).collect();
    let limit = input
        .target
        .filter(|t| t.is_finite())
        .map(|at| Limit { at: at * 100.0, label: format!("Target {}\u{a0}%", format::number(at * 100.0, 0)) });
    let headline = headline(&all, input.as_of);
    let description = format!("Readiness as of {}. {headline}.", format::date_long(input.as_of)).replace('\u{a0}', " ");
    let draw = |form| bars::draw(&bars, limit.as_ref(), form, &description);
    Figure {
        name: NAME,
        measure: "Share of the criteria that are met, by gate, the next review first".into(),
        wide: draw(Form::Wide),
        narrow: draw(Form::Narrow),
        keep_wide: false,
        table: table(&all),
        note: note(all.len()),
        key: if all.is_empty() { Vec::new() } else { vec![KeyItem::bar("Met"), KeyItem::outline("Not met")] },
        plot: None,
        headline,
        description,
    }
}

fn bar(g: &Gate, as_of: NaiveDate) -> Bar {
    let share = g.met.min(g.criteria) as f64 / g.criteria as f64 * 100.0;
    Bar {
        name: format!("{} {}", g.id, g.title),
        parts: (share, 100.0 - share),
        rest: Ink::BarPlan,
        value: format!("{} of {}, {}", g.met, g.criteria, format::day_short(g.review)),
        bad: g.review < as_of && g.met < g.criteria,
    }
}

fn headline(all: &[&Gate], as_of: NaiveDate) -> String {
    let next = all.iter().find(|g| g.review >= as_of).or(all.last());
    match next {
        None => "No gate is under review".into(),
        Some(g) if g.review < as_of => {
            format!(
                "{} of {} criteria of {} are met; its review was due on {}",
                g.met,
                g.criteria,
                g.id,
                format::day_near(g.review, as_of)
            )
        }
        Some(g) => {
            let days = format::plural((g.review - as_of).num_days().unsigned_abs(), "day");
            format!("{} of {} criteria of {} are met, {days} before its review", g.met, g.criteria, g.id)
        }
    }
}

fn table(all: &[&Gate]) -> DataTable {
    let row = |g: &&Gate| {
        vec![
            g.id.clone(),
            g.title.clone(),
            format::date_short(g.review),
            g.met.to_string(),
            g.waived.to_string(),
            g.criteria.to_string(),
        ]
    };
    DataTable {
        caption: "Criteria met by gate".into(),
        columns: vec![
            Column::text("ID"),
            Column::text("Gate"),
            Column::text("Review"),
            Column::number("Met"),
            Column::number("Waived"),
            Column::number("Criteria"),
        ],
        rows: all.iter().map(row).collect(),
    }
}
