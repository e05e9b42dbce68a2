//! Values of records as JSON, printed without a tree in between: a large site has some hundred thousand of them.

use crate::record::Value as Held;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Value, json};

/// What stands where a name is classified higher than the edition.
const RESTRICTED: &str = "restricted item";

/// A field's value.
pub(super) struct Plain<'p, 'r>(pub(super) &'p Held<'r>);

impl Serialize for Plain<'_, '_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Held::Text(text) | Held::Prose(text) | Held::Choice(text) => out.serialize_str(text),
            Held::Date(day) => out.collect_str(day),
            Held::Month(month) => out.collect_str(month),
            Held::Integer(n) => out.serialize_i64(*n),
            Held::Number(n) => number(*n).serialize(out),
            Held::Boolean(b) => out.serialize_bool(*b),
            Held::Ref(reference) | Held::Party(reference) => out.serialize_str(reference.text().unwrap_or(RESTRICTED)),
            Held::Person(person) => out.serialize_str(person.text().unwrap_or(RESTRICTED)),
            Held::List(items) => {
                let mut list = out.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(&Plain(item)))?;
                list.end()
            }
            Held::Table(fields) => {
                Object(fields.iter().map(|(name, value)| (*name, Plain(value))).collect()).serialize(out)
            }
        }
    }
}

/// An object: fields in the order of their names, of several with one name the last.
pub(super) struct Object<'n, V>(pub(super) Vec<(&'n str, V)>);

impl<V: Serialize> Serialize for Object<'_, V> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut order: Vec<&(&str, V)> = self.0.iter().collect();
        order.sort_by_key(|(name, _)| *name);
        let mut object = out.serialize_map(None)?;
        for (n, (name, value)) in order.iter().enumerate() {
            if order.get(n + 1).is_none_or(|next| next.0 != *name) {
                object.serialize_entry(name, value)?;
            }
        }
        object.end()
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
