//! From ids to positions, without case; and the order in which people expect ids.

use crate::record::types::split_ref;
use ecow::EcoString;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::HashMap;

/// Positions of records by scope and id.
#[derive(Debug, Default)]
pub(super) struct Index {
    scopes: Map<Ids>,
}

/// Positions of the records of a scope.
#[derive(Debug, Default)]
struct Ids {
    /// By the id as its record spells it, as nearly all references do.
    spelt: Map<usize>,
    /// By the id in lower case.
    lower: Map<usize>,
}

/// Looked up some million times in a large site: a fast hash, seeded anew by every process, of ids that nearly always lie
/// in the table itself.
type Map<T> = HashMap<EcoString, T, foldhash::fast::RandomState>;

/// Lower case, without copying where it is so already.
fn lower(text: &str) -> Cow<'_, str> {
    if text.bytes().any(|b| b.is_ascii_uppercase()) {
        Cow::Owned(text.to_ascii_lowercase())
    } else {
        Cow::Borrowed(text)
    }
}

impl Index {
    /// Adds a record; answers the position of an earlier one with the same id.
    pub(super) fn insert(&mut self, scope: &str, id: &str, position: usize) -> Option<usize> {
        let ids = match self.scopes.get_mut(scope) {
            Some(ids) => ids,
            None => self.scopes.entry(scope.into()).or_default(),
        };
        match ids.lower.get(&*lower(id)) {
            Some(earlier) => Some(*earlier),
            None => {
                ids.lower.insert(lower(id).into(), position);
                ids.spelt.insert(id.into(), position);
                None
            }
        }
    }

    /// The record of a scope with an id.
    pub(super) fn get(&self, scope: &str, id: &str) -> Option<usize> {
        let ids = self.scopes.get(scope)?;
        ids.spelt.get(id).or_else(|| ids.lower.get(&*lower(id))).copied()
    }

    /// The record that a reference names: `M-07`, `other/M-07`, or another program by its slug.
    pub(super) fn resolve(&self, scope: &str, reference: &str) -> Option<usize> {
        match split_ref(reference) {
            (Some(other), id) => self.get(other, id),
            (None, id) => self.get(scope, id).or_else(|| self.get(id, id)),
        }
    }
}

/// Compares ids as people do: `M-2` before `M-10`.
pub fn natural_cmp(a: &str, b: &str) -> Ordering {
    let (mut x, mut y) = (a.as_bytes(), b.as_bytes());
    loop {
        match (x.first(), y.first()) {
            (None, None) => return a.cmp(b),
            (None, _) => return Ordering::Less,
            (_, None) => return Ordering::Greater,
            (Some(p), Some(q)) if p.is_ascii_digit() && q.is_ascii_digit() => {
                let (m, rest_x) = number(x);
                let (n, rest_y) = number(y);
                match m.len().cmp(&n.len()).then_with(|| m.cmp(n)) {
                    Ordering::Equal => (x, y) = (rest_x, rest_y),
                    other => return other,
                }
            }
            (Some(p), Some(q)) => match p.to_ascii_lowercase().cmp(&q.to_ascii_lowercase()) {
                Ordering::Equal => (x, y) = (&x[1..], &y[1..]),
                other => return other,
            },
        }
    }
}

/// The digits at the start, without leading zeros, and the rest.
fn number(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text.iter().position(|b| !b.is_ascii_digit()).unwrap_or(text.len());
    let zeros = text[..end].iter().position(|b| *b != b'0').unwrap_or(end);
    (&text[zeros..end], &text[end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_as_people_count() {
        let mut ids = vec!["M-10", "M-2", "m-1", "M-02", "A", "M-2b"];
        ids.sort_by(|a, b| natural_cmp(a, b));
        assert_eq!(ids, ["A", "m-1", "M-02", "M-2", "M-2b", "M-10"]);
    }
}
