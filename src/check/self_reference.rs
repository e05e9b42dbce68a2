//! Does a record name itself?

use super::{Ask, Check, Scene, Seen};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::{Record, Value};
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Named(find) };

static RULE: Rule =
    Rule { code: "E025", level: Level::Error, name: Words::check_e025, explain: Words::check_e025_explain };

fn find(record: &Record, seen: &Seen<'_, '_>, scene: &Scene<'_>, out: &mut Vec<Finding>) {
    let Seen::Field(spec, Value::Ref(reference), way) = seen else { return };
    let target = reference.text().and_then(|text| scene.portfolio.find(&record.scope, text));
    if target.is_some_and(|t| t.scope == record.scope && t.id() == record.id()) {
        let message = format!("`{}` names the record itself", spec.name);
        let help = "remove it, or name the record that was meant";
        out.push(Finding::new(&RULE, way.place(), message, help).about(record.path()));
    }
}
