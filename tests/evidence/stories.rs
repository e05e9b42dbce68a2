//! Two programs: the forgotten one that another tool printed green, and the sample.

use crate::bench::{day, dimension, of_folder};
use std::path::Path;
use trueup::evidence::Verdict;
use trueup::metrics::Rag;
use trueup::record::metric::Dimension;

fn root(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn the_forgotten_program_is_red_stale_and_a_watermelon() {
    let found = of_folder(&root("tests/fixtures/evidence/forgotten"), "portal", day("2026-05-28"));
    assert_eq!(found.overall, Rag::Red);
    assert_eq!(found.verdicts(), [Verdict::Watermelon, Verdict::Stale]);
    assert_eq!(found.headline(), Verdict::Watermelon);
    let schedule = dimension(&found, Dimension::Schedule);
    let reason = schedule.reasons.first().expect("a reason");
    let w = trueup::words::Words::english();
    assert_eq!(reason.rule, "milestone-overdue");
    assert_eq!(reason.records, ["M-1", "M-2"]);
    assert_eq!(
        reason.text.say(&w),
        "2 milestones are overdue and nobody has given a new date: M-1 New portal live (422 days over, expected 1 Apr 2025); \
         M-2 Old portal switched off (332 days over, expected 30 Jun 2025)."
    );
    assert!(
        found.reasons.first().is_some_and(|r| r.text.say(&w).starts_with("Schedule is red: 2 milestones are overdue"))
    );
    let stale = found.stale.expect("the report is old");
    assert_eq!(stale.text(), "The last report is 149 days old (30 Dec 2025); more than 21 is stale.");
}

#[test]
fn the_sample_is_reported_amber_and_its_records_say_red() {
    let found = of_folder(&root("."), "payments-migration", day("2026-05-28"));
    assert_eq!((found.overall, found.verdict, found.stale), (Rag::Red, Verdict::Optimistic, None));
    let risk = dimension(&found, Dimension::Risk);
    assert_eq!((risk.rag, risk.verdict), (Rag::Red, Verdict::Watermelon));
    assert!(risk.contests.iter().any(|c| c.expired), "its objection ended on 22 May");
    let small = of_folder(&root("."), "terminal-refresh", day("2026-05-28"));
    assert_eq!((small.overall, small.verdict), (Rag::Green, Verdict::Agrees), "{:#?}", small.reasons);
}

/// The evidence at a past day is made from what was known then.
#[test]
fn evidence_follows_the_day() {
    let at = |text: &str| of_folder(&root("tests/fixtures/evidence/forgotten"), "portal", day(text));
    assert_eq!(at("2025-03-31").overall, Rag::Green);
    assert_eq!(at("2025-04-02").overall, Rag::Red);
}
