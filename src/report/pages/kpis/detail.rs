//! One measure: trend, value, limits and where they were set, records, definition.

use super::super::lists::ROOT;
use super::table::sign;
use crate::config::Limits;
use crate::metrics::{Kpi, Scope};
use crate::portfolio::ProgramView;
use crate::report::figures::kpi_trend;
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::{Site, id_link};
use crate::words::Words;

/// Records named before "and N more".
const NAMED: usize = 12;

/// The section of a measure that has a value.
pub(super) fn section(site: &Site<'_>, program: &ProgramView, kpi: &Kpi) -> Section {
    let mut fields = vec![(
        "Now".to_string(),
        html::rag_mark(kpi.rag.word(), site.words).and(" ").then(Html::text(&kpi.shown()).strong()),
    )];
    // Where the value itself is the median, saying it again says nothing.
    if let Some(median) = kpi.figure.median.filter(|m| Some(*m) != kpi.figure.value) {
        fields.push(("Median".into(), Html::text(&kpi.show(median))));
    }
    fields.push(("n".into(), Html::text(&kpi.figure.n.to_string())));
    if let Some(parts) = parts(kpi, site.words) {
        fields.push(("Made of".into(), Html::text(&parts)));
    }
    fields.push(("Limits".into(), limits(kpi)));
    fields.push(("Set in".into(), origin(site, program, kpi)));
    if let Some(records) = records(site, program, kpi) {
        fields.push(("Records".into(), records));
    }
    fields.push(("Formula".into(), html::coded(kpi.definition.definition)));
    fields.push(("Key".into(), Html::text(kpi.definition.key).within("span", "mono")));
    let figure = kpi_trend::of(kpi, program.as_of);
    let mut side = vec![Part::Fields { fields }];
    if let Some(table) = workstreams(site, program, kpi) {
        side.push(table.part());
    }
    Section::new(kpi.definition.key, "", kpi.definition.title)
        .with(Part::Columns { class: "cols", columns: vec![vec![Part::figure(&figure)], side] })
}

/// The parts of the figure by name, as far as they are plain counts or amounts.
fn parts(kpi: &Kpi, w: &Words) -> Option<String> {
    let known = kpi.figure.detail.iter().filter(|(name, _)| *name != "median");
    let said: Vec<String> = known
        .filter_map(|(name, value)| Some(format!("{} {}", name.replace('_', " "), w.number((*value)?, 2))))
        .collect();
    (!said.is_empty()).then(|| said.join(", "))
}

fn limits(kpi: &Kpi) -> Html {
    let Limits { target, amber, red } = kpi.limits;
    let beyond = match kpi.better {
        crate::metrics::Better::Up => "below",
        crate::metrics::Better::Down => "above",
        crate::metrics::Better::Zero => "beyond ±",
    };
    let show = |v: f64| kpi.unit.show(v);
    let said: Vec<String> = [
        target.map(|v| format!("target {} {}", sign(kpi), show(v))),
        amber.map(|v| format!("amber {beyond} {}", show(v))),
        red.map(|v| format!("red {beyond} {}", show(v))),
    ]
    .into_iter()
    .flatten()
    .collect();
    Html::text(&if said.is_empty() { "none: shown for information".to_string() } else { said.join(", ") })
}

/// Where the limits come from: the program's metric, its charter, `site.toml`, or the program's defaults.
fn origin(site: &Site<'_>, program: &ProgramView, kpi: &Kpi) -> Html {
    if let Some(source) = &kpi.source {
        let links = source.metrics.iter().filter_map(|id| site.find(&program.slug, id)).map(|r| id_link(r, ROOT));
        return Html::text("metric ").then(Html::join(links, ", "));
    }
    let key = kpi.definition.key;
    let own = program.program().and_then(|p| p.thresholds.0.get(key));
    let names = |limits: &Limits| {
        let given = [("target", limits.target), ("amber", limits.amber), ("red", limits.red)];
        given.into_iter().filter(|(_, v)| v.is_some()).map(|(name, _)| name).collect::<Vec<_>>().join(", ")
    };
    let mut said = Vec::new();
    if let Some(limits) = own {
        let charter = program.charter().map(|r| id_link(r, ROOT)).unwrap_or_default();
        said.push(Html::text("charter ").then(charter).and(&format!(" ({})", names(limits))));
    }
    if let Some(limits) = site.view.settings.thresholds.get(key) {
        said.push(Html::text(&format!("site.toml ({})", names(limits))));
    }
    if said.is_empty() {
        return Html::text("defaults of the measure; ").then(Html::text("glossary").link("../glossary.html"));
    }
    Html::join(said, "; ")
}

/// The records behind the value, the first of them by name.
fn records(site: &Site<'_>, program: &ProgramView, kpi: &Kpi) -> Option<Html> {
    let scope = Scope::program(program, &site.view.settings.calendar);
    let counted = (kpi.definition.counted)(&scope);
    let links = counted.iter().take(NAMED).map(|r| id_link(r, ROOT).within("span", "nowrap"));
    let more = counted.len().saturating_sub(NAMED);
    let rest = if more > 0 { Html::text(&format!("and {more} more")) } else { Html::none() };
    (!counted.is_empty()).then(|| Html::join(links.chain([rest]), ", "))
}

fn workstreams(site: &Site<'_>, program: &ProgramView, kpi: &Kpi) -> Option<Table> {
    let medians = kpi.by_workstream.iter().any(|(_, f)| f.median.is_some() && f.median != f.value);
    let heads: &[&str] =
        if medians { &["Workstream", "#Value", "#Median", "#n"] } else { &["Workstream", "#Value", "#n"] };
    let mut table = Table::new(format!("{} by workstream", kpi.definition.title), "tight", heads);
    for (id, figure) in &kpi.by_workstream {
        let show = |v: Option<f64>| Cell::of(Html::text(&v.map_or("n/a".into(), |v| kpi.show(v))));
        let name = site.find(&program.slug, id).map_or_else(|| Html::text(id), |r| Html::text(r.title()));
        let mut cells = vec![Cell::head(name), show(figure.value)];
        cells.extend(medians.then(|| show(figure.median)));
        cells.push(Cell::of(Html::text(&figure.n.to_string())));
        table.row(cells);
    }
    (!table.rows.is_empty()).then_some(table)
}

/// Measures without a value: why, and what would give one.
pub(in crate::report::pages) fn bare_table(bare: &[&Kpi]) -> Table {
    let heads = ["Measure", "Why there is no value", "Formula"];
    let mut table = Table::new("Measures without a value", "stack tight", &heads);
    for kpi in bare {
        let reason = kpi.reason().unwrap_or_default();
        let reason = reason.strip_prefix("n/a: ").unwrap_or(&reason);
        table.row(vec![
            Cell::head(Html::text(kpi.definition.title)),
            Cell::of(html::coded(&format!("{}.", crate::report::chrome::capitalised(reason)))),
            Cell::of(html::coded(kpi.definition.definition)),
        ]);
    }
    table
}
