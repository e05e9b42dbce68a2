//! What every slide has around its body: title, subtitle, footer, number; and the room that they leave.

use super::geometry::{Ratio, Rect, WIDTH};
use super::look::INK_2;
use super::metrics::Face;
use super::sheet::{Holder, Sheet};
use super::slide::{EM, Layout, Leaf, layout_of};
use super::template::{Found, Line, Places, Template};
use super::text::{Para, TextRun, line_of};
use crate::report::slides::Slide;
use crate::report::slides::model::{Form, SlidePart};
use crate::words::Words;
use std::borrow::Cow;
use std::sync::Arc;

/// Margins in em: at the sides, above, and to the upper edge of the footer.
const SIDE: f64 = 3.4;
const TOP: f64 = 2.4;
/// Height of the footer with the space below it, in em.
pub(super) const FOOTER: f64 = 3.2;
/// Sizes in em.
const TITLE: f64 = 2.0;
const LEAST_TITLE: f64 = 1.5;
const COVER: f64 = 3.4;
const SUBTITLE: f64 = 1.02;
/// The least size of a line of a template's footer.
const LEAST_FOOTER: f64 = 0.62;

/// Numbers of the placeholders in every layout.
pub(super) const SUBTITLE_HOLDER: Holder = Holder { kind: Some("body"), index: Some(13) };
pub(super) const DATE_HOLDER: Holder = Holder { kind: Some("dt"), index: Some(10) };
pub(super) const FOOTER_HOLDER: Holder = Holder { kind: Some("ftr"), index: Some(11) };
pub(super) const NUMBER_HOLDER: Holder = Holder { kind: Some("sldNum"), index: Some(12) };

/// The frame of a deck's slides.
#[derive(Debug, Clone)]
pub(super) struct Frame {
    /// Height of a slide in points.
    pub(super) height: f64,
    /// Left in the footer.
    pub(super) occasion: String,
    /// In the middle.
    pub(super) classification: String,
    /// Right.
    pub(super) as_of: String,
    /// What the deck says, in the site's language.
    pub(super) words: Arc<Words>,
    /// A company's own layouts, where the deck is made by them.
    pub(super) template: Option<Template>,
}

/// A title whose last line is no short word alone: office programs do not balance lines as the other formats do.
fn ended(title: &str) -> Cow<'_, str> {
    const SHORT: usize = 10;
    match title.rsplit_once(' ') {
        Some((before, last)) if before.contains(' ') && last.chars().count() <= SHORT => {
            format!("{before}\u{a0}{last}").into()
        }
        _ => title.into(),
    }
}

/// Height of a subtitle in points.
fn subtitle_height(slide: &Slide, width: f64) -> f64 {
    let lines = Face::text(SUBTITLE * EM, false).lines(&slide.subtitle, width * 0.98);
    lines as f64 * SUBTITLE * EM * line_of(&slide.subtitle) + 1.0
}

impl Frame {
    /// Left edge and width of everything.
    pub(super) fn column() -> (f64, f64) {
        (SIDE * EM, WIDTH - 2.0 * SIDE * EM)
    }

    /// How much higher the slide is than one of 16 to 9.
    pub(super) fn stretch(&self) -> f64 {
        (self.height / Ratio::Wide.height()).max(1.0)
    }

    /// Size of a title in points, and its lines.
    fn title_size(text: &str, width: f64) -> (f64, usize) {
        let mut size = TITLE * EM;
        while size > LEAST_TITLE * EM && Face::head(size).lines(text, width) > 2 {
            size -= 0.5;
        }
        (size, Face::head(size).lines(text, width))
    }

    /// The layout of the template that a slide is made by.
    fn found(&self, slide: &Slide) -> Option<&Found> {
        self.template.as_ref()?.layout(layout_of(slide))
    }

    fn places(&self, slide: &Slide) -> Option<&Places> {
        self.found(slide).map(|found| &found.places)
    }

