//! The lines of a burn-up: scope, plan, what is done, what is expected.

use chrono::NaiveDate;

use super::Input;
use super::tally::{Step, Tally};
use crate::chart::format;
use crate::chart::plot::{EndLabel, EndMark, Role, Series, Style, Tone, X};

/// All lines, from the back to the front.
pub(super) fn series(input: &Input, tally: &Tally, from: NaiveDate, to: NaiveDate) -> Vec<Series> {
    if tally.total == 0 {
        return Vec::new();
    }
    let now = input.as_of.clamp(from, to);
    let mut all = vec![scope(tally, from, to), plan(input, tally, from)];
    if !tally.forecast.is_empty() {
        all.extend(p80(input, tally, now));
        all.push(forecast(input, tally, now));
    }
    all.push(actual(input, tally, from, now));
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

fn scope(tally: &Tally, from: NaiveDate, to: NaiveDate) -> Series {
    let level = tally.scope.iter().take_while(|s| s.day <= from).last().map_or(0.0, |s| s.level);
    let mut points = points(from, level, &tally.scope);
    points.push((X::Date(to), Some(tally.scope.last().map_or(0.0, |s| s.level))));
    let label = label("In scope", tally.scope_label(), Tone::Plain);
    Series { name: "In scope".into(), role: Role::Limit, style: Style::Step, points, label, end: EndMark::None }
}

fn plan(input: &Input, tally: &Tally, from: NaiveDate) -> Series {
    let finish = tally.plan.last().map_or(input.as_of, |step| step.day);
    Series {
        name: "Plan".into(),
        role: Role::Plan,
        style: Style::Step,
        points: points(from, 0.0, &tally.plan),
        label: label("Plan", format::date_short(finish), Tone::Plain),
        end: EndMark::None,
    }
}

fn actual(input: &Input, tally: &Tally, from: NaiveDate, now: NaiveDate) -> Series {
    let mut points = points(from, 0.0, &tally.done);
    points.push((X::Date(now), Some(tally.done_level)));
    let finish = tally.done.last().map(|step| step.day).filter(|_| tally.open == 0);
    let late = |day: NaiveDate| tally.plan.last().is_some_and(|step| day > step.day);
    Series {
        name: "Done".into(),
        role: Role::Actual,
        style: Style::Step,
        label: match finish {
            Some(day) => label("All done", format::date_short(day), if late(day) { Tone::Bad } else { Tone::Strong }),
            None if tally.forecast.is_empty() => {
                label("Done", format!("{} of {}", tally.done_label(), tally.scope_label()), Tone::Strong)
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

fn finish_label(title: &str, tally: &Tally, steps: &[Step]) -> Option<EndLabel> {
    let last = steps.last()?.day;
    let plan = tally.plan.last()?.day;
    let slip = (last - plan).num_days();
    let value = format!("{}, {}", format::day_short(last), format::signed_days(slip));
    label(title, value, if slip > 0 { Tone::Bad } else { Tone::Strong })
}

fn forecast(input: &Input, tally: &Tally, now: NaiveDate) -> Series {
    let simulated = input.cone.is_some() && !tally.p80.is_empty();
    let mut label = finish_label(if simulated { "P50" } else { "Forecast" }, tally, &tally.forecast);
    if let Some(label) = label.as_mut().filter(|_| !simulated && tally.undated > 0) {
        // the last date says nothing about the whole while some have none
        label.value = format!("{} not dated", tally.undated);
        label.tone = Tone::Bad;
    }
    Series {
        name: if simulated { "Forecast P50" } else { "Forecast" }.into(),
        role: Role::Forecast,
        style: Style::Step,
        points: points(now, tally.done_level, &tally.forecast),
        label,
        end: EndMark::None,
    }
}

fn p80(input: &Input, tally: &Tally, now: NaiveDate) -> Option<Series> {
    input.cone.as_ref().filter(|_| !tally.p80.is_empty())?;
    let mut label = finish_label("P80", tally, &tally.p80);
    if let Some(label) = &mut label {
        label.tone = Tone::Plain;
    }
    Some(Series {
        name: "Forecast P80".into(),
        role: Role::ForecastHigh,
        style: Style::Step,
        points: points(now, tally.done_level, &tally.p80),
        label,
        end: EndMark::None,
    })
}
