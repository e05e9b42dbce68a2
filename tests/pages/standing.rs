//! What lists say of what is late, put off, without a day, or only said again.

use super::{PROGRAM, build_of};

/// The text of a page, its marks left out; spaces that hold together are like others.
fn shown(html: &str) -> String {
    let body = html.split_once("<main").map_or(html, |(_, body)| body);
    let pieces = body.split('<').filter_map(|piece| Some(piece.split_once('>')?.1));
    pieces.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn page(files: &[(&str, &str)], path: &str) -> String {
    let mut all = vec![("site.toml", "title = \"T\"\n"), ("content/p/program.md", PROGRAM)];
    all.extend(files);
    shown(&build_of(&all, "internal").pages[path])
}

#[test]
fn an_open_milestone_past_its_plan_is_overdue_though_it_has_a_new_day() {
    let toml = "[[milestone]]\nid = \"M-1\"\ntitle = \"First\"\nbaseline = 2026-05-15\nforecast = 2026-06-05\n\n\
                [[milestone]]\nid = \"M-2\"\ntitle = \"Done\"\nbaseline = 2026-05-01\nactual = 2026-05-04\n\n\
                [[milestone]]\nid = \"M-3\"\ntitle = \"Next\"\nbaseline = 2026-07-01\n";
    let text = page(&[("content/p/milestones.toml", toml)], "p/milestones.html");
    assert!(text.contains("13 d overdue"), "{text}");
    assert!(
        text.contains("One of 3 milestones is done; the next, First, is 13 d overdue and forecast for 5 June"),
        "{text}"
    );
    // In that title and in the row.
    assert_eq!(text.matches("overdue").count(), 2, "{text}");
}

#[test]
fn a_task_says_plan_forecast_and_variance() {
    let toml = "[[task]]\nid = \"T-1\"\ntitle = \"Build\"\nstart = 2026-03-01\nend = 2026-06-26\nbaseline_start = 2026-03-01\n\
                baseline_end = 2026-06-05\n\n[[milestone]]\nid = \"M-1\"\ntitle = \"First\"\nbaseline = 2026-07-15\n";
    let text = page(&[("content/p/tasks.toml", toml)], "p/milestones.html");
    assert!(text.contains("The only task between the milestones is not done Tasks ID Task Owner Baseline Forecast or actual Variance State T-1 Build nobody 5 Jun 26 Jun +21 d"), "{text}");
}

#[test]
fn a_task_is_overdue_after_its_baseline_as_a_milestone_is() {
    let task = |rest: &str| {
        format!("[[task]]\nid = \"T-1\"\ntitle = \"Build\"\nowner = \"Ann\"\nstart = 2026-03-01\n{rest}\n")
    };
    let said = |rest: &str, path: &str| page(&[("content/p/tasks.toml", &task(rest))], path);
    let late = "baseline_end = 2026-05-15\nend = 2026-06-05";
    assert!(said(late, "p/milestones.html").contains("15 May 5 Jun +21 d Not started 13 d overdue"));
    let person = said(late, "people/ann.html");
    assert!(person.contains("15 May 13 d overdue , forecast 5 Jun , +21 d against baseline"), "{person}");
    assert!(said("end = 2026-05-15", "p/milestones.html").contains("overdue, not updated"));
    assert!(!said("baseline_end = 2026-06-05\nend = 2026-06-26", "p/milestones.html").contains("overdue"));
}

#[test]
fn a_list_of_records_shows_the_day_of_the_end_beside_the_day_it_was_due() {
    let toml = "[[action]]\nid = \"AC-1\"\ntitle = \"Do\"\nraised = 2026-04-01\ndue = 2026-04-17\ndone = 2026-04-22\n\n\
                [[action]]\nid = \"AC-2\"\ntitle = \"Do more\"\nraised = 2026-04-01\ndue = 2026-05-15\n";
    let text = page(&[("content/p/actions.toml", toml)], "p/records.html");
    assert!(
        text.contains("Due Ended State AC-1 Do 17 Apr 22 Apr Done AC-2 Do more 15 May 13 d overdue Open"),
        "{text}"
    );
}

#[test]
fn a_kind_of_ones_own_shows_the_day_of_its_end_too() {
    let kinds = "title = \"T\"\n\n[kinds.deliverable]\ntitle = \"Deliverable\"\nuntil = \"accepted\"\n\n[kinds.deliverable.fields]\n\
                 due = { type = \"date\" }\naccepted = { type = \"date\" }\n";
    let toml = "[[deliverable]]\nid = \"V-1\"\ntitle = \"Keys\"\ndue = 2026-04-10\naccepted = 2026-04-14\n";
    let files = [("site.toml", kinds), ("content/p/program.md", PROGRAM), ("content/p/own.toml", toml)];
    let text = shown(&build_of(&files, "internal").pages["p/records.html"]);
    assert!(text.contains("Due Ended State V-1 Keys 10 Apr 14 Apr Closed"), "{text}");
}

#[test]
fn a_list_of_workstreams_names_their_leads_and_no_ids_that_say_the_same() {
    let toml = "[[workstream]]\nid = \"billing\"\ntitle = \"Billing\"\nlead = \"Ann\"\n";
    let text = page(&[("content/p/workstreams.toml", toml)], "p/people.html");
    assert!(text.contains("Title Lead Billing Ann"), "{text}");
}

#[test]
fn a_promise_that_repeats_its_last_row_is_not_the_first_one() {
    let toml = |promised: &str| {
        format!(
            "[[dependency]]\nid = \"X-1\"\ntitle = \"Connector\"\nraised = 2026-02-12\nprovider = \"Vendor\"\nconsumer = \"Us\"\n\
             needed_by = 2026-06-05\npromised = {promised}\n[[dependency.reforecast]]\ndate = 2026-03-12\nforecast = 2026-06-05\n\
             [[dependency.reforecast]]\ndate = 2026-05-18\nforecast = 2026-07-03\n"
        )
    };
    let repeated = page(&[("content/p/raid.toml", &toml("2026-07-03"))], "p/dependency/X-1.html");
    assert!(!repeated.contains("moved from 3 Jul "), "{repeated}");
    assert!(repeated.contains("moved from 5 Jun "), "{repeated}");
    let first = page(&[("content/p/raid.toml", &toml("2026-05-29"))], "p/dependency/X-1.html");
    assert!(first.contains("moved from 29 May "), "{first}");
}

#[test]
fn what_has_no_day_says_so_in_the_log() {
    let toml = "[[risk]]\nid = \"R-1\"\ntitle = \"Undated\"\nowner = \"Lead\"\nraised = 2026-02-01\nprobability = 2\nimpact = 3\n\n\
                [[dependency]]\nid = \"X-1\"\ntitle = \"Connector\"\nowner = \"Lead\"\nraised = 2026-02-12\nprovider = \"Vendor\"\n\
                consumer = \"Us\"\nneeded_by = 2026-06-05\n";
    let text = page(&[("content/p/raid.toml", toml)], "p/raid.html");
    assert!(text.contains("no date"), "{text}");
    assert!(text.contains("no promised date"), "{text}");
    assert!(text.contains("No owner or date 2"), "{text}");
}

#[test]
fn a_change_that_was_put_off_does_not_wait() {
    let change = |id: &str, status: &str| {
        format!("[[change]]\nid = \"{id}\"\ntitle = \"Change\"\nrequested = 2026-05-01\ntype = \"scope\"\n{status}\n")
    };
    let toml = change("CR-1", "") + &change("CR-2", "status = \"deferred\"\ndecided = 2026-05-07\n");
    let text = page(&[("content/p/changes.toml", &toml)], "p/changes.html");
    assert!(text.contains("One change waits for a decision; one is deferred"), "{text}");
}

#[test]
fn options_without_a_recommendation_are_called_so() {
    let decision = |recommendation: &str| {
        format!(
            "[[decision]]\nid = \"D-1\"\ntitle = \"Which?\"\nrequested = 2026-05-01\nneeded_by = 2026-05-15\n{recommendation}\n\
             [[decision.option]]\nkey = \"A\"\ntitle = \"This\"\n[[decision.option]]\nkey = \"B\"\ntitle = \"That\"\n"
        )
    };
    let bare = page(&[("content/p/decisions.toml", &decision(""))], "p/decisions.html");
    assert!(bare.contains("No option is recommended yet."), "{bare}");
    assert!(bare.contains("D-1 has been overdue for 13 days"), "{bare}");
    let said = page(&[("content/p/decisions.toml", &decision("recommendation = \"A\""))], "p/decisions.html");
    assert!(!said.contains("No option is recommended yet."), "{said}");
}

#[test]
fn a_measure_without_limits_is_not_without_evidence() {
    let toml = "[[risk]]\nid = \"R-1\"\ntitle = \"Open\"\nowner = \"Lead\"\nraised = 2026-02-01\nprobability = 2\nimpact = 3\n";
    let all = [("site.toml", "title = \"T\"\n"), ("content/p/program.md", PROGRAM), ("content/p/raid.toml", toml)];
    let built = build_of(&all, "internal");
    let html = &built.pages["p/kpis.html"];
    let row = html.split("kpis.html#risk-exposure").nth(1).and_then(|row| row.split("</tr>").next()).expect("the row");
    assert!(row.contains("no limits") && !row.contains("rag-n"), "{row}");
}

#[test]
fn a_table_of_open_decisions_says_until_when_and_who_decides() {
    let decision = |n: u8, day: &str| {
        format!(
            "[[decision]]\nid = \"D-{n}\"\ntitle = \"Choice {n}\"\nowner = \"Lead\"\nrequested = 2026-05-01\nneeded_by = {day}\napprover = \"Sponsor\"\n\n"
        )
    };
    let toml = [decision(1, "2026-06-12"), decision(2, "2026-05-15")].concat();
    let plan = "+++\nid = \"DOC-1\"\ntitle = \"Plan\"\n+++\n{{ table(kind=\"decision\", open=true) }}\n";
    let files = [("content/p/decisions.toml", toml.as_str()), ("content/p/documents/plan.md", plan)];
    let text = page(&files, "p/document/DOC-1.html");
    assert!(text.contains("ID Title Decides Needed by State D-2 Choice 2 Sponsor 15 May 13 d overdue"), "{text}");
    assert!(text.contains("D-1 Choice 1 Sponsor 12 Jun "), "{text}");
}

#[test]
fn what_a_person_has_to_look_at_is_headed_by_its_cause() {
    let slips = "[[milestone]]\nid = \"M-1\"\ntitle = \"First\"\nowner = \"Ann\"\nbaseline = 2026-07-01\nforecast = 2026-07-15\n";
    let blocked = "[[dependency]]\nid = \"X-1\"\ntitle = \"Feed\"\nowner = \"Ann\"\nneeded_by = 2026-07-20\nraised = 2026-03-01\n\
                   provider = \"Vendor\"\nconsumer = \"p\"\npromised = 2026-07-10\nblocked = { since = 2026-05-01, reason = \"No slot\" }\n";
    let unseen =
        "[[risk]]\nid = \"R-1\"\ntitle = \"Loss\"\nowner = \"Ann\"\nprobability = 5\nimpact = 5\nraised = 2025-06-01\n";
    let ann = |toml: &[&str]| page(&[("content/p/all.toml", &toml.concat())], "people/ann.html");
    assert!(ann(&[slips]).contains("One record slips ID"), "{}", ann(&[slips]));
    assert!(ann(&[blocked]).contains("One dependency is blocked ID"), "{}", ann(&[blocked]));
    assert!(ann(&[unseen]).contains("One risk was not looked at for too long ID"), "{}", ann(&[unseen]));
    let all = ann(&[slips, blocked, unseen]);
    assert!(
        all.contains("One record slips, one dependency is blocked and one risk was not looked at for too long ID"),
        "{all}"
    );
}

#[test]
fn releases_that_went_wrong_are_told_by_what_became_of_them() {
    let release = |n: u8, outcome: &str| {
        format!(
            "[[release]]\nid = \"REL-{n}\"\ntitle = \"Wave {n}\"\nowner = \"Lead\"\nstart = 2026-04-14\nend = 2026-04-16\noutcome = \"{outcome}\"\n\n"
        )
    };
    let heading = |outcomes: [&str; 2]| {
        let toml = release(1, outcomes[0]) + &release(2, outcomes[1]);
        page(&[("content/p/releases.toml", &toml)], "p/releases.html")
    };
    assert!(heading(["failed", "success"]).contains("One of 2 releases so far failed "));
    assert!(heading(["rolled-back", "rolled-back"]).contains("Two of 2 releases so far were taken back "));
    assert!(heading(["rolled-back", "failed"]).contains("Two of 2 releases so far failed or were taken back "));
}

#[test]
fn a_release_that_failed_is_no_assumption_that_did_not_hold() {
    let toml = "[[release]]\nid = \"REL-1\"\ntitle = \"Wave\"\nowner = \"Lead\"\nstart = 2026-04-14\nend = 2026-04-16\noutcome = \"failed\"\n\n\
                [[assumption]]\nid = \"A-1\"\ntitle = \"Load\"\nowner = \"Lead\"\nraised = 2026-02-01\nvalidated = 2026-03-01\noutcome = \"failed\"\n";
    let built = |language: &str| {
        let site = format!("title = \"T\"\nlanguage = \"{language}\"\n");
        let files = [("site.toml", site.as_str()), ("content/p/program.md", PROGRAM), ("content/p/all.toml", toml)];
        let pages = build_of(&files, "internal").pages;
        ["p/release/REL-1.html", "p/releases.html", "p/assumption/A-1.html"].map(|path| shown(&pages[path]))
    };
    let [release, list, assumption] = built("de");
    assert!(release.contains("Fehlgeschlagen") && list.contains("Fehlgeschlagen"), "{release} {list}");
    assert!(assumption.contains("Widerlegt"), "{assumption}");
    assert!(built("en").iter().all(|text| text.contains("Failed")));
}

#[test]
fn the_day_of_a_program_in_the_index_is_its_baseline_finish() {
    let text = page(&[], "p/records.html");
    assert!(text.contains("Baseline finish"), "{text}");
}

/// What was done before its day counts as due by the measure, but was not due.
#[test]
fn what_was_done_early_is_not_said_to_have_been_due() {
    let milestone = |id: &str, baseline: &str, actual: &str| {
        format!("[[milestone]]\nid = \"{id}\"\ntitle = \"{id}\"\nbaseline = {baseline}\nactual = {actual}\n\n")
    };
    let due = milestone("M-1", "2026-05-01", "2026-05-01");
    let said = |toml: &str| page(&[("content/p/milestones.toml", toml)], "p/index.html");
    assert!(said(&due).contains("1 was due, 1 on time"));
    let early = due + &milestone("M-2", "2026-08-01", "2026-05-04");
    assert!(said(&early).contains("2 were due or done, 2 on time"));
}
