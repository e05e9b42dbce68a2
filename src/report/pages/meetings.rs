//! `meetings.html`: meetings with the decisions and actions that they yielded, and those that yielded none.

use super::lists::{ROOT, Said, nothing};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::meeting::Meeting;
use crate::report::chrome::capitalised;
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use crate::report::value;
use crate::words::Words;
use std::sync::Arc;

pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let w = site.words;
    let mut all: Vec<(&Arc<Record>, &Meeting)> = program.of::<Meeting>().collect();
    all.sort_by_key(|(_, m)| std::cmp::Reverse(m.date));
    let empty_handed = all.iter().filter(|(_, m)| m.decisions.is_empty() && m.actions.is_empty()).count();
    let heading = match (all.len(), empty_handed) {
        (0, _) => w.meetings_none().to_string(),
        (all, 0) => w.meetings_all_yielded(all),
        (all, n) if n == all => w.meetings_all_empty(all),
        (all, n) => w.meetings_some_empty(n, all),
    };
    let heads = [w.kind_meeting(), w.field_date(), w.field_type(), w.frame_page_decisions(), w.frame_page_actions()];
    let mut table = Table::new(w.meetings_caption(), "stack", &heads);
    for (record, meeting) in &all {
        let links = |refs: &[crate::record::Ref]| {
            let each = refs.iter().map(|r| match r.text().map(|t| site.find(&record.scope, t)) {
                Some(Some(found)) => id_link(found, ROOT),
                Some(None) => Html::none(),
                None => Html::text(w.frame_restricted()),
            });
            Html::join(each.collect::<Vec<_>>(), w.list_between())
        };
        let (decisions, actions) = (links(&meeting.decisions), links(&meeting.actions));
        let none = decisions.is_empty() && actions.is_empty();
        table.row(vec![
            Cell::head(title_link(record, ROOT)),
            Cell::classed(html::full_day(meeting.date, site.words), "nowrap"),
            Cell::of(Html::text(&kind(meeting, w))),
            Cell::of(if none { html::tag(w.meetings_neither()) } else { decisions }),
            Cell::of(actions),
        ]);
    }
    let mut section = Section::new("all", "", "");
    if all.is_empty() {
        return nothing(program, "meeting", &heading);
    }
    section = section.with(table.part());
    let next = program.program().and_then(|p| p.next_steering).filter(|day| *day >= program.as_of);
    let sub = next.map(|day| Html::text(&w.meetings_next(w.day_whole(day, program.as_of)))).unwrap_or_default();
    Said { heading, sub, sections: vec![section] }
}

/// The type of a meeting: the organisation's own word, but for the one that the program knows.
pub(super) fn kind(meeting: &Meeting, w: &Words) -> String {
    value::known("meetings-type", &meeting.r#type, w).map_or_else(|| capitalised(&meeting.r#type), String::from)
}
