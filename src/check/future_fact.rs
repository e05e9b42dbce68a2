//! Does a record claim that something has happened that lies in the future?

use super::{Ask, Check, Scene};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::{Record, Value};
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Each(find) };

static RULE: Rule =
    Rule { code: "E031", level: Level::Error, name: Words::check_e031, explain: Words::check_e031_explain };

fn find(record: &Record, scene: &Scene<'_>, out: &mut Vec<Finding>) {
    for (name, value) in record.data.values() {
        if !record.kind.past.iter().any(|p| p == name) {
            continue;
        }
        let late = match &value {
            Value::List(items) => items.iter().filter_map(Value::date).max(),
            other => other.date(),
        };
        if let Some(day) = late.filter(|day| *day > scene.today) {
            let message = format!("`{name}` says that it has happened, but {day} lies after {}", scene.today);
            let help = "use the forecast field for a day that is only expected, or mend the year";
            out.push(
                Finding::new(&RULE, record.field(name), message, help).label("in the future").about(record.path()),
            );
        }
    }
}
