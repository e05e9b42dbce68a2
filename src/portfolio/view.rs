//! What a reader of an audience could know at a date. The only place where records are filtered.

use super::index::Index;
use super::{Entry, Places, Portfolio, Scope, link, redact, stand};
use crate::config::Settings;
use crate::history::{Gap, Provenance};
use crate::markdown;
use crate::record::milestone::Milestone;
use crate::record::program::Program;
use crate::record::risk::Risk;
use crate::record::{Body, Fate, Kinds, OfKind, Record, Referee};
use crate::words::Words;
use chrono::NaiveDate;
use rayon::prelude::*;
use std::sync::Arc;

/// A portfolio as of a date, for an audience.
#[derive(Debug)]
pub struct View {
    /// The date.
    pub as_of: NaiveDate,
    /// The audience, a position in the site's list.
    pub audience: usize,
    /// The site's settings.
    pub settings: Arc<Settings>,
    /// The kinds that the site knows.
    pub kinds: Kinds,
    /// What there is to say of the repository that holds the records, where there is one.
    pub repository: Option<Arc<Provenance>>,
    /// What cannot be known of the past, gravest first.
    pub gaps: Vec<Gap>,
    /// The programs, by slug.
    pub programs: Vec<ProgramView>,
    /// Folders of documents outside any program.
    pub others: Vec<ProgramView>,
    pub(super) index: Arc<Index>,
}

/// One folder of records (nearly always a program) as of a date, for an audience.
#[derive(Debug)]
pub struct ProgramView {
    /// Its folder's name.
    pub slug: Arc<str>,
    /// The date.
    pub as_of: NaiveDate,
    /// The words of the site's language.
    pub words: Arc<Words>,
    charter: Option<Arc<Record>>,
    start: usize,
    slots: Vec<Option<Arc<Record>>>,
    kinds: Places,
    index: Arc<Index>,
}

/// What a reference leads to.
#[derive(Debug, Clone, Copy)]
pub enum Target<'v> {
    /// A record of the view.
    Found(&'v Arc<Record>),
    /// Something that does not exist, or not yet, or not for this audience.
    None,
}

impl Portfolio {
    /// The portfolio as of a date, for an audience (a position in the site's list).
    pub fn view(&self, as_of: NaiveDate, audience: usize) -> View {
        let views: Vec<Option<ProgramView>> =
            self.scopes.par_iter().map(|scope| self.view_scope(scope, as_of, audience, None)).collect();
        let (programs, others) = views.into_iter().flatten().partition(|v| v.charter.is_some());
        let (settings, kinds, index) = (self.settings.clone(), self.kinds.clone(), self.index.clone());
        let fullest = audience + 1 >= self.settings.audiences.len();
        // The version that makes no sense may be one of a hidden record.
        let gaps = self.gaps.iter().filter(|gap| fullest || !gap.is_of_records()).cloned().collect();
        let repository = self.repository.clone();
        View { as_of, audience, settings, kinds, repository, gaps, programs, others, index }
    }

    /// One program as of a date: the same function for one folder, for trends.
    pub fn view_program(&self, slug: &str, as_of: NaiveDate, audience: usize) -> Option<ProgramView> {
        let scope = self.scopes.iter().find(|s| &*s.name == slug)?;
        self.view_scope(scope, as_of, audience, None)
    }

    /// As [`Portfolio::view_program`], made from a later view of the program for the same audience: records on which
    /// nothing has happened between the two days are shared with it. A trend over years copies each record a few times
    /// instead of once a week.
    pub fn view_before(&self, later: &ProgramView, as_of: NaiveDate, audience: usize) -> Option<ProgramView> {
        let scope = self.scopes.iter().find(|s| s.name == later.slug)?;
        self.view_scope(scope, as_of, audience, Some(later))
    }

