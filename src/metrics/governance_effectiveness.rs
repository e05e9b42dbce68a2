//! Do escalations solve what was escalated?

use super::statistics::share;
use super::{Better, Definition, Figure, Scope, Unit};
use crate::config::Limits;
use crate::record::Record;
use crate::record::issue::Issue;
use crate::words::Words;
use std::sync::Arc;

pub(super) static KPI: Definition = Definition {
    key: "governance-effectiveness",
    title: Words::kpi_governance_effectiveness_title,
    unit: Unit::Ratio,
    better: Better::Up,
    limits: Limits { target: Some(0.9), amber: Some(0.9), red: Some(0.7) },
    definition: Words::kpi_governance_effectiveness_definition,
    needs: Words::kpi_governance_effectiveness_needs,
    asks: ("issue", "escalated"),
    counted,
    judged_apart: None,
    derive,
};

/// The records that it is made from.
fn rows<'v>(scope: &Scope<'v>) -> impl Iterator<Item = (&'v Arc<Record>, &'v Issue)> + use<'v> {
    scope.of::<Issue>().filter(move |(_, r)| r.escalated.as_ref().is_some_and(|e| e.resolved.is_some()))
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let escalated = scope.of::<Issue>().filter_map(|(_, i)| Some((i, i.escalated.as_ref()?)));
    let (mut resolved, mut lasting, mut waiting) = (0, 0, 0);
    for (issue, escalation) in escalated {
        match escalation.resolved {
            None => waiting += 1,
            Some(day) => {
                resolved += 1;
                lasting += usize::from(!issue.reopened.0.iter().any(|again| *again >= day));
            }
        }
    }
    Figure {
        value: share(lasting, resolved),
        n: resolved,
        detail: vec![
            ("resolved", Some(resolved as f64)),
            ("lasting", Some(lasting as f64)),
            ("unresolved", Some(f64::from(waiting))),
        ],
        ..Figure::default()
    }
}
