//! What changed, in one sentence: what matters most to a steering committee, with numbers.

use crate::changes::{Changes, Delta, Entry, Since};
use crate::words::Words;
use chrono::NaiveDate;

/// Facts in a headline, and in a list of facts.
const HEADLINE: usize = 2;
const MOST: usize = 3;

/// What it was compared with, and what therefore cannot be known.
pub fn basis(since: &Since, w: &Words) -> String {
    let day = w.day_month_year(since.date);
    match (&since.revision, &since.unseen) {
        (_, Some(unseen)) => w.since_with_unseen(day, unseen.say(w)),
        (Some(revision), None) => w.since_with_version(revision, day),
        (None, None) => w.since_with_day(day),
    }
}

/// The whole as one sentence without a full stop: since the steering on 7 May, since 7 May, since version v1.2.
pub fn headline(changes: &Changes, as_of: NaiveDate, w: &Words) -> String {
    let facts: Vec<String> = clauses(changes, w).into_iter().take(HEADLINE).collect();
    let said = if facts.is_empty() { w.since_nothing_changed().to_string() } else { w.list(&facts) };
    let day = w.in_words(changes.since.date, as_of);
    match &changes.since.revision {
        Some(revision) => w.since_version(revision, day, said),
        None if changes.since.steering => w.since_steering(day, said),
        None => w.since_day(day, said),
    }
}

/// The facts of the headline, gravest first, at most three.
pub fn clauses(changes: &Changes, w: &Words) -> Vec<String> {
    let of = |key: &str, kinds: &[&str]| -> Vec<&Entry> {
        let wanted = |e: &&Entry| e.kind.key == key && (kinds.is_empty() || kinds.contains(&e.record_kind.as_str()));
        changes.entries.iter().filter(wanted).collect()
    };
    let several = |n: usize, say: fn(&Words, usize) -> String| (n > 0).then(|| say(w, n));
    let unapproved =
        of("re-baselined", &[]).iter().filter(|e| e.rank == crate::changes::Rank::UnapprovedBaseline).count();
    let facts = [
        // Every date of the list below, since it is headed by the same words.
        slips(changes, w),
        several(of("worse", &["risk"]).len(), |w, n| w.since_risks_rose(n)),
        several(unapproved, |w, n| w.since_unapproved(n)),
        several(of("overdue", &["decision"]).len(), |w, n| w.since_decisions_overdue(n)),
        several(of("decided", &[]).len(), |w, n| w.since_decided(n)),
        several(of("closed", &["milestone"]).len(), |w, n| w.since_reached(n)),
        several(of("removed", &[]).len(), |w, n| w.since_removed(n)),
        several(of("quietly-edited", &[]).len(), |w, n| w.since_edited(n)),
    ];
    let mut said: Vec<String> = facts.into_iter().flatten().take(MOST).collect();
    if said.is_empty() {
        said.extend(several(changes.entries.len(), |w, n| w.since_small(n)));
    }
    said
}

/// `one date moved 21 days`, `five dates slipped (the furthest by 21 days)`.
fn slips(changes: &Changes, w: &Words) -> Option<String> {
    let furthest = match changes.furthest_slip()?.delta {
        Some(Delta::Days(days)) => days,
        _ => 0,
    };
    Some(match changes.entries.iter().filter(|e| e.kind.key == "slipped").count() {
        1 => w.since_slip_one(furthest),
        n => w.since_slip_many(furthest, n),
    })
}
