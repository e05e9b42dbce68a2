//! What the detail pages say of measures, decks, budgets, stakeholders and the rest is whole and true.

use super::{Built, PROGRAM, build_of};

const SITE: &str = "title = \"T\"\naudiences = [\"public\", \"secret\"]\ndefault_audience = \"public\"\n";

fn site(records: &str) -> Built {
    with(&[("content/p/all.toml", records)])
}

fn with(files: &[(&str, &str)]) -> Built {
    let all: Vec<(&str, &str)> =
        [("site.toml", SITE), ("content/p/program.md", PROGRAM)].into_iter().chain(files.iter().copied()).collect();
    build_of(&all, "public")
}

#[test]
fn a_measure_in_business_days_says_so_at_its_name() {
    let decided = "[[decision]]\nid = \"D-1\"\ntitle = \"Which\"\nowner = \"Lead\"\nrequested = 2026-05-01\n\
                   decided = 2026-05-15\noutcome = \"A\"\n";
    let built = site(decided);
    let page = &built.pages["p/kpis.html"];
    assert!(page.contains(">Decision latency, median, in business days</a>"), "{page}");
    assert!(
        page.contains("<h2>Decision latency, median, in business days: 10\u{a0}d, beyond the amber limit</h2>"),
        "{page}"
    );
    assert!(built.pages["glossary.html"].contains("Decision latency, median, in business days<"));
    assert!(!page.contains("Schedule variance, mean, in business days"), "calendar days are not said: {page}");
}

#[test]
fn a_difference_has_its_sign_in_the_heading_and_in_the_name_of_its_chart() {
    let built = site(
        "[[milestone]]\nid = \"M-1\"\ntitle = \"End\"\nowner = \"Lead\"\nbaseline = 2026-07-25\n\
                      reforecast = [{ date = 2026-05-20, forecast = 2026-08-15 }]\nforecast = 2026-07-25\n",
    );
    let page = &built.pages["p/kpis.html"];
    assert!(page.contains("<h2>Schedule variance, mean: +21\u{a0}d, "), "{page}");
    assert!(page.contains("aria-label=\"Schedule variance, mean: +21 d, up from 0 d on"), "{page}");
    assert!(page.contains(">Red 14\u{a0}d<"), "limits are no differences: {page}");
}

#[test]
fn a_value_without_limits_is_not_marked_as_without_evidence() {
    let gate = |met: &str| {
        site(&format!(
            "[[gate]]\nid = \"G-1\"\ntitle = \"Go\"\nowner = \"Lead\"\nreview = 2026-06-10\n\
             criterion = [{{ text = \"Tested\", owner = \"Lead\", due = 2026-06-01{met} }}]\n"
        ))
    };
    let missed = &gate("").pages["p/kpis.html"];
    assert!(missed.contains("<h2>Release readiness: 0\u{a0}%, target missed</h2>"), "{missed}");
    assert!(
        missed.contains(">target missed, no limits<") && !missed.contains("aria-label=\"No evidence\""),
        "{missed}"
    );
    let met = &gate(", met = 2026-05-20").pages["p/kpis.html"];
    assert!(met.contains("<h2>Release readiness: 100\u{a0}%, target met</h2>"), "{met}");
}

#[test]
fn lines_of_the_budget_show_the_money_that_their_title_is_about() {
    let built = site(
        "[[budget]]\nid = \"BUD-1\"\ntitle = \"Terminals\"\nowner = \"Lead\"\ncategory = \"Hardware\"\n\
                      period = [{ month = \"2026-05\", planned = 500_000, actual = 500_000 },\n\
                      { month = \"2026-06\", planned = 100_000, forecast = 400_000 }]\n",
    );
    let page = &built.pages["p/budget.html"];
    let (_, lines) = page.split_once("<h2>The only budget line ends above its plan</h2>").expect("the lines");
    for said in ["BUD-1", "€600k", "€500k", "€900k", "+50.0\u{a0}%"] {
        assert!(lines.contains(said), "{said}: {lines}");
    }
}

