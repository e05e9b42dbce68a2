//! Does a decision still wait after its last useful day?

use super::standing::{Standing, iso};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::Record;
use crate::record::decision::Decision;
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule =
    Rule { code: "W109", level: Level::Warning, name: Words::check_w109, explain: Words::check_w109_explain };

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(decision) = record.as_kind::<Decision>().filter(|d| d.decided.is_none()) else {
        return;
    };
    let Some(needed) = decision.needed_by.filter(|day| *day < standing.day()) else {
        return;
    };
    let late = (standing.day() - needed).num_days();
    let (id, day) = (record.id().to_string(), iso(needed));
    let message = move |w: &Words| w.check_w109_says(late, &id, &day);
    out.push(standing.warn(&RULE, record, "needed_by", message, Words::check_w109_help));
}
