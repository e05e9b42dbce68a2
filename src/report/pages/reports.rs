//! `reports.html`: the archive of status reports, each beside the evidence of its day and how it compares.

use super::example;
use super::lists::{ROOT, Said};
use super::titles;
use crate::evidence::{DIMENSIONS, Moment};
use crate::metrics::Rag;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::metric::Dimension;
use crate::record::report::Report;
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html};
use crate::report::marks;
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::{Site, record_path};
use crate::report::text::Text;
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::Arc;

/// Dimensions that a report has a status for.
const REPORTED: usize = 6;
/// Reports in the strip of a dimension.
const STRIP: usize = 12;

/// The strip, each dimension, then a row per report, newest first.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let w = site.words;
    let mut all: Vec<(&Arc<Record>, &Report)> = program.of::<Report>().collect();
    all.sort_by_key(|(r, report)| (std::cmp::Reverse(report.date), r.id()));
    let Some((_, last)) = all.first() else { return none(w) };
    let age = (program.as_of - last.date).num_days();
    let past = site.past(&program.slug);
    let heading = match (age, past.is_empty()) {
        (0, true) => w.reports_heading_today(all.len(), w.in_words(last.date, program.as_of)),
        (_, true) => w.reports_heading(all.len(), w.frame_days(age)),
        (0, false) => w.reports_found_today(titles::reports(past, w), w.in_words(last.date, program.as_of)),
        (_, false) => w.reports_found(titles::reports(past, w), w.frame_days(age)),
    };
    let days: Vec<NaiveDate> = all.iter().map(|(_, report)| report.date).collect();
    let mut sections = Vec::new();
    if let Some(figure) = Subject::of(site, program).and_then(|s| figures::draw("rag-history", &s)) {
        let dimensions = dimension_table(past, w);
        let columns = vec![vec![Part::figure(&figure, w)], vec![dimensions.part()]];
        sections.push(
            Section::new("history", w.reports_history(), "")
                .why(html::sentences(
                    [Some(w.reports_history_why().to_string()), strip_days(past, program.as_of, w)]
                        .into_iter()
                        .flatten()
                        .map(|said| Html::text(&said)),
                ))
                .with(Part::Columns { class: "cols", columns }),
        );
    }
    sections.push(
        Section::new("all", w.reports_all(), titles::apart(&days, w))
            .why(Html::text(w.reports_all_why()))
            .with(archive(site, past, &all).part()),
    );
    Said { heading, sub: Html::none(), sections }
}

/// Of which days the strips of the dimensions are; nothing where that is one day.
fn strip_days(past: &[Moment], as_of: NaiveDate, w: &Words) -> Option<String> {
    let shown = &past[past.len().saturating_sub(STRIP)..];
    let (first, last) = (shown.first()?.date, shown.last()?.date);
    (first != last).then(|| w.reports_last_from(w.day_whole(first, as_of), w.day_whole(last, as_of)))
}

fn none(w: &Words) -> Said {
    let empty = Part::Empty { text: w.reports_none_toml().into(), toml: example::report(w) };
    Said {
        heading: w.reports_none().into(),
        sub: Html::none(),
        sections: vec![Section::new("none", "", "").with(empty)],
    }
}

