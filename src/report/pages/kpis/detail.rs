//! One measure: trend, value, limits and where they were set, records, definition.

use super::super::lists::ROOT;
use crate::config::Limits;
use crate::metrics::{Better, Extent, Figure, Kpi, Rag, Scope, Unit};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::report::chrome::capitalised;
use crate::report::figures::kpi_trend;
use crate::report::html::{self, Html, slot};
use crate::report::marks::Standing;
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::{Site, id_link, title_link, whole_id_link};
use crate::source::SETTINGS;
use crate::words::Words;
use std::sync::Arc;

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
    drawn.extend(counted_apart(site, program, kpi));
    let heading = w.titles_measure_is(Standing::of(kpi).word(), kpi.name(w), kpi.shown(w));
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
    let said = limits_said(&kpi.limits, kpi.better, kpi.unit, w);
    Html::text(&if said.is_empty() { w.kpis_no_limits().to_string() } else { said })
}

/// A target and the limits: "target ≥ 80 %, amber below 80 %, red below 60 %"; nothing where there are none.
pub(in crate::report::pages) fn limits_said(limits: &Limits, better: Better, unit: Unit, w: &Words) -> String {
    let target = limits.target.map(|v| w.kpis_limit_target(format!("{}\u{a0}{}", better.sign(), unit.show(v, w))));
    target.into_iter().chain(beyond(limits, better, unit, w)).collect::<Vec<_>>().join(w.list_between())
}

/// Beyond which values a measure is amber, and red: "amber below 80 %".
pub(in crate::report::pages) fn beyond(
    limits: &Limits,
    better: Better,
    unit: Unit,
    w: &Words,
) -> impl Iterator<Item = String> {
    let way = match better {
        Better::Up => "up",
        Better::Down => "down",
        Better::Zero => "zero",
    };
    let amber = limits.amber.map(|v| w.kpis_limit_amber(way, unit.show(v, w)));
    let red = limits.red.map(|v| w.kpis_limit_red(way, unit.show(v, w)));
    [amber, red].into_iter().flatten()
}

/// Where the limits come from, each from the first that gives it: the program's metric, its charter, `site.toml`, the
/// measure's defaults. Which is from where is said where they are not all from one.
fn origin(site: &Site<'_>, program: &ProgramView, kpi: &Kpi) -> Html {
    let w = site.words;
    let key = kpi.definition.key;
    let metric = kpi.source.as_ref().map(|source| {
        let links = source.metrics.iter().filter_map(|id| site.find(&program.slug, id)).map(|r| id_link(r, ROOT));
        (html::fill(&w.kpis_from_metric(slot(0)), [Html::join(links, w.list_between())]), source.limits)
    });
    let own = program.program().and_then(|p| p.thresholds.0.get(key)).map(|own| {
        let charter = program.charter().map(|r| title_link(r, ROOT)).unwrap_or_default();
        (html::fill(&w.kpis_from_charter(slot(0)), [charter]), *own)
    });
    let of_site = site.view.settings.thresholds.get(key).map(|own| (Html::text(SETTINGS).within("code", ""), *own));
    let glossary = format!("{ROOT}glossary.html#{key}");
    let defaults = (Html::text(w.kpis_from_defaults()).link(&glossary), kpi.definition.limits);
    let mut left = kpi.limits;
    let mut said: Vec<(Html, String)> = Vec::new();
    // Without any limit there is still the place where one could be set.
    let place = metric.as_ref().map_or_else(|| defaults.0.clone(), |(metric, _)| metric.clone());
    for (source, given) in [metric, own, of_site, Some(defaults)].into_iter().flatten() {
        let taken = taken(&mut left, &given, w);
        if !taken.is_empty() {
            said.push((source, taken.join(w.list_between())));
        }
    }
    let are_mixed = said.len() > 1;
    let each = said.into_iter().map(|(source, names)| match are_mixed {
        true => html::fill(&w.kpis_from_with(slot(0), names), [source]),
        false => source,
    });
    let all = Html::join(each, w.evidence_apart());
    if all.is_empty() { place } else { all }
}

