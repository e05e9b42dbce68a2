//! The risk matrix as shapes: cells with their score, a pill for each risk at its present place, an arrow from its old one.

use super::geometry::Rect;
use super::look::{INK, INK_2, PAPER, severity};
use super::sheet::{Form, Sheet, Stroke};
use super::text::{Align, Para, TextRun};
use crate::chart::plot::{EndMark, Role, Scale, Series, X};
use crate::chart::{Plot, risk_matrix};

/// Rows of pills in a cell; what finds no place is counted.
const DOWN: usize = 3;
/// Height over width of a matrix with its labels, and its height in em where there is room: pills of three rows then
/// have words of four fifths of an em.
pub(super) const ASPECT: f64 = 0.82;
pub(super) const ENOUGH: f64 = 27.0;

/// The number of a cell: its size in em, and its distance from the upper right corner in points, as in the drawing of
/// the other formats.
const SCORE: f64 = 0.8;
const SCORE_AT: (f64, f64) = (3.0, 1.0);
/// Half of the dot at an old place, and its least distance from a number, in points.
const DOT: f64 = 2.5;
const CLEAR: f64 = 2.0;

/// A risk with the number of its slot in its cell.
type Placed<'p> = (&'p Series, usize);

/// Place in the matrix: column and row from the lower left corner.
type Place = (usize, usize);

/// Whether a plot is a matrix of scores: five named steps on both axes, and a severity for each point.
pub(super) fn is_matrix(plot: &Plot) -> bool {
    let five = |scale: &Scale| matches!(scale, Scale::Categories(names) if names.len() == 5);
    let scored = plot.series.iter().all(|s| matches!(s.role, Role::Severity(_)));
    five(&plot.x.scale) && five(&plot.y.scale) && scored
}

/// The grid of a matrix on a slide.
struct Board<'p> {
    across: &'p [String],
    up: &'p [String],
    /// The cells without the labels.
    rect: Rect,
    /// Columns of pills in a cell, as in the drawing of the other formats.
    columns: usize,
}

impl Board<'_> {
    fn cell(&self, (column, row): Place) -> Rect {
        let (wide, high) = (self.rect.width / self.across.len() as f64, self.rect.height / self.up.len() as f64);
        let from_top = self.up.len().saturating_sub(row + 1);
        Rect::new(self.rect.x + column as f64 * wide, self.rect.y + from_top as f64 * high, wide, high)
    }

    /// Pills that a cell has room for.
    fn seats(&self) -> usize {
        self.columns * DOWN
    }

    /// The slot of the nth pill of a cell; the score has the line above.
    fn slot(&self, place: Place, n: usize) -> Rect {
        let cell = self.cell(place);
        let n = n.min(self.seats() - 1);
        let (wide, high) = (cell.width / self.columns as f64, cell.height * 0.76 / DOWN as f64);
        let (column, row) = (n % self.columns, n / self.columns);
        let y = cell.y + cell.height * 0.22 + row as f64 * high;
        Rect::new(cell.x + column as f64 * wide + 1.5, y + 1.0, wide - 3.0, high - 2.0)
    }
}

/// Sets a matrix into the slide.
pub(super) fn print(plot: &Plot, description: &str, sheet: &mut Sheet<'_>, rect: Rect, em: f64) {
    let (Scale::Categories(across), Scale::Categories(up)) = (&plot.x.scale, &plot.y.scale) else { return };
    let (left, below) = (5.2 * em, 2.5 * em);
    let inner = Rect::new(rect.x + left, rect.y, rect.width - left, rect.height - below);
    let ids: Vec<&str> = plot.series.iter().map(risk_matrix::id).collect();
    let columns = if risk_matrix::single(ids.iter().copied()) { 1 } else { 2 };
    let board = Board { across, up, rect: inner, columns };
    let name = super::table::name("Risk matrix", &ids);
    sheet.group(&name, description, rect, |sheet| {
        labels(plot, &board, sheet, rect, em);
        cells(&board, sheet, em);
        let (crowds, placed) = slots(plot, &board);
        for (place, count) in crowds {
            crowd(place, count, &board, sheet, em);
        }
        for (series, n) in &placed {
            arrow(series, *n, &board, sheet, em);
        }
        pills(&placed, &board, sheet, em);
    });
}

