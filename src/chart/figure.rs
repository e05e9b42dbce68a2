//! What a chart hands to pages, decks and exports: a finding, two drawings, the same numbers as a table.

use serde::Serialize;

use crate::chart::plot::Plot;
use crate::words::Words;

/// A finished chart. Everything that the drawing shows is also in `table` or `plot`.
#[derive(Debug, Clone, Serialize)]
pub struct Figure {
    /// Key of the chart, as in `{{ chart("burn-up") }}`.
    pub name: &'static str,
    /// The finding: a sentence with the number.
    pub headline: String,
    /// What is measured and in which unit.
    pub measure: String,
    /// The text that stands for the drawing where it cannot be seen.
    pub description: String,
    /// Drawing for pages and slides, 576 units wide (the matrix 562); empty where there is nothing
    /// to draw, and then the note says which records would fill it.
    pub wide: String,
    /// Drawing for phones and for the printed site, 350 units wide; empty where the wide one serves every width.
    pub narrow: String,
    /// The drawing stays wider than a phone and scrolls sideways there: the wide one, or the narrow one where there is one.
    pub keep_wide: bool,
    /// The numbers.
    pub table: DataTable,
    /// What the reader has to know to read the chart rightly, such as why there is no forecast.
    pub note: Option<String>,
    /// The notation used, for the key of the section.
    pub key: Vec<KeyItem>,
    /// The data from which the drawing was made, for native charts elsewhere.
    pub plot: Option<Plot>,
}

/// A table with a caption; every row has one cell per column.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DataTable {
    /// What the table holds.
    pub caption: String,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The cells, already in words.
    pub rows: Vec<Vec<String>>,
}

/// Head of a column.
#[derive(Debug, Clone, Serialize)]
pub struct Column {
    /// The words above the column.
    pub label: String,
    /// Numbers are set flush right.
    pub numeric: bool,
}

impl Column {
    /// A column of words or dates.
    pub fn text(label: &str) -> Self {
        Self { label: label.into(), numeric: false }
    }

    /// A column of numbers.
    pub fn number(label: &str) -> Self {
        Self { label: label.into(), numeric: true }
    }
}

/// One line of the key: a sample of the notation and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeyItem {
    /// What the sample means.
    pub label: String,
    /// The sample, a small drawing that uses the classes of the chart.
    pub svg: &'static str,
}

