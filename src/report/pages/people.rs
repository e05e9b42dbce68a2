//! Who owns what: a page per person or role across programs, and the people of a program.

use super::lists::generic;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::person::PersonRecord;
use crate::report::chrome::Chrome;
use crate::report::html::{self, Html, opening};
use crate::report::page::{Cell, Page, Part, Section, Table};
use crate::report::site::{Site, id_link, record_path, title_link};
use crate::report::text::Text;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What one person or role owns.
struct Owner<'v> {
    name: String,
    declared: Option<&'v Arc<Record>>,
    records: Vec<&'v Arc<Record>>,
}

/// Everybody who owns or is declared, by the file name of the page.
fn owners<'v>(site: &Site<'v>) -> BTreeMap<String, Owner<'v>> {
    let mut out: BTreeMap<String, Owner<'v>> = BTreeMap::new();
    for record in site.view.records() {
        let mut add = |scope: &str, text: &str, owned: bool| {
            let declared = site.find(scope, text).filter(|r| r.as_kind::<PersonRecord>().is_some());
            let name = declared.map_or(text, |r| r.title()).to_string();
            let owner = out.entry(site.person_key(scope, text)).or_insert_with(|| Owner {
                name,
                declared,
                records: Vec::new(),
            });
            owner.declared = owner.declared.or(declared);
            if owned {
                owner.records.push(record);
            }
        };
        if record.as_kind::<PersonRecord>().is_some() {
            add(&record.scope, record.id(), false);
        }
        if let Some(text) = record.owner.as_ref().and_then(|o| o.text()) {
            add(&record.scope, text, true);
        }
        for person in named(record) {
            add(&record.scope, &person, false);
        }
    }
    out
}

/// Everybody whom a record names in another field, so that every link has a page.
fn named(record: &Record) -> Vec<String> {
    fn walk(value: &crate::record::Value<'_>, out: &mut Vec<String>) {
        use crate::record::Value;
        match value {
            Value::Person(person) => out.extend(person.text().map(str::to_string)),
            Value::List(items) => items.iter().for_each(|v| walk(v, out)),
            Value::Table(fields) => fields.iter().for_each(|(_, v)| walk(v, out)),
            _ => {}
        }
    }
    let mut out = Vec::new();
    record.data.values().iter().for_each(|(_, v)| walk(v, &mut out));
    record.common.extra.values().iter().for_each(|(_, v)| walk(v, &mut out));
    out
}

/// `people/<person>.html` and `people/index.html`.
pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let owners = owners(site);
    let mut pages: Vec<Page> = owners.iter().map(|(key, owner)| person(site, key, owner)).collect();
    pages.push(index(site, &owners));
    pages
}

/// Open first, the most urgent first.
fn by_urgency(records: &mut [&Arc<Record>]) {
    records.sort_by_key(|r| {
        let open = r.data.is_open();
        (open != Some(true), r.data.due().is_none(), r.data.due(), r.scope.clone(), r.id().to_string())
    });
}

fn person(site: &Site<'_>, key: &str, owner: &Owner<'_>) -> Page {
    let as_of = site.view.as_of;
    let path = format!("people/{key}.html");
    let mut records = owner.records.clone();
    by_urgency(&mut records);
    let (open, rest): (Vec<&Arc<Record>>, Vec<&Arc<Record>>) =
        records.into_iter().partition(|r| r.data.is_open() == Some(true));
    let late = open.iter().filter(|r| r.data.due().is_some_and(|d| d < as_of)).count();
    let heading = match (open.len(), late) {
        (0, _) => format!("{} owns nothing that is open", owner.name),
        (n, 0) => format!("{} owns {}, none overdue", owner.name, html::count(n, "open record", "open records")),
        (n, l) => format!(
            "{} owns {}; {} overdue",
            owner.name,
            html::count(n, "open record", "open records"),
            opening(l).to_lowercase()
        ),
    };
    let mut sections = Vec::new();
    if !open.is_empty() {
        sections.push(Section::new("open", "Open", "Open, most urgent first").with(owned(site, &open, as_of).part()));
    }
    if !rest.is_empty() {
        sections
            .push(Section::new("rest", "Other", "Closed, or without a state").with(owned(site, &rest, as_of).part()));
    }
    let sub = owner.declared.map(|r| about(site, r)).unwrap_or_default();
    Page {
        chrome: Chrome::new(site, &path, &owner.name, &format!("What {} owns across programs", owner.name))
            .crumbs(&[(&site.view.settings.title, "index.html"), ("People", "people/index.html")], &owner.name),
        template: "page.html",
        kicker: "Person or role".into(),
        heading,
        sub,
        top: Vec::new(),
        sections,
        main_class: "",
        path,
    }
}

fn about(site: &Site<'_>, record: &Record) -> Html {
    let text = Text::of(site, record, "../");
    let person = record.as_kind::<PersonRecord>();
    let organisation = person.and_then(|p| p.organisation.as_deref()).map(Html::text).unwrap_or_default();
    let expects = person
        .and_then(|p| p.expects.as_ref())
        .map(|e| Html::text("Expects: ").then(text.prose(e)))
        .unwrap_or_default();
    let link = Html::text("Record").link(&format!("../{}", record_path(record)));
    Html::join([organisation, expects, link], ". ")
}

