//! A record stands worse.

use super::turn::{Turn, turned};
use super::{Case, ChangeKind, Entry};
use crate::words::Words;

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "worse",
    title: Words::changes_worse_title,
    counted: Words::changes_worse_counted,
    definition: "Open now, and worse than then: the score of a risk or the severity of an issue rose, an issue was escalated or \
                 opened again, a dependency is blocked, a gate was refused, a benefit measured less.",
    needs_versions: false,
    find,
};

fn find(case: &Case<'_>) -> Option<Entry> {
    turned(case, &KIND, Turn::Worse)
}
