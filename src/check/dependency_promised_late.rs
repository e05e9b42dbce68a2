//! Is a dependency promised too late?

use super::standing::{Standing, iso};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::Record;
use crate::record::dependency::Dependency;
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule =
    Rule { code: "W112", level: Level::Warning, name: Words::check_w112, explain: Words::check_w112_explain };

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(dependency) = record.as_kind::<Dependency>().filter(|d| d.delivered.is_none()) else {
        return;
    };
    let (Some(promised), Some(late)) = (dependency.promised, dependency.late_by().filter(|n| *n > 0)) else {
        return;
    };
    let (id, promised, needed) = (record.id().to_string(), iso(promised), iso(dependency.needed_by));
    let message = move |w: &Words| w.check_w112_says(late, &id, &promised, &needed);
    let field = if dependency.reforecast.is_empty() { "promised" } else { "reforecast" };
    out.push(standing.warn(&RULE, record, field, message, Words::check_w112_help));
}
