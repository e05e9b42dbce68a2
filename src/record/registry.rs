//! The kinds that a site knows: the built-in ones and those of `site.toml`.

use super::custom;
use super::kind::Kind;
use super::types::Table;
use super::value::FieldSpec;
use crate::config::{CustomKind, Settings};
use std::sync::Arc;

/// A kind as data: for messages, schemas, reference pages and everything that treats all kinds alike.
#[derive(Debug, PartialEq)]
pub struct KindSpec {
    /// Its name in files: `risk`.
    pub name: String,
    /// Its folder: `risks`.
    pub plural: String,
    /// For people, singular.
    pub title: String,
    /// For people, plural.
    pub titles: String,
    /// What a record of this kind is.
    pub doc: String,
    /// Its own fields, then the site's own for it.
    pub fields: Vec<FieldSpec>,
    /// Names of all fields that may stand in a record, the common ones included.
    pub names: Vec<String>,
    /// Date fields of which the first must not be later than the second.
    pub order: Vec<(String, String)>,
    /// Date fields that cannot lie after the day of the build.
    pub past: Vec<String>,
    /// Dated histories.
    pub histories: Vec<String>,
    /// Fields that `site.toml` declares for it.
    pub extra: Vec<FieldSpec>,
    /// Its declaration, where it is a site's own kind.
    pub custom: Option<CustomKind>,
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|n| (*n).to_string()).collect()
}

impl KindSpec {
    /// A built-in kind.
    pub(super) fn of<K: Kind>() -> KindSpec {
        KindSpec {
            name: K::NAME.into(),
            plural: K::PLURAL.into(),
            title: K::TITLE.into(),
            titles: K::TITLES.into(),
            doc: K::DOC.into(),
            fields: K::specs(),
            names: Vec::new(),
            order: K::ORDER.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect(),
            past: owned(K::PAST),
            histories: owned(K::HISTORIES),
            extra: Vec::new(),
            custom: None,
        }
    }

    /// A kind that `site.toml` declares.
    fn declared(name: &str, kind: &CustomKind) -> KindSpec {
        let plural = kind.plural.clone().unwrap_or_else(|| format!("{name}s"));
        let order = kind.from.clone().zip(kind.until.clone()).into_iter().collect();
        KindSpec {
            name: name.into(),
            title: kind.title.clone().unwrap_or_else(|| capitalised(&name.replace('-', " "))),
            titles: capitalised(&plural.replace('-', " ")),
            doc: kind.doc.clone().unwrap_or_default(),
            fields: kind.fields.iter().map(|(n, f)| custom::spec(n, f)).collect(),
            names: Vec::new(),
            order,
            past: kind.from.iter().chain(&kind.until).cloned().collect(),
            histories: Vec::new(),
            extra: Vec::new(),
            custom: Some(kind.clone()),
            plural,
        }
    }

    /// A field of the kind or the site's own, by name.
    pub fn field(&self, name: &str) -> Option<&FieldSpec> {
        self.fields.iter().chain(&self.extra).find(|f| f.name == name)
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// All kinds of a site.
#[derive(Debug, Clone)]
pub struct Kinds {
    all: Vec<Arc<KindSpec>>,
    common: Arc<Vec<FieldSpec>>,
}

impl Kinds {
    /// The built-in kinds and those that the settings declare.
    pub fn new(settings: &Settings) -> Kinds {
        let common = super::CommonFields::specs();
        let mut all = super::builtin();
        all.extend(settings.kinds.iter().map(|(name, kind)| KindSpec::declared(name, kind)));
        for kind in &mut all {
            if let Some(fields) = settings.fields.get(&kind.name) {
                kind.extra = fields.iter().map(|(n, f)| custom::spec(n, f)).collect();
            }
            let own = kind.fields.iter().chain(&kind.extra).chain(&common);
            kind.names = own.map(|f| f.name.clone()).collect();
        }
        Kinds { all: all.into_iter().map(Arc::new).collect(), common: Arc::new(common) }
    }

    /// Every kind, in the order of the contract, the site's own last.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<KindSpec>> + Clone {
        self.all.iter()
    }

    /// The kind of a name.
    pub fn named(&self, name: &str) -> Option<&Arc<KindSpec>> {
        self.all.iter().find(|k| k.name == name)
    }

    /// The kind whose records lie in a folder of this name, singular or plural.
    pub fn of_folder(&self, folder: &str) -> Option<&Arc<KindSpec>> {
        let folder = folder.to_ascii_lowercase();
        let alias = match folder.as_str() {
            "status" => "report",
            "docs" => "document",
            other => other,
        };
        self.all.iter().find(|k| k.name == alias || k.plural == alias)
    }

    /// The fields that every kind has.
    pub fn common(&self) -> &[FieldSpec] {
        &self.common
    }
}
