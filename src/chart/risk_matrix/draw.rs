//! The drawing of the matrix: 562 by 374 units on pages at every width, 548 by 374 on slides; on paper
//! narrower and higher, so that its words are larger there.

use super::slots::{Layout, NARROW_PILL, Seat, pill_width};
use super::{Cell, Input, Risk, impacts, likelihoods, score, severity};
use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame, Spot};
use crate::chart::ink::Ink;
use crate::chart::labels::{TICK, fit_tail, text_width};
use crate::words::Words;

const PILL: f64 = 18.0;
/// Room for the names and the title of the axis below the cells.
const BELOW: f64 = 42.0;

/// Where cells and the seats in them lie, in units.
#[derive(Debug, Clone, Copy)]
pub(super) struct Board {
    width: f64,
    frame: Frame,
    cell: Spot,
    /// Middle of the first column of seats, and from there to the second.
    seats: Spot,
    /// The same of the first row.
    rows: Spot,
    /// From the top of a cell to the line of its score.
    score: f64,
}

/// On pages.
pub(super) const PAGE: Board = Board {
    width: 562.0,
    frame: Frame { left: 80.0, top: 2.0, right: 560.0, bottom: 332.0 },
    cell: (96.0, 66.0),
    seats: (21.0, 38.5),
    rows: (12.5, 20.5),
    score: 14.0,
};

/// On slides.
pub(super) const SLIDE: Board = Board {
    width: 548.0,
    frame: Frame { left: 71.0, top: 2.0, right: 546.0, bottom: 332.0 },
    cell: (95.0, 66.0),
    seats: (20.5, 38.5),
    rows: (12.5, 20.5),
    score: 14.0,
};

/// Draws the matrix.
pub(super) fn draw(input: &Input, layout: &Layout, board: &Board, description: &str, w: &Words) -> String {
    let span = || Span { from: 0.0, to: 5.0, ticks: Vec::new() };
    let canvas = Canvas::new((board.width, board.frame.bottom + BELOW), board.frame, span(), span());
    let seats = Seats { board, layout };
    cells(&canvas, board);
    names(&canvas, board, w);
    for (index, risk) in input.risks.iter().enumerate() {
        if let (Some(from), Some(Some(seat))) = (risk.from(), layout.pills.get(index)) {
            seats.arrow(&canvas, risk, from, layout.dots.get(index).copied().flatten(), *seat);
        }
    }
    for (risk, seat) in input.risks.iter().zip(&layout.pills) {
        if let Some(seat) = seat {
            seats.pill(&canvas, &risk.id, *seat, risk.is_new);
        }
    }
    for (seat, count) in &layout.more {
        let (x, y) = seats.middle(*seat);
        let class = format!("mid tb ts on{}", severity(score(seat.cell)));
        canvas.words(x, y + 4.5, &class, &format!("+{count}"));
    }
    for (cell, count) in &layout.crowds {
        let (x, y) = board.corner(*cell);
        let class = format!("mid tb on{}", severity(score(*cell)));
        canvas.words(x + board.cell.0 / 2.0, y + board.cell.1 / 2.0 + 4.5, &class, &w.risk_matrix_crowd(*count));
    }
    canvas.finish("chart wide keep mid-w", description)
}

fn cells(canvas: &Canvas, board: &Board) {
    let mut all: Vec<Cell> =
        (0..5).rev().flat_map(|likelihood| (0..5).map(move |impact| (likelihood, impact))).collect();
    // Those of one shade, one after the other, share an element.
    all.sort_by_key(|cell| severity(score(*cell)));
    for &(likelihood, impact) in &all {
        let (x, y) = (impact as f64, likelihood as f64);
        canvas.cell((x, y), (x + 1.0, y + 1.0), Ink::severity(severity(score((likelihood, impact)))));
    }
    for cell in all {
        let corner = board.corner(cell);
        let class = format!("end ts on{}", severity(score(cell)));
        canvas.words(corner.0 + board.cell.0 - 5.0, corner.1 + board.score, &class, &score(cell).to_string());
    }
}

fn names(canvas: &Canvas, board: &Board, w: &Words) {
    let Frame { left, right, bottom, .. } = board.frame;
    for (index, name) in likelihoods(w).into_iter().enumerate() {
        let middle = board.corner((index, 0)).1 + board.cell.1 / 2.0 + 4.0;
        // A name that is wider than its room stands on two lines.
        match name.split_once(' ').filter(|_| text_width(name, TICK, false) > left - 8.0) {
            Some((first, rest)) => {
                canvas.words(left - 8.0, middle - 8.0, "end ts", first);
                canvas.words(left - 8.0, middle + 8.0, "end ts", rest);
            }
            None => canvas.words(left - 8.0, middle, "end ts", name),
        }
    }
    for (index, name) in impacts(w).into_iter().enumerate() {
        canvas.words(board.corner((0, index)).0 + board.cell.0 / 2.0, bottom + 15.0, "mid ts", name);
    }
    canvas.words((left + right) / 2.0, bottom + 35.0, "mid tb", w.risk_matrix_impact());
    let upwards = w.risk_matrix_likelihood_up();
    match text_width(upwards, TICK, false) < left - 8.0 {
        true => canvas.words(left - 8.0, bottom + 35.0, "end ts", upwards),
        false => canvas.words(0.0, bottom + 35.0, "ts", upwards),
    }
}

