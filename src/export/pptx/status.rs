//! Status marks as shapes: form and letter say it, and the colour, too. A pair is what is reported beside what the
//! records support.

use super::geometry::Rect;
use super::look::{Colour, GOOD, INK, INK_2, PAPER, RULE_STRONG};
use super::sheet::{Form, Sheet, Stroke};
use super::text::{LINE, Para, SMALL, TextRun, height_of, paras};
use crate::metrics::Rag;
use crate::record::report::ReportedRag;
use crate::report::marks;
use crate::report::slides::model::{StatusMarks, StatusPair};
use crate::words::Words;

/// A word of the site's language.
type Say = fn(&Words) -> &str;

/// How a status is drawn.
struct Mark {
    preset: &'static str,
    letter: Say,
    fill: Option<Colour>,
    stroke: Stroke,
    on: Colour,
    /// 0 best, 1 worst; none where nothing is known.
    level: Option<f64>,
}

fn green() -> Mark {
    let stroke = Stroke::new(Colour::Token("green"), 2.0);
    Mark { preset: "ellipse", letter: Words::rag_letter_green, fill: Some(PAPER), stroke, on: GOOD, level: Some(0.0) }
}

fn amber() -> Mark {
    let stroke = Stroke::new(Colour::Token("amber-line"), 1.0);
    let fill = Some(Colour::Token("amber"));
    Mark {
        preset: "triangle",
        letter: Words::rag_letter_amber,
        fill,
        stroke,
        on: Colour::Token("on-amber"),
        level: Some(0.5),
    }
}

fn red() -> Mark {
    let stroke = Stroke::new(Colour::Token("red"), 1.0);
    let fill = Some(Colour::Token("red"));
    Mark { preset: "rect", letter: Words::rag_letter_red, fill, stroke, on: Colour::Token("on-red"), level: Some(1.0) }
}

fn unknown() -> Mark {
    let stroke = Stroke::new(Colour::Token("none"), 1.5).dashed("dash");
    Mark { preset: "ellipse", letter: |_| "?", fill: None, stroke, on: INK_2, level: None }
}

fn reported(status: Option<ReportedRag>) -> Mark {
    match status {
        Some(ReportedRag::Green | ReportedRag::Complete) => green(),
        Some(ReportedRag::Amber) => amber(),
        Some(ReportedRag::Red) => red(),
        Some(ReportedRag::NotStarted) | None => unknown(),
    }
}

fn evidence(status: Rag) -> Mark {
    match status {
        Rag::Green => green(),
        Rag::Amber => amber(),
        Rag::Red => red(),
        Rag::Grey => unknown(),
    }
}

/// Height of a pair of marks in em: of the whole, and of a dimension.
const LARGE: f64 = 4.6;
const SMALL_PAIR: f64 = 2.9;
/// Where a mark without a level stands between the highest and the lowest.
const UNKNOWN: f64 = 0.5;
/// Size of a mark as a share of the height of its pair.
const MARK: f64 = 0.5;
/// Width of the pair of the whole with the space beside it, in em.
const ASIDE: f64 = 13.5;
/// Size of the sentence in em.
const SAY: f64 = 1.25;

fn say(status: &StatusMarks, w: &Words) -> Vec<Para> {
    paras(&status.say, false, w).into_iter().map(|p| p.sized(SAY)).collect()
}

/// Height of the pair of the whole in em: of two marks on one level no more than that of a mark, since no other pair
/// stands beside it.
fn large(pair: &StatusPair) -> f64 {
    let level = |mark: Mark| mark.level.unwrap_or(UNKNOWN);
    if level(reported(pair.reported)) == level(evidence(pair.evidence)) { LARGE * MARK } else { LARGE }
}

fn top(status: &StatusMarks, width: f64, em: f64, w: &Words) -> f64 {
    let words = height_of(&say(status, w), width - ASIDE * em, em);
    words.max((large(&status.overall) + 1.3) * em)
}

/// Name, pair and remark of each dimension.
fn row(status: &StatusMarks, em: f64) -> f64 {
    let remarks = status.dimensions.iter().any(|dimension| !dimension.remark.is_empty());
    let going = status.dimensions.iter().any(|dimension| dimension.direction.is_some());
    let line = |there: bool| if there { 0.1 + LINE * SMALL } else { 0.0 };
    let below = line(remarks) + line(going) + if remarks || going { 0.2 } else { 0.0 };
    if status.dimensions.is_empty() { 0.0 } else { (0.9 + LINE + 0.2 + SMALL_PAIR + below + 0.1) * em }
}

/// Height in points.
pub(super) fn height(status: &StatusMarks, width: f64, em: f64, w: &Words) -> f64 {
    top(status, width, em, w) + row(status, em)
}

