//! From people to the stakeholder grid.

use super::Subject;
use crate::chart::Figure;
use crate::chart::stakeholder_grid::{Input, Person, figure};
use crate::record::person::PersonRecord;
use crate::record::types::Scalar;
use crate::words::Words;

/// Draws the grid of a program.
pub(super) fn draw(subject: &Subject<'_>) -> Figure {
    let w = &subject.program.words;
    let all: Vec<_> = subject.program.of::<PersonRecord>().collect();
    let rated = |p: &&PersonRecord| p.influence.is_some() && p.interest.is_some();
    let unrated = all.iter().filter(|(_, p)| !rated(p)).count();
    let people = all.iter().filter_map(|(record, p)| {
        let [current, desired] = stance(p, w);
        Some(Person {
            name: record.title().into(),
            influence: p.influence?.0,
            interest: p.interest?.0,
            current,
            desired,
        })
    });
    figure(&Input { as_of: subject.program.as_of, people: people.collect(), unrated }, w)
}

/// How a person stands to the program, and how the person should.
pub fn stance(person: &PersonRecord, w: &Words) -> [Option<String>; 2] {
    let engagement = person.engagement.as_ref();
    let said = |scalar: &Option<Scalar>| scalar.as_ref().map(|scalar| word(scalar, w));
    engagement.map_or([None, None], |e| [said(&e.current), said(&e.desired)])
}

/// An engagement in words: a word of the organisation's own scale, or a number of it.
fn word(scalar: &Scalar, w: &Words) -> String {
    match scalar {
        Scalar::Text(text) => text.clone(),
        Scalar::Number(n) => w.number(*n, 1),
        Scalar::Date(day) => w.date_label(*day),
    }
}
