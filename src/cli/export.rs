//! `trueup export`: everything for another tool.

use super::{Outcome, Session, terminal};
use clap::{Args, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use trueup::{Failure, export, output};

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
                &scene.loaded.sources.root,
                out,
                &export::json::render(&view, &scene.loaded.sources, &measured, &scene.loaded.judge(&view, &measured)),
            )?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes to a file that is none of the source, else to standard output.
fn write(root: &Path, out: Option<PathBuf>, bytes: &[u8]) -> Result<(), Failure> {
    let Some(path) = out else { return terminal::print_bytes(bytes) };
    output::outside_the_source(&path, root).map_err(|e| Failure::Io(e.to_string()))?;
    std::fs::write(&path, bytes).map_err(|e| Failure::Io(format!("{}: {e}", path.display())))
}
