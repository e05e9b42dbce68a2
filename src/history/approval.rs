//! Which change approves a baseline that was written over: git names none, so it is the one that says that it
//! affects the milestone.

use crate::record::change::Change;
use crate::record::program::Program;
use crate::record::types::split_ref;
use crate::record::{Data, Record, Ref};
use chrono::NaiveDate;
use std::collections::HashMap;

/// An approved change.
struct Approved {
    /// Who may read it, a position in the site's list.
    audience: usize,
    day: NaiveDate,
    scope: String,
    id: String,
    used: bool,
}

/// Scope and id in lower case, of what approved changes affect.
type Affected = HashMap<(String, String), Vec<Approved>>;

/// Names the approving change in each row that comes from git. A change approves one move.
pub(super) fn name(records: &mut [Record], default_audience: usize) {
    let moved = |r: &Record| r.has_rows_from_git("rebaseline");
    if !records.iter().any(moved) {
        return;
    }
    let mut affected = affected(records, default_audience);
    for record in records.iter_mut().filter(|r| moved(r)) {
        let of = (record.scope.to_string(), record.id().to_ascii_lowercase());
        let (Some(changes), Data::Milestone(m)) = (affected.get_mut(&of), &mut record.data) else { continue };
        for row in m.rebaseline.iter_mut().filter(|row| row.from_git) {
            row.change = approving(changes, row.date, &of.0);
        }
    }
}

fn affected(records: &[Record], default_audience: usize) -> Affected {
    let own = |record: &Record| record.common.audience;
    let charters = records.iter().filter(|record| record.as_kind::<Program>().is_some());
    let homes: HashMap<&str, usize> = charters.filter_map(|c| Some((&*c.scope, own(c)?))).collect();
    let mut out = Affected::new();
    for record in records {
        let Some(change) = record.as_kind::<Change>() else { continue };
        let day = change.decided.unwrap_or(change.requested);
        let home = homes.get(&*record.scope).copied().unwrap_or(default_audience);
        let audience = own(record).unwrap_or(home).max(home);
        for target in change.affects.iter().filter(|_| change.approved_by(day)).filter_map(Ref::text) {
            let (scope, id) = split_ref(target);
            let of = (scope.unwrap_or(&record.scope).to_string(), id.to_ascii_lowercase());
            let (scope, id) = (record.scope.to_string(), record.id().to_string());
            out.entry(of).or_default().push(Approved { audience, day, scope, id, used: false });
        }
    }
    for changes in out.values_mut() {
        changes.sort_by(|a, b| (a.audience, a.day, &a.scope, &a.id).cmp(&(b.audience, b.day, &b.scope, &b.id)));
    }
    out
}

/// The last one that was approved by the day of the move, else the first one after it: of those that most may read, so that
/// none of a fuller edition takes the place of one that an edition holds.
fn approving(changes: &mut [Approved], day: NaiveDate, scope: &str) -> Option<Ref> {
    let audience = changes.iter().find(|c| !c.used)?.audience;
    let of_them = |c: &Approved| !c.used && c.audience == audience;
    let by_then = changes.iter().rposition(|c| of_them(c) && c.day <= day);
    let found = match by_then {
        Some(n) => changes.get_mut(n),
        None => changes.iter_mut().find(|c| of_them(c)),
    }?;
    found.used = true;
    let named = if found.scope == scope { found.id.clone() } else { format!("{}/{}", found.scope, found.id) };
    Some(Ref::new(&named))
}
