//! Benefits: what was promised, what is forecast and what was realised of each, as shares of the way to its target.

use chrono::NaiveDate;

use crate::chart::bars::{self, Bar, Limit};
use crate::chart::decision_latency::note;
use crate::chart::figure::{Column, DataTable, Figure, KeyItem};
use crate::chart::ink::Ink;
use crate::chart::paint::Form;
use crate::words::Words;

/// Key of the chart.
pub const NAME: &str = "benefits";

/// What the chart is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date.
    pub as_of: NaiveDate,
    /// The benefits, in any order.
    pub benefits: Vec<Benefit>,
}

/// A benefit; all values in its unit.
#[derive(Debug, Clone)]
pub struct Benefit {
    /// Identifier.
    pub id: String,
    /// Title.
    pub title: String,
    /// The unit.
    pub unit: String,
    /// By when it is promised.
    pub due: NaiveDate,
    /// The value before the program; zero where none is given.
    pub before: f64,
    /// The value that is promised.
    pub target: f64,
    /// The value that is expected now.
    pub forecast: Option<f64>,
    /// Day and value of the latest measurement.
    pub realised: Option<(NaiveDate, f64)>,
}

/// How far a value has come from where it was to its target, as a share; none where there is no way.
pub(super) fn share_of_way(before: f64, target: f64, value: f64) -> Option<f64> {
    let way = target - before;
    let share = (value - before) / way;
    (way != 0.0 && share.is_finite()).then_some(share)
}

impl Benefit {
    /// Share of the way from before to the target; none where there is no way.
    fn share(&self, value: f64) -> Option<f64> {
        share_of_way(self.before, self.target, value)
    }

    fn realised_share(&self) -> Option<f64> {
        self.realised.and_then(|(_, value)| self.share(value))
    }

    fn forecast_share(&self) -> Option<f64> {
        self.forecast.and_then(|value| self.share(value))
    }

    /// Whether less is expected than was promised.
    fn short(&self) -> bool {
        self.forecast_share().is_some_and(|share| share < 1.0 - 1e-9)
    }

    /// Whether its day has passed without the promise being kept.
    fn missed(&self, as_of: NaiveDate) -> bool {
        self.due <= as_of && self.realised_share().is_none_or(|share| share < 1.0 - 1e-9)
    }
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input, w: &Words) -> Figure {
    let mut all: Vec<&Benefit> = input.benefits.iter().collect();
    all.sort_by_key(|b| (b.due, b.id.clone()));
    let bars: Vec<Bar> = all.iter().map(|b| bar(b, input.as_of, w)).collect();
    let limit = Limit { at: 100.0, label: w.benefits_chart_promised().into() };
    let headline = headline(&all, input.as_of, w);
    let description = w.benefits_chart_described(w.in_words_with_year(input.as_of), &headline).replace('\u{a0}', " ");
    let draw = |form| bars::draw(&bars, Some(&limit), form, &description);
    Figure {
        name: NAME,
        measure: w.benefits_chart_measure().into(),
        wide: draw(Form::Wide),
        narrow: draw(Form::Narrow),
        keep_wide: false,
        table: table(&all, w),
        note: note(all.len(), w),
        key: if all.is_empty() {
            Vec::new()
        } else {
            vec![
                KeyItem::bar(w.benefits_chart_realised()),
                KeyItem::hatched(w.chart_key_forecast()),
                KeyItem::limit(w.benefits_chart_promised()),
            ]
        },
        plot: None,
        headline,
        description,
    }
}

/// Which benefits are forecast to fall short, furthest first: the title below a heading that says how many they are. None
/// where there is none.
pub fn shortfall(input: &Input, w: &Words) -> Option<String> {
    const NAMED: usize = 3;
    let missing = |b: &Benefit| b.forecast_share().map_or(0.0, |share| 1.0 - share);
    let mut short: Vec<&Benefit> = input.benefits.iter().filter(|b| b.short()).collect();
    short.sort_by(|a, b| missing(b).total_cmp(&missing(a)).then_with(|| a.id.cmp(&b.id)));
    let said = short.iter().take(NAMED).enumerate().map(|(n, b)| match n {
        0 => w.benefits_chart_short_first(&b.id, w.percent(missing(b))),
        _ => w.benefits_chart_short_next(&b.id, w.percent(missing(b))),
    });
    let more = short.len().saturating_sub(NAMED);
    let rest = (more > 0).then(|| w.chart_and_more(more));
    (!short.is_empty()).then(|| said.chain(rest).collect::<Vec<_>>().join(w.list_between()))
}

