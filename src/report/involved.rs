//! The people whom records name in fields of theirs: who decides, attends, signs.

use crate::record::change::Change;
use crate::record::decision::Decision;
use crate::record::types::Person;
use crate::record::{Record, Value};
use crate::report::site::Site;
use std::collections::HashMap;
use std::sync::Arc;

/// Records that name a person, each with the field that does.
pub(super) type Naming = Vec<(Arc<Record>, String)>;

/// Everybody whom a record names, with the field; of a row in it the field of the rows.
pub(super) fn people(record: &Record) -> Vec<(&str, &str)> {
    fn walk<'v>(field: &'v str, value: Value<'v>, out: &mut Vec<(&'v str, &'v str)>) {
        match value {
            Value::Person(person) => out.extend(person.text().map(|text| (field, text))),
            Value::List(items) => items.into_iter().for_each(|v| walk(field, v, out)),
            Value::Table(fields) => fields.into_iter().for_each(|(_, v)| walk(field, v, out)),
            _ => {}
        }
    }
    let mut out = Vec::new();
    record.data.values().into_iter().for_each(|(field, v)| walk(field, v, &mut out));
    record.common.extra.values().into_iter().for_each(|(field, v)| walk(field, v, &mut out));
    out
}

/// Who must decide an open decision or change request.
pub(super) fn decider(record: &Record) -> Option<&Person> {
    let approver = match (record.as_kind::<Decision>(), record.as_kind::<Change>()) {
        (Some(decision), _) => decision.approver.as_ref(),
        (_, Some(change)) => change.approver.as_ref(),
        _ => None,
    };
    approver.filter(|_| record.data.is_open() == Some(true))
}

/// Who names each person, by the file name of the person's page; owners are told there.
pub(super) fn index(site: &Site<'_>) -> HashMap<String, Naming> {
    let mut out: HashMap<String, Naming> = HashMap::new();
    for record in site.view.records() {
        for (field, text) in people(record) {
            let naming = out.entry(site.person_key(&record.scope, text)).or_default();
            // Once for each field, however many of its rows name the person.
            if !naming.iter().rev().take_while(|(r, _)| Arc::ptr_eq(r, record)).any(|(_, f)| f == field) {
                naming.push((record.clone(), field.to_string()));
            }
        }
    }
    out
}
