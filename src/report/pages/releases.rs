//! `releases.html`: what goes live when, how far its steps are, how it ended.

mod steps;

pub(super) use steps::approvals_label;

use super::lists::{ROOT, Said, nothing};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::release::{Release, ReleaseOutcome};
use crate::record::types::DayFlag;
use crate::report::chrome::capitalised;
use crate::report::html::{self, Html, slot};
use crate::report::page::{Cell, Section, Table, numeric};
use crate::report::site::{Site, id_link, title_link};
use std::sync::Arc;

/// Releases to come, then those that were, newest first.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let w = site.words;
    let all: Vec<(&Arc<Record>, &Release)> = program.of::<Release>().collect();
    let (mut to_come, mut done): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, r)| r.outcome.is_none());
    to_come.sort_by_key(|(_, r)| r.start);
    done.sort_by_key(|(_, r)| std::cmp::Reverse(r.start));
    let of = |outcome| done.iter().filter(|(_, r)| r.outcome == Some(outcome)).count();
    let (failed, taken_back) = (of(ReleaseOutcome::Failed), of(ReleaseOutcome::RolledBack));
    let bad = failed + taken_back;
    let how = match (failed, taken_back) {
        (_, 0) => ReleaseOutcome::Failed.word(),
        (0, _) => ReleaseOutcome::RolledBack.word(),
        _ => "both",
    };
    let heading = match (done.len(), bad) {
        (0, _) if to_come.is_empty() => return nothing(program, "release", w.releases_none()),
        (0, _) => w.releases_coming(to_come.len()),
        (n, 0) => w.releases_all_live(n),
        (n, k) => w.releases_bad(how, k, n),
    };
    let mut sections = Vec::new();
    if let Some((record, next)) = to_come.first() {
        let heading = w.releases_next_on(record.title(), steps::window(next, program.as_of, w));
        sections.push(
            Section::new("next", w.releases_next(), heading)
                .with(table(site, w.releases_next_table(), &to_come).part()),
        );
    }
    if !done.is_empty() {
        sections.push(
            Section::new("done", w.releases_done(), w.releases_done_of(done.len() - bad, done.len()))
                .with(table(site, w.releases_done_table(), &done).part()),
        );
    }
    let each = to_come.iter().chain(&done).map(|(record, release)| steps::section(site, record, release));
    sections.extend(each);
    Said { heading, sub: Html::none(), sections }
}

fn table(site: &Site<'_>, caption: &str, releases: &[(&Arc<Record>, &Release)]) -> Table {
    let (as_of, w) = (site.view.as_of, site.words);
    let heads = [
        w.heads_id(),
        w.releases_release(),
        w.releases_window(),
        w.releases_environment(),
        &numeric(w.releases_steps_done()),
        w.releases_outcome(),
    ];
    let mut table = Table::new(caption, "stack tight", &heads);
    for (record, r) in releases {
        let window = match r.start == r.end {
            true => html::day(r.start, as_of, site.words),
            false => {
                let days = [html::day(r.start, as_of, w), html::day(r.end, as_of, w)];
                html::fill(&w.releases_from_to(slot(0), slot(1)), days)
            }
        };
        let done = r.step.iter().filter(|s| s.done.is_some_and(DayFlag::is_set)).count();
        let steps = if r.step.is_empty() { String::new() } else { w.releases_steps_of(done, r.step.len()) };
        let late = r.outcome.is_none() && r.end < as_of;
        let restored = r.restored.map(|h| Html::text(&w.releases_restored(w.number(h.0, 2)))).unwrap_or_default();
        let state = Html::text(site.state(record));
        table.row(vec![
            Cell::classed(id_link(record, ROOT), "id"),
            Cell::head(title_link(record, ROOT)),
            Cell::of(window),
            Cell::of(Html::text(&capitalised(r.environment.as_deref().unwrap_or("")))),
            Cell::of(Html::text(&steps)),
            Cell::of(state.second(if late { html::due_tag(w.releases_window_over()) } else { restored })),
        ]);
    }
    table
}
