//! The page of one record: what it is, what happened to it, what it says, who names it, where it stands.

use crate::portfolio::{ProgramView, mentions};
use crate::record::decision::Decision;
use crate::record::milestone::Milestone;
use crate::record::risk::Risk;
use crate::record::{Record, Shape, Value};
use crate::report::chrome::{Chrome, root_of};
use crate::report::html::{self, Html};
use crate::report::page::{Fact, LinkGroup, Page, Part, Section};
use crate::report::site::{PROGRAM_PAGES, Site, id_link, record_path, title_link};
use crate::report::text::Text;
use crate::report::value;
use crate::report::pages::lists::decision_card;
use chrono::NaiveDate;

/// `<scope>/<kind>/<id>.html`.
pub(super) fn page(site: &Site<'_>, scope: &ProgramView, record: &Record) -> Page {
    let path = record_path(record);
    let root = root_of(&path);
    let text = Text::of(site, record, &root);
    let list = PROGRAM_PAGES.iter().find(|(.., kinds)| kinds.contains(&record.kind.name.as_str()));
    let (list_file, list_label) = list.map_or(("records.html", "All records"), |(file, label, _)| (*file, *label));
    let home = format!("{}/index.html", record.scope);
    let list_path = format!("{}/{list_file}", record.scope);
    let mut above = vec![(site.view.settings.title.as_str(), "index.html")];
    if scope.charter().is_some() {
        above.push((scope.title(), home.as_str()));
        above.push((list_label, list_path.as_str()));
    }
    let title = format!("{}: {}", record.id(), record.title());
    let description = format!("{} {} of {}", record.kind.title, record.id(), scope.title());
    Page {
        chrome: Chrome::new(site, &path, &title, &description).crumbs(&above, record.id()),
        template: "page.html",
        kicker: format!("{} {}, {}", record.kind.title, record.id(), scope.title()),
        heading: record.title().to_string(),
        sub: Html::text(&text.first_sentence(record)),
        top: vec![Part::Facts { facts: facts(site, record, &root) }],
        sections: vec![section(site, record, &text)],
        main_class: "record",
        path,
    }
}

fn section(site: &Site<'_>, record: &Record, text: &Text<'_>) -> Section {
    let mut main = Vec::new();
    if let Some(decision) = record.as_kind::<Decision>().filter(|d| !d.option.is_empty()) {
        main.push(Part::Decision(Box::new(decision_card(text, record, decision))));
    }
    let body = text.body(record);
    if !body.is_empty() {
        main.push(Part::Prose { html: body });
    }
    for (name, value) in record.data.values() {
        let Value::List(rows) = &value else { continue };
        let Some(spec) = record.kind.field(name).filter(|s| is_rows(&s.shape)) else { continue };
        let Some(table) = value::rows(text, record, spec, rows) else { continue };
        main.push(Part::Heading { text: value::label(name) });
        main.push(Part::Printed { html: table });
    }
    let entries = timeline(text, record);
    if !entries.is_empty() {
        main.push(Part::Heading { text: "History".into() });
        main.push(Part::Timeline { entries });
    }
    main.push(source(site, record));
    let mut side = vec![Part::Heading { text: "Fields".into() }, Part::Fields { fields: fields(text, record) }];
    side.extend(links(site, record, text.root));
    let columns = Part::Columns { class: "wide-left", columns: vec![main, side] };
    Section { id: "record".into(), parts: vec![columns], ..Section::default() }
}

/// Whether a field holds rows, which are shown as a table.
fn is_rows(shape: &Shape) -> bool {
    matches!(shape, Shape::List(inner) if matches!(**inner, Shape::Table(_)))
}

fn source(site: &Site<'_>, record: &Record) -> Part {
    let path = site.file_of(record).to_string();
    let line = record.common.line;
    // Lines move with hidden records, so editions below the highest have none.
    let pattern = site.view.settings.repo_url.as_ref().filter(|_| !site.view.is_edition());
    let href = pattern.map(|p| p.replace("{commit}", "HEAD").replace("{file}", &path).replace("{line}", &line.to_string()));
    let path = if site.view.is_edition() { path } else { format!("{path}:{line}") };
    Part::Source { path, href }
}

/// The facts on top: state, owner, dates, and what the kind is about.
fn facts(site: &Site<'_>, record: &Record, root: &str) -> Vec<Fact> {
    let as_of = site.view.as_of;
    let mut out = Vec::new();
    if let Some(risk) = record.as_kind::<Risk>() {
        let note = format!("likelihood {}, impact {}", risk.probability.0, risk.impact.0);
        out.push(Part::fact("Score now", html::score_chip(risk.score()), Html::text(&note)));
    }
    if let Some(milestone) = record.as_kind::<Milestone>() {
        out.extend(milestone_facts(milestone, as_of));
    }
    if let Some(state) = record.data.state() {
        out.push(Part::fact("State", Html::text(state), Html::none()));
    }
    let owner = record.owner.as_ref().map(|o| site.person(&record.scope, o, root));
    out.push(Part::fact("Owner", owner.unwrap_or_else(|| Html::text("nobody").within("span", "bad")), Html::none()));
    if let Some(due) = record.data.due().filter(|_| record.as_kind::<Milestone>().is_none()) {
        out.push(Part::fact("Due", html::full_day(due), overdue(record, due, as_of)));
    }
    if let Some(born) = born(record) {
        let age = (as_of - born).num_days();
        let note = Html::text(&html::count(age.unsigned_abs() as usize, "day ago", "days ago"));
        out.push(Part::fact("Raised", html::full_day(born), note));
    }
    if let Some(workstream) = record.workstream.as_ref().and_then(|w| site.find(&record.scope, w.text()?)) {
        out.push(Part::fact("Workstream", title_link(workstream, root), Html::none()));
    }
    out
}

