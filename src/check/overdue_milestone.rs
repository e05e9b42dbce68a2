//! Is a milestone overdue without a new day?

use super::standing::{Standing, iso};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::Record;
use crate::record::milestone::Milestone;
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule =
    Rule { code: "W106", level: Level::Warning, name: Words::check_w106, explain: Words::check_w106_explain };

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(milestone) = record.as_kind::<Milestone>().filter(|m| m.actual.is_none() && m.cancelled.is_none()) else {
        return;
    };
    if milestone.baseline >= standing.day() || milestone.forecast.is_some() {
        return;
    }
    let late = (standing.day() - milestone.baseline).num_days();
    let (id, day) = (record.id().to_string(), iso(milestone.baseline));
    let message = move |w: &Words| w.check_w106_says(late, &id, &day);
    out.push(standing.warn(&RULE, record, "baseline", message, Words::check_w106_help));
}
