//! Decks as PDF by Typst, as a library: tagged, PDF/UA-1, same input same bytes.
//!
//! What people wrote reaches Typst as data (`/deck.json`) and never as source; the template is ours and constant. The
//! world of the compiler is in memory: it has the template, the data and the fonts, and neither files, packages,
//! network nor a clock.

mod data;
mod drawing;
mod glyphs;
mod palette;
mod world;

use crate::report::slides::Deck;
use crate::theme::Theme;
use crate::words::Words;
use drawing::Drawings;
use glyphs::Glyphs;
use palette::Palette;
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use serde_json::Value;
use world::{Engine, Failed};

/// Stack of the threads that set decks: Typst recurses with the depth of what it lays out.
const STACK: usize = 64 << 20;

/// What all decks of a theme are printed with; shared between threads.
pub struct Printer {
    engine: Engine,
    palette: Palette,
    drawings: Drawings,
}

/// A deck as PDF, and what the printer had to change.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Printed {
    /// The file.
    pub bytes: Vec<u8>,
    /// Characters that no font has, in order; a square stands for each.
    pub replaced: Vec<char>,
    /// Numbers of slides whose text had to be set smaller than the smallest size to fit on the page.
    pub crowded: Vec<usize>,
}

impl Printer {
    /// Reads the fonts and colours of a theme, and the letters of its marks in the language of the words. Fonts that the theme adds (`assets/fonts/*.ttf`, `*.otf`) serve where
    /// the embedded ones lack a character.
    ///
    /// # Errors
    /// Never for a released program: a test makes one.
    pub fn new(theme: &Theme, words: &Words) -> Result<Printer, String> {
        let palette = Palette::of(theme);
        let engine = Engine::new(theme).map_err(|failed| failed.to_string())?;
        Ok(Printer { engine, drawings: Drawings::of(theme, &palette, words), palette })
    }

    /// Decks as bytes, in their order.
    ///
    /// # Errors
    /// What Typst says, where it can set a deck in no way: a fault of this program.
    pub fn decks(&self, decks: &[Deck]) -> Result<Vec<Printed>, String> {
        // Typst shares its work among the threads of the pool that it runs in: they need the large stack, and a thread
        // of another pool that waits for them would keep them from their work.
        let pool = ThreadPoolBuilder::new().stack_size(STACK).num_threads(rayon::current_num_threads()).build();
        pool.map_err(|e| e.to_string())?.install(|| decks.par_iter().map(|deck| self.deck(deck)).collect())
    }

    fn deck(&self, deck: &Deck) -> Result<Printed, String> {
        let data = data::deck(deck, &self.palette, &self.drawings);
        // With all characters that the fonts have; where the result is refused, with the plainest only.
        let first = self.set(data.clone(), &deck.path, Glyphs::of(self.engine.fonts()));
        let second = |_| self.set(data, &deck.path, Glyphs::plain());
        first.or_else(second).map_err(|failed| format!("{}: the PDF could not be set: {failed}", deck.path))
    }

    fn set(&self, mut data: Value, name: &str, mut glyphs: Glyphs<'_>) -> Result<Printed, Failed> {
        glyphs.prepare(&mut data);
        let bytes = serde_json::to_vec(&data).map_err(|e| Failed(e.to_string()))?;
        let set = self.engine.pdf(bytes, name)?;
        Ok(Printed { bytes: set.bytes, crowded: set.crowded, replaced: glyphs.replaced() })
    }
}