fn bar(b: &Benefit, as_of: NaiveDate, w: &Words) -> Bar {
    // A bar has no room for a multiple of the promise; the number beside it says it.
    let length = |share: Option<f64>| share.unwrap_or(0.0).clamp(0.0, 1.5) * 100.0;
    let (realised, forecast) = (length(b.realised_share()), length(b.forecast_share()));
    let said = b.realised_share().map_or_else(|| w.benefits_chart_not_measured().into(), |share| w.percent(share));
    let due = w.near(b.due, as_of).replace(' ', "\u{a0}");
    Bar {
        name: format!("{} {}", b.id, b.title),
        parts: vec![(realised, Ink::BarActual), ((forecast - realised).max(0.0), Ink::BarForecast)],
        value: if b.due <= as_of {
            w.benefits_chart_bar_was_due(said, due)
        } else {
            w.benefits_chart_bar_due(said, due)
        },
        bad: b.missed(as_of),
    }
}

fn headline(all: &[&Benefit], as_of: NaiveDate, w: &Words) -> String {
    let due = all.iter().filter(|b| b.due <= as_of).count();
    let missed = all.iter().filter(|b| b.missed(as_of)).count();
    let short = all.iter().filter(|b| b.short()).count();
    let forecast = match short {
        0 if all.iter().all(|b| b.forecast.is_none()) => w.benefits_chart_no_forecast().into(),
        0 => w.benefits_chart_none_short().into(),
        n => w.benefits_chart_some_short(n, all.len()),
    };
    let realised = match (all.len(), due, missed) {
        (0, ..) => return w.benefits_chart_none().into(),
        (n, 0, _) => w.benefits_chart_none_due(n),
        (_, 1, 0) => w.benefits_chart_one_realised().into(),
        (_, 1, _) => w.benefits_chart_one_missed().into(),
        (_, due, 0) => w.benefits_chart_all_realised(due),
        (_, due, missed) => w.benefits_chart_some_missed(missed, due),
    };
    w.chart_two(realised, forecast)
}

fn table(all: &[&Benefit], w: &Words) -> DataTable {
    let number = |v: f64| w.number(v, 2);
    let row = |b: &&Benefit| {
        vec![
            b.id.clone(),
            b.title.clone(),
            w.date_label(b.due),
            b.unit.clone(),
            number(b.before),
            number(b.target),
            b.forecast.map(number).unwrap_or_default(),
            b.realised.map(|(_, v)| number(v)).unwrap_or_default(),
            b.realised_share().map(|share| w.percent(share)).unwrap_or_default(),
        ]
    };
    DataTable {
        caption: w.benefits_chart_title().into(),
        columns: vec![
            Column::text(w.heads_id()),
            Column::text(w.kind_benefit()),
            Column::text(w.heads_due()),
            Column::text(w.benefits_chart_unit()),
            Column::number(w.benefits_chart_before()),
            Column::number(w.benefits_chart_promised()),
            Column::number(w.chart_forecast()),
            Column::number(w.benefits_chart_realised()),
            Column::number(w.benefits_chart_of_the_way()),
        ],
        rows: all.iter().map(row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_that_fall_short_are_named_the_furthest_first() {
        let benefit = |id: &str, before: f64, target: f64, forecast: Option<f64>| Benefit {
            id: id.into(),
            title: String::new(),
            unit: String::new(),
            due: NaiveDate::default(),
            before,
            target,
            forecast,
            realised: None,
        };
        let says = |benefits: Vec<Benefit>| {
            let input = Input { as_of: NaiveDate::default(), benefits };
            shortfall(&input, &Words::english()).map(|said| said.replace('\u{a0}', " "))
        };
        let less = benefit("B-2", 21.0, 1.0, Some(5.0));
        let all = vec![benefit("B-1", 0.0, 10.0, Some(9.0)), less, benefit("B-3", 0.0, 1.0, None)];
        assert_eq!(says(all).as_deref(), Some("B-2 is forecast to fall short by 20 %, B-1 by 10 %"));
        assert_eq!(says(vec![benefit("B-1", 0.0, 10.0, Some(10.0))]), None);
    }
}
