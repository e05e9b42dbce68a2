//! `trueup check`: every problem of every file in one run.

use super::{Outcome, Session, terminal};
use clap::{Args, ValueEnum};
use std::process::ExitCode;
use trueup::Failure;
use trueup::diagnostic::{Finding, Level};
use trueup::render::findings::{Format, Report};

#[derive(Args)]
pub(super) struct Check {
    /// What the findings are written as
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: FormatName,
    /// The least level that makes the command fail
    #[arg(long, value_name = "LEVEL", default_value = "error")]
    deny: LevelName,
}

#[derive(Clone, Copy, ValueEnum)]
enum FormatName {
    /// For people
    Text,
    /// For programs
    Json,
    /// For code scanners (SARIF 2.1.0)
    Sarif,
    /// For GitHub workflows
    Github,
}

#[derive(Clone, Copy, ValueEnum)]
enum LevelName {
    /// Everything
    Note,
    /// Warnings and errors
    Warning,
    /// Errors only
    Error,
}

impl Check {
    pub(super) fn run(self, session: &Session) -> Outcome {
        match session.load() {
            Ok(scene) => {
                let loaded = &scene.loaded;
                let report = Report {
                    sources: &loaded.sources,
                    findings: &loaded.findings,
                    records: Some(loaded.portfolio.records().count()),
                    color: session.color_out(),
                };
                self.print(&report, session)?;
                Ok(ExitCode::from(u8::from(denied(&loaded.findings, self.deny.level()))))
            }
            Err(Failure::Config(found)) => {
                let (sources, finding) = &*found;
                let findings = std::slice::from_ref(finding);
                self.print(&Report { sources, findings, records: None, color: session.color_out() }, session)?;
                Ok(ExitCode::from(2))
            }
            Err(other) => Err(other),
        }
    }

    /// Prints the report; with --quiet nothing where nothing was found and no program waits for it.
    fn print(&self, report: &Report<'_>, session: &Session) -> Result<(), Failure> {
        let format = self.format.format();
        if session.quiet() && format == Format::Text && report.findings.is_empty() {
            return Ok(());
        }
        terminal::print(&report.render(format))
    }
}

/// Whether any finding is at or above a level.
fn denied(findings: &[Finding], level: Level) -> bool {
    findings.iter().any(|f| f.rule.level >= level)
}

impl FormatName {
    fn format(self) -> Format {
        match self {
            FormatName::Text => Format::Text,
            FormatName::Json => Format::Json,
            FormatName::Sarif => Format::Sarif,
            FormatName::Github => Format::Github,
        }
    }
}

impl LevelName {
    fn level(self) -> Level {
        match self {
            LevelName::Note => Level::Note,
            LevelName::Warning => Level::Warning,
            LevelName::Error => Level::Error,
        }
    }
}
