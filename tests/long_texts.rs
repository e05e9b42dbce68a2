//! What stands on slides is whole, or the check W120 names the record and the field that is too long.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Texts that stand on slides and papers: a name, the record, the field, the characters that a slide has room for.
const TEXTS: &[(&str, &str, &str, usize)] = &[
    ("program", "program", "title", 110),
    ("sponsor", "program", "sponsor", 80),
    ("manager", "program", "manager", 80),
    ("risk", "R-1", "title", 110),
    ("riskowner", "R-1", "owner", 80),
    ("trigger", "R-1", "trigger", 260),
    ("review", "R-1", "note", 260),
    ("closed", "R-2", "title", 360),
    ("decision", "D-1", "title", 110),
    ("approver", "D-1", "approver", 80),
    ("context", "D-1", "context", 360),
    ("late", "D-1", "if_late", 260),
    ("option", "D-1", "title` of option", 90),
    ("scope", "D-1", "scope` of option", 260),
    ("pros", "D-1", "pros` of option", 260),
    ("cons", "D-1", "cons` of option", 260),
    ("advice", "D-2", "recommendation", 260),
    ("five", "D-3", "scope` of option", 170),
    ("fivetitle", "D-3", "title` of option", 90),
    ("action", "AC-1", "title", 110),
    ("doer", "AC-1", "owner", 80),
    ("milestone", "M-1", "title", 110),
    ("reason", "M-1", "reason", 260),
    ("dependency", "DEP-1", "title", 110),
    ("provider", "DEP-1", "provider", 80),
    ("consumer", "DEP-1", "consumer", 80),
    ("gate", "G-1", "title", 110),
    ("area", "G-1", "category", 80),
    ("criterion", "G-1", "text", 180),
    ("who", "G-1", "owner", 80),
    ("waiver", "G-1", "waived_by", 80),
    ("role", "G-1", "role", 80),
    ("benefit", "B-1", "title", 110),
    ("unit", "B-1", "unit", 80),
    ("highlight", "SR-1", "line 1 of `highlights", 180),
    ("lowlight", "SR-1", "line 1 of `lowlights", 180),
    ("ask", "SR-1", "line 1 of `asks", 180),
    ("path", "SR-1", "path_to_green", 360),
    ("attendee", "ME-1", "attendees", 80),
];

/// A text of so many characters that begins with its name and ends in `<name>end`.
fn text(name: &str, characters: usize, filler: &str) -> String {
    let (start, end) = (format!("{name} "), format!("{name}end"));
    let mut out = start;
    while out.chars().count() + end.len() + filler.chars().count() < characters {
        out += filler;
    }
    while out.chars().count() + end.len() < characters {
        out.push('x');
    }
    out + &end
}

