//! One walk through everything in a record that can name something; every check that asks for it shares the walk.

use crate::diagnostic::{Place, Step};
use crate::markdown::links::Reference;
use crate::portfolio::Portfolio;
use crate::record::{FieldSpec, Record, Shape, Value};

/// What the walk comes by.
pub enum Seen<'s, 'r> {
    /// A single value of a field.
    Field(&'s FieldSpec, &'s Value<'r>, Way<'s, 'r>),
    /// A reference in the record's text.
    Text(Reference<'r>),
}

/// The way from a record to one of its values.
#[derive(Clone, Copy)]
pub struct Way<'s, 'r> {
    record: &'r Record,
    steps: &'s [Pace<'r>],
}

/// A step on the way; a copy is made only where there is something to say about the place.
enum Pace<'r> {
    Key(&'r str),
    Row(usize),
}

impl Way<'_, '_> {
    /// The value's place.
    pub fn place(&self) -> Place {
        self.record.at(self.steps.iter().map(|pace| match pace {
            Pace::Key(name) => Step::Key((*name).to_string()),
            Pace::Row(n) => Step::Row(*n),
        }))
    }
}

/// Shows every single value of a record, then every reference of its text.
pub(super) fn through(record: &Record, portfolio: &Portfolio, seen: &mut dyn FnMut(&Seen<'_, '_>)) {
    let common = portfolio.kinds.common();
    let values = record.values();
    let mut walk = Walk { record, steps: Vec::new(), seen };
    for (name, value) in &values {
        let Some(spec) = record.kind.field(name).or_else(|| common.iter().find(|f| f.name == *name)) else { continue };
        walk.steps.push(Pace::Key(name));
        walk.descend(spec, value);
        walk.steps.pop();
    }
    record.body.references.iter().for_each(|reference| seen(&Seen::Text(reference)));
}

struct Walk<'w, 'r> {
    record: &'r Record,
    steps: Vec<Pace<'r>>,
    seen: &'w mut dyn FnMut(&Seen<'_, '_>),
}

impl<'r> Walk<'_, 'r> {
    fn descend(&mut self, spec: &FieldSpec, value: &Value<'r>) {
        match value {
            Value::List(items) => {
                for (n, item) in items.iter().enumerate() {
                    self.steps.push(Pace::Row(n));
                    self.descend(spec, item);
                    self.steps.pop();
                }
            }
            Value::Table(fields) => {
                let inner = row_fields(&spec.shape);
                for (name, value) in fields {
                    let spec = inner.iter().find(|f| f.name == *name).unwrap_or(spec);
                    self.steps.push(Pace::Key(name));
                    self.descend(spec, value);
                    self.steps.pop();
                }
            }
            _ => (self.seen)(&Seen::Field(spec, value, Way { record: self.record, steps: &self.steps })),
        }
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
