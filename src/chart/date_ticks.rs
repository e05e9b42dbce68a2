//! Ticks on a date axis that make sense from days to centuries.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::chart::axis::Tick;
use crate::chart::plot::day_number;
use crate::words::Words;

#[derive(Debug, Clone, Copy)]
enum Step {
    Days(i32),
    Months(i32),
}

const STEPS: [Step; 13] = [
    Step::Days(1),
    Step::Days(2),
    Step::Days(7),
    Step::Days(14),
    Step::Months(1),
    Step::Months(2),
    Step::Months(3),
    Step::Months(6),
    Step::Months(12),
    Step::Months(24),
    Step::Months(60),
    Step::Months(120),
    Step::Months(1200),
];

impl Step {
    fn days(self) -> f64 {
        match self {
            Step::Days(n) => f64::from(n),
            Step::Months(n) => 30.4 * f64::from(n),
        }
    }

    /// First day on the step's grid at or after `from`.
    fn first(self, from: NaiveDate) -> Option<NaiveDate> {
        match self {
            Step::Days(n) => {
                // day 1 is a Monday, so weekly grids fall on Mondays
                let behind = (from.num_days_from_ce() - 1).rem_euclid(n);
                let ahead = if behind == 0 { 0 } else { n - behind };
                from.checked_add_days(Days::new(u64::from(ahead.unsigned_abs())))
            }
            Step::Months(n) => {
                let floor = from.year() * 12 + from.month0() as i32;
                let wanted = if from.day() == 1 { floor } else { floor + 1 };
                let month = wanted + (-wanted).rem_euclid(n);
                NaiveDate::from_ymd_opt(month.div_euclid(12), month.rem_euclid(12) as u32 + 1, 1)
            }
        }
    }

    fn next(self, date: NaiveDate) -> Option<NaiveDate> {
        match self {
            Step::Days(n) => date.checked_add_days(Days::new(u64::from(n.unsigned_abs()))),
            Step::Months(n) => date.checked_add_months(Months::new(n.unsigned_abs())),
        }
    }

    fn within(self, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
        let mut days = Vec::new();
        let mut day = self.first(from);
        while let Some(date) = day.filter(|d| *d <= to && days.len() < 64) {
            days.push(date);
            day = self.next(date);
        }
        days
    }
}

/// Ticks from day to day, at most `most`: the finest grid that fits.
pub(crate) fn date_ticks(from: NaiveDate, to: NaiveDate, most: usize, w: &Words) -> Vec<Tick> {
    let span = day_number(to) - day_number(from);
    for step in STEPS {
        if span / step.days() > most as f64 + 1.0 {
            continue;
        }
        let days = step.within(from, to);
        if days.len() <= most {
            return labelled(&days, step, w);
        }
    }
    Vec::new()
}

/// The year is written where it changes, in January, and at the first tick if it never changes.
fn labelled(days: &[NaiveDate], step: Step, w: &Words) -> Vec<Tick> {
    let changes = days.windows(2).any(|pair| pair[0].year() != pair[1].year());
    let mut year = None;
    let mut ticks = Vec::with_capacity(days.len());
    for day in days {
        let first = year.is_none();
        let new_year = if first { !changes || day.month() == 1 } else { year != Some(day.year()) };
        year = Some(day.year());
        let has_year = new_year || matches!(step, Step::Months(n) if n % 12 == 0);
        ticks.push(Tick { at: day_number(*day), label: tick_label(*day, step, new_year, w), has_year });
    }
    ticks
}

fn tick_label(day: NaiveDate, step: Step, new_year: bool, w: &Words) -> String {
    match (step, new_year) {
        (Step::Months(n), _) if n % 12 == 0 => day.year().to_string(),
        (Step::Months(_), true) => w.month_label(day),
        (Step::Months(_), false) => w.month_short(day).into(),
        (Step::Days(_), true) => w.date_label(day),
        (Step::Days(_), false) => w.day_label(day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    fn words(from: &str, to: &str, most: usize) -> Vec<String> {
        date_ticks(day(from), day(to), most, &Words::english())
            .into_iter()
            .map(|t| t.label.replace('\u{a0}', " "))
            .collect()
    }

    #[test]
    fn dates_from_two_weeks_to_three_years() {
        assert_eq!(
            words("2026-05-01", "2026-05-15", 8),
            ["1 May 2026", "3 May", "5 May", "7 May", "9 May", "11 May", "13 May", "15 May"]
        );
        assert_eq!(words("2025-09-01", "2026-02-20", 8), ["Sep", "Oct", "Nov", "Dec", "Jan 2026", "Feb"]);
        assert_eq!(words("2025-09-01", "2027-01-31", 8), ["Oct", "Jan 2026", "Apr", "Jul", "Oct", "Jan 2027"]);
        assert_eq!(words("2024-01-15", "2027-01-15", 8), ["Jul", "Jan 2025", "Jul", "Jan 2026", "Jul", "Jan 2027"]);
        assert_eq!(words("2026-03-01", "2026-06-15", 5), ["Mar 2026", "Apr", "May", "Jun"]);
    }
}
