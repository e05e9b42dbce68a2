//! The ways of risks that moved: from a free place of the old cell to the pill, past all that stands between.

use super::Cell;
use super::board::{Board, PILL};
use super::slots::Seat;
use crate::chart::canvas::Spot;
use crate::chart::labels::text_width;

/// Half of the dot at the old place.
pub(super) const DOT: f64 = 3.5;
/// Least distance of a dot and of an arrow from what stands in the cells.
const CLEAR: f64 = 1.0;
/// Least length of an arrow that begins with a dot, and of one that only comes across the border.
const SHORTEST: (f64, f64) = (15.0, 9.0);
/// Places at which a move may begin, across a cell and down.
const PLACES: (usize, usize) = (10, 7);
/// A dot keeps so far from the border of its cell where it can.
const INSIDE: f64 = 9.0;

/// A move: from its beginning to the edge of the pill.
#[derive(Debug, Clone, Copy)]
pub(super) struct Move {
    pub(super) start: Spot,
    pub(super) tip: Spot,
    /// Its direction, of length one.
    pub(super) along: Spot,
    /// How long it is.
    length: f64,
    /// It begins at the old place. Where that has no free place, it only comes across the border.
    pub(super) dot: bool,
}

/// A dot nearer than this to a pill seems to belong to it.
const NEAR: f64 = 14.0;
/// What it costs by unit of that nearness.
const NEARNESS: f64 = 2.0;

/// What covers a part of a cell.
#[derive(Debug, Clone, Copy)]
struct Taken {
    cell: Cell,
    area: Area,
    /// A number that a line may cross but a dot not.
    score: bool,
}

/// Upper left and lower right corner.
type Area = (Spot, Spot);

/// What stands in the cells, and the moves so far.
#[derive(Debug)]
pub(super) struct Ways<'a> {
    board: &'a Board,
    taken: Vec<Taken>,
    pub(super) moves: Vec<Move>,
}

