//! From what was measured to the charts of one metric and of one benefit.

use super::start;
use crate::chart::{Figure, benefit_course, kpi_trend};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::benefit::Benefit;
use crate::record::metric::{Direction, Metric};
use crate::words::Words;

/// The values of a metric with its target and limits.
pub(super) fn of_metric(program: &ProgramView, record: &Record, metric: &Metric) -> Figure {
    let w = &program.words;
    let limits = [metric.target, metric.amber, metric.red];
    let values = metric.point.iter().map(|p| p.value).chain(limits.into_iter().flatten());
    let input = kpi_trend::Input {
        as_of: program.as_of,
        title: record.title().into(),
        unit: metric.unit.clone(),
        signed: false,
        decimals: values.map(benefit_course::decimals).max().unwrap_or(0),
        points: metric.point.iter().map(|p| (p.date, Some(p.value))).collect(),
        limits,
        gap: None,
    };
    let figure = kpi_trend::figure(&input, w);
    let mut table = figure.table;
    table.caption = w.own_metric_caption(record.title());
    let limited = limits.iter().any(Option::is_some);
    Figure {
        headline: match metric.target.filter(|_| !figure.wide.is_empty()) {
            Some(target) => part_of(metric, target, &input, w)
                .unwrap_or_else(|| w.own_metric_target(&figure.headline, input.level(target, w))),
            None => figure.headline,
        },
        measure: if limited { w.own_metric_measure() } else { w.own_metric_measure_alone() }.into(),
        table,
        ..figure
    }
}

/// Of what is counted up to a target, how much is there: `948 of 1840 terminals (52 %), up from 4 on 6 March`.
fn part_of(metric: &Metric, target: f64, input: &kpi_trend::Input, w: &Words) -> Option<String> {
    let first = metric.point.iter().min_by_key(|p| p.date)?;
    let last = metric.latest()?;
    let counted = input.decimals == 0 && !matches!(metric.unit.trim(), "" | "%");
    let grows = metric.direction == Direction::Up && 0.0 <= first.value && first.value < last.value;
    (counted && grows && last.value < target && target.is_finite()).then(|| {
        let plain = |value: f64| w.number(value, 0);
        let since = w.day_near(first.date, input.as_of);
        w.own_metric_share(
            plain(last.value),
            input.level(target, w),
            w.percent(last.value / target),
            plain(first.value),
            since,
        )
    })
}

/// The way of a benefit to what was promised.
pub(super) fn of_benefit(program: &ProgramView, benefit: &Benefit) -> Option<Figure> {
    benefit_course::figure(
        &benefit_course::Input {
            as_of: program.as_of,
            start: start(program),
            due: benefit.due,
            unit: benefit.unit.clone(),
            before: benefit.baseline.unwrap_or(0.0),
            target: benefit.target,
            forecast: benefit.forecast,
            measured: benefit.measurement.iter().map(|m| (m.date, m.value)).collect(),
        },
        &program.words,
    )
}
