//! `kpis.html`: every measure with its trend, its limits and what it was made from.

use super::lists::Said;
use crate::metrics::{Kpi, Rag};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::report::html::{self, Html, opening};
use crate::report::page::{Cell, Section, Table};
use crate::report::site::Site;
use std::sync::Arc;

pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let measured = site.measured(&program.slug);
    let all: &[Kpi] = measured.map_or(&[], |m| &m.kpis);
    let red = all.iter().filter(|k| k.rag == Rag::Red).count();
    let heading = match red {
        0 => "No measure is beyond its red limit".to_string(),
        n => format!(
            "{} of {} measures {} beyond the red limit",
            opening(n),
            all.len(),
            if n == 1 { "is" } else { "are" }
        ),
    };
    let mut section = Section::new("all", "", "").with(kpi_table(&all.iter().collect::<Vec<_>>()).part());
    section = section
        .why(Html::text("Every figure is computed from the records; the dotted line in each trend is the target."));
    let mut sections = vec![section];
    let segments = segment_table(program, all);
    if !segments.rows.is_empty() {
        sections.push(Section::new("workstreams", "By workstream", "By workstream").with(segments.part()));
    }
    Said { heading, sub: Html::none(), sections }
}

/// Measures with their value, trend, target and standing.
pub(super) fn kpi_table(kpis: &[&Kpi]) -> Table {
    let mut table =
        Table::new("Measures", "tight kpi", &["Measure", "#Now", "Trend", "Target", "#n", "Against limits"]);
    for kpi in kpis {
        let decimals = usize::from(kpi.definition.unit != crate::metrics::Unit::Count);
        let spark = crate::chart::sparkline::sparkline(&crate::chart::sparkline::Input {
            points: kpi.trend.clone(),
            target: kpi.limits.target,
            decimals,
        });
        let target =
            kpi.limits.target.map_or(String::new(), |t| format!("{} {}", sign(kpi), kpi.definition.unit.show(t)));
        let name = Html::text(kpi.definition.title).second(Html::text(&kpi.reason().unwrap_or_default()));
        table.row(vec![
            Cell::head(name),
            Cell::of(Html::text(&kpi.shown()).strong()),
            Cell::of(Html::printed(spark.svg)),
            Cell::classed(Html::text(&target), "nowrap"),
            Cell::of(Html::text(&kpi.figure.n.to_string())),
            Cell::of(html::rag_mark(kpi.rag.word())),
        ]);
    }
    table
}

fn sign(kpi: &Kpi) -> &'static str {
    match kpi.definition.better {
        crate::metrics::Better::Up => "≥",
        crate::metrics::Better::Down => "≤",
        crate::metrics::Better::Zero => "±",
    }
}

fn segment_table(program: &ProgramView, all: &[Kpi]) -> Table {
    let workstreams: Vec<&Arc<Record>> = program.of_kind("workstream").collect();
    let mut heads = vec!["Measure".to_string()];
    heads.extend(workstreams.iter().map(|w| format!("#{}", w.title())));
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let mut table = Table::new("Measures by workstream", "stack tight", &heads);
    for kpi in all.iter().filter(|k| !k.by_workstream.is_empty()) {
        let cell = |w: &&Arc<Record>| {
            let figure = kpi.by_workstream.iter().find(|(id, _)| id == w.id()).and_then(|(_, f)| f.value);
            Cell::of(Html::text(&figure.map_or("n/a".into(), |v| kpi.show(v))))
        };
        let mut cells = vec![Cell::head(Html::text(kpi.definition.title))];
        cells.extend(workstreams.iter().map(cell));
        table.row(cells);
    }
    table
}
