//! Does a decision recommend an option that it has?

use super::{Ask, Check, Scene};
use crate::diagnostic::{Finding, Level, Rule, Step, did_you_mean};
use crate::record::decision::Decision;
use crate::record::{Record, is_id};
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Each(find) };

static RULE: Rule =
    Rule { code: "E034", level: Level::Error, name: Words::check_e034, explain: Words::check_e034_explain };

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
