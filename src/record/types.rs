//! The types of fields: how each is read from TOML, and what it is as plain data.

use super::reader::Reader;
use super::value::{Shape, Value};
use crate::config::{Thresholds, date_of};
use crate::words::Words;
use chrono::{NaiveDate, NaiveTime};
use std::fmt;
use std::sync::Arc;
use toml::Spanned;
use toml::de::DeValue;

/// A TOML value with its place.
pub type Toml<'a> = Spanned<DeValue<'a>>;

/// What becomes of a reference when the records are viewed as of a date and for an audience.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It stays.
    Keep,
    /// Its target is classified higher: "restricted item" stands in its place.
    Restrict,
    /// Its target does not exist yet: the reference is dropped.
    Drop,
    /// Prose: this text stands in its place.
    Rewrite(String),
}

/// A reference as a view sees it, on the way to its [`Fate`].
#[derive(Debug, Clone, Copy)]
pub enum Referee<'a> {
    /// A record by id.
    Record(&'a str),
    /// A person by id, or a free role name.
    Person(&'a str),
    /// A record by id, or free text.
    Party(&'a str),
    /// Inline Markdown, which may link to records.
    Prose(&'a str),
}

/// A type that a field can have.
pub trait Field: Sized {
    /// What is expected, for messages and schemas.
    fn shape() -> Shape;
    /// Whether a record without it is wrong.
    const REQUIRED: bool = true;
    /// Reads it; on failure the reader has a finding.
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self>;
    /// What stands where the field is not given, if that is allowed.
    fn absent() -> Option<Self> {
        None
    }
    /// The value as plain data; none where it was not given.
    fn value(&self) -> Option<Value<'_>>;
    /// Applies a fate to every reference inside; answers whether this value itself stays.
    fn refer(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) -> bool {
        let _ = fate;
        true
    }
}

impl<T: Field> Field for Option<T> {
    fn shape() -> Shape {
        T::shape()
    }
    const REQUIRED: bool = false;
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        Some(Some(T::read(value, reader)?))
    }
    fn absent() -> Option<Self> {
        Some(None)
    }
    fn value(&self) -> Option<Value<'_>> {
        self.as_ref()?.value()
    }
    fn refer(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) -> bool {
        if self.as_mut().is_some_and(|inner| !inner.refer(fate)) {
            *self = None;
        }
        true
    }
}

impl<T: Field> Field for Vec<T> {
    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
    const REQUIRED: bool = false;
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Array(items) => {
                let read: Vec<Option<T>> = items.iter().map(|item| T::read(item, reader)).collect();
                read.into_iter().collect()
            }
            _ => reader.wrong_type(value, &Self::shape()),
        }
    }
    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
    fn value(&self) -> Option<Value<'_>> {
        (!self.is_empty()).then(|| Value::List(self.iter().filter_map(Field::value).collect()))
    }
    fn refer(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) -> bool {
        self.retain_mut(|item| item.refer(fate));
        true
    }
}

impl Field for String {
    fn shape() -> Shape {
        Shape::Text
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            _ => reader.wrong_type(value, &Shape::Text),
        }
    }
    fn value(&self) -> Option<Value<'_>> {
        Some(Value::Text(self))
    }
}

/// Text with inline Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prose(pub Arc<str>);

impl Field for Prose {
    fn shape() -> Shape {
        Shape::Prose
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::String(text) => Some(Prose(text.trim().into())),
            _ => reader.wrong_type(value, &Shape::Prose),
        }
    }
    fn value(&self) -> Option<Value<'_>> {
        (!self.0.is_empty()).then(|| Value::Prose(&self.0))
    }
    fn refer(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) -> bool {
        if let Fate::Rewrite(text) = fate(Referee::Prose(&self.0)) {
            self.0 = text.into();
        }
        true
    }
}

/// A text, or a list of texts, each inline Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lines(pub Vec<Prose>);

impl Field for Lines {
    fn shape() -> Shape {
        Shape::Lines
    }
    const REQUIRED: bool = false;
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::String(_) => Some(Lines(vec![Prose::read(value, reader)?])),
            DeValue::Array(_) => Some(Lines(Vec::<Prose>::read(value, reader)?)),
            _ => reader.wrong_type(value, &Shape::Lines),
        }
    }
    fn absent() -> Option<Self> {
        Some(Lines::default())
    }
    fn value(&self) -> Option<Value<'_>> {
        self.0.value()
    }
    fn refer(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) -> bool {
        self.0.refer(fate)
    }
}

