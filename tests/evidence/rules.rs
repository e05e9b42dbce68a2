//! The list of the rules is whole: each is tried in this crate, and none outside it is ever named.

use crate::bench::{day, of_folder};
use std::path::Path;
use trueup::evidence::{Evidence, RULES};

/// Every rule that the reasons of an evidence name.
pub(crate) fn assert_listed(evidence: &Evidence) {
    let reasons = evidence.reasons.iter().chain(evidence.dimensions.iter().flat_map(|d| &d.reasons));
    for reason in reasons {
        assert!(RULES.iter().any(|r| r.name == reason.rule), "{} stands in no list", reason.rule);
    }
}

#[test]
fn every_rule_is_tried_at_its_limits() {
    let tried = concat!(
        include_str!("limits.rs"),
        include_str!("verdicts.rs"),
        include_str!("measures.rs"),
        include_str!("stories.rs")
    );
    let missing: Vec<&str> =
        RULES.iter().map(|r| r.name).filter(|name| !tried.contains(&format!("\"{name}\""))).collect();
    assert!(missing.is_empty(), "no test names {missing:?}");
}

#[test]
fn the_sample_names_no_rule_beyond_the_list() {
    for program in ["payments-migration", "terminal-refresh"] {
        assert_listed(&of_folder(Path::new(env!("CARGO_MANIFEST_DIR")), program, day("2026-05-28")));
    }
}
