//! The pages of a program that list what it has of a kind.

use super::days;
use super::empty;
use super::program_pages::PROGRAM_PAGES;
use super::titles;
use crate::chart::Figure;
use crate::portfolio::ProgramView;
use crate::record::workstream::Workstream;
use crate::record::{Person, Record};
use crate::report::chrome::Chrome;
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Page, Part, Section, Table};
use crate::report::site::{Site, id_link, names_itself, title_link};
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::Arc;

/// The way from these pages to the site's root.
pub(super) const ROOT: &str = "../";

/// The way from a list page of a folder to the site's root: those of records beside the folders lie there themselves.
fn root_from(folder: &str) -> &'static str {
    if folder.is_empty() { "" } else { ROOT }
}

/// What a list page says.
pub(super) struct Said {
    /// A sentence with the number that matters.
    pub(super) heading: String,
    /// What else must be said at once.
    pub(super) sub: Html,
    /// The lists.
    pub(super) sections: Vec<Section>,
}

/// A page that has nothing to list yet: why, and how to begin.
pub(super) fn nothing(program: &ProgramView, kind: &str, heading: &str) -> Said {
    let empty = empty::of(kind, &program.slug, &program.words);
    Said { heading: heading.into(), sub: Html::none(), sections: vec![Section::new("none", "", "").with(empty)] }
}

/// Every list page of a program; of a folder of documents, its documents.
pub(super) fn pages(site: &Site<'_>, program: &ProgramView) -> Vec<Page> {
    if program.charter().is_none() {
        return vec![page(site, program, "index.html", program.title(), records(site, program))];
    }
    let listed = PROGRAM_PAGES.iter().filter_map(|listed| Some((listed, listed.tell?)));
    listed
        .map(|(listed, tell)| page(site, program, listed.file, (listed.label)(site.words), tell(site, program)))
        .collect()
}

fn page(site: &Site<'_>, program: &ProgramView, file: &str, label: &str, said: Said) -> Page {
    let w = site.words;
    let path =
        if program.slug.is_empty() { file.replace("index", "documents") } else { format!("{}/{file}", program.slug) };
    let home = format!("{}/index.html", program.slug);
    let mut above = vec![(site.view.settings.title.as_str(), "index.html")];
    let mut chrome = Chrome::new(
        site,
        &path,
        &w.frame_page_title(label, program.title()),
        &w.frame_page_description(label, program.title()),
    );
    if program.charter().is_some() {
        above.push((program.title(), &home));
        chrome = chrome.in_program(site, program, file);
    }
    Page {
        chrome: chrome.crumbs(&above, label),
        template: "page.html",
        kicker: if label == program.title() {
            w.frame_page_documents().into()
        } else {
            w.frame_page_kicker(label, program.title())
        },
        heading: said.heading,
        sub: said.sub,
        top: Vec::new(),
        sections: said.sections,
        main_class: "",
        path,
    }
}

/// How soon, or how late: "in 15 days", "13 d overdue".
pub(super) fn distance(day: NaiveDate, as_of: NaiveDate, w: &Words) -> Html {
    match (day - as_of).num_days() {
        0 => Html::text(w.frame_today()),
        n @ 1.. => Html::text(&w.frame_in_days(n)),
        n => html::due_tag(&w.frame_overdue(-n)),
    }
}

/// A chart by name with its numbers beside it, folded below it on a phone; none where there is nothing to draw.
pub(super) fn chart(site: &Site<'_>, program: &ProgramView, name: &str) -> Option<Part> {
    Some(beside(Part::figure(&drawn(site, program, name)?, site.words)))
}

/// The same below a page's heading that is its finding, and that finding; with a title of its own, where it has more to
/// say, and beside it `other`, where there is such.
pub(super) fn headed_chart(
    site: &Site<'_>,
    program: &ProgramView,
    name: &str,
    title: Option<String>,
    other: Option<Part>,
) -> Option<(Part, String)> {
    let mut figure = drawn(site, program, name)?;
    let headline = std::mem::take(&mut figure.headline);
    let chart = match title {
        Some(title) => Part::figure(&Figure { headline: title, ..figure }, site.words),
        None => Part::figure_below_heading(&figure, site.words),
    };
    let part = match other {
        Some(other) => halves(chart, other),
        None => beside(chart),
    };
    Some((part, headline))
}

/// A chart by name as half of a page's width, and in the other half what belongs to it.
pub(super) fn chart_and(site: &Site<'_>, program: &ProgramView, name: &str, other: Part) -> Option<Part> {
    let chart = Part::figure(&drawn(site, program, name)?, site.words);
    Some(halves(chart, other))
}

