//! The axis of a lane chart: months, quarters or years, whichever has room.

use chrono::{Datelike, NaiveDate};

use super::layout::Time;
use crate::words::Words;

/// Room that a label needs.
const ROOM: f64 = 52.0;

/// First days of the periods with their labels; of a period before the drawing's first day, that day.
pub(super) fn ticks(time: &Time, w: &Words) -> Vec<(NaiveDate, String)> {
    let width = time.right - time.left;
    let months = (time.to - time.from).num_days() as f64 / 30.4;
    for step in [1, 3, 12, 60, 120, 600] {
        if months / f64::from(step) * ROOM <= width || step == 600 {
            return periods(time, step, w);
        }
    }
    Vec::new()
}

fn periods(time: &Time, step: i32, w: &Words) -> Vec<(NaiveDate, String)> {
    let month = |n: i32| NaiveDate::from_ymd_opt(n.div_euclid(12), n.rem_euclid(12) as u32 + 1, 1);
    let number = |day: NaiveDate| day.year() * 12 + day.month0() as i32;
    let first = number(time.from).div_euclid(step) * step;
    let mut out = Vec::new();
    let mut at = first;
    while let Some(day) = month(at).filter(|day| *day <= time.to && out.len() < 200) {
        if day >= time.from {
            out.push((day, label(day, step, out.is_empty(), w)));
        }
        at += step;
    }
    out
}

/// The year is written in its first period, and at the first label of all.
fn label(day: NaiveDate, step: i32, first: bool, w: &Words) -> String {
    let year = first || day.month() == 1;
    match (step, year) {
        (1, true) => w.month_label(day),
        (1, false) => w.month_short(day).into(),
        (3, true) => w.chart_quarter_year(day.month0() / 3 + 1, day.year().to_string()),
        (3, false) => w.chart_quarter(day.month0() / 3 + 1),
        _ => day.year().to_string(),
    }
}
