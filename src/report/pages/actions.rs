//! Actions: what was promised, by whom, by when.

use super::example;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::action::Action;
use crate::record::meeting::Meeting;
use crate::report::chrome::Chrome;
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Page, Part, Section, Table, numeric};
use crate::report::site::{Site, id_link, title_link};
use std::sync::Arc;

/// Overdue actions, most overdue first.
pub(in crate::report) fn overdue(program: &ProgramView) -> Vec<(&Arc<Record>, &Action)> {
    let mut out: Vec<_> = program.of::<Action>().filter(|(_, a)| a.done.is_none() && a.due < program.as_of).collect();
    out.sort_by_key(|(_, a)| a.due);
    out
}

/// A table of overdue actions.
pub(super) fn overdue_table(site: &Site<'_>, actions: &[(&Arc<Record>, &Action)], root: &str) -> Table {
    let w = site.words;
    let mut table = Table::new(
        w.actions_overdue_oldest(),
        "stack",
        &[
            w.heads_id(),
            w.actions_action(),
            w.heads_owner(),
            w.heads_due(),
            &numeric(w.actions_days_over()),
            w.actions_from(),
        ],
    );
    for (record, action) in actions {
        let as_of = site.view.as_of;
        let days = (as_of - action.due).num_days();
        table
            .row(vec![
                Cell::classed(id_link(record, root), "id"),
                Cell::head(title_link(record, root)),
                Cell::of(owner(site, record, root)),
                Cell::classed(html::day(action.due, as_of, site.words), "nowrap"),
                Cell::of(Html::text(&w.days(days)).within("span", "late")),
                Cell::of(from(site, record, action, root)),
            ])
            .of_workstream(site.workstream(record));
    }
    table
}

/// What an action came from: a meeting by its title, since its id is the name of its file.
fn from(site: &Site<'_>, record: &Record, action: &Action, root: &str) -> Html {
    let found = action.from.as_ref().and_then(|f| site.find(&record.scope, f.text()?));
    let link =
        |found: &Arc<Record>| if is_named_by_file(found) { title_link(found, root) } else { id_link(found, root) };
    found.map(link).unwrap_or_default()
}

/// Whether a record's id is a name rather than a sign that people say: `meeting-2026-05-07`, but not `R-01`.
fn is_named_by_file(record: &Record) -> bool {
    record.as_kind::<Meeting>().is_some()
}

/// The owner of a record, or that there is none.
pub(super) fn owner(site: &Site<'_>, record: &Record, root: &str) -> Html {
    let owner = record.owner.as_ref().map(|o| site.person(&record.scope, o, root));
    owner.unwrap_or_else(|| Html::text(site.words.frame_nobody()).within("span", "bad"))
}

/// `actions.html`.
pub(super) fn pages(site: &Site<'_>, program: &ProgramView) -> Vec<Page> {
    if program.charter().is_none() {
        return Vec::new();
    }
    let w = site.words;
    let path = format!("{}/actions.html", program.slug);
    let late = overdue(program);
    let mut open: Vec<_> = program.of::<Action>().filter(|(_, a)| a.done.is_none() && a.due >= program.as_of).collect();
    open.sort_by_key(|(_, a)| a.due);
    let mut done: Vec<_> = program.of::<Action>().filter(|(_, a)| a.done.is_some()).collect();
    done.sort_by_key(|(_, a)| std::cmp::Reverse(a.done));
    let mut sections = Vec::new();
    if let Some((_, oldest)) = late.first() {
        let heading = w.actions_oldest((program.as_of - oldest.due).num_days());
        sections
            .push(Section::new("overdue", w.actions_overdue(), heading).with(overdue_table(site, &late, "../").part()));
    }
    if let Some((_, next)) = open.first() {
        let (n, day) = (open.len(), w.in_words(next.due, program.as_of));
        let due = open.iter().filter(|(_, a)| a.due == next.due).count();
        // Those that are overdue are open too.
        let heading = match late.is_empty() {
            true => w.actions_open_next(n, day, due),
            false => w.actions_open_more(n, day, due),
        };
        let table = table(site, &open, w.actions_open_table());
        sections.push(Section::new("open", w.actions_open(), heading).with(table.part()));
    }
    if !done.is_empty() {
        let in_time = done.iter().filter(|(_, a)| a.done.is_some_and(|day| day <= a.due)).count();
        let table = table(site, &done, w.actions_done_table());
        let heading = match done.len() {
            n if n == in_time => w.actions_done_in_time(n),
            n => w.actions_done_of(n, in_time),
        };
        sections.push(Section::new("done", w.actions_done(), heading).with(table.part()));
    }
    if sections.is_empty() {
        sections.push(
            Section::new("none", "", "").with(Part::Empty { text: w.actions_empty().into(), toml: example::action(w) }),
        );
    }
    let total = late.len() + open.len() + done.len();
    let heading = match (total, late.len()) {
        (0, _) => w.actions_none().to_string(),
        (_, 0) => w.actions_on_time(open.len()),
        (_, n) => w.actions_late_of(n, late.len() + open.len()),
    };
    let home = format!("{}/index.html", program.slug);
    vec![Page {
        chrome: Chrome::new(
            site,
            &path,
            &w.frame_page_title(w.actions_page(), program.title()),
            w.actions_description(),
        )
        .crumbs(&[(&site.view.settings.title, "index.html"), (program.title(), &home)], w.actions_page())
        .in_program(site, program, "actions.html"),
        template: "page.html",
        kicker: w.frame_page_kicker(w.actions_page(), program.title()),
        heading,
        sub: Html::none(),
        top: Vec::new(),
        sections,
        main_class: "",
        path,
    }]
}

fn table(site: &Site<'_>, actions: &[(&Arc<Record>, &Action)], caption: &str) -> Table {
    let w = site.words;
    let any_done = actions.iter().any(|(_, a)| a.done.is_some());
    let heads = [w.heads_id(), w.actions_action(), w.heads_owner(), w.heads_due()].into_iter();
    let heads: Vec<&str> = heads.chain(any_done.then(|| w.heads_done())).chain([w.actions_from()]).collect();
    let mut table = Table::new(caption, "stack", &heads);
    for (record, action) in actions {
        let as_of = site.view.as_of;
        let done = action.done.map(|day| {
            let late = (day - action.due).num_days();
            let note = if late > 0 { html::variance(late, site.words) } else { Html::none() };
            html::day(day, as_of, site.words).second(note)
        });
        let mut cells = vec![
            Cell::classed(id_link(record, "../"), "id"),
            Cell::head(title_link(record, "../")),
            Cell::of(owner(site, record, "../")),
            Cell::classed(html::day(action.due, as_of, site.words), "nowrap"),
        ];
        cells.extend(any_done.then(|| Cell::classed(done.unwrap_or_default(), "nowrap")));
        cells.push(Cell::of(from(site, record, action, "../")));
        table.row(cells).of_workstream(site.workstream(record));
    }
    table
}
