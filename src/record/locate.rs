//! From a record's field to bytes of its file. Files are parsed again for this, and only when a finding is shown,
//! so that the many records without a finding carry no places around.

use super::parse::{Front, front_matter};
use crate::diagnostic::{Finding, Place, Seat, Step};
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
pub fn in_order(mut findings: Vec<Finding>, sources: &Sources) -> Vec<Finding> {
    put_in_place(&mut findings, sources);
    findings.sort_by(|a, b| key(a, sources).cmp(&key(b, sources)));
    findings.dedup_by(|a, b| a.rule.code == b.rule.code && a.place == b.place && a.message == b.message);
    findings
}

/// What findings are ordered by.
fn key<'f>(finding: &'f Finding, sources: &'f Sources) -> (&'f str, usize, &'f str, &'f str) {
    let (path, start) = match &finding.place {
        Place::Span(file, span) => (sources.file(*file).path.as_str(), span.start),
        Place::Path(path) => (path.as_str(), 0),
        Place::Field { .. } => ("", 0),
    };
    (path, start, finding.rule.code, &finding.message)
}

/// Puts bytes in the place of fields. A file is parsed once for all that is found in it, and not kept.
fn put_in_place(findings: &mut [Finding], sources: &Sources) {
    let mut fields: Vec<&mut Place> = findings
        .iter_mut()
        .flat_map(|found| std::iter::once(&mut found.place).chain(found.related.iter_mut().map(|(place, _)| place)))
        .filter(|place| matches!(place, Place::Field { .. }))
        .collect();
    fields.sort_by_key(|place| place.file().map(|file| file.0));
    fields.par_chunk_by_mut(|a, b| a.file() == b.file()).for_each(|of_a_file| {
        let mut locator = Locator::new(sources);
        for place in of_a_file {
            if let Some(file) = place.file() {
                **place = Place::Span(file, locator.span(place));
            }
        }
    });
}
