//! Charts with time to the right and a lane for each party: the roadmap and the dependency map.
//!
//! Who draws such a chart says what there is as a [`Board`]: lanes, items with marks and words, edges between items. Here
//! the items are seated in rows by a collision rule (marks and words of one item never touch those of another; widths
//! are measured), and the edges run in tracks between the rows and through gaps, so that none runs through an item.

mod axis;
mod board;
mod draw;
mod layout;
mod name;
mod order;
mod routes;
mod rows;
#[cfg(test)]
mod tests;

pub(crate) use board::{Board, Edge, Item, Label, Lane, Line, Shape};

use crate::chart::paint::Form;
use crate::words::Words;
use layout::Layout;
use std::fmt::Write;

/// Widths on a phone, where the drawing scrolls: those that the style sheet sets. It opens at the report date: an empty
/// drawing beside it ends so far behind that date that half a phone fits between.
const SCROLLED: f64 = 45.0;
const KEPT: f64 = 62.0;
const HALF: f64 = 12.0;

/// Draws the board in one of its forms; empty where there is no item.
pub(crate) fn draw(board: &Board, form: Form, description: &str, w: &Words) -> String {
    let (class, scrolled) =
        if form == Form::Wide { ("chart wide", None) } else { ("chart narrow scrolled", Some(SCROLLED)) };
    drawn(board, form, (class, scrolled), description, w)
}

/// The wide drawing for every width.
pub(crate) fn draw_once(board: &Board, description: &str, w: &Words) -> String {
    drawn(board, Form::Wide, ("chart wide keep", Some(KEPT)), description, w)
}

fn drawn(board: &Board, form: Form, (class, scrolled): (&str, Option<f64>), description: &str, w: &Words) -> String {
    if board.items.is_empty() {
        return String::new();
    }
    let layout = Layout::of(board, form);
    let mut out = draw::draw(board, &layout, class, description, w);
    if let Some(width) = scrolled.filter(|_| (layout.time.from..=layout.time.to).contains(&board.as_of)) {
        let end = (layout.time.x(board.as_of) / layout.width * width + HALF).min(width);
        let _ = write!(out, "<svg class=\"here\" width=\"{end:.1}em\" height=\"1\" aria-hidden=\"true\"></svg>");
    }
    out
}
