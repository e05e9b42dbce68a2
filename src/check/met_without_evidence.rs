//! Does something show that a criterion is met?

use super::standing::Standing;
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule, Step};
use crate::record::Record;
use crate::record::gate::{Gate, Lacks};
use crate::words::{Sentence, Words};

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule =
    Rule { code: "W115", level: Level::Warning, name: Words::check_w115, explain: Words::check_w115_explain };

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(gate) = record.as_kind::<Gate>() else { return };
    for (n, criterion) in gate.criterion.iter().enumerate() {
        let Some(why) = gate.lacks(criterion, standing.day()) else {
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
