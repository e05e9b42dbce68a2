//! How wide the columns of tables are: the shares that the slide asks for, but as wide as the words in them need. What one
//! column has too much of goes to those whose cells break.

use super::{HEAD, PAPER, ROW_LINE, as_high, cell_height, is_wide, joined, length, parts, unbroken, wider, widths};
use crate::report::slides::model::{Size, Slide, SlidePart, SlideTable};
use crate::report::slides::words::{Look, Run, Words};

/// Space between columns in em.
const SPACE: f64 = 0.8;
/// Words that are longer than this break anywhere.
const LONG: f64 = 9.0;
/// Width of a pair of statuses among words, in em.
const PAIR: f64 = 6.0;
/// The frame around a chip or a tag, at both sides.
const FRAME: f64 = 0.9;
/// Size of a second line, and of the words in a frame.
const SMALL: f64 = 0.84;
/// Longer tables are not tried out: they go on to a next slide whatever their columns are.
const TRIED: usize = 12;
/// Cells as short as this are names and states, which are read at a glance on one line.
const NAME: f64 = 10.0;
/// Lines that a table may be higher for a name in one piece: words count as a little wider than they are, so that lines of
/// sentences are counted that will not be there.
const FOR_A_NAME: f64 = 2.5;
/// Words of scripts without spaces that are no longer than this are not parted where there is room.
const UNSPACED: f64 = 6.0;
/// How many parts of 24 are moved at once to make a table lower.
const MOST: u8 = 3;

/// Width of the room for words in a column.
pub(super) fn room(table: &SlideTable, n: usize, width: f64) -> f64 {
    room_of(table, n, table.columns[n].width, width)
}

fn room_of(table: &SlideTable, n: usize, share: u8, width: f64) -> f64 {
    width * f64::from(share) / 24.0 - space(table, n)
}

fn space(table: &SlideTable, n: usize) -> f64 {
    SPACE + table.apart(n)
}

/// The slide with columns of tables as wide as their longest words need at a size, and with what is left over where cells
/// would break: with short names in one piece, then as low as it can be. The second is of use where the first does not fit.
pub(super) fn shared(slide: &Slide, needs: &Needs, size: Size) -> impl Iterator<Item = Slide> {
    let ways: &[f64] = if slide.body.iter().any(has_tried) { &[FOR_A_NAME, 0.0] } else { &[0.0] };
    ways.iter().map(move |&for_a_name| {
        let mut slide = slide.clone();
        let mut needs = needs.0.iter();
        let mut change = |table: &mut SlideTable, width: f64| {
            // Of every table, in the same order.
            let Some(needs) = needs.next() else { return };
            widen(table, needs, width);
            share(table, needs, width);
            lower(table, needs, width, for_a_name);
        };
        let width = PAPER.width / size.factor();
        slide.body.iter_mut().for_each(|part| each(part, width, &mut change));
        slide
    })
}

/// What the tables of a slide need, in their order: measured once, for it holds at every size and with every share.
#[derive(Default)]
pub(super) struct Needs(Vec<Need>);

/// What each column of a table needs, in em.
struct Need {
    /// For its longest word.
    word: Vec<f64>,
    /// For its longest cell without a break.
    cell: Vec<f64>,
    /// For not being cut into too many lines.
    least: Vec<f64>,
}

impl Needs {
    /// Measures the tables of a slide.
    pub(super) fn of(slide: &Slide) -> Needs {
        fn add(part: &SlidePart, out: &mut Vec<Need>) {
            match part {
                SlidePart::Table(table) => out.push(Need::of(table)),
                SlidePart::Columns { share, columns } => {
                    // As many columns as have a width, as where they are widened.
                    for (parts, _) in columns.iter().zip(widths(*share, 0.0)) {
                        parts.iter().for_each(|part| add(part, out));
                    }
                }
                _ => {}
            }
        }
        let mut out = Vec::new();
        slide.body.iter().for_each(|part| add(part, &mut out));
        Needs(out)
    }
}

impl Need {
    fn of(table: &SlideTable) -> Need {
        let mut need = Need { word: Vec::new(), cell: Vec::new(), least: Vec::new() };
        for (n, column) in table.columns.iter().enumerate() {
            let head = Words::plain(&column.label);
            let (mut word, mut cell, mut least) = (0.0f64, 0.0f64, 0.0f64);
            let mut add = |words: &Words, size: f64| {
                let (longest, all) = (longest(words), whole(words));
                word = word.max(longest * size);
                cell = cell.max(all * size);
                least = least.max(longest.max(all.min(2.0 * LONG) * 0.55) * size);
            };
            add(&head, HEAD);
            table.rows.iter().filter_map(|row| row.get(n)).for_each(|words| add(words, 1.0));
            need.word.push(word);
            need.cell.push(cell);
            need.least.push(least);
        }
        need
    }
}

