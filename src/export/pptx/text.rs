//! Text as an office program knows it: paragraphs of runs, with their size in em of the slide's text.

use super::look::{ACCENT, BAD, Colour, GOOD, INK, INK_2, PAPER, severity};
use super::metrics::Face;
use crate::metrics::Rag;
use crate::record::report::ReportedRag;
use crate::report::slides::words::{Look as Meaning, Run, Words};
use crate::words::{Words as Catalogue, from_right};

/// Height of a line of text over its size, as office programs set Arial.
pub(super) const LINE: f64 = 1.15;
/// The same where letters are as wide as they are high: fonts of such scripts ask for very different heights, so lines have
/// this one.
pub(super) const WIDE_LINE: f64 = 1.35;

/// Height of the lines of a text over its size.
pub(super) fn line_of(text: &str) -> f64 {
    if is_wide(text) { WIDE_LINE } else { LINE }
}

/// Whether a text has letters as wide as they are high.
pub(super) fn is_wide(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(crate::report::slides::is_wide)
}

/// Size of a second line, remarks, keys.
pub(super) const SMALL: f64 = 0.84;

/// Text of one look.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TextRun {
    pub(super) text: String,
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) strike: bool,
    pub(super) mono: bool,
    pub(super) colour: Colour,
    /// What it stands upon, like a chip.
    pub(super) ground: Option<Colour>,
    /// Address that it leads to.
    pub(super) link: Option<String>,
}

impl TextRun {
    /// Plain text.
    pub(super) fn plain(text: impl Into<String>) -> TextRun {
        TextRun {
            text: text.into(),
            bold: false,
            italic: false,
            strike: false,
            mono: false,
            colour: INK,
            ground: None,
            link: None,
        }
    }

    pub(super) fn bold(mut self) -> TextRun {
        self.bold = true;
        self
    }

    pub(super) fn coloured(mut self, colour: Colour) -> TextRun {
        self.colour = colour;
        self
    }

    fn face(&self, size: f64) -> Face {
        if self.mono { Face::mono(size) } else { Face::text(size, self.bold) }
    }
}

/// What stands before a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Mark {
    #[default]
    None,
    /// A dot.
    Dot,
    /// A number of a list.
    Number(u64),
}

/// Where the lines of a paragraph begin or end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Align {
    #[default]
    Left,
    Right,
    Center,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Para {
    pub(super) runs: Vec<TextRun>,
    /// Size in em.
    pub(super) size: f64,
    /// Space above it in em.
    pub(super) before: f64,
    pub(super) mark: Mark,
    /// How deep it stands in lists, from 0.
    pub(super) level: u8,
    pub(super) align: Align,
    /// Whether it runs from the right, where its first letter does not say so.
    pub(super) from_right: Option<bool>,
}

/// Width that a chip is given over its own.
const CHIP_ROOM: f64 = 1.1;
/// Indent of a level of lists in em.
const INDENT: f64 = 1.3;

impl Para {
    pub(super) fn new(runs: Vec<TextRun>) -> Para {
        Para { runs, size: 1.0, before: 0.0, mark: Mark::None, level: 0, align: Align::Left, from_right: None }
    }

    pub(super) fn sized(mut self, size: f64) -> Para {
        self.size = size;
        self
    }

    pub(super) fn after(mut self, before: f64) -> Para {
        self.before = before;
        self
    }

    pub(super) fn aligned(mut self, align: Align) -> Para {
        self.align = align;
        self
    }

    /// Its text, without looks.
    pub(super) fn text(&self) -> String {
        self.runs.iter().map(|r| r.text.as_str()).collect()
    }

    /// Whether it runs from the right.
    pub(super) fn runs_from_right(&self) -> bool {
        self.from_right.unwrap_or_else(|| from_right(&self.text()))
    }

    /// Left indent in em.
    pub(super) fn indent(&self) -> f64 {
        let mark = if self.mark == Mark::None { 0.0 } else { INDENT };
        f64::from(self.level) * INDENT + mark
    }

    /// Height in points, where an em has so many.
    pub(super) fn height(&self, width: f64, em: f64) -> f64 {
        let size = self.size * em;
        let text = self.text();
        let plain = Face::text(size, false);
        let (set, bare) = (self.width(em), plain.width(&text));
        let breadth = if bare > 0.0 { set / bare } else { 1.0 };
        let face = Face { breadth: breadth.max(0.7), ..plain };
        // A little narrower than the box: what stands in for a font may be a little wider.
        let lines = face.lines(&text, (width - self.indent() * em) * 0.985);
        lines as f64 * size * line_of(&text) + self.before * em
    }

    /// Width in points of the longest piece that cannot be broken.
    pub(super) fn longest(&self, em: f64) -> f64 {
        // Where letters are wide, stops say where a line had best end.
        let apart = |c: char| (c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}') || matches!(c, '、' | '。');
        let widest = |run: &TextRun| {
            let face = run.face(self.size * em);
            match run.ground {
                // A chip is to stand on one line, with room for fonts that are a little wider than they are measured.
                Some(_) => face.width(&run.text) * CHIP_ROOM,
                None => run.text.split(apart).map(|text| face.width(text)).fold(0.0, f64::max),
            }
        };
        self.runs.iter().map(widest).fold(0.0, f64::max)
    }

    /// Width on one line, in points.
    pub(super) fn width(&self, em: f64) -> f64 {
        self.runs.iter().map(|r| r.face(self.size * em).width(&r.text)).sum()
    }
}

/// Height of paragraphs below each other. The first has no space above it.
pub(super) fn height_of(paras: &[Para], width: f64, em: f64) -> f64 {
    let all: f64 = paras.iter().map(|p| p.height(width, em)).sum();
    all - paras.first().map_or(0.0, |p| p.before * em)
}

