//! Dependency map: who waits for whom, by party and over time.
//!
//! A lane for each party. A diamond on the lane of the provider is the day that is promised, a triangle on the lane of
//! the consumer the day by which it is needed; an edge joins them. An edge that runs backwards comes too late: it is
//! thick, and the days stand beside the diamond. An edge that nobody has agreed to is broken.

mod words;

use chrono::NaiveDate;

use crate::chart::figure::{Figure, KeyItem};
use crate::chart::ink::Ink;
use crate::chart::lane_chart::{self, Board, Edge, Item, Label, Lane, Line, Shape};
use crate::chart::paint::Form;
use crate::words::Words;

/// Key of the chart.
pub const NAME: &str = "dependency-map";

/// Dependencies that are drawn at most, most urgent first: more lines can be drawn but not read.
pub const DRAWN: usize = 60;

/// What the map is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date.
    pub as_of: NaiveDate,
    /// Name and remark of each party.
    pub lanes: Vec<(String, String)>,
    /// The open dependencies, most urgent first.
    pub links: Vec<Link>,
    /// How many are delivered.
    pub delivered: usize,
}

/// An open dependency.
#[derive(Debug, Clone)]
pub struct Link {
    /// Identifier.
    pub id: String,
    /// What is needed.
    pub title: String,
    /// Lane of the provider, and its name where that is not the lane's.
    pub provider: (usize, String),
    /// Lane of the consumer, and its name where that is not the lane's.
    pub consumer: (usize, String),
    /// The day by which it is needed.
    pub needed_by: NaiveDate,
    /// The day that the provider promises now.
    pub promised: Option<NaiveDate>,
    /// Both sides have agreed.
    pub agreed: bool,
    /// Nothing moves.
    pub blocked: bool,
}

impl Link {
    /// Days by which the promise lies after the need.
    fn late(&self) -> Option<i64> {
        self.promised.map(|day| (day - self.needed_by).num_days()).filter(|days| *days > 0)
    }

    /// Days by which the need has passed.
    fn overdue(&self, as_of: NaiveDate) -> Option<i64> {
        Some((as_of - self.needed_by).num_days()).filter(|days| *days > 0)
    }
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input, w: &Words) -> Figure {
    let headline = words::headline(input, w);
    let description = words::description(input, &headline, w);
    let board = board(input, w);
    Figure {
        name: NAME,
        measure: w.dependency_map_measure().into(),
        wide: lane_chart::draw(&board, Form::Wide, &description, w),
        narrow: lane_chart::draw(&board, Form::Narrow, &description, w),
        keep_wide: true,
        table: words::table(input, w),
        note: words::note(input, w),
        key: key(input, w),
        plot: None,
        headline,
        description,
    }
}

fn key(input: &Input, w: &Words) -> Vec<KeyItem> {
    let any = |test: fn(&Link) -> bool| input.links.iter().take(DRAWN).any(test);
    let items = [
        (any(|_| true), KeyItem::promised_mark(w)),
        (any(|l| l.promised.is_none()), KeyItem::undated_mark(w)),
        (any(|_| true), KeyItem::needed_mark(w)),
        (any(|l| l.late().is_none() && l.agreed), KeyItem::agreed(w)),
        (any(|l| l.late().is_none() && !l.agreed), KeyItem::waits_loosely(w)),
        (any(|l| l.late().is_some()), KeyItem::waits_too_long(w.dependency_map_promised_late())),
    ];
    items.into_iter().filter(|(used, _)| *used).map(|(_, item)| item).collect()
}

/// Each dependency is two items, one at each party, and an edge.
fn board(input: &Input, w: &Words) -> Board {
    let (mut items, mut edges) = (Vec::new(), Vec::new());
    for link in input.links.iter().take(DRAWN) {
        edges.push(Edge { from: items.len(), to: items.len() + 1, line: line(link, input.as_of) });
        items.extend([given(link, input, w), needed(link, input, w)]);
    }
    let lanes = input.lanes.iter().map(|(title, note)| Lane { title: title.clone(), note: note.clone() });
    Board { as_of: input.as_of, span: Some((input.as_of, input.as_of)), lanes: lanes.collect(), items, edges }
}

fn line(link: &Link, as_of: NaiveDate) -> Line {
    match (link.late().is_some() || link.overdue(as_of).is_some(), link.agreed) {
        (true, _) => Line::Late,
        (false, false) => Line::Loose,
        (false, true) => Line::Plain,
    }
}

/// What the provider owes.
fn given(link: &Link, input: &Input, w: &Words) -> Item {
    let (day, ink) = match link.promised {
        Some(day) => (day, Ink::MarkForecast),
        None => (link.needed_by, Ink::MarkPlan),
    };
    let mut shapes = vec![Shape::Diamond(day, 7.0, ink)];
    if link.promised.is_none() {
        shapes.push(Shape::Cross(day));
    }
    let plain = match link.provider.1.as_str() {
        "" => link.title.clone(),
        provider => w.dependency_map_from(&link.title, provider),
    };
    Item {
        lane: link.provider.0,
        shelf: 0,
        shapes,
        entry: day,
        exit: day,
        label: Label { strong: link.id.clone(), plain, bad: words::wrong(link, input.as_of, w) },
        tip: words::tip(input, link, w),
    }
}

/// What the consumer waits for.
fn needed(link: &Link, input: &Input, w: &Words) -> Item {
    Item {
        lane: link.consumer.0,
        shelf: 1,
        shapes: vec![Shape::Wedge(link.needed_by, Ink::MarkPlan)],
        entry: link.needed_by,
        exit: link.needed_by,
        label: Label { strong: link.id.clone(), plain: link.consumer.1.clone(), bad: String::new() },
        tip: words::tip(input, link, w),
    }
}
