//! Markdown as plain text: for search, JSON, summaries and slides.

use super::call::Call;
use super::html::{RecordName, Resolve};
use super::table::Table;
use super::tree::{Block, Document, Inline, Item, List, RecordRef};

/// The text of a document: a blank line between paragraphs, one line per item and per table row.
pub fn to_text(document: &Document, resolve: &dyn Resolve) -> String {
    to_text_of(document, resolve, 0)
}

/// As [`to_text`], with room for about so many bytes: a long text is not copied while it grows.
pub fn to_text_of(document: &Document, resolve: &dyn Resolve, room: usize) -> String {
    let mut text = Text::new(Some(resolve));
    text.out.reserve(room);
    text.blocks(&document.blocks, Gap::Paragraph);
    text.out
}

/// The text of inline Markdown.
pub fn to_inline_text(inlines: &[Inline], resolve: &dyn Resolve) -> String {
    let mut text = Text::new(Some(resolve));
    text.inlines(inlines);
    text.out
}

/// The first paragraph, where there is one.
pub fn first_paragraph(document: &Document) -> Option<&[Inline]> {
    document.blocks.iter().find_map(|block| match block {
        Block::Paragraph(content) => Some(content.as_slice()),
        _ => None,
    })
}

/// The first sentence of the first paragraph, on one line; empty where there is no paragraph.
pub fn first_sentence(document: &Document, resolve: &dyn Resolve) -> String {
    let text = first_paragraph(document).map(|content| to_inline_text(content, resolve)).unwrap_or_default();
    let words: Vec<&str> = text.split_whitespace().collect();
    sentence(&words.join(" ")).to_owned()
}

/// The first sentence of a text: up to a full stop, question or exclamation mark that is followed
/// by a blank and by no small letter or digit; `J. Smith`, `e.g. this` and `approx. 5` do not end one.
pub fn sentence(text: &str) -> &str {
    let ends = text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | '\u{2026}'));
    for (at, mark) in ends {
        let end = at + mark.len_utf8();
        let (before, after) = text.split_at(end);
        let after = after.trim_start_matches(['"', '\'', ')', '\u{201D}', '\u{2019}']);
        if after.is_empty()
            || (after.starts_with(char::is_whitespace)
                && begins_sentence(after)
                && !(mark == '.' && is_initial(before)))
        {
            return text[..text.len() - after.len()].trim_end();
        }
    }
    text
}

fn begins_sentence(after: &str) -> bool {
    after.trim_start().chars().next().is_none_or(|c| !c.is_lowercase() && !c.is_ascii_digit())
}

/// Whether the text ends in a single letter and a full stop.
fn is_initial(before: &str) -> bool {
    let word = before.trim_end_matches('.').rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    word.chars().count() == 1 && word.chars().all(char::is_alphabetic)
}

/// The text an author wrote out, records and computed values left out: must not give away an id.
pub(super) fn text_without_lookups(inlines: &[Inline]) -> String {
    let mut text = Text::new(None);
    text.inlines(inlines);
    text.out
}

/// The text so far. Line ends are owed until more text comes, so none trail.
struct Text<'r> {
    resolve: Option<&'r dyn Resolve>,
    out: String,
    owed: Gap,
}

/// What stands between two pieces of a text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    Line,
    Paragraph,
}

impl Gap {
    fn ends(self) -> &'static str {
        match self {
            Gap::None => "",
            Gap::Line => "\n",
            Gap::Paragraph => "\n\n",
        }
    }
}

impl<'r> Text<'r> {
    fn new(resolve: Option<&'r dyn Resolve>) -> Self {
        Text { resolve, out: String::new(), owed: Gap::None }
    }

