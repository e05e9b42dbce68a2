//! The only file that knows gix: the repository as commits, trees and texts.
//!
//! It is opened isolated: neither the environment nor the configuration of the user or the machine is read, includes
//! are not followed, and nothing in the repository's own configuration can start a program, since no filter, hook,
//! transport or credential helper is compiled in.

use gix::ObjectId;
use gix::bstr::ByteSlice;
use gix::objs::commit::ref_iter::Token;
use gix::objs::tree::EntryKind;
use gix::objs::{CommitRefIter, Kind, TreeRefIter};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::HashSet;
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;

/// No object may ask for more memory than this, whatever it says of itself.
const LARGEST: &str = "gitoxide.objects.allocLimit=67108864";
/// Memory for the bases of deltas, in bytes, on each thread.
const DELTAS: usize = 8 << 20;

/// Identity of an object.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Id(ObjectId);

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        <[u8; 20]>::try_from(self.0.as_slice()).map_err(S::Error::custom)?.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Id, D::Error> {
        <[u8; 20]>::deserialize(deserializer).map(|bytes| Id(ObjectId::from(bytes)))
    }
}

impl std::fmt::Debug for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl Id {
    /// In hexadecimal digits.
    pub(crate) fn hex(self) -> String {
        self.0.to_string()
    }

    /// The id that a text has as a file of a repository.
    pub(crate) fn of_text(text: &[u8]) -> Option<Id> {
        gix::objs::compute_hash(gix::hash::Kind::Sha1, Kind::Blob, text).ok().map(Id)
    }
}

/// A commit as far as history needs it.
#[derive(Debug, Clone)]
pub(crate) struct Commit {
    /// Its identity.
    pub(crate) id: Id,
    /// The tree of the whole repository.
    pub(crate) tree: Id,
    /// The first parent.
    pub(crate) parent: Option<Id>,
    /// When it was made, in seconds since 1970; the committer's time, since that is when it stood.
    pub(crate) seconds: i64,
    /// Who wrote it.
    pub(crate) author: String,
}

/// What an entry of a tree is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EntryForm {
    /// A folder.
    Folder,
    /// A file.
    File,
    /// A link, a submodule: never followed.
    Other,
}

/// An entry of a tree.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry<'a> {
    /// Its name, any bytes.
    pub(crate) name: &'a [u8],
    /// What it is.
    pub(crate) form: EntryForm,
    /// Its content.
    pub(crate) id: Id,
}

/// The entries of a tree in git's order, from its bytes; a broken one ends early.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entries<'a> {
    /// The bytes of those that are still to come.
    pub(crate) rest: &'a [u8],
}

/// The entries of a tree.
pub(crate) fn entries(tree: &[u8]) -> Entries<'_> {
    Entries { rest: tree }
}

impl<'a> Iterator for Entries<'a> {
    type Item = Entry<'a>;

    fn next(&mut self) -> Option<Entry<'a>> {
        let entry = TreeRefIter::from_bytes(self.rest, gix::hash::Kind::Sha1).next()?.ok();
        self.rest = self.rest.get(first_entry(self.rest)?..)?;
        let entry = entry?;
        let form = match entry.mode.kind() {
            EntryKind::Tree => EntryForm::Folder,
            EntryKind::Blob | EntryKind::BlobExecutable => EntryForm::File,
            EntryKind::Link | EntryKind::Commit => EntryForm::Other,
        };
        Some(Entry { name: entry.filename.as_bytes(), form, id: Id(entry.oid.to_owned()) })
    }
}

/// The length of the first entry: mode, blank, name, a zero byte and the twenty bytes of an id.
fn first_entry(tree: &[u8]) -> Option<usize> {
    Some(memchr::memchr(0, tree)? + 21)
}

/// The entries of two trees without those at the beginning that are the same in both.
pub(crate) fn from_first_difference<'a>(left: &'a [u8], right: &'a [u8]) -> (Entries<'a>, Entries<'a>) {
    let (a, b) = (left.as_chunks::<32>().0, right.as_chunks::<32>().0);
    let alike = a.iter().zip(b).take_while(|(x, y)| x == y).count() * 32;
    let alike = alike + left[alike..].iter().zip(&right[alike..]).take_while(|(x, y)| x == y).count();
    let mut at = 0;
    while let Some(end) = first_entry(&left[at..]).map(|length| at + length).filter(|end| *end <= alike) {
        at = end;
    }
    (entries(&left[at..]), entries(&right[at..]))
}

