//! The commands as a user or a script meets them.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn trueup(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_trueup"))
        .args(arguments)
        .env_remove("NO_COLOR")
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Runs a command that must end with 0; answers what it printed.
fn good(arguments: &[&str]) -> String {
    let output = trueup(arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}{}", out(&output), err(&output));
    out(&output)
}

fn here(path: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path).to_string_lossy().into_owned()
}

fn folder() -> (tempfile::TempDir, PathBuf, String) {
    let keep = tempfile::tempdir().expect("a temporary folder");
    let root = keep.path().join("site");
    let name = root.to_string_lossy().into_owned();
    (keep, root, name)
}

#[test]
fn figures_of_real_releases_are_those_computed_by_another_program() {
    let root = here("tests/data/kubernetes");
    let text = std::fs::read_to_string(here("tests/data/kubernetes/expected.json")).expect("the expected figures");
    let expected: Value = serde_json::from_str(&text).expect("JSON");
    let export = |day: &str| -> Value {
        serde_json::from_str(&good(&["export", "json", "--root", &root, "--as-of", day])).expect("JSON")
    };
    let as_of = expected["as_of"].as_str().expect("a day");
    let (document, later) = (export(as_of), export("2023-01-01"));
    for program in document["programs"].as_array().expect("programs") {
        let id = program["id"].as_str().expect("an id");
        let (wanted, kpis) = (&expected["programs"][id], &program["kpis"]);
        for key in ["milestone-on-time", "schedule-variance", "decision-latency"] {
            let (wanted, found) = (wanted[key].as_f64(), kpis[key]["value"].as_f64());
            let near = wanted.zip(found).map_or(wanted == found, |(a, b)| (a - b).abs() < 1e-5);
            assert!(near, "{id} {key}: expected {wanted:?}, got {found:?}");
        }
        for key in ["milestones", "delivered", "due", "on_time"] {
            assert_eq!(kpis["milestone-on-time"]["detail"][key], wanted[key], "{id} {key}");
        }
        // Requests made after the day do not exist yet, but all are in the files.
        let all = later["programs"].as_array().and_then(|p| p.iter().find(|p| p["id"] == id)).expect("the program");
        let decisions = all["records"].as_array().map(|r| r.iter().filter(|r| r["kind"] == "decision").count());
        assert_eq!(decisions.map(|n| n as u64), wanted["decisions"].as_u64(), "{id} decisions");
    }
}

#[test]
fn the_export_is_the_same_every_time_and_says_where_things_stand() {
    let root = here(".");
    let arguments = ["export", "json", "--root", &root, "--as-of", "2026-05-28", "--jobs", "1"];
    let text = good(&arguments);
    assert_eq!(text, good(&arguments[..6]));
    let document: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!((&document["schema_version"], &document["as_of"]), (&Value::from(1), &Value::from("2026-05-28")));
    let records = document["programs"][0]["records"].as_array().expect("records");
    assert!(records.iter().all(|r| r["line"].is_u64() && r["file"].is_string() && r["url"].is_string()));
    let milestone = records.iter().find(|r| r["kind"] == "milestone").expect("a milestone");
    assert!(milestone["history"]["baseline"][0][0].is_string(), "{milestone}");
    // Programs are printed a few at a time: with one thread not all of these at once.
    let root = here("tests/data/kubernetes");
    let text = good(&["export", "json", "--root", &root, "--as-of", "2020-11-20", "--jobs", "1"]);
    let document: Value = serde_json::from_str(&text).expect("JSON");
    let ids: Vec<&str> =
        document["programs"].as_array().into_iter().flatten().filter_map(|p| p["id"].as_str()).collect();
    assert_eq!(ids, (17..=22).map(|n| format!("kubernetes-1-{n}")).collect::<Vec<_>>());
}

