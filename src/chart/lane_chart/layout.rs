//! From a board to places: the scale of time, rows, lanes, the tracks of the edges, heights.

use chrono::{Days, NaiveDate};

use super::board::Board;
use super::name::Name;
use super::order;
use super::routes::{self, Ends, Route, Taken};
use super::rows::{self, Seat};
use crate::chart::labels::{TEXT, two_lines};
use crate::chart::paint::Form;
use crate::chart::plot::day_number;

/// Height of a row.
pub(super) const ROW: f64 = 20.0;
/// Least height of a gap between rows.
const GUTTER: f64 = 3.0;
/// Least height of a gap in which edges run, without the tracks.
const ALLEY: f64 = 13.0;
/// Distance between two tracks.
const TRACK: f64 = 6.0;
/// Additional height where a lane ends and the next begins.
const BORDER: f64 = 9.0;
/// Least height of a lane, for its name and note.
const LANE: f64 = 42.0;
/// What a second line of the name adds to that, where a note follows.
pub(super) const LANE_LINE: f64 = 14.5;
/// Between the names of the lanes and the chart.
pub(super) const NAME_END: f64 = 10.0;
/// Height of a lane's name and note where they stand above what is in the lane.
const NAME: f64 = 17.0;
/// Where the first lane begins, below the axis.
pub(super) const TOP: f64 = 30.0;

/// Days to the right.
#[derive(Debug, Clone, Copy)]
pub(super) struct Time {
    pub(super) from: NaiveDate,
    pub(super) to: NaiveDate,
    pub(super) left: f64,
    pub(super) right: f64,
}

impl Time {
    /// Where a day lies.
    pub(super) fn x(&self, day: NaiveDate) -> f64 {
        let (from, to) = (day_number(self.from), day_number(self.to));
        let share = (day_number(day) - from) / (to - from).max(1.0);
        // marks at the first and at the last day stay within the drawing
        let (left, right) = (self.left + 12.0, self.right - 12.0);
        left + share.clamp(0.0, 1.0) * (right - left)
    }
}

/// A lane with its place.
#[derive(Debug, Clone)]
pub(super) struct Band {
    /// Place of the lane in the board.
    pub(super) lane: usize,
    /// Upper edge.
    pub(super) top: f64,
}

/// Everything in its place.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) width: f64,
    pub(super) height: f64,
    /// Width of the names of the lanes; 0 where each stands above what is in its lane.
    pub(super) head: f64,
    pub(super) time: Time,
    pub(super) bands: Vec<Band>,
    /// Middle of each row.
    pub(super) rows: Vec<f64>,
    pub(super) seats: Vec<Seat>,
    /// For each edge of the board the points through which it runs; empty where it cannot be drawn.
    pub(super) paths: Vec<Vec<(f64, f64)>>,
}

impl Layout {
    /// Lays a board out.
    pub(super) fn of(board: &Board, form: Form) -> Layout {
        let (width, head, most) = if form == Form::Wide { (1152.0, 178.0, 330.0) } else { (720.0, 0.0, 150.0) };
        // Edges pass at the right of all items; in the narrow drawing, where less is free between them, more do.
        let pass = if form == Form::Wide { 18.0 } else { 28.0 };
        let time = time(board, head + 8.0, width - pass);
        let order = order::of(board);
        let line = (time.from..=time.to).contains(&board.as_of).then(|| time.x(board.as_of));
        let (seats, lanes) = rows::seats(board, &order, &time, line, most);
        let count = lanes.last().map_or(0, |rows| rows.end);
        let mut taken: Vec<Taken> = vec![Taken::default(); count];
        for (item, seat) in board.items.iter().zip(&seats) {
            taken[seat.row].marks.push(rows::marks(item, &time));
            taken[seat.row].words.push((seat.words, seat.words + rows::width(&seat.label)));
        }
        if head == 0.0 {
            // What crosses the last row of a lane crosses the name of the next one, too.
            for (above, below) in lanes.iter().zip(order.iter().skip(1)).filter(|(above, _)| !above.is_empty()) {
                if let Some(lane) = board.lanes.get(*below) {
                    taken[above.end - 1].words.push((0.0, Name::of(lane).end()));
                }
            }
        }
        let ends: Vec<Option<Ends>> = board.edges.iter().map(|e| ends(board, &seats, &time, e.from, e.to)).collect();
        let mut by_line: Vec<usize> = (0..ends.len()).collect();
        by_line.sort_by_key(|i| board.edges[*i].line);
        let routes = routes::routes(&taken, &ends, &by_line, (head + 4.0, width - 4.0));
        let tracks = routes::tracks(&routes, count + 1);
        let least = |lane: usize| {
            let noted = board.lanes.get(lane).filter(|lane| !lane.note.is_empty());
            let lines = noted.map_or(1, |lane| two_lines(&lane.title, head - NAME_END, TEXT, true).len());
            LANE + LANE_LINE * (lines - 1) as f64
        };
        let names = if head > 0.0 { Names::Beside(&least) } else { Names::Above };
        let (gutters, rows, bands, height) = heights(&order, &lanes, &tracks.used, &names);
        let paths = ends
            .iter()
            .zip(&routes)
            .zip(&tracks.of)
            .map(|((ends, route), tracks)| path(ends.as_ref(), route.as_ref(), tracks, &gutters, &rows))
            .collect();
        Layout { width, height, head, time, bands, rows, seats, paths }
    }
}

