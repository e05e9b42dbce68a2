//! A record says something else of the past than it did then.

use super::entry::{Datum, Piece};
use super::telling::{Day, Voice};
use super::{Case, ChangeKind, Entry, closed, decided, rank::Rank};
use crate::record::budget::Budget;
use crate::record::types::Month;
use crate::record::{Record, Value};
use crate::words::Words;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// See its definition.
pub(super) static KIND: ChangeKind = ChangeKind {
    key: "quietly-edited",
    title: Words::changes_quietly_edited_title,
    counted: Words::changes_quietly_edited_counted,
    definition: "Text or fields that stood then read differently today, and the record has no dated entry since that could \
                 explain it; or a row of a dated history was changed or taken away. Owner, score, forecast and baseline have kinds of \
                 their own; tags, links and the like do not count.",
    needs_versions: true,
    find,
};

/// Fields that other kinds of change tell of, or that say nothing of the matter.
const ELSEWHERE: &[&str] =
    &["owner", "tags", "links", "source", "baseline", "forecast", "probability", "impact", "promised", "depends_on"];
/// Plans by month: they move with every month that is booked. What they promised must stand, see [`money`].
const BY_MONTH: &[&str] = &["period", "capacity"];
/// Dated histories: rows may be added at any time, but what stood must stand.
const HISTORIES: &[&str] = &["reforecast", "rebaseline", "review", "measurement", "point"];
/// What is compared and is no field of the file.
const TITLE: &str = "title";
const TEXT: &str = "text";
const MONEY: &str = "planned money";
/// Fields named in the sentence before "and N more".
const NAMED: usize = 4;

fn find(case: &Case<'_>) -> Option<Entry> {
    if !case.has_versions() {
        return None;
    }
    let (then, cut, now) = (case.then?, case.cut?, case.now?);
    let rewritten = rewritten(then, cut);
    // What was decided or closed carries its day, even one that was entered late.
    let dated = case.has_dated_entry() || closed::is_news(case) || decided::is_news(case);
    let fields = if rewritten.is_empty() && dated { Vec::new() } else { changed(then, cut) };
    let mut names: Vec<String> = fields.iter().chain(&rewritten).cloned().collect();
    names.dedup();
    let first = names.first()?.clone();
    let mut entry = Entry::new(&KIND, now, Rank::QuietEdit).undated(true);
    let (from, to) = match (fields.as_slice(), rewritten.is_empty()) {
        ([field], true) => (datum(then, field), datum(cut, field)),
        _ => (None, None),
    };
    entry = match from.clone().zip(to.clone()).filter(|(a, b)| [a, b].iter().all(|d| !matches!(d, Datum::Person(_)))) {
        Some((a, b)) => {
            let as_of = case.as_of;
            entry.tell(move |v, _| {
                let (from, to) = (shown(v, &a, as_of), shown(v, &b, as_of));
                v.w.changes_edited_value(named(v, &first), from, to)
            })
        }
        None => entry.tell(move |v, _| {
            let fields = listed(v, &names);
            v.w.changes_edited(fields)
        }),
    };
    let field = fields.first().or(rewritten.first()).cloned().unwrap_or_default();
    Some(entry.moved(&field, from, to))
}

/// `title, text, outcome and 2 more`.
fn listed(v: &mut Voice<'_>, names: &[String]) -> String {
    let first = names.iter().take(NAMED).map(|name| named(v, name)).collect::<Vec<_>>().join(v.w.list_between());
    match names.len().saturating_sub(NAMED) {
        0 => first,
        more => v.w.changes_fields_more(first, more),
    }
}

/// A field as readers know it: what is no field of the file has a name of the language.
fn named(v: &mut Voice<'_>, name: &str) -> String {
    match name {
        TITLE => v.w.changes_field_title().into(),
        TEXT => v.w.changes_field_text().into(),
        MONEY => v.w.changes_field_planned_money().into(),
        field => v.text(field.replace('_', " ")),
    }
}

/// Dated histories that lack a row which stood then.
fn rewritten(then: &Record, cut: &Record) -> Vec<String> {
    let after: BTreeMap<&str, Value<'_>> = cut.values().into_iter().collect();
    let lost = |name: &str, before: &Value<'_>| match (before, after.get(name)) {
        (Value::List(rows), Some(Value::List(kept))) => rows.iter().any(|row| !kept.contains(row)),
        (_, kept) => kept.is_none(),
    };
    let histories = then.values().into_iter().filter(|(name, _)| HISTORIES.contains(name));
    let lost = histories.filter(|(name, value)| lost(name, value)).map(|(name, _)| name.to_string());
    lost.chain(money(then, cut).then(|| MONEY.to_string())).collect()
}

/// Whether a budget line plans another amount for a month than it did then.
fn money(then: &Record, cut: &Record) -> bool {
    let planned = |record: &Record| -> BTreeMap<Month, u64> {
        let periods = record.as_kind::<Budget>().map(|b| b.period.as_slice()).unwrap_or_default();
        periods.iter().filter_map(|p| Some((p.month, p.planned?.to_bits()))).collect()
    };
    let after = planned(cut);
    planned(then).iter().any(|(month, amount)| after.get(month) != Some(amount))
}

/// Fields, title and text that read differently.
fn changed(then: &Record, cut: &Record) -> Vec<String> {
    let told = |name: &str| [ELSEWHERE, HISTORIES, BY_MONTH].iter().any(|list| list.contains(&name));
    let (before, after): (BTreeMap<_, _>, BTreeMap<_, _>) =
        (then.values().into_iter().collect(), cut.values().into_iter().collect());
    let mut names: Vec<&str> = before.keys().chain(after.keys()).copied().filter(|name| !told(name)).collect();
    names.sort_unstable();
    names.dedup();
    let mut out = Vec::new();
    out.extend((then.title() != cut.title()).then(|| TITLE.to_string()));
    out.extend(names.into_iter().filter(|name| before.get(name) != after.get(name)).map(String::from));
    out.extend((then.body.text.trim() != cut.body.text.trim()).then(|| TEXT.to_string()));
    out
}

/// A field's value, where it is short and names nobody and nothing.
fn datum(record: &Record, field: &str) -> Option<Datum> {
    let (_, value) = record.values().into_iter().find(|(name, _)| *name == field)?;
    match value {
        Value::Date(day) => Some(Datum::Day(day)),
        Value::Number(n) => Some(Datum::Number(n)),
        Value::Integer(n) => Some(Datum::Number(n as f64)),
        Value::Choice(word) => Some(Datum::Word(word.to_string())),
        _ => None,
    }
}

fn shown(v: &mut Voice<'_>, datum: &Datum, reference: NaiveDate) -> String {
    match datum {
        Datum::Day(day) => v.day(Day { day: *day, reference }),
        Datum::Number(n) => v.number(*n),
        Datum::Word(word) => v.text(word),
        Datum::Person(person) => v.part(Piece::Person(person.clone())),
    }
}
