//! The steering deck: one section per slide, whatever the records hold, and decks from files.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
#[cfg(feature = "pdf")]
use trueup::config::DeckFormat;
use trueup::output::File;
use trueup::{Failure, Loaded, Wanted};

const DAY: &str = "2026-05-28";

fn load(root: &Path) -> Loaded {
    let day = DAY.parse().expect("a day");
    match trueup::load_as_of(root, day, Some(day)) {
        Ok(loaded) => loaded,
        Err(Failure::Io(message)) => panic!("{message}"),
        Err(Failure::Config(found)) => panic!("{}", found.1.message),
    }
}

/// The decks of a folder as pages, by path.
fn decks(loaded: &Loaded, audience: usize, wanted: Wanted<'_>) -> Vec<(String, String)> {
    let view = loaded.view(DAY.parse().expect("a day"), audience);
    let files: Vec<File> = trueup::decks(loaded, &view, wanted).unwrap_or_default().files;
    let pages = files.into_iter().filter(|f| f.path.ends_with(".html"));
    pages.map(|f| (f.path, String::from_utf8(f.bytes).expect("UTF-8"))).collect()
}

/// A site with a small program; `files` are paths below `content/p` with their text.
fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
    let keep = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = keep.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("site.toml", "title = \"Site\"\naudiences = [\"internal\", \"steering\"]\ndefault_audience = \"internal\"\n");
    write("content/p/program.md", "+++\ntitle = \"Small <program>\"\nstart = 2026-01-01\nend = 2026-12-31\n+++\n");
    files.iter().for_each(|(path, text)| write(&format!("content/p/{path}"), text));
    keep
}

/// What must be so of every deck; answers how many slides it has.
fn sound(path: &str, html: &str) -> usize {
    let slides = html.matches("<section class=\"slide").count();
    assert!(slides > 0, "{path} has no slide");
    assert_eq!(html.matches("<footer class=\"sfoot\">").count(), slides, "{path}");
    assert_eq!(html.matches("Records as of ").count(), slides, "{path}");
    for n in 1..=slides {
        assert!(html.contains(&format!("{n} / {slides}<")), "{path} lacks page {n}");
    }
    let ids: Vec<&str> =
        html.split("<section ").skip(1).filter_map(|s| s.split(" id=\"").nth(1)?.split('"').next()).collect();
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), slides, "{path}: {ids:?}");
    for forbidden in [" style=", " onclick", "<script>", "unsafe-inline", "{{", "{%", "href=\"http://", "src=\"http"] {
        assert!(!html.contains(forbidden), "{path} holds {forbidden}");
    }
    slides
}

#[test]
fn every_program_of_the_sample_has_a_sound_deck() {
    let loaded = load(Path::new(env!("CARGO_MANIFEST_DIR")));
    let audience = loaded.portfolio.settings.audiences.len() - 1;
    let decks = decks(&loaded, audience, Wanted::default());
    assert!(decks.iter().filter(|(path, _)| path.ends_with("/deck.html")).count() >= 2);
    for (path, html) in decks.iter().filter(|(path, _)| path.ends_with("/deck.html")) {
        assert!(sound(path, html) > 5, "{path}");
        for id in ["s-title", "s-summary", "s-milestones", "s-notation"] {
            assert!(html.contains(&format!("id=\"{id}\"")), "{path} lacks {id}");
        }
    }
}

#[test]
fn an_empty_program_says_what_is_missing() {
    let keep = site(&[]);
    let decks = decks(&load(keep.path()), 1, Wanted::default());
    let (path, html) = &decks[0];
    assert_eq!(sound(path, html), 4, "title, summary and two appendices");
    assert!(html.contains("No milestone and no budget is recorded"));
    assert!(html.contains("Small &lt;program&gt;") && !html.contains("<program>"));
}

#[test]
fn files_replace_and_add_decks() {
    let own = "+++\ntitle = \"Our own\"\n+++\n# First of ours\n\nText with {{ count(kind=\"risk\") }} risks.\n\n---\n\n# Ours over theirs\n\n{{ slide(\"summary\") }}\n{{ slide(\"appendix\") }}\n";
    let keep = site(&[
        ("decks/steering.md", own),
        ("decks/board.md", "+++\naudience = \"steering\"\n+++\n{{ slide(\"title\") }}\n"),
    ]);
    let loaded = load(keep.path());
    assert!(loaded.findings.iter().all(|f| f.rule.code.starts_with('W')), "{:?}", loaded.findings);
    let high = decks(&loaded, 1, Wanted::default());
    let paths: Vec<&str> = high.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["p/board.html", "p/deck.html"]);
    assert_eq!(sound("p/deck.html", &high[1].1), 4, "two slides of the file's own, two of the appendix");
    assert!(high[1].1.contains("Text with 0 risks.") && high[1].1.contains("Ours over theirs"));
    let low = decks(&loaded, 0, Wanted::default());
    assert_eq!(low.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), ["p/deck.html"], "not above the edition");
    let one = decks(&loaded, 1, Wanted { program: Some("p"), deck: Some("board"), ..Wanted::default() });
    assert_eq!(one.len(), 1);
}

#[test]
fn what_an_edition_hides_no_deck_names() {
    let risk = "[[risk]]\nid = \"R-77\"\ntitle = \"Secret supplier\"\nraised = 2026-02-01\nprobability = 5\nimpact = 5\naudience = \"steering\"\n";
    let own = "+++\n+++\n# About [[R-77]]\n\nSee [[R-77|the secret]] and {{ record(\"R-77\").title }}.\n\n{{ table(kind=\"risk\") }}\n\n---\n\n{{ slide(\"risks\") }}\n\n---\n\n{{ slide(\"summary\") }}\n";
    let keep = site(&[("raid.toml", risk), ("decks/steering.md", own)]);
    let loaded = load(keep.path());
    let (_, low) = &decks(&loaded, 0, Wanted::default())[0];
    for hidden in ["R-77", "Secret", "the secret"] {
        assert!(!low.contains(hidden), "{hidden}");
    }
    let (_, high) = &decks(&loaded, 1, Wanted::default())[0];
    assert!(high.contains("Secret supplier"));
}

