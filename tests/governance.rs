//! Governance warnings: for every rule a folder of records that fires it and one that comes near without firing.
//!
//! Below `fixtures/governance/<code>/` lie `fires.toml` and `near.toml`, each the records of one program (its charter
//! is added where the file has none) as of 28 May 2026; beginning comment lines `# expect: words` name what the message
//! must say.

use chrono::NaiveDate;
use std::path::{Path, PathBuf};
use trueup::diagnostic::{Finding, Level};
use trueup::words::Words;

const DAY: &str = "2026-05-28";
const CHARTER: &str =
    "[[program]]\nid = \"p\"\ntitle = \"P\"\nstart = 2026-05-01\nend = 2026-12-18\ncadence_days = 30\n";

fn day() -> NaiveDate {
    DAY.parse().expect("a date of this test")
}

/// Everything that is found in a folder with these records and these settings.
fn found(records: &str, settings: &str) -> Vec<Finding> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = folder.path().join("content/p");
    std::fs::create_dir_all(&program).expect("a folder");
    std::fs::write(folder.path().join("site.toml"), format!("title = \"T\"\n{settings}\n")).expect("site.toml");
    std::fs::write(program.join("records.toml"), records).expect("records");
    if !records.contains("[[program]]") {
        std::fs::write(program.join("charter.toml"), CHARTER).expect("the charter");
    }
    trueup::load_as_of(folder.path(), day(), Some(day())).expect("the folder can be read").findings
}

fn of<'f>(findings: &'f [Finding], code: &str) -> Vec<&'f Finding> {
    findings.iter().filter(|f| f.rule.code == code).collect()
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/governance")
}

fn records(code: &str, name: &str) -> String {
    let path = fixtures().join(code).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// What `# settings: …` of a fixture adds to site.toml.
fn settings(text: &str) -> String {
    text.lines().filter_map(|l| l.strip_prefix("# settings: ")).collect::<Vec<_>>().join("\n")
}

/// Codes of all governance warnings.
fn codes() -> Vec<&'static str> {
    trueup::rules().iter().map(|r| r.code).filter(|c| ("W101"..="W149").contains(c)).collect()
}

