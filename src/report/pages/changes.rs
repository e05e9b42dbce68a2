//! `changes.html`: change requests, those that wait first, with what each would move.

use super::lists::{ROOT, Said, nothing};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::change::{Change, ChangeStatus};
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Section, Table, numeric};
use crate::report::site::{Site, id_link, title_link};
use crate::report::value;
use crate::words::plus;
use std::sync::Arc;

/// Waiting ones by age, then decided ones, newest first.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let w = site.words;
    let all: Vec<(&Arc<Record>, &Change)> = program.of::<Change>().collect();
    let (mut open, mut decided): (Vec<_>, Vec<_>) = all.into_iter().partition(|(r, _)| r.data.is_open() == Some(true));
    open.sort_by_key(|(_, c)| c.requested);
    // What was put off is open, and yet nobody owes an answer to it now.
    let (put_off, open): (Vec<_>, Vec<_>) =
        open.into_iter().partition(|(_, c)| c.status == Some(ChangeStatus::Deferred));
    decided.sort_by_key(|(_, c)| std::cmp::Reverse(c.decided.unwrap_or(c.requested)));
    let approved = decided.iter().filter(|(_, c)| c.status == Some(ChangeStatus::Approved)).count();
    let heading = match (open.len(), put_off.len(), decided.len()) {
        (0, 0, 0) => return nothing(program, "change", w.changes_page_none()),
        (0, 0, n) => w.changes_page_none_waits(n, approved),
        (0, n, _) => w.changes_page_deferred_of(n),
        (n, 0, _) => w.changes_page_wait(n),
        (n, off, _) => w.changes_page_wait_deferred(off, w.changes_page_wait(n)),
    };
    let mut sections = Vec::new();
    if let Some((_, oldest)) = open.first() {
        let heading = w.changes_page_oldest((program.as_of - oldest.requested).num_days());
        sections.push(
            Section::new("open", w.changes_page_waiting(), heading)
                .with(table(site, program, w.changes_page_waiting_table(), &open).part()),
        );
    }
    if !put_off.is_empty() {
        let heading = w.changes_page_deferred_of(put_off.len());
        sections.push(
            Section::new("deferred", w.changes_page_deferred(), heading)
                .with(table(site, program, w.changes_page_deferred(), &put_off).part()),
        );
    }
    if !decided.is_empty() {
        sections.push(
            Section::new("decided", w.changes_page_decided(), w.changes_page_decided_of(decided.len(), approved))
                .with(table(site, program, w.changes_page_decided_table(), &decided).part()),
        );
    }
    Said { heading, sub: Html::none(), sections }
}

fn table(site: &Site<'_>, program: &ProgramView, caption: &str, changes: &[(&Arc<Record>, &Change)]) -> Table {
    let (as_of, w) = (site.view.as_of, site.words);
    let heads = [
        w.heads_id(),
        w.changes_page_change(),
        w.changes_page_requested(),
        &numeric(w.dimension_schedule()),
        &numeric(w.dimension_cost()),
        &numeric(w.changes_page_weight()),
        w.heads_decides(),
        w.heads_state(),
    ];
    let mut table = Table::new(caption, "stack tight", &heads);
    // Not recorded is not zero, and an empty cell may be either.
    let none = || Html::text("–").within("span", "dim");
    for (record, c) in changes {
        let state = Html::text(site.state(record));
        table
            .row(vec![
                Cell::classed(id_link(record, ROOT), "id"),
                Cell::head(
                    title_link(record, ROOT)
                        .second(Html::text(value::choice(c.r#type.word(), w).unwrap_or(c.r#type.word()))),
                ),
                Cell::classed(html::day(c.requested, as_of, site.words), "nowrap"),
                Cell::of(c.schedule_days.map(|n| Html::text(&w.day_difference(n))).unwrap_or_else(none)),
                Cell::of(c.cost.map(|n| Html::text(&plus(n, w.money(n, program.currency())))).unwrap_or_else(none)),
                Cell::of(c.scope_weight.map(|n| Html::text(&plus(n, w.number(n, 2)))).unwrap_or_else(none)),
                Cell::of(c.approver.as_ref().map(|p| site.person(&record.scope, p, ROOT)).unwrap_or_default()),
                Cell::of(state.second(c.decided.map(|d| html::day(d, as_of, site.words)).unwrap_or_default())),
            ])
            .of_workstream(site.workstream(record));
    }
    table
}
