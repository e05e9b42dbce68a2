//! Would two files be written to one address?

use super::{Ask, Check, Scene};
use crate::diagnostic::{FileId, Finding, Place};
use crate::portfolio::COLLISION;
use crate::source::Form;
use std::collections::HashMap;

pub(super) static CHECK: Check = Check { rule: &COLLISION, ask: Ask::All(find) };

fn find(scene: &Scene<'_>, out: &mut Vec<Finding>) {
    attachments(scene, out);
    folders(scene, out);
}

/// Attachments are copied under their own names, which some hosts compare without case.
fn attachments(scene: &Scene<'_>, out: &mut Vec<Finding>) {
    let mut seen: HashMap<String, (FileId, &str)> = HashMap::new();
    let copied = scene.sources.iter().filter(|(_, f)| matches!(f.form, Form::Attachment | Form::Csv));
    for (id, file) in copied {
        match seen.get(&file.path.to_lowercase()) {
            Some((first, path)) => out.push(
                Finding::new(
                    &COLLISION,
                    Place::Span(id, 0..0),
                    format!("`{}` and `{path}` differ in case only", file.path),
                    "rename one of them: some hosts would keep only one",
                )
                .related(Place::Span(*first, 0..0), "the other file"),
            ),
            None => drop(seen.insert(file.path.to_lowercase(), (id, &file.path))),
        }
    }
}

/// A program's folder is the first part of the address of all its pages.
fn folders(scene: &Scene<'_>, out: &mut Vec<Finding>) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for scope in scene.portfolio.scopes() {
        let Some(other) = seen.insert(scope.to_lowercase(), scope) else { continue };
        let Some(record) = scene.portfolio.of_scope(scope).next() else { continue };
        let message = format!("the folders `content/{other}` and `content/{scope}` differ in case only");
        let help = "rename one of them: some hosts would keep only one of their pages";
        out.push(Finding::new(&COLLISION, record.at([]), message, help));
    }
}
