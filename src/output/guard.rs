//! Which folders may be replaced.

use super::{MARKER, PublishError, at};
use std::path::{Path, PathBuf};

/// Folders of the source that the output must keep away from.
const SOURCE: &[&str] = &["content", "themes", ".git", ".trueup"];

/// A folder that may be replaced, and the names beside it that publishing uses.
#[derive(Debug)]
pub(super) struct Target {
    /// The folder itself, without links in its path.
    pub(super) out: PathBuf,
    /// The folder that holds it; it exists.
    pub(super) parent: PathBuf,
    /// Where the new site is built.
    pub(super) staging: PathBuf,
    /// Where the old site waits while two steps are needed to swap.
    pub(super) old: PathBuf,
}

impl Target {
    /// Looks whether a folder may be replaced; makes the folders above it.
    pub(super) fn admit(out: &Path, root: &Path) -> Result<Target, PublishError> {
        let out = resolved(out)?;
        let root = resolved(root)?;
        let refused = |why: String| Err(PublishError::Refused(why));
        if root.starts_with(&out) {
            return refused(format!("{} holds the source; choose another folder with --out", out.display()));
        }
        for name in SOURCE {
            let source = resolved(&root.join(name))?;
            if out.starts_with(&source) || source.starts_with(&out) {
                return refused(format!(
                    "{} is part of the source (`{name}/`); choose another folder with --out",
                    out.display()
                ));
            }
        }
        let (Some(parent), Some(name)) = (out.parent().map(Path::to_path_buf), out.file_name()) else {
            return refused(format!("{} cannot be replaced", out.display()));
        };
        is_ours(&out)?;
        std::fs::create_dir_all(&parent).map_err(at(&parent))?;
        let beside = |end: &str| {
            let mut hidden = std::ffi::OsString::from(".");
            hidden.push(name);
            hidden.push(end);
            parent.join(hidden)
        };
        let (staging, old) = (beside(".trueup-new"), beside(".trueup-old"));
        Ok(Target { out, parent, staging, old })
    }
}

/// Looks whether a file may be written: not over what the site is made from.
///
/// # Errors
/// Where it is the settings, or lies in a folder of the source; where the disk says no.
pub fn outside_the_source(file: &Path, root: &Path) -> Result<(), PublishError> {
    let file = resolved(file)?;
    for name in SOURCE.iter().chain([&crate::source::SETTINGS]) {
        if file.starts_with(resolved(&root.join(name))?) {
            let why = format!("{} is part of the source (`{name}`); choose another file with --out", file.display());
            return Err(PublishError::Refused(why));
        }
    }
    Ok(())
}

/// Missing, empty or marked: then the folder may be replaced.
pub(super) fn is_ours(out: &Path) -> Result<(), PublishError> {
    let Ok(kind) = std::fs::symlink_metadata(out) else { return Ok(()) };
    let refused = |why: &str| Err(PublishError::Refused(format!("{} {why}", out.display())));
    if !kind.is_dir() {
        return refused("is not a folder; choose another with --out");
    }
    let mut entries = std::fs::read_dir(out).map_err(at(out))?;
    if entries.next().is_none() {
        return Ok(());
    }
    if !std::fs::symlink_metadata(out.join(MARKER)).is_ok_and(|m| m.is_file()) {
        return refused("was not written by trueup, so it is not replaced; choose an empty or a new folder with --out");
    }
    if std::fs::symlink_metadata(out.join(".git")).is_ok() {
        return refused("holds a git repository, which replacing it would delete; build elsewhere and copy");
    }
    Ok(())
}

/// The absolute path without links and `..`, also where its last parts do not exist yet.
fn resolved(path: &Path) -> Result<PathBuf, PublishError> {
    let absolute = std::path::absolute(path).map_err(at(path))?;
    let mut missing = Vec::new();
    let mut base = absolute.as_path();
    loop {
        match base.canonicalize() {
            Ok(mut real) => {
                real.extend(missing.iter().rev());
                return Ok(real);
            }
            Err(error) => {
                let (Some(parent), Some(name)) = (base.parent(), base.file_name()) else {
                    let why = format!("{} cannot be resolved: {error}", path.display());
                    return Err(PublishError::Refused(why));
                };
                // A link that leads nowhere would be replaced by what it may one day lead to.
                if std::fs::symlink_metadata(base).is_ok() {
                    return Err(PublishError::Io(base.to_path_buf(), error));
                }
                missing.push(name);
                base = parent;
            }
        }
    }
}
