//! Days: business days, months, and how dates are written.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use std::collections::BTreeSet;

/// Which days people work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    working: [bool; 7],
    holidays: BTreeSet<NaiveDate>,
}

impl Default for Calendar {
    /// Monday to Friday, no holidays.
    fn default() -> Self {
        Calendar { working: [true, true, true, true, true, false, false], holidays: BTreeSet::new() }
    }
}

impl Calendar {
    /// A calendar of working weekdays and holidays.
    pub fn new(days: impl IntoIterator<Item = Weekday>, holidays: impl IntoIterator<Item = NaiveDate>) -> Self {
        let mut working = [false; 7];
        for day in days {
            working[day.num_days_from_monday() as usize] = true;
        }
        Calendar { working, holidays: holidays.into_iter().collect() }
    }

    /// Whether people work on a day.
    pub fn is_business_day(&self, day: NaiveDate) -> bool {
        self.working[day.weekday().num_days_from_monday() as usize] && !self.holidays.contains(&day)
    }

    /// Business days after `from`, up to and with `to`; zero where `to` is not later.
    pub fn business_days(&self, from: NaiveDate, to: NaiveDate) -> i64 {
        if to <= from {
            return 0;
        }
        let days = (to - from).num_days();
        let per_week = self.working.iter().filter(|w| **w).count() as i64;
        let weeks = days / 7;
        let rest = (1..=days % 7)
            .filter_map(|n| from.checked_add_days(Days::new((weeks * 7 + n) as u64)))
            .filter(|d| self.working[d.weekday().num_days_from_monday() as usize])
            .count() as i64;
        let holidays = self
            .holidays
            .iter()
            .filter(|h| **h > from && **h <= to && self.working[h.weekday().num_days_from_monday() as usize])
            .count() as i64;
        weeks * per_week + rest - holidays
    }
}

/// Month names, short.
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// `28 May 2026`, for messages of the command line; pages say days by [`crate::words::Words`].
pub fn day_month_year(day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), MONTHS[day.month0() as usize], day.year())
}

/// Appends `2026-05-28`.
pub(crate) fn push_iso(day: NaiveDate, out: &mut String) {
    match u32::try_from(day.year()) {
        Ok(year @ 0..=9999) => push_digits(year, 4, out),
        // As chrono does it, with a sign.
        _ => return out.push_str(&day.to_string()),
    }
    for part in [day.month(), day.day()] {
        out.push('-');
        push_digits(part, 2, out);
    }
}

/// Appends a number with at least so many digits.
fn push_digits(number: u32, least: u32, out: &mut String) {
    let mut unit = 10u32.pow(least - 1);
    while number / unit >= 10 {
        unit *= 10;
    }
    while unit > 0 {
        out.push(char::from(b'0' + (number / unit % 10) as u8));
        unit /= 10;
    }
}

/// The day `n` days before (never before the calendar's begin).
pub fn days_before(day: NaiveDate, n: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(n)).unwrap_or(NaiveDate::MIN)
}

/// The day `n` days after (never after the calendar's end).
pub fn days_after(day: NaiveDate, n: u64) -> NaiveDate {
    day.checked_add_days(Days::new(n)).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date of this test")
    }

    #[test]
    fn days_are_written_for_machines_and_for_readers() {
        let written = |day: NaiveDate| {
            let mut out = String::new();
            push_iso(day, &mut out);
            out
        };
        for day in [day("2026-05-08"), day("0042-12-31"), NaiveDate::MIN, NaiveDate::MAX] {
            assert_eq!(written(day), day.to_string());
        }
        assert_eq!(day_month_year(day("2026-05-08")), "8 May 2026");
        assert_eq!(day_month_year(NaiveDate::MIN), format!("1 Jan {}", NaiveDate::MIN.year()));
    }

    #[test]
    fn counts_after_the_first_up_to_and_with_the_last() {
        let calendar = Calendar::default();
        assert_eq!(calendar.business_days(day("2026-05-28"), day("2026-05-28")), 0);
        assert_eq!(calendar.business_days(day("2026-05-28"), day("2026-05-29")), 1);
        assert_eq!(calendar.business_days(day("2026-05-29"), day("2026-06-01")), 1, "over a weekend");
        assert_eq!(calendar.business_days(day("2026-06-01"), day("2026-05-29")), 0, "never below zero");
    }

    proptest! {
        #[test]
        fn equals_counting_day_by_day(start in 0i64..4000, length in 0i64..900, holiday in 0i64..900) {
            let from = day("2020-01-01") + chrono::Duration::days(start);
            let to = from + chrono::Duration::days(length);
            let off = from + chrono::Duration::days(holiday);
            let calendar = Calendar::new([Weekday::Mon, Weekday::Wed, Weekday::Sat], [off]);
            let slow = (1..=length).filter(|n| calendar.is_business_day(from + chrono::Duration::days(*n))).count() as i64;
            prop_assert_eq!(calendar.business_days(from, to), slow);
        }
    }
}
