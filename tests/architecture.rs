//! The house in order: imports go down, edges stay at the edge, every file is in its list.
//!
//! The table below is that of ARCHITECTURE.md. What is only there for unit tests (`#[cfg(test)]`) may look anywhere.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Floors, lowest first. A module imports only from floors beneath its own.
const FLOORS: &[&[&str]] = &[
    &["address", "diagnostic", "source", "output", "words"],
    &["calendar", "config", "markdown", "theme"],
    &["record", "import"],
    &["portfolio", "history"],
    &["check", "metrics", "evidence", "forecast", "changes"],
    &["chart"],
    &["report"],
    &["render", "export"],
    &["lib", "pipeline", "rules"],
    &["main", "cli"],
];

/// Neighbours on one floor of which the first may look at the second, with the reason; never both ways.
const NEIGHBOURS: &[(&str, &str, &str)] = &[
    ("source", "address", "a link to a file is the address of its path"),
    ("source", "diagnostic", "what cannot be read is a finding"),
    ("source", "words", "a rule's name and explanation are messages of the catalogue"),
    ("output", "source", "what the site is made from is not written over"),
    ("config", "calendar", "the settings hold the working days"),
    ("diagnostic", "words", "a warning is shown on pages in their language"),
    ("portfolio", "history", "what git knows fills the gaps of records without a history"),
    ("evidence", "metrics", "the evidence judges figures"),
    ("forecast", "metrics", "a forecast uses the slips that the figures measure"),
    ("changes", "metrics", "what became worse is a figure at two dates"),
    ("changes", "evidence", "what became worse is a judgement at two dates"),
    ("check", "metrics", "honest-status checks compare what is reported with figures"),
    ("check", "evidence", "honest-status checks compare what is reported with the evidence"),
    ("lib", "pipeline", "lib.rs shows the pipeline to others"),
    ("lib", "rules", "lib.rs shows the rules to others"),
    ("pipeline", "rules", "both are the root of the library"),
    ("main", "cli", "main.rs starts the command line"),
];

/// A module, what it never names, and the files that may, each with the reason.
type Never = (&'static str, &'static [&'static str], &'static [(&'static str, &'static str)]);

/// What a module never names, although it lies beneath it; the last column lists files that may, and why.
const NEVER: &[Never] = &[
    ("chart", &["record", "portfolio", "metrics", "evidence", "check", "source"], &[]),
    (
        "render",
        &["record", "portfolio", "metrics", "evidence", "check", "markdown"],
        &[("src/render/findings/mod.rs", "a finding names a field of a record; only `record::locate` knows its line")],
    ),
    ("metrics", &["source", "markdown", "output", "theme", "diagnostic"], &[]),
    ("evidence", &["source", "markdown", "output", "theme", "diagnostic"], &[]),
    ("portfolio", &["output", "theme"], &[]),
    ("record", &["output", "theme"], &[]),
];

/// The only files that may look at the clock.
const CLOCK: &[&str] = &["src/cli"];
/// The only files that may print.
const TERMINAL: &[&str] = &["src/cli"];

/// A source file without comments and unit tests.
struct Source {
    /// `src/chart/slip.rs`.
    path: String,
    /// `["chart", "slip"]`; empty for lib.rs.
    module: Vec<String>,
    code: String,
}

impl Source {
    /// The name of its module below the root.
    fn top(&self) -> &str {
        self.module.first().map_or("lib", String::as_str)
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn walk(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    walk(&root().join("src"), &mut paths);
    paths.sort();
    let read = |path: &PathBuf| {
        let shown = path.strip_prefix(root()).expect("below the root").to_string_lossy().replace('\\', "/");
        let inner = shown.trim_start_matches("src/").trim_end_matches(".rs");
        let mut module: Vec<String> = inner.split('/').map(String::from).collect();
        if module.last().is_some_and(|m| m == "mod" || (module.len() == 1 && m == "lib")) {
            module.pop();
        }
        let text = fs::read_to_string(path).expect("a source file");
        Source { path: shown, module, code: program_text(&text) }
    };
    let tests: BTreeSet<PathBuf> = paths.iter().flat_map(|path| test_modules(path)).collect();
    paths.iter().filter(|path| !tests.contains(*path)).map(read).collect()
}

/// Files that a file declares by `#[cfg(test)] mod name;`.
fn test_modules(path: &Path) -> Vec<PathBuf> {
    let text = fs::read_to_string(path).expect("a source file");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let root = path.file_stem().is_some_and(|stem| stem == "mod" || stem == "lib" || stem == "main");
    let folder = if root { path.with_file_name("") } else { path.with_extension("") };
    let declared = lines.windows(2).filter(|pair| pair[0] == "#[cfg(test)]");
    let name =
        |pair: &[&str]| pair[1].trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';').map(String::from);
    declared.filter_map(name).map(|name| folder.join(format!("{name}.rs"))).collect()
}

/// A file's text without line comments, the words of string literals, and items under `#[cfg(test)]`.
fn program_text(text: &str) -> String {
    let mut out = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim_start().starts_with("#[cfg(test)]") {
            skip_item(&mut lines);
            continue;
        }
        out.push_str(&without_words(line));
        out.push('\n');
    }
    out
}

/// Passes over the item that follows: up to its `;`, or to the line that closes its braces at the same depth.
fn skip_item<'t>(lines: &mut impl Iterator<Item = &'t str>) {
    let mut depth = 0;
    for line in lines {
        let code = without_words(line);
        depth += code.matches('{').count() as i64 - code.matches('}').count() as i64;
        let opened = code.contains('{') || code.contains('}');
        if depth <= 0 && (opened || code.trim_end().ends_with(';')) {
            return;
        }
    }
}

