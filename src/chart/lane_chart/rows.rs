//! The collision rule: which row an item sits in, and where its words stand.

use std::cmp::Ordering;

use super::board::{Board, Item, Label};
use super::layout::Time;
use crate::chart::labels::{TICK, fit, fit_tail, fit_words, text_width};

/// Free room between two items of a row.
const APART: f64 = 10.0;
/// Room between marks and words.
const GAP: f64 = 5.0;
/// Room between words and the line of the report date.
const CLEAR: f64 = 5.0;
/// Words that have less than this share of the room that there is beside the line run across it instead.
const ENOUGH: f64 = 0.7;
/// A title takes no more than this, however much is free: edges cross the rows too.
const LONGEST: f64 = 330.0;

/// Where an item sits.
#[derive(Debug, Clone)]
pub(super) struct Seat {
    /// Row, counted from the top of the drawing.
    pub(super) row: usize,
    /// Left edge of marks and words.
    pub(super) left: f64,
    /// Right edge of marks and words.
    pub(super) right: f64,
    /// Left edge of the words.
    pub(super) words: f64,
    /// The words as they fit.
    pub(super) label: Label,
}

/// Width of the words, with a space between the parts.
pub(super) fn width(label: &Label) -> f64 {
    let parts = [(&label.strong, true), (&label.plain, false), (&label.bad, true)];
    let used: Vec<f64> =
        parts.iter().filter(|(t, _)| !t.is_empty()).map(|(t, bold)| text_width(t, TICK, *bold)).collect();
    used.iter().sum::<f64>() + space() * used.len().saturating_sub(1) as f64
}

fn space() -> f64 {
    text_width(" ", TICK, true)
}

/// The label within `room`: the title is shortened first, then left out; then what is wrong, then the id.
fn within(label: &Label, room: f64) -> Label {
    if width(label) <= room {
        return label.clone();
    }
    let bare = Label { plain: String::new(), ..label.clone() };
    let left = room - width(&bare) - space();
    if left > 24.0 {
        return Label { plain: fit_words(&label.plain, left, TICK, false), ..bare };
    }
    if width(&bare) <= room {
        return bare;
    }
    let bad = room - text_width(&label.strong, TICK, true) - space();
    if bad > 24.0 {
        return Label { bad: fit(&label.bad, bad, TICK, true), ..bare };
    }
    // less room than for an ellipsis and a letter is no room
    if room < 24.0 {
        return Label::default();
    }
    Label { strong: fit_tail(&label.strong, room, TICK, true), ..Label::default() }
}

/// The extent of an item's marks.
pub(super) fn marks(item: &Item, time: &Time) -> (f64, f64) {
    let edges = item.shapes.iter().map(|shape| {
        let ((from, to), reach) = (shape.days(), shape.reach());
        (time.x(from) - reach, time.x(to) + reach)
    });
    let at = time.x(item.entry);
    edges.fold((at, at), |all, one| (all.0.min(one.0), all.1.max(one.1)))
}

/// A seat without a row yet: words to the right of the marks, else to their left; where they would run across the line of
/// the report date, on the side where they do not. Words for which neither side has room are cut to the larger one.
fn seat(item: &Item, time: &Time, line: Option<f64>, most: f64) -> Seat {
    let (left, right) = marks(item, time);
    let all = (left - GAP - time.left, time.right - right - GAP);
    let clear = (
        line.filter(|x| *x < left).map_or(all.0, |x| all.0.min(left - GAP - CLEAR - x)),
        line.filter(|x| *x > right).map_or(all.1, |x| all.1.min(x - CLEAR - right - GAP)),
    );
    let label = Label { plain: fit_words(&item.label.plain, most, TICK, false), ..item.label.clone() };
    let wide = width(&label);
    let (after, room) = if wide <= clear.1 {
        (true, clear.1)
    } else if wide <= clear.0 {
        (false, clear.0)
    } else if wide <= all.1 {
        (true, all.1)
    } else if wide <= all.0 {
        (false, all.0)
    } else {
        let largest = all.0.max(all.1);
        let (before, after) = if clear.0.max(clear.1) >= largest * ENOUGH { clear } else { all };
        (after >= before, after.max(before))
    };
    let label = within(&label, room.max(0.0));
    let wide = width(&label);
    let words = if after { right + GAP } else { left - GAP - wide };
    Seat { row: 0, left: left.min(words), right: right.max(words + wide), words, label }
}

