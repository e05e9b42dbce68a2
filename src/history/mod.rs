//! What git knows of the records: their versions along the first parents of the commit that is checked out.
//!
//! A version counts from the day of its commit in the site's time zone; times that run backwards are held at the time
//! of the commit before. A record is its program and its id, whatever file it stands in. The text in the work tree is
//! the newest version. [`History::fill`] writes what follows into the records as the same dated rows that a record can
//! keep itself, so that every later stage sees one kind of history.

mod approval;
mod cache;
mod chronicle;
mod day;
mod earlier;
mod facts;
mod fill;
mod pieces;
mod provenance;
mod repository;
mod standing;
mod versions;
mod walk;

pub use earlier::{Earlier, EarlierError, When, earlier};
pub use provenance::{Gap, Provenance};
pub use standing::Standing;

use crate::config::{HistorySource, Settings};
use crate::record::past::Commit;
use crate::record::{Kinds, Record};
use crate::source::Sources;
use cache::Cache;
use chronicle::Chronicle;
use chrono::NaiveDate;
use fill::Fill;
use repository::Unusable;
use std::path::Path;
use std::sync::Arc;

/// What git knows of a folder.
pub struct History {
    chronicle: Chronicle,
    standing: Standing,
    partial: bool,
}

/// What became of the question for a history.
pub enum Found {
    /// The folder is in no repository.
    Nothing,
    /// The settings ask for no history: which commit is checked out, and nothing of the past.
    Commit(Standing),
    /// There is a repository that cannot be read, and why.
    Broken(String),
    /// The history.
    History(Box<History>),
}

/// Reads the history of the folder that holds `site.toml`, where the settings ask for it, else only its commit.
pub fn read(root: &Path, settings: &Settings, kinds: &Kinds) -> Found {
    if matches!(settings.history, HistorySource::Records | HistorySource::Off) {
        // That it cannot be read is nothing to those who did not ask.
        return Standing::read(root).ok().flatten().map_or(Found::Nothing, Found::Commit);
    }
    match History::read(root, settings, kinds) {
        Ok(Some(history)) => Found::History(Box::new(history)),
        Ok(None) | Err(Unusable::None) => Found::Nothing,
        Err(Unusable::Broken(why)) => Found::Broken(why),
    }
}

impl History {
    fn read(root: &Path, settings: &Settings, kinds: &Kinds) -> Result<Option<History>, Unusable> {
        let location = repository::find(root)?;
        let repository = location.open()?;
        let Some(head) = repository.head()? else { return Ok(None) };
        let cache = Cache::of(root, &location, &repository, head);
        let known = cache.as_ref().and_then(Cache::load);
        let tip = known.as_ref().map(|known| known.tip);
        let chronicle = Chronicle::read(&location, &repository, head, known, settings, kinds)?;
        // Texts that are missing in a clone may come later.
        let whole = chronicle.unknown_until.is_none() || !repository.is_partial();
        if let Some(cache) = cache.filter(|_| whole && tip != Some(head)) {
            cache.store(&chronicle);
        }
        let standing = Standing::of(&repository, &location, head);
        if standing.is_empty() && chronicle.records.is_empty() {
            // The repository is about something else, such as the folder around the site.
            return Ok(None);
        }
        Ok(Some(History { chronicle, standing, partial: repository.is_partial() }))
    }

    /// Tells every record its past and fills the dated histories of those that keep none; what is not committed
    /// stands since `today`. Answers what there is to say of the repository itself.
    pub fn fill(&self, records: &mut [Record], sources: &Sources, settings: &Settings, today: NaiveDate) -> Provenance {
        let chronicle = &self.chronicle;
        let unlike = self.standing.unlike(sources);
        let days = day::rising(chronicle.marks.iter().map(|m| m.seconds), settings.timezone);
        let commit = |m: &chronicle::Mark| Arc::new(Commit { id: m.id.hex(), author: m.author.clone() });
        let unknown_until = chronicle.unknown_until.and_then(|seconds| day::of(seconds, settings.timezone));
        let fill = Fill {
            chronicle,
            days,
            commits: chronicle.marks.iter().map(commit).collect(),
            unknown_until,
            today,
            source: settings.history,
            default_audience: settings.default_audience,
        };
        fill.run(records, &|record| unlike.contains(&record.common.file.0));
        Provenance {
            commit: chronicle.tip.hex(),
            uncommitted: self.standing.uncommitted(sources, &unlike),
            unknown_until,
            partial: self.partial,
            unreadable: chronicle.unreadable,
        }
    }
}
