//! The commit that is checked out, and how the folder differs from it.

use super::provenance::Provenance;
use super::repository::{self, Id, Location, Repository, Unusable};
use super::{versions, walk};
use crate::source::{SETTINGS, Sources};
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// A commit and the texts of records in it.
pub struct Standing {
    commit: Id,
    /// The texts that are committed, by path.
    committed: HashMap<String, Id>,
    /// The committed text of `site.toml`, whose limits decide colours.
    settings: Option<Id>,
}

impl Standing {
    /// Of the folder that holds `site.toml`; none where there is no commit, or none with a record of this site.
    pub(super) fn read(root: &Path) -> Result<Option<Standing>, Unusable> {
        let location = repository::find(root)?;
        let repository = location.open()?;
        let Some(head) = repository.head()? else { return Ok(None) };
        // The repository may be about something else, such as the folder around the site.
        Ok(Some(Standing::of(&repository, &location, head)).filter(|standing| !standing.is_empty()))
    }

    /// Of a commit.
    pub(super) fn of(repository: &Repository, location: &Location, commit: Id) -> Standing {
        let tree = repository.commit(commit).map(|c| c.tree);
        let content = tree.and_then(|tree| walk::content_of(repository, tree, location));
        let files = content.map(|tree| walk::files(repository, tree, versions::holds_records));
        let settings = tree.and_then(|tree| walk::settings_of(repository, tree, location));
        Standing { commit, committed: files.unwrap_or_default().into_iter().collect(), settings }
    }

    /// Whether the commit holds no record of this site.
    pub(super) fn is_empty(&self) -> bool {
        self.committed.is_empty()
    }

    /// What there is to say of the repository where nobody asks for its past.
    pub fn provenance(&self, sources: &Sources) -> Provenance {
        Provenance {
            commit: self.commit.hex(),
            uncommitted: self.uncommitted(sources, &self.unlike(sources)),
            unknown_until: None,
            partial: false,
            unreadable: 0,
        }
    }

    /// The files whose text is not the committed one, the new ones included.
    pub(super) fn unlike(&self, sources: &Sources) -> HashSet<u32> {
        let files: Vec<_> = sources.iter().filter(|(_, f)| versions::holds_records(&f.path)).collect();
        let changed = |path: &str, text: &str| differs(text, self.committed.get(path).copied());
        files.into_par_iter().filter(|(_, f)| changed(&f.path, &f.text)).map(|(id, _)| id.0).collect()
    }

    /// How many files the pages are made from are not as committed: those `unlike`, those that are gone, and `site.toml`.
    pub(super) fn uncommitted(&self, sources: &Sources, unlike: &HashSet<u32>) -> usize {
        let settings = std::fs::read_to_string(sources.root.join(SETTINGS));
        let settings = settings.is_ok_and(|text| differs(&text, self.settings));
        unlike.len() + self.removed(sources) + usize::from(settings)
    }

    /// How many committed files are gone.
    fn removed(&self, sources: &Sources) -> usize {
        let there: HashSet<&str> = sources.files.iter().map(|f| f.path.as_str()).collect();
        self.committed.keys().filter(|path| !there.contains(path.as_str())).count()
    }
}

/// Whether a text is not the committed one.
fn differs(text: &str, committed: Option<Id>) -> bool {
    // On Windows git may have turned the line ends.
    committed.is_none()
        || (Id::of_text(text.as_bytes()) != committed
            && (!text.contains('\r') || Id::of_text(text.replace("\r\n", "\n").as_bytes()) != committed))
}
