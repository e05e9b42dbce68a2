//! How long a history takes to be read beside git itself: `cargo bench --bench ratio`, or `-- FOLDER` for another one.
//!
//! Prints the least of several runs of `git log --raw --first-parent -m` over the content folder, of reading the same
//! history anew, and of reading it from the cache; and the ratios, which should be at most 1.5 and 0.1. Without a folder,
//! 5,000 commits on 2,000 records are made.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for developers")]

#[path = "common/long_history.rs"]
mod long_history;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use trueup::history::{self, Found};
use trueup::record::Kinds;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs of each; the least counts, since whatever else the machine does only adds.
const RUNS: usize = 9;

fn main() {
    // Cargo adds flags of its own.
    let named = std::env::args().skip(1).find(|argument| !argument.starts_with('-')).map(PathBuf::from);
    let made = if named.is_none() { long_history::made(5000, 2000) } else { None };
    let Some(root) = named.or_else(|| made.as_ref().map(long_history::LongHistory::root)) else { return };
    let settings = trueup::settings(&root).unwrap_or_else(|_| panic!("{}: no usable site.toml", root.display()));
    let kinds = Kinds::new(&settings);
    let read = || matches!(history::read(&root, &settings, &kinds), Found::History(_));
    let (mut git, mut anew, mut kept) = (f64::MAX, f64::MAX, f64::MAX);
    for _ in 0..RUNS {
        git = git.min(taken(|| git_log(&root)));
        long_history::forget(&root);
        anew = anew.min(taken(read));
        kept = kept.min(taken(read));
    }
    println!("git log --raw --first-parent -m   {git:>7.1} ms");
    println!("the history, read anew            {anew:>7.1} ms   {:.2} of git log (at most 1.5)", anew / git);
    println!("the history, from the cache       {kept:>7.1} ms   {:.3} of git log (at most 0.1)", kept / git);
}

/// Milliseconds of something that must end well.
fn taken(work: impl Fn() -> bool) -> f64 {
    let begun = Instant::now();
    assert!(work(), "there is a history");
    begun.elapsed().as_secs_f64() * 1e3
}

fn git_log(root: &Path) -> bool {
    let mut git = Command::new("git");
    git.arg("-C").arg(root).args(["log", "--raw", "--first-parent", "-m", "--", "content"]).stdout(Stdio::null());
    git.status().is_ok_and(|status| status.success())
}
