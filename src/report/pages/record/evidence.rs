//! On the page of a report: what it said beside what the records of its day said, with the reasons known then.

use crate::evidence::{Moment, Verdict};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::report::Report;
use crate::report::html::Html;
use crate::report::marks;
use crate::report::page::{Part, Section, Table};
use crate::report::pages::by_workstream::{self, Extent};
use crate::report::pages::{contested, dimension_table};
use crate::report::text::Text;
use crate::words::Words;

/// The evidence of the day; nothing on pages of other records.
pub(super) fn section(text: &Text<'_>, program: &ProgramView, record: &Record) -> Option<Section> {
    let moment = text.site.past(&program.slug).iter().find(|m| m.report == record.id())?;
    let (evidence, w) = (&moment.evidence, text.site.words);
    let table = dimension_table(text.site, program, evidence, (text.root, w.record_evidence_caption()));
    let why = Html::text(w.record_evidence_why());
    let contests = evidence.contests_of(None);
    let notes = contests.map(|c| Part::Note { html: contested(c, text) });
    let tag = marks::gap_tag(evidence.reported, evidence.overall, evidence.verdict, w);
    let pair = marks::pair_alone(evidence.reported, evidence.overall, 150.0, 82.0, w);
    let say = Html::text(&sentence(moment, w)).strong().and(" ").then(tag);
    let section = Section::new("evidence", w.record_evidence(), heading(moment, w))
        .why(why)
        .with(Part::Verdict { pair, class: "bigpair", say, asks: Vec::new() })
        .with(table.part());
    let all = Html::text(w.record_evidence_all()).link("../reports.html").within("span", "go");
    Some(notes.chain([Part::Note { html: all }]).fold(section, Section::with))
}

/// What a report says of the workstreams beside the figures that these had on its day; none for other rows.
pub(super) fn by_workstream(text: &Text<'_>, record: &Record, name: &str) -> Option<Table> {
    let report =
        record.as_kind::<Report>().filter(|report| name == "by_workstream" && !report.by_workstream.is_empty())?;
    let moment = text.site.past(text.scope).iter().find(|m| m.report == record.id());
    Some(by_workstream::table(text, report, moment.map(|m| &m.evidence), Extent::Whole))
}

/// Whether the rows of a field are told beside the evidence: why a report contests it.
pub(super) fn tells(text: &Text<'_>, record: &Record, name: &str) -> bool {
    name == "override" && text.site.past(text.scope).iter().any(|m| m.report == record.id())
}

fn heading(moment: &Moment, w: &Words) -> String {
    let (evidence, day) = (&moment.evidence, w.day_month_year(moment.date));
    let off = evidence.dimensions.iter().filter(|d| d.verdict.is_better_than_evidence()).count();
    let compared = evidence.dimensions.iter().filter(|d| d.verdict.is_comparison()).count();
    match (compared, off) {
        (0, _) => w.record_said_on(day),
        (all, 0) => w.record_none_better(all, day),
        (all, n) => w.record_some_better(n, all, day),
    }
}

fn sentence(moment: &Moment, w: &Words) -> String {
    let evidence = &moment.evidence;
    let (claim, found) = (marks::reported_word(evidence.reported, w), marks::evidence_word(evidence.overall, w));
    match evidence.verdict {
        Verdict::Agrees => w.record_said_same(claim),
        Verdict::NoEvidence => w.record_said_nothing(claim),
        _ if evidence.reported.is_none() => w.record_not_reported(found),
        _ => w.record_said_other(claim, found),
    }
}
