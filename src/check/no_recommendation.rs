//! Does the program say which option it recommends?

use super::standing::Standing;
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::Record;
use crate::record::decision::Decision;
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule =
    Rule { code: "W110", level: Level::Warning, name: Words::check_w110, explain: Words::check_w110_explain };

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(decision) = record.as_kind::<Decision>().filter(|d| d.decided.is_none() && !d.option.is_empty()) else {
        return;
    };
    if decision.recommendation.as_ref().is_some_and(|r| !r.0.trim().is_empty()) {
        return;
    }
    let keys: Vec<&str> = decision.option.iter().map(|o| o.key.as_str()).collect();
    let (id, n, keys) = (record.id().to_string(), keys.len(), keys.join(", "));
    let message = move |w: &Words| w.check_w110_says(&id, n, &keys);
    out.push(standing.warn(&RULE, record, "option", message, Words::check_w110_help));
}
