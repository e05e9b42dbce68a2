//! Finds `{{ … }}` in the text events and reads them from the source, whatever the parser has made
//! of the characters within (it splits text at underscores, quotation marks and the like).

use super::call::{CallError, parse_call};
use super::parse::Reader;
use super::problem::ProblemKind;
use super::tree::Inline;
use pulldown_cmark::Event;
use std::ops::Range;
use std::sync::Arc;

/// A text may have this many computed expressions, as each can become a whole table.
const MOST_CALLS: usize = 500;

/// Where the reader stands among the computed expressions.
pub(super) struct Computed {
    /// Whether the source has any `{{`: if not, no text needs to be searched.
    pub(super) any: bool,
    /// End of the last expression; events that begin before it lie within the expression.
    pub(super) until: usize,
    count: usize,
}

impl Computed {
    pub(super) fn new(source: &str) -> Self {
        Computed { any: source.contains("{{"), until: 0, count: 0 }
    }
}

impl Reader<'_> {
    /// Adds a text in which `{{` occurs.
    pub(super) fn text_with_calls(&mut self, text: &str, range: Range<usize>) {
        let source = self.source;
        if source.get(range.clone()) != Some(text) {
            return self.tree.text(text);
        }
        let mut at = range.start;
        while let Some(found) = source.get(at..range.end).and_then(|rest| rest.find("{{")) {
            let open = at + found;
            self.tree.text(&source[at..open]);
            at = if is_escaped(source, open) { self.braces(open, range.end) } else { self.call_at(open, range.end) };
            if at >= range.end {
                return;
            }
        }
        self.tree.text(source.get(at..range.end).unwrap_or(""));
    }

    /// Adds the expression at `open`, or its braces as text; gives the place to go on from.
    fn call_at(&mut self, open: usize, end: usize) -> usize {
        match self.accept(open) {
            Ok(inline) => {
                self.tree.inline(inline);
                self.computed.count += 1;
                self.computed.until
            }
            Err((kind, error)) => {
                let place = within(&error.range, open, self.source.len());
                self.problems.add(kind, place, error.message, error.help);
                self.braces(open, end)
            }
        }
    }

    fn accept(&mut self, open: usize) -> Result<Inline, (ProblemKind, CallError)> {
        let call = parse_call(self.source, open).map_err(|error| (ProblemKind::BadCall, error))?;
        let refusal = if self.computed.count >= MOST_CALLS {
            (ProblemKind::TooManyCalls, format!("more than {MOST_CALLS} computed expressions"), "divide the text")
        } else if self.tree.in_image() {
            (
                ProblemKind::BadCall,
                "no computed expressions within an image's alternative text".to_owned(),
                "write the text out",
            )
        } else if call.range.end > self.tree.end() {
            let help = "put the call on one line, and markers such as * or | outside of it";
            (ProblemKind::BadCall, "Markdown markers cut this call".to_owned(), help)
        } else {
            self.computed.until = call.range.end;
            return Ok(Inline::Computed(Arc::new(call)));
        };
        let (kind, message, help) = refusal;
        Err((kind, CallError { range: call.range, message, help: help.to_owned() }))
    }

    /// Adds the opening braces from `open` as text and gives the place after them.
    fn braces(&mut self, open: usize, end: usize) -> usize {
        let run = self.source.get(open..end).map_or(0, |rest| rest.len() - rest.trim_start_matches('{').len());
        self.tree.text(self.source.get(open..open + run).unwrap_or(""));
        open + run
    }

    /// An event that begins within an expression: only what lies after the expression is text.
    pub(super) fn rest_of_call(&mut self, event: &Event<'_>, range: Range<usize>) {
        if matches!(event, Event::SoftBreak | Event::HardBreak) || range.end <= self.computed.until {
            return;
        }
        let tail = self.computed.until..range.end;
        let text = self.source.get(tail.clone()).unwrap_or("");
        if text.contains("{{") { self.text_with_calls(text, tail) } else { self.tree.text(text) }
    }
}

/// Whether an odd number of backslashes stands before the place.
fn is_escaped(source: &str, at: usize) -> bool {
    let before = source.get(..at).unwrap_or("").bytes();
    before.rev().take_while(|b| *b == b'\\').count() % 2 == 1
}

/// The error's range, at least one character wide where the text has one.
fn within(range: &Range<usize>, open: usize, length: usize) -> Range<usize> {
    if range.is_empty() && range.start >= length { open..length } else { range.clone() }
}