#[test]
fn mistakes_in_deck_files_are_placed() {
    let cases = [
        ("no front matter\n", "E010", 1),
        ("+++\ntitle = \"x\"\n", "E011", 1),
        ("+++\ntitle = x\n+++\n", "E012", 2),
        ("+++\ntitel = \"x\"\n+++\n", "E014", 2),
        ("+++\nas_of = \"2026-05-28\"\n+++\n", "E015", 2),
        ("+++\npaper = \"a5\"\n+++\n", "E018", 2),
        ("+++\naudience = \"nobody\"\n+++\n", "E027", 2),
        ("+++\n+++\n{{ slide(\"decision\") }}\n", "E051", 3),
        ("+++\n+++\ntext\n\n{{ kpi(\"none\") }}\n", "E051", 5),
        ("+++\n+++\n[[R-404]]\n", "E051", 3),
    ];
    for (text, code, line) in cases {
        let keep = site(&[("decks/steering.md", text)]);
        let loaded = load(keep.path());
        let errors: Vec<_> = loaded.findings.iter().filter(|f| f.rule.code.starts_with('E')).collect();
        assert_eq!(errors.len(), 1, "{text}: {errors:?}");
        assert_eq!(errors[0].rule.code, code, "{text}");
        let trueup::diagnostic::Place::Span(file, span) = &errors[0].place else { panic!("{text}: no place") };
        assert_eq!(loaded.sources.file(*file).line_column(span.start).0, line, "{text}");
    }
}

#[test]
fn much_is_split_and_nothing_is_lost() {
    let long = "The reconciliation of invoices stays below the limit. ".repeat(60);
    let mut records = String::new();
    for n in 0..60 {
        records += &format!(
            "[[decision]]\nid = \"D-{n:02}\"\ntitle = \"Question {n}\"\nrequested = 2026-03-01\nneeded_by = 2026-06-01\ncontext = \"{long}\"\n"
        );
    }
    for n in 0..500 {
        records += &format!(
            "[[risk]]\nid = \"R-{n:03}\"\ntitle = \"{}\"\nraised = 2026-03-01\nprobability = 5\nimpact = 4\n",
            &long[..40 + n % 400]
        );
    }
    let keep = site(&[("raid.toml", &records)]);
    let loaded = load(keep.path());
    let (path, html) = &decks(&loaded, 1, Wanted::default())[0];
    sound(path, html);
    for n in 0..60 {
        assert!(html.contains(&format!("D-{n:02}</span> Question {n}<")), "D-{n:02} is not asked");
    }
    let parts = [3, 4, 5].map(|all| html.contains(&format!("of\u{a0}{all})")));
    assert!(parts.contains(&true), "split over slides");
    assert!(html.contains("stand in the RAID log"), "what is left out is counted");
    assert!(html.contains("500 open risks"));
}

#[test]
fn no_table_cuts_a_title_that_is_short_enough_for_a_slide() {
    let title = format!("{}end", "title ".repeat(17));
    assert_eq!(title.len(), 105);
    let common = format!("title = \"{title}\"\nowner = \"Owner\"\n");
    let records = format!(
        "[[risk]]\nid = \"RISK-2026-0001\"\n{common}raised = 2026-03-01\nprobability = 5\nimpact = 4\n\
         [[action]]\nid = \"ACTION-2026-0001\"\n{common}raised = 2026-03-01\ndue = 2026-06-01\n\
         [[milestone]]\nid = \"MILESTONE-2026-0001\"\n{common}baseline = 2026-06-01\nforecast = 2026-06-20\n"
    );
    let keep = site(&[("raid.toml", &records)]);
    let loaded = load(keep.path());
    assert!(loaded.findings.iter().all(|f| f.rule.code != "W120"), "{:?}", loaded.findings);
    let (path, html) = &decks(&loaded, 1, Wanted::default())[0];
    sound(path, html);
    // What stands between the marks of a cell of a table, of its head or not.
    let cells = ["td", "th"].into_iter().flat_map(|name| {
        let cells = html.split(&format!("<{name}")).skip(1).map(str::to_string).collect::<Vec<_>>();
        cells.into_iter().filter_map(move |cell| Some(cell.split(&format!("</{name}>")).next()?.to_string()))
    });
    let cells: Vec<String> = cells.filter(|cell| cell.contains("title title")).collect();
    assert!(cells.len() >= 3, "{cells:?}");
    let cut = cells.iter().find(|cell| !cell.contains("title end"));
    assert_eq!(cut, None);
}

#[test]
fn options_that_say_nothing_share_a_slide() {
    let bare = (0..3).map(|n| {
        format!(
            "[[decision]]\nid = \"D-{n}\"\ntitle = \"Question {n}\"\nrequested = 2026-03-01\nneeded_by = 2026-06-01\n\
             option = [{{ key = \"A\", title = \"Go on\" }}, {{ key = \"B\", title = \"Stop\" }}]\n"
        )
    });
    let described = "[[decision]]\nid = \"D-9\"\ntitle = \"Question 9\"\nrequested = 2026-03-01\nneeded_by = 2026-06-01\n\
                     option = [{ key = \"A\", title = \"Go on\", cost = 5 }, { key = \"B\", title = \"Stop\" }]\n";
    let keep = site(&[("decisions.toml", &(bare.collect::<String>() + described))]);
    let (path, html) = &decks(&load(keep.path()), 1, Wanted::default())[0];
    sound(path, html);
    assert!(html.contains("The options of three decisions cannot be compared yet"), "{html}");
    assert_eq!(html.matches("A: Go on; B: Stop").count(), 3);
    assert!(html.contains("id=\"s-d-9\"") && !html.contains("id=\"s-d-0\""));
}

