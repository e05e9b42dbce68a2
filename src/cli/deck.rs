//! `trueup deck`: decks alone, in a folder with all that they need.

use super::{Outcome, Session, terminal};
use clap::{Args, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;
use trueup::Failure;
use trueup::config::DeckFormat;
use trueup::output;

#[derive(Args)]
pub(super) struct Deck {
    /// The program, by its folder's name [default: all]
    #[arg(long, short, value_name = "PROGRAM")]
    program: Option<String>,
    /// The deck: steering, or the name of a file in the program's decks/ [default: all]
    #[arg(long, short, value_name = "NAME")]
    deck: Option<String>,
    /// What is written
    #[arg(long, short, value_name = "FORMAT", value_delimiter = ',', default_value = "html")]
    format: Vec<Format>,
    /// The folder that is written [default: handouts, below the root]
    #[arg(long, short, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// What a deck is written as.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Web pages that print one slide per page
    Html,
    /// Tagged PDF, one slide per page
    Pdf,
    /// PowerPoint
    Pptx,
}

impl From<Format> for DeckFormat {
    fn from(format: Format) -> DeckFormat {
        match format {
            Format::Html => DeckFormat::Html,
            Format::Pdf => DeckFormat::Pdf,
            Format::Pptx => DeckFormat::Pptx,
        }
    }
}

impl Deck {
    pub(super) fn run(self, session: &Session) -> Outcome {
        let mut formats: Vec<DeckFormat> = self.format.iter().copied().map(DeckFormat::from).collect();
        formats.sort_unstable();
        formats.dedup();
        let scene = session.load()?;
        session.refuse_errors(&scene)?;
        let view = scene.loaded.view(scene.as_of, scene.audience);
        let wanted = trueup::Wanted { program: self.program.as_deref(), deck: self.deck.as_deref(), formats: &formats };
        let trueup::Handouts { files, notes } = trueup::decks(&scene.loaded, &view, wanted)?;
        let out = self.out.unwrap_or_else(|| session.root().join("handouts"));
        output::publish(&out, session.root(), &files).map_err(|e| Failure::Io(e.to_string()))?;
        if !session.quiet() {
            notes.iter().for_each(|note| terminal::note(note));
            for file in files.iter().filter(|f| !f.path.starts_with("assets/")) {
                let path = out.join(&file.path);
                terminal::tell(&format!("{}\n", trueup::render::findings::visible(&path.to_string_lossy())));
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}
