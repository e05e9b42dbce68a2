//! A company's own presentation as a template: its masters, layouts and themes are taken over, its slides are not.
//!
//! The file is somebody else's: whatever is missing or broken in it becomes a sentence that says what to mend.

mod archive;
mod ground;
mod layout;

pub(super) use layout::{Found, Line, Places};

use super::Problem;
use super::geometry::WIDTH;
use super::package::{Package, Relations};
use super::slide::Layout;
use archive::{Archive, Link};
use ground::Ground;
use roxmltree::{Document, Node, ParsingOptions};
use std::collections::{BTreeMap, BTreeSet};

/// Units of the file per point.
const EMU: f64 = 12_700.0;
/// Elements of a part; no layout has so many.
const ELEMENTS: u32 = 400_000;

/// A template, read and found fit.
#[derive(Debug, Clone)]
pub struct Template {
    /// Parts that are taken over, by path, each with its content type.
    parts: BTreeMap<String, (Vec<u8>, Option<String>)>,
    /// Content types by ending.
    endings: Vec<(String, String)>,
    /// Number and path of each master, in order.
    masters: Vec<(u64, String)>,
    /// Size of a slide in units of the file.
    pub(super) size: (i64, i64),
    layouts: Vec<(Layout, Found)>,
    ground: Ground,
}

impl Template {
    /// Reads a `.pptx` or `.potx` file.
    ///
    /// # Errors
    /// Where it is no presentation, is broken or far too large, or lacks a layout; the message names all that are missing.
    pub fn read(bytes: &[u8]) -> Result<Template, Problem> {
        let mut archive = Archive::open(bytes)?;
        let start = archive.links("")?;
        let main = one(&start, "/officeDocument").ok_or_else(|| Problem::new("it holds no presentation"))?;
        let text = archive.text(&main)?;
        let presentation = parse(&main, &text)?;
        let links = archive.links(&main)?;
        let size = size_of(&presentation)?;
        let masters = masters_of(&presentation, &links)?;
        let mut parts = BTreeMap::new();
        let mut layouts: Vec<(String, String)> = Vec::new();
        for (_, master) in &masters {
            for link in archive.links(master)?.iter().filter(|link| link.kind.ends_with("/slideLayout")) {
                layouts.push((master.clone(), link.target.clone()));
            }
            take(&mut archive, master, &mut parts)?;
        }
        let found = layout::find(&parts, &layouts, size)?;
        let endings = archive.endings().to_vec();
        let ground = match masters.first() {
            Some((_, master)) => Ground::of(&parts, master, one(&archive.links(master)?, "/theme").as_deref()),
            None => Ground::default(),
        };
        Ok(Template { parts, endings, masters, size, layouts: found, ground })
    }

    /// Whether the ground of its slides is dark.
    pub(super) fn is_dark(&self) -> bool {
        self.ground.dark
    }

    /// Whether the colour that it gives to links can hardly be read on its ground.
    pub(super) fn hides_links(&self) -> bool {
        self.ground.hides_links
    }

    /// Points of the template's slides per point of ours.
    pub(super) fn scale(&self) -> f64 {
        self.size.0 as f64 / EMU / WIDTH
    }

    /// Height of a slide in our points.
    pub(super) fn height(&self) -> f64 {
        self.size.1 as f64 / EMU / self.scale()
    }

    /// The layout that slides are made by.
    pub(super) fn layout(&self, layout: Layout) -> Option<&Found> {
        self.layouts.iter().find(|(kind, _)| *kind == layout).map(|(_, found)| found)
    }

    /// Adds what is taken over; answers number and relation of each master of the presentation.
    pub(super) fn add(&self, package: &mut Package, presentation: &mut Relations) -> Vec<(u64, String)> {
        for (ending, kind) in &self.endings {
            package.ending(ending, kind);
        }
        for (path, (bytes, kind)) in &self.parts {
            package.put(path, kind.as_deref(), bytes.clone());
        }
        let from_presentation = |path: &str| path.strip_prefix("ppt/").map_or_else(|| format!("/{path}"), String::from);
        let theme = self.parts.iter().find(|(_, (_, kind))| kind.as_deref().is_some_and(|k| k.ends_with(".theme+xml")));
        if let Some((path, _)) = theme {
            presentation.to("theme", from_presentation(path));
        }
        let mut master = |(id, path): &(u64, String)| (*id, presentation.to("slideMaster", from_presentation(path)));
        self.masters.iter().map(&mut master).collect()
    }
}

/// Takes over a part and all that it leads to.
fn take(
    archive: &mut Archive<'_>,
    first: &str,
    parts: &mut BTreeMap<String, (Vec<u8>, Option<String>)>,
) -> Result<(), Problem> {
    let mut wanted = BTreeSet::from([first.to_string()]);
    while let Some(path) = wanted.pop_first() {
        if parts.contains_key(&path) {
            continue;
        }
        let links = archive.links(&path)?;
        if let Some(link) = links.iter().find(|link| link.kind.ends_with("/slide")) {
            return Err(Problem::new(format!(
                "{path} leads to the slide {}, and slides are not taken over",
                link.target
            )));
        }
        parts.insert(path.clone(), (archive.bytes(&path)?, archive.kind(&path)));
        if let Some((name, bytes)) = archive.links_part(&path)? {
            parts.insert(name, (bytes, None));
        }
        wanted.extend(links.into_iter().filter(|link| !link.outside).map(|link| link.target));
    }
    Ok(())
}

fn one(links: &[Link], kind: &str) -> Option<String> {
    links.iter().find(|link| link.kind.ends_with(kind) && !link.outside).map(|link| link.target.clone())
}

/// A part as a tree. Entities of its own are not read: no office program writes them.
fn parse<'t>(path: &str, text: &'t str) -> Result<Document<'t>, Problem> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: ELEMENTS, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|e| Problem::new(format!("{path} is broken: {e}")))
}

/// The first element of a name below a node.
fn below<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.descendants().find(|n| n.is_element() && n.tag_name().name() == name)
}

fn number(node: Node<'_, '_>, attribute: &str) -> Option<i64> {
    node.attribute(attribute)?.parse().ok()
}

fn size_of(presentation: &Document<'_>) -> Result<(i64, i64), Problem> {
    // The schema allows one inch to 56 inches.
    let fit = |n: &i64| (914_400..=51_206_400).contains(n);
    let node = below(presentation.root(), "sldSz");
    let size = node.and_then(|n| Some((number(n, "cx").filter(fit)?, number(n, "cy").filter(fit)?)));
    size.filter(|(wide, high)| high * 2 <= wide * 3 && wide <= &(high * 3))
        .ok_or_else(|| Problem::new("its slides have no size, or one on which nothing fits"))
}

fn masters_of(presentation: &Document<'_>, links: &[Link]) -> Result<Vec<(u64, String)>, Problem> {
    let nodes = presentation.descendants().filter(|n| n.is_element() && n.tag_name().name() == "sldMasterId");
    let master = |node: Node<'_, '_>| {
        let relation = node.attributes().find(|a| a.name() == "id" && a.namespace().is_some())?.value();
        let link = links.iter().find(|link| link.id == relation && link.kind.ends_with("/slideMaster"))?;
        let id = node.attributes().find(|a| a.name() == "id" && a.namespace().is_none())?.value();
        Some((id.parse().ok()?, link.target.clone()))
    };
    let masters: Vec<(u64, String)> = nodes.filter_map(master).collect();
    if masters.is_empty() { Err(Problem::new("it has no slide master")) } else { Ok(masters) }
}