    /// The layout of a slide, seen from there.
    pub(super) fn layout(&self, slide: &Slide) -> String {
        let kind = layout_of(slide);
        match self.found(slide) {
            Some(found) => match found.path.strip_prefix("ppt/") {
                Some(below) => format!("../{below}"),
                None => format!("/{}", found.path),
            },
            None => {
                let at = Layout::ALL.iter().position(|l| *l == kind).unwrap_or(0) + 1;
                format!("../slideLayouts/slideLayout{at}.xml")
            }
        }
    }

    /// Placeholders for the content of a slide.
    pub(super) fn content(&self, slide: &Slide) -> Vec<Holder> {
        match self.places(slide) {
            Some(places) => places.content.clone(),
            None => (1..=layout_of(slide).columns()).map(|n| Holder { kind: None, index: Some(n) }).collect(),
        }
    }

    /// The place of the title.
    fn title_rect(&self, slide: &Slide) -> (Rect, f64) {
        if let Some(places) = self.places(slide) {
            let (_, rect, most) = places.title;
            let line = line_of(&slide.title);
            let mut size = most;
            // Placeholders have a margin of a tenth of an inch at each side.
            let lines = |size| Face::head(size).lines(&ended(&slide.title), rect.width - 16.0) as f64 * size * line;
            while size > LEAST_TITLE * EM && lines(size) > rect.height - 8.0 {
                size -= 0.5;
            }
            return (rect, size);
        }
        let (x, width) = Frame::column();
        if slide.form == Form::Title {
            let lines = |size| Face::head(size).lines(&ended(&slide.title), width * 0.94);
            let size = if lines(COVER * EM) > 3 { COVER * EM * 0.7 } else { COVER * EM };
            let lines = lines(size);
            let high = lines as f64 * size * line_of(&slide.title) + 4.0;
            let from_top = (self.height * 0.52 - high).max(6.0 * EM);
            return (Rect::new(x, from_top, width, high), size);
        }
        let (size, lines) = Frame::title_size(&ended(&slide.title), width);
        (Rect::new(x, TOP * EM, width, lines as f64 * size * line_of(&slide.title) + 2.0), size)
    }

    fn subtitle_rect(&self, slide: &Slide) -> Rect {
        if let Some(places) = self.places(slide) {
            return places.body.high(subtitle_height(slide, places.body.width));
        }
        let (title, _) = self.title_rect(slide);
        if slide.form == Form::Title {
            return Rect::new(title.x, title.y - 2.2 * EM, title.width, 1.8 * EM);
        }
        Rect::new(title.x, title.bottom() + 0.35 * EM, title.width, subtitle_height(slide, title.width))
    }

    /// The room of the body.
    pub(super) fn body(&self, slide: &Slide) -> Rect {
        if let Some(places) = self.places(slide) {
            let subtitle = if slide.subtitle.is_empty() { 0.0 } else { self.subtitle_rect(slide).height + 0.8 * EM };
            return places.body.below(subtitle);
        }
        let (title, _) = self.title_rect(slide);
        let above = match (slide.form, slide.subtitle.is_empty()) {
            (Form::Title, _) => title.bottom() + 1.4 * EM,
            (_, true) => title.bottom() + 1.0 * EM,
            (_, false) => self.subtitle_rect(slide).bottom() + 1.0 * EM,
        };
        Rect::new(title.x, above, title.width, self.height - FOOTER * EM - 0.6 * EM - above)
    }

