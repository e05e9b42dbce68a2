//! Fields of a record that take inline Markdown only. An author may still write blocks there; they
//! are laid out as one run of text, nothing of what was written gets lost.

use super::parse::{inline_options, read};
use super::problem::Problem;
use super::table::Table;
use super::tree::{Block, Inline, Item};

/// Parses a text to inlines. Blocks are joined by hard breaks; items keep their number or a bullet.
pub fn parse_inline(text: &str) -> (Vec<Inline>, Vec<Problem>) {
    let (document, problems) = read(text, None, inline_options());
    let mut run = Run::default();
    run.blocks(document.blocks);
    (run.out, problems)
}

/// The run of text; blocks nest only as deep as the parser lets them.
#[derive(Default)]
struct Run {
    out: Vec<Inline>,
    /// What stands before the next text: the mark of an item.
    mark: Option<String>,
}

impl Run {
    fn blocks(&mut self, blocks: Vec<Block>) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: Block) {
        match block {
            Block::Paragraph(content) | Block::Heading { content, .. } => self.line(content),
            Block::List(list) => self.items(list.start, list.items),
            Block::Quote(blocks) | Block::Alert { blocks, .. } | Block::Footnote { blocks, .. } => self.blocks(blocks),
            Block::Code { text, .. } => {
                let words: Vec<&str> = text.split_whitespace().collect();
                self.line(vec![Inline::Code(words.join(" "))]);
            }
            Block::Table(table) => self.table(&table),
            Block::Definitions(list) => {
                for entry in list.entries {
                    self.line(entry.term);
                    entry.details.into_iter().for_each(|blocks| self.blocks(blocks));
                }
            }
            Block::Rule => {}
            Block::Computed(call) => self.line(vec![Inline::Computed(call)]),
        }
    }

    fn items(&mut self, start: Option<u64>, items: Vec<Item>) {
        for (n, item) in (0_u64..).zip(items) {
            self.mark = Some(match start {
                Some(first) => format!("{}. ", first.saturating_add(n)),
                None => "\u{2022} ".to_owned(),
            });
            self.blocks(item.blocks);
        }
        self.mark = None;
    }

    fn table(&mut self, table: &Table) {
        for row in table.rows() {
            let mut line = Vec::new();
            for cell in row.cells() {
                if !line.is_empty() {
                    line.push(Inline::Text(", ".into()));
                }
                line.extend_from_slice(cell);
            }
            self.line(line);
        }
    }

    fn line(&mut self, content: Vec<Inline>) {
        if content.is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push(Inline::HardBreak);
        }
        self.out.extend(self.mark.take().map(|mark| Inline::Text(mark.into())));
        self.out.extend(content);
    }
}

#[cfg(test)]
mod tests {
    use super::parse_inline;
    use crate::markdown::properties::Site;
    use crate::markdown::to_inline_html;

    fn html(text: &str) -> String {
        let mut out = String::new();
        to_inline_html(&parse_inline(text).0, &Site, &mut out);
        out
    }

    #[test]
    fn lines_stay_lines_and_blocks_are_flattened() {
        assert_eq!(html("a *b* `c`"), "a <em>b</em> <code>c</code>");
        assert_eq!(html("one\n\ntwo"), "one<br>\ntwo");
        assert_eq!(html("# Title\n\n- a\n- b"), "Title<br>\n\u{2022} a<br>\n\u{2022} b");
        assert_eq!(html("2. wait"), "2. wait");
        assert_eq!(html("> said"), "said");
        assert_eq!(html("```\nx\ny\n```"), "<code>x y</code>");
        assert_eq!(html("a | b\n--|--\nc | d"), "a | b\n--|--\nc | d");
        assert_eq!(html("{{ kpi(\"x\") }}"), "<b>kpi</b>");
        assert_eq!(html("see [^1] <b>"), "see [^1] &lt;b&gt;");
        assert_eq!(html(""), "");
    }
}
