//! Does a decision still wait after its last useful day?

use super::standing::{Standing, days, warn};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::Record;
use crate::record::decision::Decision;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule = Rule {
    code: "W109",
    level: Level::Warning,
    name: "decision past its last useful day",
    explain: "A decision is open although `needed_by` has passed: from then on, waiting costs what `if_late` says.\n\nHave it taken and write \
              `decided` with `outcome`, or agree a new `needed_by` with those who wait.",
};

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(decision) = record.as_kind::<Decision>().filter(|d| d.decided.is_none()) else {
        return;
    };
    let Some(needed) = decision.needed_by.filter(|day| *day < standing.day()) else {
        return;
    };
    let late = days((standing.day() - needed).num_days());
    let message = format!("{} was needed by {needed}, {late} ago, and is not decided", record.id());
    out.push(warn(&RULE, record, "needed_by", message, "write `decided` and `outcome`, or agree a new `needed_by`"));
}