#[cfg(feature = "pdf")]
/// The decks of a folder in formats, by path, and what their readers should be told.
fn handouts(loaded: &Loaded, formats: &[DeckFormat]) -> (Vec<(String, Vec<u8>)>, Vec<String>) {
    let audience = loaded.portfolio.settings.audiences.len() - 1;
    let view = loaded.view(DAY.parse().expect("a day"), audience);
    let made = trueup::decks(loaded, &view, Wanted { formats, ..Wanted::default() }).expect("decks");
    (made.files.into_iter().map(|f| (f.path, f.bytes)).collect(), made.notes)
}

#[test]
#[cfg(feature = "pdf")]
fn a_pdf_is_tagged_names_its_language_and_is_the_same_twice() {
    let keep = site(&[("decks/board.md", "+++\ntitle = \"Board\"\n+++\n# One\n\nText.\n\n---\n\n# Two\n\nMore.\n")]);
    let loaded = load(keep.path());
    let (files, notes) = handouts(&loaded, &[DeckFormat::Pdf]);
    assert_eq!(files.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), ["p/deck.pdf", "p/board.pdf"]);
    assert_eq!(notes, Vec::<String>::new());
    for (path, bytes) in &files {
        assert!(bytes.starts_with(b"%PDF-1.7"), "{path}");
        for what in ["/StructTreeRoot", "/Lang", "/Outlines", "/Metadata"] {
            assert!(bytes.windows(what.len()).any(|w| w == what.as_bytes()), "{path} lacks {what}");
        }
    }
    assert_eq!(files, handouts(&loaded, &[DeckFormat::Pdf]).0);
}

#[test]
fn notes_are_for_the_speaker() {
    let keep = site(&[(
        "decks/steering.md",
        "+++\n+++\n# One\n\nShown.\n\nNote: say **this**\n\n- and that\n\n---\n\n# Two\n\nNo note.\n",
    )]);
    let (_, html) = &decks(&load(keep.path()), 1, Wanted::default())[0];
    assert!(html.contains("<p dir=\"auto\">say this</p><p dir=\"auto\">and that</p></details>"), "{html}");
    assert_eq!(html.matches("<details class=\"notes\"").count(), 1);
    let slide = html.split("<section ").nth(1).and_then(|s| s.split("</section>").next()).unwrap_or("");
    assert!(slide.contains("Shown.") && !slide.contains("say"), "{slide}");
}

#[test]
#[cfg(feature = "pdf")]
fn hostile_text_never_fails_a_format() {
    let texts = [
        "#panic(\"x\") #read(\"/etc/passwd\") $x^2$ *b* _e_ `c` @ref <label> // c /* d */ ] [ \\ ~ = + - {{",
        "\u{202e}\u{2066}\u{5e9}\u{5dc}\u{5d5}\u{5dd} \u{627}\u{644}\u{639} \u{1f600}\u{200d}\u{1f680} \u{6771}\u{4eac} \u{fe0f}\u{301}\u{488}",
        "</w:t><a:t>&amp;]]><![CDATA[ =1+1 \u{7f}\u{85}\u{2028}\u{ad}\u{200b}\u{feff}\u{fffd}\u{e000}\u{10fffd}",
    ];
    let long = "x".repeat(5000) + " " + &"word \u{4eac} ".repeat(700);
    let quote = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"").replace('\u{7f}', "\\u007f");
    let mut records = String::new();
    for (n, text) in texts.iter().copied().chain([long.as_str()]).enumerate() {
        let text = quote(text);
        records += &format!(
            "[[risk]]\nid = \"R-{n}\"\ntitle = \"{text}\"\nowner = \"{text}\"\nraised = 2026-02-01\nprobability = 5\nimpact = 5\n\
             [[decision]]\nid = \"D-{n}\"\ntitle = \"{text}\"\nrequested = 2026-02-01\nneeded_by = 2026-06-01\ncontext = \"{text}\"\n\
             recommendation = \"{text}\"\nif_late = \"{text}\"\n\
             option = [{{key = \"A\", title = \"{text}\", pros = [\"{text}\"]}}, {{key = \"B\", title = \"b\"}}]\n\
             [[milestone]]\nid = \"M-{n}\"\ntitle = \"{text}\"\nbaseline = 2026-06-0{}\nforecast = 2026-07-01\n",
            n + 1
        );
    }
    let deck = format!(
        "+++\ntitle = \"T\"\n+++\n# {0}\n\n{0}\n\n> {0}\n\n- {0}\n  1. {0}\n\n| {1} | b |\n|--|--|\n| {1} | c |\n\n    {0}\n",
        texts[1], "a"
    );
    let keep = site(&[("raid.toml", &records), ("decks/own.md", &deck)]);
    let loaded = load(keep.path());
    let errors: Vec<_> = loaded.findings.iter().filter(|f| f.rule.code.starts_with('E')).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let (files, notes) = handouts(&loaded, &[DeckFormat::Html, DeckFormat::Pdf, DeckFormat::Pptx]);
    for ending in [".html", ".pdf", ".pptx"] {
        assert_eq!(files.iter().filter(|(path, _)| path.ends_with(ending)).count(), 2, "{ending}");
    }
    assert!(
        notes.iter().any(|n| n.contains("no font has") && n.contains("U+10FFFD")),
        "what was replaced is said: {notes:?}"
    );
    for known in ["U+05D5", "U+0639", "U+4EAC", "U+1F680"] {
        assert!(!notes.iter().any(|n| n.contains(known)), "what the fonts have stays: {notes:?}");
    }
}

