//! The sample built in every language through the real program: no message's name shows, what is converted is not in
//! English any more, the facts are the same.

#[path = "languages/delivering.rs"]
mod delivering;
#[path = "languages/examples.rs"]
mod examples;
#[path = "languages/explanations.rs"]
mod explanations;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// Pages by path.
type Pages = BTreeMap<String, String>;

const LANGUAGES: &[&str] = &["en", "de", "fr", "es", "ja"];

fn trueup(arguments: &[&str]) -> std::process::Output {
    let root = env!("CARGO_MANIFEST_DIR");
    Command::new(env!("CARGO_BIN_EXE_trueup"))
        .args(["--root", root])
        .args(arguments)
        .output()
        .expect("the program runs")
}

fn build(language: &str) -> Pages {
    let out = tempfile::tempdir().expect("a folder");
    let to = out.path().join("site");
    let done = trueup(&["build", "--quiet", "--language", language, "--out", &to.to_string_lossy()]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let mut pages = Pages::new();
    read(&to, &to, &mut pages);
    pages
}

fn read(root: &Path, folder: &Path, pages: &mut Pages) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            read(root, &path, pages);
        } else if path.extension().is_some_and(|e| e == "html") {
            let name = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
            pages.insert(name, std::fs::read_to_string(&path).expect("a page"));
        }
    }
}

fn all() -> &'static BTreeMap<&'static str, Pages> {
    static BUILT: std::sync::OnceLock<BTreeMap<&'static str, Pages>> = std::sync::OnceLock::new();
    // Two at once: a build has stretches in which it has work for one core only.
    BUILT.get_or_init(|| {
        let built = |languages: &[&'static str]| -> Vec<_> { languages.iter().map(|l| (*l, build(l))).collect() };
        let (first, rest) = LANGUAGES.split_at(LANGUAGES.len() / 2);
        std::thread::scope(|scope| {
            let beside = scope.spawn(|| built(first));
            let mut all = built(rest);
            all.extend(beside.join().expect("the builds beside"));
            all.into_iter().collect()
        })
    })
}

/// The values of an attribute in a page, in their order.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let start = format!(" {attribute}=\"");
    page.match_indices(&start).filter_map(|(at, _)| page[at + start.len()..].split('"').next()).collect()
}

#[test]
fn every_language_has_the_same_pages_with_the_same_facts() {
    let english = &all()["en"];
    for (language, pages) in all() {
        assert_eq!(pages.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "{language}");
        for (path, page) in pages {
            // Longer words take more slides.
            let deck = page.contains("<body class=\"deck");
            for attribute in
                ["href", "id", "datetime", "data-t", "data-s"].into_iter().filter(|a| !(deck && *a == "id"))
            {
                let (said, wanted) = (values(page, attribute), values(&english[path], attribute));
                // A sentence may put its parts in another order.
                let (said, wanted) = (BTreeSet::from_iter(said), BTreeSet::from_iter(wanted));
                assert_eq!(said, wanted, "{language}: {path}: {attribute}");
            }
            assert!(page.contains(&format!("<html lang=\"{language}\"")), "{language}: {path}");
        }
    }
}

#[test]
fn no_name_of_a_message_and_no_open_argument_shows() {
    for (language, pages) in all() {
        for (path, page) in pages {
            for leak in ["{ $", "{$", "frame-", "state-not-", "kind-", "\u{e000}", "\u{e001}", "\u{2068}"] {
                let body = page.split("<body").nth(1).unwrap_or("");
                assert!(!body.contains(leak), "{language}: {path} shows {leak:?}");
            }
        }
    }
}

