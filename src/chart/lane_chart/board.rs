//! What a lane chart consists of, before anything has a place.

use chrono::NaiveDate;

use crate::chart::ink::Ink;

/// A lane chart as data. Items and edges name lanes and items by their place in the lists.
#[derive(Debug, Clone)]
pub(crate) struct Board {
    /// The report date, drawn as a line.
    pub(crate) as_of: NaiveDate,
    /// The days that the axis must show at least.
    pub(crate) span: Option<(NaiveDate, NaiveDate)>,
    /// The lanes in the order of the records; the drawing puts those side by side that depend on each other.
    pub(crate) lanes: Vec<Lane>,
    /// What stands in the lanes.
    pub(crate) items: Vec<Item>,
    /// Who waits for whom.
    pub(crate) edges: Vec<Edge>,
}

/// A lane: a workstream or another party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lane {
    /// Its name.
    pub(crate) title: String,
    /// Who leads it, or another remark; may be empty.
    pub(crate) note: String,
}

/// Something in a lane: marks and words that stay together.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    /// The lane in which it stands.
    pub(crate) lane: usize,
    /// Rows of a lower shelf stand above those of a higher one in the same lane.
    pub(crate) shelf: u8,
    /// Its marks, drawn in this order.
    pub(crate) shapes: Vec<Shape>,
    /// The day at which edges that lead to it end.
    pub(crate) entry: NaiveDate,
    /// The day at which edges that lead from it begin.
    pub(crate) exit: NaiveDate,
    /// The words beside the marks.
    pub(crate) label: Label,
    /// All of it in a sentence, shown when a pointer rests on it.
    pub(crate) tip: String,
}

/// The words of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Label {
    /// Its id, bold.
    pub(crate) strong: String,
    /// Its title, shortened where there is no room.
    pub(crate) plain: String,
    /// How late it is or what is wrong; never shortened before the title.
    pub(crate) bad: String,
}

/// A mark.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shape {
    /// A diamond of the given half width.
    Diamond(NaiveDate, f64, Ink),
    /// A hexagon, the sign of a gate.
    Hexagon(NaiveDate, Ink),
    /// A bar from day to day, between two heights above and below the middle of the row.
    Bar(NaiveDate, NaiveDate, (f64, f64), Ink),
    /// A bar with a point at its end, the sign of a release.
    Arrow(NaiveDate, NaiveDate, Ink),
    /// A line from day to day in the middle of the row.
    Stretch(NaiveDate, NaiveDate, Ink),
    /// A triangle that points down: the day by which something is needed.
    Wedge(NaiveDate, Ink),
    /// A cross over a mark.
    Cross(NaiveDate),
}

/// An edge from what comes first to what waits for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Edge {
    /// The item that comes first.
    pub(crate) from: usize,
    /// The item that waits.
    pub(crate) to: usize,
    /// How it is drawn.
    pub(crate) line: Line,
}

/// How an edge is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Line {
    /// It comes too late: thick, in the colour of lateness; words at the item say by how much.
    Late,
    /// Nobody has agreed to it: broken.
    Loose,
    /// As it should be.
    Plain,
}

impl Shape {
    /// First and last day.
    pub(super) fn days(&self) -> (NaiveDate, NaiveDate) {
        match *self {
            Shape::Diamond(at, ..) | Shape::Hexagon(at, _) | Shape::Wedge(at, _) | Shape::Cross(at) => (at, at),
            Shape::Bar(from, to, ..) | Shape::Arrow(from, to, _) | Shape::Stretch(from, to, _) => (from, to.max(from)),
        }
    }

    /// How far it reaches beyond its days, in units of the drawing.
    pub(super) fn reach(&self) -> f64 {
        match *self {
            Shape::Diamond(_, half, _) => half,
            Shape::Hexagon(..) | Shape::Cross(_) => 7.0,
            Shape::Wedge(..) => 6.0,
            Shape::Arrow(..) => 6.0,
            Shape::Bar(..) => 1.0,
            Shape::Stretch(..) => 0.0,
        }
    }
}
