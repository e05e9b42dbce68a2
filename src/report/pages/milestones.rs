//! `milestones.html`: every milestone with plan, forecast or actual, and variance.

use super::actions::owner;
use super::example;
use super::lists::{ROOT, Said, by_kind};
use super::titles;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::milestone::Milestone;
use crate::record::task::Task;
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html, slot};
use crate::report::listed;
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
            Section::new("tasks", w.milestones_tasks(), titles::tasks(&tasks, w)).with(task_table(site, &tasks).part()),
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
        (false, 0) => titles::done_and_next(all, &open, as_of, w),
        (false, n) => w.titles_milestones_past(n),
    }
}

/// Milestones with plan, forecast or actual, and variance.
pub(super) fn milestone_table(site: &Site<'_>, milestones: &[(&Arc<Record>, &Milestone)], root: &str) -> Table {
    let (as_of, w) = (site.view.as_of, site.words);
    let mut table = table(w.milestones_page(), w.milestones_milestone(), w);
    for (record, m) in milestones {
        let state = match m.cancelled.is_some() {
            true => w.state_cancelled(),
            false if m.actual.is_some() => w.state_done(),
            false => w.state_open(),
        };
        let tag = overdue(record, m.is_open_and_past(as_of), as_of, w);
        let late = m.cancelled.is_none().then(|| (m.end(as_of) - m.baseline).num_days());
        let ends = Ends { baseline: Some(m.baseline), expected: m.expected(), actual: m.actual, late };
        let row = table.row(ends.row(site, record, root, Html::text(state).second(tag)));
        row.class = if m.cancelled.is_some() { "done" } else { "" };
        row.of_workstream(site.workstream(record));
    }
    table
}

/// Tasks with plan, forecast or actual, and variance.
fn task_table(site: &Site<'_>, tasks: &[&Arc<Record>]) -> Table {
    let (as_of, w) = (site.view.as_of, site.words);
    let caption = tasks.first().map_or(w.milestones_tasks().to_string(), |r| site.kinds(&r.kind).to_string());
    let mut table = table(caption, w.milestones_task(), w);
    for record in tasks {
        let Some(task) = record.as_kind::<Task>() else { continue };
        let late = task.baseline_end.map(|planned| (task.ends(as_of) - planned).num_days());
        let tag = overdue(record, task.is_open_and_past(as_of), as_of, w);
        let ends = Ends { baseline: task.baseline_end, expected: task.end, actual: task.actual_end, late };
        let state = Html::text(site.state(record)).second(tag);
        table.row(ends.row(site, record, ROOT, state)).of_workstream(site.workstream(record));
    }
    table
}

/// By how much what is open is past its baseline; where even its forecast is (`stale`), that nobody has given a new one.
fn overdue(record: &Record, stale: bool, as_of: NaiveDate, w: &Words) -> Html {
    match listed::overdue(record, as_of) {
        _ if stale => html::due_tag(w.milestones_stale()),
        Some(over) => html::due_tag(&w.frame_overdue(over)),
        None => Html::none(),
    }
}

/// A table of what has a planned end and one forecast or reached.
fn table(caption: impl Into<String>, what: &str, w: &Words) -> Table {
    let heads = [
        w.heads_id(),
        what,
        w.heads_owner(),
        &numeric(w.heads_baseline()),
        &numeric(w.milestones_end()),
        &numeric(w.heads_variance()),
        w.heads_state(),
    ];
    Table::new(caption, "stack tight", &heads)
}

/// When something was to end, and when it does.
struct Ends {
    baseline: Option<NaiveDate>,
    expected: NaiveDate,
    actual: Option<NaiveDate>,
    /// Days after the baseline.
    late: Option<i64>,
}

impl Ends {
    fn row(&self, site: &Site<'_>, record: &Arc<Record>, root: &str, state: Html) -> Vec<Cell> {
        let (as_of, w) = (site.view.as_of, site.words);
        let end = match self.actual {
            Some(day) => html::fill(&w.milestones_actual(slot(0)), [html::day(day, as_of, w)]),
            None => html::day(self.expected, as_of, w),
        };
        vec![
            Cell::classed(id_link(record, root), "id"),
            Cell::head(title_link(record, root)),
            Cell::of(owner(site, record, root)),
            Cell::classed(self.baseline.map(|day| html::day(day, as_of, w)).unwrap_or_default(), "nowrap"),
            Cell::classed(end, "nowrap"),
            Cell::of(self.late.map(|days| html::variance(days, w)).unwrap_or_default()),
            Cell::of(state),
        ]
    }
}
