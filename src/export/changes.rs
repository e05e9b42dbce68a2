//! What changed, as JSON for other programs (`trueup changes --format json`).

use crate::changes::{Changes, Datum, Entry, Judged};
use crate::record::report::ReportedRag;
use crate::report::Site;
use crate::report::since::{Tell, headline};
use crate::words::Words;
use serde_json::{Map, Value, json};

/// Changes with every change of the form that could break a reader.
pub const SCHEMA_VERSION: u32 = 1;

/// The whole document: one entry per program, in the order given.
pub fn render(site: &Site<'_>, all: &[Changes]) -> Vec<u8> {
    let view = site.view;
    let document = json!({
        "schema_version": SCHEMA_VERSION, "as_of": view.as_of.to_string(), "title": view.settings.title,
        "audience": view.audience_name(),
        "programs": all.iter().map(|changes| program(site, changes)).collect::<Vec<_>>(),
    });
    format!("{document:#}\n").into_bytes()
}

fn program(site: &Site<'_>, changes: &Changes) -> Value {
    let english = Words::english();
    let tell = Tell::new(site, &changes.slug, &english);
    let whole = &changes.whole;
    let dimensions: Map<String, Value> = whole
        .dimensions
        .iter()
        .map(|d| (d.dimension.word().to_string(), json!({ "then": judged(d.then), "now": judged(d.now) })))
        .collect();
    let figures = whole.figures.iter().map(|f| {
        let rag = json!({ "then": f.rag.0.word(), "now": f.rag.1.word() });
        json!({ "key": f.definition.key, "unit": f.unit.word(), "then": f.then, "now": f.now, "rag": rag, "better": f.better })
    });
    json!({
        "id": changes.slug,
        "title": site.view.program(&changes.slug).map(|p| p.title()),
        "currency": tell.currency,
        "since": {
            "date": changes.since.date.to_string(), "steering": changes.since.steering, "revision": changes.since.revision,
        },
        "unseen": changes.unseen.as_ref().map(|why| why.say(&english)),
        "headline": headline(changes, site.view.as_of, &english),
        "overall": { "then": judged(whole.then), "now": judged(whole.now) },
        "dimensions": dimensions,
        "figures": figures.collect::<Vec<_>>(),
        "cost_at_completion": whole.cost.map(|(then, now)| json!({ "then": then, "now": now })),
        "changes": changes.entries.iter().map(|e| entry(&tell, e)).collect::<Vec<_>>(),
    })
}

fn judged(judged: Judged) -> Value {
    json!({ "reported": judged.reported.map(ReportedRag::word), "evidence": judged.evidence.word() })
}

fn entry(tell: &Tell<'_>, entry: &Entry) -> Value {
    let value = |datum: &Option<Datum>| match datum {
        None => Value::Null,
        Some(Datum::Day(day)) => json!(day.to_string()),
        Some(Datum::Number(n)) => json!(n),
        Some(Datum::Word(word)) => json!(word),
        Some(Datum::Person(person)) => json!(person.text()),
    };
    let note = tell.note(entry);
    json!({
        "kind": entry.kind.key, "record": entry.record, "record_kind": entry.record_kind, "title": entry.title,
        "field": (!entry.field.is_empty()).then_some(&entry.field),
        "from": value(&entry.from), "to": value(&entry.to),
        "delta": entry.delta.map(|d| json!({ "value": d.number(), "unit": d.unit() })),
        "date": entry.date.map(|day| day.to_string()),
        "text": tell.plain(entry).replace('\u{a0}', " "),
        "note": (!note.is_empty()).then_some(note),
        "undated": entry.undated,
    })
}
