//! `dependencies.html`: what one party needs from another, what is promised too late first.

use super::lists::{ROOT, Said, chart, distance, nothing};
use super::titles;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::dependency::Dependency;
use crate::record::types::Party;
use crate::report::figures::dependencies::by_urgency;
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html, slot};
use crate::report::page::{Cell, Part, Section, Table, numeric};
use crate::report::site::{Site, id_link, title_link};
use crate::report::text::Text;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Open dependencies by how late they are, then those that were delivered.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let w = site.words;
    let all: Vec<(&Arc<Record>, &Dependency)> = program.of::<Dependency>().collect();
    let open = by_urgency(program);
    let mut met: Vec<_> = all.into_iter().filter(|(_, d)| d.delivered.is_some()).collect();
    met.sort_by_key(|(_, d)| std::cmp::Reverse(d.delivered));
    let late = open.iter().filter(|(_, d)| d.late_by().is_some_and(|n| n > 0)).count();
    let bare = open.iter().filter(|(_, d)| d.promised.is_none()).count();
    let heading = match (open.len(), late) {
        (0, _) if met.is_empty() => return nothing(program, "dependency", w.dependencies_none()),
        (0, _) => w.dependencies_all_delivered().to_string(),
        (n, 0) => w.dependencies_on_time(n),
        (n, k) if n == k => w.dependencies_late_all(n),
        (n, k) => w.dependencies_late(k, n),
    };
    let sub = match bare {
        0 => Html::none(),
        k => Html::text(&w.dependencies_bare(k)),
    };
    let mut sections = Vec::new();
    let map = Subject::of(site, program).and_then(|subject| figures::draw("dependency-map", &subject));
    if let Some(figure) = map.filter(|f| !f.wide.is_empty()) {
        let part = Part::figure_below_heading(&figure, w);
        sections.push(Section::new("map", w.dependencies_map(), map_heading(site, program, &open)).with(part));
    }
    if let Some(chart) = chart(site, program, "dependency-age").filter(|_| !open.is_empty()) {
        sections.push(Section::new("age", w.dependencies_age(), "").with(chart));
    }
    if !open.is_empty() {
        sections.push(
            Section::new("open", w.dependencies_open(), titles::needed(&open, program.as_of, w))
                .with(table(site, w.dependencies_open_table(), &open).part()),
        );
    }
    if !met.is_empty() {
        let late = met.iter().filter(|(_, d)| d.delivered.is_some_and(|day| day > d.needed_by)).count();
        sections.push(
            Section::new("delivered", w.dependencies_delivered(), w.dependencies_delivered_of(met.len(), late))
                .with(table(site, w.dependencies_delivered_table(), &met).part()),
        );
    }
    Said { heading, sub, sections }
}

/// Who waits for the most open deliveries, where that is one party.
fn map_heading(site: &Site<'_>, program: &ProgramView, open: &[(&Arc<Record>, &Dependency)]) -> String {
    let mut waits: BTreeMap<&str, usize> = BTreeMap::new();
    for written in open.iter().filter_map(|(_, d)| d.consumer.0.text()) {
        let name = site.find(&program.slug, written).map_or(written, |record| record.title());
        *waits.entry(name).or_default() += 1;
    }
    let most = waits.values().copied().max().unwrap_or(0);
    let mut those = waits.iter().filter(|(_, n)| **n == most);
    match (those.next(), those.next()) {
        (Some((party, n)), None) if *n > 1 => site.words.dependencies_most(*party, *n),
        _ => site.words.titles_waits_alike(most),
    }
}

fn table(site: &Site<'_>, caption: &str, dependencies: &[(&Arc<Record>, &Dependency)]) -> Table {
    let (as_of, w) = (site.view.as_of, site.words);
    let any_delivered = dependencies.iter().any(|(_, d)| d.delivered.is_some());
    let end = if any_delivered { w.dependencies_end() } else { w.dependencies_end_open() };
    let heads = [
        w.heads_id(),
        w.dependencies_dependency(),
        w.dependencies_provider(),
        w.dependencies_consumer(),
        &numeric(w.dependencies_needed()),
        &numeric(end),
        &numeric(w.dependencies_late_by()),
        w.heads_state(),
    ];
    let mut table = Table::new(caption, "stack tight", &heads);
    for (record, d) in dependencies {
        let text = Text::of(site, record, ROOT);
        let end = match (d.delivered, d.promised) {
            (Some(day), _) => html::fill(&w.dependencies_was_delivered(slot(0)), [html::day(day, as_of, w)]),
            (None, Some(day)) => html::day(day, as_of, site.words),
            (None, None) => Html::text(w.dependencies_no_date()).within("span", "bad"),
        };
        let late = d.delivered.map(|day| (day - d.needed_by).num_days()).or(d.late_by());
        let over = if d.delivered.is_none() && d.needed_by < as_of {
            distance(d.needed_by, as_of, site.words)
        } else {
            Html::none()
        };
        table
            .row(vec![
                Cell::classed(id_link(record, ROOT), "id"),
                Cell::head(title_link(record, ROOT)),
                Cell::of(party(&text, &d.provider)),
                Cell::of(party(&text, &d.consumer)),
                Cell::classed(html::day(d.needed_by, as_of, site.words), "nowrap"),
                Cell::classed(end, "nowrap"),
                Cell::of(late.map(|days| html::variance(days, site.words)).unwrap_or_default()),
                Cell::of(state(site, record, d).second(over)),
            ])
            .of_workstream(site.workstream(record));
    }
    table
}

/// How a dependency stands; what blocks an open one is seen.
fn state(site: &Site<'_>, record: &Record, d: &Dependency) -> Html {
    let said = Html::text(site.state(record));
    if d.delivered.is_none() && d.blocked.is_some() { said.within("span", "bad") } else { said }
}

/// A record by its title, or the words that stand there.
fn party(text: &Text<'_>, party: &Party) -> Html {
    match party.0.text() {
        None => Html::text(text.site.words.frame_restricted()).within("span", "restricted"),
        Some(written) => match text.site.find(text.scope, written) {
            Some(record) => title_link(record, text.root),
            None => Html::text(written),
        },
    }
}
