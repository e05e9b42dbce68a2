//! An element of a text that has begun and not yet ended.

use super::table::Table;
use super::tree::{AlertKind, DefinitionList, List};

/// What has begun and not yet ended.
pub(super) enum Node {
    // hold blocks
    Root,
    Quote,
    Alert(AlertKind),
    Item { task: Option<bool> },
    Footnote(String),
    Detail,
    // hold their own parts
    List(List),
    Definitions(DefinitionList),
    Table(Table),
    Row { head: bool },
    Code { language: Option<String>, text: String },
    // hold the inlines of a block
    Paragraph,
    Heading(u8),
    Term,
    Cell,
    Html,
    // spans
    Emphasis,
    Strong,
    Strikethrough,
    Link { dest: String, title: String },
    Record { target: String, has_text: bool },
    Image { dest: String, title: String },
}

impl Node {
    pub(super) fn holds_blocks(&self) -> bool {
        use Node::{Alert, Detail, Footnote, Item, Quote, Root};
        matches!(self, Root | Quote | Alert(_) | Item { .. } | Footnote(_) | Detail)
    }

    pub(super) fn is_span(&self) -> bool {
        use Node::{Emphasis, Image, Link, Record, Strikethrough, Strong};
        matches!(self, Emphasis | Strong | Strikethrough | Link { .. } | Record { .. } | Image { .. })
    }

    pub(super) fn is_link(&self) -> bool {
        matches!(self, Node::Link { .. } | Node::Record { .. } | Node::Image { .. })
    }

    /// Levels of blocks that this node takes up, with the parts that only it can hold.
    pub(super) fn depth(&self) -> usize {
        match self {
            Node::List(_) | Node::Definitions(_) => 2,
            Node::Quote | Node::Alert(_) | Node::Footnote(_) => 1,
            _ => 0,
        }
    }

    /// Whether this node can stand directly in `parent`; parts of a flattened whole cannot.
    pub(super) fn fits_in(&self, parent: &Node) -> bool {
        match self {
            Node::Item { .. } => matches!(parent, Node::List(_)),
            Node::Term | Node::Detail => matches!(parent, Node::Definitions(_)),
            Node::Row { .. } => matches!(parent, Node::Table(_)),
            Node::Cell => matches!(parent, Node::Row { .. }),
            Node::Root => false,
            _ => true,
        }
    }
}
