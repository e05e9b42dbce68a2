//! What must hold for every board: everything has its place once, nothing lies upon anything, no edge runs through a
//! mark.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::layout::{Layout, ROW};
use super::{Board, Edge, Item, Label, Lane, Line, Shape, order};
use crate::chart::ink::Ink;
use crate::chart::paint::Form;

fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default() + Days::new(u64::from(n))
}

fn item() -> impl Strategy<Value = Item> {
    (
        0usize..5,
        0u8..2,
        0u32..500,
        0u32..60,
        "[A-Z]-[0-9]{1,3}",
        ".{0,50}",
        prop_oneof![Just(String::new()), Just("+14 d".to_owned())],
    )
        .prop_map(|(lane, shelf, at, length, strong, plain, bad)| Item {
            lane,
            shelf,
            shapes: vec![
                Shape::Bar(day(at), day(at + length), (5.0, 5.0), Ink::BarActual),
                Shape::Diamond(day(at), 7.0, Ink::MarkActual),
            ],
            entry: day(at),
            exit: day(at + length),
            label: Label { strong, plain, bad },
            tip: String::new(),
        })
}

fn board() -> impl Strategy<Value = Board> {
    let edge = (0usize..60, 0usize..60, prop_oneof![Just(Line::Late), Just(Line::Plain), Just(Line::Loose)])
        .prop_map(|(from, to, line)| Edge { from, to, line });
    (proptest::collection::vec(item(), 1..60), proptest::collection::vec(edge, 0..50)).prop_map(|(items, edges)| {
        Board {
            as_of: day(200),
            span: None,
            lanes: (0..5).map(|n| Lane { title: format!("Lane {n}"), note: String::new() }).collect(),
            items,
            edges,
        }
    })
}

/// The box around an item's marks and words.
fn boxes(layout: &Layout) -> Vec<(f64, f64, f64, f64)> {
    let of = |seat: &super::rows::Seat| {
        let y = layout.rows[seat.row];
        (seat.left, y - ROW / 2.0, seat.right, y + ROW / 2.0)
    };
    layout.seats.iter().map(of).collect()
}

