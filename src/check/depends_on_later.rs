//! Can a milestone be reached before what it waits for?

use super::standing::{Standing, iso};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::portfolio::Target;
use crate::record::milestone::Milestone;
use crate::record::{Data, Record};
use crate::words::Words;
use chrono::NaiveDate;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule =
    Rule { code: "W113", level: Level::Warning, name: Words::check_w113, explain: Words::check_w113_explain };

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(milestone) = record.as_kind::<Milestone>().filter(|m| m.actual.is_none() && m.cancelled.is_none()) else {
        return;
    };
    let own = milestone.expected();
    for id in milestone.depends_on.iter().filter_map(|r| r.text()) {
        let Target::Found(target) = standing.view.resolve(&record.scope, id) else {
            continue;
        };
        let Some(day) = end_of(&target.data).filter(|day| *day > own) else {
            continue;
        };
        let late = (day - own).num_days();
        let (id, other, own, day) = (record.id().to_string(), id.to_string(), iso(own), iso(day));
        let message = move |w: &Words| w.check_w113_says(late, &id, &own, &other, &day);
        out.push(standing.warn(&RULE, record, "depends_on", message, Words::check_w113_help));
    }
}

/// The day on which something that is still open is expected to end.
fn end_of(data: &Data) -> Option<NaiveDate> {
    match data {
        Data::Milestone(m) if m.actual.is_none() && m.cancelled.is_none() => Some(m.expected()),
        Data::Task(t) if t.actual_end.is_none() => Some(t.end),
        _ => None,
    }
}
