//! The parts of a slide as things with a height, and where each of them goes.

use super::Problem;
use super::days;
use super::geometry::Rect;
use super::key;
use super::look::{INK, INK_2};
use super::matrix;
use super::prose;
use super::sheet::{Holder, Sheet, Stroke};
use super::slide::Charts;
use super::status;
use super::table::Grid;
use super::text::{Para, SMALL, TextRun, height_of, paras};
use crate::chart::day_tracks::DayTracks;
use crate::chart::{Figure, KeyItem};
use crate::report::slides::model::{Share, SlidePart, StatusMarks, TextStyle};
use crate::words::Words as Catalogue;

/// Space between parts, in em.
pub(super) const GAP: f64 = 1.0;
/// Charts are never higher, in em; nor lower than this share of what they ask for.
const CHART: f64 = 24.0;
const LOWEST: f64 = 0.62;
/// Rows of the table that stands for a chart without a native form; the rest is counted.
const ROWS: usize = 60;

/// Something that stands on a slide.
#[derive(Debug, Clone)]
pub(super) enum Item<'d> {
    /// Text in one box; with a line above it where it begins with a heading.
    Text { paras: Vec<Para>, rule: bool },
    /// A table.
    Table(Grid),
    /// A chart with its measure.
    Figure { heading: &'d str, figure: &'d Figure },
    /// Days on a line.
    Days(&'d DayTracks),
    /// Status marks.
    Status(&'d StatusMarks, &'d Catalogue),
    /// The notation of charts.
    Key(&'d [KeyItem]),
    /// Things beside each other.
    Columns(Share, Vec<Vec<Item<'d>>>),
}

/// The parts of a slide. Texts that follow each other share a box, so that people can edit them as one.
pub(super) fn items<'d>(parts: &'d [SlidePart], w: &'d Catalogue) -> Vec<Item<'d>> {
    let mut out: Vec<Item<'d>> = Vec::new();
    for part in parts {
        for item in of(part, w) {
            match (out.last_mut(), item) {
                (Some(Item::Text { paras, .. }), Item::Text { paras: mut more, rule: false }) => {
                    if let Some(first) = more.first_mut() {
                        first.before = first.before.max(GAP * 0.8);
                    }
                    paras.extend(more);
                }
                (_, item) => out.push(item),
            }
        }
    }
    out
}

fn of<'d>(part: &'d SlidePart, w: &'d Catalogue) -> Vec<Item<'d>> {
    match part {
        SlidePart::Text { words, style } => vec![Item::Text { paras: text(words, *style, w), rule: false }],
        SlidePart::Bullets { heading, items } => bullets(heading, items, w),
        SlidePart::Table(table) => headed(&table.heading, Item::Table(Grid::of(table, w))),
        SlidePart::Figure { heading, figure, .. } if is_native(figure) => vec![Item::Figure { heading, figure }],
        SlidePart::Figure { heading, figure, .. } => in_numbers(heading, figure, w),
        SlidePart::Days(tracks) => vec![Item::Days(tracks)],
        SlidePart::Facts { facts } => vec![Item::Table(Grid::of_facts(facts, w))],
        SlidePart::Status(status) => vec![Item::Status(status, w)],
        SlidePart::Options(table) => vec![Item::Table(Grid::of_options(table, w))],
        SlidePart::Key { items } => vec![Item::Key(items)],
        SlidePart::Prose { passages, .. } => vec![Item::Text { paras: prose::text(passages, w), rule: false }],
        SlidePart::Columns { share, columns } => {
            vec![Item::Columns(*share, columns.iter().map(|parts| items(parts, w)).collect())]
        }
    }
}

fn text(words: &crate::report::slides::words::Words, style: TextStyle, w: &Catalogue) -> Vec<Para> {
    let paras = paras(words, false, w).into_iter();
    match style {
        TextStyle::Body => paras.collect(),
        TextStyle::Say => paras.map(|p| p.sized(1.25)).collect(),
        TextStyle::Note => paras
            .map(|p| {
                let runs = p.runs.into_iter().map(|r| if r.colour == INK { r.coloured(INK_2) } else { r });
                Para::new(runs.collect()).sized(SMALL)
            })
            .collect(),
    }
}

/// A list: a table of one column, whose hairlines stay between the entries while people edit them.
fn bullets<'d>(heading: &str, items: &[crate::report::slides::words::Words], w: &Catalogue) -> Vec<Item<'d>> {
    let head = match heading {
        "" => None,
        words => {
            Some(Item::Text { paras: vec![Para::new(vec![TextRun::plain(words).bold()]).sized(1.02)], rule: true })
        }
    };
    let list = (!items.is_empty()).then(|| Item::Table(Grid::of_list(heading, items, w)));
    head.into_iter().chain(list).collect()
}

/// With a heading above it, where it has one.
fn headed<'d>(heading: &str, item: Item<'d>) -> Vec<Item<'d>> {
    if heading.is_empty() {
        return vec![item];
    }
    let heading = Para::new(vec![TextRun::plain(heading).bold()]).sized(1.02);
    vec![Item::Text { paras: vec![heading], rule: false }, item]
}

