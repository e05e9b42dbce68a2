//! One slide that grows: text boxes, shapes, groups, frames, each with a name and, where it is more than text, a
//! description for those who cannot see it.

use super::geometry::{self, Rect};
use super::look::{ACCENT, ACCENT_OF_OURS, Colour, INK, Look};
use super::package::Relations;
use super::text::{Align, Mark, Para, TextRun, WIDE_LINE, is_wide};
use super::xml::Xml;
use crate::address;
use crate::report::slides::Deck;
use crate::words::from_right;

/// What all slides of a deck share.
#[derive(Debug, Clone, Copy)]
pub(super) struct Press<'a> {
    pub(super) look: &'a Look,
    /// Language of the texts.
    pub(super) language: &'a str,
    /// The deck, which knows where its links lead.
    pub(super) deck: &'a Deck,
    /// What stands at the end of the names of shapes: the records' version, where it is known.
    pub(super) version: Option<&'a str>,
    /// Points of the file per point of ours.
    pub(super) scale: f64,
    /// How much higher a chart may be than on a slide of 16 to 9.
    pub(super) stretch: f64,
    /// Whether links have a colour of ours, since the template's own is not read on its ground.
    pub(super) own_links: bool,
}

impl Press<'_> {
    /// Points as whole units of the file.
    pub(super) fn emu(&self, points: f64) -> i64 {
        geometry::emu(points * self.scale)
    }

    /// A size of text in hundredths of a point of the file.
    pub(super) fn size(&self, points: f64) -> i64 {
        hundredths(points * self.scale)
    }
}

/// A line around or between shapes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stroke {
    pub(super) colour: Colour,
    /// In points.
    pub(super) width: f64,
    /// `dash`, `sysDot`; none for a whole line.
    pub(super) dash: Option<&'static str>,
    /// With a head at its end.
    pub(super) arrow: bool,
}

impl Stroke {
    pub(super) fn new(colour: Colour, width: f64) -> Stroke {
        Stroke { colour, width, dash: None, arrow: false }
    }

    pub(super) fn dashed(mut self, dash: &'static str) -> Stroke {
        self.dash = Some(dash);
        self
    }

    pub(super) fn headed(mut self) -> Stroke {
        self.arrow = true;
        self
    }
}

/// A shape without its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Form<'a> {
    /// Its name among the office program's shapes: `rect`, `ellipse`.
    pub(super) preset: &'static str,
    /// Its name in the list of shapes.
    pub(super) name: &'a str,
    pub(super) fill: Option<Colour>,
    pub(super) stroke: Option<Stroke>,
}

/// Where the text of a box stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Top,
    Middle,
}

/// A slide, a layout or a master that is being written.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    pub(super) xml: Xml,
    pub(super) relations: Relations,
    pub(super) press: &'a Press<'a>,
    last: u32,
}

