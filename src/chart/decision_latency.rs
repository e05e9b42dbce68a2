//! Decision latency: how long open decisions wait and how long the last ones took, in business days.

use chrono::NaiveDate;

use crate::chart::bars::{self, Bar, Limit, MOST};
use crate::chart::figure::{Column, DataTable, Figure, KeyItem};
use crate::chart::ink::Ink;
use crate::chart::paint::Form;
use crate::words::Words;

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
    /// Its state in words.
    pub state: String,
    /// Whether it is taken.
    pub taken: bool,
    /// Days since its last useful day, where it is open past that.
    pub overdue: Option<i64>,
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input, w: &Words) -> Figure {
    let mut all: Vec<&Decision> = input.decisions.iter().collect();
    all.sort_by_key(|d| (d.taken, std::cmp::Reverse(d.days), d.id.clone()));
    let bars: Vec<Bar> = all.iter().map(|d| bar(d, w)).collect();
    let limit = input
        .target
        .filter(|t| t.is_finite())
        .map(|at| Limit { at, label: w.decision_latency_target(w.number(at, 1)) });
    let headline = headline(&all, w);
    let description = w.decision_latency_described(w.in_words_with_year(input.as_of), &headline).replace('\u{a0}', " ");
    let draw = |form| bars::draw(&bars, limit.as_ref(), form, &description);
    Figure {
        name: NAME,
        measure: w.decision_latency_measure().into(),
        wide: draw(Form::Wide),
        narrow: draw(Form::Narrow),
        keep_wide: false,
        table: table(&all, w),
        note: note(all.len(), w),
        key: [
            all.iter().any(|d| !d.taken).then(|| KeyItem::bar(w.state_open())),
            all.iter().any(|d| d.taken).then(|| KeyItem::outline(w.decision_latency_taken())),
        ]
        .into_iter()
        .flatten()
        .collect(),
        plot: None,
        headline,
        description,
    }
}

fn bar(d: &Decision, w: &Words) -> Bar {
    let days = d.days.max(0) as f64;
    // The line below the title names the unit.
    let waited = w.whole(d.days);
    Bar {
        name: format!("{} {}", d.id, d.title),
        parts: vec![(days, if d.taken { Ink::BarPlan } else { Ink::BarActual })],
        // The bar counts from the request, in business days: what is overdue counts from the last useful day.
        value: match d.overdue {
            Some(over) => w.decision_latency_late(&waited, w.frame_overdue(over).replace(' ', "\u{a0}")),
            None => waited,
        },
        bad: d.overdue.is_some(),
    }
}

fn headline(all: &[&Decision], w: &Words) -> String {
    let open: Vec<&&Decision> = all.iter().filter(|d| !d.taken).collect();
    match (all.len(), open.first()) {
        (0, _) => w.decision_latency_none().into(),
        (_, None) => w.decision_latency_none_waiting().into(),
        (_, Some(first)) => w.decision_latency_waiting(open.len(), first.days),
    }
}

pub(crate) fn note(rows: usize, w: &Words) -> Option<String> {
    note_of(rows, MOST, w)
}

/// That a drawing shows no more than `most` rows, where there are more.
pub(crate) fn note_of(rows: usize, most: usize, w: &Words) -> Option<String> {
    (rows > most).then(|| w.chart_first_rows(most, rows))
}

fn table(all: &[&Decision], w: &Words) -> DataTable {
    let row = |d: &&Decision| {
        let state = match (d.taken, d.overdue.is_some()) {
            (true, _) => w.decision_latency_taken().into(),
            (_, true) => w.decision_latency_open_overdue(&d.state),
            _ => d.state.clone(),
        };
        vec![d.id.clone(), d.title.clone(), d.days.to_string(), state]
    };
    DataTable {
        caption: w.decision_latency_caption().into(),
        columns: vec![
            Column::text(w.heads_id()),
            Column::text(w.kind_decision()),
            Column::number(w.decision_latency_days()),
            Column::text(w.chart_state()),
        ],
        rows: all.iter().map(row).collect(),
    }
}
