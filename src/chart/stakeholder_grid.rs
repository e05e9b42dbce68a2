//! Stakeholder grid: influence upwards, interest to the right, each person with where they stand and where they should.
//!
//! Names stand in lists within their cells, and a row of cells is as high as its longest list: so no two names ever meet,
//! and who stands where they should can be told from the shape of the dot.

use chrono::NaiveDate;

use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame};
use crate::chart::figure::{Column, DataTable, Figure, KeyItem};
use crate::chart::format;
use crate::chart::ink::Ink;
use crate::chart::labels::{TEXT, TICK, fit, text_width};
use crate::chart::paint::Form;

/// Key of the chart.
pub const NAME: &str = "stakeholder-grid";

/// People in a cell; more are counted.
const LISTED: usize = 6;
/// Height of a person in a cell.
const PERSON: f64 = 34.0;
/// Names of influence and interest 1 to 5.
const SCORES: [&str; 5] = ["Very low", "Low", "Medium", "High", "Very high"];

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
        self.desired.as_deref().filter(|desired| self.current.as_deref() != Some(desired))
    }
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input) -> Figure {
    let headline = headline(input);
    let mut people: Vec<&Person> = input.people.iter().collect();
    people.sort_by_key(|p| (p.wanted().is_none(), std::cmp::Reverse(p.cell()), p.name.as_str()));
    let description =
        format!("Stakeholders by influence and interest as of {}. {headline}.", format::date_long(input.as_of))
            .replace('\u{a0}', " ");
    Figure {
        name: NAME,
        measure: "Influence upwards, interest to the right; below each name where the person stands and should stand"
            .into(),
        wide: draw(&people, Form::Wide, &description),
        narrow: draw(&people, Form::Narrow, &description),
        keep_wide: true,
        table: table(&people),
        note: note(input),
        key: if people.is_empty() { Vec::new() } else { vec![KeyItem::stands(), KeyItem::should_move()] },
        plot: None,
        headline,
        description,
    }
}

fn headline(input: &Input) -> String {
    let all = input.people.len();
    let away: Vec<&Person> = input.people.iter().filter(|p| p.wanted().is_some()).collect();
    let strong = away.iter().filter(|p| p.influence >= 4).count();
    match (all, away.len()) {
        (0, _) => "No stakeholder has influence and interest on record".into(),
        (_, 0) => "Every stakeholder stands where the program needs them, as far as is on record".into(),
        (_, n) => format!(
            "{} of {all} stakeholders {} not yet where the program needs them, {strong} of high influence",
            format::opening_count(n),
            if n == 1 { "is" } else { "are" }
        ),
    }
}

fn note(input: &Input) -> Option<String> {
    let mut notes = Vec::new();
    let mut full = 0;
    for cell in 0..25 {
        let there = input.people.iter().filter(|p| p.cell() == (cell / 5, cell % 5)).count();
        full += there.saturating_sub(LISTED);
    }
    if full > 0 {
        notes.push(format!("{full} more stand in full cells; all are in the table."));
    }
    if input.unrated > 0 {
        let people = if input.unrated == 1 { "person has" } else { "people have" };
        notes.push(format!("{} {people} no influence or interest on record.", format::opening_count(input.unrated)));
    }
    (!notes.is_empty()).then(|| notes.join(" "))
}

fn table(people: &[&Person]) -> DataTable {
    let row = |p: &&Person| {
        vec![
            p.name.clone(),
            p.influence.to_string(),
            p.interest.to_string(),
            p.current.clone().unwrap_or_default(),
            p.desired.clone().unwrap_or_default(),
        ]
    };
    DataTable {
        caption: "Stakeholders, those first who should stand elsewhere".into(),
        columns: vec![
            Column::text("Stakeholder"),
            Column::number("Influence"),
            Column::number("Interest"),
            Column::text("Stands"),
            Column::text("Should stand"),
        ],
        rows: people.iter().map(row).collect(),
    }
}

