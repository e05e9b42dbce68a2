//! Days as a language writes them.

use super::Words;
use chrono::{Datelike, NaiveDate};
use std::borrow::Cow;
use std::ops::Range;

/// A space at which no line ends.
const HELD: char = '\u{a0}';

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

    /// Month and year in a sentence, not to be parted: `September 2026`.
    pub fn month_in_words(&self, day: NaiveDate) -> String {
        self.date_month_long(self.month_long(day), year(day)).replace(' ', "\u{a0}")
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

    /// Day and month in a sentence, not to be parted; the year only where it is not the year of `reference`, and then with
    /// them: `28 September 2027`.
    pub fn day_whole(&self, day: NaiveDate, reference: NaiveDate) -> String {
        self.in_words(day, reference).replace(' ', "\u{a0}")
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

impl Words {
    /// The text with its dates whole, also those in the language of the records: no line ends between day, month and year.
    pub fn dates_whole<'t>(&self, text: &'t str) -> Cow<'t, str> {
        // A day or a year is a word that begins with a digit, behind a bracket perhaps.
        let is_number = |word: &str| word.chars().take(2).any(|c| c.is_ascii_digit());
        if !text.split([' ', HELD]).any(is_number) {
            return text.into();
        }
        let of_records = self.records.iter().flat_map(|words| words.written_dates());
        let written = self.written_dates().iter().chain(of_records);
        let named: Vec<&MonthDates> = written.filter(|month| month.is_named(text)).collect();
        if named.is_empty() {
            return text.into();
        }
        let words: Vec<&str> = text.split([' ', HELD]).collect();
        let mut held = vec![false; words.len()];
        for wanted in named.into_iter().flat_map(|month| &month.patterns) {
            for (n, found) in words.windows(wanted.len()).enumerate() {
                if found.iter().zip(wanted).all(|(found, wanted)| is_like(found, wanted)) {
                    held[n..n + wanted.len() - 1].fill(true);
                }
            }
        }
        let mut out = String::with_capacity(text.len() + 8);
        let mut at = 0;
        for (word, held) in words.iter().zip(held) {
            at += word.len();
            out.push_str(word);
            if let Some(space) = text[at..].chars().next() {
                out.push(if held { HELD } else { space });
                at += space.len_utf8();
            }
        }
        out.into()
    }

    /// The dates of each month as the language writes them, by the example of its 22nd and its first, in 2222.
    fn written_dates(&self) -> &[MonthDates] {
        let months = (1..=12).filter_map(|month| NaiveDate::from_ymd_opt(2222, month, 22));
        let written = |day: NaiveDate| {
            let days = std::iter::once(day).chain(day.with_day(1));
            let dates = days.flat_map(|day| {
                [self.in_words_with_year(day), self.in_words(day, day), self.day_month_year(day), self.day_month(day)]
            });
            let words = dates.map(|date| date.split(' ').map(Box::from).collect::<Vec<_>>());
            let names = [self.month_long(day).into(), self.month_short(day).into()];
            MonthDates { names, patterns: words.filter(|words| words.len() > 1).collect() }
        };
        self.dates.get_or_init(|| months.map(written).collect())
    }
}

/// How the dates of a month are written.
#[derive(Clone)]
pub(super) struct MonthDates {
    /// The month's long and short name.
    names: [Box<str>; 2],
    /// Its dates of several words; other numbers may stand for theirs.
    patterns: Vec<Vec<Box<str>>>,
}

impl MonthDates {
    fn is_named(&self, text: &str) -> bool {
        self.names.iter().any(|name| text.contains(&**name))
    }
}

/// Whether a word of a text stands where the pattern of a date has such a word: the same but for its number and for the
/// brackets and stops around it.
fn is_like(found: &str, wanted: &str) -> bool {
    fn bare(word: &str) -> &str {
        word.trim_matches(|c: char| !c.is_alphanumeric())
    }
    let (found, wanted) = (bare(found), bare(wanted));
    let number = |word: &str| word.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, asked) = (number(found), number(wanted));
    let as_long = match asked {
        0 => digits == 0,
        1 | 2 => (1..=2).contains(&digits),
        _ => digits == asked,
    };
    as_long && found[digits..] == wanted[asked..]
}

