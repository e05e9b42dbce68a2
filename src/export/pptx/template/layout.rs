//! The layouts of a template: which of them our slides are made by, and where their placeholders stand.

use super::{EMU, below, number, parse};
use crate::export::pptx::Problem;
use crate::export::pptx::geometry::{Rect, WIDTH};
use crate::export::pptx::sheet::Holder;
use crate::export::pptx::slide::Layout;
use roxmltree::Node;
use std::collections::BTreeMap;

/// Smallest room for a body, in our points.
const LEAST: (f64, f64) = (300.0, 180.0);

/// A layout of the template.
#[derive(Debug, Clone)]
pub(in crate::export::pptx) struct Found {
    /// Its path in the file.
    pub(in crate::export::pptx) path: String,
    pub(in crate::export::pptx) places: Places,
}

/// Where things stand in a layout, in our points.
#[derive(Debug, Clone)]
pub(in crate::export::pptx) struct Places {
    /// The title's placeholder, its place, its size in points.
    pub(in crate::export::pptx) title: (Holder, Rect, f64),
    /// The subtitle of a first slide.
    pub(in crate::export::pptx) subtitle: Option<Holder>,
    /// Placeholders of content from left to right.
    pub(in crate::export::pptx) content: Vec<Holder>,
    /// The room of the body.
    pub(in crate::export::pptx) body: Rect,
    pub(in crate::export::pptx) footer: Option<Line>,
    pub(in crate::export::pptx) date: Option<Line>,
    pub(in crate::export::pptx) number: Option<Holder>,
}

/// A placeholder that holds one line.
#[derive(Debug, Clone, Copy)]
pub(in crate::export::pptx) struct Line {
    pub(in crate::export::pptx) holder: Holder,
    /// Its width in our points, where the template says it.
    pub(in crate::export::pptx) width: Option<f64>,
    /// The size of its text in our points.
    pub(in crate::export::pptx) size: f64,
}

/// A placeholder as it stands in a layout or master.
#[derive(Debug, Clone)]
struct Placeholder {
    kind: Option<&'static str>,
    index: Option<u32>,
    rect: Option<Rect>,
    size: Option<f64>,
}

/// A layout as read.
struct Candidate {
    path: String,
    name: String,
    kind: String,
    placeholders: Vec<Placeholder>,
}

/// Names and type of the layout for each of ours. Three columns may do with the layout that has a title alone.
fn wanted(layout: Layout) -> (&'static str, &'static str) {
    match layout {
        Layout::Title => ("Title Slide", "title"),
        Layout::Content => ("Title and Content", "obj"),
        Layout::TwoColumns => ("Two Content", "twoObj"),
        Layout::ThreeColumns => ("Three Content", "none"),
        Layout::TitleOnly => ("Title Only", "titleOnly"),
    }
}

/// Finds the layouts by name, else by type, which stays the same in other languages.
///
/// # Errors
/// One message that names every layout and placeholder that is missing.
pub(super) fn find(
    parts: &BTreeMap<String, (Vec<u8>, Option<String>)>,
    layouts: &[(String, String)],
    size: (i64, i64),
) -> Result<Vec<(Layout, Found)>, Problem> {
    let scale = size.0 as f64 / EMU / WIDTH;
    let mut candidates = Vec::new();
    for (master, path) in layouts {
        candidates.push(read(parts, master, path, scale)?);
    }
    let mut missing = Vec::new();
    let mut out = Vec::new();
    let body = body_of(&candidates);
    for layout in Layout::ALL {
        let (name, kind) = wanted(layout);
        let by_name = candidates.iter().find(|c| c.name.trim().eq_ignore_ascii_case(name));
        let found = by_name.or_else(|| candidates.iter().find(|c| c.kind == kind));
        let found = found.or_else(|| {
            let (name, kind) = wanted(Layout::TitleOnly);
            let same = |c: &&Candidate| c.name.trim().eq_ignore_ascii_case(name) || c.kind == kind;
            candidates.iter().find(same).filter(|_| layout == Layout::ThreeColumns)
        });
        match found.map(|candidate| (candidate, places(candidate, body, size, scale))) {
            Some((candidate, Some(places))) => out.push((layout, Found { path: candidate.path.clone(), places })),
            Some((candidate, None)) => {
                missing.push(format!("a title in the layout \u{201c}{}\u{201d}", candidate.name))
            }
            None if layout == Layout::ThreeColumns => {}
            None => missing.push(format!("the layout \u{201c}{name}\u{201d}")),
        }
    }
    if missing.is_empty() {
        return Ok(out);
    }
    let names: Vec<&str> = candidates.iter().map(|c| c.name.as_str()).collect();
    let there = if names.is_empty() { "none".to_string() } else { names.join(", ") };
    Err(Problem::new(format!("it lacks {}; its layouts are: {there}", missing.join(", "))))
}

