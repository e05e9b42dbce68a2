//! Reading a TOML table field by field: every problem becomes a finding at its place, none stops the rest.

use super::rules;
use super::types::{Field, Toml, plain};
use super::value::Shape;
use crate::diagnostic::{FileId, Finding, Place, did_you_mean, nearest};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// Reads the tables of one file.
pub struct Reader<'s> {
    /// The file, for places.
    pub file: FileId,
    /// Its text.
    pub text: &'s str,
    /// Where the TOML begins in the file, in bytes.
    pub offset: usize,
    /// What was found so far.
    pub findings: Vec<Finding>,
    /// Names that an unknown field probably meant: not to be reported as missing as well.
    meant: Vec<String>,
}

impl<'s> Reader<'s> {
    /// A reader for the TOML that begins at `offset` of a file.
    pub fn new(file: FileId, text: &'s str, offset: usize) -> Self {
        Reader { file, text, offset, findings: Vec::new(), meant: Vec::new() }
    }

    /// Bytes of the parsed TOML as a place in the file.
    pub fn place(&self, span: Range<usize>) -> Place {
        Place::Span(self.file, span.start + self.offset..span.end + self.offset)
    }

    /// Reads one field, or says that it is missing. A required text of nothing but blanks is as good as missing.
    pub fn field<T: Field>(&mut self, table: &DeTable<'_>, name: &str, whole: &Toml<'_>) -> Option<T> {
        match table.get(name) {
            Some(value) if T::REQUIRED && is_blank(value) && matches!(T::shape(), Shape::Text | Shape::Prose) => {
                let (message, help) = (format!("`{name}` is empty"), format!("write {}", T::shape().words()));
                self.findings.push(Finding::new(&rules::MISSING_FIELD, self.place(value.span()), message, help));
                None
            }
            Some(value) => T::read(value, self),
            None => T::absent().or_else(|| {
                self.missing(name, &T::shape(), whole);
                None
            }),
        }
    }

    /// Says that a required field is missing.
    pub fn missing(&mut self, name: &str, shape: &Shape, whole: &Toml<'_>) {
        if let Some(at) = self.meant.iter().position(|m| m == name) {
            self.meant.swap_remove(at);
            return;
        }
        let place = self.head(whole.span().start);
        let message = format!("`{name}` is missing");
        let help = format!("add `{name} = …`: {}", shape.words());
        self.findings.push(Finding::new(&rules::MISSING_FIELD, place, message, help));
    }

    /// The first line of what begins at a byte of the TOML; of front matter, the line that opens it.
    fn head(&self, start: usize) -> Place {
        let start = if start == 0 { 0 } else { start + self.offset };
        let rest = self.text.get(start..).unwrap_or("");
        let line = rest.find(['\n', '\r']).unwrap_or(rest.len());
        Place::Span(self.file, start..start + line)
    }

    /// Reports keys that are none of `names`.
    pub fn only_fields(&mut self, table: &DeTable<'_>, names: &[&'static str], what: &str) {
        let names: Vec<&str> = names.iter().map(|n| plain(n)).collect();
        self.known_fields(table, &names, what);
    }

    /// As [`Reader::only_fields`], with the names as written in files.
    pub fn known_fields(&mut self, table: &DeTable<'_>, names: &[&str], what: &str) {
        for (key, _) in table.iter() {
            let name: &str = key.get_ref();
            if names.contains(&name) {
                continue;
            }
            let free: Vec<&str> = names.iter().copied().filter(|n| !table.contains_key(*n)).collect();
            let near = nearest(name, free.iter().copied());
            let help = did_you_mean(name, free.iter().copied(), "fields that are free here");
            let message = format!("`{name}` is not a field of {what}");
            let mut finding = Finding::new(&rules::UNKNOWN_FIELD, self.place(key.span()), message, help);
            if let Some(near) = near {
                self.meant.push(near.to_string());
                finding = finding.fix(near);
            }
            self.findings.push(finding.label("unknown field"));
        }
    }

    /// Forgets what unknown fields may have meant, before the next record.
    pub fn next_record(&mut self) {
        self.meant.clear();
    }

    /// A value of the wrong type.
    pub fn wrong_type<T>(&mut self, value: &Toml<'_>, shape: &Shape) -> Option<T> {
        let message = format!("expected {}, found {}", shape.words(), type_name(value.get_ref()));
        let mut finding =
            Finding::new(&rules::WRONG_TYPE, self.place(value.span()), message, wrong_type_help(value, shape))
                .label(format!("this is {}", type_name(value.get_ref())));
        if let (Shape::Date, Some(text)) = (shape, value.get_ref().as_str())
            && text.parse::<chrono::NaiveDate>().is_ok()
        {
            finding = finding.fix(text);
        }
        self.findings.push(finding);
        None
    }

    /// A number outside its range.
    pub fn out_of_range<T>(&mut self, value: &Toml<'_>, shape: &Shape) -> Option<T> {
        let message = format!("this is outside the range: expected {}", shape.words());
        let help = format!("write {}", shape.words());
        self.findings.push(Finding::new(&rules::OUT_OF_RANGE, self.place(value.span()), message, help));
        None
    }

    /// A word that is none of the allowed ones.
    pub fn not_a_choice<T>(&mut self, value: &Toml<'_>, word: &str, allowed: &[&str]) -> Option<T> {
        let message = format!("`{word}` is not one of the words allowed here");
        let near = nearest(word, allowed.iter().copied());
        let help = match near {
            Some(near) => format!("did you mean `{near}`? Allowed are {}", allowed.join(", ")),
            None => format!("allowed are {}", allowed.join(", ")),
        };
        let mut finding = Finding::new(&rules::NOT_A_CHOICE, self.place(value.span()), message, help);
        if let Some(near) = near {
            finding = finding.fix(format!("\"{near}\""));
        }
        self.findings.push(finding);
        None
    }
}

/// What a TOML value is, in words.
/// A text of nothing but blanks.
fn is_blank(value: &Toml<'_>) -> bool {
    matches!(value.get_ref(), DeValue::String(text) if text.trim().is_empty())
}

fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(when) if when.date.is_none() => "a time",
        DeValue::Datetime(when) if when.time.is_some() => "a date with time",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

fn wrong_type_help(value: &Toml<'_>, shape: &Shape) -> String {
    match (shape, value.get_ref()) {
        (Shape::Date | Shape::Dates, DeValue::String(_)) => "dates are written without quotes: 2026-11-22".into(),
        (Shape::List(_), DeValue::String(_)) => "put it in brackets: [\"…\"]".into(),
        (Shape::Integer(..) | Shape::Number(..), DeValue::String(_)) => "write the number without quotes".into(),
        (Shape::List(inner), _) if matches!(**inner, Shape::Table(_)) => "write it as tables: [[…]]".into(),
        _ => format!("write {}", shape.words()),
    }
}
