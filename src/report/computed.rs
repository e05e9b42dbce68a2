//! Values of `{{ … }}` in texts: they come from the records, so that prose cannot drift from them.

use super::figures::{self, CHARTS, Subject};
use super::html::{self, Html};
use super::listed::{Listed, overdue};
use super::print;
use super::site::{id_link, title_link};
use super::text::Text;
use super::{page::Cell, page::Table};
use crate::diagnostic::{Finding, Level, Place, Rule, did_you_mean, nearest};
use crate::markdown::links::{Reference, inline_references};
use crate::markdown::{Call, Literal};
use crate::metrics::{KPIS, Measured};
use crate::portfolio::{Portfolio, ProgramView};
use crate::record::risk::Risk;
use crate::record::{Data, Record, Value};
use crate::words::Words;
use rayon::prelude::*;
use std::sync::Arc;

/// A computed expression names something that does not exist.
pub static UNKNOWN_NAME: Rule =
    Rule { code: "E051", level: Level::Error, name: Words::check_e051, explain: Words::check_e051_explain };

/// What is wrong with an expression.
pub struct Wrong {
    /// In one sentence.
    pub message: String,
    /// What to do.
    pub help: String,
}

fn wrong(message: impl Into<String>, help: impl Into<String>) -> Wrong {
    Wrong { message: message.into(), help: help.into() }
}

/// Names of calls that give a value within a line.
const INLINE: &[&str] = &["kpi", "count", "record"];
/// Names of calls that give a block.
const BLOCK: &[&str] = &["chart", "table", "slide"];
/// Filters of `count` and `table`.
const FILTERS: &[&str] = &["kind", "open", "min_score", "severity", "owner", "workstream", "tag", "overdue", "program"];

/// What an expression says, looked at without any records: names of calls, KPIs, charts, filters.
fn well_formed(call: &Call, kinds: &[&str]) -> Result<(), Wrong> {
    let name = call.positional(0).and_then(Literal::as_str);
    match (call.name.as_str(), name) {
        ("kpi", Some(key)) if KPIS.iter().all(|k| k.key != key) => {
            Err(wrong(format!("there is no KPI `{key}`"), did_you_mean(key, KPIS.iter().map(|k| k.key), "KPIs")))
        }
        ("chart", Some(key)) if CHARTS.iter().all(|c| c.name != key) => {
            Err(wrong(format!("there is no chart `{key}`"), did_you_mean(key, CHARTS.iter().map(|c| c.name), "charts")))
        }
        ("kpi" | "chart" | "record" | "slide", None) => {
            Err(wrong(format!("`{}` needs a name in quotes", call.name), format!("write {}(\"…\")", call.name)))
        }
        ("kpi" | "chart", _) => arguments(call, &["program"]),
        ("record" | "slide", _) => arguments(call, &[]),
        ("count" | "table", _) => filters(call, kinds),
        (other, _) if INLINE.contains(&other) || BLOCK.contains(&other) => Ok(()),
        (other, _) => {
            let names = INLINE.iter().chain(BLOCK).copied();
            Err(wrong(format!("there is no computed value `{other}`"), did_you_mean(other, names, "computed values")))
        }
    }
}

/// One name in quotes, and of others only these.
fn arguments(call: &Call, others: &[&str]) -> Result<(), Wrong> {
    if call.positional(1).is_some() {
        let help = format!("write {}(\"…\") with the name alone", call.name);
        return Err(wrong(format!("`{}` takes one name in quotes", call.name), help));
    }
    for (name, value) in call.args.iter().filter_map(|arg| Some((arg.name.as_deref()?, &arg.value))) {
        if !others.contains(&name) {
            let help = match others {
                [] => format!("write {}(\"…\") with the name alone", call.name),
                others => did_you_mean(name, others.iter().copied(), "arguments"),
            };
            return Err(wrong(format!("`{}` takes no argument `{name}`", call.name), help));
        }
        in_quotes(name, value)?;
    }
    Ok(())
}

