//! Did something join the scope without anybody's approval?

use super::standing::{Standing, iso};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::evidence::unapproved_additions;
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Program(find) };

static RULE: Rule =
    Rule { code: "W102", level: Level::Warning, name: Words::check_w102, explain: Words::check_w102_explain };

fn find(standing: &Standing<'_>, out: &mut Vec<Finding>) {
    for (record, milestone) in unapproved_additions(standing.program) {
        let (id, day, weight) = (record.id().to_string(), milestone.added.map(iso), milestone.weight());
        let change = milestone.added_by.as_ref().and_then(|c| c.text()).map(String::from);
        let message = move |w: &Words| {
            let why = change.as_ref().map(|change| w.check_w102_unapproved(change));
            let why = why.unwrap_or_else(|| w.check_w102_no_change().into());
            match &day {
                Some(day) => w.check_w102_says_on(&id, day, weight, why),
                None => w.check_w102_says(&id, weight, why),
            }
        };
        out.push(standing.warn(&RULE, record, "added", message, Words::check_w102_help));
    }
}
