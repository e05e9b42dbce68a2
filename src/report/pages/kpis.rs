//! `kpis.html`: every measure with its trend, its limits, what it was made from and how.

mod detail;
mod table;

pub(super) use detail::bare_table;
pub(super) use table::kpi_table;

use super::lists::Said;
use crate::metrics::{Kpi, Rag};
use crate::portfolio::ProgramView;
use crate::report::html::Html;
use crate::report::page::Section;
use crate::report::site::Site;

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
        sections.push(Section::new("all", w.kpis_all(), "").why(why).with(kpi_table(&known, w).part()));
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
                .with(segments.part()),
        );
    }
    Said { heading, sub: Html::none(), sections }
}
