//! What is asked of the records when all are together. One file per question.
//!
//! To add a check: write `check/<what_it_asks>.rs` with a [`Check`] and add one line to [`CHECKS`].

mod action_overdue;
mod address;
mod always_green;
mod better_than_evidence;
mod contradiction;
mod dangling_reference;
mod date_order;
mod decision_overdue;
mod dependency_cycle;
mod dependency_not_agreed;
mod dependency_promised_late;
mod depends_on_later;
mod forecast_in_the_past;
mod future_fact;
mod history_order;
mod local_file;
mod met_without_evidence;
mod no_path_to_green;
mod no_recommendation;
mod option_key;
mod outcome_too_early;
mod overdue_milestone;
mod overloaded_owner;
mod prose_number;
mod report_late;
mod self_reference;
mod standing;
pub mod too_long_for_a_slide;
mod unapproved_baseline;
mod unapproved_scope;
mod unknown_language;
mod unknown_person;
mod unmanaged_risk;
mod unreviewed_risk;
mod walk;
mod wrong_kind;

use crate::diagnostic::{Finding, Rule};
use crate::portfolio::{Portfolio, View};
use crate::record::Record;
use crate::record::rules::MARKDOWN;
use crate::source::{SourceFile, Sources};
use chrono::NaiveDate;
use rayon::prelude::*;
use standing::Standing;
use walk::Seen;

/// What a check may look at.
pub struct Scene<'s> {
    /// Every record, whatever its audience.
    pub portfolio: &'s Portfolio,
    /// The day of the build.
    pub today: NaiveDate,
    /// The day that is shown: governance warnings look at the records as of it.
    pub as_of: NaiveDate,
    /// Files that could not be read: what they hold is unknown, not missing.
    unreadable: Vec<&'s SourceFile>,
    sources: &'s Sources,
}

impl<'s> Scene<'s> {
    /// The scene of a build.
    pub fn new(
        portfolio: &'s Portfolio,
        sources: &'s Sources,
        unreadable: &[crate::diagnostic::FileId],
        today: NaiveDate,
        as_of: NaiveDate,
    ) -> Self {
        let unreadable = unreadable.iter().map(|id| sources.file(*id)).collect();
        Scene { portfolio, today, as_of, unreadable, sources }
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
    /// At everything in a record that can name something, in one walk for all checks.
    Named(fn(&Record, &Seen<'_, '_>, &Scene<'_>, &mut Vec<Finding>)),
    /// At all together.
    All(fn(&Scene<'_>, &mut Vec<Finding>)),
    /// At one record after the other as it stood on the day that is shown.
    Standing(fn(&Record, &Standing<'_>, &mut Vec<Finding>)),
    /// At one program after the other as it stood on the day that is shown.
    Program(fn(&Standing<'_>, &mut Vec<Finding>)),
}

/// A question asked of the records.
pub struct Check {
    /// Code, level, name, explanation.
    pub rule: &'static Rule,
    /// How it looks.
    pub ask: Ask,
}

/// The rules whose findings pages can show, by code: those of the checks, and that of Markdown which is shown as text.
pub fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = CHECKS.iter().map(|check| check.rule).chain([&MARKDOWN]).collect();
    rules.sort_by_key(|rule| rule.code);
    rules
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
    &unapproved_baseline::CHECK,
    &unapproved_scope::CHECK,
    &no_path_to_green::CHECK,
    &better_than_evidence::CHECK,
    &forecast_in_the_past::CHECK,
    &overdue_milestone::CHECK,
    &unmanaged_risk::CHECK,
    &unreviewed_risk::CHECK,
    &decision_overdue::CHECK,
    &no_recommendation::CHECK,
    &dependency_not_agreed::CHECK,
    &dependency_promised_late::CHECK,
    &depends_on_later::CHECK,
    &action_overdue::CHECK,
    &met_without_evidence::CHECK,
    &report_late::CHECK,
    &overloaded_owner::CHECK,
    &always_green::CHECK,
    &prose_number::CHECK,
    &too_long_for_a_slide::CHECK,
    &outcome_too_early::CHECK,
    &unknown_language::CHECK,
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
            walk::through(record, scene.portfolio, &mut |seen| {
                for check in CHECKS {
                    if let Ask::Named(ask) = check.ask {
                        ask(record, seen, scene, &mut found);
                    }
                }
            });
            found
        })
        .collect();
    for check in CHECKS {
        if let Ask::All(ask) = check.ask {
            ask(scene, &mut findings);
        }
    }
    let highest = scene.portfolio.settings.audiences.len().saturating_sub(1);
    findings.extend(standing(scene, &scene.portfolio.view(scene.as_of, highest)));
    findings
}

/// The governance warnings that follow from what an edition may see: asked of its view, so that a hidden record can
/// neither cause one nor show in one.
pub fn warnings(portfolio: &Portfolio, sources: &Sources, view: &View) -> Vec<Finding> {
    standing(&Scene::new(portfolio, sources, &[], view.as_of, view.as_of), view)
}

/// Asks of every program what it looks like on the day of a view, to its readers.
fn standing(scene: &Scene<'_>, view: &View) -> Vec<Finding> {
    let of_program = |program| {
        let standing = Standing::of(scene, view, program);
        let mut found = Vec::new();
        for check in CHECKS {
            match check.ask {
                Ask::Standing(ask) => program.records().for_each(|record| ask(record, &standing, &mut found)),
                Ask::Program(ask) => ask(&standing, &mut found),
                Ask::Each(_) | Ask::Named(_) | Ask::All(_) => {}
            }
        }
        found
    };
    view.programs.par_iter().flat_map_iter(of_program).collect()
}