#[test]
fn the_steering_deck_is_a_file_like_any_other() {
    let text = include_str!("../src/report/slides/standard/steering.md");
    let risk = "[[risk]]\nid = \"R-1\"\ntitle = \"Late\"\nraised = 2026-02-02\nprobability = 4\nimpact = 4\n";
    let (bare, copied) = (site(&[("raid.toml", risk)]), site(&[("raid.toml", risk), ("decks/steering.md", text)]));
    let of = |root: &Path| decks(&load(root), 1, Wanted { program: Some("p"), ..Wanted::default() });
    assert_eq!(of(bare.path()), of(copied.path()));
}

#[test]
fn the_portfolio_has_a_deck_of_its_own() {
    let loaded = load(Path::new(env!("CARGO_MANIFEST_DIR")));
    let audience = loaded.portfolio.settings.audiences.len() - 1;
    let found = decks(&loaded, audience, Wanted { deck: Some("portfolio"), ..Wanted::default() });
    let [(path, html)] = &found[..] else { panic!("{} decks", found.len()) };
    assert_eq!(path, "deck.html");
    assert!(sound(path, html) >= 6);
    for words in [
        "Payments Platform Migration",
        "Branch Terminal Refresh",
        "One level too good",
        "D-07",
        "R-01",
        "M-24",
        "Six more risks are open",
    ] {
        assert!(html.contains(words), "{words}");
    }
    // What an edition hides is not in its portfolio: the gravest program of the sample is not public.
    let public = decks(&loaded, 0, Wanted { deck: Some("portfolio"), ..Wanted::default() });
    assert!(public.iter().all(|(_, html)| !html.contains("Payments Platform Migration")));
}

#[test]
fn the_pre_read_tells_what_stands_behind_the_deck() {
    let review =
        "[[risk.review]]\ndate = 2026-04-01\nprobability = 5\nimpact = 4\nnote = \"Second test build missed.\"\n";
    let risk = format!(
        "[[risk]]\nid = \"R-1\"\ntitle = \"Late\"\nraised = 2026-02-02\nprobability = 3\nimpact = 4\n{review}\n[[action]]\nid = \"A-1\"\ntitle = \"Call the vendor\"\nraised = 2026-04-02\ndue = 2026-06-12\nfrom = \"R-1\"\n"
    );
    let folder = site(&[("raid.toml", &risk)]);
    let found = decks(&load(folder.path()), 1, Wanted { deck: Some("pre-read"), ..Wanted::default() });
    let [(path, html)] = &found[..] else { panic!("{} decks", found.len()) };
    assert_eq!(path, "p/pre-read.html");
    sound(path, html);
    for words in ["R-1</span>: Late", "Second test build missed.", "Call the vendor", "Critical", "<span>Pre-read: "] {
        assert!(html.contains(words), "{words}");
    }
    let steering = decks(&load(folder.path()), 1, Wanted { deck: Some("steering"), ..Wanted::default() });
    assert!(!steering[0].1.contains("Second test build missed."), "the deck itself stays short");
    assert!(!steering[0].1.contains("<span>Pre-read: "), "on paper the two are told apart");
}

#[test]
fn the_pre_read_shows_each_decision_once() {
    let loaded = load(Path::new(env!("CARGO_MANIFEST_DIR")));
    let audience = loaded.portfolio.settings.audiences.len() - 1;
    let wanted = Wanted { program: Some("payments-migration"), deck: Some("pre-read"), ..Wanted::default() };
    let found = decks(&loaded, audience, wanted);
    let [(_, html)] = &found[..] else { panic!("{} decks", found.len()) };
    for id in ["d-07", "d-09", "d-10", "d-11", "d-12"] {
        assert_eq!(html.matches(&format!("id=\"s-{id}")).count(), 1, "{id}");
    }
    assert!(
        html.contains("Put off") && html.contains("Asked by"),
        "what stood on the second slide stands on the first"
    );
}

#[test]
fn the_gate_slide_says_what_is_open_and_whose_waiver_ended() {
    let gate = "[[gate]]\nid = \"G-1\"\ntitle = \"Go live\"\nreview = 2026-06-20\n\
        criterion = [{ text = \"Load test\", category = \"Data\", met = 2026-05-01, evidence = \"Report\" }, \
        { text = \"Runbooks\", category = \"Data\", due = 2026-05-20, waived_by = \"Head of Operations\", waived_until = 2026-05-22 }]\n";
    let folder = site(&[("gates.toml", gate)]);
    let found = decks(&load(folder.path()), 1, Wanted { program: Some("p"), ..Wanted::default() });
    let html = found[0].1.replace('\u{a0}', " ");
    for words in
        ["1 of 2 criteria is met for “Go live”", "Runbooks", "waiver of Head of Operations ended 22 May", "overdue"]
    {
        assert!(html.contains(words), "{words}");
    }
    assert!(!html.contains("Load test</"), "what is met is counted, not listed");
}