fn labels(plot: &Plot, board: &Board<'_>, sheet: &mut Sheet<'_>, rect: Rect, em: f64) {
    let small =
        |words: &str, align| vec![Para::new(vec![TextRun::plain(words).coloured(INK_2)]).sized(0.8).aligned(align)];
    for (n, word) in board.up.iter().enumerate() {
        let cell = board.cell((0, n));
        let place = Rect::new(rect.x, cell.y + cell.height / 2.0 - 0.5 * em, board.rect.x - rect.x - 0.4 * em, em);
        sheet.text_box(&format!("{}: {word}", plot.y.title), None, place, &small(word, Align::Right), em);
    }
    for (n, word) in board.across.iter().enumerate() {
        let place = Rect { y: board.rect.bottom() + 0.25 * em, ..board.cell((n, 0)) }.high(em);
        sheet.text_box(&format!("{}: {word}", plot.x.title), None, place, &small(word, Align::Center), em);
    }
    let w = &sheet.press.deck.words;
    let title = w.deck_axes(&plot.x.title, w.within(&plot.y.title));
    let place = Rect::new(board.rect.x, board.rect.bottom() + 1.3 * em, board.rect.width, em);
    sheet.text_box("Axes", None, place, &small(&title, Align::Center), em);
}

fn cells(board: &Board<'_>, sheet: &mut Sheet<'_>, em: f64) {
    for row in 0..board.up.len() {
        for column in 0..board.across.len() {
            let score = (row + 1) * (column + 1);
            let (ground, on) = severity(level(score));
            let cell = board.cell((column, row));
            let name = format!("Score {score}");
            let form = Form { preset: "rect", name: &name, fill: Some(ground), stroke: Some(Stroke::new(PAPER, 1.5)) };
            sheet.shape(form, cell, &[], em);
            let words =
                Para::new(vec![TextRun::plain(score.to_string()).coloured(on)]).sized(SCORE).aligned(Align::Right);
            let corner = Rect::new(cell.x, cell.y + SCORE_AT.1, cell.width - SCORE_AT.0, em);
            sheet.text_box(&name, None, corner, &[words], em);
        }
    }
}

/// The lower left corner of the number of a cell, were it of two digits.
fn score_corner(cell: Rect, em: f64) -> (f64, f64) {
    let wide = super::metrics::Face::text(SCORE * em, false).width("25");
    (cell.right() - SCORE_AT.0 - wide, cell.y + SCORE_AT.1 + SCORE * em * super::text::LINE)
}

/// Severity of a score, as in records of risks.
fn level(score: usize) -> u8 {
    crate::record::risk::severity(u32::try_from(score).unwrap_or(u32::MAX))
}

fn place((x, y): &(X, Option<f64>), board: &Board<'_>) -> Option<Place> {
    let X::Category(column) = *x else { return None };
    let row = (*y)?.max(0.0) as usize;
    Some((column.min(board.across.len() - 1), row.min(board.up.len() - 1)))
}

/// Each risk with the number of its slot in its cell. What came from below stands below the others, where its arrow
/// reaches it without crossing them. In a full cell the order of the chart decides.
///
/// Cells with a crowd have its number instead, as in the drawing of the other formats.
fn slots<'p>(plot: &'p Plot, board: &Board<'_>) -> (Vec<(Place, usize)>, Vec<Placed<'p>>) {
    let mut cells = std::collections::BTreeMap::<Place, Vec<&'p Series>>::new();
    for series in &plot.series {
        if let Some(now) = series.points.last().and_then(|point| place(point, board)) {
            cells.entry(now).or_default().push(series);
        }
    }
    let is_crowd = |inside: &Vec<&Series>| risk_matrix::is_crowd(inside.len(), board.seats());
    let crowds = cells.iter().filter(|(_, inside)| is_crowd(inside)).map(|(at, inside)| (*at, inside.len())).collect();
    cells.retain(|_, inside| !is_crowd(inside));
    for (now, inside) in &mut cells {
        if inside.len() <= board.seats() {
            inside.sort_by_key(|series| {
                let old = series.points.first().and_then(|point| place(point, board));
                old.is_some_and(|old| now.1 > old.1)
            });
        }
    }
    let placed =
        cells.into_values().flat_map(|inside| inside.into_iter().enumerate().map(|(n, series)| (series, n))).collect();
    (crowds, placed)
}

