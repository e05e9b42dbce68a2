//! From people to the stakeholder grid.

use super::Subject;
use crate::chart::stakeholder_grid::{Input, Person, figure};
use crate::chart::{Figure, format};
use crate::record::person::PersonRecord;
use crate::record::types::Scalar;

/// Draws the grid of a program.
pub(super) fn draw(subject: &Subject<'_>) -> Figure {
    let all: Vec<_> = subject.program.of::<PersonRecord>().collect();
    let rated = |p: &&PersonRecord| p.influence.is_some() && p.interest.is_some();
    let unrated = all.iter().filter(|(_, p)| !rated(p)).count();
    let people = all.iter().filter_map(|(record, p)| {
        Some(Person {
            name: record.title().into(),
            influence: p.influence?.0,
            interest: p.interest?.0,
            current: p.engagement.as_ref().and_then(|e| e.current.as_ref().map(word)),
            desired: p.engagement.as_ref().and_then(|e| e.desired.as_ref().map(word)),
        })
    });
    figure(&Input { as_of: subject.program.as_of, people: people.collect(), unrated })
}

/// An engagement in words: a word of the organisation's own scale, or a number of it.
fn word(scalar: &Scalar) -> String {
    match scalar {
        Scalar::Text(text) => text.clone(),
        Scalar::Number(n) => format::number(*n, 1),
        Scalar::Date(day) => format::date_short(*day),
    }
}