/// Whether a part has a table of which more than one way is tried.
fn has_tried(part: &SlidePart) -> bool {
    match part {
        SlidePart::Table(table) => table.rows.len() <= TRIED,
        SlidePart::Columns { columns, .. } => columns.iter().flatten().any(has_tried),
        _ => false,
    }
}

/// Goes through the tables of a part, with the width that each has.
fn each(part: &mut SlidePart, width: f64, change: &mut impl FnMut(&mut SlideTable, f64)) {
    match part {
        SlidePart::Table(table) => change(table, width),
        SlidePart::Columns { share, columns } => {
            for (parts, width) in columns.iter_mut().zip(widths(*share, width)) {
                parts.iter_mut().for_each(|part| each(part, width, change));
            }
        }
        _ => {}
    }
}

/// Gives columns that have a longer word than they have room for what the widest column can spare.
fn widen(table: &mut SlideTable, need: &Need, width: f64) {
    for (n, needed) in in_parts(table, width, &need.word).into_iter().enumerate() {
        while table.columns[n].width < needed {
            let widest = (0..table.columns.len()).filter(|other| *other != n).max_by_key(|m| table.columns[*m].width);
            let Some(widest) = widest.filter(|m| table.columns[*m].width > table.columns[n].width + 2) else { break };
            table.columns[n].width += 1;
            table.columns[widest].width -= 1;
        }
    }
}

/// Gives what a column has over its longest line to the one that lacks most for its own. A little stays, so that columns
/// do not touch.
fn share(table: &mut SlideTable, need: &Need, width: f64) {
    let wanted = in_parts(table, width, &need.cell);
    loop {
        let over = |n: &usize| i32::from(table.columns[*n].width) - i32::from(wanted[*n]);
        let (Some(from), Some(to)) = (
            (0..wanted.len()).max_by_key(|n| (over(n), std::cmp::Reverse(*n))),
            (0..wanted.len()).min_by_key(|n| (over(n), *n)),
        ) else {
            return;
        };
        if over(&from) < 2 || over(&to) >= 0 {
            return;
        }
        table.columns[from].width -= 1;
        table.columns[to].width += 1;
    }
}

/// Moves width to where it makes the table lower, or where it keeps a short name in one piece: a column of sentences counts
/// for more than one of names, which are set in no more than about two lines for it.
fn lower(table: &mut SlideTable, need: &Need, width: f64, for_a_name: f64) {
    if table.rows.len() > TRIED {
        return;
    }
    let mut shares: Vec<u8> = table.columns.iter().map(|column| column.width).collect();
    let mut heights = Heights::of(table, width, for_a_name);
    let mut lowest = heights.with(&shares);
    // Nothing breaks.
    let flat = table.rows.iter().map(|_| as_high(std::iter::empty())).sum::<f64>();
    if lowest < flat + 0.01 {
        return;
    }
    let least = in_parts(table, width, &need.least);
    loop {
        let mut best = None;
        for from in 0..least.len() {
            // A part may be too little for a line less.
            for parts in 1..=shares[from].saturating_sub(least[from]).min(MOST) {
                for to in (0..least.len()).filter(|to| *to != from) {
                    shift(&mut shares, from, to, parts);
                    let now = heights.with(&shares);
                    if now < lowest - 0.01 {
                        (lowest, best) = (now, Some((from, to, parts)));
                    }
                    shift(&mut shares, to, from, parts);
                }
            }
        }
        let Some((from, to, parts)) = best else { break };
        shift(&mut shares, from, to, parts);
    }
    for (column, share) in table.columns.iter_mut().zip(shares) {
        column.width = share;
    }
}

fn shift(shares: &mut [u8], from: usize, to: usize, parts: u8) {
    shares[from] -= parts;
    shares[to] += parts;
}

/// A cell while shares of its column are tried.
struct Tried {
    /// Width of the name that it holds; none where it holds more than a name.
    name: Option<f64>,
    /// Heights by share; none where it was not tried.
    heights: [Option<f64>; 25],
}

