//! Data for other tools, as bytes. One file for each format.

pub mod changes;
pub mod json;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod pptx;
pub mod schema;
