//! One measure: trend, value, limits and where they were set, records, definition.

use super::super::lists::ROOT;
use super::table::sign;
use crate::config::Limits;
use crate::metrics::{Kpi, Rag, Scope};
use crate::portfolio::ProgramView;
use crate::report::chrome::capitalised;
use crate::report::figures::kpi_trend;
use crate::report::html::{self, Html, slot};
use crate::report::marks;
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::{Site, id_link, whole_id_link};
use crate::words::Words;

/// Records named before "and N more".
const NAMED: usize = 12;

/// The section of a measure that has a value.
pub(super) fn section(site: &Site<'_>, program: &ProgramView, kpi: &Kpi) -> Section {
    let w = site.words;
    let mark = if kpi.rag == Rag::Grey { Html::none() } else { html::rag_mark(kpi.rag.word(), w).and(" ") };
    let mut fields = vec![(w.kpis_now().to_string(), mark.then(Html::text(&kpi.shown(w)).strong()))];
    // Where the value itself is the median, saying it again says nothing.
    if let Some(median) = kpi.figure.median.filter(|m| Some(*m) != kpi.figure.value) {
        fields.push((w.kpis_median().into(), Html::text(&kpi.show(median, w))));
    }
    fields.push(("n".into(), Html::text(&kpi.figure.n.to_string())));
    if let Some(parts) = parts(kpi, program.currency(), w) {
        fields.push((w.kpis_made_of().into(), Html::text(&parts)));
    }
    fields.push((w.kpis_limits().into(), limits(kpi, w)));
    fields.push((w.kpis_set_in().into(), origin(site, program, kpi)));
    if let Some(records) = records(site, program, kpi) {
        fields.push((w.kpis_records().into(), records));
    }
    fields.push((w.kpis_formula().into(), html::coded((kpi.definition.definition)(w))));
    fields.push((w.kpis_key().into(), Html::text(kpi.definition.key).within("span", "mono")));
    let figure = kpi_trend::below_heading(kpi, program.as_of, w);
    let chart = match figure.headline.is_empty() {
        true => Part::figure_below_heading(&figure, w),
        false => Part::figure(&figure, w),
    };
    // The table stands below the chart, which is lower than what is said beside it.
    let mut drawn = vec![chart];
    drawn.extend(workstreams(site, program, kpi).map(|table| table.part()));
    let heading = w.titles_measure_is(marks::standing(kpi), kpi.name(w), kpi.shown(w));
    Section::new(kpi.definition.key, "", heading)
        .with(Part::Columns { class: "cols", columns: vec![drawn, vec![Part::Fields { fields }]] })
}

/// Parts of figures that are amounts of money.
const MONEY: [&str; 4] = ["bac", "eac", "actual", "money"];

/// The parts of the figure by name, as far as they are plain counts or amounts.
fn parts(kpi: &Kpi, currency: &str, w: &Words) -> Option<String> {
    let shown = |name: &str, value: f64| match name {
        name if MONEY.contains(&name) => w.money(value, currency),
        "median_open_age" => kpi.show(value, w),
        _ => w.number(value, 2),
    };
    let known = kpi.figure.detail.iter().filter(|(name, _)| *name != "median");
    let said: Vec<String> = known
        .filter_map(|(name, value)| Some(format!("{} {}", w.term("kpi-part", name), shown(name, (*value)?))))
        .collect();
    (!said.is_empty()).then(|| said.join(w.list_between()))
}

fn limits(kpi: &Kpi, w: &Words) -> Html {
    let Limits { target, amber, red } = kpi.limits;
    let way = match kpi.better {
        crate::metrics::Better::Up => "up",
        crate::metrics::Better::Down => "down",
        crate::metrics::Better::Zero => "zero",
    };
    let show = |v: f64| kpi.unit.show(v, w);
    let said: Vec<String> = [
        target.map(|v| w.kpis_limit_target(format!("{} {}", sign(kpi), show(v)))),
        amber.map(|v| w.kpis_limit_amber(way, show(v))),
        red.map(|v| w.kpis_limit_red(way, show(v))),
    ]
    .into_iter()
    .flatten()
    .collect();
    Html::text(&if said.is_empty() { w.kpis_no_limits().to_string() } else { said.join(w.list_between()) })
}

