//! Tables: native ones, with widths from the model and heights that are measured.

use super::geometry::Rect;
use super::look::{Colour, INK, INK_2, RULE, RULE_STRONG, SURFACE};
use super::sheet::{Sheet, Stroke};
use super::text::{Align, Para, TextRun, height_of, paras};
use crate::report::slides::model::{OptionTable, SlideTable};
use crate::report::slides::words::Words;
use crate::words::Words as Catalogue;

/// Size of cells and of heads in em.
const CELL: f64 = 0.94;
const HEAD: f64 = 0.84;
/// Space in a cell: at its sides, and above and below, in em.
const SIDE: f64 = 0.4;
const SPACE: f64 = 0.3;

/// The lines of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Rules {
    /// One below each row.
    #[default]
    Table,
    /// One between rows, and above the first where a heading stands above it.
    List { headed: bool },
}

/// A cell.
#[derive(Debug, Clone, Default)]
pub(super) struct Cell {
    pub(super) paras: Vec<Para>,
    pub(super) fill: Option<Colour>,
    /// Whether it stands in the column that is framed.
    pub(super) framed: bool,
    /// Whether a bar stands at its left.
    pub(super) barred: bool,
}

/// A table ready to be set.
#[derive(Debug, Clone, Default)]
pub(super) struct Grid {
    pub(super) name: String,
    pub(super) description: String,
    /// Shares of the width.
    pub(super) widths: Vec<f64>,
    /// Whether the first row is a head.
    pub(super) headed: bool,
    pub(super) rows: Vec<Vec<Cell>>,
    /// Further space left of the words of columns, in em; none but in tables of the deck, whose columns are of unlike width.
    apart: Vec<f64>,
    rules: Rules,
}

impl Grid {
    /// A table of the deck.
    pub(super) fn of(table: &SlideTable, w: &Catalogue) -> Grid {
        let align = |n: usize| match table.columns.get(n) {
            Some(column) if column.numeric => Align::Right,
            _ => Align::Left,
        };
        let head = table.columns.iter().enumerate().map(|(n, c)| head(&c.label, align(n))).collect();
        let mut rows = vec![head];
        for row in &table.rows {
            let out = SlideTable::stands_out(row);
            let set = |(n, words): (usize, &Words)| Cell {
                fill: out.then_some(SURFACE),
                barred: out && n == 0,
                ..cell(words, n == 0 && !table.equals, align(n), w)
            };
            rows.push(row.iter().enumerate().map(set).collect());
        }
        let ids = ids(table.rows.iter().flatten());
        Grid {
            name: name(&table.caption, &ids),
            description: w.deck_table_rows(&table.caption, table.rows.len()),
            widths: table.columns.iter().map(|c| f64::from(c.width.max(1))).collect(),
            headed: true,
            rows,
            apart: (0..table.columns.len()).map(|n| table.apart(n)).collect(),
            rules: Rules::Table,
        }
    }

    /// A list: its entries between hairlines.
    pub(super) fn of_list(heading: &str, items: &[Words], w: &Catalogue) -> Grid {
        let entry = |words: &Words| vec![Cell { paras: paras(words, false, w), ..Cell::default() }];
        let caption = match heading {
            "" => items.first().map(Words::line).unwrap_or_default(),
            heading => heading.to_string(),
        };
        Grid {
            name: name(&caption, &ids(items.iter())),
            description: w.deck_table_rows(&caption, items.len()),
            widths: vec![1.0],
            headed: false,
            rows: items.iter().map(entry).collect(),
            rules: Rules::List { headed: !heading.is_empty() },
            ..Grid::default()
        }
    }

    /// Options beside each other; the recommended one says so and is framed.
    pub(super) fn of_options(table: &OptionTable, w: &Catalogue) -> Grid {
        let mut heads = vec![head(w.frame_compared_on(), Align::Left)];
        for option in &table.options {
            let mut runs = vec![TextRun::plain(format!("{}: ", option.key)).bold()];
            runs.extend(paras(&option.title, true, w).into_iter().flat_map(|p| p.runs));
            let mut words = vec![Para::new(runs).sized(CELL)];
            if option.pick {
                words.push(Para::new(vec![TextRun::plain(w.frame_recommended()).bold()]).sized(HEAD));
            }
            heads.push(framed(Cell { paras: words, ..Cell::default() }, option.pick));
        }
        let mut rows = vec![heads];
        for (label, cells) in &table.rows {
            let label = TextRun::plain(label).coloured(INK_2);
            let mut row = vec![Cell { paras: vec![Para::new(vec![label]).sized(CELL)], ..Cell::default() }];
            let pick = |n: usize| table.options.get(n).is_some_and(|o| o.pick);
            row.extend(cells.iter().enumerate().map(|(n, words)| framed(cell(words, false, Align::Left, w), pick(n))));
            rows.push(row);
        }
        let share = 81.0 / table.options.len().max(1) as f64;
        let widths = std::iter::once(19.0).chain(table.options.iter().map(|_| share)).collect();
        let description = match table.options.iter().find(|o| o.pick) {
            Some(picked) => w.deck_options_picked(&table.caption, &picked.key),
            None => w.deck_options_alone(&table.caption),
        };
        Grid { name: table.caption.clone(), description, widths, headed: true, rows, ..Grid::default() }
    }