#[test]
fn papers_hold_what_a_committee_takes_home() {
    let loaded = load(Path::new(env!("CARGO_MANIFEST_DIR")));
    let audience = loaded.portfolio.settings.audiences.len() - 1;
    let paper = |name| {
        let wanted = Wanted { program: Some("payments-migration"), deck: Some(name), ..Wanted::default() };
        let found = decks(&loaded, audience, wanted);
        let [(_, html)] = &found[..] else { panic!("{name}: {} papers", found.len()) };
        assert!(html.contains("class=\"deck upright") && !html.contains("present.js"), "{name} stands upright");
        assert!(html.contains("Records as of ") && !html.contains(" / 1<"), "{name}");
        html.clone()
    };
    let brief = paper("brief");
    assert!(["To be decided", "D-07", "R-01", "M-13", "Path to green"].iter().all(|words| brief.contains(words)));
    let asked = brief.replace('\u{a0}', " ");
    assert!(
        asked.contains("(Chief Operating Officer, by ") && asked.contains("(Chief Financial Officer, by "),
        "{asked}"
    );
    let minutes = paper("minutes");
    assert!(
        ["Present", "No decision was taken.", "AC-37"].iter().all(|words| minutes.contains(words)),
        "the last meeting"
    );
    let charter = paper("charter");
    assert!(["Objectives", "Signatures", "M-24", "<svg"].iter().all(|words| charter.contains(words)));
    assert!(!charter.contains("stands in a paragraph of its own"), "charts and tables of the charter are printed");
    // A program without a meeting has no minutes, and the site does not lead to any.
    let none = decks(&load(site(&[]).path()), 1, Wanted { deck: Some("minutes"), ..Wanted::default() });
    assert!(none.is_empty());
}

#[test]
fn text_of_records_runs_in_the_direction_of_its_first_letter() {
    let risk = "[[risk]]\nid = \"R-1\"\ntitle = \"تأخر\"\nraised = 2026-03-01\nprobability = 5\nimpact = 5\n";
    let report = "[[report]]\nid = \"SR-1\"\ntitle = \"May\"\ndate = 2026-05-20\nhighlights = [\"שלום\"]\n";
    let own = "+++\n+++\n# الهجرة\n\n---\n\n{{ slide(\"summary\") }}\n{{ slide(\"risks\") }}\n\nNote: ملاحظة\n";
    let keep = site(&[("raid.toml", risk), ("report.toml", report), ("decks/steering.md", own)]);
    let (path, html) = &decks(&load(keep.path()), 1, Wanted::default())[0];
    sound(path, html);
    for text in ["الهجرة", "שלום", "تأخر", "ملاحظة"] {
        let holder = |before: &str| {
            let open = ["<h1", "<h2", "<li", "<th", "<td", "<p"].iter().filter_map(|tag| before.rfind(tag)).max();
            open.is_some_and(|at| before[at..].split('>').next().is_some_and(|tag| tag.contains(" dir=\"auto\"")))
        };
        // Drawings have elements of their own.
        let body = html.find("<main").expect("a body");
        let (_, slides) = html.split_at(body);
        let pieces: Vec<&str> =
            slides.split("<svg").map(|piece| piece.rsplit("</svg>").next().unwrap_or_default()).collect();
        let text_alone = pieces.concat();
        let found: Vec<&str> = text_alone.match_indices(text).map(|(at, _)| &text_alone[..at]).collect();
        assert!(!found.is_empty() && found.iter().all(|before| holder(before)), "{text} has no direction of its own");
    }
}

#[test]
fn a_slip_is_counted_from_the_approved_baseline_on_every_slide() {
    let records = "[[change]]\nid = \"CR-1\"\ntitle = \"Later\"\nrequested = 2026-02-10\ndecided = 2026-02-20\n\
         type = \"schedule\"\nstatus = \"approved\"\naffects = [\"M-1\"]\n\
         [[milestone]]\nid = \"M-1\"\ntitle = \"Moved\"\nbaseline = 2026-06-01\nrebaseline = [{date = 2026-03-01, \
         baseline = 2026-06-15, change = \"CR-1\"}]\nreforecast = [{date = 2026-03-01, forecast = 2026-06-15}, \
         {date = 2026-05-01, forecast = 2026-06-22}]\n\
         [[milestone]]\nid = \"M-2\"\ntitle = \"Approved\"\nbaseline = 2026-07-01\nrebaseline = [{date = 2026-03-01, \
         baseline = 2026-07-20, change = \"CR-1\"}]\nreforecast = [{date = 2026-03-01, forecast = 2026-07-20}]\n";
    let keep = site(&[
        ("records.toml", records),
        ("decks/steering.md", "+++\n+++\n{{ slide(\"milestones\") }}\n{{ slide(\"details\") }}\n"),
    ]);
    let (_, html) = &decks(&load(keep.path()), 1, Wanted::default())[0];
    let html = html.replace("&nbsp;", " ").replace('\u{a0}', " ");
    for (slide, times) in [("s-milestones", 1), ("s-slip", 1), ("s-late", 1)] {
        let section = html.split("<section ").find(|s| s.contains(&format!("id=\"{slide}\""))).expect(slide);
        let told = section.split("<svg").map(|s| s.rsplit("</svg>").next().unwrap_or_default()).collect::<String>();
        assert_eq!(told.matches("+7 d").count(), times, "{slide}: {told}");
        assert!(!told.contains("+21 d"), "{slide} counts from the first plan: {told}");
    }
    let slip = html.split("id=\"s-slip\"").nth(1).and_then(|s| s.split("</section>").next()).expect("a slide");
    assert!(slip.contains("1 of 2 milestones later than planned"), "{slip}");
    assert!(slip.contains("First plan ") && slip.contains("1 Jun"), "an approval hides no slip: {slip}");
    assert!(!slip.contains("Approved</"), "what keeps its approved date did not slip");
}

#[test]
fn days_are_calendar_days_unless_business_days_are_said() {
    let records = "[[decision]]\nid = \"D-1\"\ntitle = \"Taken\"\nrequested = 2026-05-04\ndecided = 2026-05-15\n\
         [[decision]]\nid = \"D-2\"\ntitle = \"Late\"\nrequested = 2026-05-04\nneeded_by = 2026-05-15\n";
    let keep = site(&[("records.toml", records)]);
    let (_, html) = &decks(&load(keep.path()), 1, Wanted::default())[0];
    let html = html.replace("&nbsp;", " ").replace('\u{a0}', " ");
    assert!(html.contains("Median time to decide is 9 business days"), "{html}");
    // 13 calendar days from 15 to 28 May; business days are 9.
    assert!(html.contains("13 days overdue") && html.contains("one decision; it is 13 days overdue"), "{html}");
    let measure =
        html.split("Decision latency, median").nth(1).and_then(|s| s.split("</tr>").next()).expect("a measure");
    assert!(measure.contains("in business days") && measure.contains(">9<"), "{measure}");
    assert!(!measure.contains(" d<"), "business days are not written as days: {measure}");
}

