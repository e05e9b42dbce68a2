//! Tries cases in parallel and gathers what is wrong with all of them before failing.

use crate::case::Case;
use crate::earlier::{changed, earlier_site, snapshot};
use crate::run::{Run, tail, trueup};
use crate::{findings, formats};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Where a case is tried: its files, and the folder that holds the site built before.
pub(crate) struct Bench {
    root: PathBuf,
    outside: PathBuf,
}

/// Runs every case on all cores and fails with everything that any of them found.
pub(crate) fn all(cases: &[Case], judge: fn(&Case, &Bench) -> Vec<String>) {
    let (next, failed) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let work = || {
        while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            let faults = one(case, judge);
            if !faults.is_empty() {
                failed.lock().expect("no judge panics").insert(&case.name, faults);
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(work);
        }
    });
    let failed = failed.into_inner().expect("no judge panics");
    let shown: Vec<String> = failed.iter().map(|(name, faults)| show(name, faults)).collect();
    assert!(failed.is_empty(), "{} of {} cases fail:\n\n{}\n", failed.len(), cases.len(), shown.join("\n\n"));
}

/// A case's name and its first faults; one mistake of the program can make hundreds.
fn show(name: &str, faults: &[String]) -> String {
    const SHOWN: usize = 12;
    let first: Vec<&str> = faults.iter().take(SHOWN).map(|f| f.trim_end()).collect();
    let more = faults.len().saturating_sub(SHOWN);
    let rest = if more > 0 { format!("\n    and {more} more") } else { String::new() };
    format!("{name}\n    {}{rest}", first.join("\n    "))
}

/// Sets a case up in a folder of its own and judges it.
fn one(case: &Case, judge: fn(&Case, &Bench) -> Vec<String>) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let bench = Bench { root: folder.path().join("root"), outside: folder.path().join("outside") };
    std::fs::create_dir_all(&bench.root).expect("a folder for the case");
    if let Err(error) = case.write(&bench.root) {
        return vec![format!("cannot be set up: {error}")];
    }
    judge(case, &bench)
}

/// The case must be refused as its `expect.toml` says, and the earlier site must stay as it was.
pub(crate) fn refused(case: &Case, bench: &Bench) -> Vec<String> {
    if let Err(fault) = earlier_site(&bench.out()) {
        return vec![fault];
    }
    let before = (snapshot(&bench.outside), snapshot(&bench.root));
    let mut faults = Vec::new();
    if case.expect.commands.iter().any(|c| c == "check") {
        faults.extend(checked(case, bench));
    }
    faults.extend(not_built(case, bench));
    faults.extend(changed("the output folder", &before.0, &snapshot(&bench.outside)));
    faults.extend(changed("the source folder", &before.1, &snapshot(&bench.root)));
    faults
}

/// The four formats of `check`.
fn checked(case: &Case, bench: &Bench) -> Vec<String> {
    let [json, text, sarif, github] = ["json", "text", "sarif", "github"].map(|f| bench.check(case, f));
    let mut faults = Vec::new();
    for (format, run) in [("json", &json), ("text", &text), ("sarif", &sarif), ("github", &github)] {
        faults.extend(run.faults(&format!("check --format {format}")));
        faults.extend(exit(&format!("check --format {format}"), run, case.expect.exit));
    }
    // Usage and I/O problems have no findings to compare.
    if case.expect.finding.is_empty() {
        return faults;
    }
    match findings::parse(&json.stdout) {
        Err(fault) => faults.push(format!("{fault}\nstderr: {}", tail(&json.stderr))),
        Ok(found) => {
            faults.extend(findings::compare(&case.expect, &found));
            faults.extend(formats::text(&text.stdout, &found, case.expect.hostile));
            faults.extend(formats::sarif(&sarif.stdout, &found));
            faults.extend(formats::github(&github.stdout, &found, case.expect.hostile));
        }
    }
    faults
}

/// `build` must fail and say why on standard error.
fn not_built(case: &Case, bench: &Bench) -> Vec<String> {
    let run = bench.build(case);
    let mut faults = run.faults("build");
    faults.extend(exit("build", &run, case.expect.exit));
    for wanted in &case.expect.finding {
        let file = wanted.file.as_deref().unwrap_or("");
        let place = match (wanted.line, wanted.column) {
            (Some(line), Some(column)) => format!("{file}:{line}:{column}"),
            (Some(line), None) => format!("{file}:{line}:"),
            _ => file.to_owned(),
        };
        let words = wanted.help_contains.iter().all(|w| run.stderr.contains(w.as_str()));
        if !wanted.code.split('|').any(|c| run.stderr.contains(c)) || !run.stderr.contains(&place) || !words {
            let what = format!("{} at {place:?} with the words {:?}", wanted.code, wanted.help_contains);
            faults.push(format!("build: {what} is missing on stderr:\n{}", tail(&run.stderr)));
        }
    }
    faults
}

/// The case must pass: nothing at level error, and a site.
pub(crate) fn accepted(case: &Case, bench: &Bench) -> Vec<String> {
    let (json, build) = (bench.check(case, "json"), bench.build(case));
    let mut faults = json.faults("check");
    faults.extend(exit("check", &json, 0));
    match findings::parse(&json.stdout) {
        Err(fault) => faults.push(fault),
        Ok(found) => faults.extend(findings::compare(&case.expect, &found)),
    }
    faults.extend(build.faults("build"));
    faults.extend(exit("build", &build, 0));
    if !bench.out().join("index.html").is_file() {
        faults.push("build: no index.html".into());
    }
    faults
}

/// Whether the case passes is left open; the program must end in good order.
pub(crate) fn survived(case: &Case, bench: &Bench) -> Vec<String> {
    let runs = [
        ("check", bench.check(case, "text")),
        ("check --format json", bench.check(case, "json")),
        ("build", bench.build(case)),
    ];
    let mut faults = Vec::new();
    for (command, run) in &runs {
        faults.extend(run.faults(command));
        if !matches!(run.code, Some(0 | 1)) {
            faults.push(format!("{command}: exit {:?}: {}", run.code, tail(&run.stderr)));
        }
    }
    faults
}

fn exit(command: &str, run: &Run, wanted: i32) -> Option<String> {
    let fault = || format!("{command}: expected exit {wanted}, got {:?}; stderr: {}", run.code, tail(&run.stderr));
    (run.code != Some(wanted)).then(fault)
}

impl Bench {
    fn out(&self) -> PathBuf {
        self.outside.join("site")
    }

    fn check(&self, case: &Case, format: &str) -> Run {
        trueup(&self.root, &["check", "--root", ".", "--as-of", &case.expect.as_of, "--format", format])
    }

    fn build(&self, case: &Case) -> Run {
        let out = self.out();
        let out = out.to_str().expect("temporary folders have plain names");
        trueup(&self.root, &["build", "--root", ".", "--as-of", &case.expect.as_of, "--out", out])
    }
}
