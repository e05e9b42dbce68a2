//! From records to a portfolio: order, index, audiences, what each record names, collisions.

use super::index::{Index, natural_cmp};
use super::rules::{COLLISION, DUPLICATE_ID, NO_PROGRAM};
use super::{Entry, Places, Portfolio, Scope, redact, stand};
use crate::config::Settings;
use crate::diagnostic::Finding;
use crate::record::program::Program;
use crate::record::{Fate, Kinds, Record, Referee};
use chrono::NaiveDate;
use rayon::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;

/// Folder names that the site needs for itself.
const RESERVED: &[&str] = &["people", "data", "assets", "search"];
/// Kinds that may live outside a program.
const FREE_KINDS: &[&str] = &["document", "person"];

impl Portfolio {
    /// Brings records under their ids, into their standing form, and finds what only shows when all are together.
    pub fn link(records: Vec<Record>, settings: Arc<Settings>, kinds: Kinds) -> (Portfolio, Vec<Finding>) {
        let mut findings = Vec::new();
        let records = sorted(records, &kinds);
        let mut index = Index::default();
        let mut kept: Vec<Record> = Vec::with_capacity(records.len());
        for record in records {
            match index.insert(&record.scope, record.id(), kept.len()) {
                Some(earlier) => findings.push(duplicate(&record, &kept[earlier])),
                None => kept.push(record),
            }
        }
        let scopes = scopes(&kept);
        findings.extend(scopes.iter().filter(|s| s.charter.is_none()).filter_map(|s| homeless(s, &kept)));
        findings.extend(scopes.iter().filter_map(|s| reserved(s, &kept)));
        let entries = entries(kept, &scopes, &index, &settings);
        let portfolio =
            Portfolio { settings, kinds, repository: None, gaps: Vec::new(), entries, scopes, index: Arc::new(index) };
        (portfolio, findings)
    }
}

/// Records by scope, kind (in the order of the contract) and id as people count.
fn sorted(mut records: Vec<Record>, kinds: &Kinds) -> Vec<Record> {
    let order: HashMap<&str, usize> = kinds.iter().enumerate().map(|(i, k)| (k.name.as_str(), i)).collect();
    let rank = |r: &Record| order.get(r.kind.name.as_str()).copied().unwrap_or(usize::MAX);
    records.par_sort_by(|a, b| {
        (&*a.scope, rank(a))
            .cmp(&(&*b.scope, rank(b)))
            .then_with(|| natural_cmp(a.id(), b.id()))
            .then_with(|| (a.common.file, a.common.start).cmp(&(b.common.file, b.common.start)))
    });
    records
}

/// The later of two records with one id, in the order of the files, is the one reported.
fn duplicate(a: &Record, b: &Record) -> Finding {
    let place = |r: &Record| (r.common.file, r.common.start);
    let (first, second) = if place(a) < place(b) { (a, b) } else { (b, a) };
    let message = format!("the id `{}` is used twice in `{}`", second.id(), second.scope);
    let help = "give one of them another id; ids are compared without case";
    Finding::new(&DUPLICATE_ID, second.field("id"), message, help)
        .label("used again here")
        .related(first.field("id"), format!("first used by this {}", first.kind.name))
        .about(second.path())
}

fn scopes(records: &[Record]) -> Vec<Scope> {
    let mut out = Vec::new();
    let mut start = 0;
    while start < records.len() {
        let name = records[start].scope.clone();
        let length = records[start..].iter().take_while(|r| r.scope == name).count();
        let entries = start..start + length;
        let charter = entries.clone().find(|i| records[*i].as_kind::<Program>().is_some());
        let kinds = places(&records[entries.clone()]);
        out.push(Scope { name, charter, entries, kinds });
        start += length;
    }
    out
}

fn places(records: &[Record]) -> Places {
    let mut at = 0;
    let place = |same: &[Record]| {
        at += same.len();
        (same[0].kind.clone(), at - same.len()..at)
    };
    records.chunk_by(|a, b| a.kind.name == b.kind.name).map(place).collect()
}

