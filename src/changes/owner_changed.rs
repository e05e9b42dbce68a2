//! A record changed hands.

use super::entry::{Datum, Piece};
use super::{Case, ChangeKind, Entry, rank::Rank};
use crate::record::Person;

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "owner-changed",
    title: "Owner changed",
    one: "record changed hands",
    many: "records changed hands",
    definition: "The owner is another than then, or there is one now, or none any more. Records that are closed do not count.",
    needs_versions: true,
    find,
};

fn find(case: &Case<'_>) -> Option<Entry> {
    let (then, now) = case.both()?;
    if now.data.is_open() == Some(false) || same(then.owner.as_ref(), now.owner.as_ref()) {
        return None;
    }
    // A former owner whose record the edition does not hold today must not be named.
    let known = |person: &&Person| person.text().is_some_and(|text| !(case.sides.withheld)(text));
    let (from, to) = (then.owner.as_ref().filter(known), now.owner.as_ref());
    let entry = Entry::new(&KIND, now, Rank::Owner)
        .moved("owner", from.cloned().map(Datum::Person), to.cloned().map(Datum::Person))
        .undated(true)
        .text("owner ");
    let entry = match (from, &then.owner) {
        (Some(person), _) => entry.text("changed from ").piece(Piece::Person(person.clone())).text(" to "),
        (None, Some(_)) => entry.text("changed to "),
        (None, None) => entry.text("is now "),
    };
    Some(match to {
        Some(person) => entry.piece(Piece::Person(person.clone())),
        None => entry.strong("nobody"),
    })
}

/// Ids are compared without case.
fn same(a: Option<&Person>, b: Option<&Person>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => match (a.text(), b.text()) {
            (Some(a), Some(b)) => a.eq_ignore_ascii_case(b),
            // Who is classified higher now cannot be told from who was there before.
            _ => true,
        },
        (a, b) => a.is_none() && b.is_none(),
    }
}
