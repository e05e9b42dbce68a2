//! What one person has to turn to, across programs, the most urgent first.

use super::duty::{Duty, When};
use super::{Owner, about};
use crate::report::chrome::Chrome;
use crate::report::html::{self, Html, opening};
use crate::report::page::{Cell, Fact, Page, Part, Section, Table};
use crate::report::site::{Site, id_link, title_link};

/// `people/<person>.html`.
pub(super) fn page(site: &Site<'_>, key: &str, owner: &Owner<'_>) -> Page {
    let path = format!("people/{key}.html");
    let duties = owner.duties(site);
    let mut sections = Vec::new();
    for (when, id, toc, heading) in When::ALL {
        let these: Vec<&Duty<'_>> = duties.iter().filter(|d| d.when == when).collect();
        if !these.is_empty() {
            sections.push(Section::new(id, toc, heading).with(table(site, &these, heading).part()));
        }
    }
    if sections.is_empty() {
        sections.push(Section::new("none", "", "").with(Part::Empty {
            text: "No record names this person as its owner. A record of any kind takes one:".into(),
            toml: format!("owner = \"{}\"\n", owner.written),
        }));
    }
    Page {
        chrome: Chrome::new(site, &path, &owner.name, &format!("What {} owns across programs", owner.name))
            .crumbs(&[(&site.view.settings.title, "index.html"), ("People", "people/index.html")], &owner.name),
        template: "page.html",
        kicker: "Person or role".into(),
        heading: heading(&owner.name, &duties),
        sub: owner.declared.map(|r| about(site, r)).unwrap_or_default(),
        top: if duties.is_empty() { Vec::new() } else { vec![Part::Facts { facts: facts(&duties) }] },
        sections,
        main_class: "",
        path,
    }
}

fn count(duties: &[Duty<'_>], when: When) -> usize {
    duties.iter().filter(|d| d.when == when).count()
}

/// How many have passed their day, decisions among them.
pub(super) fn overdue(duties: &[Duty<'_>]) -> usize {
    duties.iter().filter(|d| d.late).count()
}

/// The sentence with what cannot wait.
fn heading(name: &str, duties: &[Duty<'_>]) -> String {
    let open = duties.iter().filter(|d| d.when != When::Rest).count();
    let (decide, late, week) = (count(duties, When::Decide), count(duties, When::Overdue), count(duties, When::Week));
    let mut parts = Vec::new();
    if decide > 0 {
        let waited = duties.iter().filter(|d| d.when == When::Decide && d.late).count();
        let waited = if waited > 0 { format!(" ({waited} overdue)") } else { String::new() };
        parts.push(format!("{} to decide{waited}", opening(decide).to_lowercase()));
    }
    if late > 0 {
        parts.push(format!("{} overdue", opening(late).to_lowercase()));
    }
    if week > 0 {
        parts.push(format!("{} due within 7 days", opening(week).to_lowercase()));
    }
    match (open, parts.is_empty()) {
        (0, _) => format!("{name} has nothing open"),
        (n, true) => format!("{name} has {}, none of them urgent", html::count(n, "open record", "open records")),
        (n, false) => format!("{name} has {}: {}", html::count(n, "open record", "open records"), parts.join(", ")),
    }
}

fn facts(duties: &[Duty<'_>]) -> Vec<Fact> {
    let fact = |label: &str, when: When, note: &str| {
        let n = if when == When::Overdue { overdue(duties) } else { count(duties, when) };
        let shown = Html::text(&n.to_string());
        let urgent = n > 0 && when == When::Overdue;
        Part::fact(label, if urgent { shown.within("span", "late") } else { shown }, Html::text(note))
    };
    let open = duties.iter().filter(|d| d.when != When::Rest);
    let mut programs: Vec<&str> = open.map(|d| &*d.record.scope).collect();
    programs.sort_unstable();
    programs.dedup();
    vec![
        fact("To decide", When::Decide, "decisions that wait"),
        fact("Overdue", When::Overdue, "their day has passed"),
        fact("This week", When::Week, "due within 7 days"),
        fact("To look at", When::Attention, "slipping or unreviewed"),
        fact("Later", When::Later, "with a later day"),
        Part::fact("Programs", Html::text(&programs.len().to_string()), Html::text("with open records")),
    ]
}

fn table(site: &Site<'_>, duties: &[&Duty<'_>], caption: &str) -> Table {
    let mut table = Table::new(caption, "stack tight", &["ID", "Record", "Kind", "Program", "Due", "State"]);
    for Duty { record, due, why, .. } in duties {
        let program = site.view.program(&record.scope).map_or(record.scope.to_string(), |p| p.title().to_string());
        let day = due.map(|d| html::day(d, site.view.as_of, site.words)).unwrap_or_default();
        table
            .row(vec![
                Cell::classed(id_link(record, "../"), "id"),
                Cell::head(title_link(record, "../")),
                Cell::of(Html::text(site.kind(&record.kind))),
                Cell::of(Html::text(&program)),
                Cell::of(day.second(why.clone())),
                Cell::of(Html::text(site.state(record))),
            ])
            .of_workstream(site.workstream(record));
    }
    table
}
