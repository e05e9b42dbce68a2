//! Puts the tree together from what begins and what ends. Nesting is kept on a stack of our own and
//! is limited, so no text can make a later recursion over the tree overflow.

use super::node::Node;
use super::plain::text_without_lookups;
use super::snippet::Snippet;
use super::tree::{Block, Definition, Image, Inline, Item, Link, RecordRef};
use std::ops::Range;
use std::sync::Arc;

/// Blocks that hold blocks are nested up to this depth.
const DEEPEST_BLOCK: usize = 32;
/// Spans within a line are nested up to this depth.
const DEEPEST_SPAN: usize = 24;

struct Frame {
    node: Node,
    range: Range<usize>,
    /// The blocks of this frame are those of the builder from here on.
    first_block: usize,
    /// The inlines of this frame are those of the builder from here on.
    first: usize,
}

/// What to do when the element ends whose beginning was seen.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    /// A frame of its own is closed.
    Framed,
    /// A span without a frame: nothing.
    FlatSpan,
    /// A block without a frame: its text does not run on into what follows.
    FlatBlock,
}

/// What stands in a list from a place on, in a list of its exact length.
fn tail<T>(all: &mut Vec<T>, from: usize) -> Vec<T> {
    if from >= all.len() { Vec::new() } else { all.drain(from..).collect() }
}

/// The stack.
pub(super) struct Builder {
    frames: Vec<Frame>,
    /// The inlines of all open frames, and those of the cells that an open table has so far: one growing list is cheaper
    /// than one per frame, and each element gets a list of its exact length.
    inlines: Vec<Inline>,
    /// The blocks of all open frames, likewise.
    blocks: Vec<Block>,
    marks: Vec<Mark>,
    depth: usize,
    spans: usize,
    links: usize,
}

impl Builder {
    pub(super) fn new(length: usize) -> Self {
        let root = Frame { node: Node::Root, range: 0..length, first_block: 0, first: 0 };
        let (inlines, blocks, marks) = (Vec::with_capacity(32), Vec::with_capacity(16), Vec::with_capacity(16));
        let mut frames = Vec::with_capacity(8);
        frames.push(root);
        Builder { frames, inlines, blocks, marks, depth: 0, spans: 0, links: 0 }
    }

    /// Begins an element. False where it is too deep; its content then goes to what holds it.
    pub(super) fn open(&mut self, node: Node, range: Range<usize>) -> bool {
        if !node.is_span() {
            self.end_bare_paragraph();
        }
        let limited = node.is_span() && !matches!(node, Node::Record { .. });
        let deep = self.depth + node.depth() > DEEPEST_BLOCK || (limited && self.spans >= DEEPEST_SPAN);
        if deep || !self.frames.last().is_some_and(|parent| node.fits_in(&parent.node)) {
            self.marks.push(if node.is_span() { Mark::FlatSpan } else { Mark::FlatBlock });
            return !deep;
        }
        if matches!(node, Node::Paragraph) {
            self.loosen();
        }
        self.depth += node.depth();
        self.spans += usize::from(node.is_span());
        self.links += usize::from(node.is_link());
        self.marks.push(Mark::Framed);
        self.frames.push(Frame { node, range, first_block: self.blocks.len(), first: self.inlines.len() });
        true
    }

    /// Begins a span of which only the content counts. Always true: nothing is amiss.
    pub(super) fn flatten(&mut self) -> bool {
        self.marks.push(Mark::FlatSpan);
        true
    }

    /// Ends the element that was begun last.
    pub(super) fn close(&mut self) {
        let mark = self.marks.pop();
        if mark == Some(Mark::FlatSpan) {
            return;
        }
        self.end_bare_paragraph();
        if mark == Some(Mark::Framed)
            && let Some(frame) = self.frames.pop()
        {
            self.depth -= frame.node.depth();
            self.spans -= usize::from(frame.node.is_span());
            self.links -= usize::from(frame.node.is_link());
            self.fold(frame);
        }
    }

