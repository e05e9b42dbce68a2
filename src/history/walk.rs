//! From commits to changed files: the first parents of the commit that is checked out, and what each changed below
//! the content folder. A tree is compared with its neighbour only where their ids differ.

use super::repository::{Commit, Entry, EntryForm, Id, Location, Repository, Unusable, from_first_difference};
use crate::source::SETTINGS;
use rayon::prelude::*;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::rc::Rc;

/// Folders deeper than this are passed over: no content folder is, and a hostile tree may be.
const DEEPEST: usize = 32;
/// So many trees are kept to be compared again with their successor.
const KEPT: usize = 4096;

/// Why a walk ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// At the first commit.
    Root,
    /// At the commit that was asked for.
    Reached,
    /// Where a shallow clone ends, or at a commit that is missing.
    Cut,
}

/// First parents, oldest first.
pub(super) fn first_parents(repository: &Repository, head: Id, until: Option<Id>) -> (Vec<Commit>, End) {
    let ends = repository.shallow_ends();
    let mut commits = Vec::new();
    let mut next = Some(head);
    let mut end = End::Root;
    while let Some(id) = next {
        if until == Some(id) {
            end = End::Reached;
            break;
        }
        let Some(commit) = repository.commit(id) else {
            end = End::Cut;
            break;
        };
        next = commit.parent;
        commits.push(commit);
        if ends.contains(&id) {
            end = if next.is_some() { End::Cut } else { End::Root };
            break;
        }
    }
    commits.reverse();
    (commits, end)
}

/// A file that a commit left with another text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Touched {
    /// Its path below the folder of `site.toml`.
    pub(super) path: String,
    /// Position of the commit.
    pub(super) commit: usize,
    /// Its text before.
    pub(super) before: Option<Id>,
    /// Its text since.
    pub(super) after: Option<Id>,
}

/// What each commit changed below the content folder, by commit and path; `before` is the commit ahead of the first.
pub(super) fn touched(
    location: &Location,
    commits: &[Commit],
    before: Option<Id>,
    wanted: fn(&str) -> bool,
) -> Result<Vec<Touched>, Unusable> {
    let share = commits.len().div_ceil(rayon::current_num_threads() * 2).max(64);
    let newest_first = newest_first(&location.open()?, commits);
    let parts = commits.par_chunks(share).enumerate().map(|(n, part)| {
        let repository = location.open()?;
        let start = n * share;
        let mut differ = Differ { repository: &repository, recent: HashMap::new(), older: HashMap::new(), wanted };
        let mut contents: HashMap<Id, Option<Id>> = HashMap::new();
        let mut content = |tree: Option<Id>| {
            let tree = tree?;
            *contents.entry(tree).or_insert_with(|| content_of(&repository, tree, location))
        };
        let mut out = Vec::new();
        for n in 0..part.len() {
            let commit = start + if newest_first { part.len() - 1 - n } else { n };
            let earlier = if commit == 0 { before } else { Some(commits[commit - 1].tree) };
            let (last, tree) = (content(earlier), content(Some(commits[commit].tree)));
            let mut found = |path: &str, before, after| {
                out.push(Touched { path: path.to_string(), commit, before, after });
            };
            differ.compare(last, tree, &mut "content".to_string(), 0, &mut found);
        }
        Ok(out)
    });
    let parts: Vec<Vec<Touched>> = parts.collect::<Result<_, Unusable>>()?;
    Ok(parts.into_iter().flatten().collect())
}

/// Whether git stored the trees of old commits as changes of newer ones, as it does when it packs anew, so that the newest
/// are cheaper to read first. What it imported lies the other way round.
fn newest_first(repository: &Repository, commits: &[Commit]) -> bool {
    let place = repository.places();
    match (commits.first(), commits.last()) {
        (Some(first), Some(last)) => place(last.tree) < place(first.tree),
        _ => false,
    }
}

/// The tree of the content folder below a commit's tree.
pub(super) fn content_of(repository: &Repository, tree: Id, location: &Location) -> Option<Id> {
    let way: Vec<&str> = location.below.iter().map(String::as_str).chain(["content"]).collect();
    repository.descend(tree, &way)
}

/// The text of `site.toml` below a commit's tree.
pub(super) fn settings_of(repository: &Repository, tree: Id, location: &Location) -> Option<Id> {
    let way: Vec<&str> = location.below.iter().map(String::as_str).collect();
    repository.file(repository.descend(tree, &way)?, SETTINGS)
}

