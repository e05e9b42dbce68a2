//! The blocks. They nest only as deep as the parser lets them, so recursion is safe here.

use super::Writer;
use crate::markdown::tree::{AlertKind, Block, DefinitionList, Item, List};
use crate::words::from_right;

impl<'d> Writer<'_, 'd> {
    /// Blocks one after the other.
    pub(super) fn blocks(&mut self, blocks: &'d [Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &'d Block) {
        match block {
            Block::Paragraph(content) => {
                self.push("<p>");
                self.inlines(content);
                self.push("</p>\n");
            }
            Block::Heading { level, content, .. } => self.heading(*level, content),
            Block::List(list) => self.list(list),
            Block::Quote(blocks) => {
                let start = self.out.len();
                self.push("<blockquote>\n");
                self.blocks(blocks);
                self.push("</blockquote>\n");
                self.turn(start, "<blockquote".len());
            }
            Block::Alert { kind, blocks } => self.alert(*kind, blocks),
            Block::Code { language, text } => self.code(language.as_deref(), text),
            Block::Table(table) => self.table(table),
            Block::Definitions(list) => self.definitions(list),
            Block::Rule => self.push("<hr>\n"),
            Block::Footnote { .. } => {}
            Block::Computed(call) => {
                if self.has_room() {
                    self.resolve.call_block(call, self.out);
                    self.push("\n");
                }
            }
        }
    }

    /// The blocks of a tight item: a paragraph stands without its tags.
    fn tight_blocks(&mut self, blocks: &'d [Block], tight: bool) {
        if !tight {
            self.push("\n");
            return self.blocks(blocks);
        }
        for (n, block) in blocks.iter().enumerate() {
            match block {
                Block::Paragraph(content) => {
                    if n > 0 {
                        self.push("\n");
                    }
                    self.inlines(content);
                }
                block => {
                    self.push("\n");
                    self.block(block);
                }
            }
        }
    }

    fn list(&mut self, list: &'d List) {
        let start = self.out.len();
        let end = match list.start {
            None => {
                self.push("<ul>\n");
                "</ul>\n"
            }
            Some(1) => {
                self.push("<ol>\n");
                "</ol>\n"
            }
            Some(start) => {
                self.push(&format!("<ol start=\"{start}\">\n"));
                "</ol>\n"
            }
        };
        for item in &list.items {
            self.item(item, list.tight);
        }
        self.push(end);
        self.turn(start, "<ul".len());
    }

    /// Markers and bars stand where lines begin: the element that was opened at `start` with a tag of `tag` bytes is turned
    /// around where its first letter is of a script that runs to the left.
    fn turn(&mut self, start: usize, tag: usize) {
        let mut within = false;
        let letters = self.out[start..].chars().filter(|c| {
            let shown = !within && *c != '<';
            within = if within { *c != '>' } else { *c == '<' };
            shown && c.is_alphabetic()
        });
        let first: String = letters.take(1).collect();
        if from_right(&first) {
            self.out.insert_str(start + tag, " dir=\"rtl\"");
        }
    }

    /// A task has a drawn box for the eye and a word for everybody else.
    fn item(&mut self, item: &'d Item, tight: bool) {
        if let Some(done) = item.task {
            let w = self.resolve.words();
            self.push(if done { "<li class=\"task done\">" } else { "<li class=\"task\">" });
            self.push("<span class=\"box\" aria-hidden=\"true\"></span><span class=\"vh\">");
            self.text(if done { w.text_task_done() } else { w.text_task_open() });
            self.push(" </span>");
        } else {
            self.push("<li>");
        }
        self.tight_blocks(&item.blocks, tight);
        self.push("</li>\n");
    }

    fn alert(&mut self, kind: AlertKind, blocks: &'d [Block]) {
        let class = kind.class();
        self.push(&format!("<div class=\"alert alert-{class}\" role=\"note\">\n<p class=\"alert-title\">"));
        self.text(kind.title(self.resolve.words()));
        self.push("</p>\n");
        self.blocks(blocks);
        self.push("</div>\n");
    }

    /// Long lines scroll, so the keyboard must reach the block.
    fn code(&mut self, language: Option<&str>, text: &str) {
        self.push("<pre tabindex=\"0\"><code");
        if let Some(language) = language {
            self.push(" class=\"language-");
            self.text(language);
            self.push("\"");
        }
        self.push(">");
        self.text(text);
        self.push("</code></pre>\n");
    }

    fn definitions(&mut self, list: &'d DefinitionList) {
        self.push("<dl>\n");
        for entry in &list.entries {
            self.push("<dt>");
            self.inlines(&entry.term);
            self.push("</dt>\n");
            for blocks in &entry.details {
                self.push("<dd>");
                self.tight_blocks(blocks, list.tight);
                self.push("</dd>\n");
            }
        }
        self.push("</dl>\n");
    }
}
