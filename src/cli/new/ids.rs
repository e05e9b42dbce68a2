//! Ids for new records: the next free one in the style of those that are there.

use std::collections::BTreeMap;
use trueup::portfolio::Portfolio;
use trueup::record::KindSpec;

/// Prefixes of numbered ids where a program has no record of the kind yet.
const PREFIXES: &[(&str, &str)] = &[
    ("milestone", "M"),
    ("task", "T"),
    ("risk", "R"),
    ("assumption", "A"),
    ("issue", "I"),
    ("dependency", "X"),
    ("decision", "D"),
    ("change", "CR"),
    ("action", "AC"),
    ("gate", "G"),
    ("benefit", "BEN"),
    ("budget", "BUD"),
    ("metric", "MET"),
    ("team", "TEAM"),
    ("release", "REL"),
    ("communication", "COM"),
    ("raci", "RACI"),
    ("lesson", "LES"),
];

/// Kinds whose records are called by their title.
const BY_TITLE: &[&str] = &["workstream", "person", "document"];

/// How records of a kind come by their id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    /// `R-12`: a prefix and a number.
    Numbered,
    /// `lead-data`: the title.
    Title,
    /// `report-2026-05-28`: the file's name, which is a day.
    Day,
    /// The program's folder.
    Folder,
}

/// How records of a kind come by their id.
pub(super) fn naming(kind: &KindSpec) -> Naming {
    match kind.name.as_str() {
        "program" => Naming::Folder,
        "report" | "meeting" => Naming::Day,
        name if BY_TITLE.contains(&name) => Naming::Title,
        _ => Naming::Numbered,
    }
}

/// The next free numbered id of a kind in a program. `taken` says what stands in files that could not be read.
pub(super) fn next(portfolio: &Portfolio, scope: &str, kind: &KindSpec, taken: &dyn Fn(&str) -> bool) -> String {
    let of_kind = portfolio.of_scope(scope).filter(|r| r.kind.name == kind.name);
    let mut styles: BTreeMap<&str, (usize, u32, usize)> = BTreeMap::new();
    for (prefix, digits) in of_kind.filter_map(|r| split(r.id())) {
        let style = styles.entry(prefix).or_default();
        *style = (style.0 + 1, style.1.max(digits.parse().unwrap_or(0)), style.2.max(digits.len()));
    }
    let common = styles.into_iter().max_by_key(|(_, (count, ..))| *count);
    let (prefix, last, width) =
        common.map_or((default_prefix(kind), 0, 2), |(p, (_, last, width))| (p.to_string(), last, width));
    let free = |id: &str| portfolio.of_scope(scope).all(|r| !r.id().eq_ignore_ascii_case(id)) && !taken(id);
    let mut number = last.saturating_add(1);
    loop {
        let id = format!("{prefix}-{number:0width$}");
        if free(&id) || number == u32::MAX {
            return id;
        }
        number += 1;
    }
}

/// Prefix and digits of a numbered id.
fn split(id: &str) -> Option<(&str, &str)> {
    let (prefix, digits) = id.rsplit_once('-')?;
    let numbered = !digits.is_empty() && digits.len() <= 9 && digits.bytes().all(|b| b.is_ascii_digit());
    (numbered && !prefix.is_empty()).then_some((prefix, digits))
}

fn default_prefix(kind: &KindSpec) -> String {
    let known = PREFIXES.iter().find(|(name, _)| *name == kind.name).map(|(_, prefix)| (*prefix).to_string());
    known.unwrap_or_else(|| {
        kind.name.split('-').filter_map(|word| word.chars().next()).map(|c| c.to_ascii_uppercase()).collect()
    })
}

/// A text as part of an id or a file's name: letters and digits in groups joined by hyphens, at most 60 characters.
pub(super) fn slug(text: &str) -> String {
    let plain: String = text.chars().flat_map(letters).collect();
    let mut out = String::new();
    for word in plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()) {
        if out.len() + word.len() > 60 && !out.is_empty() {
            break;
        }
        if !out.is_empty() {
            out.push('-');
        }
        out.extend(word.chars().take(60));
    }
    out
}

/// A letter in ASCII, as far as there is a usual way to write it.
fn letters(c: char) -> Vec<char> {
    let text = match c {
        'ä' | 'Ä' | 'æ' | 'Æ' => "ae",
        'ö' | 'Ö' | 'ø' | 'Ø' | 'œ' => "oe",
        'ü' | 'Ü' => "ue",
        'ß' => "ss",
        'à' | 'á' | 'â' | 'ã' | 'å' | 'À' | 'Á' | 'Â' | 'Å' => "a",
        'è' | 'é' | 'ê' | 'ë' | 'É' | 'È' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ò' | 'ó' | 'ô' | 'õ' => "o",
        'ù' | 'ú' | 'û' => "u",
        'ç' | 'Ç' => "c",
        'ñ' => "n",
        '\'' | '\u{2019}' => "",
        _ => return vec![c.to_ascii_lowercase()],
    };
    text.chars().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_names() {
        assert_eq!(slug("Größe: the client's cutover (wave 2)"), "groesse-the-clients-cutover-wave-2");
        assert_eq!(slug("日本"), "");
        assert!(slug(&"word ".repeat(100)).len() <= 64);
    }

    #[test]
    fn numbered_ids_are_taken_apart() {
        assert_eq!(split("CR-09"), Some(("CR", "09")));
        assert_eq!(split("report-2026-05-28"), Some(("report-2026-05", "28")));
        assert_eq!(split("billing"), None);
    }
}
