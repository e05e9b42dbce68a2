//! `kpis.html`: every measure with its trend, its limits, what it was made from and how.

mod detail;
mod table;

pub(super) use detail::bare_table;
pub(super) use table::kpi_table;

use super::lists::Said;
use crate::metrics::{Kpi, Rag};
use crate::portfolio::ProgramView;
use crate::report::html::{Html, opening};
use crate::report::page::Section;
use crate::report::site::Site;

/// All measures in a table, then each with what stands behind it, then those without a value.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let all: &[Kpi] = site.measured(&program.slug).map_or(&[], |m| &m.kpis);
    let red = all.iter().filter(|k| k.rag == Rag::Red).count();
    let (known, bare): (Vec<&Kpi>, Vec<&Kpi>) = all.iter().partition(|k| k.figure.value.is_some());
    let heading = match (known.len(), red) {
        (0, _) => "No measure has a value yet".to_string(),
        (_, 0) => "No measure is beyond its red limit".to_string(),
        (of, n) => {
            format!("{} of {of} measures {} beyond the red limit", opening(n), if n == 1 { "is" } else { "are" })
        }
    };
    let mut sections = Vec::new();
    if !known.is_empty() {
        let why = "Every figure is computed from the records; the dotted line in each trend is the target.";
        sections.push(
            Section::new("all", "All measures", "").why(Html::text(why)).with(kpi_table(&known, site.words).part()),
        );
    }
    sections.extend(known.iter().map(|kpi| detail::section(site, program, kpi)));
    if !bare.is_empty() {
        let why = "A figure that cannot be made is shown as n/a, never as 0 or 100 %.";
        let section = Section::new("bare", "Without a value", "Measures without a value").why(Html::text(why));
        sections.push(section.with(bare_table(&bare).part()));
    }
    let segments = table::segment_table(program, all);
    if !segments.rows.is_empty() {
        sections.push(Section::new("workstreams", "By workstream", "By workstream").with(segments.part()));
    }
    Said { heading, sub: Html::none(), sections }
}
