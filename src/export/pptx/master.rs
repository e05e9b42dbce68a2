//! The master, its layouts and its theme: what a whole presentation looks like, so that people can change it in one place.

use super::frame::{DATE_HOLDER, FOOTER, FOOTER_HOLDER, Frame, NUMBER_HOLDER, SUBTITLE_HOLDER};
use super::geometry::{Rect, emu};
use super::look::{INK, INK_2, Look, RULE, SCHEME};
use super::package::{Package, Relations};
use super::sheet::{Holder, Press, Sheet, Stroke, hundredths};
use super::slide::{EM, Layout};
use super::text::{Align, Para, TextRun};
use super::xml::{DRAWING, Xml};

/// Levels of lists have these elements.
pub(super) const LEVELS: [&str; 9] = [
    "a:lvl1pPr",
    "a:lvl2pPr",
    "a:lvl3pPr",
    "a:lvl4pPr",
    "a:lvl5pPr",
    "a:lvl6pPr",
    "a:lvl7pPr",
    "a:lvl8pPr",
    "a:lvl9pPr",
];

/// Adds master, layouts and theme.
pub(super) fn add(package: &mut Package, press: &Press<'_>, frame: &Frame) {
    let mut relations = Relations::default();
    for (n, layout) in (1..).zip(Layout::ALL) {
        let name = format!("slideLayout{n}.xml");
        relations.to("slideLayout", format!("../slideLayouts/{name}"));
        let (bytes, own) = layout_part(layout, press, frame);
        package.add(&format!("ppt/slideLayouts/{name}"), "presentationml.slideLayout", bytes, &own);
    }
    relations.to("theme", "../theme/theme1.xml");
    let bytes = master(press, frame);
    package.add("ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster", bytes, &relations);
    let none = Relations::default();
    package.add("ppt/theme/theme1.xml", "theme", theme(press.look, "trueup"), &none);
}

/// Name of a layout, as people see it.
pub(super) fn name(layout: Layout) -> &'static str {
    match layout {
        Layout::Title => "Title Slide",
        Layout::Content => "Title and Content",
        Layout::TwoColumns => "Two Content",
        Layout::ThreeColumns => "Three Content",
        Layout::TitleOnly => "Title Only",
    }
}

fn master(press: &Press<'_>, frame: &Frame) -> Vec<u8> {
    let w = &press.deck.words;
    let mut sheet = Sheet::new("p:sldMaster", press);
    sheet.xml.open("p:cSld");
    background(&mut sheet);
    sheet.begin();
    let (x, width) = Frame::column();
    let title = Rect::new(x, 2.4 * EM, width, 4.7 * EM);
    sheet.model("Title", Holder { kind: Some("title"), index: None }, Some(title), Style::None, w.deck_prompt_title());
    let body = Rect::new(x, 9.5 * EM, width, frame.height - (9.5 + FOOTER + 0.6) * EM);
    sheet.model("Text", Holder { kind: Some("body"), index: Some(1) }, Some(body), Style::None, w.deck_prompt_text());
    footers(&mut sheet, frame, true);
    let line = frame.height - (FOOTER - 0.3) * EM;
    sheet.line("Line above the footer", (x, line), (x + width, line), Stroke::new(RULE, 0.75));
    // Not a placeholder: nobody takes it from a single slide by accident.
    let words = Para::new(vec![TextRun::plain(&frame.classification).bold()]).sized(0.8).aligned(Align::Center);
    let middle = Rect::new(x + width * 0.34, line + 0.5 * EM, width * 0.32, 1.1 * EM);
    sheet.text_box("Classification", None, middle, &[words], EM);
    sheet
        .finish(|xml| {
            colour_map(xml);
            xml.open("p:sldLayoutIdLst");
            for n in 1..=Layout::ALL.len() {
                xml.open("p:sldLayoutId")
                    .attr("id", 2_147_483_648_u64 + n as u64)
                    .attr("r:id", format!("rId{n}"))
                    .close();
            }
            xml.close();
            styles(xml, press);
        })
        .0
}

fn background(sheet: &mut Sheet<'_>) {
    sheet.xml.open("p:bg").open("p:bgPr").open("a:solidFill").val("a:schemeClr", "bg1").close();
    sheet.xml.empty("a:effectLst").close_all(2);
}

/// Which colour of the theme stands for which use.
pub(super) fn colour_map(xml: &mut Xml) {
    xml.open("p:clrMap");
    for (name, value) in [("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2")] {
        xml.attr(name, value);
    }
    for name in ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"] {
        xml.attr(name, name);
    }
    xml.close();
}

