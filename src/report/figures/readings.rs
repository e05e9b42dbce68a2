//! From what was measured to the charts of one metric and of one benefit.

use super::start;
use crate::chart::{Figure, benefit_course, kpi_trend};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::benefit::Benefit;
use crate::record::metric::Metric;

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
            Some(target) => w.own_metric_target(&figure.headline, input.level(target, w)),
            None => figure.headline,
        },
        measure: if limited { w.own_metric_measure() } else { w.own_metric_measure_alone() }.into(),
        table,
        ..figure
    }
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
