//! `budget.html`: the S-curve, and the lines of the budget.

use super::lists::{ROOT, Said, by_kind};
use super::program::{amounts, budget_table, cost_table, sum};
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
    let chart = Part::figure_below_heading(&figure, w);
    let table = budget_table(program, program.currency());
    // Where each line has a category of its own, the table of lines says it all.
    let lines_of_their_own = table.rows.len() > program.of::<Budget>().count();
    let curve = match lines_of_their_own {
        true => Part::Columns { class: "cols beside", columns: vec![vec![chart]] },
        false => Part::Columns { class: "cols", columns: vec![vec![chart], vec![table.part()]] },
    };
    let vendors = by_vendor(program);
    // A sum that a table above gives needs no second row, least of all one that has a sheet of paper to itself.
    let is_summed = !vendors.is_empty() || !lines_of_their_own;
    said.sections = vec![budget.with(lines(site, program, !is_summed).part())];
    if !vendors.is_empty() {
        let heading = vendor_heading(program, &vendors);
        let named = |(name, cost): (String, Cost)| match name.is_empty() {
            true => (w.program_no_vendor().to_string(), cost),
            false => (name, cost),
        };
        let vendors = vendors.into_iter().map(named).collect();
        let table = cost_table(w.program_by_vendor(), w.program_vendor(), vendors, program.currency(), w);
        let section = Section::new("vendors", w.program_vendors(), heading);
        said.sections.insert(0, section.with(table.part()));
    }
    said.sections.insert(0, Section::new("curve", w.program_chart(), "").with(curve));
    said
}

/// Every line of the budget with its money, those furthest above their plan first, and the sum where it is asked for.
fn lines(site: &Site<'_>, program: &ProgramView, with_sum: bool) -> Table {
    let (w, currency) = (site.words, program.currency());
    let heads = [w.program_plan(), w.program_spent(), w.program_completion(), w.heads_variance()].map(numeric);
    let [plan, spent, completion, variance] = &heads;
    let heads = [w.heads_id(), w.heads_title(), w.heads_owner(), plan, spent, completion, variance];
    let mut table = Table::new(w.kind_budget_many(), "stack tight", &heads);
    let mut all: Vec<_> = program.of::<Budget>().map(|(record, line)| (record, cost_of(line))).collect();
    all.sort_by(|a, b| over(b.1.as_ref()).total_cmp(&over(a.1.as_ref())));
    let sum = sum(all.iter().filter_map(|(_, cost)| cost.as_ref()));
    let costs: Vec<&Cost> = all.iter().filter_map(|(_, cost)| cost.as_ref()).chain([&sum]).collect();
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
    if let Some(amounts) = said.next().filter(|_| with_sum && all.len() > 1) {
        let name = Cell::head(Html::text(w.program_all()));
        let before = [Cell::classed(Html::none(), "id"), name, Cell::of(Html::none())];
        table.row(before.into_iter().chain(amounts).collect()).class = "total";
    }
    table
}

/// How far a line ends above its plan; of one without amounts nothing is known, and it comes last.
fn over(cost: Option<&Cost>) -> f64 {
    cost.map_or(f64::NEG_INFINITY, |cost| cost.eac - cost.bac)
}

/// The money by vendor, those furthest above their plan first, with an empty name for what names none; none where no line names one.
fn by_vendor(program: &ProgramView) -> Vec<(String, Cost)> {
    let mut rows = cost_by_vendor(program);
    if rows.iter().all(|(name, _)| name.is_empty()) {
        return Vec::new();
    }
    rows.sort_by(|a, b| over(Some(&b.1)).total_cmp(&over(Some(&a.1))));
    rows
}

/// Which vendor ends furthest above its plan, by an amount written as those of the table, whose first it is.
fn vendor_heading(program: &ProgramView, vendors: &[(String, Cost)]) -> String {
    let w = &program.words;
    let Some((vendor, amount)) = vendors.first().map(|(vendor, cost)| (vendor, over(Some(cost)))) else {
        return w.program_vendor_none_above().into();
    };
    if amount <= 0.0 {
        return w.program_vendor_none_above().into();
    }
    let mut rows: Vec<[f64; 3]> = vendors.iter().map(|(_, cost)| [cost.actual, cost.bac, cost.eac]).collect();
    rows.push([amount; 3]);
    let said = w.money_in_table(&rows, program.currency());
    let amount = said.last().map_or_else(String::new, |row| row[0].clone());
    if vendor.is_empty() { w.program_no_vendor_above(amount) } else { w.program_vendor_above(vendor, amount) }
}
