//! Text that an author wrote, as paragraphs and tables.

use super::body::Item;
use super::look::{ACCENT, INK_2};
use super::table::{Cell, Grid};
use super::text::{Align, Mark, Para, TextRun};
use crate::markdown::{Alignment, Block, Document, Inline, List};

/// Space above a block in em.
const SPACE: f64 = 0.7;

/// What a document is on a slide: text, and tables between.
pub(super) fn items(document: &Document) -> Vec<Item<'static>> {
    let mut out = Vec::new();
    blocks(&document.blocks, 0, &mut out);
    out
}

fn push(out: &mut Vec<Item<'static>>, para: Para) {
    match out.last_mut() {
        Some(Item::Text { paras, .. }) => paras.push(para),
        _ => out.push(Item::Text { paras: vec![para], rule: false }),
    }
}

fn blocks(blocks: &[Block], level: u8, out: &mut Vec<Item<'static>>) {
    for block in blocks {
        one(block, level, out);
    }
}

fn one(block: &Block, level: u8, out: &mut Vec<Item<'static>>) {
    let para = |runs| Para { level, ..Para::new(runs).after(SPACE) };
    match block {
        Block::Paragraph(inlines) => push(out, para(runs(inlines))),
        Block::Heading { content, .. } => {
            let runs = runs(content).into_iter().map(TextRun::bold).collect();
            push(out, para(runs).sized(1.1).after(1.0));
        }
        Block::List(list) => items_of(list, level, out),
        Block::Quote(inner) => quoted(inner, level, None, out),
        Block::Alert { kind, blocks } => quoted(blocks, level, Some(kind.title()), out),
        Block::Code { text, .. } => {
            for line in text.lines() {
                let run = TextRun { mono: true, ..TextRun::plain(line.replace('\t', "    ")) };
                push(out, Para { level, ..Para::new(vec![run]).sized(0.85) });
            }
        }
        Block::Table(table) => out.push(Item::Table(grid(table))),
        Block::Definitions(list) => {
            for entry in &list.entries {
                push(out, para(runs(&entry.term).into_iter().map(TextRun::bold).collect()));
                for detail in &entry.details {
                    blocks(detail, level.saturating_add(1), out);
                }
            }
        }
        Block::Footnote { label, blocks: inner } => {
            push(out, para(vec![TextRun::plain(format!("{label}:")).bold()]).sized(0.84));
            blocks(inner, level.saturating_add(1), out);
        }
        Block::Rule => {}
        // The deck has put its value in its place; a name without a value says itself.
        Block::Computed(call) => push(out, para(vec![TextRun::plain(&call.name)])),
    }
}

fn items_of(list: &List, level: u8, out: &mut Vec<Item<'static>>) {
    for (n, item) in list.items.iter().enumerate() {
        let mark = match (item.task, list.start) {
            (Some(_), _) => Mark::None,
            (None, Some(first)) => Mark::Number(first.saturating_add(n as u64)),
            (None, None) => Mark::Dot,
        };
        let mut own: Vec<Item<'static>> = Vec::new();
        blocks(&item.blocks, level.min(7), &mut own);
        // The first paragraph bears the mark, what follows is indented like it.
        let mut first = true;
        for part in own {
            match part {
                Item::Text { paras, .. } => {
                    for mut para in paras {
                        if std::mem::take(&mut first) {
                            let tight = if list.tight && n > 0 { 0.25 } else { SPACE };
                            para = para.marked(mark).after(tight);
                            if let Some(done) = item.task {
                                let word = if done { "\u{25a0} Done: " } else { "\u{25a1} " };
                                para.runs.insert(0, TextRun::plain(word));
                            }
                        } else if para.mark == Mark::None || para.level <= level {
                            para.level = para.level.saturating_add(1).min(8);
                        }
                        push(out, para);
                    }
                }
                other => out.push(other),
            }
        }
    }
}

