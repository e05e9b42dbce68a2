//! The drawing of a lane chart, from the back to the front: axis, lanes, report date, edges, marks, words.

use super::axis;
use super::board::{Board, Item, Label, Line, Shape};
use super::layout::{LANE_LINE, Layout, NAME_END, TOP};
use super::name::{NAMES, Name};
use super::rows::Seat;
use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame, Spot};
use crate::chart::ink::Ink;
use crate::chart::labels::{TEXT, TICK, fit, text_width, two_lines};
use crate::words::{Words, isolated};

/// From where to where the line of the report date leaves room for a name that it would cross, below the lane's upper edge.
const AROUND_NAME: (f64, f64) = (3.0, 19.0);

/// Draws a board whose parts have places.
pub(super) fn draw(board: &Board, layout: &Layout, class: &str, description: &str, w: &Words) -> String {
    let span = || Span { from: 0.0, to: 1.0, ticks: Vec::new() };
    let frame = Frame { left: layout.head, top: TOP, right: layout.width, bottom: layout.height };
    let canvas = Canvas::new((layout.width, layout.height), frame, span(), span());
    time(&canvas, layout, w);
    lanes(&canvas, board, layout);
    today(&canvas, board, layout, w);
    let lines = || board.edges.iter().zip(&layout.paths).filter(|(_, path)| path.len() > 1);
    // what comes too late lies on top
    for late in [false, true] {
        let lines =
            || lines().filter(|(edge, _)| (edge.line == Line::Late) == late).map(|(edge, path)| (edge.line, path));
        lines().for_each(|(line, path)| shaft(&canvas, line, path));
        lines().for_each(|(line, path)| head(&canvas, line, path));
    }
    for (item, seat) in board.items.iter().zip(&layout.seats) {
        mark(&canvas, item, seat, layout);
    }
    if layout.head > 0.0 {
        return canvas.finish(class, description);
    }
    names(&canvas, board, layout, "halo who");
    canvas.finish(class, description) + &beside(board, layout)
}

/// The names of the lanes once more, as a drawing without description: where the chart scrolls sideways it keeps its place
/// upon it, and the chart's own names are not shown.
fn beside(board: &Board, layout: &Layout) -> String {
    let none = || Span { from: 0.0, to: 1.0, ticks: Vec::new() };
    let frame = Frame { left: 0.0, top: TOP, right: NAMES, bottom: layout.height };
    let canvas = Canvas::new((NAMES, layout.height), frame, none(), none());
    names(&canvas, board, layout, "halo");
    canvas.finish("chart lanes", "")
}

/// The name and the note of each lane on a line above what is in it.
fn names(canvas: &Canvas, board: &Board, layout: &Layout, class: &str) {
    for band in &layout.bands {
        let Some(lane) = board.lanes.get(band.lane) else { continue };
        let Name { title, note } = Name::of(lane);
        let whole = title == lane.title;
        // A name in a script that runs to the left stays before the note.
        let (title, note) = (isolated(&title), isolated(&note));
        let parts = [("tb", &*title), ("ts", &*note)];
        let parts: Vec<(&str, &str)> = parts.into_iter().filter(|(_, words)| !words.is_empty()).collect();
        let draw = || canvas.spans(0.0, band.top + 15.0, class, &parts);
        // As beside the wide drawing, a name that is read whole needs no tip.
        if whole { draw() } else { canvas.grouped(&lane.title, draw) }
    }
}

fn time(canvas: &Canvas, layout: &Layout, w: &Words) {
    let bottom = layout.height - 4.0;
    let ticks = axis::ticks(&layout.time, w);
    for (day, _) in &ticks {
        let x = layout.time.x(*day);
        canvas.rule(&[(x, TOP - 6.0), (x, bottom)], Ink::Grid);
    }
    let mut from = layout.head;
    for (day, label) in ticks {
        let x = layout.time.x(day);
        let width = text_width(&label, TICK, false);
        if x + 4.0 >= from && x + 4.0 + width <= layout.width {
            canvas.words(x + 4.0, 22.0, "ts", &label);
            from = x + 4.0 + width + 6.0;
        }
    }
}

fn lanes(canvas: &Canvas, board: &Board, layout: &Layout) {
    let room = layout.head - NAME_END;
    for band in &layout.bands {
        let Some(lane) = board.lanes.get(band.lane) else { continue };
        canvas.rule(&[(0.0, band.top), (layout.width, band.top)], Ink::Grid);
        if layout.head <= 0.0 {
            continue;
        }
        let lines = two_lines(&lane.title, room, TEXT, true);
        let draw = || {
            let mut y = band.top + 17.0;
            for line in &lines {
                canvas.words(0.0, y, "tb", line);
                y += LANE_LINE;
            }
            if !lane.note.is_empty() {
                canvas.words(0.0, y + 1.5, "ts", &fit(&lane.note, room, TICK, false));
            }
        };
        // A name that is read whole needs no tip.
        if lines.join(" ") == lane.title { draw() } else { canvas.grouped(&lane.title, draw) }
    }
}

