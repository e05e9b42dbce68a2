//! Runs the shell lines that a paper shows, in its order, each paper in a folder of its own.

use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The texts of fenced blocks of a language.
pub(crate) fn fences(text: &str, language: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut open: Option<String> = None;
    for line in text.lines() {
        match &mut open {
            Some(block) if line.trim() == "```" => {
                out.push(std::mem::take(block));
                open = None;
            }
            Some(block) => *block += &format!("{line}\n"),
            None if line.trim() == format!("```{language}") => open = Some(String::new()),
            None => {}
        }
    }
    out
}

/// A command and, where the paper shows it, what it prints; a line `...` stands for any lines.
struct Step {
    command: String,
    shown: Vec<String>,
}

/// `$ command` lines of console blocks with the output below them, and indented command lines.
fn steps(text: &str) -> Vec<Step> {
    let (mut steps, mut console, mut indent) = (Vec::<Step>::new(), false, 0);
    for line in text.lines() {
        let trimmed = line.trim();
        if trimmed.starts_with("```") {
            console = trimmed == "```console";
            indent = line.len() - line.trim_start().len();
        } else if console {
            match (trimmed.strip_prefix("$ "), steps.last_mut()) {
                (Some(command), _) => steps.push(Step { command: command.into(), shown: Vec::new() }),
                (None, Some(step)) => step.shown.push(line.get(indent..).unwrap_or("").trim_end().to_string()),
                (None, None) => {}
            }
        } else if line.starts_with("    ") && (trimmed.starts_with("trueup ") || trimmed.starts_with("cd ")) {
            steps.push(Step { command: trimmed.into(), shown: Vec::new() });
        }
    }
    steps
}

/// The words of a command line; quotes hold words together, `#` begins a remark.
fn split(command: &str) -> Vec<String> {
    let (mut out, mut word, mut quoted) = (Vec::new(), None::<String>, false);
    for c in command.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            '#' if !quoted && word.is_none() => break,
            ' ' if !quoted => out.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    out.extend(word);
    out
}

/// Runs the commands of a paper; answers how many. All must end with 0, unless a remark says `# exit 1`.
pub(crate) fn run(paper: &str, text: &str) -> usize {
    let keep = tempfile::tempdir().expect("a temporary folder");
    let mut folder: PathBuf = keep.path().to_path_buf();
    let mut ran = 0;
    for step in steps(text) {
        // A build without PDF refuses it; the rest of the line holds there too.
        let written = if cfg!(feature = "pdf") {
            step.command.clone()
        } else {
            step.command.replace("pdf,", "").replace(",pdf", "")
        };
        let words = split(&written);
        if words[0] == "cd" {
            folder = folder.join(&words[1]);
            assert!(folder.is_dir(), "{paper}: {}", step.command);
            continue;
        }
        if words[0] != "trueup" {
            continue;
        }
        let run = Command::new(env!("CARGO_BIN_EXE_trueup"))
            .args(&words[1..])
            .current_dir(&folder)
            .env("COLUMNS", "100")
            .stdin(Stdio::null())
            .output()
            .expect("the program starts");
        let printed = format!("{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
        let code = if step.command.contains("# exit 1") { 1 } else { 0 };
        assert_eq!(run.status.code(), Some(code), "{paper}: {}\n{printed}", step.command);
        let missing = missing(&step.shown, &printed);
        assert!(missing.is_none(), "{paper}: {}\nlacks: {missing:?}\n{printed}", step.command);
        ran += 1;
    }
    ran
}

/// The first shown line that is not printed; lines follow each other but for `...`, and a `…` ends a line early.
fn missing(shown: &[String], printed: &str) -> Option<String> {
    let printed = printed.replace('\u{a0}', " ");
    let mut lines = printed.lines().map(str::trim_end);
    let mut skip = false;
    for wanted in shown.iter().map(|l| l.trim_end()) {
        if wanted.trim() == "..." {
            skip = true;
            continue;
        }
        let fits = |line: &str| match wanted.strip_suffix('…') {
            Some(start) => line.starts_with(start),
            None => line == wanted,
        };
        let found = if skip { lines.any(fits) } else { lines.next().is_some_and(fits) };
        if !found {
            return Some(wanted.to_string());
        }
        skip = false;
    }
    None
}