/// Who is named: a record's id, or words with inline Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// A text that may be an id: where it is one, of a person or team, it stands for the record.
    Party(Party),
    /// Words.
    Said(Prose),
}

impl Field for Named {
    fn shape() -> Shape {
        Shape::Prose
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::String(text) if is_reference(text) => Party::read(value, reader).map(Named::Party),
            _ => Prose::read(value, reader).map(Named::Said),
        }
    }
    fn value(&self) -> Option<Value<'_>> {
        match self {
            Named::Party(party) => party.value(),
            Named::Said(prose) => prose.value(),
        }
    }
    fn refer(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) -> bool {
        match self {
            Named::Party(party) => party.refer(fate),
            Named::Said(prose) => prose.refer(fate),
        }
    }
}

/// One who is named, or a list of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names(pub Vec<Named>);

impl Field for Names {
    fn shape() -> Shape {
        Shape::Lines
    }
    const REQUIRED: bool = false;
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::String(_) => Some(Names(vec![Named::read(value, reader)?])),
            DeValue::Array(_) => Some(Names(Vec::<Named>::read(value, reader)?)),
            _ => reader.wrong_type(value, &Shape::Lines),
        }
    }
    fn absent() -> Option<Self> {
        Some(Names::default())
    }
    fn value(&self) -> Option<Value<'_>> {
        self.0.value()
    }
    fn refer(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) -> bool {
        self.0.refer(fate)
    }
}

impl Field for NaiveDate {
    fn shape() -> Shape {
        Shape::Date
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Datetime(when) if when.time.is_none() => {
                date_of(when).or_else(|| reader.wrong_type(value, &Shape::Date))
            }
            _ => reader.wrong_type(value, &Shape::Date),
        }
    }
    fn value(&self) -> Option<Value<'_>> {
        Some(Value::Date(*self))
    }
}

/// One day or several, e.g. the days on which an issue was opened again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dates(pub Vec<NaiveDate>);

impl Field for Dates {
    fn shape() -> Shape {
        Shape::Dates
    }
    const REQUIRED: bool = false;
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Array(_) => Some(Dates(Vec::read(value, reader)?)),
            DeValue::Datetime(_) => Some(Dates(vec![NaiveDate::read(value, reader)?])),
            _ => reader.wrong_type(value, &Shape::Dates),
        }
    }
    fn absent() -> Option<Self> {
        Some(Dates::default())
    }
    fn value(&self) -> Option<Value<'_>> {
        match self.0.as_slice() {
            [] => None,
            [day] => Some(Value::Date(*day)),
            _ => self.0.value(),
        }
    }
}

/// `true`, or the day since which something is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayFlag {
    /// Not so.
    No,
    /// So, since the record stands.
    Always,
    /// So since a day.
    Since(NaiveDate),
}

impl DayFlag {
    /// Whether it is so.
    pub fn is_set(self) -> bool {
        self != DayFlag::No
    }
}

impl Field for DayFlag {
    fn shape() -> Shape {
        Shape::DayFlag
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Boolean(true) => Some(DayFlag::Always),
            DeValue::Boolean(false) => Some(DayFlag::No),
            DeValue::Datetime(when) if when.time.is_none() => date_of(when).map(DayFlag::Since),
            _ => reader.wrong_type(value, &Shape::DayFlag),
        }
    }
    fn value(&self) -> Option<Value<'_>> {
        Some(match self {
            DayFlag::No => Value::Boolean(false),
            DayFlag::Always => Value::Boolean(true),
            DayFlag::Since(day) => Value::Date(*day),
        })
    }
}

/// A day, a day with a time, or free text such as "T+4h".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// As written.
    pub text: String,
    /// The day, where it names one.
    pub day: Option<NaiveDate>,
}

impl When {
    /// The time of the day, where it names one.
    pub fn time(&self) -> Option<NaiveTime> {
        let time = self.day.and_then(|_| self.text.get(11..16))?;
        NaiveTime::parse_from_str(time, "%H:%M").ok()
    }
}

