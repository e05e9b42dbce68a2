//! What git knows of the records: through the program, on repositories made here with fixed dates.

#[path = "history/clones.rs"]
mod clones;
#[path = "history/hostile.rs"]
mod hostile;
#[path = "history/kept.rs"]
mod kept;
#[path = "history/long.rs"]
mod long;
#[path = "history/repo.rs"]
mod repo;
#[path = "history/series.rs"]
mod series;
#[path = "history/slip.rs"]
mod slip;
#[path = "history/standing.rs"]
mod standing;