fn today(canvas: &Canvas, board: &Board, layout: &Layout, w: &Words) {
    if board.as_of < layout.time.from || board.as_of > layout.time.to {
        return;
    }
    let x = layout.time.x(board.as_of);
    let mut from = TOP - 18.0;
    let above = layout.bands.iter().filter(|_| layout.head <= 0.0);
    let crossed = above.filter(|band| board.lanes.get(band.lane).is_some_and(|lane| Name::of(lane).end() > x - 3.0));
    for band in crossed {
        canvas.rule(&[(x, from), (x, band.top + AROUND_NAME.0)], Ink::Today);
        from = band.top + AROUND_NAME.1;
    }
    canvas.rule(&[(x, from), (x, layout.height - 4.0)], Ink::Today);
    let words = w.day_label(board.as_of);
    let half = text_width(&words, TEXT, true) / 2.0;
    canvas.words(x.max(half).min(layout.width - half), 9.0, "mid today-t", &words);
}

/// The tip of an edge, its neck, and whether it points down (1) or up (−1).
fn tip(path: &[Spot]) -> Option<(Spot, Spot, f64)> {
    let (tip, before) = (path.last()?, path.get(path.len().checked_sub(2)?)?);
    let down = if tip.1 >= before.1 { 1.0 } else { -1.0 };
    Some((*tip, (tip.0, tip.1 - 6.0 * down), down))
}

/// An edge up to its head.
fn shaft(canvas: &Canvas, line: Line, path: &[Spot]) {
    let class = match line {
        Line::Late => "dep lt",
        Line::Loose => "dep loose",
        Line::Plain => "dep",
    };
    let Some((_, neck, _)) = tip(path) else { return };
    let mut line: Vec<Spot> = path.to_vec();
    if let Some(last) = line.last_mut() {
        *last = neck;
    }
    canvas.route(&line, class);
}

fn head(canvas: &Canvas, line: Line, path: &[Spot]) {
    let ink = if line == Line::Late { Ink::LateHead } else { Ink::DependencyHead };
    let Some((tip, neck, down)) = tip(path) else { return };
    canvas.shape(&[tip, (neck.0 + 4.0, neck.1 - down), (neck.0 - 4.0, neck.1 - down)], ink);
}

fn mark(canvas: &Canvas, item: &Item, seat: &Seat, layout: &Layout) {
    let y = layout.rows.get(seat.row).copied().unwrap_or(0.0);
    canvas.grouped(&item.tip, || {
        for shape in &item.shapes {
            draw_shape(canvas, shape, y, layout);
        }
        words(canvas, &seat.label, seat.words, y + 4.2);
    });
}

fn words(canvas: &Canvas, label: &Label, x: f64, y: f64) {
    // A title in a script that runs to the left must not turn the id before it and the days after it.
    let plain = isolated(&label.plain);
    let parts = [("tb", label.strong.as_str()), ("", &plain), ("tb bad", &label.bad)];
    let parts: Vec<(&str, &str)> = parts.into_iter().filter(|(_, t)| !t.is_empty()).collect();
    if !parts.is_empty() {
        canvas.spans(x, y, "ts halo", &parts);
    }
}

fn draw_shape(canvas: &Canvas, shape: &Shape, y: f64, layout: &Layout) {
    let x = |day| layout.time.x(day);
    match *shape {
        Shape::Diamond(at, half, ink) => {
            let x = x(at);
            canvas.shape(&[(x, y - half), (x + half, y), (x, y + half), (x - half, y)], ink);
        }
        Shape::Hexagon(at, ink) => {
            let x = x(at);
            let spots = [(-7.0, 0.0), (-3.5, -6.5), (3.5, -6.5), (7.0, 0.0), (3.5, 6.5), (-3.5, 6.5)];
            canvas.shape(&spots.map(|(dx, dy)| (x + dx, y + dy)), ink);
        }
        Shape::Bar(from, to, (above, below), ink) => {
            let (from, to) = (x(from), x(to.max(from)));
            canvas.block((from, y - above), (to.max(from + 2.0), y + below), ink);
        }
        Shape::Arrow(from, to, ink) => {
            let (from, to) = (x(from), x(to.max(from)));
            canvas.shape(&[(from, y - 5.5), (to, y - 5.5), (to + 6.0, y), (to, y + 5.5), (from, y + 5.5)], ink);
        }
        Shape::Stretch(from, to, ink) => canvas.rule(&[(x(from), y), (x(to), y)], ink),
        Shape::Wedge(at, ink) => {
            let x = x(at);
            canvas.shape(&[(x - 6.0, y - 5.0), (x + 6.0, y - 5.0), (x, y + 5.0)], ink);
        }
        Shape::Cross(at) => {
            let x = x(at);
            canvas.rule(&[(x - 6.0, y - 6.0), (x + 6.0, y + 6.0)], Ink::Axis);
            canvas.rule(&[(x - 6.0, y + 6.0), (x + 6.0, y - 6.0)], Ink::Axis);
        }
    }
}
