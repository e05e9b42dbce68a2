//! Markdown of records as HTML of a page: links lead to pages of the edition, expressions are computed.

use super::computed;
use super::html::{self, Html};
use super::ids;
use super::site::{Site, id_link, names_itself, record_path, title_link};
use crate::address;
use crate::markdown::{self, Call, RecordLink, RecordName, Resolve};
use crate::record::types::Named;
use crate::record::{Prose, Record, Ref};
use crate::source;
use crate::words::Words;

/// Prints Markdown for one page.
#[derive(Clone, Copy)]
pub struct Text<'s> {
    /// What the page is laid out from.
    pub site: &'s Site<'s>,
    /// The scope in which references are meant.
    pub scope: &'s str,
    /// The file that the text stands in, for relative links.
    pub file: &'s str,
    /// The way from the page to the site's root.
    pub root: &'s str,
    /// Level of the first heading.
    pub heading: u8,
}

impl<'s> Text<'s> {
    /// For the texts of a record on a page at `root`.
    pub fn of(site: &'s Site<'s>, record: &'s Record, root: &'s str) -> Text<'s> {
        Text { site, scope: &record.scope, file: site.file_of(record), root, heading: 3 }
    }

    /// Inline Markdown.
    pub fn prose(&self, prose: &Prose) -> Html {
        self.inline(&prose.0)
    }

    /// What is named: a record by its title, where an id stands for one.
    pub fn party(&self, party: &Ref) -> Html {
        match party.text().and_then(|text| self.site.find(self.scope, text)) {
            Some(found) => title_link(found, self.root),
            None => Html::text(party.text().unwrap_or(self.site.words.frame_restricted())),
        }
    }

    /// One who is named, in words or by an id.
    pub fn named(&self, named: &Named) -> Html {
        match named {
            Named::Party(party) => self.party(&party.0),
            Named::Said(prose) => self.prose(prose),
        }
    }

    /// The same as plain text.
    pub fn named_plain(&self, named: &Named) -> String {
        match named {
            Named::Party(party) => match party.0.text().map(|text| (text, self.site.find(self.scope, text))) {
                Some((_, Some(found))) => found.title().into(),
                Some((text, None)) => text.into(),
                None => self.site.words.frame_restricted().into(),
            },
            Named::Said(prose) => self.plain(prose),
        }
    }

    /// Inline Markdown in which also the ids of records that its author wrote as plain words are links. For sentences about
    /// records, not for names that may look like an id: the number of a certificate.
    pub fn prose_linked(&self, prose: &Prose) -> Html {
        self.linked(self.prose(prose))
    }

    /// HTML with links where ids of records stand in its words.
    pub fn linked(&self, html: Html) -> Html {
        let link = |id: &str| Some(id_link(self.site.find(self.scope, id)?, self.root).as_str().to_string());
        Html::printed(ids::linked(html.as_str(), link).into_owned())
    }

    /// Inline Markdown, where there is any.
    pub fn maybe(&self, prose: Option<&Prose>) -> Html {
        prose.map(|p| self.prose(p)).unwrap_or_default()
    }

    /// Inline Markdown of a text.
    pub fn inline(&self, text: &str) -> Html {
        let (inlines, _) = markdown::parse_inline(text);
        let mut out = String::with_capacity(text.len() + 16);
        markdown::to_inline_html(&inlines, self, &mut out);
        Html::printed(out)
    }

    /// Inline Markdown as plain text.
    pub fn plain(&self, prose: &Prose) -> String {
        let (inlines, _) = markdown::parse_inline(&prose.0);
        markdown::to_inline_text(&inlines, self)
    }

    /// A record's body.
    pub fn body(&self, record: &Record) -> Html {
        self.blocks(&record.body.tree.blocks, record.id(), room(record))
    }

    /// Blocks of a parsed text; their anchors begin with `prefix`. `room` is about how many bytes they will have.
    pub fn blocks(&self, blocks: &[markdown::Block], prefix: &str, room: usize) -> Html {
        if blocks.is_empty() {
            return Html::none();
        }
        let mut out = String::with_capacity(room);
        markdown::to_html(blocks, self, prefix, &mut out);
        Html::printed(out)
    }

    /// The first sentence of a record's body, as plain text.
    pub fn first_sentence(&self, record: &Record) -> String {
        markdown::first_sentence(&record.body.tree, self)
    }
}

/// About how long the text of a record will be as HTML.
pub fn room(record: &Record) -> usize {
    record.body.text.len() * 5 / 4 + 64
}

impl Resolve for Text<'_> {
    fn record(&self, target: &str) -> RecordLink {
        match self.site.find(self.scope, target) {
            Some(record) => RecordLink::Found {
                href: [self.root, &record_path(record)].concat(),
                text: called(record).to_string(),
                title: record.title().to_string(),
            },
            None => RecordLink::Unknown,
        }
    }

    fn record_name(&self, target: &str) -> RecordName<'_> {
        self.site
            .find(self.scope, target)
            .map_or(RecordName::Unknown, |record| RecordName::Found(called(record).into()))
    }

    fn call_inline(&self, call: &Call, out: &mut String) {
        match computed::inline(self, call) {
            Ok(html) => out.push_str(html.as_str()),
            Err(wrong) => html::escape_into(&format!("[{}]", wrong.message), out),
        }
    }

    fn call_block(&self, call: &Call, out: &mut String) {
        match computed::block(self, call) {
            Ok(html) => out.push_str(html.as_str()),
            Err(wrong) => {
                out.push_str("<p>");
                html::escape_into(&format!("[{}]", wrong.message), out);
                out.push_str("</p>");
            }
        }
    }

    fn asset(&self, dest: &str) -> Option<String> {
        let path = source::path_of_link(self.file, dest)?;
        let file = self.site.address_of_file(&path)?;
        // Headings of records have ids of their own on pages; only files keep the place that a link names.
        let part = dest.split_once('#').filter(|_| !file.ends_with(".html"));
        let part = part.map_or(String::new(), |(_, part)| format!("#{part}"));
        Some(format!("{}{}{part}", self.root, address::of_path(file)))
    }

    fn heading_base(&self) -> u8 {
        self.heading
    }

    fn words(&self) -> &Words {
        self.site.words
    }
}

/// What a text calls a record that it links to without words of its own.
fn called(record: &Record) -> &str {
    if names_itself(record) { record.title() } else { record.id() }
}