/// Seats every item and gives, for each lane of `order`, the rows that it takes. An item sits in the first row of its
/// shelf in which nothing is in its way; so no two items of a row overlap.
pub(super) fn seats(
    board: &Board,
    order: &[usize],
    time: &Time,
    line: Option<f64>,
    most: f64,
) -> (Vec<Seat>, Vec<std::ops::Range<usize>>) {
    let mut seats: Vec<Seat> = board.items.iter().map(|item| seat(item, time, line, most)).collect();
    let mut lanes = Vec::with_capacity(order.len());
    let mut first = 0;
    for lane in order {
        let begin = first;
        let mut members: Vec<usize> = (0..board.items.len()).filter(|i| board.items[*i].lane == *lane).collect();
        members.sort_by(|a, b| {
            let key = |i: usize| (board.items[i].shelf, board.items[i].entry.min(board.items[i].exit));
            key(*a).cmp(&key(*b)).then(a.cmp(b))
        });
        for shelf in members.chunk_by(|a, b| board.items[*a].shelf == board.items[*b].shelf) {
            first += fill(&mut seats, shelf, first);
        }
        lanes.push(begin..first);
    }
    lengthen(&mut seats, board, time, line);
    (seats, lanes)
}

/// Gives words that were cut short what is free beside them in their row: on their side of the report date; all of them on
/// the other side of the marks, or across the line of the report date, where that has the room for it.
fn lengthen(seats: &mut [Seat], board: &Board, time: &Time, line: Option<f64>) {
    let mut order: Vec<usize> = (0..seats.len()).collect();
    order.sort_by(|a, b| {
        (seats[*a].row, seats[*a].left).partial_cmp(&(seats[*b].row, seats[*b].left)).unwrap_or(Ordering::Equal)
    });
    for n in 0..order.len() {
        let (index, row) = (order[n], seats[order[n]].row);
        let item = &board.items[index];
        if seats[index].label.plain == item.label.plain {
            continue;
        }
        let neighbour =
            |at: Option<usize>| at.and_then(|at| order.get(at)).map(|i| &seats[*i]).filter(|s| s.row == row);
        let from = neighbour(n.checked_sub(1)).map_or(time.left, |s| s.right + APART);
        let to = neighbour(Some(n + 1)).map_or(time.right, |s| s.left - APART);
        let full = Label { plain: fit_words(&item.label.plain, LONGEST, TICK, false), ..item.label.clone() };
        let (left, right) = marks(item, time);
        let seat = &seats[index];
        let own = seat.words >= right;
        // Where the words begin and end now, or would begin on the other side.
        let (first, last) = (seat.words, seat.words + width(&seat.label));
        let room = |after: bool, line: Option<f64>| match after {
            true => {
                line.filter(|x| *x > if own { last } else { right }).map_or(to, |x| to.min(x - CLEAR)) - right - GAP
            }
            false => {
                left - GAP - line.filter(|x| *x < if own { left } else { first }).map_or(from, |x| from.max(x + CLEAR))
            }
        };
        let whole = |after: bool, line: Option<f64>| (width(&full) <= room(after, line)).then(|| (after, full.clone()));
        let longer =
            || Some((own, within(&full, room(own, line)))).filter(|(_, label)| width(label) > width(&seat.label));
        let better =
            whole(own, line).or_else(|| whole(!own, line)).or_else(|| whole(own, None)).or_else(|| whole(!own, None));
        let Some((after, label)) = better.or_else(longer) else { continue };
        let wide = width(&label);
        let words = if after { right + GAP } else { left - GAP - wide };
        let seat = &mut seats[index];
        (seat.left, seat.right) = (left.min(words), right.max(words + wide));
        (seat.words, seat.label) = (words, label);
    }
}

/// Seats the items of a shelf in rows from `first` on; gives how many rows that takes.
fn fill(seats: &mut [Seat], shelf: &[usize], first: usize) -> usize {
    let mut rows: Vec<Vec<(f64, f64)>> = Vec::new();
    for index in shelf {
        let (left, right) = (seats[*index].left, seats[*index].right);
        let free = |row: &Vec<(f64, f64)>| row.iter().all(|(l, r)| right + APART <= *l || left >= *r + APART);
        let row = rows.iter().position(free).unwrap_or_else(|| {
            rows.push(Vec::new());
            rows.len() - 1
        });
        rows[row].push((left, right));
        seats[*index].row = first + row;
    }
    rows.len()
}
