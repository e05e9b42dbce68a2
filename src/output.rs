//! Bytes to disk: the whole folder at once or not at all, and only what changed.
//!
//! The new site is built in a folder beside the old one and then takes its place in one step, so a build that fails
//! or is killed leaves the last good site as it was. Files that did not change are shared with the old site by hard
//! links; no file is ever written in place.

mod guard;
mod swap;

use guard::Target;
use rayon::prelude::*;
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// The file that marks a folder as written by trueup; without it no folder is replaced.
pub const MARKER: &str = ".trueup-site";
/// What stands in it.
const MARK: &str = "This folder is written by trueup and replaced as a whole by the next build.\n";

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path in the output folder, with forward slashes.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// What publishing came to, in files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// New, or other than before.
    pub written: usize,
    /// As before.
    pub unchanged: usize,
    /// There before and no longer.
    pub removed: usize,
}

/// Why nothing was published. The earlier site is as it was.
#[derive(Debug)]
pub enum PublishError {
    /// The folder is not one that may be replaced.
    Refused(String),
    /// A path leaves the folder, or stands twice.
    Path(String),
    /// The disk said no.
    Io(PathBuf, std::io::Error),
}

impl std::fmt::Display for PublishError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            PublishError::Refused(why) | PublishError::Path(why) => f.write_str(why),
            PublishError::Io(path, error) => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for PublishError {}

/// Gives an I/O error its path.
fn at(path: &Path) -> impl FnOnce(std::io::Error) -> PublishError + '_ {
    move |error| PublishError::Io(path.to_path_buf(), error)
}

/// Makes `out` hold exactly these files. Nothing at all is touched where nothing changed.
///
/// # Errors
/// Where the folder is not ours, is or holds or lies in the source (`root`), where a path is unsafe, or where the
/// disk says no. In every case the earlier site is as it was.
pub fn publish(out: &Path, root: &Path, files: &[File]) -> Result<Written, PublishError> {
    paths(files)?;
    let target = Target::admit(out, root)?;
    let _lock = swap::lock(&target)?;
    swap::recover(&target)?;
    let earlier = earlier(&target.out)?;
    let same: Vec<bool> = files.par_iter().map(|file| is_same(file, &earlier, &target.out)).collect();
    let unchanged = same.iter().filter(|s| **s).count();
    let kept = files.iter().filter(|f| earlier.contains_key(f.path.as_str())).count();
    let written = Written { written: files.len() - unchanged, unchanged, removed: earlier.len() - kept };
    if written.written == 0 && written.removed == 0 && target.out.join(MARKER).is_file() {
        return Ok(written);
    }
    let staged = stage(&target, files, &same).and_then(|()| swap::take_place(&target));
    if staged.is_err() {
        // What is left of the attempt is in nobody's way; the next build removes what cannot be removed now.
        let _ = swap::remove_marked(&target.staging);
    }
    staged.map(|()| written)
}

/// Every path must stay in the folder and stand once, without case; none may be the folder of another.
fn paths(files: &[File]) -> Result<(), PublishError> {
    let mut seen: HashMap<String, &str> = HashMap::with_capacity(files.len());
    for file in files {
        let path = file.path.as_str();
        let bad = |part: &str| matches!(part, "" | "." | "..") || part.contains(['\\', ':']) || part.chars().any(char::is_control);
        if path.split('/').any(bad) || path.eq_ignore_ascii_case(MARKER) {
            return Err(PublishError::Path(format!("`{}` is not a path that can be published", path.escape_debug())));
        }
        if let Some(other) = seen.insert(path.to_lowercase(), path) {
            return Err(PublishError::Path(format!("`{other}` and `{path}` would be the same file")));
        }
    }
    for path in seen.values() {
        let lower = path.to_lowercase();
        let folders = lower.match_indices('/').map(|(at, _)| &lower[..at]);
        if let Some(file) = folders.into_iter().find_map(|folder| seen.get(folder)) {
            return Err(PublishError::Path(format!("`{file}` would be a file and the folder of `{path}`")));
        }
    }
    Ok(())
}

/// Everything that the earlier site holds but folders and its marker, with the length of plain files.
fn earlier(out: &Path) -> Result<HashMap<String, Option<u64>>, PublishError> {
    let mut found = HashMap::new();
    if !out.exists() {
        return Ok(found);
    }
    for entry in WalkDir::new(out).min_depth(1) {
        let entry = entry.map_err(|e| PublishError::Io(out.to_path_buf(), e.into()))?;
        let below = entry.path().strip_prefix(out).unwrap_or(entry.path());
        if entry.file_type().is_dir() || below == Path::new(MARKER) {
            continue;
        }
        let parts: Vec<_> = below.components().map(|c| c.as_os_str().to_string_lossy()).collect();
        let length = entry.file_type().is_file().then(|| entry.metadata().ok().map(|m| m.len())).flatten();
        found.insert(parts.join("/"), length);
    }
    Ok(found)
}

/// Whether the earlier site has the very same file.
fn is_same(file: &File, earlier: &HashMap<String, Option<u64>>, out: &Path) -> bool {
    earlier.get(&file.path) == Some(&Some(file.bytes.len() as u64))
        && std::fs::read(out.join(&file.path)).is_ok_and(|bytes| bytes == file.bytes)
}

/// Builds the new site beside the old one.
fn stage(target: &Target, files: &[File], same: &[bool]) -> Result<(), PublishError> {
    let staging = &target.staging;
    std::fs::create_dir(staging).map_err(at(staging))?;
    let marker = staging.join(MARKER);
    std::fs::write(&marker, MARK).map_err(at(&marker))?;
    let folders: BTreeSet<&str> = files.iter().filter_map(|f| f.path.rsplit_once('/')).map(|(folder, _)| folder).collect();
    for folder in folders {
        let folder = staging.join(folder);
        std::fs::create_dir_all(&folder).map_err(at(&folder))?;
    }
    files.par_iter().zip(same).try_for_each(|(file, same)| {
        let path = staging.join(&file.path);
        // Some file systems know no hard links; then the file is written like a new one.
        if *same && std::fs::hard_link(target.out.join(&file.path), &path).is_ok() {
            return Ok(());
        }
        std::fs::write(&path, &file.bytes).map_err(at(&path))
    })
}
