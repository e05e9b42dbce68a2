//! A field's value as plain data, for everything that treats all kinds alike: pages, exports, reference checks.

use super::types::{Month, Person, Ref};
use chrono::NaiveDate;

/// What a field may hold; drives messages, the JSON schema and the reference pages.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// One line of text.
    Text,
    /// Inline Markdown.
    Prose,
    /// A text, or a list of texts, each inline Markdown.
    Lines,
    /// A day without quotes.
    Date,
    /// One day or a list of days.
    Dates,
    /// `true`, or the day since which it is so.
    DayFlag,
    /// A day, a day with time, or a text.
    When,
    /// A month in quotes, `"2026-03"`.
    Month,
    /// A whole number of at least the first and at most the second.
    Integer(i64, i64),
    /// A number of at least the first and at most the second.
    Number(f64, f64),
    /// True or false.
    Boolean,
    /// A text, number or date.
    Scalar,
    /// One of these words.
    Choice(Vec<String>),
    /// The id of a record.
    Ref,
    /// An id, or `{to = …, rel = …}`.
    Link,
    /// A person's id or a role.
    Person,
    /// A record's id or free text.
    Party,
    /// Limits by KPI key.
    Limits,
    /// A list.
    List(Box<Shape>),
    /// A table with fields of its own.
    Table(Vec<FieldSpec>),
}

impl Shape {
    /// The shape in words, for messages: "a date such as 2026-11-22".
    pub fn words(&self) -> String {
        match self {
            Shape::Text => "a text in quotes".into(),
            Shape::Prose => "a text in quotes (inline Markdown)".into(),
            Shape::Lines => "a text or a list of texts".into(),
            Shape::Date => "a date without quotes, such as 2026-11-22".into(),
            Shape::Dates => "a date such as 2026-11-22, or a list of dates".into(),
            Shape::DayFlag => "`true`, or the date since which it is so".into(),
            Shape::When => "a date, or a date with time such as 2026-11-22T21:30:00".into(),
            Shape::Month => "a month in quotes, such as \"2026-03\"".into(),
            Shape::Integer(low, high) if *high < 1000 => format!("a whole number from {low} to {high}"),
            Shape::Integer(low, _) => format!("a whole number of at least {low}"),
            Shape::Number(low, high) if high.is_finite() => format!("a number from {low} to {high}"),
            Shape::Number(low, _) if low.is_finite() => format!("a number of at least {low}"),
            Shape::Number(..) => "a number".into(),
            Shape::Boolean => "`true` or `false`".into(),
            Shape::Scalar => "a text, a number or a date".into(),
            Shape::Choice(words) => format!("one of {}", words.join(", ")),
            Shape::Ref => "the id of a record in quotes".into(),
            Shape::Link => "an id in quotes, or {to = \"…\", rel = \"…\"}".into(),
            Shape::Person => "a person's id or a role in quotes".into(),
            Shape::Party => "a record's id or a name in quotes".into(),
            Shape::Limits => "a table of limits by KPI".into(),
            Shape::List(inner) => format!("a list, each {}", inner.words()),
            Shape::Table(fields) => {
                let names: Vec<&str> = fields.iter().map(|f| f.name.as_str()).collect();
                format!("a table with {}", names.join(", "))
            }
        }
    }
}

/// One field of a kind or of a row.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldSpec {
    /// Its name in the files.
    pub name: String,
    /// What it holds.
    pub shape: Shape,
    /// Whether it must be given.
    pub required: bool,
    /// What it means, units included.
    pub doc: String,
    /// The kinds that a reference may name; empty means any.
    pub to: Vec<String>,
}

/// A value as plain data; borrowed from the record.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Plain text.
    Text(&'a str),
    /// Inline Markdown.
    Prose(&'a str),
    /// A day.
    Date(NaiveDate),
    /// A month.
    Month(Month),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// One of a kind's words.
    Choice(&'a str),
    /// A record.
    Ref(&'a Ref),
    /// A person or role.
    Person(&'a Person),
    /// A record's id or free text.
    Party(&'a Ref),
    /// Several values.
    List(Vec<Value<'a>>),
    /// A row.
    Table(Vec<(&'a str, Value<'a>)>),
}

impl Value<'_> {
    /// The day, where it is one.
    pub fn date(&self) -> Option<NaiveDate> {
        match self {
            Value::Date(day) => Some(*day),
            _ => None,
        }
    }
}
