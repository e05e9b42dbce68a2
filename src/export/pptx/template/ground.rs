//! The ground of a template's slides: on a dark one, what means something has the colours of the dark set.

use super::{below, parse};
use roxmltree::{Document, Node};
use std::collections::BTreeMap;

/// Below this brightness, of 255, a ground is dark.
const DARK: f64 = 110.0;

/// Whether the ground of a master is dark. One that cannot be read, such as a picture, counts as light.
pub(super) fn is_dark(parts: &BTreeMap<String, (Vec<u8>, Option<String>)>, master: &str, theme: Option<&str>) -> bool {
    let read = |path: &str| {
        let text = std::str::from_utf8(&parts.get(path)?.0).ok()?;
        Some(text.trim_start_matches('\u{feff}').to_string())
    };
    let (Some(master_text), theme_text) = (read(master), theme.and_then(read)) else { return false };
    let Ok(master) = parse(master, &master_text) else { return false };
    let theme = theme_text.as_deref().and_then(|text| parse("", text).ok());
    brightness(&master, theme.as_ref()).is_some_and(|brightness| brightness < DARK)
}

fn brightness(master: &Document<'_>, theme: Option<&Document<'_>>) -> Option<f64> {
    let own = below(master.root(), "bg").and_then(colour);
    let name = match own {
        Some(Colour::Is(digits)) => return bright(digits),
        Some(Colour::Named(name)) => name,
        None => "bg1",
    };
    let map = below(master.root(), "clrMap");
    let name = map.and_then(|map| map.attribute(name)).unwrap_or(name);
    match below(below(theme?.root(), "clrScheme")?, name).and_then(colour)? {
        Colour::Is(digits) => bright(digits),
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

/// How bright a colour is to the eye, of 255 (ITU-R BT.601).
fn bright(digits: &str) -> Option<f64> {
    let part = |at: usize| digits.get(at..at + 2).and_then(|two| u8::from_str_radix(two, 16).ok()).map(f64::from);
    Some(0.299 * part(0)? + 0.587 * part(2)? + 0.114 * part(4)?)
}
