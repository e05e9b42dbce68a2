//! Decks that people write: Markdown, slides separated by `---`, with the same computed blocks and the built-in slides.

use super::alone::without_site_links;
use super::frame::Frame;
use super::model::{Form, Size, Slide, SlidePart, SlideTable};
use super::passages::Reading;
use super::words::{Look, Words};
use super::{BUILT_IN, built_in, fit};
use crate::check::too_long_for_a_slide::{RULE as TOO_LONG, as_read};
use crate::diagnostic::{Finding, Place, did_you_mean};
use crate::markdown::links::{Reference, references, refers_to_notes};
use crate::markdown::{self, Block, Call, Inline, Literal, RecordLink, Resolve};
use crate::portfolio::Portfolio;
use crate::record::Record;
use crate::record::deck_file::DeckFile;
use crate::report::computed;
use crate::report::html::Html;
use crate::report::listed::{Listed, overdue};
use crate::report::text::Text;
use crate::words::{Sentence, Words as Catalogue};

/// Characters of prose in one block; longer paragraphs are divided.
const LONGEST: usize = 1500;

/// The slides of a deck file.
pub(super) fn slides(frame: &Frame<'_>, file: &DeckFile) -> Vec<Slide> {
    let writer = Writer::new(frame, file);
    let mut out = Vec::new();
    for blocks in file.document.blocks.split(|b| matches!(b, Block::Rule)) {
        if !blocks.is_empty() {
            let nth = out.len() + 1;
            out.extend(writer.slide(blocks, nth));
        }
    }
    out
}

/// Whether a deck file names a built-in slide.
pub(super) fn names(file: &DeckFile, slide: &str) -> bool {
    let calls = |block: &Block| matches!(block, Block::Computed(c) if c.name == "slide" && name_of(c) == slide);
    let slides = file.document.blocks.split(|block| matches!(block, Block::Rule));
    // What stands below a note is read by the speaker alone.
    let shown = slides.flat_map(|blocks| blocks.iter().take_while(|block| !begins_notes(block)));
    shown.flat_map(on_lines_of_their_own).any(|block| calls(&block))
}

/// The text of a record, block by block.
pub(super) fn body(frame: &Frame<'_>, record: &Record) -> Vec<SlidePart> {
    let writer = Writer { frame, text: Text::of(frame.site, record, frame.root.unwrap_or("")) };
    let linked = Linked(writer.text);
    let site = frame.root.is_some();
    let (notes, text): (Vec<&Block>, Vec<&Block>) =
        record.body.tree.blocks.iter().partition(|block| matches!(block, Block::Footnote { .. }));
    let print = |block: &Block| match block {
        Block::Computed(call) => writer.computed(call).unwrap_or_else(|| part(block.clone(), &notes, &linked, site)),
        _ => part(block.clone(), &notes, &linked, site),
    };
    let mut out: Vec<SlidePart> = text.into_iter().map(print).collect();
    // On a page each block has its notes below it; the other printers say them once, at the end.
    let notes: Vec<Block> = notes.into_iter().cloned().collect();
    let passages = Reading { resolve: &linked, site }.passages(&notes);
    out.extend((!passages.is_empty()).then(|| SlidePart::Prose { html: Html::none(), passages }));
    out
}

/// A block as a part, with the footnotes that it may refer to; `site` says whether there is a site around, so that links within it lead somewhere.
fn part(block: Block, notes: &[&Block], linked: &Linked<'_>, site: bool) -> SlidePart {
    let reading = Reading { resolve: linked, site };
    if let Block::Table(table) = &block {
        return SlidePart::Table(reading.table(table, linked.0.site.words.deck_table()));
    }
    let passages = reading.passages(std::slice::from_ref(&block));
    let mut html = String::new();
    // Notes stand below the blocks that refer to one, and nowhere twice.
    let refers = refers_to_notes(std::slice::from_ref(&block));
    let notes = notes.iter().filter(|_| refers).map(|note| (*note).clone());
    let blocks: Vec<Block> = std::iter::once(block).chain(notes).collect();
    markdown::to_html(&blocks, linked, "s", &mut html);
    let html = if site { html } else { without_site_links(&html) };
    SlidePart::Prose { html: Html::printed(html), passages }
}

/// A paragraph that begins so, and all that follows it on its slide, is for the speaker.
const NOTES: &str = "Note:";