    fn view_scope(
        &self,
        scope: &Scope,
        as_of: NaiveDate,
        audience: usize,
        later: Option<&ProgramView>,
    ) -> Option<ProgramView> {
        if scope.charter.is_some_and(|i| self.entries[i].audience > audience) {
            return None;
        }
        let shown = |(n, entry): (usize, &Entry)| {
            let stands = |later: &&ProgramView| entry.stands_still(as_of, later.as_of);
            match later.filter(stands).and_then(|later| later.slots.get(n)) {
                Some(same) => same.clone(),
                None => self.show(entry, as_of, audience),
            }
        };
        let slots: Vec<Option<Arc<Record>>> =
            self.entries[scope.entries.clone()].iter().enumerate().map(shown).collect();
        if slots.iter().all(Option::is_none) {
            return None;
        }
        let start = scope.entries.start;
        let charter = scope.charter.and_then(|i| slots[i - start].clone());
        let (slug, kinds, index) = (scope.name.clone(), scope.kinds.clone(), self.index.clone());
        let words = self.settings.words.clone();
        Some(ProgramView { slug, as_of, words, charter, start, slots, kinds, index })
    }

    /// A record as of a date, for an audience; the stored one itself where nothing of it must change.
    fn show(&self, entry: &Entry, as_of: NaiveDate, audience: usize) -> Option<Arc<Record>> {
        if entry.audience > audience || entry.born.is_some_and(|born| born > as_of) {
            return None;
        }
        let names_hidden = entry.names_audience > audience;
        if !names_hidden && entry.settled.is_none_or(|day| day <= as_of) {
            return Some(entry.record.clone());
        }
        let mut record = (*entry.record).clone();
        record.cut(as_of);
        let scope = record.scope.clone();
        let fate = |text: &str| self.fate(&scope, text, as_of, audience);
        let hidden = |text: &str| fate(text) == Fate::Restrict;
        // Where all that it names exists and may be read, every reference stays.
        let all_stay = !names_hidden && entry.names_born.is_none_or(|day| day <= as_of);
        let mut judge = |referee: Referee<'_>| match referee {
            Referee::Record(text) => fate(text),
            Referee::Person(text) | Referee::Party(text) => match fate(text) {
                Fate::Restrict => Fate::Restrict,
                _ => Fate::Keep,
            },
            Referee::Prose(text) if names_hidden => redact::prose(text, &hidden).map_or(Fate::Keep, Fate::Rewrite),
            Referee::Prose(_) => Fate::Keep,
        };
        if !all_stay {
            record.refer(&mut judge);
        }
        if names_hidden && let Some(text) = redact::body(&record.body, &hidden) {
            let (tree, _) = markdown::parse(&text);
            record.body = Arc::new(Body::new(text.into(), tree, record.body.offset));
        }
        stand::baseline(&mut record, as_of, &|id| self.approval(&scope, id, audience));
        Some(Arc::new(record))
    }

    /// What becomes of a reference; a text that names no record stays as it is.
    fn fate(&self, scope: &str, text: &str, as_of: NaiveDate, audience: usize) -> Fate {
        match self.index.resolve(scope, text).map(|i| &self.entries[i]) {
            Some(target) if target.audience > audience => Fate::Restrict,
            Some(target) if target.born.is_some_and(|born| born > as_of) => Fate::Drop,
            _ => Fate::Keep,
        }
    }

    /// The day from which a change that the audience may see counts as approved.
    fn approval(&self, scope: &str, id: &str, audience: usize) -> Option<NaiveDate> {
        let entry = &self.entries[self.index.resolve(scope, id)?];
        (entry.audience <= audience).then(|| link::approval(&entry.record)).flatten()
    }
}

impl Entry {
    /// Whether a view at one day shows the same of it as one at a later day.
    fn stands_still(&self, from: NaiveDate, to: NaiveDate) -> bool {
        let next = self.days.partition_point(|day| *day <= from);
        from <= to && self.days.get(next).is_none_or(|day| *day > to)
    }
}