#[test]
fn the_table_of_stakeholders_says_where_they_stand_and_begins_with_those_who_should_stand_elsewhere() {
    let person = |id: &str, now: &str, wanted: &str| {
        format!(
            "[[person]]\nid = \"{id}\"\ntitle = \"{id}\"\ninfluence = 4\ninterest = 4\n\
             engagement = {{ current = \"{now}\", desired = \"{wanted}\" }}\n\n"
        )
    };
    let people = [person("ann", "supportive", "supportive"), person("bob", "resistant", "neutral")].concat();
    let page = &site(&people).pages["p/people.html"];
    let (_, table) = page.rsplit_once("Should stand</th>").expect("the table");
    let at = |said: &str| table.find(said).unwrap_or_else(|| panic!("{said}: {table}"));
    assert!(at(">bob</a>") < at(">ann</a>") && at("resistant") < at("<b>neutral</b>"), "{table}");
}

#[test]
fn what_was_sent_late_is_not_hidden_by_what_is_planned() {
    let sent = |id: u8, due: &str, sent: &str| {
        format!(
            "[[communication]]\nid = \"COM-{id}\"\ntitle = \"Note\"\nowner = \"Lead\"\nto = [\"All\"]\nchannel = \"Mail\"\ndue = {due}\n{sent}\n"
        )
    };
    let planned = sent(1, "2026-06-10", "");
    let late = [planned.clone(), sent(2, "2026-05-01", "sent = 2026-05-05")].concat();
    let page = |records: &str| site(records).pages["p/people.html"].clone();
    let said = "No communication is overdue; one was sent late, one is planned";
    assert!(page(&late).contains(said), "{}", page(&late));
    assert!(page(&planned).contains("No communication is overdue; one is planned"));
}

#[test]
fn the_search_keeps_a_program_apart_from_its_counts() {
    let built =
        site("[[raci]]\nid = \"RACI-1\"\ntitle = \"Who\"\nrow = [{ activity = \"Go\", accountable = [\"Lead\"] }]\n");
    let page = &built.pages["search.html"];
    assert!(page.contains("<b>Program</b> <a"), "{page}");
    assert!(page.contains(">1\u{a0}RACI matrix</a>"), "what is written in capitals stays so: {page}");
}

#[test]
fn titles_of_documents_and_releases_say_what_is_so() {
    let records = "[[release]]\nid = \"REL-1\"\ntitle = \"Cutover\"\nowner = \"Lead\"\nstart = 2026-08-14\nend = 2026-08-16\n\n\
                   [[release]]\nid = \"REL-2\"\ntitle = \"Pilot\"\nowner = \"Lead\"\nstart = 2026-04-14\nend = 2026-04-16\noutcome = \"rolled-back\"\n\n\
                   [[lesson]]\nid = \"LES-1\"\ntitle = \"Look\"\ndate = 2026-05-01\n";
    let built = site(records);
    let releases = &built.pages["p/releases.html"];
    assert!(releases.contains("<h2>Cutover is planned, 14\u{a0}August to 16\u{a0}August</h2>"), "{releases}");
    assert!(releases.contains("<h2>Pilot was rolled back</h2>"), "{releases}");
    let documents = &built.pages["p/documents.html"];
    assert!(documents.contains("<h1>One lesson has no action yet</h1>"), "{documents}");
    assert!(documents.contains("<h2>The charter plans the finish for 31\u{a0}December</h2>"), "{documents}");
}

#[test]
fn sections_of_a_person_say_how_many_records_they_hold() {
    let action = |id: u8, due: &str| {
        format!("[[action]]\nid = \"AC-{id}\"\ntitle = \"Do\"\nowner = \"Ann\"\nraised = 2026-04-01\ndue = {due}\n\n")
    };
    let built = site(
        &[action(1, "2026-05-01"), action(2, "2026-05-30"), action(3, "2026-09-01"), action(4, "2026-09-02")].concat(),
    );
    let page = &built.pages["people/ann.html"];
    for said in ["One record is overdue", "One record is due within 7 days", "Two records are due later"] {
        assert!(page.contains(&format!("<h2>{said}</h2>")), "{said}: {page}");
    }
    assert!(!page.contains("<details class=\"part more\">"), "what is open is never folded: {page}");
}

