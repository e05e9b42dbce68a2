//! Have both sides of a dependency agreed?

use super::standing::{Standing, iso};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::Record;
use crate::record::dependency::Dependency;
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule =
    Rule { code: "W111", level: Level::Warning, name: Words::check_w111, explain: Words::check_w111_explain };

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(dependency) = record.as_kind::<Dependency>().filter(|d| d.delivered.is_none() && d.agreed.is_none())
    else {
        return;
    };
    let left = (dependency.needed_by - standing.day()).num_days();
    let (id, day) = (record.id().to_string(), iso(dependency.needed_by));
    let message = move |w: &Words| match left < 0 {
        true => w.check_w111_past(-left, &id, &day),
        false => w.check_w111_ahead(left, &id, &day),
    };
    out.push(standing.warn(&RULE, record, "needed_by", message, Words::check_w111_help));
}
