//! `reports.html`: the archive of status reports.

use super::lists::{ROOT, Said};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::report::Report;
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::Site;
use crate::report::text::Text;
use std::sync::Arc;

pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let mut all: Vec<(&Arc<Record>, &Report)> = program.of::<Report>().collect();
    all.sort_by_key(|(_, r)| std::cmp::Reverse(r.date));
    let Some((_, last)) = all.first() else {
        let empty = Part::Empty {
            text: "No status report is recorded. Add one to status/, named after its day, for example 2026-05-28.md:".into(),
            toml: "+++\ntitle = \"Status on 28 May\"\ndate = 2026-05-28\noverall = \"amber\"\nheadline = \"What changed, with the number\"\npath_to_green = \"What will be true, by when, through whom\"\n+++\n".into(),
        };
        return Said {
            heading: "No status report is recorded".into(),
            sub: Html::none(),
            sections: vec![Section::new("none", "", "").with(empty)],
        };
    };
    let age = (program.as_of - last.date).num_days();
    let heading = format!(
        "{}; the last is {} old",
        html::count(all.len(), "status report", "status reports"),
        html::count(age as usize, "day", "days")
    );
    let heads = ["Date", "Headline", "Overall", "Schedule", "Scope", "Cost", "Risk", "Quality", "Benefits"];
    let mut table = Table::new("Status reports, newest first", "stack tight", &heads);
    for (record, report) in &all {
        let text = Text::of(site, record, ROOT);
        let headline = report.headline.as_ref().map(|h| text.prose(h)).unwrap_or_else(|| Html::text(record.title()));
        let rag = |r: Option<crate::record::report::ReportedRag>| {
            Cell::of(r.map(|r| html::rag_mark(r.word())).unwrap_or_default())
        };
        table.row(vec![
            Cell::classed(
                html::full_day(report.date).link(&format!("{ROOT}{}", crate::report::site::record_path(record))),
                "nowrap",
            ),
            Cell::head(headline),
            rag(report.overall),
            rag(report.schedule),
            rag(report.scope),
            rag(report.cost),
            rag(report.risk),
            rag(report.quality),
            rag(report.benefits),
        ]);
    }
    Said { heading, sub: Html::none(), sections: vec![Section::new("all", "", "").with(table.part())] }
}
