//! The pages of a program beside its status page, in the order in which they are listed. To add one: its file beside this
//! one, and a line in [`PROGRAM_PAGES`].

use super::lists::{self, Said};
use super::{
    benefits, budget, capacity, changes, data_quality, decisions, dependencies, documents, gates, kpis, meetings,
    milestones, releases, reports, roadmap, since,
};
use crate::portfolio::ProgramView;
use crate::report::site::{Say, Site};
use crate::words::Words;

/// What a list page says of a program.
type Tell = fn(&Site<'_>, &ProgramView) -> Said;

/// A page of a program.
pub(in crate::report) struct ProgramPage {
    /// Its file name.
    pub(in crate::report) file: &'static str,
    /// What it is called.
    pub(in crate::report) label: Say,
    /// The kinds that it lists.
    pub(in crate::report) kinds: &'static [&'static str],
    /// What it says; none where the page lays itself out.
    pub(super) tell: Option<Tell>,
}

const fn page(file: &'static str, label: Say, kinds: &'static [&'static str], tell: Option<Tell>) -> ProgramPage {
    ProgramPage { file, label, kinds, tell }
}

/// Every page of a program beside its status page.
pub(in crate::report) static PROGRAM_PAGES: &[ProgramPage] = &[
    page("since.html", Words::frame_page_since, &[], Some(since::said)),
    page("raid.html", Words::frame_page_raid, &["risk", "assumption", "issue", "dependency"], None),
    page("roadmap.html", Words::frame_page_roadmap, &[], Some(roadmap::said)),
    page("milestones.html", Words::frame_page_milestones, &["milestone", "task"], Some(milestones::said)),
    page("decisions.html", Words::frame_page_decisions, &["decision"], Some(decisions::said)),
    page("actions.html", Words::frame_page_actions, &["action"], None),
    page("changes.html", Words::frame_page_changes, &["change"], Some(changes::said)),
    page("dependencies.html", Words::frame_page_dependencies, &["dependency"], Some(dependencies::said)),
    page("kpis.html", Words::frame_page_kpis, &[], Some(kpis::said)),
    page("gates.html", Words::frame_page_gates, &["gate"], Some(gates::said)),
    page("budget.html", Words::frame_page_budget, &["budget"], Some(budget::said)),
    page("benefits.html", Words::frame_page_benefits, &["benefit", "metric"], Some(benefits::said)),
    page("releases.html", Words::frame_page_releases, &["release"], Some(releases::said)),
    page("capacity.html", Words::frame_page_capacity, &["team"], Some(capacity::said)),
    page("reports.html", Words::frame_page_reports, &["report"], Some(reports::said)),
    page("meetings.html", Words::frame_page_meetings, &["meeting"], Some(meetings::said)),
    page("people.html", Words::frame_page_people, &["person", "workstream", "raci", "communication"], None),
    page("documents.html", Words::frame_page_documents, &["document", "lesson", "program"], Some(documents::said)),
    page("data-quality.html", Words::frame_page_data_quality, &[], Some(data_quality::said)),
    page("records.html", Words::frame_page_records, &[], Some(lists::records)),
];
