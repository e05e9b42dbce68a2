//! The drawing area of one chart: data coordinates through plotters, words on the sheet.

use std::cell::RefCell;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Polygon, Rectangle};
use plotters::series::{AreaSeries, LineSeries};
use plotters::style::{Color, ShapeStyle};

use crate::chart::axis::Span;
use crate::chart::backend::ClassSvg;
use crate::chart::ink::Ink;
use crate::chart::sheet::{FINE, Sheet, fine};

/// A place in the drawing, in its units.
pub(crate) type Spot = (f64, f64);

/// The edges of the plotted area in units of the drawing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

/// A sheet with a coordinate system on it.
pub(crate) struct Canvas {
    sheet: Rc<RefCell<Sheet>>,
    whole: DrawingArea<ClassSvg, Shift>,
    area: DrawingArea<ClassSvg, Cartesian2d<Span, Span>>,
    /// The plotted area.
    pub(crate) frame: Frame,
    /// Width of the whole drawing.
    pub(crate) width: f64,
}

impl Canvas {
    /// An empty drawing of the given size whose `frame` shows `x` and `y`.
    pub(crate) fn new((width, height): (f64, f64), frame: Frame, x: Span, y: Span) -> Canvas {
        let sheet = Sheet::new(width, height);
        let whole = ClassSvg(Rc::clone(&sheet)).into_drawing_area();
        let place = (fine(frame.left)..fine(frame.right), fine(frame.bottom)..fine(frame.top));
        let area = whole.apply_coord_spec(Cartesian2d::new(x, y, place));
        Canvas { sheet, whole, area, frame, width }
    }

    /// Where a data point lies in the drawing.
    pub(crate) fn at(&self, point: Spot) -> Spot {
        let (x, y) = self.area.map_coordinate(&point);
        (f64::from(x) / FINE, f64::from(y) / FINE)
    }

    /// A line through data points.
    pub(crate) fn line(&self, points: impl IntoIterator<Item = Spot>, ink: Ink) {
        for element in LineSeries::new(points, stroke(ink)) {
            // the backend cannot fail
            let _ = self.area.draw(&element);
        }
    }

    /// The area between a line through data points and zero.
    pub(crate) fn area(&self, points: impl IntoIterator<Item = Spot>, ink: Ink) {
        for element in AreaSeries::new(points, 0.0, filled(ink)) {
            let _ = self.area.draw(&element);
        }
    }

    /// A closed area in data coordinates.
    pub(crate) fn polygon(&self, points: Vec<Spot>, ink: Ink) {
        let _ = self.area.draw(&Polygon::new(points, filled(ink)));
    }

    /// A rectangle between two data points.
    pub(crate) fn cell(&self, from: Spot, to: Spot, ink: Ink) {
        let _ = self.area.draw(&Rectangle::new([from, to], filled(ink)));
    }

    /// A dot on a data point.
    pub(crate) fn dot(&self, point: Spot, radius: f64, ink: Ink) {
        let _ = self.area.draw(&Circle::new(point, fine(radius), filled(ink)));
    }

    /// A line between places of the drawing.
    pub(crate) fn rule(&self, spots: &[Spot], ink: Ink) {
        let path: Vec<(i32, i32)> = spots.iter().map(|(x, y)| (fine(*x), fine(*y))).collect();
        let _ = self.whole.draw(&PathElement::new(path, stroke(ink)));
    }

    /// A filled shape between places of the drawing.
    pub(crate) fn shape(&self, spots: &[Spot], ink: Ink) {
        let path: Vec<(i32, i32)> = spots.iter().map(|(x, y)| (fine(*x), fine(*y))).collect();
        let _ = self.whole.draw(&Polygon::new(path, filled(ink)));
    }

    /// A rectangle between places of the drawing.
    pub(crate) fn block(&self, from: Spot, to: Spot, ink: Ink) {
        let corners = [(fine(from.0), fine(from.1)), (fine(to.0), fine(to.1))];
        let _ = self.whole.draw(&Rectangle::new(corners, filled(ink)));
    }

    /// A dot at a place of the drawing.
    pub(crate) fn spot(&self, (x, y): Spot, radius: f64, ink: Ink) {
        let _ = self.whole.draw(&Circle::new((fine(x), fine(y)), fine(radius), filled(ink)));
    }

    /// Words with their baseline at `y`.
    pub(crate) fn words(&self, x: f64, y: f64, class: &str, words: &str) {
        self.sheet.borrow_mut().text(x, y, class, words);
    }

    /// Lines below each other, their middle where words of one line with their baseline at `y` have theirs.
    pub(crate) fn lines(&self, x: f64, y: f64, class: &str, lines: &[String]) {
        const STEP: f64 = 14.0;
        let first = y - lines.len().saturating_sub(1) as f64 * STEP / 2.0;
        for (n, line) in lines.iter().enumerate() {
            self.words(x, first + n as f64 * STEP, class, line);
        }
    }

    /// One letter at several places of a line with its baseline at `y`.
    pub(crate) fn letters(&self, xs: &[f64], y: f64, class: &str, letter: char) {
        self.sheet.borrow_mut().letters(xs, y, class, letter);
    }

    /// A letter or figure at each of several places.
    pub(crate) fn scattered(&self, all: &[(Spot, char)], class: &str) {
        self.sheet.borrow_mut().scattered(all, class);
    }

    /// Words in pieces with a class each; a space stands between two pieces.
    pub(crate) fn spans(&self, x: f64, y: f64, class: &str, pieces: &[(&str, &str)]) {
        self.sheet.borrow_mut().spans(x, y, class, pieces);
    }

    /// A line between places of the drawing with round corners.
    pub(crate) fn route(&self, spots: &[Spot], class: &str) {
        self.sheet.borrow_mut().route(spots, class);
    }

    /// What `draw` draws, with words that are shown when a pointer rests on it.
    pub(crate) fn grouped(&self, tip: &str, draw: impl FnOnce()) {
        self.sheet.borrow_mut().begin_group(tip);
        draw();
        self.sheet.borrow_mut().end_group();
    }

    /// A pill: a rectangle with round ends.
    pub(crate) fn pill(&self, (x, y): Spot, (width, height): Spot, class: &str) {
        self.sheet.borrow_mut().rounded(x, y, width, height, class);
    }

    /// The finished drawing.
    pub(crate) fn finish(&self, class: &str, description: &str) -> String {
        self.sheet.borrow_mut().finish(class, description)
    }
}

fn stroke(ink: Ink) -> ShapeStyle {
    ShapeStyle::from(&ink.color())
}

fn filled(ink: Ink) -> ShapeStyle {
    ink.color().filled()
}
