//! What the status page asks of its reader, beside the sentence that says what is wrong.

use super::{PROGRAM, build_of};

const MILESTONES: &str = "[[milestone]]\nid = \"M-0\"\ntitle = \"Start\"\nowner = \"Lead\"\n\
     baseline = 2026-02-01\nactual = 2026-02-01\n\n\
     [[milestone]]\nid = \"M-1\"\ntitle = \"Cutover\"\nowner = \"Lead\"\nbaseline = 2026-07-25\nforecast = 2026-08-15\n\n\
     [[milestone]]\nid = \"M-2\"\ntitle = \"Handover\"\nowner = \"Lead\"\nbaseline = 2026-09-01\n";

/// Needed by Friday 15 May: thirteen days before 28 May 2026, nine of them business days.
const OVERDUE: &str = "[[decision]]\nid = \"D-1\"\ntitle = \"Who owns the ledger?\"\nowner = \"Lead\"\n\
     requested = 2026-04-30\nneeded_by = 2026-05-15\nlinks = [{ to = \"M-2\", rel = \"blocks\" }]\n\n";

const SPLIT: &str = "[[decision]]\nid = \"D-2\"\ntitle = \"Split the cutover?\"\nowner = \"Lead\"\napprover = \"Sponsor\"\n\
     requested = 2026-05-13\nneeded_by = 2026-08-01\nrecommendation = \"B\"\noption = [{ key = \"B\", title = \"Split\" }]\n";

const REPORT: &str = "+++\nkind = \"report\"\nid = \"S-1\"\ntitle = \"Report\"\nowner = \"Lead\"\ndate = 2026-05-20\noverall = \"amber\"\n";

/// The status page of a program with these decisions and the path to green of its report.
fn page(decisions: &str, path: &str) -> String {
    let report = format!("{REPORT}{path}+++\n");
    let files = [
        ("site.toml", "title = \"T\"\naudiences = [\"public\"]\ndefault_audience = \"public\"\n"),
        ("content/p/program.md", PROGRAM),
        ("content/p/milestones.toml", MILESTONES),
        ("content/p/decisions.toml", decisions),
        ("content/p/status/one.md", &report),
    ];
    build_of(&files, "public").pages["p/index.html"].clone()
}

/// What stands between two texts of a page, without its tags.
fn between(page: &str, from: &str, to: &str) -> String {
    let start = page.find(from).unwrap_or_else(|| panic!("{from} in {page}"));
    let end = start + page[start..].find(to).unwrap_or_else(|| panic!("{to} in {page}"));
    let mut out = String::new();
    let mut inside = false;
    for c in page[start..end].chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            // What only keeps lines from breaking.
            '\u{2060}' => {}
            c if !inside => out.push(if c == '\u{a0}' { ' ' } else { c }),
            _ => {}
        }
    }
    out
}

#[test]
fn the_decision_about_what_slips_is_asked_for_before_one_that_is_overdue() {
    let linked = format!("{OVERDUE}{SPLIT}links = [{{ to = \"M-1\", rel = \"decides\" }}]\n");
    let page = page(&linked, "path_to_green = \"Rehearse by 17 July. Owner: Lead.\"\n");
    let title = between(&page, "<h1>", "</h1>");
    assert_eq!(title, "Cutover slips 3 weeks to 15 August; decision D-2 needed by 1 August");
    let asks = between(&page, "<dl class=\"asks\">", "</dl>");
    for said in [
        "Decision neededD-2, Split the cutover?Needed by 1 Aug, in 65 days. Decides: Sponsor. Recommended: B, Split",
        "OverdueD-1, Who owns the ledger? 13 d overdue",
        "Path to greenRehearse by 17 July. Owner: Lead. (report of 20 May)",
    ] {
        assert!(asks.contains(said), "{said} in {asks}");
    }
    let first = page.find("<article class=\"part decision\"").map(|at| &page[at..]).expect("a decision");
    assert!(first.starts_with("<article class=\"part decision\" id=\"D-2\">"), "{first}");
}