fn begins_notes(block: &Block) -> bool {
    matches!(block, Block::Paragraph(inlines) if matches!(inlines.first(), Some(Inline::Text(text)) if text.starts_with(NOTES)))
}

/// Prints the text of a deck file.
struct Writer<'a> {
    frame: &'a Frame<'a>,
    text: Text<'a>,
}

/// What a deck's Markdown leads to: what the edition does not have is a restricted item.
struct Linked<'a>(Text<'a>);

impl Resolve for Linked<'_> {
    fn record(&self, target: &str) -> RecordLink {
        match self.0.record(target) {
            RecordLink::Unknown => RecordLink::Restricted,
            found => found,
        }
    }
    fn call_inline(&self, call: &Call, out: &mut String) {
        self.0.call_inline(call, out);
    }
    fn call_block(&self, call: &Call, out: &mut String) {
        self.0.call_block(call, out);
    }
    fn asset(&self, dest: &str) -> Option<String> {
        self.0.asset(dest)
    }
    fn heading_base(&self) -> u8 {
        3
    }
    fn words(&self) -> &crate::words::Words {
        self.0.words()
    }
}

impl<'a> Writer<'a> {
    fn new(frame: &'a Frame<'a>, file: &'a DeckFile) -> Writer<'a> {
        let root = frame.root.unwrap_or("");
        Writer {
            frame,
            text: Text { site: frame.site, scope: &frame.program.slug, file: &file.path, root, heading: 3 },
        }
    }

    /// One slide of the file; more where it names built-in ones or does not fit.
    fn slide(&self, blocks: &[Block], nth: usize) -> Vec<Slide> {
        let (blocks, notes) = blocks.split_at(blocks.iter().position(begins_notes).unwrap_or(blocks.len()));
        let blocks: Vec<Block> = blocks.iter().flat_map(on_lines_of_their_own).collect();
        let (mut title, blocks) = self.title(&blocks);
        let mut out = Vec::new();
        let mut body: Vec<SlidePart> = Vec::new();
        let mut prose: Vec<Block> = Vec::new();
        for block in blocks {
            match block {
                Block::Computed(call) if call.name == "slide" => {
                    self.gather(&mut prose, &mut body);
                    if !body.is_empty() {
                        out.extend(self.content(title.take(), std::mem::take(&mut body), nth));
                    }
                    let mut inserted = built_in(self.frame, name_of(call));
                    if let (Some(own), Some(first)) = (title.take(), inserted.first_mut()) {
                        (first.title, first.full_title) = fit::title(&self.frame.words().dates_whole(&own), "");
                    }
                    out.extend(inserted);
                }
                Block::Computed(call) => match self.computed(call) {
                    Some(part) => {
                        self.gather(&mut prose, &mut body);
                        body.push(part);
                    }
                    None => prose.push(block.clone()),
                },
                other => divide(other, &mut prose),
            }
        }
        self.gather(&mut prose, &mut body);
        if !body.is_empty() || (title.is_some() && out.is_empty()) {
            out.extend(self.content(title, body, nth));
        }
        if let Some(first) = out.first_mut() {
            first.notes.extend(self.notes(notes));
        }
        out
    }

    /// What the speaker says: plain text, a paragraph each.
    fn notes(&self, blocks: &[Block]) -> Vec<String> {
        let linked = Linked(self.text);
        let reading = Reading { resolve: &linked, site: false };
        let lines = reading.passages(blocks).into_iter().map(|passage| passage.words.line());
        let lines = lines.enumerate().map(|(n, line)| match line.strip_prefix(NOTES).filter(|_| n == 0) {
            Some(rest) => rest.trim().to_string(),
            None => line,
        });
        lines.filter(|line| !line.is_empty()).collect()
    }

    /// The first heading is the title.
    fn title<'b>(&self, blocks: &'b [Block]) -> (Option<String>, impl Iterator<Item = &'b Block>) {
        let at = blocks.iter().position(|b| matches!(b, Block::Heading { .. }));
        let title = at.and_then(|at| match &blocks[at] {
            Block::Heading { content, .. } => Some(markdown::to_inline_text(content, &Linked(self.text))),
            _ => None,
        });
        let rest = blocks.iter().enumerate().filter(move |(i, _)| Some(*i) != at).map(|(_, b)| b);
        (title.filter(|t| !t.trim().is_empty()), rest)
    }