fn in_quotes<'a>(name: &str, value: &'a Literal) -> Result<&'a str, Wrong> {
    let none = || wrong(format!("`{name}` takes a text"), format!("write {name}=\"…\""));
    value.as_str().ok_or_else(none)
}

/// Whether the value of a filter is of its sort: one of another would let no record pass, and the count would be a false 0.
fn fits(name: &str, value: &Literal) -> Result<(), Wrong> {
    match (name, value) {
        ("open" | "overdue", Literal::Bool(_)) | ("min_score", Literal::Int(_)) => Ok(()),
        ("open" | "overdue", _) => Err(wrong(
            format!("`{name}` takes true or false"),
            format!("write {name}=true or {name}=false, without quotes"),
        )),
        ("min_score", _) => {
            Err(wrong("`min_score` takes a whole number", "write for example min_score=15, without quotes"))
        }
        _ => in_quotes(name, value).map(|_| ()),
    }
}

fn filters(call: &Call, kinds: &[&str]) -> Result<(), Wrong> {
    for arg in &call.args {
        let Some(name) = arg.name.as_deref() else {
            return Err(wrong(
                "arguments of `count` and `table` have names",
                "write for example count(kind=\"risk\", open=true)",
            ));
        };
        if !FILTERS.contains(&name) {
            let help = did_you_mean(name, FILTERS.iter().copied(), "filters");
            return Err(wrong(format!("`{name}` is not a filter"), help));
        }
        fits(name, &arg.value)?;
        if let ("kind", Some(kind)) = (name, arg.value.as_str())
            && !kinds.contains(&kind)
        {
            return Err(wrong(
                format!("`{kind}` is not a kind of record"),
                did_you_mean(kind, kinds.iter().copied(), "kinds"),
            ));
        }
    }
    Ok(())
}

/// Findings on every computed expression of a portfolio.
pub fn check(portfolio: &Portfolio) -> Vec<Finding> {
    let kinds: Vec<&str> = portfolio.kinds.iter().map(|k| k.name.as_str()).collect();
    let records: Vec<&Arc<Record>> = portfolio.records().collect();
    records.par_iter().flat_map_iter(|record| of_record(portfolio, record, &kinds)).collect()
}

fn of_record(portfolio: &Portfolio, record: &Record, kinds: &[&str]) -> Vec<Finding> {
    let mut out = Vec::new();
    for reference in record.body.references.iter() {
        let Reference::Call(call) = reference else { continue };
        let place = match record.body.offset {
            Some(at) => Place::Span(record.common.file, call.range.start + at..call.range.end + at),
            None => record.field("body"),
        };
        out.extend(judge(portfolio, record, call, kinds, place));
    }
    for (name, value) in record.values() {
        let Value::Prose(text) = value else { continue };
        if !text.contains("{{") {
            continue;
        }
        let (inlines, _) = crate::markdown::parse_inline(text);
        for reference in inline_references(&inlines) {
            let Reference::Call(call) = reference else { continue };
            out.extend(judge(portfolio, record, call, kinds, record.field(name)));
        }
    }
    out
}

fn judge(portfolio: &Portfolio, record: &Record, call: &Call, kinds: &[&str], place: Place) -> Option<Finding> {
    let wrong = unknown(portfolio, &record.scope, call, kinds)?;
    Some(Finding::new(&UNKNOWN_NAME, place, wrong.message, wrong.help).about(record.path()))
}

fn unknown(portfolio: &Portfolio, scope: &str, call: &Call, kinds: &[&str]) -> Option<Wrong> {
    let verdict = well_formed(call, kinds).and_then(|()| match call.name.as_str() {
        "record" => known_field(portfolio, scope, call),
        _ => known_program(portfolio, call),
    });
    verdict.err()
}

