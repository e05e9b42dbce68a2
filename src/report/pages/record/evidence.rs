//! On the page of a report: what it said beside what the records of its day said, with the reasons known then.

use crate::evidence::{Moment, Verdict};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::report::html::Html;
use crate::report::marks;
use crate::report::page::{Part, Section};
use crate::report::pages::{contested, dimension_table};
use crate::report::text::Text;
use crate::words::Words;

/// The evidence of the day; nothing on pages of other records.
pub(super) fn section(text: &Text<'_>, program: &ProgramView, record: &Record) -> Option<Section> {
    let moment = text.site.past(&program.slug).iter().find(|m| m.report == record.id())?;
    let evidence = &moment.evidence;
    let table = dimension_table(text.site, program, evidence, (text.root, "What the records of that day said"));
    let why = Html::text(
        "The left mark is what this report says, the right mark is what the rules computed from the records as they were on its day. Later facts are left out.",
    );
    let contests = evidence.contests_of(None);
    let notes = contests.map(|c| Part::Note { html: contested(c, text.site.words) });
    let tag = marks::gap_tag(evidence.reported, evidence.overall, evidence.verdict, text.site.words);
    let pair = marks::pair(evidence.reported, evidence.overall, 150.0, 82.0, text.site.words);
    let say = Html::text(&sentence(moment, text.site.words)).strong().and(" ").then(tag);
    let section = Section::new("evidence", "Evidence", heading(moment, text.site.words))
        .why(why)
        .with(Part::Verdict { pair, class: "bigpair", say })
        .with(table.part());
    let all = Html::text("All reports beside the evidence of their days").link("../reports.html");
    Some(notes.chain([Part::Note { html: all }]).fold(section, Section::with))
}

fn heading(moment: &Moment, w: &Words) -> String {
    let (evidence, day) = (&moment.evidence, w.day_month_year(moment.date));
    let off = evidence.dimensions.iter().filter(|d| d.verdict.is_better_than_evidence()).count();
    let compared = evidence.dimensions.iter().filter(|d| d.verdict.is_comparison()).count();
    match (compared, off) {
        (0, _) => format!("What the records of {day} said"),
        (n, 0) => format!("None of {n} dimensions was reported better than the records of {day}"),
        (n, k) => format!("{k} of {n} dimensions were reported better than the records of {day}"),
    }
}

fn sentence(moment: &Moment, w: &Words) -> String {
    let evidence = &moment.evidence;
    let (claim, found) = (marks::reported_word(evidence.reported, w), marks::evidence_word(evidence.overall, w));
    match evidence.verdict {
        Verdict::Agrees => format!("Reported {claim} overall; the records of the day said the same."),
        Verdict::NoEvidence => format!("Reported {claim} overall; the records held nothing to judge it by."),
        _ if evidence.reported.is_none() => {
            format!("Nothing was reported overall; the records of the day said {found}.")
        }
        _ => format!("Reported {claim} overall; the records of the day said {found}."),
    }
}