#[test]
fn an_open_change_request_waits_for_whoever_approves_it() {
    let change = |id: u8, rest: &str| {
        format!(
            "[[change]]\nid = \"CR-{id}\"\ntitle = \"More\"\nowner = \"Lead\"\ntype = \"scope\"\nrequested = 2026-04-01\napprover = \"Ann\"\n{rest}\n"
        )
    };
    let done = "decided = 2026-04-20\nstatus = \"approved\"\n";
    let built = site(&[change(1, ""), change(2, done)].concat());
    let page = &built.pages["people/ann.html"];
    assert!(page.contains("<h2>One record waits for a decision by this person</h2>"), "{page}");
    assert!(page.contains("<h1>Ann has one open record: one to decide</h1>"), "{page}");
    assert!(page.contains("change/CR-1.html") && !page.contains("change/CR-2.html"), "{page}");
}

#[test]
fn the_roadmap_says_what_waits_for_outside_and_what_is_owed_there() {
    let milestone = "[[workstream]]\nid = \"ours\"\ntitle = \"Ours\"\nlead = \"Lead\"\n\n[[milestone]]\nid = \"M-1\"\ntitle = \"End\"\nowner = \"Lead\"\nbaseline = 2026-07-25\n\n";
    let dependency = |id: u8, provider: &str, consumer: &str, links: &str| {
        format!(
            "[[dependency]]\nid = \"X-{id}\"\ntitle = \"Part {id}\"\nowner = \"Lead\"\nraised = 2026-04-01\nprovider = \"{provider}\"\nconsumer = \"{consumer}\"\nneeded_by = 2026-06-05\npromised = 2026-06-15\n{links}\n"
        )
    };
    let records = [
        milestone.to_string(),
        dependency(1, "Vendor", "ours", "links = [\"M-1\"]\n"),
        // What the program gives waits for nothing, whatever it is linked to.
        dependency(2, "ours", "Data centre", "links = [\"M-1\"]\n"),
    ];
    let page = &site(&records.concat()).pages["p/roadmap.html"];
    let plain = page.replace('\u{a0}', " ");
    assert!(plain.contains("<h1>M-1 waits for X-1, which comes 10 days too late</h1>"), "{page}");
    let needed =
        "Needed from outside this roadmap: X-1 Part 1, promised for 15 June, needed by 5 June for M-1 (+10 d).";
    assert!(plain.contains(needed), "{page}");
    assert!(plain.contains("Owed to others, late or without a date: X-2 Part 2, promised for 15 June"), "{page}");
}

#[test]
fn a_link_to_a_task_says_its_slip_and_limits_say_which_side_they_are_on() {
    let records = "[[task]]\nid = \"T-1\"\ntitle = \"Work\"\nowner = \"Lead\"\nstart = 2026-05-01\nend = 2026-06-26\nbaseline_end = 2026-06-05\n\n\
                   [[milestone]]\nid = \"M-1\"\ntitle = \"End\"\nowner = \"Lead\"\nbaseline = 2026-07-25\ndepends_on = [\"T-1\"]\n";
    let program =
        PROGRAM.replacen("\n+++\n", "\nthresholds = { decision-latency = { target = 5, red = 15 } }\n+++\n", 1);
    assert_ne!(program, PROGRAM, "the front matter ends with +++");
    let all = [("site.toml", SITE), ("content/p/program.md", &*program), ("content/p/all.toml", records)];
    let built = build_of(&all, "public");
    let page = &built.pages["p/milestone/M-1.html"];
    let links = page.split("T-1.html").skip(1).map(|rest| rest.chars().take(200).collect::<String>());
    assert!(links.clone().any(|link| link.contains("+21\u{a0}d")), "{page}");
    let program = &built.pages["p/program/p.html"];
    assert!(
        program.contains("Decision latency, median, in business days: target ≤\u{a0}5\u{a0}d, red above 15\u{a0}d"),
        "{program}"
    );
}

#[test]
fn what_asks_nothing_of_a_person_is_counted_and_folded() {
    let done = "[[action]]\nid = \"AC-1\"\ntitle = \"Do\"\nowner = \"Ann\"\nraised = 2026-04-01\ndue = 2026-05-01\ndone = 2026-05-01\n";
    let page = &site(done).pages["people/ann.html"];
    let (before, folded) = page.split_once("<details class=\"part more\"><summary>Show the list (1)<").expect("a fold");
    assert!(before.ends_with("<h2>One record is closed</h2>\n  "), "{page}");
    assert!(folded.contains("../p/action/AC-1.html"), "{page}");
}

