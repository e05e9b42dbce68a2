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
/// Month names, long.
const LONG_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The month's short name: `May`.
pub fn month_short(day: NaiveDate) -> &'static str {
    MONTHS[day.month0() as usize]
}

/// The month's name.
pub fn month_long(day: NaiveDate) -> &'static str {
    LONG_MONTHS[day.month0() as usize]
}

/// `28 May`, for tables beside a stated year.
pub fn day_month(day: NaiveDate) -> String {
    let mut out = String::with_capacity(16);
    push_day_month(day, ' ', &mut out);
    out
}

/// `28 May 2026`, for tables and headers.
pub fn day_month_year(day: NaiveDate) -> String {
    let mut out = String::with_capacity(16);
    push_day_month_year(day, ' ', &mut out);
    out
}

/// Appends `28 May` with a space of choice; pages hold thousands of days, so nothing is put together first.
pub(crate) fn push_day_month(day: NaiveDate, space: char, out: &mut String) {
    push_digits(day.day(), 1, out);
    out.push(space);
    out.push_str(MONTHS[day.month0() as usize]);
}

/// Appends `28 May 2026` with a space of choice.
pub(crate) fn push_day_month_year(day: NaiveDate, space: char, out: &mut String) {
    push_day_month(day, space, out);
    out.push(space);
    match u32::try_from(day.year()) {
        Ok(year) => push_digits(year, 1, out),
        Err(_) => out.push_str(&day.year().to_string()),
    }
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

/// `28 May`, with the year only where it is not the year of `reference`.
pub fn near(day: NaiveDate, reference: NaiveDate) -> String {
    if day.year() == reference.year() { day_month(day) } else { day_month_year(day) }
}

/// `15 August`, for sentences; with the year where it is not the year of `reference`.
pub fn in_words(day: NaiveDate, reference: NaiveDate) -> String {
    let text = format!("{} {}", day.day(), LONG_MONTHS[day.month0() as usize]);
    if day.year() == reference.year() { text } else { format!("{text} {}", day.year()) }
}

/// `Thursday 4 June 2026`.
pub fn with_weekday(day: NaiveDate) -> String {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let name = names[day.weekday().num_days_from_monday() as usize];
    format!("{name} {} {} {}", day.day(), LONG_MONTHS[day.month0() as usize], day.year())
}

/// `Mar 2026` of a month's first day.
pub fn month_year(day: NaiveDate) -> String {
    format!("{} {}", MONTHS[day.month0() as usize], day.year())
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
        assert_eq!(day_month(day("2026-12-31")), "31 Dec");
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