#[test]
fn a_milestone_that_names_its_decision_is_enough_and_a_field_goes_before_a_text() {
    // D-1 only speaks of the milestone; D-2 is linked to it, although it is needed later.
    let spoken = OVERDUE.replace("links", "context = \"Waits for [[M-1]].\"\nlinks");
    let both = page(&format!("{spoken}{SPLIT}links = [\"M-1\"]\n"), "");
    assert!(between(&both, "<h1>", "</h1>").ends_with("decision D-2 needed by 1 August"));
    let text = page(&format!("{spoken}{SPLIT}"), "");
    assert!(between(&text, "<h1>", "</h1>").ends_with("decision D-1 is overdue since 15 May"));
}

#[test]
fn without_a_link_the_most_urgent_decision_is_called_no_more_than_that() {
    let page = page(&format!("{OVERDUE}{SPLIT}"), "");
    assert_eq!(between(&page, "<h1>", "</h1>"), "Cutover slips 3 weeks to 15 August; one decision is overdue");
    let asks = between(&page, "<dl class=\"asks\">", "</dl>");
    assert!(asks.starts_with("Most urgent decisionD-1, Who owns the ledger?"), "{asks}");
    assert!(asks.contains("No open decision is linked to M-1"), "{asks}");
    assert!(asks.ends_with("Path to greenNot named (report of 20 May)"), "{asks}");
}

#[test]
fn what_is_asked_is_open_on_a_phone_and_the_roadmap_scrolls_to_today() {
    let choice = "recommendation = \"A\"\noption = [{ key = \"A\", title = \"Lead\" }]\nlinks";
    let page = page(&format!("{}{SPLIT}", OVERDUE.replace("links", choice)), "").replace('\u{a0}', " ");
    let section = |id: &str| page.split("<section ").find(|s| s.starts_with(&format!("id=\"{id}\""))).unwrap_or("");
    assert!(section("decisions").contains("<details class=\"fold\" open>"));
    // Of the decisions themselves only the first: question, day and who decides of the others are there to be read.
    let card =
        |id: &str| section("decisions").split("<article ").find(|a| a.contains(&format!("id=\"{id}\""))).unwrap_or("");
    let first = card("D-1");
    assert!(
        first.contains("<details class=\"fold\" open><summary>The options. Recommended: A, Lead</summary>"),
        "{first}"
    );
    let second = card("D-2");
    let (asked, folded) = second.split_once("<details class=\"fold\">").expect("it folds");
    assert!(asked.contains("Split the cutover?") && asked.contains("1 Aug") && asked.contains("Sponsor"), "{asked}");
    assert!(folded.starts_with("<summary>The options. Recommended: B, Split</summary>"), "{folded}");
    assert!(folded.contains("<ol class=\"optnames alone\">"), "{folded}");
    assert!(section("status").contains("<details class=\"fold\">"));
    assert!(section("roadmap").contains("<svg class=\"here\" width=\""));
}

#[test]
fn how_late_a_decision_is_counts_calendar_days_wherever_it_is_told() {
    let files = [
        ("site.toml", "title = \"T\"\naudiences = [\"public\"]\ndefault_audience = \"public\"\n"),
        ("content/p/program.md", PROGRAM),
        ("content/p/milestones.toml", MILESTONES),
        ("content/p/decisions.toml", OVERDUE),
    ];
    let built = build_of(&files, "public");
    for path in [
        "index.html",
        "p/index.html",
        "p/decisions.html",
        "p/decision/D-1.html",
        "p/milestone/M-2.html",
        "people/lead.html",
    ] {
        let page = built.pages[path].replace('\u{a0}', " ");
        assert!(page.contains("13 d overdue") || page.contains("13 days"), "{path}: {page}");
        assert!(!page.contains("9 d overdue") && !page.contains("9 days overdue"), "{path}: {page}");
    }
}

#[test]
fn the_verdict_says_the_gravest_facts_in_short_and_the_table_in_full() {
    let page = page(SPLIT, "").replace(['\u{a0}', '\u{2060}'], " ");
    let say = between(&page, "class=\"say\"><p>", "</p>");
    assert!(say.ends_with("1 milestone slips, by 21 days (M-1)."), "{say}");
    assert!(page.contains("</a> Cutover 21 days late, to 15 Aug 2026"), "{page}");
}
