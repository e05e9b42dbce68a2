//! Charts with time to the right and a lane for each party: the roadmap and the dependency map.
//!
//! Who draws such a chart says what there is as a [`Board`]: lanes, items with marks and words, edges between items. Here
//! the items are seated in rows by a collision rule (marks and words of one item never touch those of another; widths
//! are measured), and the edges run in tracks between the rows and through gaps, so that none runs through an item.

mod axis;
mod board;
mod draw;
mod layout;
mod order;
mod routes;
mod rows;
#[cfg(test)]
mod tests;

pub(crate) use board::{Board, Edge, Item, Label, Lane, Line, Shape};

use crate::chart::paint::Form;
use crate::words::Words;
use layout::Layout;

/// Draws the board in one of its forms; empty where there is no item.
pub(crate) fn draw(board: &Board, form: Form, description: &str, w: &Words) -> String {
    drawn(board, form, if form == Form::Wide { "chart wide" } else { "chart narrow scrolled" }, description, w)
}

/// The wide drawing for every width.
pub(crate) fn draw_once(board: &Board, description: &str, w: &Words) -> String {
    drawn(board, Form::Wide, "chart wide keep", description, w)
}

fn drawn(board: &Board, form: Form, class: &str, description: &str, w: &Words) -> String {
    if board.items.is_empty() {
        return String::new();
    }
    draw::draw(board, &Layout::of(board, form), class, description, w)
}