/// How many stand in a cell that has no room to name any.
fn crowd(place: Place, count: usize, board: &Board<'_>, sheet: &mut Sheet<'_>, em: f64) {
    let cell = board.cell(place);
    let (_, on) = severity(level((place.0 + 1) * (place.1 + 1)));
    let said = sheet.press.deck.words.risk_matrix_crowd(count);
    let words = [Para::new(vec![TextRun::plain(&said).bold().coloured(on)]).sized(0.8).aligned(Align::Center)];
    sheet.text_box(&said, None, cell.below(cell.height / 2.0 - 0.4 * em).high(em), &words, em);
}

/// From the old place to the pill, where there is one.
fn arrow(series: &Series, n: usize, board: &Board<'_>, sheet: &mut Sheet<'_>, em: f64) {
    let [from, to] = series.points.as_slice() else { return };
    let (Some(old), Some(new)) = (place(from, board), place(to, board)) else { return };
    if n >= board.seats() || old == new {
        return;
    }
    let middle = |r: Rect| (r.x + r.width / 2.0, r.y + r.height / 2.0);
    let (slot, cell) = (board.slot(new, n), board.cell(old));
    let end = middle(slot);
    // It begins where the old cell is next to the new place: there, no pill lies above it. In the line of the score it
    // keeps clear of the number.
    let inset = cell.height * 0.1;
    let y = end.1.max(cell.y + inset).min(cell.bottom() - inset);
    let (score_left, score_bottom) = score_corner(cell, em);
    let right = if y < score_bottom + DOT { score_left - DOT - CLEAR } else { cell.right() - inset };
    let start = (end.0.max(cell.x + inset).min(right), y);
    let score = |(column, row): Place| (column + 1) * (row + 1);
    let stroke = Stroke::new(INK, 1.75).headed();
    let stroke = if score(new) < score(old) { stroke.dashed("dash") } else { stroke };
    // It ends at the edge of the pill.
    let (dx, dy) = (end.0 - start.0, end.1 - start.1);
    let share = (slot.width / 2.0 / dx.abs().max(0.01)).min(slot.height / 2.0 / dy.abs().max(0.01)).min(0.9);
    let end = (end.0 - dx * share, end.1 - dy * share);
    sheet.line(&format!("{} moved", risk_matrix::id(series)), start, end, stroke);
    let dot = Form { preset: "ellipse", name: "Old place", fill: Some(INK), stroke: None };
    sheet.shape(dot, Rect::new(start.0 - DOT, start.1 - DOT, 2.0 * DOT, 2.0 * DOT), &[], 1.0);
}

fn pills(placed: &[(&Series, usize)], board: &Board<'_>, sheet: &mut Sheet<'_>, em: f64) {
    let most = board.seats();
    let in_cell = |at: Place| {
        placed.iter().filter(move |(s, _)| s.points.last().and_then(|p| place(p, board)) == Some(at)).count()
    };
    for (series, n) in placed {
        let Some(at) = series.points.last().and_then(|p| place(p, board)) else { continue };
        let count = in_cell(at);
        let (words, dashed) = match *n {
            n if n + 1 < most || (n + 1 == most && count == most) => {
                (risk_matrix::id(series).to_string(), series.end == EndMark::Open)
            }
            n if n + 1 == most => (format!("+{}", count - n), false),
            _ => continue,
        };
        let slot = board.slot(at, *n);
        let stroke = Stroke::new(INK, 1.0);
        let stroke = if dashed { stroke.dashed("sysDash") } else { stroke };
        let size = (slot.height * 0.78 / em).min(0.8);
        let face = super::metrics::Face::text(size * em, true);
        let words = face.cut(&words, slot.width - 2.0);
        let form = Form { preset: "roundRect", name: &series.name, fill: Some(PAPER), stroke: Some(stroke) };
        sheet.shape(form, slot, &[Para::new(vec![TextRun::plain(words).bold()]).sized(size)], em);
    }
}
