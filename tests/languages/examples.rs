//! Records to copy on empty pages: in the language of the site, and records that the program reads, in every language.

use super::{LANGUAGES, Pages};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A site with an empty program, and one with a release that has no steps.
const EMPTY: &[(&str, &str)] = &[
    ("site.toml", "title = \"T\"\n"),
    ("content/empty/program.md", "+++\ntitle = \"P\"\nstart = 2026-01-01\nend = 2026-12-31\n+++\n"),
    ("content/bare/program.md", "+++\ntitle = \"B\"\nstart = 2026-01-01\nend = 2026-12-31\n+++\n"),
    (
        "content/bare/releases.toml",
        "[[release]]\nid = \"REL-01\"\ntitle = \"R\"\nstart = 2026-08-14\nend = 2026-08-16\n",
    ),
];

/// A site without anything.
const NOTHING: &[(&str, &str)] = &[("site.toml", "title = \"T\"\n")];

/// A page with an example, and the file of a program that holds it; what stands in the file before it.
const EXAMPLES: &[(&str, &str, &str)] = &[
    ("empty/actions.html", "a.toml", ""),
    ("empty/benefits.html", "a.toml", ""),
    ("empty/budget.html", "a.toml", ""),
    ("empty/capacity.html", "a.toml", ""),
    ("empty/changes.html", "a.toml", ""),
    ("empty/decisions.html", "decisions/a.md", ""),
    ("empty/dependencies.html", "a.toml", ""),
    ("empty/documents.html", "documents/a.md", ""),
    ("empty/gates.html", "a.toml", ""),
    ("empty/meetings.html", "meetings/a.md", ""),
    ("empty/milestones.html", "a.toml", ""),
    ("empty/people.html", "a.toml", ""),
    ("empty/raid.html", "a.toml", ""),
    ("empty/releases.html", "a.toml", ""),
    ("empty/reports.html", "reports/a.md", ""),
    ("empty/roadmap.html", "a.toml", "[[workstream]]\nid = \"data\"\ntitle = \"W\"\nlead = \"L\"\n\n"),
    ("empty/since.html", "meetings/a.md", ""),
    (
        "bare/releases.html",
        "a.toml",
        "[[release]]\nid = \"R-1\"\ntitle = \"R\"\nstart = 2026-08-14\nend = 2026-08-16\n",
    ),
    ("index.html", "program.md", ""),
    ("people/index.html", "a.toml", "[[document]]\nid = \"N-1\"\ntitle = \"N\"\n"),
];

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(path, text).expect("written");
}

fn trueup(root: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trueup"));
    let done =
        command.arg("--root").arg(root).args(arguments).args(["--as-of", "2026-05-28"]).output().expect("it runs");
    String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr)
}

/// The examples of a site, by page.
fn examples(files: &[(&str, &str)], language: &str) -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("content")).expect("made");
    files.iter().for_each(|(path, text)| write(folder.path(), path, text));
    let out = folder.path().join("out");
    let said = trueup(folder.path(), &["build", "--quiet", "--language", language, "--out", &out.to_string_lossy()]);
    let mut pages = Pages::new();
    super::read(&out, &out, &mut pages);
    assert!(!pages.is_empty(), "{said}");
    pages.into_iter().filter_map(|(path, page)| Some((path, example(&page)?))).collect()
}

fn example(page: &str) -> Option<String> {
    let block = page.split("<pre class=\"file\"").nth(1)?;
    let text = block.split_once('>')?.1.split("</pre>").next()?;
    Some(
        text.replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&"),
    )
}

fn all(language: &str) -> BTreeMap<String, String> {
    let mut all = examples(EMPTY, language);
    all.extend(examples(NOTHING, language));
    all
}

/// The keys of an example in their order, and its texts of several words.
fn parts(example: &str) -> (Vec<&str>, Vec<&str>) {
    let keys = example.lines().map(|line| line.split(" = ").next().unwrap_or(line)).collect();
    let texts = example.split('"').skip(1).step_by(2).filter(|text| text.contains(' ')).collect();
    (keys, texts)
}

#[test]
fn an_example_is_a_record_that_can_be_read() {
    for language in LANGUAGES {
        let examples = all(language);
        for (page, file, before) in EXAMPLES {
            let text = examples.get(*page).unwrap_or_else(|| panic!("{language}: {page} shows no example"));
            let folder = tempfile::tempdir().expect("a folder");
            EMPTY[..2].iter().for_each(|(path, text)| write(folder.path(), path, text));
            write(folder.path(), &format!("content/empty/{file}"), &format!("{before}{text}"));
            let said = trueup(folder.path(), &["check"]);
            // What it names is in the records of whoever copies it.
            let faults: Vec<_> = said.lines().filter(|l| l.starts_with("error") && !l.contains("E021")).collect();
            assert!(said.contains(" in 1 record") || said.contains(" records"), "{language}: {page}: {said}");
            assert!(faults.is_empty(), "{language}: {page}:\n{text}\n{said}");
        }
    }
}

#[test]
fn an_example_speaks_the_language_of_the_site() {
    let english = all("en");
    assert!(english.len() > EXAMPLES.len());
    for language in LANGUAGES.iter().filter(|language| **language != "en") {
        let examples = all(language);
        assert_eq!(examples.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "{language}");
        for (page, text) in &examples {
            let ((keys, _), (wanted, words)) = (parts(text), parts(&english[page]));
            if text.starts_with('[') {
                assert_eq!(keys, wanted, "{language}: {page}");
            }
            let left: Vec<_> = words.iter().filter(|word| text.contains(**word)).collect();
            assert!(left.is_empty() && *text != english[page], "{language}: {page}: {left:?}");
        }
    }
}
