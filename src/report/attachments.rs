//! Files that visible records link to; nothing else of the content folder is published.

use super::site::Site;
use crate::markdown::links::{images, local_links};
use crate::source::{Form, path_of_link};
use std::collections::BTreeSet;

/// Paths below the root of every file that a record of the view links to, sorted.
pub fn attachments(site: &Site<'_>) -> Vec<String> {
    let known: BTreeSet<&str> =
        site.sources.files.iter().filter(|f| matches!(f.form, Form::Attachment | Form::Csv)).map(|f| f.path.as_str()).collect();
    if known.is_empty() {
        return Vec::new();
    }
    let mut out = BTreeSet::new();
    for record in site.view.records() {
        let tree = &record.body.tree;
        let named = images(tree).map(|i| i.dest.as_str()).chain(local_links(tree).map(|l| l.dest.as_str()));
        for path in named.filter_map(|dest| path_of_link(site.file_of(record), dest)) {
            if known.contains(path.as_str()) {
                out.insert(path);
            }
        }
    }
    out.into_iter().collect()
}
