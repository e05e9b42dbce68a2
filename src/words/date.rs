//! Days as a language writes them.

use super::Words;
use chrono::{Datelike, NaiveDate};

impl Words {
    /// The month's short name: `May`.
    pub fn month_short(&self, day: NaiveDate) -> &str {
        match day.month() {
            1 => self.month_short_1(),
            2 => self.month_short_2(),
            3 => self.month_short_3(),
            4 => self.month_short_4(),
            5 => self.month_short_5(),
            6 => self.month_short_6(),
            7 => self.month_short_7(),
            8 => self.month_short_8(),
            9 => self.month_short_9(),
            10 => self.month_short_10(),
            11 => self.month_short_11(),
            _ => self.month_short_12(),
        }
    }

    /// The month's name, as within a date.
    pub fn month_long(&self, day: NaiveDate) -> &str {
        match day.month() {
            1 => self.month_long_1(),
            2 => self.month_long_2(),
            3 => self.month_long_3(),
            4 => self.month_long_4(),
            5 => self.month_long_5(),
            6 => self.month_long_6(),
            7 => self.month_long_7(),
            8 => self.month_long_8(),
            9 => self.month_long_9(),
            10 => self.month_long_10(),
            11 => self.month_long_11(),
            _ => self.month_long_12(),
        }
    }

    /// `28 May`, for tables beside a stated year.
    pub fn day_month(&self, day: NaiveDate) -> String {
        self.date_short(day.day(), self.month_short(day))
    }

    /// `28 May 2026`, for tables and headers.
    pub fn day_month_year(&self, day: NaiveDate) -> String {
        self.date_short_year(day.day(), self.month_short(day), year(day))
    }

    /// `28 May`, with the year only where it is not the year of `reference`.
    pub fn near(&self, day: NaiveDate, reference: NaiveDate) -> String {
        if day.year() == reference.year() { self.day_month(day) } else { self.day_month_year(day) }
    }

    /// `15 August`, for sentences; with the year where it is not the year of `reference`.
    pub fn in_words(&self, day: NaiveDate, reference: NaiveDate) -> String {
        if day.year() == reference.year() {
            self.date_long(day.day(), self.month_long(day))
        } else {
            self.date_long_year(day.day(), self.month_long(day), year(day))
        }
    }

    /// `15 August 2026`, for sentences.
    pub fn in_words_with_year(&self, day: NaiveDate) -> String {
        self.date_long_year(day.day(), self.month_long(day), year(day))
    }

    /// `Thursday 4 June 2026`.
    pub fn with_weekday(&self, day: NaiveDate) -> String {
        let weekday = match day.weekday().number_from_monday() {
            1 => self.weekday_1(),
            2 => self.weekday_2(),
            3 => self.weekday_3(),
            4 => self.weekday_4(),
            5 => self.weekday_5(),
            6 => self.weekday_6(),
            _ => self.weekday_7(),
        };
        self.date_weekday(weekday, day.day(), self.month_long(day), year(day))
    }

    /// `Mar 2026` of a month's first day.
    pub fn month_year(&self, day: NaiveDate) -> String {
        self.date_month(self.month_short(day), year(day))
    }

    /// Month and year for labels of a chart, not to be parted: `Sep 2026`.
    pub fn month_label(&self, day: NaiveDate) -> String {
        self.month_year(day).replace(' ', "\u{a0}")
    }

    /// Day and month in a sentence of a chart, not to be parted: `28 September`; the year only where it is not the
    /// year of `reference`.
    pub fn day_near(&self, day: NaiveDate, reference: NaiveDate) -> String {
        self.in_words(day, reference).replacen(' ', "\u{a0}", 1)
    }

    /// Day and month for labels of a chart, not to be parted: `28 Sep`.
    pub fn day_label(&self, day: NaiveDate) -> String {
        self.day_month(day).replace(' ', "\u{a0}")
    }

    /// Day, month and year for labels of a chart, not to be parted: `28 Sep 2026`.
    pub fn date_label(&self, day: NaiveDate) -> String {
        self.day_month_year(day).replace(' ', "\u{a0}")
    }
}

/// A year as text: its digits are never grouped.
fn year(day: NaiveDate) -> String {
    day.year().to_string()
}
