//! Decision latency: how long open decisions wait and how long the last ones took, in business days.

use chrono::NaiveDate;

use crate::chart::bars::{self, Bar, Limit, MOST};
use crate::chart::figure::{Column, DataTable, Figure, KeyItem};
use crate::chart::format::{self, opening_count};
use crate::chart::ink::Ink;
use crate::chart::paint::Form;

/// Key of the chart.
pub const NAME: &str = "decision-latency";

/// What the chart is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date.
    pub as_of: NaiveDate,
    /// Open decisions, and those taken lately, in any order.
    pub decisions: Vec<Decision>,
    /// Business days within which a decision should be taken.
    pub target: Option<f64>,
}

/// A decision.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Identifier.
    pub id: String,
    /// Title.
    pub title: String,
    /// Business days from the request to the decision, or to the report date.
    pub days: i64,
    /// Whether it is taken.
    pub taken: bool,
    /// Whether it is open past its last useful day.
    pub overdue: bool,
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input) -> Figure {
    let mut all: Vec<&Decision> = input.decisions.iter().collect();
    all.sort_by_key(|d| (d.taken, std::cmp::Reverse(d.days), d.id.clone()));
    let bars: Vec<Bar> = all.iter().map(|d| bar(d)).collect();
    let limit = input
        .target
        .filter(|t| t.is_finite())
        .map(|at| Limit { at, label: format!("Target {}\u{a0}d", format::number(at, 1)) });
    let headline = headline(&all);
    let description =
        format!("Decision latency as of {}. {headline}.", format::date_long(input.as_of)).replace('\u{a0}', " ");
    let draw = |form| bars::draw(&bars, limit.as_ref(), form, &description);
    Figure {
        name: NAME,
        measure: "Business days since the request, the longest waiting first; outlined: taken in the last 90 days"
            .into(),
        wide: draw(Form::Wide),
        narrow: draw(Form::Narrow),
        keep_wide: false,
        table: table(&all),
        note: note(all.len()),
        key: if all.is_empty() { Vec::new() } else { vec![KeyItem::bar("Open"), KeyItem::outline("Taken")] },
        plot: None,
        headline,
        description,
    }
}

fn bar(d: &Decision) -> Bar {
    let days = d.days.max(0) as f64;
    Bar {
        name: format!("{} {}", d.id, d.title),
        parts: if d.taken { (0.0, days) } else { (days, 0.0) },
        rest: Ink::BarPlan,
        value: format!("{}\u{a0}d{}", d.days, if d.overdue { " overdue" } else { "" }),
        bad: d.overdue,
    }
}

fn headline(all: &[&Decision]) -> String {
    let open: Vec<&&Decision> = all.iter().filter(|d| !d.taken).collect();
    match (all.len(), open.first()) {
        (0, _) => "No decision is open or was taken lately".into(),
        (_, None) => "No decision is waiting".into(),
        (_, Some(first)) => {
            let are = if open.len() == 1 { "decision waits" } else { "decisions wait" };
            format!("{} {are}, the longest for {} business days", opening_count(open.len()), first.days)
        }
    }
}

pub(crate) fn note(rows: usize) -> Option<String> {
    note_of(rows, MOST)
}

/// That a drawing shows no more than `most` rows, where there are more.
pub(crate) fn note_of(rows: usize, most: usize) -> Option<String> {
    (rows > most).then(|| format!("The drawing shows the first {most}; the numbers hold all {rows}."))
}

fn table(all: &[&Decision]) -> DataTable {
    let row = |d: &&Decision| {
        let state = match (d.taken, d.overdue) {
            (true, _) => "Taken",
            (_, true) => "Open, overdue",
            _ => "Open",
        };
        vec![d.id.clone(), d.title.clone(), d.days.to_string(), state.into()]
    };
    DataTable {
        caption: "Business days from request to decision, or to now".into(),
        columns: vec![
            Column::text("ID"),
            Column::text("Decision"),
            Column::number("Business days"),
            Column::text("State"),
        ],
        rows: all.iter().map(row).collect(),
    }
}
