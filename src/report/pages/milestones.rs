//! `milestones.html`: every milestone with plan, forecast or actual, and variance.

use super::actions::owner;
use super::example;
use super::lists::{ROOT, Said, by_kind, generic};
use super::titles;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::milestone::Milestone;
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html, slot};
use crate::report::page::{Cell, Part, Section, Table, numeric};
use crate::report::site::{Site, id_link, title_link};
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::Arc;

pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let w = site.words;
    let Some(subject) = Subject::of(site, program) else {
        return by_kind(site, program, w.milestones_page(), &["milestone"]);
    };
    let figures: Vec<_> = ["burn-up", "slip"].iter().filter_map(|n| figures::draw(n, &subject)).collect();
    let mut all: Vec<(&Arc<Record>, &Milestone)> = program.of::<Milestone>().collect();
    let mut sections = Vec::new();
    if all.is_empty() {
        sections.push(
            Section::new("none", "", "")
                .with(Part::Empty { text: w.milestones_empty().into(), toml: example::milestone(w) }),
        );
    } else {
        let columns = figures.iter().map(|f| vec![Part::figure(f, w)]).collect();
        sections.push(Section::new("charts", w.milestones_charts(), "").with(Part::Columns { class: "cols", columns }));
        all.sort_by_key(|(r, m)| (m.baseline, r.id().to_string()));
        sections.push(
            Section::new("all", w.milestones_all(), next(&all, program.as_of, w))
                .with(milestone_table(site, &all, ROOT).part()),
        );
    }
    // The charts say how many are done.
    let heading = match (all.is_empty(), figures.first()) {
        (true, Some(figure)) => figure.headline.clone(),
        (true, None) => w.milestones_page().to_string(),
        (false, _) => titles::milestones(&all, program.as_of, w),
    };
    let tasks: Vec<_> = program.of_kind("task").collect();
    if !tasks.is_empty() {
        sections.push(
            Section::new("tasks", w.milestones_tasks(), titles::tasks(&tasks, w)).with(generic(site, &tasks).part()),
        );
    }
    Said { heading, sub: Html::none(), sections }
}

/// Which milestone comes next, or how many that are open should be over.
fn next(all: &[(&Arc<Record>, &Milestone)], as_of: NaiveDate, w: &Words) -> String {
    let mut open: Vec<(&Arc<Record>, &Milestone)> =
        all.iter().filter(|(_, m)| m.actual.is_none() && m.cancelled.is_none()).copied().collect();
    open.sort_by_key(|(r, m)| (m.expected(), r.id().to_string()));
    let past = open.iter().filter(|(_, m)| m.is_open_and_past(as_of)).count();
    match (open.is_empty(), past) {
        (true, _) => w.milestones_all().into(),
        (false, 0) => titles::ahead(&open, as_of, w),
        (false, n) => w.titles_milestones_past(n),
    }
}

/// Milestones with plan, forecast or actual, and variance.
pub(super) fn milestone_table(site: &Site<'_>, milestones: &[(&Arc<Record>, &Milestone)], root: &str) -> Table {
    let (as_of, w) = (site.view.as_of, site.words);
    let mut table = Table::new(
        w.milestones_page(),
        "stack tight",
        &[
            w.heads_id(),
            w.milestones_milestone(),
            w.heads_owner(),
            &numeric(w.heads_baseline()),
            &numeric(w.milestones_end()),
            &numeric(w.heads_variance()),
            w.heads_state(),
        ],
    );
    for (record, m) in milestones {
        let end = match m.actual {
            Some(day) => html::fill(&w.milestones_actual(slot(0)), [html::day(day, as_of, w)]),
            None => html::day(m.expected(), as_of, site.words),
        };
        let late = (m.end(as_of) - m.baseline).num_days();
        let stale = m.is_open_and_past(as_of);
        let state = Html::text(match m.cancelled.is_some() {
            true => w.state_cancelled(),
            false if m.actual.is_some() => w.state_done(),
            false => w.state_open(),
        });
        let tag = if stale { html::due_tag(w.milestones_stale()) } else { Html::none() };
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
