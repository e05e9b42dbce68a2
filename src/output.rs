//! Bytes to disk: the whole folder at once or not at all, and only what changed.
//!
//! The new site is built in a folder beside the old one and then takes its place in one step, so a build that fails
//! or is killed leaves the last good site as it was. Files that did not change are shared with the old site by hard
//! links; no file is ever written in place.

mod guard;
mod staging;
mod swap;

pub use guard::outside_the_source;
pub use staging::Staging;

use rayon::prelude::*;
use std::path::{Path, PathBuf};

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

/// Makes `out` hold exactly these files. Nothing of it is touched where nothing changed.
///
/// # Errors
/// As [`Staging::begin`], [`Staging::put`] and [`Staging::finish`]. In every case the earlier site is as it was.
pub fn publish(out: &Path, root: &Path, files: &[File]) -> Result<Written, PublishError> {
    let staging = Staging::begin(out, root)?;
    files.par_iter().try_for_each(|file| staging.put(file))?;
    staging.finish()
}
