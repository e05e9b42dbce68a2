//! Files that visible records link to; nothing else of the content folder is published.

use super::site::Site;
use crate::markdown::links::{Reference, inline_references};
use crate::markdown::parse_inline;
use crate::record::{Record, Value};
use crate::source::{Form, path_of_link};
use std::collections::BTreeSet;

/// Paths below the root of every file that a record of the view links to, sorted.
pub fn attachments(site: &Site<'_>) -> Vec<String> {
    let known: BTreeSet<&str> = site
        .sources
        .files
        .iter()
        .filter(|f| matches!(f.form, Form::Attachment | Form::Csv))
        .map(|f| f.path.as_str())
        .collect();
    if known.is_empty() {
        return Vec::new();
    }
    let mut out = BTreeSet::new();
    for record in site.view.records() {
        destinations(record, &mut |dest| {
            out.extend(path_of_link(site.file_of(record), dest).filter(|path| known.contains(path.as_str())));
        });
    }
    out.into_iter().collect()
}

/// Every link and image of a record's text and fields.
fn destinations(record: &Record, found: &mut dyn FnMut(&str)) {
    record.body.references.iter().for_each(|reference| destination(reference, found));
    record.values().iter().for_each(|(_, value)| of_value(value, found));
}

fn destination(reference: Reference<'_>, found: &mut dyn FnMut(&str)) {
    match reference {
        Reference::Link(link) if link.is_local() => found(&link.dest),
        Reference::Image(image) => found(&image.dest),
        _ => {}
    }
}

fn of_value(value: &Value<'_>, found: &mut dyn FnMut(&str)) {
    match value {
        // Links need brackets; most prose has none and is not parsed again.
        Value::Prose(text) if text.contains("](") || text.contains("][") => {
            let (inlines, _) = parse_inline(text);
            inline_references(&inlines).for_each(|reference| destination(reference, found));
        }
        Value::List(items) => items.iter().for_each(|item| of_value(item, found)),
        Value::Table(cells) => cells.iter().for_each(|(_, cell)| of_value(cell, found)),
        _ => {}
    }
}