fn styles(xml: &mut Xml, press: &Press<'_>) {
    xml.open("p:txStyles").open("p:titleStyle").open("a:lvl1pPr").attr("algn", "l");
    xml.open("a:lnSpc").val("a:spcPct", 100_000).close().open("a:spcBef").val("a:spcPct", 0).close().empty("a:buNone");
    xml.open("a:defRPr").attr("sz", hundredths(2.0 * EM)).attr("b", 1);
    press.look.fill(xml, Some(INK));
    xml.open("a:latin").attr("typeface", "+mj-lt").close_all(4).open("p:bodyStyle");
    for (n, level) in LEVELS.into_iter().enumerate() {
        let indent = emu(1.3 * EM);
        xml.open(level).attr("marL", indent * (n as i64 + 1)).attr("indent", -indent).attr("algn", "l");
        xml.open("a:spcBef").val("a:spcPts", 400).close();
        xml.open("a:buFont").attr("typeface", "Arial").close().open("a:buChar").attr("char", "\u{2022}").close();
        plain(xml, press, EM);
        xml.close();
    }
    xml.close().open("p:otherStyle");
    for level in LEVELS {
        xml.open(level).attr("algn", "l");
        plain(xml, press, EM);
        xml.close();
    }
    xml.close_all(2);
}

/// Text of a size in the theme's font.
pub(super) fn plain(xml: &mut Xml, press: &Press<'_>, size: f64) {
    xml.open("a:defRPr").attr("sz", hundredths(size));
    press.look.fill(xml, Some(INK));
    xml.open("a:latin").attr("typeface", "+mn-lt").close_all(2);
}

/// How the text of a placeholder differs from the master's.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Style {
    None,
    Cover,
    Subtitle,
    Footer(Align),
}

impl Sheet<'_> {
    /// A placeholder of a master or layout.
    fn model(&mut self, name: &str, holder: Holder, rect: Option<Rect>, style: Style, words: &str) {
        self.xml.open("p:sp").open("p:nvSpPr");
        self.identity(name, None, false);
        self.xml.open("p:cNvSpPr").open("a:spLocks").attr("noGrp", 1).close_all(2).open("p:nvPr");
        holder.write(&mut self.xml);
        self.xml.close_all(2).open("p:spPr");
        if let Some(rect) = rect {
            self.place("a:xfrm", rect);
            self.xml.open("a:prstGeom").attr("prst", "rect").empty("a:avLst").close();
        }
        self.xml.close().open("p:txBody").open("a:bodyPr");
        for side in ["lIns", "tIns", "rIns", "bIns"] {
            self.xml.attr(side, 0);
        }
        self.xml.attr("anchor", if matches!(style, Style::Footer(_)) { "ctr" } else { "t" });
        self.xml.empty("a:normAutofit").close();
        self.list_style(style);
        self.xml.open("a:p");
        if holder.kind == Some("sldNum") {
            self.number();
        } else {
            self.xml.open("a:r").open("a:rPr").attr("lang", self.press.language).close().leaf("a:t", words).close();
        }
        self.xml.close_all(3);
    }

    fn list_style(&mut self, style: Style) {
        let (size, colour, bold, align) = match style {
            Style::None => {
                self.xml.empty("a:lstStyle");
                return;
            }
            Style::Cover => (3.4, INK, true, Align::Left),
            Style::Subtitle => (1.02, INK_2, false, Align::Left),
            Style::Footer(align) => (0.8, INK_2, false, align),
        };
        let font = if style == Style::Cover { "+mj-lt" } else { "+mn-lt" };
        self.xml.open("a:lstStyle").open("a:lvl1pPr").attr("marL", 0).attr("indent", 0);
        self.xml.attr("algn", if align == Align::Right { "r" } else { "l" }).empty("a:buNone");
        self.xml.open("a:defRPr").attr("sz", hundredths(size * EM)).attr("b", u8::from(bold));
        self.press.look.fill(&mut self.xml, Some(colour));
        self.xml.open("a:latin").attr("typeface", font).close_all(4);
    }
}

/// Footer, date and number of a master or layout.
fn footers(sheet: &mut Sheet<'_>, frame: &Frame, placed: bool) {
    let (x, width) = Frame::column();
    let y = frame.height - (FOOTER - 0.65) * EM;
    let at = |from: f64, share: f64| placed.then(|| Rect::new(x + width * from, y, width * share, 1.4 * EM));
    sheet.model("Occasion", FOOTER_HOLDER, at(0.0, 0.4), Style::Footer(Align::Left), &frame.occasion);
    sheet.model("Records as of", DATE_HOLDER, at(0.6, 0.345), Style::Footer(Align::Right), &frame.as_of);
    sheet.model("Slide number", NUMBER_HOLDER, at(0.95, 0.05), Style::Footer(Align::Right), "");
}

