//! What a reader sees at first sight of a page: said once, in its place, and with what belongs beside it.

use super::{Built, PROGRAM, build_of};

const SITE: &str = "title = \"T\"\naudiences = [\"public\"]\ndefault_audience = \"public\"\n";

fn site(records: &str) -> Built {
    build_of(&[("site.toml", SITE), ("content/p/program.md", PROGRAM), ("content/p/all.toml", records)], "public")
}

fn milestone(id: u8, baseline: &str, rest: &str) -> String {
    format!(
        "[[milestone]]\nid = \"M-{id}\"\ntitle = \"Step {id}\"\nowner = \"Lead\"\nbaseline = {baseline}\n{rest}\n\n"
    )
}

#[test]
fn a_gate_says_how_much_is_met_once_and_what_is_left_in_its_own_place() {
    let criterion = |rest: &str| format!("[[gate.criterion]]\ntext = \"C\"\nowner = \"Lead\"\n{rest}\n");
    let gate = |criteria: &[&str]| {
        let head = "[[gate]]\nid = \"G-1\"\ntitle = \"Go\"\nreview = 2026-07-01\n".to_string();
        site(&criteria.iter().fold(head, |all, rest| all + &criterion(rest))).pages["p/gates.html"].clone()
    };
    let page = gate(&["met = 2026-05-01", "due = 2026-06-12", "due = 2026-06-05"]);
    assert!(page.contains("<h1>One of 3 criteria is met for Go</h1>"), "{page}");
    assert!(page.contains("<h2>Two criteria are open for Go, the next due by 5\u{a0}June</h2>"), "{page}");
    assert!(!page.contains("<h3>1 of 3 criteria") && !page.contains("1 of 3 criteria is met</h"), "{page}");
    assert!(gate(&["due = 2026-05-12", ""]).contains("<h2>One of 2 open criteria is overdue for Go</h2>"));
    assert!(gate(&["", ""]).contains("<h2>Two criteria are open for Go</h2>"));
    assert!(gate(&["met = 2026-05-01"]).contains("<h2>The only criterion is met for Go</h2>"));
}

#[test]
fn a_criterion_that_is_met_shows_where_its_evidence_is_missing_or_has_grown_too_old() {
    let criterion =
        |evidence: &str| format!("[[gate.criterion]]\ntext = \"C\"\nowner = \"Lead\"\nmet = 2026-03-01\n{evidence}\n");
    let dated = |day: &str| criterion(&format!("evidence = \"Test\"\nevidence_date = {day}\nmax_age_days = 60"));
    let waived = "[[gate.criterion]]\ntext = \"C\"\nwaived_by = \"Lead\"\nwaived_until = 2026-06-30\n";
    let gate = |review: &str| {
        let criteria = [dated("2026-03-28"), dated("2026-03-29"), criterion(""), waived.into()].concat();
        let head = "[[gate]]\nid = \"G-1\"\ntitle = \"Go\"\n";
        site(&format!("{head}review = {review}\n{criteria}")).pages
    };
    let open = gate("2026-07-01");
    let page = &open["p/gates.html"];
    // 61 days since 28 March; 60 since the 29th are still allowed.
    assert_eq!(page.matches("61\u{a0}d old, at most 60 allowed").count(), 1, "{page}");
    assert!(!page.contains("60\u{a0}d old"), "{page}");
    assert!(page.contains("One is waived, one waiver ends before the review, one of those met has no evidence and one of those met has evidence that is too old"), "{page}");
    assert!(page.contains("ends before the review</span>"), "{page}");
    let record = &open["p/gate/G-1.html"];
    assert!(record.contains("1 waived, 1 met without evidence, 1 met with evidence too old"), "{record}");
    // What was judged already rests on what was shown on its day.
    let judged = gate("2026-05-20\noutcome = \"go\"");
    assert!(!judged["p/gates.html"].contains("at most 60"), "{}", judged["p/gates.html"]);
}

#[test]
fn a_program_with_nothing_due_does_not_say_that_all_due_is_done() {
    let title = |records: &str| site(records).pages["p/index.html"].split("<h1").nth(1).expect("a title").to_string();
    let ahead = milestone(1, "2026-07-01", "");
    assert!(title(&ahead).contains("No milestone is due yet, and none is late"), "{}", title(&ahead));
    let one_done = ahead + &milestone(2, "2026-05-01", "actual = 2026-05-01");
    assert!(title(&one_done).contains("All due milestones are done, and none ahead is late"), "{}", title(&one_done));
}

