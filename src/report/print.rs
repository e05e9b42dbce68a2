//! Tables and charts as HTML: one printer for pages, slides and the texts of records.

use super::html::{Html, escape_into};
use super::ids;
use super::page::{Cell, Column, Row, Table};
use crate::chart::{DataTable, Figure};
use crate::words::Words;
use std::borrow::Cow;
use std::fmt::Write;

/// A table with its caption, heads with scope, and labels for the phone's stacked form.
pub fn table(table: &Table) -> Html {
    let stacks = stacks(table);
    framed(table, table.rows.iter().map(room).sum(), |out| table.rows.iter().for_each(|r| row(r, table, stacks, out)))
}

/// Each row of a table by itself, for [`table_of`]: rows that stand in several tables are printed once.
pub fn rows(table: &Table) -> Vec<Html> {
    let stacks = stacks(table);
    let one = |r: &Row| {
        let mut out = String::with_capacity(room(r));
        row(r, table, stacks, &mut out);
        Html::printed(out)
    };
    table.rows.iter().map(one).collect()
}

/// As [`table`], with rows of [`rows`] that were printed for a table with the same columns.
pub fn table_of(table: &Table, rows: &[&Html]) -> Html {
    let room = rows.iter().map(|row| row.as_str().len()).sum();
    framed(table, room, |out| rows.iter().for_each(|row| out.push_str(row.as_str())))
}

/// Whether its rows are stacked on phones.
fn stacks(table: &Table) -> bool {
    table.class.split(' ').any(|class| class == "stack")
}

/// About the bytes of a row.
fn room(row: &Row) -> usize {
    64 + row.cells.iter().map(|cell| cell.html.as_str().len() + 48).sum::<usize>()
}

fn framed(table: &Table, room: usize, rows: impl FnOnce(&mut String)) -> Html {
    let mut out = String::with_capacity(512 + room);
    out.push_str("<table");
    attribute(&mut out, "class", &table.class);
    attribute(&mut out, "id", table.id);
    out.push_str("><caption class=\"vh\">");
    escape_into(&table.caption, &mut out);
    out.push_str("</caption><thead><tr>");
    table.columns.iter().for_each(|column| head(column, table.plain, &mut out));
    out.push_str("</tr></thead><tbody>");
    rows(&mut out);
    out.push_str("</tbody></table>");
    Html::printed(out)
}

fn attribute(out: &mut String, name: &str, value: &str) {
    if !value.is_empty() {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        escape_into(value, out);
        out.push('"');
    }
}

fn head(column: &Column, plain: bool, out: &mut String) {
    out.push_str(if plain { "<th" } else { "<th scope=\"col\"" });
    attribute(out, "class", column.class);
    attribute(out, "aria-sort", column.sorted.unwrap_or(""));
    out.push('>');
    match &column.href {
        Some(href) => {
            out.push_str("<a");
            attribute(out, "href", href);
            out.push('>');
            escape_into(&column.label, out);
            out.push_str("</a>");
        }
        None => escape_into(&column.label, out),
    }
    out.push_str("</th>");
}

fn row(row: &Row, table: &Table, stacks: bool, out: &mut String) {
    out.push_str("<tr");
    attribute(out, "id", &row.id);
    attribute(out, "class", row.class);
    for (name, value) in &row.data {
        out.push_str(" data-");
        out.push_str(name);
        out.push_str("=\"");
        escape_into(value, out);
        out.push('"');
    }
    out.push('>');
    for (n, cell) in row.cells.iter().enumerate() {
        print_cell(cell, table.columns.get(n), (stacks, table.plain), out);
    }
    out.push_str("</tr>");
}

fn print_cell(cell: &Cell, column: Option<&Column>, (stacks, plain): (bool, bool), out: &mut String) {
    let class = match (column.map_or("", |c| c.class), cell.class) {
        // Numbers never break anyway.
        (one, "") | ("", one) | (one @ "num", "nowrap") => Cow::Borrowed(one),
        (one, more) => Cow::Owned([one, " ", more].concat()),
    };
    let class = class.trim();
    // What never breaks needs nothing that holds it.
    let html = match class.split(' ').any(|class| matches!(class, "id" | "nowrap" | "num")) {
        true => Cow::Borrowed(cell.html.as_str()),
        false => ids::held(cell.html.as_str(), cell.head),
    };
    let html = html.as_ref();
    if cell.head {
        out.push_str(if plain { "<th" } else { "<th scope=\"row\"" });
        attribute(out, "class", class);
        out.push('>');
        out.push_str(html);
        out.push_str("</th>");
        return;
    }
    out.push_str("<td");
    attribute(out, "class", class);
    if !stacks {
        out.push('>');
        out.push_str(html);
        out.push_str("</td>");
        return;
    }
    // An id needs no label where rows are stacked.
    if cell.class != "id" {
        attribute(out, "data-l", column.map_or("", |c| &c.label));
    }
    let [open, close] = if is_one_piece(html) { [">", "</td>"] } else { ["><div>", "</div></td>"] };
    out.push_str(open);
    out.push_str(html);
    out.push_str(close);
}

