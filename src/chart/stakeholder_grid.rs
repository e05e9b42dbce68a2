//! Stakeholder grid: influence upwards, interest to the right, each person with where they stand and where they should.
//!
//! Names stand in lists within their cells, and a row of cells is as high as its longest list: so no two names ever meet,
//! and who stands where they should can be told from the shape of the dot. A phone has no room for names in cells: there
//! the cells hold numbers, and the names follow below.

mod numbered;

use chrono::NaiveDate;

use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame};
use crate::chart::figure::{Column, DataTable, Figure, KeyItem};
use crate::chart::ink::Ink;
use crate::chart::labels::{TEXT, TICK, fit, text_width, two_lines};
use crate::words::Words;

/// Key of the chart.
pub const NAME: &str = "stakeholder-grid";

/// People in a cell; more are counted.
const LISTED: usize = 6;
/// Height of a person in a cell.
const PERSON: f64 = 34.0;
/// From one line of a person to the next.
const SECOND: f64 = 15.0;
/// What a cell has beside its words: the dot and the margin.
const BESIDE: f64 = 26.0;
/// Width of the drawing with names in its cells: on A4 its words are then about 7 points high.
const ACROSS: f64 = 960.0;
/// Names of influence and interest 1 to 5.
fn scores(w: &Words) -> [&str; 5] {
    [
        w.stakeholder_grid_score_1(),
        w.stakeholder_grid_score_2(),
        w.stakeholder_grid_score_3(),
        w.stakeholder_grid_score_4(),
        w.stakeholder_grid_score_5(),
    ]
}

/// What an influence or interest is called; those outside 1 to 5 as the nearest.
pub fn score_word(score: u8, w: &Words) -> &str {
    scores(w)[usize::from(score.clamp(1, 5)) - 1]
}

/// What the grid is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date.
    pub as_of: NaiveDate,
    /// People with influence and interest.
    pub people: Vec<Person>,
    /// How many people have no influence or interest on record.
    pub unrated: usize,
}

/// A person with a stake.
#[derive(Debug, Clone)]
pub struct Person {
    /// Name or role.
    pub name: String,
    /// Influence, 1 to 5; values outside are drawn at the edge.
    pub influence: u8,
    /// Interest, 1 to 5; values outside are drawn at the edge.
    pub interest: u8,
    /// How the person stands to the program.
    pub current: Option<String>,
    /// How the person should stand.
    pub desired: Option<String>,
}

impl Person {
    fn cell(&self) -> (usize, usize) {
        (usize::from(self.influence.clamp(1, 5)) - 1, usize::from(self.interest.clamp(1, 5)) - 1)
    }

    /// Where the person should stand, if that is elsewhere.
    fn wanted(&self) -> Option<&str> {
        // Of whom nobody knows where they stand, it is not known that they should move.
        self.desired.as_deref().filter(|desired| self.current.as_deref().is_some_and(|current| current != *desired))
    }
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input, w: &Words) -> Figure {
    let headline = headline(input, w);
    let mut people: Vec<&Person> = input.people.iter().collect();
    people.sort_by_key(|p| (p.wanted().is_none(), std::cmp::Reverse(p.cell()), p.name.as_str()));
    let description = w.stakeholder_grid_described(w.in_words_with_year(input.as_of), &headline).replace('\u{a0}', " ");
    Figure {
        name: NAME,
        measure: w.stakeholder_grid_measure().into(),
        wide: draw(&people, &description, w),
        narrow: numbered::draw(&people, &description, w),
        keep_wide: false,
        table: table(&people, w),
        note: note(input, w),
        key: if people.is_empty() { Vec::new() } else { vec![KeyItem::stands(w), KeyItem::should_move(w)] },
        plot: None,
        headline,
        description,
    }
}

