//! What every slide has around its body: title, subtitle, footer, number; and the room that they leave.

use super::geometry::{Rect, WIDTH};
use super::look::INK_2;
use super::metrics::Face;
use super::sheet::{Holder, Sheet};
use super::slide::{EM, Leaf};
use super::text::{LINE, Para, TextRun};
use crate::report::slides::Slide;
use crate::report::slides::model::Form;

/// Margins in em: at the sides, above, and to the upper edge of the footer.
const SIDE: f64 = 3.4;
const TOP: f64 = 2.4;
/// Height of the footer with the space below it, in em.
pub(super) const FOOTER: f64 = 3.2;
/// Sizes in em.
const TITLE: f64 = 2.0;
const LEAST_TITLE: f64 = 1.55;
const COVER: f64 = 3.4;
const SUBTITLE: f64 = 1.02;

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
}

impl Frame {
    /// Left edge and width of everything.
    pub(super) fn column() -> (f64, f64) {
        (SIDE * EM, WIDTH - 2.0 * SIDE * EM)
    }

    /// Size of a title in points, and its lines.
    fn title_size(text: &str, width: f64) -> (f64, usize) {
        let mut size = TITLE * EM;
        while size > LEAST_TITLE * EM && Face::head(size).lines(text, width) > 2 {
            size -= 0.5;
        }
        (size, Face::head(size).lines(text, width))
    }

    /// The place of the title.
    fn title_rect(&self, slide: &Slide) -> (Rect, f64) {
        let (x, width) = Frame::column();
        if slide.form == Form::Title {
            let lines = Face::head(COVER * EM).lines(&slide.title, width * 0.94);
            let size = if lines > 3 { COVER * EM * 0.7 } else { COVER * EM };
            let lines = Face::head(size).lines(&slide.title, width * 0.94);
            let high = lines as f64 * size * LINE + 4.0;
            let from_top = (self.height * 0.52 - high).max(6.0 * EM);
            return (Rect::new(x, from_top, width, high), size);
        }
        let (size, lines) = Frame::title_size(&slide.title, width);
        (Rect::new(x, TOP * EM, width, lines as f64 * size * LINE + 2.0), size)
    }

    fn subtitle_rect(&self, slide: &Slide) -> Rect {
        let (title, _) = self.title_rect(slide);
        if slide.form == Form::Title {
            return Rect::new(title.x, title.y - 2.2 * EM, title.width, 1.8 * EM);
        }
        Rect::new(title.x, title.bottom() + 0.35 * EM, title.width, SUBTITLE * EM * LINE + 1.0)
    }

    /// The room of the body.
    pub(super) fn body(&self, slide: &Slide) -> Rect {
        let (title, _) = self.title_rect(slide);
        let above = match (slide.form, slide.subtitle.is_empty()) {
            (Form::Title, _) => title.bottom() + 1.4 * EM,
            (_, true) => title.bottom() + 1.0 * EM,
            (_, false) => self.subtitle_rect(slide).bottom() + 1.0 * EM,
        };
        Rect::new(title.x, above, title.width, self.height - FOOTER * EM - 0.6 * EM - above)
    }

    /// Sets title and subtitle.
    pub(super) fn title(&self, leaf: &Leaf<'_>, sheet: &mut Sheet<'_>) {
        let slide = leaf.slide;
        let (rect, size) = self.title_rect(slide);
        let kind = if slide.form == Form::Title { "ctrTitle" } else { "title" };
        let suffix = match leaf.part {
            (_, 1) => String::new(),
            (n, count) => format!(" ({n} of {count})"),
        };
        let text = format!("{}{suffix}", slide.title);
        sheet.title_box(&text, Holder { kind: Some(kind), index: None }, Some(rect), Some(size));
        if !slide.subtitle.is_empty() {
            let words = [Para::new(vec![TextRun::plain(&slide.subtitle).coloured(INK_2)]).sized(SUBTITLE)];
            let holder = if slide.form == Form::Title {
                Holder { kind: Some("subTitle"), index: Some(1) }
            } else {
                SUBTITLE_HOLDER
            };
            sheet.text_box("Subtitle", Some(holder), self.subtitle_rect(slide), &words, EM);
        }
    }

    /// Sets the footer: a slide shows of its layout's only what it repeats.
    pub(super) fn footer(&self, sheet: &mut Sheet<'_>) {
        sheet.footer_box("Occasion", FOOTER_HOLDER, &self.occasion);
        sheet.footer_box("Records as of", DATE_HOLDER, &self.as_of);
        sheet.number_box(NUMBER_HOLDER);
    }
}
