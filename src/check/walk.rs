//! Walks a record's values together with their specifications and the way to each.

use crate::diagnostic::Step;
use crate::portfolio::Portfolio;
use crate::record::{FieldSpec, Record, Shape, Value};

/// Calls `seen` for every single value of a record, with its specification and path.
pub(super) fn values<'r>(
    record: &'r Record,
    portfolio: &Portfolio,
    seen: &mut dyn FnMut(&FieldSpec, &Value<'r>, &[Step]),
) {
    let common = portfolio.kinds.common();
    let mut path = Vec::new();
    for (name, value) in record.values() {
        let Some(spec) = record.kind.field(name).or_else(|| common.iter().find(|f| f.name == name)) else { continue };
        path.push(Step::Key(name.to_string()));
        descend(spec, &value, &mut path, seen);
        path.pop();
    }
}

fn descend<'r>(
    spec: &FieldSpec,
    value: &Value<'r>,
    path: &mut Vec<Step>,
    seen: &mut dyn FnMut(&FieldSpec, &Value<'r>, &[Step]),
) {
    match value {
        Value::List(items) => {
            for (n, item) in items.iter().enumerate() {
                path.push(Step::Row(n));
                descend(spec, item, path, seen);
                path.pop();
            }
        }
        Value::Table(fields) => {
            let inner = row_fields(&spec.shape);
            for (name, value) in fields {
                let spec = inner.iter().find(|f| f.name == *name).unwrap_or(spec);
                path.push(Step::Key((*name).to_string()));
                descend(spec, value, path, seen);
                path.pop();
            }
        }
        _ => seen(spec, value, path),
    }
}

/// The fields of a table, or of the rows of a list of tables.
fn row_fields(shape: &Shape) -> &[FieldSpec] {
    match shape {
        Shape::Table(fields) => fields,
        Shape::List(inner) => row_fields(inner),
        _ => &[],
    }
}
