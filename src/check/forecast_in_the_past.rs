//! Does a milestone expect a day that is over?

use super::standing::{Standing, iso};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::Record;
use crate::record::milestone::Milestone;
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule =
    Rule { code: "W105", level: Level::Warning, name: Words::check_w105, explain: Words::check_w105_explain };

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(milestone) = record.as_kind::<Milestone>().filter(|m| m.actual.is_none() && m.cancelled.is_none()) else {
        return;
    };
    let Some(forecast) = milestone.forecast.filter(|day| *day < standing.day()) else {
        return;
    };
    let field = if milestone.reforecast.is_empty() { "forecast" } else { "reforecast" };
    let ago = (standing.day() - forecast).num_days();
    let (id, day) = (record.id().to_string(), iso(forecast));
    let message = move |w: &Words| w.check_w105_says(ago, &id, &day);
    out.push(standing.warn(&RULE, record, field, message, Words::check_w105_help));
}
