//! The charter: what a program is for, who answers for it, what belongs to it, what it has promised, and who signs.

use crate::record::milestone::Milestone;
use crate::record::types::{Lines, Scalar};
use crate::report::slides::frame::Frame;
use crate::report::slides::model::{Share, Size, Slide, SlidePart, SlideTable};
use crate::report::slides::words::Words;
use crate::report::slides::written;

/// Lines for signatures.
const BLANK: &str = "\u{a0}";

pub(super) fn lay_out(frame: &Frame<'_>) -> Option<Slide> {
    let (charter, program) = (frame.program.charter()?, frame.program.program()?);
    let w = frame.words();
    let mut slide = Slide::new("s-charter", frame.program.title(), w.paper_charter()).sized(Size::R4);
    let person = |p: &Option<_>| p.as_ref().map(|p| Words::plain(frame.person(charter, p))).unwrap_or_default();
    let facts = vec![
        (w.program_sponsor().to_string(), person(&program.sponsor)),
        (w.paper_manager().to_string(), person(&program.manager)),
        (w.paper_phase().to_string(), Words::plain(program.phase.clone().unwrap_or_default())),
        (w.paper_start().to_string(), Words::plain(w.day_month_year(program.start))),
        (w.paper_finish().to_string(), Words::plain(w.day_month_year(program.end))),
        (w.frame_page_budget().to_string(), budget(frame)),
    ];
    let facts = facts.into_iter().filter(|(_, words)| !words.runs.is_empty()).collect();
    slide.body.push(SlidePart::Facts { facts });
    slide.body.extend(objectives(frame));
    let scope = [(w.paper_scope_in(), &program.scope_in), (w.paper_scope_out(), &program.scope_out)];
    let scope: Vec<Vec<SlidePart>> =
        scope.into_iter().filter_map(|(heading, lines)| list(frame, heading, lines)).collect();
    if !scope.is_empty() {
        slide.body.push(SlidePart::Columns { share: Share::Halves, columns: scope });
    }
    slide.body.extend(written::body(frame, charter));
    slide.body.extend(milestones(frame));
    let mut sign = SlideTable::new(w.paper_signatures())
        .column(w.paper_role(), 8)
        .column(w.paper_name(), 8)
        .column(w.paper_signature(), 8);
    for role in [w.program_sponsor(), w.paper_program_manager()] {
        // A hand needs the height of two lines.
        let role = Words::plain(role).below(Words::plain(BLANK));
        sign.rows.push(vec![role, Words::plain(BLANK), Words::plain(BLANK)]);
    }
    slide.body.push(SlidePart::Table(sign.headed(w.paper_signatures())));
    Some(slide)
}

fn budget(frame: &Frame<'_>) -> Words {
    let cost = frame.measured.cost.as_ref();
    cost.map(|cost| Words::plain(frame.words().money(cost.bac, frame.program.currency()))).unwrap_or_default()
}

fn list(frame: &Frame<'_>, heading: &str, lines: &Lines) -> Option<Vec<SlidePart>> {
    let charter = frame.program.charter()?;
    let items: Vec<Words> = lines.0.iter().map(|line| frame.prose(charter, line)).collect();
    (!items.is_empty()).then(|| vec![SlidePart::Bullets { heading: heading.into(), items }])
}

fn objectives(frame: &Frame<'_>) -> Option<SlidePart> {
    let (charter, program) = (frame.program.charter()?, frame.program.program()?);
    let w = frame.words();
    let mut table = SlideTable::new(w.paper_objectives())
        .column(w.paper_objective(), 10)
        .column(w.paper_measured_by(), 6)
        .numbers(w.kpis_target(), 3)
        .numbers(w.heads_due(), 5)
        .headed(w.paper_objectives());
    for objective in &program.objective {
        let target = match &objective.target {
            Some(Scalar::Text(text)) => text.clone(),
            Some(Scalar::Number(n)) => frame.site.words.number(*n, 2),
            Some(Scalar::Date(day)) => frame.site.words.day_month_year(*day),
            None => String::new(),
        };
        table.rows.push(vec![
            frame.prose(charter, &objective.statement),
            frame.maybe(charter, objective.measure.as_ref()),
            Words::plain(target),
            objective.due.map(|day| frame.day(day)).unwrap_or_default(),
        ]);
    }
    (!table.rows.is_empty()).then_some(SlidePart::Table(table))
}

/// What was promised first: baselines as they stand, the external ones marked.
fn milestones(frame: &Frame<'_>) -> Option<SlidePart> {
    let mut all: Vec<_> = frame.program.of::<Milestone>().filter(|(_, m)| m.cancelled.is_none()).collect();
    all.sort_by_key(|(r, m)| (m.baseline, r.id().to_string()));
    let w = frame.words();
    let mut table = SlideTable::new(w.paper_by_plan())
        .column(w.kind_milestone(), 13)
        .column(w.heads_owner(), 6)
        .numbers(w.chart_plan(), 5);
    for (record, m) in all {
        table.rows.push(vec![frame.named(record), frame.owner(record), frame.day(m.baseline)]);
    }
    (!table.rows.is_empty()).then(|| SlidePart::Table(table.headed(w.paper_by_plan())))
}
