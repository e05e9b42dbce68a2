//! The site that was built before, which no bad input may touch.

use crate::case;
use crate::run::{tail, trueup};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Puts a good site, built once for all cases, where a bad one is about to be built.
pub(crate) fn earlier_site(out: &Path) -> Result<(), String> {
    static SITE: OnceLock<Result<tempfile::TempDir, String>> = OnceLock::new();
    let site = SITE.get_or_init(build_good_site).as_ref().map_err(Clone::clone)?;
    case::copy(&site.path().join("site"), out).map_err(|e| e.to_string())
}

fn build_good_site() -> Result<tempfile::TempDir, String> {
    let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
    let (root, out) = (folder.path().join("root"), folder.path().join("site"));
    case::base(&root).map_err(|e| e.to_string())?;
    let out = out.to_str().ok_or("temporary folders have plain names")?;
    let run = trueup(&root, &["build", "--root", ".", "--as-of", "2026-05-28", "--out", out]);
    match run.code {
        Some(0) => Ok(folder),
        code => Err(format!("a good site does not build: exit {code:?}: {}", tail(&run.stderr))),
    }
}

/// Every file below a folder with its bytes; the cache is nobody's business, pipes and links are not read.
pub(crate) fn snapshot(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_entry(|e| e.file_name() != ".trueup");
    let read = |e: walkdir::DirEntry| {
        let bytes = if e.file_type().is_file() { std::fs::read(e.path()).unwrap_or_default() } else { Vec::new() };
        (e.into_path(), bytes)
    };
    entries.filter_map(Result::ok).map(read).collect()
}

/// What differs between two snapshots.
pub(crate) fn changed(
    what: &str,
    before: &BTreeMap<PathBuf, Vec<u8>>,
    after: &BTreeMap<PathBuf, Vec<u8>>,
) -> Vec<String> {
    let gone = before
        .iter()
        .filter(|(path, bytes)| after.get(*path) != Some(bytes))
        .map(|(path, _)| ("changed or gone", path));
    let new = after.keys().filter(|path| !before.contains_key(*path)).map(|path| ("new", path));
    gone.chain(new).map(|(how, path)| format!("{what} was touched: {how}: {}", path.display())).collect()
}
