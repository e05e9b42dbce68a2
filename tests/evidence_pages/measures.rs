//! The page of the measures: values, limits and where they were set, records, what is missing.

use super::site::{build, build_files};
use std::path::Path;
use trueup::metrics::{KPIS, Scope};

const PROGRAM: &str = "+++\nid = \"p\"\ntitle = \"Portal\"\nstart = 2026-01-01\nend = 2026-12-31\n\n\
    [thresholds.action-closure]\nred = 0.4\n+++\n";
const RECORDS: &str = "[[decision]]\nid = \"D-1\"\ntitle = \"One\"\nrequested = 2026-03-01\n\
    [[decision]]\nid = \"D-2\"\ntitle = \"Two\"\nrequested = 2026-03-01\n\
    [[action]]\nid = \"A-1\"\ntitle = \"Done\"\nraised = 2026-03-01\ndue = 2026-03-10\ndone = 2026-03-09\n\
    [[action]]\nid = \"A-2\"\ntitle = \"Late\"\nraised = 2026-03-01\ndue = 2026-03-10\n";

fn files(records: &str) -> Vec<(&str, &str)> {
    vec![("site.toml", "title = \"T\"\n"), ("content/p/program.md", PROGRAM), ("content/p/records.toml", records)]
}

#[test]
fn a_measure_says_what_it_was_made_from_and_by_which_limits() {
    let built = build_files(&files(RECORDS), "2026-04-01", None);
    let page = built.page("p/kpis.html");
    let (_, section) = page.split_once("<section id=\"action-closure\"").expect("a section of its own");
    let section = section.split("</section>").next().unwrap_or_default();
    assert!(section.contains("action/A-1.html") && section.contains("action/A-2.html"), "{section}");
    let text = built.text("p/kpis.html");
    assert!(text.contains("target ≥ 85 %, amber below 85 %, red below 40 %"), "{text}");
    assert!(text.contains("charter Portal (red); defaults of the measure (target, amber)"), "{text}");
    assert!(text.contains("due 2, closed on time 1, overdue 1"), "{text}");
    assert!(text.contains("Actions closed by due date: 50 %"), "{text}");
}

#[test]
fn the_parts_of_a_measure_add_up_or_it_says_what_is_no_part() {
    let records = "[[workstream]]\nid = \"web\"\ntitle = \"Web\"\nlead = \"Ann\"\n\
        [[action]]\nid = \"A-1\"\ntitle = \"Done\"\nraised = 2026-03-01\ndue = 2026-03-10\ndone = 2026-03-09\nworkstream = \"web\"\n\
        [[action]]\nid = \"A-2\"\ntitle = \"Late\"\nraised = 2026-03-01\ndue = 2026-03-10\n\
        [[gate]]\nid = \"G-1\"\ntitle = \"Next\"\nreview = 2026-04-20\ncriterion = [{ text = \"Tested\" }]\n\
        [[gate]]\nid = \"G-2\"\ntitle = \"Last\"\nreview = 2026-09-01\nworkstream = \"web\"\ncriterion = [{ text = \"Used\" }]\n";
    let text = build_files(&files(records), "2026-04-01", None).text("p/kpis.html");
    assert!(text.contains("Web 100 % 1 Of no workstream 0 % 1"), "{text}");
    assert!(text.contains("Not counted for the program, only for its workstream: G-2"), "{text}");
}

#[test]
fn a_measure_without_value_says_what_is_missing_in_how_many_records() {
    let text = build_files(&files(RECORDS), "2026-04-01", None).text("p/kpis.html");
    let said = "No decision was decided in the last 90 days (decided is missing in 2 of 2 decisions).";
    assert!(text.contains(said), "{text}");
    assert!(text.contains("There is no risk record (there is no risk at all)."), "{text}");
}

#[test]
fn the_records_of_a_figure_are_as_many_as_it_counts() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let day = "2026-05-28".parse().expect("a day");
    let loaded = trueup::load_as_of(root, day, Some(day)).expect("the sample");
    let view = loaded.view(day, loaded.portfolio.settings.audiences.len() - 1);
    // Those whose n counts something else: criteria, points of a metric, all open risks, the milestones of the baseline.
    let other = [
        "readiness",
        "scope-change",
        "critical-risks",
        "defect-escape",
        "change-failure",
        "time-to-restore",
        "stakeholder-confidence",
        "team-friction",
    ];
    for program in &view.programs {
        let scope = Scope::program(program, &view.settings.calendar);
        for kpi in KPIS.iter().filter(|k| !other.contains(&k.key)) {
            let (figure, counted) = ((kpi.derive)(&scope), (kpi.counted)(&scope));
            assert_eq!(counted.len(), figure.n, "{} of {}", kpi.key, program.slug);
        }
    }
}

#[test]
fn the_glossary_holds_every_measure_and_every_rule() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = build(root, "2026-05-28", None).text("glossary.html");
    for kpi in KPIS {
        assert!(text.contains(kpi.key), "{}", kpi.key);
    }
    for rule in trueup::evidence::RULES {
        assert!(text.contains(rule.name), "{}", rule.name);
    }
    for check in trueup::check::CHECKS {
        assert!(text.contains(check.rule.code), "{}", check.rule.code);
    }
}
