//! Who sits where in a cell, and from where each move comes.
//!
//! Those that moved sit first, where their way is free; then the others, beside the ways. In the end each way is
//! looked for anew past all pills, so that none ever lies upon one.

use super::board::Board;
use super::lanes::{Move, Ways};
use super::{Cell, Risk};
use crate::chart::labels::{TICK, text_width};

/// Widest pill of which two stand side by side.
pub(super) const NARROW_PILL: f64 = 37.0;

/// A place in the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seat {
    pub(super) cell: Cell,
    pub(super) row: usize,
    pub(super) column: usize,
}

/// The places of all pills and the ways of those that moved.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// Seat of each risk by its place in the input; none when its cell is full.
    pub(super) pills: Vec<Option<Seat>>,
    /// The way of each risk that moved and has a seat; none where all of them lead over other pills, and the pill itself
    /// says that it moved.
    pub(super) moves: Vec<Option<Move>>,
    /// Cells with more risks than seats, with the seat of the "+n" and n.
    pub(super) more: Vec<(Seat, usize)>,
    /// Cells in which more risks would be without a seat than with one: their number stands for all of them.
    pub(super) crowds: Vec<(Cell, usize)>,
    /// Identifiers are long: one column.
    pub(super) single: bool,
}

/// The cells that hold more risks than they have seats on a board.
pub(super) fn full_cells(risks: &[Risk], board: &Board) -> Vec<Cell> {
    let (columns, rows) = board.grid(single(risks.iter().map(|risk| risk.id.as_str())));
    let members = members(risks);
    cells().filter(|cell| members[cell.0][cell.1].len() > columns * rows).collect()
}

fn cells() -> impl Iterator<Item = Cell> {
    (0..5).flat_map(|likelihood| (0..5).map(move |impact| (likelihood, impact)))
}

/// The risks of each cell by their places in the input.
fn members(risks: &[Risk]) -> [[Vec<usize>; 5]; 5] {
    let mut members: [[Vec<usize>; 5]; 5] = Default::default();
    for (index, risk) in risks.iter().enumerate() {
        members[risk.cell().0][risk.cell().1].push(index);
    }
    members
}

/// A layout while it is made.
struct Seating<'a> {
    risks: &'a [Risk],
    board: &'a Board,
    layout: Layout,
    /// What stands in the cells so far.
    ways: Ways<'a>,
    /// Seats that nobody has yet.
    free: [[Vec<Seat>; 5]; 5],
    /// How many of each cell's risks are still to be seated.
    to_come: [[usize; 5]; 5],
}

impl Layout {
    /// Seats for the risks, those given first before the others.
    pub(super) fn of(risks: &[Risk], board: &Board) -> Layout {
        let single = single(risks.iter().map(|risk| risk.id.as_str()));
        let layout =
            Layout { pills: vec![None; risks.len()], moves: vec![None; risks.len()], single, ..Layout::default() };
        let (columns, rows) = board.grid(single);
        let seats = |cell: Cell| -> Vec<Seat> {
            (0..rows).flat_map(|row| (0..columns).map(move |column| Seat { cell, row, column })).collect()
        };
        let free = std::array::from_fn(|likelihood| std::array::from_fn(|impact| seats((likelihood, impact))));
        let ways = Ways::new(board);
        let mut seating = Seating { risks, board, layout, ways, free, to_come: Default::default() };
        let seated = seating.reserve();
        seating.movers(&seated);
        seating.others(&seated);
        seating.ways();
        seating.layout
    }
}