    /// Labels and values.
    pub(super) fn of_facts(facts: &[(String, Words)], w: &Catalogue) -> Grid {
        let row = |(label, words): &(String, Words)| {
            let label = Para::new(vec![TextRun::plain(label).coloured(INK_2)]).sized(CELL);
            vec![Cell { paras: vec![label], ..Cell::default() }, cell(words, false, Align::Left, w)]
        };
        Grid {
            name: name("Facts", &ids(facts.iter().map(|(_, words)| words))),
            description: facts.iter().map(|(label, words)| w.deck_fact(label, words.line())).collect(),
            widths: vec![10.0, 14.0],
            headed: false,
            rows: facts.iter().map(row).collect(),
            ..Grid::default()
        }
    }

    /// Widths in points: the shares, but none narrower than its longest word; the others give what it takes.
    fn columns(&self, width: f64, em: f64) -> Vec<f64> {
        let all: f64 = self.widths.iter().sum::<f64>().max(1.0);
        let shares = self.eased(self.widths.iter().map(|w| w / all * width).collect(), em);
        let least: Vec<f64> = (0..shares.len()).map(|n| self.longest(n, em).min(width * 0.4)).collect();
        let needed: f64 = shares.iter().zip(&least).map(|(share, least)| (least - share).max(0.0)).sum();
        let spare: f64 = shares.iter().zip(&least).map(|(share, least)| (share - least).max(0.0)).sum();
        if needed <= 0.0 {
            return shares;
        }
        if spare < needed {
            // Not all words fit: each column loses alike, but those of severities, which nobody reads in pieces.
            let whole: Vec<bool> = (0..least.len()).map(|n| self.has_chips(n)).collect();
            let sum =
                |wanted: bool| least.iter().zip(&whole).filter(|(_, w)| **w == wanted).map(|(l, _)| l).sum::<f64>();
            let (kept, others) = (sum(true), sum(false).max(1.0));
            if kept < width / 2.0 {
                let share = (width - kept) / others;
                return least.iter().zip(&whole).map(|(l, whole)| if *whole { *l } else { l * share }).collect();
            }
            return least.iter().map(|l| l / (kept + others) * width).collect();
        }
        let give = needed / spare;
        shares.iter().zip(&least).map(|(share, least)| least.max(share - (share - least).max(0.0) * give)).collect()
    }

    /// The widths of a table of the deck, with most of what columns have over their longest line given to those whose lines
    /// break: words here are as wide as they are, where the shares were chosen for words that may be wider.
    fn eased(&self, shares: Vec<f64>, em: f64) -> Vec<f64> {
        /// The rest keeps columns apart.
        const GIVEN: f64 = 0.8;
        if self.apart.is_empty() {
            return shares;
        }
        let whole: Vec<f64> = (0..shares.len()).map(|n| self.needs(n, em, |para| para.width(em))).collect();
        let over = |n: usize| (shares[n] - whole[n]).max(0.0) * GIVEN;
        let lack = |n: usize| (whole[n] - shares[n]).max(0.0);
        let (spare, wanted) = ((0..shares.len()).map(over).sum::<f64>(), (0..shares.len()).map(lack).sum::<f64>());
        if spare <= 0.0 || wanted <= 0.0 {
            return shares;
        }
        let moved = spare.min(wanted);
        (0..shares.len()).map(|n| shares[n] + (lack(n) / wanted - over(n) / spare) * moved).collect()
    }

    /// Whether severities stand in a column.
    fn has_chips(&self, column: usize) -> bool {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        cells.flat_map(|cell| &cell.paras).flat_map(|para| &para.runs).any(|run| run.ground.is_some())
    }

    /// Width in points of the longest word of a column, with its margins.
    fn longest(&self, column: usize, em: f64) -> f64 {
        self.needs(column, em, |para| para.longest(em))
    }

    /// Width in points that the paragraphs of a column ask for, with its margins.
    fn needs(&self, column: usize, em: f64, asked: impl Fn(&Para) -> f64) -> f64 {
        let paras = self.rows.iter().filter_map(|row| row.get(column)).flat_map(|cell| &cell.paras);
        paras.map(asked).fold(0.0, f64::max) * 1.05 + (2.0 * SIDE + self.apart(column)) * em
    }

