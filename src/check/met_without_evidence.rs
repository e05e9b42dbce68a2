//! Does something show that a criterion is met?

use super::standing::Standing;
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule, Step};
use crate::record::Record;
use crate::record::gate::{Criterion, Gate};
use crate::words::{Sentence, Words};
use chrono::NaiveDate;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule =
    Rule { code: "W115", level: Level::Warning, name: Words::check_w115, explain: Words::check_w115_explain };

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(gate) = record.as_kind::<Gate>() else { return };
    let open = record.data.is_open() == Some(true);
    for (n, criterion) in gate.criterion.iter().enumerate().filter(|(_, c)| c.is_met()) {
        let Some(why) = unproven(criterion, standing.day(), open) else {
            continue;
        };
        let (id, text) = (record.id().to_string(), criterion.text.0.to_string());
        let message = move |w: &Words| match why {
            Lacks::Evidence => w.check_w115_no_evidence(&id, &text),
            Lacks::Freshness { age, most } => w.check_w115_old(age, &id, &text, most),
        };
        let path = [Step::Key("criterion".into()), Step::Row(n), Step::Key("met".into())];
        let help = Sentence::plain(Words::check_w115_help);
        out.push(standing.warn_at(&RULE, record, record.at(path), message, help));
    }
}

/// Why nothing shows that a criterion is met.
#[derive(Clone, Copy)]
enum Lacks {
    /// No evidence is named.
    Evidence,
    /// It is older than the criterion allows, in days.
    Freshness { age: i64, most: u32 },
}

/// Why nothing shows it; none where something does.
fn unproven(criterion: &Criterion, day: NaiveDate, open: bool) -> Option<Lacks> {
    if criterion.evidence.as_ref().is_none_or(|e| e.0.trim().is_empty()) {
        return Some(Lacks::Evidence);
    }
    let (Some(date), Some(most)) = (criterion.evidence_date, criterion.max_age_days) else {
        return None;
    };
    let age = (day - date).num_days();
    (open && age > i64::from(most.0)).then_some(Lacks::Freshness { age, most: most.0 })
}
