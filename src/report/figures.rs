//! From records and measures to the charts of a program. To add a chart: its file in `chart/` and one line here.

pub(in crate::report) mod benefits;
mod criteria;
pub mod cutover;
pub(in crate::report) mod dependencies;
pub mod kpi_trend;
mod lanes;
pub mod own;
mod promise;
pub mod rag_history;
mod readings;
pub(in crate::report) mod roadmap;
mod stakeholders;
mod teams;
mod waiting;

use crate::calendar::Calendar;
use crate::chart::{
    self, Figure, burn_up, decision_latency, dependency_age, exposure, rag_strip, readiness, risk_matrix, s_curve, slip,
};
use crate::evidence::{Evidence, Moment};
use crate::metrics::Measured;
use crate::portfolio::{ProgramView, View};
use crate::record::milestone::Milestone;
use crate::record::risk::Risk;
use crate::report::site::Site;
use chrono::{Datelike, NaiveDate};
pub use stakeholders::stance;

/// What charts are drawn from.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The program as of the date.
    pub program: &'a ProgramView,
    /// All programs, for what crosses their borders.
    pub view: &'a View,
    /// Its measures.
    pub measured: &'a Measured,
    /// What the records say of it.
    pub evidence: Option<&'a Evidence>,
    /// Its reports beside the evidence of their days, oldest first.
    pub past: &'a [Moment],
    /// Business days.
    pub calendar: &'a Calendar,
}

