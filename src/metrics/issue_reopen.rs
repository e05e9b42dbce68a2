//! Do solved issues stay solved?

use super::statistics::share;
use super::{Better, Definition, Figure, Scope, Unit};
use crate::config::Limits;
use crate::record::issue::Issue;

pub(super) static KPI: Definition = Definition {
    key: "issue-reopen",
    title: "Issues opened again",
    unit: Unit::Ratio,
    better: Better::Down,
    limits: Limits { target: Some(0.05), amber: Some(0.1), red: Some(0.2) },
    definition: "Issues that were closed at least once and opened again, divided by those that were closed at least once.",
    needs: "no issue has been `closed` yet",
    derive,
};

fn derive(scope: &Scope<'_>) -> Figure {
    let was_closed = |i: &&Issue| i.closed.is_some() || !i.reopened.0.is_empty();
    let closed: Vec<&Issue> = scope.of::<Issue>().map(|(_, i)| i).filter(was_closed).collect();
    let reopened = closed.iter().filter(|i| !i.reopened.0.is_empty()).count();
    Figure {
        value: share(reopened, closed.len()),
        n: closed.len(),
        detail: vec![("closed", Some(closed.len() as f64)), ("reopened", Some(reopened as f64))],
        ..Figure::default()
    }
}
