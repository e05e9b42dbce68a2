//! Does a decision recommend an option that it has?

use super::{Ask, Check, Scene};
use crate::diagnostic::{Finding, Level, Rule, Step, did_you_mean};
use crate::record::decision::Decision;
use crate::record::{Record, is_id};

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Each(find) };

static RULE: Rule = Rule {
    code: "E034",
    level: Level::Error,
    name: "recommendation is no option",
    explain: "A decision with options recommends one of them by its key, and each key stands once. A recommendation in words (with a space) \
              is allowed too.\n\nMend the key.",
};

fn find(record: &Record, _: &Scene<'_>, out: &mut Vec<Finding>) {
    let Some(decision) = record.as_kind::<Decision>() else { return };
    let keys: Vec<&str> = decision.option.iter().map(|o| o.key.as_str()).collect();
    for (n, key) in keys.iter().enumerate() {
        if keys[..n].iter().any(|k| k.eq_ignore_ascii_case(key)) {
            let path = [Step::Key("option".into()), Step::Row(n), Step::Key("key".into())];
            let message = format!("the option `{key}` stands twice");
            out.push(Finding::new(&RULE, record.at(path), message, "give it another key").about(record.path()));
        }
    }
    let Some(text) = decision.recommendation.as_ref().map(|r| r.0.trim()) else { return };
    if !keys.is_empty() && is_id(text) && decision.recommended().is_none() {
        let message = format!("the decision recommends `{text}`, which is none of its options");
        let help = did_you_mean(text, keys, "options");
        out.push(Finding::new(&RULE, record.field("recommendation"), message, help).about(record.path()));
    }
}