#[test]
fn a_measure_is_named_once_where_its_chart_stands() {
    let page = &site(
        "[[milestone]]\nid = \"M-1\"\ntitle = \"End\"\nowner = \"Lead\"\nbaseline = 2026-07-25\n\
                      reforecast = [{ date = 2026-05-20, forecast = 2026-08-15 }]\nforecast = 2026-07-25\n",
    )
    .pages["p/kpis.html"];
    let section =
        page.split("<section id=\"schedule-variance\">").nth(1).and_then(|rest| rest.split("</section>").next());
    let section = section.expect("the measure");
    assert!(section.contains("<h3>Up from 0\u{a0}d on"), "{section}");
    assert_eq!(section.matches(">Schedule variance, mean").count(), 2, "its heading and a hidden caption: {section}");
    assert!(section.contains("aria-label=\"Schedule variance, mean: +21 d, up from 0 d on"), "{section}");
}

#[test]
fn many_stakeholders_show_first_whom_the_program_must_win() {
    let person = |n: usize, wanted: &str| {
        format!(
            "[[person]]\nid = \"role-{n}\"\ntitle = \"Role {n}\"\ninfluence = 3\ninterest = 3\nengagement = {{ current = \"neutral\", desired = \"{wanted}\" }}\n\n"
        )
    };
    let some = |n: usize| (1..=n).map(|n| person(n, if n == 2 { "supportive" } else { "neutral" })).collect::<String>();
    let few = &site(&some(8)).pages["p/people.html"];
    assert!(!few.contains("<details class=\"part more\">"), "{few}");
    let many = &site(&some(9)).pages["p/people.html"];
    let (seen, folded) = many.split_once("<details class=\"part more\">").expect("a fold");
    assert!(folded.starts_with("<summary>8 others who stand where the program needs them"), "{folded}");
    assert!(seen.contains("person/role-2.html") && !seen.contains("person/role-3.html\">Role 3</a></th>"), "{seen}");
    assert!(folded.contains("person/role-3.html"), "{folded}");
}

#[test]
fn no_meeting_that_yielded_something_is_not_one_of_one() {
    let meeting = |n: usize| {
        format!(
            "[[meeting]]\nid = \"ME-{n}\"\ntitle = \"Steering\"\nowner = \"Lead\"\ndate = 2026-05-0{n}\ntype = \"steering\"\n"
        )
    };
    let heading = |records: &str| {
        let built = site(records);
        let page = &built.pages["p/meetings.html"];
        page.split("<h1>").nth(1).and_then(|rest| rest.split("</h1>").next()).expect("a title").to_owned()
    };
    assert_eq!(heading(&meeting(1)), "The one meeting yielded neither decision nor action");
    assert_eq!(heading(&(meeting(1) + &meeting(2))), "None of 2 meetings yielded a decision or an action");
}

/// The places of these in a text.
fn places(text: &str, of: &[&str]) -> Vec<usize> {
    of.iter().map(|part| text.find(part).unwrap_or_else(|| panic!("{part} in {text}"))).collect()
}

const LOG: &str = "[[risk]]\nid = \"R-1\"\ntitle = \"High\"\nowner = \"Lead\"\nraised = 2026-05-01\nprobability = 4\nimpact = 3\n\
    [[risk]]\nid = \"R-2\"\ntitle = \"Medium\"\nowner = \"Lead\"\nraised = 2026-05-01\nprobability = 2\nimpact = 3\n\
    [[dependency]]\nid = \"X-1\"\ntitle = \"In time\"\nowner = \"Lead\"\nraised = 2026-05-01\nprovider = \"A\"\n\
    consumer = \"B\"\nneeded_by = 2026-07-01\npromised = 2026-06-30\n\
    [[dependency]]\nid = \"X-2\"\ntitle = \"Promised late\"\nowner = \"Lead\"\nraised = 2026-05-01\nprovider = \"A\"\n\
    consumer = \"B\"\nneeded_by = 2026-07-01\npromised = 2026-07-02\n\
    [[assumption]]\nid = \"A-1\"\ntitle = \"Overdue\"\nowner = \"Lead\"\nraised = 2026-05-01\nvalidate_by = 2026-05-27\n";

