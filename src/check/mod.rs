//! What is asked of the records when all are together. One file per question.
//!
//! To add a check: write `check/<what_it_asks>.rs` with a [`Check`] and add one line to [`CHECKS`].

mod address;
mod contradiction;
mod dangling_reference;
mod date_order;
mod dependency_cycle;
mod future_fact;
mod history_order;
mod local_file;
mod option_key;
mod self_reference;
mod unknown_person;
mod walk;
mod wrong_kind;

use crate::diagnostic::{Finding, Rule};
use crate::portfolio::Portfolio;
use crate::record::Record;
use crate::source::{SourceFile, Sources};
use chrono::NaiveDate;
use rayon::prelude::*;
use std::collections::HashSet;

/// What a check may look at.
pub struct Scene<'s> {
    /// Every record, whatever its audience.
    pub portfolio: &'s Portfolio,
    /// The day of the build.
    pub today: NaiveDate,
    /// Files that could not be read: what they hold is unknown, not missing.
    unreadable: Vec<&'s SourceFile>,
    /// Paths of all files in the content folder.
    paths: HashSet<&'s str>,
    sources: &'s Sources,
}

impl<'s> Scene<'s> {
    /// The scene of a build.
    pub fn new(portfolio: &'s Portfolio, sources: &'s Sources, unreadable: &[crate::diagnostic::FileId], today: NaiveDate) -> Self {
        let unreadable = unreadable.iter().map(|id| sources.file(*id)).collect();
        let paths = sources.files.iter().map(|f| f.path.as_str()).collect();
        Scene { portfolio, today, unreadable, paths, sources }
    }

    /// Path of the file that a record stands in.
    fn file_path(&self, record: &Record) -> String {
        self.sources.file(record.common.file).path.clone()
    }

    /// Whether an id may stand in a file that could not be read.
    fn may_be_unread(&self, id: &str) -> bool {
        let id = id.rsplit('/').next().unwrap_or(id).to_lowercase();
        self.unreadable.iter().any(|f| f.path.to_lowercase().contains(&id) || f.text.to_lowercase().contains(&id))
    }
}

/// How a check looks.
pub enum Ask {
    /// At one record after the other.
    Each(fn(&Record, &Scene<'_>, &mut Vec<Finding>)),
    /// At all together.
    All(fn(&Scene<'_>, &mut Vec<Finding>)),
}

/// A question asked of the records.
pub struct Check {
    /// Code, level, name, explanation.
    pub rule: &'static Rule,
    /// How it looks.
    pub ask: Ask,
}

/// Every check, in the order of the codes.
pub static CHECKS: &[&Check] = &[
    &dangling_reference::CHECK,
    &wrong_kind::CHECK,
    &dependency_cycle::CHECK,
    &unknown_person::CHECK,
    &self_reference::CHECK,
    &date_order::CHECK,
    &future_fact::CHECK,
    &history_order::CHECK,
    &contradiction::CHECK,
    &option_key::CHECK,
    &address::CHECK,
    &local_file::CHECK,
];

/// Asks everything.
pub fn run(scene: &Scene<'_>) -> Vec<Finding> {
    let records: Vec<_> = scene.portfolio.records().collect();
    let mut findings: Vec<Finding> = records
        .par_iter()
        .flat_map_iter(|record| {
            let mut found = Vec::new();
            for check in CHECKS {
                if let Ask::Each(ask) = check.ask {
                    ask(record, scene, &mut found);
                }
            }
            found
        })
        .collect();
    for check in CHECKS {
        if let Ask::All(ask) = check.ask {
            ask(scene, &mut findings);
        }
    }
    findings
}
