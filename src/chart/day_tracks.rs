//! Days on a line, for slides: deliveries with the day of the need and the day of the promise, row by row; and the days
//! ahead with what falls on them. Laid out once as lines, signs and words, from which the drawing is made and
//! which PowerPoint sets as shapes.

mod deliveries;
mod outlook;

pub use deliveries::{Deliveries, Delivery, deliveries};
pub use outlook::{Day, Outlook, outlook};

use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame, Spot};
use crate::chart::figure::KeyItem;
use crate::chart::ink::Ink;

/// Units across, on a whole slide.
const WIDTH: f64 = 974.0;

/// A finished drawing of days.
#[derive(Debug, Clone)]
pub struct DayTracks {
    /// What it shows, in few words.
    pub name: String,
    /// The text that stands for the drawing where it cannot be seen.
    pub description: String,
    /// The drawing.
    pub svg: String,
    /// The same for phones; empty where the wide one scrolls there.
    pub narrow: String,
    /// Width and height in units.
    pub size: Spot,
    /// What the drawing is made of.
    pub marks: Vec<Mark>,
    /// The notation used.
    pub key: Vec<KeyItem>,
}

/// A piece of the drawing; places are in units from the upper left corner.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A straight line.
    Line {
        /// Where it begins.
        from: Spot,
        /// Where it ends.
        to: Spot,
        /// What it is.
        line: Line,
    },
    /// A sign on a day.
    Sign {
        /// Its middle.
        at: Spot,
        /// What it is.
        sign: Sign,
    },
    /// Words on one line.
    Words {
        /// Where they begin, end or have their middle, and their baseline.
        at: Spot,
        /// Which of these it is.
        side: Side,
        /// How they look.
        tone: Tone,
        /// The words.
        text: String,
    },
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// Between rows, at months.
    Grid,
    /// The line on which days lie.
    Axis,
    /// The day of the records.
    Today,
    /// From the need to a later promise.
    Late,
    /// From a promise to the later need.
    Early,
}

/// What a sign is. Of several that fall on a day the first one is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// The day of a promise or of a milestone: a diamond.
    Expected,
    /// The day of a need: a triangle on its point.
    Needed,
    /// The day by which a decision, a delivery or a review is due: a square.
    Due,
    /// A meeting: a dot.
    Meeting,
}

/// Where words stand to their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// They begin there.
    Start,
    /// They have their middle there.
    Middle,
    /// They end there.
    End,
}

/// How words look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Secondary, smaller.
    Plain,
    /// What names a row.
    Strong,
    /// Late or missing.
    Bad,
    /// Early.
    Good,
    /// The day of the records.
    Today,
}

impl Tone {
    /// Size in units.
    pub fn size(self) -> f64 {
        match self {
            Tone::Plain | Tone::Bad | Tone::Good => super::labels::TICK,
            Tone::Strong | Tone::Today => super::labels::TEXT,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Tone::Plain => "ts",
            Tone::Strong => "tb",
            Tone::Bad => "ts tb bad",
            Tone::Good => "ts tb m-gt",
            Tone::Today => "today-t",
        }
    }
}

/// Half the width of a sign.
pub const SIGN: f64 = 7.0;
/// Share of it that a square has, which would look larger than the others.
pub const DUE: f64 = 0.75;

fn words(at: Spot, side: Side, tone: Tone, text: impl Into<String>) -> Mark {
    Mark::Words { at, side, tone, text: text.into() }
}

impl DayTracks {
    fn of(name: String, description: String, height: f64, marks: Vec<Mark>, key: Vec<KeyItem>) -> DayTracks {
        let svg = drawn((WIDTH, height), &marks, "chart wide keep", &description);
        DayTracks { name, description, svg, narrow: String::new(), size: (WIDTH, height), marks, key }
    }
}

fn drawn(size: Spot, marks: &[Mark], class: &str, description: &str) -> String {
    let frame = Frame { left: 0.0, top: 0.0, right: size.0, bottom: size.1 };
    let span = || Span { from: 0.0, to: 1.0, ticks: Vec::new() };
    let canvas = Canvas::new(size, frame, span(), span());
    for mark in marks {
        draw(&canvas, mark);
    }
    canvas.finish(class, description)
}

fn draw(canvas: &Canvas, mark: &Mark) {
    match mark {
        Mark::Line { from, to, line } => {
            let ink = match line {
                Line::Grid => Ink::Grid,
                Line::Axis => Ink::Axis,
                Line::Today => Ink::Today,
                Line::Late => Ink::Slipped,
                Line::Early => Ink::Axis,
            };
            canvas.rule(&[*from, *to], ink);
        }
        Mark::Sign { at: (x, y), sign } => match sign {
            Sign::Needed => {
                canvas.shape(&[(x - SIGN, y - SIGN), (x + SIGN, y - SIGN), (*x, y + SIGN)], Ink::MarkPlan);
            }
            Sign::Expected => {
                canvas.shape(&[(*x, y - SIGN), (x + SIGN, *y), (*x, y + SIGN), (x - SIGN, *y)], Ink::MarkForecast);
            }
            Sign::Due => {
                let half = SIGN * DUE;
                let (left, right, top, bottom) = (x - half, x + half, y - half, y + half);
                canvas.shape(&[(left, top), (right, top), (right, bottom), (left, bottom)], Ink::MarkPlan);
            }
            Sign::Meeting => canvas.spot((*x, *y), SIGN * 0.6, Ink::Dot),
        },
        Mark::Words { at: (x, y), side, tone, text } => {
            let side = match side {
                Side::Start => "",
                Side::Middle => "mid ",
                Side::End => "end ",
            };
            canvas.words(*x, *y, &format!("{side}{}", tone.class()), text);
        }
    }
}
