//! Roadmap: milestones, tasks, gates and releases by workstream over time, with baseline, forecast, actual and what waits
//! for what.
//!
//! A milestone's hollow diamond is its baseline, a line leads from there to the present date with the days of slip beside
//! it. What comes before is joined to what waits for it; where it comes later, the edge is thick and runs backwards, and
//! the words at what waits say by how many days.

mod marks;
mod words;

use chrono::NaiveDate;

use crate::chart::figure::{Figure, KeyItem};
use crate::chart::lane_chart::{self, Board, Edge, Item, Label, Lane, Line};
use crate::chart::paint::Form;
use crate::words::Words;

/// Key of the chart.
pub const NAME: &str = "roadmap";

/// Edges that are drawn at most; those that come too late go first.
const EDGES: usize = 80;
/// Entries that are drawn at most: beyond, finished ones are left to the table.
const DRAWN: usize = 160;

/// Entries of the chart for a page with others: those that come next.
const BRIEF: usize = 60;

/// What the roadmap is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date.
    pub as_of: NaiveDate,
    /// Name and lead of each workstream, in the order of the records.
    pub lanes: Vec<(String, String)>,
    /// What is on it.
    pub entries: Vec<Entry>,
    /// What waits for what, by places in `entries`.
    pub links: Vec<Link>,
    /// How many entries wait for something outside the program.
    pub outside: usize,
    /// What comes from outside the roadmap, or goes there, and is promised for too late a day, or for none.
    pub external: Vec<External>,
}

/// Something of which a side is not on the roadmap.
#[derive(Debug, Clone)]
pub struct External {
    /// Identifier.
    pub id: String,
    /// Title.
    pub title: String,
    /// The day by which it is needed.
    pub needed_by: NaiveDate,
    /// The day that is promised.
    pub promised: Option<NaiveDate>,
    /// Place of the open entry that waits for it, where one is known.
    pub to: Option<usize>,
    /// The program gives it, to somebody outside.
    pub given: bool,
}

impl External {
    /// Days by which it is promised too late.
    fn late(&self) -> Option<i64> {
        self.promised.map(|day| (day - self.needed_by).num_days())
    }
}

/// A milestone, task, gate or release.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Identifier.
    pub id: String,
    /// Title.
    pub title: String,
    /// Place of its workstream in the lanes.
    pub lane: usize,
    /// What it is, with its dates.
    pub what: What,
}

/// What an entry is.
#[derive(Debug, Clone, Copy)]
pub enum What {
    /// A dated promise.
    Milestone {
        /// The day that was promised.
        baseline: NaiveDate,
        /// The day on which it was done, else the day now expected, at the earliest the report date.
        end: NaiveDate,
        /// Where it stands.
        state: State,
        /// It is promised to somebody outside.
        external: bool,
    },
    /// Work between milestones.
    Task {
        /// First day, done or expected.
        start: NaiveDate,
        /// Last day, done or expected.
        end: NaiveDate,
        /// First and last day of the baseline.
        baseline: Option<(NaiveDate, NaiveDate)>,
        /// Share done, 0 to 1.
        progress: Option<f64>,
        /// Where it stands.
        state: State,
    },
    /// A review of readiness.
    Gate {
        /// The day of the review.
        review: NaiveDate,
        /// Passed, failed, or not reviewed yet.
        passed: Option<bool>,
    },
    /// A release with its window.
    Release {
        /// First day.
        start: NaiveDate,
        /// Last day.
        end: NaiveDate,
        /// How it ended; none while it is still to come.
        live: Option<Live>,
    },
}

/// How a release ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Live {
    /// It runs.
    Running,
    /// It was taken back.
    TakenBack,
    /// It went wrong.
    Failed,
}

/// Where an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Not done.
    Open,
    /// Not done, and the day that was last expected has passed.
    Overdue,
    /// Done.
    Done,
    /// Given up.
    Cancelled,
}