impl View {
    /// What a reference from a scope leads to.
    pub fn resolve(&self, scope: &str, reference: &str) -> Target<'_> {
        self.place(scope, reference).map_or(Target::None, |(_, record)| Target::Found(record))
    }

    /// The record that a reference from a scope leads to, and its position among all records of the portfolio.
    pub(super) fn place(&self, scope: &str, reference: &str) -> Option<(usize, &Arc<Record>)> {
        let position = self.index.resolve(scope, reference)?;
        let home = |scopes: &'_ [ProgramView]| scopes.partition_point(|s| s.start <= position).checked_sub(1);
        let program = home(&self.programs).and_then(|i| self.programs[i].slot(position));
        let record = program.or_else(|| home(&self.others).and_then(|i| self.others[i].slot(position)))?;
        Some((position, record))
    }

    /// The program of a slug.
    pub fn program(&self, slug: &str) -> Option<&ProgramView> {
        self.programs.iter().find(|p| &*p.slug == slug)
    }

    /// Programs and folders of documents.
    pub fn scopes(&self) -> impl Iterator<Item = &ProgramView> {
        self.programs.iter().chain(&self.others)
    }

    /// Every record of the view.
    pub fn records(&self) -> impl Iterator<Item = &Arc<Record>> {
        self.scopes().flat_map(ProgramView::records)
    }

    /// The name of the audience.
    pub fn audience_name(&self) -> &str {
        self.settings.audiences.get(self.audience).map_or("", String::as_str)
    }

    /// Whether audiences above this one exist.
    pub fn is_edition(&self) -> bool {
        self.audience + 1 < self.settings.audiences.len()
    }
}

impl ProgramView {
    /// The day before which the past of some record is not known, since the clone does not hold it; none where all of
    /// it is.
    pub fn known_from(&self) -> Option<NaiveDate> {
        let milestones = self.of::<Milestone>().filter_map(|(_, m)| m.known_from);
        milestones.chain(self.of::<Risk>().filter_map(|(_, r)| r.known_from)).max()
    }

    /// Its records, by kind and id.
    pub fn records(&self) -> impl Iterator<Item = &Arc<Record>> {
        self.slots.iter().flatten()
    }

    /// Its records of a kind, with what the kind defines.
    pub fn of<K: OfKind>(&self) -> impl Iterator<Item = (&Arc<Record>, &K)> {
        self.of_kind(K::NAME).filter_map(|r| Some((r, r.as_kind::<K>()?)))
    }

    /// Its records of a kind by name, the site's own kinds included.
    pub fn of_kind<'v>(&'v self, kind: &str) -> impl Iterator<Item = &'v Arc<Record>> + use<'v> {
        let place = self.kinds.iter().find(|(known, _)| known.name == kind);
        place.map_or(&[][..], |(_, place)| &self.slots[place.clone()]).iter().flatten()
    }

    /// A record of the same folder by reference.
    pub fn find(&self, reference: &str) -> Option<&Arc<Record>> {
        self.slot(self.index.resolve(&self.slug, reference)?)
    }

    fn slot(&self, position: usize) -> Option<&Arc<Record>> {
        self.slots.get(position.checked_sub(self.start)?)?.as_ref()
    }

    /// The charter, where it is a program.
    pub fn charter(&self) -> Option<&Arc<Record>> {
        self.charter.as_ref()
    }

    /// The charter's fields, where it is a program.
    pub fn program(&self) -> Option<&Program> {
        self.charter.as_ref().and_then(|r| r.as_kind())
    }

    /// The title, else the slug.
    pub fn title(&self) -> &str {
        self.charter.as_ref().map_or(&self.slug, |r| r.title())
    }

    /// Currency of every amount; the euro where the program names none.
    pub fn currency(&self) -> &str {
        self.program().and_then(|p| p.currency.as_deref()).unwrap_or("EUR")
    }
}