/// Every file below a tree that is wanted, with its text's id, by path.
pub(super) fn files(repository: &Repository, tree: Id, wanted: fn(&str) -> bool) -> Vec<(String, Id)> {
    let mut differ = Differ { repository, recent: HashMap::new(), older: HashMap::new(), wanted };
    let mut out = Vec::new();
    differ.compare(None, Some(tree), &mut "content".to_string(), 0, &mut |path, _, after| {
        out.extend(after.map(|id| (path.to_string(), id)));
    });
    out.sort();
    out
}

/// Is told the path of a changed file, its text before and its text since.
type Tell<'t> = dyn FnMut(&str, Option<Id>, Option<Id>) + 't;

/// Compares trees, and keeps their bytes for the next comparison.
struct Differ<'r> {
    repository: &'r Repository,
    recent: HashMap<Id, Rc<[u8]>>,
    older: HashMap<Id, Rc<[u8]>>,
    wanted: fn(&str) -> bool,
}

impl Differ<'_> {
    /// The bytes of a tree; empty where it is missing.
    fn tree(&mut self, id: Option<Id>) -> Rc<[u8]> {
        let Some(id) = id else { return Rc::from([]) };
        if let Some(bytes) = self.recent.get(&id) {
            return bytes.clone();
        }
        let bytes = self.older.remove(&id).unwrap_or_else(|| self.repository.tree(id).unwrap_or_else(|| Rc::from([])));
        if self.recent.len() >= KEPT {
            self.older = std::mem::take(&mut self.recent);
        }
        self.recent.insert(id, bytes.clone());
        bytes
    }

    fn compare(&mut self, a: Option<Id>, b: Option<Id>, path: &mut String, depth: usize, found: &mut Tell<'_>) {
        if a == b || depth > DEEPEST {
            return;
        }
        let (left, right) = (self.tree(a), self.tree(b));
        for (x, y) in joined(&left, &right) {
            let Some(entry) = x.or(y) else { continue };
            let Some(name) = std::str::from_utf8(entry.name).ok().filter(|name| crate::source::is_read(name)) else {
                continue;
            };
            let length = path.len();
            path.push('/');
            path.push_str(name);
            let of = |e: Option<Entry<'_>>, form| e.filter(|e| e.form == form).map(|e| e.id);
            let (was, is) = (of(x, EntryForm::Folder), of(y, EntryForm::Folder));
            self.compare(was, is, path, depth + 1, found);
            let (was, is) = (of(x, EntryForm::File), of(y, EntryForm::File));
            if was != is && (self.wanted)(path) {
                found(path, was, is);
            }
            path.truncate(length);
        }
    }
}

/// An entry of two trees, as it was and as it is.
type Pair<'t> = (Option<Entry<'t>>, Option<Entry<'t>>);

/// The entries of two trees side by side where they differ, in git's order: a folder sorts as if it ended in `/`.
fn joined<'t>(left: &'t [u8], right: &'t [u8]) -> Vec<Pair<'t>> {
    let (mut a, mut b) = from_first_difference(left, right);
    let mut out = Vec::new();
    // Mostly one entry of many differs, so that all after it are the same again.
    while a.rest != b.rest {
        let (mut x, mut y) = (a, b);
        let pair = (x.next(), y.next());
        let order = match &pair {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(x), Some(y)) => in_order(x, y),
        };
        let pair = match order {
            Ordering::Less => (pair.0, None),
            Ordering::Greater => (None, pair.1),
            Ordering::Equal => pair,
        };
        if pair.0.is_some() {
            a = x;
        }
        if pair.1.is_some() {
            b = y;
        }
        if pair.0.map(|e| (e.id, e.form)) != pair.1.map(|e| (e.id, e.form)) {
            out.push(pair);
        }
    }
    out
}

fn in_order(x: &Entry<'_>, y: &Entry<'_>) -> Ordering {
    let end = |e: &Entry<'_>| if e.form == EntryForm::Folder { b'/' } else { 0 };
    let shared = x.name.len().min(y.name.len());
    let after = |e: &Entry<'_>| e.name.get(shared).copied().unwrap_or_else(|| end(e));
    x.name[..shared].cmp(&y.name[..shared]).then_with(|| after(x).cmp(&after(y))).then(x.name.len().cmp(&y.name.len()))
}