    fn row_height(&self, row: &[Cell], columns: &[f64], em: f64) -> f64 {
        let cell = |(n, (cell, width)): (usize, (&Cell, &f64))| {
            let (left, right) = self.sides(cell, n, columns.len());
            height_of(&cell.paras, width - (left + right) * em, em)
        };
        row.iter().zip(columns).enumerate().map(cell).fold(CELL * em, f64::max) + 2.0 * SPACE * em
    }

    /// Height of each row in points.
    pub(super) fn heights(&self, width: f64, em: f64) -> Vec<f64> {
        let columns = self.columns(width, em);
        self.rows.iter().map(|row| self.row_height(row, &columns, em)).collect()
    }

    /// Height in points.
    pub(super) fn height(&self, width: f64, em: f64) -> f64 {
        self.heights(width, em).iter().sum()
    }

    /// The head with some of the rows.
    pub(super) fn part(&self, rows: std::ops::Range<usize>) -> Grid {
        let heads = usize::from(self.headed);
        let kept = self.rows.iter().take(heads).chain(self.rows.iter().skip(heads + rows.start).take(rows.len()));
        Grid { rows: kept.cloned().collect(), ..self.clone() }
    }

    /// Sets it into the slide.
    pub(super) fn print(&self, sheet: &mut Sheet<'_>, rect: Rect, em: f64) {
        let columns = self.columns(rect.width, em);
        let heights = self.heights(rect.width, em);
        sheet.xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        sheet.identity(&format!("Table: {}", self.name), Some(&self.description), false);
        sheet.xml.open("p:cNvGraphicFramePr").open("a:graphicFrameLocks").attr("noGrp", 1).close_all(2);
        sheet.xml.empty("p:nvPr").close();
        sheet.place("p:xfrm", rect.high(heights.iter().sum()));
        sheet.xml.open("a:graphic").open("a:graphicData");
        sheet.xml.attr("uri", "http://schemas.openxmlformats.org/drawingml/2006/table").open("a:tbl");
        sheet.xml.open("a:tblPr").maybe("firstRow", self.headed.then_some(1)).attr("firstCol", 1).close();
        sheet.xml.open("a:tblGrid");
        for width in &columns {
            sheet.xml.open("a:gridCol").attr("w", sheet.press.emu(*width)).close();
        }
        sheet.xml.close();
        let last = self.rows.len().saturating_sub(1);
        for (n, (row, height)) in self.rows.iter().zip(&heights).enumerate() {
            sheet.xml.open("a:tr").attr("h", sheet.press.emu(*height));
            for column in 0..columns.len() {
                let blank = Cell::default();
                let cell = row.get(column).unwrap_or(&blank);
                self.cell(sheet, cell, (n, last), self.sides(cell, column, columns.len()), em);
            }
            sheet.xml.close();
        }
        sheet.xml.close_all(4);
    }

    /// Space left and right in a cell, in em. The words of the first and of the last stand flush with the text around the
    /// table, unless they are framed.
    fn sides(&self, cell: &Cell, column: usize, columns: usize) -> (f64, f64) {
        let side = |edge: bool| if edge && !cell.framed && !cell.barred { 0.0 } else { SIDE };
        (side(column == 0) + self.apart(column), side(column + 1 == columns))
    }

    /// Further space left of the words of a column, in em.
    fn apart(&self, column: usize) -> f64 {
        self.apart.get(column).copied().unwrap_or_default()
    }

    fn cell(
        &self,
        sheet: &mut Sheet<'_>,
        cell: &Cell,
        (row, last): (usize, usize),
        (left, right): (f64, f64),
        em: f64,
    ) {
        sheet.xml.open("a:tc").open("a:txBody").empty("a:bodyPr").empty("a:lstStyle");
        sheet.paras(&cell.paras, em, false);
        sheet.xml.close().open("a:tcPr");
        for (name, space) in [("marL", left), ("marR", right), ("marT", SPACE), ("marB", SPACE)] {
            sheet.xml.attr(name, sheet.press.emu(space * em));
        }
        let head = row == 0 && self.headed;
        sheet.xml.attr("anchor", if head { "b" } else { "t" });
        let frame = cell.framed.then(|| Stroke::new(INK, 1.5));
        let hairline = Stroke::new(RULE, 0.75);
        let rule = match self.rules {
            _ if head => Some(Stroke::new(RULE_STRONG, 1.0)),
            Rules::Table => Some(hairline),
            Rules::List { .. } => Some(hairline).filter(|_| row < last),
        };
        let above = Some(hairline).filter(|_| self.rules == Rules::List { headed: true });
        let bar = cell.barred.then(|| Stroke::new(INK, 3.75));
        border(sheet, "a:lnL", frame.or(bar));
        border(sheet, "a:lnR", frame);
        border(sheet, "a:lnT", frame.or(above).filter(|_| row == 0));
        border(sheet, "a:lnB", frame.filter(|_| row == last).or(rule));
        sheet.press.look.fill(&mut sheet.xml, cell.fill);
        sheet.xml.close_all(2);
    }
}

