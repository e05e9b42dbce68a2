//! A record stands better.

use super::turn::{Turn, turned};
use super::{Case, ChangeKind, Entry};
use crate::words::Words;

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "better",
    title: Words::changes_better_title,
    counted: Words::changes_better_counted,
    definition: "Open now, and better than then: the score of a risk or the severity of an issue fell, an escalation was \
                 resolved, a dependency is no longer blocked, a benefit measured more.",
    needs_versions: false,
    find,
};

fn find(case: &Case<'_>) -> Option<Entry> {
    turned(case, &KIND, Turn::Better)
}
