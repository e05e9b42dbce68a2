//! Money: the S-curve and the budget by category.

use crate::metrics::Cost;
use crate::metrics::Measured;
use crate::portfolio::ProgramView;
use crate::report::figures::{self, Subject};
use crate::report::html::Html;
use crate::report::page::{Cell, Part, Section, Table, numeric};
use crate::report::site::Site;
use crate::words::Words;

pub(super) fn section(site: &Site<'_>, program: &ProgramView, measured: &Measured) -> Option<Section> {
    measured.cost.as_ref()?;
    let figure = figures::draw("s-curve", &Subject::of(site, program)?)?;
    let cost = measured.cost.as_ref()?;
    let (currency, w) = (program.currency(), site.words);
    let money = |amount: f64| w.money(amount, currency);
    let [ends, plan] = w.money_beside([cost.eac, cost.bac], currency);
    let heading = match cost.eac - cost.bac {
        // What cannot be told apart in writing is the same.
        _ if ends == plan => w.program_keeps(plan),
        over if over > 0.0 => w.program_above(money(over), plan),
        under => w.program_below(money(-under), plan),
    };
    let columns = vec![vec![Part::figure(&figure, w)], vec![budget_table(program, currency).part()]];
    let section = Section::new("money", w.program_money(), heading).with(Part::Columns { class: "cols", columns });
    Some(section.with(Part::Note { html: Html::text(w.program_lines()).link("budget.html") }))
}

/// Planned, spent and expected by category, the largest first, and the sum.
pub(in crate::report) fn budget_table(program: &ProgramView, currency: &str) -> Table {
    let rows = crate::metrics::cost_by_category(program);
    let w = &program.words;
    cost_table(w.program_by_category(), w.program_category(), rows, currency, w)
}

/// Sums of money under names, and their total.
pub(in crate::report) fn cost_table(
    caption: &str,
    head: &str,
    rows: Vec<(String, Cost)>,
    currency: &str,
    w: &Words,
) -> Table {
    let heads = [w.program_plan(), w.program_spent(), w.program_completion(), w.heads_variance()].map(numeric);
    let [plan, spent, completion, variance] = &heads;
    let mut table = Table::new(caption, "tight money", &[head, plan, spent, completion, variance]);
    let mut add = |name: Html, cost: &Cost, class: &'static str| {
        let cells = [Cell::head(name)].into_iter().chain(amounts(cost, currency, w));
        table.row(cells.collect()).class = class;
    };
    let mut sum = Cost::default();
    for (name, cost) in rows {
        add(Html::text(&name), &cost, "");
        sum.bac += cost.bac;
        sum.actual += cost.actual;
        sum.eac += cost.eac;
    }
    add(Html::text(w.program_all()), &sum, "total");
    table
}

/// Plan, what is spent, what is expected at completion, and how far that is over the plan.
pub(in crate::report) fn amounts(cost: &Cost, currency: &str, w: &Words) -> [Cell; 4] {
    let share = if cost.bac == 0.0 { String::new() } else { w.signed_percent((cost.eac - cost.bac) / cost.bac) };
    let [ends, plan] = w.money_beside([cost.eac, cost.bac], currency);
    [plan, w.money(cost.actual, currency), ends, share].map(|said| Cell::classed(Html::text(&said), "nowrap"))
}
