//! Colours of a theme as literal values: paper has no style sheet.

use crate::theme::Theme;
use std::collections::BTreeMap;

/// Colours by the name of their token, each `#rrggbb`.
#[derive(Debug, Default)]
pub(super) struct Palette {
    colors: BTreeMap<String, String>,
}

impl Palette {
    /// The light colours of a theme. A value that is no plain hexadecimal colour gives way to that of the default
    /// theme; the paper is white, as in the print of the pages.
    pub(super) fn of(theme: &Theme) -> Palette {
        let mut palette = Palette::default();
        if let Ok(default) = Theme::embedded() {
            palette.take(&default);
        }
        palette.take(theme);
        palette.colors.insert("paper".into(), "#ffffff".into());
        palette
    }

    fn take(&mut self, theme: &Theme) {
        let plain = |value: &str| {
            let digits = value.strip_prefix('#').unwrap_or("");
            matches!(digits.len(), 3 | 6) && digits.bytes().all(|b| b.is_ascii_hexdigit())
        };
        let found = theme.light().filter(|(_, value)| plain(value));
        self.colors.extend(found.map(|(name, value)| (name.to_string(), value.to_string())));
    }

    /// A colour.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.colors.get(name).map(String::as_str)
    }

    /// All of them.
    pub(super) fn all(&self) -> &BTreeMap<String, String> {
        &self.colors
    }
}
