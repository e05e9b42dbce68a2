//! The folder's text as it stood at a commit or on a day, so that a second portfolio can be linked from it.

use super::repository::{self, Commit, Id, Repository, Unusable};
use super::{day, walk};
use crate::diagnostic::{FileId, Finding};
use crate::source::{self, Form, SourceFile, Sources};
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::path::Path;

/// Which earlier text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// The last first-parent commit up to the end of a day in the site's time zone.
    Day(NaiveDate),
    /// A commit: its id or the first digits of it, a tag, a branch, `HEAD`, each with `~3` or `^` behind it.
    Revision(String),
}

/// The text of an earlier time.
#[derive(Debug)]
pub struct Earlier {
    /// The files, under the same paths as today's.
    pub sources: Sources,
    /// What is wrong with them as texts: such files have no records.
    pub findings: Vec<Finding>,
    /// The commit.
    pub commit: String,
    /// The day of the commit in the site's time zone.
    pub day: NaiveDate,
}

/// Why there is no text of an earlier time. Each says what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EarlierError {
    /// The folder is in no repository, or in one without commits.
    NoRepository,
    /// The repository cannot be read, and why.
    Broken(String),
    /// Nothing has this name.
    UnknownRevision(String),
    /// The first commit came after the day.
    BeforeFirst(NaiveDate, NaiveDate),
    /// The clone begins after the day or commit that was asked for: asked, and the first day that it holds.
    Cut(String, NaiveDate),
    /// The commit has no content folder.
    NoContent(String),
}

impl std::fmt::Display for EarlierError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            EarlierError::NoRepository => {
                f.write_str("this folder has no git history; commit the records, or name a day")
            }
            EarlierError::Broken(why) => write!(f, "the git repository cannot be read: {why}"),
            EarlierError::UnknownRevision(name) => write!(
                f,
                "`{name}` is no commit, tag or branch of this repository; `git log --oneline` lists the commits"
            ),
            EarlierError::BeforeFirst(day, first) => {
                write!(f, "on {day} there was no commit yet; the first one is of {first}")
            }
            EarlierError::Cut(asked, first) => write!(
                f,
                "this clone holds no history before {first}, and {asked} lies before it; `git fetch --unshallow` fetches the rest"
            ),
            EarlierError::NoContent(name) => write!(f, "at {name} there was no folder `content` yet"),
        }
    }
}

impl std::error::Error for EarlierError {}

impl From<Unusable> for EarlierError {
    fn from(unusable: Unusable) -> Self {
        match unusable {
            Unusable::None => EarlierError::NoRepository,
            Unusable::Broken(why) => EarlierError::Broken(why),
        }
    }
}

/// The text of the content folder below `root` as it was committed; `zone` is the site's time zone.
///
/// # Errors
/// Where there is no such text; see [`EarlierError`].
pub fn earlier(root: &Path, when: &When, zone: Tz) -> Result<Earlier, EarlierError> {
    let location = repository::find(root)?;
    let repository = location.open()?;
    let head = repository.head()?.ok_or(EarlierError::NoRepository)?;
    let (commit, day) = match when {
        When::Day(day) => on_day(&repository, head, *day, zone)?,
        When::Revision(name) => named(&repository, name, zone)?,
    };
    let said = match when {
        When::Day(day) => day.to_string(),
        When::Revision(name) => format!("`{name}`"),
    };
    let tree = walk::content_of(&repository, commit.tree, &location).ok_or(EarlierError::NoContent(said))?;
    let (sources, findings) = texts(&repository, root, tree);
    Ok(Earlier { sources, findings, commit: commit.id.hex(), day })
}

