//! Does somebody deal with each critical risk?

use super::standing::Standing;
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::metrics::{CRITICAL, Lack};
use crate::record::risk::Risk;
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Program(find) };

static RULE: Rule =
    Rule { code: "W107", level: Level::Warning, name: Words::check_w107, explain: Words::check_w107_explain };

fn find(standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let critical = standing.program.of::<Risk>().filter(|(_, r)| r.closed.is_none() && r.score() >= CRITICAL);
    for (record, risk) in critical {
        let lacking: Vec<Lack> = standing.managed.lacks(record, risk);
        if lacking.is_empty() {
            continue;
        }
        let (id, score) = (record.id().to_string(), risk.score());
        let message = move |w: &Words| {
            let lack = |lack: &Lack| match lack {
                Lack::Owner => w.check_w107_no_owner(),
                Lack::Response => w.check_w107_no_response(),
                Lack::Action => w.check_w107_no_action(),
            };
            let lacks: Vec<&str> = lacking.iter().map(lack).collect();
            w.check_w107_says(&id, score, lacks.join(w.list_between()))
        };
        out.push(standing.warn(&RULE, record, "probability", message, Words::check_w107_help));
    }
}