fn check(board: &Board, form: Form) {
    let layout = Layout::of(board, form);
    assert_eq!(layout.seats.len(), board.items.len());
    let boxes = boxes(&layout);
    for (n, a) in boxes.iter().enumerate() {
        assert!(a.0 >= layout.head && a.2 <= layout.width && a.3 <= layout.height, "outside: {a:?}");
        for b in boxes.iter().skip(n + 1) {
            let apart = a.2 <= b.0 || b.2 <= a.0 || a.3 <= b.1 || b.3 <= a.1;
            assert!(apart, "upon each other: {a:?} {b:?}");
        }
    }
    // rows belong to one lane, lanes follow each other
    for (item, seat) in board.items.iter().zip(&layout.seats) {
        let band = layout.bands.iter().position(|b| b.lane == item.lane).expect("the lane is drawn");
        let bottom = layout.bands.get(band + 1).map_or(layout.height, |next| next.top);
        let y = layout.rows[seat.row];
        assert!(y > layout.bands[band].top && y < bottom, "not in its lane");
    }
    for (edge, path) in board.edges.iter().zip(&layout.paths) {
        let drawable = edge.from < board.items.len() && edge.to < board.items.len() && edge.from != edge.to;
        assert_eq!(path.is_empty(), !drawable);
        for pair in path.windows(2) {
            assert!(pair[0].0 == pair[1].0 || pair[0].1 == pair[1].1, "neither level nor upright: {pair:?}");
            // behind words an edge may run, upright
            let (wide, upright) = (&boxes, pair[0].0 == pair[1].0);
            let hard = wide.iter().zip(&board.items).map(|(b, item)| {
                let (left, right) = super::rows::marks(item, &layout.time);
                if upright { (left, b.1, right, b.3) } else { *b }
            });
            let hard: Vec<_> = hard.collect();
            for (n, b) in hard.iter().enumerate().filter(|(n, _)| *n != edge.from && *n != edge.to) {
                let (x, y) = (
                    (pair[0].0.min(pair[1].0), pair[0].0.max(pair[1].0)),
                    (pair[0].1.min(pair[1].1), pair[0].1.max(pair[1].1)),
                );
                let clear = x.1 <= b.0 || x.0 >= b.2 || y.1 <= b.1 || y.0 >= b.3;
                assert!(clear, "edge {edge:?} runs through item {n}: {pair:?} {b:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 2))]

    #[test]
    fn everything_has_room(board in board()) {
        check(&board, Form::Wide);
        check(&board, Form::Narrow);
    }
}

#[test]
fn lanes_that_depend_on_each_other_are_neighbours() {
    let at = |lane| Item {
        lane,
        shelf: 0,
        shapes: Vec::new(),
        entry: day(1),
        exit: day(1),
        label: Label::default(),
        tip: String::new(),
    };
    let lanes = (0..4).map(|n| Lane { title: n.to_string(), note: String::new() }).collect();
    let board = Board {
        as_of: day(0),
        span: None,
        lanes,
        items: vec![at(0), at(1), at(3)],
        edges: vec![Edge { from: 0, to: 2, line: Line::Plain }, Edge { from: 0, to: 2, line: Line::Late }],
    };
    // lane 2 is empty; lanes 0 and 3 come together
    assert_eq!(order::of(&board), [1, 0, 3]);
}

fn milestone(lane: usize, at: u32, title: &str) -> Item {
    Item {
        lane,
        shelf: 0,
        shapes: vec![Shape::Diamond(day(at), 7.0, Ink::MarkForecast)],
        entry: day(at),
        exit: day(at),
        label: Label { strong: "M-1".into(), plain: title.into(), bad: String::new() },
        tip: String::new(),
    }
}

#[test]
fn an_edge_runs_behind_words_rather_than_far_past_the_later_thing() {
    // Words of lane 1 stand across the way from lane 0 to lane 2, and to the left of the way nothing is free either.
    let board = Board {
        as_of: day(0),
        span: Some((day(0), day(500))),
        lanes: (0..3).map(|n| Lane { title: n.to_string(), note: String::new() }).collect(),
        items: vec![
            milestone(0, 100, "First"),
            milestone(1, 60, "A title so long that it stands over all of the way"),
            milestone(2, 110, "Last"),
        ],
        edges: vec![
            Edge { from: 0, to: 2, line: Line::Plain },
            Edge { from: 0, to: 1, line: Line::Plain },
            Edge { from: 1, to: 2, line: Line::Plain },
        ],
    };
    let layout = Layout::of(&board, Form::Wide);
    let last = layout.time.x(day(110));
    let furthest = layout.paths[0].iter().map(|(x, _)| *x).fold(0.0, f64::max);
    let words = layout.seats[1].right;
    assert!(words > last + 100.0, "the words stand in the way: {words} {last}");
    assert!(furthest <= last + 20.0, "{furthest} is far past {last}");
}

#[test]
fn a_lane_with_a_name_of_two_lines_keeps_the_name_of_its_lead() {
    let lane = |title: &str| Lane { title: title.into(), note: "Lead, Data".into() };
    let board = Board {
        as_of: day(0),
        span: None,
        lanes: vec![lane("Migration of archived invoices"), lane("Short")],
        items: vec![milestone(0, 10, "First"), milestone(1, 20, "Last")],
        edges: Vec::new(),
    };
    let drawing = super::draw(&board, Form::Wide, "", &crate::words::Words::english());
    assert_eq!(drawing.matches(">Lead, Data<").count(), 2, "{drawing}");
    let bands = Layout::of(&board, Form::Wide).bands;
    let of = |title: &str| bands.iter().position(|b| board.lanes[b.lane].title == title).expect("drawn");
    let tall = |n: usize| bands.get(n + 1).map(|next| next.top - bands[n].top);
    let two = tall(of("Migration of archived invoices")).expect("the first lane");
    assert!(two > 55.0, "three lines have room: {two}");
}

#[test]
fn words_keep_clear_of_the_report_date_where_a_side_has_room() {
    let board = |as_of: u32, at: u32, plain: &str, bad: &str| {
        let mut item = milestone(0, at, plain);
        item.label.bad = bad.into();
        let lanes = vec![Lane { title: "Lane".into(), note: String::new() }];
        Board { as_of: day(as_of), span: Some((day(0), day(500))), lanes, items: vec![item], edges: Vec::new() }
    };
    let line_and_words = |board: &Board| {
        let layout = Layout::of(board, Form::Narrow);
        let seat = &layout.seats[0];
        (layout.time.x(board.as_of), seat.words, seat.words + super::rows::width(&seat.label))
    };
    // The line follows closely: the words stand before the mark.
    let (line, _, end) = line_and_words(&board(170, 160, "Named", ""));
    assert!(end < line, "{end} runs across {line}");
    // Neither side has room for all of the words: they end at the line, not behind it.
    let wrong = "no date, not agreed, and nobody has said when there will be one or who is to say so";
    let (line, begin, end) = line_and_words(&board(10, 300, "Token service for the portal", wrong));
    assert!(begin >= line + 4.0 && end < line + 400.0, "{begin} to {end} runs across {line}");
    // What has no room but across the line is not cut.
    let (line, begin, end) = line_and_words(&board(150, 10, "Named", "and late by half a year or more"));
    assert!(begin < line && end > line, "{begin} {end} {line}");
}

#[test]
fn words_that_one_side_would_cut_stand_whole_on_the_other() {
    let title = "Foundation complete, start of the first wave";
    let lanes = vec![Lane { title: "Lane".into(), note: String::new() }];
    let items = vec![milestone(0, 160, title)];
    let board = Board { as_of: day(175), span: Some((day(0), day(500))), lanes, items, edges: Vec::new() };
    let layout = Layout::of(&board, Form::Narrow);
    let seat = &layout.seats[0];
    assert_eq!(seat.label.plain, title);
    assert!(seat.words > layout.time.x(day(160)), "before the mark there is no room for all of it");
}

#[test]
fn on_a_phone_names_stand_above_their_lanes_and_once_more_upon_them() {
    let board = Board {
        as_of: day(0),
        span: None,
        lanes: vec![Lane { title: "Billing".into(), note: "Lead, Billing".into() }],
        items: vec![milestone(0, 10, "First")],
        edges: Vec::new(),
    };
    let w = crate::words::Words::english();
    let narrow = super::draw(&board, Form::Narrow, "What it says", &w);
    let (drawing, names) = narrow.split_once("<svg class=\"chart lanes\"").expect("the names are a drawing");
    let name = "<tspan class=\"tb\">Billing</tspan> <tspan class=\"ts\">Lead, Billing</tspan>";
    assert!(drawing.contains(name) && names.contains(name), "{narrow}");
    assert!(names.contains("aria-hidden") && !names.contains("role="), "{names}");
    assert!(!super::draw(&board, Form::Wide, "What it says", &w).contains("lanes"));
}
