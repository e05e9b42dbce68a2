//! Fields that neither facts nor links nor tables show: long texts for the main column, the rest for the side.

use super::super::kpis::limits_said;
use super::super::releases::approvals_label;
use super::facts::currency;
use crate::metrics::KPIS;
use crate::record::program::Program;
use crate::record::release::Release;
use crate::record::report::Report;
use crate::record::task::Task;
use crate::record::{Record, Shape, Value};
use crate::report::chrome::capitalised;
use crate::report::estimate;
use crate::report::figures::Subject;
use crate::report::html::{self, Html, slot};
use crate::report::text::Text;
use crate::report::value;
use crate::words::Words;

/// Texts of more than this many bytes stand in the main column.
const LONG: usize = 120;
/// What the facts, the links and the history show for every kind.
const SHOWN: &[&str] = &["owner", "workstream", "links", "raised", "requested", "option"];

/// What always stands in the main column, however short.
const MAIN: &[&str] = &[
    "headline",
    "path_to_green",
    "context",
    "if_late",
    "recommendation",
    "outcome",
    "rationale",
    "resolution",
    "what_happened",
    "cause",
    "hypothesis",
    "description",
    "if_false",
    "back_out",
];

/// Labels and values.
pub(super) type Labelled = Vec<(String, Html)>;

/// Whether a field holds rows, which are shown as a table or as history.
pub(super) fn is_rows(shape: &Shape) -> bool {
    matches!(shape, Shape::List(inner) if matches!(**inner, Shape::Table(_)))
}

/// Long texts, then everything else.
pub(super) fn fields(text: &Text<'_>, record: &Record) -> (Labelled, Labelled) {
    let mut said = Labelled::new();
    let mut listed = Labelled::new();
    for (name, value) in record.values() {
        let shape = record.kind.field(name).map(|f| &f.shape);
        // The facts of a report have no room for its owner.
        let shown = SHOWN.contains(&name) && !(name == "owner" && record.as_kind::<Report>().is_some());
        if shown || shown_by_kind(record, name) || is_reference(&value) || shape.is_some_and(is_rows) {
            continue;
        }
        let label = label(text, record, name);
        match MAIN.contains(&name) || is_long(&value) {
            true => said.push((label, paragraph(text, record, &value))),
            false => listed.push((label, short(text, record, name, &value))),
        }
    }
    listed.push((text.site.words.record_audience().into(), Html::text(&capitalised(audience(text, record)))));
    (said, listed)
}

/// What the facts or the decision card of a kind show already.
fn shown_by_kind(record: &Record, name: &str) -> bool {
    let shown: &[&str] = match record.kind.name.as_str() {
        "risk" => &["probability", "impact", "target"],
        "milestone" => &["baseline", "forecast", "actual"],
        "issue" => &["severity", "due", "escalated"],
        "decision" => &["needed_by", "decided", "approver", "level", "context", "recommendation", "if_late"],
        "assumption" => &["validate_by", "validated", "outcome"],
        "release" => &["start", "end", "environment", "outcome", "restored"],
        "meeting" => &["date", "type"],
        "lesson" => &["date"],
        "metric" => &["unit", "target"],
        "person" => &["organisation", "influence", "interest", "engagement"],
        "communication" => &["due", "sent"],
        "task" if record.as_kind::<Task>().is_some_and(|t| t.actual_start.is_some()) => {
            &["start", "end", "baseline_end", "actual_end"]
        }
        "task" => &["end", "baseline_end"],
        "dependency" => &["needed_by", "promised", "delivered"],
        "action" => &["due", "done"],
        "change" => &["schedule_days", "cost", "scope_weight", "status", "approver", "decided"],
        "gate" => &["review", "outcome"],
        "benefit" => &["unit", "target", "due", "baseline", "forecast"],
        "report" => &["overall", "schedule", "scope", "cost", "risk", "quality", "benefits", "date", "headline"],
        "program" => &["start", "end", "sponsor", "manager"],
        "workstream" => &["lead"],
        // Of a kind that the site has declared, `due` is what the facts show as the day.
        _ if record.data.due().is_some() => &["due"],
        _ => &[],
    };
    // A decision without options has no card.
    let without_card = record.kind.name == "decision" && !record.data.values().iter().any(|(n, _)| *n == "option");
    shown.contains(&name) && !(without_card && matches!(name, "context" | "recommendation" | "if_late"))
}

fn is_reference(value: &Value<'_>) -> bool {
    match value {
        Value::Ref(_) => true,
        Value::List(items) => !items.is_empty() && items.iter().all(is_reference),
        _ => false,
    }
}

fn is_long(value: &Value<'_>) -> bool {
    match value {
        Value::Prose(text) => text.len() > LONG,
        Value::List(items) => {
            let prose = |v: &Value<'_>| matches!(v, Value::Prose(_));
            items.iter().all(prose) && (items.len() > 1 || items.iter().any(is_long))
        }
        _ => false,
    }
}

fn paragraph(text: &Text<'_>, record: &Record, value: &Value<'_>) -> Html {
    match value {
        Value::List(items) if items.len() > 1 => {
            let items = items.iter().map(|item| sentence(text, record, item).within("li", ""));
            items.fold(Html::none(), Html::then).within("ul", "")
        }
        other => sentence(text, record, other).within("p", ""),
    }
}

/// A text with its dates whole: its lines are long enough to end within one.
fn sentence(text: &Text<'_>, record: &Record, value: &Value<'_>) -> Html {
    match value {
        Value::Prose(said) => text.inline(&text.site.words.dates_whole(said)),
        other => value::inline(text, record, other),
    }
}

