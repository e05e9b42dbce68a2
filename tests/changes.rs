//! What changed: for every kind of change a folder in which it appears and one in which it just does not; the command;
//! its formats; what it must never say.
//!
//! Below `fixtures/changes/<key>/` lie `fires.toml` and `near.toml`, the records of one program as of 28 May 2026, compared
//! with 7 May; `then.toml`, where there is one, holds the records as the files of 7 May had them. Comment lines
//! `# expect: ID | words` say what is told of a record.

use chrono::NaiveDate;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use trueup::changes::{Changes, KINDS, Piece, Since};
use trueup::diagnostic::Level;

const CHARTER: &str = "[[program]]\nid = \"p\"\ntitle = \"P\"\nstart = 2026-01-05\nend = 2026-12-18\n";

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of this test")
}

/// A site with one program `p` of these records.
fn site(records: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    write(folder.path(), records);
    folder
}

fn write(root: &Path, records: &str) {
    let program = root.join("content/p");
    std::fs::create_dir_all(&program).expect("a folder");
    let settings = "title = \"T\"\nas_of = 2026-05-28\naudiences = [\"internal\", \"restricted\"]\ndefault_audience = \"internal\"\n";
    std::fs::write(root.join("site.toml"), settings).expect("site.toml");
    std::fs::write(program.join("charter.toml"), CHARTER).expect("the charter");
    std::fs::write(program.join("records.toml"), records).expect("records");
}

fn trueup(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trueup"));
    command.arg("--root").arg(root).args(arguments).output().expect("the program runs")
}

