//! A Markdown text becomes a tree: the events of `pulldown-cmark` are judged one by one here and
//! put together by the [builder](super::builder).

use super::builder::Builder;
use super::computed::Computed;
use super::destination::{Destination, judge};
use super::links;
use super::node::Node;
use super::problem::{Problem, ProblemKind, Problems};
use super::snippet::Snippet;
use super::table::Table;
use super::tree::{AlertKind, Alignment, Block, DefinitionList, Document, Inline, List};
use crate::source::Excerpt;
use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag};
use std::ops::Range;

/// Parses a body. Every text has a tree; what could not be taken as meant is told by the problems.
pub fn parse(body: &str) -> (Document, Vec<Problem>) {
    read(body, None, body_options())
}

/// As [`parse`]; the tree holds parts of the text instead of copies.
pub fn parse_shared(body: &Excerpt) -> (Document, Vec<Problem>) {
    read(body, Some(body), body_options())
}

fn body_options() -> Options {
    let blocks = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_DEFINITION_LIST;
    inline_options() | Options::ENABLE_GFM | blocks
}

/// The extensions that make sense within a line.
pub(super) fn inline_options() -> Options {
    Options::ENABLE_STRIKETHROUGH | Options::ENABLE_WIKILINKS
}

/// Parses with the given extensions. `shared` is the same text where the tree may hold parts of it.
pub(super) fn read(source: &str, shared: Option<&Excerpt>, options: Options) -> (Document, Vec<Problem>) {
    let mut reader = Reader {
        source,
        shared,
        tree: Builder::new(source.len()),
        problems: Problems::default(),
        computed: Computed::new(source),
        images: false,
    };
    for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
        reader.event(event, within(source, range));
    }
    let document = Document { blocks: reader.tree.finish() };
    let mut problems = reader.problems;
    if reader.images {
        images_without_text(&document, &mut problems);
    }
    (document, problems.into_vec())
}

fn images_without_text(document: &Document, problems: &mut Problems) {
    for image in links::images(document).filter(|image| image.alt.trim().is_empty()) {
        let help = "say between the brackets what the image shows: ![Plan of the sites](sites.png)";
        problems.add(ProblemKind::MissingAlt, image.range.clone(), "this image has no alternative text", help);
    }
}

/// The range cut to the text and to whole characters.
fn within(source: &str, range: Range<usize>) -> Range<usize> {
    let start = source.floor_char_boundary(range.start);
    start..source.floor_char_boundary(range.end).max(start)
}

