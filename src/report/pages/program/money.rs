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
    // In the unit of the plan beside it, as the chart below says it.
    let money = |amount: f64| w.money_as(amount, cost.bac, currency);
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
    let sum = sum(rows.iter().map(|(_, cost)| cost));
    let costs: Vec<&Cost> = rows.iter().map(|(_, cost)| cost).chain([&sum]).collect();
    let names = rows.iter().map(|(name, _)| name.as_str()).chain([w.program_all()]);
    for (name, cells) in names.zip(amounts(&costs, currency, w)) {
        table.row([Cell::head(Html::text(name))].into_iter().chain(cells).collect());
    }
    if let Some(last) = table.rows.last_mut() {
        last.class = "total";
    }
    table
}

/// The amounts of several lines together; of months it knows nothing.
pub(in crate::report) fn sum<'c>(costs: impl Iterator<Item = &'c Cost>) -> Cost {
    costs.fold(Cost::default(), |sum, cost| Cost {
        bac: sum.bac + cost.bac,
        actual: sum.actual + cost.actual,
        eac: sum.eac + cost.eac,
        ..sum
    })
}

/// For each line of a table its plan, what is spent, what is expected at completion, and how far that is over the plan:
/// all amounts in one unit.
pub(in crate::report) fn amounts(costs: &[&Cost], currency: &str, w: &Words) -> Vec<[Cell; 4]> {
    // Plan and end stand beside each other, since they are what is compared.
    let all: Vec<[f64; 3]> = costs.iter().map(|cost| [cost.actual, cost.bac, cost.eac]).collect();
    let share = |cost: &Cost| match cost.bac {
        0.0 => String::new(),
        plan => w.signed_percent((cost.eac - plan) / plan),
    };
    let said = w.money_in_table(&all, currency).into_iter().zip(costs);
    let line = |([spent, plan, ends], cost): ([String; 3], &&Cost)| {
        [plan, spent, ends, share(cost)].map(|said| Cell::classed(Html::text(&said), "nowrap"))
    };
    said.map(line).collect()
}
