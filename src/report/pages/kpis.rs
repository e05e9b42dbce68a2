//! `kpis.html`: every measure with its trend, its limits, what it was made from and how.

mod detail;
mod table;

pub(super) use detail::{bare_table, beyond, limits_said};
pub(super) use table::kpi_table;

use super::lists::Said;
use crate::metrics::{Kpi, Rag};
use crate::portfolio::ProgramView;
use crate::report::html::{self, Html};
use crate::report::page::Section;
use crate::report::site::Site;
use std::cmp::Reverse;

/// All measures in a table, then each with what stands behind it, then those without a value.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let w = site.words;
    let all: &[Kpi] = site.measured(&program.slug).map_or(&[], |m| &m.kpis);
    let red = all.iter().filter(|k| k.rag == Rag::Red).count();
    let (known, bare): (Vec<&Kpi>, Vec<&Kpi>) = all.iter().partition(|k| k.figure.value.is_some());
    let heading = match (known.len(), red) {
        (0, _) => w.kpis_none().to_string(),
        (_, 0) => w.kpis_none_red().to_string(),
        (all, n) => w.kpis_some_red(n, all),
    };
    let mut sections = Vec::new();
    if !known.is_empty() {
        let why = Html::text(w.kpis_all_why());
        let mut worst_first = known.clone();
        worst_first.sort_by_key(|kpi| Reverse(kpi.rag));
        sections.push(Section::new("all", w.kpis_all(), "").why(why).with(kpi_table(&worst_first, w).part()));
    }
    sections.extend(known.iter().map(|kpi| detail::section(site, program, kpi)));
    if !bare.is_empty() {
        let section =
            Section::new("bare", w.kpis_bare(), w.titles_measures_bare(bare.len())).why(Html::text(w.kpis_bare_why()));
        sections.push(section.with(bare_table(&bare, w).part()));
    }
    let segments = table::segment_table(program, all, w);
    if !segments.rows.is_empty() {
        sections.push(
            Section::new("workstreams", w.kpis_by_workstream(), w.titles_measures_split(segments.rows.len()))
                .why(Html::text(&w.kpis_by_workstream_why(w.number_none())))
                .with(segments.part()),
        );
    }
    let named = |rag: Rag| {
        let names: Vec<String> = known.iter().filter(|kpi| kpi.rag == rag).map(|kpi| kpi.name(w)).collect();
        // Names of measures hold commas.
        (!names.is_empty()).then(|| names.join(w.evidence_apart()))
    };
    let said =
        [named(Rag::Red).map(|names| w.kpis_red_are(names)), named(Rag::Amber).map(|names| w.kpis_amber_are(names))];
    let sub = html::sentences(said.into_iter().flatten().map(|said| Html::text(&said)));
    Said { heading, sub, sections }
}