pub(super) struct Reader<'s> {
    pub(super) source: &'s str,
    shared: Option<&'s Excerpt>,
    pub(super) tree: Builder,
    pub(super) problems: Problems,
    pub(super) computed: Computed,
    /// Whether there is an image.
    images: bool,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(_) => self.tree.close(),
            event if range.start < self.computed.until => self.rest_of_call(&event, range),
            Event::Text(text) => self.text(&text, range),
            Event::Code(text) => self.tree.inline(Inline::Code(text.into_string())),
            Event::Html(text) | Event::InlineHtml(text) => self.html(&text, range),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.tree.text(&text),
            Event::FootnoteReference(label) => self.tree.inline(Inline::FootnoteRef(label.into_string())),
            Event::SoftBreak => self.tree.inline(Inline::SoftBreak),
            Event::HardBreak => self.tree.inline(Inline::HardBreak),
            Event::Rule => self.tree.block(Block::Rule),
            Event::TaskListMarker(done) => self.tree.task(done),
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let fits = match tag {
            Tag::Link { .. } | Tag::Image { .. } => return self.reference(tag, range),
            Tag::Emphasis => self.span(Node::Emphasis, range.clone()),
            Tag::Strong => self.span(Node::Strong, range.clone()),
            Tag::Strikethrough => self.span(Node::Strikethrough, range.clone()),
            Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => self.tree.flatten(),
            Tag::TableCell => {
                self.split_link(&range);
                self.tree.open(Node::Cell, range.clone())
            }
            Tag::HtmlBlock => {
                self.raw_html(range.clone());
                self.tree.open(Node::Html, range.clone())
            }
            tag => self.tree.open(block_node(tag), range.clone()),
        };
        if !fits {
            self.too_deep(range);
        }
    }

    /// Emphasis and the like; markers within a computed expression mean nothing.
    fn span(&mut self, node: Node, range: Range<usize>) -> bool {
        if range.start < self.computed.until { self.tree.flatten() } else { self.tree.open(node, range) }
    }

    fn reference(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let is_record = matches!(tag, Tag::Link { link_type: LinkType::WikiLink { .. }, .. });
        let nested = if is_record { self.tree.in_record() } else { self.tree.in_link() };
        if range.start < self.computed.until || nested {
            self.tree.flatten();
            return;
        }
        let node = match tag {
            Tag::Link { link_type: LinkType::WikiLink { has_pothole }, dest_url, .. } => {
                Some(record(&dest_url, has_pothole))
            }
            Tag::Link { link_type, dest_url, title, .. } => self.link(link_type, &dest_url, title, &range),
            Tag::Image { dest_url, title, .. } => self.image(&dest_url, title, &range),
            _ => None,
        };
        match node {
            Some(node) => {
                if !self.tree.open(node, range.clone()) {
                    self.too_deep(range);
                }
            }
            None => _ = self.tree.flatten(),
        }
    }

    fn too_deep(&mut self, range: Range<usize>) {
        self.problems.add_once(
            ProblemKind::TooDeep,
            range,
            "lists, quotations or emphasis are nested too deep",
            "what is deeper is shown without its nesting; make the structure flatter",
        );
    }

    fn link(&mut self, kind: LinkType, dest: &str, title: CowStr<'_>, range: &Range<usize>) -> Option<Node> {
        let mail = (kind == LinkType::Email).then(|| format!("mailto:{dest}"));
        match judge(mail.as_deref().unwrap_or(dest)) {
            Destination::External(dest) | Destination::Relative(dest) => {
                Some(Node::Link { dest, title: title.into_string() })
            }
            Destination::Refused(why) => {
                let help = "links lead to http://, https://, mailto: or to a relative path; only the text is shown";
                self.problems.add(
                    ProblemKind::RefusedLink,
                    range.clone(),
                    format!("this link is refused: {why}"),
                    help,
                );
                None
            }
        }
    }

    fn image(&mut self, dest: &str, title: CowStr<'_>, range: &Range<usize>) -> Option<Node> {
        let title = title.into_string();
        let (kind, message, help, node) = match judge(dest) {
            Destination::Relative(dest) if !dest.starts_with(['#', '?']) => {
                self.images = true;
                return Some(Node::Image { dest, title });
            }
            Destination::External(dest) if !dest.starts_with("mailto:") => (
                ProblemKind::ForeignImage,
                "images of other hosts are shown as a link".to_owned(),
                "put the image beside the text and name its relative path",
                Some(Node::Link { dest, title }),
            ),
            Destination::Refused(why) => (
                ProblemKind::RefusedImage,
                format!("this image is refused: {why}"),
                "images are files of the site, named by a relative path",
                None,
            ),
            _ => (
                ProblemKind::RefusedImage,
                "this image names no file".to_owned(),
                "images are files of the site, named by a relative path",
                None,
            ),
        };
        self.problems.add(kind, range.clone(), message, help);
        node
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        if self.computed.any && self.tree.takes_calls() && text.contains("{{") {
            self.text_with_calls(text, range);
        } else {
            self.plain(text, &range);
        }
    }

    /// Text as it is; `range` is where it stands.
    fn plain(&mut self, text: &str, range: &Range<usize>) {
        match self.shared.filter(|_| !self.tree.in_code()).and_then(|whole| Snippet::part(whole, range, text)) {
            Some(part) => self.tree.snippet(part),
            None => self.tree.text(text),
        }
    }

    fn html(&mut self, text: &str, range: Range<usize>) {
        if self.tree.in_html() {
            self.tree.html_line(text);
        } else {
            self.raw_html(range);
            self.tree.text(text);
        }
    }

    fn raw_html(&mut self, range: Range<usize>) {
        let help = "use Markdown instead, or put it into a code span";
        self.problems.add(ProblemKind::RawHtml, range, "raw HTML is shown as text", help);
    }

    /// A cell that ends in the middle of `[[id|text]]`.
    fn split_link(&mut self, range: &Range<usize>) {
        let cell = self.source.get(range.clone()).unwrap_or("").trim_end_matches(['|', ' ']);
        let brackets = cell.as_bytes().windows(2).rposition(|pair| pair == b"[[");
        let Some(at) = brackets.filter(|at| !cell[*at..].contains("]]")) else { return };
        let after = self.source.get(range.start + cell.len()..).unwrap_or("").trim_start_matches(' ');
        let line = after.split('\n').next().unwrap_or("");
        if line.starts_with('|') && line.contains("]]") {
            let start = range.start + at;
            let message = "the bar of this record link ends the table's cell";
            self.problems.add(
                ProblemKind::SplitLink,
                start..range.start + cell.len(),
                message,
                "write `\\|` between the id and the text",
            );
        }
    }
}

