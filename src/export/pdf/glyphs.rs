//! Which characters the fonts have. PDF/UA has no place for a character without a glyph, so each of those becomes a
//! square, and the printer says which they were.

use serde_json::Value;
use std::collections::BTreeSet;
use typst::text::Font;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// Stands for a character that no font has.
const SQUARE: char = '\u{25a1}';
/// Words longer than this get places at which they may break.
const LONGEST_WORD: usize = 22;
/// Keys of the data whose texts are not for readers.
const NOT_TEXT: &[&str] =
    &["href", "part", "look", "kind", "share", "style", "size", "form", "lang", "region", "id", "document", "subject"];

/// Makes texts printable.
pub(super) struct Glyphs<'f> {
    /// None: the plainest characters only.
    fonts: Option<&'f [Font]>,
    replaced: BTreeSet<char>,
}

impl<'f> Glyphs<'f> {
    /// Every character that one of the fonts has.
    pub(super) fn of(fonts: &'f [Font]) -> Self {
        Glyphs { fonts: Some(fonts), replaced: BTreeSet::new() }
    }

    /// Characters of ASCII and the square only.
    pub(super) fn plain() -> Self {
        Glyphs { fonts: None, replaced: BTreeSet::new() }
    }

    /// The characters for which squares stand.
    pub(super) fn replaced(self) -> Vec<char> {
        self.replaced.into_iter().collect()
    }

    /// Makes every text of the data printable.
    pub(super) fn prepare(&mut self, data: &mut Value) {
        match data {
            Value::Array(items) => items.iter_mut().for_each(|item| self.prepare(item)),
            Value::Object(fields) => {
                for (name, value) in fields.iter_mut() {
                    match value {
                        Value::String(svg) if name == "svg" => *svg = self.covered(svg),
                        Value::String(_) if NOT_TEXT.contains(&name.as_str()) => {}
                        value => self.prepare(value),
                    }
                }
            }
            Value::String(text) => *text = breakable(&self.covered(text)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// The text with a square for each character that cannot be shown.
    fn covered(&mut self, text: &str) -> String {
        if text.bytes().all(|b| (0x20..0x7f).contains(&b)) {
            return text.to_string();
        }
        let composed: String = text.nfc().filter_map(sound).collect();
        let mut out = String::with_capacity(composed.len());
        for cluster in composed.graphemes(true) {
            self.cluster(cluster, &mut out);
        }
        out
    }

    /// A cluster must come from one font as a whole; else its marks are given up, then itself.
    fn cluster(&mut self, cluster: &str, out: &mut String) {
        if self.has(cluster) {
            out.push_str(cluster);
            return;
        }
        let visible: String = cluster.chars().filter(|c| !is_invisible(*c)).collect();
        if self.has(&visible) {
            out.push_str(&visible);
            return;
        }
        let base = visible.chars().next().unwrap_or(SQUARE);
        let missing: Vec<char> = visible.chars().filter(|c| !self.has(c.encode_utf8(&mut [0; 4]))).collect();
        self.replaced.extend(missing);
        out.push(if self.has(base.encode_utf8(&mut [0; 4])) { base } else { SQUARE });
    }

    fn has(&self, cluster: &str) -> bool {
        let Some(fonts) = self.fonts else {
            return cluster.chars().all(|c| c.is_ascii() || matches!(c, SQUARE | '\u{a0}'));
        };
        let known = |c: char| matches!(c, '\n' | '\t' | SQUARE);
        fonts.iter().any(|font| cluster.chars().all(|c| known(c) || font.info().coverage.contains(c as u32)))
    }
}

/// A character as it may stand in a document: control characters vanish, those that turn the direction of what
/// follows too.
fn sound(c: char) -> Option<char> {
    match c {
        '\n' | '\t' => Some(c),
        '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{2011}' => Some('-'),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{feff}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}

/// Selectors, joiners and tags: they change how others look and are nothing alone.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e01ef}' | '\u{ad}')
}

/// Whether lines may break on either side of a character: ideographs, kana, hangul.
fn breaks_anywhere(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

/// With places at which very long words may break: they would run over the edge.
fn breakable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_matches(|c: char| c.is_whitespace() || c.is_ascii_punctuation());
        if bare.chars().filter(|c| !breaks_anywhere(*c)).count() <= LONGEST_WORD {
            out.push_str(word);
            continue;
        }
        for (n, cluster) in word.graphemes(true).enumerate() {
            if n > 0 && n % 9 == 0 {
                out.push('\u{200b}');
            }
            out.push_str(cluster);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Theme;

    fn shown(text: &str) -> (String, Vec<char>) {
        let engine =
            super::super::world::Engine::new(&Theme::embedded().expect("the embedded theme")).expect("an engine");
        let mut glyphs = Glyphs::of(engine.fonts());
        let out = breakable(&glyphs.covered(text));
        (out, glyphs.replaced())
    }

    #[test]
    fn what_the_fonts_have_stays() {
        for text in [
            "Zoë → 5 ≥ 3 ✓",
            "Ελληνικά",
            "Кириллица",
            "שלום",
            "ế",
            "مدير",
            "東京の移行",
            "한국어",
            "😀",
            "#panic(\"x\") $x$ *a*",
        ] {
            assert_eq!(shown(text), (text.to_string(), Vec::new()));
        }
        assert_eq!(shown("e\u{301}").0, "é", "composed first");
    }

    #[test]
    fn what_they_lack_becomes_a_square_and_is_said() {
        assert_eq!(shown("a 𓀀 b"), ("a □ b".into(), vec!['𓀀']));
        assert_eq!(shown("ᠮᠤ"), ("□□".into(), vec!['ᠤ', 'ᠮ']));
        assert_eq!(shown("❤\u{fe0f}x\u{0}\u{202e}y\u{1b}").0.chars().last(), Some('y'));
    }

    #[test]
    fn long_words_may_break() {
        assert_eq!(shown(&"移".repeat(40)).0, "移".repeat(40), "they break without help");
        assert_eq!(shown("short words here").0, "short words here");
        assert_eq!(shown(&"x".repeat(27)).0.matches('\u{200b}').count(), 2);
    }
}
