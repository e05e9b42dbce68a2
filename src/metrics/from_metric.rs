//! KPIs that a program measures itself: the metric records that name one with `measures`.

use super::statistics::mean;
use super::{Better, Figure, Scope, Unit};
use crate::config::Limits;
use crate::record::Record;
use crate::record::metric::{Direction, Metric};
use std::sync::Arc;

/// How a program's own metric shows a KPI.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Ids of the metric records.
    pub metrics: Vec<String>,
    /// The metric's unit as written.
    pub written: String,
    /// The unit that values are given in.
    pub unit: Unit,
    /// Which way the metric says is better.
    pub better: Better,
    /// The metric's own limits, in `unit`.
    pub limits: Limits,
}

/// KPIs that metric records measure; a metric that names another one is shown beside it, not instead of it.
const MEASURED: &[&str] =
    &["defect-escape", "change-failure", "time-to-restore", "stakeholder-confidence", "team-friction"];

/// The metrics of a scope that measure a KPI and have a point: those of the whole program before those of a
/// workstream, and only those whose unit, as it is shown, and direction are the first one's, for others cannot be averaged
/// with it: per cent and shares can.
fn of<'v>(scope: &Scope<'v>, key: &str) -> Vec<(&'v Arc<Record>, &'v Metric)> {
    let measuring = |m: &Metric| m.measures.is_some_and(|k| k.word() == key) && m.latest().is_some();
    let all: Vec<(&Arc<Record>, &Metric)> = scope.of::<Metric>().filter(|(_, m)| measuring(m)).collect();
    let whole = all.iter().any(|(record, _)| record.workstream.is_none());
    let mut chosen: Vec<_> = all.into_iter().filter(|(record, _)| !whole || record.workstream.is_none()).collect();
    let unit = super::KPIS.iter().find(|kpi| kpi.key == key).map_or(Unit::Score, |kpi| kpi.unit);
    let alike = |a: &Metric, b: &Metric| {
        let (one, other) = (scale(&a.unit, unit).0, scale(&b.unit, unit).0);
        a.direction == b.direction && one == other && (one == unit || a.unit == b.unit)
    };
    if let Some(first) = chosen.first().map(|(_, m)| *m) {
        chosen.retain(|(_, m)| alike(first, m));
    }
    chosen
}

/// The metric records that measure a KPI.
pub(super) fn counted<'v>(scope: &Scope<'v>, key: &str) -> Vec<&'v Arc<Record>> {
    of(scope, key).into_iter().map(|(record, _)| record).collect()
}

/// Whether metric records give a KPI its figure.
pub(super) fn measures(scope: &Scope<'_>, key: &str) -> bool {
    MEASURED.contains(&key) && !of(scope, key).is_empty()
}

/// The figure of a KPI from the metrics that measure it; none where there is no such metric with a point.
pub(super) fn figure(scope: &Scope<'_>, key: &str, unit: Unit) -> Option<Figure> {
    let metrics = of(scope, key);
    metrics.first()?;
    let latest: Vec<f64> =
        metrics.iter().filter_map(|(_, m)| Some(m.latest()?.value * scale(&m.unit, unit).1)).collect();
    let points: usize = metrics.iter().map(|(_, m)| m.point.len()).sum();
    let detail = vec![("metrics", Some(metrics.len() as f64)), ("points", Some(points as f64))];
    Some(Figure { value: mean(&latest), n: points, detail, ..Figure::default() })
}

/// How the metrics of a program show a KPI, with their own limits.
pub(super) fn source(scope: &Scope<'_>, key: &str, unit: Unit) -> Option<Source> {
    let metrics = if MEASURED.contains(&key) { of(scope, key) } else { Vec::new() };
    let (_, first) = metrics.first()?;
    let (shown, _) = scale(&first.unit, unit);
    let limit =
        |read: fn(&Metric) -> Option<f64>| metrics.iter().find_map(|(_, m)| Some(read(m)? * scale(&m.unit, unit).1));
    Some(Source {
        metrics: metrics.iter().map(|(record, _)| record.id().to_string()).collect(),
        written: first.unit.clone(),
        unit: shown,
        better: match first.direction {
            Direction::Up => Better::Up,
            Direction::Down => Better::Down,
        },
        limits: Limits { target: limit(|m| m.target), amber: limit(|m| m.amber), red: limit(|m| m.red) },
    })
}

/// The unit in which values of a metric's unit are shown for a KPI, and what to multiply them with. A unit that does
/// not fit the KPI's is shown as it is, as a score.
fn scale(written: &str, unit: Unit) -> (Unit, f64) {
    let word = written.trim().to_lowercase();
    match unit {
        Unit::Ratio => match word.as_str() {
            "%" | "percent" | "per cent" => (unit, 0.01),
            "ratio" | "share" | "fraction" | "1" | "" => (unit, 1.0),
            _ => (Unit::Score, 1.0),
        },
        Unit::Hours => match word.as_str() {
            "h" | "hour" | "hours" => (unit, 1.0),
            "min" | "minute" | "minutes" => (unit, 1.0 / 60.0),
            "d" | "day" | "days" => (unit, 24.0),
            _ => (Unit::Score, 1.0),
        },
        other => (other, 1.0),
    }
}