#[test]
fn what_has_no_score_and_presses_does_not_sink_to_the_end_of_the_log() {
    let page = &site(LOG).pages["p/raid.html"];
    let found = places(page, &["id=\"A-1\"", "id=\"X-2\"", "id=\"R-1\"", "id=\"R-2\"", "id=\"X-1\""]);
    assert!(found[..3].iter().all(|pressing| *pressing < found[3]) && found[3] < found[4], "{found:?}");
    assert!(page.contains("those blocked, overdue or promised too late stand with the high risks"), "{page}");
    let other = &site(LOG).pages["p/raid-by-owner.html"];
    assert!(!other.contains("stand with the high risks"), "said of another order: {other}");
}

#[test]
fn a_list_of_names_that_is_cut_says_how_many_more_there_are() {
    let risk = |n: usize| {
        format!(
            "[[risk]]\nid = \"R-{n}\"\ntitle = \"Risk {n}\"\nowner = \"Lead\"\nraised = 2026-05-01\nprobability = 5\nimpact = 5\n"
        )
    };
    let page = |n: usize| site(&(1..=n).map(risk).collect::<String>()).pages["p/raid.html"].clone();
    assert!(page(7).contains("All 7 risks are critical") && page(7).contains("and 2 more"), "{}", page(7));
    assert!(page(1).contains("The only risk is critical") && !page(1).contains(" more."), "{}", page(1));
}

#[test]
fn an_escalation_is_part_of_the_history_of_its_issue() {
    let issue = "[[person]]\nid = \"coo\"\ntitle = \"Chief Operating Officer\"\n\
        [[issue]]\nid = \"I-1\"\ntitle = \"Stuck\"\nowner = \"Lead\"\nraised = 2026-05-01\nseverity = \"high\"\n\
        escalated = { date = 2026-05-10, to = \"coo\", resolved = 2026-05-20 }\n";
    let built = site(issue);
    let page = &built.pages["p/issue/I-1.html"];
    places(page, &["Escalated to <a", "Escalation resolved"]);
    assert!(!page.contains("<dt>Escalated</dt>"), "told once: {page}");
}

#[test]
fn a_record_says_each_fact_of_its_kind_once() {
    let records = "[[communication]]\nid = \"COM-1\"\ntitle = \"Notice\"\nowner = \"Lead\"\ndue = 2026-06-12\n\
        channel = \"Mail\"\nto = [\"All\"]\n\
        [[person]]\nid = \"coo\"\ntitle = \"Chief Operating Officer\"\ninfluence = 5\n\
        engagement = { current = \"neutral\", desired = \"leading\" }\n";
    let built = site(records);
    let notice = &built.pages["p/communication/COM-1.html"];
    assert_eq!(notice.matches("<dt>Due</dt>").count(), 1, "{notice}");
    assert!(!notice.contains("wide-left"), "fields stand where nothing else would: {notice}");
    let person = &built.pages["p/person/coo.html"];
    assert!(person.contains("<dt>Should stand</dt>") && person.contains("5 of 5"), "{person}");
}

#[test]
fn risks_that_threaten_a_milestone_stand_in_one_list_whoever_says_so() {
    let risk = |id: &str| {
        format!(
            "[[risk]]\nid = \"{id}\"\ntitle = \"Late\"\nowner = \"Lead\"\nraised = 2026-02-01\nprobability = 2\n\
             impact = 2\naffects = [\"M-1\"]\n"
        )
    };
    let milestone = "[[milestone]]\nid = \"M-1\"\ntitle = \"Cutover\"\nowner = \"Lead\"\nbaseline = 2026-07-01\n\
        links = [{ to = \"R-1\", rel = \"threatened by\" }]\n";
    let built = site(&[milestone, &risk("R-1"), &risk("R-2")].concat());
    let page = &built.pages["p/milestone/M-1.html"];
    assert_eq!(page.matches(">Threatened by<").count(), 1, "{page}");
    assert!(page.contains("risk/R-2.html") && !page.contains("Affects this"), "{page}");
}

