//! What the global options come to: folder, day, audience, colours.

use super::{Color, Global, terminal};
use chrono::NaiveDate;
use std::path::Path;
use std::process::ExitCode;
use trueup::config::Settings;
use trueup::render::findings::{Format, Report, visible};
use trueup::{Failure, Loaded};

/// The global options.
pub(super) struct Session {
    global: Global,
}

/// A folder that was read, and how it is to be looked at.
pub(super) struct Scene {
    /// What was read.
    pub(super) loaded: Loaded,
    /// The day that is shown.
    pub(super) as_of: NaiveDate,
    /// Who will read it, a position in the site's list.
    pub(super) audience: usize,
}

impl Session {
    pub(super) fn new(global: Global) -> Self {
        Session { global }
    }

    /// The folder that holds site.toml.
    pub(super) fn root(&self) -> &Path {
        &self.global.root
    }

    /// Whether only errors are wanted.
    pub(super) fn quiet(&self) -> bool {
        self.global.quiet
    }

    /// Whether a text may be coloured that goes to a terminal or not.
    fn color(&self, terminal: bool) -> bool {
        match self.global.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => terminal && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()),
        }
    }

    /// Whether standard output may be coloured.
    pub(super) fn color_out(&self) -> bool {
        self.color(terminal::out_is_terminal())
    }

    /// Whether standard error may be coloured.
    pub(super) fn color_err(&self) -> bool {
        self.color(terminal::err_is_terminal())
    }

    /// Today where the site is. The only place that reads the clock.
    pub(super) fn today(settings: &Settings) -> NaiveDate {
        chrono::Utc::now().with_timezone(&settings.timezone).date_naive()
    }

    /// The day on which a new site begins: --as-of, else today where nobody has said yet where the site is.
    pub(super) fn first_day(&self) -> NaiveDate {
        self.global.as_of.unwrap_or_else(|| chrono::Utc::now().date_naive())
    }

    /// Reads the folder.
    ///
    /// # Errors
    /// Where it cannot be looked at, or has no such audience.
    pub(super) fn load(&self) -> Result<Scene, Failure> {
        let settings = trueup::settings(self.root())?;
        let audience = self.audience(&settings)?;
        let today = Self::today(&settings);
        let as_of = self.global.as_of.or(settings.as_of).unwrap_or(today);
        let settings = match &self.global.language {
            Some(language) => settings.spoken(language),
            None => settings,
        };
        let loaded = trueup::read(self.root(), settings, today.max(as_of), Some(as_of))?;
        if !self.quiet() {
            loaded.portfolio.gaps.iter().for_each(|gap| terminal::note(&gap.to_string()));
        }
        Ok(Scene { loaded, as_of, audience })
    }

    /// Refuses records with errors: figures made from the rest would be wrong without showing it.
    ///
    /// # Errors
    /// Where there are errors; they are told on standard error.
    pub(super) fn refuse_errors(&self, scene: &Scene) -> Result<(), Failure> {
        let errors = trueup::render::findings::Counts::of(&scene.loaded.findings).errors;
        if errors == 0 {
            return Ok(());
        }
        let what = if errors == 1 { "1 error".to_string() } else { format!("{errors} errors") };
        Err(Failure::Io(format!("the records have {what}; `trueup check` lists them")))
    }

    fn audience(&self, settings: &Settings) -> Result<usize, Failure> {
        let Some(name) = &self.global.audience else { return Ok(settings.audiences.len().saturating_sub(1)) };
        settings.audience(name).ok_or_else(|| {
            let names = settings.audiences.join(", ");
            Failure::Io(format!("`{name}` is not an audience of this site; its audiences are {names}"))
        })
    }

    /// Says on standard error why nothing could be done; answers the exit code for it.
    pub(super) fn tell(&self, failure: &Failure) -> ExitCode {
        match failure {
            Failure::Config(found) => {
                let (sources, finding) = &**found;
                let findings = std::slice::from_ref(finding);
                let report = Report { sources, findings, records: None, color: self.color_err() };
                terminal::tell(&report.render(Format::Text));
            }
            Failure::Io(message) => terminal::tell(&format!("error: {}\n", visible(message))),
        }
        ExitCode::from(2)
    }
}