/// The target of `[[…]]`, on one line and without the backslash that keeps the bar in a table.
fn record(dest: &str, has_text: bool) -> Node {
    let dest = if has_text { dest.strip_suffix('\\').unwrap_or(dest) } else { dest };
    let words: Vec<&str> = dest.split_whitespace().collect();
    Node::Record { target: words.join(" "), has_text }
}

fn block_node(tag: Tag<'_>) -> Node {
    match tag {
        Tag::Heading { level, .. } => Node::Heading(level as u8),
        Tag::BlockQuote(None) => Node::Quote,
        Tag::BlockQuote(Some(kind)) => Node::Alert(alert(kind)),
        Tag::CodeBlock(kind) => Node::Code { language: language(&kind), text: String::new() },
        Tag::List(start) => Node::List(List { start, tight: true, items: Vec::new() }),
        Tag::Item => Node::Item { task: None },
        Tag::FootnoteDefinition(label) => Node::Footnote(label.into_string()),
        Tag::DefinitionList => Node::Definitions(DefinitionList { tight: true, entries: Vec::new() }),
        Tag::DefinitionListTitle => Node::Term,
        Tag::DefinitionListDefinition => Node::Detail,
        Tag::Table(alignments) => Node::Table(Table::new(alignments.into_iter().map(alignment).collect())),
        Tag::TableHead => Node::Row { head: true },
        Tag::TableRow => Node::Row { head: false },
        _ => Node::Paragraph,
    }
}

fn alert(kind: BlockQuoteKind) -> AlertKind {
    match kind {
        BlockQuoteKind::Note => AlertKind::Note,
        BlockQuoteKind::Tip => AlertKind::Tip,
        BlockQuoteKind::Important => AlertKind::Important,
        BlockQuoteKind::Warning => AlertKind::Warning,
        BlockQuoteKind::Caution => AlertKind::Caution,
    }
}

fn language(kind: &CodeBlockKind<'_>) -> Option<String> {
    let CodeBlockKind::Fenced(info) = kind else { return None };
    info.split([' ', ',', '\t']).next().filter(|word| !word.is_empty()).map(str::to_owned)
}

fn alignment(of: pulldown_cmark::Alignment) -> Alignment {
    match of {
        pulldown_cmark::Alignment::None => Alignment::None,
        pulldown_cmark::Alignment::Left => Alignment::Left,
        pulldown_cmark::Alignment::Center => Alignment::Center,
        pulldown_cmark::Alignment::Right => Alignment::Right,
    }
}
