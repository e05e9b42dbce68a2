//! The criteria of one gate by area: how many are met, where most is left to do first.

use chrono::NaiveDate;

use crate::chart::bars::{self, Bar};
use crate::chart::figure::{Column, DataTable, Figure, KeyItem};
use crate::chart::ink::Ink;
use crate::chart::paint::Form;
use crate::words::Words;

/// Key of the chart.
pub const NAME: &str = "gate-criteria";

/// What the chart is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date.
    pub as_of: NaiveDate,
    /// The day of the review.
    pub review: NaiveDate,
    /// How it was judged, in a word; none before.
    pub outcome: Option<String>,
    /// Area of each criterion (empty for none), whether it is met, and whether it is waived.
    pub criteria: Vec<(String, bool, bool)>,
}

/// The criteria of an area.
struct Area {
    name: String,
    met: usize,
    waived: usize,
    all: usize,
}

/// The chart; none where the gate has no criteria.
pub fn figure(input: &Input, w: &Words) -> Option<Figure> {
    let areas = areas(input, w);
    if areas.is_empty() {
        return None;
    }
    let headline = headline(input, w);
    let description = w.own_described(&headline, w.in_words_with_year(input.as_of)).replace('\u{a0}', " ");
    let bars: Vec<Bar> = areas.iter().map(|area| bar(area, input, w)).collect();
    Some(Figure {
        name: NAME,
        measure: w.own_gate_measure().into(),
        wide: bars::draw(&bars, None, Form::Wide, &description),
        narrow: bars::draw(&bars, None, Form::Narrow, &description),
        keep_wide: false,
        table: table(&areas, w),
        note: None,
        key: key(&areas, w),
        plot: None,
        headline,
        description,
    })
}

fn key(areas: &[Area], w: &Words) -> Vec<KeyItem> {
    let items = [
        (true, KeyItem::bar(w.own_gate_met())),
        (areas.iter().any(|area| area.waived > 0), KeyItem::hatched(w.own_gate_waived())),
        (true, KeyItem::outline(w.own_gate_open())),
    ];
    items.into_iter().filter(|(used, _)| *used).map(|(_, item)| item).collect()
}

fn areas(input: &Input, w: &Words) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for (name, met, waived) in &input.criteria {
        let name = if name.is_empty() { w.own_gate_none() } else { name };
        let at = areas.iter().position(|a| a.name == name).unwrap_or_else(|| {
            areas.push(Area { name: name.into(), met: 0, waived: 0, all: 0 });
            areas.len() - 1
        });
        if let Some(area) = areas.get_mut(at) {
            area.met += usize::from(*met);
            area.waived += usize::from(*waived && !*met);
            area.all += 1;
        }
    }
    areas.sort_by_key(|a| std::cmp::Reverse(a.all - a.met));
    areas
}

fn headline(input: &Input, w: &Words) -> String {
    let (met, all) = (input.criteria.iter().filter(|c| c.1).count(), input.criteria.len());
    let day = w.day_near(input.review, input.as_of);
    match &input.outcome {
        Some(outcome) => w.own_gate_judged(outcome, day, met, all),
        None if input.review < input.as_of => w.own_gate_after(met, all, day),
        None => w.own_gate_before(met, all, (input.review - input.as_of).num_days()),
    }
}

fn bar(area: &Area, input: &Input, w: &Words) -> Bar {
    Bar {
        name: area.name.clone(),
        parts: vec![
            (area.met as f64, Ink::BarActual),
            (area.waived as f64, Ink::BarForecast),
            ((area.all - area.met - area.waived) as f64, Ink::BarPlan),
        ],
        value: w.own_gate_of(area.met, area.all),
        bad: input.outcome.is_none() && input.review < input.as_of && area.met < area.all,
    }
}

fn table(areas: &[Area], w: &Words) -> DataTable {
    let row = |a: &Area| vec![a.name.clone(), a.met.to_string(), a.waived.to_string(), a.all.to_string()];
    DataTable {
        caption: w.own_gate_measure().into(),
        columns: vec![
            Column::text(w.own_gate_area()),
            Column::number(w.own_gate_met()),
            Column::number(w.own_gate_waived()),
            Column::number(w.own_gate_criteria()),
        ],
        rows: areas.iter().map(row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(review: &str, outcome: Option<&str>, criteria: &[(&str, bool, bool)]) -> Input {
        Input {
            as_of: NaiveDate::from_ymd_opt(2026, 5, 28).expect("a date"),
            review: review.parse().expect("a date"),
            outcome: outcome.map(String::from),
            criteria: criteria.iter().map(|(name, met, waived)| ((*name).to_owned(), *met, *waived)).collect(),
        }
    }

    #[test]
    fn areas_with_most_to_do_stand_first() {
        let criteria =
            [("Data", true, true), ("Security", false, true), ("", false, false), ("Security", false, false)];
        let figure = figure(&input("2026-06-01", None, &criteria), &Words::english()).expect("a chart");
        assert_eq!(figure.headline, "1 of 4 criteria is met, 4 days before the review");
        let rows: Vec<String> = figure.table.rows.iter().map(|row| row.join(" ")).collect();
        assert_eq!(rows, ["Security 0 1 2", "Without area 0 0 1", "Data 1 0 1"]);
    }

    #[test]
    fn a_gate_says_how_it_was_judged_and_none_without_criteria_is_drawn() {
        let says = |review, outcome| {
            figure(&input(review, outcome, &[("A", true, false)]), &Words::english()).expect("a chart").headline
        };
        assert_eq!(says("2026-05-01", Some("Go")), "Go on 1\u{a0}May, with 1 of 1 criteria met");
        assert_eq!(says("2026-05-01", None), "1 of 1 criteria is met; the review was due on 1\u{a0}May");
        assert!(figure(&input("2026-05-01", None, &[]), &Words::english()).is_none());
    }
}
