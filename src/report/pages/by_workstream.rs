//! What a report says of each workstream, beside what the workstream's own figures say.

use crate::evidence::{Evidence, Verdict};
use crate::metrics::Rag;
use crate::record::report::Report;
use crate::report::html::Html;
use crate::report::marks;
use crate::report::page::{Cell, Table};
use crate::report::site::title_link;
use crate::report::text::Text;
use std::cmp::Reverse;

/// Figures of each workstream on the page of a program, whose report has all of them.
pub(super) const GRAVEST: usize = 1;

/// A row per workstream with at most so many of its figures, those reported better than their figures first;
/// `evidence` is that of the report's day, none where that is not known.
pub(super) fn table(text: &Text<'_>, report: &Report, evidence: Option<&Evidence>, most: usize) -> Table {
    let (site, w) = (text.site, text.site.words);
    let own = |id: &str| evidence.and_then(|e| e.workstreams.iter().find(|own| own.workstream == id));
    let mut rows: Vec<_> = report
        .by_workstream
        .iter()
        .map(|row| (row, row.workstream.text(), row.workstream.text().and_then(own)))
        .collect();
    rows.sort_by_key(|(row, _, own)| {
        let rag = own.map_or(Rag::Grey, |own| own.rag);
        (Reverse(marks::gap(Some(row.rag), rag)), Reverse(rag))
    });
    let noted = rows.iter().any(|(row, ..)| row.note.is_some());
    let mut heads = vec![w.program_stream(), w.portfolio_head_pair(), w.program_stream_figures()];
    heads.extend(noted.then(|| w.program_note()));
    let mut table = Table::new(w.program_streams(), "stack tight", &heads);
    for (row, id, own) in rows {
        let name = match (id, id.and_then(|id| site.find(text.scope, id))) {
            (_, Some(workstream)) => title_link(workstream, text.root),
            (Some(id), None) => Html::text(id),
            (None, None) => Html::text(w.frame_restricted()),
        };
        let (rag, verdict) = own.map_or((Rag::Grey, Verdict::NoEvidence), |own| (own.rag, own.verdict));
        let said = match (rag, own) {
            (Rag::Amber | Rag::Red, Some(own)) => {
                let mut said = own.reasons.iter().take(most).map(|reason| Html::text(&reason.text.say(w)));
                match (said.len(), said.next()) {
                    (1, Some(one)) => one,
                    (_, first) => {
                        let lines = first.into_iter().chain(said).map(|line| line.within("li", ""));
                        lines.fold(Html::none(), Html::then).within("ul", "plain")
                    }
                }
            }
            (Rag::Green, _) => Html::text(w.program_stream_within()),
            _ => Html::text(w.program_stream_unknown()).within("span", "dim"),
        };
        let mut cells = vec![
            Cell::head(name.second(marks::gap_tag(Some(row.rag), rag, verdict, w))),
            Cell::classed(marks::beside(Some(row.rag), rag, w), "nowrap"),
            Cell::of(said),
        ];
        cells.extend(noted.then(|| Cell::of(text.maybe(row.note.as_ref()))));
        table.row(cells).class = if verdict.is_better_than_evidence() { "hot" } else { "inset" };
    }
    table
}
