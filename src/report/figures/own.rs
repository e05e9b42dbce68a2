//! The chart on a record's own page: how it came to where it stands.

use super::{Subject, cost_limit, criteria, cutover, forecast_history, promise, readings, start, teams};
use crate::chart::{Figure, risk_score, s_curve, slip};
use crate::portfolio::ProgramView;
use crate::record::budget::Budget;
use crate::record::milestone::Milestone;
use crate::record::risk::Risk;
use crate::record::{Data, Person, Prose, Record};
use chrono::Datelike;

/// Draws a record whose kind has a chart, where its history moved; `plain` is how a text of the record reads without
/// markup, `name` how somebody is called.
pub fn of(
    subject: &Subject<'_>,
    record: &Record,
    plain: impl Fn(&Prose) -> String,
    name: impl Fn(&Person) -> String,
) -> Option<Figure> {
    let program = subject.program;
    let figure = match &record.data {
        Data::Risk(risk) => return risk_of(program, risk, plain),
        Data::Milestone(m) => return milestone_of(program, record, m),
        Data::Release(release) => cutover::of(program.as_of, record.title(), release, plain, name, &program.words),
        Data::Team(team) => teams::of(subject, [(record, team)].into_iter()),
        Data::Budget(budget) => budget_of(subject, budget),
        Data::Benefit(benefit) => return readings::of_benefit(program, benefit),
        Data::Metric(metric) => readings::of_metric(program, record, metric),
        Data::Gate(gate) => return criteria::of(program, record, gate),
        Data::Dependency(dependency) => promise::of(program, dependency),
        _ => return None,
    };
    (!figure.wide.is_empty()).then_some(figure)
}

fn risk_of(program: &ProgramView, risk: &Risk, plain: impl Fn(&Prose) -> String) -> Option<Figure> {
    let score = |probability: u8, impact: u8| u32::from(probability) * u32::from(impact);
    let first = risk.first.unwrap_or((risk.probability.0, risk.impact.0));
    let begun = risk.known_from.map_or(risk.raised, |known| known.max(risk.raised));
    let mut points = vec![(begun, score(first.0, first.1), String::new())];
    points.extend(
        risk.review
            .iter()
            .map(|r| (r.date, score(r.probability.0, r.impact.0), r.note.as_ref().map(&plain).unwrap_or_default())),
    );
    let aim = risk.target.as_ref();
    let target = aim.and_then(|t| Some((score(t.probability?.0, t.impact?.0), t.by)));
    risk_score::figure(&risk_score::Input { as_of: program.as_of, closed: risk.closed, points, target }, &program.words)
}

/// A milestone whose date moved: each forecast that it had.
fn milestone_of(program: &ProgramView, record: &Record, m: &Milestone) -> Option<Figure> {
    let history = forecast_history(program, m);
    let moved = history.windows(2).any(|pair| pair[0].1 != pair[1].1);
    let milestone = slip::Milestone {
        id: record.id().into(),
        title: record.title().into(),
        baseline: m.baseline,
        first: m.first_baseline.unwrap_or(m.baseline),
        history,
        moves: m.moves(),
        actual: m.actual,
        cancelled: m.cancelled,
    };
    let input = slip::Input { as_of: program.as_of, start: start(program), milestones: vec![milestone] };
    moved.then(|| slip::figure(&input, &program.words)).filter(|figure| !figure.wide.is_empty())
}

fn budget_of(subject: &Subject<'_>, budget: &Budget) -> Figure {
    let program = subject.program;
    let months = budget.period.iter().map(|p| s_curve::Month {
        year: p.month.first.year(),
        month: p.month.first.month(),
        planned: p.planned.unwrap_or(0.0),
        actual: p.actual,
        forecast: p.forecast,
    });
    s_curve::figure(
        &s_curve::Input {
            as_of: program.as_of,
            currency: program.currency().into(),
            months: months.collect(),
            authorised: None,
            limit: cost_limit(subject),
        },
        &program.words,
    )
}
