//! Can the dates of a record have followed each other?

use super::{Ask, Check, Scene};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::{Data, Record, Value};
use crate::words::Words;
use chrono::NaiveDate;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Each(find) };

static RULE: Rule =
    Rule { code: "E030", level: Level::Error, name: Words::check_e030, explain: Words::check_e030_explain };

fn find(record: &Record, _: &Scene<'_>, out: &mut Vec<Finding>) {
    let values = record.data.values();
    let dates = |name: &str| values.iter().find(|(n, _)| *n == name).map(|(_, v)| days(v)).unwrap_or_default();
    for (first, second) in &record.kind.order {
        let (Some(from), Some(to)) = (dates(first).into_iter().max(), dates(second).into_iter().min()) else {
            continue;
        };
        if to < from {
            out.push(report(record, (first, from), (second, to)));
        }
    }
    if let Data::Issue(issue) = &record.data
        && let Some(escalated) = &issue.escalated
    {
        if escalated.date < issue.raised {
            out.push(report(record, ("raised", issue.raised), ("escalated", escalated.date)));
        }
        if let Some(resolved) = escalated.resolved.filter(|day| *day < escalated.date) {
            out.push(report(record, ("escalated", escalated.date), ("escalated.resolved", resolved)));
        }
    }
    if let Data::Report(inner) = &record.data
        && let Some(period) = inner.period.as_ref().filter(|p| p.to < p.from)
    {
        out.push(report(record, ("period.from", period.from), ("period.to", period.to)));
    }
}

/// The days in a value: one, or several.
fn days(value: &Value<'_>) -> Vec<NaiveDate> {
    match value {
        Value::List(items) => items.iter().filter_map(Value::date).collect(),
        other => other.date().into_iter().collect(),
    }
}

fn report(record: &Record, first: (&str, NaiveDate), second: (&str, NaiveDate)) -> Finding {
    let steps = |name: &str| record.at(name.split('.').map(|n| crate::diagnostic::Step::Key(n.to_string())));
    let message = format!("`{}` ({}) is before `{}` ({})", second.0, second.1, first.0, first.1);
    let help = "one of the two dates is mistyped; mend it";
    Finding::new(&RULE, steps(second.0), message, help)
        .label(format!("{} days too early", (first.1 - second.1).num_days()))
        .related(steps(first.0), format!("`{}` is here", first.0))
        .about(record.path())
}
