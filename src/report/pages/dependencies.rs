//! `dependencies.html`: what one party needs from another, what is promised too late first.

use super::lists::{ROOT, Said, chart, distance, nothing};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::dependency::Dependency;
use crate::record::types::Party;
use crate::report::figures::dependencies::by_urgency;
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html, opening};
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use crate::report::text::Text;
use std::sync::Arc;

/// Open dependencies by how late they are, then those that were delivered.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let all: Vec<(&Arc<Record>, &Dependency)> = program.of::<Dependency>().collect();
    let open = by_urgency(program);
    let mut met: Vec<_> = all.into_iter().filter(|(_, d)| d.delivered.is_some()).collect();
    met.sort_by_key(|(_, d)| std::cmp::Reverse(d.delivered));
    let late = open.iter().filter(|(_, d)| d.late_by().is_some_and(|n| n > 0)).count();
    let bare = open.iter().filter(|(_, d)| d.promised.is_none()).count();
    let heading = match (open.len(), late) {
        (0, _) if met.is_empty() => return nothing(program, "dependency", "No dependency is recorded"),
        (0, _) => "Every dependency is delivered".to_string(),
        (n, 0) => format!("None of {n} open dependencies is promised after it is needed"),
        (n, k) => format!(
            "{} of {n} open dependencies {} promised after the need",
            opening(k),
            if k == 1 { "is" } else { "are" }
        ),
    };
    let sub = match bare {
        0 => Html::none(),
        k => Html::text(&format!("{} {} no promised date.", opening(k), if k == 1 { "has" } else { "have" })),
    };
    let mut sections = Vec::new();
    let map = Subject::of(site, program).and_then(|subject| figures::draw("dependency-map", &subject));
    if let Some(figure) = map.filter(|f| !f.wide.is_empty()) {
        let part = Part::figure_below_heading(&figure);
        sections.push(Section::new("map", "Map", "Who waits for whom").with(part));
    }
    if let Some(chart) = chart(site, program, "dependency-age").filter(|_| !open.is_empty()) {
        sections.push(Section::new("age", "Age", "").with(chart));
    }
    if !open.is_empty() {
        sections.push(
            Section::new("open", "Open", "Open, the most urgent first")
                .with(table(site, "Open dependencies", &open).part()),
        );
    }
    if !met.is_empty() {
        sections.push(
            Section::new("delivered", "Delivered", "Delivered")
                .with(table(site, "Delivered dependencies", &met).part()),
        );
    }
    Said { heading, sub, sections }
}

fn table(site: &Site<'_>, caption: &str, dependencies: &[(&Arc<Record>, &Dependency)]) -> Table {
    let as_of = site.view.as_of;
    let heads = ["ID", "Dependency", "Provider", "Consumer", "#Needed", "#Promised or delivered", "#Late", "State"];
    let mut table = Table::new(caption, "stack tight", &heads);
    for (record, d) in dependencies {
        let text = Text::of(site, record, ROOT);
        let end = match (d.delivered, d.promised) {
            (Some(day), _) => html::day(day, as_of, site.words).and(" delivered"),
            (None, Some(day)) => html::day(day, as_of, site.words),
            (None, None) => Html::text("no date").within("span", "bad"),
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
                Cell::of(Html::text(site.state(record)).second(over)),
            ])
            .of_workstream(site.workstream(record));
    }
    table
}

/// A record by its title, or the words that stand there.
fn party(text: &Text<'_>, party: &Party) -> Html {
    match party.0.text() {
        None => Html::text("restricted item").within("span", "restricted"),
        Some(written) => match text.site.find(text.scope, written) {
            Some(record) => title_link(record, text.root),
            None => Html::text(written),
        },
    }
}