impl<'a> Ways<'a> {
    /// An empty board but for the scores.
    pub(super) fn new(board: &'a Board) -> Ways<'a> {
        let cells = (0..5).flat_map(|likelihood| (0..5).map(move |impact| (likelihood, impact)));
        let taken = cells.map(|cell| Taken { cell, area: board.score_area(cell), score: true }).collect();
        Ways { board, taken, moves: Vec::new() }
    }

    /// A pill takes its seat.
    pub(super) fn pill(&mut self, seat: Seat, id: &str, single: bool) {
        let area = around(self.board.middle(seat, single), (self.board.pill(id, single) / 2.0, PILL / 2.0));
        self.taken.push(Taken { cell: seat.cell, area, score: false });
    }

    /// A number stands for all risks of a cell, with a word beside it.
    pub(super) fn crowd(&mut self, cell: Cell, count: usize) {
        let (corner, (wide, high)) = (self.board.corner(cell), self.board.cell);
        let half = (text_width(&format!("{count} risks of"), 13.0, true) / 2.0).min(wide / 2.0);
        let area = around((corner.0 + wide / 2.0, corner.1 + high / 2.0), (half, 9.0));
        self.taken.push(Taken { cell, area, score: false });
    }

    /// The way from a cell to a seat that costs least, with its cost; none where all lead over what stands there.
    pub(super) fn best(&self, from: Cell, seat: Seat, id: &str, single: bool) -> Option<(f64, Move)> {
        let middle = self.board.middle(seat, single);
        let half = (self.board.pill(id, single) / 2.0, PILL / 2.0);
        let own = around(middle, half);
        let between = |n: usize, a: usize, b: usize| (a.min(b)..=a.max(b)).contains(&n);
        let near: Vec<&Taken> = self
            .taken
            .iter()
            .filter(|t| between(t.cell.0, from.0, seat.cell.0) && between(t.cell.1, from.1, seat.cell.1))
            .filter(|t| t.area != own)
            .collect();
        let least = |starts: Vec<Spot>, dot: bool| {
            let mut best: Option<(f64, Move)> = None;
            for start in starts {
                let Some((tip, along)) = tip(start, middle, half) else { continue };
                let way = Move { start, tip, along, length: distance(start, tip), dot };
                let dearer = best.map_or(f64::INFINITY, |(cost, _)| cost);
                best = self.cost(&way, from, seat.cell, &near, dearer).map(|cost| (cost, way)).or(best);
            }
            best
        };
        least(self.places(from, middle), true).or_else(|| {
            // What has no free place in the old cell is worse than any that has.
            let (cost, way) = least(self.borders(from, seat.cell, middle), false)?;
            Some((cost + 500.0, way))
        })
    }

    /// Places in the old cell at which a move may begin, some of them straight across from the pill.
    fn places(&self, from: Cell, pill: Spot) -> Vec<Spot> {
        let ((x, y), (wide, high)) = (self.board.corner(from), self.board.cell);
        let inset = DOT + 1.5;
        let steps = |start: f64, length: f64, count: usize| {
            let step = (length - 2.0 * inset) / (count - 1) as f64;
            (0..count).map(move |n| start + inset + n as f64 * step)
        };
        let within = |at: f64, start: f64, length: f64| at >= start + inset && at <= start + length - inset;
        let xs: Vec<f64> =
            steps(x, wide, PLACES.0).chain([pill.0].into_iter().filter(|at| within(*at, x, wide))).collect();
        let ys: Vec<f64> =
            steps(y, high, PLACES.1).chain([pill.1].into_iter().filter(|at| within(*at, y, high))).collect();
        xs.iter().flat_map(|x| ys.iter().map(move |y| (*x, *y))).collect()
    }

    /// Places on the borders of the new cell that face the old one.
    fn borders(&self, from: Cell, to: Cell, pill: Spot) -> Vec<Spot> {
        let ((x, y), (wide, high)) = (self.board.corner(to), self.board.cell);
        let share = |n: usize| (n as f64 + 0.5) / PLACES.0 as f64;
        let mut places = Vec::new();
        if from.0 != to.0 {
            let border = if from.0 > to.0 { y } else { y + high };
            places.extend((0..PLACES.0).map(|n| (x + share(n) * wide, border)).chain([(pill.0, border)]));
        }
        if from.1 != to.1 {
            let border = if from.1 < to.1 { x } else { x + wide };
            places.extend((0..PLACES.0).map(|n| (border, y + share(n) * high)).chain([(border, pill.1)]));
        }
        places
    }

    /// What a way costs: its length, how far it leans, and what of other moves it meets. None where it lies over a pill, or
    /// costs no less than `dearer`.
    fn cost(&self, way: &Move, from: Cell, to: Cell, near: &[&Taken], dearer: f64) -> Option<f64> {
        let length = way.length;
        if length < if way.dot { SHORTEST.0 } else { SHORTEST.1 } {
            return None;
        }
        let (dx, dy) = ((way.tip.0 - way.start.0).abs(), (way.tip.1 - way.start.1).abs());
        let lean = match (from.0 == to.0, from.1 == to.1) {
            (true, _) => dy,
            (_, true) => dx,
            _ => 0.0,
        };
        let corner = self.board.corner(from);
        let sides =
            [way.start.0 - corner.0, way.start.1 - corner.1].into_iter().zip([self.board.cell.0, self.board.cell.1]);
        let edge = sides.map(|(at, all)| at.min(all - at)).fold(f64::INFINITY, f64::min);
        let close = if way.dot { (INSIDE - edge).max(0.0) } else { 0.0 };
        let alone = length * 0.2 + lean * 0.6 + close;
        // What it meets can only add to that, and takes longer to find.
        if alone >= dearer {
            return None;
        }
        let dot_meets = |area: Area| way.dot && meets((way.start, way.start), grown(area, DOT + CLEAR));
        if near
            .iter()
            .any(|t| dot_meets(t.area) || (!t.score && meets((way.start, way.tip), grown(t.area, 1.2 + CLEAR))))
        {
            return None;
        }
        let scores = near.iter().filter(|t| t.score && meets((way.start, way.tip), t.area)).count();
        let others: f64 = self.moves.iter().map(|other| beside(way, other)).sum();
        let pills = near.iter().filter(|t| !t.score && way.dot);
        let near: f64 = pills.map(|t| (NEAR - apart(way.start, t.area)).max(0.0) * NEARNESS).sum();
        Some(alone + near + scores as f64 * 25.0 + others).filter(|cost| *cost < dearer)
    }

    /// Whether a way lies over a seat, taken or free.
    pub(super) fn is_over(&self, way: &Move, seat: Seat, single: bool) -> bool {
        let area = self.seat_area(seat, single);
        meets((way.start, way.tip), grown(area, 1.2 + CLEAR))
            || (way.dot && meets((way.start, way.start), grown(area, DOT + CLEAR)))
    }

    /// How many dots are so near to a seat that they would seem to belong to its pill.
    pub(super) fn dots_near(&self, seat: Seat, single: bool) -> usize {
        let area = self.seat_area(seat, single);
        self.moves.iter().filter(|way| way.dot && apart(way.start, area) < NEAR).count()
    }

    fn seat_area(&self, seat: Seat, single: bool) -> Area {
        let half = (self.board.pill("", single).max(super::slots::NARROW_PILL - 1.5) / 2.0, PILL / 2.0);
        around(self.board.middle(seat, single), half)
    }

    /// The pills and numbers that a move lies over, for the test that there are none.
    #[cfg(test)]
    pub(super) fn over_pills(&self, way: &Move, own: Area) -> usize {
        let pills = self.taken.iter().filter(|t| !t.score && t.area != own);
        pills
            .filter(|t| {
                meets((way.start, way.tip), t.area) || (way.dot && meets((way.start, way.start), grown(t.area, DOT)))
            })
            .count()
    }
}

/// What it costs that two moves come near each other.
fn beside(way: &Move, other: &Move) -> f64 {
    let mut cost = 0.0;
    if way.dot && from_line(way.start, other) < 2.0 * DOT + 1.0 {
        cost += 60.0;
    }
    if other.dot && from_line(other.start, way) < 2.0 * DOT + 1.0 {
        cost += 60.0;
    }
    if [way.tip, way.start].iter().any(|end| from_line(*end, other) < 5.0) || crosses(way, other) {
        cost += 40.0;
    }
    cost
}

/// The area of so much to each side of a middle.
pub(super) fn around((x, y): Spot, half: Spot) -> Area {
    ((x - half.0, y - half.1), (x + half.0, y + half.1))
}

fn grown((from, to): Area, by: f64) -> Area {
    ((from.0 - by, from.1 - by), (to.0 + by, to.1 + by))
}

fn distance(a: Spot, b: Spot) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

/// How far a place is from an area; 0 within.
fn apart((x, y): Spot, (from, to): Area) -> f64 {
    (from.0 - x).max(x - to.0).max(0.0).hypot((from.1 - y).max(y - to.1).max(0.0))
}

/// How far a place is from the line of a move.
fn from_line(place: Spot, way: &Move) -> f64 {
    let along = (place.0 - way.start.0) * way.along.0 + (place.1 - way.start.1) * way.along.1;
    let along = along.clamp(0.0, way.length);
    distance(place, (way.start.0 + way.along.0 * along, way.start.1 + way.along.1 * along))
}

fn crosses(a: &Move, b: &Move) -> bool {
    let side = |way: &Move, at: Spot| way.along.0 * (at.1 - way.start.1) - way.along.1 * (at.0 - way.start.0);
    side(a, b.start) * side(a, b.tip) < 0.0 && side(b, a.start) * side(b, a.tip) < 0.0
}

/// Whether a straight line has a part within an area: what of it is left between each pair of borders.
fn meets((a, b): (Spot, Spot), (low, high): Area) -> bool {
    let (mut enter, mut leave) = (0.0f64, 1.0f64);
    for (at, to, low, high) in [(a.0, b.0, low.0, high.0), (a.1, b.1, low.1, high.1)] {
        let step = to - at;
        if step.abs() < 1e-9 {
            if at <= low || at >= high {
                return false;
            }
            continue;
        }
        let (first, second) = ((low - at) / step, (high - at) / step);
        enter = enter.max(first.min(second));
        leave = leave.min(first.max(second));
    }
    enter < leave
}

/// The point at the edge of the pill where the arrow ends, and the arrow's direction; none where the start is so near that
/// no arrow fits.
fn tip(start: Spot, end: Spot, half: Spot) -> Option<(Spot, Spot)> {
    let (dx, dy) = (end.0 - start.0, end.1 - start.1);
    let length = dx.hypot(dy);
    let along = (dx / length, dy / length);
    // share of the way from the middle of the pill back to its edge
    let back = (half.0 / along.0.abs()).min(half.1 / along.1.abs()) + 1.5;
    (length.is_finite() && length > back + 6.0).then_some(((end.0 - along.0 * back, end.1 - along.1 * back), along))
}
