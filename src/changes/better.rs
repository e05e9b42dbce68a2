//! A record stands better.

use super::turn::{Turn, turned};
use super::{Case, ChangeKind, Entry};

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "better",
    title: "Better",
    one: "record got better",
    many: "records got better",
    definition: "Open now, and better than then: the score of a risk or the severity of an issue fell, an escalation was \
                 resolved, a dependency is no longer blocked, a benefit measured more.",
    needs_versions: false,
    find,
};

fn find(case: &Case<'_>) -> Option<Entry> {
    turned(case, &KIND, Turn::Better)
}
