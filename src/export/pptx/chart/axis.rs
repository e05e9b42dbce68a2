//! The two axes of a chart.

use super::Setting;
use super::data::serial;
use crate::calendar::days_before;
use crate::chart::Plot;
use crate::chart::plot::Scale;
use crate::export::pptx::geometry::emu;
use crate::export::pptx::look::{Colour, RULE_STRONG};
use crate::export::pptx::xml::Xml;
use crate::words::Words;
use chrono::{Datelike, NaiveDate};

/// The numbers by which the axes name each other.
pub(super) const HORIZONTAL: u32 = 500_000_001;
pub(super) const VERTICAL: u32 = 500_000_002;

/// The axis below the chart.
pub(super) fn horizontal(xml: &mut Xml, plot: &Plot, setting: Setting<'_>) {
    let dates = if let Scale::Dates { from, to } = plot.x.scale { Some((from, to)) } else { None };
    xml.open(if dates.is_some() { "c:dateAx" } else { "c:catAx" }).val("c:axId", HORIZONTAL);
    scaling(xml, dates.map(|(from, to)| (serial(from), serial(to))));
    xml.val("c:delete", 0).val("c:axPos", "b");
    let format = dates.map_or("General", |(from, to)| date_format(from, to, setting.words));
    xml.open("c:numFmt").attr("formatCode", format).attr("sourceLinked", 0).close();
    xml.val("c:majorTickMark", "out").val("c:minorTickMark", "none").val("c:tickLblPos", "low");
    line(xml, RULE_STRONG, setting);
    super::text_properties(xml, setting);
    xml.val("c:crossAx", VERTICAL).val("c:crosses", "min");
    match dates {
        Some((from, to)) => {
            let months = step_in_months(from, to);
            xml.val("c:auto", 0).val("c:lblOffset", 100).val("c:baseTimeUnit", "days");
            match months {
                Some(months) => xml.val("c:majorUnit", months).val("c:majorTimeUnit", "months"),
                None => xml.val("c:majorUnit", step_in_days(from, to)).val("c:majorTimeUnit", "days"),
            };
        }
        None => {
            xml.val("c:auto", 1).val("c:lblAlgn", "ctr").val("c:lblOffset", 100).val("c:noMultiLvlLbl", 0);
        }
    }
    xml.close();
}

/// The axis at the left. `on_the_day`: marks stand on their day, not between two.
pub(super) fn vertical(xml: &mut Xml, plot: &Plot, setting: Setting<'_>, on_the_day: bool) {
    xml.open("c:valAx").val("c:axId", VERTICAL);
    let (extent, format, unit) = match &plot.y.scale {
        Scale::Dates { from, to } => {
            let format = vertical_format(*from, *to, setting.words).to_string();
            (Some(extent(*from, *to)), format, Some(step_in_days(*from, *to)))
        }
        Scale::Numbers { to, divisor, whole } => {
            let unit = (*whole && *to <= 10.0).then_some(1.0);
            (Some((0.0, *to)), number_format(*to, *divisor, *whole), unit)
        }
        Scale::Categories(names) => (Some((0.0, names.len() as f64)), "0".to_string(), Some(1.0)),
    };
    scaling(xml, extent);
    xml.val("c:delete", 0).val("c:axPos", "l").open("c:majorGridlines");
    line(xml, Colour::Token("grid"), setting);
    xml.close().open("c:numFmt").attr("formatCode", format).attr("sourceLinked", 0).close();
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none").val("c:tickLblPos", "nextTo");
    xml.open("c:spPr").open("a:ln").empty("a:noFill").close_all(2);
    super::text_properties(xml, setting);
    xml.val("c:crossAx", HORIZONTAL).val("c:crosses", "min");
    xml.val("c:crossBetween", if on_the_day { "midCat" } else { "between" });
    if let Some(unit) = unit {
        xml.val("c:majorUnit", unit);
    }
    xml.close();
}

fn scaling(xml: &mut Xml, extent: Option<(f64, f64)>) {
    xml.open("c:scaling").val("c:orientation", "minMax");
    if let Some((from, to)) = extent.filter(|(from, to)| from < to) {
        xml.val("c:max", to).val("c:min", from);
    }
    xml.close();
}