/// Where a repository lies, to open it on every thread anew: a handle belongs to one thread.
#[derive(Debug, Clone)]
pub(crate) struct Location {
    git_dir: PathBuf,
    /// The way from the top of the work tree to the folder of `site.toml`.
    pub(crate) below: Vec<String>,
}

/// An open repository.
pub(crate) struct Repository {
    inner: gix::Repository,
}

/// Why a repository is of no use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unusable {
    /// There is none.
    None,
    /// It is there and cannot be read.
    Broken(String),
}

/// The repository whose work tree holds a folder.
pub(crate) fn find(root: &Path) -> Result<Location, Unusable> {
    let root = root.canonicalize().map_err(|_| Unusable::None)?;
    let (found, _) = gix::discover::upwards(&root).map_err(|_| Unusable::None)?;
    let (git_dir, work_tree) = found.into_repository_and_work_tree_directories();
    let work_tree = work_tree.and_then(|path| path.canonicalize().ok()).ok_or(Unusable::None)?;
    let below = root.strip_prefix(&work_tree).map_err(|_| Unusable::None)?;
    let name = |part: Component<'_>| part.as_os_str().to_str().map(String::from);
    let below = below.components().map(name).collect::<Option<Vec<String>>>().ok_or(Unusable::None)?;
    Ok(Location { git_dir, below })
}

impl Location {
    /// Opens it for the thread that asks.
    pub(crate) fn open(&self) -> Result<Repository, Unusable> {
        let options = gix::open::Options::isolated().lossy_config(true).config_overrides([LARGEST]);
        let mut inner =
            gix::open_opts(&self.git_dir, options).map_err(|e| Unusable::Broken(one_line(&e.to_string())))?;
        if inner.object_hash() != gix::hash::Kind::Sha1 {
            return Err(Unusable::Broken("its objects are not named by SHA-1".into()));
        }
        // Versions of a file are deltas of each other: without this each would be unpacked from the first one on.
        inner.objects.set_pack_cache(|| Box::new(gix::odb::pack::cache::lru::MemoryCappedHashmap::new(DELTAS)));
        Ok(Repository { inner })
    }
}

fn one_line(text: &str) -> String {
    text.lines().next().unwrap_or("").to_string()
}

impl Repository {
    /// The commit that is checked out; none before the first one.
    pub(crate) fn head(&self) -> Result<Option<Id>, Unusable> {
        let broken = |e: String| Unusable::Broken(one_line(&e));
        let head = self.inner.head().map_err(|e| broken(e.to_string()))?;
        match head.id() {
            None => Ok(None),
            Some(_) => self.inner.head_id().map(|id| Some(Id(id.detach()))).map_err(|e| broken(e.to_string())),
        }
    }

    /// The commits at which a shallow clone ends; empty for a whole one.
    pub(crate) fn shallow_ends(&self) -> HashSet<Id> {
        let ends = self.inner.shallow_commits().ok().flatten();
        ends.map(|commits| commits.iter().map(|id| Id(*id)).collect()).unwrap_or_default()
    }

    /// Whether texts may be missing because the clone left them out (`--filter`).
    pub(crate) fn is_partial(&self) -> bool {
        let config = self.inner.config_snapshot();
        let promisor = config.plumbing().sections_by_name("remote").into_iter().flatten();
        config.string("extensions.partialClone").is_some()
            || promisor.into_iter().any(|section| section.value("promisor").is_some_and(|v| v.as_slice() == b"true"))
    }

    /// A commit; none where it is not there.
    pub(crate) fn commit(&self, id: Id) -> Option<Commit> {
        let object = self.inner.try_find_object(id.0).ok().flatten().filter(|o| o.kind == Kind::Commit)?;
        let (mut tree, mut parent, mut author) = (None, None, String::new());
        for token in CommitRefIter::from_bytes(&object.data, gix::hash::Kind::Sha1) {
            match token.ok()? {
                Token::Tree { id } => tree = Some(Id(id)),
                Token::Parent { id } => parent = parent.or(Some(Id(id))),
                Token::Author { signature } => author = signature.name.trim().to_str_lossy().into_owned(),
                Token::Committer { signature } => {
                    return Some(Commit { id, tree: tree?, parent, seconds: signature.seconds(), author });
                }
                _ => {}
            }
        }
        None
    }

