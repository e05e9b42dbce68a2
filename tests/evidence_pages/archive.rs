//! Reports of the past, each beside the evidence of its own day.

use super::site::{build, build_files};
use std::path::Path;

const SITE: (&str, &str) = ("site.toml", "title = \"T\"\n");
const PROGRAM: &str =
    "+++\nid = \"p\"\ntitle = \"Portal\"\nstart = 2026-01-01\nend = 2026-12-31\ncadence_days = 30\n+++\n";
/// On 1 March all is on plan; on 2 April the forecast is 20 days late, on 2 May 40 days.
const MILESTONES: &str = "[[milestone]]\nid = \"M-1\"\ntitle = \"Live\"\nbaseline = 2026-06-30\n\
    [[milestone.reforecast]]\ndate = 2026-04-01\nforecast = 2026-07-20\n\
    [[milestone.reforecast]]\ndate = 2026-05-01\nforecast = 2026-08-09\n";
const REPORTS: &str = "[[report]]\nid = \"S-1\"\ntitle = \"First\"\ndate = 2026-03-01\noverall = \"green\"\nschedule = \"green\"\n\
    [[report]]\nid = \"S-2\"\ntitle = \"Second\"\ndate = 2026-04-02\noverall = \"green\"\nschedule = \"green\"\n\
    [[report]]\nid = \"S-3\"\ntitle = \"Third\"\ndate = 2026-05-02\noverall = \"green\"\nschedule = \"green\"\n\
    [[report.override]]\ndimension = \"schedule\"\nreason = \"The vendor will catch up\"\napprover = \"sponsor\"\nexpires = 2026-05-20\n";

fn files(milestones: &str) -> Vec<(&'static str, String)> {
    vec![
        (SITE.0, SITE.1.to_string()),
        ("content/p/program.md", PROGRAM.to_string()),
        ("content/p/milestones.toml", milestones.to_string()),
        ("content/p/status.toml", REPORTS.to_string()),
        ("content/p/people.toml", "[[person]]\nid = \"sponsor\"\ntitle = \"Executive Sponsor\"\n".to_string()),
    ]
}

fn site(milestones: &str, day: &str) -> super::site::Built {
    let files = files(milestones);
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    build_files(&files, day, None)
}

/// The part of a report's page that shows the evidence of its day.
fn evidence(built: &super::site::Built, report: &str) -> String {
    let page = built.page(&format!("p/report/{report}.html"));
    let (_, section) = page.split_once("<section id=\"evidence\"").expect("an evidence section");
    section.split("</section>").next().unwrap_or_default().to_string()
}

#[test]
fn each_report_stands_beside_the_records_of_its_own_day() {
    let built = site(MILESTONES, "2026-05-10");
    // 20 days late is amber (limit 5), 40 days red (limit 30); green over red is a watermelon.
    let text = built.text("p/reports.html");
    assert!(text.contains("Two of 3 reports were better than their records, green over red twice"), "{text}");
    let page = built.page("p/reports.html");
    let pair = |claim: &str, found: &str| format!("aria-label=\"Reported {claim}, evidence {found}\"");
    for (found, n) in [("Green", 2), ("Amber", 2), ("Red", 2)] {
        // Once overall, once for the schedule.
        assert_eq!(page.matches(&pair("Green", found)).count(), n, "{found}");
    }
    assert!(text.contains("Two levels too good Contested"), "{text}");
    let first = evidence(&built, "S-1");
    assert!(first.contains("Reported Green overall; the records of the day said the same."), "{first}");
    assert!(!first.contains("late, to"), "{first}");
    let third = evidence(&built, "S-3");
    assert!(third.contains("40 days late, to 9 Aug 2026"), "{third}");
    assert!(third.contains("The vendor will catch up"), "{third}");
    assert!(third.contains("agreed by Executive Sponsor, until"), "who agreed by name, not by id: {third}");
}

#[test]
fn what_came_later_does_not_change_what_was_known() {
    let later = format!(
        "{MILESTONES}[[milestone]]\nid = \"M-2\"\ntitle = \"More\"\nbaseline = 2026-05-05\nadded = 2026-05-04\n"
    );
    let (before, after) = (site(MILESTONES, "2026-05-10"), site(&later, "2026-05-20"));
    for report in ["S-1", "S-2", "S-3"] {
        assert_eq!(evidence(&before, report), evidence(&after, report), "{report}");
    }
}