/// A line without its comment and without what stands in quotes.
fn without_words(line: &str) -> String {
    let mut out = String::new();
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => break,
            '\'' => {
                // A character literal such as '"' or '{'; a lifetime has no closing quote.
                let rest: String = chars.clone().take(3).collect();
                let length = if rest.starts_with('\\') { 3 } else { 2 };
                if rest.chars().nth(length - 1) == Some('\'') {
                    chars.nth(length - 1);
                }
            }
            '"' => {
                while let Some(inner) = chars.next() {
                    match inner {
                        '\\' => drop(chars.next()),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            other => out.push(other),
        }
    }
    out
}

/// Names of the modules below the root that a file names, by `crate::…` or by `super::…`.
fn imports(source: &Source) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in source.code.match_indices("crate::") {
        found.extend(heads(&source.code[at + "crate::".len()..]));
    }
    let mut at = 0;
    while let Some(next) = source.code[at..].find("super::").map(|n| n + at) {
        let (mut end, mut ups) = (next, 0);
        while source.code[end..].starts_with("super::") {
            end += "super::".len();
            ups += 1;
        }
        if ups >= source.module.len() && !source.code[..next].ends_with("::") {
            found.extend(heads(&source.code[end..]));
        }
        at = end;
    }
    found.remove("*");
    found
}

