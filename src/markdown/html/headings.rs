//! Headings: levelled anew for the page they come to stand on, with ids that links can name.

use super::Writer;
use super::escape::escape;
use crate::markdown::plain::text_without_lookups;
use crate::markdown::tree::{Block, Inline};
use foldhash::fast::RandomState;
use std::collections::{HashMap, HashSet, VecDeque};

/// The headings of a document.
#[derive(Default)]
pub(super) struct Headings {
    /// In the order of the text; taken out as they are printed.
    ids: VecDeque<String>,
    known: HashSet<String, RandomState>,
    /// The last number put after a repeated id.
    repeats: HashMap<String, usize, RandomState>,
    base: u8,
    /// Author's level and printed level of the headings that the next one may lie beneath.
    above: Vec<(u8, u8)>,
}

impl Headings {
    /// Gathers the headings and gives out their ids.
    pub(super) fn of(blocks: &[Block], base: u8) -> Self {
        let mut headings = Headings { base: base.clamp(1, 6), ..Headings::default() };
        headings.gather(blocks);
        headings
    }

    /// Headings in footnotes are printed last and have no id.
    fn gather(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading { content, .. } => self.give_id(content),
                Block::Quote(blocks) | Block::Alert { blocks, .. } => self.gather(blocks),
                Block::List(list) => list.items.iter().for_each(|item| self.gather(&item.blocks)),
                Block::Definitions(list) => list.entries.iter().flat_map(|e| &e.details).for_each(|b| self.gather(b)),
                _ => {}
            }
        }
    }

    fn give_id(&mut self, content: &[Inline]) {
        let slug = slug(&text_without_lookups(content));
        let mut id = slug.clone();
        while !self.known.insert(id.clone()) {
            let n = self.repeats.entry(slug.clone()).or_insert(1);
            *n += 1;
            id = format!("{slug}-{n}");
        }
        self.ids.push_back(id);
    }

    /// The level to print: the first heading has the base, none goes down by more than one.
    fn level(&mut self, authors: u8) -> u8 {
        while self.above.last().is_some_and(|(level, _)| *level >= authors) {
            self.above.pop();
        }
        let level = self.above.last().map_or(self.base, |(_, printed)| (printed + 1).min(6));
        self.above.push((authors, level));
        level
    }

    /// Whether a heading has this id, without the prefix.
    pub(super) fn has(&self, id: &str) -> bool {
        self.known.contains(id)
    }
}

/// Letters and digits in lower case, joined by hyphens.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    let mut add = |c: char| {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    };
    match text.is_ascii() {
        true => text.bytes().for_each(|b| add(char::from(b.to_ascii_lowercase()))),
        false => text.chars().flat_map(char::to_lowercase).for_each(add),
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "section".to_owned() } else { slug.to_owned() }
}

impl<'d> Writer<'_, 'd> {
    /// A heading with its id.
    pub(super) fn heading(&mut self, authors: u8, content: &'d [Inline]) {
        let level = self.headings.level(authors);
        let id = self.headings.ids.pop_front();
        self.push(&format!("<h{level}"));
        if let Some(id) = id {
            self.out.push_str(" id=\"");
            self.out.push_str(&self.prefix);
            escape(&id, self.out);
            self.out.push('"');
        }
        self.push(">");
        self.inlines(content);
        self.push(&format!("</h{level}>\n"));
    }
}