fn line(xml: &mut Xml, colour: Colour, setting: Setting<'_>) {
    xml.open("c:spPr").open("a:ln").attr("w", emu(0.75));
    setting.look.fill(xml, Some(colour));
    xml.close_all(2);
}

fn days(from: NaiveDate, to: NaiveDate) -> i64 {
    (to - from).num_days().max(1)
}

/// Days where marks are days, else months with their year.
fn date_format(from: NaiveDate, to: NaiveDate, w: &Words) -> &str {
    if step_in_months(from, to).is_some() { w.deck_format_month() } else { w.deck_format_day() }
}

/// Months between two marks, where days would be too many.
fn step_in_months(from: NaiveDate, to: NaiveDate) -> Option<i64> {
    let months = days(from, to) / 30;
    match months {
        ..=3 => None,
        4..=6 => Some(1),
        7..=12 => Some(2),
        13..=20 => Some(3),
        21..=42 => Some(6),
        _ => Some((months / 6 / 12).max(1) * 12),
    }
}

/// Steps of so many days and more are named by their month.
const MONTH: f64 = 31.0;

/// Lowest and highest value of an upright axis of days.
pub(super) fn extent(from: NaiveDate, to: NaiveDate) -> (f64, f64) {
    let begun = if step_in_days(from, to) >= MONTH { month_begun(from) } else { from };
    (serial(begun), serial(to))
}

/// The third of a month, at a day or before it: steps of whole days from there stay within one month each, where those
/// from the first would now and then fall on the last day of the month before.
fn month_begun(day: NaiveDate) -> NaiveDate {
    let third = |day: NaiveDate| day.with_day(3).unwrap_or(day);
    if third(day) <= day { third(day) } else { third(days_before(day, 3)) }
}

/// Months with their year where marks lie a month or more apart: the day of a mark says nothing there.
fn vertical_format(from: NaiveDate, to: NaiveDate, w: &Words) -> &str {
    if step_in_days(from, to) >= MONTH { w.deck_format_month() } else { w.deck_format_day_year() }
}

/// Days between two marks, of which there are at most seven.
fn step_in_days(from: NaiveDate, to: NaiveDate) -> f64 {
    let days = days(from, to);
    let steps = [1, 2, 7, 14, 31, 61, 92, 183, 366];
    let found = steps.into_iter().find(|step| days / step <= 7);
    found.unwrap_or(364 * (days / 364 / 6).max(1)) as f64
}

/// A format that divides as the title of the chart says: a comma for each thousand.
fn number_format(to: f64, divisor: f64, whole: bool) -> String {
    let thousands = (divisor.max(1.0).log10() / 3.0).round() as usize;
    let decimal = if whole || to / divisor.max(1.0) >= 10.0 { "#,##0" } else { "#,##0.0" };
    format!("{decimal}{}", ",".repeat(thousands.min(4)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::days_after;

    #[test]
    fn amounts_are_divided_by_their_format() {
        assert_eq!(number_format(24.0, 1.0, true), "#,##0");
        assert_eq!(number_format(20e6, 1e6, false), "#,##0,,");
        assert_eq!(number_format(4e6, 1e6, false), "#,##0.0,,");
    }

    #[test]
    fn an_axis_has_few_marks() {
        let day = |y, m| NaiveDate::from_ymd_opt(y, m, 1).unwrap_or_default();
        assert_eq!(step_in_months(day(2026, 1), day(2026, 3)), None);
        assert_eq!(step_in_months(day(2026, 1), day(2027, 1)), Some(2));
        assert_eq!(step_in_months(day(2016, 1), day(2036, 1)), Some(36));
        assert!(step_in_days(day(2026, 1), day(2026, 3)) >= 7.0);
    }

    #[test]
    fn marks_of_a_vertical_axis_fall_into_one_month_each() {
        let first = month_begun(NaiveDate::from_ymd_opt(2025, 10, 1).unwrap_or_default());
        assert_eq!(first, NaiveDate::from_ymd_opt(2025, 9, 3).unwrap_or_default());
        for step in [31, 61, 92] {
            let months: Vec<u32> = (0..=7).map(|n| days_after(first, n * step).month0()).collect();
            let apart = |pair: &[u32]| (pair[1] + 12 - pair[0]) % 12;
            assert!(months.windows(2).all(|pair| apart(pair) == step as u32 / 30), "{step}: {months:?}");
        }
    }
}
