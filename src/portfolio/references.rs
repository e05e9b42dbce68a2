//! Who names whom: every reference of a record, and the same seen from the other side.

use super::View;
use super::index::Index;
use super::redact;
use crate::record::{Record, Value};
use rayon::prelude::*;
use std::sync::Arc;

/// A reference from one record to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The field, the verb of a typed link, or "mentions" for prose.
    pub verb: String,
    /// As written; none where the target is restricted.
    pub target: Option<String>,
}

/// The verb of a reference in prose.
const MENTIONS: &str = "mentions";

/// Every reference of a record, in the order of its fields, then those of its text; each target once per verb.
pub fn mentions(record: &Record) -> Vec<Mention> {
    let mut out: Vec<Mention> = Vec::new();
    for (name, value) in record.values() {
        collect(name, &value, &mut out);
    }
    redact::targets_of_body(&record.body, &mut |target| add(&mut out, MENTIONS, Some(target)));
    out
}

fn add(out: &mut Vec<Mention>, verb: &str, target: Option<&str>) {
    let named =
        out.iter().any(|m| m.target.as_deref() == target && target.is_some() && (m.verb == verb || verb == MENTIONS));
    if !named {
        out.push(Mention { verb: verb.to_string(), target: target.map(String::from) });
    }
}

fn collect(verb: &str, value: &Value<'_>, out: &mut Vec<Mention>) {
    match value {
        Value::Ref(reference) | Value::Party(reference) => add(out, verb, reference.text()),
        Value::Prose(text) => redact::targets_of_prose(text, &mut |target| add(out, MENTIONS, Some(target))),
        Value::List(items) => items.iter().for_each(|item| collect(verb, item, out)),
        Value::Table(fields) => {
            let rel = fields.iter().find_map(|(name, v)| match (*name, v) {
                ("rel", Value::Text(rel)) => Some(*rel),
                _ => None,
            });
            fields.iter().for_each(|(_, inner)| collect(rel.unwrap_or(verb), inner, out));
        }
        _ => {}
    }
}

/// A reference: the position of its target, the record that names it, and the verb.
type Outgoing<'v> = (usize, &'v Arc<Record>, String);

/// For each record of a view, who names it.
#[derive(Debug)]
pub struct Backlinks {
    /// By the record's position.
    to: Vec<Vec<(Arc<Record>, String)>>,
    index: Arc<Index>,
}

impl Backlinks {
    /// Looks at every reference of every record of a view.
    pub fn of(view: &View) -> Backlinks {
        let records: Vec<&Arc<Record>> = view.records().collect();
        let found: Vec<Vec<Outgoing<'_>>> = records.par_iter().map(|record| outgoing(view, record)).collect();
        let mut to: Vec<Vec<(Arc<Record>, String)>> = Vec::new();
        for (target, source, verb) in found.into_iter().flatten() {
            if to.len() <= target {
                to.resize_with(target + 1, Vec::new);
            }
            to[target].push((source.clone(), verb));
        }
        Backlinks { to, index: view.index.clone() }
    }

    /// Who names a record, with the verb, in the order of the view.
    pub fn to(&self, record: &Record) -> &[(Arc<Record>, String)] {
        let position = self.index.get(&record.scope, record.id());
        position.and_then(|position| self.to.get(position)).map_or(&[], Vec::as_slice)
    }
}

/// What a record names in a view: the target's position, the record itself, verb.
fn outgoing<'v>(view: &'v View, record: &'v Arc<Record>) -> Vec<Outgoing<'v>> {
    let found = mentions(record).into_iter().filter_map(|mention| {
        let (position, target) = view.place(&record.scope, mention.target.as_deref()?)?;
        (!Arc::ptr_eq(target, record)).then_some((position, record, mention.verb))
    });
    found.collect()
}
