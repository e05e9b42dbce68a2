//! The parts of a line.

use super::escape::{escape, escape_href};
use super::{RecordLink, Writer};
use crate::markdown::call::Call;
use crate::markdown::tree::{Image, Inline, Link, RecordRef};

impl<'d> Writer<'_, 'd> {
    /// Parts of a line one after the other.
    pub(super) fn inlines(&mut self, inlines: &'d [Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &'d Inline) {
        match inline {
            Inline::Text(text) => self.text(text),
            Inline::Emphasis(children) => self.element("em", children),
            Inline::Strong(children) => self.element("strong", children),
            Inline::Strikethrough(children) => self.element("del", children),
            Inline::Code(text) => {
                self.push("<code>");
                self.text(text);
                self.push("</code>");
            }
            Inline::Link(link) => self.link(link),
            Inline::Image(image) => self.image(image),
            Inline::Record(record) => self.record(record),
            Inline::Computed(call) => self.call(call),
            Inline::FootnoteRef(label) => self.footnote_reference(label),
            Inline::SoftBreak => self.push("\n"),
            Inline::HardBreak => self.push("<br>\n"),
        }
    }

    fn element(&mut self, tag: &str, children: &'d [Inline]) {
        self.push("<");
        self.push(tag);
        self.push(">");
        self.inlines(children);
        self.push("</");
        self.push(tag);
        self.push(">");
    }

    fn link(&mut self, link: &'d Link) {
        let opened = if let Some(fragment) = link.dest.strip_prefix('#') {
            // A heading of this very body has its prefix before it; other anchors belong to the page.
            let prefix = if self.headings.has(fragment) { self.prefix.clone() } else { String::new() };
            self.open_link(&format!("#{prefix}"), fragment, &link.title, "")
        } else if link.is_local() {
            self.resolve.asset(&link.dest).is_some_and(|href| self.open_link("", &href, &link.title, ""))
        } else {
            let rel = if link.dest.starts_with("mailto:") { "" } else { " rel=\"noopener noreferrer\"" };
            self.open_link("", &link.dest, &link.title, rel)
        };
        let outer = self.in_link;
        self.in_link |= opened;
        if link.children.is_empty() {
            self.text(&link.dest);
        }
        self.inlines(&link.children);
        self.in_link = outer;
        if opened {
            self.push("</a>");
        }
    }

    /// Begins a link; `start` and `rel` are HTML already. Always true: a link has been opened.
    fn open_link(&mut self, start: &str, href: &str, title: &str, rel: &str) -> bool {
        self.push("<a href=\"");
        self.push(start);
        escape_href(href, self.out);
        self.push("\"");
        self.title(title);
        self.push(rel);
        self.push(">");
        true
    }

    fn title(&mut self, title: &str) {
        if !title.is_empty() {
            self.push(" title=\"");
            self.text(title);
            self.push("\"");
        }
    }

    fn image(&mut self, image: &Image) {
        let Some(src) = self.resolve.asset(&image.dest) else {
            return self.text(&image.alt);
        };
        self.push("<img src=\"");
        escape_href(&src, self.out);
        self.push("\" alt=\"");
        self.text(&image.alt);
        self.push("\"");
        self.title(&image.title);
        self.push(" loading=\"lazy\">");
    }

    fn record(&mut self, record: &'d RecordRef) {
        match self.resolve.record(&record.target) {
            RecordLink::Restricted => {
                self.push("<span class=\"restricted\">");
                self.text(self.resolve.words().frame_restricted());
                self.push("</span>");
            }
            RecordLink::Found { text, .. } if self.in_link => self.record_text(record, &text),
            RecordLink::Found { href, text, title } => {
                // An id is one word: no line ends at its hyphen. A title may be as long as its author likes.
                let says_title = record.text.is_none() && text == title;
                let whole = record.text.is_none() && !says_title && !text.contains(char::is_whitespace);
                let class = if whole { " class=\"record nowrap\"" } else { " class=\"record\"" };
                self.open_link("", &href, if says_title { "" } else { &title }, class);
                self.in_link = true;
                self.record_text(record, &text);
                self.in_link = false;
                self.push("</a>");
            }
            RecordLink::Unknown => {
                self.push("<span class=\"dangling\">");
                self.record_text(record, &record.target);
                self.push("</span>");
            }
        }
    }

    fn record_text(&mut self, record: &'d RecordRef, otherwise: &str) {
        match &record.text {
            Some(text) => self.inlines(text),
            None => self.text(otherwise),
        }
    }

    /// A value; within a link as text only, as it might bring a link of its own.
    fn call(&mut self, call: &Call) {
        if !self.has_room() {
            return;
        }
        if self.in_link {
            let mut text = String::new();
            self.resolve.call_text(call, &mut text);
            escape(&text, self.out);
        } else {
            self.resolve.call_inline(call, self.out);
        }
    }
}
