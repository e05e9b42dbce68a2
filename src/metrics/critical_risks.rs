//! How many risks are critical, and does somebody deal with them?

use super::{Better, Definition, Figure, Scope, Unit};
use crate::config::Limits;
use crate::record::Record;
use crate::record::action::Action;
use crate::record::risk::Risk;

/// From this score on a risk is critical.
pub(super) const CRITICAL: u32 = 15;

pub(super) static KPI: Definition = Definition {
    key: "critical-risks",
    title: "Critical risks open",
    unit: Unit::Count,
    better: Better::Down,
    limits: Limits { target: Some(0.0), amber: Some(0.0), red: Some(2.0) },
    definition: "Open risks with probability × impact of at least 15; of these the unmanaged: without owner, without response, or \
                 without an open action.",
    needs: "there is no risk record",
    derive,
};

fn derive(scope: &Scope<'_>) -> Figure {
    let open: Vec<(&Record, &Risk)> =
        scope.of::<Risk>().filter(|(_, r)| r.closed.is_none()).map(|(record, risk)| (&**record, risk)).collect();
    let critical: Vec<&(&Record, &Risk)> = open.iter().filter(|(_, r)| r.score() >= CRITICAL).collect();
    let unmanaged = critical.iter().filter(|(record, risk)| is_unmanaged(scope, record, risk)).count();
    let any = scope.of::<Risk>().next().is_some();
    Figure {
        value: any.then_some(critical.len() as f64),
        median: None,
        n: open.len(),
        detail: vec![("open", Some(open.len() as f64)), ("unmanaged", Some(unmanaged as f64))],
    }
}

/// Whether nobody deals with a risk: no owner, no response, or no action that is still open.
pub(super) fn is_unmanaged(scope: &Scope<'_>, record: &Record, risk: &Risk) -> bool {
    record.owner.is_none() || risk.response.is_none() || !has_open_action(scope, record, risk)
}

fn has_open_action(scope: &Scope<'_>, record: &Record, risk: &Risk) -> bool {
    let named = risk.actions.iter().filter_map(|a| scope.program.find(a.text()?)?.as_kind::<Action>());
    let from = scope.program.of::<Action>().filter(|(_, action)| {
        let source = action.from.as_ref().and_then(|f| scope.program.find(f.text()?));
        source.is_some_and(|s| s.id() == record.id())
    });
    named.chain(from.map(|(_, action)| action)).any(|action| action.done.is_none())
}