#[test]
fn a_planned_release_is_not_said_to_be_approved_and_has_hours_only_where_they_are_recorded() {
    let release = |rest: &str, step: &str| {
        let head = "[[release]]\nid = \"REL-1\"\ntitle = \"Wave\"\nstart = 2026-05-06\nend = 2026-05-08\napprovals = [\"Chair\"]\n";
        let pages = site(&format!("{head}{rest}step = [{{ title = \"Switch\", {step} }}]\n")).pages;
        (pages["p/release/REL-1.html"].clone(), pages["p/releases.html"].clone())
    };
    let days = "start = 2026-05-06, end = 2026-05-08";
    let (record, list) = release("", days);
    for page in [&record, &list] {
        assert!(page.contains("To be approved by") && !page.contains("Approved by"), "{page}");
        assert!(page.contains("planned within 3\u{a0}days") && !page.contains(">12:00<"), "{page}");
    }
    let (record, _) = release("outcome = \"success\"\n", days);
    assert!(record.contains("Approved by"), "{record}");
    let (timed, _) = release("", "start = 2026-05-06T08:00:00, end = 2026-05-07T08:00:00");
    assert!(timed.contains("planned within 24\u{a0}hours"), "{timed}");
}

#[test]
fn the_portfolio_draws_where_programs_were_planned_to_finish_and_where_they_will() {
    let late = &site(&milestone(1, "2026-07-01", "forecast = 2026-07-22")).pages["index.html"];
    assert!(late.contains("aria-label=\"Planned 1 Jul 2026, forecast 22 Jul 2026\""), "{late}");
    assert!(late.contains("Finish, May 2026 to Jul 2026"), "{late}");
    for mark in ["ms-p", "ms-f", "slipped"] {
        assert!(late.contains(&format!("class=\"{mark}\"")), "{mark}: {late}");
    }
    let none = &site("").pages["index.html"];
    assert!(!none.contains("class=\"fin\"") && none.contains("<th scope=\"col\">Finish</th>"), "{none}");
}

#[test]
fn days_of_lateness_say_from_which_day_they_count_where_no_milestone_has_them() {
    let said = "21\u{a0}d</span> against <time datetime=\"2026-07-01\">";
    // The first was planned early and ends last: it is 81 days late, and the program 21.
    let early = milestone(1, "2026-05-02", "forecast = 2026-07-22");
    let two = &site(&(early + &milestone(2, "2026-07-01", ""))).pages["p/index.html"];
    assert!(two.contains(said) && two.contains("the last day planned"), "{two}");
    let one = &site(&milestone(1, "2026-07-01", "forecast = 2026-07-22")).pages["p/index.html"];
    assert!(one.contains("21\u{a0}d</span> against baseline"), "{one}");
}

#[test]
fn decisions_that_wait_fold_on_their_own_page_too() {
    let decision = |id: u8, day: &str| {
        format!(
            "[[decision]]\nid = \"D-{id}\"\ntitle = \"Which {id}?\"\napprover = \"Chair\"\nrequested = 2026-05-01\nneeded_by = {day}\n\
             if_late = \"Lost.\"\n[[decision.option]]\nkey = \"A\"\ntitle = \"This\"\n[[decision.option]]\nkey = \"B\"\ntitle = \"That\"\n\n"
        )
    };
    let page = &site(&(decision(1, "2026-06-01") + &decision(2, "2026-06-02"))).pages["p/decisions.html"];
    assert_eq!(page.matches("<details class=\"fold\" open>").count(), 1, "the first is open: {page}");
    assert_eq!(page.matches("<details class=\"fold\">").count(), 1, "{page}");
    let (before, _) = page.split_once("<details class=\"fold\" open>").expect("the first folds");
    for said in ["Which 1?", "Needed by", "Chair", "Lost."] {
        assert!(before.contains(said), "{said} is read before it is opened: {before}");
    }
}

#[test]
fn a_phone_shows_all_of_the_stakeholder_grid() {
    let person = |id: &str, interest: u8| {
        format!("[[person]]\nid = \"{id}\"\ntitle = \"{id}\"\ninfluence = 4\ninterest = {interest}\n\n")
    };
    for people in [person("ann", 5), (1..=40).map(|n| person(&format!("p{n}"), n % 5 + 1)).collect::<String>()] {
        let page = site(&people).pages["p/people.html"].clone();
        let (_, rest) = page.split_once("<svg class=\"chart narrow\" viewBox=\"0 0 350 ").expect("as wide as a phone");
        let drawing = rest.split_once("</svg>").expect("a drawing").0;
        assert!(drawing.contains(">1</text>"), "cells hold numbers: {drawing}");
        assert!(!drawing.contains(">25</text>"), "and no more than are named: {drawing}");
    }
}

#[test]
fn a_number_and_its_percent_sign_stay_together_in_what_people_wrote() {
    let built = site(
        "[[risk]]\nid = \"R-1\"\ntitle = \"Below 99.99 % again\"\nowner = \"Lead\"\nraised = 2026-02-01\nprobability = 5\nimpact = 4\n",
    );
    for page in ["p/raid.html", "p/index.html", "p/risk/R-1.html"] {
        let text = &built.pages[page];
        assert!(text.contains("99.99\u{a0}%"), "{page}: {text}");
    }
}
