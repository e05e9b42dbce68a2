//! A deck as a PowerPoint presentation that people can edit: text in placeholders, real tables, native charts with their
//! workbooks, status marks and the risk matrix as shapes, speaker notes.
//!
//! The format is ISO/IEC 29500 (Office Open XML). Order of elements is that of its schemas, which office programs insist on.
//! Same deck, same bytes: parts are written in the order of their names, and the only day in the file is that of the records.

mod body;
mod chart;
mod days;
mod document;
mod frame;
mod geometry;
mod key;
mod look;
mod master;
mod matrix;
mod metrics;
mod notes;
mod package;
mod prose;
mod sheet;
mod slide;
mod status;
mod table;
mod template;
mod text;
mod xml;

pub use geometry::Ratio;
pub use look::Look;
pub use template::Template;

use crate::report::slides::Deck;
use frame::Frame;
use package::Package;
use sheet::Press;
use slide::Charts;

/// Why a deck cannot be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem(String);

impl Problem {
    fn new(message: impl Into<String>) -> Problem {
        Problem(message.into())
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Problem {}

/// How decks are printed.
#[derive(Debug, Clone)]
pub struct Printer {
    /// Colours and fonts of the theme.
    pub look: Look,
    /// Ratio of the slides; none for that of the paper that a deck names.
    pub ratio: Option<Ratio>,
    /// A company's own masters and layouts, in place of ours.
    pub template: Option<Template>,
}

impl Printer {
    /// The deck as a `.pptx` file.
    ///
    /// # Errors
    /// Where a part is larger than the format holds.
    pub fn print(&self, deck: &Deck) -> Result<Vec<u8>, Problem> {
        let ratio = self.ratio.unwrap_or_else(|| Ratio::of_paper(deck.paper));
        let frame = Frame {
            height: self.template.as_ref().map_or_else(|| ratio.height(), Template::height),
            occasion: deck.occasion.clone(),
            classification: deck.classification.clone(),
            as_of: deck.words.frame_deck_as_of(&deck.as_of),
            words: deck.words.clone(),
            template: self.template.clone(),
        };
        let language = &deck.chrome.language;
        let stretch = frame.stretch();
        let dark = self.template.as_ref().filter(|template| template.is_dark()).map(|_| self.look.on_dark());
        let version = deck.commit.as_deref();
        let plain = Press { look: &self.look, language, deck, version, scale: 1.0, stretch, own_links: false };
        let (look, scale) = (dark.as_ref().unwrap_or(&self.look), self.template.as_ref().map_or(1.0, Template::scale));
        let own_links = self.template.as_ref().is_some_and(Template::hides_links);
        let press = Press { look, scale, own_links, ..plain };
        let mut package = Package::new();
        if self.template.is_none() {
            master::add(&mut package, &press, &frame);
        }
        notes::add_master(&mut package, &plain);
        let notice = deck.chrome.notice.as_deref().unwrap_or_default();
        let source = match &deck.commit {
            Some(commit) => deck.words.deck_source_commit(&deck.as_of, commit),
            None => deck.words.deck_source(&deck.as_of),
        };
        let source = format!("{source} {notice}");
        let mut charts = 0;
        let leaves: Vec<_> = deck.slides.iter().flat_map(|slide| slide::leaves(slide, &frame)).collect();
        for (n, leaf) in (1..).zip(&leaves) {
            let mut bound = Charts { package: &mut package, count: &mut charts, made: deck.day };
            let mut sheet = slide::print(leaf, &press, &frame, &mut bound, leaves.len())?;
            let notes = notes::add(&mut package, &plain, n, leaf, source.trim());
            sheet.relations.to("notesSlide", notes);
            let (bytes, relations) = sheet.finish(|xml| {
                xml.open("p:clrMapOvr").empty("a:masterClrMapping").close();
            });
            package.add(&format!("ppt/slides/slide{n}.xml"), "presentationml.slide", bytes, &relations);
        }
        document::add(&mut package, deck, &plain, &frame, leaves.len());
        package.finish()
    }
}