impl<'a> Subject<'a> {
    /// A program of a site; none of a folder of documents.
    pub fn of(site: &'a Site<'_>, program: &'a ProgramView) -> Option<Subject<'a>> {
        let slug = &program.slug;
        Some(Subject {
            program,
            view: site.view,
            measured: site.measured(slug)?,
            evidence: site.evidence(slug),
            past: site.past(slug),
            calendar: &site.view.settings.calendar,
        })
    }
}

/// A chart that can be asked for by name.
pub struct Chart {
    /// As in `{{ chart("burn-up") }}`.
    pub name: &'static str,
    /// Draws it.
    pub draw: fn(&Subject<'_>) -> Figure,
}

/// Every chart of a program.
pub static CHARTS: &[Chart] = &[
    Chart { name: burn_up::NAME, draw: burn_up_of },
    Chart { name: slip::NAME, draw: slip_of },
    Chart { name: exposure::NAME, draw: exposure_of },
    Chart { name: risk_matrix::NAME, draw: risk_matrix_of },
    Chart { name: s_curve::NAME, draw: s_curve_of },
    Chart { name: rag_strip::NAME, draw: rag_history::overall },
    Chart { name: chart::roadmap::NAME, draw: roadmap::draw },
    Chart { name: chart::dependency_map::NAME, draw: dependencies::draw },
    Chart { name: chart::stakeholder_grid::NAME, draw: stakeholders::draw },
    Chart { name: decision_latency::NAME, draw: waiting::decisions },
    Chart { name: dependency_age::NAME, draw: waiting::dependencies },
    Chart { name: readiness::NAME, draw: waiting::gates },
    Chart { name: chart::capacity::NAME, draw: teams::draw },
    Chart { name: chart::benefits::NAME, draw: benefits::draw },
];

/// Charts whose shape is another on slides.
static ON_SLIDES: &[Chart] =
    &[Chart { name: risk_matrix::NAME, draw: risk_matrix_for_slide }, Chart { name: slip::NAME, draw: slip_for_slide }];

/// Draws a chart by name as slides show it.
pub fn draw_for_slide(name: &str, subject: &Subject<'_>) -> Option<Figure> {
    ON_SLIDES.iter().chain(CHARTS).find(|c| c.name == name).map(|c| (c.draw)(subject))
}

/// Draws a chart by name.
pub fn draw(name: &str, subject: &Subject<'_>) -> Option<Figure> {
    CHARTS.iter().find(|c| c.name == name).map(|c| (c.draw)(subject))
}

fn start(program: &ProgramView) -> NaiveDate {
    program.program().map_or(program.as_of, |p| p.start)
}

fn burn_up_of(subject: &Subject<'_>) -> Figure {
    let program = subject.program;
    let milestones = program.of::<Milestone>().map(|(record, m)| burn_up::Milestone {
        id: record.id().into(),
        title: record.title().into(),
        baseline: m.baseline,
        original_baseline: m.first_baseline.filter(|first| *first != m.baseline),
        forecast: m.forecast,
        actual: m.actual,
        added: m.added,
        cancelled: m.cancelled,
        weight: 1.0,
    });
    burn_up::figure(
        &burn_up::Input { as_of: program.as_of, start: start(program), milestones: milestones.collect(), cone: None },
        &subject.program.words,
    )
}

/// Every forecast of a milestone with the day from which it stood, oldest first: the baseline stood first.
pub fn forecast_history(program: &ProgramView, m: &Milestone) -> Vec<(NaiveDate, NaiveDate)> {
    let begun = m.added.unwrap_or_else(|| start(program));
    // Of the days before a clone begins nothing is drawn.
    let begun = m.known_from.map_or(begun, |known| known.max(begun));
    let first = (begun, m.first_baseline.unwrap_or(m.baseline));
    let mut history = vec![first];
    let mut rows: Vec<(NaiveDate, NaiveDate)> = m.reforecast.iter().map(|r| (r.date, r.forecast)).collect();
    rows.sort_by_key(|(day, _)| *day);
    if rows.is_empty()
        && let Some(forecast) = m.forecast.filter(|f| *f != first.1)
    {
        rows.push((program.as_of.min(m.actual.unwrap_or(program.as_of)), forecast));
    }
    for row in rows {
        match history.last_mut() {
            Some(last) if last.0 >= row.0 => last.1 = row.1,
            _ => history.push(row),
        }
    }
    history
}

fn slip_of(subject: &Subject<'_>) -> Figure {
    slip::figure(&slip_input(subject), &subject.program.words)
}

fn slip_for_slide(subject: &Subject<'_>) -> Figure {
    slip::figure_for_slide(&slip_input(subject), &subject.program.words)
}

fn slip_input(subject: &Subject<'_>) -> slip::Input {
    let program = subject.program;
    let milestones = program.of::<Milestone>().map(|(record, m)| slip::Milestone {
        id: record.id().into(),
        title: record.title().into(),
        baseline: m.baseline,
        first: m.first_baseline.unwrap_or(m.baseline),
        history: forecast_history(program, m),
        moves: m.moves(),
        actual: m.actual,
        cancelled: m.cancelled,
    });
    slip::Input { as_of: program.as_of, start: start(program), milestones: milestones.collect() }
}

fn exposure_of(subject: &Subject<'_>) -> Figure {
    exposure::figure(
        &exposure::Input {
            as_of: subject.program.as_of,
            since: subject.measured.since(),
            points: subject.measured.exposure.clone(),
        },
        &subject.program.words,
    )
}

fn risk_matrix_input(subject: &Subject<'_>) -> risk_matrix::Input {
    let since = subject.measured.since();
    let open = subject.program.of::<Risk>().filter(|(_, r)| r.closed.is_none());
    let mut risks: Vec<risk_matrix::Risk> = open
        .map(|(record, risk)| {
            let known = since.filter(|day| risk.known_from.is_none_or(|from| from <= *day));
            let previous = known.and_then(|day| risk.stood(day));
            risk_matrix::Risk {
                id: record.id().into(),
                title: record.title().into(),
                probability: risk.probability.0,
                impact: risk.impact.0,
                previous,
                is_new: since.is_some_and(|day| risk.raised > day),
            }
        })
        .collect();
    risks.sort_by_key(|r| std::cmp::Reverse(u32::from(r.probability) * u32::from(r.impact)));
    risk_matrix::Input { as_of: subject.program.as_of, since, risks }
}

/// The cells of the risk matrix that hold more risks than are drawn in them, the gravest first.
pub fn full_cells(subject: &Subject<'_>) -> Vec<risk_matrix::FullCell> {
    risk_matrix::full_cells(&risk_matrix_input(subject))
}

fn risk_matrix_of(subject: &Subject<'_>) -> Figure {
    risk_matrix::figure(&risk_matrix_input(subject), &subject.program.words)
}

fn risk_matrix_for_slide(subject: &Subject<'_>) -> Figure {
    risk_matrix::figure_for_slide(&risk_matrix_input(subject), &subject.program.words)
}

/// The share above the plan from which the evidence calls the cost amber.
fn cost_limit(subject: &Subject<'_>) -> Option<f64> {
    subject.measured.kpi("cost-variance").and_then(|kpi| kpi.limits.amber)
}

fn s_curve_of(subject: &Subject<'_>) -> Figure {
    let cost = subject.measured.cost.clone().unwrap_or_default();
    let months = cost.months.iter().map(|(first, month)| s_curve::Month {
        year: first.year(),
        month: first.month(),
        planned: month.planned,
        actual: month.actual,
        forecast: month.forecast,
    });
    s_curve::figure(
        &s_curve::Input {
            as_of: subject.program.as_of,
            currency: subject.program.currency().into(),
            months: months.collect(),
            authorised: None,
            limit: cost_limit(subject),
        },
        &subject.program.words,
    )
}
