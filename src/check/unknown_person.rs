//! Is everybody who is named by id declared?

use super::{Ask, Check, Scene, Seen};
use crate::diagnostic::{Finding, Level, Rule, nearest};
use crate::record::person::PersonRecord;
use crate::record::{Record, Value, is_id};
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Named(find) };

static RULE: Rule =
    Rule { code: "E024", level: Level::Error, name: Words::check_e024, explain: Words::check_e024_explain };

fn find(record: &Record, seen: &Seen<'_, '_>, scene: &Scene<'_>, out: &mut Vec<Finding>) {
    let Seen::Field(_, Value::Person(person), way) = seen else { return };
    let Some(text) = person.text().filter(|t| is_reference(t)) else { return };
    let found = scene.portfolio.find(&record.scope, text);
    if found.is_some_and(|r| r.as_kind::<PersonRecord>().is_some()) || scene.may_be_unread(text) {
        return;
    }
    let people = || scene.portfolio.of_scope(&record.scope).filter(|r| r.as_kind::<PersonRecord>().is_some());
    let names_a_program = text.split_once('/').is_some_and(|(scope, _)| scene.portfolio.scopes().any(|s| s == scope));
    if !names_a_program && people().next().is_none() {
        return;
    }
    let help = match nearest(text, people().map(|r| r.id())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!(
            "declare it under `[[person]]` with `id = \"{text}\"`, or write a role with a space, such as \"Head of Testing\""
        ),
    };
    let message = format!("no person `{text}` is declared in `{}`", record.scope);
    out.push(Finding::new(&RULE, way.place(), message, help).label("unknown person").about(record.path()));
}

/// Whether a text is written as the id of a person here or of another program, not as a role such as "Comms / Docs".
fn is_reference(text: &str) -> bool {
    is_id(text) || text.split_once('/').is_some_and(|(scope, id)| is_id(scope) && is_id(id))
}
