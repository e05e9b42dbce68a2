//! A record that is gone.

use super::{Case, ChangeKind, Entry, rank::Rank};

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "removed",
    title: "Removed",
    one: "record was removed",
    many: "records were removed",
    definition: "In the files of then, and in those of today no more. A record that has only been classified higher is not \
                 mentioned at all.",
    needs_versions: true,
    find,
};

fn find(case: &Case<'_>) -> Option<Entry> {
    let then = case.then.filter(|_| case.now.is_none())?;
    if (case.sides.withheld)(then.id()) {
        return None;
    }
    let state = then.data.state().map(|state| format!(", last known as {}", state.to_lowercase())).unwrap_or_default();
    let entry = Entry::new(&KIND, then, Rank::Removed)
        .undated(true)
        .strong("removed")
        .text(format!(" from the records{state}"));
    Some(entry)
}