/// Something that comes before something else.
#[derive(Debug, Clone)]
pub struct Link {
    /// Place of what comes first.
    pub from: usize,
    /// Place of what waits.
    pub to: usize,
    /// The dependency that says so, where it is a record of its own.
    pub name: Option<String>,
    /// Days by which what comes first comes too late; 0 or less where it is in time.
    pub late: i64,
}

impl Entry {
    fn state(&self) -> State {
        match self.what {
            What::Milestone { state, .. } | What::Task { state, .. } => state,
            What::Gate { passed, .. } => passed.map_or(State::Open, |_| State::Done),
            What::Release { live, .. } => live.map_or(State::Open, |_| State::Done),
        }
    }

    /// The day on which it is done or expected.
    fn end(&self) -> NaiveDate {
        match self.what {
            What::Milestone { end, .. } | What::Task { end, .. } | What::Release { end, .. } => end,
            What::Gate { review, .. } => review,
        }
    }

    /// Days from the baseline to the end; none where there is no baseline.
    fn slip(&self) -> Option<i64> {
        let planned = match self.what {
            What::Milestone { baseline, .. } => baseline,
            What::Task { baseline, .. } => baseline?.1,
            What::Gate { .. } | What::Release { .. } => return None,
        };
        (self.state() != State::Cancelled).then(|| (self.end() - planned).num_days())
    }
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input, w: &Words) -> Figure {
    let headline = words::headline(input, w);
    let description = words::description(input, &headline, w);
    let shown = shown(input, false);
    let board = board(input, &shown, w);
    let left_out = input.entries.len() - shown.len();
    Figure {
        name: NAME,
        measure: w.roadmap_chart_measure().into(),
        wide: lane_chart::draw(&board, Form::Wide, &description, w),
        narrow: lane_chart::draw(&board, Form::Narrow, &description, w),
        keep_wide: true,
        table: words::table(input, w),
        note: words::note(input, left_out, w),
        key: key(input, &shown, &board, w),
        plot: None,
        headline,
        description,
    }
}

/// The chart for a page that has others beside it: milestones and gates only, one drawing for every width, and no table,
/// which the page of the whole roadmap has.
pub fn brief(input: &Input, w: &Words) -> Figure {
    let kept = |e: &Entry| matches!(e.what, What::Milestone { .. } | What::Gate { .. });
    if !input.entries.iter().any(kept) {
        return figure(input, w);
    }
    let headline = words::headline(input, w);
    let description = words::description(input, &headline, w);
    let shown = shown(input, true);
    let board = board(input, &shown, w);
    Figure {
        name: NAME,
        measure: w.roadmap_chart_measure_brief().into(),
        wide: lane_chart::draw_once(&board, &description, w),
        narrow: String::new(),
        keep_wide: true,
        table: crate::chart::DataTable::default(),
        note: None,
        key: key(input, &shown, &board, w),
        plot: None,
        headline,
        description,
    }
}

/// What the drawing holds: bars only where there are tasks, and the lines that were drawn.
fn key(input: &Input, shown: &[usize], board: &Board, w: &Words) -> Vec<KeyItem> {
    let any = |test: fn(&Entry) -> bool| shown.iter().any(|i| test(&input.entries[*i]));
    let bars = any(|e| matches!(e.what, What::Task { .. }));
    let late = board.edges.iter().any(|edge| edge.line == Line::Late);
    let items = [
        (any(|e| e.slip().is_some()), KeyItem::plan_mark(bars, w)),
        (any(|e| e.state() == State::Done), KeyItem::actual_mark(bars, w)),
        (any(|e| matches!(e.state(), State::Open | State::Overdue)), KeyItem::forecast_mark(bars, w)),
        (any(|e| matches!(e.what, What::Milestone { external: true, .. })), KeyItem::outside_mark(w)),
        (any(|e| matches!(e.what, What::Gate { .. })), KeyItem::gate_mark(w)),
        (any(|e| matches!(e.what, What::Release { .. })), KeyItem::release_mark(w)),
        (board.edges.iter().any(|edge| edge.line == Line::Plain), KeyItem::waits(w)),
        (late, KeyItem::waits_too_long(w.roadmap_chart_comes_later())),
    ];
    items.into_iter().filter(|(used, _)| *used).map(|(_, item)| item).collect()
}

