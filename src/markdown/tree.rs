//! The tree of a Markdown text: owned, free of raw HTML, its links and images already judged.
//!
//! What refers to something is shared ([`Arc`]), so that the list of a text's references needs no second copy.
//! All ranges are byte ranges relative to the beginning of the text that was parsed.

use super::call::Call;
use super::snippet::Snippet;
use super::table::Table;
use crate::words::Words;
use std::ops::Range;
use std::sync::Arc;

/// A parsed body.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// The blocks in the order of the text.
    pub blocks: Vec<Block>,
}

/// A part of a document that stands on lines of its own.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A heading.
    Heading {
        /// The author's level, 1 to 6; printers level it anew.
        level: u8,
        /// Its text.
        content: Vec<Inline>,
        /// Where it stands in the text, in bytes.
        range: Range<usize>,
    },
    /// An ordered or bullet list.
    List(List),
    /// A block quotation.
    Quote(Vec<Block>),
    /// A quotation marked `[!NOTE]` or the like.
    Alert {
        /// Which mark it bears.
        kind: AlertKind,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A code block, fenced or indented.
    Code {
        /// The first word after the fence.
        language: Option<String>,
        /// The code with its line ends.
        text: String,
    },
    /// A table.
    Table(Box<Table>),
    /// A list of terms and their definitions.
    Definitions(DefinitionList),
    /// A thematic break.
    Rule,
    /// The definition of a footnote; printers gather them at the end.
    Footnote {
        /// The label that references name.
        label: String,
        /// The text of the note.
        blocks: Vec<Block>,
    },
    /// A paragraph that consists of one computed expression only.
    Computed(Arc<Call>),
}

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// The first number of an ordered list; `None` for bullets.
    pub start: Option<u64>,
    /// Whether the items are printed without space between them.
    pub tight: bool,
    /// The items.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Whether the task is done, where the item is one.
    pub task: Option<bool>,
    /// What the item holds; the text of a tight item is a paragraph, too.
    pub blocks: Vec<Block>,
}

/// What an alert is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlertKind {
    /// `[!NOTE]`
    Note,
    /// `[!TIP]`
    Tip,
    /// `[!IMPORTANT]`
    Important,
    /// `[!WARNING]`
    Warning,
    /// `[!CAUTION]`
    Caution,
}

impl AlertKind {
    /// Its name in classes of the stylesheet.
    pub fn class(self) -> &'static str {
        match self {
            AlertKind::Note => "note",
            AlertKind::Tip => "tip",
            AlertKind::Important => "important",
            AlertKind::Warning => "warning",
            AlertKind::Caution => "caution",
        }
    }

    /// The title that readers see.
    pub fn title(self, w: &Words) -> &str {
        match self {
            AlertKind::Note => w.text_alert_note(),
            AlertKind::Tip => w.text_alert_tip(),
            AlertKind::Important => w.text_alert_important(),
            AlertKind::Warning => w.text_alert_warning(),
            AlertKind::Caution => w.text_alert_caution(),
        }
    }
}

/// How the cells of a column are aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alignment {
    /// Not said.
    None,
    /// `:--`
    Left,
    /// `:-:`
    Center,
    /// `--:`
    Right,
}

/// A definition list.
#[derive(Debug, Clone, PartialEq)]
pub struct DefinitionList {
    /// Whether the definitions are printed without space between them.
    pub tight: bool,
    /// The terms with their definitions.
    pub entries: Vec<Definition>,
}

/// A term and its definitions.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Definition {
    /// The term.
    pub term: Vec<Inline>,
    /// Each definition of the term.
    pub details: Vec<Vec<Block>>,
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Plain text, unescaped.
    Text(Snippet),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Text struck out.
    Strikethrough(Vec<Inline>),
    /// A code span.
    Code(String),
    /// A link whose destination has passed.
    Link(Arc<Link>),
    /// An image of the site itself.
    Image(Arc<Image>),
    /// `[[M-07]]`
    Record(Arc<RecordRef>),
    /// `{{ kpi("milestone-on-time") }}`
    Computed(Arc<Call>),
    /// A reference to the footnote of this label.
    FootnoteRef(String),
    /// The end of a line in the source, printed as a space.
    SoftBreak,
    /// A break that the author asked for.
    HardBreak,
}

/// A link. Its destination is `http:`, `https:`, `mailto:` or relative; no link or
/// image lies within another, a record link may.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// The destination, free of control characters, not escaped.
    pub dest: String,
    /// The title; empty for none.
    pub title: String,
    /// What readers see.
    pub children: Vec<Inline>,
    /// Where the whole link stands.
    pub range: Range<usize>,
}

/// An image.
#[derive(Debug, Clone, PartialEq)]
pub struct Image {
    /// A relative destination.
    pub dest: String,
    /// The alternative text.
    pub alt: String,
    /// The title; empty for none.
    pub title: String,
    /// Where the whole image stands.
    pub range: Range<usize>,
}

/// A link to a record by its id.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordRef {
    /// `M-07` or `other-program/M-3`, as the author wrote it.
    pub target: String,
    /// The author's text after the bar.
    pub text: Option<Vec<Inline>>,
    /// Where the whole link stands, its brackets included.
    pub range: Range<usize>,
}
