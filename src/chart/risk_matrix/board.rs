//! Where cells, seats, scores and names of a matrix lie: 562 by 374 units on pages, 350 by 464 on phones, 548 by 374 on
//! slides; on paper narrower and higher, so that its words are larger there.

use super::slots::{NARROW_PILL, Seat, pill_width};
use super::{Cell, score};
use crate::chart::canvas::{Frame, Spot};
use crate::chart::labels::{TICK, text_width};

/// Height of a pill.
pub(super) const PILL: f64 = 18.0;
/// Room for the names and the title of the axis below the cells.
pub(super) const BELOW: f64 = 42.0;
/// From the number of a score to the right border of its cell.
const SCORE_END: f64 = 5.0;

/// Where cells and the seats in them lie, in units.
#[derive(Debug, Clone, Copy)]
pub(super) struct Board {
    pub(super) width: f64,
    pub(super) frame: Frame,
    pub(super) cell: Spot,
    /// Middle of the first column of seats, and from there to the second.
    seats: Spot,
    /// The same of the first row.
    rows: Spot,
    /// From the top of a cell to the line of its score.
    pub(super) score: f64,
    /// Columns and rows of seats in a cell.
    grid: (usize, usize),
}

/// On pages. At the right of the seats, below the score, a strip stays free for moves.
pub(super) const PAGE: Board = Board {
    width: 562.0,
    frame: Frame { left: 80.0, top: 2.0, right: 560.0, bottom: 332.0 },
    cell: (96.0, 66.0),
    seats: (19.5, 37.0),
    rows: (12.5, 20.5),
    score: 14.0,
    grid: (2, 3),
};

/// On phones.
pub(super) const PHONE: Board = Board {
    width: 350.0,
    frame: Frame { left: 66.0, top: 2.0, right: 348.5, bottom: 422.0 },
    cell: (56.5, 84.0),
    seats: (19.5, 37.5),
    rows: (12.0, 20.0),
    score: 13.5,
    grid: (1, 4),
};

/// On slides.
pub(super) const SLIDE: Board = Board {
    width: 548.0,
    frame: Frame { left: 71.0, top: 2.0, right: 546.0, bottom: 332.0 },
    cell: (95.0, 66.0),
    seats: (19.3, 36.8),
    rows: (12.5, 20.5),
    score: 14.0,
    grid: (2, 3),
};

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
            grid: (2, 3),
        })
    }

    /// Columns and rows of seats; pills of long identifiers take the whole width.
    pub(super) fn grid(&self, single: bool) -> (usize, usize) {
        if single { (1, self.grid.1) } else { self.grid }
    }

    /// Top left corner of a cell.
    pub(super) fn corner(&self, (likelihood, impact): Cell) -> Spot {
        (self.frame.left + impact as f64 * self.cell.0, self.frame.top + (4 - likelihood) as f64 * self.cell.1)
    }

    /// Middle of a seat.
    pub(super) fn middle(&self, seat: Seat, single: bool) -> Spot {
        let (x, y) = self.corner(seat.cell);
        let (first, next) = self.seats;
        let across =
            if single && self.grid.0 > 1 { first + next / 2.0 - 1.25 } else { first + seat.column as f64 * next };
        (x + across, y + self.rows.0 + seat.row as f64 * self.rows.1)
    }

    /// Width of the pill around an identifier: no wider than its seat, so that columns stay straight.
    pub(super) fn pill(&self, id: &str, single: bool) -> f64 {
        let room =
            if single && self.grid.0 > 1 { 2.0 * self.seats.1 - 5.0 } else { NARROW_PILL.min(self.seats.1 - 1.5) };
        pill_width(id).min(room)
    }

    /// Right end and baseline of a cell's score.
    pub(super) fn score_end(&self, cell: Cell) -> Spot {
        let corner = self.corner(cell);
        (corner.0 + self.cell.0 - SCORE_END, corner.1 + self.score)
    }

    /// Upper left and lower right corner of what a cell's score covers.
    pub(super) fn score_area(&self, cell: Cell) -> (Spot, Spot) {
        let (right, base) = self.score_end(cell);
        let width = text_width(&score(cell).to_string(), TICK, false);
        ((right - width, base - TICK * 0.8), (right, base + 1.0))
    }
}
