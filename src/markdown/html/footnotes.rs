//! Footnotes: numbered in the order of their references, printed at the end with the way back.

use super::Writer;
use super::escape::escape;
use crate::markdown::tree::Block;
use std::collections::HashMap;

/// The footnotes of a document.
#[derive(Default)]
pub(super) struct Footnotes<'d> {
    index: HashMap<&'d str, usize>,
    notes: Vec<Note<'d>>,
    /// Indices of notes in the order of their numbers.
    numbered: Vec<usize>,
}

struct Note<'d> {
    blocks: &'d [Block],
    /// From 1; 0 for none yet.
    number: usize,
    references: usize,
}

impl<'d> Footnotes<'d> {
    /// Gathers the definitions; of several with one label the first counts.
    pub(super) fn of(blocks: &'d [Block]) -> Self {
        let mut footnotes = Footnotes::default();
        footnotes.gather(blocks);
        footnotes
    }

    fn gather(&mut self, blocks: &'d [Block]) {
        for block in blocks {
            match block {
                Block::Footnote { label, blocks } => {
                    self.index.entry(label).or_insert(self.notes.len());
                    self.notes.push(Note { blocks, number: 0, references: 0 });
                    self.gather(blocks);
                }
                Block::Quote(blocks) | Block::Alert { blocks, .. } => self.gather(blocks),
                Block::List(list) => list.items.iter().for_each(|item| self.gather(&item.blocks)),
                Block::Definitions(list) => list.entries.iter().flat_map(|e| &e.details).for_each(|b| self.gather(b)),
                _ => {}
            }
        }
    }

    /// Number of the note and of this reference to it.
    fn refer(&mut self, label: &str) -> Option<(usize, usize)> {
        let at = *self.index.get(label)?;
        self.number(at);
        let note = self.notes.get_mut(at)?;
        note.references += 1;
        Some((note.number, note.references))
    }

    fn number(&mut self, at: usize) {
        if let Some(note) = self.notes.get_mut(at).filter(|note| note.number == 0) {
            self.numbered.push(at);
            note.number = self.numbered.len();
        }
    }
}

impl Writer<'_, '_> {
    /// The raised number that leads to a note.
    pub(super) fn footnote_reference(&mut self, label: &str) {
        let Some((number, reference)) = self.footnotes.refer(label) else {
            return self.text(&format!("[^{label}]"));
        };
        let p = &self.prefix;
        let mut label = String::new();
        escape(&self.resolve.words().text_footnote(number), &mut label);
        let html = if self.in_link {
            format!("<sup>{number}</sup>")
        } else {
            format!(
                "<sup><a class=\"noteref\" href=\"#{p}fn_{number}\" id=\"{p}fnref_{number}_{reference}\" \
                 role=\"doc-noteref\" aria-label=\"{label}\">{number}</a></sup>"
            )
        };
        self.push(&html);
    }

    /// All notes. Those that nothing refers to come last: no text of an author gets lost.
    pub(super) fn endnotes(&mut self) {
        if self.footnotes.notes.is_empty() {
            return;
        }
        self.push("<section class=\"footnotes\">\n<p class=\"vh\">");
        self.text(self.resolve.words().text_footnotes());
        self.push("</p>\n<ol>\n");
        let mut printed = 0;
        let mut unreferenced = 0;
        while printed < self.footnotes.notes.len() {
            while printed >= self.footnotes.numbered.len() {
                self.footnotes.number(unreferenced);
                unreferenced += 1;
            }
            self.endnote(self.footnotes.numbered[printed]);
            printed += 1;
        }
        self.push("</ol>\n</section>\n");
    }

    fn endnote(&mut self, at: usize) {
        let Note { blocks, number, .. } = self.footnotes.notes[at];
        self.push(&format!("<li id=\"{}fn_{number}\">\n", self.prefix));
        self.blocks(blocks);
        let references = self.footnotes.notes[at].references;
        if references > 0 {
            self.push("<p class=\"backrefs\">");
            for reference in 1..=references {
                let mut back = String::new();
                escape(&self.resolve.words().text_footnote_back(reference, number), &mut back);
                let html = format!(
                    "<a href=\"#{}fnref_{number}_{reference}\" role=\"doc-backlink\" \
                     aria-label=\"{back}\">\u{2191}</a> ",
                    self.prefix
                );
                self.push(&html);
            }
            self.push("</p>\n");
        }
        self.push("</li>\n");
    }
}