/// Pages and English words that stood on them; none of them is a word of the records.
const CONVERTED: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "Skip to content",
            "Breadcrumb",
            ">Search</a>",
            "As of <time",
            "Built from",
            "always give the same page",
            "On this page",
        ],
    ),
    (
        "payments-migration/",
        &["Pages of this program", ">Data quality</a>", ">Risks and actions</summary>", "d overdue</span>"],
    ),
    (
        "people/",
        &[
            "Who owns what",
            " by this person</h2>",
            " are due later</h2>",
            " open records",
            " against baseline",
            "their day has passed",
        ],
    ),
    (
        "payments-migration/people.html",
        &[
            "has the most overdue records",
            "Communications plan, what is late first",
            "exactly one who answers for it",
            "has the most open records here",
        ],
    ),
    (
        "payments-migration/risk/",
        &[
            "Score now",
            ">History</h3>",
            ">Fields</h3>",
            ">Linked from</h3>",
            "Raised with score",
            "Reviewed, no change of score",
            ">Audience</dt>",
        ],
    ),
    ("payments-migration/milestone/", &["Forecast moved from", "Baseline set to"]),
    ("payments-migration/report/", &["overall; the records of the day said", "The left mark is what this report says"]),
    ("payments-migration/kpis.html", &["Against limits", "defaults of the measure", "Every figure is computed"]),
    (
        "payments-migration/data-quality.html",
        &[
            "to mend in the records",
            "rules warn most",
            "What is wrong",
            "was due on",
            "was reported",
            "after it is needed",
            "are allowed",
        ],
    ),
    (
        "payments-migration/since.html",
        &[
            "Since the steering on",
            "Compared with ",
            "then and now",
            "moved from",
            "days overdue",
            "after its baseline",
            "needed by",
            "records were",
            "dates slipped",
            "Only dated entries",
        ],
    ),
    ("payments-migration/reports.html", &["reports were better than", ">Too good</th>"]),
    ("payments-migration/documents.html", &[">Next time<"]),
    ("payments-migration/meetings.html", &["neither decision nor action"]),
    ("glossary.html", &["rules make every figure", ">Amber beyond<"]),
    ("search.html", &["Searching needs JavaScript", "Find a record"]),
    ("records.html", &["Every record of the site"]),
    ("404.html", &["This address leads to no page"]),
    // Reasons of the evidence, and key figures.
    (
        "payments-migration/index.html",
        &["milestones promised outside are forecast", "open risks are critical", "Milestones on time</a>"],
    ),
    (
        "payments-migration/kpis.html",
        &["Cost forecast against baseline</a>", "Estimate at completion less budget at completion"],
    ),
    ("glossary.html", &["Schedule variance, mean<", "An open milestone is past its baseline", "no evidence, which is"]),
    (
        "index.html",
        &["All programs, largest gap first", "Evidence, last reports", "Green: on plan", "have pages of their own"],
    ),
    (
        "payments-migration/index.html",
        &["Finish, by forecast", "Status and path to green", "Full RAID log", "Charter, as recorded"],
    ),
    ("payments-migration/raid", &["RAID records, by ", "Critical risks rose from", "All with closed"]),
    ("payments-migration/milestones.html", &["are later than their baseline", "Forecast or actual"]),
    (
        "payments-migration/roadmap.html",
        &[
            "milestones are open",
            "Comes after it is needed",
            "Needed from outside this roadmap",
            "Lines are drawn only",
        ],
    ),
    ("payments-migration/decisions.html", &["Decisions taken, newest first", "Needed by <time"]),
    ("payments-migration/actions.html", &["Overdue actions, oldest first", "What was promised, by whom"]),
    ("payments-migration/dependencies.html", &["waits for the most", "Promised or delivered"]),
    ("payments-migration/gates.html", &["criteria are met for", "Sign-offs"]),
    ("payments-migration/releases.html", &["Go or no-go", "Way back"]),
    ("payments-migration/changes.html", &["Scope weight"]),
    ("payments-migration/benefits.html", &["are forecast to reach"]),
    ("payments-migration/budget.html", &["Budget by vendor", "At completion"]),
    ("payments-migration/capacity.html", &["In full-time equivalents"]),
    // Decks and papers.
    (
        "payments-migration/deck.html",
        &[
            "Steering committee, ",
            "Presented by: ",
            "decisions are asked for: ",
            "Executive summary",
            "What it means",
            "the records say",
            "were due, ",
            "We ask for ",
            "Median time to decide",
            "If we do not decide",
            " we recommend ",
            "From dated entries of",
            "due milestones are open",
            "Slipped most",
            "milestones later than planned",
            "Next step, owner, by",
            "more risks are high",
            "deliveries are promised late",
            "least slack first",
            "Spent to date",
            "not measured",
            "criteria are met for",
            "have signed off",
            "60\u{a0}days, by ",
            "are due by ",
            "and 4 more",
            "other changes",
            "lie between; the last is",
            "Decision, delivery or gate",
            "more are due later",
            "Open or waived",
            "actions are overdue, the oldest",
            "Closed by their due date",
            "Appendix: how to read",
            "Score rose",
            "Made from",
            "Appendix: measures, ",
        ],
    ),
    (
        "payments-migration/pre-read.html",
        &[
            "Asked by",
            "Put off",
            "Likelihood × impact",
            "Reviews, newest first",
            "Open actions",
            "Forecasts, newest first",
        ],
    ),
    ("payments-migration/brief.html", &["Next steering committee", "To be decided", "Where it stands", " highest of "]),
    ("payments-migration/minutes.html", &["Present</dt>", "No decision was taken", "Actions of the meeting"]),
    ("payments-migration/charter.html", &["Program charter", "Finish, by plan", "Date and signature", "Out of scope"]),
    (
        "deck.html",
        &["portfolio deck, ", "Main reason", "level too good", "decisions are asked for; ", "late or forecast late"],
    ),
    // Charts of exposure, of cost and of measures.
    (
        "payments-migration/",
        &[
            "Critical exposure",
            "Sum of risk scores by severity",
            "Cumulative cost",
            "Plan to date",
            "Weekly, computed from the records",
            "on the weeks in which it moved",
        ],
    ),
    // The other charts.
    (
        "payments-migration/index.html",
        &[
            "<summary>Numbers</summary>",
            "scrolls sideways",
            "Milestones completed, cumulative",
            "Expected date of each milestone",
            "Baseline of",
            "moved up",
            "Likelihood by impact",
            ">Almost sure<",
            "Reported above, evidence",
            "reports were better",
            "Two levels too good (watermelon)",
            "Milestones and gates by workstream",
            "Comes before",
            "2026; target",
        ],
    ),
    ("terminal-refresh/roadmap.html", &["By workstream, to scale", "Whole program"]),
    (
        "payments-migration/dependencies.html",
        &[
            "From the day that is promised",
            "promised after the need",
            "outside the program",
            "Days since each undelivered",
            "past need",
        ],
    ),
    ("payments-migration/decisions.html", &["Business days since the request", "decisions wait"]),
    ("payments-migration/capacity.html", &["People needed as a share", "team months ahead"]),
    ("payments-migration/benefits.html", &["Share of the way from", "due by now"]),
    ("payments-migration/releases.html", &["Each step at its planned time", "To be done"]),
    ("payments-migration/gates.html", &["Share of the criteria", "criteria of"]),
    ("payments-migration/people.html", &["Influence upwards", "not yet where the program", "Stands where the program"]),
    ("payments-migration/risk/", &["Score over time", "The score has"]),
    // What stands around the texts of records, what figures are made of, and what limits limit.
    ("payments-migration/document/business-case.html", &["Table 1: "]),
    ("docs/document/governance.html", &["aria-label=\"Footnote 1\"", "Back to reference 1"]),
    ("payments-migration/kpis.html", &[", on time ", ", median open age "]),
    ("glossary.html", &["Months looked ahead.", "older is stale", "Share of the criteria of a near gate"]),
    ("glossary.html", &["Green over red is a watermelon", "Mend the id.", "Reference leads nowhere"]),
];