fn owned(site: &Site<'_>, records: &[&Arc<Record>], as_of: NaiveDate) -> Table {
    let mut table = Table::new("Records", "stack tight", &["ID", "Record", "Program", "Due", "State"]);
    for record in records {
        let program = site.view.program(&record.scope).map_or(record.scope.to_string(), |p| p.title().to_string());
        let due = record.data.due().map(|d| html::day(d, as_of)).unwrap_or_default();
        let open = record.data.is_open() == Some(true);
        let late = record.data.due().filter(|d| open && *d < as_of).map(|d| (as_of - d).num_days());
        let tag = late.map(|n| html::due_tag(&format!("{n}\u{a0}d overdue"))).unwrap_or_default();
        table.row(vec![
            Cell::classed(id_link(record, "../"), "id"),
            Cell::head(title_link(record, "../").second(Html::text(&record.kind.title))),
            Cell::of(Html::text(&program)),
            Cell::of(due.second(tag)),
            Cell::of(Html::text(record.data.state().unwrap_or(""))),
        ]);
    }
    table
}

fn index(site: &Site<'_>, owners: &BTreeMap<String, Owner<'_>>) -> Page {
    let as_of = site.view.as_of;
    let path = "people/index.html";
    let mut table = Table::new("People and roles", "tight", &["Person or role", "#Open", "#Overdue"]);
    for (key, owner) in owners {
        let open = owner.records.iter().filter(|r| r.data.is_open() == Some(true));
        let late = open.clone().filter(|r| r.data.due().is_some_and(|d| d < as_of)).count();
        table.row(vec![
            Cell::head(Html::text(&owner.name).link(&format!("{key}.html"))),
            Cell::of(Html::text(&open.count().to_string())),
            Cell::of(if late == 0 { Html::text("0") } else { Html::text(&late.to_string()).within("span", "late") }),
        ]);
    }
    Page {
        path: path.into(),
        template: "page.html",
        chrome: Chrome::new(site, path, "People", "Who owns what")
            .crumbs(&[(&site.view.settings.title, "index.html")], "People"),
        kicker: "People".into(),
        heading: format!("{} own records", html::count(owners.len(), "person or role", "people and roles")),
        sub: Html::none(),
        top: Vec::new(),
        sections: vec![Section::new("all", "", "").with(table.part())],
        main_class: "",
    }
}

/// `<program>/people.html`: people, teams, workstreams, responsibilities, communications.
pub(super) fn of_program(site: &Site<'_>, program: &ProgramView) -> Vec<Page> {
    if program.charter().is_none() {
        return Vec::new();
    }
    let path = format!("{}/people.html", program.slug);
    let mut sections = Vec::new();
    for kind in ["workstream", "person", "team", "raci", "communication"] {
        let records: Vec<_> = program.of_kind(kind).collect();
        let Some(first) = records.first() else { continue };
        let table = if kind == "person" { stakeholders(&records) } else { generic(site, &records) };
        sections.push(Section::new(kind, &first.kind.titles, first.kind.titles.clone()).with(table.part()));
    }
    let mut owners: Vec<(String, String)> = program
        .records()
        .filter_map(|r| r.owner.as_ref())
        .filter_map(|o| Some((site.person_key(&program.slug, o.text()?), site.person_name(&program.slug, o))))
        .collect();
    owners.sort();
    owners.dedup_by(|a, b| a.0 == b.0);
    if !owners.is_empty() {
        let items = owners.iter().map(|(key, name)| Html::text(name).link(&format!("../people/{key}.html"))).collect();
        let list = Part::List { items, class: "plain" };
        sections.insert(0, Section::new("owners", "Owners", "Who owns records here").with(list));
    }
    let home = format!("{}/index.html", program.slug);
    vec![Page {
        chrome: Chrome::new(
            site,
            &path,
            &format!("People: {}", program.title()),
            "Who works on the program and who has a stake",
        )
        .crumbs(&[(&site.view.settings.title, "index.html"), (program.title(), &home)], "People")
        .nav(site.program_nav(program, "people.html")),
        template: "page.html",
        kicker: format!("People, {}", program.title()),
        heading: format!(
            "{} own records of this program",
            html::count(owners.len(), "person or role", "people and roles")
        ),
        sub: Html::none(),
        top: Vec::new(),
        sections,
        main_class: "",
        path,
    }]
}

fn stakeholders(records: &[&Arc<Record>]) -> Table {
    let mut table =
        Table::new("People", "stack tight", &["ID", "Name or role", "Organisation", "#Influence", "#Interest"]);
    for record in records {
        let Some(person) = record.as_kind::<PersonRecord>() else { continue };
        let score = |s: Option<crate::record::types::Score>| {
            Cell::of(Html::text(&s.map_or(String::new(), |s| s.0.to_string())))
        };
        table.row(vec![
            Cell::classed(id_link(record, "../"), "id"),
            Cell::head(title_link(record, "../")),
            Cell::of(Html::text(person.organisation.as_deref().unwrap_or(""))),
            score(person.influence),
            score(person.interest),
        ]);
    }
    table
}
