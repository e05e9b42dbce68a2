//! `data-quality.html`: what keeps the figures of this edition from being trusted, and what to do about it.

mod dates;
mod findings;
mod records;

use super::lists::Said;
use crate::portfolio::ProgramView;
use crate::report::html::Html;
use crate::report::page::{Fact, Part, Section};
use crate::report::site::Site;
use crate::words::Words;

/// Findings, tolerated findings, records that nobody updated or owns, measures without a value: of what this edition
/// may see alone.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let w = site.words;
    let warned = findings::of(site, program);
    let stale = records::stale(program);
    let unowned = records::unowned(program);
    let bare = site.measured(&program.slug).map_or(Vec::new(), |m| m.kpis.iter().filter(|k| k.is_bare()).collect());
    let facts = vec![
        fact(w.quality_warnings(), warned.open.len(), w.quality_warnings_note()),
        fact(w.quality_tolerated(), warned.tolerated(), w.quality_tolerated_note()),
        fact(w.quality_stale(), stale.len(), &w.quality_stale_note(records::STALE)),
        fact(w.quality_unowned(), unowned.len(), w.quality_unowned_note()),
        fact(w.quality_bare(), bare.len(), w.quality_bare_note()),
    ];
    let sections = [
        Some(Section::new("counts", "", "").with(Part::Facts { facts })),
        Some(findings::section(site, &warned)),
        findings::allowances(site, program, &warned),
        records::stale_section(site, program, &stale),
        records::unowned_section(site, &unowned),
        records::bare_section(&bare, w),
    ];
    Said {
        heading: heading(warned.open.len(), stale.len(), unowned.len(), w),
        sub: Html::text(w.quality_sub()),
        sections: sections.into_iter().flatten().collect(),
    }
}

/// A count with what it counts; of nothing there is nothing to say.
fn fact(label: &str, n: usize, note: &str) -> Fact {
    let value = Html::text(&n.to_string());
    Part::fact(label, value, if n == 0 { Html::none() } else { Html::text(note) })
}

fn heading(warnings: usize, stale: usize, unowned: usize, w: &Words) -> String {
    let mut rest = Vec::new();
    if stale > 0 {
        rest.push(w.quality_rest_stale(stale, records::STALE));
    }
    if unowned > 0 {
        rest.push(w.quality_rest_unowned(unowned));
    }
    let first = w.quality_heading(warnings);
    if rest.is_empty() { first } else { w.quality_heading_more(first, w.list(&rest)) }
}
