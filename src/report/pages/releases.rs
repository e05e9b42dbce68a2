//! `releases.html`: what goes live when, how far its steps are, how it ended.

mod steps;

use super::lists::{ROOT, Said, nothing};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::release::{Release, ReleaseOutcome};
use crate::record::types::DayFlag;
use crate::report::html::{self, Html, opening};
use crate::report::page::{Cell, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use std::sync::Arc;

/// Releases to come, then those that were, newest first.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let all: Vec<(&Arc<Record>, &Release)> = program.of::<Release>().collect();
    let (mut to_come, mut done): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, r)| r.outcome.is_none());
    to_come.sort_by_key(|(_, r)| r.start);
    done.sort_by_key(|(_, r)| std::cmp::Reverse(r.start));
    let bad = done.iter().filter(|(_, r)| r.outcome != Some(ReleaseOutcome::Success)).count();
    let heading = match (done.len(), bad) {
        (0, _) if to_come.is_empty() => return nothing(program, "release", "No release is recorded"),
        (0, _) => format!("{} to come", html::count(to_come.len(), "release is", "releases are")),
        (n, 0) => format!(
            "{} went live without being taken back",
            if n == 1 { "One release".into() } else { format!("All {n} releases") }
        ),
        (n, k) => {
            format!("{} of {n} releases failed or {} taken back", opening(k), if k == 1 { "was" } else { "were" })
        }
    };
    let mut sections = Vec::new();
    if !to_come.is_empty() {
        sections
            .push(Section::new("next", "To come", "To come").with(table(site, "Releases to come", &to_come).part()));
    }
    if !done.is_empty() {
        sections
            .push(Section::new("done", "Done", "Done").with(table(site, "Releases done, newest first", &done).part()));
    }
    let each = to_come.iter().chain(&done).map(|(record, release)| steps::section(site, record, release));
    sections.extend(each);
    Said { heading, sub: Html::none(), sections }
}

fn table(site: &Site<'_>, caption: &str, releases: &[(&Arc<Record>, &Release)]) -> Table {
    let as_of = site.view.as_of;
    let mut table =
        Table::new(caption, "stack tight", &["ID", "Release", "Window", "Environment", "#Steps done", "Outcome"]);
    for (record, r) in releases {
        let window = match r.start == r.end {
            true => html::day(r.start, as_of, site.words),
            false => html::day(r.start, as_of, site.words).and(" to ").then(html::day(r.end, as_of, site.words)),
        };
        let done = r.step.iter().filter(|s| s.done.is_some_and(DayFlag::is_set)).count();
        let steps = if r.step.is_empty() { String::new() } else { format!("{done} of {}", r.step.len()) };
        let late = r.outcome.is_none() && r.end < as_of;
        let restored = r
            .restored
            .map(|h| Html::text(&format!("restored after {}\u{a0}h", site.words.number(h.0, 2))))
            .unwrap_or_default();
        let state = Html::text(site.state(record));
        table.row(vec![
            Cell::classed(id_link(record, ROOT), "id"),
            Cell::head(title_link(record, ROOT)),
            Cell::of(window),
            Cell::of(Html::text(r.environment.as_deref().unwrap_or(""))),
            Cell::of(Html::text(&steps)),
            Cell::of(state.second(if late { html::due_tag("window is over, no outcome") } else { restored })),
        ]);
    }
    table
}
