//! The communications plan: who is told what, how, by when; what is late first.

use super::lists::{ROOT, distance};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::communication::Communication;
use crate::record::types::Named;
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::{Site, title_link};
use crate::report::text::Text;
use std::sync::Arc;

/// What is planned by its day, then what was sent; none where nothing is recorded.
pub(super) fn section(site: &Site<'_>, program: &ProgramView) -> Option<Section> {
    let mut all: Vec<(&Arc<Record>, &Communication)> = program.of::<Communication>().collect();
    all.sort_by_key(|(_, c)| (c.sent.is_some(), c.due));
    let late = all.iter().filter(|(_, c)| c.sent.is_none() && c.due < program.as_of).count();
    let planned = all.iter().filter(|(_, c)| c.sent.is_none()).count();
    let w = site.words;
    let heading = match (all.len(), late, planned) {
        (0, ..) => return None,
        (_, 0, 0) => w.people_told().to_string(),
        (_, 0, n) => {
            let late = all.iter().filter(|(_, c)| c.sent.is_some_and(|day| day > c.due)).count();
            w.people_told_planned(late, n)
        }
        (_, n, _) => w.people_told_late(n),
    };
    let mut section = Section::new("communications", w.kind_communication_many(), heading);
    // Beside what is still to be told, what has been told is a record of the past.
    let (ahead, sent) = all.split_at(planned);
    match ahead.is_empty() {
        true => section.parts.push(table(site, &all, w.people_told_caption()).part()),
        false => {
            section.parts.push(table(site, ahead, w.people_told_caption()).part());
            let summary = w.people_told_sent(sent.len());
            if !sent.is_empty() {
                let past = table(site, sent, &summary).part();
                section.parts.push(Part::Folded { summary, parts: vec![past] });
            }
        }
    }
    Some(section)
}

fn table(site: &Site<'_>, all: &[(&Arc<Record>, &Communication)], caption: &str) -> Table {
    let as_of = site.view.as_of;
    let w = site.words;
    let heads = [
        w.kind_communication(),
        w.field_to(),
        w.people_told_how(),
        w.people_told_for(),
        w.field_owner(),
        w.field_due(),
        w.field_sent(),
    ];
    let mut table = Table::new(caption, "stack tight", &heads);
    for (record, c) in all {
        let text = Text::of(site, record, ROOT);
        let sent = match c.sent {
            Some(day) if day > c.due => {
                html::day(day, as_of, site.words).second(html::variance((day - c.due).num_days(), site.words))
            }
            Some(day) => html::day(day, as_of, site.words),
            None if c.due < as_of => distance(c.due, as_of, site.words),
            None => Html::text(w.people_told_still()),
        };
        let row = table.row(vec![
            Cell::head(title_link(record, ROOT)),
            Cell::of(Html::join(
                c.to.0.iter().map(|to| match to {
                    Named::Party(_) => text.named(to),
                    Named::Said(words) => text.prose_linked(words),
                }),
                site.words.list_between(),
            )),
            Cell::of(Html::text(&c.channel)),
            Cell::of(c.purpose.as_ref().map(|p| text.prose_linked(p)).unwrap_or_default()),
            Cell::classed(
                record.owner.as_ref().map(|o| site.person(&record.scope, o, ROOT)).unwrap_or_default(),
                "who",
            ),
            Cell::classed(html::day(c.due, as_of, site.words), "nowrap"),
            Cell::of(sent),
        ]);
        row.class = if c.sent.is_some() { "done" } else { "" };
    }
    table
}