macro_rules! sample {
    ($body:literal) => {
        concat!(r#"<svg viewBox="0 0 38 16" aria-hidden="true">"#, $body, "</svg>")
    };
}

impl KeyItem {
    fn new(label: &str, svg: &'static str) -> Self {
        Self { label: label.into(), svg }
    }

    /// The baseline.
    pub fn plan(w: &Words) -> Self {
        Self::new(w.chart_key_plan(), sample!(r#"<path d="M1 12H14V4H37" class="plan"/>"#))
    }

    /// What has happened.
    pub fn actual(w: &Words) -> Self {
        Self::new(w.chart_actual(), sample!(r#"<path d="M1 12H14V4H37" class="actual"/>"#))
    }

    /// The baseline of sums that grow day by day.
    pub fn plan_line(w: &Words) -> Self {
        Self::new(w.chart_key_plan(), sample!(r#"<path d="M1 14L37 3" class="plan"/>"#))
    }

    /// What has happened, as sums that grow day by day.
    pub fn actual_line(w: &Words) -> Self {
        Self::new(w.chart_actual(), sample!(r#"<path d="M1 14L37 3" class="actual"/>"#))
    }

    /// What is expected, by the dates or amounts on record.
    pub fn forecast(w: &Words) -> Self {
        Self::new(w.chart_key_forecast(), sample!(r#"<path d="M1 8H37" class="fc"/>"#))
    }

    /// Median of the simulated forecast.
    pub fn forecast_p50(w: &Words) -> Self {
        Self::new(w.chart_forecast_p50(), sample!(r#"<path d="M1 8H37" class="fc"/>"#))
    }

    /// Range from the 50th to the 80th percentile.
    pub fn range(w: &Words) -> Self {
        Self::new(
            w.chart_key_range(),
            sample!(r#"<rect x="1" y="2" width="36" height="12" class="cone"/><path d="M1 14H37" class="fc80"/>"#),
        )
    }

    /// The report date.
    pub fn today(w: &Words) -> Self {
        Self::new(w.chart_key_today(), sample!(r#"<path d="M19 0V16" class="today"/>"#))
    }

    /// A limit or the total in scope.
    pub fn limit(label: &str) -> Self {
        Self::new(label, sample!(r#"<path d="M1 8H37" class="limit"/>"#))
    }

    /// A forecast date over time; the dots are the days on which it was set.
    pub fn moved(w: &Words) -> Self {
        Self::new(
            w.chart_key_moved(),
            sample!(r#"<path d="M1 12H16L20 4H33" class="mta"/><circle cx="20" cy="4" r="3" class="mta-d"/>"#),
        )
    }

    /// Delivered on that day.
    pub fn delivered(w: &Words) -> Self {
        Self::new(
            w.chart_key_delivered(),
            sample!(r#"<path d="M1 8H19" class="mta"/><circle cx="19" cy="8" r="3.5" class="dot"/>"#),
        )
    }

    /// The diagonal of a slip chart.
    pub fn the_day(w: &Words) -> Self {
        Self::new(w.chart_key_the_day(), sample!(r#"<path d="M1 15L37 1" class="reach"/>"#))
    }

    /// A score that rose, with the words "Up since …".
    pub fn risen(label: &str) -> Self {
        Self::new(
            label,
            sample!(
                r#"<circle cx="3" cy="8" r="3" class="mv-h"/><path d="M3 8H28" class="mv"/><path d="M37 8l-9-5v10Z" class="mv-h"/>"#
            ),
        )
    }

    /// A score that fell.
    pub fn fallen(w: &Words) -> Self {
        Self::new(
            w.chart_key_down(),
            sample!(
                r#"<circle cx="3" cy="8" r="3" class="mv-h"/><path d="M3 8H28" class="mv down"/><path d="M37 8l-9-5v10Z" class="mv-h"/>"#
            ),
        )
    }

    /// Reports two levels better than the evidence.
    pub fn two_levels(w: &Words) -> Self {
        Self::new(w.chart_key_two_levels(), sample!(r#"<rect x="1" y="5" width="36" height="5" class="dot"/>"#))
    }

    /// Reports one level better than the evidence.
    pub fn one_level(w: &Words) -> Self {
        Self::new(w.gap_one(), sample!(r#"<rect x="1" y="7" width="36" height="2" class="dot"/>"#))
    }

    /// The report contests the evidence.
    pub fn contested(w: &Words) -> Self {
        Self::new(w.chart_key_contested(), sample!(r#"<text x="19" y="13" class="kt">C</text>"#))
    }

    /// The report contests the evidence by an agreement that has ended.
    pub fn contest_expired(w: &Words) -> Self {
        Self::new(w.chart_key_contest_expired(), sample!(r#"<text x="19" y="13" class="kt bad">E</text>"#))
    }

    /// The baseline of a milestone and, with `bar`, of a task.
    pub fn plan_mark(bar: bool, w: &Words) -> Self {
        let svg = match bar {
            true => sample!(
                r#"<rect x="1" y="6" width="22" height="4" class="bar-p"/><path d="M31 2l6 6-6 6-6-6Z" class="ms-p"/>"#
            ),
            false => sample!(r#"<path d="M19 2l6 6-6 6-6-6Z" class="ms-p"/>"#),
        };
        Self::new(w.chart_key_plan(), svg)
    }

    /// A milestone that was reached and, with `bar`, a task's part that is done.
    pub fn actual_mark(bar: bool, w: &Words) -> Self {
        let svg = match bar {
            true => sample!(
                r#"<rect x="1" y="5" width="22" height="6" class="bar-a"/><path d="M31 2l6 6-6 6-6-6Z" class="ms-a"/>"#
            ),
            false => sample!(r#"<path d="M19 2l6 6-6 6-6-6Z" class="ms-a"/>"#),
        };
        Self::new(w.chart_done(), svg)
    }

    /// A milestone that is expected and, with `bar`, a task's part that is left.
    pub fn forecast_mark(bar: bool, w: &Words) -> Self {
        let svg = match bar {
            true => sample!(
                r#"<rect x="1" y="5" width="22" height="6" class="bar-f"/><path d="M31 2l6 6-6 6-6-6Z" class="ms-f"/>"#
            ),
            false => sample!(r#"<path d="M19 2l6 6-6 6-6-6Z" class="ms-f"/>"#),
        };
        Self::new(w.chart_forecast(), svg)
    }

    /// A milestone that is promised to somebody outside.
    pub fn outside_mark(w: &Words) -> Self {
        Self::new(
            w.chart_key_outside(),
            sample!(r#"<path d="M19 0l8 8-8 8-8-8Z" class="ms-x"/><path d="M19 3l5 5-5 5-5-5Z" class="ms-f"/>"#),
        )
    }

    /// A review of readiness.
    pub fn gate_mark(w: &Words) -> Self {
        Self::new(w.kind_gate(), sample!(r#"<path d="M12 8l3.5-6h7l3.5 6-3.5 6h-7Z" class="ms-f"/>"#))
    }

    /// A release with its window.
    pub fn release_mark(w: &Words) -> Self {
        Self::new(w.kind_release(), sample!(r#"<path d="M5 3H27l6 5-6 5H5Z" class="bar-f"/>"#))
    }

    /// From what comes first to what waits for it.
    pub fn waits(w: &Words) -> Self {
        Self::new(
            w.chart_key_waits(),
            sample!(r#"<path d="M1 8H30" class="dep"/><path d="M38 8l-8-4v8Z" class="dep-h"/>"#),
        )
    }

    /// As [`KeyItem::waits`], but what comes first comes too late.
    pub fn waits_too_long(label: &str) -> Self {
        Self::new(label, sample!(r#"<path d="M1 8H30" class="dep lt"/><path d="M38 8l-8-4v8Z" class="dep-h lt"/>"#))
    }

    /// The day that a provider promises.
    pub fn promised_mark(w: &Words) -> Self {
        Self::new(w.chart_key_promised(), sample!(r#"<path d="M19 1l7 7-7 7-7-7Z" class="ms-f"/>"#))
    }

    /// The day on which a milestone is expected.
    pub fn milestone_mark(w: &Words) -> Self {
        Self::new(w.chart_key_expected(), sample!(r#"<path d="M19 1l7 7-7 7-7-7Z" class="ms-f"/>"#))
    }

    /// The day by which something else is due: a decision, a delivery, a review.
    pub fn due_mark(w: &Words) -> Self {
        Self::new(w.chart_key_due(), sample!(r#"<rect x="14" y="3" width="10" height="10" class="ms-p"/>"#))
    }

    /// The day by which something is needed that nobody has promised.
    pub fn unpromised_mark(w: &Words) -> Self {
        Self::new(w.chart_key_unpromised(), sample!(r#"<path d="M13 3h12l-6 10Z" class="ms-p"/>"#))
    }

    /// A provider that has promised no day.
    pub fn undated_mark(w: &Words) -> Self {
        Self::new(
            w.chart_key_undated(),
            sample!(r#"<path d="M19 1l7 7-7 7-7-7Z" class="ms-p"/><path d="M13 2l12 12M13 14L25 2" class="axis"/>"#),
        )
    }

    /// The day by which something is needed.
    pub fn needed_mark(w: &Words) -> Self {
        Self::new(w.chart_key_needed(), sample!(r#"<path d="M13 3h12l-6 10Z" class="ms-p"/>"#))
    }

    /// An agreed dependency.
    pub fn agreed(w: &Words) -> Self {
        Self::new(
            w.state_agreed(),
            sample!(r#"<path d="M1 8H30" class="dep"/><path d="M38 8l-8-4v8Z" class="dep-h"/>"#),
        )
    }

    /// A stakeholder who stands where the program needs them.
    pub fn stands(w: &Words) -> Self {
        Self::new(w.chart_key_stands(), sample!(r#"<circle cx="19" cy="8" r="4" class="dot"/>"#))
    }

    /// A stakeholder who should stand elsewhere.
    pub fn should_move(w: &Words) -> Self {
        Self::new(w.chart_key_should_move(), sample!(r#"<circle cx="19" cy="8" r="4" class="mta-d"/>"#))
    }

    /// As [`KeyItem::waits`], but nobody has agreed to it.
    pub fn waits_loosely(w: &Words) -> Self {
        Self::new(
            w.state_not_agreed(),
            sample!(r#"<path d="M1 8H30" class="dep loose"/><path d="M38 8l-8-4v8Z" class="dep-h"/>"#),
        )
    }

    /// A solid bar.
    pub fn bar(label: &str) -> Self {
        Self::new(label, sample!(r#"<rect x="1" y="3" width="36" height="10" class="bar-a"/>"#))
    }

    /// A bar of what is expected, or of what is agreed to be missing.
    pub fn hatched(label: &str) -> Self {
        Self::new(label, sample!(r#"<rect x="1" y="3" width="36" height="10" class="bar-f"/>"#))
    }

    /// A level of a heat table, 1 to 4.
    pub fn level(level: u8, label: &str) -> Self {
        let svg = match level {
            0 | 1 => sample!(r#"<rect x="1" y="2" width="36" height="12" class="s1 bar"/>"#),
            2 => sample!(r#"<rect x="1" y="2" width="36" height="12" class="s2"/>"#),
            3 => sample!(r#"<rect x="1" y="2" width="36" height="12" class="s3"/>"#),
            _ => sample!(r#"<rect x="1" y="2" width="36" height="12" class="s4"/>"#),
        };
        Self::new(label, svg)
    }

    /// An outlined bar.
    pub fn outline(label: &str) -> Self {
        Self::new(label, sample!(r#"<rect x="1" y="3" width="36" height="10" class="bar-p"/>"#))
    }

    /// A risk that is new.
    pub fn fresh(w: &Words) -> Self {
        Self::new(w.chart_key_new(), sample!(r#"<rect x="2" y="1" width="34" height="14" rx="7" class="pill new"/>"#))
    }
}