    fn content(&self, title: Option<String>, body: Vec<SlidePart>, nth: usize) -> Vec<Slide> {
        let form = if body.is_empty() { Form::Title } else { Form::Content };
        let title = title.unwrap_or_else(|| self.frame.program.title().to_string());
        let slide = Slide { form, size: Size::R3, body, ..Slide::new(format!("s-{nth}"), title, "") };
        fit::fit(slide, self.frame.words())
    }

    /// What was written so far, as parts: one for each block, so that long texts can be split between them.
    fn gather(&self, prose: &mut Vec<Block>, body: &mut Vec<SlidePart>) {
        body.extend(prose.drain(..).map(|block| part(block, &[], &Linked(self.text), self.frame.root.is_some())));
    }

    /// Charts and tables as parts of their own; other values are text.
    fn computed(&self, call: &Call) -> Option<SlidePart> {
        match call.name.as_str() {
            "chart" => self.frame.chart(name_of(call)).map(|part| headed_by_finding(part, self.frame.words())),
            "table" => Some(SlidePart::Table(self.table(call))),
            _ => None,
        }
    }

    fn table(&self, call: &Call) -> SlideTable {
        let w = self.frame.words();
        let listed = Listed::of(computed::select(&self.text, call));
        let mut table = SlideTable::new(w.deck_records())
            .column(w.heads_id(), 3)
            .column(w.heads_title(), 9)
            .column(listed.person_head(w), 5)
            .numbers(listed.day_head(w), 4)
            .column(w.heads_state(), 3);
        for record in &listed.records {
            let owner = listed.person(record).map(|p| self.frame.person(record, p)).unwrap_or_default();
            let late = overdue(record, self.frame.as_of()).map(|days| Words::of(Look::Due, w.frame_overdue(days)));
            let day = listed.day(record).map(|day| self.frame.day(day).below(late.unwrap_or_default()));
            table.rows.push(vec![
                Words::of(Look::Id, record.id()).leading(self.frame.href(record)),
                Words::plain(record.title()),
                Words::plain(owner),
                day.unwrap_or_default(),
                Words::plain(self.frame.site.state(record)),
            ]);
        }
        table
    }
}

fn name_of(call: &Call) -> &str {
    call.positional(0).and_then(Literal::as_str).unwrap_or("")
}

/// Built-in slides that are named on lines without an empty one between them.
fn on_lines_of_their_own(block: &Block) -> Vec<Block> {
    let Block::Paragraph(inlines) = block else { return vec![block.clone()] };
    let named = |inline: &Inline| match inline {
        Inline::Computed(call) => call.name == "slide",
        Inline::SoftBreak | Inline::HardBreak => true,
        Inline::Text(text) => text.trim().is_empty(),
        _ => false,
    };
    if !inlines.iter().all(named) {
        return vec![block.clone()];
    }
    let call =
        |inline: &Inline| if let Inline::Computed(call) = inline { Some(Block::Computed(call.clone())) } else { None };
    inlines.iter().filter_map(call).collect()
}

/// A list becomes one block per item and a long paragraph several, so that slides can be split between them.
fn divide(block: &Block, out: &mut Vec<Block>) {
    match block {
        Block::List(list) if list.items.len() > 1 => {
            for (n, item) in list.items.iter().enumerate() {
                let start = list.start.map(|first| first.saturating_add(n as u64));
                out.push(Block::List(markdown::List { start, tight: list.tight, items: vec![item.clone()] }));
            }
        }
        Block::Code { language, text } if text.lines().count() > 14 => {
            let lines: Vec<&str> = text.split_inclusive('\n').collect();
            out.extend(lines.chunks(14).map(|part| Block::Code { language: language.clone(), text: part.concat() }));
        }
        Block::Paragraph(inlines) => out.extend(paragraphs(inlines).into_iter().map(Block::Paragraph)),
        other => out.push(other.clone()),
    }
}

/// A paragraph in pieces that fit a slide.
fn paragraphs(inlines: &[Inline]) -> Vec<Vec<Inline>> {
    let mut out = vec![Vec::new()];
    let mut left = LONGEST;
    for inline in inlines.iter().flat_map(pieces) {
        let length = if let Inline::Text(text) = &inline { text.chars().count() } else { 20 };
        if length > left {
            out.push(Vec::new());
            left = LONGEST;
        }
        left = left.saturating_sub(length);
        if let Some(last) = out.last_mut() {
            last.push(inline);
        }
    }
    out.retain(|piece| !piece.is_empty());
    out
}

