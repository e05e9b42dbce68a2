//! Do solved issues stay solved?

use super::statistics::share;
use super::{Better, Definition, Figure, Scope, Unit};
use crate::config::Limits;
use crate::record::Record;
use crate::record::issue::Issue;
use crate::words::Words;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "issue-reopen",
    title: Words::kpi_issue_reopen_title,
    unit: Unit::Ratio,
    better: Better::Down,
    limits: Limits { target: Some(0.05), amber: Some(0.1), red: Some(0.2) },
    definition: Words::kpi_issue_reopen_definition,
    needs: Words::kpi_issue_reopen_needs,
    asks: ("issue", "closed"),
    counted,
    judged_apart: None,
    derive,
};

/// The records that it is made from.
fn rows<'v>(scope: &Scope<'v>) -> impl Iterator<Item = (&'v Arc<Record>, &'v Issue)> + use<'v> {
    scope.of::<Issue>().filter(move |(_, r)| r.closed.is_some() || !r.reopened.0.is_empty())
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let closed: Vec<&Issue> = rows(scope).map(|(_, i)| i).collect();
    let reopened = closed.iter().filter(|i| !i.reopened.0.is_empty()).count();
    Figure {
        value: share(reopened, closed.len()),
        n: closed.len(),
        detail: vec![("closed", Some(closed.len() as f64)), ("reopened", Some(reopened as f64))],
        ..Figure::default()
    }
}