    /// Gives a closed frame to the one that holds it.
    fn fold(&mut self, frame: Frame) {
        let Frame { node, range, first_block, first } = frame;
        // What stands in the cells of a table stays where it is until the table ends.
        if let Node::Cell | Node::Row { .. } = node {
            return self.fold_cells(node);
        }
        let own = if node.holds_blocks() { first_block } else { self.blocks.len() };
        let blocks: Vec<Block> = tail(&mut self.blocks, own);
        let inlines: Vec<Inline> = tail(&mut self.inlines, first);
        match node {
            Node::Quote => self.block(Block::Quote(blocks)),
            Node::Alert(kind) => self.block(Block::Alert { kind, blocks }),
            Node::Footnote(label) => self.block(Block::Footnote { label, blocks }),
            Node::List(mut list) => {
                list.items.shrink_to_fit();
                self.block(Block::List(list));
            }
            Node::Definitions(list) => self.block(Block::Definitions(list)),
            Node::Table(table) => self.block(Block::Table(Box::new(table.end(inlines)))),
            Node::Code { language, text } => self.block(Block::Code { language, text }),
            Node::Heading(level) => self.block(Block::Heading { level, content: inlines, range }),
            Node::Paragraph => self.paragraph(inlines),
            Node::Html => {
                let end = inlines.iter().rposition(|part| *part != Inline::SoftBreak).map_or(0, |last| last + 1);
                self.paragraph(inlines.into_iter().take(end).collect());
            }
            Node::Emphasis => self.inline(Inline::Emphasis(inlines)),
            Node::Strong => self.inline(Inline::Strong(inlines)),
            Node::Strikethrough => self.inline(Inline::Strikethrough(inlines)),
            Node::Link { dest, title } => {
                self.inline(Inline::Link(Arc::new(Link { dest, title, children: inlines, range })))
            }
            Node::Record { target, has_text } => {
                let text = (has_text && !inlines.is_empty()).then_some(inlines);
                self.inline(Inline::Record(Arc::new(RecordRef { target, text, range })));
            }
            Node::Image { dest, title } => {
                let alt = text_without_lookups(&inlines);
                self.inline(Inline::Image(Arc::new(Image { dest, alt, title, range })));
            }
            part => self.fold_part(part, blocks, inlines),
        }
    }

    /// Gives a part to the list that it belongs to.
    fn fold_part(&mut self, part: Node, blocks: Vec<Block>, inlines: Vec<Inline>) {
        let Some(whole) = self.frames.last_mut() else { return };
        match (&mut whole.node, part) {
            (Node::List(list), Node::Item { task }) => list.items.push(Item { task, blocks }),
            (Node::Definitions(list), Node::Term) => {
                list.entries.push(Definition { term: inlines, details: Vec::new() })
            }
            (Node::Definitions(list), Node::Detail) => match list.entries.last_mut() {
                Some(entry) => entry.details.push(blocks),
                None => list.entries.push(Definition { term: Vec::new(), details: vec![blocks] }),
            },
            _ => {}
        }
    }

    /// Tells the table where a cell or a row of it ends.
    fn fold_cells(&mut self, part: Node) {
        let length = self.inlines.len();
        let whole = self.frames.iter_mut().rev().find(|frame| matches!(frame.node, Node::Table(_)));
        let Some(Frame { node: Node::Table(table), first, .. }) = whole else { return };
        match part {
            Node::Row { head } => table.end_row(head),
            _ => table.end_cell(length - *first),
        }
    }

    /// Adds a block to the innermost element that holds blocks.
    pub(super) fn block(&mut self, block: Block) {
        self.end_bare_paragraph();
        // It belongs to the innermost element that holds blocks; those within leave it where it is.
        self.blocks.push(block);
    }

    fn paragraph(&mut self, mut inlines: Vec<Inline>) {
        match inlines.as_slice() {
            [] => {}
            [Inline::Computed(_)] => {
                if let Some(Inline::Computed(call)) = inlines.pop() {
                    self.block(Block::Computed(call));
                }
            }
            _ => self.block(Block::Paragraph(inlines)),
        }
    }

    /// Text directly in a tight item is a paragraph that ends where the next block begins.
    fn end_bare_paragraph(&mut self) {
        if let Some(frame) = self.frames.last_mut()
            && frame.node.holds_blocks()
            && frame.first < self.inlines.len()
        {
            self.blocks.push(Block::Paragraph(self.inlines.drain(frame.first..).collect()));
        }
    }

