//! What a document refers to: records, computed values, other addresses, images. For checks and
//! backlinks; everything comes in the order of the text.

use super::call::Call;
use super::tree::{Block, Document, Image, Inline, Link, RecordRef};
use std::sync::Arc;

/// Something that a document refers to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reference<'d> {
    /// `[[M-07]]`
    Record(&'d Arc<RecordRef>),
    /// `{{ … }}`
    Call(&'d Arc<Call>),
    /// A link to another host or within the site.
    Link(&'d Arc<Link>),
    /// An image.
    Image(&'d Arc<Image>),
}

/// The references of a text, gathered once; they are those of its tree.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReferenceList(Box<[Shared]>);

/// A reference that is shared with the tree.
#[derive(Debug, Clone, PartialEq)]
enum Shared {
    Record(Arc<RecordRef>),
    Call(Arc<Call>),
    Link(Arc<Link>),
    Image(Arc<Image>),
}

impl ReferenceList {
    /// Walks through a document.
    pub fn of(document: &Document) -> ReferenceList {
        ReferenceList(references(document).map(Shared::of).collect())
    }

    /// The references in the order of the text.
    pub fn iter(&self) -> impl Iterator<Item = Reference<'_>> {
        self.0.iter().map(Shared::reference)
    }
}

impl Shared {
    fn of(reference: Reference<'_>) -> Shared {
        match reference {
            Reference::Record(record) => Shared::Record(record.clone()),
            Reference::Call(call) => Shared::Call(call.clone()),
            Reference::Link(link) => Shared::Link(link.clone()),
            Reference::Image(image) => Shared::Image(image.clone()),
        }
    }

    fn reference(&self) -> Reference<'_> {
        match self {
            Shared::Record(record) => Reference::Record(record),
            Shared::Call(call) => Reference::Call(call),
            Shared::Link(link) => Reference::Link(link),
            Shared::Image(image) => Reference::Image(image),
        }
    }
}

/// All references of a document.
pub fn references(document: &Document) -> References<'_> {
    References { todo: vec![Todo::Blocks(&document.blocks)], notes: false }
}

/// All references of inline Markdown.
pub fn inline_references(inlines: &[Inline]) -> References<'_> {
    References { todo: vec![Todo::Inlines(inlines)], notes: false }
}

/// The links to records.
pub fn records(document: &Document) -> impl Iterator<Item = &Arc<RecordRef>> {
    references(document).filter_map(|r| if let Reference::Record(record) = r { Some(record) } else { None })
}

/// The computed expressions, in lines and as blocks.
pub fn calls(document: &Document) -> impl Iterator<Item = &Arc<Call>> {
    references(document).filter_map(|r| if let Reference::Call(call) = r { Some(call) } else { None })
}

/// The images; all of them are files of the site.
pub fn images(document: &Document) -> impl Iterator<Item = &Arc<Image>> {
    references(document).filter_map(|r| if let Reference::Image(image) = r { Some(image) } else { None })
}

impl Link {
    /// Whether the link stays within the site.
    pub fn is_local(&self) -> bool {
        !["http://", "https://", "mailto:"].iter().any(|scheme| self.dest.starts_with(scheme))
    }
}

/// Whether any of the blocks refers to a footnote.
pub fn refers_to_notes(blocks: &[Block]) -> bool {
    let mut all = References { todo: vec![Todo::Blocks(blocks)], notes: false };
    all.by_ref().for_each(drop);
    all.notes
}

/// Iterator over references.
#[derive(Debug, Clone)]
pub struct References<'d> {
    todo: Vec<Todo<'d>>,
    /// Whether a footnote was referred to so far.
    notes: bool,
}

#[derive(Debug, Clone)]
enum Todo<'d> {
    Blocks(&'d [Block]),
    Inlines(&'d [Inline]),
}

impl<'d> Iterator for References<'d> {
    type Item = Reference<'d>;

    fn next(&mut self) -> Option<Reference<'d>> {
        loop {
            let found = match self.todo.pop()? {
                Todo::Blocks([]) | Todo::Inlines([]) => None,
                Todo::Blocks([first, rest @ ..]) => {
                    self.todo.push(Todo::Blocks(rest));
                    self.block(first)
                }
                Todo::Inlines([first, rest @ ..]) => {
                    self.todo.push(Todo::Inlines(rest));
                    self.inline(first)
                }
            };
            if found.is_some() {
                return found;
            }
        }
    }
}

impl<'d> References<'d> {
    fn block(&mut self, block: &'d Block) -> Option<Reference<'d>> {
        match block {
            Block::Computed(call) => return Some(Reference::Call(call)),
            Block::Paragraph(content) | Block::Heading { content, .. } => self.todo.push(Todo::Inlines(content)),
            Block::Quote(blocks) | Block::Alert { blocks, .. } | Block::Footnote { blocks, .. } => {
                self.todo.push(Todo::Blocks(blocks))
            }
            Block::List(list) => self.todo.extend(list.items.iter().rev().map(|item| Todo::Blocks(&item.blocks))),
            Block::Table(table) => self.todo.push(Todo::Inlines(table.inlines())),
            Block::Definitions(list) => {
                for entry in list.entries.iter().rev() {
                    self.todo.extend(entry.details.iter().rev().map(|blocks| Todo::Blocks(blocks)));
                    self.todo.push(Todo::Inlines(&entry.term));
                }
            }
            Block::Code { .. } | Block::Rule => {}
        }
        None
    }

    fn inline(&mut self, inline: &'d Inline) -> Option<Reference<'d>> {
        match inline {
            Inline::Emphasis(children) | Inline::Strong(children) | Inline::Strikethrough(children) => {
                self.todo.push(Todo::Inlines(children));
            }
            Inline::Link(link) => {
                self.todo.push(Todo::Inlines(&link.children));
                return Some(Reference::Link(link));
            }
            Inline::Record(record) => {
                self.todo.push(Todo::Inlines(record.text.as_deref().unwrap_or(&[])));
                return Some(Reference::Record(record));
            }
            Inline::Image(image) => return Some(Reference::Image(image)),
            Inline::Computed(call) => return Some(Reference::Call(call)),
            Inline::FootnoteRef(_) => self.notes = true,
            Inline::Text(_) | Inline::Code(_) | Inline::SoftBreak | Inline::HardBreak => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Reference, references};
    use crate::markdown::parse;

    #[test]
    fn references_come_in_the_order_of_the_text() {
        let text = "# [[A-1]]\n\n- {{ kpi(\"b\") }}\n  - [c](c.md)\n- ![d](d.png)\n\n| [[E-1\\|e]] |\n|--|\n| *[f](#f)* |\n\n{{ chart(\"g\") }}\n\nx[^1]\n\n[^1]: [[H-1]]\n\nterm [[I-1]]\n: more [[J-1]]\n";
        let (document, problems) = parse(text);
        let found: String = references(&document)
            .map(|r| match r {
                Reference::Record(r) => r.target.clone(),
                Reference::Call(c) => c.name.clone(),
                Reference::Link(l) => l.dest.clone(),
                Reference::Image(i) => i.dest.clone(),
            } + " ")
            .collect();
        assert_eq!(found, "A-1 kpi c.md d.png E-1 #f chart H-1 I-1 J-1 ");
        assert!(problems.is_empty(), "{problems:?}");
    }
}
