//! Computed expressions: `{{ count(kind="risk", open=true) }}`.
//!
//! Read from the source and not from the parsed text, so that quotation marks, underscores and
//! asterisks within a call keep their meaning. What a call stands for is not known here.

mod reader;

pub use reader::parse_call;
use std::ops::Range;

/// A computed expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// `kpi`, `count`, `record`, `chart`, `table`, `slide`, …
    pub name: String,
    /// The arguments in their order, those without a name first.
    pub args: Vec<Arg>,
    /// The field after the call: `forecast` in `record("M-07").forecast`.
    pub field: Option<String>,
    /// Byte range in the text, braces included.
    pub range: Range<usize>,
}

impl Call {
    /// The argument of this name.
    pub fn named(&self, name: &str) -> Option<&Literal> {
        self.args.iter().find(|a| a.name.as_deref() == Some(name)).map(|a| &a.value)
    }

    /// The n-th argument without a name, counted from 0.
    pub fn positional(&self, n: usize) -> Option<&Literal> {
        self.args.iter().filter(|a| a.name.is_none()).nth(n).map(|a| &a.value)
    }
}

/// An argument of a call.
#[derive(Debug, Clone, PartialEq)]
pub struct Arg {
    /// Its name; `None` for one that is known by its place.
    pub name: Option<String>,
    /// Its value.
    pub value: Literal,
    /// Byte range in the text, the name included.
    pub range: Range<usize>,
}

/// The value of an argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// `"text"` or `'text'`
    Str(String),
    /// `15`
    Int(i64),
    /// `0.5`; always finite
    Float(f64),
    /// `true` or `false`
    Bool(bool),
}

impl Literal {
    /// The text, where it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Literal::Str(s) => Some(s),
            _ => None,
        }
    }
}

/// Why a call cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallError {
    /// Where reading stopped.
    pub range: Range<usize>,
    /// What is the matter.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

#[cfg(test)]
mod tests;
