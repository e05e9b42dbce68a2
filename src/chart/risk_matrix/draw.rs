//! The drawing of the matrix, 562 by 374 units at every width.

use super::slots::{Layout, NARROW_PILL, Seat, pill_width};
use super::{Cell, Input, Risk, impacts, likelihoods, score, severity};
use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame, Spot};
use crate::chart::ink::Ink;
use crate::chart::labels::{TICK, fit_tail};
use crate::words::Words;

const FRAME: Frame = Frame { left: 80.0, top: 2.0, right: 560.0, bottom: 332.0 };
const CELL: Spot = (96.0, 66.0);
const PILL: f64 = 18.0;

/// Draws the matrix.
pub(super) fn draw(input: &Input, layout: &Layout, description: &str, w: &Words) -> String {
    let span = || Span { from: 0.0, to: 5.0, ticks: Vec::new() };
    let canvas = Canvas::new((562.0, 374.0), FRAME, span(), span());
    cells(&canvas);
    names(&canvas, w);
    for (index, risk) in input.risks.iter().enumerate() {
        if let (Some(from), Some(Some(seat))) = (risk.from(), layout.pills.get(index)) {
            arrow(&canvas, risk, from, layout.dots.get(index).copied().flatten(), *seat, layout);
        }
    }
    for (risk, seat) in input.risks.iter().zip(&layout.pills) {
        if let Some(seat) = seat {
            pill(&canvas, &risk.id, *seat, risk.is_new, layout);
        }
    }
    for (seat, count) in &layout.more {
        let (x, y) = middle(*seat, layout);
        let class = format!("mid tb ts on{}", severity(score(seat.cell)));
        canvas.words(x, y + 4.5, &class, &format!("+{count}"));
    }
    canvas.finish("chart wide keep mid-w", description)
}

fn cells(canvas: &Canvas) {
    let mut all: Vec<Cell> =
        (0..5).rev().flat_map(|likelihood| (0..5).map(move |impact| (likelihood, impact))).collect();
    // Those of one shade, one after the other, share an element.
    all.sort_by_key(|cell| severity(score(*cell)));
    for &(likelihood, impact) in &all {
        let (x, y) = (impact as f64, likelihood as f64);
        canvas.cell((x, y), (x + 1.0, y + 1.0), Ink::severity(severity(score((likelihood, impact)))));
    }
    for cell in all {
        let corner = corner(cell);
        let class = format!("end ts on{}", severity(score(cell)));
        canvas.words(corner.0 + CELL.0 - 5.0, corner.1 + 14.0, &class, &score(cell).to_string());
    }
}

fn names(canvas: &Canvas, w: &Words) {
    for (index, name) in likelihoods(w).into_iter().enumerate() {
        canvas.words(72.0, corner((index, 0)).1 + 37.0, "end ts", name);
    }
    for (index, name) in impacts(w).into_iter().enumerate() {
        canvas.words(corner((0, index)).0 + CELL.0 / 2.0, 347.0, "mid ts", name);
    }
    canvas.words(320.0, 367.0, "mid tb", w.risk_matrix_impact());
    canvas.words(72.0, 367.0, "end ts", w.risk_matrix_likelihood_up());
}

/// Top left corner of a cell.
fn corner((likelihood, impact): Cell) -> Spot {
    (FRAME.left + impact as f64 * CELL.0, FRAME.top + (4 - likelihood) as f64 * CELL.1)
}

/// Width of the pills: all alike, so that columns stay straight.
fn room(layout: &Layout) -> f64 {
    if layout.single { 72.0 } else { NARROW_PILL }
}

/// Middle of a seat.
fn middle(seat: Seat, layout: &Layout) -> Spot {
    let (x, y) = corner(seat.cell);
    let (row, column) = ((seat.slot / 2) as f64, (seat.slot % 2) as f64);
    let across = if layout.single { 39.0 } else { 21.0 + column * 38.5 };
    (x + across, y + 12.5 + row * 20.5)
}

fn pill(canvas: &Canvas, id: &str, seat: Seat, is_new: bool, layout: &Layout) {
    let (x, y) = middle(seat, layout);
    let width = pill_width(id).min(room(layout));
    let class = if is_new { "pill new" } else { "pill" };
    canvas.pill((x - width / 2.0, y - PILL / 2.0), (width, PILL), class);
    canvas.words(x, y + 4.3, "mid tb ts", &fit_tail(id, (width - 6.0) / 0.94, TICK, true));
}

/// Where a move starts: the old seat, or the border of the old cell that faces the new one.
fn start(from: Cell, dot: Option<Seat>, to: Spot, layout: &Layout) -> Spot {
    if let Some(seat) = dot {
        return middle(seat, layout);
    }
    let (x, y) = corner(from);
    (to.0.clamp(x + 6.0, x + CELL.0 - 6.0), to.1.clamp(y + 5.0, y + CELL.1 - 5.0))
}

fn arrow(canvas: &Canvas, risk: &Risk, from: Cell, dot: Option<Seat>, seat: Seat, layout: &Layout) {
    let end = middle(seat, layout);
    let start = start(from, dot, end, layout);
    let half = (pill_width(&risk.id).min(room(layout)) / 2.0, PILL / 2.0);
    let Some((tip, along)) = tip(start, end, half) else { return };
    let neck = (tip.0 - along.0 * 8.0, tip.1 - along.1 * 8.0);
    let ink = if risk.change() < 0 { Ink::MoveDown } else { Ink::Move };
    canvas.rule(&[start, neck], Ink::MoveHalo);
    canvas.rule(&[start, neck], ink);
    let side = (-along.1 * 5.0, along.0 * 5.0);
    canvas.shape(&[tip, (neck.0 + side.0, neck.1 + side.1), (neck.0 - side.0, neck.1 - side.1)], Ink::MoveHead);
    canvas.spot(start, 3.5, Ink::MoveHead);
}

/// The point at the edge of the pill where the arrow ends, and the arrow's direction; none when the
/// dot is so near that no arrow fits.
fn tip(start: Spot, end: Spot, half: Spot) -> Option<(Spot, Spot)> {
    let (dx, dy) = (end.0 - start.0, end.1 - start.1);
    let length = dx.hypot(dy);
    let along = (dx / length, dy / length);
    // share of the way from the middle of the pill back to its edge
    let back = (half.0 / along.0.abs()).min(half.1 / along.1.abs()) + 1.5;
    (length.is_finite() && length > back + 6.0).then_some(((end.0 - along.0 * back, end.1 - along.1 * back), along))
}
