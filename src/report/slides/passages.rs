//! Markdown of an author as a flat list of passages, resolved: what every printer of slides can print natively.

use super::model::{Passage, PassageKind, SlideColumn, SlideTable};
use super::words::{Look, Words};
use crate::markdown::{self, Alignment, Block, Inline, Item, RecordLink, Resolve};

/// What text is resolved with.
pub(super) struct Reading<'r> {
    pub(super) resolve: &'r dyn Resolve,
    /// Whether there is a site around, so that links within it lead somewhere.
    pub(super) site: bool,
}

impl Reading<'_> {
    /// Blocks as passages; tables within lists and quotations become lines of their cells.
    pub(super) fn passages(&self, blocks: &[Block]) -> Vec<Passage> {
        let mut out = Vec::new();
        self.blocks(blocks, PassageKind::Paragraph, 0, &mut out);
        out
    }

    /// A Markdown table; its columns share the width by the length of what they hold.
    pub(super) fn table(&self, table: &markdown::Table, caption: &str) -> SlideTable {
        let head: Vec<Words> = table.head().cells().map(|cell| self.words(cell)).collect();
        let missing = || std::iter::repeat_with(Words::none);
        let rows: Vec<Vec<Words>> = table
            .body()
            .map(|row| row.cells().map(|cell| self.words(cell)).chain(missing()).take(head.len()).collect())
            .collect();
        let columns = head.iter().zip(widths(&head, &rows)).enumerate().map(|(n, (words, width))| SlideColumn {
            label: words.line(),
            width,
            numeric: table.alignments.get(n) == Some(&Alignment::Right),
        });
        let equals = head.len() == 2;
        SlideTable { caption: caption.into(), columns: columns.collect(), rows, equals, ..SlideTable::default() }
    }

    fn blocks(&self, blocks: &[Block], kind: PassageKind, depth: u8, out: &mut Vec<Passage>) {
        let mut kind = kind;
        for block in blocks {
            self.block(block, kind, depth, out);
            // Only the first block of an item has its mark.
            if kind.is_marked() {
                kind = PassageKind::More;
            }
        }
    }

    fn block(&self, block: &Block, kind: PassageKind, depth: u8, out: &mut Vec<Passage>) {
        let mut add = |kind, words: Words| out.push(Passage { kind, depth, words });
        match block {
            Block::Paragraph(content) => add(kind, self.words(content)),
            Block::Heading { content, .. } => add(PassageKind::Heading, self.words(content)),
            Block::List(list) => {
                let deeper =
                    if kind.is_marked() || kind == PassageKind::More { depth.saturating_add(1) } else { depth };
                for (n, item) in (0_u64..).zip(&list.items) {
                    let mark = mark(list.start.map(|first| first.saturating_add(n)), item);
                    self.blocks(&item.blocks, mark, deeper, out);
                }
            }
            Block::Quote(blocks) => self.blocks(blocks, PassageKind::Quote, depth, out),
            Block::Alert { kind, blocks } => {
                add(PassageKind::Quote, Words::strong(kind.title(self.resolve.words())));
                self.blocks(blocks, PassageKind::Quote, depth, out);
            }
            Block::Code { text, .. } => add(PassageKind::Code, Words::plain(text.trim_end_matches('\n'))),
            Block::Table(table) => {
                for row in table.rows() {
                    let cells: Vec<Words> = row.cells().map(|cell| self.words(cell)).collect();
                    add(kind, joined(cells));
                }
            }
            Block::Definitions(list) => {
                for entry in &list.entries {
                    out.push(Passage { kind: PassageKind::Heading, depth, words: self.words(&entry.term) });
                    entry.details.iter().for_each(|blocks| self.blocks(blocks, kind, depth, out));
                }
            }
            Block::Footnote { label, blocks } => {
                let first = out.len();
                self.blocks(blocks, kind, depth, out);
                let mark = Words::of(Look::Dim, format!("[{label}] "));
                if let Some(note) = out.get_mut(first) {
                    note.words = mark.then(std::mem::take(&mut note.words));
                }
            }
            Block::Rule => {}
            Block::Computed(call) => {
                let inline = [Inline::Computed(call.clone())];
                add(kind, Words::plain(markdown::to_inline_text(&inline, self.resolve)));
            }
        }
    }

    /// Inline Markdown as runs.
    pub(super) fn words(&self, inlines: &[Inline]) -> Words {
        inlines.iter().fold(Words::none(), |words, inline| self.inline(words, inline, Look::Plain, None))
    }

    fn inline(&self, words: Words, inline: &Inline, look: Look, href: Option<&str>) -> Words {
        let within = |words, inner: &[Inline], look, href| {
            inner.iter().fold(words, |words, inline| self.inline(words, inline, look, href))
        };
        match inline {
            Inline::Emphasis(inner) => {
                within(words, inner, if look == Look::Plain { Look::Emphasis } else { look }, href)
            }
            Inline::Strong(inner) => within(words, inner, Look::Strong, href),
            Inline::Strikethrough(inner) => within(words, inner, Look::Struck, href),
            Inline::Code(text) => words.and(Look::Code, text.as_str()).leading_if(href),
            Inline::Link(link) => {
                let dest = if link.is_local() { self.address(&link.dest) } else { Some(link.dest.clone()) };
                within(words, &link.children, look, dest.as_deref())
            }
            Inline::Record(record) => {
                let text = markdown::to_inline_text(std::slice::from_ref(inline), self.resolve);
                let dest = match self.resolve.record(&record.target) {
                    RecordLink::Found { href, .. } if self.site => Some(href),
                    _ => None,
                };
                words.and(look, text).leading_if(dest.as_deref())
            }
            Inline::HardBreak => words.and(look, "\n"),
            Inline::FootnoteRef(label) => words.and(Look::Dim, format!("\u{2060}[{label}]")),
            _ => {
                let text = markdown::to_inline_text(std::slice::from_ref(inline), self.resolve);
                words.and(look, text).leading_if(href)
            }
        }
    }

    /// Where a link within the site leads.
    fn address(&self, dest: &str) -> Option<String> {
        if self.site { self.resolve.asset(dest) } else { None }
    }
}