/// A page without the elements that keep ids in one piece.
fn bare(html: &str) -> String {
    html.replace("<span class=\"nowrap\">", "")
}

#[test]
fn every_meeting_has_minutes() {
    let meeting = |id: &str, title: &str, day: &str| {
        format!(
            "[[meeting]]\nid = \"{id}\"\ntitle = \"{title}\"\ndate = {day}\ntype = \"steering\"\nattendees = [\"Chair of {id}\"]\n"
        )
    };
    let meetings = meeting("ME-1", "First", "2026-03-05")
        + &meeting("ME-2", "Second", "2026-04-02")
        + &meeting("ME-3", "Third", "2026-05-07");
    let keep = site(&[("meetings.toml", &meetings)]);
    let root = keep.path();
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_trueup"));
        command.args(arguments).arg("--root").arg(root).args(["--as-of", DAY]).output().expect("trueup runs")
    };
    let out = root.join("papers");
    let paper = |arguments: &[&str], file: &str| {
        let run = run(&[&["deck", "--out", &out.to_string_lossy()], arguments].concat());
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        bare(&fs::read_to_string(out.join("p").join(file)).expect("a paper"))
    };
    let last = paper(&["--deck", "minutes"], "minutes.html");
    assert!(last.contains("Chair of ME-3") && !last.contains("Chair of ME-2"));
    assert!(last.contains(">Steering<"), "the type by its word, as the page of meetings says it");
    let german = paper(&["--deck", "minutes", "--language", "de"], "minutes.html");
    assert!(german.contains(">Lenkungsausschuss<") && !german.contains("<dd dir=\"auto\">steering<"), "{german}");
    let first = paper(&["--meeting", "me-1"], "minutes-me-1.html");
    assert!(first.contains("Chair of ME-1") && first.contains("5 March") && !first.contains("Chair of ME-3"));
    let files = fs::read_dir(out.join("p")).expect("papers").count();
    assert_eq!(files, 1, "the one that is asked for, alone");
    let wrong = run(&["deck", "--meeting", "ME-9"]);
    let said = String::from_utf8_lossy(&wrong.stderr).to_string();
    assert!(
        !wrong.status.success() && said.contains("no meeting `ME-9`") && said.contains("ME-3, ME-2, ME-1"),
        "{said}"
    );
    assert!(!run(&["deck", "--deck", "brief", "--meeting", "ME-1"]).status.success());

    // On a site each meeting leads to its minutes where it has the paper, and nowhere else.
    let page = |file: &str| fs::read_to_string(root.join("public/p").join(file));
    assert!(run(&["build", "--out", &root.join("public").to_string_lossy()]).status.success());
    assert!(page("minutes-me-1.html").is_err() && !page("meeting/ME-1.html").expect("a page").contains("minutes"));
    let settings = fs::read_to_string(root.join("site.toml")).expect("settings");
    fs::write(root.join("site.toml"), settings + "[deck]\nstandard = [\"minutes\"]\n").expect("settings");
    assert!(run(&["build", "--out", &root.join("public").to_string_lossy()]).status.success());
    for id in ["me-1", "me-2", "me-3"] {
        let minutes = page(&format!("minutes-{id}.html")).expect("minutes");
        assert!(bare(&minutes).contains(&format!("Chair of {}", id.to_uppercase())), "{id}");
        let meeting = page(&format!("meeting/{}.html", id.to_uppercase())).expect("a page");
        assert!(meeting.contains(&format!("href=\"../../p/minutes-{id}.html\"")), "{id} leads to its minutes");
    }
    assert!(bare(&page("minutes.html").expect("minutes")).contains("Chair of ME-3"));
}

#[test]
fn a_page_that_stands_alone_is_the_same_beside_files_that_lead_to_the_site() {
    let copy = tempfile::tempdir().expect("a folder");
    let root = copy.path();
    let sample = Path::new(env!("CARGO_MANIFEST_DIR"));
    let copied = std::process::Command::new("cp").arg("-R").arg(sample.join("content")).arg(root).status();
    assert!(copied.expect("cp runs").success());
    let own = "+++\n+++\n# Ours\n\nSee [[R-01]] and [site](https://example.org/).\n\n{{ slide(\"options\") }}\n";
    fs::create_dir_all(root.join("content/payments-migration/decks")).expect("a folder");
    fs::write(root.join("content/payments-migration/decks/own.md"), own).expect("a deck");
    let settings = fs::read_to_string(sample.join("site.toml")).expect("settings");
    let pages = |base: &str, format: &str| {
        let lines = settings.lines().filter(|line| !line.starts_with("base_url"));
        let text: String = lines.map(|line| format!("{line}\n")).collect();
        fs::write(root.join("site.toml"), format!("base_url = \"{base}\"\n{text}")).expect("settings");
        let out = root.join("out");
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_trueup"));
        command.args(["deck", "--program", "payments-migration", "--format", format, "--as-of", DAY]);
        let run = command.arg("--root").arg(root).arg("--out").arg(&out).output().expect("trueup runs");
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let files = fs::read_dir(out.join("payments-migration")).expect("decks").map(|f| f.expect("a file").path());
        let mut pages: Vec<_> = files.filter(|path| path.extension().is_some_and(|e| e == "html")).collect();
        pages.sort();
        pages.into_iter().map(|path| fs::read_to_string(path).expect("a page")).collect::<Vec<_>>()
    };
    let alone = pages("https://example.org/status", "html");
    assert!(alone.iter().any(|page| page.contains("href=\"https://example.org/\"")), "what leads elsewhere stays");
    for page in &alone {
        let main = page.split("<main").nth(1).expect("slides");
        let links: Vec<&str> = main.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let inward =
            |link: &&&str| !link.starts_with('#') && !link.starts_with("https:") && !link.starts_with("mailto:");
        assert_eq!(links.iter().find(inward), None, "nothing leads into a site that is not there");
    }
    assert!(alone == pages("https://example.org/status", "html,pptx"));
    assert!(alone == pages("", "html"), "whether the site's address is known or not");
}

