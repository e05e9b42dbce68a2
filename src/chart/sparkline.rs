//! KPI sparkline: the trend of one number in the line of a table, with its target.

use chrono::NaiveDate;

use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame, Spot};
use crate::chart::ink::Ink;
use crate::chart::plot::day_number;
use crate::words::Words;

/// Key of the chart.
pub const NAME: &str = "sparkline";

/// What the sparkline is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// Day and value in any order; `None` where the measure did not apply.
    pub points: Vec<(NaiveDate, Option<f64>)>,
    /// The limit to read the trend against.
    pub target: Option<f64>,
    /// The limit as it stands beside the drawing, such as `≥ 80 %`.
    pub target_words: String,
}

/// A finished sparkline. It stands beside the number, so it has no headline or table of its own.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Sparkline {
    /// The drawing, 104 by 26 units; empty when there is no value at all.
    pub svg: String,
    /// The trend in words, also the label of the drawing.
    pub aria: String,
}

/// Draws the trend; `show` says a value as the measure does everywhere, with its unit.
pub fn sparkline(input: &Input, show: impl Fn(f64) -> String, w: &Words) -> Sparkline {
    let mut points = input.points.clone();
    points.sort_by_key(|point| point.0);
    let values: Vec<(NaiveDate, f64)> =
        points.iter().filter_map(|(day, value)| Some((*day, value.filter(|v| v.is_finite())?))).collect();
    let aria = words(&values, input, show, w);
    let svg = if values.is_empty() { String::new() } else { draw(&points, &values, input.target, &aria) };
    Sparkline { svg, aria }
}

fn words(values: &[(NaiveDate, f64)], input: &Input, show: impl Fn(f64) -> String, w: &Words) -> String {
    let (Some(first), Some(last)) = (values.first(), values.last()) else {
        return w.sparkline_none().into();
    };
    let today = w.in_words_with_year(last.0);
    let trend = match values.len() {
        1 => w.sparkline_one(show(last.1), today),
        _ => w.sparkline_trend(show(first.1), w.in_words_with_year(first.0), show(last.1), today),
    };
    let text = match input.target.filter(|t| t.is_finite()) {
        Some(_) => w.sparkline_target(trend, &input.target_words),
        None => trend,
    };
    text.replace('\u{a0}', " ")
}

fn draw(points: &[(NaiveDate, Option<f64>)], values: &[(NaiveDate, f64)], target: Option<f64>, aria: &str) -> String {
    let target = target.filter(|t| t.is_finite());
    let heights = || values.iter().map(|v| v.1).chain(target);
    let (low, high) = (heights().fold(f64::INFINITY, f64::min), heights().fold(f64::NEG_INFINITY, f64::max));
    let span = |from: f64, to: f64| Span { from, to, ticks: Vec::new() };
    let (first, last) = (points.first(), points.last());
    let x = span(first.map_or(0.0, |p| day_number(p.0)), last.map_or(0.0, |p| day_number(p.0)));
    let frame = Frame { left: 3.0, top: 4.0, right: 99.0, bottom: 22.0 };
    let canvas = Canvas::new((104.0, 26.0), frame, x, span(low, high));
    if let Some(target) = target {
        let height = canvas.at((0.0, target)).1;
        canvas.rule(&[(0.0, height), (104.0, height)], Ink::Limit);
    }
    for part in points.split(|(_, value)| !value.is_some_and(f64::is_finite)).filter(|part| !part.is_empty()) {
        stretch(&canvas, part);
    }
    if let Some((day, value)) = values.last() {
        canvas.dot((day_number(*day), *value), 3.0, Ink::Dot);
    }
    canvas.finish("spark", aria)
}

/// Values that follow each other; a lonely one is a small dot.
fn stretch(canvas: &Canvas, part: &[(NaiveDate, Option<f64>)]) {
    let spots: Vec<Spot> = part.iter().filter_map(|(day, value)| Some((day_number(*day), (*value)?))).collect();
    match spots.as_slice() {
        [only] => canvas.dot(*only, 1.5, Ink::Dot),
        _ => canvas.line(spots, Ink::Actual),
    }
}