#[test]
fn a_party_without_a_state_is_named_among_the_fields_alone() {
    let records = "[[workstream]]\nid = \"billing\"\ntitle = \"Billing\"\nlead = \"Lead\"\n\
        [[dependency]]\nid = \"X-1\"\ntitle = \"Connector\"\nowner = \"Lead\"\nraised = 2026-02-01\n\
        provider = \"billing\"\nconsumer = \"Us\"\nneeded_by = 2026-06-05\n";
    let built = site(records);
    let page = &built.pages["p/dependency/X-1.html"];
    assert_eq!(page.matches("workstream/billing.html").count(), 1, "{page}");
    assert!(page.contains("<dt>Provider</dt>"), "{page}");
}

#[test]
fn an_assumption_that_was_checked_says_when_and_not_by_when() {
    let records = "[[assumption]]\nid = \"A-1\"\ntitle = \"It holds\"\nowner = \"Lead\"\nraised = 2026-02-01\n\
        validate_by = 2026-05-19\nvalidated = 2026-05-10\noutcome = \"failed\"\n";
    let built = site(records);
    let page = &built.pages["p/assumption/A-1.html"];
    assert_eq!(page.matches("<dt>Checked on</dt>").count(), 1, "{page}");
    assert!(!page.contains("To be checked by") && page.contains("plan <time datetime=\"2026-05-19\">"), "{page}");
    // The audience alone is no list of fields.
    assert!(page.contains("<dt>Audience</dt>") && !page.contains(">Fields<"), "{page}");
}

#[test]
fn no_line_of_what_a_record_says_ends_within_a_date() {
    let records =
        "[[lesson]]\nid = \"LES-1\"\ntitle = \"Look\"\ndate = 2026-05-01\nwhat_happened = \"It failed on 3 July.\"\n";
    let page = &site(records).pages["p/lesson/LES-1.html"];
    assert!(page.contains("It failed on 3\u{a0}July."), "{page}");
}

#[test]
fn what_is_counted_up_to_a_target_says_how_much_of_it_is_there() {
    let metric = |unit: &str| {
        format!(
            "[[metric]]\nid = \"MET-1\"\ntitle = \"Replaced\"\nowner = \"Lead\"\nunit = \"{unit}\"\ndirection = \"up\"\n\
             target = 1840\npoint = [{{ date = 2026-03-06, value = 4 }}, {{ date = 2026-05-21, value = 948 }}]\n"
        )
    };
    let page = |unit: &str| site(&metric(unit)).pages["p/metric/MET-1.html"].clone();
    let counted = page("terminals");
    assert!(counted.contains("948 of 1840\u{a0}terminals (52\u{a0}%), up from 4 on 6\u{a0}March"), "{counted}");
    assert!(!counted.contains("class=\"numbers\""), "the values stand in a table of their own: {counted}");
    assert!(page("%").contains("; target 1840\u{a0}%"), "a share of a share says nothing: {}", page("%"));
}

#[test]
fn few_columns_of_numbers_stay_a_table_on_a_phone() {
    let team = "[[team]]\nid = \"T-1\"\ntitle = \"Team\"\nowner = \"Lead\"\n\
        capacity = [{ month = \"2026-05\", available = 4, demand = 5 }]\n";
    let page = &site(team).pages["p/team/T-1.html"];
    let at = page.find("Available").expect("the column");
    let table = &page[page[..at].rfind("<table").expect("its table")..at];
    assert!(!table.contains("stack"), "{table}");
}

#[test]
fn roles_whose_names_hold_commas_are_told_apart() {
    let team = |roles: &str| {
        let team = format!("[[team]]\nid = \"T-1\"\ntitle = \"Team\"\ncritical_roles = [{roles}]\n");
        site(&format!("{team}capacity = [{{ month = \"2026-06\", available = 4, demand = 5 }}]\n")).pages["p/capacity.html"].clone()
    };
    let page = team("\"Lead\", \"Operator, old platform\"");
    assert!(page.contains("without: Lead; Operator, old platform."), "{page}");
    assert!(team("\"Lead\", \"Operator\"").contains("without: Lead, Operator."), "{page}");
    assert!(page.contains("Team is shortest of people in June\u{a0}2026, by 1<"), "{page}");
}

