//! Does prose state a number that the site computes?

use super::standing::Standing;
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Place, Rule, Step};
use crate::metrics::KPIS;
use crate::record::{Record, Value};
use crate::words::{Sentence, Words};
use std::ops::Range;
use std::sync::LazyLock;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule =
    Rule { code: "W119", level: Level::Warning, name: Words::check_w119, explain: Words::check_w119_explain };

/// The names by which prose may call each KPI, in lower case: its title up to a comma, and its key in words.
static NAMES: LazyLock<Vec<(&'static str, String)>> = LazyLock::new(|| {
    let (mut names, w) = (Vec::new(), Words::english());
    for kpi in KPIS {
        let title = (kpi.title)(&w);
        let title = title.split(',').next().unwrap_or(title).to_lowercase();
        let words = kpi.key.replace('-', " ");
        names.extend([title, words].into_iter().filter(|n| n.contains(' ')).map(|n| (kpi.key, n)));
    }
    names
});

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    if !standing.view.settings.check.prose_numbers {
        return;
    }
    for (range, key, sentence) in typed(&record.body.text) {
        let place = match record.body.offset {
            Some(at) => Place::Span(record.common.file, range.start + at..range.end + at),
            None => record.field("body"),
        };
        out.push(say(standing, record, place, key, sentence));
    }
    for (name, value) in record.data.values() {
        let mut path = vec![Step::Key(name.to_string())];
        fields(standing, record, &value, &mut path, out);
    }
}

fn fields(standing: &Standing<'_>, record: &Record, value: &Value<'_>, path: &mut Vec<Step>, out: &mut Vec<Finding>) {
    match value {
        Value::Prose(text) => {
            let found = typed(text).into_iter();
            out.extend(found.map(|(_, key, sentence)| say(standing, record, record.at(path.clone()), key, sentence)));
        }
        Value::List(items) => {
            for (n, item) in items.iter().enumerate() {
                path.push(Step::Row(n));
                fields(standing, record, item, path, out);
                path.pop();
            }
        }
        Value::Table(inner) => {
            for (name, value) in inner {
                path.push(Step::Key((*name).to_string()));
                fields(standing, record, value, path, out);
                path.pop();
            }
        }
        _ => {}
    }
}

fn say(standing: &Standing<'_>, record: &Record, place: Place, key: &'static str, sentence: &str) -> Finding {
    let short: String = sentence.trim().chars().take(80).collect();
    let message = move |w: &Words| w.check_w119_says(key, &short);
    let help = Sentence::new(move |w| w.check_w119_help(format!("{{{{ kpi(\"{key}\") }}}}")));
    standing.warn_at(&RULE, record, place, message, help)
}

/// Sentences that name a KPI and hold a number outside a computed expression: place, KPI, sentence.
fn typed(text: &str) -> Vec<(Range<usize>, &'static str, &str)> {
    let mut out = Vec::new();
    let mut start = 0;
    for end in ends(text) {
        let sentence = text.get(start..end).unwrap_or("");
        let lower = without_calls(sentence).to_lowercase();
        let named = NAMES.iter().find(|(_, name)| lower.contains(name.as_str()));
        if let Some((key, name)) = named.filter(|(_, name)| has_number(&lower.replace(name.as_str(), " "))) {
            let _ = name;
            let lead = sentence.len() - sentence.trim_start().len();
            out.push((start + lead..start + sentence.trim_end().len().max(lead), *key, sentence));
        }
        start = end;
    }
    out
}

/// Where sentences, lines and cells of tables end, in bytes.
fn ends(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    let stops = (0..bytes.len()).filter(|i| match bytes[*i] {
        b'\n' => true,
        b'.' | b'!' | b'?' | b';' => bytes.get(i + 1).is_none_or(|next| next.is_ascii_whitespace()),
        _ => false,
    });
    stops.map(|i| i + 1).chain(std::iter::once(text.len()))
}

/// A sentence with its computed expressions left out.
fn without_calls(sentence: &str) -> String {
    let mut out = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        rest = after.split_once("}}").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

/// Whether a text holds a number that stands alone: not part of an id, a date or a word.
fn has_number(text: &str) -> bool {
    text.split(|c: char| c.is_whitespace() || matches!(c, '|' | '(' | ')' | '[' | ']' | '*' | ':' | '=' | '~' | '≈'))
        .any(|word| {
            let word = word.trim_matches(|c: char| {
                matches!(c, ',' | ';' | '.' | '"' | '+' | '-' | '\u{2212}' | '%' | '$' | '€' | '£')
            });
            word.starts_with(|c: char| c.is_ascii_digit())
                && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_typed_beside_a_name_are_found() {
        let found = |text: &str| typed(text).len();
        assert_eq!(found("Milestones on time: 86 %, as before."), 1);
        assert_eq!(found("Milestones on time stand at {{ kpi(\"milestone-on-time\") }}. The target is 80 %."), 0);
        assert_eq!(found("Milestones on time moved, see M-19 and [[R-01]]."), 0);
        assert_eq!(found("We met 14 people."), 0);
    }
}
