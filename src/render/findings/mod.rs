//! Findings for people, for programs, for code scanners and for workflow logs.

mod excerpt;
mod github;
mod json;
mod sarif;
mod text;
mod visible;

pub use visible::visible;

use crate::diagnostic::{FileId, Finding, Level, Place};
use crate::record::locate::Locator;
use crate::source::Sources;
use std::ops::Range;

/// What findings are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people: place, snippet, help.
    Text,
    /// For programs.
    Json,
    /// SARIF 2.1.0, for code scanners.
    Sarif,
    /// Workflow commands, which GitHub shows beside the lines.
    Github,
}

/// Findings together with what they point into.
#[derive(Debug)]
pub struct Report<'f> {
    /// The texts.
    pub sources: &'f Sources,
    /// What was found, in the order in which it is shown.
    pub findings: &'f [Finding],
    /// How many records were looked at; none where none could be read.
    pub records: Option<usize>,
    /// Whether the text format may use colours.
    pub color: bool,
}

/// How many findings there are of each level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub notes: usize,
}

impl Counts {
    /// Counts findings.
    pub fn of(findings: &[Finding]) -> Counts {
        let of = |level| findings.iter().filter(|f| f.rule.level == level).count();
        Counts { errors: of(Level::Error), warnings: of(Level::Warning), notes: of(Level::Note) }
    }
}

impl Report<'_> {
    /// The whole output in a format, ending with a line break where it is not empty.
    pub fn render(&self, format: Format) -> String {
        match format {
            Format::Text => text::render(self),
            Format::Json => json::render(self),
            Format::Sarif => sarif::render(self),
            Format::Github => github::render(self),
        }
    }

    fn spots(&self) -> Spots<'_> {
        Spots { sources: self.sources, locator: Locator::new(self.sources) }
    }
}

/// A place as people and programs name it. Lines and columns count from one; columns count characters; the end is
/// the first position that is no longer meant.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Spot {
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    /// The file and the bytes of its text; none where there is no text.
    source: Option<(FileId, Range<usize>)>,
}

/// Turns places into spots.
struct Spots<'s> {
    sources: &'s Sources,
    locator: Locator<'s>,
}

impl Spots<'_> {
    fn of(&mut self, place: &Place) -> Spot {
        let (Some(id), false) = (place.file(), matches!(place, Place::Path(_))) else {
            let file = if let Place::Path(path) = place { path.clone() } else { String::new() };
            return Spot { file, line: 1, column: 1, end_line: 1, end_column: 1, source: None };
        };
        let bytes = self.locator.span(place);
        let file = self.sources.file(id);
        let (line, column) = file.line_column(bytes.start);
        let (end_line, end_column) = file.line_column(bytes.end.max(bytes.start));
        Spot { file: file.path.clone(), line, column, end_line, end_column, source: Some((id, bytes)) }
    }
}
