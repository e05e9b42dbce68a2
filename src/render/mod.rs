//! From what readers see to bytes. Nothing here knows a record or a measure, except findings, which know places.

pub mod findings;
pub mod html;
pub mod search;
pub mod since;
pub mod sitemap;
