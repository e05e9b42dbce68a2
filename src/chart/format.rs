//! Dates, numbers and money as English words: the only place that knows how they are written.

pub use crate::calendar::{month_long, month_short};
use chrono::{Datelike, NaiveDate};

/// Day and month for sentences: "28 September".
pub fn day_long(date: NaiveDate) -> String {
    format!("{}\u{a0}{}", date.day(), month_long(date))
}

/// Day, month and year for sentences: "28 September 2026".
pub fn date_long(date: NaiveDate) -> String {
    format!("{} {}", day_long(date), date.year())
}

/// Day and month for labels and tables: "28 Sep".
pub fn day_short(date: NaiveDate) -> String {
    format!("{}\u{a0}{}", date.day(), month_short(date))
}

/// Day, month and year for labels and tables: "28 Sep 2026".
pub fn date_short(date: NaiveDate) -> String {
    format!("{}\u{a0}{}", day_short(date), date.year())
}

/// A day in a label; the year only where it differs from the year of `reference`.
pub fn day_near_short(date: NaiveDate, reference: NaiveDate) -> String {
    if date.year() == reference.year() { day_short(date) } else { date_short(date) }
}

/// A day in a sentence; the year only where it differs from the year of `reference`.
pub fn day_near(date: NaiveDate, reference: NaiveDate) -> String {
    if date.year() == reference.year() { day_long(date) } else { date_long(date) }
}

/// A number of days with its sign and unit: "+21 d", "−3 d", "0 d".
pub fn signed_days(days: i64) -> String {
    format!("{}\u{a0}d", signed(days))
}

/// A whole number with its sign; the minus is the typographic one.
pub fn signed(number: i64) -> String {
    match number {
        0 => "0".into(),
        n if n > 0 => format!("+{n}"),
        n => format!("−{}", n.unsigned_abs()),
    }
}

/// A count and its noun: "1 day", "21 days".
pub fn plural(count: u64, noun: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count}\u{a0}{noun}{s}")
}

/// A count at the start of a sentence: below ten as a word ("Two"), else in figures.
pub fn opening_count(count: usize) -> String {
    const WORDS: [&str; 10] = ["None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
    WORDS.get(count).map_or_else(|| count.to_string(), |word| (*word).to_string())
}

/// A number with at most `decimals` places and no trailing zeros: "2.5", "10".
pub fn number(value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return "n/a".into();
    }
    let text = format!("{value:.decimals$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    match text.strip_prefix('-') {
        Some("0") => "0".into(),
        Some(rest) => format!("−{rest}"),
        None => text.into(),
    }
}

/// The sign or the code of a currency as a prefix: "€", "CHF ".
pub fn currency_prefix(code: &str) -> String {
    match code {
        "EUR" => "€".into(),
        "USD" => "$".into(),
        "GBP" => "£".into(),
        "JPY" => "¥".into(),
        "" => String::new(),
        other => format!("{other}\u{a0}"),
    }
}

/// The unit in which amounts up to `largest` are best read: divisor, suffix, word.
pub fn money_unit(largest: f64) -> (f64, &'static str, &'static str) {
    match largest.abs() {
        a if a >= 999_950_000.0 => (1e9, "bn", "billion"),
        a if a >= 999_950.0 => (1e6, "m", "million"),
        a if a >= 1_000.0 => (1e3, "k", "thousand"),
        _ => (1.0, "", ""),
    }
}

/// An amount in the unit in which `like` is written, for a difference beside its sums: "€0.8m".
pub fn money_as(amount: f64, like: f64, code: &str) -> String {
    let (divisor, suffix, _) = money_unit(like);
    let text = format!("{}{:.1}{suffix}", currency_prefix(code), amount.abs() / divisor);
    if divisor > 1e3 && text.bytes().any(|b| matches!(b, b'1'..=b'9')) && amount.is_finite() {
        if amount < 0.0 { format!("−{text}") } else { text }
    } else {
        money(amount, code)
    }
}

/// An amount in short form: "€19.1m", "CHF 1.2m", "−€0.3m", "€850k".
pub fn money(amount: f64, code: &str) -> String {
    let (divisor, suffix, _) = money_unit(amount);
    let scaled = amount.abs() / divisor;
    let decimals = usize::from(divisor > 1e3 || (divisor > 1.0 && scaled < 10.0));
    let digits = if scaled.is_finite() { format!("{scaled:.decimals$}") } else { "n/a".into() };
    let sign = if amount < 0.0 && digits.bytes().any(|b| matches!(b, b'1'..=b'9')) { "−" } else { "" };
    format!("{sign}{}{digits}{suffix}", currency_prefix(code))
}

/// Serialises a date as `2026-05-28`.
///
/// # Errors
/// Only those of the serialiser.
pub fn iso<S: serde::Serializer>(date: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(date)
}

/// Serialises an optional date as `2026-05-28` or nothing.
///
/// # Errors
/// Only those of the serialiser.
pub fn iso_option<S: serde::Serializer>(date: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
    match date {
        Some(date) => iso(date, serializer),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_compact() {
        let cases = [
            (19_100_000.0, "EUR", "€19.1m"),
            (1_200_000.0, "CHF", "CHF\u{a0}1.2m"),
            (-300_000.0, "EUR", "−€300k"),
            (999_960.0, "USD", "$1.0m"),
            (1_500.0, "GBP", "£1.5k"),
            (0.0, "EUR", "€0"),
            (-0.2, "EUR", "€0"),
            (f64::NAN, "EUR", "€n/a"),
        ];
        for (amount, code, wanted) in cases {
            assert_eq!(money(amount, code), wanted);
        }
    }

    #[test]
    fn numbers_and_days() {
        assert_eq!(number(2.50, 2), "2.5");
        assert_eq!(number(100.0, 0), "100");
        assert_eq!(number(-0.001, 1), "0");
        assert_eq!(signed_days(-3), "−3\u{a0}d");
        assert_eq!(plural(1, "day"), "1\u{a0}day");
        assert_eq!(opening_count(2), "Two");
    }
}