/// A program whose texts have so many characters as `length` says.
fn write(root: &Path, length: &dyn Fn(usize) -> usize, filler: &str) {
    let t = |name: &str| {
        let (.., most) = TEXTS.iter().find(|(known, ..)| *known == name).expect("a known text");
        text(name, length(*most), filler)
    };
    let put = |path: &str, text: String| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    put(
        "site.toml",
        "title = \"Site\"\n[deck]\nstandard = [\"pre-read\", \"brief\", \"minutes\", \"charter\"]\n".into(),
    );
    put(
        "content/p/program.md",
        format!(
            "+++\nid = \"program\"\ntitle = \"{}\"\nsponsor = \"{}\"\nmanager = \"{}\"\nstart = 2026-01-01\nend = 2026-12-31\n+++\n",
            t("program"),
            t("sponsor"),
            t("manager")
        ),
    );
    let options = |scope: &str, title: &str, keys: &[&str]| {
        let rest =
            |key: &&str| format!("[[decision.option]]\nkey = \"{key}\"\ntitle = \"Wait {key}\"\nscope = \"All\"\n");
        let first = format!("[[decision.option]]\nkey = \"A\"\ntitle = \"{title}\"\nscope = \"{scope}\"\n");
        first + &keys.iter().map(rest).collect::<String>()
    };
    let records = [
        format!(
            "[[risk]]\nid = \"R-1\"\ntitle = \"{}\"\nowner = \"{}\"\nraised = 2026-05-10\nprobability = 5\nimpact = 5\ntrigger = \"{}\"\n[[risk.review]]\ndate = 2026-05-20\nprobability = 5\nimpact = 5\nnote = \"{}\"\n",
            t("risk"),
            t("riskowner"),
            t("trigger"),
            t("review")
        ),
        format!(
            "[[risk]]\nid = \"R-2\"\ntitle = \"{}\"\nraised = 2026-02-10\nclosed = 2026-05-20\nprobability = 5\nimpact = 5\n",
            t("closed")
        ),
        format!(
            "[[decision]]\nid = \"D-1\"\ntitle = \"{}\"\napprover = \"{}\"\nrequested = 2026-05-12\nneeded_by = 2026-06-01\ncontext = \"{}\"\nif_late = \"{}\"\nrecommendation = \"A\"\n{}pros = \"{}\"\ncons = \"{}\"\n",
            t("decision"),
            t("approver"),
            t("context"),
            t("late"),
            options(&t("scope"), &t("option"), &["B"]),
            t("pros"),
            t("cons")
        ),
        format!(
            "[[decision]]\nid = \"D-2\"\ntitle = \"Two\"\nrequested = 2026-05-12\nneeded_by = 2026-06-01\nrecommendation = \"{}\"\n",
            t("advice")
        ),
        format!(
            "[[decision]]\nid = \"D-3\"\ntitle = \"Five\"\nrequested = 2026-05-12\nneeded_by = 2026-06-01\nrecommendation = \"A\"\n{}",
            options(&t("five"), &t("fivetitle"), &["B", "C", "D", "E"])
        ),
        format!(
            "[[action]]\nid = \"AC-1\"\ntitle = \"{}\"\nowner = \"{}\"\nraised = 2026-05-12\ndue = 2026-06-01\n",
            t("action"),
            t("doer")
        ),
        format!(
            "[[milestone]]\nid = \"M-1\"\ntitle = \"{}\"\nbaseline = 2026-06-01\nforecast = 2026-06-20\n[[milestone.reforecast]]\ndate = 2026-05-20\nforecast = 2026-06-20\nreason = \"{}\"\n",
            t("milestone"),
            t("reason")
        ),
        format!(
            "[[dependency]]\nid = \"DEP-1\"\ntitle = \"{}\"\nprovider = \"{}\"\nconsumer = \"{}\"\nraised = 2026-03-01\nneeded_by = 2026-06-10\n",
            t("dependency"),
            t("provider"),
            t("consumer")
        ),
        format!(
            "[[gate]]\nid = \"G-1\"\ntitle = \"{}\"\nreview = 2026-06-15\n[[gate.criterion]]\ntext = \"{}\"\ncategory = \"{}\"\nowner = \"{}\"\nwaived_by = \"{}\"\nwaived_until = 2026-07-01\n[[gate.signoff]]\nrole = \"{}\"\n",
            t("gate"),
            t("criterion"),
            t("area"),
            t("who"),
            t("waiver"),
            t("role")
        ),
        format!(
            "[[benefit]]\nid = \"B-1\"\ntitle = \"{}\"\nunit = \"{}\"\ntarget = 4\ndue = 2026-12-01\n",
            t("benefit"),
            t("unit")
        ),
        format!(
            "[[report]]\nid = \"SR-1\"\ntitle = \"May\"\ndate = 2026-05-20\noverall = \"green\"\nhighlights = [\"{}\"]\nlowlights = [\"{}\"]\nasks = [\"{}\"]\npath_to_green = \"{}\"\n",
            t("highlight"),
            t("lowlight"),
            t("ask"),
            t("path")
        ),
        format!(
            "[[meeting]]\nid = \"ME-1\"\ntitle = \"Steering in May\"\ndate = 2026-05-07\ntype = \"steering\"\nattendees = [\"{}\"]\n",
            t("attendee")
        ),
    ];
    put("content/p/records.toml", records.join("\n"));
}

fn trueup(root: &Path, arguments: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trueup"));
    command.args(arguments).arg("--root").arg(root).args(["--as-of", "2026-05-28"]);
    command.output().expect("trueup runs")
}

/// What W120 says: the record, and the sentence.
fn found(root: &Path) -> Vec<(String, String)> {
    let run = trueup(root, &["check", "--format", "json"]);
    let said: serde_json::Value = serde_json::from_slice(&run.stdout).expect("JSON");
    let findings = said["findings"].as_array().expect("a list").iter();
    let errors: Vec<_> = findings.clone().filter(|f| f["level"] == "error").collect();
    assert!(errors.is_empty(), "{errors:?}");
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_string();
    findings.filter(|f| f["code"] == "W120").map(|f| (text(&f["record"]), text(&f["message"]))).collect()
}

