//! Reported status beside the evidence, by dimension, with the reasons.

use super::ROOT;
use crate::evidence::{Evidence, Reason, Verdict, last_report};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::metric::Dimension;
use crate::record::report::{Report, ReportedRag};
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html, count, opening};
use crate::report::marks;
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use crate::report::text::Text;
use crate::words::Words;
use std::sync::Arc;

fn word(rag: ReportedRag) -> &'static str {
    match rag {
        ReportedRag::Green => "Green",
        ReportedRag::Amber => "Amber",
        ReportedRag::Red => "Red",
        ReportedRag::Complete => "Complete",
        ReportedRag::NotStarted => "Not started",
    }
}

fn mark(rag: Option<ReportedRag>, w: &Words) -> Html {
    match rag {
        Some(rag) => html::rag_mark(rag.word(), w).and(" ").and(word(rag)),
        None => html::rag_mark("none", w).and(" ").and("Not reported"),
    }
}

/// Reported beside evidence, and how far the report is off.
pub(in crate::report) fn pair(site: &Site<'_>, program: &ProgramView) -> Html {
    let Some(evidence) = site.evidence(&program.slug) else { return Html::none() };
    let drawn = marks::pair(evidence.reported, evidence.overall, 84.0, 46.0, site.words);
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

/// What the report claims, what the records say, and the gravest reasons.
pub(in crate::report) fn verdict(site: &Site<'_>, program: &ProgramView, evidence: &Evidence) -> Html {
    let claim = marks::reported_word(evidence.reported, site.words);
    let found = marks::evidence_word(evidence.overall, site.words);
    let joint = match evidence.verdict {
        Verdict::Agrees => format!("Reported {claim}, and the records say the same."),
        Verdict::Optimistic | Verdict::Watermelon => format!("Reported {claim}, but the records say {found}."),
        Verdict::Cautious => format!("Reported {claim}; the records say {found}."),
        Verdict::Stale if evidence.reported.is_none() => format!("Nothing is reported; the records say {found}."),
        Verdict::NoEvidence => format!("Reported {claim}; the records hold nothing to judge it by."),
        _ => format!("The last report says nothing overall; the records say {found}."),
    };
    let stale = evidence.stale.and_then(|s| s.last).map(|day| {
        let age = (program.as_of - day).num_days();
        Html::text(&format!("The last report is {} old.", count(age as usize, "day", "days"))).within("span", "bad")
    });
    let worst = evidence.dimensions.iter().filter(|d| d.rag >= crate::metrics::Rag::Amber);
    let mut reasons: Vec<_> = worst.flat_map(|d| d.reasons.first()).collect();
    reasons.sort_by_key(|r| (r.workstream.is_some(), std::cmp::Reverse(r.rag)));
    let texts = reasons.into_iter().take(2).map(|r| reason(site, program, r));
    let parts = [Html::text(&joint).strong(), stale.unwrap_or_default()].into_iter().chain(texts);
    Html::join(parts, " ")
}

/// A reason with links to the records that it is made from.
pub(in crate::report) fn reason(site: &Site<'_>, program: &ProgramView, reason: &Reason) -> Html {
    reason_at(site, program, reason, ROOT)
}

/// As [`reason`], on a page from which the site's root is `root` away.
pub(in crate::report) fn reason_at(site: &Site<'_>, program: &ProgramView, reason: &Reason, root: &str) -> Html {
    let said = reason.text.say(site.words);
    let mut text = Html::text(&said);
    let missing: Vec<&Arc<Record>> = reason
        .records
        .iter()
        .filter_map(|id| site.find(&program.slug, id))
        .filter(|r| !said.contains(r.id()))
        .take(3)
        .collect();
    for record in reason.records.iter().filter_map(|id| site.find(&program.slug, id)) {
        text = text.link_word(record.id(), &format!("{root}{}", crate::report::site::record_path(record)));
    }
    if missing.is_empty() {
        return text;
    }
    let links = missing.into_iter().map(|r| id_link(r, root).within("span", "nowrap"));
    text.and(" (").then(Html::join(links, ", ")).and(")")
}

/// Where the page stands, and the head of the reasons.
const NOW: (&str, &str) = (ROOT, "What the records say");

/// What the last report says by dimension, and how it means to get back to green.
pub(super) fn section(site: &Site<'_>, program: &ProgramView) -> Option<Section> {
    let Some((record, report)) = last_report(program) else { return Some(unreported(site, program)) };
    let text = Text::of(site, record, ROOT);
    let mut section = Section::new("status", "Status and path to green", status_heading(site, program)).why(Html::text(
        "The left mark is what the program reported, the right mark is what the rules compute from its records. A falling arrow means the report is too good.",
    ));
    if let Some(evidence) = site.evidence(&program.slug) {
        section = section.with(dimension_table(site, program, evidence, NOW).part());
        for contest in evidence.contests_of(None) {
            section = section.with(Part::Note { html: contested(contest, site.words) });
        }
    }
    let mut fields = Vec::new();
    if let Some(path) = &report.path_to_green {
        fields.push(("Path to green".to_string(), text.prose(path)));
    }
    for (label, lines) in [
        ("Went well", &report.highlights),
        ("Did not", &report.lowlights),
        ("Next", &report.next),
        ("Asks", &report.asks),
    ] {
        if !lines.0.is_empty() {
            let items = lines.0.iter().map(|p| text.prose(p).within("li", "")).fold(Html::none(), Html::then);
            fields.push((label.to_string(), items.within("ul", "plain")));
        }
    }
    let strip = Subject::of(site, program).and_then(|s| figures::draw("rag-history", &s)).map(|f| Part::figure(&f));
    let fields = (!fields.is_empty()).then_some(Part::Fields { fields });
    section = match (strip, fields) {
        (Some(strip), Some(fields)) => {
            section.with(Part::Columns { class: "cols", columns: vec![vec![strip], vec![fields]] })
        }
        (one, other) => one.into_iter().chain(other).fold(section, Section::with),
    };
    if !report.by_workstream.is_empty() {
        section = section.with(by_workstream(site, report, &text).part());
    }
    let all = Html::text("All reports beside the evidence of their days").link("reports.html");
    Some(section.with(Part::Note { html: title_link(record, ROOT).and(", ").then(all) }))
}

/// The evidence of a program without a report.
fn unreported(site: &Site<'_>, program: &ProgramView) -> Section {
    let section = Section::new("status", "Status", "No status report is recorded; this is what the records say");
    match site.evidence(&program.slug) {
        Some(evidence) => section.with(dimension_table(site, program, evidence, NOW).part()),
        None => section,
    }
}

fn status_heading(site: &Site<'_>, program: &ProgramView) -> String {
    let Some(evidence) = site.evidence(&program.slug) else { return "Status".into() };
    let reported = evidence.dimensions.iter().filter(|d| d.reported.is_some()).count();
    match evidence.dimensions.iter().filter(|d| d.verdict.is_better_than_evidence()).count() {
        0 => "The report says no better than the records".into(),
        1 => format!("One of {reported} dimensions reports better than the records"),
        n => format!("{} of {reported} dimensions report better than the records", opening(n)),
    }
}

/// Dimensions with their pair and reasons, gaps first, then by severity.
pub(in crate::report) fn dimension_table(
    site: &Site<'_>,
    program: &ProgramView,
    evidence: &Evidence,
    (root, says): (&str, &str),
) -> Table {
    let mut table = Table::new("Status by dimension", "stack dimt", &["Dimension", "Reported, evidence", says]);
    let mut shown: Vec<_> = evidence.dimensions.iter().collect();
    shown.sort_by_key(|d| (std::cmp::Reverse(marks::gap(d.reported, d.rag)), std::cmp::Reverse(d.rag)));
    for d in shown {
        let tag = marks::gap_tag(d.reported, d.rag, d.verdict, site.words);
        let reasons = d.reasons.iter().take(4).map(|r| reason_at(site, program, r, root).within("li", ""));
        let more = d.reasons.len().saturating_sub(4);
        let rest = if more > 0 { Html::text(&format!("and {more} more")).within("li", "dim") } else { Html::none() };
        let list = reasons.chain([rest]).fold(Html::none(), Html::then).within("ul", "plain");
        let row = table.row(vec![
            Cell::head(Html::text(name(d.dimension)).second(tag)),
            Cell::of(marks::pair(d.reported, d.rag, 72.0, 42.0, site.words)),
            Cell::of(list),
        ]);
        row.class = if d.verdict.is_better_than_evidence() { "hot" } else { "inset" };
    }
    table
}

/// Why the evidence is contested; an expired contest is said to be so.
pub(in crate::report) fn contested(contest: &crate::evidence::Contest, w: &Words) -> Html {
    let what = contest.dimension.map_or("The evidence as a whole", name);
    let approver = contest.approver.as_deref().map(|a| format!(", agreed by {a}")).unwrap_or_default();
    let until = contest.expires.map(|day| format!(", until {}", w.day_month_year(day))).unwrap_or_default();
    let text =
        Html::text(&format!("{what} is contested{approver}{until}: ")).strong().then(Html::text(&contest.reason));
    if contest.expired { text.and(" ").then(html::due_tag("expired")) } else { text }
}

fn by_workstream(site: &Site<'_>, report: &Report, text: &Text<'_>) -> Table {
    let mut table = Table::new("Reported status by workstream", "stack tight", &["Workstream", "Reported", "Note"]);
    for row in &report.by_workstream {
        let name = row.workstream.text().map(|w| site.find(text.scope, w).map_or(w, |r| r.title()));
        table.row(vec![
            Cell::head(Html::text(name.unwrap_or("restricted item"))),
            Cell::of(mark(Some(row.rag), site.words)),
            Cell::of(text.maybe(row.note.as_ref())),
        ]);
    }
    table
}
