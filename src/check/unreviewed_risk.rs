//! Was each open risk looked at in the last month?

use super::standing::{Standing, days};
use super::{Ask, Check};
use crate::config::rule_limit::TOP_RISK_REVIEW;
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::Record;
use crate::record::risk::Risk;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule = Rule {
    code: "W108",
    level: Level::Warning,
    name: "risk not reviewed for 30 days",
    explain: "Nobody has looked at an open risk for more than 30 days (or what `[thresholds.risk]` `review_days` says), counted from its last \
              `[[risk.review]]`, else from `raised`. Its score is an old opinion.\n\nLook at it and write a `[[risk.review]]`, even if \
              nothing has changed, or close it.",
};

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
    let (id, day, ago) = (record.id(), risk.reviewed(), days(age));
    let message = match risk.review.is_empty() {
        true => format!("{id} was raised {ago} ago, on {day}, and has not been reviewed since"),
        false => format!("{id} was last reviewed {ago} ago, on {day}"),
    };
    let help = "write a `[[risk.review]]` of today, even if nothing has changed, or close it";
    out.push(Finding::new(&RULE, record.at([]), message, help).about(record.path()));
}
