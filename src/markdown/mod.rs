//! Markdown is parsed once to a tree; pages, decks and the search index all read the tree.
//!
//! 1. [`parse`] turns a body into a [`Document`] and the [`Problem`]s found on the way. Records are
//!    untrusted: raw HTML becomes text, links and images are judged here, once for every output.
//! 2. [`links`] lists what a document refers to, for checks and for backlinks.
//! 3. [`to_html`] and [`to_text`] print it; a [`Resolve`] knows records, values and files.
//!
//! Fields of a record that take inline Markdown only go through [`parse_inline`].

mod builder;
mod call;
mod computed;
mod destination;
mod html;
mod inline;
pub mod links;
mod node;
mod parse;
mod plain;
mod problem;
#[cfg(test)]
mod properties;
mod snippet;
mod table;
mod tree;

pub use call::{Arg, Call, CallError, Literal, parse_call};
pub use html::{RecordLink, RecordName, Resolve, to_html, to_inline_html};
pub(crate) use html::{escape_text, quiet};
pub use inline::parse_inline;
pub use parse::{parse, parse_shared};
pub use plain::{first_paragraph, first_sentence, sentence, to_inline_text, to_text, to_text_of};
pub use problem::{Problem, ProblemKind};
pub use snippet::Snippet;
pub use table::{Row, Table};
pub use tree::{
    AlertKind, Alignment, Block, Definition, DefinitionList, Document, Image, Inline, Item, Link, List, RecordRef,
};
