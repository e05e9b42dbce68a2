//! What a message is told: numbers and texts.

use std::borrow::Cow;

/// An argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// A whole number: it chooses plural forms, and is written as the language groups digits.
    Whole(i64),
    /// A number with decimals.
    Decimal(f64),
    /// A text; it chooses among forms by name.
    Text(Cow<'a, str>),
}

/// What can choose a plural.
pub trait Number {}

impl Number for f64 {}

macro_rules! whole {
    ($($number:ty),*) => {
        $(impl Number for $number {}

        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Arg::Whole(i64::try_from(number).unwrap_or(i64::MAX))
            }
        })*
    };
}

whole!(u8, u16, u32, u64, usize, i32, i64);

impl From<f64> for Arg<'_> {
    fn from(number: f64) -> Self {
        Arg::Decimal(number)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}
