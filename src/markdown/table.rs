//! A table as one list of everything that stands in its cells: a large site has hundreds of thousands of cells, and hardly
//! one holds more than a word or two.

use super::tree::{Alignment, Inline};

/// A table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// One per column of the head.
    pub alignments: Vec<Alignment>,
    /// What stands in the cells, one after the other.
    inlines: Vec<Inline>,
    /// Where each cell ends among these.
    cells: Vec<u32>,
    /// Where each row ends among the cells. The first row is the head.
    rows: Vec<u32>,
}

/// A row of a table. A row of the body may be shorter than the head, never longer: empty cells at its end are not stored,
/// as a small text could otherwise ask for a huge table.
#[derive(Debug, Clone, Copy)]
pub struct Row<'t> {
    /// Everything that stands in the table.
    inlines: &'t [Inline],
    /// Where its first cell begins among these.
    start: usize,
    /// Where each of its cells ends.
    ends: &'t [u32],
}

impl Table {
    /// A table without rows.
    pub(super) fn new(alignments: Vec<Alignment>) -> Table {
        Table { alignments, ..Table::default() }
    }

    /// A cell ends; `inlines` is how much stands in the table by now.
    pub(super) fn end_cell(&mut self, inlines: usize) {
        // No text has as many parts as that.
        self.cells.push(u32::try_from(inlines).unwrap_or(u32::MAX));
    }

    /// The head ends, or a row of the body.
    pub(super) fn end_row(&mut self, is_head: bool) {
        // No parser gives a body without a head; its first row would be taken for one.
        if !is_head && self.rows.is_empty() {
            self.rows.push(0);
        }
        let first = self.rows.last().map_or(0, |end| *end as usize);
        while !is_head && self.cells.len() > first && self.is_empty(self.cells.len() - 1) {
            self.cells.pop();
        }
        self.rows.push(u32::try_from(self.cells.len()).unwrap_or(u32::MAX));
    }

    /// The table ends: this is what stands in its cells.
    pub(super) fn end(mut self, inlines: Vec<Inline>) -> Table {
        self.inlines = inlines;
        self.cells.shrink_to_fit();
        self.rows.shrink_to_fit();
        self
    }

    fn is_empty(&self, cell: usize) -> bool {
        self.cells[cell] == cell.checked_sub(1).map_or(0, |before| self.cells[before])
    }

    /// The cells of the head: the table is as wide as this row.
    pub fn head(&self) -> Row<'_> {
        self.row(0)
    }

    /// The rows of the body.
    pub fn body(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        (1..self.rows.len().max(1)).map(|n| self.row(n))
    }

    /// The head and the rows of the body.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        std::iter::once(self.head()).chain(self.body())
    }

    /// What stands in all cells, in their order.
    pub(super) fn inlines(&self) -> &[Inline] {
        &self.inlines
    }

    fn row(&self, n: usize) -> Row<'_> {
        let end_of = |n: usize| self.rows.get(n).map_or(0, |end| *end as usize);
        let first = n.checked_sub(1).map_or(0, end_of);
        let start = first.checked_sub(1).and_then(|before| self.cells.get(before)).map_or(0, |end| *end as usize);
        Row { inlines: &self.inlines, start, ends: self.cells.get(first..end_of(n)).unwrap_or_default() }
    }
}

impl<'t> Row<'t> {
    /// How many cells it has.
    pub fn width(&self) -> usize {
        self.ends.len()
    }

    /// What stands in each cell.
    pub fn cells(self) -> impl ExactSizeIterator<Item = &'t [Inline]> {
        let begin = move |n: usize| n.checked_sub(1).map_or(self.start, |before| self.ends[before] as usize);
        let (inlines, ends) = (self.inlines, self.ends);
        (0..ends.len()).map(move |n| inlines.get(begin(n)..ends[n] as usize).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::Table;
    use crate::markdown::builder::Builder;
    use crate::markdown::node::Node;
    use crate::markdown::{self, Block, Inline};

    fn table(text: &str) -> Box<Table> {
        match markdown::parse(text).0.blocks.pop() {
            Some(Block::Table(table)) => table,
            other => panic!("no table: {other:?}"),
        }
    }

    fn shown(table: &Table) -> Vec<Vec<String>> {
        let said = |inline: &Inline| match inline {
            Inline::Text(text) => text.to_string(),
            other => format!("{other:?}").chars().take_while(|c| c.is_alphabetic()).collect(),
        };
        table.rows().map(|row| row.cells().map(|cell| cell.iter().map(said).collect()).collect()).collect()
    }

    #[test]
    fn cells_hold_what_stands_between_their_bars() {
        let table = table("| a | *b* c | |\n|---|:-:|--:|\n| 1 | | 3 `x` |\n| | | |\n| [[M-1\\|go]] |\n");
        assert_eq!(
            shown(&table),
            [vec!["a", "Emphasis c", ""], vec!["1", "", "3 Code"], vec![], vec!["Record"]],
            "no empty cells at the end of a row of the body"
        );
        assert_eq!((table.head().width(), table.body().len(), table.alignments.len()), (3, 3, 3));
    }

    #[test]
    fn a_head_may_stand_alone() {
        let table = table("| a |\n|---|\n");
        assert_eq!((shown(&table), table.body().len()), (vec![vec!["a".to_string()]], 0));
        assert_eq!((Table::default().head().width(), Table::default().body().len()), (0, 0));
    }

    #[test]
    fn what_seems_to_stand_between_cells_is_no_part_of_a_table() {
        // The parser leaves a table open where it gives up on one that grows too large; deep within quotations the text of
        // a list behind it then comes without a paragraph around it.
        let mut tree = Builder::new(0);
        tree.open(Node::Table(Table::default()), 0..0);
        tree.open(Node::Row { head: true }, 0..0);
        tree.inline(Inline::HardBreak);
        tree.open(Node::Cell, 0..0);
        tree.text("x");
        tree.close();
        tree.text("stray");
        tree.close();
        tree.snippet("stray".into());
        tree.inline(Inline::HardBreak);
        let blocks = tree.finish();
        let [Block::Table(table)] = blocks.as_slice() else { panic!("{blocks:?}") };
        assert_eq!((shown(table), table.inlines().len()), (vec![vec!["x".to_string()]], 1));
    }

    #[test]
    fn tables_follow_each_other_and_lie_within_other_blocks() {
        let (document, _) = markdown::parse("> | a |\n> |---|\n> | 1 |\n\ntext\n\n| b |\n|---|\n| 2 |\n");
        let [Block::Quote(quoted), Block::Paragraph(_), Block::Table(second)] = document.blocks.as_slice() else {
            panic!("{:?}", document.blocks);
        };
        let [Block::Table(first)] = quoted.as_slice() else { panic!("{quoted:?}") };
        assert_eq!(
            (shown(first), shown(second)),
            (vec![vec!["a".to_string()], vec!["1".into()]], vec![vec!["b".to_string()], vec!["2".into()]])
        );
    }
}
