//! A repository with a long history, made by `tests/bench/gen_history.py`.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A temporary folder with such a repository.
pub(crate) struct LongHistory {
    folder: tempfile::TempDir,
}

impl LongHistory {
    /// The top of the work tree.
    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("long/repo")
    }
}

/// Makes one; none, and a word about it, where there is no Python.
pub(crate) fn made(commits: u32, records: u32) -> Option<LongHistory> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/gen_history.py");
    let mut python = Command::new("python3");
    python.env("PYTHONDONTWRITEBYTECODE", "1").arg(script).arg("--out").arg(folder.path().join("long"));
    let Ok(run) = python.args(["-k", &commits.to_string(), "-m", &records.to_string()]).output() else {
        eprintln!("left out: python3, which makes the long history, is missing");
        return None;
    };
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    Some(LongHistory { folder })
}

/// Deletes the cache of a history.
pub(crate) fn forget(root: &Path) {
    let _ = std::fs::remove_dir_all(root.join(".trueup"));
}
