//! A record stands worse.

use super::turn::{Turn, turned};
use super::{Case, ChangeKind, Entry};

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "worse",
    title: "Worse",
    one: "record got worse",
    many: "records got worse",
    definition: "Open now, and worse than then: the score of a risk or the severity of an issue rose, an issue was escalated or \
                 opened again, a dependency is blocked, a gate was refused, a benefit measured less.",
    needs_versions: false,
    find,
};

fn find(case: &Case<'_>) -> Option<Entry> {
    turned(case, &KIND, Turn::Worse)
}
