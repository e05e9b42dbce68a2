//! The course of one benefit: the way that was promised, what was measured, and what is forecast, as shares of that way.

use chrono::{Days, NaiveDate};

use crate::chart::axis::top_of;
use crate::chart::benefits;
use crate::chart::figure::{Column, DataTable, Figure, KeyItem};
use crate::chart::paint::{self, Form};
use crate::chart::plot::{Axis, EndLabel, EndMark, Plot, ReportMark, Role, Scale, Series, Style, Tone, X};
use crate::words::Words;

/// Key of the chart.
pub const NAME: &str = "benefit-course";

/// A line has no room for a multiple of the promise; the number beside it says it.
const MOST: f64 = 1.5;

/// What the chart is made from; all values in the benefit's unit.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date; later measurements are not seen.
    pub as_of: NaiveDate,
    /// The day from which the promise runs.
    pub start: NaiveDate,
    /// By when it is promised.
    pub due: NaiveDate,
    /// The unit.
    pub unit: String,
    /// The value before the program; zero where none is given.
    pub before: f64,
    /// The value that is promised.
    pub target: f64,
    /// The value that is expected now.
    pub forecast: Option<f64>,
    /// Day and value of each measurement, in any order.
    pub measured: Vec<(NaiveDate, f64)>,
}

impl Input {
    /// Share of the way from before to the target; none where there is no way.
    fn share(&self, value: f64) -> Option<f64> {
        benefits::share_of_way(self.before, self.target, value)
    }

    /// A value, with the unit where that is short; the words below the headline say a long one.
    fn said(&self, value: f64, w: &Words) -> String {
        const SHORT: usize = 3;
        let value = number(value, w);
        match self.unit.chars().count() {
            1..=SHORT => format!("{value}\u{a0}{}", self.unit),
            _ => value,
        }
    }

    /// The forecast, where its day is still to come: without a day it has no place in the drawing.
    fn forecast_ahead(&self) -> Option<f64> {
        self.forecast.filter(|_| self.due > self.as_of)
    }

    fn measurements(&self) -> Vec<(NaiveDate, f64, f64)> {
        let known = self.measured.iter().filter(|(day, _)| *day <= self.as_of);
        let mut all: Vec<_> = known.filter_map(|(day, value)| Some((*day, *value, self.share(*value)?))).collect();
        all.sort_by_key(|(day, ..)| *day);
        all
    }
}

