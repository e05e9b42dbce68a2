//! The charter: what a program is for, who answers for it, what belongs to it, what it has promised, and who signs.

use crate::chart::format::money;
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
    let mut slide = Slide::new("s-charter", frame.program.title(), "Program charter").sized(Size::R4);
    let person = |p: &Option<_>| p.as_ref().map(|p| Words::plain(frame.person(charter, p))).unwrap_or_default();
    let facts = vec![
        ("Sponsor".to_string(), person(&program.sponsor)),
        ("Manager".to_string(), person(&program.manager)),
        ("Phase".to_string(), Words::plain(program.phase.clone().unwrap_or_default())),
        ("Start".to_string(), Words::plain(frame.site.words.day_month_year(program.start))),
        ("Finish, by plan".to_string(), Words::plain(frame.site.words.day_month_year(program.end))),
        ("Budget".to_string(), budget(frame)),
    ];
    let facts = facts.into_iter().filter(|(_, words)| !words.runs.is_empty()).collect();
    slide.body.push(SlidePart::Facts { facts });
    slide.body.extend(objectives(frame));
    let scope = [("Belongs to it", &program.scope_in), ("Does not", &program.scope_out)];
    let scope: Vec<Vec<SlidePart>> =
        scope.into_iter().filter_map(|(heading, lines)| list(frame, heading, lines)).collect();
    if !scope.is_empty() {
        slide.body.push(SlidePart::Columns { share: Share::Halves, columns: scope });
    }
    slide.body.extend(written::body(frame, charter));
    slide.body.extend(milestones(frame));
    let mut sign = SlideTable::new("Signatures", &[("Role", 8), ("Name", 8), ("Date and signature", 8)]);
    for role in ["Sponsor", "Program manager"] {
        sign.rows.push(vec![Words::plain(role), Words::plain(BLANK), Words::plain(BLANK)]);
    }
    slide.body.push(SlidePart::Table(sign.headed("Signatures")));
    Some(slide)
}

fn budget(frame: &Frame<'_>) -> Words {
    let cost = frame.measured.cost.as_ref();
    cost.map(|cost| Words::plain(money(cost.bac, frame.program.currency()))).unwrap_or_default()
}

fn list(frame: &Frame<'_>, heading: &str, lines: &Lines) -> Option<Vec<SlidePart>> {
    let charter = frame.program.charter()?;
    let items: Vec<Words> = lines.0.iter().map(|line| frame.prose(charter, line)).collect();
    (!items.is_empty()).then(|| vec![SlidePart::Bullets { heading: heading.into(), items }])
}

fn objectives(frame: &Frame<'_>) -> Option<SlidePart> {
    let (charter, program) = (frame.program.charter()?, frame.program.program()?);
    let heads = [("Objective", 11), ("Measured by", 7), ("#Target", 3), ("#Due", 3)];
    let mut table = SlideTable::new("Objectives", &heads).headed("Objectives");
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
    let mut table = SlideTable::new("Milestones by plan", &[("Milestone", 14), ("Owner", 6), ("#Plan", 4)]);
    for (record, m) in all {
        table.rows.push(vec![frame.named(record), frame.owner(record), frame.day(m.baseline)]);
    }
    (!table.rows.is_empty()).then(|| SlidePart::Table(table.headed("Milestones by plan")))
}