fn drawn(site: &Site<'_>, program: &ProgramView, name: &str) -> Option<Figure> {
    figures::draw(name, &Subject::of(site, program)?).filter(|figure| !figure.wide.is_empty())
}

fn halves(left: Part, right: Part) -> Part {
    Part::Columns { class: "cols", columns: vec![vec![left], vec![right]] }
}

fn beside(part: Part) -> Part {
    Part::Columns { class: "cols beside", columns: vec![vec![part]] }
}

/// A plain list per kind.
pub(super) fn by_kind(site: &Site<'_>, program: &ProgramView, label: &str, kinds: &[&str]) -> Said {
    let mut sections = Vec::new();
    let mut total = 0;
    for kind in kinds {
        let records: Vec<_> = program.of_kind(kind).collect();
        let Some(first) = records.first() else { continue };
        total += records.len();
        sections.push(
            Section::new(kind, site.kinds(&first.kind), site.kinds(&first.kind)).with(generic(site, &records).part()),
        );
    }
    if sections.is_empty() {
        return nothing(program, kinds.first().copied().unwrap_or("document"), &site.words.heads_all_of(label));
    }
    Said { heading: site.words.heads_total(total, label), sub: Html::none(), sections }
}

/// Who answers for a record: its owner, of a workstream its lead.
fn answers_for(record: &Record) -> Option<&Person> {
    record.owner.as_ref().or_else(|| record.as_kind::<Workstream>().map(|stream| &stream.lead))
}

/// Records of any kind: id, title, owner, the day by which and that on which it was done, state.
pub(super) fn generic(site: &Site<'_>, records: &[&Arc<Record>]) -> Table {
    let w = site.words;
    let caption = records.first().map_or(w.heads_records().to_string(), |r| site.kinds(&r.kind).to_string());
    // A kind without an owner, a day or a state has no column for it, nor one whose ids say what the titles say.
    let numbered = records.iter().any(|r| !names_itself(r));
    let owned = records.iter().find(|r| answers_for(r).is_some());
    let dated = records.iter().find(|r| days::planned(r).is_some());
    let ended = records.iter().find(|r| days::ended(r).is_some());
    let stands = records.iter().any(|r| !site.state(r).is_empty());
    let mut heads = Vec::new();
    heads.extend(numbered.then(|| w.heads_id()));
    heads.push(w.heads_title());
    heads.extend(owned.map(|r| if r.owner.is_some() { w.heads_owner() } else { w.field_lead() }));
    heads.extend(dated.map(|r| days::planned_label(r, w)));
    heads.extend(ended.map(|r| days::ended_label(r, w)));
    heads.extend(stands.then(|| w.heads_state()));
    let mut table = Table::new(caption, "stack tight", &heads);
    for record in records {
        let (open, root) = (record.data.is_open() == Some(true), root_from(&record.scope));
        let owner = match answers_for(record) {
            Some(owner) => site.person(&record.scope, owner, root),
            // What is open and has nobody must not look as if that were of no matter.
            None if open => Html::text(w.frame_nobody()).within("span", "bad"),
            None => Html::none(),
        };
        let day = |day: Option<NaiveDate>| day.map(|d| html::day(d, site.view.as_of, w)).unwrap_or_default();
        let late = record.data.due().filter(|due| open && *due < site.view.as_of);
        let late = late.map(|due| distance(due, site.view.as_of, w)).unwrap_or_default();
        let mut cells = Vec::new();
        cells.extend(numbered.then(|| Cell::classed(id_link(record, root), "id")));
        cells.push(Cell::head(title_link(record, root)));
        cells.extend(owned.map(|_| Cell::of(owner)));
        cells.extend(dated.map(|_| Cell::classed(day(days::planned(record)).second(late), "nowrap")));
        cells.extend(ended.map(|_| Cell::classed(day(days::ended(record)), "nowrap")));
        cells.extend(stands.then(|| Cell::of(Html::text(site.state(record)))));
        table.row(cells).of_workstream(site.workstream(record));
    }
    table
}

/// Every record of a folder, by kind: the index for readers without search.
pub(super) fn records(site: &Site<'_>, program: &ProgramView) -> Said {
    let mut sections = Vec::new();
    for kind in site.view.kinds.iter() {
        let records: Vec<_> = program.of_kind(&kind.name).collect();
        if !records.is_empty() {
            let heading = titles::kind(site.kinds(kind), &records, site.words);
            sections.push(Section::new(&kind.name, site.kinds(kind), heading).with(generic(site, &records).part()));
        }
    }
    let total = program.records().count();
    Said { heading: site.words.heads_total(total, program.title()), sub: Html::none(), sections }
}
