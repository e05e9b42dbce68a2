//! What a budget curve says: headline, note and table.

use chrono::{Datelike, NaiveDate};

use super::Input;
use super::months::Curves;
use crate::chart::figure::{Column, DataTable};
use crate::chart::format;

/// The finding: spent of plan, and where it will end.
pub(super) fn headline(input: &Input, curves: &Curves) -> String {
    let money = |amount: f64| format::money(amount, &input.currency);
    let plan = money(curves.bac());
    match (curves.spent(), curves.eac()) {
        _ if curves.plan.is_empty() => "No budget is recorded yet".into(),
        (None, None) => format!("{plan} is planned; nothing is spent yet"),
        (None, Some(eac)) => format!("{plan} is planned; {}", against_plan(input, eac, curves.bac())),
        (Some(spent), None) => format!("{} is spent of {plan}; no forecast is recorded", money(spent)),
        (Some(spent), Some(_)) if curves.complete => {
            format!("{} was spent; {}", money(spent), final_words(input, spent, curves.bac()))
        }
        (Some(spent), Some(eac)) => {
            format!("{} is spent of {plan}; {}", money(spent), against_plan(input, eac, curves.bac()))
        }
    }
}

/// Too small to be seen in the short form of the amounts.
pub(super) fn same(input: &Input, a: f64, b: f64) -> bool {
    format::money(a, &input.currency) == format::money(b, &input.currency)
}

fn against_plan(input: &Input, eac: f64, bac: f64) -> String {
    let money = |amount: f64| format::money(amount, &input.currency);
    let near = |amount: f64| format::money_as(amount, bac, &input.currency);
    match eac - bac {
        _ if same(input, eac, bac) => format!("the forecast of {} is on plan", money(eac)),
        over if over > 0.0 => format!("the forecast of {} is {} over", money(eac), near(over)),
        under => format!("the forecast of {} is {} under", money(eac), near(-under)),
    }
}

fn final_words(input: &Input, spent: f64, bac: f64) -> String {
    let money = |amount: f64| format::money(amount, &input.currency);
    let near = |amount: f64| format::money_as(amount, bac, &input.currency);
    match spent - bac {
        _ if same(input, spent, bac) => "that is the plan".into(),
        over if over > 0.0 => format!("that is {} over the plan of {}", near(over), money(bac)),
        under => format!("that is {} under the plan of {}", near(-under), money(bac)),
    }
}

/// What the curves fill in or leave out.
pub(super) fn note(curves: &Curves) -> Option<String> {
    if curves.plan.is_empty() {
        return Some("A record of kind “budget” with its months fills this chart.".into());
    }
    let mut notes = Vec::new();
    if curves.gaps > 0 {
        let noun = if curves.gaps == 1 { "month has" } else { "months have" };
        notes.push(format!("{} past {noun} no actual cost on record.", format::opening_count(curves.gaps)));
    }
    if curves.unforecast > 0 {
        let count = format::opening_count(curves.unforecast);
        let words =
            if curves.unforecast == 1 { "month has no forecast and adds" } else { "months have no forecast and add" };
        notes.push(format!("{count} planned {words} nothing to it."));
    }
    (!notes.is_empty()).then(|| notes.join(" "))
}

/// The cumulative numbers at the end of each month.
pub(super) fn table(input: &Input, curves: &Curves) -> DataTable {
    let cell = |line: &[(NaiveDate, f64)], day: NaiveDate| {
        let found = line.binary_search_by_key(&day, |point| point.0).ok().and_then(|i| line.get(i));
        found.map(|point| format::money(point.1, &input.currency)).unwrap_or_default()
    };
    let rows = curves.ends.iter().map(|end| {
        let paid = if curves.last_end == Some(*end) { curves.actual.last().map_or(*end, |p| p.0) } else { *end };
        vec![
            format!("{}\u{a0}{}", format::month_short(*end), end.year()),
            cell(&curves.plan, *end),
            cell(&curves.actual, paid),
            if curves.last_end >= Some(*end) { String::new() } else { cell(&curves.forecast, *end) },
        ]
    });
    DataTable {
        caption: "Cumulative cost at the end of each month".into(),
        columns: vec![
            Column::text("Month"),
            Column::number("Plan"),
            Column::number("Spent"),
            Column::number("Forecast"),
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
        };
        let made = figure(&input);
        assert_eq!(made.headline, "€2.0m is spent of €4.0m; the forecast of €4.4m is €0.4m over");
        assert_eq!(made.table.rows.last().map(|row| row[1..].join("|")), Some("€4.0m||€4.4m".into()));
        input.months.push(month(4, 1e6, None, None));
        let made = figure(&input);
        assert_eq!(made.headline, "€2.0m is spent of €5.0m; the forecast of €4.4m is €0.6m under");
        assert_eq!(made.note.as_deref(), Some("One planned month has no forecast and adds nothing to it."));
    }
}