#[test]
fn the_page_of_milestones_says_what_is_late_and_what_comes_next() {
    let milestone = |id: u8, baseline: &str, forecast: &str| {
        format!(
            "[[milestone]]\nid = \"M-{id}\"\ntitle = \"End {id}\"\nowner = \"Lead\"\nbaseline = {baseline}\nforecast = {forecast}\n"
        )
    };
    let page = |records: &str| site(records).pages["p/milestones.html"].clone();
    let late = page(&[milestone(1, "2026-06-01", "2026-06-22"), milestone(2, "2026-07-01", "2026-07-01")].concat());
    assert!(late.contains("<h1>One of 2 milestones is later than its baseline, by 21 days</h1>"), "{late}");
    assert!(late.contains("<h2>Two milestones are open; the next, End 1, is forecast for 22\u{a0}June</h2>"), "{late}");
    let past = page(&milestone(1, "2026-05-01", "2026-05-01"));
    assert!(past.contains("<h1>The milestone is later than its baseline, by 27 days</h1>"), "{past}");
    assert!(past.contains("<h2>One open milestone should be over and has no new date</h2>"), "{past}");
}

#[test]
fn two_records_that_name_each_other_are_linked_once_by_the_stronger_verb() {
    let records = "[[milestone]]\nid = \"M-1\"\ntitle = \"Cutover\"\nowner = \"Lead\"\nbaseline = 2026-07-01\n\
        links = [\"R-1\", \"X-1\"]\n\
        [[risk]]\nid = \"R-1\"\ntitle = \"Late\"\nowner = \"Lead\"\nraised = 2026-02-01\nprobability = 2\nimpact = 2\n\
        links = [{ to = \"M-1\", rel = \"affects\" }]\n\
        [[dependency]]\nid = \"X-1\"\ntitle = \"Connector\"\nowner = \"Lead\"\nraised = 2026-02-01\n\
        provider = \"Vendor\"\nconsumer = \"Us\"\nneeded_by = 2026-06-05\npromised = 2026-07-03\n";
    let built = site(records);
    let milestone = &built.pages["p/milestone/M-1.html"];
    assert_eq!(milestone.matches("risk/R-1.html").count(), 1, "{milestone}");
    assert!(milestone.contains("Threatened by<"), "the field says more than the link: {milestone}");
    assert!(milestone.contains("<span class=\"late\">+28\u{a0}d</span>"), "later than it is needed: {milestone}");
    let risk = &built.pages["p/risk/R-1.html"];
    assert_eq!(risk.matches("milestone/M-1.html").count(), 1, "{risk}");
    assert!(risk.contains(">plan <time datetime=\"2026-07-01\">"), "the day says what it is: {risk}");
}

#[test]
fn a_report_of_a_workstream_stands_beside_the_figures_of_that_workstream() {
    let action = |id: u8, workstream: &str, done: &str| {
        format!(
            "[[action]]\nid = \"AC-{id}\"\ntitle = \"Do\"\nowner = \"Lead\"\nraised = 2026-04-01\ndue = 2026-05-01\n\
             done = {done}\nworkstream = \"{workstream}\"\n"
        )
    };
    let workstream = |id: &str| format!("[[workstream]]\nid = \"{id}\"\ntitle = \"{id} & more\"\nlead = \"Lead\"\n");
    let late = (1..=3).map(|id| action(id, "Late", "2026-05-20")).collect::<String>();
    let good = (4..=9).map(|id| action(id, "Good", "2026-05-01")).collect::<String>();
    let report = "[[report]]\nid = \"report-2026-05-28\"\ntitle = \"Report\"\ndate = 2026-05-28\noverall = \"green\"\n\
        headline = \"All is well\"\nby_workstream = [{ workstream = \"Good\", rag = \"green\" },\n\
        { workstream = \"Late\", rag = \"green\" }, { workstream = \"Idle\", rag = \"green\" }]\n";
    let streams: String = ["Good", "Late", "Idle"].map(workstream).concat();
    let built = site(&[&streams, &late, &good, report].concat());
    let page = &built.pages["p/report/report-2026-05-28.html"];
    assert!(page.contains("<h1>All is well</h1>"), "{page}");
    assert!(page.contains("Reported Green, evidence none"), "of an unknown day nothing is green: {page}");
    let page = &built.pages["p/index.html"];
    let rows = &page[page.find("Reported status by workstream").expect("the table")..];
    let at = |said: &str| rows.find(said).unwrap_or_else(|| panic!("{said}: {rows}"));
    assert!(at("Late &amp; more") < at("Good &amp; more"), "what is too good stands first: {rows}");
    assert!(at("Reported Green, evidence Red") < at("Good &amp; more"), "{rows}");
    assert!(at("Its figures are within their limits") > at("Good &amp; more"), "{rows}");
    assert!(rows.contains("Too few records to judge"), "what is not known is not green: {rows}");
}

