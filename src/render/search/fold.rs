//! Words as a search compares them: small letters without accents; scripts without spaces in pairs of characters. The
//! script of the pages (`themes/default/assets/search.js`) folds what readers type in the same way.

use unicode_normalization::UnicodeNormalization;

/// A longer word is found by its beginning.
pub(super) const LONGEST: usize = 24;

/// A text in small letters, without accents and points.
pub(super) fn fold(text: &str) -> String {
    let plain: String = text.nfkd().filter(|c| !is_point(*c)).nfc().collect();
    let mut out = String::with_capacity(plain.len());
    for c in plain.to_lowercase().chars() {
        match c {
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ø' => out.push('o'),
            'đ' => out.push('d'),
            'ł' => out.push('l'),
            'ı' => out.push('i'),
            'ς' => out.push('σ'),
            c => out.push(c),
        }
    }
    out
}

/// Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic. Signs that change a word elsewhere stay.
fn is_point(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}'..='\u{5C7}' | '\u{64B}'..='\u{655}' | '\u{670}')
}

/// Whether a character belongs to a script that puts no spaces between words.
fn is_dense(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Every word of a folded text, as often as it stands there. Of a run of Chinese, Japanese or Thai every pair of
/// neighbours is a word, and its last character, so that any piece of it is found.
pub(super) fn words<'t>(folded: &'t str, found: &mut impl FnMut(&'t str)) {
    for run in folded.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty()) {
        if run.is_ascii() {
            plain(run, found);
        } else {
            mixed(run, found);
        }
    }
}

/// What is written like an id, `R-07`, as a word of its own beside those that it is made of: up to 12 letters, a hyphen, a
/// digit and up to ten letters or digits; ASCII in any case, as the script of the pages finds them in a question (what no line
/// parts, in `report::ids`, is chosen for the eye: capitals, and figures with what they measure). Without it who asks for one id would be answered with every
/// text that has both pieces somewhere.
pub(super) fn ids<'t>(text: &'t str, found: &mut impl FnMut(&'t str)) {
    let bytes = text.as_bytes();
    for at in memchr::memchr_iter(b'-', bytes) {
        let digits = bytes[at + 1..].iter().take(12).take_while(|b| b.is_ascii_alphanumeric()).count();
        if !(1..=11).contains(&digits) || !bytes[at + 1].is_ascii_digit() {
            continue;
        }
        let letters = bytes[..at].iter().rev().take(13).take_while(|b| b.is_ascii_alphabetic()).count();
        let (from, to) = (at - letters, at + 1 + digits);
        let ends = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        if (1..=12).contains(&letters) && ends(text[..from].chars().next_back()) && ends(text[to..].chars().next()) {
            found(&text[from..to]);
        }
    }
}

fn plain<'t>(run: &'t str, found: &mut impl FnMut(&'t str)) {
    let end = run.char_indices().nth(LONGEST).map_or(run.len(), |(at, _)| at);
    if run.chars().nth(1).is_some() {
        found(&run[..end]);
    }
}

/// A run in which scripts may meet, such as `R2計画`.
fn mixed<'t>(run: &'t str, found: &mut impl FnMut(&'t str)) {
    let mut start = 0;
    let mut chars = run.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let end = at + c.len_utf8();
        let next = chars.peek().map(|(_, c)| *c);
        if is_dense(c) {
            let pair = next.filter(|n| is_dense(*n)).map_or(end, |n| end + n.len_utf8());
            found(&run[at..pair]);
            start = end;
        } else if next.is_none_or(is_dense) {
            plain(&run[start..end], found);
            start = end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{fold, ids, words};

    fn of(text: &str) -> Vec<String> {
        let mut out = std::collections::BTreeSet::new();
        words(&fold(text), &mut |word| {
            out.insert(word.to_string());
        });
        out.into_iter().collect()
    }

    #[test]
    fn case_and_accents_do_not_count() {
        assert_eq!(of("Réconciliation RÉCONCILIATION reconciliation"), ["reconciliation"]);
        assert_eq!(of("Straße Ærø Łódź İstanbul"), ["aero", "istanbul", "lodz", "strasse"]);
        assert_eq!(of("Ελλάς й ё"), ["ελλασ"]);
        assert_eq!(of("مُحَمَّد"), of("محمد"));
    }

    #[test]
    fn words_stand_once_and_single_letters_not_at_all() {
        assert_eq!(of("a b, to-do: to 15 %"), ["15", "do", "to"]);
        assert_eq!(of(&"x".repeat(80)), ["x".repeat(24)]);
        assert_eq!(of(""), Vec::<String>::new());
    }

    #[test]
    fn an_id_is_a_word_of_its_own() {
        let of = |text: &'static str| {
            let mut out = Vec::new();
            ids(text, &mut |id| out.push(id));
            out
        };
        assert_eq!(of("R-07, KEP-1965: see PAY-RISK-012b."), ["R-07", "KEP-1965", "RISK-012b"]);
        assert_eq!(of("to-do, 4-hour, 2026-05-28, W2-1, ÄR-1, R-1é, R-, -1"), Vec::<&str>::new());
        assert_eq!(of("abcdefghijklm-1 R-123456789012"), Vec::<&str>::new(), "longer than the index keeps");
    }

    #[test]
    fn scripts_without_spaces_are_found_by_any_piece() {
        assert_eq!(of("移行計画"), ["画", "移行", "行計", "計画"]);
        assert_eq!(of("R2計画v3"), ["r2", "v3", "画", "計画"]);
        assert_eq!(of("が"), ["が"], "a voiced sign is not an accent");
        assert_eq!(of("한국어 계획"), ["계획", "한국어"]);
    }
}
