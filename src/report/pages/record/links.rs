//! Records that a record names and those that name it, by verb; long lists as tables.

use super::fields::is_rows;
use super::{history, names_itself, yielded};
use crate::portfolio::mentions;
use crate::record::Record;
use crate::record::dependency::Dependency;
use crate::record::meeting::Meeting;
use crate::record::milestone::Milestone;
use crate::record::person::PersonRecord;
use crate::record::report::Report;
use crate::record::risk::Risk;
use crate::record::task::Task;
use crate::report::html::{self, Html, slot};
use crate::report::page::{Cell, LinkGroup, Part, Table};
use crate::report::print;
use crate::report::site::{id_link, record_path, title_link};
use crate::report::text::Text;
use crate::report::value;
use crate::words::Words;
use chrono::NaiveDate;
use foldhash::fast::RandomState;
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// More records than this under one verb are a table in the main column.
const MANY: usize = 12;

/// The verb of what only the text names.
const MENTIONS: &str = "mentions";

/// A verb and the records under it; none is a restricted one.
struct Group<'s> {
    verb: String,
    strength: Strength,
    records: Vec<Option<&'s Arc<Record>>>,
}

/// How much a verb says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    /// A text names the record.
    Mentioned,
    /// A link without a verb of its own.
    Related,
    /// A field, or a link with a verb.
    Said,
}

impl Strength {
    fn of(verb: &str) -> Strength {
        match verb {
            MENTIONS => Strength::Mentioned,
            "links" => Strength::Related,
            _ => Strength::Said,
        }
    }
}

/// Links for the side, then the long lists for the main column.
pub(super) fn links(text: &Text<'_>, record: &Record) -> (Vec<Part>, Vec<Part>) {
    let w = text.site.words;
    let (mut side, mut main) = (Vec::new(), Vec::new());
    let (to, from) = under_one_verb(once_each(outgoing(text, record), incoming(text, record)));
    for (heading, groups) in [(w.record_links_to(), to), (w.record_linked_from(), from)] {
        let (long, short): (Vec<Group<'_>>, Vec<Group<'_>>) =
            groups.into_iter().partition(|group| group.records.len() > MANY);
        for Group { verb, mut records, .. } in long {
            records.sort_by_key(|record| turn(*record));
            let listed = match reports(&records) {
                Some(reports) => days(text, reports),
                None => Part::Printed { html: print::table(&table(text, &verb, &records)) },
            };
            main.extend([Part::Heading { text: verb }, listed]);
        }
        if !short.is_empty() {
            let groups = short.into_iter().map(newest_first).map(|group| LinkGroup {
                verb: group.verb,
                links: group.records.into_iter().map(|r| line(text, record, r)).collect(),
            });
            side.push(Part::Heading { text: heading.into() });
            side.push(Part::Links { groups: groups.collect() });
        }
    }
    (side, main)
}

/// Of two records that name each other one link: that of the stronger verb, and of two as strong that of this record.
fn once_each<'s>(mut to: Vec<Group<'s>>, mut from: Vec<Group<'s>>) -> (Vec<Group<'s>>, Vec<Group<'s>>) {
    let (there, here) = (strongest(&to), strongest(&from));
    let stays = |own: Strength, other: Option<&Strength>, tie: bool| {
        other.is_none_or(|other| if tie { own >= *other } else { own > *other })
    };
    let known = |r: &Option<&'s Arc<Record>>| r.map(Arc::as_ptr);
    for (groups, own, other, tie) in [(&mut to, &there, &here, true), (&mut from, &here, &there, false)] {
        for group in groups.iter_mut() {
            group.records.retain(|r| {
                known(r).is_none_or(|r| stays(own.get(&r).copied().unwrap_or(group.strength), other.get(&r), tie))
            });
        }
        groups.retain(|group| !group.records.is_empty());
    }
    (to, from)
}

/// What other records say in the very words of this one stands with what this one says.
fn under_one_verb<'s>((mut to, from): (Vec<Group<'s>>, Vec<Group<'s>>)) -> (Vec<Group<'s>>, Vec<Group<'s>>) {
    let mut rest = Vec::new();
    for group in from {
        match to.iter_mut().find(|own| own.verb == group.verb) {
            Some(own) => own.records.extend(group.records),
            None => rest.push(group),
        }
    }
    (to, rest)
}