/// The text of all decks and papers, without marks.
fn said(root: &Path) -> String {
    let out = root.join("out");
    let run = trueup(root, &["deck", "--program", "p", "--out", &out.to_string_lossy()]);
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let pages = fs::read_dir(out.join("p")).expect("decks").map(|entry| entry.expect("an entry").path());
    let pages: Vec<String> = pages.map(|path| fs::read_to_string(path).expect("a page")).collect();
    assert_eq!(pages.len(), 5, "steering, pre-read, brief, minutes, charter");
    // Charts are drawings: they name records in short. Footers name the program in short.
    let mut text = String::new();
    for page in pages {
        let mut drawn = 0;
        for piece in page.split('<') {
            drawn += usize::from(piece.starts_with("svg") || piece.starts_with("footer"));
            let rest = piece.split_once('>').map_or("", |(_, rest)| rest);
            if drawn == 0 {
                text.push_str(rest);
            }
            drawn -= usize::from(piece.starts_with("/svg") || piece.starts_with("/footer"));
        }
    }
    text
}

#[test]
fn what_is_within_the_room_of_a_slide_is_whole_everywhere() {
    for (filler, breadth) in [("words of it ", 1), ("WIDE WORDS ", 1), ("第三四半期の移行", 2)] {
        let keep = tempfile::tempdir().expect("a folder");
        // Names stand in Latin letters, the rest takes the room of two.
        write(keep.path(), &|most| if breadth == 1 { most } else { most / 2 }, filler);
        assert_eq!(found(keep.path()), Vec::new(), "{filler}");
        let said = said(keep.path());
        for (name, record, field, _) in TEXTS {
            assert!(said.contains(&format!("{name}end")), "{filler}: {field} of {record} stands nowhere whole");
        }
        let cut: Vec<&str> = said
            .split('…')
            .rev()
            .skip(1)
            .map(|before| &before[before.floor_char_boundary(before.len().saturating_sub(80))..])
            .collect();
        assert_eq!(cut, Vec::<&str>::new(), "{filler}");
    }
}

#[test]
fn what_is_longer_is_named_with_its_record_and_field() {
    for factor in [0, 3] {
        let keep = tempfile::tempdir().expect("a folder");
        write(keep.path(), &|most| if factor == 0 { most + 1 } else { most * factor }, "words of it ");
        let found = found(keep.path());
        let missing: BTreeSet<&str> = TEXTS
            .iter()
            .filter(|(_, record, field, most)| {
                let room = format!("room for {most}");
                !found.iter().any(|(path, message)| {
                    path.ends_with(&format!("/{record}")) && message.contains(field) && message.ends_with(&room)
                })
            })
            .map(|(name, ..)| *name)
            .collect();
        assert_eq!(missing, BTreeSet::new(), "{found:#?}");
        assert_eq!(found.len(), TEXTS.len(), "{found:#?}");
    }
}

#[test]
fn a_heading_of_a_deck_file_that_is_cut_is_named_with_its_line() {
    let keep = tempfile::tempdir().expect("a folder");
    write(keep.path(), &|most| most, "words of it ");
    let heading = |characters: usize| text("heading", characters, "words of it ");
    let (fits, long) = (heading(150), heading(400));
    let deck = format!(
        "+++\ntitle = \"Board\"\n+++\n\n# {fits}\n\nText.\n\n---\n\n```\n# no heading\n```\n\n## *{long}*\n\nNote: said\n\n# {long}\n"
    );
    fs::create_dir_all(keep.path().join("content/p/decks")).expect("a folder");
    fs::write(keep.path().join("content/p/decks/board.md"), deck).expect("a file");
    let run = trueup(keep.path(), &["check", "--format", "json"]);
    let said: serde_json::Value = serde_json::from_slice(&run.stdout).expect("JSON");
    let findings = said["findings"].as_array().expect("findings").iter().filter(|f| f["code"] == "W120");
    let places: Vec<String> =
        findings.map(|f| format!("{}:{}:{} {}", f["file"], f["line"], f["column"], f["message"])).collect();
    assert_eq!(
        places,
        ["\"content/p/decks/board.md\":15:1 \"the title of this slide takes 5 lines, a slide has room for 3\""]
    );
    let out = keep.path().join("out");
    let run = trueup(keep.path(), &["deck", "--program", "p", "--deck", "board", "--out", &out.to_string_lossy()]);
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let page = fs::read_to_string(out.join("p/board.html")).expect("a page");
    assert!(page.contains(&fits) && page.contains("…</h2>"), "the one is whole, the other is cut");
}
