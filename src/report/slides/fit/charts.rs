//! Charts take the height that a slide has left: they are drawn anew, as high as their place, with words that are read
//! from afar.

use super::pieces::{Piece, Ruler};
use super::{CHART, Medium, PAPER, SCREEN, aspect, room, widths};
use crate::chart::{self, Figure};
use crate::report::slides::model::{Slide, SlidePart};
use crate::words::Words;

/// Height over width that a chart asks for, and that it takes where there is room; in em it asks for no more than so many.
const LEAST: f64 = 0.65;
const MOST: f64 = 0.85;
const ENOUGH: f64 = 18.0;
/// Units of a drawing to an em of the floor: its smallest words are then about 10 points on paper.
const UNITS: f64 = 14.2;

/// A place for parts: width and height, in em of their size.
type Place = (f64, f64);

/// The least height of a drawing in a width.
pub(super) fn least(figure: &Figure, width: f64) -> f64 {
    match chart::is_flexible(figure) {
        true => (width * LEAST).min(ENOUGH),
        false => (width * aspect(&figure.wide)).min(CHART),
    }
}

/// Gives the charts of a slide what is left of it, on screen and on paper.
pub(super) fn fill(slide: &mut Slide, w: &Words) {
    let place =
        |medium: &Medium, factor: f64| (medium.width / factor, room(&slide.title, &slide.subtitle, medium) / factor);
    let places = [place(&SCREEN, slide.size.factor()), place(&PAPER, slide.paper.factor())];
    fill_parts(&mut slide.body, places, [slide.size.factor(), slide.paper.factor()], w);
}

fn fill_parts(parts: &mut [SlidePart], places: [Place; 2], factors: [f64; 2], w: &Words) {
    let spare = places.map(|(width, high)| (high - Ruler::default().all(&Piece::all(parts), width)).max(0.0));
    for part in parts {
        match part {
            SlidePart::Figure { figure, fills, paper, .. } => {
                let asks = |n: usize| (least(figure, places[n].0) + spare[n]) / places[n].0;
                *paper = for_paper(figure, asks(1), places[1].0 * factors[1], w);
                *fills = fit(figure, asks(0), places[0].0 * factors[0], w);
                // What is left is given once.
                return;
            }
            SlidePart::Columns { share, columns } => {
                let high = |column: &[SlidePart], width| Ruler::default().all(&Piece::all(column), width);
                let inner = places.map(|(width, _)| widths(*share, width));
                let highest = [0, 1].map(|n| {
                    columns.iter().zip(inner[n]).map(|(column, width)| high(column, width)).fold(0.0, f64::max)
                });
                for (at, column) in columns.iter_mut().enumerate() {
                    let places = [0, 1].map(|n| (inner[n][at], highest[n] + spare[n]));
                    fill_parts(column, places, factors, w);
                }
                return;
            }
            _ => {}
        }
    }
}

/// The drawing for a place on paper, which is narrower than a screen and higher; empty where the chart has but one shape.
fn for_paper(figure: &Figure, aspect_left: f64, width: f64, w: &Words) -> String {
    if chart::is_flexible(figure) {
        drawn(figure, aspect_left, width, w)
    } else {
        chart::for_paper(figure, aspect_left, w)
    }
}

fn drawn(figure: &Figure, aspect_left: f64, width: f64, w: &Words) -> String {
    let units = (width * UNITS).round();
    chart::for_slide(figure, units as u16, (units * aspect_left.min(MOST)).round(), w)
}

/// Draws a chart for a place on a screen; answers whether it fills it.
fn fit(figure: &mut Figure, aspect_left: f64, width: f64, w: &Words) -> bool {
    if !chart::is_flexible(figure) {
        return aspect(&figure.wide) <= aspect_left;
    }
    figure.wide = drawn(figure, aspect_left, width, w);
    // The drawing for phones is that of pages, and stays.
    true
}