impl Field for When {
    fn shape() -> Shape {
        Shape::When
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::Datetime(when) => Some(When { text: when.to_string().replace('T', " "), day: date_of(when) }),
            DeValue::String(text) => Some(When { text: text.to_string(), day: None }),
            _ => reader.wrong_type(value, &Shape::When),
        }
    }
    fn value(&self) -> Option<Value<'_>> {
        Some(Value::Text(&self.text))
    }
}

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// Its first day.
    pub first: NaiveDate,
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.first.format("%Y-%m"))
    }
}

impl Field for Month {
    fn shape() -> Shape {
        Shape::Month
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let read = value.get_ref().as_str().filter(|t| t.len() == 7).and_then(|t| format!("{t}-01").parse().ok());
        read.map(|first| Month { first }).or_else(|| reader.wrong_type(value, &Shape::Month))
    }
    fn value(&self) -> Option<Value<'_>> {
        Some(Value::Month(*self))
    }
}

/// A finite number of a TOML value.
fn number(value: &Toml<'_>) -> Option<f64> {
    let plain = |text: &str| text.replace('_', "").parse::<f64>().ok().filter(|n| n.is_finite());
    match value.get_ref() {
        DeValue::Float(f) => plain(f.as_str()),
        DeValue::Integer(i) => integer_of(i.as_str(), i.radix()).map(|n| n as f64),
        _ => None,
    }
}

fn integer_of(text: &str, radix: u32) -> Option<i64> {
    i64::from_str_radix(&text.replace('_', ""), radix).ok()
}

macro_rules! numbers {
    ($($(#[doc = $doc:literal])+ $name:ident: $low:expr, $high:expr;)*) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
        pub struct $name(pub f64);
        impl Field for $name {
            fn shape() -> Shape {
                Shape::Number($low, $high)
            }
            fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
                match number(value) {
                    Some(n) if ($low..=$high).contains(&n) => Some($name(n)),
                    Some(_) => reader.out_of_range(value, &Self::shape()),
                    None => reader.wrong_type(value, &Self::shape()),
                }
            }
            fn value(&self) -> Option<Value<'_>> {
                Some(Value::Number(self.0))
            }
        }
    )*};
}

numbers! {
    /// A number of at least zero.
    Positive: 0.0, f64::INFINITY;
    /// A share from 0 to 1.
    Fraction: 0.0, 1.0;
}

impl Field for f64 {
    fn shape() -> Shape {
        Shape::Number(f64::NEG_INFINITY, f64::INFINITY)
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        number(value).or_else(|| reader.wrong_type(value, &Self::shape()))
    }
    fn value(&self) -> Option<Value<'_>> {
        Some(Value::Number(*self))
    }
}

macro_rules! integers {
    ($($(#[doc = $doc:literal])+ $name:ident($of:ty): $low:expr, $high:expr;)*) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub $of);
        impl Field for $name {
            fn shape() -> Shape {
                Shape::Integer($low, $high)
            }
            fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
                match value.get_ref() {
                    DeValue::Integer(i) => match integer_of(i.as_str(), i.radix()) {
                        Some(n) if ($low..=$high).contains(&n) => Some($name(n as $of)),
                        _ => reader.out_of_range(value, &Self::shape()),
                    },
                    _ => reader.wrong_type(value, &Self::shape()),
                }
            }
            fn value(&self) -> Option<Value<'_>> {
                Some(Value::Integer(i64::from(self.0)))
            }
        }
    )*};
}

integers! {
    /// A score from 1 (lowest) to 5 (highest).
    Score(u8): 1, 5;
    /// A number of days, at least one.
    DayCount(u32): 1, 100_000;
}

impl Field for i64 {
    fn shape() -> Shape {
        Shape::Integer(i64::MIN, i64::MAX)
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let read = match value.get_ref() {
            DeValue::Integer(i) => integer_of(i.as_str(), i.radix()),
            _ => None,
        };
        read.or_else(|| reader.wrong_type(value, &Self::shape()))
    }
    fn value(&self) -> Option<Value<'_>> {
        Some(Value::Integer(*self))
    }
}

impl Field for bool {
    fn shape() -> Shape {
        Shape::Boolean
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        value.get_ref().as_bool().or_else(|| reader.wrong_type(value, &Shape::Boolean))
    }
    fn value(&self) -> Option<Value<'_>> {
        Some(Value::Boolean(*self))
    }
}

/// A text, a number or a date, kept as its type.
#[derive(Debug, Clone, PartialEq)]
pub enum Scalar {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(NaiveDate),
}