/// A line of the slides' text, and its second line as a paragraph of its own.
pub(super) fn paras(words: &Words, bold: bool, w: &Catalogue) -> Vec<Para> {
    let mut out = vec![Para::new(linked(words.runs.iter().flat_map(|r| run(r, bold, w)).collect()))];
    if !words.second.is_empty() {
        let second = words.second.iter().flat_map(|r| run(r, false, w));
        let second = second.map(|r| if r.colour == INK { r.coloured(INK_2) } else { r });
        out.push(Para::new(linked(second.collect())).sized(SMALL));
    }
    out
}

/// With the brackets and stops that touch a link within it: LibreOffice begins a line between a link and what stands
/// beside it.
fn linked(mut runs: Vec<TextRun>) -> Vec<TextRun> {
    for n in 0..runs.len() {
        if runs[n].link.is_none() {
            continue;
        }
        if let Some(before) = n.checked_sub(1).filter(|before| runs[*before].link.is_none()) {
            let at = runs[before].text.trim_end_matches(['(', '[', '\u{ff08}']).len();
            let opening = runs[before].text.split_off(at);
            runs[n].text.insert_str(0, &opening);
        }
        if runs.get(n + 1).is_some_and(|after| after.link.is_none()) {
            let after = std::mem::take(&mut runs[n + 1].text);
            let rest =
                after.trim_start_matches([')', ']', ',', ';', ':', '.', '?', '!', '\u{ff09}', '\u{3001}', '\u{3002}']);
            runs[n].text.push_str(&after[..after.len() - rest.len()]);
            runs[n + 1].text = rest.to_string();
        }
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}

/// A run by what it means: never by colour alone.
fn run(run: &Run, bold: bool, w: &Catalogue) -> Vec<TextRun> {
    let plain = TextRun { link: run.href.clone(), ..TextRun::plain(&run.text) };
    let plain = if run.href.is_some() { plain.coloured(ACCENT) } else { plain };
    let plain = if bold { plain.bold() } else { plain };
    vec![match run.look {
        Meaning::Plain | Meaning::Id | Meaning::Day(_) => plain,
        Meaning::Strong | Meaning::Tag => plain.bold(),
        Meaning::Emphasis => TextRun { italic: true, ..plain },
        Meaning::Struck => TextRun { strike: true, ..plain },
        Meaning::Code => TextRun { mono: true, ..plain },
        Meaning::Dim => plain.coloured(INK_2),
        Meaning::Bad | Meaning::Due => plain.bold().coloured(BAD),
        Meaning::Variance(days) => match days {
            0 => plain,
            1.. => plain.bold().coloured(BAD),
            _ => plain.coloured(GOOD),
        },
        Meaning::Score(score) => chip(plain, crate::record::risk::severity(score)),
        Meaning::Severity(level) => chip(plain, level),
        Meaning::Mark => return mark(&run.text, w),
        Meaning::Pair(reported, evidence) => return pair(reported, evidence, w),
        Meaning::Gap => gap(plain),
    }]
}

/// A severity: its word upon its shade. Where a template's font is so wide that it needs a second line after all, that
/// begins with a word: office programs break what has no space anywhere.
fn chip(run: TextRun, level: u8) -> TextRun {
    let (ground, on) = severity(level);
    let text = format!("\u{a0}{}\u{a0}", run.text);
    TextRun { text, ground: Some(ground), ..run.bold().coloured(on) }
}

/// How far a report is better than its records: its words on black, as on the site.
fn gap(run: TextRun) -> TextRun {
    let text = format!("\u{a0}{}\u{a0}", run.text);
    TextRun { text, ground: Some(INK), ..run.bold().coloured(PAPER) }
}

/// What is reported and what the records support, in a line of text.
fn pair(reported: Option<ReportedRag>, evidence: Rag, w: &Catalogue) -> Vec<TextRun> {
    let mut out = mark(reported.map_or("nothing", ReportedRag::word), w);
    out.push(TextRun::plain("\u{2192} ").coloured(INK_2));
    out.extend(mark(evidence.word(), w));
    out
}

/// A status in a line of text: shape and letter as on the site.
fn mark(status: &str, w: &Catalogue) -> Vec<TextRun> {
    let (shape, letter, colour) = match status {
        "green" | "complete" => ('\u{25cb}', w.rag_letter_green(), GOOD),
        "amber" => ('\u{25b2}', w.rag_letter_amber(), Colour::Token("amber-text")),
        "red" => ('\u{25a0}', w.rag_letter_red(), BAD),
        "met" => return vec![TextRun::plain("\u{2611}")],
        "overdue" => return vec![TextRun::plain("\u{2612}").coloured(BAD)],
        "open" => return vec![TextRun::plain("\u{2610}").coloured(INK_2)],
        _ => ('\u{25cc}', "?", INK_2),
    };
    vec![TextRun::plain(format!("{shape} {letter} ")).bold().coloured(colour)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_and_stops_stay_with_the_link_that_they_touch() {
        let link = |words: Words| words.leading(Some("r-1.html".into()));
        let words = link(Words::plain("portal (").and(Meaning::Id, "X-09"));
        let words = link(words.text("), no date: ").and(Meaning::Id, "X-10")).text(", X-11");
        let para = &paras(&words, false, &Catalogue::english())[0];
        let texts: Vec<&str> = para.runs.iter().map(|run| run.text.as_str()).collect();
        assert_eq!(texts, ["portal ", "(X-09),", " no date: ", "X-10,", " X-11"]);
        assert!(para.runs[0].link.is_none() && para.runs[1].link.is_some());
    }
}
