//! Budget S-curve: cumulative cost as planned, as spent, and as expected to completion.

mod months;
mod words;

use chrono::NaiveDate;

use crate::chart::axis::top_of;
use crate::chart::figure::{Figure, KeyItem};
use crate::chart::format;
use crate::chart::paint::{self, Form};
use crate::chart::plot::{Axis, Callout, EndLabel, EndMark, Plot, ReportMark, Role, Scale, Series, Style, Tone, X};
use months::Curves;

/// Key of the chart.
pub const NAME: &str = "s-curve";

/// What the chart is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date.
    pub as_of: NaiveDate,
    /// ISO 4217 code of the currency.
    pub currency: String,
    /// The months in any order; amounts of one month given twice are added.
    pub months: Vec<Month>,
    /// The amount that was authorised, where it differs from the plan.
    pub authorised: Option<f64>,
}

/// The cost of one month, in units of the currency; not cumulative.
#[derive(Debug, Clone, Copy)]
pub struct Month {
    /// Year.
    pub year: i32,
    /// Month, 1 to 12; others are left out.
    pub month: u32,
    /// Planned cost.
    pub planned: f64,
    /// Cost that was booked.
    pub actual: Option<f64>,
    /// Cost that is now expected.
    pub forecast: Option<f64>,
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input) -> Figure {
    let curves = Curves::of(input);
    let plot = plot(input, &curves);
    let headline = words::headline(input, &curves);
    let description =
        format!("Cumulative cost as of {}. {headline}.", format::date_long(input.as_of)).replace('\u{a0}', " ");
    Figure {
        name: NAME,
        measure: measure(input, &curves),
        wide: paint::draw(&plot, Form::Wide, 350.0, &description),
        narrow: paint::draw(&plot, Form::Narrow, 320.0, &description),
        keep_wide: false,
        table: words::table(input, &curves),
        note: words::note(&curves),
        key: key(&plot),
        plot: Some(plot),
        headline,
        description,
    }
}

fn measure(input: &Input, curves: &Curves) -> String {
    let prefix = format::currency_prefix(&input.currency);
    let (_, _, word) = format::money_unit(curves.largest);
    match word {
        "" => format!("Cumulative cost, {}", prefix.trim_end()),
        word => format!("Cumulative cost, {} {word}", prefix.trim_end()),
    }
}

fn key(plot: &Plot) -> Vec<KeyItem> {
    let has = |role: Role| plot.series.iter().any(|series| series.role == role);
    let items = [
        (has(Role::Plan), KeyItem::plan()),
        (has(Role::Actual), KeyItem::actual()),
        (has(Role::Forecast), KeyItem::forecast()),
        (has(Role::Limit), KeyItem::limit("Authorised")),
        (has(Role::Plan) && plot.as_of.is_some(), KeyItem::today()),
    ];
    items.into_iter().filter(|(used, _)| *used).map(|(_, item)| item).collect()
}

fn plot(input: &Input, curves: &Curves) -> Plot {
    let (from, to) = curves.extent(input.as_of);
    let (divisor, _, _) = format::money_unit(curves.largest);
    Plot {
        x: Axis { title: "Month".into(), scale: Scale::Dates { from, to } },
        y: Axis {
            title: measure(input, curves),
            scale: Scale::Numbers { to: top_of(curves.largest), divisor, whole: false },
        },
        series: series(input, curves, (from, to)),
        callouts: callouts(input, curves),
        as_of: Some(input.as_of).filter(|day| *day >= from && *day <= to),
        report_mark: ReportMark::Line,
    }
}

fn series(input: &Input, curves: &Curves, (from, to): (NaiveDate, NaiveDate)) -> Vec<Series> {
    if curves.plan.is_empty() {
        return Vec::new();
    }
    let limit = curves.authorised.map(|amount| vec![(from, amount), (to, amount)]).unwrap_or_default();
    let over = curves.eac().is_some_and(|eac| eac > curves.bac() && !words::same(input, eac, curves.bac()));
    let lines = [
        (Role::Limit, "Authorised", &limit, Tone::Plain),
        (Role::Plan, "Plan", &curves.plan, Tone::Plain),
        (Role::Forecast, "Forecast", &curves.forecast, if over { Tone::Bad } else { Tone::Strong }),
        (Role::Actual, "Spent", &curves.actual, Tone::Strong),
    ];
    let ends_inside = !curves.forecast.is_empty();
    lines
        .into_iter()
        .filter(|(_, _, points, _)| !points.is_empty())
        .map(|(role, name, points, tone)| Series {
            name: name.into(),
            role,
            style: Style::Line,
            points: points.iter().map(|(day, amount)| (X::Date(*day), Some(*amount))).collect(),
            label: points.last().filter(|_| role != Role::Actual || !ends_inside).map(|(_, amount)| EndLabel {
                title: name.into(),
                short: name.into(),
                value: format::money(*amount, &input.currency),
                stacked: true,
                tone,
            }),
            end: EndMark::None,
        })
        .collect()
}

/// What is spent, and what should have been spent on that day.
fn callouts(input: &Input, curves: &Curves) -> Vec<Callout> {
    let Some((day, spent)) = curves.actual.last().copied().filter(|_| !curves.forecast.is_empty()) else {
        return Vec::new();
    };
    let planned = curves.planned_at(day);
    vec![Callout {
        x: X::Date(day),
        y: spent,
        bracket_to: None,
        lines: vec![
            (format!("Spent {}", format::money(spent, &input.currency)), Tone::Strong),
            (format!("Plan to date {}", format::money(planned, &input.currency)), Tone::Plain),
        ],
    }]
}