/// Where numbers stand with what they count in scripts without spaces, and so dates: `8月15日`, `28日`, `+21日`. No line is to
/// end within them.
pub fn counted(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if text.is_ascii() {
        return found;
    }
    let mut begun: Option<usize> = None;
    let mut end = 0;
    let mut last = ' ';
    for (at, c) in text.char_indices() {
        let follows = begun.is_some() && at == end && holds(last, c);
        if !follows {
            found.extend(begun.filter(|_| is_counter(last)).map(|from| from..end));
            let number = c.is_ascii_digit() || matches!(c, '+' | '\u{2212}');
            begun = number.then_some(at);
        }
        (last, end) = (c, at + c.len_utf8());
    }
    found.extend(begun.filter(|_| is_counter(last)).map(|from| from..end));
    found
}

/// Whether a number goes on from a character to the next: its digits, what it counts, and the day behind a month.
pub fn holds(last: char, next: char) -> bool {
    let number = last.is_ascii_digit() || matches!(last, '.' | '+' | '\u{2212}');
    (number && (next.is_ascii_digit() || next == '.'))
        || (last.is_ascii_digit() && is_counter(next))
        || (matches!(last, '年' | '月') && next.is_ascii_digit())
}

fn is_counter(c: char) -> bool {
    matches!(c, '年' | '月' | '日' | '週' | '件' | '点' | '回' | '名' | '時' | '分')
}

/// A year as text: its digits are never grouped.
fn year(day: NaiveDate) -> String {
    day.year().to_string()
}

#[cfg(test)]
mod tests {
    use super::super::Words;

    #[test]
    fn dates_in_the_language_of_the_records_are_whole_too() {
        let english = std::sync::Arc::new(Words::english());
        let w = Words::of("de", &[]).0.over_records_in(&english);
        assert_eq!(w.dates_whole("until 18 September, bis 3. Mai"), "until 18\u{a0}September, bis 3.\u{a0}Mai");
    }

    #[test]
    fn numbers_are_found_with_what_they_count() {
        let text = "予測が7月25日から2026年8月15日に変更（+21日）、R-12と3の件";
        let found: Vec<&str> = super::counted(text).into_iter().map(|at| &text[at]).collect();
        assert_eq!(found, ["7月25日", "2026年8月15日", "+21日"]);
        assert!(super::counted("15 August").is_empty());
    }

    #[test]
    fn dates_in_a_text_are_whole_in_every_language() {
        let held = |tag: &str, text: &str| Words::of(tag, &[]).0.dates_whole(text).replace('\u{a0}', "_");
        for (tag, text, said) in [
            (
                "en",
                "Billing slips to 15 August; decide by 12 Jun 2026, now",
                "Billing slips to 15_August; decide by 12_Jun_2026, now",
            ),
            ("de", "Verzug bis 15. Mai; (am 3. Aug. 2027) 3 Wellen", "Verzug bis 15._Mai; (am 3._Aug._2027) 3 Wellen"),
            ("fr", "Fin au 1er août 2026, puis le 15 sept.", "Fin au 1er_août_2026, puis le 15_sept."),
            ("es", "Hasta el 15 de agosto de 2026 y 3 más", "Hasta el 15_de_agosto_de_2026 y 3 más"),
            ("ja", "2026年8月15日まで", "2026年8月15日まで"),
            ("en", "3 of 12 March releases, May 2026", "3 of 12_March releases, May 2026"),
            ("en", "15\u{a0}August 2026", "15_August_2026"),
            ("en", "since\u{a0}7 May", "since_7_May"),
        ] {
            assert_eq!(held(tag, text), said, "{tag}");
        }
    }
}
