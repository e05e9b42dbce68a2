//! Is what a gate asks for there?

use super::statistics::share;
use super::{Better, Definition, Figure, Scope, Unit};
use crate::calendar::days_after;
use crate::config::Limits;
use crate::record::Record;
use crate::record::gate::Gate;
use crate::words::Words;
use std::sync::Arc;

/// Gates whose review is at most this many days ahead are under review.
const WINDOW: u64 = 30;

pub(super) static KPI: Definition = Definition {
    key: "readiness",
    title: Words::kpi_readiness_title,
    unit: Unit::Ratio,
    better: Better::Up,
    limits: Limits { target: Some(0.95), amber: None, red: None },
    definition: Words::kpi_readiness_definition,
    needs: Words::kpi_readiness_needs,
    asks: ("gate", "criterion"),
    counted,
    judged_apart: None,
    derive,
};

/// The gates under review.
fn rows<'v>(scope: &Scope<'v>) -> Vec<(&'v Arc<Record>, &'v Gate)> {
    let as_of = scope.as_of();
    let near = days_after(as_of, WINDOW);
    let mut open: Vec<(&Arc<Record>, &Gate)> =
        scope.of::<Gate>().filter(|(_, g)| is_open(g) && !g.criterion.is_empty()).collect();
    let next = open.iter().map(|(_, g)| g.review).filter(|day| *day >= as_of).min();
    open.retain(|(_, g)| g.review <= near || Some(g.review) == next);
    open
}

fn counted<'v>(scope: &Scope<'v>) -> Vec<&'v Arc<Record>> {
    rows(scope).into_iter().map(|(record, _)| record).collect()
}

fn derive(scope: &Scope<'_>) -> Figure {
    let as_of = scope.as_of();
    let under = rows(scope);
    let criteria = || under.iter().flat_map(|(_, g)| &g.criterion);
    let met = criteria().filter(|c| c.is_met()).count();
    let waived = criteria().filter(|c| c.is_waived(as_of)).count();
    let all = criteria().count();
    Figure {
        value: share(met, all),
        n: all,
        detail: vec![
            ("met", Some(met as f64)),
            ("criteria", Some(all as f64)),
            ("waived", Some(waived as f64)),
            ("gates", Some(under.len() as f64)),
        ],
        ..Figure::default()
    }
}

fn is_open(gate: &Gate) -> bool {
    use crate::record::gate::GateOutcome::{Conditional, Go};
    !matches!(gate.outcome, Some(Go | Conditional))
}
