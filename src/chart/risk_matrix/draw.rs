//! The drawing of the matrix: cells and scores, names, moves, pills.

use super::board::{BELOW, Board, PILL};
use super::lanes::{DOT, Move};
use super::slots::Layout;
use super::{Cell, Input, impacts, likelihoods, score, severity};
use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame};
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
    let upwards = w.risk_matrix_likelihood_up();
    match text_width(upwards, TICK, false) < left - 8.0 {
        true => canvas.words(left - 8.0, bottom + 35.0, "end ts", upwards),
        false => canvas.words(0.0, bottom + 35.0, "ts", upwards),
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

/// All pills, then what they say: what is drawn alike one after the other shares an element.
fn pills(canvas: &Canvas, input: &Input, layout: &Layout, board: &Board) {
    let seated = || {
        let seats = input.risks.iter().zip(&layout.pills).filter_map(|(risk, seat)| Some((risk, (*seat)?)));
        seats.map(|(risk, seat)| (risk, board.middle(seat, layout.single), board.pill(&risk.id, layout.single)))
    };
    for (fresh, class) in [(false, "pill"), (true, "pill new")] {
        for (_, (x, y), width) in seated().filter(|(risk, ..)| risk.is_new == fresh) {
            canvas.pill((x - width / 2.0, y - PILL / 2.0), (width, PILL), class);
        }
    }
    for (risk, (x, y), width) in seated() {
        canvas.words(x, y + 4.3, "mid tb ts", &fit_tail(&risk.id, (width - 4.0) / 0.94, TICK, true));
    }
}
