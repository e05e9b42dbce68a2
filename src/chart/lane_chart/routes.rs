//! The ways of the edges: along the gaps between rows, and across rows where no mark stands: beside the words too, or
//! behind them where the way around would lead far past both ends.
//!
//! A gap (gutter) `n` lies above row `n`; the last one below all rows. An edge goes from its item into the next gap, from
//! gap to gap through free places, and from the last gap into the item that waits. Where several edges run in one gap
//! at the same place, each gets a track of its own.

/// Distance that an edge keeps from items.
const CLEAR: f64 = 5.0;
/// Distance that an edge keeps from other edges that cross the same row.
const BESIDE: f64 = 4.5;
/// What each unit costs by which a way leads further to the left or right than both its ends: an arrow that passes the
/// later thing seems to say that something happens after it.
const BEYOND: f64 = 1.0;
/// What it costs to run behind the words of an item, which stay legible: less than a way around the whole chart.
const BEHIND: f64 = 130.0;
/// What a bend costs, in units of length: a few units longer is better than another bend.
const BEND: f64 = 14.0;
/// Places no further apart than this are the same.
pub(super) const SAME: f64 = 0.5;
/// Places at which an edge may cross a row: more do not make it better.
const PLACES: usize = 24;
/// Edges that pass side by side beyond all items, at the left and at the right.
const ALLEYS: usize = 5;

/// Where an edge begins and ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ends {
    /// The items.
    pub(super) items: (usize, usize),
    /// Their rows.
    pub(super) rows: (usize, usize),
    /// Where it leaves and arrives.
    pub(super) x: (f64, f64),
}

/// A way: `x[n]` is where it comes into gap `gutters[n]`, `x[n + 1]` where it leaves it.
#[derive(Debug, Clone)]
pub(super) struct Route {
    pub(super) gutters: Vec<usize>,
    pub(super) x: Vec<f64>,
}

/// The tracks of all edges.
#[derive(Debug)]
pub(super) struct Tracks {
    /// For each edge and each of its gaps the track.
    pub(super) of: Vec<Vec<usize>>,
    /// How many tracks each gap has.
    pub(super) used: Vec<usize>,
}

/// What stands in a row.
#[derive(Debug, Clone, Default)]
pub(super) struct Taken {
    /// From where to where marks stand: no edge crosses them.
    pub(super) marks: Vec<(f64, f64)>,
    /// From where to where words stand.
    pub(super) words: Vec<(f64, f64)>,
}

/// An edge that crosses a row: where, and between which items.
type Crossing = (f64, (usize, usize));

/// The ways of all edges, those first in `order` before the others. `taken` is what stands in each row; `alleys` are the
/// places at both sides where nothing ever stands.
pub(super) fn routes(
    taken: &[Taken],
    ends: &[Option<Ends>],
    order: &[usize],
    alleys: (f64, f64),
) -> Vec<Option<Route>> {
    let mut routes: Vec<Option<Route>> = vec![None; ends.len()];
    let mut crossed: Vec<Vec<Crossing>> = vec![Vec::new(); taken.len()];
    for index in order {
        let Some(ends) = ends.get(*index).copied().flatten() else { continue };
        let (gutters, rows) = way(ends.rows);
        let places: Vec<Vec<Place>> =
            rows.iter().map(|row| places(&taken[*row], &crossed[*row], &ends, alleys)).collect();
        let between = cheapest(&places, ends.x);
        for (row, x) in rows.iter().zip(&between) {
            crossed[*row].push((*x, ends.items));
        }
        let mut x: Vec<f64> = std::iter::once(ends.x.0).chain(between).chain([ends.x.1]).collect();
        for n in 1..x.len() {
            // what is nearly straight is straight
            if (x[n] - x[n - 1]).abs() <= SAME {
                x[n] = x[n - 1];
            }
        }
        routes[*index] = Some(Route { gutters, x });
    }
    routes
}

/// The gaps through which an edge goes, in order, and the rows that it crosses.
fn way((from, to): (usize, usize)) -> (Vec<usize>, Vec<usize>) {
    if from < to {
        ((from + 1..=to).collect(), (from + 1..to).collect())
    } else if from > to {
        ((to + 1..=from).rev().collect(), (to + 1..from).rev().collect())
    } else {
        (vec![from], Vec::new())
    }
}

/// A place at which an edge may cross a row, and what that costs.
type Place = (f64, f64);