#[test]
fn the_strip_ends_with_today_where_the_last_report_is_older() {
    let rows = |day: &str| site(MILESTONES, day).text("p/reports.html").matches("no newer report").count();
    assert_eq!(rows("2026-05-02"), 0);
    assert_eq!(rows("2026-05-10"), 1);
    // The finding counts reports: a column that is none says what it is.
    let measure = |day: &str| site(MILESTONES, day).text("p/reports.html").contains("beside the records of 10 May");
    assert!(measure("2026-05-10") && !measure("2026-05-02"));
}

#[test]
fn the_overdue_and_forgotten_project_is_seen_at_once() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/evidence/forgotten");
    let built = build(&root, "2026-05-30", None);
    let portfolio = built.page("index.html");
    assert!(portfolio.contains("<article class=\"gapcard two\">"), "a watermelon has the large card");
    assert!(portfolio.contains("aria-label=\"Reported Green, evidence Red\""));
    let text = built.text("index.html");
    assert!(text.contains("Two levels too good"), "{text}");
    assert!(text.contains("2 milestones are overdue without a new day"), "{text}");
    assert!(
        portfolio.contains("href=\"portal/milestone/M-1.html\"")
            && portfolio.contains("href=\"portal/milestone/M-2.html\"")
    );
    let program = built.text("portal/index.html");
    assert!(program.contains("Reported Green, but the records say Red."), "{program}");
    // 30 December 2025 to 30 May 2026: 1 + 31 + 28 + 31 + 30 + 30 days.
    assert!(program.contains("The last report is 151 days old."), "{program}");
    assert!(built.text("portal/reports.html").contains("no newer report"));
}

#[test]
fn the_status_page_says_which_way_the_evidence_went_since_the_report_before_today() {
    let schedule = |day: &str| {
        let text = site(MILESTONES, day).text("p/index.html");
        let (_, after) = text.split_once("Status by dimension Schedule").expect("the dimensions");
        after.split_once(" Scope ").expect("the next dimension").0.to_string()
    };
    // Amber on 2 April, red on 2 May: worse; the report of the day itself is not what it is compared with.
    assert_eq!(schedule("2026-05-02"), " Worse Two levels too good");
    assert_eq!(schedule("2026-05-10"), " Steady Two levels too good");
    assert_eq!(schedule("2026-03-01"), "", "nothing was seen before the first report");
    let text = |day: &str| site(MILESTONES, day).text("p/index.html");
    assert!(text("2026-05-02").contains("with that of the day of the report of 2 Apr; where the colour is the same"));
    assert!(!text("2026-03-01").contains("the day of the report of"));
}

/// What nobody reported, or no record judges, is no honest report.
#[test]
fn reports_that_cannot_be_compared_are_not_called_honest() {
    let said = |overall: &str| {
        let report = |day: &str| {
            format!("[[report]]\nid = \"REP-{day}\"\ntitle = \"Status\"\ndate = 2026-04-{day}\n{overall}\n")
        };
        let toml = report("10") + &report("24");
        let files = [
            SITE,
            ("content/p/program.md", PROGRAM),
            ("content/p/milestones.toml", MILESTONES),
            ("content/p/status.toml", toml.as_str()),
        ];
        build_files(&files, "2026-05-10", None).text("p/reports.html")
    };
    let silent = said("");
    assert!(silent.contains("None of 2 reports can be compared"), "{silent}");
    assert!(silent.contains("Schedule –") && !silent.contains("0 of 2"), "{silent}");
    let said = said("overall = \"amber\"");
    assert!(said.contains("No report was better than the records of its day"), "{said}");
}

#[test]
fn a_program_that_is_over_has_no_forecast() {
    let milestone =
        |rest: &str| format!("[[milestone]]\nid = \"M-1\"\ntitle = \"End\"\nbaseline = 2026-05-01\n{rest}\n");
    let said = |rest: &str, path: &str| {
        let toml = milestone(rest);
        let files = [SITE, ("content/p/program.md", PROGRAM), ("content/p/milestones.toml", toml.as_str())];
        build_files(&files, "2026-05-10", None).text(path)
    };
    let (site, deck) = (said("actual = 2026-05-04", "p/index.html"), said("actual = 2026-05-04", "p/deck.html"));
    assert!(site.contains("Finished 4 May 2026 +3 d") && !site.contains("by forecast"), "{site}");
    assert!(deck.contains("It finished on 4 May 2026, +3 d against baseline."), "{deck}");
    let open = said("forecast = 2026-06-04", "p/index.html");
    assert!(open.contains("Finish, by forecast 4 Jun 2026"), "{open}");
}
