//! Bad input: each small folder below `fixtures/bad` holds one mistake (or several) and an `expect.toml` that says
//! what must be found. Every case runs through `check` in all four formats and through `build`; none may panic,
//! hang, lose a finding, print a raw control character, or touch the site that was built before.
//!
//! The folders below `fixtures/good` come close to a mistake without being one. What cannot lie in git (pipes, huge
//! files, odd names) is made by the functions in `made.rs`, `made_names.rs` and `survives.rs`.

#[path = "bad_inputs/case.rs"]
mod case;
#[path = "bad_inputs/earlier.rs"]
mod earlier;
#[path = "bad_inputs/findings.rs"]
mod findings;
#[path = "bad_inputs/formats.rs"]
mod formats;
#[path = "bad_inputs/made.rs"]
mod made;
#[cfg(target_os = "linux")]
#[path = "bad_inputs/made_names.rs"]
mod made_names;
#[path = "bad_inputs/run.rs"]
mod run;
#[path = "bad_inputs/survives.rs"]
mod survives;
#[path = "bad_inputs/trial.rs"]
mod trial;

use case::Case;
use std::collections::BTreeSet;

/// Every code of level error that the program has.
const CODES: &[&str] = &[
    "E001", "E002", "E003", "E004", "E005", "E006", "E007", "E008", "E010", "E011", "E012", "E013", "E014", "E015",
    "E016", "E017", "E018", "E019", "E020", "E021", "E022", "E023", "E024", "E025", "E026", "E027", "E030", "E031",
    "E032", "E033", "E034", "E040", "E041", "E042", "E050", "E051", "E060", "E061",
];

/// The cases that are made on the spot, as far as this system can make them.
fn made_cases() -> Vec<Case> {
    #[allow(unused_mut, reason = "only Linux adds to it")]
    let mut cases = made::cases();
    #[cfg(target_os = "linux")]
    cases.extend(made_names::cases());
    cases
}

#[test]
fn every_bad_folder_is_refused_as_expected() {
    trial::all(&case::folders("bad"), trial::refused);
}

#[test]
fn every_made_input_is_refused_as_expected() {
    trial::all(&made_cases(), trial::refused);
}

#[test]
fn near_misses_are_not_reported() {
    trial::all(&case::folders("good"), trial::accepted);
    trial::all(&survives::near_misses(), trial::accepted);
}

#[test]
fn odd_input_is_survived() {
    trial::all(&survives::cases(), trial::survived);
}

#[test]
fn there_are_enough_cases_and_every_code_has_one() {
    let folders = case::folders("bad");
    assert!(folders.len() >= 60, "only {} bad folders", folders.len());
    let cases: Vec<Case> = folders.into_iter().chain(made_cases()).collect();
    let covered: BTreeSet<&str> =
        cases.iter().flat_map(|c| &c.expect.finding).flat_map(|f| f.code.split('|')).collect();
    let without: Vec<_> = CODES.iter().filter(|c| !covered.contains(*c)).collect();
    // E003, E005 and E006 need what only some systems can make.
    assert!(without.is_empty() || cfg!(not(target_os = "linux")), "no case for {without:?}");
    let unknown: Vec<_> = covered.iter().filter(|c| !CODES.contains(c)).collect();
    assert!(unknown.is_empty(), "cases expect codes that do not exist: {unknown:?}");
}

#[test]
fn every_code_can_be_explained() {
    let here = std::path::Path::new(".");
    let mut faults = Vec::new();
    for code in CODES {
        let run = run::trueup(here, &["explain", code]);
        if run.code != Some(0) || !run.stdout.contains(code) || run.stdout.lines().count() < 2 {
            faults
                .push(format!("explain {code}: exit {:?}, stdout {:?}, stderr {:?}", run.code, run.stdout, run.stderr));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
