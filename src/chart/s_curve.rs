//! Budget S-curve: cumulative cost as planned, as spent, and as expected to completion.

mod months;
mod words;

use chrono::NaiveDate;

use crate::chart::axis::top_of;
use crate::chart::figure::{Figure, KeyItem};
use crate::chart::paint::{self, Form};
use crate::chart::plot::{Axis, Callout, EndLabel, EndMark, Plot, ReportMark, Role, Scale, Series, Style, Tone, X};
use crate::words::Words;
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
    /// The share by which the forecast may lie above the plan before the cost is judged to be too high; without it any
    /// excess is.
    pub limit: Option<f64>,
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
pub fn figure(input: &Input, w: &Words) -> Figure {
    let curves = Curves::of(input);
    let plot = plot(input, &curves, w);
    let headline = words::headline(input, &curves, w);
    let description = w.s_curve_described(w.in_words_with_year(input.as_of), &headline).replace('\u{a0}', " ");
    Figure {
        name: NAME,
        measure: measure(input, &curves, w),
        wide: paint::draw(&plot, Form::Wide, 350.0, &description, w),
        narrow: paint::draw(&plot, Form::Narrow, 320.0, &description, w),
        keep_wide: false,
        table: words::table(input, &curves, w),
        note: words::note(&curves, w),
        key: key(&plot, w),
        plot: Some(plot),
        headline,
        description,
    }
}

fn measure(input: &Input, curves: &Curves, w: &Words) -> String {
    let (before, after) = (w.currency_prefix(&input.currency), w.currency_suffix(&input.currency));
    let sign = if before.is_empty() { after.trim() } else { before.trim() };
    let (_, _, word) = w.money_unit(curves.largest);
    match word {
        "" => w.s_curve_measure(sign),
        word => w.s_curve_measure(w.s_curve_unit(sign, word)),
    }
}

fn key(plot: &Plot, w: &Words) -> Vec<KeyItem> {
    let has = |role: Role| plot.series.iter().any(|series| series.role == role);
    let items = [
        (has(Role::Plan), KeyItem::plan_line(w)),
        (has(Role::Actual), KeyItem::actual_line(w)),
        (has(Role::Forecast), KeyItem::forecast(w)),
        (has(Role::Limit), KeyItem::limit(w.s_curve_authorised())),
        (has(Role::Plan) && plot.as_of.is_some(), KeyItem::today(w)),
    ];
    items.into_iter().filter(|(used, _)| *used).map(|(_, item)| item).collect()
}

fn plot(input: &Input, curves: &Curves, w: &Words) -> Plot {
    let (from, to) = curves.extent(input.as_of);
    let (divisor, _, _) = w.money_unit(curves.largest);
    Plot {
        x: Axis { title: w.s_curve_month().into(), scale: Scale::Dates { from, to } },
        y: Axis {
            title: measure(input, curves, w),
            scale: Scale::Numbers { to: top_of(curves.largest), divisor, whole: false },
        },
        series: series(input, curves, (from, to), w),
        callouts: callouts(input, curves, w),
        as_of: Some(input.as_of).filter(|day| *day >= from && *day <= to),
        report_mark: ReportMark::Line,
    }
}

fn series(input: &Input, curves: &Curves, (from, to): (NaiveDate, NaiveDate), w: &Words) -> Vec<Series> {
    if curves.plan.is_empty() {
        return Vec::new();
    }
    let limit = curves.authorised.map(|amount| vec![(from, amount), (to, amount)]).unwrap_or_default();
    let over = words::is_beyond(input, curves, w);
    let lines = [
        (Role::Limit, w.s_curve_authorised(), &limit, Tone::Plain),
        (Role::Plan, w.chart_plan(), &curves.plan, Tone::Plain),
        (Role::Forecast, w.chart_forecast(), &curves.forecast, if over { Tone::Bad } else { Tone::Strong }),
        (Role::Actual, w.s_curve_spent(), &curves.actual, Tone::Strong),
    ];
    let ends_inside = !curves.forecast.is_empty();
    // The two that are compared, in one way of writing.
    let [ends, planned] = w.money_beside([curves.eac().unwrap_or(curves.bac()), curves.bac()], &input.currency);
    let shown = |role: Role, amount: f64| match role {
        Role::Plan => planned.clone(),
        Role::Forecast => ends.clone(),
        _ => w.money(amount, &input.currency),
    };
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
                value: shown(role, *amount),
                stacked: true,
                tone,
            }),
            end: EndMark::None,
        })
        .collect()
}

/// What is spent, and what should have been spent on that day.
fn callouts(input: &Input, curves: &Curves, w: &Words) -> Vec<Callout> {
    let Some((day, spent)) = curves.actual.last().copied().filter(|_| !curves.forecast.is_empty()) else {
        return Vec::new();
    };
    let planned = curves.planned_at(day);
    vec![Callout {
        x: X::Date(day),
        y: spent,
        bracket_to: None,
        lines: vec![
            (w.s_curve_callout_spent(w.money(spent, &input.currency)), Tone::Strong),
            (w.s_curve_callout_plan(w.money(planned, &input.currency)), Tone::Plain),
        ],
    }]
}
