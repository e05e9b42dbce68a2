//! Since when: the day that is compared with, and how it came to be.

use crate::words::Sentence;
use chrono::NaiveDate;

/// The earlier moment of a comparison.
#[derive(Debug, Clone)]
pub struct Since {
    /// Its day; what is dated on it was known then.
    pub date: NaiveDate,
    /// Whether it is the day of the last steering committee.
    pub steering: bool,
    /// The version of the files, as it was asked for, where one was named.
    pub revision: Option<String>,
    /// What cannot be known and why; none where the files of that day were read.
    pub unseen: Option<Sentence>,
}
