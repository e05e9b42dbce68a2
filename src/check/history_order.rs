//! Are the rows of a dated history in order, and inside the life of the record?

use super::{Ask, Check, Scene};
use crate::diagnostic::{Finding, Level, Rule, Step};
use crate::record::{Record, Value};
use crate::words::Words;
use chrono::NaiveDate;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Each(find) };

static RULE: Rule =
    Rule { code: "E032", level: Level::Error, name: Words::check_e032, explain: Words::check_e032_explain };

fn find(record: &Record, scene: &Scene<'_>, out: &mut Vec<Finding>) {
    let values = record.data.values();
    let day_of = |name: &str| values.iter().find(|(n, _)| *n == name).and_then(|(_, v)| v.date());
    let (born, closed) = (day_of("raised"), day_of("closed"));
    for (name, value) in &values {
        // What comes from earlier versions stands in no file.
        if !record.kind.histories.iter().any(|h| h == name) || record.has_rows_from_git(name) {
            continue;
        }
        let Value::List(rows) = value else { continue };
        let mut before: Option<NaiveDate> = None;
        for (n, row) in rows.iter().enumerate() {
            let Some(day) = date_of(row) else { continue };
            let wrong = if before.is_some_and(|b| day <= b) {
                Some("is not after the row before it".to_string())
            } else if born.is_some_and(|b| day < b) {
                Some("is before the record was raised".to_string())
            } else if let Some(closed) = closed.filter(|c| day > *c) {
                Some(format!("lies after the record was closed on {closed}"))
            } else if day > scene.today {
                Some(format!("lies after {}", scene.today))
            } else {
                None
            };
            if let Some(wrong) = wrong {
                let path = [Step::Key((*name).to_string()), Step::Row(n), Step::Key("date".into())];
                let message = format!("the day {day} of a row of `{name}` {wrong}");
                let help = "put the rows in the order of their days, each day once, or mend the mistyped day";
                out.push(Finding::new(&RULE, record.at(path), message, help).about(record.path()));
            }
            before = before.max(Some(day));
        }
    }
}

fn date_of(row: &Value<'_>) -> Option<NaiveDate> {
    match row {
        Value::Table(fields) => fields.iter().find(|(n, _)| *n == "date").and_then(|(_, v)| v.date()),
        _ => None,
    }
}
