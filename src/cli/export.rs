//! `trueup export`: everything for another tool.

use super::{Outcome, Session, terminal};
use clap::{Args, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;
use trueup::{Failure, export};

#[derive(Args)]
pub(super) struct Export {
    #[command(subcommand)]
    format: Format,
}

#[derive(Subcommand)]
enum Format {
    /// Records, histories and key figures as JSON
    Json {
        /// The file to write [default: standard output]
        #[arg(long, short, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

impl Export {
    pub(super) fn run(self, session: &Session) -> Outcome {
        let scene = session.load()?;
        session.refuse_errors(&scene)?;
        let view = scene.loaded.view(scene.as_of, scene.audience);
        let measured = scene.loaded.measure(&view);
        match self.format {
            Format::Json { out } => write(
                out,
                &export::json::render(&view, &scene.loaded.sources, &measured, &scene.loaded.judge(&view, &measured)),
            )?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes to a file, else to standard output.
fn write(out: Option<PathBuf>, bytes: &[u8]) -> Result<(), Failure> {
    match out {
        Some(path) => std::fs::write(&path, bytes).map_err(|e| Failure::Io(format!("{}: {e}", path.display()))),
        None => terminal::print_bytes(bytes),
    }
}
