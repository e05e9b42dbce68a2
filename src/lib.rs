//! trueup: program records in git become a status site and steering decks that can be believed.
//!
//! The modules in the order of the data's way; each imports only from those above it in this list (a test keeps
//! this). The whole is one pure function of the folder's text, the date and the settings; the clock, the disk and
//! the terminal are touched in [`source`], [`output`] and the binary only.

// Floor 0: text in, bytes out, addresses, findings.
pub mod address;
pub mod diagnostic;
pub mod output;
pub mod source;
// Floor 1: settings, days, Markdown, words.
pub mod calendar;
pub mod config;
pub mod markdown;
pub mod theme;
pub mod words;
// Floor 2: files become records.
pub mod record;
// Floor 3: all records together, and the view of them as of a date.
pub mod history;
pub mod portfolio;
// Floor 4: what is wrong with them, and what follows from them.
pub mod changes;
pub mod check;
pub mod evidence;
pub mod metrics;
// Floor 5: charts.
pub mod chart;
// Floor 6: what readers see, as plain data.
pub mod report;
// Floor 7: bytes, for readers and for other tools.
pub mod export;
pub mod render;
// Floor 8: the pipeline.
mod pipeline;
mod rules;

pub use pipeline::{
    Failure, Handouts, Loaded, Minutes, SinceWhen, Wanted, build, decks, load, load_as_of, read, settings,
};
pub use rules::rules;
