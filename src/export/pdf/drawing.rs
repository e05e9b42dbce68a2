//! The drawings of pages as drawings that stand alone: with the rules of the style sheet that they use, colours
//! resolved, and the symbols that they refer to.

use super::palette::Palette;
use crate::report::html::Html;
use crate::theme::Theme;
use crate::words::Words;
use std::collections::BTreeSet;

/// Properties that a drawing takes from the style sheet.
const PROPERTIES: &[&str] = &[
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "text-anchor",
    "font-size",
    "font-weight",
    "paint-order",
];

/// What drawings of a theme need from it.
#[derive(Debug)]
pub(super) struct Drawings {
    rules: Vec<Rule>,
    symbols: String,
}

/// A rule of the style sheet with one selector.
#[derive(Debug)]
struct Rule {
    selector: String,
    classes: Vec<String>,
    body: String,
}

impl Drawings {
    pub(super) fn of(theme: &Theme, palette: &Palette, words: &Words) -> Drawings {
        let mut rules = Vec::new();
        for (selectors, body) in plain_rules(&theme.style_sheet()) {
            let body = declarations(body, palette);
            if body.is_empty() {
                continue;
            }
            for selector in selectors.split(',').map(str::trim).filter(|s| is_simple(s)) {
                let classes = classes_of(selector);
                rules.push(Rule { selector: selector.into(), classes, body: body.clone() });
            }
        }
        let symbols = theme.templates.get("symbols.html").map_or("", |t| &*t.text);
        Drawings { rules, symbols: inner(&spelt(symbols, words)).to_string() }
    }

    /// A drawing of a page as one that stands alone.
    pub(super) fn alone(&self, svg: &str) -> String {
        let Some(open) = svg.find('>') else { return String::new() };
        let symbols = if svg.contains("href=\"#") || svg.contains("cone") { self.symbols.as_str() } else { "" };
        let used: BTreeSet<&str> = classes_in(svg).chain(classes_in(symbols)).collect();
        let mut style = String::new();
        for rule in &self.rules {
            if rule.classes.iter().all(|class| used.contains(class.as_str())) {
                style.push_str(&rule.selector);
                style.push('{');
                style.push_str(&rule.body);
                style.push('}');
            }
        }
        let (head, rest) = svg.split_at(open);
        format!("{head} xmlns=\"http://www.w3.org/2000/svg\"><style>{style}</style>{symbols}{}", &rest[1..])
    }

    /// A drawn symbol of lines, such as `i-worse`.
    pub(super) fn icon(&self, symbol: &str) -> String {
        self.alone(&format!(
            "<svg viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" class=\"ico\"><use href=\"#{symbol}\"/></svg>"
        ))
    }

    /// The status mark of a symbol, such as `rag-g`.
    pub(super) fn mark(&self, symbol: &str) -> String {
        self.alone(&format!("<svg viewBox=\"0 0 20 20\" width=\"20\" height=\"20\"><use href=\"#{symbol}\"/></svg>"))
    }
}

/// Height over width of a drawing; 0 where it does not say.
pub(super) fn aspect(svg: &str) -> f64 {
    let numbers = svg.split("viewBox=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("");
    let mut numbers = numbers.split(' ').skip(2).filter_map(|n| n.parse::<f64>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(width), Some(height)) if width > 0.0 => height / width,
        _ => 0.0,
    }
}

/// A template with `{{ words.name }}` filled in, as symbols have letters of the site's language.
fn spelt(template: &str, words: &Words) -> String {
    const OPEN: &str = "{{ words.";
    let mut parts = template.split(OPEN);
    let mut out = parts.next().unwrap_or("").to_string();
    for part in parts {
        let found = part.split_once(" }}").and_then(|(name, rest)| Some((words.named(&name.replace('_', "-"))?, rest)));
        match found {
            Some((word, rest)) => {
                out.push_str(Html::text(word).as_str());
                out.push_str(rest);
            }
            None => {
                out.push_str(OPEN);
                out.push_str(part);
            }
        }
    }
    out
}

/// What stands within the first `svg` element; nothing where it holds instructions of a template.
fn inner(svg: &str) -> &str {
    let body = svg.find("<svg").and_then(|at| Some(&svg[at + svg[at..].find('>')? + 1..]));
    let body = body.and_then(|body| Some(&body[..body.rfind("</svg>")?])).unwrap_or("");
    if body.contains("{{") || body.contains("{%") { "" } else { body.trim() }
}

