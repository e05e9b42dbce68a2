//! From benefits to the chart of what was promised, is forecast and was realised.

use super::Subject;
use crate::chart::{Figure, benefits};
use crate::record::benefit::Benefit;

/// Draws all benefits of a program.
pub(super) fn draw(subject: &Subject<'_>) -> Figure {
    let all = subject.program.of::<Benefit>().map(|(record, b)| benefits::Benefit {
        id: record.id().into(),
        title: record.title().into(),
        unit: b.unit.clone(),
        due: b.due,
        before: b.baseline.unwrap_or(0.0),
        target: b.target,
        forecast: b.forecast,
        realised: b.latest().map(|m| (m.date, m.value)),
    });
    benefits::figure(&benefits::Input { as_of: subject.program.as_of, benefits: all.collect() }, &subject.program.words)
}
