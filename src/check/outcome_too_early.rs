//! Does a record tell the outcome of something whose day has not come?

use super::{Ask, Check, Scene};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::{Data, Record};
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Each(find) };

static RULE: Rule =
    Rule { code: "W121", level: Level::Warning, name: Words::check_w121, explain: Words::check_w121_explain };

fn find(record: &Record, scene: &Scene<'_>, out: &mut Vec<Finding>) {
    let (field, day) = match &record.data {
        Data::Release(release) if release.outcome.is_some() => ("end", release.end),
        Data::Gate(gate) if gate.outcome.is_some() => ("review", gate.review),
        _ => return,
    };
    if day > scene.today {
        let message = format!("`outcome` counts from `{field}`, and {day} lies after {}", scene.today);
        let help = format!("where it is over already, write the day on which it ended into `{field}`");
        let place = record.field("outcome");
        out.push(Finding::new(&RULE, place, message, help).label("not counted yet").about(record.path()));
    }
}
