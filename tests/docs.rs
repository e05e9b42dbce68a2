//! Papers that cannot lag behind: reference pages equal what the code says, and the commands of README and guides run.
//!
//! `TRUEUP_UPDATE=1 cargo test --test docs` rewrites what is generated.

#[path = "docs/commands.rs"]
mod commands;
#[path = "docs/contract.rs"]
mod contract;
#[path = "docs/reference.rs"]
mod reference;

use std::fs;
use std::path::PathBuf;

/// A file of the repository.
fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn read(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_default()
}

/// Compares a file with what it must say; with `TRUEUP_UPDATE` writes it instead.
fn holds(name: &str, wanted: &str) {
    if std::env::var_os("TRUEUP_UPDATE").is_some() {
        fs::write(path(name), wanted).expect("the paper is written");
    }
    let found = read(name);
    let differs = found.lines().zip(wanted.lines()).position(|(a, b)| a != b);
    let line = differs.unwrap_or(found.lines().count().min(wanted.lines().count())) + 1;
    assert!(found == wanted, "{name} lags behind the code at line {line}: run TRUEUP_UPDATE=1 cargo test --test docs");
}

/// A file with the text between `<!-- name -->` and `<!-- end -->` replaced.
fn with_block(text: &str, name: &str, block: &str) -> String {
    let begin = format!("<!-- {name} -->\n");
    let (before, rest) = text.split_once(begin.as_str()).unwrap_or_else(|| panic!("no mark {begin}"));
    let (_, after) = rest.split_once("<!-- end -->").expect("the end of the block");
    format!("{before}{begin}\n{block}\n<!-- end -->{after}")
}

#[test]
fn the_page_of_the_kinds_holds_every_field() {
    holds("docs/reference/kinds.md", &reference::kinds());
}

#[test]
fn the_page_of_the_checks_holds_every_code() {
    holds("docs/reference/checks.md", &reference::checks());
}

#[test]
fn the_page_of_the_kpis_holds_every_formula_and_limit() {
    holds("docs/reference/kpis.md", &reference::kpis());
}

#[test]
fn the_page_of_the_themes_holds_the_contract() {
    let mut text = read("docs/reference/themes.md");
    for (name, block) in [
        ("page", contract::fields("src/report/page.rs", "struct Page")),
        ("section", contract::fields("src/report/page.rs", "struct Section")),
        ("chrome", contract::fields("src/report/chrome.rs", "struct Chrome")),
        ("parts", contract::variants("src/report/page.rs", "enum Part")),
        (
            "structs",
            contract::structs(
                "src/report/page.rs",
                &["Fact", "LinkGroup", "DecisionCard", "OptionColumn", "FilterGroup"],
            ),
        ),
        ("templates", contract::templates()),
        ("tokens", contract::tokens()),
    ] {
        text = with_block(&text, name, &block);
    }
    holds("docs/reference/themes.md", &text);
}

#[test]
fn the_page_of_the_changes_holds_every_kind() {
    let mut text = read("docs/reference/changes.md");
    for (name, block) in
        [("kinds", reference::changes()), ("ranks", contract::doc_lines("src/changes/rank.rs", "enum Rank"))]
    {
        text = with_block(&text, name, &block);
    }
    holds("docs/reference/changes.md", &text);
}

#[test]
fn the_page_of_the_expressions_holds_every_name() {
    let mut text = read("docs/reference/expressions.md");
    for (name, block) in
        [("kpis", reference::kpi_names()), ("charts", reference::charts()), ("slides", contract::slides())]
    {
        text = with_block(&text, name, &block);
    }
    for filter in contract::words("src/report/computed.rs", "const FILTERS") {
        assert!(text.contains(&format!("| `{filter}` |")), "docs/reference/expressions.md lacks the filter `{filter}`");
    }
    holds("docs/reference/expressions.md", &text);
}

/// The reader of `site.toml` names every setting when it meets an unknown one.
fn settings(text: &str) -> Vec<String> {
    let message = trueup::config::Settings::parse(text).map(|_| ()).expect_err("an unknown setting").message;
    let (_, list) = message.split_once("expected").expect("the settings that exist");
    list.split('`').skip(1).step_by(2).map(String::from).collect()
}

#[test]
fn the_page_of_the_settings_holds_every_setting() {
    let page = read("docs/reference/site.md");
    let (top, tables) = page.split_once("\n## ").expect("sections");
    for (text, part) in [
        ("title = \"T\"\nnone = 1\n", &page[..]),
        ("title = \"T\"\n[calendar]\nnone = 1\n", tables),
        ("title = \"T\"\n[check]\nnone = 1\n", tables),
        ("title = \"T\"\n[deck]\nnone = 1\n", tables),
        ("title = \"T\"\n[fields.risk]\nx = { none = 1 }\n", tables),
        ("title = \"T\"\n[kinds.x]\nnone = 1\n", tables),
    ] {
        let names = settings(text);
        assert!(names.len() > 1, "{text}: {names:?}");
        for name in names {
            let stands = [format!("`{name}`"), format!("`[{name}]`"), format!("`[{name}.")];
            assert!(stands.iter().any(|s| part.contains(s.as_str())), "docs/reference/site.md lacks `{name}`");
        }
    }
    assert!(top.contains("`title`"));
    for block in commands::fences(&page, "toml") {
        let whole = if block.starts_with("title = ") { block } else { format!("title = \"T\"\n{block}") };
        if let Err(error) = trueup::config::Settings::parse(&whole) {
            panic!("docs/reference/site.md: {}\n{whole}", error.message);
        }
    }
}

#[test]
fn commands_of_readme_and_guides_run() {
    let mut papers = vec!["README.md".to_string()];
    let guides = fs::read_dir(path("docs/guide")).expect("guides").flatten();
    papers.extend(guides.map(|e| format!("docs/guide/{}", e.file_name().to_string_lossy())));
    papers.sort();
    // Two papers at once: the programs that they run leave cores idle, and each has a folder of its own.
    let queue = std::sync::Mutex::new(papers.into_iter());
    let work = || {
        while let Some(paper) = { queue.lock().expect("no worker panics while it takes one").next() } {
            let ran = commands::run(&paper, &read(&paper));
            assert!(ran > 0, "{paper} shows no command");
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(work);
        work();
    });
}

/// Every relative link of every paper leads to a file.
#[test]
fn links_between_papers_lead_somewhere() {
    let mut papers =
        vec!["README.md".into(), "ARCHITECTURE.md".into(), "CONTRIBUTING.md".into(), "CHANGELOG.md".into()];
    for folder in ["docs/guide", "docs/reference", "docs/decisions", "docs"] {
        for entry in fs::read_dir(path(folder)).expect("a folder").flatten() {
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            papers.extend(name.ends_with(".md").then_some(name));
        }
    }
    for paper in papers {
        let folder = path(&paper).parent().expect("a folder").to_path_buf();
        for (at, _) in read(&paper).match_indices("](") {
            let text = read(&paper);
            let target = text[at + 2..].split(')').next().unwrap_or("").split('#').next().unwrap_or("").to_string();
            let local = !target.is_empty() && !target.contains("://") && !target.contains(' ');
            assert!(!local || folder.join(&target).exists(), "{paper} links to {target}, which is not there");
        }
    }
}
