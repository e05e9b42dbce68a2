//! `<program>/people.html`: who has a stake and where they stand, who answers for what, who is told what and when.

use super::example;
use super::lists::{ROOT, generic};
use super::{communications, responsibilities, titles};
use crate::portfolio::ProgramView;
use crate::record::decision::Decision;
use crate::record::person::PersonRecord;
use crate::record::{Person, Record};
use crate::report::chrome::Chrome;
use crate::report::figures::{self, Subject};
use crate::report::html::Html;
use crate::report::page::{Cell, Page, Part, Section, Table};
use crate::report::site::{Site, title_link};
use crate::report::text::Text;
use std::collections::BTreeMap;
use std::sync::Arc;

/// People, workstreams, teams, responsibilities, communications of a program.
pub(super) fn pages(site: &Site<'_>, program: &ProgramView) -> Vec<Page> {
    if program.charter().is_none() {
        return Vec::new();
    }
    let w = site.words;
    let path = format!("{}/people.html", program.slug);
    let home = format!("{}/index.html", program.slug);
    let owners = owners(site, program);
    let sections = sections(site, program, &owners);
    vec![Page {
        chrome: Chrome::new(
            site,
            &path,
            &w.frame_page_title(w.frame_page_people(), program.title()),
            w.people_of_program(),
        )
        .crumbs(&[(&site.view.settings.title, "index.html"), (program.title(), &home)], w.frame_page_people())
        .in_program(site, program, "people.html"),
        template: "page.html",
        kicker: w.frame_page_kicker(w.frame_page_people(), program.title()),
        heading: heading(site, program, owners.len()),
        sub: Html::none(),
        top: Vec::new(),
        sections,
        main_class: "",
        path,
    }]
}

/// Who has the most that is overdue; where nothing is, how many own records.
fn heading(site: &Site<'_>, program: &ProgramView, owners: usize) -> String {
    let late = overdue(site, program);
    let late: Vec<(&str, usize)> = late.iter().map(|(name, n)| (name.as_str(), *n)).collect();
    match late.iter().any(|(_, n)| *n > 0) {
        true => titles::most_overdue(&late, site.words),
        false => site.words.people_own_records(owners),
    }
}

/// Everybody who owns records of the program or must take a decision of it, and how many of these are overdue.
fn overdue(site: &Site<'_>, program: &ProgramView) -> Vec<(String, usize)> {
    let mut found: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for record in program.records() {
        let decides = record.as_kind::<Decision>().filter(|d| d.decided.is_none()).and_then(|d| d.approver.as_ref());
        let late = record.data.is_open() == Some(true) && record.data.due().is_some_and(|day| day < program.as_of);
        let key = |person: &Person| Some(site.person_key(&program.slug, person.text()?));
        let mut who: Vec<(String, &Person)> =
            [record.owner.as_ref(), decides].into_iter().flatten().filter_map(|p| Some((key(p)?, p))).collect();
        who.dedup_by(|a, b| a.0 == b.0);
        for (key, person) in who {
            found.entry(key).or_insert_with(|| (site.person_name(&program.slug, person), 0)).1 += usize::from(late);
        }
    }
    found.into_values().collect()
}

fn sections(site: &Site<'_>, program: &ProgramView, owners: &[Owner]) -> Vec<Section> {
    let w = site.words;
    let mut sections = Vec::new();
    let people: Vec<_> = program.of::<PersonRecord>().collect();
    if !people.is_empty() {
        let grid = Subject::of(site, program).and_then(|s| figures::draw("stakeholder-grid", &s));
        let grid = grid.filter(|f| !f.wide.is_empty());
        let heading = grid.as_ref().map_or(w.people_stakeholders().to_string(), |f| f.headline.clone());
        let mut section = Section::new("stakeholders", w.people_stakeholders(), heading);
        if let Some(figure) = &grid {
            section = section.with(Part::figure_below_heading(figure, w));
        }
        section.parts.extend(stakeholders(site, &people));
        sections.push(section);
    }
    sections.extend(responsibilities::sections(site, program));
    sections.extend(communications::section(site, program));
    for kind in ["workstream", "team"] {
        let records: Vec<_> = program.of_kind(kind).collect();
        let Some(first) = records.first() else { continue };
        let table = generic(site, &records).part();
        let heading = match kind {
            "workstream" => w.titles_workstreams(records.len()),
            _ => w.titles_teams(records.len()),
        };
        sections.push(Section::new(kind, site.kinds(&first.kind), heading).with(table));
    }
    if !owners.is_empty() {
        let item = |o: &Owner| {
            Html::text(&o.name).link(&format!("../people/{}.html", o.key)).and(&w.portfolio_counted(o.open))
        };
        let items = owners.iter().map(item).collect();
        let list = Part::List { items, class: "plain owners" };
        let counted: Vec<(&str, usize)> = owners.iter().map(|o| (o.name.as_str(), o.open)).collect();
        sections.push(Section::new("owners", w.people_owners(), titles::owners(&counted, w)).with(list));
    }
    if sections.is_empty() {
        sections.push(
            Section::new("none", "", "")
                .with(Part::Empty { text: w.people_nobody_yet().into(), toml: example::person(w) }),
        );
    }
    sections
}

