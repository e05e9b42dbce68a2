//! Was each open risk looked at in the last month?

use super::standing::{Standing, iso};
use super::{Ask, Check};
use crate::config::rule_limit::TOP_RISK_REVIEW;
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::Record;
use crate::record::risk::Risk;
use crate::words::{Sentence, Words};

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule =
    Rule { code: "W108", level: Level::Warning, name: Words::check_w108, explain: Words::check_w108_explain };

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(risk) = record.as_kind::<Risk>().filter(|r| r.closed.is_none()) else {
        return;
    };
    let own = standing.program.program().map(|p| &p.thresholds.0);
    let limit = TOP_RISK_REVIEW.of(own, &standing.view.settings.thresholds);
    let age = (standing.day() - risk.reviewed()).num_days();
    if age as f64 <= limit {
        return;
    }
    let (id, day, never) = (record.id().to_string(), iso(risk.reviewed()), risk.review.is_empty());
    let message = move |w: &Words| match never {
        true => w.check_w108_raised(age, &id, &day),
        false => w.check_w108_reviewed(age, &id, &day),
    };
    let help = Sentence::plain(Words::check_w108_help);
    out.push(standing.warn_at(&RULE, record, record.at([]), message, help));
}
