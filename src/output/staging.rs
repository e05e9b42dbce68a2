//! The new site beside the old one, written file by file from all threads.

use super::guard::Target;
use super::{File, MARK, MARKER, PublishError, Written, at, swap};
use foldhash::fast::RandomState;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use walkdir::WalkDir;

/// Paths that are taken, in lower case: two that differ in case only would meet on some hosts.
#[derive(Debug, Default)]
struct Claims {
    /// Files, with the path as given.
    files: HashMap<String, String, RandomState>,
    /// Folders of files, with the path of one of these.
    folders: HashMap<String, String, RandomState>,
}

impl Claims {
    /// Takes a path, or says whose it is.
    fn add(&mut self, path: &str) -> Result<(), String> {
        let lower = path.to_lowercase();
        if let Some(below) = self.folders.get(&lower) {
            return Err(format!("`{path}` would be a file and the folder of `{below}`"));
        }
        for (at, _) in lower.match_indices('/') {
            if let Some(file) = self.files.get(&lower[..at]) {
                return Err(format!("`{file}` would be a file and the folder of `{path}`"));
            }
            if !self.folders.contains_key(&lower[..at]) {
                self.folders.insert(lower[..at].to_string(), path.to_string());
            }
        }
        match self.files.insert(lower, path.to_string()) {
            Some(other) => Err(format!("`{other}` and `{path}` would be the same file")),
            None => Ok(()),
        }
    }
}

/// A site that is being written. Dropped before [`Staging::finish`], it leaves the earlier site as it was.
#[derive(Debug)]
pub struct Staging {
    target: Target,
    /// Files of the earlier site with their length; none for what is not a plain file.
    earlier: HashMap<String, Option<u64>>,
    folders: Mutex<HashSet<String, RandomState>>,
    claims: Mutex<Claims>,
    unchanged: AtomicUsize,
    finished: bool,
    _lock: swap::Lock,
}

impl Staging {
    /// Begins a site that is to stand at `out`.
    ///
    /// # Errors
    /// Where the folder is not ours, or is or holds or lies in the source (`root`), or where the disk says no.
    pub fn begin(out: &Path, root: &Path) -> Result<Staging, PublishError> {
        let target = Target::admit(out, root)?;
        let lock = swap::lock(&target)?;
        swap::recover(&target)?;
        let earlier = earlier(&target.out)?;
        std::fs::create_dir(&target.staging).map_err(at(&target.staging))?;
        let marker = target.staging.join(MARKER);
        std::fs::write(&marker, MARK).map_err(at(&marker))?;
        Ok(Staging {
            target,
            earlier,
            folders: Mutex::default(),
            claims: Mutex::default(),
            unchanged: AtomicUsize::new(0),
            finished: false,
            _lock: lock,
        })
    }

    /// Writes a file; one that did not change is shared with the earlier site by a hard link.
    ///
    /// # Errors
    /// Where the path is unsafe or taken, or where the disk says no.
    pub fn put(&self, file: &File) -> Result<(), PublishError> {
        self.claim(&file.path)?;
        let path = self.target.staging.join(&file.path);
        self.folder_of(&file.path)?;
        if self.is_same(file) {
            self.unchanged.fetch_add(1, Ordering::Relaxed);
            // Some file systems know no hard links; then the file is written like a new one.
            if std::fs::hard_link(self.target.out.join(&file.path), &path).is_ok() {
                return Ok(());
            }
        }
        std::fs::write(&path, &file.bytes).map_err(at(&path))
    }

    /// A path must stay in the folder and stand once.
    fn claim(&self, path: &str) -> Result<(), PublishError> {
        let bad = |part: &str| {
            matches!(part, "" | "." | "..") || part.contains(['\\', ':']) || part.chars().any(char::is_control)
        };
        if path.split('/').any(bad) || path.eq_ignore_ascii_case(MARKER) {
            return Err(PublishError::Path(format!("`{}` is not a path that can be published", path.escape_debug())));
        }
        let mut claims = self.claims.lock().unwrap_or_else(PoisonError::into_inner);
        claims.add(path).map_err(PublishError::Path)
    }

    /// Makes the folders above a file, each once.
    fn folder_of(&self, path: &str) -> Result<(), PublishError> {
        let Some((folder, _)) = path.rsplit_once('/') else { return Ok(()) };
        let mut folders = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if folders.insert(folder.to_string()) {
            let folder = self.target.staging.join(folder);
            std::fs::create_dir_all(&folder).map_err(at(&folder))?;
        }
        Ok(())
    }

    /// Whether the earlier site has the very same file.
    fn is_same(&self, file: &File) -> bool {
        self.earlier.get(&file.path) == Some(&Some(file.bytes.len() as u64))
            && std::fs::read(self.target.out.join(&file.path)).is_ok_and(|bytes| bytes == file.bytes)
    }

    /// Puts the site in its place; where nothing changed, the earlier site is not touched at all.
    ///
    /// # Errors
    /// Where the disk says no.
    pub fn finish(mut self) -> Result<Written, PublishError> {
        let seen = std::mem::take(&mut self.claims.lock().unwrap_or_else(PoisonError::into_inner).files);
        let unchanged = self.unchanged.load(Ordering::Relaxed);
        let kept = seen.values().filter(|path| self.earlier.contains_key(*path)).count();
        let written = Written { written: seen.len() - unchanged, unchanged, removed: self.earlier.len() - kept };
        if written.written > 0 || written.removed > 0 || !self.target.out.join(MARKER).is_file() {
            swap::take_place(&self.target)?;
            self.finished = true;
        }
        Ok(written)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.finished {
            // What is left of the attempt is in nobody's way; the next build removes what cannot be removed now.
            let _ = swap::remove_marked(&self.target.staging);
        }
    }
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
