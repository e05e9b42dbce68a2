//! Every record under its id, linked and read-only, and the views of it.
//!
//! [`Portfolio::link`] brings records into their standing form and finds what only shows when all are together;
//! [`Portfolio::view`] shows what a reader of an audience could know at a date. Everything after reads views.

mod index;
mod link;
mod redact;
mod references;
mod rules;
mod stand;
mod view;

pub use index::natural_cmp;
pub use references::{Backlinks, Mention, mentions};
pub use rules::{COLLISION, NO_PROGRAM, RULES};
pub use view::{ProgramView, Target, View};

use crate::config::Settings;
use crate::history::{Gap, Provenance};
use crate::record::{KindSpec, Kinds, Record};
use chrono::NaiveDate;
use index::Index;
use std::ops::Range;
use std::sync::Arc;

/// A record with what a view must know of it.
#[derive(Debug)]
struct Entry {
    record: Arc<Record>,
    /// The day from which it exists; none: always.
    born: Option<NaiveDate>,
    /// From this day on nothing of it, and of what it names, changes any more.
    settled: Option<NaiveDate>,
    /// The days on which something of it, or of what it names, changes; ascending. Between two of them it stands still.
    days: Box<[NaiveDate]>,
    /// Who may read it.
    audience: usize,
    /// The most restricted audience of what it names.
    names_audience: usize,
    /// From this day on everything that it names exists; none: always.
    names_born: Option<NaiveDate>,
}

/// A folder below `content/`.
#[derive(Debug)]
struct Scope {
    name: Arc<str>,
    /// Position of the program's charter; none for folders of documents.
    charter: Option<usize>,
    entries: Range<usize>,
    kinds: Places,
}

/// Where the records of each kind stand among those of their scope, which are in the order of kinds.
type Places = Arc<[(Arc<KindSpec>, Range<usize>)]>;

/// All records of a site, linked.
#[derive(Debug)]
pub struct Portfolio {
    /// The site's settings.
    pub settings: Arc<Settings>,
    /// The kinds that the site knows.
    pub kinds: Kinds,
    /// What there is to say of the repository that holds the records, where there is one.
    pub repository: Option<Arc<Provenance>>,
    /// What cannot be known of the past, gravest first.
    pub gaps: Vec<Gap>,
    entries: Vec<Entry>,
    scopes: Vec<Scope>,
    index: Arc<Index>,
}

impl Portfolio {
    /// Every record as it stands in the files, whatever its audience: for checks, never for pages.
    pub fn records(&self) -> impl Iterator<Item = &Arc<Record>> {
        self.entries.iter().map(|e| &e.record)
    }

    /// The record that a reference from a scope names.
    pub fn find(&self, scope: &str, reference: &str) -> Option<&Arc<Record>> {
        self.index.resolve(scope, reference).map(|i| &self.entries[i].record)
    }

    /// Makes older versions of records as restricted as the records are now: what an edition does not hold any more, it does
    /// not tell of the past either.
    pub fn restrict(&self, older: &mut [Record]) {
        for record in older {
            let now = self.index.resolve(&record.scope, record.id()).map(|i| self.entries[i].audience);
            let own = record.common.audience.unwrap_or(self.settings.default_audience);
            if let Some(now) = now.filter(|now| *now > own) {
                Arc::make_mut(&mut record.common).audience = Some(now);
            }
        }
    }

    /// Names of the scopes that are programs, in order.
    pub fn programs(&self) -> impl Iterator<Item = &str> {
        self.scopes.iter().filter(|s| s.charter.is_some()).map(|s| &*s.name)
    }

    /// Names of all scopes, in order.
    pub fn scopes(&self) -> impl Iterator<Item = &str> {
        self.scopes.iter().map(|s| &*s.name)
    }

    /// The records of a scope, as they stand in the files.
    pub fn of_scope(&self, scope: &str) -> impl Iterator<Item = &Arc<Record>> {
        let range = self.scopes.iter().find(|s| &*s.name == scope).map_or(0..0, |s| s.entries.clone());
        self.entries[range].iter().map(|e| &e.record)
    }
}
