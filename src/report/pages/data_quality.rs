//! `data-quality.html`: what keeps the figures of this edition from being trusted, and what to do about it.

mod findings;
mod records;

use super::lists::Said;
use crate::portfolio::ProgramView;
use crate::report::html::{self, Html, opening};
use crate::report::page::{Fact, Part, Section};
use crate::report::site::Site;

/// Findings, tolerated findings, records that nobody updated or owns, measures without a value: of what this edition
/// may see alone.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let warned = findings::of(site, program);
    let stale = records::stale(program);
    let unowned = records::unowned(program);
    let bare =
        site.measured(&program.slug).map_or(Vec::new(), |m| m.kpis.iter().filter(|k| k.reason().is_some()).collect());
    let facts = vec![
        fact("Warnings", warned.open.len(), "to mend in the records"),
        fact("Tolerated", warned.tolerated(), "allowed by name, listed below"),
        fact("Not updated", stale.len(), &format!("open, no dated entry for {} days", records::STALE)),
        fact("Nobody owns", unowned.len(), "open, without an owner"),
        fact("Measures without value", bare.len(), "a field is missing"),
    ];
    let sections = [
        Some(Section::new("counts", "", "").with(Part::Facts { facts })),
        Some(findings::section(site, &warned)),
        findings::allowances(site, program, &warned),
        records::stale_section(site, program, &stale),
        records::unowned_section(site, &unowned),
        records::bare_section(&bare),
    ];
    Said {
        heading: heading(warned.open.len(), stale.len(), unowned.len()),
        sub: Html::text(
            "What keeps figures and statuses from being believed, with the way out. Counted over the records of this edition.",
        ),
        sections: sections.into_iter().flatten().collect(),
    }
}

fn fact(label: &str, n: usize, note: &str) -> Fact {
    let value = Html::text(&n.to_string());
    Part::fact(label, value, Html::text(note))
}

fn heading(warnings: usize, stale: usize, unowned: usize) -> String {
    let mut rest = Vec::new();
    if stale > 0 {
        rest.push(format!(
            "{} not updated for {} days",
            html::count(stale, "open record", "open records"),
            records::STALE
        ));
    }
    if unowned > 0 {
        rest.push(format!("{} without an owner", unowned));
    }
    let first = match warnings {
        0 => "Nothing in the records contradicts what is reported".to_string(),
        n => format!("{} {} open", opening(n), if n == 1 { "warning is" } else { "warnings are" }),
    };
    if rest.is_empty() { first } else { format!("{first}; {}", rest.join(", ")) }
}