/// What is wrong with an expression in a text of a scope: message and help.
pub(super) fn wrong_in(portfolio: &Portfolio, scope: &str, call: &Call) -> Option<(String, String)> {
    let kinds: Vec<&str> = portfolio.kinds.iter().map(|k| k.name.as_str()).collect();
    unknown(portfolio, scope, call, &kinds).map(|wrong| (wrong.message, wrong.help))
}

fn known_program(portfolio: &Portfolio, call: &Call) -> Result<(), Wrong> {
    match call.named("program").and_then(Literal::as_str) {
        Some(slug) if portfolio.programs().all(|p| p != slug) => {
            let programs: Vec<&str> = portfolio.programs().collect();
            Err(wrong(format!("there is no program `{slug}`"), did_you_mean(slug, programs, "programs")))
        }
        _ => Ok(()),
    }
}

fn known_field(portfolio: &Portfolio, scope: &str, call: &Call) -> Result<(), Wrong> {
    let id = call.positional(0).and_then(Literal::as_str).unwrap_or("");
    let Some(target) = portfolio.find(scope, id) else {
        let help = match nearest(id, portfolio.of_scope(scope).map(|r| r.id())) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "mend the id, or add the record".into(),
        };
        return Err(wrong(format!("there is no record `{id}`"), help));
    };
    let Some(field) = call.field.as_deref() else { return Ok(()) };
    let own = ["id", "title", "state", "score", "kind"];
    let names = || own.into_iter().chain(target.kind.names.iter().map(String::as_str));
    if names().any(|n| n == field) {
        return Ok(());
    }
    let help = did_you_mean(field, names().collect::<Vec<_>>(), "fields");
    Err(wrong(format!("a {} has no field `{field}`", target.kind.name), help))
}

/// The program that a call speaks of: `program="…"`, else the one that the text stands in.
fn program<'s>(text: &Text<'s>, call: &Call) -> Result<(&'s ProgramView, &'s Measured), Wrong> {
    let slug = call.named("program").and_then(Literal::as_str).unwrap_or(text.scope);
    let found = text.site.view.program(slug).zip(text.site.measured(slug));
    found.ok_or_else(|| wrong("this stands in no program", "add program=\"…\""))
}

/// The value of a call within a line.
pub fn inline(text: &Text<'_>, call: &Call) -> Result<Html, Wrong> {
    let name = call.positional(0).and_then(Literal::as_str).unwrap_or("");
    match call.name.as_str() {
        "kpi" => {
            let (_, measured) = program(text, call)?;
            let kpi = measured.kpi(name).ok_or_else(|| wrong(format!("there is no KPI `{name}`"), ""))?;
            Ok(Html::text(&kpi.shown(text.site.words)))
        }
        "count" => Ok(Html::text(&select(text, call).len().to_string())),
        "record" => {
            let record = text.site.find(text.scope, name).ok_or_else(|| wrong("not known at this date", ""))?;
            Ok(field(text, record, call.field.as_deref().unwrap_or("title")))
        }
        other => Err(wrong(format!("`{other}` stands in a paragraph of its own"), "put it on a line of its own")),
    }
}

/// What a call stands for that is a paragraph of its own.
pub fn block(text: &Text<'_>, call: &Call) -> Result<Html, Wrong> {
    let name = call.positional(0).and_then(Literal::as_str).unwrap_or("");
    match call.name.as_str() {
        "chart" => {
            let (program, _) = program(text, call)?;
            let figure = Subject::of(text.site, program).and_then(|subject| figures::draw(name, &subject));
            figure
                .map(|f| print::figure(&f, text.site.words))
                .ok_or_else(|| wrong(format!("there is no chart `{name}`"), ""))
        }
        "table" => Ok(print::table(&table(text, &Listed::of(select(text, call))))),
        _ => inline(text, call).map(|value| value.within("p", "")),
    }
}

