//! How much does the scope move?

use super::{Better, Definition, Figure, Scope, Unit};
use crate::calendar::days_before;
use crate::config::Limits;
use crate::record::change::{Change, ChangeStatus, ChangeType};
use crate::record::milestone::Milestone;

/// Changes approved in this many days count.
const WINDOW: u64 = 30;

pub(super) static KPI: Definition = Definition {
    key: "scope-change",
    title: "Scope change in 30 days",
    unit: Unit::Ratio,
    better: Better::Down,
    limits: Limits { target: Some(0.05), amber: Some(0.05), red: Some(0.15) },
    definition: "Sum of `scope_weight` of the changes approved in the last 30 days, divided by the weight of the milestones that were in \
                 the scope from the beginning; beside it the number of these changes, and of those without a weight.",
    needs: "no milestone was in the scope from the beginning (without `added`)",
    derive,
};

/// Whether a change moves what is delivered.
fn moves_scope(change: &Change) -> bool {
    change.scope_weight.is_some() || change.r#type == ChangeType::Scope
}

fn derive(scope: &Scope<'_>) -> Figure {
    let as_of = scope.as_of();
    let since = days_before(as_of, WINDOW);
    let from_beginning = |m: &&Milestone| m.added.is_none() && m.cancelled.is_none();
    let baseline: Vec<&Milestone> = scope.of::<Milestone>().map(|(_, m)| m).filter(from_beginning).collect();
    let weight: f64 = baseline.iter().map(|m| m.weight()).sum();
    let recent = |c: &&Change| {
        let day = c.decided.unwrap_or(c.requested);
        c.status == Some(ChangeStatus::Approved) && day > since && day <= as_of && moves_scope(c)
    };
    let approved: Vec<&Change> = scope.of::<Change>().map(|(_, c)| c).filter(recent).collect();
    // The sum of nothing is minus zero in floating point; adding zero mends its sign.
    let added: f64 = approved.iter().filter_map(|c| c.scope_weight).sum::<f64>() + 0.0;
    let weightless = approved.iter().filter(|c| c.scope_weight.is_none()).count();
    Figure {
        value: (weight > 0.0).then(|| added / weight),
        n: baseline.len(),
        detail: vec![
            ("count", Some(approved.len() as f64)),
            ("without_weight", Some(weightless as f64)),
            ("scope_weight", Some(added)),
            ("baseline_weight", Some(weight)),
        ],
        ..Figure::default()
    }
}
