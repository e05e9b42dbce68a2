//! Fields and kinds that a site declares for itself.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The type of a declared field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CustomType {
    /// One line of text.
    String,
    /// Inline Markdown.
    Prose,
    /// A day.
    Date,
    /// A number.
    Number,
    /// A whole number.
    Integer,
    /// True or false.
    Boolean,
    /// A list of texts.
    List,
    /// The id of a record.
    Ref,
    /// A person's id or a role.
    Person,
    /// One of `values`.
    Choice,
}

/// `[fields.risk] regulator = {type = "string", required = true}`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomField {
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: CustomType,
    /// Whether every record of the kind must have it.
    #[serde(default)]
    pub required: bool,
    /// The heading on pages; without it, the name.
    #[serde(default)]
    pub title: Option<String>,
    /// What it means.
    #[serde(default)]
    pub doc: Option<String>,
    /// For `choice`: what is allowed.
    #[serde(default)]
    pub values: Vec<String>,
    /// For `ref`: the kinds that may be named; empty means any.
    #[serde(default)]
    pub kinds: Vec<String>,
}

/// `[kinds.vendor-deliverable]`: a kind of the site's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomKind {
    /// Singular, for people; without it, the name.
    #[serde(default)]
    pub title: Option<String>,
    /// Folder name and, with spaces, the heading of lists.
    #[serde(default)]
    pub plural: Option<String>,
    /// What a record of this kind is.
    #[serde(default)]
    pub doc: Option<String>,
    /// The date field from which a record exists.
    #[serde(default)]
    pub from: Option<String>,
    /// The date field from which it is closed.
    #[serde(default)]
    pub until: Option<String>,
    /// Its fields beside the common ones.
    #[serde(default)]
    pub fields: BTreeMap<String, CustomField>,
}

/// What serde cannot see: names that do not exist, choices without values.
pub(super) fn check(
    kinds: &BTreeMap<String, CustomKind>,
    fields: &BTreeMap<String, BTreeMap<String, CustomField>>,
) -> Result<(), (String, String)> {
    for (name, kind) in kinds {
        if !is_name(name) {
            return Err((
                name.clone(),
                format!("`{name}` is not a name for a kind; use lower-case letters, digits and `-`"),
            ));
        }
        for day in [&kind.from, &kind.until].into_iter().flatten() {
            if kind.fields.get(day).is_none_or(|f| f.kind != CustomType::Date) {
                return Err((
                    name.clone(),
                    format!("kind `{name}` names `{day}`, which is not one of its date fields"),
                ));
            }
        }
    }
    for (owner, field) in kinds.iter().map(|(n, k)| (n, &k.fields)).chain(fields) {
        for (name, f) in field {
            if f.kind == CustomType::Choice && f.values.is_empty() {
                return Err((name.clone(), format!("field `{owner}.{name}` is a choice without `values`")));
            }
        }
    }
    Ok(())
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
