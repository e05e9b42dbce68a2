//! What a report says of each workstream, beside what the workstream's own figures say.

use crate::evidence::{Evidence, Reason, Verdict};
use crate::metrics::Rag;
use crate::record::report::Report;
use crate::report::html::Html;
use crate::report::marks;
use crate::report::page::{Cell, Table};
use crate::report::site::title_link;
use crate::report::text::Text;
use std::cmp::Reverse;

/// How much a table says of each workstream.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Extent {
    /// Its gravest figure, on a page that links to the report and is large as it is.
    Gravest,
    /// All that is beyond a limit.
    Whole,
}

/// A row per workstream, those reported better than their figures first; `evidence` is that of the report's day, none
/// where that is not known.
pub(super) fn table(text: &Text<'_>, report: &Report, evidence: Option<&Evidence>, extent: Extent) -> Table {
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
    let most = if extent == Extent::Whole { usize::MAX } else { 1 };
    let noted = rows.iter().any(|(row, ..)| row.note.is_some());
    let figures = if extent == Extent::Whole { w.program_stream_figures() } else { w.program_stream_worst() };
    let mut heads = vec![w.program_stream(), w.portfolio_head_pair(), figures];
    heads.extend(noted.then(|| w.program_note()));
    let mut table = Table::new(w.program_streams(), "stack tight", &heads);
    for (row, id, own) in rows {
        let name = match (id, id.and_then(|id| site.find(text.scope, id))) {
            (_, Some(workstream)) if extent == Extent::Whole => title_link(workstream, text.root),
            (_, Some(workstream)) => Html::text(workstream.title()),
            (Some(id), None) => Html::text(id),
            (None, None) => Html::text(w.frame_restricted()),
        };
        let (rag, verdict) = own.map_or((Rag::Grey, Verdict::NoEvidence), |own| (own.rag, own.verdict));
        let say = |reason: &Reason| Html::text(&reason.text.say(w));
        let mut said: Vec<Html> = match (rag, own) {
            (Rag::Amber | Rag::Red, Some(own)) => own.reasons.iter().take(most).map(say).collect(),
            (Rag::Green, _) => vec![Html::text(w.program_stream_within())],
            _ => vec![Html::text(w.program_stream_unknown()).within("span", "dim")],
        };
        if let Some(own) = own.filter(|_| extent == Extent::Whole) {
            // What is bad, but rests on too little, must not be taken for good.
            said.extend(own.unrated.iter().map(|reason| say(reason).within("span", "dim")));
        }
        let said = match said.len() {
            1 => said.remove(0),
            _ => {
                said.into_iter().map(|line| line.within("li", "")).fold(Html::none(), Html::then).within("ul", "plain")
            }
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