/// The first names of a path: `a` of `a::b`, `a` and `c` of `{a::b, c}`.
fn heads(rest: &str) -> Vec<String> {
    let name =
        |text: &str| text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = rest.strip_prefix('{') else {
        return vec![name(rest)];
    };
    let (mut depth, mut start, mut out) = (1, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => {
                out.push(name(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
        if depth == 0 {
            out.push(name(&group[start..at]));
            break;
        }
    }
    out.retain(|n| !n.is_empty());
    out
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|names| names.contains(&module))
}

/// Why an import is not allowed, if it is not.
fn objection(from: &str, to: &str) -> Option<String> {
    let Some(own) = floor(from) else {
        return Some(format!("`{from}` has no floor; give it one"));
    };
    // Names that are no module are items of lib.rs, such as `crate::Failure`.
    let target = if floor(to).is_some() { to } else { "lib" };
    let theirs = floor(target)?;
    let neighbours = NEIGHBOURS.iter().any(|(a, b, _)| *a == from && *b == target);
    if from == target || theirs < own || neighbours {
        return None;
    }
    Some(format!("floor {own} `{from}` imports floor {theirs} `{to}`"))
}

/// In the binary `crate` is main.rs, whose only module is `cli`.
fn is_binary(source: &Source) -> bool {
    matches!(source.top(), "main" | "cli")
}

#[test]
fn imports_go_down() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|s| !is_binary(s)) {
        for to in imports(source) {
            wrong.extend(objection(source.top(), &to).map(|why| format!("{}: {why}", source.path)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn neighbours_look_one_way_and_every_module_has_a_floor() {
    for (from, to, _) in NEIGHBOURS {
        assert_eq!(floor(from), floor(to), "{from} and {to} are no neighbours");
        assert!(!NEIGHBOURS.iter().any(|(a, b, _)| a == to && b == from), "{from} and {to} look at each other");
    }
    for source in sources() {
        assert!(floor(source.top()).is_some(), "{}: give `{}` a floor", source.path, source.top());
    }
}

#[test]
fn charts_know_no_records_and_printers_no_figures() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (module, forbidden, allowed) in NEVER {
            let excused = allowed.iter().any(|(path, _)| *path == source.path);
            if source.top() == *module && !excused {
                let named = imports(&source);
                wrong.extend(forbidden.iter().filter(|f| named.contains(**f)).map(|f| format!("{}: {f}", source.path)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn exceptions_are_still_needed() {
    let all = sources();
    for (_, forbidden, allowed) in NEVER {
        for (path, _) in *allowed {
            let source = all.iter().find(|s| s.path == *path);
            let named = source.map(imports).unwrap_or_default();
            assert!(forbidden.iter().any(|f| named.contains(*f)), "{path} needs no exception any more");
        }
    }
}

/// Files outside `allowed` whose program text holds one of the words, not as the tail of a longer one.
fn files_with(words: &[&str], allowed: &[&str]) -> Vec<String> {
    let mut wrong = Vec::new();
    for source in sources() {
        if allowed.iter().any(|a| source.path.starts_with(a)) {
            continue;
        }
        for word in words {
            let whole = |at: usize| !source.code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            if source.code.match_indices(word).any(|(at, _)| whole(at)) {
                wrong.push(format!("{}: {word}", source.path));
            }
        }
    }
    wrong
}

#[test]
fn nothing_below_the_command_line_prints() {
    let wrong = files_with(&["println!", "eprintln!", "print!", "eprint!", "dbg!", "stdout()", "stderr()"], TERMINAL);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_in_the_library_reads_the_clock() {
    let wrong = files_with(&["Utc::now", "Local::now", "SystemTime::now", "Instant::now"], CLOCK);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_unsafe_and_nothing_imports_without_names() {
    let wrong = files_with(&["unsafe ", "use super::*", "use crate::*"], &[]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A list of one file each: folder, what a file of the list holds, and how the list in its `mod.rs` names it.
const LISTS: &[(&str, &str, &str)] = &[
    ("src/record", "Kind for ", "{}::"),
    ("src/check", "static CHECK:", "&{}::CHECK,"),
    ("src/metrics", "static KPI:", "&{}::KPI,"),
    ("src/chart", "const NAME:", "({}::NAME,"),
    ("src/changes", "static KIND:", "&{}::KIND,"),
    ("src/report/pages", "fn pages", "{}::pages"),
    ("src/report/slides", "fn lay_out", "{}::lay_out"),
    ("src/export", "fn render(", "mod {};"),
    ("src/cli", "fn run(self", "({}::"),
];

#[test]
fn every_file_is_in_the_list_of_its_folder() {
    let mut wrong = Vec::new();
    let all = sources();
    for (folder, marker, entry) in LISTS {
        let list = all.iter().find(|s| s.path == format!("{folder}/mod.rs")).map_or("", |s| s.code.as_str());
        let files =
            all.iter().filter(|s| s.path.rsplit_once('/').is_some_and(|(f, name)| f == *folder && name != "mod.rs"));
        for file in files.filter(|f| f.code.contains(marker)) {
            let name = file.module.last().map_or("", String::as_str);
            if !list.contains(&entry.replace("{}", name)) {
                wrong.push(format!("{} stands in no list of {folder}/mod.rs", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Files of list folders without the marker are machinery: then another file of the folder must use them.
#[test]
fn what_is_in_no_list_is_used_by_what_is() {
    let all = sources();
    let mut wrong = Vec::new();
    for (folder, marker, _) in LISTS {
        let inside = || all.iter().filter(|s| s.path.starts_with(&format!("{folder}/")));
        let direct = |s: &&Source| s.path.matches('/').count() == folder.matches('/').count() + 1;
        for file in inside().filter(direct).filter(|s| !s.path.ends_with("/mod.rs") && !s.code.contains(marker)) {
            let name = file.module.last().map_or("", String::as_str);
            let uses = |code: &str| {
                let ways = [format!("{name}::"), format!("{name}}}"), format!("{name},"), format!("super::{name};")];
                ways.iter().any(|way| code.contains(way.as_str()))
            };
            if !all.iter().any(|s| s.path != file.path && uses(&s.code)) {
                wrong.push(format!("{} is in no list and nothing uses it", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_is_declared_by_its_folder() {
    let all = sources();
    let mut wrong = Vec::new();
    for file in &all {
        let Some((name, parent)) = file.module.split_last() else {
            continue;
        };
        if file.path == "src/main.rs" {
            continue;
        }
        let declares = |s: &&Source| {
            let root = parent.is_empty() && matches!(s.path.as_str(), "src/lib.rs" | "src/main.rs");
            (root || (!parent.is_empty() && s.module == parent)) && s.code.contains(&format!("mod {name};"))
        };
        let by_macro = file.path.starts_with("src/record/")
            && all.iter().any(|s| s.path == "src/record/mod.rs" && s.code.contains(&format!("{name}::")));
        if !by_macro && !all.iter().any(|s| declares(&s)) {
            wrong.push(format!("{} is declared by nobody: it is not even compiled", file.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_papers_show_the_same_floors() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    for (floor, names) in FLOORS.iter().enumerate() {
        let start = format!("| {floor} |");
        let row =
            text.lines().find(|line| line.starts_with(&start)).unwrap_or_else(|| panic!("no row for floor {floor}"));
        for name in *names {
            // Rooms that are planned but not built stand in the test only.
            let built =
                root().join(format!("src/{name}.rs")).exists() || root().join(format!("src/{name}/mod.rs")).exists();
            assert!(!built || row.contains(&format!("`{name}")), "ARCHITECTURE.md: floor {floor} lacks `{name}`");
        }
    }
}

/// The parser of this test, shown to find what it is for.
#[test]
fn a_wrong_import_would_be_found() {
    let source = |path: &[&str], code: &str| Source {
        path: String::new(),
        module: path.iter().map(|p| (*p).to_string()).collect(),
        code: program_text(code),
    };
    let named = |path: &[&str], code: &str| imports(&source(path, code)).into_iter().collect::<Vec<_>>();
    assert_eq!(named(&["chart", "slip"], "use crate::{record::{self, x}, metrics};"), ["metrics", "record"]);
    assert_eq!(named(&["chart", "slip"], "use super::super::report::Page; use super::axis;"), ["report"]);
    assert_eq!(
        named(&["chart"], "// crate::record\nlet s = \"crate::record\"; let q = '\"'; crate::check::run();"),
        ["check"]
    );
    assert_eq!(
        named(&["chart"], "#[cfg(test)]\nmod tests {\n use crate::report::x;\n}\nuse crate::source;"),
        ["source"]
    );
    assert!(objection("chart", "report").is_some() && objection("metrics", "evidence").is_some());
    assert!(objection("record", "Failure").is_some() && objection("report", "chart").is_none());
}