#[test]
fn lower_editions_say_nothing_that_moves_with_hidden_records() {
    let root = here(".");
    let text = good(&["export", "json", "--root", &root, "--as-of", "2026-05-28", "--audience", "internal"]);
    let document: Value = serde_json::from_str(&text).expect("JSON");
    assert!(document["programs"][0]["records"].as_array().is_some_and(|r| r.iter().all(|r| r["line"].is_null())));
    let unknown = trueup(&["export", "json", "--root", &root, "--audience", "everybody"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(err(&unknown).contains("restricted"), "{}", err(&unknown));
}

#[test]
fn a_new_site_passes_and_builds_and_is_never_overwritten() {
    for example in [false, true] {
        let (_keep, root, name) = folder();
        let mut arguments = vec!["init", &name];
        arguments.extend(example.then_some("--example"));
        assert!(good(&arguments).contains("trueup build"));
        let check = good(&["check", "--root", &name, "--as-of", "2026-05-28"]);
        assert!(check.starts_with("Nothing found") || example, "{check}");
        let built = trueup(&["build", "--root", &name, "--as-of", "2026-05-28"]);
        assert_eq!(built.status.code(), Some(0), "{}", err(&built));
        // It is built with its warnings, and says that there are some.
        assert_eq!(err(&built).contains("warnings; `trueup check` lists them"), example, "{}", err(&built));
        assert!(root.join("public/index.html").is_file() && root.join(".gitignore").is_file());
        let before = std::fs::read(root.join("site.toml")).expect("settings");
        assert_eq!(trueup(&arguments).status.code(), Some(2));
        assert_eq!(before, std::fs::read(root.join("site.toml")).expect("settings"));
    }
}

#[test]
fn a_mistake_in_a_template_is_a_finding_with_its_place() {
    let (_keep, root, name) = folder();
    good(&["init", &name]);
    let settings = std::fs::read_to_string(root.join("site.toml")).expect("settings");
    std::fs::write(root.join("site.toml"), format!("theme = \"mine\"\n{settings}")).expect("settings");
    let template = root.join("themes/mine/templates/footer.html");
    std::fs::create_dir_all(template.parent().expect("a folder")).expect("a folder");
    let build = || trueup(&["build", "--root", &name, "--as-of", "2026-05-28", "--quiet"]);
    for (text, place) in [("<p>\n{{ chrome.title }}\n{{ missing }}\n", "3:4"), ("<p>\n{% if %}\n", "2:7")] {
        std::fs::write(&template, text).expect("a template");
        let built = build();
        let says = err(&built) + &out(&built);
        assert_eq!(built.status.code(), Some(2), "{says}");
        assert!(
            says.contains("E061") && says.contains(&format!("themes/mine/templates/footer.html:{place}")),
            "{says}"
        );
        assert!(!root.join("public/index.html").exists());
    }
    std::fs::write(&template, "<p class=\"mine\">{{ chrome.title }}</p>\n").expect("a template");
    assert_eq!(build().status.code(), Some(0));
    let page = std::fs::read_to_string(root.join("public/index.html")).expect("the page");
    assert!(page.contains("<p class=\"mine\">"));
}

#[test]
fn a_new_record_of_every_kind_passes() {
    let (_keep, root, name) = folder();
    good(&["init", &name]);
    for kind in [
        "risk",
        "decision",
        "action",
        "issue",
        "dependency",
        "milestone",
        "report",
        "meeting",
        "change",
        "person",
        "document",
        "budget",
    ] {
        let path = good(&["new", kind, "A \"quoted\" title", "--root", &name, "--as-of", "2026-05-28"]);
        let written = std::fs::read_to_string(root.join(path.trim())).unwrap_or_else(|e| panic!("{kind}: {path}: {e}"));
        // What is planned lies ahead: nothing is due on the day on which it was written down.
        assert!(kind != "milestone" || written.contains("\nbaseline = 2026-06-27 "), "{written}");
        assert!(kind != "action" || written.contains("\nraised = 2026-05-28 "), "{written}");
        let check = trueup(&["check", "--root", &name, "--as-of", "2026-05-28"]);
        assert_eq!(check.status.code(), Some(0), "{kind}: {}", out(&check));
    }
    let second = good(&["new", "risk", "--root", &name]);
    assert!(second.trim().ends_with("risks/r-03-new-risk.md"), "{second}");
    let again = trueup(&["new", "report", "--root", &name, "--as-of", "2026-05-28"]);
    assert_eq!(again.status.code(), Some(2), "{}", err(&again));
    assert!(err(&again).contains("2026-05-28.md is there already and was not changed"), "{}", err(&again));
    let unknown = trueup(&["new", "rsik", "--root", &name]);
    assert!(unknown.status.code() == Some(2) && err(&unknown).contains("risk"), "{}", err(&unknown));
}

#[test]
fn what_is_denied_decides_the_exit_code() {
    let (_keep, root, name) = folder();
    good(&["init", &name]);
    let page = root.join("content/first-program/docs/page.md");
    std::fs::create_dir_all(page.parent().expect("a folder")).expect("made");
    std::fs::write(&page, "+++\ntitle = \"Page\"\n+++\n<b>raw</b>\n").expect("written");
    assert_eq!(trueup(&["check", "--root", &name]).status.code(), Some(0));
    assert_eq!(trueup(&["check", "--root", &name, "--deny", "warning"]).status.code(), Some(1));
    std::fs::write(&page, "+++\ntitel = \"Page\"\n+++\n").expect("written");
    let wrong = trueup(&["check", "--root", &name]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(out(&wrong).contains("Next: trueup explain E0"), "{}", out(&wrong));
    assert!(!out(&wrong).contains('\u{1b}'), "no colours but on a terminal");
    assert!(out(&trueup(&["check", "--root", &name, "--color", "always"])).contains('\u{1b}'));
}

#[test]
fn everything_can_be_explained_and_described() {
    let list = good(&["explain"]);
    for line in list.lines().filter(|l| l.starts_with("  ")) {
        let code = line.split_whitespace().next().unwrap_or("");
        assert!(good(&["explain", code]).lines().count() > 2, "{code}");
    }
    let near = trueup(&["explain", "E01"]);
    assert_eq!(near.status.code(), Some(2));
    for arguments in [vec!["schema"], vec!["schema", "risk"], vec!["schema", "milestones"]] {
        let schema: Value = serde_json::from_str(&good(&arguments)).expect("JSON");
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    }
    assert!(good(&["completions", "bash"]).contains("trueup"));
}

#[test]
fn key_figures_come_as_text_json_and_table() {
    let root = here(".");
    let base = ["kpis", "--root", &root, "--as-of", "2026-05-28", "--program", "payments-migration"];
    assert!(good(&base).contains("milestone-on-time"));
    let json: Value = serde_json::from_str(&good(&[&base[..], &["--format", "json"]].concat())).expect("JSON");
    assert!(json["programs"][0]["kpis"]["milestone-on-time"]["n"].is_u64());
    let csv = good(&[&base[..], &["--format", "csv"]].concat());
    assert!(csv.lines().all(|l| l.split(',').count() == 7), "{csv}");
    assert_eq!(trueup(&["kpis", "--root", &root, "--program", "nothing"]).status.code(), Some(2));
}

/// Marks that keep a title of another direction apart are for readers, not for programs.
#[test]
fn programs_read_titles_without_marks_of_direction() {
    let (_keep, root, name) = folder();
    good(&["init", &name, "--example"]);
    let path = root.join("content/payments-migration/milestones/m-19-billing-cutover.md");
    let text = std::fs::read_to_string(&path).expect("the milestone");
    let title = "\u{642}\u{637}\u{639} \u{627}\u{644}\u{641}\u{648}\u{62a}\u{631}\u{629}";
    std::fs::write(&path, text.replace("\"Billing cutover\"", &format!("\"{title}\""))).expect("written");
    for arguments in [&["check", "--format", "json"][..], &["check", "--format", "sarif"], &["export", "json"]] {
        let said = good(&[arguments, &["--root", &name, "--as-of", "2026-05-28"]].concat());
        assert!(said.contains(title), "{arguments:?} says nothing of the title");
        assert!(!said.contains(['\u{2068}', '\u{2069}']) && !said.contains("\\u206"), "{arguments:?}");
    }
}

/// What is wrong with the Markdown of a TOML string has its own place; where escapes shift places, that of the string.
#[test]
fn markup_in_a_toml_text_is_found_where_it_stands() {
    let (_keep, root, name) = folder();
    std::fs::create_dir_all(root.join("content/p")).expect("a folder");
    std::fs::write(root.join("site.toml"), "title = \"T\"\n").expect("written");
    let charter = "+++\ntitle = \"P\"\nstart = 2026-01-01\nend = 2026-12-31\n+++\n";
    std::fs::write(root.join("content/p/program.md"), charter).expect("written");
    let action = |n: u8, body: &str| {
        format!("[[action]]\nid = \"A-{n}\"\ntitle = \"A\"\nraised = 2026-01-01\ndue = 2026-03-01\nbody = {body}\n")
    };
    let bodies = [
        "\"\"\"\nText\n\nand <b>so</b>\n\"\"\"",
        "\"It \\\"is\\\" <b>so</b>\"",
        "\"\"\"\\\n  Two <b>so</b>\"\"\"",
        "'\"Three\" <b>so</b>'",
    ];
    let text: String = bodies.iter().zip(1..).map(|(body, n)| action(n, body)).collect();
    std::fs::write(root.join("content/p/actions.toml"), text).expect("written");
    let said = good(&["check", "--root", &name, "--as-of", "2026-02-01", "--format", "json"]);
    let said: Value = serde_json::from_str(&said).expect("JSON");
    let markup = said["findings"].as_array().expect("findings").iter().filter(|f| f["code"] == "W150");
    let places: Vec<(u64, u64)> =
        markup.map(|f| (f["line"].as_u64().unwrap_or(0), f["column"].as_u64().unwrap_or(0))).collect();
    assert_eq!(places, [(9, 5), (9, 10), (16, 8), (23, 7), (23, 12), (29, 17), (29, 22)]);
}

#[test]
fn usage_mistakes_end_with_two() {
    for arguments in [
        &["chekc"][..],
        &["check", "--as-of", "tomorrow"],
        &["check", "--root", "no/such/folder"],
        &["check", "--jobs", "0"],
    ] {
        assert_eq!(trueup(arguments).status.code(), Some(2), "{arguments:?}");
    }
    assert_eq!(trueup(&["--version"]).status.code(), Some(0));
    assert!(good(&[]).contains("Usage: trueup"));
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let root = here(".");
    let mut child = Command::new(env!("CARGO_BIN_EXE_trueup"))
        .args(["export", "json", "--root", &root, "--as-of", "2026-05-28"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), err(&output)), (Some(0), String::new()));
}

/// What a command writes takes the place of nothing that it did not write.
#[test]
fn an_export_spares_the_source_and_a_deck_the_site() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("site");
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_trueup"));
        command.arg("--root").arg(&root).args(arguments).output().expect("it runs")
    };
    let made =
        std::process::Command::new(env!("CARGO_BIN_EXE_trueup")).arg("init").arg(&root).output().expect("it runs");
    assert!(made.status.success() && run(&["build", "--quiet"]).status.success());
    let charter = root.join("content/first-program/program.md");
    let before = std::fs::read(&charter).expect("a charter");
    for source in [charter.as_path(), &root.join("site.toml")] {
        let done = run(&["export", "json", "--out", &source.to_string_lossy()]);
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert_eq!(done.status.code(), Some(2), "{said}");
        assert!(said.contains("is part of the source"), "{said}");
    }
    assert_eq!(std::fs::read(&charter).expect("a charter"), before);
    let public = root.join("public");
    let done = run(&["deck", "--out", &public.to_string_lossy()]);
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(done.status.code() == Some(2) && said.contains("holds a built site"), "{said}");
    assert!(public.join("index.html").is_file());
    let done = run(&["deck", "--since", "2999-01-01"]);
    assert_eq!(done.status.code(), Some(2), "{}", String::from_utf8_lossy(&done.stderr));
}
