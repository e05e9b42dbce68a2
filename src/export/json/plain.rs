//! Values of records as JSON.

use crate::record::Value as Held;
use serde_json::{Value, json};

/// What stands where a name is classified higher than the edition.
const RESTRICTED: &str = "restricted item";

/// A field's value.
pub(super) fn value(held: &Held<'_>) -> Value {
    match held {
        Held::Text(text) | Held::Prose(text) | Held::Choice(text) => json!(text),
        Held::Date(day) => json!(day.to_string()),
        Held::Month(month) => json!(month.to_string()),
        Held::Integer(n) => json!(n),
        Held::Number(n) => number(*n),
        Held::Boolean(b) => json!(b),
        Held::Ref(reference) | Held::Party(reference) => json!(reference.text().unwrap_or(RESTRICTED)),
        Held::Person(person) => json!(person.text().unwrap_or(RESTRICTED)),
        Held::List(items) => items.iter().map(value).collect(),
        Held::Table(fields) => Value::Object(fields.iter().map(|(name, v)| ((*name).to_string(), value(v))).collect()),
    }
}

/// A number: whole ones without a fraction, and null for what JSON cannot hold.
pub(super) fn number(n: f64) -> Value {
    // Beyond 2^53 neighbouring whole numbers are no longer distinct.
    if n.fract() == 0.0 && n.abs() < 9e15 { json!(n as i64) } else { json!(n) }
}

/// A number, or null.
pub(super) fn optional(n: Option<f64>) -> Value {
    n.map_or(Value::Null, number)
}
