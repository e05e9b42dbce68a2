//! Tables, in a box that scrolls sideways on a small screen and can be reached by keyboard.

use super::Writer;
use crate::markdown::plain::text_without_lookups;
use crate::markdown::table::Table;
use crate::markdown::tree::{Alignment, Inline};
use crate::words::Words;

/// The name of a table's box is cut to this number of characters.
const LONGEST_NAME: usize = 80;

impl<'d> Writer<'_, 'd> {
    /// A table.
    pub(super) fn table(&mut self, table: &'d Table) {
        self.tables += 1;
        let name = name(self.tables, table, self.resolve.words());
        self.push("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
        self.text(&name);
        self.push("\">\n<table>\n<thead><tr>");
        for (column, cell) in table.head().cells().enumerate() {
            // A header cell without text would be announced as one.
            let tag = if cell.is_empty() { "td" } else { "th" };
            self.cell(tag, if cell.is_empty() { "" } else { " scope=\"col\"" }, alignment(table, column), cell);
        }
        self.push("</tr></thead>\n");
        self.rows(table);
        self.push("</table>\n</div>\n");
    }

    fn rows(&mut self, table: &'d Table) {
        if table.body().len() == 0 {
            return;
        }
        self.push("<tbody>\n");
        for row in table.body() {
            self.push("<tr>");
            for (column, cell) in row.cells().enumerate() {
                self.cell("td", "", alignment(table, column), cell);
            }
            match table.head().width().saturating_sub(row.width()) {
                0 => {}
                1 => self.push("<td></td>"),
                missing => self.push(&format!("<td colspan=\"{}\"></td>", missing.min(1000))),
            }
            self.push("</tr>\n");
        }
        self.push("</tbody>\n");
    }

    fn cell(&mut self, tag: &str, attribute: &str, class: &str, content: &'d [Inline]) {
        self.push("<");
        self.push(tag);
        self.push(attribute);
        self.push(class);
        self.push(">");
        self.inlines(content);
        self.push("</");
        self.push(tag);
        self.push(">");
    }
}

fn alignment(table: &Table, column: usize) -> &'static str {
    match table.alignments.get(column) {
        Some(Alignment::Left) => " class=\"align-left\"",
        Some(Alignment::Center) => " class=\"align-center\"",
        Some(Alignment::Right) => " class=\"align-right\"",
        Some(Alignment::None) | None => "",
    }
}

/// `Table 2: Risk, Owner, Due`
fn name(number: usize, table: &Table, w: &Words) -> String {
    let around = w.text_table_of(number, "").chars().count();
    let mut heads = String::new();
    let mut length = w.text_table(number).chars().count();
    for cell in table.head().cells() {
        let text = text_without_lookups(cell);
        if length + text.chars().count() > LONGEST_NAME {
            break;
        }
        let text = text.trim();
        if !text.is_empty() {
            if !heads.is_empty() {
                heads.push_str(w.list_between());
            }
            heads.push_str(text);
            length = around + heads.chars().count();
        }
    }
    if heads.is_empty() { w.text_table(number) } else { w.text_table_of(number, heads) }
}