fn time(board: &Board, left: f64, right: f64) -> Time {
    let days = board.items.iter().flat_map(|item| {
        let marks = item.shapes.iter().map(super::board::Shape::days);
        marks.flat_map(|(from, to)| [from, to]).chain([item.entry, item.exit])
    });
    let days: Vec<NaiveDate> = days.chain(board.span.iter().flat_map(|(from, to)| [*from, *to])).collect();
    let from = days.iter().copied().min().unwrap_or(board.as_of);
    let to = days.iter().copied().max().unwrap_or(board.as_of);
    let to = if to > from { to } else { from.checked_add_days(Days::new(30)).unwrap_or(from) };
    Time { from, to, left, right }
}

/// Where an edge leaves and arrives. It leaves a little to the right of the mark's middle, so that it is told apart
/// from those that arrive.
fn ends(board: &Board, seats: &[Seat], time: &Time, from: usize, to: usize) -> Option<Ends> {
    let (first, last) = (board.items.get(from)?, board.items.get(to)?);
    (from != to).then(|| Ends {
        items: (from, to),
        rows: (seats[from].row, seats[to].row),
        x: (time.x(first.exit) + 4.0, time.x(last.entry)),
    })
}

/// Where a lane's gaps and rows lie, and the height of the whole.
type Heights = (Vec<f64>, Vec<f64>, Vec<Band>, f64);

/// Where the names of the lanes stand.
enum Names<'f> {
    /// Beside what is in the lane, which is at least as high as they are.
    Beside(&'f dyn Fn(usize) -> f64),
    /// Above it.
    Above,
}

fn heights(order: &[usize], lanes: &[std::ops::Range<usize>], used: &[usize], names: &Names<'_>) -> Heights {
    let gutter = |n: usize| match used.get(n).copied().unwrap_or(0) {
        0 => GUTTER,
        tracks => ALLEY + TRACK * (tracks - 1) as f64,
    };
    let (mut gutters, mut rows, mut bands) = (Vec::new(), Vec::new(), Vec::new());
    let mut y = TOP;
    for (lane, range) in order.iter().zip(lanes) {
        let top = y;
        bands.push(Band { lane: *lane, top });
        y += match names {
            Names::Beside(_) => BORDER,
            Names::Above => NAME,
        };
        for row in range.clone() {
            gutters.push(y);
            y += gutter(row);
            rows.push(y + ROW / 2.0);
            y += ROW;
        }
        if let Names::Beside(least) = names {
            y = y.max(top + least(*lane));
        }
    }
    gutters.push(y);
    y += gutter(rows.len());
    (gutters, rows, bands, y + 8.0)
}

fn path(
    ends: Option<&Ends>,
    route: Option<&Route>,
    tracks: &[usize],
    gutters: &[f64],
    rows: &[f64],
) -> Vec<(f64, f64)> {
    let (Some(ends), Some(route)) = (ends, route) else { return Vec::new() };
    let down = |gutter: usize, row: usize| gutter > row;
    let (Some(first), Some(last)) = (route.gutters.first(), route.gutters.last()) else { return Vec::new() };
    let edge = |row: usize, gutter: usize, gap: f64| rows[row] + if down(gutter, row) { gap } else { -gap };
    let mut points = vec![(route.x.first().copied().unwrap_or(ends.x.0), edge(ends.rows.0, *first, 3.0))];
    for (n, gutter) in route.gutters.iter().enumerate() {
        let (a, b) = (route.x[n], route.x[n + 1]);
        if (a - b).abs() > routes::SAME {
            let y = gutters[*gutter] + ALLEY / 2.0 + tracks[n] as f64 * TRACK;
            points.extend([(a, y), (b, y)]);
        }
    }
    points.push((route.x.last().copied().unwrap_or(ends.x.1), edge(ends.rows.1, *last, 8.5)));
    points
}
