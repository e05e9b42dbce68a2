//! The fields of records as JSON Schema 2020-12, for editors and for other programs that write records.

use crate::config::Thresholds;
use crate::record::{FieldSpec, KindSpec, Kinds, Shape};
use serde_json::{Map, Value, json};

/// What a text with the form of an id looks like.
const ID: &str = "^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$";
/// The dialect.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema of a TOML file of records: arrays of tables, named by kind.
pub fn file(kinds: &Kinds) -> Value {
    let lists: Map<String, Value> = kinds
        .iter()
        .map(|k| (k.name.clone(), json!({ "type": "array", "items": { "$ref": format!("#/$defs/{}", k.name) } })))
        .collect();
    let records: Map<String, Value> = kinds.iter().map(|k| (k.name.clone(), record(k, kinds, true))).collect();
    json!({
        "$schema": DIALECT, "title": "Records of trueup", "type": "object", "additionalProperties": false,
        "properties": lists, "$defs": records,
    })
}

/// The schema of one record of a kind, as it stands in the front matter of a Markdown file.
pub fn kind(kind: &KindSpec, kinds: &Kinds) -> Value {
    let mut schema = record(kind, kinds, false);
    schema["$schema"] = json!(DIALECT);
    schema
}

/// A record; in TOML files nothing but `id` can name it.
fn record(kind: &KindSpec, kinds: &Kinds, in_toml: bool) -> Value {
    let mut schema = table(kinds.common().iter().chain(&kind.fields).chain(&kind.extra));
    schema["title"] = json!(kind.title);
    schema["description"] = json!(kind.doc);
    schema["properties"]["id"]["pattern"] = json!(ID);
    if in_toml && let Some(required) = schema["required"].as_array_mut() {
        required.insert(0, json!("id"));
    }
    schema
}

fn table<'s>(fields: impl Iterator<Item = &'s FieldSpec> + Clone) -> Value {
    let properties: Map<String, Value> = fields.clone().map(|f| (f.name.clone(), field(f))).collect();
    let required: Vec<&str> = fields.filter(|f| f.required).map(|f| f.name.as_str()).collect();
    json!({ "type": "object", "additionalProperties": false, "properties": properties, "required": required })
}

fn field(field: &FieldSpec) -> Value {
    let mut schema = shape(&field.shape);
    let to = if field.to.is_empty() { String::new() } else { format!(" Names a {}.", field.to.join(" or ")) };
    schema["description"] = json!(format!("{}{to}", field.doc));
    schema
}

fn shape(shape_of: &Shape) -> Value {
    let text = json!({ "type": "string" });
    let day = json!({ "type": "string", "format": "date" });
    match shape_of {
        Shape::Text | Shape::Prose | Shape::Person | Shape::Party => text,
        Shape::Ref => json!({ "type": "string", "minLength": 1 }),
        Shape::Lines => json!({ "anyOf": [text, { "type": "array", "items": text }] }),
        Shape::Date => day,
        Shape::Dates => json!({ "anyOf": [day, { "type": "array", "items": day }] }),
        Shape::DayFlag => json!({ "anyOf": [{ "type": "boolean" }, day] }),
        Shape::When => json!({ "anyOf": [day, { "type": "string", "format": "date-time" }, text] }),
        Shape::Month => json!({ "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$" }),
        Shape::Integer(low, high) => bounded("integer", json!(low), (*high < i64::MAX).then(|| json!(high))),
        Shape::Number(low, high) => {
            let finite = |n: f64| n.is_finite().then(|| json!(n));
            let mut schema = bounded("number", Value::Null, finite(*high));
            if let Some(low) = finite(*low) {
                schema["minimum"] = low;
            }
            schema
        }
        Shape::Boolean => json!({ "type": "boolean" }),
        Shape::Scalar => json!({ "type": ["string", "number", "boolean"] }),
        Shape::Choice(words) => json!({ "type": "string", "enum": words }),
        Shape::Link => {
            let link = json!({
                "type": "object", "additionalProperties": false, "required": ["to"],
                "properties": { "to": text, "rel": text },
            });
            json!({ "anyOf": [text, link] })
        }
        Shape::Limits => limits(),
        Shape::List(inner) => json!({ "type": "array", "items": shape(inner) }),
        Shape::Table(fields) => table(fields.iter()),
    }
}

fn bounded(word: &str, low: Value, high: Option<Value>) -> Value {
    let mut schema = json!({ "type": word });
    if !low.is_null() && low != json!(i64::MIN) {
        schema["minimum"] = low;
    }
    if let Some(high) = high {
        schema["maximum"] = high;
    }
    schema
}

/// The tables of limits that a program may set, each with the names that exist in it.
fn limits() -> Value {
    let tables: Map<String, Value> = Thresholds::tables()
        .into_iter()
        .map(|table| {
            let names =
                Thresholds::names(table).into_iter().map(|name| (name.to_string(), json!({ "type": "number" })));
            let properties: Map<String, Value> = names.collect();
            (table.to_string(), json!({ "type": "object", "additionalProperties": false, "properties": properties }))
        })
        .collect();
    json!({ "type": "object", "additionalProperties": false, "properties": tables })
}
