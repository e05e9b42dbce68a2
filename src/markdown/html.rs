//! The tree as accessible HTML that needs no inline style and no script: for a strict content
//! security policy. Everything an author wrote is escaped; what a [`Resolve`] gives is trusted.

mod blocks;
mod escape;
mod footnotes;
mod headings;
mod inlines;
mod table;

use super::call::Call;
use super::tree::{Block, Inline};
use crate::words::{Words, percents_held};
pub(crate) use escape::escape as escape_text;
use escape::escape;
pub(crate) use escape::quiet;
use footnotes::Footnotes;
use headings::Headings;
use std::borrow::Cow;

/// Computed expressions are left out once a text has become this long, in bytes.
const LONGEST_OUTPUT: usize = 4 << 20;

/// What a record link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordLink {
    /// A record that the reader may see.
    Found {
        /// Address of its page, relative to the page being written.
        href: String,
        /// What is shown unless the author gave a text: the id, or the title where that says more.
        text: String,
        /// The record's title.
        title: String,
    },
    /// A record that the reader may not see: neither its id nor the author's text is shown.
    Restricted,
    /// There is no such record.
    Unknown,
}

/// What a record link shows in plain text unless the author gave a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordName<'r> {
    /// What a record that the reader may see is called: its id, or its title where that says more.
    Found(Cow<'r, str>),
    /// A record that the reader may not see: neither its id nor the author's text is shown.
    Restricted,
    /// There is no such record.
    Unknown,
}

/// Knows records, values and files.
pub trait Resolve {
    /// Looks up `M-07` or `other-program/M-3`.
    fn record(&self, target: &str) -> RecordLink;
    /// As [`record`](Resolve::record), for plain text: without the address.
    fn record_name(&self, target: &str) -> RecordName<'_> {
        match self.record(target) {
            RecordLink::Found { text, .. } => RecordName::Found(text.into()),
            RecordLink::Restricted => RecordName::Restricted,
            RecordLink::Unknown => RecordName::Unknown,
        }
    }
    /// Appends the value of an expression within a line, as escaped phrasing HTML.
    fn call_inline(&self, call: &Call, out: &mut String);
    /// Appends what an expression stands for that is a paragraph of its own, as escaped block HTML.
    fn call_block(&self, call: &Call, out: &mut String);
    /// The address of a file or page of the site, relative to the page being written; `None` where
    /// there is none: a link then becomes its text, an image its alternative text.
    fn asset(&self, dest: &str) -> Option<String>;
    /// The level of the first heading, 1 to 6.
    fn heading_base(&self) -> u8;
    /// The words that stand around those of the author.
    fn words(&self) -> &Words;
    /// Appends the value of an expression as plain text. Unless overridden that of
    /// [`call_inline`](Resolve::call_inline) without its tags.
    fn call_text(&self, call: &Call, out: &mut String) {
        let mut html = String::new();
        self.call_inline(call, &mut html);
        escape::strip_tags(&html, out);
    }
}

/// Appends the blocks of a document as HTML. Ids begin with `prefix`, so that several bodies can share a page.
pub fn to_html(blocks: &[Block], resolve: &dyn Resolve, prefix: &str, out: &mut String) {
    let mut writer = Writer::new(resolve, prefix, out);
    writer.headings = Headings::of(blocks, resolve.heading_base());
    writer.footnotes = Footnotes::of(blocks);
    writer.blocks(blocks);
    writer.endnotes();
}

/// Appends inline Markdown as phrasing HTML.
pub fn to_inline_html(inlines: &[Inline], resolve: &dyn Resolve, out: &mut String) {
    Writer::new(resolve, "", out).inlines(inlines);
}

/// The state while a document is printed.
struct Writer<'w, 'd> {
    resolve: &'w dyn Resolve,
    /// Escaped.
    prefix: String,
    out: &'w mut String,
    /// The output may grow up to here before expressions are left out.
    limit: usize,
    headings: Headings,
    footnotes: Footnotes<'d>,
    in_link: bool,
    tables: usize,
}

impl<'w, 'd> Writer<'w, 'd> {
    fn new(resolve: &'w dyn Resolve, prefix: &str, out: &'w mut String) -> Self {
        let mut escaped = String::new();
        escape(prefix, &mut escaped);
        let limit = out.len().saturating_add(LONGEST_OUTPUT);
        let (headings, footnotes) = (Headings::default(), Footnotes::default());
        Writer { resolve, prefix: escaped, out, limit, headings, footnotes, in_link: false, tables: 0 }
    }

    fn push(&mut self, html: &str) {
        self.out.push_str(html);
    }

    fn text(&mut self, text: &str) {
        escape(&percents_held(text), self.out);
    }

    /// Whether there is room for one more expression; says so where there is none.
    fn has_room(&mut self) -> bool {
        if self.out.len() > self.limit {
            self.push("<span class=\"omitted\">left out: this text has become too long</span>");
            return false;
        }
        true
    }
}

#[cfg(test)]
mod tests;