/// How high a table is with other shares of its columns. A cell is set once for each share that its column is tried with.
struct Heights<'a> {
    table: &'a SlideTable,
    width: f64,
    /// Lines for a name in one piece.
    for_a_name: f64,
    /// By row and column.
    cells: Vec<Vec<Tried>>,
}

impl<'a> Heights<'a> {
    fn of(table: &'a SlideTable, width: f64, for_a_name: f64) -> Heights<'a> {
        let cell = |words: &Words| Tried { name: name(words), heights: [None; 25] };
        let row = |row: &Vec<Words>| row.iter().take(table.columns.len()).map(cell).collect();
        Heights { table, width, for_a_name, cells: table.rows.iter().map(row).collect() }
    }

    /// The height in em, and more for each name in pieces.
    fn with(&mut self, shares: &[u8]) -> f64 {
        let (table, width, for_a_name) = (self.table, self.width, self.for_a_name);
        let row = |(row, cells): (&Vec<Words>, &mut Vec<Tried>)| {
            let mut parted = 0;
            let high = as_high(row.iter().zip(cells).enumerate().map(|(n, (words, tried))| {
                let share = shares[n].min(24);
                let room = room_of(table, n, share, width);
                parted += usize::from(tried.name.is_some_and(|name| name > wider(room)));
                *tried.heights[usize::from(share)].get_or_insert_with(|| cell_height(words, room))
            }));
            high + parted as f64 * for_a_name * ROW_LINE
        };
        table.rows.iter().zip(&mut self.cells).map(row).sum()
    }
}

/// The width of the longest of a cell's two lines that is a name.
fn name(words: &Words) -> Option<f64> {
    let lines = [(&words.runs, 1.0), (&words.second, SMALL)];
    let names = lines.into_iter().map(|(runs, size)| (length(&joined(runs)), size)).filter(|(long, _)| *long <= NAME);
    names.map(|(long, size)| long * size).reduce(f64::max)
}

/// What columns need, in parts of 24 of the width.
fn in_parts(table: &SlideTable, width: f64, needed: &[f64]) -> Vec<u8> {
    let parts = |(n, needed): (usize, &f64)| ((needed + space(table, n)) * 24.0 / width).ceil().min(24.0) as u8;
    needed.iter().enumerate().map(parts).collect()
}

/// The longest piece of a cell that no line parts.
fn longest(words: &Words) -> f64 {
    let below = words.second.iter().filter(|run| is_framed(run)).map(|run| line(run) * SMALL);
    let framed = words.runs.iter().filter(|run| is_framed(run)).map(line).chain(below);
    let text = words.line();
    let of = |word: &str| length(word).min(LONG);
    let word = match text.contains(is_wide) {
        true => unbroken(&text).map(|(word, _)| of(word)).fold(0.0, f64::max),
        false => text.split(parts).map(of).fold(0.0, f64::max),
    };
    framed.fold(word.max(unspaced(&text)), f64::max)
}

/// The longest short word of a script that writes without spaces, as far as stops say where words end.
fn unspaced(text: &str) -> f64 {
    if text.is_ascii() {
        return 0.0;
    }
    let pieces = text.split_inclusive(['、', '。', '，', ' ']).filter(|piece| piece.contains(super::is_wide));
    pieces.map(length).filter(|length| *length <= UNSPACED).fold(0.0, f64::max)
}

/// The cell without a break.
fn whole(words: &Words) -> f64 {
    let all = |runs: &[Run]| runs.iter().map(line).sum::<f64>();
    all(&words.runs).max(all(&words.second) * SMALL)
}

fn line(run: &Run) -> f64 {
    match run.look {
        Look::Pair(..) => PAIR,
        _ if is_framed(run) => length(&run.text) * SMALL + FRAME,
        _ => length(&run.text),
    }
}

fn is_framed(run: &Run) -> bool {
    matches!(run.look, Look::Score(_) | Look::Severity(_) | Look::Due | Look::Tag | Look::Gap)
}

#[cfg(test)]
mod tests {
    use super::super::row_height;
    use super::*;
    use crate::words::Words as Catalogue;

    fn of(table: SlideTable, size: Size) -> SlideTable {
        let slide = Slide { body: vec![SlidePart::Table(table)], ..Slide::default() };
        let needs = Needs::of(&slide);
        let Some(SlidePart::Table(table)) = shared(&slide, &needs, size).next().and_then(|mut slide| slide.body.pop())
        else {
            panic!("no table")
        };
        assert_eq!(table.columns.iter().map(|c| c.width).sum::<u8>(), 24);
        table
    }

