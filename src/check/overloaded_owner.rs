//! Does one person hold too much?

use super::standing::{Standing, warn};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::Record;
use crate::record::person::PersonRecord;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Program(find) };

/// More open items than this cannot be looked after.
const MOST: usize = 10;

static RULE: Rule = Rule {
    code: "W117",
    level: Level::Warning,
    name: "owner with over 10 open items",
    explain: "One person or role owns more than 10 open records of a program (milestones, risks, issues, actions, decisions …). Nobody looks \
              after that many; the last ones are written down, not owned.\n\nHand some to others, or close what is done. `allow` on the \
              person's record tolerates it.",
};

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
    let mut kinds: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
    for record in records {
        kinds.entry(&record.kind.title).or_insert((0, &record.kind.titles)).0 += 1;
    }
    let word = |one: &str, (n, many): (usize, &str)| format!("{n} {}", if n == 1 { one } else { many }.to_lowercase());
    let parts: Vec<String> = kinds.iter().map(|(one, many)| word(one, *many)).collect();
    let person = standing.program.find(owner).filter(|r| r.as_kind::<PersonRecord>().is_some());
    let first = records.first()?;
    let named = match person {
        Some(person) => person.id(),
        None => first.owner.as_ref().and_then(|o| o.text()).unwrap_or(owner),
    };
    let message = format!("{named} owns {} open items, more than {MOST}: {}", records.len(), parts.join(", "));
    let (record, field) = person.map_or((*first, "owner"), |p| (p, "title"));
    Some(warn(&RULE, record, field, message, "hand some to others, or close what is done"))
}
