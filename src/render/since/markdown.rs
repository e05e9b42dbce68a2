//! For a mail or a chat: Markdown that reads well as it is.

use super::plain_spaces;
use crate::report::since::{Digest, Line, lead};

/// Prints what changed of each program.
pub fn render(digests: &[Digest]) -> String {
    digests.iter().map(program).collect::<Vec<_>>().join("\n")
}

fn program(digest: &Digest) -> String {
    let mut out = format!("## {}\n\n**{}.**\n", escaped(&digest.program), escaped(&digest.headline));
    out.push_str(&format!("\n{}\n", escaped(&digest.basis)));
    out.push_str("\n| Status | Then: reported, evidence | Now: reported, evidence |\n|---|---|---|\n");
    for line in &digest.status {
        let (then, now) = (&line.then, &line.now);
        out.push_str(&format!("| {} | {}, {} | {}, {} |\n", line.name, then.0, then.1, now.0, now.1));
    }
    if !digest.figures.is_empty() {
        out.push_str("\n| Figure | Then | Now | |\n|---|---|---|---|\n");
    }
    for f in &digest.figures {
        out.push_str(&format!("| {} | {} | {} | {} |\n", escaped(&f.name), escaped(&f.then), escaped(&f.now), f.turn));
    }
    for group in &digest.groups {
        out.push_str(&format!("\n### {}\n\n", group.heading));
        group.lines.iter().for_each(|line| out.push_str(&item(line)));
    }
    plain_spaces(&out)
}

fn item(line: &Line) -> String {
    let run = |text: &str, strong: bool| match strong && !text.trim().is_empty() {
        true => format!("**{}**", escaped(text)),
        false => escaped(text),
    };
    let said: String = line.runs.iter().map(|r| run(&r.text, r.strong)).collect();
    let note = if line.note.is_empty() { String::new() } else { format!(" {}", escaped(&line.note)) };
    format!("- **{}** {}{said}.{note}\n", escaped(&line.id), escaped(&lead(&line.title)))
}

/// Text that says what it says: on one line, with everything that Markdown or HTML would read more into escaped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '&' | '@' | '$' | '{' | '}' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_of_a_record_is_markup() {
        assert_eq!(escaped("[a](b) *c* <d> x|y\nz"), "\\[a\\](b) \\*c\\* \\<d\\> x\\|y z");
    }
}
