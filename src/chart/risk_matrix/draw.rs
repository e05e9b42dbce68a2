//! The drawing of the matrix: cells and scores, names, moves, pills.

use super::board::{BELOW, Board, PILL};
use super::lanes::{DOT, Move};
use super::slots::{Layout, Seat};
use super::{Cell, Input, Risk, impacts, likelihoods, score, severity};
use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame, Spot};
use crate::chart::ink::Ink;
use crate::chart::labels::{TEXT, TICK, fit, fit_tail, text_width, two_lines};
use crate::words::Words;

/// Draws the matrix with the given class.
pub(super) fn draw(
    input: &Input,
    layout: &Layout,
    board: &Board,
    (class, description): (&str, &str),
    w: &Words,
) -> String {
    let span = || Span { from: 0.0, to: 5.0, ticks: Vec::new() };
    let canvas = Canvas::new((board.width, board.frame.bottom + BELOW), board.frame, span(), span());
    cells(&canvas, board);
    names(&canvas, board, w);
    moves(&canvas, input, layout);
    pills(&canvas, input, layout, board);
    for (seat, count) in &layout.more {
        let (x, y) = board.middle(*seat, layout.single);
        let class = format!("mid tb ts on{}", severity(score(seat.cell)));
        canvas.words(x, y + 4.5, &class, &format!("+{count}"));
    }
    for (cell, count) in &layout.crowds {
        crowd(&canvas, board, *cell, &w.risk_matrix_crowd(*count));
    }
    canvas.finish(class, description)
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
    for shade in all.chunk_by(|a, b| severity(score(*a)) == severity(score(*b))) {
        let class = format!("end ts on{}", shade.first().map_or(1, |cell| severity(score(*cell))));
        // Scores of one figure share an element, each figure at its place.
        let (short, long): (Vec<Cell>, Vec<Cell>) = shade.iter().partition(|cell| score(**cell) < 10);
        let figure = |cell: &Cell| char::from_digit(score(*cell) as u32, 10).map(|f| (board.score_end(*cell), f));
        canvas.scattered(&short.iter().filter_map(figure).collect::<Vec<_>>(), &class);
        for cell in long {
            let (right, base) = board.score_end(cell);
            canvas.words(right, base, &class, &score(cell).to_string());
        }
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
        let name = fit(name, board.cell.0 - 1.0, TICK, false);
        canvas.words(board.corner((0, index)).0 + board.cell.0 / 2.0, bottom + 15.0, "mid ts", &name);
    }
    canvas.words((left + right) / 2.0, bottom + 35.0, "mid tb", w.risk_matrix_impact());
    // The name of the other axis, below its names.
    let upwards = w.risk_matrix_likelihood();
    match text_width(upwards, TEXT, true) < left - 8.0 {
        true => canvas.words(left - 8.0, bottom + 35.0, "end tb", upwards),
        false => canvas.words(0.0, bottom + 35.0, "tb", upwards),
    }
}

/// What stands for all risks of a cell, in two lines where one is too wide.
fn crowd(canvas: &Canvas, board: &Board, cell: Cell, words: &str) {
    let (x, y) = board.corner(cell);
    let class = format!("mid tb on{}", severity(score(cell)));
    let lines = two_lines(words, board.cell.0 - 4.0, TEXT, true);
    canvas.lines(x + board.cell.0 / 2.0, y + board.cell.1 / 2.0 + 4.5, &class, &lines);
}

/// All halos, then all lines, heads and dots: what is drawn alike one after the other shares an element.
fn moves(canvas: &Canvas, input: &Input, layout: &Layout) {
    let moves = || input.risks.iter().zip(&layout.moves).filter_map(|(risk, way)| Some((risk.change() < 0, (*way)?)));
    let neck = |way: &Move| (way.tip.0 - way.along.0 * 8.0, way.tip.1 - way.along.1 * 8.0);
    moves().for_each(|(_, way)| canvas.rule(&[way.start, neck(&way)], Ink::MoveHalo));
    for (falls, ink) in [(false, Ink::Move), (true, Ink::MoveDown)] {
        moves().filter(|(down, _)| *down == falls).for_each(|(_, way)| canvas.rule(&[way.start, neck(&way)], ink));
    }
    for (_, way) in moves() {
        let (neck, side) = (neck(&way), (-way.along.1 * 5.0, way.along.0 * 5.0));
        canvas.shape(&[way.tip, (neck.0 + side.0, neck.1 + side.1), (neck.0 - side.0, neck.1 - side.1)], Ink::MoveHead);
    }
    moves().filter(|(_, way)| way.dot).for_each(|(_, way)| canvas.spot(way.start, DOT, Ink::MoveHead));
}

