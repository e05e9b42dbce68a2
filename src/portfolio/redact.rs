//! Markdown without what a lower edition must not name: links and computed expressions whose target is hidden
//! are replaced in the text itself, so that no later stage can see them.

use crate::markdown::{self, Call, Literal, links::Reference};
use crate::record::Body;
use std::ops::Range;

/// What stands in the place of something classified higher.
pub(super) const RESTRICTED: &str = "restricted item";

/// Whether a text can refer to anything at all.
fn may_refer(text: &str) -> bool {
    text.contains("[[") || text.contains("{{")
}

/// Targets of every record link and computed expression of an inline text.
pub(super) fn targets_of_prose(text: &str, found: &mut dyn FnMut(&str)) {
    if !may_refer(text) {
        return;
    }
    let (inlines, _) = markdown::parse_inline(text);
    for reference in markdown::links::inline_references(&inlines) {
        targets(reference, found);
    }
}

/// Targets of every record link and computed expression of a body.
pub(super) fn targets_of_body(body: &Body, found: &mut dyn FnMut(&str)) {
    body.references.iter().for_each(|reference| targets(reference, found));
}

fn targets(reference: Reference<'_>, found: &mut dyn FnMut(&str)) {
    match reference {
        Reference::Record(record) => found(&record.target),
        Reference::Call(call) => call_targets(call).for_each(found),
        _ => {}
    }
}

/// Texts in a call that may name a record or program.
fn call_targets(call: &Call) -> impl Iterator<Item = &str> {
    call.args.iter().filter_map(|arg| match &arg.value {
        Literal::Str(text) => Some(text.as_str()),
        _ => None,
    })
}

/// The inline text without hidden targets; none where nothing is hidden.
pub(super) fn prose(text: &str, hidden: &dyn Fn(&str) -> bool) -> Option<String> {
    if !may_refer(text) {
        return None;
    }
    let (inlines, _) = markdown::parse_inline(text);
    rewrite(text, markdown::links::inline_references(&inlines).collect(), hidden)
}

/// The body's text without hidden targets; none where nothing is hidden.
pub(super) fn body(body: &Body, hidden: &dyn Fn(&str) -> bool) -> Option<String> {
    rewrite(&body.text, body.references.iter().collect(), hidden)
}

fn rewrite(text: &str, references: Vec<Reference<'_>>, hidden: &dyn Fn(&str) -> bool) -> Option<String> {
    let mut cuts: Vec<Range<usize>> = references
        .into_iter()
        .filter_map(|reference| match reference {
            Reference::Record(r) if hidden(&r.target) => Some(r.range.clone()),
            Reference::Call(call) if call_targets(call).any(hidden) => Some(call.range.clone()),
            _ => None,
        })
        .collect();
    if cuts.is_empty() {
        return None;
    }
    cuts.sort_by_key(|r| r.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for cut in cuts {
        if cut.start < at {
            continue;
        }
        out.push_str(text.get(at..cut.start).unwrap_or(""));
        out.push_str(RESTRICTED);
        at = cut.end;
    }
    out.push_str(text.get(at..).unwrap_or(""));
    Some(out)
}
