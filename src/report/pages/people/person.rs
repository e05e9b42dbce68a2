//! What one person has to turn to, across programs, the most urgent first.

use super::super::example;
use super::duty::{Duty, WEEK, When};
use super::{Owner, about};
use crate::report::chrome::Chrome;
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Fact, Page, Part, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use crate::words::Words;

/// `people/<person>.html`.
pub(super) fn page(site: &Site<'_>, key: &str, owner: &Owner<'_>) -> Page {
    let w = site.words;
    let path = format!("people/{key}.html");
    let duties = owner.duties(site);
    let mut sections = Vec::new();
    for when in When::ALL {
        let these: Vec<&Duty<'_>> = duties.iter().filter(|d| d.when == when).collect();
        if !these.is_empty() {
            let heading = when.heading(&these, w);
            let table = table(site, &these, &heading).part();
            // What asks nothing of anybody is counted; who wants the list opens it.
            let part = match when {
                When::Rest => Part::Folded { summary: w.people_rest_list(these.len()), parts: vec![table] },
                _ => table,
            };
            sections.push(Section::new(when.anchor(), when.label(w), heading).with(part));
        }
    }
    if sections.is_empty() {
        sections.push(Section::new("none", "", "").with(Part::Empty {
            text: w.people_owns_nothing().into(),
            toml: format!("owner = {}\n", example::text(&owner.written)),
        }));
    }
    Page {
        chrome: Chrome::new(site, &path, &owner.name, &w.people_owns(&owner.name)).crumbs(
            &[(&site.view.settings.title, "index.html"), (w.frame_page_people(), "people/index.html")],
            &owner.name,
        ),
        template: "page.html",
        kicker: w.people_head_who().into(),
        heading: heading(&owner.name, &duties, w),
        sub: owner.declared.map(|r| about(site, r)).unwrap_or_default(),
        top: if duties.is_empty() { Vec::new() } else { vec![Part::Facts { facts: facts(&duties, w) }] },
        sections,
        main_class: "duties",
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
fn heading(name: &str, duties: &[Duty<'_>], w: &Words) -> String {
    let open = duties.iter().filter(|d| d.when != When::Rest).count();
    let (decide, late, week) = (count(duties, When::Decide), count(duties, When::Overdue), count(duties, When::Week));
    let waited = duties.iter().filter(|d| d.when == When::Decide && d.late).count();
    let mut parts = Vec::new();
    match (decide, waited) {
        (0, _) => {}
        (n, 0) => parts.push(w.people_part_decide(n)),
        (n, waited) => parts.push(w.people_part_decide_late(n, waited)),
    }
    if late > 0 {
        parts.push(w.people_part_late(late));
    }
    if week > 0 {
        parts.push(w.people_part_week(week, WEEK));
    }
    match (open, parts.is_empty()) {
        (0, _) => w.people_nothing_open(name),
        (n, true) => w.people_not_urgent(n, name, WEEK),
        (n, false) => w.people_urgent(n, name, parts.join(w.list_between())),
    }
}

fn facts(duties: &[Duty<'_>], w: &Words) -> Vec<Fact> {
    let fact = |when: When, note: &str| {
        let n = if when == When::Overdue { overdue(duties) } else { count(duties, when) };
        let shown = Html::text(&n.to_string());
        let urgent = n > 0 && when == When::Overdue;
        Part::fact(when.label(w), if urgent { shown.within("span", "late") } else { shown }, Html::text(note))
    };
    let open = duties.iter().filter(|d| d.when != When::Rest);
    let mut programs: Vec<&str> = open.map(|d| &*d.record.scope).collect();
    programs.sort_unstable();
    programs.dedup();
    let mut out = vec![
        fact(When::Decide, w.people_decide_note()),
        fact(When::Overdue, w.people_overdue_note()),
        fact(When::Week, &w.people_week_note(WEEK)),
        fact(When::Attention, w.people_attention_note()),
        fact(When::Later, w.people_later_note()),
    ];
    // All of them add up to what is open.
    if count(duties, When::Undated) > 0 {
        out.push(fact(When::Undated, ""));
    }
    if programs.len() > 1 {
        let programs = Html::text(&programs.len().to_string());
        out.push(Part::fact(w.kind_program_many(), programs, Html::text(w.people_programs_note())));
    }
    out
}

fn table(site: &Site<'_>, duties: &[&Duty<'_>], caption: &str) -> Table {
    let w = site.words;
    // What is the same or missing in every row has no column.
    let first = duties.first().map(|d| &d.record.scope);
    let programs = duties.iter().any(|d| Some(&d.record.scope) != first);
    let dated = duties.iter().any(|d| d.due.is_some() || !d.why.is_empty());
    let stands = duties.iter().any(|d| !site.state(d.record).is_empty());
    let mut heads = vec![w.record_head_id(), w.people_head_record(), w.field_kind()];
    heads.extend(programs.then(|| w.kind_program()));
    heads.extend(dated.then(|| w.field_due()));
    heads.extend(stands.then(|| w.record_state()));
    let mut table = Table::new(caption, "stack tight", &heads);
    for Duty { record, due, why, .. } in duties {
        let program = site.view.program(&record.scope).map_or(record.scope.to_string(), |p| p.title().to_string());
        let day = due.map(|d| html::day(d, site.view.as_of, site.words)).unwrap_or_default();
        let mut cells = vec![
            Cell::classed(id_link(record, "../"), "id"),
            Cell::head(title_link(record, "../")),
            Cell::of(Html::text(site.kind(&record.kind))),
        ];
        cells.extend(programs.then(|| Cell::of(Html::text(&program))));
        cells.extend(dated.then(|| Cell::of(day.second(why.clone()))));
        cells.extend(stands.then(|| Cell::of(Html::text(site.state(record)))));
        table.row(cells).of_workstream(site.workstream(record));
    }
    table
}
