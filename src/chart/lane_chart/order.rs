//! The order of the lanes: those that depend on each other stand side by side.

use super::board::Board;

/// For each place from the top, the lane that stands there; lanes without items are left out. Neighbours change places
/// as long as that shortens the edges; what changes nothing keeps the order of the records.
pub(super) fn of(board: &Board) -> Vec<usize> {
    let used = |lane: &usize| board.items.iter().any(|item| item.lane == *lane);
    let mut order: Vec<usize> = (0..board.lanes.len()).filter(used).collect();
    let pairs: Vec<(usize, usize)> = board
        .edges
        .iter()
        .filter_map(|edge| Some((board.items.get(edge.from)?.lane, board.items.get(edge.to)?.lane)))
        .filter(|(a, b)| a != b)
        .collect();
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