/// The text of a slide of the steering deck of some records, with plain spaces.
fn told(records: &str, slide: &str) -> String {
    let keep = site(&[("records.toml", records)]);
    let (_, html) = &decks(&load(keep.path()), 1, Wanted::default())[0];
    let section = html.split("<section ").find(|s| s.contains(&format!("id=\"{slide}\""))).expect(slide);
    section.replace("&nbsp;", " ").replace('\u{a0}', " ")
}

#[test]
fn a_question_is_asked_once_and_no_stop_follows_its_mark() {
    let records = "[[decision]]\nid = \"D-1\"\ntitle = \"Split it, or move all?\"\nrequested = 2026-05-04\n\
         needed_by = 2026-06-12\nrecommendation = \"B\"\noption = [{ key = \"A\", title = \"Move all\", cost = 5 }, \
         { key = \"B\", title = \"Split\", pros = [\"No extra people\", \"One place for all\"] }]\n\
         [[report]]\nid = \"SR-1\"\ntitle = \"May\"\ndate = 2026-05-20\nasks = [\"D-1: split it\", \"Lend us a lead\"]\n";
    let summary = told(records, "s-summary");
    assert!(summary.contains("Split it, or move all? (we recommend B)"), "{summary}");
    assert!(!summary.contains("D-1: split it") && summary.contains("Lend us a lead"), "{summary}");
    let options = told(records, "s-d-1");
    assert!(options.contains("No extra people \u{b7} One place for all"), "{options}");
}

#[test]
fn an_option_of_which_nothing_is_said_says_so() {
    let records = "[[decision]]\nid = \"D-1\"\ntitle = \"Which way?\"\nrequested = 2026-05-04\nneeded_by = 2026-06-12\n\
         option = [{ key = \"A\", title = \"Go on\", cost = 5 }, { key = \"B\", title = \"Stop\", cons = [\"Late\"] }]\n";
    let options = told(records, "s-d-1");
    assert_eq!(options.matches("none recorded").count(), 2, "{options}");
    assert!(!options.contains("<span></span>"), "{options}");
}

#[test]
fn a_recommendation_in_words_is_said_and_not_called_missing() {
    let asked = |recommendation: &str| {
        let records = format!(
            "[[decision]]\nid = \"D-1\"\ntitle = \"Which way?\"\nrequested = 2026-05-04\nneeded_by = 2026-06-12\n\
             {recommendation}option = [{{ key = \"A\", title = \"Go on\", cost = 5 }}, {{ key = \"B\", title = \"Stop\" }}]\n"
        );
        told(&records, "s-d-1")
    };
    let said = asked("recommendation = \"Go on for a year, then stop\"\n");
    assert!(said.contains("Recommended: Go on for a year, then stop"), "{said}");
    assert!(!said.contains("No recommendation") && asked("").contains("No recommendation"), "{said}");
}

#[test]
fn the_move_of_a_score_stands_below_it() {
    let records = "[[meeting]]\nid = \"G-1\"\ntitle = \"Steering\"\ntype = \"steering\"\ndate = 2026-05-07\n\
         [[risk]]\nid = \"R-1\"\ntitle = \"Vendor is late\"\nprobability = 4\nimpact = 4\nraised = 2026-03-01\n";
    let risks = told(records, "s-risks");
    assert!(risks.contains("Score, since 7 May") && risks.contains("class=\"second\">unchanged"), "{risks}");
}

#[test]
fn one_risk_is_not_one_of_one() {
    let risk = |id: &str| {
        let id = format!("id = \"{id}\"\ntitle = \"Vendor is late\"");
        format!("[[risk]]\n{id}\nprobability = 4\nimpact = 4\nraised = 2026-03-01\n")
    };
    let (one, two) = (risk("R-1"), risk("R-1") + &risk("R-2"));
    assert!(told(&one, "s-risks").contains("The only open risk is critical"));
    assert!(told(&two, "s-risks").contains("Both open risks are critical"));
}

#[test]
fn a_deck_since_a_day_does_not_speak_of_the_committee() {
    let records = "[[meeting]]\nid = \"G-1\"\ntitle = \"Steering\"\ntype = \"steering\"\ndate = 2026-05-07\n\
         [[risk]]\nid = \"R-1\"\ntitle = \"Vendor is late\"\nprobability = 4\nimpact = 4\nraised = 2026-05-20\n\
         [[risk]]\nid = \"R-2\"\ntitle = \"Rooms\"\nprobability = 1\nimpact = 2\nraised = 2026-03-01\n";
    let keep = site(&[("records.toml", records)]);
    let titled = |since: Option<&str>| {
        let wanted = Wanted { since: since.map(|day| day.parse().expect("a day")), ..Wanted::default() };
        let (_, html) = &decks(&load(keep.path()), 1, wanted)[0];
        let section = html.split("<section ").find(|s| s.contains("id=\"s-risks\"")).expect("the slide");
        section.replace("&nbsp;", " ").replace('\u{a0}', " ")
    };
    for since in [None, Some("2026-05-07")] {
        let said = titled(since);
        assert!(said.contains("Critical risks rose from none to one since the last steering"), "{since:?}: {said}");
    }
    let said = titled(Some("2026-05-14"));
    assert!(said.contains("Critical risks rose from none to one since 14 May"), "{said}");
    assert!(!said.contains("last steering"), "{said}");
}

