//! A record changed hands.

use super::entry::{Datum, Piece};
use super::{Case, ChangeKind, Entry, rank::Rank};
use crate::record::Person;
use crate::words::Words;

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "owner-changed",
    title: Words::changes_owner_changed_title,
    counted: Words::changes_owner_changed_counted,
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
        .undated(true);
    let (had, from, to) = (then.owner.is_some(), from.cloned(), to.cloned());
    Some(entry.tell(move |v, _| {
        let from = from.clone().map(|person| v.part(Piece::Person(person)));
        let to = match to.clone() {
            Some(person) => v.part(Piece::Person(person)),
            None => format!("<b>{}</b>", v.w.frame_nobody()),
        };
        match from {
            Some(from) => v.w.changes_owner_from(from, to),
            None if had => v.w.changes_owner_to(to),
            None => v.w.changes_owner_now(to),
        }
    }))
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