#[test]
fn what_is_converted_is_not_in_english_any_more() {
    for (language, pages) in all() {
        for (start, words) in CONVERTED {
            let said = |word: &&&str| pages.iter().any(|(path, page)| path.starts_with(start) && page.contains(**word));
            let shown: Vec<_> = words.iter().filter(said).collect();
            match *language {
                "en" => assert_eq!(shown.len(), words.len(), "{start}: English says {shown:?} only"),
                _ => assert!(shown.is_empty(), "{language}: {start}: {shown:?}"),
            }
        }
    }
}

#[test]
fn dates_states_and_plurals_are_those_of_the_language() {
    let says = [
        ("en", "As of <time datetime=\"2026-05-28\"><b>28 May 2026"),
        ("de", "Stand <time datetime=\"2026-05-28\"><b>28. Mai 2026"),
        ("fr", "Au <time datetime=\"2026-05-28\"><b>28 mai 2026"),
        ("es", "A fecha de <time datetime=\"2026-05-28\"><b>28 may 2026"),
        ("ja", "基準日 <time datetime=\"2026-05-28\"><b>2026年5月28日"),
    ];
    for (language, wanted) in says {
        assert!(all()[language]["index.html"].contains(wanted), "{language}");
    }
    let open = [("de", "Offen"), ("fr", "Ouvert"), ("es", "Abierto"), ("ja", "未完了")];
    for (language, state) in open {
        assert!(all()[language]["payments-migration/raid.html"].contains(state), "{language}");
    }
}

