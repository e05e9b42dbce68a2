//! A slide of the deck as parts of the presentation: the slide itself, its charts, its notes.

use super::Problem;
use super::body::{self, GAP, Holders, Item};
use super::chart::{self, Setting};
use super::frame::Frame;
use super::geometry::Rect;
use super::look::INK_2;
use super::package::Package;
use super::sheet::{Press, Sheet};
use super::text::{Para, SMALL, TextRun, height_of};
use crate::chart::{Figure, Plot};
use crate::report::slides::Slide;
use crate::report::slides::model::{Form, Share, Size, SlidePart};
use chrono::NaiveDate;

/// Points of an em at the floor size; the style sheet says the same: 1.32 hundredths of the width.
pub(super) const EM: f64 = 12.67;
/// How far text may shrink below the size that the deck gives it, before what is left goes to another slide.
const LEAST: f64 = 0.84;

/// The charts of a deck, numbered through all slides.
#[derive(Debug)]
pub(super) struct Charts<'a> {
    pub(super) package: &'a mut Package,
    pub(super) count: &'a mut usize,
    pub(super) made: NaiveDate,
}

impl Charts<'_> {
    /// Sets a native chart into a slide.
    ///
    /// # Errors
    /// Where its workbook cannot hold it.
    pub(super) fn print(
        &mut self,
        plot: &Plot,
        figure: &Figure,
        sheet: &mut Sheet<'_>,
        rect: Rect,
        em: f64,
    ) -> Result<(), Problem> {
        let press = sheet.press;
        let mut setting = Setting {
            look: press.look,
            language: press.language,
            words: &press.deck.words,
            made: self.made,
            size: 0.82 * em,
            scale: press.scale,
            rect,
        };
        let line = 1.3 * em;
        // Areas have no labels at their ends: they stand in a line above.
        let areas = plot.series.iter().any(|s| s.style == crate::chart::plot::Style::StackedArea);
        if areas {
            setting.rect = rect.below(line);
        }
        let Some(mut chart) = chart::print(plot, setting)? else { return Ok(()) };
        if !chart.ends.is_empty() {
            let words =
                [Para::new(vec![TextRun::plain(press.deck.words.deck_now(&chart.ends)).coloured(INK_2)]).sized(SMALL)];
            let high = height_of(&words, rect.width, em).max(line);
            if areas && high > line {
                // Long ones take a second line, and the chart begins below it.
                setting.rect = rect.below(high);
                chart = chart::print(plot, setting)?.unwrap_or(chart);
            }
            sheet.text_box("Values at the end", None, rect.high(high), &words, em);
        }
        *self.count += 1;
        let n = *self.count;
        let drawing = format!("ppt/charts/chart{n}.xml");
        let book = format!("ppt/embeddings/Microsoft_Excel_Worksheet{n}.xlsx");
        let mut relations = super::package::Relations::default();
        relations.to("package", format!("../embeddings/Microsoft_Excel_Worksheet{n}.xlsx"));
        self.package.add(&drawing, "drawingml.chart", chart.drawing, &relations);
        self.package.put(&book, None, chart.workbook);
        let id = sheet.relations.to("chart", format!("../charts/chart{n}.xml"));
        sheet.xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        sheet.identity(&format!("Chart: {}", figure.name), Some(&figure.description), false);
        sheet.xml.empty("p:cNvGraphicFramePr").empty("p:nvPr").close();
        sheet.place("p:xfrm", setting.rect);
        sheet.xml.open("a:graphic").open("a:graphicData");
        sheet.xml.attr("uri", "http://schemas.openxmlformats.org/drawingml/2006/chart").open("c:chart");
        sheet.xml.attr("xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart").attr("r:id", id);
        sheet.xml.close_all(4);
        Ok(())
    }
}

/// A slide with what of it fits.
#[derive(Debug)]
pub(super) struct Leaf<'d> {
    pub(super) slide: &'d Slide,
    pub(super) items: Vec<Item<'d>>,
    /// Size of its text in points.
    pub(super) em: f64,
    /// Which of how many, where one slide of the deck became several.
    pub(super) part: (usize, usize),
}

/// Which layout a slide is made by.
pub(super) fn layout_of(slide: &Slide) -> Layout {
    let columns = slide.body.iter().find_map(|part| match part {
        SlidePart::Columns { share, columns } => Some((*share, columns.len())),
        _ => None,
    });
    match (slide.form, columns) {
        (Form::Title, _) => Layout::Title,
        (_, Some((Share::Thirds, _))) => Layout::ThreeColumns,
        (_, Some(_)) => Layout::TwoColumns,
        (_, None) if slide.body.iter().any(is_text) => Layout::Content,
        _ => Layout::TitleOnly,
    }
}

