//! The dates of a finding as the site writes dates: the check says them as files have them.

use crate::words::Words;
use chrono::NaiveDate;

/// Length of `2026-05-28`.
const LENGTH: usize = 10;

/// A text whose dates `2026-05-28` are `28 May`. Those in an id (`report-2026-05-28`) and in what one types, between
/// backticks, stay.
pub(super) fn in_words(text: &str, as_of: NaiveDate, w: &Words) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut coded, mut before) = (text, false, ' ');
    while let Some(c) = rest.chars().next() {
        let day = Some(rest).filter(|_| !coded && !joins(before)).and_then(leading);
        let length = match day {
            Some(day) => {
                out.push_str(&w.in_words(day, as_of));
                LENGTH
            }
            None => {
                out.push(c);
                c.len_utf8()
            }
        };
        coded ^= c == '`';
        (before, rest) = (c, &rest[length..]);
    }
    out
}

/// The date with which a text begins and that nothing goes on from.
fn leading(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text.get(..LENGTH)?, "%Y-%m-%d").ok()?;
    (!text[LENGTH..].starts_with(joins)).then_some(day)
}

/// Whether a character beside digits makes them part of a longer name.
fn joins(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_words_but_ids_and_code_stay() {
        let as_of = NaiveDate::from_ymd_opt(2026, 5, 28).unwrap_or_default();
        let text = "due on 2026-05-29, said 2025-12-01; see report-2026-05-28 and `due = 2026-06-01`";
        assert_eq!(
            in_words(text, as_of, &Words::english()),
            "due on 29 May, said 1 December 2025; see report-2026-05-28 and `due = 2026-06-01`"
        );
        assert_eq!(in_words("2026-13-40 – é", as_of, &Words::english()), "2026-13-40 – é");
    }
}
