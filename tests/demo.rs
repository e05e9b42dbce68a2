//! The sample and real records, built as a user builds them: the same bytes every time, every link leads somewhere,
//! editions keep their secrets, and no page of a past day knows what came later.

#[path = "demo/page.rs"]
mod page;
#[path = "demo/site.rs"]
mod site;

use site::{Built, Folder, built_once};
use std::collections::BTreeSet;

#[test]
fn the_same_records_give_the_same_bytes_anywhere() {
    let sample = built_once();
    let folder = Folder::copy_of_sample();
    folder.touch_everything();
    let again = folder.build(&["--jobs", "2"]);
    assert_same(&sample.files, &again.files);
    let real = Folder::copy_of("tests/data/kubernetes");
    let first = real.build(&["--as-of", "2020-11-20", "--jobs", "1"]);
    let elsewhere = Folder::copy_of("tests/data/kubernetes");
    elsewhere.touch_everything();
    assert_same(&first.files, &elsewhere.build(&["--as-of", "2020-11-20", "--jobs", "2"]).files);
    page::assert_whole(&first);
}

fn assert_same(a: &site::Files, b: &site::Files) {
    assert_eq!(a.keys().collect::<Vec<_>>(), b.keys().collect::<Vec<_>>(), "other files");
    let differs: Vec<&String> = a.keys().filter(|path| a[*path] != b[*path]).collect();
    assert!(differs.is_empty(), "other bytes: {differs:?}");
}

#[test]
fn every_link_leads_somewhere_and_no_page_asks_another_host() {
    page::assert_whole(&built_once());
}

/// Of a page as it is sent where nothing is compressed; its fonts, style and scripts are kept for all pages.
const MOST_BYTES: usize = 150_000;

#[test]
fn no_page_weighs_too_much_in_any_language() {
    // A deck is one file that is printed, the pre-read with every record behind it.
    let is_deck = |path: &str| path.ends_with("deck.html") || path.ends_with("pre-read.html");
    for language in ["en", "de", "fr", "es", "ja"] {
        let built = match language {
            "en" => built_once(),
            _ => Folder::copy_of_sample().build(&["--language", language]).into(),
        };
        let pages = built.files.iter().filter(|(path, _)| path.ends_with(".html") && !is_deck(path));
        let (heavy, light): (Vec<_>, Vec<_>) = pages.partition(|(_, bytes)| bytes.len() >= MOST_BYTES);
        let heavy: Vec<String> = heavy.into_iter().map(|(path, bytes)| format!("{path}: {}", bytes.len())).collect();
        assert!(heavy.is_empty(), "{language}: more than {MOST_BYTES} bytes: {heavy:?}");
        assert!(light.iter().any(|(path, bytes)| *path == "payments-migration/index.html" && bytes.len() > 50_000));
    }
}

#[test]
fn a_record_draws_how_it_came_to_where_it_stands() {
    let built = built_once();
    let page = |path: &str| {
        let bytes = &built.files[&format!("payments-migration/{path}.html")];
        String::from_utf8_lossy(bytes).replace('\u{a0}', " ")
    };
    for (path, finding) in [
        ("risk/R-01", "The score has doubled to 20 since 22 January"),
        ("benefit/BEN-01", "0.3 million euro on 30 April, 60 % of the way to the promised 0.5; 0.4 is forecast"),
        ("metric/MET-01", "Change failure rate: 4 %, down from 9 % on 18 December 2025; target 5 %"),
        ("gate/G-2", "17 of 24 criteria are met, 53 days before the review"),
        ("dependency/X-03", "Promised 14 days after it is needed"),
    ] {
        let page = page(path);
        let figure = page.split("<figure>").nth(1).unwrap_or_else(|| panic!("{path} draws nothing"));
        assert!(figure.contains(&format!("<h3>{finding}</h3>")), "{path}: {figure:.300}");
    }
    assert!(!page("benefit/BEN-02").contains("<figure"), "nothing was measured");
    let yielded = |path: &str| page(path).split_once("What it yielded</h").map(|(_, rest)| rest.to_owned());
    let steering = yielded("meeting/meeting-2026-05-07").expect("what the meeting yielded");
    assert!(steering.split("</table>").next().is_some_and(|table| table.contains("D-06") && table.contains("AC-35")));
    let none = built.files.keys().filter(|p| p.starts_with("payments-migration/meeting/"));
    let none = none.filter_map(|p| yielded(p.trim_start_matches("payments-migration/").trim_end_matches(".html")));
    assert!(none.into_iter().any(|rest| rest.contains("Neither a decision nor an action came out of it.")));
}

#[test]
fn a_checker_that_finds_nothing_is_no_checker() {
    let faults = |html: &str| {
        let mut files = site::Files::new();
        files.insert("p/x.html".into(), html.as_bytes().to_vec());
        files.insert("p/y.html".into(), b"<h1 id=\"top\">Y</h1>".to_vec());
        page::faults(&Built { files })
    };
    assert!(
        faults("<a href=\"y.html#top\">y</a><a href=\"#here\" id=here>x</a><a href='https://elsewhere.example/'>e</a>")
            .is_empty()
    );
    for wrong in [
        "<a href=\"z.html\">z</a>",
        "<a href=\"y.html#bottom\">y</a>",
        "<a href=\"#nowhere\">x</a>",
        "<a href=\"../../above.html\">x</a>",
        "<img src=\"https://elsewhere.example/a.png\" alt=\"\">",
        "<link rel=stylesheet href=//elsewhere.example/a.css>",
        "<svg><use href=\"#none\"/></svg>",
        "<td aria-labelledby=\"a b\" id=\"a\">x</td>",
        "<style>a{background:url(https://elsewhere.example/b.png)}</style>",
    ] {
        assert_eq!(faults(wrong).len(), 1, "{wrong}: {:?}", faults(wrong));
    }
}

