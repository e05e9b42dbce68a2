//! Milestone burn-up: how many milestones should be done, are done and will be done, day by day.

mod callouts;
mod headline;
mod lines;
mod table;
mod tally;

use chrono::{Days, NaiveDate};

use crate::chart::figure::{Figure, KeyItem};
use crate::chart::paint::{self, Form};
use crate::chart::plot::{Axis, Plot, ReportMark, Role, Scale};
use crate::words::Words;
use tally::Tally;

/// Key of the chart.
pub const NAME: &str = "burn-up";

/// What the chart is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date; what happens after it is not seen.
    pub as_of: NaiveDate,
    /// First day of the program.
    pub start: NaiveDate,
    /// The milestones in any order.
    pub milestones: Vec<Milestone>,
    /// Simulated dates on which the open milestones are completed, where a simulation was made.
    pub cone: Option<Cone>,
}

/// A milestone with its dates.
#[derive(Debug, Clone)]
pub struct Milestone {
    /// Identifier.
    pub id: String,
    /// Title.
    pub title: String,
    /// The approved date.
    pub baseline: NaiveDate,
    /// The first approved date, where the baseline was moved since.
    pub original_baseline: Option<NaiveDate>,
    /// The date now expected; without one the baseline counts.
    pub forecast: Option<NaiveDate>,
    /// Day of completion.
    pub actual: Option<NaiveDate>,
    /// Day on which it came into scope, if not from the start.
    pub added: Option<NaiveDate>,
    /// Day on which it was cancelled.
    pub cancelled: Option<NaiveDate>,
    /// How much it counts; 1 for every milestone unless the program weighs them.
    pub weight: f64,
}

/// Dates on which the next, second next … milestone is completed.
#[derive(Debug, Clone, Default)]
pub struct Cone {
    /// Median.
    pub p50: Vec<NaiveDate>,
    /// Eighty percent of the runs are at or before it.
    pub p80: Vec<NaiveDate>,
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input, w: &Words) -> Figure {
    let tally = Tally::of(input);
    let plot = plot(input, &tally, w);
    let headline = headline::headline(input, &tally, w);
    let description = headline::description(input, &tally, &headline, w);
    Figure {
        name: NAME,
        measure: measure(&tally, w),
        wide: paint::draw(&plot, Form::Wide, 430.0, &description, w),
        narrow: paint::draw(&plot, Form::Narrow, 330.0, &description, w),
        keep_wide: false,
        table: table::table(&tally, w),
        note: headline::note(&tally, w),
        key: key(&plot, w),
        plot: Some(plot),
        headline,
        description,
    }
}

fn measure(tally: &Tally, w: &Words) -> String {
    let scope = tally.scope_label(w);
    if tally.weighed { w.burn_up_measure_weighed(scope) } else { w.burn_up_measure(scope) }
}

fn key(plot: &Plot, w: &Words) -> Vec<KeyItem> {
    let has = |role: Role| plot.series.iter().any(|series| series.role == role);
    let simulated = has(Role::ForecastHigh);
    let items = [
        (has(Role::Plan), KeyItem::plan(w)),
        (has(Role::Actual), KeyItem::actual(w)),
        (has(Role::Forecast) && !simulated, KeyItem::forecast(w)),
        (has(Role::Forecast) && simulated, KeyItem::forecast_p50(w)),
        (simulated, KeyItem::range(w)),
        (has(Role::Limit), KeyItem::limit(w.chart_in_scope())),
        (has(Role::Plan) && plot.as_of.is_some(), KeyItem::today(w)),
    ];
    items.into_iter().filter(|(used, _)| *used).map(|(_, item)| item).collect()
}

fn plot(input: &Input, tally: &Tally, w: &Words) -> Plot {
    let (from, to) = extent(input, tally);
    let series = lines::series(input, tally, from, to, w);
    let highest = series.iter().flat_map(|s| &s.points).filter_map(|p| p.1).fold(0.0, f64::max);
    Plot {
        x: Axis { title: w.chart_date().into(), scale: Scale::Dates { from, to } },
        y: Axis {
            title: measure(tally, w),
            scale: Scale::Numbers { to: crate::chart::axis::top_of(highest), divisor: 1.0, whole: !tally.weighed },
        },
        callouts: callouts::callouts(input, tally, from, to, w),
        as_of: Some(input.as_of).filter(|date| *date >= from && *date <= to),
        report_mark: ReportMark::Line,
        series,
    }
}

/// From the start to the last date of any line. A report date long after the end stays outside.
fn extent(input: &Input, tally: &Tally) -> (NaiveDate, NaiveDate) {
    let lines = [&tally.plan, &tally.done, &tally.forecast, &tally.p80];
    let days = || lines.into_iter().flatten().map(|step| step.day);
    let from = days().min().map_or(input.start, |first| first.min(input.start));
    let from = if tally.total == 0 { from.min(input.as_of) } else { from };
    let last = days().max().unwrap_or(from).max(from);
    let length = (last - from).num_days();
    let late = (input.as_of - last).num_days();
    let early = (from - input.as_of).num_days();
    let from = if early > 0 && early <= length / 3 { input.as_of } else { from };
    let last = if tally.open > 0 || late <= length / 12 { last.max(input.as_of) } else { last };
    if last > from {
        return (from, last);
    }
    let pad = Days::new(3);
    (from.checked_sub_days(pad).unwrap_or(from), last.checked_add_days(pad).unwrap_or(last))
}
