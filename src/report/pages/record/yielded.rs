//! What a meeting yielded: its decisions and actions, and how they stand.

use super::links;
use crate::record::meeting::Meeting;
use crate::record::{Record, Ref};
use crate::report::html::Html;
use crate::report::page::Part;
use crate::report::print;
use crate::report::slides::handouts::minutes_path;
use crate::report::text::Text;
use std::sync::Arc;

/// The fields of a meeting that name what it yielded.
pub(super) const FIELDS: [&str; 2] = ["decisions", "actions"];

/// The decisions and actions of a meeting, none for a restricted one; nothing for other kinds.
pub(super) fn records<'s>(text: &Text<'s>, record: &Record) -> Vec<Option<&'s Arc<Record>>> {
    let Some(meeting) = record.as_kind::<Meeting>() else { return Vec::new() };
    let found = |reference: &Ref| match reference.text() {
        Some(target) => text.site.find(&record.scope, target).map(Some),
        None => Some(None),
    };
    meeting.decisions.iter().chain(&meeting.actions).filter_map(found).collect()
}

/// A table, or the sentence that nothing came out of the meeting; nothing for other kinds.
pub(super) fn parts(text: &Text<'_>, record: &Record) -> Vec<Part> {
    if record.as_kind::<Meeting>().is_none() {
        return Vec::new();
    }
    let w = text.site.words;
    let all = records(text, record);
    let html = match all.is_empty() {
        true => Html::text(w.own_yielded_none()).within("p", ""),
        false => print::table(&links::table(text, w.own_yielded(), &all)),
    };
    let program = text.site.view.program(&record.scope);
    let path = program.and_then(|program| minutes_path(text.site, program, record));
    let minutes = path.map(|path| Html::text(w.deck_minutes()).link(&format!("{}{path}", text.root)));
    let minutes = minutes.map(|link| link.within("span", "go").within("p", "part src"));
    vec![Part::Heading { text: w.own_yielded().into() }, Part::Printed { html: html.then(minutes.unwrap_or_default()) }]
}