fn layout_part(layout: Layout, press: &Press<'_>, frame: &Frame) -> (Vec<u8>, Relations) {
    let mut sheet = Sheet::new("p:sldLayout", press);
    sheet.relations.to("slideMaster", "../slideMasters/slideMaster1.xml");
    let kind = match layout {
        Layout::Title => "title",
        Layout::Content => "obj",
        Layout::TwoColumns => "twoObj",
        Layout::ThreeColumns => "cust",
        Layout::TitleOnly => "titleOnly",
    };
    sheet.xml.attr("type", kind).attr("preserve", 1).open("p:cSld").attr("name", name(layout));
    sheet.begin();
    let w = &press.deck.words;
    let (x, width) = Frame::column();
    if layout == Layout::Title {
        let title = Rect::new(x, frame.height * 0.34, width, frame.height * 0.2);
        let holder = Holder { kind: Some("ctrTitle"), index: None };
        sheet.model("Title", holder, Some(title), Style::Cover, w.deck_prompt_title());
        let subtitle = Rect::new(x, title.y - 2.2 * EM, width, 1.8 * EM);
        let holder = Holder { kind: Some("subTitle"), index: Some(1) };
        sheet.model("Subtitle", holder, Some(subtitle), Style::Subtitle, w.deck_prompt_subtitle());
        sheet.line("Line at the top", (x, 2.4 * EM), (x + width, 2.4 * EM), Stroke::new(INK, 5.5));
    } else {
        sheet.model("Title", Holder { kind: Some("title"), index: None }, None, Style::None, w.deck_prompt_title());
        let subtitle = Rect::new(x, 7.2 * EM, width, 1.4 * EM);
        sheet.model("Subtitle", SUBTITLE_HOLDER, Some(subtitle), Style::Subtitle, w.deck_prompt_measured());
        let columns = layout.columns();
        let gap = 2.6 * EM;
        let wide = (width - gap * f64::from(columns.saturating_sub(1))) / f64::from(columns.max(1));
        for n in 0..columns {
            let left = x + f64::from(n) * (wide + gap);
            let rect = Rect::new(left, 9.5 * EM, wide, frame.height - (9.5 + FOOTER + 0.6) * EM);
            let holder = Holder { kind: None, index: Some(n + 1) };
            sheet.model(&format!("Content {}", n + 1), holder, Some(rect), Style::None, w.deck_prompt_content());
        }
    }
    footers(&mut sheet, frame, false);
    sheet.finish(|xml| {
        xml.open("p:clrMapOvr").empty("a:masterClrMapping").close();
    })
}

/// A theme: colours, fonts, and the plain fills and lines that the format asks for.
pub(super) fn theme(look: &Look, name: &str) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("a:theme").attr("xmlns:a", DRAWING).attr("name", name).open("a:themeElements");
    xml.open("a:clrScheme").attr("name", name);
    for (slot, token) in SCHEME {
        xml.open(slot).val("a:srgbClr", look.hex(token)).close();
    }
    xml.close().open("a:fontScheme").attr("name", name);
    for (slot, font) in [("a:majorFont", &look.head), ("a:minorFont", &look.text)] {
        xml.open(slot).open("a:latin").attr("typeface", font).close();
        xml.open("a:ea").attr("typeface", "").close().open("a:cs").attr("typeface", "").close().close();
    }
    xml.close().open("a:fmtScheme").attr("name", name).open("a:fillStyleLst");
    three(&mut xml, fill);
    xml.close().open("a:lnStyleLst");
    three(&mut xml, |xml| {
        xml.open("a:ln").attr("w", 9525);
        fill(xml);
        xml.close();
    });
    xml.close().open("a:effectStyleLst");
    three(&mut xml, |xml| {
        xml.open("a:effectStyle").empty("a:effectLst").close();
    });
    xml.close().open("a:bgFillStyleLst");
    three(&mut xml, fill);
    xml.finish()
}

fn three(xml: &mut Xml, write: impl Fn(&mut Xml)) {
    for _ in 0..3 {
        write(xml);
    }
}

fn fill(xml: &mut Xml) {
    xml.open("a:solidFill").val("a:schemeClr", "phClr").close();
}
