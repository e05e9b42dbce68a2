//! From benefits to the chart of what was promised, is forecast and was realised.

use super::Subject;
use crate::chart::{Figure, benefits};
use crate::portfolio::ProgramView;
use crate::record::benefit::Benefit;

/// Draws all benefits of a program.
pub(super) fn draw(subject: &Subject<'_>) -> Figure {
    benefits::figure(&input(subject.program), &subject.program.words)
}

/// Which of them are forecast to fall short; none where there is none.
pub(in crate::report) fn shortfall(program: &ProgramView) -> Option<String> {
    benefits::shortfall(&input(program), &program.words)
}

fn input(program: &ProgramView) -> benefits::Input {
    let all = program.of::<Benefit>().map(|(record, b)| benefits::Benefit {
        id: record.id().into(),
        title: record.title().into(),
        unit: b.unit.clone(),
        due: b.due,
        before: b.baseline.unwrap_or(0.0),
        target: b.target,
        forecast: b.forecast,
        realised: b.latest().map(|m| (m.date, m.value)),
    });
    benefits::Input { as_of: program.as_of, benefits: all.collect() }
}
