//! Colours and fonts: those of the theme, as far as an office program knows them.

use super::xml::Xml;
use crate::theme::Theme;
use std::collections::BTreeMap;

/// Fonts that come with office programs on Windows and on the Mac. A font that is not there is replaced by another of other
/// widths, and then lines break elsewhere.
const KNOWN: &[&str] = &[
    "Arial",
    "Calibri",
    "Cambria",
    "Candara",
    "Century Gothic",
    "Consolas",
    "Constantia",
    "Corbel",
    "Courier New",
    "Franklin Gothic Book",
    "Garamond",
    "Georgia",
    "Gill Sans MT",
    "Palatino Linotype",
    "Tahoma",
    "Times New Roman",
    "Trebuchet MS",
    "Tw Cen MT",
    "Verdana",
];

/// A colour of the slides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Colour {
    /// One that a company's template may replace, by its name in the scheme.
    Scheme(&'static str),
    /// One that means something and stays in every template, by its token.
    Token(&'static str),
}

/// Text, and what is drawn like text.
pub(super) const INK: Colour = Colour::Scheme("tx1");
/// Secondary text.
pub(super) const INK_2: Colour = Colour::Scheme("tx2");
/// The ground.
pub(super) const PAPER: Colour = Colour::Scheme("bg1");
/// Areas on the ground.
pub(super) const SURFACE: Colour = Colour::Scheme("bg2");
/// Links.
pub(super) const ACCENT: Colour = Colour::Scheme("accent1");
/// Links on a ground on which a template's own colour for them is not read.
pub(super) const ACCENT_OF_OURS: Colour = Colour::Token("accent");
/// Hairlines.
pub(super) const RULE: Colour = Colour::Token("rule");
/// Lines that part a head from what it heads.
pub(super) const RULE_STRONG: Colour = Colour::Token("rule-strong");
/// What is wrong or late, as text.
pub(super) const BAD: Colour = Colour::Token("red-text");
/// What is early, as text.
pub(super) const GOOD: Colour = Colour::Token("green-text");
/// Plans.
pub(super) const PLAN: Colour = Colour::Token("plan");

/// Ground and text of a severity from 1 to 4.
pub(super) fn severity(level: u8) -> (Colour, Colour) {
    match level {
        0 | 1 => (Colour::Token("sev-1"), Colour::Token("on-sev-1")),
        2 => (Colour::Token("sev-2"), Colour::Token("on-sev-2")),
        3 => (Colour::Token("sev-3"), Colour::Token("on-sev-3")),
        _ => (Colour::Token("sev-4"), Colour::Token("on-sev-4")),
    }
}

/// The scheme of a presentation: its name there, and the token that fills it.
pub(super) const SCHEME: [(&str, &str); 12] = [
    ("a:dk1", "ink"),
    ("a:lt1", "paper"),
    ("a:dk2", "ink-2"),
    ("a:lt2", "surface"),
    ("a:accent1", "accent"),
    ("a:accent2", "plan"),
    ("a:accent3", "green"),
    ("a:accent4", "amber"),
    ("a:accent5", "red"),
    ("a:accent6", "sev-3"),
    ("a:hlink", "accent"),
    ("a:folHlink", "ink-2"),
];

/// How a presentation looks.
#[derive(Debug, Clone)]
pub struct Look {
    /// Tokens as six hexadecimal digits.
    colours: BTreeMap<&'static str, String>,
    /// Those of the dark set, for a template whose ground is dark.
    dark: BTreeMap<&'static str, String>,
    /// Font of titles.
    pub(super) head: String,
    /// Font of text.
    pub(super) text: String,
    /// Font of code.
    pub(super) mono: String,
}

/// Tokens that slides use, with the value that stands in for one that is no plain colour.
const TOKENS: [(&str, &str); 32] = [
    ("ink", "16181D"),
    ("ink-2", "474C56"),
    ("ink-3", "666B75"),
    ("paper", "FDFCFA"),
    ("surface", "F5F3EE"),
    ("rule", "DCD9D1"),
    ("rule-strong", "8B8A86"),
    ("accent", "1D4E9E"),
    ("red", "B0241C"),
    ("on-red", "FFFFFF"),
    ("red-text", "A3201A"),
    ("amber", "F0B03A"),
    ("on-amber", "16181D"),
    ("amber-line", "8A5A00"),
    ("amber-text", "7A4D00"),
    ("green", "1F7A4D"),
    ("green-text", "1B6B43"),
    ("none", "666B75"),
    ("sev-4", "941F1A"),
    ("on-sev-4", "FFFFFF"),
    ("sev-3", "DD7A52"),
    ("on-sev-3", "16181D"),
    ("sev-2", "F3CDB2"),
    ("on-sev-2", "16181D"),
    ("sev-1", "FAF1E8"),
    ("on-sev-1", "16181D"),
    ("sev-line", "8F5A44"),
    ("plan", "84878D"),
    ("actual", "16181D"),
    ("forecast", "16181D"),
    ("today", "1D4E9E"),
    ("grid", "E6E3DC"),
];

impl Look {
    /// The look of a theme. Paper is always light, so its light set counts, but where a template is dark.
    pub fn of(theme: &Theme) -> Look {
        let colour = |(name, otherwise): &(&'static str, &str)| {
            let found = theme.token("light", name).and_then(hex).unwrap_or_else(|| (*otherwise).to_string());
            (*name, found)
        };
        let dark = |(name, _): &(&'static str, &str)| Some((*name, theme.token("dark", name).and_then(hex)?));
        let font = |name: &str, otherwise: &str| {
            theme.token("type", name).and_then(known_font).unwrap_or_else(|| otherwise.to_string())
        };
        Look {
            colours: TOKENS.iter().map(colour).collect(),
            dark: TOKENS.iter().filter_map(dark).collect(),
            head: font("font-head", "Georgia"),
            text: font("font-text", "Arial"),
            mono: font("font-mono", "Consolas"),
        }
    }

    /// The same on a dark ground.
    pub(super) fn on_dark(&self) -> Look {
        let mut look = self.clone();
        look.colours.extend(self.dark.iter().map(|(name, value)| (*name, value.clone())));
        look
    }

    /// A token as six hexadecimal digits; ink for one that is not known.
    pub(super) fn hex(&self, token: &str) -> &str {
        self.colours.get(token).map_or("16181D", String::as_str)
    }

    /// A colour where a colour is asked for.
    pub(super) fn colour(&self, xml: &mut Xml, colour: Colour) {
        match colour {
            Colour::Scheme(name) => xml.val("a:schemeClr", name),
            Colour::Token(name) => xml.val("a:srgbClr", self.hex(name)),
        };
    }

    /// A fill, or none.
    pub(super) fn fill(&self, xml: &mut Xml, colour: Option<Colour>) {
        match colour {
            Some(colour) => {
                xml.open("a:solidFill");
                self.colour(xml, colour);
                xml.close();
            }
            None => {
                xml.empty("a:noFill");
            }
        }
    }
}

/// `#1d4e9e`, `#fff` or with an opacity, as six digits.
fn hex(token: &str) -> Option<String> {
    let digits = token.trim().strip_prefix('#').filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()))?;
    match digits.len() {
        3 | 4 => Some(digits.chars().take(3).flat_map(|c| [c, c]).collect::<String>().to_ascii_uppercase()),
        6 | 8 => Some(digits[..6].to_ascii_uppercase()),
        _ => None,
    }
}