/// All pills, then what they say, then the marks of moves without a way: what is drawn alike one after the other shares an
/// element.
fn pills(canvas: &Canvas, input: &Input, layout: &Layout, board: &Board) {
    let all = placed(&input.risks, layout, board);
    for (fresh, class) in [(false, "pill"), (true, "pill new")] {
        for pill in all.iter().filter(|pill| pill.risk.is_new == fresh) {
            let (x, y) = pill.middle;
            canvas.pill((x - pill.width / 2.0, y - PILL / 2.0), (pill.width, PILL), class);
        }
    }
    for pill in &all {
        let words = fit_tail(&pill.risk.id, (pill.width - 4.0) / TIGHT, TICK, true);
        canvas.words(pill.middle.0 - pill.aside, pill.middle.1 + 4.3, "mid tb ts", &words);
    }
    for ((x, y), (right, down)) in all.iter().filter_map(|pill| pill.mark) {
        let (neck, side) = ((x - right * 3.0, y - down * 3.0), (-down * 3.0, right * 3.0));
        let tip = (x + right * 3.0, y + down * 3.0);
        canvas.shape(&[tip, (neck.0 + side.0, neck.1 + side.1), (neck.0 - side.0, neck.1 - side.1)], Ink::MoveHead);
    }
}

/// The bold words of a pill are so much narrower than reckoned.
const TIGHT: f64 = 0.94;

/// A pill with its place.
pub(super) struct Pill<'r> {
    pub(super) risk: &'r Risk,
    pub(super) middle: Spot,
    pub(super) width: f64,
    /// So far its words stand left of its middle.
    aside: f64,
    /// Where the head of an arrow stands for the whole move, and which way that went.
    pub(super) mark: Option<(Spot, Spot)>,
}

/// The pills of those who have a seat. Whose move has no way past the others carries a mark instead: beside the words, or
/// on the corner of the pill where they take all of it.
pub(super) fn placed<'r>(risks: &'r [Risk], layout: &Layout, board: &Board) -> Vec<Pill<'r>> {
    /// Room for a mark beside the words, and how far these make way for it: less, as they are narrower than reckoned.
    const MARK: (f64, f64) = (7.5, 2.75);
    let seats = risks.iter().zip(&layout.pills).zip(&layout.moves);
    let seats = seats.filter_map(|((risk, seat), way)| Some((risk, (*seat)?, risk.from().filter(|_| way.is_none()))));
    let pill = |(risk, seat, unled): (&'r Risk, Seat, Option<Cell>)| {
        let (middle, width) = (board.middle(seat, layout.single), board.pill(&risk.id, layout.single));
        let beside = text_width(&risk.id, TICK, true) * TIGHT + MARK.0 <= width - 2.0;
        let at = match beside {
            true => (middle.0 + width / 2.0 - 5.0, middle.1),
            false => (middle.0 + width / 2.0 - 4.0, middle.1 - PILL / 2.0 + 1.0),
        };
        let mark = unled.map(|from| (at, direction(from, risk.cell())));
        Pill { risk, middle, width, aside: if beside && mark.is_some() { MARK.1 } else { 0.0 }, mark }
    };
    seats.map(pill).collect()
}

/// Which way a move went on the board, of length one.
fn direction(from: Cell, to: Cell) -> Spot {
    let (right, down) = (to.1 as f64 - from.1 as f64, from.0 as f64 - to.0 as f64);
    let length = right.hypot(down);
    (right / length, down / length)
}
