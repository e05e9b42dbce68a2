//! `milestones.html`: every milestone with plan, forecast or actual, and variance.

use super::actions::owner;
use super::lists::{ROOT, Said, by_kind, generic};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::milestone::Milestone;
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use std::sync::Arc;

pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let Some(subject) = Subject::of(site, program) else {
        return by_kind(site, program, "Milestones", &["milestone"]);
    };
    let figures: Vec<_> = ["burn-up", "slip"].iter().filter_map(|n| figures::draw(n, &subject)).collect();
    let heading = figures.first().map_or_else(|| "Milestones".to_string(), |f| f.headline.clone());
    let mut all: Vec<(&Arc<Record>, &Milestone)> = program.of::<Milestone>().collect();
    let mut sections = Vec::new();
    if all.is_empty() {
        sections.push(Section::new("none", "", "").with(Part::Empty {
            text: "No milestone is recorded, so nothing can be said about the schedule. Add the first to milestones.toml:".into(),
            toml: "[[milestone]]\nid = \"M-01\"\ntitle = \"What will be true\"\nowner = \"Lead, Data\"\nbaseline = 2026-06-30\n".into(),
        }));
    } else {
        let columns = figures.iter().map(|f| vec![Part::figure(f)]).collect();
        sections.push(Section::new("charts", "Charts", "").with(Part::Columns { class: "cols", columns }));
        all.sort_by_key(|(r, m)| (m.baseline, r.id().to_string()));
        sections.push(
            Section::new("all", "All milestones", "All milestones, by baseline")
                .with(milestone_table(site, &all, ROOT).part()),
        );
    }
    let tasks: Vec<_> = program.of_kind("task").collect();
    if !tasks.is_empty() {
        sections.push(Section::new("tasks", "Tasks", "Tasks between them").with(generic(site, &tasks).part()));
    }
    Said { heading, sub: Html::none(), sections }
}

/// Milestones with plan, forecast or actual, and variance.
pub(super) fn milestone_table(site: &Site<'_>, milestones: &[(&Arc<Record>, &Milestone)], root: &str) -> Table {
    let as_of = site.view.as_of;
    let mut table = Table::new(
        "Milestones",
        "stack tight",
        &["ID", "Milestone", "Owner", "#Baseline", "#Forecast or actual", "#Variance", "State"],
    );
    for (record, m) in milestones {
        let end = match m.actual {
            Some(day) => html::day(day, as_of, site.words).and(" actual"),
            None => html::day(m.expected(), as_of, site.words),
        };
        let late = (m.end(as_of) - m.baseline).num_days();
        let stale = m.is_open_and_past(as_of);
        let state = Html::text(match m.cancelled.is_some() {
            true => "Cancelled",
            false if m.actual.is_some() => "Done",
            false => "Open",
        });
        let tag = if stale { html::due_tag("overdue, not updated") } else { Html::none() };
        let row = table.row(vec![
            Cell::classed(id_link(record, root), "id"),
            Cell::head(title_link(record, root)),
            Cell::of(owner(site, record, root)),
            Cell::classed(html::day(m.baseline, as_of, site.words), "nowrap"),
            Cell::classed(end, "nowrap"),
            Cell::of(if m.cancelled.is_some() { Html::none() } else { html::variance(late, site.words) }),
            Cell::of(state.second(tag)),
        ]);
        row.class = if m.cancelled.is_some() { "done" } else { "" };
        row.of_workstream(site.workstream(record));
    }
    table
}