/// The first font of a list that office programs have.
fn known_font(list: &str) -> Option<String> {
    let names = list.split(',').map(|name| name.trim().trim_matches(['"', '\'']));
    let known = |name: &str| KNOWN.iter().find(|k| k.eq_ignore_ascii_case(name));
    names.filter_map(known).next().map(ToString::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_and_fonts_of_a_theme_are_those_of_the_slides() {
        assert_eq!(hex("#1d4e9e").as_deref(), Some("1D4E9E"));
        assert_eq!(hex("#abc").as_deref(), Some("AABBCC"));
        assert_eq!(hex("#1d4e9e80").as_deref(), Some("1D4E9E"));
        assert_eq!((hex("red"), hex("#12"), hex("#é1d4e")), (None, None, None));
        assert_eq!(known_font("\"Source Sans 3\", system-ui, 'arial', serif").as_deref(), Some("Arial"));
        assert_eq!(known_font("Source Sans 3"), None);
    }

    #[test]
    fn stand_ins_are_those_of_the_embedded_theme() {
        let theme = Theme::embedded().map_err(|e| e.finding.message).unwrap_or_else(|e| panic!("{e}"));
        for (name, value) in TOKENS {
            assert_eq!(theme.token("light", name).and_then(hex).as_deref(), Some(value), "{name}");
        }
    }
}
