//! Reported status beside the evidence, by dimension, with the reasons.

use super::super::by_workstream::{self, Extent};
use super::super::reason_facts::fact;
use super::ROOT;
use crate::evidence::{Evidence, Reason, Verdict, last_report};
use crate::portfolio::ProgramView;
use crate::record::metric::Dimension;
use crate::record::{Data, Record};
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html, slot};
use crate::report::marks;
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::{Site, title_link, whole_id_link};
use crate::report::text::Text;
use std::sync::Arc;

/// Records that a reason names which its sentence does not.
const NAMED: usize = 3;

/// Reported beside evidence, and how far the report is off.
pub(in crate::report) fn pair(site: &Site<'_>, program: &ProgramView) -> Html {
    let Some(evidence) = site.evidence(&program.slug) else { return Html::none() };
    let drawn = marks::pair_alone(evidence.reported, evidence.overall, 84.0, 46.0, site.words);
    drawn.then(marks::gap_tag(evidence.reported, evidence.overall, evidence.verdict, site.words))
}

/// A dimension's name for people.
pub(in crate::report) fn name(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Schedule => "Schedule",
        Dimension::Scope => "Scope",
        Dimension::Cost => "Cost",
        Dimension::Risk => "Risk",
        Dimension::Quality => "Quality",
        Dimension::Benefits => "Benefits",
        Dimension::Resources => "Resources",
        Dimension::Governance => "Governance",
    }
}

/// What the report claims, what the records say, and the gravest reasons in short: in full they stand further down.
pub(in crate::report) fn verdict(site: &Site<'_>, program: &ProgramView, evidence: &Evidence) -> Html {
    let w = site.words;
    let claim = marks::reported_word(evidence.reported, site.words);
    let found = marks::evidence_word(evidence.overall, site.words);
    let joint = match evidence.verdict {
        Verdict::Agrees => w.program_agrees(claim),
        Verdict::Optimistic | Verdict::Watermelon => w.program_but(claim, found),
        Verdict::Cautious => w.program_cautious(claim, found),
        Verdict::Stale if evidence.reported.is_none() => w.program_unreported(found),
        Verdict::NoEvidence => w.program_no_evidence(claim),
        _ => w.program_no_overall(found),
    };
    let stale = evidence.stale.and_then(|s| s.last).map(|day| {
        let age = (program.as_of - day).num_days();
        Html::text(&w.program_report_age(age)).within("span", "bad")
    });
    let texts = evidence.gravest().into_iter().take(2).map(|r| {
        let fact = fact(site, program, evidence, r, ROOT);
        html::fill(&w.program_fact(slot(0)), [fact])
    });
    let parts = [Html::text(&joint).strong(), stale.unwrap_or_default()].into_iter().chain(texts);
    Html::join(parts, " ")
}

/// A reason with links to the records that it is made from, on a page from which the site's root is `root` away.
pub(in crate::report) fn reason_at(site: &Site<'_>, program: &ProgramView, reason: &Reason, root: &str) -> Html {
    let said = reason.text.say(site.words);
    let mut text = Html::text(&said);
    let known: Vec<&Arc<Record>> = reason.records.iter().filter_map(|id| site.find(&program.slug, id)).collect();
    let missing: Vec<&Arc<Record>> = known.iter().copied().filter(|r| !said.contains(name_in_text(r))).collect();
    for record in &known {
        text = text.link_word(name_in_text(record), &format!("{root}{}", crate::report::site::record_path(record)));
    }
    // Where the sentence names the first of them and counts the others, a second list that counts would be one too many.
    let counted = missing.len() < known.len() && missing.len() > NAMED;
    if missing.is_empty() || counted {
        return text;
    }
    let w = site.words;
    let links = missing.iter().take(NAMED).map(|r| whole_id_link(r, root));
    let links = Html::join(links, w.list_between());
    let links = match missing.len().saturating_sub(NAMED) {
        0 => links,
        more => html::fill(&w.evidence_and_more(slot(0), more), [links]),
    };
    // Of a share the records are those that lower it, which its sentence does not say.
    let with = match reason.rule {
        "milestone-on-time" | "action-closure" => w.program_with_late(slot(0), slot(1)),
        _ => w.program_with_records(slot(0), slot(1)),
    };
    html::fill(&with, [text, links])
}

/// What a sentence calls a record: by its id, a workstream and a team by its title.
fn name_in_text(record: &Record) -> &str {
    match &record.data {
        Data::Workstream(_) | Data::Team(_) => record.title(),
        _ => record.id(),
    }
}

