//! `budget.html`: the S-curve, and the lines of the budget.

use super::lists::{Said, by_kind};
use super::program::budget_table;
use crate::portfolio::ProgramView;
use crate::report::figures::{self, Subject};
use crate::report::page::{Part, Section};
use crate::report::site::Site;

pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let mut said = by_kind(site, program, "Budget", &["budget"]);
    let Some(subject) = Subject::of(site, program).filter(|s| s.measured.cost.is_some()) else { return said };
    let Some(figure) = figures::draw("s-curve", &subject) else { return said };
    said.heading = figure.headline.clone();
    let table = budget_table(program, program.currency());
    let columns = vec![vec![Part::figure(&figure)], vec![table.part()]];
    said.sections.insert(0, Section::new("curve", "Chart", "").with(Part::Columns { class: "cols", columns }));
    said
}
