//! How wide text is, so that nothing runs out of its box: PowerPoint does not move the rest of a slide when a text
//! takes a line more.
//!
//! Widths are those of Arial (Liberation Sans and Helvetica have the same) in thousandths of the size.

use crate::report::slides::is_wide;

/// Widths of U+0020 to U+007E, regular and bold.
const ASCII: [[u16; 95]; 2] = [
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584,
    ],
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722,
        611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556,
        611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
        556, 556, 500, 389, 280, 389, 584,
    ],
];

/// What office programs put between a letter or digit and one of a script with wide letters.
const APART: f64 = 220.0;

fn is_set_apart(last: char, next: char) -> bool {
    (is_wide(last) && next.is_ascii_alphanumeric()) || (last.is_ascii_alphanumeric() && is_wide(next))
}

/// How a text is set, as far as its width goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Face {
    /// Size in points.
    pub(super) size: f64,
    /// Bold.
    pub(super) bold: bool,
    /// Wider than Arial by this; 1 for Arial.
    pub(super) breadth: f64,
}

impl Face {
    /// Arial.
    pub(super) fn text(size: f64, bold: bool) -> Face {
        Face { size, bold, breadth: 1.0 }
    }

    /// A serif for titles: Georgia is a seventh wider than Arial, and what stands in for it may be, too.
    pub(super) fn head(size: f64) -> Face {
        Face { size, bold: true, breadth: 1.14 }
    }

    /// A typewriter face.
    pub(super) fn mono(size: f64) -> Face {
        Face { size, bold: false, breadth: 1.2 }
    }

    /// Width of a text in points.
    pub(super) fn width(self, text: &str) -> f64 {
        let mut last = None;
        let set = |c: char| {
            let apart = last.replace(c).is_some_and(|last| is_set_apart(last, c));
            f64::from(self.of(c)) + if apart { APART } else { 0.0 }
        };
        text.chars().map(set).sum::<f64>() / 1000.0 * self.size * self.breadth
    }

    fn of(self, c: char) -> u16 {
        let ascii = &ASCII[usize::from(self.bold)];
        match c as u32 {
            code @ 0x20..=0x7e => ascii[code as usize - 0x20],
            0xa0 | 0x202f => 278,
            0xc0..=0xdf | 0x391..=0x3a9 => 722,
            0x2010..=0x2012 | 0x2018..=0x201a | 0x2022 => 350,
            0x2013 | 0x201c..=0x201e => 556,
            0x300..=0x36f | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x2069 | 0xfe00..=0xfe0f => 0,
            0x400..=0x42f => 750,
            0x80..=0x10ff => 611,
            _ => 1000,
        }
    }

    /// Lines that a text takes in a width, each line break a new one. Words longer than a line are broken anywhere.
    pub(super) fn lines(self, text: &str, width: f64) -> usize {
        let width = width.max(self.size);
        text.split('\n').map(|line| self.wrapped(line, width)).sum()
    }

    fn wrapped(self, line: &str, width: f64) -> usize {
        let space = self.width(" ");
        let (mut count, mut used) = (1, 0.0);
        for word in line.split(|c: char| c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}') {
            let length = self.width(word);
            let before = if used > 0.0 { used + space } else { 0.0 };
            if before + length <= width {
                used = before + length;
                continue;
            }
            count += usize::from(used > 0.0);
            let more = ((length / width).ceil() - 1.0).max(0.0);
            count += more as usize;
            used = length - more * width;
        }
        count
    }

    /// The longest beginning of a text that fits on one line of a width, with an ellipsis where it was cut.
    pub(super) fn cut(self, text: &str, width: f64) -> String {
        if self.width(text) <= width {
            return text.to_string();
        }
        let mut kept = String::new();
        let mut used = self.width("…");
        for c in text.chars() {
            used += f64::from(self.of(c)) / 1000.0 * self.size * self.breadth;
            if used > width {
                break;
            }
            kept.push(c);
        }
        format!("{}…", kept.trim_end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_and_in_words_that_are_too_long() {
        let face = Face::text(10.0, false);
        assert!((face.width("AAAA") - 26.68).abs() < 1e-9);
        assert_eq!(face.lines("AAAA AAAA", 60.0), 1);
        assert_eq!(face.lines("AAAA AAAA", 50.0), 2);
        assert_eq!(face.lines("AAAA\u{a0}AAAA", 60.0), 1);
        assert_eq!(face.lines(&"A".repeat(40), 70.0), 4);
        assert_eq!(face.lines("a\nb", 100.0), 2);
        assert_eq!(face.lines("", 100.0), 1);
        assert!((face.width("3件") - (5.56 + 10.0 + 2.2)).abs() < 1e-9);
        assert!(face.cut(&"A".repeat(40), 66.7).ends_with("A…"));
    }
}
