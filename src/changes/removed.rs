//! A record that is gone.

use super::{Case, ChangeKind, Entry, rank::Rank};
use crate::words::Words;

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "removed",
    title: Words::changes_removed_title,
    counted: Words::changes_removed_counted,
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
    let entry = Entry::new(&KIND, then, Rank::Removed).undated(true).tell(|v, _| v.w.changes_removed().into());
    Some(match then.data.state() {
        Some(state) => {
            let kind = std::sync::Arc::clone(&then.kind);
            entry.tell(move |v, said| {
                let state = v.w.state_within(&kind.name, state);
                v.w.changes_last_known(said, v.text(state))
            })
        }
        None => entry,
    })
}
