//! Does every reference lead to a record of the right kind?

use super::{Ask, Check, Scene, Seen};
use crate::diagnostic::{Finding, Level, Rule, nearest};
use crate::record::{Record, Value};
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Named(find) };

static RULE: Rule =
    Rule { code: "E022", level: Level::Error, name: Words::check_e022, explain: Words::check_e022_explain };

fn find(record: &Record, seen: &Seen<'_, '_>, scene: &Scene<'_>, out: &mut Vec<Finding>) {
    let Seen::Field(spec, Value::Ref(reference), way) = seen else { return };
    if spec.to.is_empty() {
        return;
    }
    let Some(target) = reference.text().and_then(|text| scene.portfolio.find(&record.scope, text)) else { return };
    if spec.to.contains(&target.kind.name) {
        return;
    }
    let wanted = spec.to.join(" or ");
    let of_kind = scene.portfolio.of_scope(&record.scope).filter(|r| spec.to.contains(&r.kind.name));
    let help = match nearest(target.id(), of_kind.map(|r| r.id())) {
        Some(near) => format!("did you mean the {wanted} `{near}`?"),
        None => format!("name a {wanted}, or use `links` for records of any kind"),
    };
    let message = format!("`{}` is a {}, but `{}` must name a {wanted}", target.id(), target.kind.name, spec.name);
    let finding = Finding::new(&RULE, way.place(), message, help);
    out.push(finding.related(target.at([]), format!("this {}", target.kind.name)).about(record.path()));
}