/// Whether a cell of a stacked row is laid out beside its label without a box around it: a few words, a day, nothing.
fn is_one_piece(html: &str) -> bool {
    const FEW: usize = 48;
    match html.strip_prefix("<time ").and_then(|rest| rest.strip_suffix("</time>")) {
        Some(day) => !day.contains('<'),
        None => html.len() <= FEW && !html.contains('<'),
    }
}

/// A chart: its finding, both drawings, its key, a note, and the same numbers as a table.
pub fn figure(figure: &Figure, w: &Words) -> Html {
    print_figure(figure, w, Print { title: true, numbers: true })
}

/// As [`figure`], below a heading that is the finding already.
pub fn figure_below_heading(figure: &Figure, w: &Words) -> Html {
    print_figure(figure, w, Print { title: false, numbers: true })
}

/// As [`figure`], above a table that holds its numbers already.
pub fn figure_above_rows(figure: &Figure, w: &Words) -> Html {
    print_figure(figure, w, Print { title: true, numbers: false })
}

/// Which parts of a figure are printed with its drawings.
struct Print {
    title: bool,
    numbers: bool,
}

fn print_figure(figure: &Figure, w: &Words, print: Print) -> Html {
    let mut out = String::with_capacity(figure.wide.len() + figure.narrow.len() + 1024);
    out.push_str("<figure><figcaption>");
    if print.title {
        out.push_str("<h3>");
        escape_into(&figure.headline, &mut out);
        out.push_str("</h3>");
    }
    if !figure.wide.is_empty() {
        out.push_str("<p>");
        escape_into(&figure.measure, &mut out);
        out.push_str("</p>");
    }
    out.push_str("</figcaption>");
    drawings(figure, w, &mut out);
    if !figure.key.is_empty() && !figure.wide.is_empty() {
        out.push_str("<ul class=\"key\">");
        for item in &figure.key {
            let _ = write!(out, "<li>{}", item.svg);
            escape_into(&item.label, &mut out);
            out.push_str("</li>");
        }
        out.push_str("</ul>");
    }
    if let Some(note) = &figure.note {
        out.push_str("<p class=\"src\">");
        escape_into(note, &mut out);
        out.push_str("</p>");
    }
    if print.numbers {
        numbers(&figure.table, w, &mut out);
    }
    out.push_str("</figure>");
    Html::printed(out)
}

/// The drawings; those that stay wide scroll in a region of their own on a phone.
fn drawings(figure: &Figure, w: &Words, out: &mut String) {
    if figure.keep_wide && !figure.wide.is_empty() {
        out.push_str("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
        escape_into(&w.frame_scrolls(&figure.measure), out);
        let _ = write!(out, "\">{}{}</div>", figure.wide, figure.narrow);
    } else {
        out.push_str(&figure.wide);
        out.push_str(&figure.narrow);
    }
}

/// The stylesheet sets up to this column of a chart's table flush right by a class of the table, such as `n3`.
const NUMBERED: usize = 8;

/// The numbers of a chart, folded away.
fn numbers(data: &DataTable, w: &Words, out: &mut String) {
    if data.rows.is_empty() {
        return;
    }
    // Columns of numbers are named once, at the table: a class at each cell would weigh more than the numbers.
    let numeric = |n: usize| data.columns.get(n).is_some_and(|c| c.numeric);
    let class = (1..NUMBERED).filter(|n| numeric(*n)).fold(String::from("tight"), |all, n| format!("{all} n{}", n + 1));
    let heads = data.columns.iter().enumerate();
    let heads: Vec<String> = heads
        .map(|(n, c)| if c.numeric && !(1..NUMBERED).contains(&n) { format!("#{}", c.label) } else { c.label.clone() })
        .collect();
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let mut rows = Table { plain: true, ..Table::new(data.caption.clone(), class, &heads) };
    for cells in &data.rows {
        let cell = |(n, text): (usize, &String)| {
            if n == 0 { Cell::head(Html::text(text)) } else { Cell::of(Html::text(text)) }
        };
        rows.row(cells.iter().enumerate().map(cell).collect());
    }
    out.push_str("<details class=\"numbers\"><summary>");
    escape_into(w.frame_numbers(), out);
    out.push_str("</summary><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    escape_into(&data.caption, out);
    let _ = write!(out, "\">{}</div></details>", table(&rows).as_str());
}
