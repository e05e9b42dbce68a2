//! `trueup init`: a small valid site to begin with, or the example.

use super::{Outcome, Session, terminal};
use chrono::NaiveDate;
use clap::Args;
use include_dir::{Dir, DirEntry, include_dir};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use trueup::Failure;
use trueup::source::SETTINGS;

#[derive(Args)]
pub(super) struct Init {
    /// The folder to begin in [default: the root]
    dir: Option<PathBuf>,
    /// Write the example: a payments migration with all kinds of records
    #[arg(long)]
    example: bool,
}

/// A small site with a comment for every thing that one may wonder about. Its program starts on [`STARTER_DAY`]; all
/// days are moved so that it starts on the day of `init`.
static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/init/starter");
/// The records of the example.
static EXAMPLE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content");
/// The settings of the example.
const EXAMPLE_SITE: &str = include_str!("../../site.toml");
/// What git need not keep.
const IGNORED: &str = "# Written by trueup; all can be made again at any time.\n/.trueup/\n/handouts/\n/public/\n";

impl Init {
    pub(super) fn run(self, session: &Session) -> Outcome {
        let dir = self.dir.unwrap_or_else(|| session.root().to_path_buf());
        let files = if self.example { example() } else { starter(session.first_day()) };
        let there: Vec<String> = files
            .iter()
            .filter(|(path, _)| dir.join(path).symlink_metadata().is_ok())
            .map(|(path, _)| path.display().to_string())
            .collect();
        if dir.join(SETTINGS).exists() || !there.is_empty() {
            let what = there.first().map_or(SETTINGS, String::as_str);
            return Err(Failure::Io(format!("{} holds {what} already; nothing was written", dir.display())));
        }
        for (path, bytes) in &files {
            write(&dir.join(path), bytes)?;
        }
        let ignore = dir.join(".gitignore");
        let missing = missing_ignores(&ignore);
        if ignore.symlink_metadata().is_err() {
            write(&ignore, IGNORED.as_bytes())?;
        } else if !missing.is_empty() {
            terminal::tell(&format!("note: add to your .gitignore: {}\n", missing.join(" ")));
        }
        if !session.quiet() {
            terminal::print(&next(&dir, files.len()))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Folders that an existing .gitignore does not name; it is the user's, so it is not changed.
fn missing_ignores(path: &Path) -> Vec<&'static str> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let named = |folder: &str| text.lines().any(|line| line.trim().trim_matches('/') == folder.trim_matches('/'));
    IGNORED.lines().filter(|line| line.starts_with('/') && !named(line)).collect()
}

fn next(dir: &Path, files: usize) -> String {
    let root = if dir == Path::new(".") { String::new() } else { format!(" --root {}", dir.display()) };
    format!(
        "{files} files written.\n\nNext:\n  trueup check{root}\n  trueup build{root}    writes public/index.html\n  \
         trueup new risk \"What may go wrong\"{root}\n"
    )
}

/// The day on which the program of the embedded starter begins.
const STARTER_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 1, 5) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

fn starter(today: NaiveDate) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    gather(&STARTER, Path::new(""), &mut files);
    for (_, bytes) in &mut files {
        let text = String::from_utf8_lossy(bytes);
        *bytes = moved(&text, today - STARTER_DAY).into_bytes();
    }
    files
}

/// A text with every day in it (`2026-03-31`) moved.
fn moved(text: &str, by: chrono::Duration) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let day =
            rest.get(at..at + 10).and_then(|t| t.parse::<NaiveDate>().ok()).and_then(|d| d.checked_add_signed(by));
        let length = if day.is_some() { 10 } else { 1 };
        out.push_str(&rest[..at]);
        out.push_str(&day.map_or_else(|| rest[at..at + length].to_string(), |d| d.to_string()));
        rest = &rest[at + length..];
    }
    out + rest
}

fn example() -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = vec![(PathBuf::from(SETTINGS), EXAMPLE_SITE.as_bytes().to_vec())];
    gather(&EXAMPLE, Path::new("content"), &mut files);
    files
}

/// Every file of an embedded folder.
fn gather(dir: &Dir<'_>, below: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => gather(dir, below, files),
            DirEntry::File(file) => files.push((below.join(file.path()), file.contents().to_vec())),
        }
    }
}

/// Writes a new file with the folders above it; an existing one stays as it is.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |e: std::io::Error| Failure::Io(format!("{}: {e}", path.display()));
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut file = std::fs::File::create_new(path).map_err(failed)?;
    std::io::Write::write_all(&mut file, bytes).map_err(failed)
}