/// The strongest verb under which each record stands.
fn strongest(groups: &[Group<'_>]) -> HashMap<*const Record, Strength, RandomState> {
    let mut out = HashMap::default();
    for group in groups {
        for record in group.records.iter().flatten() {
            let strength = out.entry(Arc::as_ptr(record)).or_insert(group.strength);
            *strength = group.strength.max(*strength);
        }
    }
    out
}

/// Whether what a field names stands at the head of the page or in the main column.
fn told_elsewhere(record: &Record, verb: &str) -> bool {
    verb == "workstream" || (record.as_kind::<Meeting>().is_some() && yielded::FIELDS.contains(&verb))
}

/// Whether a field names who gives or gets what a dependency is about.
fn is_party(record: &Record, verb: &str) -> bool {
    record.as_kind::<Dependency>().is_some() && matches!(verb, "provider" | "consumer")
}

fn outgoing<'s>(text: &Text<'s>, record: &Record) -> Vec<Group<'s>> {
    let w = text.site.words;
    let mut groups = Groups::default();
    let in_table =
        |verb: &str| record.kind.field(verb).is_some_and(|f| is_rows(&f.shape)) && !history::tells(&record.kind, verb);
    for mention in mentions(record).into_iter().filter(|m| !told_elsewhere(record, &m.verb) && !in_table(&m.verb)) {
        let target = match &mention.target {
            None => None,
            Some(target) => match text.site.find(&record.scope, target) {
                // What a field names need not be listed again because the text names it, too.
                Some(found) if mention.verb == MENTIONS && groups.hold(found) => continue,
                Some(found) if found.scope == record.scope && found.id() == record.id() => continue,
                // A party without a state stands among the fields, which is all that there is to tell of it.
                Some(found) if is_party(record, &mention.verb) && found.data.is_open().is_none() => continue,
                Some(found) => Some(found),
                None => continue,
            },
        };
        let verb = match mention.verb.as_str() {
            "links" => w.record_related_to().into(),
            verb => value::known("record-there", verb, w).map_or_else(|| value::label(verb, w), String::from),
        };
        groups.add(&mention.verb, verb, target);
    }
    groups.all
}

fn incoming<'s>(text: &Text<'s>, record: &Record) -> Vec<Group<'s>> {
    let (site, w) = (text.site, text.site.words);
    let mut groups = Groups::default();
    let mentioned = |verb: &str| verb == MENTIONS;
    let all = site.backlinks.to(record);
    let told = yielded::records(text, record);
    if record.as_kind::<PersonRecord>().is_some() {
        for (source, field) in site.involving(&site.person_key(&record.scope, record.id())) {
            let verb = value::known("record-person", field, w).map_or_else(|| value::label(field, w), String::from);
            groups.add(field, verb, Some(source));
        }
    }
    for (source, verb) in all.iter().filter(|(_, v)| !mentioned(v)).chain(all.iter().filter(|(_, v)| mentioned(v))) {
        let is_told = || told.iter().flatten().any(|t| Arc::ptr_eq(t, source));
        if !is_told() && (!mentioned(verb) || !groups.hold(source)) {
            groups.add(verb, seen_from_here(source, verb, w), Some(source));
        }
    }
    groups.all
}

/// Groups of links while they are gathered.
#[derive(Default)]
struct Groups<'s> {
    all: Vec<Group<'s>>,
    held: HashSet<*const Record, RandomState>,
}

impl<'s> Groups<'s> {
    fn hold(&self, record: &Arc<Record>) -> bool {
        self.held.contains(&Arc::as_ptr(record))
    }

    fn add(&mut self, written: &str, verb: String, record: Option<&'s Arc<Record>>) {
        self.held.extend(record.map(Arc::as_ptr));
        match self.all.iter_mut().find(|group| group.verb == verb) {
            Some(group) => group.records.push(record),
            None => self.all.push(Group { verb, strength: Strength::of(written), records: vec![record] }),
        }
    }
}

/// What another record says of this one. Verbs of typed links are the author's own: "threatened by" becomes
/// "Threatened by this". What a risk affects it threatens.
fn seen_from_here(source: &Record, verb: &str, w: &Words) -> String {
    if verb == "affects" && source.as_kind::<Risk>().is_some() {
        return w.record_threatened_by().into();
    }
    value::known("record-here", verb, w).map_or_else(|| w.record_here(value::label(verb, w)), String::from)
}

