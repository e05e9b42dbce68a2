//! From a gate to the chart of its criteria.

use crate::chart::{Figure, gate_criteria};
use crate::portfolio::ProgramView;
use crate::record::gate::Gate;
use crate::record::{Kind, Record};

/// Draws the criteria of a gate by area.
pub(super) fn of(program: &ProgramView, record: &Record, gate: &Gate) -> Option<Figure> {
    let as_of = program.as_of;
    let area = |category: &Option<String>| category.clone().unwrap_or_default();
    let w = &program.words;
    let state = gate.outcome.and(record.data.state()).map(|state| w.state(Gate::NAME, state).to_owned());
    gate_criteria::figure(
        &gate_criteria::Input {
            as_of,
            review: gate.review,
            outcome: state,
            criteria: gate.criterion.iter().map(|c| (area(&c.category), c.is_met(), c.is_waived(as_of))).collect(),
        },
        w,
    )
}