/// What the last report says by dimension, and how it means to get back to green.
pub(super) fn section(site: &Site<'_>, program: &ProgramView) -> Option<Section> {
    let Some((record, report)) = last_report(program) else { return Some(unreported(site, program)) };
    let (text, w) = (Text::of(site, record, ROOT), site.words);
    let mut section = Section::new("status", w.program_path(), status_heading(site, program))
        .why(Html::text(w.program_how_to_read()));
    if let Some(evidence) = site.evidence(&program.slug) {
        section =
            section.with(dimension_table(site, program, evidence, (ROOT, site.words.program_records_say())).part());
        for contest in evidence.contests_of(None) {
            section = section.with(Part::Note { html: contested(contest, &text) });
        }
    }
    let mut fields = Vec::new();
    // Beside the verdict the page names it already.
    if let Some(path) = report.path_to_green.as_ref().filter(|_| site.evidence(&program.slug).is_none()) {
        fields.push((w.program_path_to_green().to_string(), text.prose(path)));
    }
    for (label, lines) in [
        (w.program_went_well(), &report.highlights),
        (w.program_did_not(), &report.lowlights),
        (w.program_next(), &report.next),
        (w.program_asks(), &report.asks),
    ] {
        if !lines.0.is_empty() {
            let items = lines.0.iter().map(|p| text.prose(p).within("li", "")).fold(Html::none(), Html::then);
            fields.push((label.to_string(), items.within("ul", "plain")));
        }
    }
    let strip = Subject::of(site, program).and_then(|s| figures::draw("rag-history", &s)).map(|f| Part::figure(&f, w));
    let fields = (!fields.is_empty()).then_some(Part::Fields { fields });
    section = match (strip, fields) {
        (Some(strip), Some(fields)) => {
            section.with(Part::Columns { class: "cols", columns: vec![vec![strip], vec![fields]] })
        }
        (one, other) => one.into_iter().chain(other).fold(section, Section::with),
    };
    if !report.by_workstream.is_empty() {
        section =
            section.with(by_workstream::table(&text, report, site.evidence(&program.slug), Extent::Gravest).part());
    }
    let all = Html::text(w.program_all_reports()).link("reports.html");
    let note = html::fill(&w.program_report_and(slot(0), slot(1)), [title_link(record, ROOT), all]);
    Some(section.with(Part::Note { html: note }))
}

/// The evidence of a program without a report.
fn unreported(site: &Site<'_>, program: &ProgramView) -> Section {
    let section = Section::new("status", site.words.program_status(), site.words.program_no_report());
    match site.evidence(&program.slug) {
        Some(evidence) => {
            section.with(dimension_table(site, program, evidence, (ROOT, site.words.program_records_say())).part())
        }
        None => section,
    }
}

fn status_heading(site: &Site<'_>, program: &ProgramView) -> String {
    let Some(evidence) = site.evidence(&program.slug) else { return site.words.program_status().into() };
    let reported = evidence.dimensions.iter().filter(|d| d.reported.is_some()).count();
    match evidence.dimensions.iter().filter(|d| d.verdict.is_better_than_evidence()).count() {
        _ if reported == 0 && evidence.reported.is_none() => site.words.program_no_statuses().into(),
        0 => site.words.program_no_better().into(),
        n => site.words.program_better(n, reported),
    }
}

/// Dimensions with their pair and reasons, gaps first, then by severity.
pub(in crate::report) fn dimension_table(
    site: &Site<'_>,
    program: &ProgramView,
    evidence: &Evidence,
    (root, says): (&str, &str),
) -> Table {
    let w = site.words;
    let heads = [w.program_dimension(), w.portfolio_head_pair(), says];
    let mut table = Table::new(w.frame_dimensions(), "stack dimt", &heads);
    let mut shown: Vec<_> = evidence.dimensions.iter().collect();
    shown.sort_by_key(|d| (std::cmp::Reverse(marks::gap(d.reported, d.rag)), std::cmp::Reverse(d.rag)));
    for d in shown {
        let tag = marks::gap_tag(d.reported, d.rag, d.verdict, site.words);
        let reasons = d.reasons.iter().take(4).map(|r| reason_at(site, program, r, root).within("li", ""));
        let more = d.reasons.len().saturating_sub(4);
        let rest = if more > 0 { Html::text(&w.program_more(more)).within("li", "dim") } else { Html::none() };
        let list = reasons.chain([rest]).fold(Html::none(), Html::then).within("ul", "plain");
        let row = table.row(vec![
            Cell::head(Html::text(w.term("dimension", name(d.dimension))).second(tag)),
            Cell::of(marks::pair(d.reported, d.rag, 72.0, 42.0, site.words)),
            Cell::of(list),
        ]);
        row.class = if d.verdict.is_better_than_evidence() { "hot" } else { "inset" };
    }
    table
}

/// Why the evidence is contested; an expired contest is said to be so.
pub(in crate::report) fn contested(contest: &crate::evidence::Contest, text: &Text<'_>) -> Html {
    let w = text.site.words;
    let what = contest.dimension.map_or(w.program_whole_evidence(), |d| w.term("dimension", name(d)));
    let until = contest.expires.map(|day| w.day_month_year(day));
    let approver = contest.approver.as_deref();
    let name = approver.map(|who| text.site.find(text.scope, who).map_or(who, |person| person.title()));
    let said = match (name, until) {
        (None, None) => w.program_contested(what),
        (Some(who), None) => w.program_contested_by(what, who),
        (None, Some(day)) => w.program_contested_until(what, day),
        (Some(who), Some(day)) => w.program_contested_by_until(what, who, day),
    };
    let text = Html::text(&said).and(" ").strong().then(Html::text(&contest.reason));
    if contest.expired { text.and(" ").then(html::due_tag(w.program_expired())) } else { text }
}
