//! Money: the S-curve and the budget by category.

use crate::chart::format::money;
use crate::metrics::Cost;
use crate::metrics::Measured;
use crate::portfolio::ProgramView;
use crate::report::figures::{self, Subject};
use crate::report::html::Html;
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::Site;

pub(super) fn section(site: &Site<'_>, program: &ProgramView, measured: &Measured) -> Option<Section> {
    measured.cost.as_ref()?;
    let figure = figures::draw("s-curve", &Subject::of(site, program)?)?;
    let cost = measured.cost.as_ref()?;
    let currency = program.currency();
    let heading = match cost.eac - cost.bac {
        over if over > 0.0 => {
            format!("The forecast ends {} above the plan of {}", money(over, currency), money(cost.bac, currency))
        }
        under if under < 0.0 => {
            format!("The forecast ends {} below the plan of {}", money(-under, currency), money(cost.bac, currency))
        }
        _ => format!("The forecast keeps the plan of {}", money(cost.bac, currency)),
    };
    let columns = vec![vec![Part::figure(&figure)], vec![budget_table(program, currency).part()]];
    let section = Section::new("money", "Money", heading).with(Part::Columns { class: "cols", columns });
    Some(section.with(Part::Note { html: Html::text("Budget lines").link("budget.html") }))
}

/// Planned, spent and expected by category, the largest first, and the sum.
pub(in crate::report) fn budget_table(program: &ProgramView, currency: &str) -> Table {
    let rows = crate::metrics::cost_by_category(program);
    cost_table("Budget by category", "Category", rows, currency)
}

/// Sums of money under names, and their total.
pub(in crate::report) fn cost_table(caption: &str, head: &str, rows: Vec<(String, Cost)>, currency: &str) -> Table {
    let mut table = Table::new(caption, "tight", &[head, "#Plan", "#Spent", "#At completion", "#Variance"]);
    let mut add = |name: Html, cost: &Cost, class: &'static str| {
        let share = if cost.bac == 0.0 {
            String::new()
        } else {
            format!("{:+.1}\u{a0}%", (cost.eac - cost.bac) / cost.bac * 100.0).replace('-', "\u{2212}")
        };
        let amount = |n: f64| Cell::classed(Html::text(&money(n, currency)), "nowrap");
        let row = table.row(vec![
            Cell::head(name),
            amount(cost.bac),
            amount(cost.actual),
            amount(cost.eac),
            Cell::classed(Html::text(&share), "nowrap"),
        ]);
        row.class = class;
    };
    let mut sum = Cost::default();
    for (name, cost) in rows {
        add(Html::text(&name), &cost, "");
        sum.bac += cost.bac;
        sum.actual += cost.actual;
        sum.eac += cost.eac;
    }
    add(Html::text("All"), &sum, "total");
    table
}
