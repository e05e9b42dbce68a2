//! Parts of slides while it is tried where to cut them: they are looked at, not copied, and every row is measured once
//! per width.

use super::{
    GAP, SCREEN, fact_height, heading_height, option_row_height, options_head, part_height, row_height, table_head,
};
use super::{item_height, widths};
use crate::report::slides::model::{OptionTable, Share, SlidePart, SlideTable};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

/// A part, or what a cut has left of it.
#[derive(Clone)]
pub(super) enum Piece<'p> {
    /// What cannot be cut.
    Whole(&'p SlidePart),
    /// Rows of a table, items of a list, facts.
    Rows(&'p SlidePart, Range<usize>),
    /// Pieces in columns.
    Columns(Share, Vec<Vec<Piece<'p>>>),
}

impl<'p> Piece<'p> {
    /// All of a part.
    fn of(part: &'p SlidePart) -> Piece<'p> {
        match part {
            SlidePart::Table(table) => Piece::Rows(part, 0..table.rows.len()),
            SlidePart::Bullets { items, .. } => Piece::Rows(part, 0..items.len()),
            SlidePart::Options(table) => Piece::Rows(part, 0..table.rows.len()),
            SlidePart::Facts { facts } => Piece::Rows(part, 0..facts.len()),
            SlidePart::Columns { share, columns } => {
                Piece::Columns(*share, columns.iter().map(|parts| Piece::all(parts)).collect())
            }
            _ => Piece::Whole(part),
        }
    }

    /// All of several parts.
    pub(super) fn all(parts: &'p [SlidePart]) -> Vec<Piece<'p>> {
        parts.iter().map(Piece::of).collect()
    }

    /// The piece as a part of its own.
    pub(super) fn part(&self) -> SlidePart {
        match self {
            Piece::Rows(SlidePart::Table(table), rows) => SlidePart::Table(SlideTable {
                caption: table.caption.clone(),
                heading: table.heading.clone(),
                columns: table.columns.clone(),
                rows: table.rows[rows.clone()].to_vec(),
                equals: table.equals,
            }),
            Piece::Rows(SlidePart::Options(table), rows) => SlidePart::Options(OptionTable {
                caption: table.caption.clone(),
                options: table.options.clone(),
                rows: table.rows[rows.clone()].to_vec(),
            }),
            Piece::Rows(SlidePart::Bullets { heading, items }, rows) => {
                SlidePart::Bullets { heading: heading.clone(), items: items[rows.clone()].to_vec() }
            }
            Piece::Rows(SlidePart::Facts { facts }, rows) => SlidePart::Facts { facts: facts[rows.clone()].to_vec() },
            Piece::Columns(share, columns) => {
                let columns = columns.iter().map(|pieces| pieces.iter().map(Piece::part).collect()).collect();
                SlidePart::Columns { share: *share, columns }
            }
            Piece::Whole(part) | Piece::Rows(part, _) => (*part).clone(),
        }
    }
}

/// Heights of a part in a width: what stands above its rows, and each row.
struct Heights {
    head: f64,
    rows: Vec<f64>,
}

impl Heights {
    fn of(part: &SlidePart, width: f64) -> Heights {
        match part {
            SlidePart::Table(table) => Heights {
                head: table_head(table),
                rows: table.rows.iter().map(|row| row_height(table, row, width)).collect(),
            },
            SlidePart::Options(table) => Heights {
                head: options_head(table, width),
                rows: table.rows.iter().map(|(_, cells)| option_row_height(table, cells, width)).collect(),
            },
            SlidePart::Bullets { heading, items } => Heights {
                head: heading_height(heading),
                rows: items.iter().map(|words| item_height(words, width)).collect(),
            },
            SlidePart::Facts { facts } => {
                Heights { head: 0.0, rows: facts.iter().map(|(_, words)| fact_height(words, width)).collect() }
            }
            part => Heights { head: part_height(part, width), rows: Vec::new() },
        }
    }
}

/// A piece cut where the room ends: what fits, and the rest.
type Cut<'p> = (Option<Piece<'p>>, Option<Piece<'p>>);

/// Measures pieces, in em of their own size.
#[derive(Default)]
pub(super) struct Ruler {
    /// By the address of a part and a width.
    known: HashMap<(*const SlidePart, u64), Rc<Heights>>,
}

impl Ruler {
    fn heights(&mut self, part: &SlidePart, width: f64) -> Rc<Heights> {
        let key = (std::ptr::from_ref(part), width.to_bits());
        self.known.entry(key).or_insert_with(|| Rc::new(Heights::of(part, width))).clone()
    }

    /// The height of a piece in a width.
    fn height(&mut self, piece: &Piece<'_>, width: f64) -> f64 {
        match piece {
            Piece::Whole(part) => self.heights(part, width).head,
            Piece::Rows(part, rows) => {
                let heights = self.heights(part, width);
                heights.head + heights.rows[rows.clone()].iter().sum::<f64>()
            }
            Piece::Columns(share, columns) => {
                let heights = columns.iter().zip(widths(*share, width)).map(|(pieces, width)| self.all(pieces, width));
                heights.fold(0.0, f64::max)
            }
        }
    }

    /// The height of pieces below each other.
    pub(super) fn all(&mut self, pieces: &[Piece<'_>], width: f64) -> f64 {
        let sum = pieces.iter().map(|piece| self.height(piece, width) + GAP).sum::<f64>();
        sum - if pieces.is_empty() { 0.0 } else { GAP }
    }

    fn cut<'p>(&mut self, piece: Piece<'p>, width: f64, left: f64, empty: bool) -> Cut<'p> {
        if self.height(&piece, width) <= left {
            return (Some(piece), None);
        }
        match piece {
            Piece::Rows(part, rows) => {
                let heights = self.heights(part, width);
                let at = rows.start + fitting(&heights.rows[rows.clone()], left - heights.head, empty);
                let some = |rows: Range<usize>| (!rows.is_empty()).then_some(Piece::Rows(part, rows));
                (some(rows.start..at), some(at..rows.end))
            }
            Piece::Columns(share, columns) => self.cut_columns(share, columns, width, left, empty),
            piece if empty => (Some(piece), None),
            piece => (None, Some(piece)),
        }
    }

    /// Cuts each column; where only one has a rest, the rest takes the whole width.
    fn cut_columns<'p>(
        &mut self,
        share: Share,
        columns: Vec<Vec<Piece<'p>>>,
        width: f64,
        left: f64,
        empty: bool,
    ) -> Cut<'p> {
        const LOWEST: f64 = 10.0;
        if !empty && left < LOWEST {
            return (None, Some(Piece::Columns(share, columns)));
        }
        let (mut first, mut rest) = (Vec::new(), Vec::new());
        for (pieces, width) in columns.into_iter().zip(widths(share, width)) {
            let (kept, more) = self.fill(pieces, width, left);
            first.push(kept);
            rest.push(more);
        }
        let mut over: Vec<Vec<Piece<'p>>> = rest.into_iter().filter(|pieces| !pieces.is_empty()).collect();
        let rest = match over.len() {
            0 => None,
            1 if over[0].len() == 1 => over[0].pop(),
            _ => Some(Piece::Columns(share, over)),
        };
        (Some(Piece::Columns(share, first)), rest)
    }

    /// Takes pieces until the room is full.
    fn fill<'p>(&mut self, pieces: Vec<Piece<'p>>, width: f64, mut left: f64) -> (Vec<Piece<'p>>, Vec<Piece<'p>>) {
        let (mut kept, mut rest) = (Vec::new(), Vec::new());
        for piece in pieces {
            if !rest.is_empty() {
                rest.push(piece);
                continue;
            }
            let (now, later) = self.cut(piece, width, left, kept.is_empty());
            if let Some(now) = now {
                left -= self.height(&now, width) + GAP;
                kept.push(now);
            }
            rest.extend(later);
        }
        (kept, rest)
    }

    /// Fills slides of a height one after the other.
    pub(super) fn pages<'p>(&mut self, pieces: &[Piece<'p>], height: f64) -> Vec<Vec<Piece<'p>>> {
        let mut out = Vec::new();
        let mut rest = pieces.to_vec();
        while !rest.is_empty() {
            let (page, more) = self.fill(rest, SCREEN.width, height);
            if page.is_empty() {
                out.push(more);
                break;
            }
            out.push(page);
            rest = more;
        }
        out
    }
}

/// How many rows fit into a room: at least one where the slide is empty.
fn fitting(rows: &[f64], mut left: f64, empty: bool) -> usize {
    for (at, needed) in rows.iter().enumerate() {
        if *needed > left && !(at == 0 && empty) {
            return at;
        }
        left -= needed;
    }
    rows.len()
}
