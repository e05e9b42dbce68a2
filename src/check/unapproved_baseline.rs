//! Was a baseline moved without anybody's approval?

use super::standing::Standing;
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule, Step};
use crate::record::Record;
use crate::record::change::Change;
use crate::record::milestone::{Milestone, Rebaseline};
use chrono::NaiveDate;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule = Rule {
    code: "W101",
    level: Level::Warning,
    name: "baseline changed without an approved change",
    explain: "A `[[milestone.rebaseline]]` names no change, or one that is not approved. A baseline that anybody may move makes every \
              milestone on time, so an unapproved move is shown here and does not count: the milestone is still measured against the \
              baseline that stood before. The same holds where the plain `baseline` was written over: earlier versions in git show it. \
              Such a move counts as approved where an approved change `affects` the milestone.\n\nName the change request that approves it (`change = \"CR-08\"`), have it decided, or remove \
              the row and write a `[[milestone.reforecast]]` instead.",
};

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(milestone) = record.as_kind::<Milestone>() else {
        return;
    };
    for (n, row) in milestone.rebaseline.iter().enumerate() {
        let Some(why) = unapproved(row, standing) else { continue };
        let moved = (row.baseline - milestone.baseline).num_days();
        if row.from_git {
            // Of what was rewritten several times only the text that stands now can be mended.
            if n + 1 == milestone.rebaseline.len() && moved != 0 {
                out.push(rewritten(record, row, &why, milestone.baseline));
            }
            continue;
        }
        let message = format!("{}: the baseline was moved to {} on {}, {why}", record.id(), row.baseline, row.date);
        let path = [Step::Key("rebaseline".into()), Step::Row(n), Step::Key("baseline".into())];
        let help = "name an approved change with `change = \"…\"`, or write a `[[milestone.reforecast]]` instead";
        let label = format!("{moved:+} days against the baseline that stands, {}", milestone.baseline);
        out.push(Finding::new(&RULE, record.at(path), message, help).label(label).about(record.path()));
    }
}

/// The plain baseline was written over: only earlier versions show that it was another.
fn rewritten(record: &Record, row: &Rebaseline, why: &str, stands: NaiveDate) -> Finding {
    let (id, moved) = (record.id(), (row.baseline - stands).num_days());
    let message = format!("{id}: the baseline was rewritten (in git) to {} on {}, {why}", row.baseline, row.date);
    let help = "set the baseline back, or have a change that `affects` the milestone approved; then write a \
                `[[milestone.rebaseline]]` that names it";
    let label = format!("{moved:+} days against the baseline that stands, {stands}");
    Finding::new(&RULE, record.field("baseline"), message, help).label(label).about(record.path())
}

/// Why a move does not count; none where a change approves it.
fn unapproved(row: &Rebaseline, standing: &Standing<'_>) -> Option<String> {
    let Some(id) = row.change.as_ref().and_then(|c| c.text()) else {
        return Some("without a change".into());
    };
    let scope = &standing.program.slug;
    let crate::portfolio::Target::Found(target) = standing.view.resolve(scope, id) else {
        return Some(format!("by {id}, which does not exist on {}", standing.day()));
    };
    let approved = target.as_kind::<Change>().is_some_and(|c| c.approved_by(standing.day()));
    (!approved).then(|| format!("by {id}, which is {}", target.data.state().unwrap_or("not approved").to_lowercase()))
}