fn milestone_facts(m: &Milestone, as_of: NaiveDate) -> Vec<Fact> {
    let late = (m.end(as_of) - m.baseline).num_days();
    let first = m.first_baseline.filter(|f| *f != m.baseline);
    let moved = first.map(|f| Html::text("first ").then(html::full_day(f))).unwrap_or_default();
    let mut out = vec![Part::fact("Baseline", html::full_day(m.baseline), moved)];
    match m.actual {
        Some(day) => out.push(Part::fact("Delivered", html::full_day(day), html::variance(late))),
        None => {
            let note = if m.expected() < as_of { html::due_tag("overdue, not updated") } else { html::variance(late) };
            out.push(Part::fact("Forecast", html::full_day(m.expected()), note));
        }
    }
    out
}

fn overdue(record: &Record, due: NaiveDate, as_of: NaiveDate) -> Html {
    let days = (as_of - due).num_days();
    match record.data.is_open() {
        Some(true) if days > 0 => html::due_tag(&format!("{days}\u{a0}d overdue")),
        Some(true) => Html::text(&format!("in {}", html::count(-days as usize, "day", "days"))),
        _ => Html::none(),
    }
}

fn born(record: &Record) -> Option<NaiveDate> {
    let values = record.data.values();
    ["raised", "requested"].iter().find_map(|name| values.iter().find(|(n, _)| n == name)?.1.date())
}

/// Every single field, in the order of the kind.
fn fields(text: &Text<'_>, record: &Record) -> Vec<(String, Html)> {
    let hidden = ["owner", "links"];
    record
        .values()
        .into_iter()
        .filter(|(name, _)| !hidden.contains(name) && !record.kind.field(name).is_some_and(|f| is_rows(&f.shape)))
        .map(|(name, v)| (value::label(name), value::block(text, record, &v)))
        .collect()
}

/// What happened, newest first: the days of single fields and of dated rows.
fn timeline(text: &Text<'_>, record: &Record) -> Vec<(Html, Html)> {
    let mut entries: Vec<(NaiveDate, Html)> = Vec::new();
    for (name, v) in record.data.values() {
        match &v {
            Value::Date(day) if record.kind.past.iter().any(|p| p == name) => {
                entries.push((*day, Html::text(&value::label(name)).strong()));
            }
            Value::List(rows) => {
                for row in rows {
                    let Value::Table(cells) = row else { continue };
                    let Some(day) = cells.iter().find(|(n, _)| *n == "date").and_then(|(_, d)| d.date()) else { continue };
                    let rest = cells.iter().filter(|(n, _)| *n != "date");
                    let words = rest.map(|(n, v)| Html::text(&format!("{} ", value::label(n).to_lowercase())).then(value::inline(text, record, v)));
                    let what = Html::text(&format!("{}: ", value::label(name))).strong();
                    entries.push((day, what.then(Html::join(words, ", "))));
                }
            }
            _ => {}
        }
    }
    entries.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    entries.into_iter().map(|(day, what)| (html::full_day(day), what)).collect()
}

/// Links out by verb, then links in by verb.
fn links(site: &Site<'_>, record: &Record, root: &str) -> Vec<Part> {
    let mut groups: Vec<LinkGroup> = Vec::new();
    for mention in mentions(record) {
        let link = match &mention.target {
            None => (Html::none(), Html::text("restricted item"), Html::none()),
            Some(target) => match site.find(&record.scope, target) {
                Some(found) => entry(found, root),
                None => continue,
            },
        };
        add(&mut groups, value::label(&mention.verb), link);
    }
    let mut from: Vec<LinkGroup> = Vec::new();
    for (source, verb) in site.backlinks.to(record) {
        add(&mut from, value::label(verb), entry(source, root));
    }
    let mut out = Vec::new();
    for (heading, groups) in [("Links to", groups), ("Linked from", from)] {
        if !groups.is_empty() {
            out.push(Part::Heading { text: heading.into() });
            out.push(Part::Links { groups });
        }
    }
    out
}

fn entry(record: &Record, root: &str) -> (Html, Html, Html) {
    (id_link(record, root), Html::text(record.title()), Html::text(record.data.state().unwrap_or("")))
}

fn add(groups: &mut Vec<LinkGroup>, verb: String, link: (Html, Html, Html)) {
    match groups.iter_mut().find(|g| g.verb == verb) {
        Some(group) => group.links.push(link),
        None => groups.push(LinkGroup { verb, links: vec![link] }),
    }
}