    /// The bytes of a tree; none where it is not there.
    pub(crate) fn tree(&self, id: Id) -> Option<Rc<[u8]>> {
        let object = self.inner.try_find_object(id.0).ok().flatten().filter(|o| o.kind == Kind::Tree)?;
        Some(Rc::from(object.data.as_slice()))
    }

    /// Does something with the bytes of a file, where it is there and has at most `most` bytes. They are not handed out:
    /// the next file is unpacked into the same place.
    pub(crate) fn with_text<R>(&self, id: Id, most: u64, with: impl FnOnce(&[u8]) -> R) -> Option<R> {
        // Not asking for the size first: to know it, git's deltas must be unpacked as well.
        let object = self.inner.try_find_object(id.0).ok().flatten().filter(|o| o.kind == Kind::Blob)?;
        let small = object.data.len() as u64 <= most;
        small.then(|| with(&object.data))
    }

    /// Says where an object lies in the packs: objects that others are stored as a change of lie ahead of them. Those in
    /// no pack of this folder come last.
    pub(crate) fn places(&self) -> impl Fn(Id) -> (usize, u64) + use<> {
        let folder = self.inner.objects.store_ref().path().join("pack");
        let files = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let mut files: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|end| end == "idx")).collect();
        files.sort();
        let open = |path: &PathBuf| gix::odb::pack::index::File::at(path, gix::hash::Kind::Sha1).ok();
        let packs: Vec<_> = files.iter().filter_map(open).collect();
        move |id| {
            let place = |(n, pack): (usize, &gix::odb::pack::index::File<_>)| {
                pack.lookup(id.0).map(|at| (n, pack.pack_offset_at_index(at)))
            };
            packs.iter().enumerate().find_map(place).unwrap_or((usize::MAX, 0))
        }
    }

    /// Whether an object is there.
    pub(crate) fn has(&self, id: Id) -> bool {
        self.inner.has_object(id.0)
    }

    /// Whether a tree has an entry of a name, whatever it is.
    pub(crate) fn holds(&self, tree: Id, name: &str) -> bool {
        self.tree(tree).is_some_and(|bytes| entries(&bytes).any(|e| e.name.eq_ignore_ascii_case(name.as_bytes())))
    }

    /// What lies at a way of folders below a tree.
    pub(crate) fn descend(&self, tree: Id, way: &[&str]) -> Option<Id> {
        let mut at = tree;
        for name in way {
            let bytes = self.tree(at)?;
            at = entries(&bytes).find(|e| e.form == EntryForm::Folder && e.name == name.as_bytes())?.id;
        }
        Some(at)
    }

    /// A file of a folder.
    pub(crate) fn file(&self, tree: Id, name: &str) -> Option<Id> {
        let bytes = self.tree(tree)?;
        entries(&bytes).find(|e| e.form == EntryForm::File && e.name == name.as_bytes()).map(|e| e.id)
    }

    /// The commit that a name stands for: an id or its first digits, a branch or a tag.
    pub(crate) fn named(&self, name: &str) -> Option<Id> {
        let reference = if name.eq_ignore_ascii_case("head") || name == "@" { "HEAD" } else { name };
        if let Ok(Some(mut found)) = self.inner.try_find_reference(reference) {
            return self.peeled(found.peel_to_id().ok()?.detach());
        }
        let prefix = gix::hash::Prefix::from_hex(name).ok()?;
        let found = self.inner.objects.lookup_prefix(prefix, None).ok()??.ok()?;
        self.peeled(found)
    }

    /// A commit behind an object, through tags.
    fn peeled(&self, id: ObjectId) -> Option<Id> {
        let object = self.inner.try_find_object(id).ok().flatten()?;
        object.peel_to_kind(Kind::Commit).ok().map(|commit| Id(commit.id))
    }
}
