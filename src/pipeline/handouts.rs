//! Decks in the formats that are not pages: files for people who were sent them.

use super::Failure;
use super::decks::Wanted;
use crate::config::DeckFormat;
use crate::export::pptx;
use crate::output::File;
#[cfg(feature = "pdf")]
use crate::report::slides::Slide;
use crate::report::slides::{Deck, Layout};
use crate::theme::Theme;
use crate::words::Words;
use rayon::prelude::*;
use std::path::{Component, Path};

/// Decks as files, and what their readers should be told.
#[derive(Debug, Default)]
pub struct Handouts {
    /// The files.
    pub files: Vec<File>,
    /// What could not be shown as it was written, one sentence each.
    pub notes: Vec<String>,
}

impl Handouts {
    pub(super) fn with(mut self, more: Handouts) -> Handouts {
        self.files.extend(more.files);
        self.notes.extend(more.notes);
        self
    }
}

/// Decks in all of the formats but HTML.
pub(super) fn other_formats(
    decks: &[Deck],
    wanted: Wanted<'_>,
    theme: &Theme,
    words: &Words,
    root: &Path,
) -> Result<Handouts, Failure> {
    let mut out = Handouts::default();
    for format in wanted.formats {
        out = out.with(match format {
            DeckFormat::Html => Handouts::default(),
            DeckFormat::Pdf => pdf(decks, theme, words)?,
            DeckFormat::Pptx => powerpoint(decks, wanted, theme, root)?,
        });
    }
    Ok(out)
}

/// Decks as PowerPoint: by the template that is wanted, else by the one that a deck names, else by the theme.
fn powerpoint(decks: &[Deck], wanted: Wanted<'_>, theme: &Theme, root: &Path) -> Result<Handouts, Failure> {
    let look = pptx::Look::of(theme);
    let print = |deck: &Deck| {
        let path = deck.path_as("pptx");
        let template = match (wanted.template, &deck.template) {
            (Some(template), _) => Some(template.clone()),
            (None, Some(name)) => Some(template(root, name)?),
            (None, None) => None,
        };
        let printer = pptx::Printer { look: look.clone(), ratio: wanted.ratio, template };
        let bytes = printer.print(deck);
        bytes.map(|bytes| File { bytes, path: path.clone() }).map_err(|e| Failure::Io(format!("{path}: {e}")))
    };
    // Papers are read, not edited on slides.
    let slides = decks.par_iter().filter(|deck| deck.layout == Layout::Slides);
    let files = slides.map(print).collect::<Result<Vec<File>, Failure>>()?;
    Ok(Handouts { files, notes: Vec::new() })
}

/// The template that a deck names: a file below the site's root.
fn template(root: &Path, name: &str) -> Result<pptx::Template, Failure> {
    let failure = |why: String| Failure::Io(format!("the template `{name}` cannot be used: {why}"));
    let inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    if !inside {
        return Err(failure("name a file below the folder of site.toml".into()));
    }
    let bytes = std::fs::read(root.join(name)).map_err(|e| failure(e.to_string()))?;
    pptx::Template::read(&bytes).map_err(|e| failure(e.to_string()))
}

/// Decks as PDF.
#[cfg(feature = "pdf")]
fn pdf(decks: &[Deck], theme: &Theme, words: &Words) -> Result<Handouts, Failure> {
    if decks.is_empty() {
        return Ok(Handouts::default());
    }
    let printer = crate::export::pdf::Printer::new(theme, words).map_err(Failure::Io)?;
    let printed = printer.decks(decks).map_err(Failure::Io)?;
    let mut out = Handouts::default();
    for (deck, printed) in decks.iter().zip(printed) {
        let path = deck.path_as("pdf");
        out.notes.extend(notes(deck, &path, &printed));
        out.files.push(File { path, bytes: printed.bytes });
    }
    Ok(out)
}

/// What the printer had to change.
#[cfg(feature = "pdf")]
fn notes(deck: &Deck, path: &str, printed: &crate::export::pdf::Printed) -> Vec<String> {
    const NAMED: usize = 8;
    let mut out = Vec::new();
    if !printed.replaced.is_empty() {
        let named: Vec<String> =
            printed.replaced.iter().take(NAMED).map(|c| format!("U+{:04X}", u32::from(*c))).collect();
        let more = if printed.replaced.len() > NAMED { " and others" } else { "" };
        out.push(format!(
            "{path}: no font has {}{more}; squares stand for them. A font in assets/fonts/ of the theme can add them",
            named.join(", ")
        ));
    }
    for number in &printed.crowded {
        let slide = number.checked_sub(1).and_then(|n| deck.slides.get(n));
        let title = slide.map_or("", |slide| &slide.title);
        let what = slide.and_then(Slide::longest).map_or("it holds too much".into(), |id| format!("{id} is too long"));
        out.push(format!("{path}: slide {number}, \u{201c}{title}\u{201d}: {what}; the text was set smaller"));
    }
    out
}

#[cfg(not(feature = "pdf"))]
fn pdf(_: &[Deck], _: &Theme, _: &Words) -> Result<Handouts, Failure> {
    Err(Failure::Io("this build of trueup has no PDF; build it with the feature `pdf`".into()))
}
