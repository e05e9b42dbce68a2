//! A date moved away.

use super::{Case, ChangeKind, Entry, expected};

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "slipped",
    title: "Slipped",
    one: "date slipped",
    many: "dates slipped",
    definition: "Open then and now, and expected later: the forecast of a milestone, the promise of a dependency, the end \
                 of a task or of the program, the last useful day of a decision, a due day.",
    needs_versions: false,
    find,
};

fn find(case: &Case<'_>) -> Option<Entry> {
    expected::moved(case, &KIND, |days| days > 0)
}