/// The names of the limits that are still to be accounted for and that a source gives; they are taken out of the former.
fn taken<'w>(left: &mut Limits, given: &Limits, w: &'w Words) -> Vec<&'w str> {
    let mut names = Vec::new();
    let all = [
        (&mut left.target, given.target, w.kpis_name_target()),
        (&mut left.amber, given.amber, w.kpis_name_amber()),
        (&mut left.red, given.red, w.kpis_name_red()),
    ];
    for (left, given, name) in all {
        if left.is_some() && given.is_some() {
            *left = None;
            names.push(name);
        }
    }
    names
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

/// The figure of each workstream and, so that they add up, of what is of none.
fn workstreams(site: &Site<'_>, program: &ProgramView, kpi: &Kpi) -> Option<Table> {
    let w = site.words;
    let name = |id: &String| site.find(&program.slug, id).map_or_else(|| Html::text(id), |r| Html::text(r.title()));
    let mut rows: Vec<(Html, &Figure)> = kpi.by_workstream.iter().map(|(id, figure)| (name(id), figure)).collect();
    if rows.is_empty() {
        return None;
    }
    let rest = beside_workstreams(site, program, kpi);
    rows.extend(rest.as_ref().map(|figure| (Html::text(w.kpis_without_workstream()), figure)));
    let medians = rows.iter().any(|(_, f)| f.median.is_some() && f.median != f.value);
    let (value, median) = (format!("#{}", w.kpis_value()), format!("#{}", w.kpis_median()));
    let mut heads = vec![w.kind_workstream(), value.as_str()];
    heads.extend(medians.then_some(median.as_str()));
    heads.push("#n");
    let mut table = Table::new(w.kpis_one_by_workstream(kpi.name(w)), "tight", &heads);
    let show = |v: Option<f64>| Cell::of(Html::text(&v.map_or(w.number_none().into(), |v| kpi.show(v, w))));
    for (name, figure) in rows {
        let mut cells = vec![Cell::head(name), show(figure.value)];
        cells.extend(medians.then(|| show(figure.median)));
        cells.push(Cell::of(Html::text(&figure.n.to_string())));
        table.row(cells);
    }
    Some(table)
}

/// A part of a program's records, as a measure looks at them.
fn part<'v>(site: &'v Site<'_>, program: &'v ProgramView, extent: Extent<'v>) -> Scope<'v> {
    Scope { extent, ..Scope::program(program, &site.view.settings.calendar) }
}

/// The figure of the records that are of no workstream, where there are any. A metric that measures the whole program is
/// no part of it.
fn beside_workstreams(site: &Site<'_>, program: &ProgramView, kpi: &Kpi) -> Option<Figure> {
    let rest = || (kpi.definition.derive)(&part(site, program, Extent::Rest));
    kpi.source.is_none().then(rest).filter(|figure| figure.n > 0)
}

/// Records that count for their workstream and not for the program: a gate may be the next of its workstream only.
fn counted_apart(site: &Site<'_>, program: &ProgramView, kpi: &Kpi) -> Option<Part> {
    let w = site.words;
    let counted = |extent| (kpi.definition.counted)(&part(site, program, extent));
    let whole = counted(Extent::Whole);
    let of_parts = kpi.by_workstream.iter().flat_map(|(id, _)| counted(Extent::Workstream(id)));
    let is_apart = |record: &&Arc<Record>| !whole.iter().any(|other| Arc::ptr_eq(other, record));
    let apart: Vec<_> = of_parts.filter(is_apart).collect();
    if apart.is_empty() || kpi.source.is_some() {
        return None;
    }
    let links = apart.iter().take(NAMED).map(|r| whole_id_link(r, ROOT));
    let more = apart.len().saturating_sub(NAMED);
    let rest = (more > 0).then(|| Html::text(&w.kpis_more(more)));
    let links = Html::join(links.chain(rest), w.list_between());
    Some(Part::Note { html: html::fill(&w.kpis_counted_apart(apart.len(), slot(0)), [links]) })
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
