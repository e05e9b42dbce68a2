//! Who sits where in a cell: six slots, two columns of three.

use super::{Cell, Risk};
use crate::chart::labels::{TICK, text_width};

/// Slots of a cell: 0 1 / 2 3 / 4 5 from the top left.
const SLOTS: usize = 6;
/// Widest pill of which two stand side by side.
pub(super) const NARROW_PILL: f64 = 37.0;

/// A place in the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seat {
    pub(super) cell: Cell,
    pub(super) slot: usize,
}

/// The places of all pills and dots.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// Seat of each risk by its place in the input; none when its cell is full.
    pub(super) pills: Vec<Option<Seat>>,
    /// Old place of each risk that moved; without a seat the arrow starts at the border of the cell.
    pub(super) dots: Vec<Option<Seat>>,
    /// Cells with more risks than seats, with the seat of the "+n" and n.
    pub(super) more: Vec<(Seat, usize)>,
    /// Cells in which more risks would be without a seat than with one: their number stands for all of them.
    pub(super) crowds: Vec<(Cell, usize)>,
    /// Identifiers are long: one column, three slots.
    pub(super) single: bool,
}

/// What is taken of each cell.
#[derive(Debug, Default)]
struct Table {
    taken: [[[bool; SLOTS]; 5]; 5],
    /// Pills that have or will have a seat, and dots that have one.
    guests: [[usize; 5]; 5],
    /// Slots over which an arrow goes; taken last.
    crossed: [[[bool; SLOTS]; 5]; 5],
    single: bool,
}

impl Table {
    fn seats(&self) -> usize {
        if self.single { SLOTS / 2 } else { SLOTS }
    }

    /// A seat for a dot, only where no pill needs it.
    fn spare(&mut self, cell: Cell, other: Cell, wanted: &[usize]) -> Option<Seat> {
        if self.guests[cell.0][cell.1] >= self.seats() {
            return None;
        }
        self.guests[cell.0][cell.1] += 1;
        self.seat(cell, other, wanted)
    }

    /// The first wanted slot that is free, rather one whose way to `other` (the cell itself, where
    /// nothing moves) is free as well and that lies on no other's way.
    fn seat(&mut self, cell: Cell, other: Cell, wanted: &[usize]) -> Option<Seat> {
        let slots = self.taken.get_mut(cell.0)?.get_mut(cell.1)?;
        let crossed = self.crossed.get(cell.0)?.get(cell.1)?;
        let free = |slot: &usize| !slots[*slot] && (!self.single || slot & 1 == 0);
        let way_free = |slot: &usize| (0..SLOTS).all(|s| !slots[s] || !on_way(Seat { cell, slot: *slot }, other, s));
        let clear = wanted.iter().copied().find(|slot| free(slot) && !crossed[*slot] && way_free(slot));
        let slot = clear.or_else(|| wanted.iter().copied().find(free))?;
        slots[slot] = true;
        Some(Seat { cell, slot })
    }

    /// Marks the slots between a seat and the border of its cell that faces `other`.
    fn cross(&mut self, seat: Seat, other: Cell) {
        let crossed = &mut self.crossed[seat.cell.0][seat.cell.1];
        for (slot, crossed) in crossed.iter_mut().enumerate() {
            *crossed |= on_way(seat, other, slot);
        }
    }
}

impl Layout {
    /// Seats for the risks, those given first before the others.
    pub(super) fn of(risks: &[Risk]) -> Layout {
        let single = single(risks.iter().map(|risk| risk.id.as_str()));
        let mut table = Table { single, ..Table::default() };
        let mut layout =
            Layout { pills: vec![None; risks.len()], dots: vec![None; risks.len()], single, ..Layout::default() };
        let full = layout.reserve(&mut table, risks);
        layout.movers(&mut table, risks, &full);
        for (index, risk) in risks.iter().enumerate() {
            let beyond = full[risk.cell().0][risk.cell().1];
            if layout.pills[index].is_none() && beyond.is_none_or(|rank| index < rank) {
                layout.pills[index] = table.seat(risk.cell(), risk.cell(), &[2, 3, 0, 1, 4, 5]);
            }
        }
        layout.count_rest(risks);
        layout
    }

