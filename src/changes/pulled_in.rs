//! A date came nearer.

use super::{Case, ChangeKind, Entry, expected};
use crate::words::Words;

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "pulled-in",
    title: Words::changes_pulled_in_title,
    counted: Words::changes_pulled_in_counted,
    definition: "Open then and now, and expected earlier. The dates are those that can slip.",
    needs_versions: false,
    find,
};

fn find(case: &Case<'_>) -> Option<Entry> {
    expected::moved(case, &KIND, |days| days < 0)
}
