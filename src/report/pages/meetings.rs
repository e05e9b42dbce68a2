//! `meetings.html`: meetings with the decisions and actions that they yielded, and those that yielded none.

use super::lists::{ROOT, Said, nothing};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::meeting::Meeting;
use crate::report::html::{self, Html, opening};
use crate::report::page::{Cell, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use std::sync::Arc;

pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let mut all: Vec<(&Arc<Record>, &Meeting)> = program.of::<Meeting>().collect();
    all.sort_by_key(|(_, m)| std::cmp::Reverse(m.date));
    let empty_handed = all.iter().filter(|(_, m)| m.decisions.is_empty() && m.actions.is_empty()).count();
    let heading = match (all.len(), empty_handed) {
        (0, _) => "No meeting is recorded".to_string(),
        (n, 0) => format!("Each of {n} meetings yielded a decision or an action"),
        (n, k) => format!("{} of {n} meetings yielded neither decision nor action", opening(k)),
    };
    let mut table = Table::new("Meetings, newest first", "stack", &["Date", "Meeting", "Type", "Decisions", "Actions"]);
    for (record, meeting) in &all {
        let links = |refs: &[crate::record::Ref]| {
            let each = refs.iter().map(|r| match r.text().map(|t| site.find(&record.scope, t)) {
                Some(Some(found)) => id_link(found, ROOT),
                Some(None) => Html::none(),
                None => Html::text("restricted item"),
            });
            Html::join(each.collect::<Vec<_>>(), ", ")
        };
        let (decisions, actions) = (links(&meeting.decisions), links(&meeting.actions));
        let none = decisions.is_empty() && actions.is_empty();
        table.row(vec![
            Cell::classed(html::full_day(meeting.date, site.words), "nowrap"),
            Cell::head(title_link(record, ROOT)),
            Cell::of(Html::text(&crate::report::chrome::capitalised(&meeting.r#type))),
            Cell::of(if none { html::tag("Neither") } else { decisions }),
            Cell::of(actions),
        ]);
    }
    let mut section = Section::new("all", "", "");
    if all.is_empty() {
        return nothing(program, "meeting", &heading);
    }
    section = section.with(table.part());
    Said { heading, sub: Html::none(), sections: vec![section] }
}
