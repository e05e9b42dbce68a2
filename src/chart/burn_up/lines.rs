//! The lines of a burn-up: scope, plan, what is done, what is expected.

use chrono::NaiveDate;

use super::Input;
use super::tally::{Step, Tally};
use crate::chart::plot::{EndLabel, EndMark, Role, Series, Style, Tone, X};
use crate::words::Words;

/// All lines, from the back to the front.
pub(super) fn series(input: &Input, tally: &Tally, from: NaiveDate, to: NaiveDate, w: &Words) -> Vec<Series> {
    if tally.total == 0 {
        return Vec::new();
    }
    let now = input.as_of.clamp(from, to);
    let mut all = vec![scope(tally, from, to, w), plan(input, tally, from, w)];
    if !tally.forecast.is_empty() {
        all.extend(p80(input, tally, now, w));
        all.push(forecast(input, tally, now, w));
    }
    all.push(actual(input, tally, from, now, w));
    all
}

/// The points of a cumulative line that starts at `start` with `level`.
fn points(start: NaiveDate, level: f64, steps: &[Step]) -> Vec<(X, Option<f64>)> {
    let mut points = vec![(X::Date(start), Some(level))];
    points.extend(steps.iter().filter(|s| s.day >= start).map(|s| (X::Date(s.day), Some(s.level))));
    points
}

fn label(title: &str, value: String, tone: Tone) -> Option<EndLabel> {
    Some(EndLabel { title: title.into(), short: title.into(), value, stacked: true, tone })
}

fn scope(tally: &Tally, from: NaiveDate, to: NaiveDate, w: &Words) -> Series {
    let level = tally.scope.iter().take_while(|s| s.day <= from).last().map_or(0.0, |s| s.level);
    let mut points = points(from, level, &tally.scope);
    points.push((X::Date(to), Some(tally.scope.last().map_or(0.0, |s| s.level))));
    let name = w.chart_in_scope();
    let label = label(name, tally.scope_label(w), Tone::Plain);
    Series { name: name.into(), role: Role::Limit, style: Style::Step, points, label, end: EndMark::None }
}

fn plan(input: &Input, tally: &Tally, from: NaiveDate, w: &Words) -> Series {
    let finish = tally.plan.last().map_or(input.as_of, |step| step.day);
    Series {
        name: w.chart_plan().into(),
        role: Role::Plan,
        style: Style::Step,
        points: points(from, 0.0, &tally.plan),
        label: label(w.chart_plan(), w.date_label(finish), Tone::Plain),
        end: EndMark::None,
    }
}

fn actual(input: &Input, tally: &Tally, from: NaiveDate, now: NaiveDate, w: &Words) -> Series {
    let mut points = points(from, 0.0, &tally.done);
    points.push((X::Date(now), Some(tally.done_level)));
    let finish = tally.done.last().map(|step| step.day).filter(|_| tally.open == 0);
    let late = |day: NaiveDate| tally.plan.last().is_some_and(|step| day > step.day);
    Series {
        name: w.chart_done().into(),
        role: Role::Actual,
        style: Style::Step,
        label: match finish {
            Some(day) => {
                let tone = if late(day) { Tone::Bad } else { Tone::Strong };
                label(w.burn_up_label_all_done(), w.date_label(day), tone)
            }
            None if tally.forecast.is_empty() => {
                let done = w.burn_up_label_done_of(tally.done_label(w), tally.scope_label(w));
                label(w.chart_done(), done, Tone::Strong)
            }
            None => None,
        },
        points: {
            points.retain(|(x, _)| x.value() <= X::Date(input.as_of.max(from)).value());
            points
        },
        end: EndMark::None,
    }
}

fn finish_label(title: &str, tally: &Tally, steps: &[Step], w: &Words) -> Option<EndLabel> {
    let last = steps.last()?.day;
    let plan = tally.plan.last()?.day;
    let slip = (last - plan).num_days();
    let value = w.burn_up_label_finish(w.day_label(last), w.signed_days(slip));
    label(title, value, if slip > 0 { Tone::Bad } else { Tone::Strong })
}

fn forecast(input: &Input, tally: &Tally, now: NaiveDate, w: &Words) -> Series {
    let simulated = input.cone.is_some() && !tally.p80.is_empty();
    let mut label = finish_label(if simulated { "P50" } else { w.chart_forecast() }, tally, &tally.forecast, w);
    if let Some(label) = label.as_mut().filter(|_| !simulated && tally.undated > 0) {
        // the last date says nothing about the whole while some have none
        label.value = w.burn_up_label_undated(tally.undated);
        label.tone = Tone::Bad;
    }
    Series {
        name: if simulated { w.chart_forecast_p50() } else { w.chart_forecast() }.into(),
        role: Role::Forecast,
        style: Style::Step,
        points: points(now, tally.done_level, &tally.forecast),
        label,
        end: EndMark::None,
    }
}

fn p80(input: &Input, tally: &Tally, now: NaiveDate, w: &Words) -> Option<Series> {
    input.cone.as_ref().filter(|_| !tally.p80.is_empty())?;
    let mut label = finish_label("P80", tally, &tally.p80, w);
    if let Some(label) = &mut label {
        label.tone = Tone::Plain;
    }
    Some(Series {
        name: w.chart_forecast_p80().into(),
        role: Role::ForecastHigh,
        style: Style::Step,
        points: points(now, tally.done_level, &tally.p80),
        label,
        end: EndMark::None,
    })
}