impl Field for Scalar {
    fn shape() -> Shape {
        Shape::Scalar
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let read = match value.get_ref() {
            DeValue::String(text) => Some(Scalar::Text(text.to_string())),
            DeValue::Datetime(when) => date_of(when).map(Scalar::Date),
            DeValue::Boolean(b) => Some(Scalar::Text(b.to_string())),
            _ => number(value).map(Scalar::Number),
        };
        read.or_else(|| reader.wrong_type(value, &Shape::Scalar))
    }
    fn value(&self) -> Option<Value<'_>> {
        Some(match self {
            Scalar::Text(text) => Value::Text(text),
            Scalar::Number(n) => Value::Number(*n),
            Scalar::Date(day) => Value::Date(*day),
        })
    }
}

/// A reference to a record as written: `M-07` in the same program, `other/M-07` in another.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ref {
    text: Box<str>,
}

/// What stands where a reference's target is classified higher than the edition.
const RESTRICTED: &str = "";

impl Ref {
    /// A reference from text.
    pub fn new(text: &str) -> Self {
        Ref { text: text.trim().into() }
    }

    /// As written; none where the target is restricted.
    pub fn text(&self) -> Option<&str> {
        (&*self.text != RESTRICTED).then_some(&*self.text)
    }

    fn apply(&mut self, fate: Fate) -> bool {
        if fate == Fate::Restrict {
            self.text = RESTRICTED.into();
        }
        fate != Fate::Drop
    }
}

/// Scope and id of a reference: the scope is none where it is the record's own.
pub fn split_ref(text: &str) -> (Option<&str>, &str) {
    // References are short and there are many: bytes are looked at one by one.
    match text.bytes().position(|b| b == b'/') {
        Some(at) => (Some(trim(&text[..at])), trim(&text[at + 1..])),
        None => (None, trim(text)),
    }
}

/// Whether a text could be the id of a record, of another program or not.
fn is_reference(text: &str) -> bool {
    let (scope, id) = split_ref(text);
    super::is_id(id) && scope.is_none_or(|scope| !scope.is_empty() && !scope.contains(char::is_whitespace))
}

/// The text without space around it, which hardly any reference has.
fn trim(text: &str) -> &str {
    let is_sign = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    let bytes = text.as_bytes();
    if is_sign(bytes.first()) && is_sign(bytes.last()) { text } else { text.trim() }
}

impl Field for Ref {
    fn shape() -> Shape {
        Shape::Ref
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => Some(Ref::new(text)),
            _ => reader.wrong_type(value, &Shape::Ref),
        }
    }
    fn value(&self) -> Option<Value<'_>> {
        Some(Value::Ref(self))
    }
    fn refer(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) -> bool {
        let verdict = self.text().map_or(Fate::Keep, |text| fate(Referee::Record(text)));
        self.apply(verdict)
    }
}

/// A record's id or free text, e.g. the provider of a dependency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party(pub Ref);

impl Field for Party {
    fn shape() -> Shape {
        Shape::Party
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => Some(Party(Ref::new(text))),
            _ => reader.wrong_type(value, &Shape::Party),
        }
    }
    fn value(&self) -> Option<Value<'_>> {
        Some(Value::Party(&self.0))
    }
    fn refer(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) -> bool {
        let verdict = self.0.text().map_or(Fate::Keep, |text| fate(Referee::Party(text)));
        self.0.apply(verdict)
    }
}

/// A person's id, or a free role name such as "Lead, Data".
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Person(pub Ref);

impl Person {
    /// As written; none where the person's record is restricted.
    pub fn text(&self) -> Option<&str> {
        self.0.text()
    }
}

impl Field for Person {
    fn shape() -> Shape {
        Shape::Person
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => Some(Person(Ref::new(text))),
            _ => reader.wrong_type(value, &Shape::Person),
        }
    }
    fn value(&self) -> Option<Value<'_>> {
        Some(Value::Person(self))
    }
    fn refer(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) -> bool {
        let verdict = self.0.text().map_or(Fate::Keep, |text| fate(Referee::Person(text)));
        self.0.apply(verdict)
    }
}

/// A typed link to any record: `"R-01"` or `{to = "R-01", rel = "mitigates"}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The record.
    pub to: Ref,
    /// The verb, e.g. "blocks".
    pub rel: Option<String>,
}

