//! `changes.html`: change requests, those that wait first, with what each would move.

use super::lists::{ROOT, Said, nothing};
use crate::chart::format::money;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::change::{Change, ChangeStatus};
use crate::report::chrome::capitalised;
use crate::report::html::{self, Html, opening};
use crate::report::page::{Cell, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use std::sync::Arc;

/// Waiting ones by age, then decided ones, newest first.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let all: Vec<(&Arc<Record>, &Change)> = program.of::<Change>().collect();
    let (mut open, mut decided): (Vec<_>, Vec<_>) = all.into_iter().partition(|(r, _)| r.data.is_open() == Some(true));
    open.sort_by_key(|(_, c)| c.requested);
    decided.sort_by_key(|(_, c)| std::cmp::Reverse(c.decided.unwrap_or(c.requested)));
    let approved = decided.iter().filter(|(_, c)| c.status == Some(ChangeStatus::Approved)).count();
    let heading = match (open.len(), decided.len()) {
        (0, 0) => return nothing(program, "change", "No change is requested"),
        (0, n) => format!("No change waits; {approved} of {n} decided ones are approved"),
        (n, _) => format!("{} {} for a decision", opening(n), if n == 1 { "change waits" } else { "changes wait" }),
    };
    let mut sections = Vec::new();
    if !open.is_empty() {
        sections.push(
            Section::new("open", "Waiting", "Waiting, the oldest first")
                .with(table(site, program, "Changes that wait", &open).part()),
        );
    }
    if !decided.is_empty() {
        sections.push(
            Section::new("decided", "Decided", "Decided")
                .with(table(site, program, "Changes decided, newest first", &decided).part()),
        );
    }
    Said { heading, sub: Html::none(), sections }
}

fn table(site: &Site<'_>, program: &ProgramView, caption: &str, changes: &[(&Arc<Record>, &Change)]) -> Table {
    let as_of = site.view.as_of;
    let heads = ["ID", "Change", "Requested", "#Schedule", "#Cost", "#Scope weight", "Decides", "State"];
    let mut table = Table::new(caption, "stack tight", &heads);
    let plus = |n: f64| if n > 0.0 { "+" } else { "" };
    for (record, c) in changes {
        let state = Html::text(site.state(record));
        table
            .row(vec![
                Cell::classed(id_link(record, ROOT), "id"),
                Cell::head(title_link(record, ROOT).second(Html::text(&capitalised(c.r#type.word())))),
                Cell::classed(html::day(c.requested, as_of, site.words), "nowrap"),
                Cell::of(
                    c.schedule_days
                        .map(|n| Html::text(&format!("{}{}\u{a0}d", plus(n), site.words.number(n, 2))))
                        .unwrap_or_default(),
                ),
                Cell::of(
                    c.cost
                        .map(|n| Html::text(&format!("{}{}", plus(n), money(n, program.currency()))))
                        .unwrap_or_default(),
                ),
                Cell::of(
                    c.scope_weight
                        .map(|n| Html::text(&format!("{}{}", plus(n), site.words.number(n, 2))))
                        .unwrap_or_default(),
                ),
                Cell::of(c.approver.as_ref().map(|p| site.person(&record.scope, p, ROOT)).unwrap_or_default()),
                Cell::of(state.second(c.decided.map(|d| html::day(d, as_of, site.words)).unwrap_or_default())),
            ])
            .of_workstream(site.workstream(record));
    }
    table
}