fn read(
    parts: &BTreeMap<String, (Vec<u8>, Option<String>)>,
    master: &str,
    path: &str,
    scale: f64,
) -> Result<Candidate, Problem> {
    let text = |path: &str| {
        let bytes = parts.get(path).map(|(bytes, _)| bytes.as_slice()).unwrap_or_default();
        let text = std::str::from_utf8(bytes).map_err(|_| Problem::new(format!("{path} is not UTF-8")))?;
        Ok::<&str, Problem>(text.trim_start_matches('\u{feff}'))
    };
    let above = parse(master, text(master)?)?;
    let titles = below(above.root(), "titleStyle").and_then(|style| size_of(style));
    let models = placeholders(above.root(), scale);
    let tree = parse(path, text(path)?)?;
    let mut own = placeholders(tree.root(), scale);
    for placeholder in &mut own {
        let model = models.iter().find(|m| group(m.kind) == group(placeholder.kind));
        placeholder.rect = placeholder.rect.or(model.and_then(|m| m.rect));
        let of_titles = titles.filter(|_| group(placeholder.kind) == "title").map(|size| size / scale);
        placeholder.size = placeholder.size.or(model.and_then(|m| m.size)).or(of_titles);
    }
    let attribute =
        |node: Option<Node<'_, '_>>, name: &str| node.and_then(|n| n.attribute(name)).unwrap_or_default().to_string();
    Ok(Candidate {
        path: path.to_string(),
        name: attribute(below(tree.root(), "cSld"), "name"),
        kind: attribute(Some(tree.root_element()), "type"),
        placeholders: own,
    })
}

/// The type of a placeholder of the master that others take after.
fn group(kind: Option<&'static str>) -> &'static str {
    match kind {
        Some("title" | "ctrTitle") => "title",
        Some("dt") => "dt",
        Some("ftr") => "ftr",
        Some("sldNum") => "sldNum",
        _ => "body",
    }
}

/// Types of placeholders that we know; others hold no text of ours.
const KINDS: [&str; 8] = ["title", "ctrTitle", "subTitle", "body", "obj", "dt", "ftr", "sldNum"];

fn placeholders(root: Node<'_, '_>, scale: f64) -> Vec<Placeholder> {
    let shapes = root.descendants().filter(|n| n.is_element() && n.tag_name().name() == "sp");
    let read = |shape: Node<'_, '_>| {
        let holder = below(shape, "ph")?;
        let kind = match holder.attribute("type") {
            Some(kind) => Some(KINDS.into_iter().find(|k| *k == kind)?),
            None => None,
        };
        let index = holder.attribute("idx").and_then(|n| n.parse().ok());
        let rect = below(shape, "xfrm").and_then(|place| rect(place, scale));
        let size = below(shape, "lstStyle").and_then(|style| size_of(style)).map(|size| size / scale);
        Some(Placeholder { kind, index, rect, size })
    };
    shapes.filter_map(read).collect()
}

fn rect(place: Node<'_, '_>, scale: f64) -> Option<Rect> {
    let (at, size) = (below(place, "off")?, below(place, "ext")?);
    let points = |node, name| Some(number(node, name)? as f64 / EMU / scale);
    Some(Rect::new(points(at, "x")?, points(at, "y")?, points(size, "cx")?, points(size, "cy")?))
}

/// The size of the first level of a style, in points.
fn size_of(style: Node<'_, '_>) -> Option<f64> {
    let level = below(style, "lvl1pPr")?;
    number(below(level, "defRPr")?, "sz").filter(|size| (100..=40_000).contains(size)).map(|size| size as f64 / 100.0)
}

/// The room of a body: that of the layout with one content, for all layouts alike.
fn body_of(candidates: &[Candidate]) -> Option<Rect> {
    let (name, kind) = wanted(Layout::Content);
    let layout = candidates.iter().find(|c| c.name.trim().eq_ignore_ascii_case(name) || c.kind == kind)?;
    layout.placeholders.iter().filter(|p| is_content(p)).find_map(|p| p.rect)
}

fn is_content(placeholder: &Placeholder) -> bool {
    matches!(placeholder.kind, None | Some("body" | "obj"))
}

/// The places of a layout; none where it has no title.
fn places(candidate: &Candidate, body: Option<Rect>, size: (i64, i64), scale: f64) -> Option<Places> {
    let high = size.1 as f64 / EMU / scale;
    let holder = |p: &Placeholder| Holder { kind: p.kind, index: p.index };
    let the = |kind: &str| candidate.placeholders.iter().find(|p| p.kind == Some(kind));
    let of = |kind: &str| the(kind).map(holder);
    // Office programs set text of no size of its own in 18 points, but footers in 12.
    let line = |kind: &str| {
        let size = |p: &Placeholder| p.size.unwrap_or(12.0 / scale);
        the(kind).map(|p| Line { holder: holder(p), width: p.rect.map(|r| r.width), size: size(p) })
    };
    let title = candidate.placeholders.iter().find(|p| group(p.kind) == "title")?;
    let rect = title.rect.unwrap_or(Rect::new(WIDTH * 0.05, high * 0.05, WIDTH * 0.9, high * 0.15));
    let mut content: Vec<&Placeholder> = candidate.placeholders.iter().filter(|p| is_content(p)).collect();
    content.sort_by(|a, b| a.rect.map_or(0.0, |r| r.x).total_cmp(&b.rect.map_or(0.0, |r| r.x)));
    let below_title = Rect::new(rect.x, rect.bottom() + 8.0, rect.width, high * 0.9 - rect.bottom() - 8.0);
    let fits = |r: &Rect| r.width >= LEAST.0 && r.height >= LEAST.1;
    let body = body.filter(fits).or(Some(below_title).filter(fits));
    Some(Places {
        title: (holder(title), rect, title.size.unwrap_or(44.0 / scale)),
        subtitle: of("subTitle"),
        content: content.into_iter().map(holder).collect(),
        body: body.unwrap_or(Rect::new(WIDTH * 0.05, high * 0.25, WIDTH * 0.9, high * 0.65)),
        footer: line("ftr"),
        date: line("dt"),
        number: of("sldNum"),
    })
}
