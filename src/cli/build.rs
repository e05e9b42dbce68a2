//! `trueup build`: the site, at once or not at all.

use super::session::Scene;
use super::{Outcome, Session, terminal};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use trueup::Failure;
use trueup::diagnostic::{Finding, Level};
use trueup::output::{PublishError, Staging, Written};
use trueup::portfolio::View;
use trueup::render::findings::{Counts, Format, Report};

#[derive(Args)]
pub(super) struct Build {
    /// The folder that is written [default: public, below the root]
    #[arg(long, short, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Build {
    pub(super) fn run(self, session: &Session) -> Outcome {
        let begun = Instant::now();
        let progress = progress(session);
        progress.set_message("reading records");
        let scene = session.load()?;
        if refused(&scene, session) {
            progress.finish_and_clear();
            return Ok(ExitCode::FAILURE);
        }
        let out = self.out.unwrap_or_else(|| session.root().join("public"));
        let refused = |error: PublishError| Failure::Io(error.to_string());
        let staging = Staging::begin(&out, session.root()).map_err(refused)?;
        let view = scene.loaded.view(scene.as_of, scene.audience);
        pages(&progress, &view);
        let put = |file| {
            progress.inc(1);
            staging.put(&file).map_err(refused)
        };
        let notes = trueup::build(&scene.loaded, &view, put)?;
        let written = staging.finish().map_err(refused)?;
        progress.finish_and_clear();
        if !session.quiet() {
            notes.iter().for_each(|note| terminal::note(note));
            warned(&scene.loaded.findings).iter().for_each(|note| terminal::note(note));
            let records = scene.loaded.portfolio.records().count();
            let summary = summary(records, written, begun.elapsed());
            terminal::tell(&format!("{}: {summary}\n", trueup::render::findings::visible(&out.to_string_lossy())));
        }
        // The process ends here, and the system takes all memory back at once: millions of small texts need not be
        // freed one by one before.
        std::mem::forget((scene, view));
        Ok(ExitCode::SUCCESS)
    }
}

/// Prints the errors, where there are any: then nothing is built.
fn refused(scene: &Scene, session: &Session) -> bool {
    let loaded = &scene.loaded;
    let errors: Vec<Finding> = loaded.findings.iter().filter(|f| f.rule.level == Level::Error).cloned().collect();
    if errors.is_empty() {
        return false;
    }
    let records = Some(loaded.portfolio.records().count());
    let report = Report { sources: &loaded.sources, findings: &errors, records, color: session.color_err() };
    terminal::tell(&report.render(Format::Text));
    true
}

/// How many warnings there are, where there are any: a site is built with them, and they are listed by `check`.
fn warned(findings: &[Finding]) -> Option<String> {
    match Counts::of(findings).warnings {
        0 => None,
        1 => Some("1 warning; `trueup check` shows it".into()),
        n => Some(format!("{n} warnings; `trueup check` lists them")),
    }
}

/// Files of a program beside its records' pages: lists, decks, pages of people. A guess, good enough for a bar.
const BESIDE: usize = 45;

/// From here on a bar, since it is about known how many files there will be.
fn pages(progress: &ProgressBar, view: &View) {
    progress.set_length((view.records().count() + BESIDE * view.programs.len()) as u64);
    if let Ok(style) = ProgressStyle::with_template("{spinner} making pages {bar:40} {pos} files, {elapsed}") {
        progress.set_style(style.progress_chars("━╸─"));
    }
}

/// A spinner on a terminal, nothing elsewhere.
fn progress(session: &Session) -> ProgressBar {
    if session.quiet() || !terminal::err_is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}

/// "301 records, 412 files: 12 written, 400 unchanged, 0 removed, in 0.42 s".
fn summary(records: usize, written: Written, took: Duration) -> String {
    let Written { written, unchanged, removed } = written;
    format!(
        "{records} records, {} files: {written} written, {unchanged} unchanged, {removed} removed, in {:.2} s",
        written + unchanged,
        took.as_secs_f64()
    )
}
