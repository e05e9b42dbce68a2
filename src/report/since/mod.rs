//! What changed since a day, in words: for the page, the slide and the command.

mod digest;
mod headline;
mod tell;

pub(in crate::report) use digest::figures;
pub use digest::{Digest, FigureLine, Group, Line, StatusLine, counted, digest};
pub use headline::{basis, clauses, headline};
pub use tell::{Tell, Told, ended, lead, lead_in};
