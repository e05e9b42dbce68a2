//! The list of the rules is whole: each is tried in this crate, and none outside it is ever named.

use crate::bench::{day, of_folder};
use std::path::Path;
use trueup::evidence::{Bound, Evidence, EvidenceRule, RULES};
use trueup::metrics::definition;

/// Every rule that the reasons of an evidence name.
pub(crate) fn assert_listed(evidence: &Evidence) {
    let reasons = evidence.reasons.iter().chain(evidence.dimensions.iter().flat_map(|d| &d.reasons));
    for reason in reasons {
        assert!(RULES.iter().any(|r| r.name == reason.rule), "{} stands in no list", reason.rule);
    }
    // And each judges what the list says that it judges.
    for judged in &evidence.dimensions {
        for reason in &judged.reasons {
            let of_it = |r: &EvidenceRule| r.name == reason.rule && r.judges.contains(&Some(judged.dimension));
            assert!(RULES.iter().any(of_it), "{} is not said to judge {}", reason.rule, judged.dimension.word());
        }
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
fn a_rule_that_goes_by_a_measure_names_one_that_there_is() {
    for rule in RULES {
        for bound in rule.bounds {
            if let Bound::Kpi(key) = bound {
                assert!(definition(key).is_some(), "{} goes by {key}", rule.name);
            }
        }
    }
}

#[test]
fn the_sample_names_no_rule_beyond_the_list() {
    for program in ["payments-migration", "terminal-refresh"] {
        assert_listed(&of_folder(Path::new(env!("CARGO_MANIFEST_DIR")), program, day("2026-05-28")));
    }
}