/// The chart; none before the first measurement, since the fields say as much, and where the promise is no way to go.
pub fn figure(input: &Input, w: &Words) -> Option<Figure> {
    let measured = input.measurements();
    let last = measured.last()?;
    let say = |value: f64| number(value, w);
    let (now, day) = (say(last.1), w.day_near(last.0, input.as_of));
    let (share, target) = (w.percent(last.2), input.said(input.target, w));
    let headline = match input.forecast {
        Some(forecast) => w.own_benefit_forecast(now, &input.unit, day, share, target, input.said(forecast, w)),
        None => w.own_benefit(now, &input.unit, day, share, target),
    };
    let plot = plot(input, &measured, w);
    let description = w.own_described(&headline, w.in_words_with_year(input.as_of)).replace('\u{a0}', " ");
    Some(Figure {
        name: NAME,
        measure: format!(
            "{} (%)",
            w.own_benefit_measure(say(input.before), say(input.target), &input.unit, w.date_label(input.due))
        ),
        wide: paint::draw(&plot, Form::Wide, 230.0, &description, w),
        narrow: paint::draw(&plot, Form::Narrow, 230.0, &description, w),
        keep_wide: false,
        table: table(&measured, w),
        note: None,
        key: [
            Some(KeyItem::plan_line(w)),
            Some(KeyItem::actual_line(w)),
            input.forecast_ahead().map(|_| KeyItem::forecast(w)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        plot: Some(plot),
        headline,
        description,
    })
}

fn number(value: f64, w: &Words) -> String {
    w.number(value, decimals(value))
}

/// Decimals that a value has, two at most.
pub fn decimals(value: f64) -> usize {
    (0..2).find(|n| (value * 10f64.powi(*n) - (value * 10f64.powi(*n)).round()).abs() < 1e-9).unwrap_or(2) as usize
}

fn per_cent(share: f64) -> f64 {
    share.clamp(0.0, MOST) * 100.0
}

fn plot(input: &Input, measured: &[(NaiveDate, f64, f64)], w: &Words) -> Plot {
    let last = measured.last().map_or((input.as_of, 0.0, 0.0), |m| *m);
    let first = measured.first().map_or(input.as_of, |m| m.0);
    let from = input.start.min(first).min(input.due.checked_sub_days(Days::new(28)).unwrap_or(input.due));
    let to = input.due.max(input.as_of);
    let forecast = input.forecast_ahead().and_then(|value| Some((value, input.share(value)?)));
    let highest = measured.iter().map(|m| m.2).chain(forecast.map(|f| f.1)).fold(1.0, f64::max);
    let line = |name: &str, role: Role, points: Vec<(NaiveDate, f64)>, value: f64, tone: Tone| Series {
        name: name.into(),
        role,
        style: Style::Line,
        points: points.into_iter().map(|(day, share)| (X::Date(day), Some(per_cent(share)))).collect(),
        label: Some(EndLabel {
            title: name.into(),
            short: name.into(),
            value: input.said(value, w),
            stacked: false,
            tone,
        }),
        end: EndMark::None,
    };
    let mut series = vec![line(
        w.own_benefit_promised(),
        Role::Plan,
        vec![(from, 0.0), (input.due, 1.0), (to, 1.0)],
        input.target,
        Tone::Plain,
    )];
    if let Some((value, share)) = forecast {
        let tone = if share < 1.0 - 1e-9 { Tone::Bad } else { Tone::Plain };
        series.push(line(w.chart_forecast(), Role::Forecast, vec![(last.0, last.2), (to, share)], value, tone));
    }
    let actual = measured.iter().map(|m| (m.0, m.2)).collect();
    series.push(Series {
        end: EndMark::Open,
        ..line(w.own_benefit_realised(), Role::Actual, actual, last.1, Tone::Strong)
    });
    Plot {
        x: Axis { title: w.chart_date().into(), scale: Scale::Dates { from, to } },
        y: Axis {
            title: format!("{} (%)", w.own_benefit_share()),
            scale: Scale::Numbers { to: top_of(per_cent(highest)), divisor: 1.0, whole: true },
        },
        series,
        callouts: Vec::new(),
        as_of: Some(input.as_of),
        report_mark: if to > input.as_of { ReportMark::Line } else { ReportMark::Tick },
    }
}

fn table(measured: &[(NaiveDate, f64, f64)], w: &Words) -> DataTable {
    let row =
        |(day, value, share): &(NaiveDate, f64, f64)| vec![w.date_label(*day), number(*value, w), w.percent(*share)];
    DataTable {
        caption: w.own_benefit_caption().into(),
        columns: vec![
            Column::text(w.chart_date()),
            Column::number(w.own_benefit_value()),
            Column::number(w.own_benefit_share()),
        ],
        rows: measured.iter().map(row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date") + Days::new(n)
    }

    fn input(measured: &[(u64, f64)]) -> Input {
        Input {
            as_of: day(100),
            start: day(0),
            due: day(200),
            unit: "days".into(),
            before: 14.0,
            target: 4.0,
            forecast: Some(5.0),
            measured: measured.iter().map(|(n, value)| (day(*n), *value)).collect(),
        }
    }

    #[test]
    fn a_value_that_should_fall_is_on_its_way() {
        let figure = figure(&input(&[(90, 9.0), (30, 12.5), (150, 4.0)]), &Words::english()).expect("a chart");
        let says = "9\u{a0}days on 1\u{a0}April, 50\u{a0}% of the way to the promised 4; 5 is forecast";
        assert_eq!(figure.headline, says);
        assert_eq!(figure.table.rows[0][1], "12.5");
        assert_eq!(figure.table.rows.len(), 2, "what lies after the day is not seen");
    }

    #[test]
    fn nothing_is_drawn_before_the_first_measurement_or_without_a_way() {
        assert!(figure(&input(&[]), &Words::english()).is_none());
        assert!(figure(&Input { target: 14.0, ..input(&[(10, 14.0)]) }, &Words::english()).is_none());
    }
}