fn printed(root: &Path, arguments: &[&str]) -> String {
    let output = trueup(root, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn fixture(key: &str, name: &str) -> Option<String> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/changes").join(key).join(format!("{name}.toml"));
    std::fs::read_to_string(path).ok()
}

/// Kind, record and sentence of every change, compared through the library, with the files of then where there are any.
fn compared(then: Option<&str>, now: &str) -> Vec<(String, String, String)> {
    let (folder, older) = (site(now), then.map(site));
    let load = |root: &Path| trueup::load_as_of(root, day("2026-05-28"), None).expect("the folder can be read");
    let loaded = load(folder.path());
    let faults: Vec<&str> =
        loaded.findings.iter().filter(|f| f.rule.level == Level::Error).map(|f| f.message.as_str()).collect();
    assert!(faults.is_empty(), "{faults:?}");
    let audience = usize::from(!now.contains("# audience: internal"));
    let view = loaded.view(day("2026-05-28"), audience);
    let measured = loaded.measure(&view);
    let older = older.map(|folder| load(folder.path()).portfolio);
    let since = Since { date: day("2026-05-07"), steering: false, revision: None, unseen: None };
    let changes = loaded
        .compare(&view, &view.programs[0], &measured[0], since, older.as_ref(), None)
        .expect("the program was there");
    let told = |piece: &Piece| match piece {
        Piece::Text(text) | Piece::Strong(text) => text.replace('\u{a0}', " "),
        Piece::Amount(amount) => format!("{amount}"),
        Piece::Person(person) => person.text().map_or("restricted item".into(), |text| {
            view.records().find(|r| r.id() == text).map_or(text, |r| r.title()).to_string()
        }),
    };
    let Changes { entries, .. } = changes;
    let entry = |e: &trueup::changes::Entry| {
        (e.kind.key.to_string(), e.record.clone(), e.say(&view.settings.words).iter().map(told).collect::<String>())
    };
    entries.iter().map(entry).collect()
}

/// The same through the command.
fn commanded(now: &str) -> Vec<(String, String, String)> {
    let folder = site(now);
    let text = printed(folder.path(), &["changes", "--since", "2026-05-07", "--format", "json"]);
    let json: Value = serde_json::from_str(&text).expect("JSON");
    let all = json["programs"][0]["changes"].as_array().expect("changes").clone();
    let text = |value: &Value| value.as_str().expect("a text").to_string();
    all.iter().map(|c| (text(&c["kind"]), text(&c["record"]), text(&c["text"]))).collect()
}

#[test]
fn every_kind_of_change_appears_and_just_does_not() {
    let mut faults = Vec::new();
    for kind in KINDS {
        let then = fixture(kind.key, "then");
        assert_eq!(
            then.is_some(),
            kind.needs_versions,
            "{}: then.toml is for kinds that need older versions",
            kind.key
        );
        let told = |name: &str| {
            let now = fixture(kind.key, name).unwrap_or_else(|| panic!("{}/{name}.toml is missing", kind.key));
            let all = if then.is_some() { compared(then.as_deref(), &now) } else { commanded(&now) };
            let of_kind: Vec<_> = all.into_iter().filter(|(key, ..)| key == kind.key).collect();
            (now, of_kind)
        };
        let (text, fired) = told("fires");
        let mut expected: Vec<(&str, &str)> = text
            .lines()
            .filter_map(|l| l.strip_prefix("# expect: "))
            .map(|l| l.split_once(" | ").expect("ID | words"))
            .collect();
        let mut found: Vec<(&str, &str)> = fired.iter().map(|(_, id, said)| (id.as_str(), said.as_str())).collect();
        expected.sort_unstable();
        found.sort_unstable();
        if expected != found || expected.is_empty() {
            faults.push(format!("{}/fires: expected {expected:#?}, found {found:#?}", kind.key));
        }
        let (_, silent) = told("near");
        if !silent.is_empty() {
            faults.push(format!("{}/near: {silent:#?}", kind.key));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What only older versions can show is never said without them.
#[test]
fn without_older_versions_nothing_is_removed_or_edited() {
    for kind in KINDS.iter().filter(|k| k.needs_versions) {
        for name in ["then", "fires", "near"] {
            let found = commanded(&fixture(kind.key, name).expect("a fixture"));
            assert!(found.iter().all(|(key, ..)| key != kind.key), "{}/{name}: {found:?}", kind.key);
        }
    }
    let folder = site("[[document]]\nid = \"doc-1\"\ntitle = \"Plan\"\n");
    let text = printed(folder.path(), &["changes", "--since", "2026-05-07"]);
    assert!(
        text.contains("removed records, changes of owner and edits without a dated entry cannot be known"),
        "{text}"
    );
}

/// The sample in the repository.
fn sample() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn between_a_day_and_itself_nothing_changed() {
    for as_of in ["2025-11-01", "2026-02-14", "2026-05-28", "2026-09-30"] {
        let text = printed(&sample(), &["changes", "--as-of", as_of, "--since", as_of, "--format", "json"]);
        let json: Value = serde_json::from_str(&text).expect("JSON");
        let programs = json["programs"].as_array().expect("programs");
        assert_eq!(programs.len(), 2);
        for program in programs {
            assert_eq!(program["changes"], Value::Array(Vec::new()), "{as_of}");
            assert_eq!(program["figures"], Value::Array(Vec::new()), "{as_of}");
            assert_eq!(program["overall"]["then"], program["overall"]["now"]);
            assert!(program["headline"].as_str().expect("a headline").ends_with("nothing changed"));
        }
    }
    // Also where the files of both moments are read.
    for kind in KINDS {
        let now = fixture(kind.key, "fires").expect("a fixture");
        let told = compared(Some(&now), &now)
            .into_iter()
            .filter(|(key, ..)| KINDS.iter().any(|k| k.key == key && k.needs_versions));
        assert_eq!(told.collect::<Vec<_>>(), Vec::new(), "{}", kind.key);
    }
}

/// A small program with something of most kinds of change.
fn story() -> tempfile::TempDir {
    site(&fixture("story", "records").expect("the story"))
}

/// Compares with a file of the story; with `TRUEUP_UPDATE` writes it instead.
fn holds(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/changes/story").join(name);
    if std::env::var_os("TRUEUP_UPDATE").is_some() {
        std::fs::write(&path, found).expect("the file is written");
    }
    let wanted = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, wanted, "{name}: read what differs, then TRUEUP_UPDATE=1 cargo test --test changes");
}

#[test]
fn the_story_reads_as_it_should() {
    let folder = story();
    for (format, name) in [("text", "story.txt"), ("md", "story.md"), ("html", "story.html")] {
        let found = printed(folder.path(), &["changes", "--format", format]);
        holds(name, &found);
        assert_eq!(found, printed(folder.path(), &["changes", "--since", "LAST", "--format", format, "--jobs", "1"]));
    }
}

/// The headline counts what the list below it shows, whatever kinds of records they are.
#[test]
fn headline_and_list_count_alike() {
    let slipped = fixture("slipped", "fires").expect("two dates that slipped");
    let meeting = "[[meeting]]\nid = \"s-1\"\ntitle = \"Steering\"\ndate = 2026-05-07\ntype = \"steering\"\n";
    let risk = "[[risk]]\nid = \"R-1\"\ntitle = \"Vendor\"\nraised = 2026-04-01\nprobability = 2\nimpact = 3\n";
    let review = "[[risk.review]]\ndate = 2026-05-20\nprobability = 4\nimpact = 3\n";
    let farther = slipped.replace("2026-06-02", "2026-06-30");
    let folder = site(&format!("{farther}\n{meeting}{risk}{review}"));
    let out = folder.path().join("public");
    printed(folder.path(), &["build", "--quiet", "--out", &out.to_string_lossy()]);
    let read = |name: &str| std::fs::read_to_string(out.join(name)).expect("a page").replace('\u{a0}', " ");
    let text = printed(folder.path(), &["changes"]);
    let said = "Since the steering on 7 May: two dates slipped (the furthest by 29 days) and one risk rose";
    for (name, told) in [("changes", &text), ("since", &read("p/since.html")), ("deck", &read("p/deck.html"))] {
        assert!(told.contains(said), "{name}");
    }
    assert!(text.contains("\nTwo dates slipped\n  X-1") && text.contains("(+29 d)"), "{text}");
    assert!(read("p/since.html").contains("Two dates slipped"));
    // No older version of the files was read, and no page says so.
    let deck = read("p/deck.html");
    assert!(deck.contains("From dated entries of the present records"), "{deck}");
    assert!(!deck.contains("Compared with the records of"), "{deck}");
}

#[test]
fn json_says_what_it_is_and_what_matters_first() {
    let folder = story();
    let json: Value = serde_json::from_str(&printed(folder.path(), &["changes", "--format", "json"])).expect("JSON");
    assert_eq!((&json["schema_version"], &json["as_of"]), (&Value::from(1), &Value::from("2026-05-28")));
    let program = &json["programs"][0];
    assert_eq!(program["since"]["date"], "2026-05-07", "the meeting of the day itself is the one to prepare");
    assert_eq!(program["since"]["steering"], true);
    assert_eq!(program["overall"]["then"]["reported"], "green");
    assert_eq!(program["overall"]["now"]["reported"], "amber");
    assert_eq!(program["dimensions"]["schedule"]["then"]["evidence"], "green");
    assert_eq!(program["dimensions"]["schedule"]["now"]["evidence"], "red");
    let all = program["changes"].as_array().expect("changes");
    let order: Vec<&str> = all.iter().map(|c| c["record"].as_str().expect("an id")).collect();
    let wanted = ["M-1", "R-1", "D-1", "CR-1", "D-2", "R-2", "R-10", "M-2", "M-3", "A-1", "report-2", "steering-5"];
    assert_eq!(order, wanted);
    let slip = &all[0];
    assert_eq!((&slip["kind"], &slip["field"]), (&Value::from("slipped"), &Value::from("forecast")));
    assert_eq!((&slip["from"], &slip["to"]), (&Value::from("2026-06-16"), &Value::from("2026-07-07")));
    assert_eq!(slip["delta"], serde_json::json!({ "value": 21.0, "unit": "days" }));
    assert_eq!((&slip["date"], &slip["undated"]), (&Value::from("2026-05-20"), &Value::from(false)));
    assert_eq!(slip["note"], "See R-1; load test failed");
    assert_eq!(all[1]["delta"], serde_json::json!({ "value": 4.0, "unit": "points" }));
    let keys: Vec<&str> = KINDS.iter().map(|k| k.key).collect();
    assert!(all.iter().all(|c| keys.contains(&c["kind"].as_str().expect("a kind"))));
}

#[test]
fn what_cannot_be_answered_says_what_to_do() {
    let folder = site("[[document]]\nid = \"doc-1\"\ntitle = \"Plan\"\n");
    let refused = |arguments: &[&str], wanted: &[&str]| {
        let output = trueup(folder.path(), arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &[][..]), "{arguments:?}");
        for words in wanted {
            assert!(said.contains(words), "{arguments:?}: `{words}` is not in: {said}");
        }
    };
    refused(&["changes"], &["no meeting of type steering is recorded before 2026-05-28 in p", "--since 2026-04-30"]);
    refused(&["changes", "--since", "2026-05-29"], &["2026-05-29 is after 2026-05-28", "--as-of"]);
    refused(&["changes", "--since", "2026-5-7"], &["`2026-5-7`"]);
    refused(&["changes", "--since", ""], &["``"]);
    refused(&["changes", "--program", "q", "--since", "2026-05-07"], &["no program `q`", "programs: p"]);
    // A program with a steering committee is told; of the other one it is said that it has none.
    let sample = trueup(&sample(), &["changes", "--as-of", "2025-12-10"]);
    let said = String::from_utf8_lossy(&sample.stderr);
    assert_eq!(sample.status.code(), Some(0));
    assert!(said.starts_with("note: no meeting of type steering") && said.contains("terminal-refresh"), "{said}");
    assert!(String::from_utf8_lossy(&sample.stdout).starts_with("Payments Platform Migration\n"));
}

/// A hidden record changes no byte, in no format, whatever became of it since.
#[test]
fn a_hidden_record_changes_nothing() {
    let open = fixture("story", "records").expect("the story");
    let secret = |score: u8, more: &str| {
        format!(
            "{open}\n[[risk]]\nid = \"R-99\"\ntitle = \"Secret buyer\"\nraised = 2026-04-01\nprobability = {score}\nimpact = 5\n\
             audience = \"restricted\"\n{more}"
        )
    };
    let review = "[[risk.review]]\ndate = 2026-05-20\nprobability = 5\nimpact = 5\n";
    let later = "[[decision]]\nid = \"D-99\"\ntitle = \"Secret\"\nrequested = 2026-05-09\ndecided = 2026-05-10\naudience = \"restricted\"\n";
    for format in ["text", "md", "html", "json"] {
        let told = |records: &str, audience: &str| {
            printed(site(records).path(), &["changes", "--format", format, "--audience", audience])
        };
        let without = told(&open, "internal");
        for records in [secret(1, ""), secret(1, review), secret(5, &format!("{review}{later}"))] {
            assert_eq!(told(&records, "internal"), without, "{format}");
            assert_eq!(
                told(&records, "restricted").contains("Secret"),
                records.contains("review]]\ndate = 2026-05-20\nprobability = 5")
            );
        }
    }
}

/// The page, the section and the slide say the same as the command.
#[test]
fn the_site_tells_the_same() {
    let folder = story();
    let out = folder.path().join("public");
    printed(folder.path(), &["build", "--quiet", "--out", &out.to_string_lossy()]);
    let read = |name: &str| std::fs::read_to_string(out.join(name)).expect("a page");
    let (page, status, portfolio, deck) =
        (read("p/since.html"), read("p/index.html"), read("index.html"), read("p/deck.html"));
    let headline = "Since the steering on 7 May: one date slipped by 21 days and one risk rose";
    for (name, text) in [("since", &page), ("index", &status), ("deck", &deck)] {
        assert!(text.replace('\u{a0}', " ").contains(headline), "{name}");
        assert!(!text.contains("<b>now") && !text.contains("*now* <b>"), "{name}");
    }
    assert!(portfolio.contains("One date slipped by 21 days; one risk rose; one decision became overdue"));
    for text in [&page, &status] {
        assert!(
            text.contains(
                "Cutover *now* &lt;b&gt;: forecast moved from 16\u{a0}June to <b>7\u{a0}July</b> (+21\u{a0}d)"
            )
        );
        assert!(text.contains("removed records, changes of owner and edits without a dated entry cannot be known"));
    }
    assert!(page.contains("href=\"milestone/M-1.html\"") && status.contains("href=\"since.html\""));
    assert!(deck.contains("id=\"s-changes\""));

    // Without a steering committee the page says how to get one, and the deck has no slide.
    let folder = site("[[document]]\nid = \"doc-1\"\ntitle = \"Plan\"\n");
    let out = folder.path().join("public");
    printed(folder.path(), &["build", "--quiet", "--out", &out.to_string_lossy()]);
    let read = |name: &str| std::fs::read_to_string(out.join(name)).expect("a page");
    assert!(
        read("p/since.html").contains("type = &quot;steering&quot;")
            && read("p/since.html").contains("trueup changes --since")
    );
    assert!(read("p/index.html").contains("no steering committee is recorded"));
    assert!(!read("p/deck.html").contains("s-changes") && !read("index.html").contains("last steering committees"));
}

/// The sample with its git history, made once.
#[cfg(unix)]
mod with_history {
    use super::{printed, trueup};
    use serde_json::Value;
    use std::path::{Path, PathBuf};
    use std::process::Command;
    use std::sync::OnceLock;

    fn made() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sample_history.sh");
        let run = Command::new("bash").arg(script).arg(folder.path().join("site")).output().expect("bash runs");
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        folder
    }

    fn site() -> PathBuf {
        static MADE: OnceLock<tempfile::TempDir> = OnceLock::new();
        MADE.get_or_init(made).path().join("site")
    }

    fn git(site: &Path, arguments: &[&str]) -> String {
        let isolated = [
            ("GIT_CONFIG_NOSYSTEM", "1"),
            ("GIT_CONFIG_GLOBAL", "/dev/null"),
            ("GIT_AUTHOR_DATE", "2026-05-28T18:00:00+0100"),
            ("GIT_COMMITTER_DATE", "2026-05-28T18:00:00+0100"),
        ];
        let role = ["-c", "user.name=Program manager", "-c", "user.email=program-manager@example.invalid"];
        let run = Command::new("git").arg("-C").arg(site).args(role).args(arguments).envs(isolated).output();
        let run = run.expect("git runs");
        assert!(run.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
        String::from_utf8_lossy(&run.stdout).trim().to_string()
    }

    fn copied(from: &Path, to: &Path) {
        let run = Command::new("cp").arg("-R").arg(from).arg(to).status().expect("cp runs");
        assert!(run.success());
    }

    /// Kind and record of what only versions can show, and of what no dated entry explains.
    fn quiet(site: &Path, arguments: &[&str]) -> Vec<(String, String)> {
        let all = [&["changes", "--program", "payments-migration", "--format", "json"], arguments].concat();
        let json: Value = serde_json::from_str(&printed(site, &all)).expect("JSON");
        assert_eq!(json["programs"][0]["unseen"], Value::Null);
        let changes = json["programs"][0]["changes"].as_array().expect("changes").clone();
        let told = changes.iter().filter(|c| c["undated"] == Value::Bool(true) || c["kind"] == "re-baselined");
        told.map(|c| (c["kind"].as_str().unwrap_or("").to_string(), c["record"].as_str().unwrap_or("").to_string()))
            .collect()
    }

    fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
        all.iter().map(|(a, b)| ((*a).to_string(), (*b).to_string())).collect()
    }

    /// The stories of the script, each found by its own name, and nothing beside them.
    #[test]
    fn what_versions_show_is_told_and_nothing_else() {
        let all = pairs(&[
            ("re-baselined", "M-17"),
            ("re-baselined", "M-22"),
            ("removed", "R-19"),
            ("quietly-edited", "report-2026-04-30"),
            ("owner-changed", "R-03"),
        ]);
        assert_eq!(quiet(&site(), &[]), all);
        assert_eq!(quiet(&site(), &["--since", "2026-05-07"]), all);
        // The record gets a new file name in between; its identity is the id.
        assert!(
            quiet(&site(), &["--since", "2026-02-20", "--as-of", "2026-03-31"])
                .iter()
                .all(|(kind, _)| kind == "re-baselined")
        );
        let text = printed(&site(), &["changes"]);
        assert!(text.contains("schedule changed from amber to green without a dated entry"), "{text}");
        assert!(text.contains("owner changed from Lead, Services to Lead, Billing"), "{text}");
        assert!(
            text.contains(
                "a baseline of 30 September was recorded without an approved change; 23 September still stands"
            )
        );
        assert!(text.contains("Large merchants refuse the August change window: score 4 to 8"), "{text}");
        assert!(!text.contains("Billing cutover, draft"), "side branches do not count");
        assert!(text.contains("Compared with the records as they were on 7 May 2026."), "{text}");
    }

    /// A version by its name gives what its day gives.
    #[test]
    fn a_version_is_compared_as_its_day() {
        let site = site();
        let told = |since: &str| -> Value {
            let text = printed(&site, &["changes", "--since", since, "--format", "json"]);
            let mut json: Value = serde_json::from_str(&text).expect("JSON");
            for program in json["programs"].as_array_mut().expect("programs") {
                program["since"] = Value::Null;
                program["headline"] = Value::Null;
            }
            json
        };
        let revision = git(&site, &["rev-parse", "--short", "HEAD~3"]);
        assert_eq!(told("HEAD~3"), told("2026-05-07"));
        assert_eq!(told(&revision), told("main~3"));
        for (wrong, words) in [("no-such-tag", "no commit, tag or branch"), ("HEAD~99", "no commit, tag or branch")] {
            let output = trueup(&site, &["changes", "--since", wrong]);
            let said = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(2));
            assert!(said.contains(wrong) && said.contains(words), "{said}");
        }
    }

    /// On a past day only what was known then has changed: later edits and removals are not news yet.
    #[test]
    fn what_came_later_is_not_known_yet() {
        for as_of in ["2025-12-31", "2026-04-30", "2026-05-07", "2026-05-28"] {
            let text = printed(&site(), &["changes", "--as-of", as_of, "--since", as_of, "--format", "json"]);
            let json: Value = serde_json::from_str(&text).expect("JSON");
            for program in json["programs"].as_array().expect("programs") {
                assert_eq!(program["changes"], Value::Array(Vec::new()), "{as_of}");
            }
        }
        assert_eq!(quiet(&site(), &["--as-of", "2026-05-12", "--since", "2026-05-07"]), pairs(&[]));
        let mid = quiet(&site(), &["--as-of", "2026-05-15", "--since", "2026-05-07"]);
        assert_eq!(mid, pairs(&[("re-baselined", "M-22"), ("removed", "R-19"), ("owner-changed", "R-03")]));
    }

    /// Without the repository nothing is claimed that only it can show, and the reader is told so.
    #[test]
    fn without_the_repository_nothing_is_claimed() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let bare = folder.path().join("bare");
        copied(&site(), &bare);
        std::fs::remove_dir_all(bare.join(".git")).expect("no repository");
        let text = printed(&bare, &["changes"]);
        assert!(text.contains("removed records, changes of owner and edits without a dated entry cannot be known"));
        assert!(!text.contains("R-19") && !text.contains("changed hands"), "{text}");
        // Before the first commit there is nothing older to read either.
        let text = printed(&site(), &["changes", "--as-of", "2025-10-08", "--since", "2025-09-01"]);
        assert!(text.contains("Git holds no version of the records of that day: removed records"), "{text}");
    }

    /// A hidden record changes no byte of a lower edition, whatever its versions say; one that was hidden since is not
    /// mentioned, not even as removed.
    #[test]
    fn versions_of_hidden_records_change_nothing() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (with, secret) = (folder.path().join("site"), "content/payments-migration/secret.toml");
        copied(&site(), &with);
        let told = |audience: &str, format: &str| {
            printed(
                &with,
                &[
                    "changes",
                    "--since",
                    "2026-05-20",
                    "--as-of",
                    "2026-06-30",
                    "--audience",
                    audience,
                    "--format",
                    format,
                ],
            )
        };
        let before: Vec<String> = ["text", "json"].iter().map(|f| told("internal", f)).collect();
        let write = |score: u8| {
            let text = format!(
                "[[risk]]\nid = \"R-99\"\ntitle = \"Secret buyer\"\nraised = 2026-04-01\nprobability = {score}\nimpact = 5\naudience = \"restricted\"\n"
            );
            std::fs::write(with.join(secret), text).expect("a record");
        };
        let commit = || {
            git(&with, &["add", "-A"]);
            git(&with, &["commit", "-q", "-m", "A risk that few may know"]);
        };
        write(2);
        commit();
        write(5);
        commit();
        let after: Vec<String> = ["text", "json"].iter().map(|f| told("internal", f)).collect();
        assert_eq!(before, after);
        assert!(told("restricted", "text").contains("Secret buyer"));
        // A risk that everybody knew is classified higher.
        let log = with.join("content/payments-migration/risks/r-03-connector.md");
        let text = std::fs::read_to_string(&log).expect("a risk");
        std::fs::write(&log, text.replacen("id = \"R-03\"", "id = \"R-03\"\naudience = \"restricted\"", 1))
            .expect("written");
        let text = told("internal", "text");
        assert!(!text.contains("R-03") && !text.contains("Vendor connector for cross-border"), "{text}");
    }

    /// The same commits every time and everywhere.
    #[test]
    fn the_history_is_the_same_every_time() {
        let again = made();
        assert_eq!(git(&site(), &["rev-parse", "HEAD"]), git(&again.path().join("site"), &["rev-parse", "HEAD"]));
        assert_eq!(git(&site(), &["status", "--porcelain"]), "");
        let commits = git(&site(), &["rev-list", "--first-parent", "--count", "HEAD"]);
        assert_eq!(commits, "30");
    }
}
