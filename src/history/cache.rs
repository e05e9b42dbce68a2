//! What was read of the history, kept in `.trueup/` so that the next run reads only the commits that came since.
//!
//! It can be deleted at any time. One that is broken, of another version of the program, of other settings or of a clone
//! that held less is not used, and neither is one that is committed: a history must not be what somebody says it was.

use super::chronicle::Chronicle;
use super::facts::Print;
use super::repository::{Id, Location, Repository};
use crate::source::SETTINGS;
use std::fs;
use std::path::{Path, PathBuf};

/// Folder of the cache, below that of `site.toml`.
pub(super) const FOLDER: &str = ".trueup";
const FILE: &str = "history";
/// Begins the file; the number counts its formats.
const MAGIC: &[u8] = b"trueup history 3\n";
/// Larger files are not read.
const LARGEST: u64 = 256 << 20;

/// The place of the cache and what it must have been made from.
pub(super) struct Cache {
    file: PathBuf,
    made_from: u64,
}

impl Cache {
    /// The cache of a folder; none where the folder that would hold it is part of the commit.
    pub(super) fn of(root: &Path, location: &Location, repository: &Repository, head: Id) -> Option<Cache> {
        let tree = repository.commit(head)?.tree;
        let way: Vec<&str> = location.below.iter().map(String::as_str).collect();
        let folder = repository.descend(tree, &way)?;
        if repository.holds(folder, FOLDER) {
            return None;
        }
        let mut made_from = Print::new();
        made_from.add_exactly(env!("CARGO_PKG_VERSION").as_bytes());
        made_from.add_exactly(&fs::read(root.join(SETTINGS)).ok()?);
        made_from.add_exactly(location.below.join("/").as_bytes());
        let mut ends: Vec<String> = repository.shallow_ends().into_iter().map(Id::hex).collect();
        ends.sort();
        made_from.add_exactly(ends.concat().as_bytes());
        Some(Cache { file: root.join(FOLDER).join(FILE), made_from: made_from.value() })
    }

    /// What was kept; none where there is nothing that can be used.
    pub(super) fn load(&self) -> Option<Chronicle> {
        if fs::metadata(&self.file).ok()?.len() > LARGEST {
            return None;
        }
        let bytes = fs::read(&self.file).ok()?;
        let rest = bytes.strip_prefix(MAGIC)?;
        let (made_from, rest) = rest.split_first_chunk::<8>()?;
        let (sum, kept) = rest.split_first_chunk::<8>()?;
        let whole = u64::from_le_bytes(*made_from) == self.made_from && u64::from_le_bytes(*sum) == sum_of(kept);
        whole.then(|| postcard::from_bytes::<Chronicle>(kept).ok()).flatten().filter(Chronicle::is_sound)
    }

    /// Keeps a history. Where nothing can be written the next run reads all again, which costs time and nothing else.
    pub(super) fn store(&self, chronicle: &Chronicle) {
        let Ok(kept) = postcard::to_stdvec(chronicle) else { return };
        let sum = sum_of(&kept).to_le_bytes();
        let bytes = [MAGIC, &self.made_from.to_le_bytes(), &sum, &kept].concat();
        let _ = self.write(&bytes);
    }

    /// Under another name first, so that a run beside this one never reads half a file.
    fn write(&self, bytes: &[u8]) -> std::io::Result<()> {
        let Some(folder) = self.file.parent() else { return Ok(()) };
        if !folder.exists() {
            fs::create_dir(folder)?;
            fs::write(folder.join(".gitignore"), "# Made by trueup; can be deleted at any time.\n*\n")?;
        }
        let beside = folder.join(format!("{FILE}.{}", std::process::id()));
        fs::write(&beside, bytes)?;
        fs::rename(&beside, &self.file).inspect_err(|_| drop(fs::remove_file(&beside)))
    }
}

/// A fingerprint of bytes, to tell whether they were read as they were written.
fn sum_of(bytes: &[u8]) -> u64 {
    let mut sum = Print::new();
    sum.add_exactly(bytes);
    sum.value()
}
