//! Does every reference lead to a record?

use super::{Ask, Check, Scene, Seen};
use crate::diagnostic::{Finding, Level, Place, Rule, nearest};
use crate::markdown::links::{Reference, inline_references};
use crate::record::types::split_ref;
use crate::record::{Record, Value};
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Named(find) };

static RULE: Rule =
    Rule { code: "E021", level: Level::Error, name: Words::check_e021, explain: Words::check_e021_explain };

fn find(record: &Record, seen: &Seen<'_, '_>, scene: &Scene<'_>, out: &mut Vec<Finding>) {
    match seen {
        Seen::Field(_, Value::Ref(reference), way) => {
            out.extend(reference.text().and_then(|text| dangling(record, text, || way.place(), scene)));
        }
        Seen::Field(_, Value::Prose(text), way) if text.contains("[[") => {
            let (inlines, _) = crate::markdown::parse_inline(text);
            for reference in inline_references(&inlines) {
                if let Reference::Record(link) = reference {
                    out.extend(dangling(record, &link.target, || way.place(), scene));
                }
            }
        }
        Seen::Text(Reference::Record(link)) => {
            let place = || match record.body.offset {
                Some(at) => Place::Span(record.common.file, link.range.start + at..link.range.end + at),
                None => record.field("body"),
            };
            out.extend(dangling(record, &link.target, place, scene));
        }
        _ => {}
    }
}

fn dangling(record: &Record, text: &str, place: impl FnOnce() -> Place, scene: &Scene<'_>) -> Option<Finding> {
    if scene.portfolio.find(&record.scope, text).is_some() || scene.may_be_unread(text) {
        return None;
    }
    let (scope, id) = split_ref(text);
    let near = scope.map_or_else(
        || nearest(id, scene.portfolio.of_scope(&record.scope).map(|r| r.id())).map(str::to_string),
        |scope| nearest(id, scene.portfolio.of_scope(scope).map(|r| r.id())).map(|id| format!("{scope}/{id}")),
    );
    let other = scene.portfolio.records().find(|r| r.id().eq_ignore_ascii_case(id) && r.scope != record.scope);
    let help = match (&near, other) {
        (_, Some(other)) => format!("another program has it: write `{}`", other.path()),
        (Some(near), None) => format!("did you mean `{near}`?"),
        (None, None) if scope.is_some_and(|s| scene.portfolio.of_scope(s).next().is_none()) => {
            let programs: Vec<&str> = scene.portfolio.programs().collect();
            format!("there is no program `{}`; programs: {}", scope.unwrap_or(""), programs.join(", "))
        }
        (None, None) => "mend the id, or add the record".to_string(),
    };
    let mut finding = Finding::new(&RULE, place(), format!("there is no record `{text}`"), help).about(record.path());
    if let Some(near) = near {
        finding = finding.fix(near);
    }
    Some(finding.label("leads nowhere"))
}
