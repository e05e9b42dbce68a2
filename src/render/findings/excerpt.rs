//! A few lines of a file around a span, short enough for a terminal. Only these lines are given to the renderer: it
//! would otherwise go through the whole file for every finding.

use super::visible::stand_in;
use crate::source::SourceFile;
use std::ops::Range;

/// Characters of a line from the span on that are kept. What stands before stays, because the renderer counts columns;
/// it shows only as much as fits a terminal.
const WIDTH: usize = 120;
/// Most lines that are shown.
const LINES: usize = 4;

/// Lines of a file with a span in them.
pub(super) struct Excerpt {
    /// The lines, without a last line break.
    pub(super) text: String,
    /// The span in `text`.
    pub(super) span: Range<usize>,
    /// Whether lines and span are complete, so that a replacement can be shown in them.
    pub(super) complete: bool,
}

/// The lines that a span touches; none where there is no text to show.
pub(super) fn around(file: &SourceFile, span: &Range<usize>) -> Option<Excerpt> {
    let source = file.text.as_str();
    let start = floor(source, span.start);
    let end = floor(source, span.end).max(start);
    let first = source[..start].rfind('\n').map_or(0, |n| n + 1);
    if source.is_empty() {
        return None;
    }
    let mut excerpt = Excerpt { text: String::new(), span: 0..0, complete: true };
    let (mut at, mut opened) = (first, false);
    for (n, line) in source[first..].split('\n').enumerate() {
        if n > 0 && (at >= end || n == LINES) {
            excerpt.complete &= at >= end;
            break;
        }
        if n > 0 {
            excerpt.text.push('\n');
        }
        let low = start.saturating_sub(at).min(line.len());
        let high = (end - at).min(line.len());
        let shown = push_line(&mut excerpt, line, low..high);
        if !opened {
            excerpt.span.start = shown.start;
            opened = true;
        }
        excerpt.span.end = shown.end;
        at += line.len() + 1;
    }
    Some(excerpt)
}

/// Adds a line, cut some way behind the span where it is long; answers where the span now lies.
fn push_line(excerpt: &mut Excerpt, line: &str, span: Range<usize>) -> Range<usize> {
    let line = line.strip_suffix('\r').unwrap_or(line);
    let mut shown = excerpt.text.len()..excerpt.text.len();
    let mut room = WIDTH;
    for (at, c) in line.char_indices() {
        if at <= span.start {
            shown.start = excerpt.text.len();
        } else if room == 0 {
            excerpt.text.push('\u{2026}');
            break;
        } else {
            room -= 1;
        }
        excerpt.text.push(if c == '\t' { ' ' } else { stand_in(c).unwrap_or(c) });
        if at < span.end {
            shown.end = excerpt.text.len();
        }
    }
    if span.start >= line.len() {
        shown.start = excerpt.text.len();
    }
    excerpt.complete &= line.len() <= 2 * WIDTH;
    shown.start..shown.end.max(shown.start)
}

/// The largest character boundary that is not after a byte.
fn floor(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Form;

    fn shown(text: &str, span: Range<usize>) -> (String, String) {
        let excerpt = around(&SourceFile::new("a.toml", Form::Toml, text), &span).expect("there is text");
        (excerpt.text.clone(), excerpt.text[excerpt.span].to_string())
    }

    #[test]
    fn a_short_line_is_shown_whole() {
        assert_eq!(shown("a = 1\r\nbc = 2\r\n", 7..9), ("bc = 2".into(), "bc".into()));
    }

    #[test]
    fn a_long_line_is_cut_behind_the_span() {
        let text = format!("{}HERE{}", "\u{e4}".repeat(5000), "y".repeat(5000));
        let (line, span) = shown(&text, 10000..10004);
        assert_eq!(span, "HERE");
        assert_eq!(line.chars().count(), 5000 + 1 + 120 + 1);
    }

    #[test]
    fn several_lines_and_the_end_of_the_file() {
        assert_eq!(shown("a\nb\nc\nd\ne\nf", 0..11).1, "a\nb\nc\nd");
        assert_eq!(shown("a\nbc", 4..4), ("bc".into(), String::new()));
        assert_eq!(shown("a\n", 2..2), (String::new(), String::new()));
        assert!(around(&SourceFile::new("a", Form::Toml, ""), &(0..0)).is_none());
    }
}
