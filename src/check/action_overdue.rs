//! Was an action promised for a day that is over?

use super::standing::{Standing, iso};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::Record;
use crate::record::action::Action;
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule =
    Rule { code: "W114", level: Level::Warning, name: Words::check_w114, explain: Words::check_w114_explain };

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(action) = record.as_kind::<Action>().filter(|a| a.done.is_none() && a.due < standing.day()) else {
        return;
    };
    let late = (standing.day() - action.due).num_days();
    let owner = record.owner.as_ref().and_then(|o| standing.name(o)).map(String::from);
    let (id, day) = (record.id().to_string(), iso(action.due));
    let message =
        move |w: &Words| w.check_w114_says(late, &id, owner.as_deref().unwrap_or(w.check_w114_nobody()), &day);
    out.push(standing.warn(&RULE, record, "due", message, Words::check_w114_help));
}