    /// Sets title and subtitle. Whether the body is set, too: the first slide of a template has one place for all.
    pub(super) fn title(&self, leaf: &Leaf<'_>, sheet: &mut Sheet<'_>) -> bool {
        let slide = leaf.slide;
        let (rect, size) = self.title_rect(slide);
        let suffix = match leaf.part {
            (_, 1) => String::new(),
            (n, count) => format!(" {}", self.words.deck_part(n, count)),
        };
        let text = format!("{}{suffix}", ended(&slide.title));
        let subtitle = [Para::new(vec![TextRun::plain(&slide.subtitle).coloured(INK_2)]).sized(SUBTITLE)];
        if let Some(places) = self.places(slide) {
            let smaller = (size < places.title.2).then_some(size);
            sheet.title_box(&text, places.title.0, None, smaller);
            if let Some(holder) = places.subtitle.filter(|_| slide.form == Form::Title) {
                let mut lines = vec![slide.subtitle.clone()];
                lines.extend(slide.body.iter().filter_map(line));
                lines.retain(|line| !line.is_empty());
                if !lines.is_empty() {
                    sheet.plain_box("Subtitle", holder, &lines);
                }
                return true;
            }
            if !slide.subtitle.is_empty() {
                sheet.text_box("Subtitle", None, self.subtitle_rect(slide), &subtitle, EM);
            }
            return false;
        }
        let kind = if slide.form == Form::Title { "ctrTitle" } else { "title" };
        sheet.title_box(&text, Holder { kind: Some(kind), index: None }, Some(rect), Some(size));
        if !slide.subtitle.is_empty() {
            let cover = Holder { kind: Some("subTitle"), index: Some(1) };
            let holder = if slide.form == Form::Title { cover } else { SUBTITLE_HOLDER };
            sheet.text_box("Subtitle", Some(holder), self.subtitle_rect(slide), &subtitle, EM);
        }
        false
    }

    /// Sets the footer of one of `all` slides: a slide shows of its layout's only what it repeats. In a template the classification stands
    /// with it; where a layout has no footer, in a box of its own.
    pub(super) fn footer(&self, slide: &Slide, sheet: &mut Sheet<'_>, all: usize) {
        let Some(places) = self.places(slide) else {
            sheet.footer_box("Occasion", FOOTER_HOLDER, &self.occasion, None);
            sheet.footer_box("Records as of", DATE_HOLDER, &self.as_of, None);
            sheet.number_box(NUMBER_HOLDER, all);
            return;
        };
        let whole = format!("{} | {}", self.classification, self.occasion);
        match (places.footer, places.date) {
            (Some(footer), Some(date)) => {
                in_line("Classification and occasion", footer, &whole, sheet);
                in_line("Records as of", date, &self.as_of, sheet);
            }
            (Some(footer), None) => {
                let whole = format!("{whole} | {}", self.as_of);
                in_line("Classification, occasion and date", footer, &whole, sheet);
            }
            (None, _) => {
                let words = TextRun::plain(format!("{whole} | {}", self.as_of)).coloured(INK_2);
                let rect = Rect::new(places.body.x, self.height - 1.6 * EM, places.body.width * 0.8, EM);
                sheet.text_box(
                    "Classification, occasion and date",
                    None,
                    rect,
                    &[Para::new(vec![words]).sized(0.8)],
                    EM,
                );
            }
        }
        if let Some(number) = places.number {
            sheet.number_box(number, all);
        }
    }
}

/// A text on one line of a template's placeholder: as large as it says, smaller where it is too long, and cut where even
/// that does not do. A second line would leave the slide.
fn in_line(name: &str, line: Line, text: &str, sheet: &mut Sheet<'_>) {
    // Placeholders have a margin of a tenth of an inch at each side.
    let room = line.width.map_or(f64::INFINITY, |width| (width - 16.0).max(0.0) * 0.98);
    let least = LEAST_FOOTER * EM;
    let mut size = line.size;
    while size > least && Face::text(size, false).width(text) > room {
        size = (size - 0.5).max(least);
    }
    let text = Face::text(size, false).cut(text, room);
    sheet.footer_box(name, line.holder, &text, (size < line.size).then_some(size));
}

/// A text of the first slide in one line.
fn line(part: &SlidePart) -> Option<String> {
    if let SlidePart::Text { words, .. } = part { Some(words.line()) } else { None }
}