/// Sets the status into a slide.
pub(super) fn print(status: &StatusMarks, sheet: &mut Sheet<'_>, rect: Rect, em: f64) {
    let w = sheet.press.deck.words.clone();
    let high = top(status, rect.width, em, &w);
    let size = 9.2 * em;
    let tall = large(&status.overall);
    let large = Rect::new(rect.x, rect.y, size, tall * em);
    pair(&status.overall, sheet, large, LARGE * MARK * em, em * 1.3);
    for (word, x) in [(w.frame_reported(), large.x), (w.frame_evidence(), large.right() - 4.0 * em)] {
        let words = [Para::new(vec![TextRun::plain(word).coloured(INK_2)]).sized(SMALL)];
        let place = Rect::new(x, large.bottom() + 0.25 * em, 4.6 * em, em);
        sheet.text_box(&format!("{word}, label"), None, place, &words, em);
    }
    let (sentence, width) = (say(status, &w), rect.width - ASIDE * em);
    // In the middle of the marks beside it, where it is lower than they are.
    let above = ((tall * em - height_of(&sentence, width, em)) / 2.0).max(0.0);
    let words = Rect::new(rect.x + ASIDE * em, rect.y, width, high).below(above);
    sheet.text_box("Status in words", None, words, &sentence, em);
    let lines = Rect::new(rect.x, rect.y + high + 0.5 * em, rect.width, 0.0);
    if status.dimensions.is_empty() {
        return;
    }
    sheet.line("Line above the dimensions", (lines.x, lines.y), (lines.right(), lines.y), Stroke::new(INK, 1.5));
    let step = rect.width / status.dimensions.len().max(1) as f64;
    for (n, dimension) in status.dimensions.iter().enumerate() {
        let column = Rect::new(rect.x + n as f64 * step, lines.y + 0.4 * em, step - 0.6 * em, 0.0);
        dimension_mark(dimension, sheet, column, em);
    }
}

fn dimension_mark(pair_of: &StatusPair, sheet: &mut Sheet<'_>, column: Rect, em: f64) {
    let name = [Para::new(vec![TextRun::plain(&pair_of.name).bold()]).sized(0.9)];
    sheet.text_box(&format!("{}, dimension", pair_of.name), None, column.high(LINE * em), &name, em);
    let y = column.y + (LINE + 0.2) * em;
    pair(
        pair_of,
        sheet,
        Rect::new(column.x, y, (5.2 * em).min(column.width), SMALL_PAIR * em),
        SMALL_PAIR * MARK * em,
        em * 0.8,
    );
    let w = sheet.press.deck.words.clone();
    let going = pair_of
        .direction
        .map(|way| marks::direction_marks(way, &w))
        .map(|(_, arrow, word)| TextRun::plain(format!("{arrow}\u{a0}{word}")).coloured(INK_2));
    let remark = Some(&pair_of.remark).filter(|remark| !remark.is_empty()).map(|remark| TextRun::plain(remark).bold());
    let below: Vec<Para> = going.into_iter().chain(remark).map(|run| Para::new(vec![run]).sized(SMALL)).collect();
    if !below.is_empty() {
        let place = Rect::new(column.x, y + (SMALL_PAIR + 0.2) * em, column.width, height_of(&below, column.width, em));
        sheet.text_box(&format!("{}, remark", pair_of.name), None, place, &below, em);
    }
}

/// The marks at the height of their status, and the line between them.
fn pair(status: &StatusPair, sheet: &mut Sheet<'_>, rect: Rect, size: f64, em: f64) {
    let w = sheet.press.deck.words.clone();
    let description = w.strip(&status.name, &status.said);
    sheet.group(&format!("Status: {}", status.name), &description, rect, |sheet| {
        let (left, right) = (reported(status.reported), evidence(status.evidence));
        let size = size.min(rect.width * 0.32);
        let y = |mark: &Mark| rect.y + mark.level.unwrap_or(UNKNOWN) * (rect.height - size);
        let from = Rect::new(rect.x, y(&left), size, size);
        let to = Rect::new(rect.right() - size, y(&right), size, size);
        if let (Some(a), Some(b)) = (left.level, right.level) {
            join(sheet, from, to, b - a);
        }
        mark(sheet, &left, &w.strip(w.frame_reported(), marks::reported_word(status.reported, &w)), from, em);
        mark(sheet, &right, &w.strip(w.frame_evidence(), marks::evidence_word(status.evidence, &w)), to, em);
    });
}

/// From the edge of one mark to the edge of the other: flat, falling with a head, or rising and dashed.
fn join(sheet: &mut Sheet<'_>, from: Rect, to: Rect, fall: f64) {
    let middle = |r: Rect| (r.x + r.width / 2.0, r.y + r.height / 2.0);
    let ((ax, ay), (bx, by)) = (middle(from), middle(to));
    let length = (bx - ax).hypot(by - ay).max(1.0);
    let (ux, uy) = ((bx - ax) / length, (by - ay) / length);
    let gap = from.width / 2.0 + 3.0;
    let stroke = match fall {
        f if f > 0.0 => Stroke::new(INK, 2.25).headed(),
        f if f < 0.0 => Stroke::new(INK_2, 1.25).dashed("dash"),
        _ => Stroke::new(RULE_STRONG, 1.25),
    };
    sheet.line("Line", (ax + ux * gap, ay + uy * gap), (bx - ux * gap, by - uy * gap), stroke);
}

fn mark(sheet: &mut Sheet<'_>, mark: &Mark, name: &str, rect: Rect, em: f64) {
    let letter = TextRun::plain((mark.letter)(&sheet.press.deck.words)).bold().coloured(mark.on);
    // The text of a triangle stands in its lower half, where it is wide.
    let size = if mark.preset == "triangle" { 0.8 } else { 1.0 };
    let words = [Para::new(vec![letter]).sized(size)];
    let form = Form { preset: mark.preset, name, fill: mark.fill, stroke: Some(mark.stroke) };
    sheet.shape(form, rect, &words, em);
}
