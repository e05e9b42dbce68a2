//! A field's value as readers see it.

use super::html::{self, Html};
use super::page::{Cell, Table};
use super::site::{id_link, title_link};
use super::text::Text;
use crate::metrics::KPIS;
use crate::record::workstream::Workstream;
use crate::record::{Data, FieldSpec, Record, Ref, Shape, Value};
use crate::words::{Words, symbol};
use chrono::{NaiveDate, NaiveDateTime};

/// Columns of numbers that stand beside one another on a phone.
const FEW: usize = 4;

/// `needed_by` as a label: `Needed by`. A field of the site's own has no message and is shown by its name.
pub fn label(name: &str, w: &Words) -> String {
    known("field", name, w).map_or_else(|| plain(name), String::from)
}

/// The message of a group for a name of the records, where there is one: `field-needed-by`.
pub fn known<'w>(group: &str, name: &str, w: &'w Words) -> Option<&'w str> {
    let mut message = String::with_capacity(group.len() + 1 + name.len());
    message.push_str(group);
    message.push('-');
    message.extend(name.chars().map(|c| if matches!(c, '_' | ' ') { '-' } else { c }));
    w.named(&message)
}

/// A name with spaces, and a capital at its start.
fn plain(name: &str) -> String {
    super::chrome::capitalised(&name.replace(['_', '-'], " "))
}

/// What readers call a word of a list: the key of a measure is shown by the title of that measure.
pub fn choice<'w>(word: &str, w: &'w Words) -> Option<&'w str> {
    known("choice", word, w).or_else(|| KPIS.iter().find(|kpi| kpi.key == word).map(|kpi| (kpi.title)(w)))
}

/// A record reference: id and title; what the edition does not have is "restricted item".
fn reference(text: &Text<'_>, reference: &Ref) -> Html {
    match reference.text() {
        None => Html::text(text.site.words.frame_restricted()),
        Some(written) => match text.site.find(text.scope, written) {
            // The id of a workstream is its title again, written small.
            Some(record) if record.as_kind::<Workstream>().is_some() => title_link(record, text.root),
            Some(record) => id_link(record, text.root).and(" ").then(Html::text(record.title())),
            None => Html::text(written),
        },
    }
}

/// A value within a line.
pub fn inline(text: &Text<'_>, record: &Record, value: &Value<'_>) -> Html {
    match value {
        Value::Text(plain) => Html::text(plain),
        Value::Prose(markdown) => text.inline(markdown),
        Value::Date(day) => html::full_day(*day, text.site.words),
        Value::Month(month) => Html::text(&text.site.words.month_year(month.first)),
        Value::Integer(n) => Html::text(&n.to_string()),
        Value::Number(n) => Html::text(&text.site.words.number(*n, 2)),
        Value::Boolean(yes) => Html::text(if *yes { text.site.words.frame_yes() } else { text.site.words.frame_no() }),
        Value::Choice(word) => match choice(word, text.site.words) {
            Some(said) => Html::text(said),
            None => Html::text(&plain(word)),
        },
        Value::Ref(to) => reference(text, to),
        Value::Party(to) => text.party(to),
        Value::Person(person) => text.site.person(&record.scope, person, text.root),
        Value::List(items) => {
            Html::join(items.iter().map(|item| inline(text, record, item)), text.site.words.evidence_apart())
        }
        Value::Table(fields) => {
            let w = text.site.words;
            let parts = fields
                .iter()
                .map(|(name, v)| Html::text(&w.within(&label(name, w))).and(" ").then(inline(text, record, v)));
            Html::join(parts, w.list_between())
        }
    }
}

/// A list as lines, anything else within a line.
pub fn block(text: &Text<'_>, record: &Record, value: &Value<'_>) -> Html {
    match value {
        Value::List(items) if items.len() > 1 => {
            let items = items.iter().map(|item| inline(text, record, item).within("li", ""));
            items.fold(Html::none(), Html::then).within("ul", "plain")
        }
        other => inline(text, record, other),
    }
}

/// What rows of a field are called: `Criteria`.
pub fn rows_heading(name: &str, w: &Words) -> String {
    known("record-rows", name, w).map_or_else(|| label(name, w), String::from)
}

/// The unit of the amounts in a record's rows; none where they have none, or each its own.
fn unit<'r>(text: &Text<'r>, record: &'r Record) -> Option<&'r str> {
    match &record.data {
        Data::Budget(_) => text.site.view.program(text.scope).map(|program| symbol(program.currency())),
        Data::Benefit(benefit) => Some(benefit.unit.as_str()),
        Data::Metric(metric) => Some(metric.unit.as_str()),
        _ => None,
    }
    .filter(|unit| !unit.is_empty())
}

/// Rows of a field (options, criteria, steps …) as a table with the fields that any row has.
pub fn rows(text: &Text<'_>, record: &Record, spec: &FieldSpec, rows: &[Value<'_>]) -> Option<Table> {
    let Shape::List(inner) = &spec.shape else { return None };
    let Shape::Table(fields) = &**inner else { return None };
    let has =
        |name: &str| rows.iter().any(|r| matches!(r, Value::Table(cells) if cells.iter().any(|(n, _)| *n == name)));
    let used: Vec<&FieldSpec> = fields.iter().filter(|f| has(&f.name)).collect();
    let numeric = |f: &FieldSpec| matches!(f.shape, Shape::Number(..) | Shape::Integer(..));
    let w = text.site.words;
    let unit = unit(text, record);
    let head = |f: &&FieldSpec| match (label(&f.name, w), unit) {
        (label, _) if !numeric(f) => label,
        (label, Some(unit)) => format!("#{}", w.record_head_unit(label, unit)),
        (label, None) => format!("#{label}"),
    };
    let heads: Vec<String> = used.iter().map(head).collect();
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    // Few columns of numbers fit a phone as they are; below one another they could not be compared.
    let narrow = |f: &&&FieldSpec| numeric(f) || matches!(f.shape, Shape::Date | Shape::Month);
    let class = if used.len() <= FEW && used.iter().all(|f| narrow(&f)) { "tight" } else { "stack tight" };
    let mut table = Table::new(w.record_rows_caption(record.id(), rows_heading(&spec.name, w)), class, &heads);
    for row in rows {
        let Value::Table(cells) = row else { continue };
        let cell = |(n, f): (usize, &&FieldSpec)| {
            let value = match cells.iter().find(|(name, _)| *name == f.name) {
                Some((_, Value::Text(written))) if f.shape == Shape::When => moment(written, w),
                Some((_, value)) => block(text, record, value),
                None => Html::none(),
            };
            if n == 0 { Cell::head(value) } else { Cell::of(value) }
        };
        table.row(used.iter().enumerate().map(cell).collect());
    }
    Some(table)
}

/// A day, or a day with its time, as readers write them; anything else as it is written.
fn moment(written: &str, w: &Words) -> Html {
    if let Ok(at) = NaiveDateTime::parse_from_str(written, "%Y-%m-%d %H:%M:%S") {
        return html::at_time(html::full_day(at.date(), w), at.time());
    }
    written.parse().map_or_else(|_| Html::text(written), |day: NaiveDate| html::full_day(day, w))
}
