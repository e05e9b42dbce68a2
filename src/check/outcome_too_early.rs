//! Does a record tell the outcome of something whose day has not come?

use super::standing::iso;
use super::{Ask, Check, Scene};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::{Data, Record};
use crate::words::{Sentence, Words};

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
        let (day, today) = (iso(day), iso(scene.today));
        let message = Sentence::new(move |w| w.check_w121_says(field, &day, &today));
        let help = Sentence::new(move |w| w.check_w121_help(field));
        let english = &scene.portfolio.settings.english;
        let finding = Finding::told(&RULE, record.field("outcome"), message, help, english);
        out.push(finding.about(record.path()));
    }
}
