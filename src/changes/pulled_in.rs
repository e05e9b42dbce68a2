//! A date came nearer.

use super::{Case, ChangeKind, Entry, expected};

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "pulled-in",
    title: "Pulled in",
    one: "date was pulled in",
    many: "dates were pulled in",
    definition: "Open then and now, and expected earlier. The dates are those that can slip.",
    needs_versions: false,
    find,
};

fn find(case: &Case<'_>) -> Option<Entry> {
    expected::moved(case, &KIND, |days| days < 0)
}