fn short(text: &Text<'_>, record: &Record, name: &str, value: &Value<'_>) -> Html {
    let w = text.site.words;
    match (name, value) {
        ("cost", Value::Number(amount)) => Html::text(&w.money(*amount, currency(text))),
        ("cost", Value::Table(range)) => estimates(range, &|n| w.money(n, currency(text)), w),
        ("delay_days", Value::Table(range)) => estimates(range, &|n| w.number_days(w.number(n, 2)), w),
        ("source", Value::Table(origin)) => source(origin),
        ("period", Value::Table(days)) => period(text, record, days),
        ("thresholds", Value::Table(limits)) => {
            let line = |(key, v): &(&str, Value<'_>)| {
                let said = limits_of(text, record, key);
                let (name, said) =
                    said.unwrap_or_else(|| (value::label(key, w).to_string(), value::inline(text, record, v)));
                Html::text(&w.record_row(name)).and(" ").then(said).within("li", "")
            };
            limits.iter().map(line).fold(Html::none(), Html::then).within("ul", "plain")
        }
        ("progress", Value::Number(share)) => Html::text(&w.number_percent(w.number(share * 100.0, 2))),
        ("email", Value::Text(address)) => Html::text(address),
        // A word of the organisation's own stands beside those of lists, which begin with a capital.
        ("type", Value::Text(own)) => Html::text(&capitalised(own)),
        ("allow" | "tags", Value::List(items)) => {
            Html::join(items.iter().map(|i| value::inline(text, record, i)), w.list_between())
        }
        _ => value::block(text, record, value),
    }
}

/// A measure and its limits in words, as on the page of measures; none for what is no measure.
fn limits_of(text: &Text<'_>, record: &Record, key: &str) -> Option<(String, Html)> {
    let w = text.site.words;
    let kpi = KPIS.iter().find(|kpi| kpi.key == key.replace('_', "-"))?;
    let limits = record.as_kind::<Program>()?.thresholds.0.get(kpi.key)?;
    // A metric of the program's own may count the other way and in another unit.
    let measured = text.site.view.program(text.scope).and_then(|program| Subject::of(text.site, program));
    let own = measured.as_ref().and_then(|subject| subject.measured.kpi(kpi.key));
    let (better, unit) = own.map_or((kpi.better, kpi.unit), |own| (own.better, own.unit));
    Some((kpi.name(w), Html::text(&limits_said(limits, better, unit, w))))
}

/// `€120k to €620k, likely €310k`.
fn estimates(range: &[(&str, Value<'_>)], show: &dyn Fn(f64) -> String, w: &Words) -> Html {
    let of = |name: &str| {
        range.iter().find(|(n, _)| *n == name).and_then(|(_, v)| match v {
            Value::Number(n) => Some(show(*n)),
            _ => None,
        })
    };
    estimate::said([of("low"), of("likely"), of("high")], w).map(|said| Html::text(&said)).unwrap_or_default()
}

/// `14 May 2026 to 28 May 2026`; of half a period, what is known.
fn period(text: &Text<'_>, record: &Record, days: &[(&str, Value<'_>)]) -> Html {
    let w = text.site.words;
    let of = |name: &str| days.iter().find(|(n, _)| *n == name).and_then(|(_, v)| v.date());
    match (of("from"), of("to")) {
        (Some(from), Some(to)) => {
            html::fill(&w.releases_from_to(slot(0), slot(1)), [html::full_day(from, w), html::full_day(to, w)])
        }
        _ => Html::join(days.iter().map(|(_, v)| value::inline(text, record, v)), w.list_between()),
    }
}

/// Where it was imported from, with a link where its address is one of the web.
fn source(origin: &[(&str, Value<'_>)]) -> Html {
    let of = |name: &str| {
        origin.iter().find(|(n, _)| *n == name).and_then(|(_, v)| if let Value::Text(t) = v { Some(*t) } else { None })
    };
    let words: Vec<&str> = ["system", "key"].iter().filter_map(|n| of(n)).collect();
    let shown = Html::text(&words.join(" "));
    match of("url").filter(|u| u.starts_with("https://") || u.starts_with("http://")) {
        Some(url) if words.is_empty() => Html::text(url).link(url),
        Some(url) => shown.link(url),
        None => shown,
    }
}

/// The name of a field for readers; a site's own fields may have a title.
fn label(text: &Text<'_>, record: &Record, name: &str) -> String {
    let settings = &text.site.view.settings;
    let kind = record.kind.name.as_str();
    let extra = settings.fields.get(kind).and_then(|fields| fields.get(name));
    let declared = settings.kinds.get(kind).and_then(|k| k.fields.get(name));
    match extra.or(declared).and_then(|f| f.title.clone()) {
        Some(title) => title,
        None => {
            let w = text.site.words;
            if let (Some(release), "approvals") = (record.as_kind::<Release>(), name) {
                return approvals_label(release, w).into();
            }
            value::known("record-field", name, w).map_or_else(|| value::label(name, w), String::from)
        }
    }
}

/// Who may read the record: its own audience, else the program's, else the site's.
fn audience<'s>(text: &Text<'s>, record: &Record) -> &'s str {
    let view = text.site.view;
    let program = view.program(text.scope).and_then(|p| p.charter()).and_then(|c| c.common.audience);
    let inherited = program.unwrap_or(view.settings.default_audience);
    let own = record.common.audience.map_or(inherited, |own| own.max(program.unwrap_or(0)));
    view.settings.audiences.get(own).map_or("", String::as_str)
}