/// The last reports by dimension: claims above evidence, and how often they were too good.
fn dimension_table(past: &[Moment], w: &Words) -> Table {
    let shown = &past[past.len().saturating_sub(STRIP)..];
    let heads = [w.field_dimension(), &w.reports_dimensions_head(shown.len()), &format!("#{}", w.reports_too_good())];
    let mut table = Table::new(w.reports_dimensions_caption(shown.len()), "tight", &heads);
    for (dimension, _) in DIMENSIONS.iter().take(REPORTED) {
        let pairs: Vec<_> = shown.iter().map(|m| m.evidence.pair(Some(*dimension))).collect();
        let off = pairs.iter().filter(|(claim, rag)| marks::gap(*claim, *rag) > 0).count();
        let unknown = pairs.iter().filter(|(claim, rag)| claim.is_some() && *rag == Rag::Grey).count();
        let unknown = if unknown > 0 { w.reports_without_evidence(unknown) } else { String::new() };
        let claims = marks::reported_strip(pairs.iter().map(|(claim, _)| *claim), w.frame_reported(), w);
        let found = marks::strip(pairs.iter().map(|(_, rag)| *rag), w.frame_evidence(), w);
        table.row(vec![
            Cell::head(Html::text(w.term("dimension", dimension.word()))),
            // The remark stands where it may take several lines; beside the count it would widen a phone's table.
            Cell::of(claims.within("div", "").then(found.within("div", "")).second(Html::text(&unknown))),
            Cell::of(match (off, Html::text(&w.record_criteria_of(off, shown.len()))) {
                _ if !pairs.iter().any(|(claim, rag)| marks::can_be_compared(*claim, *rag)) => {
                    Html::text("–").within("span", "dim")
                }
                (0, said) => said,
                (_, said) => said.within("span", "bad"),
            }),
        ]);
    }
    table
}

/// A row per report.
fn archive(site: &Site<'_>, past: &[Moment], all: &[(&Arc<Record>, &Report)]) -> Table {
    let dimensions: Vec<Dimension> = DIMENSIONS.iter().take(REPORTED).map(|(d, _)| *d).collect();
    let w = site.words;
    let mut heads = vec![w.field_date(), w.reports_headline(), w.record_overall(), w.reports_against()];
    heads.extend(dimensions.iter().map(|d| w.term("dimension", d.word())));
    let mut table = Table::new(w.reports_caption(), "stack tight", &heads);
    for (record, report) in all {
        let text = Text::of(site, record, ROOT);
        let headline = report.headline.as_ref().map(|h| text.prose(h)).unwrap_or_else(|| Html::text(record.title()));
        let href = format!("{ROOT}{}", record_path(record));
        let moment = past.iter().find(|m| m.report == record.id());
        let mut cells = vec![
            Cell::classed(html::full_day(report.date, site.words).link(&href), "nowrap"),
            Cell::head(headline),
            Cell::classed(pair(moment, report, None, site.words), "nowrap"),
            Cell::of(moment.map(|m| verdict(m, site.words)).unwrap_or_default()),
        ];
        cells.extend(dimensions.iter().map(|d| Cell::classed(pair(moment, report, Some(*d), site.words), "nowrap ph")));
        let off = moment.is_some_and(|m| m.evidence.verdict.is_better_than_evidence());
        table.row(cells).class = if off { "hot" } else { "inset" };
    }
    table
}

/// The claim beside the evidence of the day; the claim alone where the report is too old to be looked back at.
fn pair(moment: Option<&Moment>, report: &Report, dimension: Option<Dimension>, w: &Words) -> Html {
    let claim = dimension.map_or(report.overall, |d| report.rag(d));
    match moment {
        Some(moment) => marks::beside(claim, moment.evidence.pair(dimension).1, w),
        None => claim.map(|rag| html::rag_mark(rag.word(), w)).unwrap_or_default(),
    }
}

/// How the report as a whole compared, and whether it was contested.
fn verdict(moment: &Moment, w: &Words) -> Html {
    let evidence = &moment.evidence;
    let tag = marks::gap_tag(evidence.reported, evidence.overall, evidence.verdict, w);
    let said = if tag.is_empty() { Html::text(words(moment, w)) } else { tag };
    let (expired, standing): (Vec<_>, Vec<_>) = evidence.contests_of(None).partition(|c| c.expired);
    said.second(match (standing.len(), expired.len()) {
        (0, 0) => Html::none(),
        (0, _) => Html::text(w.reports_contested_expired()),
        _ => Html::text(w.reports_contested()),
    })
}

fn words<'w>(moment: &Moment, w: &'w Words) -> &'w str {
    match moment.evidence.verdict {
        crate::evidence::Verdict::Agrees => w.reports_agrees(),
        crate::evidence::Verdict::NoEvidence => w.rag_none(),
        _ => w.rag_not_reported(),
    }
}