/// The last commit up to the end of a day; times that run backwards are held at the time of the commit before.
fn on_day(repository: &Repository, head: Id, asked: NaiveDate, zone: Tz) -> Result<(Commit, NaiveDate), EarlierError> {
    let (commits, end) = walk::first_parents(repository, head, None);
    let mut last = i64::MIN;
    let times: Vec<i64> = commits
        .iter()
        .map(|c| {
            last = last.max(c.seconds);
            last
        })
        .collect();
    let days = day::rising(times.into_iter(), zone);
    let first = days.first().copied().ok_or(EarlierError::NoRepository)?;
    let count = days.partition_point(|day| *day <= asked);
    match (count.checked_sub(1), end) {
        (Some(n), _) => Ok((commits[n].clone(), days[n])),
        (None, walk::End::Cut) => Err(EarlierError::Cut(asked.to_string(), first)),
        (None, _) => Err(EarlierError::BeforeFirst(asked, first)),
    }
}

/// The commit of a name with steps behind it: `main~3`, `v1.0^`.
fn named(repository: &Repository, name: &str, zone: Tz) -> Result<(Commit, NaiveDate), EarlierError> {
    let unknown = || EarlierError::UnknownRevision(name.to_string());
    let (base, steps) = name.split_at(name.find(['~', '^']).unwrap_or(name.len()));
    let back = steps_back(steps).ok_or_else(unknown)?;
    let start = repository.named(if base.is_empty() { "HEAD" } else { base }).ok_or_else(unknown)?;
    let mut commit = repository.commit(start).ok_or_else(unknown)?;
    let ends = repository.shallow_ends();
    let day = |commit: &Commit| day::of(commit.seconds, zone).unwrap_or(NaiveDate::MIN);
    for _ in 0..back {
        let parent = commit.parent.ok_or_else(unknown)?;
        let cut = || EarlierError::Cut(format!("`{name}`"), day(&commit));
        if ends.contains(&commit.id) {
            return Err(cut());
        }
        commit = repository.commit(parent).ok_or_else(cut)?;
    }
    let day = day(&commit);
    Ok((commit, day))
}

/// How many first parents back `~2`, `^`, `^^~1` lead; none where it is something else.
fn steps_back(mut text: &str) -> Option<u32> {
    let mut back = 0_u32;
    while let Some(sign) = text.chars().next() {
        text = &text[sign.len_utf8()..];
        let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, rest) = text.split_at(digits);
        text = rest;
        let count = match (sign, number) {
            ('~' | '^', "") | ('^', "1") => 1,
            ('~', number) => number.parse().ok()?,
            _ => return None,
        };
        back = back.checked_add(count)?;
    }
    Some(back)
}

/// The files of a tree, as the same folder on disk would be read; what cannot be read is a finding.
fn texts(repository: &Repository, root: &Path, tree: Id) -> (Sources, Vec<Finding>) {
    let (mut files, mut findings) = (Vec::new(), Vec::new());
    for (path, id) in walk::files(repository, tree, |path| source::form_of(path).is_some()) {
        let form = source::form_of(&path).unwrap_or(Form::Attachment);
        let mut file = SourceFile::new(path, form, "");
        if form != Form::Attachment {
            let number = FileId(u32::try_from(files.len()).unwrap_or(u32::MAX));
            match repository.with_text(id, source::MAX_FILE, <[u8]>::to_vec) {
                Some(bytes) => {
                    let (read, found) = source::of_bytes(number, file, bytes);
                    file = read;
                    findings.extend(found);
                }
                None => file.readable = false,
            }
        }
        files.push(file);
    }
    (Sources { root: root.to_path_buf(), files }, findings)
}

#[cfg(test)]
mod tests {
    use super::steps_back;

    #[test]
    fn steps_are_counted_and_other_signs_refused() {
        assert_eq!(steps_back(""), Some(0));
        assert_eq!(steps_back("~3"), Some(3));
        assert_eq!(steps_back("^^~2^1"), Some(5));
        for wrong in ["^2", "~x", "@{1}", "~99999999999", "^{tree}"] {
            assert_eq!(steps_back(wrong), None, "{wrong}");
        }
    }
}