#[test]
fn a_date_that_passed_did_not_move() {
    let records = "[[milestone]]\nid = \"M-1\"\ntitle = \"Late\"\nbaseline = 2026-05-21\n\
         [[milestone]]\nid = \"M-2\"\ntitle = \"Ahead\"\nbaseline = 2026-07-01\n";
    let slip = told(records, "s-slip");
    assert!(slip.contains("has no new date; 1 of 2 milestones kept its date"), "{slip}");
    assert!(!slip.contains("milestones moved"), "nobody moved it: {slip}");
}

#[test]
fn a_finish_says_from_which_day_it_counts_where_no_milestone_is_late_by_it() {
    let records = "[[milestone]]\nid = \"M-1\"\ntitle = \"Early\"\nbaseline = 2026-05-02\nforecast = 2026-07-22\n\
         [[milestone]]\nid = \"M-2\"\ntitle = \"Last planned\"\nbaseline = 2026-07-01\n";
    let summary = told(records, "s-summary");
    let parts: Vec<&str> =
        summary.split("The forecast finish is ").nth(1).expect("a finish").split(['<', '>']).collect();
    assert_eq!((parts[0], parts[2]), ("22 Jul 2026, ", "+21 d"), "{summary}");
    assert!(parts[4].starts_with(" against 1 Jul, the last day planned."), "{summary}");
}

#[test]
fn a_single_one_is_told_and_not_counted_as_one_more() {
    for n in 1..=20 {
        let milestone =
            |n| format!("[[milestone]]\nid = \"M-{n}\"\ntitle = \"Step {n}\"\nbaseline = 2026-06-{:02}\n", n + 1);
        let next = told(&(0..n).map(milestone).collect::<String>(), "s-next");
        assert!(!next.contains("and 1 more"), "{n} milestones: {next}");
    }
}

#[test]
fn what_is_near_and_what_is_farther_have_slides_with_titles_of_their_own() {
    let milestone = |n: u8, day: &str| {
        format!("[[milestone]]\nid = \"M-{n}\"\ntitle = \"A step with a title of some words\"\nbaseline = {day}\n")
    };
    let near = (1..=24).map(|n| milestone(n, &format!("2026-06-{n:02}")));
    let far = (25..=26).map(|n| milestone(n, &format!("2026-07-{n:02}")));
    let records: String = near.chain(far).collect();
    let soon = told(&records, "s-next");
    assert!(soon.contains("24 milestones are due by 27 June"), "{soon}");
    assert!(soon.contains("30 days, by 27 June") && !soon.contains("60 days"), "{soon}");
    let later = told(&records, "s-next-2");
    assert!(later.contains("Two milestones are due from 28 June to 26 August"), "{later}");
    assert!(!later.contains("30 days, by"), "{later}");
}

#[test]
fn what_is_overdue_stands_before_the_days_ahead() {
    let records = "[[decision]]\nid = \"D-1\"\ntitle = \"Who owns it?\"\nrequested = 2026-05-04\n\
         needed_by = 2026-05-15\n[[milestone]]\nid = \"M-1\"\ntitle = \"Step\"\nbaseline = 2026-06-05\n";
    let next = told(records, "s-next");
    assert!(next.contains("One milestone is due by 26 August; one decision is overdue"), "{next}");
    let at = |text: &str| next.find(text).expect(text);
    assert!(at("13 d overdue") < at("Step") && at("D-1") < at("M-1"), "{next}");
    let alone = told(records.split("[[milestone]]").next().expect("records"), "s-next");
    assert!(alone.contains("Nothing is dated until 26 August; one decision is overdue"), "{alone}");
}

#[test]
fn what_was_done_without_an_approved_change_is_named() {
    let records = "[[milestone]]\nid = \"M-1\"\ntitle = \"Rehearsal\"\nbaseline = 2026-06-26\n\
         rebaseline = [{date = 2026-05-20, baseline = 2026-07-17}]\n\
         [[milestone]]\nid = \"M-2\"\ntitle = \"Read-only\"\nbaseline = 2026-08-01\nadded = 2026-04-20\n";
    let slide = told(records, "s-milestones");
    assert!(slide.contains("a baseline of 17 July was recorded"), "{slide}");
    assert!(slide.contains("26 June still stands."), "{slide}");
    assert!(slide.contains("Added to the scope without an approved change: "), "{slide}");
}

#[test]
fn a_difference_is_told_in_the_unit_of_its_title() {
    let loaded = load(Path::new(env!("CARGO_MANIFEST_DIR")));
    let wanted = Wanted { program: Some("payments-migration"), deck: Some("steering"), ..Wanted::default() };
    let (_, html) = &decks(&loaded, loaded.portfolio.settings.audiences.len() - 1, wanted)[0];
    let budget = html.split("id=\"s-budget\"").nth(1).and_then(|s| s.split("</section>").next()).expect("a slide");
    assert!(budget.matches("\u{20ac}0.7m").count() > 1 && !budget.contains("\u{20ac}700k"), "{budget}");
    // A small difference shows in the amounts, too.
    let wanted = Wanted { program: Some("terminal-refresh"), ..wanted };
    let (_, html) = &decks(&loaded, loaded.portfolio.settings.audiences.len() - 1, wanted)[0];
    let of = |id: &str| html.split(id).nth(1).and_then(|s| s.split("</section>").next()).expect("a slide");
    for slide in [of("id=\"s-budget\""), of("id=\"s-summary\"")] {
        assert!(slide.contains("\u{20ac}1.747m") && !slide.contains("\u{20ac}1.7m"), "{slide}");
    }
}