    fn push(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push_str(self.owed.ends());
        }
        self.owed = Gap::None;
        self.out.push_str(text);
    }

    fn gap(&mut self, gap: Gap) {
        self.owed = self.owed.max(gap);
    }

    fn blocks(&mut self, blocks: &[Block], between: Gap) {
        for (n, block) in blocks.iter().enumerate() {
            if n > 0 {
                self.gap(between);
            }
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(content) | Block::Heading { content, .. } => self.inlines(content),
            Block::List(list) => self.list(list),
            Block::Quote(blocks) | Block::Footnote { blocks, .. } => self.blocks(blocks, Gap::Paragraph),
            Block::Alert { kind, blocks } => {
                if let Some(resolve) = self.resolve {
                    self.push(kind.title(resolve.words()));
                }
                self.push(": ");
                self.blocks(blocks, Gap::Paragraph);
            }
            Block::Code { text, .. } => self.push(text.trim_end_matches('\n')),
            Block::Table(table) => self.table(table),
            Block::Definitions(list) => {
                for entry in &list.entries {
                    self.gap(Gap::Line);
                    self.inlines(&entry.term);
                    self.push(": ");
                    entry.details.iter().for_each(|blocks| {
                        self.blocks(blocks, Gap::Line);
                        self.gap(Gap::Line);
                    });
                }
            }
            Block::Rule => {}
            Block::Computed(call) => self.call(call),
        }
    }

    fn list(&mut self, list: &List) {
        for (n, item) in (0_u64..).zip(&list.items) {
            self.gap(Gap::Line);
            self.item_mark(list.start.map(|first| first.saturating_add(n)), item);
            self.blocks(&item.blocks, Gap::Line);
            self.gap(Gap::Line);
        }
    }

    fn item_mark(&mut self, number: Option<u64>, item: &Item) {
        match number {
            Some(number) => self.push(&format!("{number}. ")),
            None => self.push("- "),
        }
        match item.task {
            Some(true) => self.push("Done: "),
            Some(false) => self.push("To do: "),
            None => {}
        }
    }

    fn table(&mut self, table: &Table) {
        for row in table.rows() {
            self.gap(Gap::Line);
            for (n, cell) in row.cells().enumerate() {
                if n > 0 {
                    self.push(", ");
                }
                self.inlines(cell);
            }
        }
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(text) => self.push(text),
            Inline::Code(text) => self.push(text),
            Inline::Emphasis(children) | Inline::Strong(children) | Inline::Strikethrough(children) => {
                self.inlines(children)
            }
            Inline::Link(link) if link.children.is_empty() => self.push(&link.dest),
            Inline::Link(link) => self.inlines(&link.children),
            Inline::Image(image) => self.push(&image.alt),
            Inline::Record(record) => self.record(record),
            Inline::Computed(call) => self.call(call),
            Inline::FootnoteRef(_) => {}
            Inline::SoftBreak => self.push(" "),
            Inline::HardBreak => self.push("\n"),
        }
    }

    fn record(&mut self, record: &RecordRef) {
        let Some(resolve) = self.resolve else { return };
        match (resolve.record_name(&record.target), &record.text) {
            (RecordName::Restricted, _) => self.push(resolve.words().frame_restricted()),
            (_, Some(text)) => self.inlines(text),
            (RecordName::Found(text), None) => self.push(&text),
            (RecordName::Unknown, None) => self.push(&record.target),
        }
    }

    fn call(&mut self, call: &Call) {
        if let Some(resolve) = self.resolve {
            let mut text = String::new();
            resolve.call_text(call, &mut text);
            self.push(&text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{first_sentence, sentence, to_text};
    use crate::markdown::parse;
    use crate::markdown::properties::Site;

    fn text(body: &str) -> String {
        to_text(&parse(body).0, &Site)
    }

    #[test]
    fn blocks_become_lines() {
        assert_eq!(text("# T\n\na *b*\nc\n\n- x\n- [x] y\n  1. z\n\n> q"), "T\n\na b c\n\n- x\n- Done: y\n1. z\n\nq");
        assert_eq!(text("|a|b|\n|-|-|\n|1|2|\n"), "a, b\n1, 2");
        assert_eq!(text("> [!NOTE]\n> x\n\n```\ncode\n```\n\n---\n"), "Note: x\n\ncode");
        assert_eq!(text("t\n: d\n: e"), "t: d\ne");
        assert_eq!(text(""), "");
    }

    #[test]
    fn records_and_values_are_looked_up() {
        assert_eq!(
            text("[[M-07]] [[M-07|go]] [[secret-1|boss]] [[gone]] {{ kpi(\"x\") }}"),
            "M-07 go restricted item gone kpi"
        );
    }

    #[test]
    fn the_first_sentence_ends_where_a_reader_would_end_it() {
        let table = [
            ("One. Two.", "One."),
            ("It is 3.5 days late. So", "It is 3.5 days late."),
            ("e.g. this. That", "e.g. this."),
            ("J. Smith left. Next", "J. Smith left."),
            ("Really? Yes", "Really?"),
            ("no end", "no end"),
            ("He said \"go.\" Then", "He said \"go.\""),
            ("approx. 5 days. Then", "approx. 5 days."),
            ("", ""),
        ];
        for (given, wanted) in table {
            assert_eq!(sentence(given), wanted);
        }
        assert_eq!(first_sentence(&parse("# T\n\nAll\nwell. But").0, &Site), "All well.");
    }
}
