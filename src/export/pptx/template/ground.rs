//! The ground of a template's slides: on a dark one, what means something has the colours of the dark set, and links that
//! would sink into it have another colour than the template's.

use super::{below, parse};
use roxmltree::{Document, Node};
use std::collections::BTreeMap;

/// Below this brightness, of 255, a ground is dark.
const DARK: f64 = 110.0;
/// Least contrast of text with its ground (WCAG 2.2, 1.4.3).
const CONTRAST: f64 = 4.5;

/// What stands behind the text of a template's slides. One that cannot be read, such as a picture, counts as light, and as
/// one on which links are read.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Ground {
    pub(super) dark: bool,
    /// Whether the template's own colour of links can hardly be read on it.
    pub(super) hides_links: bool,
}

impl Ground {
    /// The ground of a master.
    pub(super) fn of(parts: &BTreeMap<String, (Vec<u8>, Option<String>)>, master: &str, theme: Option<&str>) -> Ground {
        let read = |path: &str| {
            let text = std::str::from_utf8(&parts.get(path)?.0).ok()?;
            Some(text.trim_start_matches('\u{feff}').to_string())
        };
        let (Some(master_text), theme_text) = (read(master), theme.and_then(read)) else { return Ground::default() };
        let Ok(master) = parse(master, &master_text) else { return Ground::default() };
        let theme = theme_text.as_deref().and_then(|text| parse("", text).ok());
        let Some(ground) = ground(&master, theme.as_ref()).and_then(channels) else { return Ground::default() };
        let links = of_scheme("hlink", &master, theme.as_ref()).and_then(channels);
        Ground {
            dark: bright(ground) < DARK,
            hides_links: links.is_some_and(|links| contrast(links, ground) < CONTRAST),
        }
    }
}

/// The colour of the ground as six hexadecimal digits.
fn ground<'t>(master: &'t Document<'_>, theme: Option<&'t Document<'_>>) -> Option<&'t str> {
    match below(master.root(), "bg").and_then(colour) {
        Some(Colour::Is(digits)) => Some(digits),
        Some(Colour::Named(name)) => of_scheme(name, master, theme),
        None => of_scheme("bg1", master, theme),
    }
}

/// A colour that masters use by name, as six hexadecimal digits.
fn of_scheme<'t>(name: &str, master: &'t Document<'_>, theme: Option<&'t Document<'_>>) -> Option<&'t str> {
    let map = below(master.root(), "clrMap");
    let name = map.and_then(|map| map.attribute(name)).unwrap_or(name);
    match below(below(theme?.root(), "clrScheme")?, name).and_then(colour)? {
        Colour::Is(digits) => Some(digits),
        Colour::Named(_) => None,
    }
}

enum Colour<'a> {
    /// Six hexadecimal digits.
    Is(&'a str),
    /// Its name in the scheme.
    Named(&'a str),
}

/// The first colour below a node.
fn colour<'a>(node: Node<'a, '_>) -> Option<Colour<'a>> {
    node.descendants().find_map(|n| match n.tag_name().name() {
        "srgbClr" => n.attribute("val").map(Colour::Is),
        "sysClr" => n.attribute("lastClr").map(Colour::Is),
        "schemeClr" => n.attribute("val").map(Colour::Named),
        _ => None,
    })
}

/// Red, green and blue from 0 to 255.
fn channels(digits: &str) -> Option<[f64; 3]> {
    let part = |at: usize| digits.get(at..at + 2).and_then(|two| u8::from_str_radix(two, 16).ok()).map(f64::from);
    Some([part(0)?, part(2)?, part(4)?])
}

/// How bright a colour is to the eye, of 255 (ITU-R BT.601).
fn bright([red, green, blue]: [f64; 3]) -> f64 {
    0.299 * red + 0.587 * green + 0.114 * blue
}

/// The contrast of two colours, from 1 to 21 (WCAG 2.2).
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(channels: [f64; 3]) -> f64 {
    let linear = |channel: f64| match channel / 255.0 {
        low if low <= 0.04045 => low / 12.92,
        high => ((high + 0.055) / 1.055).powf(2.4),
    };
    let [red, green, blue] = channels.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        let of = |a: &str, b: &str| channels(a).zip(channels(b)).map(|(a, b)| (contrast(a, b) * 10.0).round());
        assert_eq!(of("000000", "FFFFFF"), Some(210.0));
        assert_eq!(of("767676", "FFFFFF"), Some(45.0));
        assert_eq!(of("red", "FFFFFF"), None);
    }
}
