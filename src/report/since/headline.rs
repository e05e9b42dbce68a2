//! What changed, in one sentence: what matters most to a steering committee, with numbers.

use crate::changes::{Changes, Delta, Entry, Since};
use crate::report::html::opening;
use crate::words::Words;
use chrono::NaiveDate;

/// Facts in a headline, and in a list of facts.
const HEADLINE: usize = 2;
const MOST: usize = 3;

/// `the steering on 7 May`, `7 May`, `version v1.2 of 7 May`.
pub fn occasion(since: &Since, as_of: NaiveDate, w: &Words) -> String {
    let day = w.in_words(since.date, as_of);
    match &since.revision {
        Some(revision) => format!("version {revision} of {day}"),
        None if since.steering => format!("the steering on {day}"),
        None => day,
    }
}

/// What it was compared with, and what therefore cannot be known.
pub fn basis(since: &Since, w: &Words) -> String {
    let day = w.day_month_year(since.date);
    match (&since.revision, &since.unseen) {
        (_, Some(unseen)) => format!("Compared with what today's records say of {day}. {unseen}"),
        (Some(revision), None) => format!("Compared with version {revision} of the records, {day}."),
        (None, None) => format!("Compared with the records as they were on {day}."),
    }
}

/// The whole as one sentence without a full stop.
pub fn headline(changes: &Changes, as_of: NaiveDate, w: &Words) -> String {
    let facts: Vec<String> = clauses(changes).into_iter().take(HEADLINE).collect();
    let said = match facts.as_slice() {
        [] => "nothing changed".to_string(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    };
    format!("Since {}: {said}", occasion(&changes.since, as_of, w))
}

/// The facts of the headline, gravest first, at most three.
pub fn clauses(changes: &Changes) -> Vec<String> {
    let of = |key: &str, kinds: &[&str]| -> Vec<&Entry> {
        let wanted = |e: &&Entry| e.kind.key == key && (kinds.is_empty() || kinds.contains(&e.record_kind.as_str()));
        changes.entries.iter().filter(wanted).collect()
    };
    let several = |n: usize, one: &str, many: &str| {
        (n > 0).then(|| format!("{} {}", opening(n).to_lowercase(), if n == 1 { one } else { many }))
    };
    let unapproved =
        of("re-baselined", &[]).iter().filter(|e| e.rank == crate::changes::Rank::UnapprovedBaseline).count();
    let facts = [
        slips(&of("slipped", &["milestone", "program"])),
        several(of("worse", &["risk"]).len(), "risk rose", "risks rose"),
        several(unapproved, "baseline set anew without approval", "baselines set anew without approval"),
        several(of("overdue", &["decision"]).len(), "decision became overdue", "decisions became overdue"),
        several(of("decided", &[]).len(), "question was decided", "questions were decided"),
        several(of("closed", &["milestone"]).len(), "milestone was reached", "milestones were reached"),
        several(of("removed", &[]).len(), "record was removed", "records were removed"),
        several(of("quietly-edited", &[]).len(), "record was quietly edited", "records were quietly edited"),
    ];
    let mut said: Vec<String> = facts.into_iter().flatten().take(MOST).collect();
    if said.is_empty() && !changes.entries.is_empty() {
        said.extend(several(changes.entries.len(), "small change", "small changes"));
    }
    said
}

/// `one date moved 21 days`, `five dates slipped, the furthest by 21 days`.
fn slips(entries: &[&Entry]) -> Option<String> {
    let days = |e: &&Entry| match e.delta {
        Some(Delta::Days(n)) => n,
        _ => 0,
    };
    let furthest = entries.iter().map(days).max()?;
    let unit = if furthest == 1 { "day" } else { "days" };
    Some(match entries.len() {
        1 => format!("one date moved {furthest} {unit}"),
        n => format!("{} dates slipped, the furthest by {furthest} {unit}", opening(n).to_lowercase()),
    })
}