    /// Keeps the last seat of each overfull cell for "+n", and nobody's of a crowd; gives the index of the first risk
    /// without a seat.
    fn reserve(&mut self, table: &mut Table, risks: &[Risk]) -> [[Option<usize>; 5]; 5] {
        let seats = table.seats();
        let mut members: [[Vec<usize>; 5]; 5] = Default::default();
        for (index, risk) in risks.iter().enumerate() {
            members[risk.cell().0][risk.cell().1].push(index);
        }
        let mut full = [[None; 5]; 5];
        for likelihood in 0..5 {
            for impact in 0..5 {
                let risks = &members[likelihood][impact];
                table.guests[likelihood][impact] = risks.len().min(seats);
                if risks.len() <= seats {
                    continue;
                }
                if is_crowd(risks.len(), seats) {
                    full[likelihood][impact] = Some(0);
                    self.crowds.push(((likelihood, impact), risks.len()));
                    continue;
                }
                full[likelihood][impact] = risks.get(seats - 1).copied();
                if let Some(seat) = table.seat((likelihood, impact), (likelihood, impact), &[5, 4]) {
                    self.more.push((seat, 0));
                }
            }
        }
        full
    }

    /// Pills that moved sit at the side from which they came, their dots at the side to which they went.
    fn movers(&mut self, table: &mut Table, risks: &[Risk], full: &[[Option<usize>; 5]; 5]) {
        for (index, risk) in risks.iter().enumerate() {
            let (Some(from), to) = (risk.from(), risk.cell()) else { continue };
            if full[to.0][to.1].is_some_and(|first_out| index >= first_out) {
                continue;
            }
            let Some(seat) = table.seat(to, from, &facing(to, from, None)) else { continue };
            self.pills[index] = Some(seat);
            table.cross(seat, from);
            self.dots[index] = table.spare(from, to, &facing(from, to, Some(seat.slot)));
            if let Some(dot) = self.dots[index] {
                table.cross(dot, to);
            }
        }
    }

    fn count_rest(&mut self, risks: &[Risk]) {
        let mut rest = [[0usize; 5]; 5];
        for (risk, _) in risks.iter().zip(&self.pills).filter(|(_, pill)| pill.is_none()) {
            rest[risk.cell().0][risk.cell().1] += 1;
        }
        for (seat, count) in &mut self.more {
            *count = rest[seat.cell.0][seat.cell.1];
        }
    }
}

/// Direction from one cell to another: up and right, each −1, 0 or 1.
fn toward(cell: Cell, other: Cell) -> (i32, i32) {
    let step = |a: usize, b: usize| (b as i32 - a as i32).signum();
    (step(cell.0, other.0), step(cell.1, other.1))
}

/// Whether `slot` lies between a seat and the border of its cell that faces `other`.
fn on_way(seat: Seat, other: Cell, slot: usize) -> bool {
    let (up, right) = toward(seat.cell, other);
    let place = |slot: usize| ((slot / 2) as i32, (slot % 2) as i32);
    let ((row, column), (r, c)) = (place(seat.slot), place(slot));
    (right == 0 && c == column && (row - r) * up > 0) || (up == 0 && r == row && (c - column) * right > 0)
}

/// Slots of `cell` in the order in which a move between it and `other` likes them: a pill in the
/// middle row, so that its arrow has a length; a dot (it has a `lane` to stay in line with) near
/// the border. Moves to the side keep out of the first row, where the score is.
fn facing(cell: Cell, other: Cell, lane: Option<usize>) -> [usize; SLOTS] {
    let mut slots = [0, 1, 2, 3, 4, 5];
    let (up, right) = toward(cell, other);
    slots.sort_by_key(|slot| {
        let (row, column) = ((slot / 2) as i32, (slot % 2) as i32);
        let border = 1 - up;
        let row_wish = match (up, lane) {
            (0, _) => 2 * (row - 1).abs() + i32::from(row == 0),
            (_, None) => (row - 1).abs() * (1 + i32::from(row != border)),
            (_, Some(_)) => (row - border).abs(),
        };
        let column_wish = if right == 0 { column } else { -3 * column * right };
        let aside = lane.map_or(0, |lane| match (up, right) {
            (_, 0) => 4 * ((lane % 2) as i32 - column).abs(),
            (0, _) => 4 * ((lane / 2) as i32 - row).abs(),
            _ => 0,
        });
        row_wish + column_wish + aside
    });
    slots
}

/// Whether of so many in a cell more would be without a seat than with one, where the last seat counts them.
pub fn is_crowd(members: usize, seats: usize) -> bool {
    members > seats && members + 1 - seats > seats - 1
}

/// Whether identifiers are so long that a cell has one column of pills, three seats, instead of two.
pub fn single<'r>(ids: impl IntoIterator<Item = &'r str>) -> bool {
    ids.into_iter().any(|id| pill_width(id) > NARROW_PILL)
}

/// Width of the pill around an identifier.
pub(super) fn pill_width(id: &str) -> f64 {
    (text_width(id, TICK, true) * 0.94 + 10.0).max(30.0)
}
