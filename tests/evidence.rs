//! The evidence: every rule below, at and above its limit, the verdicts, contests, and the stories of two programs.

#[path = "evidence/bench.rs"]
mod bench;
#[path = "evidence/limits.rs"]
mod limits;
#[path = "evidence/measures.rs"]
mod measures;
#[path = "evidence/release.rs"]
mod release;
#[path = "evidence/rules.rs"]
mod rules;
#[path = "evidence/stories.rs"]
mod stories;
#[path = "evidence/verdicts.rs"]
mod verdicts;
