//! Fields and kinds that `site.toml` declares, read by their declaration.

use super::kind::Events;
use super::reader::Reader;
use super::registry::KindSpec;
use super::types::{Fate, Field, Person, Prose, Ref, Referee, Toml};
use super::value::{FieldSpec, Shape, Value};
use crate::config::{CustomField, CustomType};
use chrono::NaiveDate;
use toml::de::DeTable;

/// The value of a declared field.
#[derive(Debug, Clone, PartialEq)]
enum Held {
    Text(String),
    Prose(Prose),
    Date(Option<NaiveDate>),
    Number(f64),
    Integer(i64),
    Boolean(bool),
    List(Vec<String>),
    Ref(Option<Ref>),
    Person(Person),
    Choice(String),
}

/// Declared fields of one record, in the order of the declaration.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Custom {
    held: Vec<(Box<str>, Held)>,
    from: Option<Box<str>>,
    until: Option<Box<str>>,
}

/// A declared field as a specification.
pub(super) fn spec(name: &str, field: &CustomField) -> FieldSpec {
    let shape = match field.kind {
        CustomType::String => Shape::Text,
        CustomType::Prose => Shape::Prose,
        CustomType::Date => Shape::Date,
        CustomType::Number => f64::shape(),
        CustomType::Integer => i64::shape(),
        CustomType::Boolean => Shape::Boolean,
        CustomType::List => Shape::List(Box::new(Shape::Text)),
        CustomType::Ref => Shape::Ref,
        CustomType::Person => Shape::Person,
        CustomType::Choice => Shape::Choice(field.values.clone()),
    };
    let doc = field.doc.clone().or_else(|| field.title.clone()).unwrap_or_default();
    FieldSpec { name: name.into(), shape, required: field.required, doc, to: field.kinds.clone() }
}

impl Custom {
    /// Reads declared fields; a required one that is missing is a finding.
    pub(super) fn read(
        kind: &KindSpec,
        fields: &[FieldSpec],
        table: &DeTable<'_>,
        whole: &Toml<'_>,
        reader: &mut Reader<'_>,
    ) -> Option<Custom> {
        let mut held = Vec::new();
        let mut complete = true;
        for field in fields {
            match table.get(field.name.as_str()) {
                Some(value) => match read_one(field, value, reader) {
                    Some(one) => held.push((field.name.as_str().into(), one)),
                    None => complete = false,
                },
                None if field.required => {
                    reader.missing(&field.name, &field.shape, whole);
                    complete = false;
                }
                None => {}
            }
        }
        let named = |day: &Option<String>| day.as_deref().map(Into::into);
        let (from, until) = kind.custom.as_ref().map_or((None, None), |c| (named(&c.from), named(&c.until)));
        complete.then_some(Custom { held, from, until })
    }

    /// Every given field as plain data.
    pub fn values(&self) -> Vec<(&str, Value<'_>)> {
        self.held.iter().filter_map(|(name, held)| Some((&**name, held.value()?))).collect()
    }

    pub(super) fn refer(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) {
        for (_, held) in &mut self.held {
            match held {
                Held::Ref(inner) => {
                    inner.refer(fate);
                }
                Held::Person(person) => {
                    person.refer(fate);
                }
                Held::Prose(prose) => {
                    prose.refer(fate);
                }
                _ => {}
            }
        }
    }

    pub(super) fn events(&mut self, events: &mut impl Events) {
        if let Some(born) = self.day(self.from.as_deref()) {
            events.born(born);
        }
        let until = self.until.clone();
        for (name, held) in &mut self.held {
            if let Held::Date(day) = held
                && Some(&*name) == until.as_ref()
            {
                events.once(day);
            }
        }
    }

    fn day(&self, name: Option<&str>) -> Option<NaiveDate> {
        let name = name?;
        self.held.iter().find(|(n, _)| **n == *name).and_then(|(_, held)| held.value()?.date())
    }

    pub(super) fn is_open(&self) -> Option<bool> {
        self.until.as_ref().map(|until| self.day(Some(until)).is_none())
    }

    pub(super) fn ended(&self) -> Option<NaiveDate> {
        self.day(self.until.as_deref())
    }

    pub(super) fn state(&self) -> Option<&'static str> {
        self.is_open().map(|open| if open { "Open" } else { "Closed" })
    }

    /// The field `due`, where there is one.
    pub(super) fn due(&self) -> Option<NaiveDate> {
        self.day(Some("due"))
    }
}

fn read_one(field: &FieldSpec, value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Held> {
    Some(match &field.shape {
        Shape::Prose => Held::Prose(Prose::read(value, reader)?),
        Shape::Date => Held::Date(Some(NaiveDate::read(value, reader)?)),
        Shape::Number(..) => Held::Number(f64::read(value, reader)?),
        Shape::Integer(..) => Held::Integer(i64::read(value, reader)?),
        Shape::Boolean => Held::Boolean(bool::read(value, reader)?),
        Shape::List(_) => Held::List(Vec::read(value, reader)?),
        Shape::Ref => Held::Ref(Some(Ref::read(value, reader)?)),
        Shape::Person => Held::Person(Person::read(value, reader)?),
        Shape::Choice(words) => {
            let word = String::read(value, reader)?;
            if !words.contains(&word) {
                let allowed: Vec<&str> = words.iter().map(String::as_str).collect();
                return reader.not_a_choice(value, &word, &allowed);
            }
            Held::Choice(word)
        }
        _ => Held::Text(String::read(value, reader)?),
    })
}

impl Held {
    fn value(&self) -> Option<Value<'_>> {
        match self {
            Held::Text(text) => text.value(),
            Held::Prose(prose) => prose.value(),
            Held::Date(day) => day.value(),
            Held::Number(n) => n.value(),
            Held::Integer(n) => n.value(),
            Held::Boolean(b) => b.value(),
            Held::List(list) => list.value(),
            Held::Ref(inner) => inner.value(),
            Held::Person(person) => person.value(),
            Held::Choice(word) => Some(Value::Choice(word)),
        }
    }
}
