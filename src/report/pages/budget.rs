//! `budget.html`: the S-curve, and the lines of the budget.

use super::lists::{ROOT, Said, by_kind};
use super::program::{amounts, budget_table, cost_table};
use super::titles;
use crate::metrics::{Cost, cost_by_vendor, cost_of};
use crate::portfolio::ProgramView;
use crate::record::budget::Budget;
use crate::report::figures::{self, Subject};
use crate::report::html::Html;
use crate::report::page::{Cell, Part, Section, Table, numeric};
use crate::report::site::{Site, id_link, title_link};

pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let w = site.words;
    let mut said = by_kind(site, program, w.frame_page_budget(), &["budget"]);
    let Some(subject) = Subject::of(site, program).filter(|s| s.measured.cost.is_some()) else { return said };
    let Some(figure) = figures::draw("s-curve", &subject) else { return said };
    said.heading = figure.headline.clone();
    let budget = Section::new("budget", w.kind_budget_many(), titles::budget(program, w));
    said.sections = vec![budget.with(lines(site, program).part())];
    let chart = Part::figure_below_heading(&figure, w);
    let table = budget_table(program, program.currency());
    // Where each line has a category of its own, the table of lines says it all.
    let lines_of_their_own = table.rows.len() > program.of::<Budget>().count();
    let curve = match lines_of_their_own {
        true => Part::Columns { class: "cols beside", columns: vec![vec![chart]] },
        false => Part::Columns { class: "cols", columns: vec![vec![chart], vec![table.part()]] },
    };
    let vendors = by_vendor(program);
    if !vendors.is_empty() {
        let heading = vendor_heading(program, &vendors);
        let table = cost_table(w.program_by_vendor(), w.program_vendor(), vendors, program.currency(), w);
        said.sections.insert(0, Section::new("vendors", w.program_vendors(), heading).with(table.part()));
    }
    said.sections.insert(0, Section::new("curve", w.program_chart(), "").with(curve));
    said
}

/// Every line of the budget with its money, in the order of the records.
fn lines(site: &Site<'_>, program: &ProgramView) -> Table {
    let (w, currency) = (site.words, program.currency());
    let heads = [w.program_plan(), w.program_spent(), w.program_completion(), w.heads_variance()].map(numeric);
    let [plan, spent, completion, variance] = &heads;
    let heads = [w.heads_id(), w.heads_title(), w.heads_owner(), plan, spent, completion, variance];
    let mut table = Table::new(w.kind_budget_many(), "stack tight", &heads);
    let all: Vec<_> = program.of::<Budget>().map(|(record, line)| (record, cost_of(line))).collect();
    let costs: Vec<&Cost> = all.iter().filter_map(|(_, cost)| cost.as_ref()).collect();
    let mut said = amounts(&costs, currency, w).into_iter();
    for (record, cost) in &all {
        let owner = record.owner.as_ref().map(|o| site.person(&record.scope, o, ROOT)).unwrap_or_default();
        let mut cells =
            vec![Cell::classed(id_link(record, ROOT), "id"), Cell::head(title_link(record, ROOT)), Cell::of(owner)];
        // A line without amounts has nothing to compare.
        let none = || [(); 4].map(|()| Cell::classed(Html::none(), "nowrap"));
        cells.extend(cost.as_ref().and_then(|_| said.next()).unwrap_or_else(none));
        table.row(cells).of_workstream(site.workstream(record));
    }
    table
}

/// The money by vendor; none where no line names one.
fn by_vendor(program: &ProgramView) -> Vec<(String, Cost)> {
    let mut rows = cost_by_vendor(program);
    if rows.iter().all(|(name, _)| name.is_empty()) {
        return Vec::new();
    }
    for (name, _) in rows.iter_mut().filter(|(name, _)| name.is_empty()) {
        *name = program.words.program_no_vendor().into();
    }
    rows
}

/// Which vendor ends furthest above its plan.
fn vendor_heading(program: &ProgramView, vendors: &[(String, Cost)]) -> String {
    let (w, over) = (&program.words, |cost: &Cost| cost.eac - cost.bac);
    let worst = vendors.iter().max_by(|a, b| over(&a.1).total_cmp(&over(&b.1)));
    match worst.map(|(vendor, cost)| (vendor, over(cost))) {
        Some((vendor, amount)) if amount > 0.0 => w.program_vendor_above(vendor, w.money(amount, program.currency())),
        _ => w.program_vendor_none_above().into(),
    }
}
