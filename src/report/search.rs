//! What a search can find: every record of the view with its title and its state as plain data, and its text when it is
//! asked for.

use super::site::Site;
use super::text::Text;
use crate::markdown;
use crate::portfolio::ProgramView;
use crate::record::program::Program;
use crate::record::{Record, Value};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything that can be found.
pub struct Catalogue<'s> {
    /// Programs and folders of documents: name and title.
    pub scopes: Vec<(String, String)>,
    /// Kinds: name and title.
    pub kinds: Vec<(String, String)>,
    /// People and roles who own something: the name of their page and theirs, by the former.
    pub owners: Vec<(String, String)>,
    /// The records, by scope, kind and id.
    pub entries: Vec<Entry>,
    /// Everything else that the record of an entry says, by its position. It is made when it is asked for: together the
    /// texts of a large site are as large as its records.
    pub text: Box<dyn Fn(usize) -> String + Send + Sync + 's>,
}

/// A record as a search sees it.
#[derive(Debug)]
pub struct Entry {
    /// Identity within its scope.
    pub id: String,
    /// Title.
    pub title: String,
    /// State in a word or two; empty for kinds without.
    pub state: String,
    /// Whether it is closed.
    pub closed: bool,
    /// Position of its scope.
    pub scope: usize,
    /// Position of its kind.
    pub kind: usize,
    /// Position of its owner.
    pub owner: Option<usize>,
    /// Its page, where that is not the one of its scope, kind and id.
    pub path: Option<String>,
}

/// The catalogue of a site.
pub fn catalogue<'s>(site: &'s Site<'_>) -> Catalogue<'s> {
    let kinds: Vec<&str> = site.view.kinds.iter().map(|k| k.name.as_str()).collect();
    let scopes: Vec<&ProgramView> = site.view.scopes().collect();
    let records: Vec<(usize, &Arc<Record>)> =
        scopes.iter().enumerate().flat_map(|(n, scope)| scope.records().map(move |r| (n, r))).collect();
    let mut drafts: Vec<(Entry, Option<String>)> = records
        .par_iter()
        .map(|(scope, record)| {
            let kind = kinds.iter().position(|k| *k == record.kind.name).unwrap_or_default();
            (entry(site, record, *scope, kind), owner_key(site, record))
        })
        .collect();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for ((_, record), (_, key)) in records.iter().zip(&drafts) {
        if let (Some(key), Some(owner)) = (key, &record.owner)
            && !names.contains_key(key)
        {
            names.insert(key.clone(), site.person_name(&record.scope, owner));
        }
    }
    let owners: Vec<(String, String)> = names.into_iter().collect();
    for (entry, key) in &mut drafts {
        entry.owner = key.as_ref().and_then(|key| owners.binary_search_by(|(k, _)| k.cmp(key)).ok());
    }
    Catalogue {
        scopes: scopes.iter().map(|s| (s.slug.to_string(), s.title().to_string())).collect(),
        kinds: site.view.kinds.iter().map(|k| (k.name.clone(), site.kind(k).to_string())).collect(),
        owners,
        entries: drafts.into_iter().map(|(entry, _)| entry).collect(),
        text: Box::new(move |n| records.get(n).map(|(_, record)| text_of(site, record)).unwrap_or_default()),
    }
}

fn owner_key(site: &Site<'_>, record: &Record) -> Option<String> {
    Some(site.person_key(&record.scope, record.owner.as_ref()?.text()?))
}

fn entry(site: &Site<'_>, record: &Record, scope: usize, kind: usize) -> Entry {
    // A program's own page is the one that readers look for.
    let path = record.as_kind::<Program>().map(|_| format!("{}/index.html", record.scope));
    Entry {
        id: record.id().to_string(),
        title: record.title().to_string(),
        state: site.state(record).to_string(),
        closed: record.data.is_open() == Some(false),
        scope,
        kind,
        owner: None,
        path,
    }
}

/// The text of a record: its body, then whatever words its fields hold.
fn text_of(site: &Site<'_>, record: &Record) -> String {
    let text = Text::of(site, record, "");
    // What its fields say is rarely longer than the marks that its text loses.
    let mut out = markdown::to_text_of(&record.body.tree, &text, record.body.text.len() + 256);
    for (name, value) in record.values() {
        if name != "owner" {
            words(&value, &text, &mut out);
        }
    }
    out
}

fn words(value: &Value<'_>, text: &Text<'_>, out: &mut String) {
    match value {
        Value::Prose(prose) if prose.contains(['*', '_', '[', '`', '{', '<', '&', '\\', '~', '!']) => {
            let (inlines, _) = markdown::parse_inline(prose);
            push(out, &markdown::to_inline_text(&inlines, text));
        }
        Value::Prose(plain) | Value::Text(plain) => push(out, plain),
        Value::List(items) => items.iter().for_each(|item| words(item, text, out)),
        Value::Table(fields) => fields.iter().for_each(|(_, value)| words(value, text, out)),
        _ => {}
    }
}

fn push(out: &mut String, text: &str) {
    if !out.is_empty() && !text.is_empty() {
        out.push('\n');
    }
    out.push_str(text);
}