fn mark(number: Option<u64>, item: &Item) -> PassageKind {
    match (item.task, number) {
        (Some(done), _) => PassageKind::Task(done),
        (None, Some(number)) => PassageKind::Number(number),
        (None, None) => PassageKind::Bullet,
    }
}

fn joined(cells: Vec<Words>) -> Words {
    let mut out = Words::none();
    for cell in cells {
        out = if out.is_empty() { cell } else { out.text("; ").then(cell) };
    }
    out
}

/// Widths of columns in parts of 24: each at least 2, the rest by the length of the longest cell.
fn widths(head: &[Words], rows: &[Vec<Words>]) -> Vec<u8> {
    const WHOLE: usize = 24;
    const LEAST: usize = 2;
    let longest = |n: usize| {
        let cells = rows.iter().filter_map(|row| row.get(n)).chain(head.get(n));
        cells.map(|w| w.line().chars().count()).max().unwrap_or(0).clamp(4, 60)
    };
    let lengths: Vec<usize> = (0..head.len()).map(longest).collect();
    let (all, spare) = (lengths.iter().sum::<usize>().max(1), WHOLE.saturating_sub(LEAST * head.len()));
    let mut widths: Vec<usize> = lengths.iter().map(|length| LEAST + spare * length / all).collect();
    let left = WHOLE.saturating_sub(widths.iter().sum());
    if let Some(widest) = widths.iter_mut().max() {
        *widest += left;
    }
    widths.into_iter().map(|w| w.min(WHOLE) as u8).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::Call;

    struct Nothing;

    impl Resolve for Nothing {
        fn record(&self, _: &str) -> RecordLink {
            RecordLink::Unknown
        }
        fn call_inline(&self, _: &Call, out: &mut String) {
            out.push('7');
        }
        fn call_block(&self, _: &Call, _: &mut String) {}
        fn asset(&self, _: &str) -> Option<String> {
            None
        }
        fn heading_base(&self) -> u8 {
            3
        }
        fn words(&self) -> &crate::words::Words {
            static ENGLISH: std::sync::LazyLock<crate::words::Words> =
                std::sync::LazyLock::new(crate::words::Words::english);
            &ENGLISH
        }
    }

    fn read(text: &str) -> Vec<Passage> {
        let reading = Reading { resolve: &Nothing, site: false };
        reading.passages(&markdown::parse(text).0.blocks)
    }

    #[test]
    fn lists_keep_their_depth_and_marks() {
        let told: Vec<(PassageKind, u8, String)> = read("- one\n\n  more\n  1. two\n- [x] three\n")
            .into_iter()
            .map(|p| (p.kind, p.depth, p.words.line()))
            .collect();
        let expected = [
            (PassageKind::Bullet, 0, "one"),
            (PassageKind::More, 0, "more"),
            (PassageKind::Number(1), 1, "two"),
            (PassageKind::Task(true), 0, "three"),
        ];
        assert_eq!(told, expected.map(|(kind, depth, text)| (kind, depth, text.to_string())));
    }

    #[test]
    fn runs_keep_their_look_and_their_link() {
        let words = &read("a *b* **c** `d` ~~e~~ [f](https://example.org/) {{ count(kind=\"risk\") }}")[0].words;
        let looks: Vec<Look> = words.runs.iter().filter(|r| r.text.trim() != "").map(|r| r.look).collect();
        assert_eq!(
            looks,
            [Look::Plain, Look::Emphasis, Look::Strong, Look::Code, Look::Struck, Look::Plain, Look::Plain]
        );
        assert_eq!(words.runs.iter().filter_map(|r| r.href.as_deref()).collect::<Vec<_>>(), ["https://example.org/"]);
        assert!(words.line().ends_with(" 7"));
    }

    #[test]
    fn columns_of_a_table_share_the_whole_width() {
        let (document, _) = markdown::parse("| a | a very long head of a column |\n|---|--:|\n| 1 | 2 |\n| 3 |\n");
        let Block::Table(table) = &document.blocks[0] else { panic!("no table") };
        let table = Reading { resolve: &Nothing, site: false }.table(table, "Table");
        assert_eq!(table.columns.iter().map(|c| u32::from(c.width)).sum::<u32>(), 24);
        assert!(table.columns[1].numeric && table.rows.iter().all(|row| row.len() == 2));
    }
}
