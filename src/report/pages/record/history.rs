//! What happened to a record, newest first: the days of single fields and of dated rows, in words.

use crate::record::change::Change;
use crate::record::dependency::Dependency;
use crate::record::issue::Escalation;
use crate::record::milestone::{Milestone, Reforecast};
use crate::record::risk::Risk;
use crate::record::{Data, KindSpec, Record, Shape, Value};
use crate::report::html::{self, Html, slot};
use crate::report::site::Site;
use crate::report::text::Text;
use crate::report::value;
use crate::words::Words;
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
    single_days(text.site, record, &mut events);
    match &record.data {
        Data::Risk(risk) => reviews(text, risk, &mut events),
        Data::Milestone(milestone) => promises(text, milestone, &mut events),
        Data::Dependency(dependency) => promised(text, dependency, &mut events),
        Data::Issue(issue) => {
            if let Some(escalation) = &issue.escalated {
                escalated(text, record, escalation, &mut events);
            }
        }
        _ => dated_rows(text, record, &mut events),
    }
    events.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    events.into_iter().map(|(day, what)| (html::full_day(day, text.site.words), what)).collect()
}

fn single_days(site: &Site<'_>, record: &Record, events: &mut Vec<(NaiveDate, Html)>) {
    let w = site.words;
    for (name, value) in record.data.values() {
        if !record.kind.past.iter().any(|p| p == name) || (name == "raised" && record.as_kind::<Risk>().is_some()) {
            continue;
        }
        let said = match name {
            "actual" => w.record_delivered().to_string(),
            "added" => w.record_added().into(),
            "date" => continue,
            // What the check found is what happened on its day.
            "validated" if record.data.state().is_some() => w.record_checked(w.within(site.state(record))),
            // So is what was decided of a change.
            "decided" if record.as_kind::<Change>().is_some_and(|change| change.status.is_some()) => {
                format!("{} {}", w.record_row(value::label(name, w)), w.within(site.state(record)))
            }
            other => value::label(other, w),
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
    let w = text.site.words;
    events.push((risk.raised, Html::text(&w.record_raised_with(score(first))).strong()));
    let mut rows: Vec<_> = risk.review.iter().collect();
    rows.sort_by_key(|r| r.date);
    let mut before = first;
    for row in rows {
        let now = (row.probability.0, row.impact.0);
        let mut moved = Vec::new();
        if now.0 != before.0 {
            moved.push(w.record_likelihood_moved(before.0, now.0));
        }
        if now.1 != before.1 {
            moved.push(w.record_impact_moved(before.1, now.1));
        }
        let said = if moved.is_empty() {
            Html::text(w.record_reviewed_same())
        } else {
            let between = w.list_between();
            Html::text(&w.record_score_moved(score(before), score(now))).strong().and(between).and(&moved.join(between))
        };
        events.push((row.date, with_reason(text, said, row.note.as_ref())));
        before = now;
    }
}

/// A milestone's forecasts and baselines.
fn promises(text: &Text<'_>, m: &Milestone, events: &mut Vec<(NaiveDate, Html)>) {
    let w = text.site.words;
    moves(text, &FORECAST, Some(m.first_baseline.unwrap_or(m.baseline)), &m.reforecast, events);
    for row in &m.rebaseline {
        let approved = m.moved_baselines.iter().any(|(_, baseline)| *baseline == row.baseline);
        let set = html::fill(&w.record_baseline_set(slot(0)), [html::full_day(row.baseline, w)]).strong();
        let change = row.change.as_ref().map(|c| match c.text() {
            Some(change) => text.inline(&format!("[[{change}]]")),
            None => Html::text(w.record_by_restricted()),
        });
        let said = match change {
            Some(change) => html::fill(&w.record_baseline_by(slot(0), slot(1)), [set, change]),
            None => set,
        };
        let but = || Html::text(w.record_no_approved_change()).within("span", "bad");
        let said = match approved {
            true => said,
            false => html::fill(&w.record_baseline_unapproved(slot(0), slot(1)), [said, but()]),
        };
        events.push((row.date, said));
    }
}

fn promised(text: &Text<'_>, d: &Dependency, events: &mut Vec<(NaiveDate, Html)>) {
    moves(text, &PROMISE, d.promised_first(), &d.reforecast, events);
    if let Some(day) = d.blocked.as_ref().and_then(|b| b.since) {
        events.push((
            day,
            with_reason(
                text,
                Html::text(text.site.words.record_blocked()).strong(),
                d.blocked.as_ref().and_then(|b| b.reason.as_ref()),
            ),
        ));
    }
}

/// To whom an issue was taken, and that it was dealt with there.
fn escalated(text: &Text<'_>, record: &Record, escalation: &Escalation, events: &mut Vec<(NaiveDate, Html)>) {
    let w = text.site.words;
    let said = match &escalation.to {
        Some(to) => {
            html::fill(&w.record_escalated_to(slot(0)), [text.site.person(&record.scope, to, text.root)]).strong()
        }
        None => Html::text(w.field_escalated()).strong(),
    };
    events.push((escalation.date, said));
    if let Some(day) = escalation.resolved {
        events.push((day, Html::text(w.record_escalation_resolved()).strong()));
    }
}

/// What is said of a date that moves: the day, or from where, to where and by how much.
struct Moves {
    confirmed: fn(&Words, String) -> String,
    moved: fn(&Words, [String; 3]) -> String,
    set: fn(&Words, String) -> String,
}

static FORECAST: Moves = Moves {
    confirmed: |w, day| w.record_forecast_confirmed(day),
    moved: |w, [from, to, days]| w.record_forecast_moved(from, to, days),
    set: |w, day| w.record_forecast_set(day),
};

static PROMISE: Moves = Moves {
    confirmed: |w, day| w.record_promise_confirmed(day),
    moved: |w, [from, to, days]| w.record_promise_moved(from, to, days),
    set: |w, day| w.record_promise_set(day),
};

/// Moves of a date: from where, to where, by how much, why.
fn moves(
    text: &Text<'_>,
    say: &Moves,
    first: Option<NaiveDate>,
    rows: &[Reforecast],
    events: &mut Vec<(NaiveDate, Html)>,
) {
    let mut rows: Vec<&Reforecast> = rows.iter().collect();
    rows.sort_by_key(|r| r.date);
    let w = text.site.words;
    let mut before = first;
    for row in rows {
        let said = match before {
            Some(from) if from == row.forecast => html::fill(&(say.confirmed)(w, slot(0)), [html::full_day(from, w)]),
            Some(from) => html::fill(
                &(say.moved)(w, [slot(0), slot(1), slot(2)]),
                [
                    html::full_day(from, w),
                    html::full_day(row.forecast, w).strong(),
                    html::variance((row.forecast - from).num_days(), w),
                ],
            ),
            None => html::fill(&(say.set)(w, slot(0)), [html::full_day(row.forecast, w).strong()]),
        };
        events.push((row.date, with_reason(text, said, row.reason.as_ref())));
        before = Some(row.forecast);
    }
}

/// The rows of every other kind, field by field.
fn dated_rows(text: &Text<'_>, record: &Record, events: &mut Vec<(NaiveDate, Html)>) {
    let w = text.site.words;
    for (name, value) in record.data.values() {
        let Value::List(rows) = &value else { continue };
        if !tells(&record.kind, name) {
            continue;
        }
        for row in rows {
            let Value::Table(cells) = row else { continue };
            let Some(day) = cells.iter().find(|(n, _)| *n == "date").and_then(|(_, d)| d.date()) else { continue };
            let rest = cells.iter().filter(|(n, _)| *n != "date");
            let words = rest
                .map(|(n, v)| Html::text(&w.within(&value::label(n, w))).and(" ").then(value::inline(text, record, v)));
            let head = Html::text(&w.record_row(value::label(name, w))).and(" ").strong();
            events.push((day, head.then(Html::join(words, w.list_between()))));
        }
    }
}

fn with_reason(text: &Text<'_>, said: Html, reason: Option<&crate::record::Prose>) -> Html {
    match reason.filter(|r| !r.0.is_empty()) {
        Some(reason) => html::fill(&text.site.words.record_with_reason(slot(0), slot(1)), [said, text.prose(reason)]),
        None => said,
    }
}
