//! Was a baseline moved without anybody's approval?

use super::standing::{Standing, iso};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule, Step};
use crate::record::change::Change;
use crate::record::milestone::{Milestone, Rebaseline};
use crate::record::{Kind, Record};
use crate::words::{Sentence, Words};

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule =
    Rule { code: "W101", level: Level::Warning, name: Words::check_w101, explain: Words::check_w101_explain };

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some(milestone) = record.as_kind::<Milestone>() else {
        return;
    };
    for (n, row) in milestone.rebaseline.iter().enumerate() {
        let Some(why) = unapproved(row, standing) else { continue };
        let moved = (row.baseline - milestone.baseline).num_days();
        // Of what was rewritten several times only the text that stands now can be mended.
        if row.from_git && (n + 1 < milestone.rebaseline.len() || moved == 0) {
            continue;
        }
        let finding =
            if row.from_git { rewritten(record, row, why, standing) } else { written(record, n, row, why, standing) };
        out.push(finding.label(format!("{moved:+} days against the baseline that stands, {}", milestone.baseline)));
    }
}

/// A row of the record says so.
fn written(record: &Record, n: usize, row: &Rebaseline, why: Why, standing: &Standing<'_>) -> Finding {
    let (id, to, on) = (record.id().to_string(), iso(row.baseline), iso(row.date));
    let path = [Step::Key("rebaseline".into()), Step::Row(n), Step::Key("baseline".into())];
    let message = move |w: &Words| w.check_w101_says(&id, &to, &on, why.say(w));
    standing.warn_at(&RULE, record, record.at(path), message, Sentence::plain(Words::check_w101_help))
}

/// The plain baseline was written over: only earlier versions show that it was another.
fn rewritten(record: &Record, row: &Rebaseline, why: Why, standing: &Standing<'_>) -> Finding {
    let (id, to, on) = (record.id().to_string(), iso(row.baseline), iso(row.date));
    let message = move |w: &Words| w.check_w101_git(&id, &to, &on, why.say(w));
    standing.warn(&RULE, record, "baseline", message, Words::check_w101_git_help)
}

/// Why a move does not count.
enum Why {
    /// No change is named.
    NoChange,
    /// The change does not exist on the day.
    Unknown { change: String, day: String },
    /// The change has another state.
    Unapproved { change: String, state: Option<&'static str> },
}

impl Why {
    fn say(&self, w: &Words) -> String {
        match self {
            Why::NoChange => w.check_w101_no_change().into(),
            Why::Unknown { change, day } => w.check_w101_unknown(change, day),
            Why::Unapproved { change, state } => {
                let state = state.map(|state| w.state_within(Change::NAME, state));
                w.check_w101_unapproved(change, state.unwrap_or_else(|| w.check_w101_not_approved().into()))
            }
        }
    }
}

/// Why a move does not count; none where a change approves it.
fn unapproved(row: &Rebaseline, standing: &Standing<'_>) -> Option<Why> {
    let Some(id) = row.change.as_ref().and_then(|c| c.text()) else {
        return Some(Why::NoChange);
    };
    let change = id.to_string();
    let scope = &standing.program.slug;
    let crate::portfolio::Target::Found(target) = standing.view.resolve(scope, id) else {
        return Some(Why::Unknown { change, day: iso(standing.day()) });
    };
    let approved = target.as_kind::<Change>().is_some_and(|c| c.approved_by(standing.day()));
    (!approved).then(|| Why::Unapproved { change, state: target.data.state() })
}
