//! Records that a record names and those that name it, by verb; long lists as tables.

use super::fields::is_rows;
use super::{history, names_itself, yielded};
use crate::portfolio::mentions;
use crate::record::Record;
use crate::record::meeting::Meeting;
use crate::record::milestone::Milestone;
use crate::report::html::{self, Html};
use crate::report::page::{Cell, LinkGroup, Part, Table};
use crate::report::print;
use crate::report::site::{id_link, title_link};
use crate::report::text::Text;
use crate::report::value;
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::Arc;

/// More records than this under one verb are a table in the main column.
const MANY: usize = 12;

/// A verb and the records under it; none is a restricted one.
type Group<'s> = (String, Vec<Option<&'s Arc<Record>>>);

/// Links for the side, then the long lists for the main column.
pub(super) fn links(text: &Text<'_>, record: &Record) -> (Vec<Part>, Vec<Part>) {
    let w = text.site.words;
    let (mut side, mut main) = (Vec::new(), Vec::new());
    for (heading, groups) in
        [(w.record_links_to(), outgoing(text, record)), (w.record_linked_from(), incoming(text, record))]
    {
        let (long, short): (Vec<Group<'_>>, Vec<Group<'_>>) =
            groups.into_iter().partition(|(_, records)| records.len() > MANY);
        for (verb, records) in long {
            main.push(Part::Printed { html: print::table(&table(text, &verb, &records)) });
            let at = main.len() - 1;
            main.insert(at, Part::Heading { text: verb });
        }
        if !short.is_empty() {
            let groups = short.into_iter().map(|(verb, records)| LinkGroup {
                verb,
                links: records.into_iter().map(|r| line(text, record, r)).collect(),
            });
            side.push(Part::Heading { text: heading.into() });
            side.push(Part::Links { groups: groups.collect() });
        }
    }
    (side, main)
}

/// Whether what a field names stands at the head of the page or in the main column.
fn told_elsewhere(record: &Record, verb: &str) -> bool {
    verb == "workstream" || (record.as_kind::<Meeting>().is_some() && yielded::FIELDS.contains(&verb))
}

fn outgoing<'s>(text: &Text<'s>, record: &Record) -> Vec<Group<'s>> {
    let w = text.site.words;
    let mut groups: Vec<Group<'s>> = Vec::new();
    let in_table =
        |verb: &str| record.kind.field(verb).is_some_and(|f| is_rows(&f.shape)) && !history::tells(&record.kind, verb);
    for mention in mentions(record).into_iter().filter(|m| !told_elsewhere(record, &m.verb) && !in_table(&m.verb)) {
        let target = match &mention.target {
            None => None,
            Some(target) => match text.site.find(&record.scope, target) {
                // What a field names need not be listed again because the text names it, too.
                Some(found) if mention.verb == "mentions" && contains(&groups, found) => continue,
                Some(found) if found.scope == record.scope && found.id() == record.id() => continue,
                Some(found) => Some(found),
                None => continue,
            },
        };
        let verb = if mention.verb == "links" { w.record_related_to().into() } else { value::label(&mention.verb, w) };
        add(&mut groups, verb, target);
    }
    groups
}

fn incoming<'s>(text: &Text<'s>, record: &Record) -> Vec<Group<'s>> {
    let mut groups: Vec<Group<'s>> = Vec::new();
    let mentioned = |verb: &str| verb == "mentions";
    let all = text.site.backlinks.to(record);
    for (source, verb) in all.iter().filter(|(_, v)| !mentioned(v)).chain(all.iter().filter(|(_, v)| mentioned(v))) {
        if !mentioned(verb) || !contains(&groups, source) {
            add(&mut groups, seen_from_here(verb, text.site.words), Some(source));
        }
    }
    groups
}

fn contains(groups: &[Group<'_>], record: &Arc<Record>) -> bool {
    groups.iter().flat_map(|(_, records)| records).any(|r| r.is_some_and(|r| Arc::ptr_eq(r, record)))
}

/// What another record says of this one. Verbs of typed links are the author's own: "threatened by" becomes
/// "Threatened by this".
fn seen_from_here(verb: &str, w: &Words) -> String {
    value::known("record-here", verb, w).map_or_else(|| w.record_here(value::label(verb, w)), String::from)
}

fn add<'s>(groups: &mut Vec<Group<'s>>, verb: String, record: Option<&'s Arc<Record>>) {
    match groups.iter_mut().find(|(v, _)| *v == verb) {
        Some((_, records)) => records.push(record),
        None => groups.push((verb, vec![record])),
    }
}

fn line(text: &Text<'_>, from: &Record, record: Option<&Arc<Record>>) -> (Html, Html, Html) {
    // Ids are those of a program: of a record elsewhere its program is told, too.
    let elsewhere = |r: &Record| match text.site.view.program(&r.scope).filter(|_| r.scope != from.scope) {
        Some(program) => Html::text(" ").then(Html::text(program.title()).within("span", "dim")),
        None => Html::none(),
    };
    match record {
        None => {
            (Html::none(), Html::text(text.site.words.frame_restricted()).within("span", "restricted"), Html::none())
        }
        // An id made from a file name says nothing that the title does not.
        Some(r) if names_itself(r) => (Html::none(), title_link(r, text.root).then(elsewhere(r)), stand(text, r)),
        Some(r) => (id_link(r, text.root), Html::text(r.title()).then(elsewhere(r)), stand(text, r)),
    }
}

/// How a linked record stands, in a word or two: overdue, due when, how late, else its state.
fn stand(text: &Text<'_>, record: &Record) -> Html {
    let (as_of, w) = (text.site.view.as_of, text.site.words);
    if let Some(m) = record.as_kind::<Milestone>().filter(|m| m.cancelled.is_none()) {
        return match (m.actual, (m.end(as_of) - m.baseline).num_days()) {
            (Some(_), _) => Html::text(w.record_done()).within("span", "dim"),
            (None, 0) => html::day(m.expected(), as_of, w).within("span", "dim"),
            (None, late) => html::variance(late, w),
        };
    }
    let state = || Html::text(&w.within(text.site.state(record))).within("span", "dim");
    match (record.data.is_open(), record.data.due()) {
        (Some(true), Some(due)) if due < as_of => {
            Html::text(&w.frame_overdue((as_of - due).num_days())).within("span", "late")
        }
        (Some(true), Some(due)) => by(due, as_of, w).within("span", "dim"),
        _ => state(),
    }
}

fn by(due: NaiveDate, as_of: NaiveDate, w: &Words) -> Html {
    html::fill(&w.record_by(html::slot(0)), [html::day(due, as_of, w)])
}

pub(super) fn table(text: &Text<'_>, verb: &str, records: &[Option<&Arc<Record>>]) -> Table {
    let w = text.site.words;
    let heads = [w.record_head_id(), w.record_head_title(), w.record_head_kind(), w.record_state()];
    let mut table = Table::new(verb, "stack tight", &heads);
    for record in records {
        match record {
            Some(r) => table.row(vec![
                Cell::classed(id_link(r, text.root), "id"),
                Cell::head(title_link(r, text.root)),
                Cell::of(Html::text(text.site.kind(&r.kind))),
                Cell::classed(stand(text, r), "nowrap"),
            ]),
            None => table.row(vec![
                Cell::default(),
                Cell::head(Html::text(w.frame_restricted())),
                Cell::default(),
                Cell::default(),
            ]),
        };
    }
    table
}
