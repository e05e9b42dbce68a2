//! For a terminal.

use super::plain_spaces;
use crate::render::findings::visible;
use crate::report::since::{Digest, Line, lead};

/// Prints what changed of each program.
pub fn render(digests: &[Digest]) -> String {
    digests.iter().map(program).collect::<Vec<_>>().join("\n")
}

fn program(digest: &Digest) -> String {
    let mut out = format!("{}\n{}.\n{}\n", digest.program, digest.headline, digest.basis);
    out.push_str("\nReported, evidence\n");
    let wide = room(digest.status.iter().map(|line| &*line.name));
    for line in &digest.status {
        let (then, now) = (pair(&line.then), pair(&line.now));
        let moved = if then == now { format!("{now}, unchanged") } else { format!("{then} -> {now}") };
        out.push_str(&format!("  {:<wide$}{moved}\n", line.name));
    }
    if !digest.figures.is_empty() {
        out.push_str("\nFigures\n");
    }
    let wide = room(digest.figures.iter().map(|figure| &*figure.name));
    for figure in &digest.figures {
        let turn = if figure.turn.is_empty() { String::new() } else { format!("  {}", figure.turn) };
        out.push_str(&format!("  {:<wide$}{} -> {}{turn}\n", figure.name, figure.then, figure.now));
    }
    for group in &digest.groups {
        out.push_str(&format!("\n{}\n", group.heading));
        let width = group.lines.iter().map(|l| l.id.chars().count()).max().unwrap_or(0);
        group.lines.iter().for_each(|line| out.push_str(&format!("  {:<width$}  {}\n", line.id, sentence(line))));
    }
    // Records are text of many people: nothing of it may steer the terminal.
    out.lines().map(|line| format!("{}\n", visible(&plain_spaces(line)))).collect()
}

/// The width of a column of names, with the space behind it.
fn room<'a>(names: impl Iterator<Item = &'a str>) -> usize {
    names.map(|name| name.chars().count()).max().unwrap_or(0) + 2
}

fn pair((reported, evidence): &(String, String)) -> String {
    format!("{reported}, {evidence}")
}

fn sentence(line: &Line) -> String {
    let said: String = line.runs.iter().map(|run| run.text.as_str()).collect();
    let note = if line.note.is_empty() { String::new() } else { format!(" {}", line.note) };
    format!("{}{said}.{note}", lead(&line.title)).replace('\n', " ")
}