fn headline(input: &Input, w: &Words) -> String {
    let all = input.people.len();
    let away: Vec<&Person> = input.people.iter().filter(|p| p.wanted().is_some()).collect();
    let strong = away.iter().filter(|p| p.influence >= 4).count();
    match (all, away.len()) {
        (0, _) => w.stakeholder_grid_none().into(),
        (_, 0) => w.stakeholder_grid_all_stand().into(),
        (_, n) => w.stakeholder_grid_away(n, all, strong),
    }
}

fn note(input: &Input, w: &Words) -> Option<String> {
    let mut notes = Vec::new();
    let mut full = 0;
    for cell in 0..25 {
        let there = input.people.iter().filter(|p| p.cell() == (cell / 5, cell % 5)).count();
        full += there.saturating_sub(LISTED);
    }
    if full > 0 {
        notes.push(w.stakeholder_grid_full(full));
    }
    // Nothing says that these stand where they should.
    let unplaced = input.people.iter().filter(|p| p.current.is_none() || p.desired.is_none()).count();
    if unplaced > 0 {
        notes.push(w.stakeholder_grid_unplaced(unplaced));
    }
    if input.unrated > 0 {
        notes.push(w.stakeholder_grid_unrated(input.unrated));
    }
    (!notes.is_empty()).then(|| notes.join(" "))
}

fn table(people: &[&Person], w: &Words) -> DataTable {
    let unknown = || w.stakeholder_grid_unknown().to_string();
    let row = |p: &&Person| {
        vec![
            p.name.clone(),
            score_word(p.influence, w).to_string(),
            score_word(p.interest, w).to_string(),
            p.current.clone().unwrap_or_else(unknown),
            p.desired.clone().unwrap_or_else(unknown),
        ]
    };
    DataTable {
        caption: w.stakeholder_grid_caption().into(),
        columns: vec![
            Column::text(w.stakeholder_grid_stakeholder()),
            Column::text(w.stakeholder_grid_influence()),
            Column::text(w.stakeholder_grid_interest()),
            Column::text(w.stakeholder_grid_stands()),
            Column::text(w.stakeholder_grid_should_stand()),
        ],
        rows: people.iter().map(row).collect(),
    }
}

fn draw(people: &[&Person], description: &str, w: &Words) -> String {
    if people.is_empty() {
        return String::new();
    }
    let head = head(76.0, w);
    let mut cells: Vec<Vec<&Person>> = vec![Vec::new(); 25];
    for person in people {
        let (up, right) = person.cell();
        cells[up * 5 + right].push(person);
    }
    let wide = (ACROSS - 1.0 - head) / 5.0;
    let left = |right: usize| head + right as f64 * wide;
    let lines = |cell: &Vec<&Person>| {
        let rest = if cell.len() > LISTED { 0.6 * PERSON } else { 0.0 };
        cell.iter().take(LISTED).map(|person| tall(person, wide)).sum::<f64>() + rest
    };
    let height_of = |up: usize| {
        let most = cells[up * 5..up * 5 + 5].iter().map(lines).fold(0.0, f64::max);
        (most + 12.0).max(40.0)
    };
    let height: f64 = (0..5).map(height_of).sum::<f64>() + 46.0;
    let canvas = canvas((ACROSS, height), head, height - 45.0);
    let mut y = 1.0;
    for up in (0..5).rev() {
        let high = height_of(up);
        canvas.rule(&[(head, y), (ACROSS - 1.0, y)], Ink::Grid);
        canvas.words(head - 8.0, y + 18.0, "end ts", scores(w)[up]);
        for right in 0..5 {
            list(&canvas, &cells[up * 5 + right], (left(right), y), wide, w);
        }
        y += high;
    }
    canvas.rule(&[(head, y), (ACROSS - 1.0, y)], Ink::Axis);
    canvas.words(head - 8.0, y + 38.0, "end tb", w.stakeholder_grid_influence());
    for (right, name) in scores(w).into_iter().enumerate() {
        canvas.rule(&[(left(right), 1.0), (left(right), y)], Ink::Grid);
        canvas.words(left(right) + wide / 2.0, y + 18.0, "mid ts", name);
    }
    canvas.words((head + ACROSS - 1.0) / 2.0, y + 38.0, "mid tb", w.stakeholder_grid_interest());
    canvas.finish("chart wide across", description)
}