/// Whether what comes first is there, so that nobody waits for it any more.
fn is_met(input: &Input, link: &Link) -> bool {
    link.late <= 0 && input.entries.get(link.from).is_none_or(|entry| entry.state() == State::Done)
}

/// The entries that are drawn. Cancelled ones are left to the table; of very many, finished ones too.
fn shown(input: &Input, brief: bool) -> Vec<usize> {
    let mut shown: Vec<usize> = (0..input.entries.len()).collect();
    shown.retain(|i| input.entries[*i].state() != State::Cancelled);
    if brief {
        shown.retain(|i| matches!(input.entries[*i].what, What::Milestone { .. } | What::Gate { .. }));
    }
    if brief && shown.len() > BRIEF {
        shown.sort_by_key(|i| (input.entries[*i].state() == State::Done, input.entries[*i].end(), *i));
        shown.truncate(BRIEF);
        shown.sort_unstable();
    }
    if shown.len() > DRAWN {
        shown.retain(|i| input.entries[*i].state() != State::Done);
    }
    shown
}

fn board(input: &Input, shown: &[usize], w: &Words) -> Board {
    let place = |entry: usize| shown.iter().position(|i| *i == entry);
    let mut links: Vec<&Link> = input.links.iter().filter(|link| !is_met(input, link)).collect();
    links.sort_by_key(|link| std::cmp::Reverse(link.late.max(0)));
    let links = direct(&links);
    let edge = |link: &&Link| {
        let line = if link.late > 0 { Line::Late } else { Line::Plain };
        Some(Edge { from: place(link.from)?, to: place(link.to)?, line })
    };
    let mut edges: Vec<Edge> = Vec::new();
    for edge in links.iter().filter_map(edge) {
        if edges.len() < EDGES && !edges.iter().any(|e| (e.from, e.to) == (edge.from, edge.to)) {
            edges.push(edge);
        }
    }
    let items = shown.iter().map(|i| item(input, *i, w)).collect();
    let lanes = input.lanes.iter().map(|(title, note)| Lane { title: title.clone(), note: note.clone() });
    Board { as_of: input.as_of, span: None, lanes: lanes.collect(), items, edges }
}

/// Without those that follow from others: where A comes before B and B before C, the edge from A to C says nothing more.
/// What comes too late always stays.
fn direct<'l>(links: &[&'l Link]) -> Vec<&'l Link> {
    let after = |from: usize| links.iter().filter(move |l| l.from == from).map(|l| l.to);
    let implied = |link: &Link| {
        let mut seen: Vec<usize> = after(link.from).filter(|to| *to != link.to).collect();
        let mut next = 0;
        while let Some(at) = seen.get(next).copied() {
            if at == link.to {
                return true;
            }
            for to in after(at).collect::<Vec<_>>() {
                if to != link.from && !seen.contains(&to) {
                    seen.push(to);
                }
            }
            next += 1;
        }
        false
    };
    links.iter().filter(|link| link.late > 0 || !implied(link)).copied().collect()
}

fn item(input: &Input, index: usize, w: &Words) -> Item {
    let entry = &input.entries[index];
    let (entrance, exit) = marks::doors(entry);
    let bad = [words::slip(entry, w), words::too_late(input, index, w)];
    let bad = bad.into_iter().flatten().collect::<Vec<_>>().join(w.list_between());
    Item {
        lane: entry.lane.min(input.lanes.len().saturating_sub(1)),
        shelf: u8::from(matches!(entry.what, What::Task { .. })),
        shapes: marks::shapes(entry),
        entry: entrance,
        exit,
        label: Label { strong: entry.id.clone(), plain: entry.title.clone(), bad },
        tip: words::tip(input, entry, w),
    }
}
