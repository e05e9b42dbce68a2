//! Do two fields of a record contradict each other?

use super::{Ask, Check, Scene};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::change::ChangeStatus;
use crate::record::{Data, Record};
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Each(find) };

static RULE: Rule =
    Rule { code: "E033", level: Level::Error, name: Words::check_e033, explain: Words::check_e033_explain };

fn find(record: &Record, _: &Scene<'_>, out: &mut Vec<Finding>) {
    let mut say = |field: &str, message: String, help: &str| {
        out.push(Finding::new(&RULE, record.field(field), message, help).about(record.path()));
    };
    match &record.data {
        Data::Milestone(m) if m.actual.is_some() && m.cancelled.is_some() => {
            say(
                "cancelled",
                "a milestone cannot be both reached and cancelled".into(),
                "remove `actual` or `cancelled`",
            );
        }
        Data::Change(c) if c.decided.is_some() && c.status == Some(ChangeStatus::Proposed) => {
            say(
                "status",
                "the change has a day of decision, but is still proposed".into(),
                "write what was decided, or remove `decided`",
            );
        }
        Data::Risk(risk) => {
            for (name, range) in [("cost", &risk.cost), ("delay_days", &risk.delay_days)] {
                let estimates: Vec<f64> = range.iter().flat_map(|r| [r.low, r.likely, r.high]).flatten().collect();
                if estimates.windows(2).any(|pair| pair[1] < pair[0]) {
                    say(name, format!("`{name}`: low, likely and high are not in order"), "write low ≤ likely ≤ high");
                }
            }
        }
        Data::Budget(budget) => {
            let months: Vec<_> = budget.period.iter().map(|p| p.month).collect();
            if let Some(twice) = months.windows(2).find(|pair| pair[1] <= pair[0]) {
                say(
                    "period",
                    format!("the month {} stands twice or out of order", twice[1]),
                    "write each month once, in order",
                );
            }
        }
        _ => {}
    }
}