impl Board {
    /// For a place on paper of so much height over width: three rows of seats below the line of the score. None where
    /// the place is so low that words were no larger than on a screen.
    pub(super) fn for_paper(aspect: f64) -> Option<Board> {
        const LEFT: f64 = 70.0;
        const NARROWEST: f64 = 432.0;
        const LOWEST: f64 = 406.0;
        /// Never higher than wide.
        const HIGHEST: f64 = 1.0;
        let aspect = aspect.min(HIGHEST);
        let width = (LOWEST / aspect).max(NARROWEST);
        if !aspect.is_finite() || aspect <= 0.0 || width > SLIDE.width {
            return None;
        }
        let cell = ((width - 2.0 - LEFT) / 5.0, (width * aspect - 2.0 - BELOW) / 5.0);
        let pitch = ((cell.0 - 3.0) / 2.0).min(38.5);
        let row = (cell.1 - 14.0) / 3.0;
        Some(Board {
            width,
            frame: Frame { left: LEFT, top: 2.0, right: width - 2.0, bottom: width * aspect - BELOW },
            cell,
            seats: (1.5 + pitch / 2.0, pitch),
            rows: (13.5 + row / 2.0, row),
            score: 12.5,
        })
    }

    /// Top left corner of a cell.
    fn corner(&self, (likelihood, impact): Cell) -> Spot {
        (self.frame.left + impact as f64 * self.cell.0, self.frame.top + (4 - likelihood) as f64 * self.cell.1)
    }
}

/// A board with those who sit on it.
struct Seats<'a> {
    board: &'a Board,
    layout: &'a Layout,
}

impl Seats<'_> {
    /// Width of the pills: all alike, so that columns stay straight.
    fn room(&self) -> f64 {
        if self.layout.single { 2.0 * self.board.seats.1 - 5.0 } else { NARROW_PILL.min(self.board.seats.1 - 1.5) }
    }

    /// Middle of a seat.
    fn middle(&self, seat: Seat) -> Spot {
        let (x, y) = self.board.corner(seat.cell);
        let (row, column) = ((seat.slot / 2) as f64, (seat.slot % 2) as f64);
        let (first, next) = self.board.seats;
        let across = if self.layout.single { first + next / 2.0 - 1.25 } else { first + column * next };
        (x + across, y + self.board.rows.0 + row * self.board.rows.1)
    }

    /// Width of the pill of a risk.
    fn width(&self, id: &str) -> f64 {
        pill_width(id).min(self.room())
    }

    fn pill(&self, canvas: &Canvas, id: &str, seat: Seat, is_new: bool) {
        let (x, y) = self.middle(seat);
        let width = self.width(id);
        let class = if is_new { "pill new" } else { "pill" };
        canvas.pill((x - width / 2.0, y - PILL / 2.0), (width, PILL), class);
        canvas.words(x, y + 4.3, "mid tb ts", &fit_tail(id, (width - 4.0) / 0.94, TICK, true));
    }

    /// Where a move starts: the old seat, or the border of the old cell that faces the new one.
    fn start(&self, from: Cell, dot: Option<Seat>, to: Spot) -> Spot {
        if let Some(seat) = dot {
            return self.middle(seat);
        }
        let ((x, y), (wide, high)) = (self.board.corner(from), self.board.cell);
        (to.0.clamp(x + 6.0, x + wide - 6.0), to.1.clamp(y + 5.0, y + high - 5.0))
    }

    fn arrow(&self, canvas: &Canvas, risk: &Risk, from: Cell, dot: Option<Seat>, seat: Seat) {
        let end = self.middle(seat);
        let start = self.start(from, dot, end);
        let Some((tip, along)) = tip(start, end, (self.width(&risk.id) / 2.0, PILL / 2.0)) else { return };
        let neck = (tip.0 - along.0 * 8.0, tip.1 - along.1 * 8.0);
        let ink = if risk.change() < 0 { Ink::MoveDown } else { Ink::Move };
        canvas.rule(&[start, neck], Ink::MoveHalo);
        canvas.rule(&[start, neck], ink);
        let side = (-along.1 * 5.0, along.0 * 5.0);
        canvas.shape(&[tip, (neck.0 + side.0, neck.1 + side.1), (neck.0 - side.0, neck.1 - side.1)], Ink::MoveHead);
        canvas.spot(start, 3.5, Ink::MoveHead);
    }
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
