//! Everything that an edition shows and computes, as JSON for other programs (`trueup export json`, and
//! `data/trueup.json` of every site).
//!
//! Dates are ISO 8601 texts, ratios are fractions, what cannot be known is null. Editions below the highest carry no
//! line numbers: those move with records that the edition leaves out.

mod history;
mod plain;

use crate::evidence::{Evidence, Reason};
use crate::metrics::{Figure, Kpi, Measured};
use crate::portfolio::{ProgramView, View};
use crate::record::past::Changed;
use crate::record::report::{Report, ReportedRag};
use crate::record::{Record, Value as Held};
use crate::source::Sources;
use crate::words::{Words, without_isolation as told};
use rayon::prelude::*;
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value, json};

/// Changes with every change of the form that could break a reader.
pub const SCHEMA_VERSION: u32 = 1;

/// More bytes than a record takes on average: a long list is not copied while it grows.
const ROOM: usize = 1024;

/// Programs per thread that are printed before they are put together. With all at once the document of a large site, many
/// megabytes, would lie in memory twice.
const PROGRAMS: usize = 4;

/// The whole document, a line per record; `measured` holds the figures of every program of the view.
pub fn render(view: &View, sources: &Sources, measured: &[Measured], evidence: &[Evidence]) -> Vec<u8> {
    let w = &*view.settings.english;
    let one = |(p, out): (&ProgramView, &mut Vec<u8>)| {
        let at = measured.iter().position(|m| m.slug == *p.slug);
        let (figures, judged) = (at.map(|i| &measured[i]), at.and_then(|i| evidence.get(i)));
        out.clear();
        open(&program(p, figures, judged, w), "records", out);
        out.reserve(p.records().count() * ROOM);
        records(p, view, sources, out);
        out.extend_from_slice(b"\n]}");
    };
    let head = json!({
        "schema_version": SCHEMA_VERSION, "as_of": view.as_of.to_string(), "title": view.settings.title,
        "audience": view.audience_name(),
    });
    let mut out = Vec::with_capacity(view.records().count() * ROOM);
    open(&head, "programs", &mut out);
    let mut first = true;
    let mut parts = vec![Vec::new(); PROGRAMS * rayon::current_num_threads()];
    for programs in view.programs.chunks(parts.len()) {
        programs.par_iter().zip(&mut parts).for_each(one);
        for part in &parts[..programs.len()] {
            separate(&mut first, &mut out);
            out.extend_from_slice(part);
        }
    }
    out.extend_from_slice(b"\n],\n\"documents\":[\n");
    let mut first = true;
    for folder in &view.others {
        separate(&mut first, &mut out);
        records(folder, view, sources, &mut out);
    }
    out.extend_from_slice(b"\n]}\n");
    out
}

/// Appends an object up to where the values of one more field begin, which is a list.
fn open(object: &Value, name: &str, out: &mut Vec<u8>) {
    // Writing to memory cannot fail, and every key is a text.
    let _ = serde_json::to_writer(&mut *out, object);
    out.truncate(out.len().saturating_sub(1));
    out.extend_from_slice([",\n\"", name, "\":[\n"].concat().as_bytes());
}

/// Appends what parts a value from the one before.
fn separate(first: &mut bool, out: &mut Vec<u8>) {
    if !std::mem::replace(first, false) {
        out.extend_from_slice(b",\n");
    }
}

/// Appends every record of a folder with commas between them.
fn records(program: &ProgramView, view: &View, sources: &Sources, out: &mut Vec<u8>) {
    let mut first = true;
    for held in program.records() {
        separate(&mut first, out);
        // Writing to memory cannot fail, and every key is a text.
        let _ = serde_json::to_writer(&mut *out, &record(held, program, view, sources));
    }
}

fn program(program: &ProgramView, measured: Option<&Measured>, judged: Option<&Evidence>, w: &Words) -> Value {
    let kpis: Map<String, Value> =
        measured.iter().flat_map(|m| &m.kpis).map(|k| (k.definition.key.to_string(), kpi(k, w))).collect();
    json!({
        "id": &*program.slug, "title": program.title(), "currency": program.currency(), "reported": reported(program),
        "evidence": judged.map(|evidence| whole(evidence, w)), "verdict": judged.map(|e| e.headline().word()), "kpis": kpis,
    })
}

