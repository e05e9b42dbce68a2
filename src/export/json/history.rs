//! Which values stood from which day on.

use crate::record::Record;
use crate::record::milestone::Milestone;
use crate::record::risk::Risk;
use chrono::NaiveDate;
use serde_json::{Map, Value, json};

/// `{FIELD: [[date, value], …]}`, oldest first; `start` is the program's first day.
pub(super) fn of(record: &Record, start: Option<NaiveDate>) -> Value {
    let mut out = Map::new();
    if let Some(milestone) = record.as_kind::<Milestone>() {
        out.insert("baseline".into(), stood(baselines(milestone, start)));
        out.insert("forecast".into(), stood(forecasts(milestone, start)));
    }
    if let Some(risk) = record.as_kind::<Risk>() {
        let first = risk.first.unwrap_or((risk.probability.0, risk.impact.0));
        let rows = || {
            let mut rows: Vec<_> = risk.review.iter().map(|r| (r.date, r.probability.0, r.impact.0)).collect();
            rows.sort_by_key(|(day, ..)| *day);
            let begun = risk.known_from.map_or(risk.raised, |known| known.max(risk.raised));
            std::iter::once((begun, first.0, first.1)).chain(rows)
        };
        out.insert(
            "probability".into(),
            stood(rows().map(|(day, probability, _)| (day, json!(probability))).collect()),
        );
        out.insert("impact".into(), stood(rows().map(|(day, _, impact)| (day, json!(impact))).collect()));
    }
    Value::Object(out)
}

/// A milestone is in the scope from the day on which it was added, else from the program's beginning; where a clone
/// does not reach back so far, nothing is said of the days before it does.
fn born(milestone: &Milestone, start: Option<NaiveDate>) -> Option<NaiveDate> {
    milestone.added.or(start).max(milestone.known_from)
}

fn baselines(milestone: &Milestone, start: Option<NaiveDate>) -> Vec<(NaiveDate, Value)> {
    let first = milestone.first_baseline.unwrap_or(milestone.baseline);
    let moved = milestone.moved_baselines.iter().map(|(day, baseline)| (*day, json!(baseline.to_string())));
    born(milestone, start).map(|day| (day, json!(first.to_string()))).into_iter().chain(moved).collect()
}

/// Before its first forecast a milestone is expected on its baseline; an undated forecast stood from the beginning.
fn forecasts(milestone: &Milestone, start: Option<NaiveDate>) -> Vec<(NaiveDate, Value)> {
    let undated = milestone.forecast.filter(|_| milestone.reforecast.is_empty());
    let first = undated.unwrap_or(milestone.first_baseline.unwrap_or(milestone.baseline));
    let mut rows: Vec<_> = milestone.reforecast.iter().map(|r| (r.date, json!(r.forecast.to_string()))).collect();
    rows.sort_by_key(|(day, _)| *day);
    born(milestone, start).map(|day| (day, json!(first.to_string()))).into_iter().chain(rows).collect()
}

/// Rows without those that only repeat the value before; of a day the last one.
fn stood(mut rows: Vec<(NaiveDate, Value)>) -> Value {
    rows.reverse();
    rows.dedup_by_key(|(day, _)| *day);
    rows.reverse();
    rows.dedup_by(|later, earlier| later.1 == earlier.1);
    rows.into_iter().map(|(day, value)| json!([day.to_string(), value])).collect()
}
