//! The page of data quality: findings, allowances, forgotten and unowned records; never a word of what is hidden.

use super::site::{Built, build_files};

const SITE: &str =
    "title = \"T\"\naudiences = [\"public\", \"secret\"]\ndefault_audience = \"public\"\n[check]\nallow = [\"W110\"]\n";
const PROGRAM: &str =
    "+++\nid = \"p\"\ntitle = \"Portal\"\nstart = 2026-01-01\nend = 2026-12-31\ncadence_days = 30\n+++\n";
const RECORDS: &str = "[[action]]\nid = \"A-1\"\ntitle = \"Order servers\"\nowner = \"Lead\"\nraised = 2026-01-10\ndue = 2026-02-01\n\
    [[action]]\nid = \"A-2\"\ntitle = \"Known to be late\"\nowner = \"Lead\"\nraised = 2026-03-20\ndue = 2026-03-22\nallow = [\"W114\"]\n\
    [[issue]]\nid = \"I-1\"\ntitle = \"Nobody looks\"\nraised = 2026-03-01\nseverity = \"low\"\n";
const HIDDEN: &str = "[[action]]\nid = \"A-9\"\ntitle = \"Secret plan\"\nraised = 2026-01-10\ndue = 2026-02-01\naudience = \"secret\"\nallow = [\"W108\"]\n\
    [[issue]]\nid = \"I-9\"\ntitle = \"Secret trouble\"\nraised = 2026-01-02\nseverity = \"critical\"\naudience = \"secret\"\n";

fn site(records: &str, audience: &str) -> Built {
    let files = [("site.toml", SITE), ("content/p/program.md", PROGRAM), ("content/p/records.toml", records)];
    build_files(&files, "2026-04-01", Some(audience))
}

#[test]
fn findings_allowances_and_forgotten_records_are_listed() {
    let built = site(RECORDS, "public");
    let (page, text) = (built.page("p/data-quality.html"), built.text("p/data-quality.html"));
    assert!(page.contains("href=\"../glossary.html#w114\""), "the code leads to what it means");
    assert!(page.contains("href=\"action/A-1.html\""), "{text}");
    // A-1 was due on 1 February: 27 days to the end of the month, 31 of March, one of April.
    assert!(text.contains("A-1 (Lead) was due on 1 February, 59 days ago."), "{text}");
    assert!(text.contains("Two rules are tolerated by name"), "{text}");
    assert!(text.contains("A-2 (Lead) was due on 22 March, 10 days ago."), "what the allowance hides: {text}");
    assert!(text.contains("site.toml W110 options without a recommendation nothing"), "{text}");
    // 10 January to 1 April: 81 days; the others are younger than 60.
    assert!(text.contains("One open record has no entry for 60 days") && text.contains("81 d"), "{text}");
    assert!(text.contains("One open record belongs to nobody"), "{text}");
    // The late action, and that there is no report.
    assert!(text.contains("Warnings 2 to mend") && text.contains("Tolerated 1 allowed"), "{text}");
}

#[test]
fn a_hidden_record_neither_shows_nor_counts() {
    let all = format!("{RECORDS}{HIDDEN}");
    let (without, with) = (site(RECORDS, "public"), site(&all, "public"));
    assert_eq!(without.page("p/data-quality.html"), with.page("p/data-quality.html"));
    let full = site(&all, "secret").text("p/data-quality.html");
    assert!(full.contains("Secret plan") && full.contains("Secret trouble"), "{full}");
}

