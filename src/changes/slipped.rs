//! A date moved away.

use super::{Case, ChangeKind, Entry, expected};
use crate::words::Words;

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "slipped",
    title: Words::changes_slipped_title,
    counted: Words::changes_slipped_counted,
    definition: "Open then and now, and expected later: the forecast of a milestone, the promise of a dependency, the end \
                 of a task or of the program, the last useful day of a decision, a due day.",
    needs_versions: false,
    find,
};

fn find(case: &Case<'_>) -> Option<Entry> {
    expected::moved(case, &KIND, |days| days > 0)
}