/// A field of a record as readers see it.
fn field(text: &Text<'_>, record: &Record, name: &str) -> Html {
    match name {
        "id" => return Html::text(record.id()),
        "title" => return Html::text(record.title()),
        "kind" => return Html::text(text.site.kind(&record.kind)),
        "state" => {
            return Html::text(match text.site.state(record) {
                "" => text.site.words.number_none(),
                state => state,
            });
        }
        "score" => {
            let score = record.as_kind::<Risk>().map(Risk::score);
            return Html::text(&score.map_or(text.site.words.number_none().into(), |s| s.to_string()));
        }
        _ => {}
    }
    if let ("forecast", Data::Milestone(milestone)) = (name, &record.data) {
        return html::day_in_words(milestone.expected(), text.site.view.as_of, text.site.words);
    }
    let value = record.values().into_iter().find(|(n, _)| *n == name).map(|(_, v)| v);
    if let Some(Value::Date(day)) = value {
        return html::day_in_words(day, text.site.view.as_of, text.site.words);
    }
    value.map_or_else(|| Html::text(text.site.words.number_none()), |v| super::value::inline(text, record, &v))
}

/// The records that the filters of a call leave, as the view has them.
pub(super) fn select(text: &Text<'_>, call: &Call) -> Vec<Arc<Record>> {
    let slug = call.named("program").and_then(Literal::as_str).unwrap_or(text.scope);
    let scope = text.site.view.scopes().find(|s| &*s.slug == slug);
    let records = scope.into_iter().flat_map(ProgramView::records);
    records
        .filter(|r| call.args.iter().all(|a| passes(text, r, a.name.as_deref().unwrap_or(""), &a.value)))
        .cloned()
        .collect()
}

fn passes(text: &Text<'_>, record: &Record, name: &str, wanted: &Literal) -> bool {
    let as_of = text.site.view.as_of;
    let same = |have: Option<&str>| have.zip(wanted.as_str()).is_some_and(|(a, b)| a.eq_ignore_ascii_case(b));
    match (name, wanted) {
        ("kind", _) => same(Some(&record.kind.name)),
        ("open", Literal::Bool(open)) => record.data.is_open() == Some(*open),
        ("overdue", Literal::Bool(late)) => {
            (record.data.is_open() == Some(true) && record.data.due().is_some_and(|day| day < as_of)) == *late
        }
        ("min_score", Literal::Int(least)) => record.as_kind::<Risk>().is_some_and(|r| i64::from(r.score()) >= *least),
        ("owner", _) => same(record.owner.as_ref().and_then(|o| o.text())),
        ("workstream", _) => same(record.workstream.as_ref().and_then(|w| w.text())),
        ("severity", _) => record.data.values().iter().any(|(n, v)| match v {
            Value::Choice(word) => *n == "severity" && same(Some(word)),
            _ => false,
        }),
        ("tag", _) => record.common.tags.iter().any(|t| same(Some(t))),
        ("program", _) => true,
        _ => false,
    }
}

/// The records of a `table` call.
fn table(text: &Text<'_>, listed: &Listed) -> Table {
    let (w, as_of) = (text.site.words, text.site.view.as_of);
    let heads = [w.heads_id(), w.heads_title(), listed.person_head(w), listed.day_head(w), w.heads_state()];
    let mut table = Table::new(w.heads_count(listed.records.len()), "stack tight", &heads);
    for record in &listed.records {
        let owner = listed.person(record).map(|p| text.site.person(&record.scope, p, text.root)).unwrap_or_default();
        let late = overdue(record, as_of).map(|days| html::due_tag(&w.frame_overdue(days))).unwrap_or_default();
        let date = listed.day(record).map(|d| html::day(d, as_of, w).second(late)).unwrap_or_default();
        table.row(vec![
            Cell::classed(id_link(record, text.root), "id"),
            Cell::head(title_link(record, text.root)),
            Cell::of(owner),
            Cell::of(date),
            Cell::of(Html::text(text.site.state(record))),
        ]);
    }
    table
}
