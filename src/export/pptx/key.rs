//! The notation of charts: a sample of each line or mark, and what it means.

use super::geometry::Rect;
use super::look::{Colour, INK, INK_2, PAPER, PLAN, RULE_STRONG, SURFACE};
use super::metrics::Face;
use super::sheet::{Form, Sheet, Stroke};
use super::text::{LINE, Para, TextRun};
use crate::chart::KeyItem;

/// Height of an entry, and width of a sample with the space beside it, in em.
const ENTRY: f64 = 1.5;
const SAMPLE: f64 = 3.2;
/// Size of entries beside each other.
const BESIDE: f64 = 0.88;
/// Size of the words.
const SIZE: f64 = 0.92;

/// Height in points of entries below each other.
pub(super) fn height(items: &[KeyItem], em: f64) -> f64 {
    items.len() as f64 * ENTRY * em
}

/// Sets entries below each other.
pub(super) fn print(items: &[KeyItem], sheet: &mut Sheet<'_>, rect: Rect, em: f64) {
    for (n, item) in items.iter().enumerate() {
        entry(item, sheet, Rect::new(rect.x, rect.y + n as f64 * ENTRY * em, rect.width, ENTRY * em), em);
    }
}

/// Height in points of entries beside each other.
pub(super) fn row_height(items: &[KeyItem], width: f64, em: f64) -> f64 {
    let across = across(items, width, em);
    items.len().div_ceil(across) as f64 * ENTRY * em * 0.85
}

/// Sets entries beside each other.
pub(super) fn print_row(items: &[KeyItem], sheet: &mut Sheet<'_>, rect: Rect, em: f64) {
    let across = across(items, rect.width, em);
    let step = rect.width / across as f64;
    for (n, item) in items.iter().enumerate() {
        let (column, row) = (n % across, n / across);
        let high = ENTRY * em * 0.85;
        let place = Rect::new(rect.x + column as f64 * step, rect.y + row as f64 * high, step, high);
        entry(item, sheet, place, em * BESIDE);
    }
}

/// How many stand beside each other: as many as have room for the longest of their words.
fn across(items: &[KeyItem], width: f64, em: f64) -> usize {
    let em = em * BESIDE;
    let words = items.iter().map(|item| Face::text(SIZE * em, false).width(&item.label)).fold(0.0, f64::max);
    let step = (words * 1.05 + (SAMPLE + 0.3) * em).max(10.0 * em / BESIDE);
    ((width / step) as usize).max(1)
}

fn entry(item: &KeyItem, sheet: &mut Sheet<'_>, rect: Rect, em: f64) {
    let drawn = Rect::new(rect.x, rect.y + 0.2 * em, 2.4 * em, em);
    let description = sheet.press.deck.words.deck_sample(&item.label);
    sheet.group(&format!("Sample: {}", item.label), &description, drawn, |sheet| {
        sample(item.svg, sheet, drawn);
    });
    let words = [Para::new(vec![TextRun::plain(&item.label).coloured(INK_2)]).sized(SIZE)];
    let place = Rect::new(rect.x + SAMPLE * em, rect.y + 0.15 * em, rect.width - SAMPLE * em, LINE * em);
    sheet.text_box(&format!("Meaning: {}", item.label), None, place, &words, em);
}

/// The sample by the classes of its drawing on the site.
fn sample(svg: &str, sheet: &mut Sheet<'_>, rect: Rect) {
    let has = |class: &str| svg.contains(&format!("class=\"{class}\""));
    let middle = rect.y + rect.height / 2.0;
    let across = |sheet: &mut Sheet<'_>, stroke| sheet.line("Line", (rect.x, middle), (rect.right(), middle), stroke);
    let dot = |sheet: &mut Sheet<'_>, x: f64, fill, edge| {
        let form = Form { preset: "ellipse", name: "Dot", fill: Some(fill), stroke: Some(Stroke::new(edge, 1.25)) };
        sheet.shape(form, Rect::new(x - 3.0, middle - 3.0, 6.0, 6.0), &[], 1.0);
    };
    if has("cone") {
        let form = Form {
            preset: "rect",
            name: "Range",
            fill: Some(SURFACE),
            stroke: Some(Stroke::new(INK, 1.0).dashed("sysDot")),
        };
        sheet.shape(form, rect, &[], 1.0);
    } else if has("plan") {
        across(sheet, Stroke::new(PLAN, 2.0));
    } else if has("actual") {
        across(sheet, Stroke::new(INK, 2.75));
    } else if has("fc") {
        across(sheet, Stroke::new(INK, 2.0).dashed("dash"));
    } else if has("ms-f") || has("ms-p") {
        let (preset, name) = match svg {
            _ if has("ms-f") => ("diamond", "Expected"),
            _ if svg.contains("<rect") => ("rect", "Due"),
            _ => ("flowChartMerge", "Needed"),
        };
        let size = rect.height * if preset == "rect" { 0.7 } else { 0.9 };
        let form = Form { preset, name, fill: Some(PAPER), stroke: Some(Stroke::new(INK, 1.25)) };
        sheet.shape(form, Rect::new(rect.x + (rect.width - size) / 2.0, middle - size / 2.0, size, size), &[], 1.0);
    } else if has("today") {
        let x = rect.x + rect.width / 2.0;
        sheet.line("Line", (x, rect.y), (x, rect.bottom()), Stroke::new(Colour::Token("today"), 1.5));
    } else if has("limit") {
        across(sheet, Stroke::new(INK_2, 1.25).dashed("sysDash"));
    } else if has("reach") {
        across(sheet, Stroke::new(RULE_STRONG, 1.0).dashed("dash"));
    } else if has("pill new") {
        let form = Form {
            preset: "roundRect",
            name: "New",
            fill: Some(PAPER),
            stroke: Some(Stroke::new(INK, 1.0).dashed("sysDash")),
        };
        sheet.shape(form, rect, &[], 1.0);
    } else if has("mv-h") {
        let stroke = Stroke::new(INK, 1.75).headed();
        across(sheet, if has("mv down") { stroke.dashed("dash") } else { stroke });
        dot(sheet, rect.x + 3.0, INK, INK);
    } else {
        across(sheet, Stroke::new(PLAN, 1.5));
        let filled = if has("dot") { INK } else { PAPER };
        dot(sheet, rect.x + rect.width / 2.0, filled, if has("dot") { INK } else { PLAN });
    }
}
