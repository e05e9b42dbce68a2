//! What happened to a record, newest first: the days of single fields and of dated rows, in words.

use crate::record::dependency::Dependency;
use crate::record::milestone::{Milestone, Reforecast};
use crate::record::risk::Risk;
use crate::record::{Data, KindSpec, Record, Shape, Value};
use crate::report::html::{self, Html};
use crate::report::text::Text;
use crate::report::value;
use chrono::NaiveDate;

/// Whether the rows of a field are told as history: dated rows that say more than numbers.
pub(super) fn tells(kind: &KindSpec, name: &str) -> bool {
    let Some(Shape::List(inner)) = kind.field(name).map(|f| &f.shape) else { return false };
    let Shape::Table(fields) = &**inner else { return false };
    let numeric = |s: &Shape| matches!(s, Shape::Number(..) | Shape::Integer(..) | Shape::Date);
    let dated = fields.iter().any(|f| f.name == "date" && f.required);
    dated && kind.histories.iter().any(|h| h == name) && !fields.iter().all(|f| numeric(&f.shape))
}

/// Day and what happened.
pub(super) fn entries(text: &Text<'_>, record: &Record) -> Vec<(Html, Html)> {
    let mut events: Vec<(NaiveDate, Html)> = Vec::new();
    single_days(record, &mut events);
    match &record.data {
        Data::Risk(risk) => reviews(text, risk, &mut events),
        Data::Milestone(milestone) => promises(text, milestone, &mut events),
        Data::Dependency(dependency) => promised(text, dependency, &mut events),
        _ => dated_rows(text, record, &mut events),
    }
    events.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    events.into_iter().map(|(day, what)| (html::full_day(day, text.site.words), what)).collect()
}

fn single_days(record: &Record, events: &mut Vec<(NaiveDate, Html)>) {
    for (name, value) in record.data.values() {
        if !record.kind.past.iter().any(|p| p == name) || (name == "raised" && record.as_kind::<Risk>().is_some()) {
            continue;
        }
        let said = match name {
            "actual" => "Delivered".to_string(),
            "added" => "Added to the scope".into(),
            "date" => continue,
            other => value::label(other),
        };
        match value {
            Value::Date(day) => events.push((day, Html::text(&said).strong())),
            Value::List(days) => {
                events.extend(days.iter().filter_map(|d| Some((d.date()?, Html::text(&said).strong()))))
            }
            _ => {}
        }
    }
}

/// A risk's reviews with what they changed.
fn reviews(text: &Text<'_>, risk: &Risk, events: &mut Vec<(NaiveDate, Html)>) {
    let first = risk.first.unwrap_or((risk.probability.0, risk.impact.0));
    let score = |(p, i): (u8, u8)| u32::from(p) * u32::from(i);
    events.push((risk.raised, Html::text(&format!("Raised with score {}", score(first))).strong()));
    let mut rows: Vec<_> = risk.review.iter().collect();
    rows.sort_by_key(|r| r.date);
    let mut before = first;
    for row in rows {
        let now = (row.probability.0, row.impact.0);
        let mut moved = Vec::new();
        if now.0 != before.0 {
            moved.push(format!("likelihood {} to {}", before.0, now.0));
        }
        if now.1 != before.1 {
            moved.push(format!("impact {} to {}", before.1, now.1));
        }
        let said = if moved.is_empty() {
            Html::text("Reviewed, no change of score")
        } else {
            Html::text(&format!("Score {} to {}", score(before), score(now)))
                .strong()
                .and(&format!(", {}", moved.join(", ")))
        };
        events.push((row.date, with_reason(text, said, row.note.as_ref())));
        before = now;
    }
}

/// A milestone's forecasts and baselines.
fn promises(text: &Text<'_>, m: &Milestone, events: &mut Vec<(NaiveDate, Html)>) {
    moves(text, "Forecast", Some(m.first_baseline.unwrap_or(m.baseline)), &m.reforecast, events);
    for row in &m.rebaseline {
        let approved = m.moved_baselines.iter().any(|(_, baseline)| *baseline == row.baseline);
        let said = Html::text("Baseline set to ").then(html::full_day(row.baseline, text.site.words)).strong();
        let by = match row.change.as_ref().map(|c| c.text()) {
            Some(Some(change)) => text.inline(&format!(" by [[{change}]]")),
            Some(None) => Html::text(" by a restricted item"),
            None => Html::none(),
        };
        let but = if approved {
            Html::none()
        } else {
            Html::text("no approved change: the baseline does not move").within("span", "bad")
        };
        let said = said.then(by);
        events.push((row.date, if but.is_empty() { said } else { said.and("; ").then(but) }));
    }
}

fn promised(text: &Text<'_>, d: &Dependency, events: &mut Vec<(NaiveDate, Html)>) {
    moves(text, "Promise", d.first_promised.flatten(), &d.reforecast, events);
    if let Some(day) = d.blocked.as_ref().and_then(|b| b.since) {
        events.push((
            day,
            with_reason(text, Html::text("Blocked").strong(), d.blocked.as_ref().and_then(|b| b.reason.as_ref())),
        ));
    }
}

/// Moves of a date: from where, to where, by how much, why.
fn moves(
    text: &Text<'_>,
    what: &str,
    first: Option<NaiveDate>,
    rows: &[Reforecast],
    events: &mut Vec<(NaiveDate, Html)>,
) {
    let mut rows: Vec<&Reforecast> = rows.iter().collect();
    rows.sort_by_key(|r| r.date);
    let mut before = first;
    for row in rows {
        let said = match before {
            Some(from) if from == row.forecast => {
                Html::text(&format!("{what} confirmed for ")).then(html::full_day(from, text.site.words))
            }
            Some(from) => Html::text(&format!("{what} moved from "))
                .then(html::full_day(from, text.site.words))
                .and(" to ")
                .then(html::full_day(row.forecast, text.site.words).strong())
                .and(" (")
                .then(html::variance((row.forecast - from).num_days(), text.site.words))
                .and(")"),
            None => Html::text(&format!("{what}: ")).then(html::full_day(row.forecast, text.site.words).strong()),
        };
        events.push((row.date, with_reason(text, said, row.reason.as_ref())));
        before = Some(row.forecast);
    }
}

/// The rows of every other kind, field by field.
fn dated_rows(text: &Text<'_>, record: &Record, events: &mut Vec<(NaiveDate, Html)>) {
    for (name, value) in record.data.values() {
        let Value::List(rows) = &value else { continue };
        if !tells(&record.kind, name) {
            continue;
        }
        for row in rows {
            let Value::Table(cells) = row else { continue };
            let Some(day) = cells.iter().find(|(n, _)| *n == "date").and_then(|(_, d)| d.date()) else { continue };
            let rest = cells.iter().filter(|(n, _)| *n != "date");
            let words = rest.map(|(n, v)| {
                Html::text(&format!("{} ", value::label(n).to_lowercase())).then(value::inline(text, record, v))
            });
            events.push((day, Html::text(&format!("{}: ", value::label(name))).strong().then(Html::join(words, ", "))));
        }
    }
}

fn with_reason(text: &Text<'_>, said: Html, reason: Option<&crate::record::Prose>) -> Html {
    match reason.filter(|r| !r.0.is_empty()) {
        Some(reason) => said.and(". ").then(text.prose(reason)),
        None => said,
    }
}
