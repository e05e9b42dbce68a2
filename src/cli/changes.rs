//! `trueup changes`: what changed since the last steering committee, a day, or a version of the records.

use super::{Outcome, Session, day, session::Scene, terminal};
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use std::process::ExitCode;
use trueup::changes::Changes as Found;
use trueup::metrics::Measured;
use trueup::portfolio::{ProgramView, View};
use trueup::render::{findings::visible, since};
use trueup::report::{Site, since::digest};
use trueup::words::Words;
use trueup::{Failure, SinceWhen};

#[derive(Args)]
pub(super) struct Changes {
    /// `last` (the last meeting of type steering), a day such as 2026-05-07, or a version of the repository
    #[arg(long, value_name = "last|DATE|REV", default_value = "last")]
    since: String,
    /// Only this program (the name of its folder)
    #[arg(long, value_name = "P")]
    program: Option<String>,
    /// What it is written as
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: FormatName,
}

#[derive(Clone, Copy, ValueEnum)]
enum FormatName {
    /// For people
    Text,
    /// Markdown, to paste into a mail
    Md,
    /// A page of its own
    Html,
    /// For programs
    Json,
}

impl Changes {
    pub(super) fn run(self, session: &Session) -> Outcome {
        let scene = session.load()?;
        session.refuse_errors(&scene)?;
        let when = self.when(scene.as_of)?;
        let view = scene.loaded.view(scene.as_of, scene.audience);
        let measured = scene.loaded.measure(&view);
        let found = self.found(&scene, &view, &measured, &when, session.quiet())?;
        let title = format!("{}: what changed", view.settings.title);
        let site = Site::new(&view, &scene.loaded.sources, measured);
        // What is read at the keyboard is in English.
        let english = Words::english();
        let digests = || found.iter().map(|changes| digest(&site, changes, &english)).collect::<Vec<_>>();
        match self.format {
            FormatName::Text => terminal::print(&since::text::render(&digests()))?,
            FormatName::Md => terminal::print(&since::markdown::render(&digests()))?,
            FormatName::Html => terminal::print(&since::html::render(&digests(), english.tag(), &title))?,
            FormatName::Json => terminal::print_bytes(&trueup::export::changes::render(&site, &found))?,
        }
        Ok(ExitCode::SUCCESS)
    }

    fn when(&self, as_of: NaiveDate) -> Result<SinceWhen, Failure> {
        let text = self.since.trim();
        if text.eq_ignore_ascii_case("last") {
            return Ok(SinceWhen::Steering);
        }
        match day(text) {
            Ok(date) if date > as_of => Err(Failure::Io(format!(
                "{date} is after {as_of}, the day that is shown; name an earlier day, or a later one with --as-of"
            ))),
            Ok(date) => Ok(SinceWhen::Day(date)),
            Err(_) => Ok(SinceWhen::Revision(text.to_string())),
        }
    }

    /// The changes of every program that is wanted and has something to compare with.
    fn found(
        &self,
        scene: &Scene,
        view: &View,
        measured: &[Measured],
        when: &SinceWhen,
        quiet: bool,
    ) -> Result<Vec<Found>, Failure> {
        let wanted = |p: &ProgramView| self.program.as_ref().is_none_or(|name| p.slug.eq_ignore_ascii_case(name));
        let programs: Vec<(&ProgramView, &Measured)> =
            view.programs.iter().zip(measured).filter(|(p, _)| wanted(p)).collect();
        if let (Some(name), true) = (&self.program, programs.is_empty()) {
            let names: Vec<&str> = view.programs.iter().map(|p| &*p.slug).collect();
            return Err(Failure::Io(format!("there is no program `{name}`; programs: {}", names.join(", "))));
        }
        let compared = scene.loaded.changes(&programs, view, when).map_err(|why| Failure::Io(self.unknown(&why)))?;
        let without: Vec<&str> = compared.iter().filter(|(_, c)| c.is_none()).map(|(p, _)| &*p.slug).collect();
        let found: Vec<Found> = compared.iter().filter_map(|(_, changes)| changes.clone()).collect();
        if found.is_empty() && !without.is_empty() {
            return Err(Failure::Io(no_steering(&without, view.as_of)));
        }
        if !without.is_empty() && !quiet {
            terminal::tell(&format!("note: {}\n", visible(&no_steering(&without, view.as_of))));
        }
        Ok(found)
    }

    /// Why what was asked for is nothing to compare with.
    fn unknown(&self, why: &str) -> String {
        format!("`{}` is neither `last` nor a day such as 2026-05-07, and as a version: {why}", self.since.trim())
    }
}

/// That programs have no steering committee to compare with, and what to do.
fn no_steering(programs: &[&str], as_of: NaiveDate) -> String {
    format!(
        "no meeting of type steering is recorded before {as_of} in {}; name a day with --since, such as --since {}, or record \
         the meeting with type = \"steering\"",
        programs.join(", "),
        trueup::calendar::days_before(as_of, 28)
    )
}
