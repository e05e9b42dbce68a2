//! Does something show that a criterion is met?

use super::standing::{Standing, days};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule, Step};
use crate::record::Record;
use crate::record::gate::{Criterion, Gate};
use chrono::NaiveDate;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule = Rule {
    code: "W115",
    level: Level::Warning,
    name: "criterion met without evidence",
    explain: "A criterion of a gate is said to be met, but nothing shows it, or what shows it is older than `max_age_days` allows at a gate \
              that is still to be passed. A gate passed on a claim is the gate that fails in the first night.\n\nName the protocol, report \
              or certificate in `evidence` with its day in `evidence_date`.",
};

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(gate) = record.as_kind::<Gate>() else { return };
    let open = record.data.is_open() == Some(true);
    for (n, criterion) in gate.criterion.iter().enumerate().filter(|(_, c)| c.is_met()) {
        let Some(why) = unproven(criterion, standing.day(), open) else {
            continue;
        };
        let message = format!("{}: “{}” is met, but {why}", record.id(), criterion.text.0);
        let path = [Step::Key("criterion".into()), Step::Row(n), Step::Key("met".into())];
        let help = "write `evidence` and `evidence_date`, or remove `met`";
        out.push(Finding::new(&RULE, record.at(path), message, help).about(record.path()));
    }
}

/// Why nothing shows it; none where something does.
fn unproven(criterion: &Criterion, day: NaiveDate, open: bool) -> Option<String> {
    if criterion.evidence.as_ref().is_none_or(|e| e.0.trim().is_empty()) {
        return Some("no evidence is named".into());
    }
    let (Some(date), Some(most)) = (criterion.evidence_date, criterion.max_age_days) else {
        return None;
    };
    let age = (day - date).num_days();
    (open && age > i64::from(most.0))
        .then(|| format!("its evidence is {} old, at most {} are allowed", days(age), most.0))
}