/// The layouts of a presentation, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    Title,
    Content,
    TwoColumns,
    ThreeColumns,
    TitleOnly,
}

impl Layout {
    pub(super) const ALL: [Layout; 5] =
        [Layout::Title, Layout::Content, Layout::TwoColumns, Layout::ThreeColumns, Layout::TitleOnly];

    /// Placeholders for content.
    pub(super) fn columns(self) -> u32 {
        match self {
            Layout::Title | Layout::TitleOnly => 0,
            Layout::Content => 1,
            Layout::TwoColumns => 2,
            Layout::ThreeColumns => 3,
        }
    }
}

/// Whether a part is text that goes into a placeholder.
fn is_text(part: &SlidePart) -> bool {
    matches!(part, SlidePart::Text { .. } | SlidePart::Bullets { .. } | SlidePart::Prose { .. })
}

/// A slide of the deck as slides of the presentation: one, at the largest size up to its own at which it fits; several
/// where it does not fit at the least.
pub(super) fn leaves<'d>(slide: &'d Slide, frame: &'d Frame) -> Vec<Leaf<'d>> {
    let mut items = body::items(&slide.body, &frame.words);
    if slide.form == Form::Title {
        items.iter_mut().for_each(Item::on_cover);
    }
    let rect = frame.body(slide);
    let most = slide.size.factor() * EM * growth(slide, frame);
    let least = Size::R0.factor() * EM * LEAST;
    let mut em = most;
    while em > least && body::height(&items, rect.width, em) > rect.height {
        em = (em - 0.2).max(least);
    }
    let pages = divide(items, rect, em);
    let count = pages.len();
    pages.into_iter().enumerate().map(|(n, items)| Leaf { slide, items, em, part: (n + 1, count) }).collect()
}

/// Higher slides than those that the deck was fitted for have larger text. Narrow columns have no room for larger words.
fn growth(slide: &Slide, frame: &Frame) -> f64 {
    let most = match layout_of(slide) {
        Layout::TwoColumns => 1.1,
        Layout::ThreeColumns => 1.18,
        _ => 1.25,
    };
    let largest = Size::R5.factor() / slide.size.factor();
    frame.stretch().min(most).min(largest).max(1.0)
}

/// Things onto as many slides as they need: tables are divided between rows, all else goes to the next slide as a whole.
fn divide<'d>(items: Vec<Item<'d>>, rect: Rect, em: f64) -> Vec<Vec<Item<'d>>> {
    let mut out: Vec<Vec<Item<'d>>> = vec![Vec::new()];
    let mut left = rect.height + 0.5;
    let mut rest: Vec<Item<'d>> = items.into_iter().rev().collect();
    while let Some(item) = rest.pop() {
        let high = item.height(rect.width, em);
        let empty = out.last().is_none_or(Vec::is_empty);
        if high <= left {
            left -= high + GAP * em;
            out.last_mut().into_iter().for_each(|page| page.push(item.clone()));
            continue;
        }
        match item.divided(left, rect.width, em) {
            Some((now, later)) => {
                out.last_mut().into_iter().for_each(|page| page.push(now.clone()));
                rest.push(later);
            }
            // It fits nowhere better than on a slide of its own.
            None if empty => {
                out.last_mut().into_iter().for_each(|page| page.push(item.clone()));
            }
            None => rest.push(item),
        }
        if !rest.is_empty() {
            out.push(Vec::new());
            left = rect.height + 0.5;
        }
    }
    out
}

/// Writes one of `all` slides; answers its part and relations.
///
/// # Errors
/// Where a chart cannot be written.
pub(super) fn print<'p>(
    leaf: &Leaf<'_>,
    press: &'p Press<'p>,
    frame: &Frame,
    charts: &mut Charts<'_>,
    all: usize,
) -> Result<Sheet<'p>, Problem> {
    let mut sheet = Sheet::new("p:sld", press);
    sheet.relations.to("slideLayout", frame.layout(leaf.slide));
    sheet.xml.open("p:cSld").attr("name", &leaf.slide.id);
    sheet.begin();
    if !frame.title(leaf, &mut sheet) {
        let mut holders = Holders(frame.content(leaf.slide));
        body::print(&leaf.items, &mut sheet, charts, &mut holders, frame.body(leaf.slide), leaf.em)?;
    }
    frame.footer(leaf.slide, &mut sheet, all);
    Ok(sheet)
}
