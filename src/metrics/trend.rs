//! All figures of a program, and the same figures at earlier dates.

use super::limits::judge;
use super::{Cost, Definition, Extent, Figure, KPIS, Kpi, Missing, Scope, Source, from_metric, money};
use crate::calendar::days_before;
use crate::config::{Limits, Settings};
use crate::portfolio::{Portfolio, ProgramView, View};
use crate::record::meeting::Meeting;
use crate::record::risk::{Risk, severity};
use crate::record::workstream::Workstream;
use crate::record::{Record, Value};
use chrono::NaiveDate;

/// The longest trend, in weeks.
const WEEKS: u64 = 104;

/// Everything measured of a program as of a date.
#[derive(Debug)]
pub struct Measured {
    /// The program's slug.
    pub slug: String,
    /// Every KPI, in the order of [`KPIS`].
    pub kpis: Vec<Kpi>,
    /// Sum of the scores of open risks by severity (1 low to 4 critical), weekly, oldest first.
    pub exposure: Vec<(NaiveDate, [u32; 4])>,
    /// Money, where there are budget lines.
    pub cost: Option<Cost>,
    /// What the figures are compared with: the last steering committee before the day of the report, or the day that a deck
    /// was asked to compare with.
    pub before: Option<Before>,
}

/// The earlier day that figures are compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    /// The day; what is dated on it was known then.
    pub day: NaiveDate,
    /// Whether it is the day of the last steering committee: no other is said to be.
    pub steering: bool,
}

impl Measured {
    /// A KPI by key.
    pub fn kpi(&self, key: &str) -> Option<&Kpi> {
        self.kpis.iter().find(|k| k.definition.key == key)
    }

    /// The earlier day that figures are compared with.
    pub fn since(&self) -> Option<NaiveDate> {
        self.before.map(|before| before.day)
    }

    /// Compares with this day instead.
    pub fn compare_with(&mut self, day: NaiveDate) {
        let steering = self.before.is_some_and(|before| before.steering && before.day == day);
        self.before = Some(Before { day, steering });
    }
}

/// The days of a weekly trend that ends at `as_of` and begins at `start` or 104 weeks before, oldest first.
pub fn weekly(start: NaiveDate, as_of: NaiveDate) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> =
        (0..=WEEKS).map(|n| days_before(as_of, n * 7)).take_while(|day| *day >= start || *day == as_of).collect();
    days.reverse();
    days
}

/// Measures a program of a view; earlier values come from the same functions on earlier views.
pub fn measure(portfolio: &Portfolio, view: &View, program: &ProgramView) -> Measured {
    let calendar = &view.settings.calendar;
    let start = program.program().map_or(view.as_of, |p| p.start);
    // What a clone does not hold is no trend.
    let start = program.known_from().map_or(start, |known| known.max(start));
    let mut trends: Vec<Vec<(NaiveDate, Option<f64>)>> = vec![Vec::new(); KPIS.len()];
    let mut exposure = Vec::new();
    let mut earlier: Option<ProgramView> = None;
    // From the last day back: each view is made from the one after it.
    for day in weekly(start, view.as_of).into_iter().rev() {
        if day != view.as_of {
            earlier = portfolio.view_before(earlier.as_ref().unwrap_or(program), day, view.audience);
        }
        let then = Scope::program(earlier.as_ref().unwrap_or(program), calendar);
        for (trend, definition) in trends.iter_mut().zip(KPIS) {
            trend.push((day, (definition.derive)(&then).value));
        }
        exposure.push((day, by_severity(&then)));
    }
    trends.iter_mut().for_each(|trend| trend.reverse());
    exposure.reverse();
    let mut measured = snapshot(&view.settings, program);
    let scope = Scope::program(program, calendar);
    for (kpi, trend) in measured.kpis.iter_mut().zip(trends) {
        kpi.trend = trend;
        if kpi.definition.judged_apart.is_none() {
            kpi.by_workstream = by_workstream(&scope, kpi.definition);
        }
    }
    measured.exposure = exposure;
    measured
}

