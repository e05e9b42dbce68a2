//! What git knows of the records: through the program, on repositories made here with fixed dates.

#[path = "history/repo.rs"]
mod repo;
#[path = "history/series.rs"]
mod series;
