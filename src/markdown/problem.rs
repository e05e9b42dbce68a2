//! What a Markdown text has that cannot be shown as its author meant it.

use std::ops::Range;

/// A finding in a text, with its place and a way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Byte range relative to the beginning of the text.
    pub range: Range<usize>,
    /// What sort of problem it is.
    pub kind: ProblemKind,
    /// What is the matter.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

/// The sorts of problems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProblemKind {
    /// A `{{ … }}` that cannot be read; it stays as text.
    BadCall,
    /// More computed expressions than a text may have; the rest stays as text.
    TooManyCalls,
    /// A link with a destination that is not allowed; only its text is shown.
    RefusedLink,
    /// An image with a destination that is not allowed; only its alternative text is shown.
    RefusedImage,
    /// An image of another host, shown as a link to it.
    ForeignImage,
    /// An image without alternative text.
    MissingAlt,
    /// Raw HTML, shown as text.
    RawHtml,
    /// Nesting deeper than the limit; what is deeper is shown without it.
    TooDeep,
    /// `[[id|text]]` in a table, where the bar ends the cell.
    SplitLink,
    /// More problems than are listed.
    TooManyProblems,
}

/// Problems are listed up to this number per text, lest a hostile one fills the terminal.
const MOST: usize = 100;

/// The list while a text is read.
#[derive(Debug, Default)]
pub(super) struct Problems(Vec<Problem>);

impl Problems {
    /// Adds a problem while there is room for it.
    pub(super) fn add(
        &mut self,
        kind: ProblemKind,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let (kind, message, help) = match self.0.len() {
            0..MOST => (kind, message.into(), help.into()),
            MOST => (
                ProblemKind::TooManyProblems,
                format!("this text has more than {MOST} problems"),
                "mend those above and check again".to_owned(),
            ),
            _ => return,
        };
        self.0.push(Problem { range, kind, message, help });
    }

    /// Adds a problem of this kind unless there is one already.
    pub(super) fn add_once(&mut self, kind: ProblemKind, range: Range<usize>, message: &str, help: &str) {
        if !self.0.iter().any(|p| p.kind == kind) {
            self.add(kind, range, message, help);
        }
    }

    /// The list.
    pub(super) fn into_vec(self) -> Vec<Problem> {
        self.0
    }
}
