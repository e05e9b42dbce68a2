//! The zip file that a presentation is: parts with their types, and the relations between them.

use super::Problem;
use super::xml::{RELATIONS, Xml};
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Where a part leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Relation {
    /// The last word of its type, such as `slideLayout`; or the whole type.
    kind: &'static str,
    /// A part, relative to this one, or an address.
    target: String,
    /// Whether the target is no part of the file.
    outside: bool,
}

/// The relations of one part; the id of the nth is `rId` and n.
#[derive(Debug, Clone, Default)]
pub(super) struct Relations(Vec<Relation>);

impl Relations {
    /// Adds a relation to another part; answers its id.
    pub(super) fn to(&mut self, kind: &'static str, target: impl Into<String>) -> String {
        self.add(Relation { kind, target: target.into(), outside: false })
    }

    /// Adds a link to an address.
    pub(super) fn link(&mut self, address: &str) -> String {
        self.add(Relation { kind: "hyperlink", target: address.into(), outside: true })
    }

    fn add(&mut self, relation: Relation) -> String {
        let at = self.0.iter().position(|r| *r == relation).unwrap_or_else(|| {
            self.0.push(relation);
            self.0.len() - 1
        });
        format!("rId{}", at + 1)
    }

    fn part(&self) -> Vec<u8> {
        let mut xml = Xml::new();
        xml.open("Relationships").attr("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (n, relation) in self.0.iter().enumerate() {
            let kind = relation.kind;
            let kind = if kind.starts_with("http") { kind.to_string() } else { format!("{RELATIONS}/{kind}") };
            xml.open("Relationship").attr("Id", format!("rId{}", n + 1)).attr("Type", kind);
            xml.attr("Target", &relation.target).maybe("TargetMode", relation.outside.then_some("External")).close();
        }
        xml.finish()
    }
}

/// The parts of a presentation by path. They are written in the order of their paths, so the same parts give the same bytes.
#[derive(Debug, Default)]
pub(super) struct Package {
    parts: BTreeMap<String, Vec<u8>>,
    /// Content types of single parts.
    types: BTreeMap<String, String>,
    /// Content types by the ending of a name.
    endings: BTreeMap<String, String>,
}

impl Package {
    /// A package with the types that every presentation needs.
    pub(super) fn new() -> Package {
        let mut package = Package::default();
        package.ending("rels", "application/vnd.openxmlformats-package.relationships+xml");
        package.ending("xml", "application/xml");
        package.ending("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        package
    }

    /// The type of every part whose name ends so.
    pub(super) fn ending(&mut self, ending: &str, kind: &str) {
        self.endings.insert(ending.to_ascii_lowercase(), kind.into());
    }

    /// Adds a part of a type; without one, the ending of its name says it.
    pub(super) fn put(&mut self, path: &str, kind: Option<&str>, bytes: Vec<u8>) {
        self.parts.insert(path.into(), bytes);
        if let Some(kind) = kind {
            self.types.insert(path.into(), kind.into());
        }
    }

    /// Adds a part of the presentation by the short name of its type (`slide`, `slideLayout`), with its relations.
    pub(super) fn add(&mut self, path: &str, kind: &str, bytes: Vec<u8>, relations: &Relations) {
        let kind = format!("application/vnd.openxmlformats-officedocument.{kind}+xml");
        self.put(path, Some(&kind), bytes);
        self.relate(path, relations);
    }

    /// The relations of a part; of the package itself for an empty path.
    pub(super) fn relate(&mut self, path: &str, relations: &Relations) {
        if relations.0.is_empty() {
            return;
        }
        let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
        let slash = if folder.is_empty() { "" } else { "/" };
        self.parts.insert(format!("{folder}{slash}_rels/{name}.rels"), relations.part());
    }

    /// The file.
    ///
    /// # Errors
    /// Where a part is larger than a zip file can hold.
    pub(super) fn finish(self) -> Result<Vec<u8>, Problem> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut write = |path: &str, bytes: &[u8]| -> Result<(), Problem> {
            zip.start_file(path, options).map_err(|e| Problem::new(format!("{path}: {e}")))?;
            zip.write_all(bytes).map_err(|e| Problem::new(format!("{path}: {e}")))
        };
        // Some readers look for the types in the first entry only.
        write("[Content_Types].xml", &self.content_types())?;
        for (path, bytes) in &self.parts {
            write(path, bytes)?;
        }
        let file = zip.finish().map_err(|e| Problem::new(e.to_string()))?;
        Ok(file.into_inner())
    }

    fn content_types(&self) -> Vec<u8> {
        let mut xml = Xml::new();
        xml.open("Types").attr("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        for (ending, kind) in &self.endings {
            xml.open("Default").attr("Extension", ending).attr("ContentType", kind).close();
        }
        for (path, kind) in &self.types {
            xml.open("Override").attr("PartName", format!("/{path}")).attr("ContentType", kind).close();
        }
        xml.finish()
    }
}
