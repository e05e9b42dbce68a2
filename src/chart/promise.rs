//! One dependency: how long it has been open, and each day that was promised for it, against the day of the need.

use chrono::NaiveDate;

use crate::chart::bars::{self, Bar, Limit};
use crate::chart::figure::{Column, DataTable, Figure, KeyItem};
use crate::chart::ink::Ink;
use crate::chart::paint::Form;
use crate::words::Words;

/// Key of the chart.
pub const NAME: &str = "promise";

/// Promises that are drawn, the latest; the table holds all.
const MOST: usize = 8;

/// What the chart is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date.
    pub as_of: NaiveDate,
    /// The day on which it was found.
    pub raised: NaiveDate,
    /// The day by which it is needed.
    pub needed_by: NaiveDate,
    /// The day on which it was delivered.
    pub delivered: Option<NaiveDate>,
    /// The day of each promise (of the first one where it is known) and the day that was promised, the oldest first.
    pub promises: Vec<(Option<NaiveDate>, NaiveDate)>,
}

impl Input {
    /// Days from the need to a day; below zero before it.
    fn late(&self, day: NaiveDate) -> i64 {
        (day - self.needed_by).num_days()
    }

    fn since_raised(&self, day: NaiveDate) -> f64 {
        (day - self.raised).num_days().max(0) as f64
    }

    /// Until when it has been open.
    fn end(&self) -> NaiveDate {
        self.delivered.unwrap_or(self.as_of)
    }
}

/// The chart.
pub fn figure(input: &Input, w: &Words) -> Figure {
    let headline = headline(input, w);
    let description = w.own_described(&headline, w.in_words_with_year(input.as_of)).replace('\u{a0}', " ");
    let limit = Limit {
        at: input.since_raised(input.needed_by),
        label: w.own_promise_needed(w.day_near(input.needed_by, input.as_of)),
    };
    let bars = bars(input, w);
    let some = |n: usize, item: KeyItem| (input.promises.len() > n).then_some(item);
    Figure {
        name: NAME,
        measure: w.own_promise_measure(w.date_label(input.raised)),
        wide: bars::draw(&bars, Some(&limit), Form::Wide, &description),
        narrow: bars::draw(&bars, Some(&limit), Form::Narrow, &description),
        keep_wide: false,
        table: table(input, w),
        note: None,
        key: [some(0, KeyItem::hatched(w.own_promise_key())), some(1, KeyItem::outline(w.own_promise_key_before()))]
            .into_iter()
            .flatten()
            .collect(),
        plot: None,
        headline,
        description,
    }
}

fn headline(input: &Input, w: &Words) -> String {
    match (input.delivered.map(|day| input.late(day)), input.promises.last().map(|p| input.late(p.1))) {
        (Some(late @ 1..), _) => w.own_promise_delivered_late(late),
        (Some(late), _) => w.own_promise_delivered(-late),
        (None, Some(late @ 1..)) => w.own_promise_late(late),
        (None, Some(late)) => w.own_promise_kept(-late),
        (None, None) => w.own_promise_none(w.day_near(input.needed_by, input.as_of)),
    }
}

/// What a bar or a row is called.
fn name(day: Option<NaiveDate>, w: &Words) -> String {
    day.map_or_else(|| w.own_benefit_promised().into(), |day| w.own_promise_on(w.day_label(day)))
}

fn bars(input: &Input, w: &Words) -> Vec<Bar> {
    let (open, end) = (input.delivered.is_none(), input.end());
    let mut bars = vec![Bar {
        name: if open { w.own_promise_open() } else { w.own_promise_delivered_name() }.into(),
        parts: vec![(input.since_raised(end), Ink::BarActual)],
        value: if open { w.days((end - input.raised).num_days()) } else { w.day_near(end, input.as_of) },
        bad: input.late(end) > 0,
    }];
    let hidden = input.promises.len().saturating_sub(MOST);
    for (n, (said, day)) in input.promises.iter().enumerate().skip(hidden) {
        let stands = open && n + 1 == input.promises.len();
        let late = input.late(*day);
        let behind = if late == 0 { String::new() } else { format!(" ({})", w.signed_days(late)) };
        bars.push(Bar {
            name: name(*said, w),
            parts: vec![(input.since_raised(*day), if stands { Ink::BarForecast } else { Ink::BarPlan })],
            value: format!("{}{behind}", w.day_near(*day, input.as_of)),
            bad: stands && late > 0,
        });
    }
    bars
}

fn table(input: &Input, w: &Words) -> DataTable {
    let row = |what: String, day: NaiveDate| {
        let days = (day - input.raised).num_days().to_string();
        vec![what, w.date_label(day), days, w.signed_days(input.late(day))]
    };
    let standing = if input.delivered.is_none() { w.own_promise_open() } else { w.own_promise_delivered_name() };
    let mut rows = vec![row(standing.into(), input.end())];
    rows.extend(input.promises.iter().map(|(said, day)| row(name(*said, w), *day)));
    DataTable {
        caption: w.own_promise_caption().into(),
        columns: vec![
            Column::text(w.own_promise_what()),
            Column::text(w.own_promise_until()),
            Column::number(w.own_promise_days()),
            Column::number(w.own_promise_against()),
        ],
        rows,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn input(delivered: Option<&str>, promises: &[&str]) -> Input {
        Input {
            as_of: day("2026-05-28"),
            raised: day("2026-03-01"),
            needed_by: day("2026-06-01"),
            delivered: delivered.map(day),
            promises: promises.iter().map(|p| (None, day(p))).collect(),
        }
    }

    #[test]
    fn the_headline_holds_the_promise_against_the_need() {
        let says = |delivered, promises: &[&str]| figure(&input(delivered, promises), &Words::english()).headline;
        assert_eq!(says(None, &[]), "Needed by 1\u{a0}June, and no day is promised");
        assert_eq!(says(None, &["2026-05-20", "2026-06-15"]), "Promised 14 days after it is needed");
        assert_eq!(says(None, &["2026-06-01"]), "Promised for the day on which it is needed");
        assert_eq!(says(Some("2026-05-31"), &["2026-06-15"]), "Delivered 1 day before it was needed");
        assert_eq!(says(Some("2026-06-03"), &[]), "Delivered 2 days after it was needed");
    }

    #[test]
    fn every_promise_is_a_row() {
        let figure = figure(&input(None, &["2026-05-20", "2026-06-15"]), &Words::english());
        let rows: Vec<String> = figure.table.rows.iter().map(|row| row.join("|").replace('\u{a0}', " ")).collect();
        assert_eq!(rows[0], "Open|28 May 2026|88|\u{2212}4 d");
        assert_eq!(rows[2], "Promised|15 Jun 2026|106|+14 d");
    }
}
