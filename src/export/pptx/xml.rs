//! A small XML writer: whatever is text is escaped, and characters that XML forbids are left out.

use crate::words::is_isolation;
use std::fmt::{Display, Write};

/// Namespaces that all parts of a presentation use.
pub(super) const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
pub(super) const PRESENTATION: &str = "http://schemas.openxmlformats.org/presentationml/2006/main";
pub(super) const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A part that grows. Elements are opened and closed in pairs; [`Xml::finish`] closes what is still open.
#[derive(Debug)]
pub(super) struct Xml {
    text: String,
    open: Vec<&'static str>,
    in_tag: bool,
}

impl Xml {
    /// An empty part.
    pub(super) fn new() -> Xml {
        Xml {
            text: String::from("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"),
            open: Vec::new(),
            in_tag: false,
        }
    }

    /// A part of the presentation with its root element and its namespaces.
    pub(super) fn rooted(tag: &'static str) -> Xml {
        let mut xml = Xml::new();
        xml.open(tag).attr("xmlns:a", DRAWING).attr("xmlns:r", RELATIONS).attr("xmlns:p", PRESENTATION);
        xml
    }

    /// Begins an element.
    pub(super) fn open(&mut self, tag: &'static str) -> &mut Self {
        self.seal();
        self.text.push('<');
        self.text.push_str(tag);
        self.open.push(tag);
        self.in_tag = true;
        self
    }

    /// An attribute of the element that was just begun.
    pub(super) fn attr(&mut self, name: &str, value: impl Display) -> &mut Self {
        debug_assert!(self.in_tag, "an attribute after the content");
        let _ = write!(self.text, " {name}=\"");
        escape(&value.to_string(), true, &mut self.text);
        self.text.push('"');
        self
    }

    /// An attribute, where there is a value.
    pub(super) fn maybe(&mut self, name: &str, value: Option<impl Display>) -> &mut Self {
        if let Some(value) = value {
            self.attr(name, value);
        }
        self
    }

    /// Text of the element.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        self.seal();
        escape(text, false, &mut self.text);
        self
    }

    /// Ends the last element that is open.
    pub(super) fn close(&mut self) -> &mut Self {
        let Some(tag) = self.open.pop() else { return self };
        if self.in_tag {
            self.text.push_str("/>");
            self.in_tag = false;
        } else {
            let _ = write!(self.text, "</{tag}>");
        }
        self
    }

    /// Ends so many elements.
    pub(super) fn close_all(&mut self, count: usize) -> &mut Self {
        for _ in 0..count {
            self.close();
        }
        self
    }

    /// An element without content.
    pub(super) fn empty(&mut self, tag: &'static str) -> &mut Self {
        self.open(tag).close()
    }

    /// An element whose only attribute is `val`.
    pub(super) fn val(&mut self, tag: &'static str, value: impl Display) -> &mut Self {
        self.open(tag).attr("val", value).close()
    }

    /// An element that holds text alone.
    pub(super) fn leaf(&mut self, tag: &'static str, text: &str) -> &mut Self {
        self.open(tag).text(text).close()
    }

    /// The whole part.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.close_all(self.open.len());
        self.text.into_bytes()
    }

    fn seal(&mut self) {
        if self.in_tag {
            self.text.push('>');
            self.in_tag = false;
        }
    }
}

/// Whether XML 1.0 can hold a character at all.
pub(super) fn legal(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}')
}

/// Marks that keep scripts apart are left out: programs without a letter for them set a space or a square.
fn escape(text: &str, attribute: bool, out: &mut String) {
    for c in text.chars().filter(|c| legal(*c) && !is_isolation(*c)) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            '\n' | '\t' | '\r' if attribute => out.push(' '),
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_text_and_what_xml_forbids_is_left_out() {
        let mut xml = Xml::new();
        xml.open("a").attr("b", "\"<\n&\u{1}").text("]]><c>&\u{b}\u{ffff}\u{2068}😀\u{2069}").empty("d").val("e", 1);
        let text = String::from_utf8(xml.finish()).unwrap_or_default();
        assert!(text.ends_with("<a b=\"&quot;&lt; &amp;\">]]&gt;&lt;c&gt;&amp;😀<d/><e val=\"1\"/></a>"), "{text}");
    }
}