/// Where an edge may cross a row: straight from its beginning or towards its end, beside what stands there, or outside.
fn places(taken: &Taken, crossed: &[Crossing], ends: &Ends, alleys: (f64, f64)) -> Vec<Place> {
    let shares = |items: (usize, usize)| items.0 == ends.items.0 || items.1 == ends.items.1;
    let others: Vec<f64> = crossed.iter().filter(|(_, items)| !shares(*items)).map(|(x, _)| *x).collect();
    let items = || taken.marks.iter().chain(&taken.words);
    let beside_items = items().flat_map(|(left, right)| [left - CLEAR - 0.5, right + CLEAR + 0.5]);
    let beside_edges = crossed.iter().flat_map(|(x, _)| [x - BESIDE - 0.5, x + BESIDE + 0.5, *x]);
    let clear = |of: &[(f64, f64)], x: f64| of.iter().all(|(left, right)| x < left - CLEAR || x > right + CLEAR);
    let free = |x: f64| {
        x > alleys.0 && x < alleys.1 && clear(&taken.marks, x) && others.iter().all(|other| (x - other).abs() >= BESIDE)
    };
    let wanted = [ends.x.0, ends.x.1];
    let mut places: Vec<f64> =
        wanted.into_iter().chain(beside_items).chain(beside_edges).filter(|x| free(*x)).collect();
    let far = |x: f64| (x - ends.x.0).abs() + (x - ends.x.1).abs();
    places.sort_by(|a, b| far(*a).total_cmp(&far(*b)).then(a.total_cmp(b)));
    places.truncate(PLACES);
    for (outmost, inwards) in [(alleys.0, BESIDE + 0.5), (alleys.1, -BESIDE - 0.5)] {
        let before = places.len();
        let side_by_side = (0..ALLEYS).map(|n| outmost + n as f64 * inwards);
        places.extend(
            side_by_side.filter(|x| clear(&taken.marks, *x) && others.iter().all(|other| (x - other).abs() >= BESIDE)),
        );
        // Where all of them are taken an edge shares one rather than run through a mark.
        if places.len() == before {
            places.push(outmost);
        }
    }
    places.into_iter().map(|x| (x, if clear(&taken.words, x) { 0.0 } else { BEHIND })).collect()
}

/// The cheapest way through the rows: one place of each, by length and bends.
fn cheapest(places: &[Vec<Place>], (start, end): (f64, f64)) -> Vec<f64> {
    let beyond = |x: f64| (start.min(end) - x).max(x - start.max(end)).max(0.0);
    let step = |a: f64, b: f64| {
        let far = (a - b).abs() + BEYOND * (beyond(a) - beyond(b)).abs();
        if (a - b).abs() > SAME { far + BEND } else { 0.0 }
    };
    // for each place of a row: what the way to it costs, and the place of the row before
    let mut costs: Vec<Vec<(f64, usize)>> = Vec::with_capacity(places.len());
    for (n, row) in places.iter().enumerate() {
        let cost = |(x, own): &Place| match costs.last() {
            None => (step(start, *x) + own, 0),
            Some(before) => {
                let ways = before.iter().zip(&places[n - 1]).map(|((cost, _), (from, _))| cost + step(*from, *x));
                let ways = ways.enumerate().map(|(i, c)| (c + own, i));
                ways.min_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((0.0, 0))
            }
        };
        let next = row.iter().map(cost).collect();
        costs.push(next);
    }
    let Some((row, last)) = places.last().zip(costs.last()) else { return Vec::new() };
    let ways = row.iter().zip(last).map(|((x, _), (cost, _))| cost + step(*x, end));
    let mut at = ways.enumerate().min_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |(i, _)| i);
    let mut chosen = Vec::with_capacity(places.len());
    for (row, costs) in places.iter().zip(&costs).rev() {
        chosen.push(row[at].0);
        at = costs[at].1;
    }
    chosen.reverse();
    chosen
}

/// Gives each piece in a gap a track in which nothing else runs there. Edges that leave the same item or arrive at the
/// same one share a track where they would lie upon each other anyway.
pub(super) fn tracks(routes: &[Option<Route>], gutters: usize) -> Tracks {
    let mut pieces: Vec<(usize, f64, f64, usize, usize)> = Vec::new();
    let mut of: Vec<Vec<usize>> = Vec::with_capacity(routes.len());
    for (edge, route) in routes.iter().enumerate() {
        let Some(route) = route else {
            of.push(Vec::new());
            continue;
        };
        of.push(vec![0; route.gutters.len()]);
        for (n, gutter) in route.gutters.iter().enumerate() {
            let (a, b) = (route.x[n], route.x[n + 1]);
            if (a - b).abs() > SAME {
                pieces.push((*gutter, a.min(b), a.max(b), edge, n));
            }
        }
    }
    pieces.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.total_cmp(&b.2)).then(a.3.cmp(&b.3)));
    let mut used = vec![0; gutters];
    // for each gap the right end of what runs in each track
    let mut ends: Vec<Vec<f64>> = vec![Vec::new(); gutters];
    for (gutter, left, right, edge, n) in pieces {
        let tracks = &mut ends[gutter];
        let track = tracks.iter().position(|end| *end + BESIDE < left).unwrap_or_else(|| {
            tracks.push(right);
            tracks.len() - 1
        });
        tracks[track] = right;
        of[edge][n] = track;
        used[gutter] = used[gutter].max(track + 1);
    }
    Tracks { of, used }
}