/// Somebody who owns records of the program.
struct Owner {
    /// Name of the page.
    key: String,
    name: String,
    /// How many of the records are open.
    open: usize,
}

/// Everybody who owns a record of the program, by key.
fn owners(site: &Site<'_>, program: &ProgramView) -> Vec<Owner> {
    let mut owners: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for (record, owner) in program.records().filter_map(|r| Some((r, r.owner.as_ref()?))) {
        let Some(written) = owner.text() else { continue };
        let name = || (site.person_name(&program.slug, owner), 0);
        owners.entry(site.person_key(&program.slug, written)).or_insert_with(name).1 +=
            usize::from(record.data.is_open() == Some(true));
    }
    owners.into_iter().map(|(key, (name, open))| Owner { key, name, open }).collect()
}

/// So many stakeholders are seen at once.
const FEW: usize = 8;

/// First those who should stand elsewhere, as below the chart; where they are many, the others are folded.
fn stakeholders(site: &Site<'_>, people: &[(&Arc<Record>, &PersonRecord)]) -> Vec<Part> {
    let w = site.words;
    let stands = |person: &PersonRecord| figures::stance(person, w).map(Option::unwrap_or_default);
    let settled = |[now, wanted]: &[String; 2]| now == wanted;
    let told = people.iter().map(|(record, person)| (*record, *person, stands(person)));
    let (still, moving): (Vec<_>, Vec<_>) = told.partition(|(.., stance)| settled(stance));
    if people.len() <= FEW || moving.is_empty() {
        return vec![stakeholder_table(site, &[moving, still].concat(), w.frame_page_people()).part()];
    }
    let summary = w.people_settled(still.len());
    let mut parts = vec![stakeholder_table(site, &moving, w.frame_page_people()).part()];
    if !still.is_empty() {
        let table = stakeholder_table(site, &still, &summary).part();
        parts.push(Part::Folded { summary, parts: vec![table] });
    }
    parts
}

/// A stakeholder with where they stand and where they should.
type Stakeholder<'v> = (&'v Arc<Record>, &'v PersonRecord, [String; 2]);

fn stakeholder_table(site: &Site<'_>, people: &[Stakeholder<'_>], caption: &str) -> Table {
    let w = site.words;
    let heads = [
        w.people_head_name(),
        w.field_organisation(),
        &format!("#{}", w.field_influence()),
        &format!("#{}", w.field_interest()),
        w.stakeholder_grid_stands(),
        w.stakeholder_grid_should_stand(),
        w.field_expects(),
    ];
    let mut table = Table::new(caption, "stack tight", &heads);
    let score =
        |s: Option<crate::record::types::Score>| Cell::of(Html::text(&s.map_or(String::new(), |s| s.0.to_string())));
    for (record, person, [now, wanted]) in people {
        let text = Text::of(site, record, ROOT);
        table.row(vec![
            Cell::head(title_link(record, ROOT)),
            Cell::of(Html::text(person.organisation.as_deref().unwrap_or(""))),
            score(person.influence),
            score(person.interest),
            Cell::of(Html::text(now)),
            Cell::of(if now == wanted { Html::text(wanted) } else { Html::text(wanted).strong() }),
            Cell::of(text.maybe(person.expects.as_ref())),
        ]);
    }
    table
}
