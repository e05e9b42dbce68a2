//! The search, and the index of all records for those who read without it.

use super::{example, titles};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::report::chrome::Chrome;
use crate::report::html::{self, Html, slot};
use crate::report::page::{Page, Part, Section};
use crate::report::site::{Site, id_link};
use crate::words::Words;
use std::sync::Arc;

/// Of at most this many programs the index has an entry in its table of contents.
const MANY: usize = 24;

/// `search.html` and `records.html`.
pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    vec![search(site), index(site)]
}

/// The page that a script turns into a search; without it, the ways to every record.
fn search(site: &Site<'_>) -> Page {
    let (path, w) = ("search.html", site.words);
    let total = site.view.records().count();
    let all = Html::text(&w.find_index_of(total)).link("records.html");
    let items = site.view.scopes().filter(|s| s.records().next().is_some()).map(|scope| of_scope(site, scope));
    let section = Section::new("index", "", w.frame_page_records())
        .why(html::fill(&w.find_index_or(slot(0)), [all]))
        .with(Part::List { items: items.collect(), class: "plain" });
    Page {
        path: path.into(),
        template: "page.html",
        chrome: Chrome::new(site, path, w.frame_search(), w.find_describes())
            .crumbs(&[(&site.view.settings.title, "index.html")], w.frame_search()),
        kicker: w.frame_search().into(),
        heading: w.find_heading().into(),
        sub: Html::none(),
        top: vec![Part::Printed { html: place(w) }],
        sections: vec![section],
        main_class: "search",
    }
}

/// Where a script puts its box and its results.
fn place(w: &Words) -> Html {
    let without = Html::text(w.find_no_script()).within("p", "why");
    Html::printed(format!("<div id=\"find\">{}</div>", without.as_str()))
}

/// A program with how many records of each kind it has; each number leads to its list.
fn of_scope(site: &Site<'_>, scope: &ProgramView) -> Html {
    let page = match (scope.charter().is_some(), scope.slug.is_empty()) {
        (true, _) => format!("{}/records.html", scope.slug),
        (false, true) => "documents.html".into(),
        (false, false) => format!("{}/index.html", scope.slug),
    };
    let kinds = site.view.kinds.iter().filter_map(|kind| {
        let n = scope.of_kind(&kind.name).count();
        let called = if n == 1 { site.kind(kind) } else { site.kinds(kind) };
        (n > 0).then(|| {
            Html::text(&site.words.find_kind_count(n, site.words.within(called))).link(&format!("{page}#{}", kind.name))
        })
    });
    let kinds = Html::join(kinds.collect::<Vec<_>>(), site.words.list_between());
    Html::text(&called(scope, site.words)).strong().and(" ").then(kinds)
}

/// A program by its title; a folder of documents says that it is one.
fn called(scope: &ProgramView, w: &Words) -> String {
    match scope.charter() {
        Some(_) => scope.title().into(),
        None if scope.slug.is_empty() => scope.title().into(),
        None => w.frame_page_kicker(w.frame_page_documents(), scope.title()),
    }
}

/// Every record of the site, by program and kind.
fn index(site: &Site<'_>) -> Page {
    let (path, w) = ("records.html", site.words);
    let scopes: Vec<&ProgramView> = site.view.scopes().filter(|s| s.records().next().is_some()).collect();
    let sections = scopes.iter().enumerate().map(|(n, scope)| {
        let called_here = called(scope, w);
        let toc = if scopes.len() > MANY { "" } else { called_here.as_str() };
        let all: Vec<&Arc<Record>> = scope.records().collect();
        let section = Section::new(&format!("scope-{}", n + 1), toc, titles::scope(&called_here, &all, w));
        site.view.kinds.iter().fold(section, |section, kind| {
            let records: Vec<&Arc<Record>> = scope.of_kind(&kind.name).collect();
            match records.is_empty() {
                true => section,
                false => section
                    .with(Part::Heading { text: titles::kind(site.kinds(kind), &records, w) })
                    .with(list(site, &records)),
            }
        })
    });
    let total = site.view.records().count();
    let mut sections: Vec<Section> = sections.collect();
    if sections.is_empty() {
        sections.push(Section::new("none", "", "").with(Part::Empty {
            text: w.find_nothing().into(),
            toml: format!("trueup new program {}\n", example::text(w.example_program_title())),
        }));
    }
    Page {
        path: path.into(),
        template: "page.html",
        chrome: Chrome::new(site, path, w.frame_page_records(), w.find_index_describes())
            .crumbs(&[(&site.view.settings.title, "index.html")], w.frame_page_records()),
        kicker: w.find_index().into(),
        heading: w.find_all(total),
        sub: Html::none(),
        top: Vec::new(),
        sections,
        main_class: "",
    }
}

fn list(site: &Site<'_>, records: &[&Arc<Record>]) -> Part {
    let items = records.iter().map(|record| {
        let state = record.data.state().map(|_| Html::text(&site.words.find_state(site.state(record))));
        let state = state.map(|state| state.within("span", "faint nowrap")).unwrap_or_default();
        Html::join([id_link(record, "").within("span", "id"), Html::text(record.title()), state], " ")
    });
    Part::List { items: items.collect(), class: "index" }
}
