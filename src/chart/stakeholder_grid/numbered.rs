//! The grid on a phone: numbers in the cells, and below them whose they are.

use super::{PERSON, Person, SECOND, canvas, entry, head, label, scores};
use crate::chart::ink::Ink;
use crate::chart::labels::{TEXT, TICK, fit, text_width, two_lines};
use crate::words::Words;

/// Width of the drawing.
const WIDTH: f64 = 350.0;
/// People with a number, those who should stand elsewhere first: the table below the drawing has all.
const NUMBERED: usize = 24;
/// From one row of numbers to the next.
const LINE: f64 = 17.0;
/// Where the dot of a person stands: the number is before it, the name behind.
const DOT: f64 = 34.0;
/// Most room for the names of the rows.
const HEAD: f64 = 92.0;

/// What stands in a cell: numbers, and how many people have none.
#[derive(Debug, Default, Clone)]
struct Cell {
    numbers: Vec<usize>,
    more: usize,
}

impl Cell {
    fn words(&self) -> Vec<String> {
        let more = (self.more > 0).then(|| format!("+{}", self.more));
        self.numbers.iter().map(usize::to_string).chain(more).collect()
    }
}

/// Draws the grid; empty where there is nobody.
pub(super) fn draw(people: &[&Person], description: &str, w: &Words) -> String {
    if people.is_empty() {
        return String::new();
    }
    let head = head(62.0, w).min(HEAD);
    let wide = (WIDTH - 1.0 - head) / 5.0;
    let mut cells = vec![Cell::default(); 25];
    for (n, person) in people.iter().enumerate() {
        let (up, right) = person.cell();
        let cell = &mut cells[up * 5 + right];
        if n < NUMBERED { cell.numbers.push(n + 1) } else { cell.more += 1 }
    }
    let lines: Vec<Vec<String>> = cells.iter().map(|cell| rows(&cell.words(), wide - 8.0)).collect();
    let high = |up: usize| {
        let most = lines[up * 5..up * 5 + 5].iter().map(Vec::len).max().unwrap_or(0);
        (most as f64 * LINE + 12.0).max(34.0)
    };
    let names: Vec<Vec<String>> = scores(w).iter().map(|name| two_lines(name, wide - 3.0, TICK, false)).collect();
    let below = names.iter().map(Vec::len).max().unwrap_or(1) as f64 * SECOND;
    let grid = 1.0 + (0..5).map(high).sum::<f64>();
    let first = grid + below + 34.0;
    let listed = &people[..people.len().min(NUMBERED)];
    let room = WIDTH - DOT - 11.0;
    let tall = |person: &Person| PERSON + (two_lines(&person.name, room, TEXT, true).len() - 1) as f64 * SECOND;
    let rest = if people.len() > NUMBERED { 24.0 } else { 0.0 };
    let height = first + listed.iter().map(|person| tall(person)).sum::<f64>() + rest + 4.0;

    let canvas = canvas((WIDTH, height), head, grid);
    let mut y = 1.0;
    for up in (0..5).rev() {
        canvas.rule(&[(head, y), (WIDTH - 1.0, y)], Ink::Grid);
        canvas.words(head - 8.0, y + 18.0, "end ts", &fit(scores(w)[up], head - 10.0, TICK, false));
        for right in 0..5 {
            let middle = head + (right as f64 + 0.5) * wide;
            for (n, line) in lines[up * 5 + right].iter().enumerate() {
                canvas.words(middle, y + 19.0 + n as f64 * LINE, "mid tb", line);
            }
        }
        y += high(up);
    }
    canvas.rule(&[(head, y), (WIDTH - 1.0, y)], Ink::Axis);
    for (right, name) in names.iter().enumerate() {
        let x = head + right as f64 * wide;
        canvas.rule(&[(x, 1.0), (x, y)], Ink::Grid);
        for (n, line) in name.iter().enumerate() {
            canvas.words(x + wide / 2.0, y + 16.0 + n as f64 * SECOND, "mid ts", line);
        }
    }
    let (influence, named) = (w.stakeholder_grid_influence(), y + below + 18.0);
    match text_width(influence, TEXT, true) <= head - 8.0 {
        true => canvas.words(head - 8.0, named, "end tb", influence),
        false => canvas.words(0.0, named, "tb", influence),
    }
    canvas.words((head + WIDTH - 1.0) / 2.0, named, "mid tb", w.stakeholder_grid_interest());
    let mut top = first;
    for (n, person) in listed.iter().enumerate() {
        canvas.grouped(&label(person, w), || {
            canvas.words(DOT - 11.0, top + 12.0, "end tb", &(n + 1).to_string());
            entry(&canvas, person, (DOT, top), room, w);
        });
        top += tall(person);
    }
    if people.len() > NUMBERED {
        canvas.words(DOT + 9.0, top + 12.0, "ts", &w.stakeholder_grid_more(people.len() - NUMBERED));
    }
    canvas.finish("chart narrow", description)
}

/// Numbers in as many rows as they need.
fn rows(numbers: &[String], room: f64) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    for number in numbers {
        match rows.last_mut() {
            Some(row) if text_width(&format!("{row}\u{2002}{number}"), TEXT, true) <= room => {
                row.push('\u{2002}');
                row.push_str(number);
            }
            _ => rows.push(number.clone()),
        }
    }
    rows
}