/// Widths of columns in points.
fn widths(share: Share, count: usize, width: f64, em: f64) -> Vec<f64> {
    if count == 1 {
        return vec![width];
    }
    match share {
        Share::Halves => vec![(width - 2.6 * em) / 2.0; count],
        Share::WideRight => vec![(width - 2.6 * em) * 0.467, (width - 2.6 * em) * 0.533],
        Share::Thirds => vec![(width - 4.4 * em) / 3.0; count],
    }
}

fn gap_of(share: Share, em: f64) -> f64 {
    if share == Share::Thirds { 2.2 * em } else { 2.6 * em }
}

/// Space above an item that follows another: little below a heading.
fn gap(before: &Item<'_>, em: f64) -> f64 {
    match before {
        Item::Text { paras, .. } if paras.len() == 1 && paras[0].runs.iter().all(|r| r.bold) => 0.35 * em,
        _ => GAP * em,
    }
}

/// Height of things below each other, in points.
pub(super) fn height(items: &[Item<'_>], width: f64, em: f64) -> f64 {
    let gaps: f64 = items.windows(2).map(|pair| gap(&pair[0], em)).sum();
    items.iter().map(|item| item.height(width, em)).sum::<f64>() + gaps
}

impl<'d> Item<'d> {
    /// As the first slide shows it: larger, and second to the title.
    pub(super) fn on_cover(&mut self) {
        if let Item::Text { paras, .. } = self {
            for para in paras {
                para.size *= 1.15;
                para.runs.iter_mut().filter(|run| run.colour == INK).for_each(|run| run.colour = INK_2);
            }
        }
    }

    /// Height in points.
    pub(super) fn height(&self, width: f64, em: f64) -> f64 {
        match self {
            Item::Text { paras, rule } => height_of(paras, width, em) + if *rule { 0.5 * em } else { 0.0 },
            Item::Table(grid) => grid.height(width, em),
            Item::Figure { heading, figure } => {
                let around = Around::of(heading, figure, width, em);
                around.height() + around.drawing(figure, width, em) * LOWEST
            }
            Item::Days(tracks) => days::height(tracks, width, em),
            Item::Status(status, w) => status::height(status, width, em, w),
            Item::Key(items) => key::height(items, em),
            Item::Columns(share, columns) => {
                let widths = widths(*share, columns.len(), width, em);
                columns.iter().zip(widths).map(|(items, width)| height(items, width, em)).fold(0.0, f64::max)
            }
        }
    }

    /// The first so many rows of a table, and the rest; none where it cannot be divided.
    pub(super) fn divided(&self, room: f64, width: f64, em: f64) -> Option<(Item<'d>, Item<'d>)> {
        let Item::Table(grid) = self else { return None };
        let heights = grid.heights(width, em);
        let heads = usize::from(grid.headed);
        let mut used: f64 = heights.iter().take(heads).sum();
        let mut fit = 0;
        for height in heights.iter().skip(heads) {
            used += height;
            if used > room {
                break;
            }
            fit += 1;
        }
        let rows = heights.len() - heads;
        (fit > 0 && fit < rows).then(|| (Item::Table(grid.part(0..fit)), Item::Table(grid.part(fit..rows))))
    }
}

/// What stands around a drawing.
struct Around {
    heading: Vec<Para>,
    heading_height: f64,
    note: Vec<Para>,
    note_height: f64,
    key_height: f64,
    gap: f64,
}

impl Around {
    fn of(heading: &str, figure: &Figure, width: f64, em: f64) -> Around {
        let heading = match heading {
            "" => Vec::new(),
            words => vec![Para::new(vec![TextRun::plain(words).bold()]).sized(1.02)],
        };
        let note = figure.note.iter().map(|words| Para::new(vec![TextRun::plain(words).coloured(INK_2)]).sized(SMALL));
        let note: Vec<Para> = note.collect();
        let matrix = figure.plot.as_ref().is_some_and(matrix::is_matrix);
        Around {
            heading_height: if heading.is_empty() { 0.0 } else { height_of(&heading, width, em) + 0.4 * em },
            note_height: if note.is_empty() { 0.0 } else { height_of(&note, width, em) + 0.4 * em },
            key_height: if matrix { key::row_height(&figure.key, width, em) + 0.3 * em } else { 0.0 },
            heading,
            note,
            gap: 0.4 * em,
        }
    }

    fn height(&self) -> f64 {
        self.heading_height + self.note_height + self.key_height
    }

    /// The height that the drawing asks for.
    fn drawing(&self, figure: &Figure, width: f64, em: f64) -> f64 {
        match figure.plot.as_ref().is_some_and(matrix::is_matrix) {
            true => (width * matrix::ASPECT).min(matrix::ENOUGH * em),
            false => (width * 0.72).min(CHART * em),
        }
    }
}

/// Where texts may go: the free placeholders of the layout.
#[derive(Debug, Default)]
pub(super) struct Holders(pub(super) Vec<Holder>);

/// Sets things below each other into a rectangle.
///
/// # Errors
/// Where a chart cannot be written.
pub(super) fn print(
    items: &[Item<'_>],
    sheet: &mut Sheet<'_>,
    charts: &mut Charts<'_>,
    holders: &mut Holders,
    rect: Rect,
    em: f64,
) -> Result<(), Problem> {
    let mut left = rect;
    for (n, item) in items.iter().enumerate() {
        let after: f64 = height(&items[n + 1..], rect.width, em);
        let gap = if n + 1 < items.len() { gap(item, em) } else { 0.0 };
        let used = item.print(sheet, charts, holders, left, left.height - after - gap, em)?;
        left = left.below(used + gap);
    }
    Ok(())
}

impl Item<'_> {
    /// Sets it at the top of a rectangle, where it may be so high; answers how high it is.
    fn print(
        &self,
        sheet: &mut Sheet<'_>,
        charts: &mut Charts<'_>,
        holders: &mut Holders,
        rect: Rect,
        most: f64,
        em: f64,
    ) -> Result<f64, Problem> {
        let high = self.height(rect.width, em);
        match self {
            Item::Text { paras, rule } => {
                let mut place = rect.high(high);
                if *rule {
                    let line = Stroke::new(INK, 1.5);
                    sheet.line("Line above a heading", (rect.x, rect.y), (rect.right(), rect.y), line);
                    place = place.below(0.5 * em);
                }
                let holder = if holders.0.is_empty() { None } else { Some(holders.0.remove(0)) };
                sheet.text_box(&name_of(paras), holder, place, paras, em);
            }
            Item::Table(grid) => grid.print(sheet, rect.high(high), em),
            Item::Figure { heading, figure } => return figure_at(heading, figure, sheet, charts, rect, most, em),
            Item::Days(tracks) => days::print(tracks, sheet, rect.high(high), em),
            Item::Status(status, _) => status::print(status, sheet, rect.high(high), em),
            Item::Key(items) => key::print(items, sheet, rect.high(high), em),
            Item::Columns(share, columns) => {
                let mut x = rect.x;
                for (items, width) in columns.iter().zip(widths(*share, columns.len(), rect.width, em)) {
                    print(items, sheet, charts, holders, Rect::new(x, rect.y, width, most.max(high)), em)?;
                    x += width + gap_of(*share, em);
                }
                return Ok(if columns.iter().flatten().any(|i| matches!(i, Item::Figure { .. })) {
                    most.max(high)
                } else {
                    high
                });
            }
        }
        Ok(high)
    }
}

/// A text is called by its beginning.
fn name_of(paras: &[Para]) -> String {
    let text: String = paras.iter().flat_map(|p| &p.runs).map(|r| r.text.as_str()).take(6).collect();
    format!("Text: {}", text.chars().take(60).collect::<String>())
}

fn figure_at(
    heading: &str,
    figure: &Figure,
    sheet: &mut Sheet<'_>,
    charts: &mut Charts<'_>,
    rect: Rect,
    most: f64,
    em: f64,
) -> Result<f64, Problem> {
    let around = Around::of(heading, figure, rect.width, em);
    let wanted = around.drawing(figure, rect.width, em);
    let high = (wanted * sheet.press.stretch).min((most - around.height()).max(wanted * LOWEST));
    let mut left = rect;
    if !around.heading.is_empty() {
        sheet.text_box("Measure", None, left.high(around.heading_height), &around.heading, em);
        left = left.below(around.heading_height);
    }
    let drawn = left.high(high);
    match &figure.plot {
        Some(plot) if matrix::is_matrix(plot) => {
            matrix::print(plot, &figure.description, sheet, drawn, em);
            left = left.below(high + 0.3 * em);
            key::print_row(&figure.key, sheet, left, em);
            left = left.below(around.key_height - 0.3 * em);
        }
        Some(plot) => {
            charts.print(plot, figure, sheet, drawn, em)?;
            left = left.below(high);
        }
        None => {}
    }
    if !around.note.is_empty() {
        let place = left.below(around.gap).high(around.note_height);
        sheet.text_box("Note on the chart", None, place, &around.note, em);
    }
    Ok(around.height() + high)
}

/// Whether a chart has a native form: lines, areas or bars over time, or the matrix of risks.
fn is_native(figure: &Figure) -> bool {
    let plot = figure.plot.as_ref();
    plot.is_some_and(|p| matrix::is_matrix(p) || !matches!(p.y.scale, crate::chart::plot::Scale::Categories(_)))
}

/// A chart that has no native form, as its numbers.
fn in_numbers<'d>(heading: &str, figure: &Figure, w: &Catalogue) -> Vec<Item<'d>> {
    use crate::report::slides::model::{SlideColumn, SlideTable};
    use crate::report::slides::words::Words;
    let longest = |n: usize| {
        let cells = figure.table.rows.iter().take(ROWS).filter_map(|row| row.get(n)).map(|cell| cell.chars().count());
        cells.max().unwrap_or(0).clamp(6, 60) as u8
    };
    let columns = figure.table.columns.iter().enumerate();
    let columns =
        columns.map(|(n, c)| SlideColumn { label: c.label.clone(), width: longest(n), numeric: c.numeric }).collect();
    let rows = figure.table.rows.iter().take(ROWS);
    let rows = rows.map(|row| row.iter().map(Words::plain).collect()).collect();
    let caption = figure.description.clone();
    let table = SlideTable { caption, columns, rows, ..SlideTable::default() };
    let more = figure.table.rows.len().saturating_sub(ROWS);
    let more = (more > 0).then(|| w.deck_more_rows(more));
    let notes: Vec<Para> = figure
        .note
        .iter()
        .chain(&more)
        .map(|words| Para::new(vec![TextRun::plain(words).coloured(INK_2)]).sized(SMALL))
        .collect();
    // Before the table: after it they might stand on a slide of their own.
    let mut words = vec![Para::new(vec![TextRun::plain(heading).bold()]).sized(1.02)];
    words.extend(notes);
    vec![Item::Text { paras: words, rule: false }, Item::Table(Grid::of(&table, w))]
}