/// A long text in pieces between words.
fn pieces(inline: &Inline) -> Vec<Inline> {
    let Inline::Text(text) = inline else { return vec![inline.clone()] };
    if text.chars().count() <= LONGEST {
        return vec![inline.clone()];
    }
    let mut out = vec![String::new()];
    for word in text.split_inclusive(' ') {
        let characters: Vec<char> = word.chars().collect();
        for piece in characters.chunks(LONGEST / 2) {
            match out.last_mut() {
                Some(last) if last.chars().count() + piece.len() <= LONGEST / 2 => last.extend(piece),
                _ => out.push(piece.iter().collect()),
            }
        }
    }
    out.into_iter().map(|text| Inline::Text(text.into())).collect()
}

/// Findings on computed expressions and links of deck files.
pub fn check(portfolio: &Portfolio, decks: &[DeckFile]) -> Vec<Finding> {
    let mut out = Vec::new();
    for deck in decks {
        for reference in references(&deck.document) {
            let (range, wrong) = match reference {
                Reference::Call(call) => {
                    (&call.range, unknown_slide(call).or_else(|| computed::wrong_in(portfolio, &deck.scope, call)))
                }
                Reference::Record(record) if portfolio.find(&deck.scope, &record.target).is_none() => {
                    let message = format!("there is no record `{}`", record.target);
                    (&record.range, Some((message, "mend the id, or add the record".to_string())))
                }
                _ => continue,
            };
            let place = Place::Span(deck.file, range.start + deck.offset..range.end + deck.offset);
            out.extend(wrong.map(|(message, help)| Finding::new(&computed::UNKNOWN_NAME, place, message, help)));
        }
        out.extend(too_long(portfolio, deck));
    }
    out
}

/// Titles of slides that are cut: the first heading of each.
fn too_long<'a>(portfolio: &'a Portfolio, deck: &'a DeckFile) -> impl Iterator<Item = Finding> + 'a {
    let english = &portfolio.settings.english;
    let slides = deck.document.blocks.split(|block| matches!(block, Block::Rule));
    slides.filter_map(move |blocks| {
        let said = blocks.iter().take_while(|block| !begins_notes(block));
        let (content, range) = said.into_iter().find_map(|block| match block {
            Block::Heading { content, range, .. } => Some((content, range)),
            _ => None,
        })?;
        let (takes, most) = fit::too_long(&as_read(content, english))?;
        let place = Place::Span(deck.file, range.start + deck.offset..range.end + deck.offset);
        let message = Sentence::new(move |w| w.check_w120_heading(takes, most));
        Some(Finding::told(&TOO_LONG, place, message, Sentence::plain(Catalogue::check_w120_heading_help), english))
    })
}

/// A chart on a slide with a title of its own: its heading says what it shows, and below the drawing stands what is
/// measured. A built-in slide says the finding in its title.
fn headed_by_finding(mut part: SlidePart, w: &Catalogue) -> SlidePart {
    if let SlidePart::Figure { heading, figure, .. } = &mut part
        && !figure.headline.is_empty()
    {
        let said = [Some(figure.measure.clone()), figure.note.take()].into_iter().flatten().filter(|s| !s.is_empty());
        figure.note = Some(said.collect::<Vec<_>>().join(w.evidence_apart())).filter(|note| !note.is_empty());
        heading.clone_from(&figure.headline);
    }
    part
}

fn unknown_slide(call: &Call) -> Option<(String, String)> {
    let name = name_of(call);
    let names = BUILT_IN.iter().map(|b| b.name);
    let unknown = call.name == "slide" && !name.is_empty() && BUILT_IN.iter().all(|b| b.name != name);
    unknown.then(|| (format!("there is no slide `{name}`"), did_you_mean(name, names, "slides")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_paragraphs_are_divided_without_loss() {
        let text = "word ".repeat(2000);
        let pieces = paragraphs(&[Inline::Text(text.as_str().into())]);
        assert!(pieces.len() > 3);
        let joined: String = pieces.iter().flatten().map(|i| if let Inline::Text(t) = i { &**t } else { "" }).collect();
        assert_eq!(joined, text);
    }
}