    #[test]
    fn a_short_word_of_a_cell_is_not_parted() {
        let mut narrow = SlideTable::new("Rows").column("Risk", 12).column("Since", 3).column("Step", 9);
        narrow.rows = vec![vec![Words::plain("R-1"), Words::plain("unchanged"), Words::plain("x".repeat(300))]];
        let table = of(narrow, Size::R3);
        assert!(room(&table, 1, PAPER.width / Size::R3.factor()) >= length("unchanged"), "{:?}", table.columns);
    }

    #[test]
    fn a_long_word_gets_room_from_the_widest_column() {
        let narrow = SlideTable::new("Rows").column("Eins", 12).column("Zwei", 10).numbers("Abweichung", 2);
        let table = of(narrow, Size::R0);
        assert!(table.columns[2].width > 2 && table.columns[0].width < 12, "{:?}", table.columns);
    }

    #[test]
    fn a_chip_has_room_for_its_frame() {
        let mut reviews = SlideTable::new("Reviews").column("Day", 5).numbers("Score", 3).column("Found", 16);
        let score = Words::score(16, &Catalogue::english());
        reviews.rows = vec![vec![Words::plain("18 May"), score.clone(), Words::plain("vendor ".repeat(20))]];
        let table = of(reviews, Size::R5);
        assert!(
            room(&table, 1, PAPER.width / Size::R5.factor()) >= length(&score.line()) * SMALL + FRAME,
            "{:?}",
            table.columns
        );
    }

    #[test]
    fn a_column_that_breaks_takes_what_others_have_over() {
        let mut wide = SlideTable::new("Rows").column("Dependency", 8).column("From", 8).column("For", 8);
        let name = "X-176 Vendor delivers the connector late by a month and a day";
        wide.rows = vec![vec![Words::plain(name), Words::plain("Vendor"), Words::plain("Program")]];
        let table = of(wide, Size::R0);
        assert!(room(&table, 0, PAPER.width) >= length(name), "{:?}", table.columns);
        assert!(room(&table, 2, PAPER.width) > length("Program"), "{:?}", table.columns);
    }

    #[test]
    fn a_column_of_sentences_takes_from_names_that_break_anyway() {
        let mut asked = SlideTable::new("Rows").column("Decision", 8).column("If not", 8).column("Decides", 8);
        let sentence = "The gate criterion stays waived only until June; without it the key store must move first. ";
        let role = "Chief Information Security Officer of the group";
        asked.rows = vec![vec![Words::plain(role), Words::plain(sentence.repeat(2)), Words::plain(role)]; 4];
        let width = PAPER.width / Size::R2.factor();
        let height = |table: &SlideTable| row_height(table, &table.rows[0], width);
        let before = height(&asked);
        let table = of(asked, Size::R2);
        assert!(height(&table) < before);
        assert!(table.columns[1].width > 8, "{:?}", table.columns);
    }

    #[test]
    fn a_short_name_stays_in_one_piece() {
        let mut actions = SlideTable::new("Actions").column("Action", 13).column("Owner", 5).numbers("Due", 6);
        let row = |title: &str, owner: &str| vec![Words::plain(title), Words::plain(owner), Words::plain("11 Jun")];
        let long = "AC-30 Retention offer and a second pair of eyes for the whole reconciliation";
        actions.rows = vec![row(long, "Lead, Data"), row("AC-41 Training material", "Lead, Operations")];
        let table = of(actions, Size::R5);
        let room = room(&table, 1, PAPER.width / Size::R5.factor());
        assert!(room >= length("Lead, Operations") * 0.97, "{:?}", table.columns);
    }

    #[test]
    fn a_short_word_of_a_script_without_spaces_is_not_parted() {
        let mut risks = SlideTable::new("Risks").column("リスク", 12).column("変更回数", 2).column("次の対応", 10);
        risks.rows = vec![vec![Words::plain("R-1"), Words::plain("変化なし"), Words::plain("ベンダー".repeat(30))]];
        let table = of(risks, Size::R3);
        assert!(room(&table, 1, PAPER.width / Size::R3.factor()) >= length("変化なし"), "{:?}", table.columns);
    }

    #[test]
    fn words_keep_apart_from_the_numbers_before_them() {
        let table = SlideTable::new("Rows").numbers("Red", 8).column("Made from", 8).column("By", 8);
        assert!(room(&table, 1, 48.0) < room(&table, 2, 48.0));
    }
}
