//! The way out of what the sentence on top names: the decision that is asked of the reader, and the path to green.

use super::super::decisions::{needed, open_decisions, recommended};
use super::super::lists::distance;
use super::ROOT;
use super::headline::gravest;
use crate::evidence::last_report;
use crate::metrics::Rag;
use crate::portfolio::{Mention, ProgramView, mentions};
use crate::record::Record;
use crate::record::decision::Decision;
use crate::report::html::{self, Html, slot};
use crate::report::site::{Site, id_link, record_path, title_link};
use crate::report::text::Text;
use std::sync::Arc;

/// Decisions that are named as overdue, beside the one that is asked for.
const NAMED: usize = 3;

/// The decision that is asked of the reader.
pub(super) struct Ask<'v> {
    pub(super) record: &'v Arc<Record>,
    pub(super) decision: &'v Decision,
    /// Whether it is about what the sentence on top names; else it is only the most urgent one.
    pub(super) solves: bool,
}

/// The open decision that is linked to the gravest milestone: by a field or a link before by a mention in a text, then
/// by the last useful day. Where none is linked to it, the one that is needed first.
pub(super) fn ask(program: &ProgramView) -> Option<Ask<'_>> {
    let open = open_decisions(program);
    let linked = gravest(program).and_then(|(milestone, _)| {
        let told = mentions(milestone);
        let near = |decision: &Arc<Record>| {
            [names(program, &mentions(decision), milestone), names(program, &told, decision)]
                .into_iter()
                .flatten()
                .min()
        };
        let known = open.iter().filter_map(|(record, decision)| Some((near(record)?, *record, *decision)));
        known.min_by_key(|(near, ..)| *near)
    });
    match linked {
        Some((_, record, decision)) => Some(Ask { record, decision, solves: true }),
        None => open.first().map(|(record, decision)| Ask { record, decision, solves: false }),
    }
}

/// The decision that the sentence on top names: the one about what slips.
pub(in crate::report) fn decision_of_headline(program: &ProgramView) -> Option<&Arc<Record>> {
    ask(program).filter(|asked| asked.solves).map(|asked| asked.record)
}

/// How near what one record mentions is to another: by a field or a typed link (0), or in a text (1); none where it is
/// not mentioned.
fn names(program: &ProgramView, told: &[Mention], to: &Arc<Record>) -> Option<u8> {
    let meant = |target: &str| program.find(target).is_some_and(|record| Arc::ptr_eq(record, to));
    let found = told.iter().filter(|m| m.target.as_deref().is_some_and(meant));
    found.map(|m| u8::from(m.verb == "mentions")).min()
}

/// Decision, what else is overdue, and path to green, with a label each.
pub(super) fn asks(site: &Site<'_>, program: &ProgramView) -> Vec<(String, Html)> {
    let asked = ask(program);
    let decision = asked.as_ref().map(|asked| decision(site, program, asked));
    [decision, overdue(site, program, asked.as_ref()), path(site, program)].into_iter().flatten().collect()
}

/// What must be decided, by when, by whom, and what is recommended.
fn decision(site: &Site<'_>, program: &ProgramView, asked: &Ask<'_>) -> (String, Html) {
    let Ask { record, decision, solves } = asked;
    let (w, text) = (site.words, Text::of(site, record, ROOT));
    let named = html::fill(&w.program_later_bare(slot(0), slot(1)), [id_link(record, ROOT), title_link(record, ROOT)]);
    let decides = decision
        .approver
        .as_ref()
        .map(|who| html::fill(&w.decisions_decides(slot(0)), [site.person(&record.scope, who, ROOT)]));
    let option = recommended(&text, decision);
    // Where the sentence on top names something that no decision is linked to, the reader must not take this one for it.
    let apart = gravest(program).filter(|_| !solves);
    let apart = apart.map(|(milestone, _)| {
        html::fill(&w.program_ask_apart(slot(0)), [id_link(milestone, ROOT)]).within("span", "dim")
    });
    let label = if *solves { w.program_ask() } else { w.program_ask_first() };
    let needed = needed(site, decision).map(|needed| html::fill(&w.program_ask_needed(slot(0)), [needed]));
    let facts = [needed, decides, option, apart];
    (label.to_string(), named.second(html::sentences(facts.into_iter().flatten())))
}

/// The other decisions whose day has passed.
fn overdue(site: &Site<'_>, program: &ProgramView, asked: Option<&Ask<'_>>) -> Option<(String, Html)> {
    let w = site.words;
    let open = open_decisions(program);
    let others = open.iter().filter(|(record, _)| !asked.is_some_and(|a| Arc::ptr_eq(a.record, record)));
    let late: Vec<Html> = others
        .filter_map(|(record, d)| {
            let tag = distance(d.needed_by.filter(|day| *day < program.as_of)?, program.as_of, w);
            let named = [id_link(record, ROOT), title_link(record, ROOT)];
            Some(html::fill(&w.program_later_bare(slot(0), slot(1)), named).and(" ").then(tag))
        })
        .collect();
    let more = late.len().saturating_sub(NAMED);
    let rest = if more > 0 { Html::text(&w.program_more(more)) } else { Html::none() };
    let named = late.iter().take(NAMED).cloned().chain([rest]);
    (!late.is_empty()).then(|| (w.program_ask_overdue().to_string(), Html::join(named, w.evidence_apart())))
}

/// How the last report means to get back to green; that it does not say, where the records are not green.
fn path(site: &Site<'_>, program: &ProgramView) -> Option<(String, Html)> {
    let w = site.words;
    let (record, report) = last_report(program)?;
    let source = html::fill(&w.program_path_source(slot(0)), [html::day(report.date, program.as_of, w)])
        .link(&format!("{ROOT}{}", record_path(record)))
        .within("span", "dim");
    let off = site.evidence(&program.slug).is_some_and(|e| matches!(e.overall, Rag::Red | Rag::Amber));
    let said = match &report.path_to_green {
        Some(path) => Text::of(site, record, ROOT).prose(path),
        None if off => Html::text(w.program_path_none()),
        None => return None,
    };
    Some((w.program_path_to_green().to_string(), said.and(" ").then(source)))
}