/// What the records say of a program.
fn whole(evidence: &Evidence, w: &Words) -> Value {
    let dimensions: Map<String, Value> = evidence
        .dimensions
        .iter()
        .map(|d| {
            let value = json!({ "rag": d.rag.word(), "verdict": d.verdict.word(), "reasons": reasons(&d.reasons, w) });
            (d.dimension.word().to_string(), value)
        })
        .collect();
    let verdicts: Vec<&str> = evidence.verdicts().into_iter().map(|v| v.word()).collect();
    json!({
        "overall": evidence.overall.word(), "verdicts": verdicts, "reasons": reasons(&evidence.reasons, w),
        "dimensions": dimensions,
    })
}

fn reasons(reasons: &[Reason], w: &Words) -> Vec<Value> {
    reasons
        .iter()
        .map(|r| json!({ "rule": r.rule, "rag": r.rag.word(), "text": told(&r.text.say(w)), "records": r.records }))
        .collect()
}

/// What the last report says; null where there is none.
fn reported(program: &ProgramView) -> Value {
    let Some((_, report)) = program.of::<Report>().max_by_key(|(_, r)| r.date) else { return Value::Null };
    let word = |rag: Option<ReportedRag>| rag.map(ReportedRag::word);
    json!({
        "date": report.date.to_string(), "overall": word(report.overall), "schedule": word(report.schedule),
        "scope": word(report.scope), "cost": word(report.cost), "risk": word(report.risk),
        "quality": word(report.quality), "benefits": word(report.benefits),
    })
}

/// A key figure as `trueup kpis` and the whole document give it.
pub fn kpi(kpi: &Kpi, w: &Words) -> Value {
    let segments: Map<String, Value> = kpi.by_workstream.iter().map(|(id, f)| (id.clone(), figure(f))).collect();
    let trend: Vec<Value> =
        kpi.trend.iter().map(|(day, value)| json!([day.to_string(), plain::optional(*value)])).collect();
    let mut out = figure(&kpi.figure);
    out["unit"] = json!(kpi.definition.unit.word());
    out["rag"] = json!(kpi.rag.word());
    out["by_workstream"] = Value::Object(segments);
    out["trend"] = Value::Array(trend);
    if let Some(reason) = kpi.reason(w) {
        out["reason"] = json!(told(&reason));
    }
    out
}

fn figure(figure: &Figure) -> Value {
    let mut detail: Map<String, Value> =
        figure.detail.iter().map(|(name, value)| ((*name).to_string(), plain::optional(*value))).collect();
    if let Some(median) = figure.median {
        detail.insert("median".into(), plain::number(median));
    }
    json!({ "value": plain::optional(figure.value), "n": figure.n, "detail": detail })
}

/// What stands for a field of a record.
enum Printed<'r> {
    Held(Held<'r>),
    Text(&'r str),
    Line(usize),
    Made(Value),
}

impl Serialize for Printed<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Printed::Held(value) => plain::Plain(value).serialize(out),
            Printed::Text(text) => out.serialize_str(text),
            Printed::Line(line) => line.serialize(out),
            Printed::Made(value) => value.serialize(out),
        }
    }
}

/// A record's fields. Its Markdown body is not among them: it would be most of the document, and `file` says where it is.
fn record<'r>(
    record: &'r Record,
    program: &ProgramView,
    view: &'r View,
    sources: &'r Sources,
) -> plain::Object<'r, Printed<'r>> {
    let mut out: Vec<(&str, Printed<'r>)> = Vec::with_capacity(24);
    // What earlier versions say stands under `history`: the fields are those of the file.
    let held = record.values().into_iter().filter(|(name, _)| !record.has_rows_from_git(name));
    out.extend(held.map(|(name, value)| (name, Printed::Held(value))));
    let audience = record.common.audience.and_then(|n| view.settings.audiences.get(n));
    out.extend(audience.map(|name| ("audience", Printed::Text(name))));
    out.push(("id", Printed::Text(record.id())));
    out.push(("kind", Printed::Text(&record.kind.name)));
    out.push(("title", Printed::Text(record.title())));
    out.push(("url", Printed::Made(json!(crate::report::site::record_path(record)))));
    out.push(("file", Printed::Text(&sources.file(record.common.file).path)));
    if !view.is_edition() {
        out.push(("line", Printed::Line(record.common.line)));
    }
    let seen = |changed: Option<&Changed>| Printed::Made(json!(changed.map(|c| c.day.to_string())));
    let past = record.past.as_deref();
    out.push(("first_seen", seen(past.and_then(|p| p.first_seen(view.as_of)))));
    out.push(("last_changed", seen(past.and_then(|p| p.last_changed(view.as_of)))));
    out.push(("history", Printed::Made(history::of(record, program.program().map(|p| p.start)))));
    plain::Object(out)
}