fn draw(people: &[&Person], form: Form, description: &str) -> String {
    if people.is_empty() {
        return String::new();
    }
    let (width, head, class) =
        if form == Form::Wide { (1152.0, 76.0, "chart wide") } else { (720.0, 62.0, "chart narrow scrolled") };
    let mut cells: Vec<Vec<&Person>> = vec![Vec::new(); 25];
    for person in people {
        let (up, right) = person.cell();
        cells[up * 5 + right].push(person);
    }
    let lines = |cell: &Vec<&Person>| cell.len().min(LISTED) as f64 + if cell.len() > LISTED { 0.6 } else { 0.0 };
    let height_of = |up: usize| {
        let most = cells[up * 5..up * 5 + 5].iter().map(lines).fold(0.0, f64::max);
        (most * PERSON + 12.0).max(40.0)
    };
    let height: f64 = (0..5).map(height_of).sum::<f64>() + 46.0;
    let span = || Span { from: 0.0, to: 1.0, ticks: Vec::new() };
    let frame = Frame { left: head, top: 1.0, right: width - 1.0, bottom: height - 45.0 };
    let canvas = Canvas::new((width, height), frame, span(), span());
    let wide = (width - 1.0 - head) / 5.0;
    let mut y = 1.0;
    for up in (0..5).rev() {
        let high = height_of(up);
        canvas.rule(&[(head, y), (width - 1.0, y)], Ink::Grid);
        canvas.words(head - 8.0, y + 18.0, "end ts", SCORES[up]);
        for right in 0..5 {
            list(&canvas, &cells[up * 5 + right], (head + right as f64 * wide, y), wide);
        }
        y += high;
    }
    canvas.rule(&[(head, y), (width - 1.0, y)], Ink::Axis);
    canvas.words(head - 8.0, y + 18.0, "end ts", "Influence");
    for (right, name) in SCORES.iter().enumerate() {
        let x = head + right as f64 * wide;
        canvas.rule(&[(x, 1.0), (x, y)], Ink::Grid);
        canvas.words(x + wide / 2.0, y + 18.0, "mid ts", name);
    }
    canvas.words(head + wide * 2.5, y + 38.0, "mid tb", "Interest");
    canvas.finish(class, description)
}

/// The people of a cell, one below the other.
fn list(canvas: &Canvas, people: &[&Person], (x, y): (f64, f64), wide: f64) {
    for (n, person) in people.iter().take(LISTED).enumerate() {
        let top = y + 6.0 + n as f64 * PERSON;
        let room = wide - 26.0;
        let now = person.current.as_deref().unwrap_or("not on record");
        canvas.grouped(
            &format!("{}: {now}{}", person.name, person.wanted().map_or(String::new(), |w| format!(", should be {w}"))),
            || {
                // of whom nothing is known, nothing is claimed
                if person.wanted().is_some() || person.current.is_some() {
                    let ink = if person.wanted().is_some() { Ink::MovedDot } else { Ink::Dot };
                    canvas.spot((x + 11.0, top + 8.0), 4.0, ink);
                }
                canvas.words(x + 20.0, top + 12.0, "tb", &fit(&person.name, room, TEXT, true));
                stand(canvas, now, person.wanted(), (x + 20.0, top + 27.0), room);
            },
        );
    }
    if people.len() > LISTED {
        let top = y + 6.0 + LISTED as f64 * PERSON;
        canvas.words(x + 20.0, top + 12.0, "ts", &format!("and {} more", people.len() - LISTED));
    }
}

/// Where a person stands, and by an arrow where they should.
fn stand(canvas: &Canvas, now: &str, wanted: Option<&str>, (x, y): (f64, f64), room: f64) {
    let Some(wanted) = wanted else {
        canvas.words(x, y, "ts", &fit(now, room, TICK, false));
        return;
    };
    let half = (room - 22.0) / 2.0;
    let now = fit(now, half, TICK, false);
    let from = x + text_width(&now, TICK, false) + 4.0;
    canvas.words(x, y, "ts", &now);
    canvas.rule(&[(from, y - 4.0), (from + 9.0, y - 4.0)], Ink::Axis);
    canvas.shape(&[(from + 14.0, y - 4.0), (from + 8.0, y - 7.5), (from + 8.0, y - 0.5)], Ink::MoveHead);
    canvas.words(from + 18.0, y, "tb ts", &fit(wanted, half, TICK, true));
}