#[test]
fn the_variance_of_a_budget_has_the_comma_of_the_language() {
    for (language, variance) in [("en", "+3.8"), ("de", "+3,8"), ("fr", "+3,8"), ("es", "+3,8"), ("ja", "+3.8")] {
        let page = &all()[language]["payments-migration/budget.html"];
        assert!(page.contains(variance), "{language}");
        let other = if variance.contains(',') { "+3.8" } else { "+3,8" };
        assert!(!page.contains(other), "{language}");
    }
}

#[test]
fn french_marks_stay_on_the_line_of_their_word() {
    let mut held = 0;
    for (path, page) in &all()["fr"] {
        for heading in ["h1", "h2", "th", "caption"].iter().flat_map(|name| inner(page, name)) {
            assert!(
                ![" :", " ;", " ?", " !", " »", "« "].iter().any(|mark| heading.contains(mark)),
                "{path}: {heading}"
            );
            held += usize::from(heading.contains("\u{a0}:") || heading.contains("\u{202f};"));
        }
    }
    assert!(held > 20, "only {held} headings have such marks");
}

/// What stands between the tags of an element, one after the other.
fn inner<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    let (start, end) = (format!("<{name}"), format!("</{name}>"));
    page.split(&start)
        .skip(1)
        .filter_map(|rest| rest.split(&end).next()?.split_once('>'))
        .map(|(_, text)| text)
        .collect()
}

#[test]
fn an_unknown_language_is_refused_as_an_option_and_warned_of_in_site_toml() {
    let done = trueup(&["build", "--language", "tlh"]);
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(2));
    assert!(said.contains("de, en, es, fr, ja"), "{said}");
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir_all(folder.path().join("content")).expect("made");
    std::fs::write(folder.path().join("site.toml"), "title = \"T\"\nlanguage = \"tlh\"\n").expect("written");
    let root = folder.path().to_string_lossy().into_owned();
    let program = env!("CARGO_BIN_EXE_trueup");
    let done = Command::new(program).args(["check", "--root", &root]).output().expect("the program runs");
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    assert!(said.contains("W151") && said.contains("tlh") && said.contains("site.toml"), "{said}");
}

#[test]
fn explain_lists_what_each_language_lacks() {
    let done = trueup(&["explain", "languages"]);
    let said = String::from_utf8_lossy(&done.stdout);
    for language in LANGUAGES {
        assert!(said.lines().any(|line| line.starts_with(&format!("{language}: "))), "{said}");
    }
}