/// Room for the names of the rows.
fn head(least: f64, w: &Words) -> f64 {
    let names = scores(w).into_iter().map(|name| text_width(name, TICK, false));
    let axis = text_width(w.stakeholder_grid_influence(), TEXT, true);
    names.chain([axis]).fold(least, |head: f64, wide| head.max(wide + 12.0))
}

/// A canvas whose grid begins at `left` and ends at `bottom`.
fn canvas(size: (f64, f64), left: f64, bottom: f64) -> Canvas {
    let span = || Span { from: 0.0, to: 1.0, ticks: Vec::new() };
    Canvas::new(size, Frame { left, top: 1.0, right: size.0 - 1.0, bottom }, span(), span())
}

/// Height of a person in a cell so wide: a long name takes a second line.
fn tall(person: &Person, wide: f64) -> f64 {
    PERSON + (two_lines(&person.name, wide - BESIDE, TEXT, true).len() - 1) as f64 * SECOND
}

/// The people of a cell, one below the other.
fn list(canvas: &Canvas, people: &[&Person], (x, y): (f64, f64), wide: f64, w: &Words) {
    let mut top = y + 6.0;
    for person in people.iter().take(LISTED) {
        canvas.grouped(&label(person, w), || entry(canvas, person, (x + 11.0, top), wide - BESIDE, w));
        top += tall(person, wide);
    }
    if people.len() > LISTED {
        canvas.words(x + 20.0, top + 12.0, "ts", &w.stakeholder_grid_more(people.len() - LISTED));
    }
}

/// A person in a sentence.
fn label(person: &Person, w: &Words) -> String {
    let now = person.current.as_deref().unwrap_or(w.stakeholder_grid_unknown());
    match person.wanted() {
        Some(wanted) => w.stakeholder_grid_label_should(&person.name, now, wanted),
        None => w.stakeholder_grid_label(&person.name, now),
    }
}

/// Dot, name and where the person stands; the dot's middle is at `x`.
fn entry(canvas: &Canvas, person: &Person, (x, top): (f64, f64), room: f64, w: &Words) {
    // of whom nothing is known, nothing is claimed
    if person.wanted().is_some() || person.current.is_some() {
        let ink = if person.wanted().is_some() { Ink::MovedDot } else { Ink::Dot };
        canvas.spot((x, top + 8.0), 4.0, ink);
    }
    let mut base = top + 12.0;
    for line in two_lines(&person.name, room, TEXT, true) {
        canvas.words(x + 9.0, base, "tb", &line);
        base += SECOND;
    }
    let now = person.current.as_deref().unwrap_or(w.stakeholder_grid_unknown());
    stand(canvas, now, person.wanted(), (x + 9.0, base), room);
}

/// Where a person stands, and by an arrow where they should.
fn stand(canvas: &Canvas, now: &str, wanted: Option<&str>, (x, y): (f64, f64), room: f64) {
    let Some(wanted) = wanted else {
        canvas.words(x, y, "ts", &fit(now, room, TICK, false));
        return;
    };
    let room = room - 22.0;
    let (have, want) = (text_width(now, TICK, false), text_width(wanted, TICK, true));
    // what one of the two does not need is the other's
    let now = fit(now, (room - want).max(room / 2.0), TICK, false);
    let wanted = fit(wanted, (room - have).max(room / 2.0), TICK, true);
    let from = x + text_width(&now, TICK, false) + 4.0;
    canvas.words(x, y, "ts", &now);
    canvas.rule(&[(from, y - 4.0), (from + 9.0, y - 4.0)], Ink::Axis);
    canvas.shape(&[(from + 14.0, y - 4.0), (from + 8.0, y - 7.5), (from + 8.0, y - 0.5)], Ink::MoveHead);
    canvas.words(from + 18.0, y, "tb ts", &wanted);
}