/// Measures a program as of its view's date alone: every figure of the whole program and what is judged of workstreams, no
/// trend.
pub fn snapshot(settings: &Settings, program: &ProgramView) -> Measured {
    let scope = Scope::program(program, &settings.calendar);
    Measured {
        slug: program.slug.to_string(),
        kpis: KPIS.iter().map(|definition| figure(settings, &scope, definition)).collect(),
        exposure: Vec::new(),
        cost: money::cost(&scope),
        before: last_steering(program).map(|day| Before { day, steering: true }),
    }
}

fn figure(settings: &Settings, scope: &Scope<'_>, definition: &'static Definition) -> Kpi {
    let figure = (definition.derive)(scope);
    let source = from_metric::source(scope, definition.key, definition.unit);
    let limits = limits_of(settings, scope.program, definition, source.as_ref());
    let better = source.as_ref().map_or(definition.better, |s| s.better);
    Kpi {
        definition,
        rag: judge(figure.value, better, &limits),
        missing: figure.value.is_none().then(|| missing(scope, definition)),
        figure,
        limits,
        unit: source.as_ref().map_or(definition.unit, |s| s.unit),
        better,
        source,
        by_workstream: definition.judged_apart.map(|_| by_workstream(scope, definition)).unwrap_or_default(),
        trend: Vec::new(),
    }
}

/// In how many records the field is missing without which a KPI has no value.
fn missing(scope: &Scope<'_>, definition: &Definition) -> Missing {
    let (kind, field) = definition.asks;
    let first = scope.program.of_kind(kind).next();
    let (title, titles) = first.map_or((kind, kind), |r| (r.kind.title.as_str(), r.kind.titles.as_str()));
    let has = |r: &Record| r.data.values().iter().any(|(name, value)| *name == field && !is_empty(value));
    let all = || scope.program.of_kind(kind);
    Missing {
        field,
        without: all().filter(|r| !has(r)).count(),
        of: all().count(),
        kind,
        title: title.into(),
        titles: titles.into(),
    }
}

fn is_empty(value: &Value<'_>) -> bool {
    matches!(value, Value::List(items) if items.is_empty())
}

/// Limits: those of the metric that measures it, else the program's, else the site's, else the KPI's own. Where a
/// metric says from when on it is amber or red, or has a unit of its own, nothing else is mixed in.
fn limits_of(settings: &Settings, program: &ProgramView, kpi: &Definition, source: Option<&Source>) -> Limits {
    let site = settings.thresholds.get(kpi.key).copied().unwrap_or_default().over(kpi.limits);
    let set = program.program().and_then(|p| p.thresholds.0.get(kpi.key).copied()).unwrap_or_default().over(site);
    match source {
        None => set,
        Some(s) if s.limits.amber.is_some() || s.limits.red.is_some() || s.unit != kpi.unit => s.limits,
        Some(s) => s.limits.over(set),
    }
}

fn by_severity(scope: &Scope<'_>) -> [u32; 4] {
    let mut sums = [0; 4];
    for (_, risk) in scope.of::<Risk>().filter(|(_, r)| r.closed.is_none()) {
        sums[usize::from(severity(risk.score())) - 1] += risk.score();
    }
    sums
}

/// The figure of each workstream that has anything to measure. Where metric records give the program's figure, only those of
/// a workstream give one of its own: figures from other records would be shown beside it as its parts.
fn by_workstream(scope: &Scope<'_>, definition: &Definition) -> Vec<(String, Figure)> {
    let from_metrics = from_metric::measures(scope, definition.key);
    let workstreams = scope.program.of::<Workstream>().map(|(record, _)| record.id());
    workstreams
        .filter_map(|id| {
            let scope = Scope { extent: Extent::Workstream(id), ..*scope };
            let alike = !from_metrics || from_metric::measures(&scope, definition.key);
            let figure = Some((definition.derive)(&scope)).filter(|figure| alike && figure.n > 0)?;
            Some((id.to_string(), figure))
        })
        .collect()
}

/// The last meeting of type "steering" before the day of the report.
fn last_steering(program: &ProgramView) -> Option<NaiveDate> {
    let steering = |m: &Meeting| m.r#type.eq_ignore_ascii_case("steering") && m.date < program.as_of;
    program.of::<Meeting>().filter(|(_, m)| steering(m)).map(|(_, m)| m.date).max()
}
