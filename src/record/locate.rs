//! From a record's field to bytes of its file. Files are parsed again for this, and only when a finding is shown,
//! so that the many records without a finding carry no places around.

use super::parse::{Front, front_matter};
use crate::diagnostic::{FileId, Finding, Place, Seat, Step};
use crate::source::{Form, SourceFile, Sources};
use rayon::prelude::*;
use std::collections::HashMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Places findings in their files; every file is parsed at most once.
pub struct Locator<'s> {
    sources: &'s Sources,
    parsed: HashMap<u32, Option<Root<'s>>>,
}

struct Root<'s> {
    table: Spanned<DeTable<'s>>,
    offset: usize,
}

impl<'s> Locator<'s> {
    /// A locator for these sources.
    pub fn new(sources: &'s Sources) -> Self {
        Locator { sources, parsed: HashMap::new() }
    }

    /// A locator that has parsed the files of these findings already, on all cores.
    fn prepared(sources: &'s Sources, findings: &[Finding]) -> Self {
        let places = findings.iter().flat_map(|f| std::iter::once(&f.place).chain(f.related.iter().map(|(p, _)| p)));
        let mut files: Vec<u32> = places
            .filter_map(|place| match place {
                Place::Field { file, .. } => Some(file.0),
                Place::Span(..) | Place::Path(_) => None,
            })
            .collect();
        files.sort_unstable();
        files.dedup();
        let root = |file: u32| (file, Root::of(sources.file(FileId(file))));
        Locator { sources, parsed: files.into_par_iter().map(root).collect() }
    }

    /// The bytes that a place means; a field that cannot be found gives its record's first line.
    pub fn span(&mut self, place: &Place) -> Range<usize> {
        match place {
            Place::Span(_, span) => span.clone(),
            Place::Path(_) => 0..0,
            Place::Field { file, seat, path } => {
                let source = self.sources.file(*file);
                let root = self.parsed.entry(file.0).or_insert_with(|| Root::of(source));
                root.as_ref().and_then(|root| root.find(seat, path, &source.text)).unwrap_or(0..0)
            }
        }
    }
}

impl<'s> Root<'s> {
    fn of(file: &'s SourceFile) -> Option<Root<'s>> {
        let (toml, offset) = match file.form {
            Form::Markdown => match front_matter(&file.text) {
                Front::Found(span, _) => (&file.text[span.clone()], span.start),
                _ => return None,
            },
            _ => (file.text.as_str(), 0),
        };
        let (table, _) = DeTable::parse_recoverable(toml);
        Some(Root { table, offset })
    }

    fn find(&self, seat: &Seat, path: &[Step], text: &str) -> Option<Range<usize>> {
        let (record, start) = match seat {
            Seat::Front => (self.table.get_ref(), 0),
            Seat::Row { table, nth } => {
                let row = self.table.get_ref().get(table.as_str())?.get_ref().get(*nth)?;
                let begin = row.span().start + self.offset;
                (row.get_ref().as_table()?, text.get(..begin)?.rfind('\n').map_or(0, |n| n + 1))
            }
        };
        let line = text.get(start..)?.find(['\n', '\r']).map_or(text.len(), |n| start + n);
        let whole = start..line;
        let Some((Step::Key(first), rest)) = path.split_first() else { return Some(whole) };
        let Some(mut value) = record.get(first.as_str()) else { return Some(whole) };
        for step in rest {
            let inner = match (step, value.get_ref()) {
                (Step::Key(key), DeValue::Table(table)) => table.get(key.as_str()),
                (Step::Row(n), DeValue::Array(rows)) => rows.get(*n),
                _ => None,
            };
            match inner {
                Some(inner) => value = inner,
                None => break,
            }
        }
        let span = value.span();
        Some(span.start + self.offset..span.end + self.offset)
    }
}

/// Findings by file, place and code; each with bytes instead of a field, so that it can be shown.
pub fn in_order(findings: Vec<Finding>, sources: &Sources) -> Vec<Finding> {
    let mut locator = Locator::prepared(sources, &findings);
    let mut fixed = |place: &Place| match place.file() {
        Some(file) => Place::Span(file, locator.span(place)),
        None => place.clone(),
    };
    let mut placed: Vec<_> = findings
        .into_iter()
        .map(|mut finding| {
            finding.place = fixed(&finding.place);
            for (place, _) in &mut finding.related {
                *place = fixed(place);
            }
            finding
        })
        .collect();
    let key = |f: &Finding| match &f.place {
        Place::Span(file, span) => (sources.file(*file).path.clone(), span.start, f.rule.code, f.message.clone()),
        Place::Path(path) => (path.clone(), 0, f.rule.code, f.message.clone()),
        Place::Field { .. } => (String::new(), 0, f.rule.code, f.message.clone()),
    };
    placed.sort_by_cached_key(key);
    placed.dedup_by(|a, b| a.rule.code == b.rule.code && a.place == b.place && a.message == b.message);
    placed
}