impl Link {
    /// Whether it leads to what delivers the record: its verb says so in English, or in the words of a language.
    pub fn delivers(&self, w: &Words) -> bool {
        let rel = self.rel.as_deref().unwrap_or("").to_lowercase();
        ["delivered", w.link_delivers()].iter().any(|word| rel.contains(word))
    }
}

impl Field for Link {
    fn shape() -> Shape {
        Shape::Link
    }
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::String(_) => Some(Link { to: Ref::read(value, reader)?, rel: None }),
            DeValue::Table(table) => {
                reader.only_fields(table, &["to", "rel"], "a link");
                let to = reader.field::<Ref>(table, "to", value);
                let rel = reader.field::<Option<String>>(table, "rel", value);
                Some(Link { to: to?, rel: rel? })
            }
            _ => reader.wrong_type(value, &Shape::Link),
        }
    }
    fn value(&self) -> Option<Value<'_>> {
        Some(match &self.rel {
            None => Value::Ref(&self.to),
            Some(rel) => Value::Table(vec![("to", Value::Ref(&self.to)), ("rel", Value::Text(rel))]),
        })
    }
    fn refer(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) -> bool {
        self.to.refer(fate)
    }
}

/// Limits by KPI and by rule of the evidence, as a program sets them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limited(pub Thresholds);

impl Field for Limited {
    fn shape() -> Shape {
        Shape::Limits
    }
    const REQUIRED: bool = false;
    fn read(value: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let DeValue::Table(table) = value.get_ref() else {
            return reader.wrong_type(value, &Shape::Limits);
        };
        reader.known_fields(table, &Thresholds::tables(), "thresholds (KPIs and dimensions)");
        let mut out = Thresholds::default();
        for (key, limits) in table.iter() {
            let DeValue::Table(inner) = limits.get_ref() else {
                return reader.wrong_type(limits, &Shape::Table(Vec::new()));
            };
            let names = Thresholds::names(key.get_ref());
            if !names.is_empty() {
                reader.known_fields(inner, &names, "these limits");
            }
            for name in names {
                if let Some(limit) = reader.field::<Option<f64>>(inner, name, limits)? {
                    out.set(key.get_ref(), name, limit);
                }
            }
        }
        Some(Limited(out))
    }
    fn absent() -> Option<Self> {
        Some(Limited::default())
    }
    fn value(&self) -> Option<Value<'_>> {
        let row = |limits: Vec<(&'static str, f64)>| {
            Value::Table(limits.into_iter().map(|(name, limit)| (name, Value::Number(limit))).collect())
        };
        let tables = || self.0.tables_set().into_iter().map(|(table, limits)| (table, row(limits))).collect();
        (!self.0.is_empty()).then(|| Value::Table(tables()))
    }
}

/// Declares the words that a field may hold.
macro_rules! choice {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $wdoc:literal])* $word:ident = $text:literal,)+ })*) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[doc = $wdoc])* #[doc = concat!("`", $text, "`")] $word,)+ }
        impl $name {
            /// All words, in order.
            pub const ALL: &'static [$name] = &[$($name::$word),+];
            /// The word as written in records.
            pub fn word(self) -> &'static str {
                match self { $($name::$word => $text,)+ }
            }
        }
        impl $crate::record::types::Field for $name {
            fn shape() -> $crate::record::value::Shape {
                $crate::record::value::Shape::Choice(vec![$($text.to_string()),+])
            }
            fn read(
                value: &$crate::record::types::Toml<'_>,
                reader: &mut $crate::record::reader::Reader<'_>,
            ) -> Option<Self> {
                match value.get_ref().as_str() {
                    $(Some($text) => Some($name::$word),)+
                    Some(other) => reader.not_a_choice(value, other, &[$($text),+]),
                    None => reader.wrong_type(value, &<Self as $crate::record::types::Field>::shape()),
                }
            }
            fn value(&self) -> Option<$crate::record::value::Value<'_>> {
                Some($crate::record::value::Value::Choice(self.word()))
            }
        }
    )*};
}
pub(crate) use choice;

