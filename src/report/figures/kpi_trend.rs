//! From a KPI to the chart of its trend.

use crate::chart::{Figure, kpi_trend};
use crate::metrics::{Kpi, Unit};
use crate::words::Words;
use chrono::NaiveDate;

/// The weekly trend of a KPI with its limits, below a heading that names the measure and its value: the title says where
/// it came from, and is empty where nothing came before. What stands for the drawing names the measure all the same.
pub fn below_heading(kpi: &Kpi, as_of: NaiveDate, w: &Words) -> Figure {
    let input = input(kpi, as_of, w);
    Figure { headline: kpi_trend::course(&input, w).unwrap_or_default(), ..kpi_trend::figure(&input, w) }
}

/// Shares as per cent.
fn input(kpi: &Kpi, as_of: NaiveDate, w: &Words) -> kpi_trend::Input {
    let day = w.number_days("");
    let (unit, factor, decimals) = match kpi.unit {
        Unit::Ratio => ("%", 100.0, 0),
        Unit::Days | Unit::BusinessDays => (day.trim(), 1.0, 1),
        Unit::Hours => ("h", 1.0, 1),
        Unit::Count => ("", 1.0, 0),
        Unit::Points | Unit::Score => ("", 1.0, 1),
    };
    let limits = [kpi.limits.target, kpi.limits.amber, kpi.limits.red].map(|l| l.map(|v| v * factor));
    kpi_trend::Input {
        as_of,
        title: kpi.name(w),
        unit: unit.into(),
        decimals,
        signed: kpi.definition.is_difference(),
        points: kpi.trend.iter().map(|(day, value)| (*day, value.map(|v| v * factor))).collect(),
        limits,
        gap: Some(7),
    }
}