fn quoted(inner: &[Block], level: u8, title: Option<&str>, out: &mut Vec<Item<'static>>) {
    if let Some(title) = title {
        push(out, Para { level: level.saturating_add(1), ..Para::new(vec![TextRun::plain(title).bold()]).after(SPACE) });
    }
    let mut own = Vec::new();
    blocks(inner, level.saturating_add(1).min(8), &mut own);
    for part in own {
        match part {
            Item::Text { paras, .. } => {
                for mut para in paras {
                    para.runs.iter_mut().for_each(|run| run.colour = INK_2);
                    push(out, para);
                }
            }
            other => out.push(other),
        }
    }
}

fn grid(table: &crate::markdown::Table) -> Grid {
    let align = |n: usize| match table.alignments.get(n) {
        Some(Alignment::Right) => Align::Right,
        Some(Alignment::Center) => Align::Center,
        _ => Align::Left,
    };
    let cell = |n: usize, inlines: &[Inline], bold: bool| {
        let runs = runs(inlines).into_iter().map(|run| if bold { run.bold() } else { run });
        Cell { paras: vec![Para::new(runs.collect()).sized(0.94).aligned(align(n))], ..Cell::default() }
    };
    let row = |cells: &Vec<Vec<Inline>>, bold: bool| -> Vec<Cell> {
        cells.iter().enumerate().map(|(n, inlines)| cell(n, inlines, bold)).collect()
    };
    let longest = |n: usize| {
        let cells = std::iter::once(&table.head).chain(&table.rows).filter_map(|row| row.get(n));
        let text = cells.map(|c| runs(c).iter().map(|r| r.text.chars().count()).sum::<usize>());
        text.max().unwrap_or(0).clamp(6, 40) as f64
    };
    let heads = runs_of(&table.head);
    Grid {
        name: "Text".into(),
        description: format!("Columns: {heads}. {} rows.", table.rows.len()),
        widths: (0..table.head.len().max(1)).map(longest).collect(),
        headed: true,
        rows: std::iter::once(row(&table.head, true)).chain(table.rows.iter().map(|r| row(r, false))).collect(),
    }
}

fn runs_of(cells: &[Vec<Inline>]) -> String {
    let text = |cell: &Vec<Inline>| runs(cell).into_iter().map(|r| r.text).collect::<String>();
    cells.iter().map(text).collect::<Vec<_>>().join(", ")
}

fn runs(inlines: &[Inline]) -> Vec<TextRun> {
    let mut out: Vec<TextRun> = Vec::new();
    for inline in inlines {
        out.extend(run(inline));
    }
    out
}

fn run(inline: &Inline) -> Vec<TextRun> {
    let each = |inner: &[Inline], change: fn(&mut TextRun)| {
        let mut runs = runs(inner);
        runs.iter_mut().for_each(change);
        runs
    };
    match inline {
        Inline::Text(text) => vec![TextRun::plain(text)],
        Inline::Code(text) => vec![TextRun { mono: true, ..TextRun::plain(text) }],
        Inline::Emphasis(inner) => each(inner, |r| r.italic = true),
        Inline::Strong(inner) => each(inner, |r| r.bold = true),
        Inline::Strikethrough(inner) => each(inner, |r| r.strike = true),
        Inline::Link(link) => {
            let mut runs = runs(&link.children);
            runs.iter_mut().for_each(|run| {
                run.link = Some(link.dest.clone());
                run.colour = ACCENT;
            });
            runs
        }
        Inline::Image(image) => vec![TextRun::plain(format!("[{}]", image.alt))],
        Inline::Record(record) => match &record.text {
            Some(text) => runs(text),
            None => vec![TextRun::plain(&record.target)],
        },
        Inline::Computed(call) => vec![TextRun::plain(&call.name)],
        Inline::FootnoteRef(label) => vec![TextRun::plain(format!(" [{label}]"))],
        Inline::SoftBreak => vec![TextRun::plain(" ")],
        Inline::HardBreak => vec![TextRun::plain("\n")],
    }
}
