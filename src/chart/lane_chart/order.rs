//! The order of the lanes: those that depend on each other stand side by side.

use super::board::{Board, Line};

/// For each place from the top, the lane that stands there; lanes without items are left out. Neighbours change places
/// as long as that shortens the edges; what changes nothing keeps the order of the records.
pub(super) fn of(board: &Board) -> Vec<usize> {
    let mut order: Vec<usize> = board.items.iter().map(|item| item.lane).collect();
    order.sort_unstable();
    order.dedup();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for edge in &board.edges {
        let (Some(from), Some(to)) = (board.items.get(edge.from), board.items.get(edge.to)) else { continue };
        // what comes too late must be easy to follow
        let weight = if edge.line == Line::Late { 3 } else { 1 };
        if from.lane != to.lane {
            pairs.extend(std::iter::repeat_n((from.lane, to.lane), weight));
        }
    }
    // each pass shortens the edges, so this ends; the limit is for very many lanes
    for _ in 0..40 {
        let mut better = false;
        for place in 1..order.len() {
            let before = length(&order, &pairs);
            order.swap(place - 1, place);
            if length(&order, &pairs) < before {
                better = true;
            } else {
                order.swap(place - 1, place);
            }
        }
        if !better {
            break;
        }
    }
    order
}

fn length(order: &[usize], pairs: &[(usize, usize)]) -> usize {
    let place = |lane: usize| order.iter().position(|l| *l == lane).unwrap_or(0);
    pairs.iter().map(|(a, b)| place(*a).abs_diff(place(*b))).sum()
}