fn homeless(scope: &Scope, records: &[Record]) -> Option<Finding> {
    let record = records[scope.entries.clone()].iter().find(|r| !FREE_KINDS.contains(&r.kind.name.as_str()))?;
    let folder = if scope.name.is_empty() { "content".to_string() } else { format!("content/{}", scope.name) };
    let message = format!("`{folder}` holds {} records but no program record", record.kind.name);
    let help = format!("add `{folder}/program.md` with title, start and end");
    Some(Finding::new(&NO_PROGRAM, record.at([]), message, help).about(record.path()))
}

fn reserved(scope: &Scope, records: &[Record]) -> Option<Finding> {
    let name = RESERVED.iter().find(|n| n.eq_ignore_ascii_case(&scope.name))?;
    let record = &records[scope.entries.start];
    let message =
        format!("the site itself writes to `{name}/`, so `{name}/index.html` cannot be the page of this folder");
    Some(Finding::new(&COLLISION, record.at([]), message, format!("rename the folder `content/{}`", scope.name)))
}

/// What is known of a record before its names are resolved.
struct Settled {
    record: Record,
    born: Option<NaiveDate>,
    days: Vec<NaiveDate>,
    names: Vec<usize>,
}

fn entries(records: Vec<Record>, scopes: &[Scope], index: &Index, settings: &Settings) -> Vec<Entry> {
    let settled: Vec<Settled> = records.into_par_iter().map(|record| settle(record, index)).collect();
    let own = |i: usize| settled[i].record.common.audience;
    let mut audience = vec![settings.default_audience; settled.len()];
    for scope in scopes {
        let home = scope.charter.and_then(own);
        for i in scope.entries.clone() {
            let inherited = home.unwrap_or(settings.default_audience);
            let least = if scope.charter.is_some() { inherited } else { 0 };
            audience[i] = own(i).unwrap_or(inherited).max(least);
        }
    }
    let approvals: Vec<Option<NaiveDate>> = settled.iter().map(|s| approval(&s.record)).collect();
    let facts: Vec<(Option<NaiveDate>, Option<NaiveDate>)> =
        settled.iter().map(|s| (s.born, s.days.iter().max().copied())).collect();
    settled
        .into_par_iter()
        .enumerate()
        .map(|(i, mut one)| {
            let scope = one.record.scope.clone();
            stand::baseline(&mut one.record, NaiveDate::MAX, &|id| approvals[index.resolve(&scope, id)?]);
            let named =
                one.names.iter().map(|n| facts[*n].0.max(if approvals[*n].is_some() { facts[*n].1 } else { None }));
            let settled = named.fold(facts[i].1, Option::max);
            let of_names = one.names.iter().flat_map(|n| {
                let decided = approvals[*n].map(|day| [Some(day), facts[*n].1]);
                std::iter::once(facts[*n].0).chain(decided.into_iter().flatten()).flatten()
            });
            let mut days: Vec<NaiveDate> = std::mem::take(&mut one.days).into_iter().chain(of_names).collect();
            days.sort_unstable();
            days.dedup();
            Entry {
                born: one.born,
                settled,
                days: days.into(),
                audience: audience[i],
                names_born: one.names.iter().filter_map(|n| facts[*n].0).max(),
                names_audience: one.names.iter().map(|n| audience[*n]).max().unwrap_or(0),
                record: Arc::new(one.record),
            }
        })
        .collect()
}

/// The day from which a change counts as approved; none for everything else.
pub(super) fn approval(record: &Record) -> Option<NaiveDate> {
    let change = record.as_kind::<crate::record::change::Change>()?;
    let day = change.decided.unwrap_or(change.requested);
    change.approved_by(day).then_some(day)
}

fn settle(mut record: Record, index: &Index) -> Settled {
    let (born, days) = record.settle();
    let scope = record.scope.clone();
    let mut names = Vec::new();
    let mut name = |text: &str| names.extend(index.resolve(&scope, text));
    redact::targets_of_body(&record.body, &mut name);
    record.refer(&mut |referee| {
        match referee {
            Referee::Record(text) | Referee::Person(text) | Referee::Party(text) => name(text),
            Referee::Prose(text) => redact::targets_of_prose(text, &mut name),
        }
        Fate::Keep
    });
    names.sort_unstable();
    names.dedup();
    Settled { record, born, days, names }
}