/// Selector lists with their bodies, outside of any at-rule.
fn plain_rules(css: &str) -> Vec<(&str, &str)> {
    let mut out = Vec::new();
    let mut rest = css;
    loop {
        rest = rest.trim_start();
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.find("*/").map_or("", |end| &comment[end + 2..]);
            continue;
        }
        let Some(open) = rest.find(['{', ';']) else { return out };
        let (prelude, body) = (&rest[..open], &rest[open + 1..]);
        if rest.as_bytes()[open] == b';' {
            rest = body;
            continue;
        }
        let end = closing(body);
        if !prelude.starts_with('@') {
            out.push((prelude, &body[..end]));
        }
        rest = body.get(end + 1..).unwrap_or("");
    }
}

/// Where the block that has begun ends.
fn closing(body: &str) -> usize {
    let mut depth = 0;
    for (at, byte) in body.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => return at,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    body.len()
}

/// Names, classes and descendants only, and at least one class.
fn is_simple(selector: &str) -> bool {
    selector.contains('.')
        && !selector.starts_with("svg")
        && selector.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b' '))
}

fn classes_of(selector: &str) -> Vec<String> {
    selector.split(' ').flat_map(|compound| compound.split('.').skip(1)).map(str::to_string).collect()
}

fn classes_in(svg: &str) -> impl Iterator<Item = &str> {
    svg.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next()).flat_map(|list| list.split(' '))
}

/// The declarations that a drawing can use, with literal colours; `font` becomes its size and weight.
fn declarations(body: &str, palette: &Palette) -> String {
    let mut out = String::new();
    for declaration in body.split(';') {
        let Some((name, value)) = declaration.split_once(':') else { continue };
        let Some(value) = literal(value.trim(), palette) else { continue };
        match name.trim() {
            "font" => {
                let mut parts = value.split(' ');
                if let (Some(weight), Some(size)) = (parts.next().and_then(hundreds), parts.next()) {
                    out += &format!("font-weight:{weight};font-size:{};", size.split('/').next().unwrap_or(size));
                }
            }
            "font-weight" => out += &hundreds(&value).map(|w| format!("font-weight:{w};")).unwrap_or_default(),
            name if PROPERTIES.contains(&name) => out += &format!("{name}:{value};"),
            _ => {}
        }
    }
    out
}

/// A weight in whole hundreds, as faces have them.
fn hundreds(weight: &str) -> Option<u32> {
    weight.parse::<u32>().ok().map(|w| (w / 100 * 100).clamp(100, 900))
}

/// A value without variables; none where one is unknown.
fn literal(value: &str, palette: &Palette) -> Option<String> {
    let mut out = String::new();
    let mut rest = value;
    while let Some(at) = rest.find("var(--") {
        let after = &rest[at + "var(--".len()..];
        let end = after.find(')')?;
        out += &rest[..at];
        // Families are left to the document's own text.
        out += if after.starts_with("font-") { "" } else { palette.get(&after[..end])? };
        rest = &after[end + 1..];
    }
    out += rest;
    (!out.contains("calc(")).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawings() -> Drawings {
        let theme = Theme::embedded().expect("the embedded theme");
        Drawings::of(&theme, &Palette::of(&theme), &Words::english())
    }

    #[test]
    fn a_drawing_takes_only_its_rules_along() {
        let alone = drawings()
            .alone("<svg class=\"chart wide\" viewBox=\"0 0 10 5\"><path class=\"plan\" d=\"M0 0H1\"/></svg>");
        assert!(alone.contains(".plan{fill:none;stroke:#84878d;stroke-width:1.75;}"), "{alone}");
        assert!(!alone.contains("var(") && !alone.contains(".actual") && !alone.contains("<symbol"));
        assert_eq!(aspect(&alone), 0.5);
    }

    #[test]
    fn a_mark_brings_its_symbol() {
        let mark = drawings().mark("rag-r");
        assert!(mark.contains("id=\"rag-r\"") && mark.contains(".m-r{fill:#b0241c"), "{mark}");
        assert!(mark.contains("font-weight:700;font-size:11px;"), "{mark}");
    }

    #[test]
    fn rules_in_blocks_and_comments_are_passed_over() {
        let css = "/* a{b} */ @import \"x\"; @media print{.a{fill:red}} .b,.c .d{fill:blue} ";
        assert_eq!(plain_rules(css), [(".b,.c .d", "fill:blue")]);
    }
}
