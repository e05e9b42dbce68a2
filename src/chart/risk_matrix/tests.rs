//! What must hold for every matrix: pills share no place, and no move lies upon the pill of another risk.

use proptest::prelude::*;

use super::board::{Board, PAGE, PHONE, PILL, SLIDE};
use super::draw;
use super::lanes::{Ways, around};
use super::slots::Layout;
use super::{Risk, score};

fn risk() -> impl Strategy<Value = Risk> {
    let place = || (1u8..6, 1u8..6);
    (prop_oneof!["R-[0-9]{2}", "R-[0-9]{3,5}"], place(), proptest::option::of(place()), any::<bool>()).prop_map(
        |(id, (probability, impact), previous, is_new)| Risk {
            id,
            title: String::new(),
            probability,
            impact,
            previous,
            is_new,
        },
    )
}

/// Risks of few cells, so that these are full.
fn crowded() -> impl Strategy<Value = Vec<Risk>> {
    let narrow = |risk: Risk| {
        let place = |(p, i): (u8, u8)| (p % 2 + 3, i % 2 + 3);
        let (probability, impact) = place((risk.probability, risk.impact));
        Risk { probability, impact, previous: risk.previous.map(place), ..risk }
    };
    proptest::collection::vec(risk().prop_map(narrow), 0..30)
}

fn check(risks: &[Risk], board: &Board) {
    let layout = Layout::of(risks, board);
    let mut ways = Ways::new(board);
    let mut seats = Vec::new();
    for (risk, seat) in risks.iter().zip(&layout.pills) {
        if let Some(seat) = seat {
            assert_eq!(seat.cell, risk.cell());
            assert!(!seats.contains(seat), "two pills on {seat:?}");
            seats.push(*seat);
            ways.pill(*seat, &risk.id, layout.single);
        }
    }
    for (seat, count) in &layout.more {
        assert!(!seats.contains(seat) && *count > 0, "a pill on the number of those without a seat");
        ways.pill(*seat, "+00", layout.single);
    }
    for (index, way) in layout.moves.iter().enumerate() {
        let Some(way) = way else { continue };
        let seat = layout.pills[index].expect("who moves has a pill");
        let half = (board.pill(&risks[index].id, layout.single) / 2.0, PILL / 2.0);
        let own = around(board.middle(seat, layout.single), half);
        assert_eq!(ways.over_pills(way, own), 0, "{way:?} of {:?}", risks[index]);
        let score = board.score_area(risks[index].from().expect("it moved"));
        let on_score = way.start.0 > score.0.0 && way.start.0 < score.1.0 && way.start.1 < score.1.1;
        assert!(!way.dot || !on_score || way.start.1 < score.0.1, "on the score");
    }
    let placed = draw::placed(risks, &layout, board);
    let marks = placed.iter().filter(|pill| pill.mark.is_some()).count();
    let moved = placed.iter().filter(|pill| pill.risk.from().is_some()).count();
    assert_eq!(layout.moves.iter().flatten().count() + marks, moved, "each move is an arrow or a mark, none is both");
    let hidden: usize = layout.more.iter().map(|m| m.1).chain(layout.crowds.iter().map(|c| c.1)).sum();
    assert_eq!(hidden, layout.pills.iter().filter(|pill| pill.is_none()).count());
}

proptest! {
    #[test]
    fn no_move_lies_upon_a_pill(risks in proptest::collection::vec(risk(), 0..60)) {
        [PAGE, PHONE, SLIDE].iter().for_each(|board| check(&risks, board));
    }

    #[test]
    fn not_even_where_cells_are_full(risks in crowded()) {
        [PAGE, PHONE, SLIDE].iter().for_each(|board| check(&risks, board));
    }
}

#[test]
fn pills_keep_off_the_score() {
    for board in [PAGE, PHONE, SLIDE] {
        for cell in [(4, 4), (2, 3)] {
            let risks: Vec<Risk> = (0..board.grid(false).0 * board.grid(false).1)
                .map(|n| Risk {
                    id: format!("R-{n:02}"),
                    title: String::new(),
                    probability: cell.0 as u8 + 1,
                    impact: cell.1 as u8 + 1,
                    previous: None,
                    is_new: false,
                })
                .collect();
            let layout = Layout::of(&risks, &board);
            let (left, bottom) = (board.score_area(cell).0.0, board.score_area(cell).1.1);
            for (seat, risk) in layout.pills.iter().zip(&risks) {
                let (x, y) = board.middle(seat.expect("all have seats"), false);
                let right = x + board.pill(&risk.id, false) / 2.0;
                assert!(right < left || y - PILL / 2.0 > bottom, "{} on {}", risk.id, score(cell));
            }
        }
    }
}

#[test]
fn a_move_to_the_next_cell_has_its_dot_in_the_old_one() {
    let risk = |id: &str, to: (u8, u8), from| Risk {
        id: id.into(),
        title: String::new(),
        probability: to.0,
        impact: to.1,
        previous: from,
        is_new: false,
    };
    // Three that follow each other, and two that stay where the first of them was.
    let risks = [
        risk("R-01", (4, 4), Some((3, 4))),
        risk("R-02", (3, 4), Some((2, 4))),
        risk("R-03", (2, 4), None),
        risk("R-04", (3, 4), None),
        risk("R-05", (3, 4), None),
    ];
    let layout = Layout::of(&risks, &PAGE);
    assert!(layout.moves[..2].iter().all(|way| way.is_some_and(|way| way.dot)), "{layout:?}");
}

#[test]
fn a_move_without_a_way_is_marked_on_its_pill() {
    // A full column of a phone's cell, into which three come from the left, past pills that fill the old cell too.
    let risk = |n: usize, id: &str, impact: u8, from: Option<(u8, u8)>| Risk {
        id: format!("{id}{n}"),
        title: String::new(),
        probability: 3,
        impact,
        previous: from,
        is_new: false,
    };
    for id in ["R-0", "R-000"] {
        let old = (0..4).map(|n| risk(n, id, 2, None));
        let moved = (4..8).map(|n| risk(n, id, 3, Some((3, 2))));
        let risks: Vec<Risk> = old.chain(moved).collect();
        let layout = Layout::of(&risks, &PHONE);
        let placed = draw::placed(&risks, &layout, &PHONE);
        let marked: Vec<_> = placed.iter().filter_map(|pill| Some((pill, pill.mark?))).collect();
        assert_eq!(layout.moves.iter().flatten().count() + marked.len(), 4);
        for (pill, ((x, y), towards)) in marked {
            assert_eq!(towards, (1.0, 0.0), "the impact has risen");
            assert!((x - pill.middle.0).abs() < pill.width / 2.0 && (y - pill.middle.1).abs() < PILL / 2.0);
        }
    }
}