    /// A paragraph directly in an item or a definition: the list is not tight.
    fn loosen(&mut self) {
        if let [.., whole, part] = self.frames.as_mut_slice() {
            match (&mut whole.node, &part.node) {
                (Node::List(list), Node::Item { .. }) => list.tight = false,
                (Node::Definitions(list), Node::Detail) => list.tight = false,
                _ => {}
            }
        }
    }

    /// Adds a part of a line.
    pub(super) fn inline(&mut self, inline: Inline) {
        if !self.is_between_cells() {
            self.inlines.push(inline);
        }
    }

    /// Whether the innermost open element has cells and holds no text. The parser leaves a table open where it gives up on
    /// one that grows too large, and what follows then seems to stand in it.
    fn is_between_cells(&self) -> bool {
        self.frames.last().is_some_and(|frame| matches!(frame.node, Node::Table(_) | Node::Row { .. }))
    }

    /// Adds text, to the text before where there is one.
    pub(super) fn text(&mut self, text: &str) {
        if self.is_between_cells() {
            return;
        }
        let Some(frame) = self.frames.last_mut().filter(|_| !text.is_empty()) else { return };
        if let Node::Code { text: code, .. } = &mut frame.node {
            return code.push_str(text);
        }
        match self.inlines.get_mut(frame.first..).and_then(<[Inline]>::last_mut) {
            Some(Inline::Text(before)) => before.push_str(text),
            _ => self.inlines.push(Inline::Text(text.into())),
        }
    }

    /// As [`Builder::text`], outside of code.
    pub(super) fn snippet(&mut self, text: Snippet) {
        if self.is_between_cells() {
            return;
        }
        let Some(frame) = self.frames.last().filter(|_| !text.is_empty()) else { return };
        match self.inlines.get_mut(frame.first..).and_then(<[Inline]>::last_mut) {
            Some(Inline::Text(before)) => before.append(&text),
            _ => self.inlines.push(Inline::Text(text)),
        }
    }

    /// Adds a line of an HTML block as text.
    pub(super) fn html_line(&mut self, line: &str) {
        for part in line.split_inclusive('\n') {
            self.text(part.trim_end_matches(['\n', '\r']));
            if part.ends_with('\n') {
                self.inline(Inline::SoftBreak);
            }
        }
    }

    /// Marks the item as a task.
    pub(super) fn task(&mut self, done: bool) {
        let item = self.frames.iter_mut().rev().take(2).find_map(|frame| match &mut frame.node {
            Node::Item { task } => Some(task),
            _ => None,
        });
        match item {
            Some(task) => *task = Some(done),
            None => self.text(if done { "[x] " } else { "[ ] " }),
        }
    }

    /// Whether a link, record link or image is open: no link or image may lie within it.
    pub(super) fn in_link(&self) -> bool {
        self.links > 0
    }

    /// Whether a record link is open.
    pub(super) fn in_record(&self) -> bool {
        self.links > 0 && self.frames.iter().any(|frame| matches!(frame.node, Node::Record { .. }))
    }

    /// Whether the alternative text of an image is being read.
    pub(super) fn in_image(&self) -> bool {
        self.links > 0 && self.frames.iter().any(|frame| matches!(frame.node, Node::Image { .. }))
    }

    /// Whether an HTML block is open.
    pub(super) fn in_html(&self) -> bool {
        self.frames.last().is_some_and(|frame| matches!(frame.node, Node::Html))
    }

    /// Whether a block of code is open.
    pub(super) fn in_code(&self) -> bool {
        self.frames.last().is_some_and(|frame| matches!(frame.node, Node::Code { .. }))
    }

    /// Whether computed expressions mean anything here.
    pub(super) fn takes_calls(&self) -> bool {
        !self.frames.last().is_some_and(|frame| matches!(frame.node, Node::Html | Node::Code { .. }))
    }

    /// Where the innermost open element ends in the source.
    pub(super) fn end(&self) -> usize {
        self.frames.last().map_or(0, |frame| frame.range.end)
    }

    /// The blocks of the whole text.
    pub(super) fn finish(mut self) -> Vec<Block> {
        while self.frames.len() > 1 {
            self.marks.push(Mark::Framed);
            self.close();
        }
        self.end_bare_paragraph();
        self.blocks.shrink_to_fit();
        self.blocks
    }
}