fn border(sheet: &mut Sheet<'_>, side: &'static str, stroke: Option<Stroke>) {
    match stroke {
        Some(stroke) => {
            sheet.xml.open(side).attr("w", sheet.press.emu(stroke.width));
            sheet.press.look.fill(&mut sheet.xml, Some(stroke.colour));
            sheet.xml.close();
        }
        None => {
            sheet.xml.open(side).attr("w", 0).empty("a:noFill").close();
        }
    }
}

fn head(label: &str, align: Align) -> Cell {
    let run = TextRun::plain(label).coloured(INK_2);
    Cell { paras: vec![Para::new(vec![run]).sized(HEAD).aligned(align)], ..Cell::default() }
}

fn framed(mut cell: Cell, framed: bool) -> Cell {
    cell.framed = framed;
    if framed {
        cell.fill = cell.fill.or(Some(SURFACE));
    }
    cell
}

/// A cell with its words.
fn cell(words: &Words, bold: bool, align: Align, w: &Catalogue) -> Cell {
    let sized = |para: Para| {
        let size = para.size * CELL;
        para.sized(size).aligned(align)
    };
    Cell { paras: paras(words, bold, w).into_iter().map(sized).collect(), ..Cell::default() }
}

/// Ids of records that words name.
pub(super) fn ids<'w>(words: impl Iterator<Item = &'w Words>) -> Vec<&'w str> {
    use crate::report::slides::words::Look;
    let mut out: Vec<&str> = Vec::new();
    for run in words.flat_map(|w| w.runs.iter().chain(&w.second)).filter(|r| r.look == Look::Id) {
        if !out.contains(&run.text.as_str()) {
            out.push(&run.text);
        }
    }
    out
}

/// What a shape is called: what it holds, and of which records.
pub(super) fn name(what: &str, ids: &[&str]) -> String {
    if ids.is_empty() { what.to_string() } else { format!("{what} ({})", ids.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::pptx::metrics::Face;

    #[test]
    fn a_column_that_breaks_takes_what_others_have_over() {
        let w = Catalogue::english();
        let mut table = SlideTable::new("Actions").column("Action", 12).column("Owner", 6).numbers("Due", 6);
        let title = Words::plain("AC-27 Options paper: owner of the settlement ledger");
        table.rows = vec![vec![title, Words::plain("Lead, Billing"), Words::plain("8 May")]];
        let grid = Grid::of(&table, &w);
        let columns = grid.columns(540.0, 20.0);
        assert!(columns[0] > 290.0 && columns[2] < 120.0, "{columns:?}");
        assert!((columns.iter().sum::<f64>() - 540.0).abs() < 0.1, "{columns:?}");
        let owner = Face::text(CELL * 20.0, false).width("Lead, Billing");
        assert!(columns[1] > owner + 2.0 * SIDE * 20.0, "{columns:?}");
    }

    #[test]
    fn a_severity_is_never_broken_within_its_word() {
        let w = Catalogue::english();
        let one = |words: &Words| cell(words, false, Align::Left, &w);
        let (long, score) = (Words::plain("Elektrizitätenhauptbetriebswerk"), Words::score(25, &w));
        let grid = Grid {
            widths: vec![20.0, 1.0, 20.0],
            rows: vec![vec![one(&long), one(&score), one(&long)]],
            ..Grid::default()
        };
        let (em, face) = (10.0, Face::text(CELL * 10.0, true));
        let chip = |width: f64| grid.columns(width, em)[1] - 2.0 * SIDE * em;
        assert!(chip(480.0) > face.width("\u{a0}25 Critical\u{a0}") * 1.05, "on one line, with room to spare");
        assert!(chip(240.0) > face.width("\u{a0}25 Critical\u{a0}"), "before words that fit nowhere");
        assert!(
            chip(100.0) > 0.0 && grid.columns(100.0, em).iter().sum::<f64>() <= 100.1,
            "never wider than the table"
        );
        let words = grid.rows[0][1].paras[0].text();
        assert_eq!(words, "\u{a0}25 Critical\u{a0}", "it can break between number and word");
    }
}
