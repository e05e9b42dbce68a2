//! The zip file of a template: parts by path, with limits on what they unpack to.

use super::{below, parse};
use crate::export::pptx::Problem;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Files in a template.
const FILES: usize = 5000;
/// Bytes of one part, and of all parts together, when unpacked.
const PART: u64 = 64 << 20;
const ALL: u64 = 256 << 20;

/// Where a part leads to.
#[derive(Debug, Clone)]
pub(super) struct Link {
    pub(super) id: String,
    pub(super) kind: String,
    /// A path in the file, or an address.
    pub(super) target: String,
    pub(super) outside: bool,
}

/// A template's file.
pub(super) struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    /// Paths as they are looked for: names of parts know no difference between capitals and small letters.
    names: BTreeMap<String, usize>,
    kinds: BTreeMap<String, String>,
    endings: Vec<(String, String)>,
    /// Bytes that were unpacked so far.
    used: u64,
}

impl<'b> Archive<'b> {
    /// Opens a file and reads the types of its parts.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Archive<'b>, Problem> {
        let zip = ZipArchive::new(Cursor::new(bytes))
            .map_err(|_| Problem::new("it is no PowerPoint file; save it as .pptx or .potx, without a password"))?;
        if zip.len() > FILES {
            return Err(Problem::new(format!("it holds {} files, more than {FILES}", zip.len())));
        }
        let names =
            (0..zip.len()).filter_map(|n| Some((zip.name_for_index(n)?.ok()?.to_ascii_lowercase(), n))).collect();
        let mut archive = Archive { zip, names, kinds: BTreeMap::new(), endings: Vec::new(), used: 0 };
        archive.read_types()?;
        Ok(archive)
    }

    fn read_types(&mut self) -> Result<(), Problem> {
        const TYPES: &str = "[Content_Types].xml";
        let text = self.text(TYPES)?;
        let types = parse(TYPES, &text)?;
        for node in types.root_element().children().filter(|n| n.is_element()) {
            let kind = node.attribute("ContentType").unwrap_or("").to_string();
            if let Some(path) = node.attribute("PartName") {
                self.kinds.insert(path.trim_start_matches('/').to_ascii_lowercase(), kind);
            } else if let Some(ending) = node.attribute("Extension") {
                self.endings.push((ending.to_string(), kind));
            }
        }
        Ok(())
    }

    /// Types by the ending of a name.
    pub(super) fn endings(&self) -> &[(String, String)] {
        &self.endings
    }

    /// The type of a part, where it has one of its own.
    pub(super) fn kind(&self, path: &str) -> Option<String> {
        self.kinds.get(&path.to_ascii_lowercase()).cloned()
    }

    /// A part.
    pub(super) fn bytes(&mut self, path: &str) -> Result<Vec<u8>, Problem> {
        self.maybe(path)?.ok_or_else(|| Problem::new(format!("the part {path} is missing")))
    }

    fn maybe(&mut self, path: &str) -> Result<Option<Vec<u8>>, Problem> {
        let Some(at) = self.names.get(&path.to_ascii_lowercase()).copied() else { return Ok(None) };
        let broken = |e: String| Problem::new(format!("the part {path} cannot be unpacked: {e}"));
        let file = self.zip.by_index(at).map_err(|e| broken(e.to_string()))?;
        // What a file says of its own size may be wrong: the limit is on what comes out.
        let most = PART.min(ALL.saturating_sub(self.used));
        let mut out = Vec::new();
        file.take(most + 1).read_to_end(&mut out).map_err(|e| broken(e.to_string()))?;
        if out.len() as u64 > most {
            return Err(Problem::new(format!("the part {path} unpacks to more than a template may hold")));
        }
        self.used += out.len() as u64;
        Ok(Some(out))
    }

    /// A part as text.
    pub(super) fn text(&mut self, path: &str) -> Result<String, Problem> {
        let bytes = self.bytes(path)?;
        text_of(path, bytes)
    }

    /// Path and bytes of the part that says where another leads to, where there is one.
    pub(super) fn links_part(&mut self, path: &str) -> Result<Option<(String, Vec<u8>)>, Problem> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let slash = if folder.is_empty() { "" } else { "/" };
        let part = format!("{folder}{slash}_rels/{name}.rels");
        Ok(self.maybe(&part)?.map(|bytes| (part, bytes)))
    }

    /// Where a part leads to; the whole file for an empty path.
    pub(super) fn links(&mut self, path: &str) -> Result<Vec<Link>, Problem> {
        let Some((part, bytes)) = self.links_part(path)? else { return Ok(Vec::new()) };
        let text = text_of(&part, bytes)?;
        let tree = parse(&part, &text)?;
        let mut out = Vec::new();
        let Some(root) = below(tree.root(), "Relationships") else { return Ok(out) };
        for node in root.children().filter(|n| n.is_element()) {
            let attribute = |name: &str| node.attribute(name).unwrap_or("").to_string();
            let outside = attribute("TargetMode") == "External";
            let target = attribute("Target");
            let target = if outside { target } else { resolved(path, &target)? };
            out.push(Link { id: attribute("Id"), kind: attribute("Type"), target, outside });
        }
        Ok(out)
    }
}

fn text_of(path: &str, bytes: Vec<u8>) -> Result<String, Problem> {
    let text = String::from_utf8(bytes).map_err(|_| Problem::new(format!("{path} is not UTF-8")))?;
    Ok(text.strip_prefix('\u{feff}').map_or_else(|| text.clone(), String::from))
}

/// The path that a relation of a part names.
fn resolved(part: &str, target: &str) -> Result<String, Problem> {
    let mut out: Vec<&str> = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => part.split('/').rev().skip(1).collect::<Vec<_>>().into_iter().rev().collect(),
    };
    for step in target.trim_start_matches('/').split('/') {
        match step {
            "." | "" => {}
            ".." if out.pop().is_some() => {}
            ".." => return Err(Problem::new(format!("{part} leads out of the file: {target}"))),
            step => out.push(step),
        }
    }
    Ok(out.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_within_the_file() {
        let at = |target| resolved("ppt/slideLayouts/slideLayout1.xml", target).map_err(|e| e.to_string());
        assert_eq!(at("../slideMasters/slideMaster1.xml").as_deref(), Ok("ppt/slideMasters/slideMaster1.xml"));
        assert_eq!(at("/ppt/theme/theme1.xml").as_deref(), Ok("ppt/theme/theme1.xml"));
        assert!(at("../../../etc/passwd").is_err());
        assert_eq!(
            resolved("", "ppt/presentation.xml").map_err(|e| e.to_string()).as_deref(),
            Ok("ppt/presentation.xml")
        );
    }
}