/// Records of a folder above an audience: ids with their programs, and titles. By what the files say, not by a view.
fn hidden(folder: &Folder, level: usize) -> (BTreeSet<String>, BTreeSet<String>) {
    let (loaded, _) = folder.load();
    let (mut ids, mut titles, mut seen_titles) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for record in loaded.portfolio.records() {
        if site::audience(&loaded, record) > level {
            ids.insert(record.path().to_lowercase());
            titles.insert(record.title().to_string());
        } else {
            seen_titles.insert(record.title().to_string());
        }
    }
    let holds_hidden = |path: &str| {
        let mut records = loaded.portfolio.records().filter(|r| loaded.sources.file(r.common.file).path == path);
        records.any(|r| ids.contains(&r.path().to_lowercase()))
    };
    let open =
        loaded.sources.files.iter().filter(|f| !holds_hidden(&f.path)).map(|f| f.text.as_str()).collect::<String>();
    // A metric may bear the name of the KPI that it measures, and that is in every glossary; a visible record may
    // write in its own words what a hidden one is called.
    let w = trueup::words::Words::english();
    let secret = |title: &&String| {
        !open.contains(title.as_str()) && !trueup::metrics::KPIS.iter().any(|kpi| (kpi.title)(&w) == *title)
    };
    let titles = titles.difference(&seen_titles).filter(secret).cloned().collect();
    (ids, titles)
}

#[test]
fn an_edition_names_nothing_that_it_hides() {
    let folder = Folder::copy_of_sample();
    folder.classify_program("terminal-refresh", "public");
    for (level, audience) in [(0, "public"), (1, "internal")] {
        let (ids, titles) = hidden(&folder, level);
        assert!(!ids.is_empty() && !titles.is_empty(), "the sample hides something from {audience}");
        let edition = folder.build(&["--audience", audience]);
        for (path, bytes) in &edition.files {
            let text = String::from_utf8_lossy(bytes);
            let told: Vec<&String> =
                titles.iter().filter(|title| text.contains(page::escaped(title).as_str())).collect();
            assert!(told.is_empty(), "{audience}: {path} tells {told:?}");
            let lower = text.to_lowercase();
            let named: Vec<&String> = ids.iter().filter(|id| page::names(path, &lower, id)).collect();
            assert!(named.is_empty(), "{audience}: {path} names {named:?}");
        }
        assert!(
            edition.files.keys().any(|path| path.starts_with("terminal-refresh/")),
            "{audience} sees what is public"
        );
        page::assert_whole(&edition);
    }
}

#[test]
fn what_a_hidden_record_says_changes_no_byte_of_a_lower_edition() {
    for (level, audience) in [(0, "public"), (1, "internal")] {
        let folder = Folder::copy_of_sample();
        folder.classify_program("terminal-refresh", "public");
        let before = folder.build(&["--audience", audience]);
        assert!(folder.change_hidden_texts(level) > 0, "nothing was changed");
        assert_same(&before.files, &folder.build(&["--audience", audience]).files);
    }
}

#[test]
fn a_past_day_knows_nothing_of_later_days() {
    let folder = Folder::copy_of_sample();
    let past = folder.build(&["--as-of", "2026-03-01"]);
    page::assert_whole(&past);
    let later = |path: &str| ["2026-03", "2026-04", "2026-05"].iter().any(|m| path.contains(m));
    let pages: Vec<&String> = past.files.keys().filter(|p| p.contains("/report/") || p.contains("/meeting/")).collect();
    assert!(!pages.is_empty() && pages.iter().all(|p| !later(p)), "{pages:?}");
    let json = past.json();
    for program in json["programs"].as_array().expect("programs") {
        for record in program["records"].as_array().expect("records") {
            for field in
                ["raised", "requested", "date", "actual", "decided", "done", "closed", "delivered", "added", "sent"]
            {
                let day = record[field].as_str().unwrap_or("");
                let kind = record["kind"].as_str().unwrap_or("");
                assert!(day.len() < 10 || &day[..10] <= "2026-03-01", "{kind} {} {field} = {day}", record["id"]);
            }
        }
    }
}

/// Trends are made from views that share what stands still: each must be the view that is made on its own.
#[test]
fn a_view_made_from_a_later_one_is_that_of_its_day() {
    let mut compared = 0;
    for (root, last) in [(".", "2026-05-28"), ("tests/data/kubernetes", "2020-12-20")] {
        let last: chrono::NaiveDate = last.parse().expect("a day");
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
        let loaded = trueup::load(&root, last).expect("records");
        let portfolio = &loaded.portfolio;
        for audience in 0..portfolio.settings.audiences.len() {
            for program in &portfolio.view(last, audience).programs {
                let mut later = portfolio.view_program(&program.slug, last, audience);
                for day in (1..80).map(|n| last - chrono::Days::new(5 * n)) {
                    let alone = portfolio.view_program(&program.slug, day, audience);
                    let shared = later.as_ref().and_then(|later| portfolio.view_before(later, day, audience));
                    let records = |view: &Option<trueup::portfolio::ProgramView>| {
                        view.iter().flat_map(|v| v.records().cloned()).collect::<Vec<_>>()
                    };
                    assert_eq!(records(&shared), records(&alone), "{} on {day}", program.slug);
                    compared += records(&alone).len();
                    later = shared;
                }
            }
        }
    }
    assert!(compared > 10_000, "{compared}");
}
