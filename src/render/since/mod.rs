//! What changed, printed: for a terminal, for a mail, as a page of its own.

pub mod html;
pub mod markdown;
pub mod text;

/// A sentence with spaces that break, for readers that know no others.
fn plain_spaces(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}
