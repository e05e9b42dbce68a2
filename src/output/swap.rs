//! The step in which the new site takes the place of the old one, and what a killed build may have left.

use super::guard::{Target, is_ours};
use super::{MARKER, PublishError, at};
use rayon::prelude::*;
use std::path::Path;

/// Keeps two builds from publishing beside each other; released when dropped, also when the process is killed.
#[derive(Debug)]
pub(super) struct Lock(#[allow(dead_code, reason = "closing the file releases the lock")] Option<std::fs::File>);

/// Locks the folder that holds the site.
#[cfg(unix)]
pub(super) fn lock(target: &Target) -> Result<Lock, PublishError> {
    use rustix::fs::{FlockOperation, flock};
    let folder = std::fs::File::open(&target.parent).map_err(at(&target.parent))?;
    // Some network file systems cannot lock; a build is then as safe as its user is careful.
    let _ = flock(&folder, FlockOperation::LockExclusive);
    Ok(Lock(Some(folder)))
}

/// Other systems have no lock on folders.
#[cfg(not(unix))]
pub(super) fn lock(_: &Target) -> Result<Lock, PublishError> {
    Ok(Lock(None))
}

/// Puts back the site of a build that was killed between two steps, and removes what killed builds left.
pub(super) fn recover(target: &Target) -> Result<(), PublishError> {
    if target.old.exists() && !target.out.exists() {
        is_ours(&target.old)?;
        std::fs::rename(&target.old, &target.out).map_err(at(&target.out))?;
    }
    for left in [&target.staging, &target.old] {
        remove(left)?;
    }
    Ok(())
}

/// Removes a folder that carries our mark.
fn remove(folder: &Path) -> Result<(), PublishError> {
    if std::fs::symlink_metadata(folder).is_err() {
        return Ok(());
    }
    is_ours(folder)?;
    remove_marked(folder).map_err(at(folder))
}

/// Removes a folder, its mark last: a build that is killed meanwhile leaves what the next one knows to be ours.
pub(super) fn remove_marked(folder: &Path) -> std::io::Result<()> {
    let entries: Vec<_> = std::fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.par_iter().filter(|entry| entry.file_name() != MARKER).try_for_each(|entry| {
        match entry.file_type()?.is_dir() {
            true => std::fs::remove_dir_all(entry.path()),
            false => std::fs::remove_file(entry.path()),
        }
    })?;
    std::fs::remove_dir_all(folder)
}

/// Puts the staged site in its place and removes the old one.
pub(super) fn take_place(target: &Target) -> Result<(), PublishError> {
    if !target.out.exists() {
        return std::fs::rename(&target.staging, &target.out).map_err(at(&target.out));
    }
    if exchange(target) {
        // The new site stands; what could not be removed of the old one is removed by the next build.
        let _ = remove_marked(&target.staging);
        return Ok(());
    }
    std::fs::rename(&target.out, &target.old).map_err(at(&target.out))?;
    if let Err(error) = std::fs::rename(&target.staging, &target.out) {
        let back = std::fs::rename(&target.old, &target.out);
        return Err(PublishError::Io(target.out.clone(), back.err().unwrap_or(error)));
    }
    let _ = remove_marked(&target.old);
    Ok(())
}

/// Swaps the two folders in one step, where system and file system can.
#[cfg(target_os = "linux")]
fn exchange(target: &Target) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, &target.staging, CWD, &target.out, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Target) -> bool {
    false
}