impl<'a> Sheet<'a> {
    /// An empty tree of shapes in a root element.
    pub(super) fn new(root: &'static str, press: &'a Press<'a>) -> Sheet<'a> {
        Sheet { xml: Xml::rooted(root), relations: Relations::default(), press, last: 1 }
    }

    /// Begins the tree of shapes.
    pub(super) fn begin(&mut self) {
        self.xml.open("p:spTree").open("p:nvGrpSpPr").open("p:cNvPr").attr("id", 1).attr("name", "").close();
        self.xml.empty("p:cNvGrpSpPr").empty("p:nvPr").close().open("p:grpSpPr");
        self.frame_of_group(Rect::default());
        self.xml.close();
    }

    fn frame_of_group(&mut self, rect: Rect) {
        self.xml.open("a:xfrm");
        self.point("a:off", rect.x, rect.y);
        self.extent("a:ext", rect);
        self.point("a:chOff", rect.x, rect.y);
        self.extent("a:chExt", rect);
        self.xml.close();
    }

    fn point(&mut self, tag: &'static str, x: f64, y: f64) {
        let press = self.press;
        self.xml.open(tag).attr("x", press.emu(x)).attr("y", press.emu(y)).close();
    }

    fn extent(&mut self, tag: &'static str, rect: Rect) {
        let press = self.press;
        self.xml.open(tag).attr("cx", press.emu(rect.width)).attr("cy", press.emu(rect.height)).close();
    }

    /// A place: `a:xfrm` in shapes, `p:xfrm` in frames.
    pub(super) fn place(&mut self, tag: &'static str, rect: Rect) {
        self.xml.open(tag);
        self.point("a:off", rect.x, rect.y);
        self.extent("a:ext", rect);
        self.xml.close();
    }

    /// The properties that every shape has. With a description it is read aloud, without one it is passed over where
    /// it has no text.
    pub(super) fn identity(&mut self, name: &str, description: Option<&str>, decoration: bool) {
        self.last += 1;
        let version = self.press.version.map(|v| format!(" @{v}")).unwrap_or_default();
        let name = format!("{}{version}", shortened(name, 200));
        self.xml.open("p:cNvPr").attr("id", self.last).attr("name", name).maybe("descr", description);
        if decoration {
            self.xml.open("a:extLst").open("a:ext").attr("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
            self.xml.open("adec:decorative");
            self.xml.attr("xmlns:adec", "http://schemas.microsoft.com/office/drawing/2017/decorative");
            self.xml.attr("val", 1).close_all(3);
        }
        self.xml.close();
    }

    /// Shapes that belong together and are read as one.
    pub(super) fn group(&mut self, name: &str, description: &str, rect: Rect, draw: impl FnOnce(&mut Self)) {
        self.xml.open("p:grpSp").open("p:nvGrpSpPr");
        self.identity(name, Some(description), false);
        self.xml.empty("p:cNvGrpSpPr").empty("p:nvPr").close().open("p:grpSpPr");
        self.frame_of_group(rect);
        self.xml.close();
        draw(self);
        self.xml.close();
    }

    /// A shape with words in its middle.
    pub(super) fn shape(&mut self, form: Form<'_>, rect: Rect, paras: &[Para], em: f64) {
        self.xml.open("p:sp").open("p:nvSpPr");
        self.identity(form.name, None, paras.is_empty());
        self.xml.empty("p:cNvSpPr").empty("p:nvPr").close().open("p:spPr");
        self.place("a:xfrm", rect);
        self.xml.open("a:prstGeom").attr("prst", form.preset).empty("a:avLst").close();
        self.press.look.fill(&mut self.xml, form.fill);
        self.stroke(form.stroke);
        self.xml.close();
        self.text(paras, em, Anchor::Middle, [0.0; 4]);
        self.xml.close();
    }

    /// A straight line; it says nothing that the words beside it do not say.
    pub(super) fn line(&mut self, name: &str, from: (f64, f64), to: (f64, f64), stroke: Stroke) {
        self.xml.open("p:cxnSp").open("p:nvCxnSpPr");
        self.identity(name, None, true);
        self.xml.empty("p:cNvCxnSpPr").empty("p:nvPr").close().open("p:spPr").open("a:xfrm");
        if (to.1 < from.1) != (to.0 < from.0) {
            self.xml.attr("flipV", 1);
        }
        if to.0 < from.0 {
            self.xml.attr("rot", 10_800_000);
        }
        let rect = Rect::new(from.0.min(to.0), from.1.min(to.1), (to.0 - from.0).abs(), (to.1 - from.1).abs());
        self.point("a:off", rect.x, rect.y);
        self.extent("a:ext", rect);
        self.xml.close().open("a:prstGeom").attr("prst", "line").empty("a:avLst").close();
        self.stroke(Some(stroke));
        self.xml.close_all(2);
    }

    /// Properties of a line, or that there is none.
    pub(super) fn stroke(&mut self, stroke: Option<Stroke>) {
        let Some(stroke) = stroke else {
            self.xml.open("a:ln").empty("a:noFill").close();
            return;
        };
        self.xml.open("a:ln").attr("w", self.press.emu(stroke.width));
        self.press.look.fill(&mut self.xml, Some(stroke.colour));
        if let Some(dash) = stroke.dash {
            self.xml.val("a:prstDash", dash);
        }
        if stroke.arrow {
            self.xml.open("a:tailEnd").attr("type", "triangle").attr("w", "med").attr("len", "med").close();
        }
        self.xml.close();
    }

    /// A box of text; in a placeholder of the layout where one is named.
    pub(super) fn text_box(&mut self, name: &str, holder: Option<Holder>, rect: Rect, paras: &[Para], em: f64) {
        self.xml.open("p:sp").open("p:nvSpPr");
        self.identity(name, None, false);
        match holder {
            Some(holder) => {
                self.xml.open("p:cNvSpPr").open("a:spLocks").attr("noGrp", 1).close_all(2).open("p:nvPr");
                holder.write(&mut self.xml);
                self.xml.close();
            }
            None => {
                self.xml.open("p:cNvSpPr").attr("txBox", 1).close().empty("p:nvPr");
            }
        }
        self.xml.close().open("p:spPr");
        self.place("a:xfrm", rect);
        self.xml.open("a:prstGeom").attr("prst", "rect").empty("a:avLst").close();
        if holder.is_none() {
            self.xml.empty("a:noFill");
        }
        self.xml.close();
        self.text(paras, em, Anchor::Top, [0.0; 4]);
        self.xml.close();
    }

    /// A title: its font is the master's, its size is measured.
    pub(super) fn title_box(&mut self, text: &str, holder: Holder, rect: Option<Rect>, size: Option<f64>) {
        self.holder("Title", holder, rect);
        self.xml.open("p:txBody").open("a:bodyPr").empty("a:normAutofit").close().empty("a:lstStyle");
        self.paragraph(text);
        self.xml.open("a:r").open("a:rPr").attr("lang", self.press.language);
        self.xml.maybe("sz", size.map(|size| self.press.size(size))).close().leaf("a:t", text).close_all(4);
    }

    /// Lines in a placeholder that says how they look.
    pub(super) fn plain_box(&mut self, name: &str, holder: Holder, lines: &[String]) {
        self.holder(name, holder, None);
        self.xml.open("p:txBody").open("a:bodyPr").empty("a:normAutofit").close().empty("a:lstStyle");
        for line in lines {
            self.paragraph(line);
            self.xml.open("a:r").open("a:rPr").attr("lang", self.press.language).close();
            self.xml.leaf("a:t", line).close_all(2);
        }
        self.xml.close_all(2);
    }

    /// A line of the footer in its placeholder; smaller than the layout says where a size in points is given.
    pub(super) fn footer_box(&mut self, name: &str, holder: Holder, text: &str, size: Option<f64>) {
        self.holder(name, holder, None);
        self.xml.open("p:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:r").open("a:rPr");
        self.xml.attr("lang", self.press.language).maybe("sz", size.map(|size| self.press.size(size)));
        self.xml.close().leaf("a:t", text).close_all(4);
    }

    /// The number of the slide, which the office program keeps, and how many there are when the file is written.
    pub(super) fn number_box(&mut self, holder: Holder, all: usize) {
        self.holder("Slide number", holder, None);
        self.xml.open("p:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
        self.number();
        self.xml.open("a:r").open("a:rPr").attr("lang", self.press.language).close();
        self.xml.leaf("a:t", &format!(" / {all}")).close_all(4);
    }

    /// The field of the number.
    pub(super) fn number(&mut self) {
        self.xml.open("a:fld").attr("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}").attr("type", "slidenum");
        self.xml.open("a:rPr").attr("lang", self.press.language).close().leaf("a:t", "\u{2039}#\u{203a}").close();
    }

    /// Begins a paragraph of a placeholder that says how it looks, in the direction of its text.
    fn paragraph(&mut self, text: &str) {
        self.xml.open("a:p");
        if from_right(text) {
            self.xml.open("a:pPr").attr("algn", "r").attr("rtl", 1).close();
        }
    }

    /// Begins a shape in a placeholder, up to its text; without a place it stands where the layout says.
    fn holder(&mut self, name: &str, holder: Holder, rect: Option<Rect>) {
        self.xml.open("p:sp").open("p:nvSpPr");
        self.identity(name, None, false);
        self.xml.open("p:cNvSpPr").open("a:spLocks").attr("noGrp", 1).close_all(2).open("p:nvPr");
        holder.write(&mut self.xml);
        self.xml.close_all(2).open("p:spPr");
        if let Some(rect) = rect {
            self.place("a:xfrm", rect);
        }
        self.xml.close();
    }

    /// The text of a shape, with its margins left, top, right and below in points.
    fn text(&mut self, paras: &[Para], em: f64, anchor: Anchor, margins: [f64; 4]) {
        self.xml.open("p:txBody").open("a:bodyPr").attr("wrap", "square");
        for (side, margin) in ["lIns", "tIns", "rIns", "bIns"].iter().zip(margins) {
            self.xml.attr(side, self.press.emu(margin));
        }
        self.xml.attr("rtlCol", 0).attr("anchor", if anchor == Anchor::Top { "t" } else { "ctr" });
        self.xml.empty("a:noAutofit").close().empty("a:lstStyle");
        self.paras(paras, em, anchor == Anchor::Middle);
        self.xml.close();
    }

    /// Paragraphs; a text without any has an empty one.
    pub(super) fn paras(&mut self, paras: &[Para], em: f64, centred: bool) {
        // Beside text from the right what runs from the left says so: LibreOffice takes the mark of a list from the
        // direction of the paragraph before.
        let mixed = paras.iter().any(Para::runs_from_right);
        for (n, para) in paras.iter().enumerate() {
            let rtl = mixed.then(|| para.runs_from_right());
            self.para(para, em, centred, n == 0, rtl);
        }
        if paras.is_empty() {
            self.xml.open("a:p").open("a:endParaRPr").attr("lang", self.press.language).attr("sz", 1000).close_all(2);
        }
    }

    /// `rtl` is whether it runs from the right, where its box has to say so.
    fn para(&mut self, para: &Para, em: f64, centred: bool, first: bool, rtl: Option<bool>) {
        let size = para.size * em;
        let indent = para.indent() * em;
        let hang = if para.mark == Mark::None { 0.0 } else { 1.1 * em };
        let align = match para.align {
            _ if centred => Some("ctr"),
            Align::Left if rtl == Some(true) => Some("r"),
            Align::Left => None,
            Align::Right => Some("r"),
            Align::Center => Some("ctr"),
        };
        let press = self.press;
        self.xml.open("a:p").open("a:pPr").attr("marL", press.emu(indent)).attr("indent", -press.emu(hang));
        self.xml.maybe("algn", align).maybe("rtl", rtl.map(u8::from));
        self.xml.open("a:lnSpc");
        match is_wide(&para.text()) {
            true => self.xml.val("a:spcPts", (size * WIDE_LINE * press.scale * 100.0).round() as i64),
            false => self.xml.val("a:spcPct", 100_000),
        };
        self.xml.close();
        let before = if first { 0.0 } else { para.before * em };
        self.xml.open("a:spcBef").val("a:spcPts", (before * press.scale * 100.0).round() as i64).close();
        self.xml.open("a:spcAft").val("a:spcPts", 0).close();
        match para.mark {
            Mark::None => self.xml.empty("a:buNone"),
            Mark::Dot => {
                self.xml.open("a:buFont").attr("typeface", "Arial").close();
                self.xml.open("a:buChar").attr("char", if para.level == 0 { "\u{2022}" } else { "\u{2013}" }).close()
            }
            Mark::Number(n) => {
                self.xml.open("a:buFont").attr("typeface", "+mj-lt").close();
                // The schema ends at 32767.
                self.xml.open("a:buAutoNum").attr("type", "arabicPeriod").attr("startAt", n.clamp(1, 32_767)).close()
            }
        };
        self.xml.close();
        for run in &para.runs {
            self.run(run, size);
        }
        if para.runs.is_empty() {
            self.xml.open("a:endParaRPr").attr("lang", self.press.language).attr("sz", press.size(size)).close();
        }
        self.xml.close();
    }

    fn run(&mut self, run: &TextRun, size: f64) {
        let link = run.link.as_deref().and_then(|href| self.press.deck.address(href)).and_then(|to| address(&to));
        let link = link.map(|to| self.relations.link(&to));
        let colour = match run.colour {
            ACCENT if link.is_none() => INK,
            ACCENT if self.press.own_links => ACCENT_OF_OURS,
            other => other,
        };
        for (n, line) in run.text.split(['\n', '\r', '\u{b}', '\u{2028}']).enumerate() {
            if n > 0 {
                self.xml.empty("a:br");
            }
            // Office programs break a line within a link only where its runs end.
            let pieces = if link.is_some() { line.split_inclusive(' ').collect() } else { vec![line] };
            pieces.into_iter().for_each(|piece| self.piece(run, piece, size, colour, link.as_ref()));
        }
    }

    /// A run, or a word of one.
    fn piece(&mut self, run: &TextRun, text: &str, size: f64, colour: Colour, link: Option<&String>) {
        self.xml.open("a:r").open("a:rPr").attr("lang", self.press.language);
        self.xml.attr("sz", self.press.size(size)).attr("b", u8::from(run.bold));
        self.xml.maybe("i", run.italic.then_some(1)).maybe("strike", run.strike.then_some("sngStrike"));
        self.press.look.fill(&mut self.xml, Some(colour));
        if let Some(ground) = run.ground {
            self.xml.open("a:highlight");
            self.press.look.colour(&mut self.xml, ground);
            self.xml.close();
        }
        if run.mono {
            self.xml.open("a:latin").attr("typeface", &self.press.look.mono).close();
        }
        if let Some(link) = link {
            self.xml.open("a:hlinkClick").attr("r:id", link);
            if self.press.own_links {
                // Office programs give links the theme's colour, whatever the run says, but where this says otherwise.
                self.xml.open("a:extLst").open("a:ext").attr("uri", "{A12FA001-AC4F-418D-AE19-62706E023703}");
                self.xml.open("ahyp:hlinkClr");
                self.xml.attr("xmlns:ahyp", "http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor");
                self.xml.attr("val", "tx").close_all(3);
            }
            self.xml.close();
        }
        self.xml.close().leaf("a:t", text).close();
    }

    /// Ends the slide: `after` writes what follows the tree of shapes.
    pub(super) fn finish(mut self, after: impl FnOnce(&mut Xml)) -> (Vec<u8>, Relations) {
        self.xml.close_all(2);
        after(&mut self.xml);
        (self.xml.finish(), self.relations)
    }
}

/// A placeholder of the layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Holder {
    /// `title`, `body`, `ftr`; none for content of any kind.
    pub(super) kind: Option<&'static str>,
    /// Its number in the layout; titles have none.
    pub(super) index: Option<u32>,
}

impl Holder {
    pub(super) fn write(self, xml: &mut Xml) {
        xml.open("p:ph").maybe("type", self.kind).maybe("idx", self.index).close();
    }
}

/// A size in hundredths of a point; the schema begins at 1 point and ends at 4000.
pub(super) fn hundredths(points: f64) -> i64 {
    ((points * 10.0).round() as i64 * 10).clamp(100, 400_000)
}

/// At most so many characters.
fn shortened(text: &str, most: usize) -> String {
    text.chars().filter(|c| !c.is_control()).take(most).collect()
}

/// An address as a part's relation can hold it; none for what leads into a site that has no address, and for what is
/// longer than office programs open.
fn address(href: &str) -> Option<String> {
    const LONGEST: usize = 2000;
    let lower = href.to_ascii_lowercase();
    if !["http://", "https://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme)) {
        return None;
    }
    let out = address::ascii(href);
    (out.len() <= LONGEST).then(|| out.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_outside_or_nowhere() {
        assert_eq!(address("https://example.org/ä b\"").as_deref(), Some("https://example.org/%C3%A4%20b%22"));
        assert_eq!(address("javascript:alert(1)"), None);
        assert_eq!(address("../risk/R-1.html"), None);
        assert_eq!(address(&format!("https://example.org/{}", "x".repeat(3000))), None);
    }
}
