//! Did something join the scope without anybody's approval?

use super::standing::{Standing, warn};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::evidence::unapproved_additions;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Program(find) };

static RULE: Rule = Rule {
    code: "W102",
    level: Level::Warning,
    name: "scope added without an approved change",
    explain: "A milestone joined the scope after the program began (`added`), and no approved change request says so. Scope that grows \
              quietly is the commonest reason for a slip that nobody decided.\n\nName the approved change with `added_by = \"CR-02\"`, have \
              it decided, or remove `added` where the milestone was in the scope from the beginning.",
};

fn find(standing: &Standing<'_>, out: &mut Vec<Finding>) {
    for (record, milestone) in unapproved_additions(standing.program) {
        let day = milestone.added.map(|day| format!(" on {day}")).unwrap_or_default();
        let by = match milestone.added_by.as_ref().and_then(|c| c.text()) {
            Some(change) => format!("{change} is not approved"),
            None => "no change is named".to_string(),
        };
        let message =
            format!("{} was added to the scope{day} with weight {}, but {by}", record.id(), milestone.weight());
        out.push(warn(&RULE, record, "added", message, "name an approved change with `added_by = \"…\"`"));
    }
}
