//! Does one person hold too much?

use super::standing::Standing;
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::person::PersonRecord;
use crate::record::{KindSpec, Record};
use crate::words::Words;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Program(find) };

/// More open items than this cannot be looked after.
const MOST: usize = 10;

static RULE: Rule =
    Rule { code: "W117", level: Level::Warning, name: Words::check_w117, explain: Words::check_w117_explain };

fn find(standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let mut held: HashMap<String, Vec<&Arc<Record>>> = HashMap::new();
    for record in standing.program.records().filter(|r| r.data.is_open() == Some(true)) {
        if let Some(owner) = record.owner.as_ref().and_then(|o| o.text()) {
            held.entry(owner.to_lowercase()).or_default().push(record);
        }
    }
    let mut heavy: Vec<(&String, &Vec<&Arc<Record>>)> =
        held.iter().filter(|(_, records)| records.len() > MOST).collect();
    heavy.sort_by_key(|(owner, _)| *owner);
    out.extend(heavy.into_iter().filter_map(|(owner, records)| say(standing, owner, records)));
}

fn say(standing: &Standing<'_>, owner: &str, records: &[&Arc<Record>]) -> Option<Finding> {
    let mut kinds: BTreeMap<String, (usize, Arc<KindSpec>)> = BTreeMap::new();
    for record in records {
        kinds.entry(record.kind.title.clone()).or_insert((0, record.kind.clone())).0 += 1;
    }
    let person = standing.program.find(owner).filter(|r| r.as_kind::<PersonRecord>().is_some());
    let first = records.first()?;
    let named = match person {
        Some(person) => person.title(),
        None => first.owner.as_ref().and_then(|o| standing.name(o)).unwrap_or(owner),
    };
    let (named, n) = (named.to_string(), records.len());
    let message = move |w: &Words| {
        let part = |(n, kind): &(usize, Arc<KindSpec>)| {
            let one = *n == 1;
            let name = if one { w.of_kind(&kind.name, &kind.title) } else { w.of_kinds(&kind.name, &kind.titles) };
            w.check_w117_part(*n, w.within(name))
        };
        let parts: Vec<String> = kinds.values().map(part).collect();
        w.check_w117_says(&named, n, MOST, parts.join(w.list_between()))
    };
    let (record, field) = person.map_or((*first, "owner"), |p| (p, "title"));
    Some(standing.warn(&RULE, record, field, message, Words::check_w117_help))
}