impl Seating<'_> {
    /// Keeps the last seat of each overfull cell for "+n", and nobody's of a crowd; gives for each risk whether it has a
    /// seat.
    fn reserve(&mut self) -> Vec<bool> {
        let mut seated = vec![true; self.risks.len()];
        let members = members(self.risks);
        for cell in cells() {
            let inside = &members[cell.0][cell.1];
            let seats = self.free[cell.0][cell.1].len();
            if is_crowd(inside.len(), seats) {
                inside.iter().for_each(|index| seated[*index] = false);
                self.layout.crowds.push((cell, inside.len()));
                self.ways.crowd(cell, inside.len());
                continue;
            }
            self.to_come[cell.0][cell.1] = inside.len().min(seats);
            if inside.len() > seats {
                inside.iter().skip(seats - 1).for_each(|index| seated[*index] = false);
                if let Some(seat) = self.free[cell.0][cell.1].pop() {
                    self.layout.more.push((seat, inside.len() + 1 - seats));
                    self.ways.pill(seat, "+00", self.layout.single);
                }
                self.to_come[cell.0][cell.1] -= 1;
            }
        }
        seated
    }

    fn seat(&mut self, index: usize, seat: Seat) {
        let (likelihood, impact) = seat.cell;
        self.free[likelihood][impact].retain(|free| *free != seat);
        self.to_come[likelihood][impact] = self.to_come[likelihood][impact].saturating_sub(1);
        self.ways.pill(seat, &self.risks[index].id, self.layout.single);
        self.layout.pills[index] = Some(seat);
    }

    /// Each that moved where its way costs least; of equal ones at the side from which it came.
    fn movers(&mut self, seated: &[bool]) {
        for (index, risk) in self.risks.iter().enumerate() {
            let (Some(from), to) = (risk.from(), risk.cell()) else { continue };
            if !seated[index] {
                continue;
            }
            let mut wanted = self.free[to.0][to.1].clone();
            wanted.sort_by_key(|seat| self.wish(*seat, from));
            let mut best: Option<(f64, Seat, Option<Move>)> = None;
            for (rank, seat) in wanted.into_iter().enumerate() {
                let way = self.ways.best(from, seat, &risk.id, self.layout.single);
                let cost = match &way {
                    Some((cost, way)) => cost + self.crowding(way, seat, from),
                    None => NO_WAY,
                } + rank as f64 * RANK
                    + self.ways.dots_near(seat, self.layout.single) as f64 * NEAR_DOT;
                if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                    best = Some((cost, seat, way.map(|(_, way)| way)));
                }
            }
            let Some((_, seat, way)) = best else { continue };
            self.seat(index, seat);
            self.ways.moves.extend(way);
        }
    }

    /// What it costs that a way lies over seats which are needed.
    fn crowding(&self, way: &Move, own: Seat, from: Cell) -> f64 {
        let over = |cell: Cell, own_too: usize| {
            let free = &self.free[cell.0][cell.1];
            let hit = free.iter().filter(|seat| **seat != own && self.is_over(way, **seat)).count();
            let spare = free.len().saturating_sub(self.to_come[cell.0][cell.1].max(own_too));
            hit.saturating_sub(spare) as f64 * NEEDED
        };
        over(own.cell, 1) + over(from, 0)
    }

    fn is_over(&self, way: &Move, seat: Seat) -> bool {
        self.ways.is_over(way, seat, self.layout.single)
    }

    /// The others, beside the ways where they can.
    fn others(&mut self, seated: &[bool]) {
        for (index, risk) in self.risks.iter().enumerate() {
            if !seated[index] || self.layout.pills[index].is_some() {
                continue;
            }
            let cell = risk.cell();
            let crossed = |seat: &Seat| self.ways.moves.iter().filter(|way| self.is_over(way, *seat)).count();
            let dots = |seat: &Seat| self.ways.dots_near(*seat, self.layout.single);
            let middle = self.middle_row();
            let seats = self.free[cell.0][cell.1].iter();
            let wanted = seats.min_by_key(|s| (crossed(s), dots(s), s.row.abs_diff(middle), s.row, s.column)).copied();
            if let Some(seat) = wanted {
                self.seat(index, seat);
            }
        }
    }

    /// The ways anew, past all pills.
    fn ways(&mut self) {
        self.ways.moves.clear();
        for (index, risk) in self.risks.iter().enumerate() {
            let (Some(from), Some(seat)) = (risk.from(), self.layout.pills[index]) else { continue };
            let way = self.ways.best(from, seat, &risk.id, self.layout.single).map(|(_, way)| way);
            self.ways.moves.extend(way);
            self.layout.moves[index] = way;
        }
    }

    fn middle_row(&self) -> usize {
        (self.board.grid(self.layout.single).1 - 1) / 2
    }

    /// How much a seat is liked by a pill that comes from another cell, the least first: in the middle row, so that its
    /// arrow has a length, at the side from which it came; out of the first row, where the score is.
    fn wish(&self, seat: Seat, from: Cell) -> (usize, usize) {
        let middle = self.middle_row();
        let last = self.board.grid(self.layout.single).0 - 1;
        let far = seat.row.abs_diff(middle) * 2 + usize::from(seat.row == 0);
        let aside = if from.1 > seat.cell.1 { last - seat.column } else { seat.column };
        (far + aside, seat.column)
    }
}

/// What a seat costs that is one further down the list of wishes.
const RANK: f64 = 4.0;
/// What it costs that a way lies over a seat which another will need.
const NEEDED: f64 = 60.0;
/// What it costs that the dot of another is beside a seat.
const NEAR_DOT: f64 = 20.0;
/// What it costs that a seat has no way.
const NO_WAY: f64 = 10_000.0;

/// Whether of so many in a cell more would be without a seat than with one, where the last seat counts them.
pub fn is_crowd(members: usize, seats: usize) -> bool {
    members > seats && members + 1 - seats > seats - 1
}

/// Whether identifiers are so long that a cell has one column of pills instead of two.
pub fn single<'r>(ids: impl IntoIterator<Item = &'r str>) -> bool {
    ids.into_iter().any(|id| pill_width(id) > NARROW_PILL)
}

/// Width of the pill around an identifier.
pub(super) fn pill_width(id: &str) -> f64 {
    (text_width(id, TICK, true) * 0.94 + 10.0).max(30.0)
}
