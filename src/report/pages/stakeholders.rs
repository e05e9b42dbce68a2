//! `<program>/people.html`: who has a stake and where they stand, who answers for what, who is told what and when.

use super::example;
use super::lists::{ROOT, generic};
use super::{communications, responsibilities, titles};
use crate::chart::stakeholder_grid::score_word;
use crate::portfolio::ProgramView;
use crate::record::person::PersonRecord;
use crate::record::types::Score;
use crate::record::{Person, Record};
use crate::report::chrome::Chrome;
use crate::report::figures::{self, Subject};
use crate::report::html::Html;
use crate::report::involved;
use crate::report::page::{Cell, Page, Part, Section, Table, numeric};
use crate::report::site::{Site, title_link};
use crate::report::text::Text;
use crate::words::Words;
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
        heading: heading(&owners, w),
        sub: Html::none(),
        top: Vec::new(),
        sections,
        main_class: "",
        path,
    }]
}

/// Who has the most that is overdue; where nothing is, how many own records.
fn heading(owners: &[Owner], w: &Words) -> String {
    let late: Vec<(&str, usize)> = owners.iter().map(|o| (o.name.as_str(), o.overdue)).collect();
    match late.iter().any(|(_, n)| *n > 0) {
        true => titles::most_overdue(&late, w),
        false => w.people_own_records(owners.iter().filter(|o| o.owns).count()),
    }
}

fn sections(site: &Site<'_>, program: &ProgramView, owners: &[Owner]) -> Vec<Section> {
    let w = site.words;
    let mut sections = Vec::new();
    if !owners.is_empty() {
        sections.push(owned(owners, w));
    }
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
    if sections.is_empty() {
        sections.push(
            Section::new("none", "", "")
                .with(Part::Empty { text: w.people_nobody_yet().into(), toml: example::person(w) }),
        );
    }
    sections
}

/// Somebody who owns records of the program or must decide a decision or change request of it.
struct Owner {
    /// Name of the page.
    key: String,
    name: String,
    /// Whether any record names them as its owner, open or not.
    owns: bool,
    /// How many open records they own or must decide.
    open: usize,
    /// How many decisions and change requests wait for them.
    decide: usize,
    /// How many of the open ones are overdue.
    overdue: usize,
}

/// Everybody who owns a record of the program or must take a decision of it, who has the most that is overdue first.
fn owners(site: &Site<'_>, program: &ProgramView) -> Vec<Owner> {
    let mut found: BTreeMap<String, Owner> = BTreeMap::new();
    let key = |person: &Person| Some(site.person_key(&program.slug, person.text()?));
    for record in program.records() {
        let open = record.data.is_open() == Some(true);
        let late = open && record.data.due().is_some_and(|day| day < program.as_of);
        let owner = record.owner.as_ref().and_then(|p| Some((key(p)?, p)));
        let decides = involved::decider(record).and_then(|p| Some((key(p)?, p)));
        let same = owner.as_ref().zip(decides.as_ref()).is_some_and(|(owner, decides)| owner.0 == decides.0);
        let both = [(owner.filter(|_| !same), true, false), (decides, same, true)];
        for ((key, person), owns, decides) in both.into_iter().filter_map(|(who, o, d)| Some((who?, o, d))) {
            let name = || site.person_name(&program.slug, person);
            let new = |key| Owner { key, name: name(), owns: false, open: 0, decide: 0, overdue: 0 };
            let one = found.entry(key).or_insert_with_key(|key| new(key.clone()));
            one.owns |= owns;
            one.open += usize::from(open);
            one.decide += usize::from(decides);
            one.overdue += usize::from(late);
        }
    }
    let mut owners: Vec<Owner> = found.into_values().collect();
    owners.sort_by(|a, b| {
        let burden = |o: &Owner| (o.overdue, o.decide, o.open);
        burden(b).cmp(&burden(a)).then_with(|| a.name.cmp(&b.name))
    });
    owners
}

/// So many owners are seen at once.
const FIRST: usize = 12;

/// What each has open, what to decide, what is overdue; where they are many, those with the least are folded.
fn owned(owners: &[Owner], w: &Words) -> Section {
    let (first, rest) = owners.split_at(owners.len().min(FIRST));
    let counted: Vec<(&str, usize)> = owners.iter().map(|o| (o.name.as_str(), o.open)).collect();
    let section = Section::new("owners", w.people_owners(), titles::owners(&counted, w));
    let section = section.with(owner_table(first, w.people_caption(), w).part());
    if rest.is_empty() {
        return section;
    }
    let summary = w.people_rest_list(rest.len());
    let parts = vec![owner_table(rest, &summary, w).part()];
    section.with(Part::Folded { summary, parts })
}

fn owner_table(owners: &[Owner], caption: &str, w: &Words) -> Table {
    let heads = [
        w.people_head_who(),
        &numeric(w.people_head_open()),
        &numeric(w.people_decide()),
        &numeric(w.people_overdue()),
    ];
    let mut table = Table::new(caption, "tight", &heads);
    for owner in owners {
        let late = Html::text(&owner.overdue.to_string());
        table.row(vec![
            Cell::head(Html::text(&owner.name).link(&format!("../people/{}.html", owner.key))),
            Cell::of(Html::text(&owner.open.to_string())),
            Cell::of(Html::text(&owner.decide.to_string())),
            Cell::of(if owner.overdue > 0 { late.within("span", "late") } else { late }),
        ]);
    }
    table
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
        w.field_influence(),
        w.field_interest(),
        w.stakeholder_grid_stands(),
        w.stakeholder_grid_should_stand(),
        w.field_expects(),
    ];
    let mut table = Table::new(caption, "stack tight", &heads);
    // In the words of the chart's axes: a number without its scale says nothing.
    let score = |s: Option<Score>| Cell::classed(Html::text(s.map_or("", |s| score_word(s.0, w))), "nowrap");
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
