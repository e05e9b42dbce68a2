//! `trueup deck`: decks alone, in a folder with all that they need.

use super::{Outcome, Session, terminal};
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use trueup::Failure;
use trueup::config::DeckFormat;
use trueup::export::pptx;
use trueup::output;

#[derive(Args)]
pub(super) struct Deck {
    /// The program, by its folder's name [default: all]
    #[arg(long, short, value_name = "PROGRAM")]
    program: Option<String>,
    /// The deck: steering, or the name of a file in the program's decks/ [default: all]
    #[arg(long, short, value_name = "NAME")]
    deck: Option<String>,
    /// The meeting whose minutes are written, by its id [default: the last one]
    #[arg(long, value_name = "ID")]
    meeting: Option<String>,
    /// Since when movements are shown: `last` (the last meeting of type steering) or a day such as 2026-05-07
    #[arg(long, value_name = "WHEN", default_value = "last", value_parser = since)]
    since: Since,
    /// What is written
    #[arg(long, short, value_name = "FORMAT", value_delimiter = ',', default_value = "html")]
    format: Vec<Format>,
    /// A company's own master for PowerPoint: a .pptx or .potx file with the usual layouts
    #[arg(long, value_name = "FILE")]
    template: Option<PathBuf>,
    /// How wide PowerPoint's slides are [default: as the paper that the deck names, else 16:9]
    #[arg(long, value_name = "RATIO", conflicts_with = "template")]
    ratio: Option<Ratio>,
    /// The folder that is written [default: handouts, below the root]
    #[arg(long, short, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// The paper that there is of each meeting.
const MINUTES: &str = "minutes";

/// What a folder holds that is a built site.
const SITE_DATA: &str = "data/trueup.json";

/// A day, or the last steering committee.
#[derive(Clone, Copy)]
struct Since(Option<NaiveDate>);

/// Reads `last` or a day.
fn since(text: &str) -> Result<Since, String> {
    match text.trim() {
        "last" => Ok(Since(None)),
        day => {
            day.parse().map(|day| Since(Some(day))).map_err(|_| "neither `last` nor a day such as 2026-05-07".into())
        }
    }
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

/// How wide slides are against their height.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Ratio {
    /// Screens
    #[value(name = "16:9")]
    Wide,
    /// Old projectors
    #[value(name = "4:3")]
    Standard,
}

impl From<Ratio> for pptx::Ratio {
    fn from(ratio: Ratio) -> pptx::Ratio {
        match ratio {
            Ratio::Wide => pptx::Ratio::Wide,
            Ratio::Standard => pptx::Ratio::Standard,
        }
    }
}

/// Reads a template.
fn template(path: &Path) -> Result<pptx::Template, Failure> {
    let shown = trueup::render::findings::visible(&path.to_string_lossy()).to_string();
    let failure = |why: String| Failure::Io(format!("the template {shown} cannot be used: {why}"));
    let bytes = std::fs::read(path).map_err(|e| failure(e.to_string()))?;
    pptx::Template::read(&bytes).map_err(|e| failure(e.to_string()))
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
        if self.meeting.is_some() && self.deck.as_deref().is_some_and(|deck| !deck.eq_ignore_ascii_case(MINUTES)) {
            return Err(Failure::Io(format!("`--meeting` names a meeting of the deck `{MINUTES}`")));
        }
        let mut formats: Vec<DeckFormat> = self.format.iter().copied().map(DeckFormat::from).collect();
        formats.sort_unstable();
        formats.dedup();
        let scene = session.load()?;
        session.refuse_errors(&scene)?;
        if let Some(day) = self.since.0.filter(|day| *day > scene.as_of) {
            return Err(Failure::Io(format!(
                "{day} is after {}, the day that is shown; name an earlier day, or a later one with --as-of",
                scene.as_of
            )));
        }
        let view = scene.loaded.view(scene.as_of, scene.audience);
        let template = self.template.as_deref().map(template).transpose()?;
        let wanted = trueup::Wanted {
            program: self.program.as_deref(),
            deck: self.deck.as_deref().or(self.meeting.is_some().then_some(MINUTES)),
            since: self.since.0,
            minutes: self.meeting.as_deref().map_or(trueup::Minutes::Last, trueup::Minutes::Of),
            formats: &formats,
            template: template.as_ref(),
            ratio: self.ratio.map(pptx::Ratio::from),
        };
        let trueup::Handouts { files, notes } = trueup::decks(&scene.loaded, &view, wanted)?;
        let out = self.out.unwrap_or_else(|| session.root().join("handouts"));
        // A folder is replaced as a whole: that of the site would be lost for one deck.
        if out.join(SITE_DATA).is_file() {
            let out = trueup::render::findings::visible(&out.to_string_lossy()).to_string();
            return Err(Failure::Io(format!(
                "{out} holds a built site, which a deck would replace; choose another folder with --out"
            )));
        }
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