#[test]
fn a_person_is_told_who_names_them() {
    let records = "[[person]]\nid = \"coo\"\ntitle = \"Chief Operating Officer\"\n\
        [[decision]]\nid = \"D-1\"\ntitle = \"Which\"\nowner = \"Lead\"\nrequested = 2026-05-01\napprover = \"coo\"\n\
        [[gate]]\nid = \"G-1\"\ntitle = \"Ready\"\nowner = \"Lead\"\nreview = 2026-07-01\n\
        signoff = [{ role = \"Sponsor\", by = \"coo\" }]\n";
    let page = &site(records).pages["p/person/coo.html"];
    places(page, &["people/coo.html", "Linked from", ">Decides<", "decision/D-1.html", ">Signs off<", "gate/G-1.html"]);
}

#[test]
fn a_text_calls_a_record_by_its_title_where_the_id_is_a_file_name() {
    let built = with(&[
        (
            "content/p/meetings/2026-05-12-fields.md",
            "+++\nkind = \"meeting\"\ntitle = \"The disputed fields\"\nowner = \"Lead\"\ndate = 2026-05-12\ntype = \"working\"\n+++\n",
        ),
        (
            "content/p/raid.toml",
            "[[issue]]\nid = \"I-1\"\ntitle = \"Stuck\"\nowner = \"Lead\"\nraised = 2026-05-12\nseverity = \"high\"\nbody = \"Seen in [[meeting-2026-05-12-fields]], see [[I-1]].\"\n",
        ),
    ]);
    let page = &built.pages["p/issue/I-1.html"];
    assert!(page.contains(" class=\"record\">The disputed fields</a>, see <a"), "{page}");
    assert!(page.contains(" class=\"record nowrap\">I-1</a>"), "{page}");
    assert!(!page.contains(">meeting-2026-05-12-fields<"), "{page}");
}

#[test]
fn the_foot_of_a_sheet_names_the_page_and_what_it_belongs_to() {
    let long = "x".repeat(400);
    let built = site(&format!(
        "[[decision]]\nid = \"D-1\"\ntitle = \"Which\"\nowner = \"Lead\"\nrequested = 2026-05-01\n[[workstream]]\nid = \"w\"\nlead = \"Lead\"\ntitle = \"{long}\"\n"
    ));
    let foot = |path: &str| {
        let page = &built.pages[path];
        page.split("data-foot=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a foot").to_owned()
    };
    assert!(
        foot("p/decision/D-1.html").starts_with("Program / Decisions / D-1; As of 28 May 2026"),
        "{}",
        foot("p/decision/D-1.html")
    );
    assert!(foot("p/index.html").starts_with("Program; "), "{}", foot("p/index.html"));
    assert!(foot("index.html").starts_with("T; "), "{}", foot("index.html"));
    assert!(foot("p/workstream/w.html").len() < 200, "a foot has one line");
}

#[test]
fn where_a_record_stands_in_the_files_comes_last() {
    let records = "[[decision]]\nid = \"D-1\"\ntitle = \"Which\"\nowner = \"Lead\"\nrequested = 2026-05-01\nbody = \"See [[R-1]].\"\n\
        [[risk]]\nid = \"R-1\"\ntitle = \"Risk\"\nowner = \"Lead\"\nraised = 2026-05-01\nprobability = 5\nimpact = 5\n";
    let at = places(&site(records).pages["p/decision/D-1.html"], &["History", "Links to", ">Mentions<", ">Source<"]);
    assert!(at.is_sorted(), "{at:?}");
}