/// Declares a table of fields: a kind of record, or a row of a list. `computed` fields are not read from files.
macro_rules! table {
    (
        $(#[doc = $doc:literal])+ $name:ident {
            $($(#[doc = $fdoc:literal])+ $field:ident: $ty:ty $([$($to:literal)*])?,)*
        }
        $(computed { $($(#[doc = $cdoc:literal])+ $cfield:ident: $cty:ty,)+ })?
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            $($(#[doc = $fdoc])+ pub $field: $ty,)*
            $($($(#[doc = $cdoc])+ pub $cfield: $cty,)+)?
        }
        impl $crate::record::types::Table for $name {
            fn specs() -> Vec<$crate::record::value::FieldSpec> {
                vec![$($crate::record::types::spec::<$ty>(
                    stringify!($field), concat!($($fdoc, "\n"),+), &[$($($to),*)?]),)*]
            }
            fn read_table(
                table: &toml::de::DeTable<'_>,
                whole: &$crate::record::types::Toml<'_>,
                reader: &mut $crate::record::reader::Reader<'_>,
            ) -> Option<Self> {
                let _ = (table, whole, &reader);
                $(let $field = reader.field::<$ty>(table, $crate::record::types::plain(stringify!($field)), whole);)*
                Some($name { $($field: $field?,)* $($($cfield: Default::default(),)+)? })
            }
            fn values(&self) -> Vec<(&'static str, $crate::record::value::Value<'_>)> {
                const NAMES: &[&str] = &[$(stringify!($field)),*];
                #[allow(unused_mut, reason = "a kind without fields adds nothing")]
                let mut out = Vec::with_capacity(NAMES.len());
                $(if let Some(value) = $crate::record::types::Field::value(&self.$field) {
                    out.push(($crate::record::types::plain(stringify!($field)), value));
                })*
                out
            }
            fn refer_all(
                &mut self,
                fate: &mut dyn FnMut($crate::record::types::Referee<'_>) -> $crate::record::types::Fate,
            ) -> bool {
                let _ = &fate;
                true $(& $crate::record::types::Field::refer(&mut self.$field, fate))*
            }
        }
        impl $crate::record::types::Field for $name {
            fn shape() -> $crate::record::value::Shape {
                $crate::record::value::Shape::Table(<$name as $crate::record::types::Table>::specs())
            }
            fn read(
                value: &$crate::record::types::Toml<'_>,
                reader: &mut $crate::record::reader::Reader<'_>,
            ) -> Option<Self> {
                match value.get_ref() {
                    toml::de::DeValue::Table(table) => {
                        const NAMES: &[&str] = &[$(stringify!($field)),*];
                        reader.only_fields(table, NAMES, "this table");
                        <$name as $crate::record::types::Table>::read_table(table, value, reader)
                    }
                    _ => reader.wrong_type(value, &<Self as $crate::record::types::Field>::shape()),
                }
            }
            fn value(&self) -> Option<$crate::record::value::Value<'_>> {
                Some($crate::record::value::Value::Table($crate::record::types::Table::values(self)))
            }
            fn refer(
                &mut self,
                fate: &mut dyn FnMut($crate::record::types::Referee<'_>) -> $crate::record::types::Fate,
            ) -> bool {
                $crate::record::types::Table::refer_all(self, fate)
            }
        }
    };
}
pub(crate) use table;

/// A struct whose fields are declared by [`table!`].
pub trait Table: Sized {
    /// Its fields, in order.
    fn specs() -> Vec<super::value::FieldSpec>;
    /// Reads it from a TOML table whose unknown keys have been reported.
    fn read_table(table: &toml::de::DeTable<'_>, whole: &Toml<'_>, reader: &mut Reader<'_>) -> Option<Self>;
    /// Every given field as plain data, in order.
    fn values(&self) -> Vec<(&'static str, Value<'_>)>;
    /// Applies a fate to every reference; answers whether the whole stays.
    fn refer_all(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) -> bool;
}

/// A field's name as written in files: Rust's `r#type` is `type`.
pub fn plain(name: &'static str) -> &'static str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// The description of a field of a Rust type.
pub fn spec<T: Field>(name: &'static str, doc: &str, to: &[&str]) -> super::value::FieldSpec {
    super::value::FieldSpec {
        name: plain(name).to_string(),
        shape: T::shape(),
        required: T::REQUIRED,
        doc: doc.lines().map(str::trim).collect::<Vec<_>>().join(" ").trim().to_string(),
        to: to.iter().map(|k| (*k).to_string()).collect(),
    }
}
