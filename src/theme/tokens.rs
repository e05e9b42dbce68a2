//! `theme.toml`: colours, fonts and sizes, which become custom properties of the style sheet.

use super::ThemeError;
use crate::diagnostic::did_you_mean;
use std::collections::BTreeMap;
use std::fmt::Write;
use toml::de::{DeTable, DeValue};

/// Tables of `theme.toml`; those of the first list hold in light and dark alike.
const SECTIONS: &[&str] = &["type", "space", "light", "dark"];

/// Tokens by section and name.
#[derive(Debug, Clone, Default)]
pub(super) struct Tokens {
    sections: BTreeMap<String, BTreeMap<String, String>>,
}

impl Tokens {
    /// Reads a `theme.toml`; with `known`, every token must be one of those.
    pub(super) fn parse(path: &str, text: &str, known: Option<&Tokens>) -> Result<Tokens, Box<ThemeError>> {
        let table = DeTable::parse(text).map_err(|error| {
            let help = "theme.toml holds tables of texts, such as [light] with accent = \"#1d4e9e\"";
            ThemeError::at(path, text, error.span().unwrap_or(0..0), error.message().trim().replace('\n', "; "), help)
        })?;
        let mut tokens = Tokens::default();
        for (section, value) in table.get_ref().iter() {
            let name: &str = section.get_ref();
            let at = |message: String, help: String| ThemeError::at(path, text, section.span(), message, help);
            if !SECTIONS.contains(&name) {
                let help = did_you_mean(name, SECTIONS.iter().copied(), "tables");
                return Err(at(format!("`{name}` is not a table of theme.toml"), help));
            }
            let DeValue::Table(inner) = value.get_ref() else {
                return Err(at(format!("`{name}` must be a table"), format!("write [{name}] and its tokens below")));
            };
            for (token, value) in inner.iter() {
                let found = read(path, text, token, value, known.and_then(|k| k.sections.get(name)))?;
                tokens.sections.entry(name.to_string()).or_default().insert(token.get_ref().to_string(), found);
            }
        }
        Ok(tokens)
    }

    /// Takes over the tokens of another theme.
    pub(super) fn replace(&mut self, other: Tokens) {
        for (section, tokens) in other.sections {
            self.sections.entry(section).or_default().extend(tokens);
        }
    }

    /// A token by its table and name.
    pub(super) fn get(&self, section: &str, name: &str) -> Option<&str> {
        self.sections.get(section)?.get(name).map(String::as_str)
    }

    /// As the first part of the style sheet. Paper is always light, so the dark set is for screens only.
    pub(super) fn css(&self) -> String {
        let mut css = String::from("/* tokens, from theme.toml */\n:root{color-scheme:light dark;");
        for section in ["type", "space", "light"] {
            self.declarations(section, &mut css);
        }
        css.push_str("}\n@media screen and (prefers-color-scheme:dark){:root{");
        self.declarations("dark", &mut css);
        css.push_str("}}\n\n");
        css
    }

    /// The tokens of a section, by name.
    pub(super) fn section(&self, name: &str) -> impl Iterator<Item = (&str, &str)> {
        self.sections.get(name).into_iter().flatten().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    fn declarations(&self, section: &str, css: &mut String) {
        for (name, value) in self.sections.get(section).into_iter().flatten() {
            let _ = write!(css, "--{name}:{value};");
        }
    }
}

type Key<'t> = toml::Spanned<std::borrow::Cow<'t, str>>;

fn read(
    path: &str,
    text: &str,
    token: &Key<'_>,
    value: &toml::Spanned<DeValue<'_>>,
    known: Option<&BTreeMap<String, String>>,
) -> Result<String, Box<ThemeError>> {
    let name: &str = token.get_ref();
    if let Some(known) = known.filter(|k| !k.contains_key(name)) {
        let help = did_you_mean(name, known.keys().map(String::as_str), "tokens");
        return Err(ThemeError::at(path, text, token.span(), format!("`{name}` is not a token of this table"), help));
    }
    let wrong = |message: &str, help: &str| ThemeError::at(path, text, value.span(), message, help);
    let DeValue::String(written) = value.get_ref() else {
        return Err(wrong("a token is a text in quotes", "write \"#1d4e9e\" or \"1.5rem\""));
    };
    match breaks_out(written) {
        Some(what) => Err(wrong(
            &format!("a token cannot hold {what}"),
            "write one value; other rules belong into assets/trueup.css",
        )),
        None => Ok(written.trim().to_string()),
    }
}

/// What in a value would end its declaration or load something, if anything.
fn breaks_out(value: &str) -> Option<&'static str> {
    let lower = value.to_ascii_lowercase();
    if value.trim().is_empty() {
        Some("nothing")
    } else if value.chars().any(|c| matches!(c, ';' | '{' | '}' | '<' | '\\' | '@') || c.is_control()) {
        Some("any of ; { } < \\ @ or a line break")
    } else if lower.contains("/*") {
        Some("a comment")
    } else if lower.contains("url(") || lower.contains("image(") || lower.contains("image-set(") {
        Some("an address")
    } else if value.matches('"').count() % 2 == 1 || value.matches('\'').count() % 2 == 1 {
        Some("a quotation mark without its partner")
    } else {
        None
    }
}