/// Where the limits come from: the program's metric, its charter, `site.toml`, or the program's defaults.
fn origin(site: &Site<'_>, program: &ProgramView, kpi: &Kpi) -> Html {
    let w = site.words;
    if let Some(source) = &kpi.source {
        let links = source.metrics.iter().filter_map(|id| site.find(&program.slug, id)).map(|r| id_link(r, ROOT));
        return html::fill(&w.kpis_from_metric(slot(0)), [Html::join(links, w.list_between())]);
    }
    let key = kpi.definition.key;
    let own = program.program().and_then(|p| p.thresholds.0.get(key));
    let names = |limits: &Limits| {
        let given = [
            (w.kpis_name_target(), limits.target),
            (w.kpis_name_amber(), limits.amber),
            (w.kpis_name_red(), limits.red),
        ];
        let names: Vec<&str> = given.into_iter().filter(|(_, v)| v.is_some()).map(|(name, _)| name).collect();
        names.join(w.list_between())
    };
    let mut said = Vec::new();
    if let Some(limits) = own {
        let charter = program.charter().map(|r| id_link(r, ROOT)).unwrap_or_default();
        said.push(html::fill(&w.kpis_from_charter(slot(0), names(limits)), [charter]));
    }
    // A limit of the charter stands in place of the site's.
    let stands = |site: Option<f64>, own: Option<f64>| site.filter(|_| own.is_none());
    let rest = site.view.settings.thresholds.get(key).map(|limits| Limits {
        target: stands(limits.target, own.and_then(|own| own.target)),
        amber: stands(limits.amber, own.and_then(|own| own.amber)),
        red: stands(limits.red, own.and_then(|own| own.red)),
    });
    if let Some(rest) = rest.map(|rest| names(&rest)).filter(|names| !names.is_empty()) {
        said.push(Html::text(&w.kpis_from_site(rest)));
    }
    if said.is_empty() {
        let glossary = Html::text(w.kpis_glossary()).link("../glossary.html");
        return html::fill(&w.kpis_from_defaults(slot(0)), [glossary]);
    }
    Html::join(said, w.evidence_apart())
}

/// The records behind the value, the first of them by name: those that are open before those that are not, since they are
/// what can still be turned.
fn records(site: &Site<'_>, program: &ProgramView, kpi: &Kpi) -> Option<Html> {
    let scope = Scope::program(program, &site.view.settings.calendar);
    let mut counted = (kpi.definition.counted)(&scope);
    counted.sort_by_key(|record| record.data.is_open() == Some(false));
    let links = counted.iter().take(NAMED).map(|r| whole_id_link(r, ROOT));
    let more = counted.len().saturating_sub(NAMED);
    let rest = if more > 0 { Html::text(&site.words.kpis_more(more)) } else { Html::none() };
    (!counted.is_empty()).then(|| Html::join(links.chain([rest]), site.words.list_between()))
}

fn workstreams(site: &Site<'_>, program: &ProgramView, kpi: &Kpi) -> Option<Table> {
    let medians = kpi.by_workstream.iter().any(|(_, f)| f.median.is_some() && f.median != f.value);
    let w = site.words;
    let (value, median) = (format!("#{}", w.kpis_value()), format!("#{}", w.kpis_median()));
    let mut heads = vec![w.kind_workstream(), value.as_str()];
    heads.extend(medians.then_some(median.as_str()));
    heads.push("#n");
    let mut table = Table::new(w.kpis_one_by_workstream(kpi.name(w)), "tight", &heads);
    for (id, figure) in &kpi.by_workstream {
        let show = |v: Option<f64>| {
            Cell::of(Html::text(&v.map_or(site.words.number_none().into(), |v| kpi.show(v, site.words))))
        };
        let name = site.find(&program.slug, id).map_or_else(|| Html::text(id), |r| Html::text(r.title()));
        let mut cells = vec![Cell::head(name), show(figure.value)];
        cells.extend(medians.then(|| show(figure.median)));
        cells.push(Cell::of(Html::text(&figure.n.to_string())));
        table.row(cells);
    }
    (!table.rows.is_empty()).then_some(table)
}

/// Measures without a value: why, and what would give one.
pub(in crate::report::pages) fn bare_table(bare: &[&Kpi], w: &Words) -> Table {
    let heads = [w.kpis_head(), w.kpis_why_bare(), w.kpis_formula()];
    let mut table = Table::new(w.kpis_bare_heading(), "stack tight", &heads);
    for kpi in bare {
        let why = capitalised(&kpi.needs(w).unwrap_or_default());
        table.row(vec![
            Cell::head(Html::text(kpi.title(w))),
            Cell::of(html::coded(&w.kpi_why(why))),
            Cell::of(html::coded((kpi.definition.definition)(w))),
        ]);
    }
    table
}