#[test]
fn every_rule_has_a_fixture_that_fires_and_one_that_does_not() {
    let mut faults = Vec::new();
    assert!(codes().len() >= 18, "{:?}", codes());
    for code in codes() {
        let (fires, near) = (records(code, "fires.toml"), records(code, "near.toml"));
        let fired = found(&fires, &settings(&fires));
        let silent = found(&near, &settings(&near));
        for (name, findings) in [("fires", &fired), ("near", &silent)] {
            let errors: Vec<&str> =
                findings.iter().filter(|f| f.rule.level == Level::Error).map(|f| f.message.as_str()).collect();
            if !errors.is_empty() {
                faults.push(format!("{code}/{name}: {errors:?}"));
            }
        }
        match of(&fired, code).as_slice() {
            [] => faults.push(format!("{code}/fires does not fire")),
            all => {
                for wanted in fires.lines().filter_map(|l| l.strip_prefix("# expect: ")) {
                    if !all.iter().any(|f| f.message.contains(wanted)) {
                        let said: Vec<&str> = all.iter().map(|f| f.message.as_str()).collect();
                        faults.push(format!("{code}/fires: {wanted:?} is not in {said:?}"));
                    }
                }
                faults.extend(
                    all.iter().filter(|f| f.help.is_empty() || f.record.is_none()).map(|f| format!("{code}: {f:?}")),
                );
            }
        }
        faults.extend(of(&silent, code).iter().map(|f| format!("{code}/near fires: {}", f.message)));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_warning_is_said_in_the_language_of_the_page() {
    let english = Words::english();
    let others = ["de", "fr", "es", "ja"].map(|language| Words::of(language, &[]).0);
    for code in codes() {
        let fires = records(code, "fires.toml");
        let findings = found(&fires, &settings(&fires));
        for finding in of(&findings, code) {
            let said = |w: &Words| [(finding.rule.name)(w).to_string(), finding.message_in(w), finding.help_in(w)];
            let name = (finding.rule.name)(&english).to_string();
            let plain = [name, finding.message.clone(), finding.help.clone()];
            assert_eq!(said(&english), plain, "{code}: pages and the command line say it alike");
            for w in &others {
                for (there, here) in said(w).iter().zip(&plain) {
                    assert_ne!(there, here, "{code} in {}", w.tag());
                }
            }
        }
    }
}

#[test]
fn a_warning_is_tolerated_by_the_record_and_by_the_site() {
    let overdue = "[[action]]\nid = \"A-1\"\ntitle = \"A\"\nraised = 2026-05-02\ndue = 2026-05-10\n";
    assert_eq!(of(&found(overdue, ""), "W114").len(), 1);
    assert!(of(&found(overdue, "[check]\nallow = [\"w114\"]"), "W114").is_empty());
    assert!(of(&found(&format!("{overdue}allow = [\"W114\"]\n"), ""), "W114").is_empty());
}

#[test]
fn warnings_look_at_the_records_as_of_the_day_shown() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = folder.path().join("content/p");
    std::fs::create_dir_all(&program).expect("a folder");
    std::fs::write(folder.path().join("site.toml"), "title = \"T\"\n").expect("site.toml");
    let action = "[[action]]\nid = \"A-1\"\ntitle = \"A\"\nraised = 2026-05-02\ndue = 2026-05-10\ndone = 2026-05-20\n";
    std::fs::write(program.join("records.toml"), format!("{CHARTER}{action}")).expect("records");
    let on = |text: &str| {
        let at: NaiveDate = text.parse().expect("a date of this test");
        let findings = trueup::load_as_of(folder.path(), day(), Some(at)).expect("the folder can be read").findings;
        of(&findings, "W114").len()
    };
    assert_eq!((on("2026-05-10"), on("2026-05-11"), on("2026-05-19"), on("2026-05-20")), (0, 1, 1, 0));
}

#[test]
fn unknown_limits_are_errors_with_a_suggestion() {
    let program = |limits: &str| format!("{CHARTER}[program.thresholds]\n{limits}\n");
    let say = |limits: &str| -> String {
        let all = found(&program(limits), "");
        all.iter().filter(|f| f.rule.level == Level::Error).map(|f| format!("{} {}", f.message, f.help)).collect()
    };
    assert_eq!(say("schedule = { slip_red = 40 }"), "");
    assert_eq!(say("milestone-on-time = { amber = 0.9, red = 0.5 }"), "");
    assert!(
        say("schedule = { slip_rod = 40 }").contains("did you mean `slip_red`?"),
        "{}",
        say("schedule = { slip_rod = 40 }")
    );
    assert!(say("milestone-ontime = { red = 0.5 }").contains("did you mean `milestone-on-time`?"));
}

/// Warnings of 50,000 records take well under a second even unoptimised; the loop over rules is linear.
#[test]
fn cost_grows_in_proportion_to_the_records() {
    let text = |n: usize| -> String {
        let risk = |i: usize| {
            format!(
                "[[risk]]\nid = \"R-{i}\"\ntitle = \"R\"\nraised = 2026-05-02\nprobability = 5\nimpact = 4\nowner = \"Role {i}\"\n"
            )
        };
        let action = |i: usize| {
            format!(
                "[[action]]\nid = \"A-{i}\"\ntitle = \"A\"\nraised = 2026-05-02\ndue = 2026-06-10\nfrom = \"R-{i}\"\nowner = \"Role {i}\"\n"
            )
        };
        (0..n).map(|i| format!("{}{}", risk(i), action(i))).collect()
    };
    let took = |n: usize| {
        let records = text(n);
        let start = std::time::Instant::now();
        assert_eq!(of(&found(&records, ""), "W107").len(), n, "no response");
        start.elapsed().as_secs_f64()
    };
    let (small, large) = (took(500), took(4000));
    assert!(large < small.max(0.05) * 8.0 * 3.0, "{small} s for 1,000 records, {large} s for 8,000");
}
