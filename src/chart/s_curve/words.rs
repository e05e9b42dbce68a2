//! What a budget curve says: headline, note and table.

use chrono::NaiveDate;

use super::Input;
use super::months::Curves;
use crate::chart::figure::{Column, DataTable};
use crate::words::Words;

/// The finding: spent of plan, and where it will end.
pub(super) fn headline(input: &Input, curves: &Curves, w: &Words) -> String {
    let money = |amount: f64| w.money(amount, &input.currency);
    let plan = money(curves.bac());
    match (curves.spent(), curves.eac()) {
        _ if curves.plan.is_empty() => w.s_curve_none().into(),
        (None, None) => w.s_curve_planned(plan),
        (None, Some(eac)) => {
            let [_, plan] = w.money_beside([eac, curves.bac()], &input.currency);
            w.s_curve_planned_forecast(plan, against_plan(input, eac, curves.bac(), w))
        }
        (Some(spent), None) => w.s_curve_no_forecast(money(spent), plan),
        (Some(spent), Some(_)) if curves.complete => {
            let [ended, _] = w.money_beside([spent, curves.bac()], &input.currency);
            w.s_curve_complete(ended, final_words(input, spent, curves.bac(), w))
        }
        (Some(spent), Some(eac)) => {
            let [_, plan] = w.money_beside([eac, curves.bac()], &input.currency);
            w.s_curve_running(money(spent), plan, against_plan(input, eac, curves.bac(), w))
        }
    }
}

/// Whether the forecast lies so far above the plan that it is bad news, by the limit that judges the cost.
pub(super) fn is_beyond(input: &Input, curves: &Curves, w: &Words) -> bool {
    let plan = curves.bac();
    let allowed = input.limit.filter(|share| share.is_finite()).map_or(0.0, |share| plan * share.max(0.0));
    curves.eac().is_some_and(|eac| eac - plan > allowed && !same(input, eac, plan, w))
}

/// Too near to each other to be told apart in writing.
fn same(input: &Input, a: f64, b: f64, w: &Words) -> bool {
    let [a, b] = w.money_beside([a, b], &input.currency);
    a == b
}

fn against_plan(input: &Input, eac: f64, bac: f64, w: &Words) -> String {
    let [ends, _] = w.money_beside([eac, bac], &input.currency);
    let near = |amount: f64| w.money_as(amount, bac, &input.currency);
    match eac - bac {
        _ if same(input, eac, bac, w) => w.s_curve_on_plan(ends),
        over if over > 0.0 => w.s_curve_over(ends, near(over)),
        under => w.s_curve_under(ends, near(-under)),
    }
}

fn final_words(input: &Input, spent: f64, bac: f64, w: &Words) -> String {
    let [_, plan] = w.money_beside([spent, bac], &input.currency);
    let near = |amount: f64| w.money_as(amount, bac, &input.currency);
    match spent - bac {
        _ if same(input, spent, bac, w) => w.s_curve_final_plan().into(),
        over if over > 0.0 => w.s_curve_final_over(near(over), plan),
        under => w.s_curve_final_under(near(-under), plan),
    }
}

/// What the curves fill in or leave out.
pub(super) fn note(curves: &Curves, w: &Words) -> Option<String> {
    if curves.plan.is_empty() {
        return Some(w.s_curve_fill().into());
    }
    let mut notes = Vec::new();
    if curves.gaps > 0 {
        notes.push(w.s_curve_gaps(curves.gaps));
    }
    if curves.unforecast > 0 {
        notes.push(w.s_curve_unforecast(curves.unforecast));
    }
    (!notes.is_empty()).then(|| notes.join(" "))
}

/// The cumulative numbers at the end of each month.
pub(super) fn table(input: &Input, curves: &Curves, w: &Words) -> DataTable {
    let at = |line: &[(NaiveDate, f64)], day: NaiveDate| {
        let found = line.binary_search_by_key(&day, |point| point.0).ok().and_then(|i| line.get(i));
        found.map(|point| point.1)
    };
    let plain = |amounts: [f64; 2]| amounts.map(|amount| w.money(amount, &input.currency));
    let shows = |a: f64, b: f64| w.money_beside([a, b], &input.currency) == plain([a, b]);
    let rows = curves.ends.iter().map(|end| {
        let paid = if curves.last_end == Some(*end) { curves.actual.last().map_or(*end, |p| p.0) } else { *end };
        let (plan, spent) = (at(&curves.plan, *end), at(&curves.actual, paid));
        let ahead = at(&curves.forecast, *end).filter(|_| curves.last_end < Some(*end));
        // All in one unit, that of the axis: `€400k` above `€1.0m` in a column reads as the larger.
        let unit = curves.largest;
        let cell = |amount: Option<f64>| amount.map_or_else(String::new, |a| w.money_as(a, unit, &input.currency));
        // What a reader compares is written so that the difference shows.
        let (plan, ahead) = match (plan, ahead) {
            (Some(plan), Some(ahead)) if !shows(plan, ahead) => w.money_beside([plan, ahead], &input.currency).into(),
            (plan, ahead) => (cell(plan), cell(ahead)),
        };
        vec![w.month_label(*end), plan, cell(spent), ahead]
    });
    DataTable {
        caption: w.s_curve_caption().into(),
        columns: vec![
            Column::text(w.s_curve_month_end()),
            Column::number(w.chart_plan()),
            Column::number(w.s_curve_spent()),
            Column::number(w.chart_forecast()),
        ],
        rows: rows.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Month, figure};
    use super::*;

    #[test]
    fn spent_and_forecast_add_up() {
        let month = |month, planned, actual, forecast| Month { year: 2026, month, planned, actual, forecast };
        let mut input = Input {
            as_of: NaiveDate::from_ymd_opt(2026, 2, 28).unwrap_or_default(),
            currency: "EUR".into(),
            months: vec![
                month(2, 1e6, Some(1.5e6), None),
                month(1, 1e6, Some(0.5e6), None),
                month(3, 2e6, None, Some(2.4e6)),
            ],
            authorised: None,
            limit: None,
        };
        let made = figure(&input, &crate::words::Words::english());
        assert_eq!(made.headline, "€2.0m is spent of €4.0m; the forecast of €4.4m is €0.4m over");
        assert_eq!(made.table.rows.last().map(|row| row[1..].join("|")), Some("€4.0m||€4.4m".into()));
        input.months.push(month(4, 1e6, None, None));
        let made = figure(&input, &crate::words::Words::english());
        assert_eq!(made.headline, "€2.0m is spent of €5.0m; the forecast of €4.4m is €0.6m under");
        assert_eq!(made.note.as_deref(), Some("One planned month has no forecast and adds nothing to it."));
    }
}