fn line(text: &Text<'_>, from: &Record, record: Option<&Arc<Record>>) -> (Html, Html, Html) {
    // Ids are those of a program: of a record elsewhere its program is told, too, but for the program itself.
    let elsewhere = |r: &Record| match text.site.view.program(&r.scope).filter(|_| r.scope != from.scope) {
        Some(program) if program.title() != r.title() => {
            let between = Html::text(text.site.words.list_between());
            between.then(Html::text(program.title()).within("span", "dim"))
        }
        _ => Html::none(),
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

/// How a linked record stands, in a word or two: how late, due when, else its state.
fn stand(text: &Text<'_>, record: &Record) -> Html {
    remark(text, record)
        .unwrap_or_else(|| Html::text(&text.site.words.within(text.site.state(record))).within("span", "dim"))
}

/// What is to be known of an open record beside its state: that it is overdue or will be late, else its day and what
/// that day is.
fn remark(text: &Text<'_>, record: &Record) -> Option<Html> {
    let (as_of, w) = (text.site.view.as_of, text.site.words);
    let dim = |said: Html| said.within("span", "dim");
    if let Some(m) = record.as_kind::<Milestone>() {
        if m.actual.is_some() || m.cancelled.is_some() {
            return None;
        }
        let on = |say: fn(&Words, String) -> String, day| html::fill(&say(w, slot(0)), [html::day(day, as_of, w)]);
        return Some(match (m.end(as_of) - m.baseline).num_days() {
            0 if m.forecast.is_some() => dim(on(Words::record_forecast_on, m.expected())),
            0 => dim(on(Words::record_planned_on, m.baseline)),
            late => html::variance(late, w),
        });
    }
    let due = record.data.due().filter(|_| record.data.is_open() == Some(true))?;
    if let Some(task) = record.as_kind::<Task>()
        && task.baseline_end.is_some()
        && task.ends(as_of) > due
    {
        return Some(html::variance((task.ends(as_of) - due).num_days(), w));
    }
    if due < as_of {
        return Some(Html::text(&w.frame_overdue((as_of - due).num_days())).within("span", "late"));
    }
    if let Some(d) = record.as_kind::<Dependency>() {
        match (d.late_by(), &d.blocked) {
            (Some(late @ 1..), _) => return Some(html::variance(late, w)),
            (_, Some(_)) => {
                return Some(Html::text(&w.within(text.site.state(record))).within("span", "late"));
            }
            (None, None) => return Some(Html::text(w.record_no_date()).within("span", "late")),
            _ => {}
        }
    }
    Some(dim(html::fill(&w.record_by(slot(0)), [html::day(due, as_of, w)])))
}

/// Open records by their day, so the late ones first; then those that have no state, then those that are closed.
fn turn(record: Option<&Arc<Record>>) -> (u8, bool, Option<NaiveDate>) {
    match record.map(|r| (r.data.is_open(), r.data.due())) {
        Some((Some(true), due)) => (0, due.is_none(), due),
        Some((Some(false), _)) => (2, false, None),
        Some((None, _)) | None => (1, false, None),
    }
}

/// Records that are all reports.
fn reports<'s>(records: &[Option<&'s Arc<Record>>]) -> Option<Vec<(NaiveDate, &'s Arc<Record>)>> {
    records.iter().map(|record| record.and_then(|r| Some((r.as_kind::<Report>()?.date, r)))).collect()
}

/// A group of which all are reports by their days, the last first.
fn newest_first(mut group: Group<'_>) -> Group<'_> {
    if reports(&group.records).is_some() {
        group.records.sort_by_key(|record| Reverse(record.and_then(|r| r.data.date())));
    }
    group
}

/// Reports by their days, the last first: their titles say nothing else.
fn days(text: &Text<'_>, mut reports: Vec<(NaiveDate, &Arc<Record>)>) -> Part {
    let w = text.site.words;
    reports.sort_by_key(|(day, r)| (Reverse(*day), r.id()));
    let days = reports.iter().map(|(day, r)| html::full_day(*day, w).link(&format!("{}{}", text.root, record_path(r))));
    Part::Prose { html: Html::join(days, w.list_between()).within("p", "") }
}

/// Records with their kind and how they stand; a column that would be empty is left out.
pub(super) fn table(text: &Text<'_>, verb: &str, records: &[Option<&Arc<Record>>]) -> Table {
    let (site, w) = (text.site, text.site.words);
    let known = || records.iter().flatten();
    let first = known().next().map(|r| &r.kind.name);
    let (ids, kinds, states) = (
        known().any(|r| !names_itself(r)),
        known().any(|r| Some(&r.kind.name) != first),
        known().any(|r| !site.state(r).is_empty()),
    );
    let mut heads = Vec::new();
    heads.extend(ids.then(|| w.record_head_id()));
    heads.push(w.record_head_title());
    heads.extend(kinds.then(|| w.record_head_kind()));
    heads.extend(states.then(|| w.record_state()));
    let mut table = Table::new(verb, "stack tight", &heads);
    for record in records {
        let id = record.filter(|r| !names_itself(r)).map(|r| id_link(r, text.root)).unwrap_or_default();
        let title = match record {
            Some(r) => title_link(r, text.root),
            None => Html::text(w.frame_restricted()),
        };
        let kind = record.map(|r| Html::text(site.kind(&r.kind))).unwrap_or_default();
        let state = record
            .map(|r| Html::join([Html::text(site.state(r)), remark(text, r).unwrap_or_default()], w.list_between()));
        let mut cells = Vec::new();
        cells.extend(ids.then(|| Cell::classed(id, "id")));
        cells.push(Cell::head(title));
        cells.extend(kinds.then(|| Cell::classed(kind, "nowrap")));
        cells.extend(states.then(|| Cell::classed(state.unwrap_or_default(), "nowrap")));
        let closed = record.is_some_and(|r| r.data.is_open() == Some(false));
        table.row(cells).class = if closed { "done" } else { "" };
    }
    table
}
