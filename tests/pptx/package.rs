//! A presentation as its parts, read by libraries that share nothing with the printer.

use roxmltree::Document;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

/// The parts of a presentation by path.
pub(crate) struct Package(pub(crate) BTreeMap<String, Vec<u8>>);

impl Package {
    pub(crate) fn open(bytes: &[u8]) -> Package {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
        let mut parts = BTreeMap::new();
        for n in 0..zip.len() {
            let mut file = zip.by_index(n).expect("an entry");
            let name = file.name().expect("a name").to_string();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("a part");
            assert!(parts.insert(name.clone(), bytes).is_none(), "{name} is there twice");
        }
        Package(parts)
    }

    pub(crate) fn text(&self, path: &str) -> &str {
        std::str::from_utf8(self.0.get(path).unwrap_or_else(|| panic!("no part {path}"))).expect("UTF-8")
    }

    /// The slides in their order.
    pub(crate) fn slides(&self) -> Vec<String> {
        let count = self.0.keys().filter(|p| p.starts_with("ppt/slides/slide")).count();
        (1..=count).map(|n| format!("ppt/slides/slide{n}.xml")).collect()
    }

    /// Text of the elements of a name, in order.
    pub(crate) fn words(&self, path: &str, element: &str) -> Vec<String> {
        let tree = Document::parse(self.text(path)).expect("XML");
        let texts = tree.descendants().filter(|n| n.tag_name().name() == element);
        texts.map(|n| n.text().unwrap_or("").to_string()).collect()
    }

    /// An attribute of all elements that have it.
    pub(crate) fn attributes(&self, path: &str, name: &str) -> Vec<String> {
        let tree = Document::parse(self.text(path)).expect("XML");
        tree.descendants().filter_map(|n| n.attribute(name)).map(String::from).collect()
    }

    /// Parts that a part leads to, by type, resolved.
    pub(crate) fn targets(&self, path: &str) -> Vec<(String, String)> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let rels = format!("{folder}/_rels/{name}.rels");
        let rels = rels.trim_start_matches('/');
        if !self.0.contains_key(rels) {
            return Vec::new();
        }
        let tree = Document::parse(self.text(rels)).expect("XML");
        let inside = |n: &roxmltree::Node<'_, '_>| n.has_tag_name("Relationship") || n.attribute("Target").is_some();
        let nodes = tree.descendants().filter(inside).filter(|n| n.attribute("TargetMode") != Some("External"));
        nodes
            .map(|n| (n.attribute("Type").unwrap_or("").into(), resolve(folder, n.attribute("Target").unwrap_or(""))))
            .collect()
    }

    /// What is wrong with the package as a whole.
    pub(crate) fn faults(&self) -> Vec<String> {
        let mut out = Vec::new();
        let types = self.text("[Content_Types].xml");
        let types = Document::parse(types).expect("XML");
        let listed = |name: &str| -> BTreeSet<String> {
            types
                .descendants()
                .filter_map(|n| n.attribute(name))
                .map(|p| p.trim_start_matches('/').to_string())
                .collect()
        };
        let (parts, endings) = (listed("PartName"), listed("Extension"));
        out.extend(
            parts.iter().filter(|p| !self.0.contains_key(*p)).map(|p| format!("a type for {p}, which is not there")),
        );
        for (path, bytes) in &self.0 {
            let ending = path.rsplit('.').next().unwrap_or("");
            if !parts.contains(path) && !endings.contains(ending) && path != "[Content_Types].xml" {
                out.push(format!("{path} has no type"));
            }
            if path.starts_with("ppt/") && ending == "xml" && !parts.contains(path) {
                out.push(format!("{path} is only known as XML"));
            }
            if matches!(ending, "xml" | "rels") {
                let text = std::str::from_utf8(bytes).unwrap_or("");
                if let Err(error) = Document::parse(text) {
                    out.push(format!("{path}: {error}"));
                    continue;
                }
            }
            out.extend(self.broken_relations(path));
        }
        out
    }

    /// Relations to what is not there, and ids that are used without one.
    fn broken_relations(&self, path: &str) -> Vec<String> {
        if !path.ends_with(".xml") || path == "[Content_Types].xml" {
            return Vec::new();
        }
        let missing = self.targets(path).into_iter().filter(|(_, target)| !self.0.contains_key(target));
        let mut out: Vec<String> = missing.map(|(_, target)| format!("{path} leads to {target}")).collect();
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let known = self.0.get(&format!("{folder}/_rels/{name}.rels")).map(|b| String::from_utf8_lossy(b).to_string());
        let known = known.unwrap_or_default();
        let tree = Document::parse(self.text(path)).expect("XML");
        let used = tree.descendants().flat_map(|n| n.attributes());
        for id in used.filter(|a| a.namespace().is_some_and(|n| n.ends_with("officeDocument/2006/relationships"))) {
            if !known.contains(&format!("Id=\"{}\"", id.value())) {
                out.push(format!("{path} uses the relation {}, which is not there", id.value()));
            }
        }
        out
    }
}

fn resolve(folder: &str, target: &str) -> String {
    let mut out: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in target.trim_start_matches('/').split('/') {
        match step {
            ".." => drop(out.pop()),
            step => out.push(step),
        }
    }
    out.retain(|step| !step.is_empty());
    out.join("/")
}
