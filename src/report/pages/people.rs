//! Who owns what: a page per person or role across programs, and the people of a program.

mod duty;
mod person;

use super::{example, titles};
use crate::record::Record;
use crate::record::person::PersonRecord;
use crate::report::chrome::Chrome;
use crate::report::html::{self, Html};
use crate::report::involved;
use crate::report::page::{Cell, Page, Part, Section, Table};
use crate::report::site::{Site, record_path};
use crate::report::text::Text;
use duty::{Duty, WEEK, When};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What one person or role owns.
struct Owner<'v> {
    name: String,
    /// As records write it.
    written: String,
    declared: Option<&'v Arc<Record>>,
    records: Vec<&'v Arc<Record>>,
    /// Decisions and change requests that wait for this person.
    decides: Vec<&'v Arc<Record>>,
}

impl<'v> Owner<'v> {
    /// What there is to turn to, the most urgent first; a decision of their own that they must take stands once.
    fn duties(&self, site: &Site<'_>) -> Vec<Duty<'v>> {
        let decided = |record: &Arc<Record>| self.decides.iter().any(|d| Arc::ptr_eq(d, record));
        let owned = self.records.iter().filter(|r| !decided(r)).map(|r| Duty::new(site, r, false));
        let mut duties: Vec<Duty<'v>> = self.decides.iter().map(|r| Duty::new(site, r, true)).chain(owned).collect();
        duties.sort_by(|a, b| a.order().cmp(&b.order()));
        duties
    }
}

/// What a record has to do with somebody whom it names.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Owns,
    Decides,
    Named,
}

/// Everybody who owns or is declared, by the file name of the page.
fn owners<'v>(site: &Site<'v>) -> BTreeMap<String, Owner<'v>> {
    let mut out: BTreeMap<String, Owner<'v>> = BTreeMap::new();
    for record in site.view.records() {
        let mut add = |text: &str, part: Role| {
            let declared = site.find(&record.scope, text).filter(|r| r.as_kind::<PersonRecord>().is_some());
            let owner = out.entry(site.person_key(&record.scope, text)).or_insert_with(|| Owner {
                name: declared.map_or(text, |r| r.title()).to_string(),
                written: text.to_string(),
                declared,
                records: Vec::new(),
                decides: Vec::new(),
            });
            owner.declared = owner.declared.or(declared);
            match part {
                Role::Owns => owner.records.push(record),
                Role::Decides => owner.decides.push(record),
                Role::Named => {}
            }
        };
        if record.as_kind::<PersonRecord>().is_some() {
            add(record.id(), Role::Named);
        }
        if let Some(text) = record.owner.as_ref().and_then(|o| o.text()) {
            add(text, Role::Owns);
        }
        if let Some(text) = involved::decider(record).and_then(|person| person.text()) {
            add(text, Role::Decides);
        }
        // So that every link to somebody has a page.
        for (_, person) in involved::people(record) {
            add(person, Role::Named);
        }
    }
    out
}

/// `people/<person>.html` and `people/index.html`.
pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let owners = owners(site);
    let mut pages: Vec<Page> = owners.iter().map(|(key, owner)| person::page(site, key, owner)).collect();
    pages.push(index(site, &owners));
    pages
}

fn about(site: &Site<'_>, record: &Record) -> Html {
    let text = Text::of(site, record, "../");
    let person = record.as_kind::<PersonRecord>();
    let organisation = person.and_then(|p| p.organisation.as_deref()).map(Html::text).unwrap_or_default();
    let expects = person
        .and_then(|p| p.expects.as_ref())
        .map(|e| html::fill(&site.words.people_expects(html::slot(0)), [text.prose(e)]))
        .unwrap_or_default();
    let link = Html::text(site.words.people_record()).link(&format!("../{}", record_path(record)));
    html::sentences([organisation, expects, link])
}

/// Everybody, those with the most overdue first.
fn index(site: &Site<'_>, owners: &BTreeMap<String, Owner<'_>>) -> Page {
    let path = "people/index.html";
    let w = site.words;
    let heads = [
        w.people_head_who(),
        &format!("#{}", w.people_head_open()),
        &format!("#{}", w.people_decide()),
        &format!("#{}", w.people_overdue()),
        &format!("#{}", w.people_week_heading(WEEK)),
        &format!("#{}", w.kind_program_many()),
    ];
    let mut table = Table::new(w.people_caption(), "stack tight", &heads);
    let mut rows: Vec<(&String, &Owner<'_>, Vec<Duty<'_>>)> =
        owners.iter().map(|(key, owner)| (key, owner, owner.duties(site))).collect();
    let of = |duties: &[Duty<'_>], when: When| duties.iter().filter(|d| d.when == when).count();
    let open = |duties: &[Duty<'_>]| duties.iter().filter(|d| d.when != When::Rest).count();
    rows.sort_by_cached_key(|(_, owner, duties)| {
        (Reverse(person::overdue(duties)), Reverse(of(duties, When::Decide)), Reverse(open(duties)), owner.name.clone())
    });
    let burdened = rows.iter().filter(|(.., duties)| person::overdue(duties) > 0).count();
    for (key, owner, duties) in &rows {
        let late = Html::text(&person::overdue(duties).to_string());
        let late = if late.as_str() == "0" { late } else { late.within("span", "late") };
        let scopes: BTreeSet<&str> = duties.iter().map(|d| &*d.record.scope).collect();
        let cells = [open(duties), of(duties, When::Decide)].map(|n| Cell::of(Html::text(&n.to_string())));
        let mut row = vec![Cell::head(Html::text(&owner.name).link(&format!("{key}.html")))];
        row.extend(cells);
        row.push(Cell::of(late));
        row.extend([of(duties, When::Week), scopes.len()].map(|n| Cell::of(Html::text(&n.to_string()))));
        table.row(row);
    }
    let late: Vec<(&str, usize)> =
        rows.iter().map(|(_, owner, duties)| (owner.name.as_str(), person::overdue(duties))).collect();
    let heading = match (rows.len(), burdened) {
        (0, _) => w.people_none().to_string(),
        (all, 0) => w.people_none_late(all),
        (1, _) => w.people_the_one_late().to_string(),
        _ => titles::most_overdue(&late, w),
    };
    let section = match rows.is_empty() {
        false => Section::new("all", "", "").with(table.part()),
        true => Section::new("none", "", "").with(Part::Empty {
            text: w.people_none_toml().into(),
            toml: format!("owner = {}\n", example::text(w.example_lead_data())),
        }),
    };
    Page {
        path: path.into(),
        template: "page.html",
        chrome: Chrome::new(site, path, w.frame_page_people(), w.people_what())
            .crumbs(&[(&site.view.settings.title, "index.html")], w.frame_page_people()),
        kicker: w.frame_page_people().into(),
        heading,
        sub: Html::none(),
        top: Vec::new(),
        sections: vec![section],
        main_class: "",
    }
}