#[test]
fn every_code_that_the_page_names_is_explained() {
    let files = [
        ("site.toml", "title = \"T\"\n[check]\nallow = [\"W150\"]\n"),
        ("content/p/program.md", PROGRAM),
        ("content/p/docs/plan.md", "+++\ntitle = \"Plan\"\n+++\nA <b>bold</b> word.\n"),
        ("content/p/records.toml", RECORDS),
    ];
    let built = build_files(&files, "2026-04-01", None);
    let (page, glossary) = (built.page("p/data-quality.html"), built.page("glossary.html"));
    let named: Vec<&str> = page.split("glossary.html#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(named.contains(&"w114"), "{named:?}");
    let lost: Vec<&&str> = named.iter().filter(|code| !glossary.contains(&format!("id=\"{code}\""))).collect();
    assert!(lost.is_empty(), "no explanation of {lost:?}");
    // Not a check's own: how Markdown is read. It can be tolerated by name as well.
    let text = built.text("p/data-quality.html");
    assert!(text.contains("W150 Markdown is not shown as written"), "{text}");
    assert!(glossary.contains("id=\"w150\""), "W150 is explained");
}

#[test]
fn what_is_wrong_with_a_text_is_listed_where_its_record_is_shown() {
    let doc = |audience: &str| format!("+++\ntitle = \"Plan\"\n{audience}+++\nA <b>bold</b> word.\n");
    let page = |doc: &str, charter: &str, seen_by: &str| {
        let site = "title = \"T\"\naudiences = [\"public\", \"secret\"]\ndefault_audience = \"public\"\n";
        let files = [("site.toml", site), ("content/p/program.md", charter), ("content/p/docs/plan.md", doc)];
        build_files(&files, "2026-01-20", Some(seen_by)).text("p/data-quality.html")
    };
    let text = page(&doc(""), PROGRAM, "public");
    assert!(text.contains("W150 Markdown is not shown as written Plan plan Raw HTML is shown as text."), "{text}");
    let secret = doc("audience = \"secret\"\n");
    assert!(page(&secret, PROGRAM, "secret").contains("W150 Markdown"), "its readers may know");
    assert!(!page(&secret, PROGRAM, "public").contains("W150"), "others may not");
    let text = page(&doc("allow = [\"W150\"]\n"), PROGRAM, "public");
    assert!(text.contains("plan Plan W150 Markdown is not shown as written Raw HTML is shown as text."), "{text}");
    let text = page(&doc(""), &format!("{PROGRAM}A <b>x</b>.\n"), "public");
    assert!(text.contains("W150 Markdown is not shown as written Portal p Raw HTML"), "of the charter too: {text}");
}

#[test]
fn a_program_without_faults_says_so() {
    let files = [("site.toml", "title = \"T\"\n"), ("content/p/program.md", PROGRAM)];
    let built = build_files(&files, "2026-01-20", None);
    let text = built.text("p/data-quality.html");
    assert!(text.contains("No warning is open"), "{text}");
    assert!(!text.contains("Not updated 1"), "{text}");
}

#[test]
fn warnings_of_decks_and_of_the_settings_are_listed_too() {
    let long = format!("+++\ntitle = \"Talk\"\n+++\n\n# {}\n", "A title that never ends ".repeat(20));
    let secret = long.replace("+++\n\n", "audience = \"secret\"\n+++\n\n");
    let files = [
        (
            "site.toml",
            "title = \"T\"\nlanguage = \"xx\"\naudiences = [\"public\", \"secret\"]\ndefault_audience = \"public\"\n",
        ),
        ("content/p/program.md", PROGRAM),
        ("content/p/decks/talk.md", &long),
        ("content/p/decks/hidden.md", &secret),
    ];
    let page =
        |audience: &str| build_files(&files, "2026-01-20", Some(audience)).page("p/data-quality.html").to_string();
    let public = page("public");
    assert!(public.contains("#w120\">W120</a>") && public.contains(">decks/talk.md<"), "{public}");
    assert!(public.contains("#w151\">W151</a>") && public.contains(">site.toml<"), "{public}");
    assert!(!public.contains("hidden.md"), "a deck that this edition does not have: {public}");
    assert!(page("secret").contains(">decks/hidden.md<"), "its readers may know");
}

#[test]
fn the_title_of_the_warnings_names_the_rule_that_warns_most() {
    let late = |id: u8| {
        format!(
            "[[action]]\nid = \"A-{id}\"\ntitle = \"Do\"\nowner = \"Lead\"\nraised = 2026-01-02\ndue = 2026-01-10\n\n"
        )
    };
    let title = |records: &str| {
        let files =
            [("site.toml", "title = \"T\"\n"), ("content/p/program.md", PROGRAM), ("content/p/a.toml", records)];
        build_files(&files, "2026-01-20", None).text("p/data-quality.html")
    };
    let one = title(&late(1));
    assert!(one.contains("One rule warns, once: action overdue"), "{one}");
    let two = title(&[late(1), late(2)].concat());
    assert!(two.contains("2 of 2 warnings are of one rule: action overdue"), "{two}");
}

#[test]
fn a_warning_names_an_owner_as_readers_know_them() {
    let records = "[[person]]\nid = \"lead-data\"\ntitle = \"Lead, Data\"\n\
        [[action]]\nid = \"A-1\"\ntitle = \"Order servers\"\nowner = \"lead-data\"\nraised = 2026-01-10\ndue = 2026-02-01\n";
    let text = site(records, "public").text("p/data-quality.html");
    assert!(text.contains("A-1 (Lead, Data) was due on 1 February, 59 days ago."), "{text}");
}
