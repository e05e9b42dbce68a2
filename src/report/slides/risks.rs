//! Risks: the matrix with the highest beside it, then the other critical and high ones.

use super::fit;
use super::frame::{Frame, title as title_of};
use super::model::{Share, Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words};
use crate::metrics::CRITICAL;
use crate::record::Record;
use crate::record::action::Action;
use crate::record::risk::Risk;
use crate::report::html::slot;
use crate::report::pages::{open_risks, risk_heading};
use crate::words::Words as Catalogue;
use std::sync::Arc;

/// Rows beside the matrix: as many as one slide holds, and no fewer than so many; on the slides after it.
const BESIDE: usize = 5;
const LEAST: usize = 3;
const LISTED: usize = 36;
/// So few of them have a chart beside them.
const FEW: usize = 5;
/// The lowest score that is listed after the matrix.
const HIGH: u32 = 10;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let open = open_risks(frame.program);
    if frame.program.of::<Risk>().next().is_none() {
        return Vec::new();
    }
    let w = frame.words();
    let title = risk_heading(&open, frame.measured, frame.as_of(), w);
    let matrix = frame.chart("risk-matrix");
    let slide = |n: usize| {
        let body = SlidePart::beside(Share::Halves, matrix.clone(), highest(frame, &open, n));
        Slide { body, ..Slide::new("s-risks", title.clone(), subtitle(frame, open.len())).sized(Size::R3) }
    };
    let most = open.len().min(BESIDE);
    let top = fit::most_of(LEAST.min(most)..=most, |n| fit::fits_on_one(slide(n), w));
    let mut slides = vec![slide(top)];
    slides.extend(more(frame, &open[top..]));
    slides
}

/// What stands beside the matrix: the so many highest.
fn highest(frame: &Frame<'_>, open: &[(&Arc<Record>, &Risk)], n: usize) -> Vec<SlidePart> {
    let w = frame.words();
    let heading = if n == open.len() { w.program_risks_highest().to_string() } else { w.program_top(n, open.len()) };
    if n == 0 { Vec::new() } else { vec![SlidePart::Table(table(frame, &open[..n]).headed(heading))] }
}

fn subtitle(frame: &Frame<'_>, open: usize) -> String {
    let w = frame.words();
    let risks = w.slide_open_risks(open);
    let Some(kpi) = frame.measured.kpi("risk-exposure") else { return risks };
    let before = frame.measured.since().and_then(|day| {
        let then = kpi.on(day)?;
        Some((kpi.show(then, w), w.in_words(day, frame.as_of())))
    });
    match (kpi.figure.value.map(|now| kpi.show(now, w)), before) {
        (Some(now), Some((then, day))) => w.slide_exposure_then(risks, now, then, day),
        (Some(now), None) => w.slide_exposure(risks, now),
        (None, _) => risks,
    }
}

/// The other critical and high risks.
fn more(frame: &Frame<'_>, rest: &[(&Arc<Record>, &Risk)]) -> Option<Slide> {
    let high: Vec<_> = rest.iter().copied().filter(|(_, r)| r.score() >= HIGH).collect();
    if high.is_empty() {
        return None;
    }
    let shown = &high[..high.len().min(LISTED)];
    let w = frame.words();
    let title = match high.iter().any(|(_, r)| r.score() >= CRITICAL) {
        true => w.slide_more_risks(high.len()),
        false => w.slide_more_high_risks(high.len()),
    };
    let slide = Slide::new("s-more-risks", title, w.slide_high()).sized(Size::R5);
    let rows = vec![SlidePart::Table(table(frame, shown))];
    // A few leave room for how the exposure came to where it stands; half a slide is too narrow for the largest words.
    let course = frame.chart("exposure").filter(|_| shown.len() <= FEW);
    let slide = if course.is_some() { slide.sized(Size::R3) } else { slide };
    let slide = Slide { body: SlidePart::beside(Share::Halves, course, rows), ..slide };
    let left = high.len() - shown.len();
    Some(if left == 0 { slide } else { slide.with(SlidePart::note(Words::plain(w.slide_more_high(left)))) })
}

fn table(frame: &Frame<'_>, risks: &[(&Arc<Record>, &Risk)]) -> SlideTable {
    let (since, w) = (frame.measured.since(), frame.words());
    // Before the first steering committee there is nothing to compare with.
    let score = match since {
        Some(day) => w.slide_score_since(w.near(day, frame.as_of())),
        None => w.heads_score().to_string(),
    };
    let mut table = SlideTable::new(w.program_risks_highest())
        .column(w.kind_risk(), 10)
        .column(score, 5)
        .column(w.program_next_step(), 9);
    for (record, risk) in risks {
        // Below the score and not beside it: titles and steps need the width.
        let moved = since.map(|day| Words::plain(moved_since(risk, day, w))).unwrap_or_default();
        table.rows.push(vec![
            frame.titled(record),
            Words::score(risk.score(), w).below(moved),
            next_step(frame, record, risk),
        ]);
    }
    table
}

/// How the score of a risk moved since a day.
fn moved_since(risk: &Risk, day: chrono::NaiveDate, w: &Catalogue) -> String {
    match risk.stood(day).map(|(p, i)| u32::from(p) * u32::from(i)) {
        None => w.program_new().into(),
        Some(before) if before == risk.score() => w.program_unchanged().into(),
        Some(before) => w.program_moved(before, risk.score()),
    }
}

/// The next open action of a risk, else its owner.
fn next_step(frame: &Frame<'_>, record: &Record, risk: &Risk) -> Words {
    let actions = risk.actions.iter().filter_map(|a| frame.site.find(&record.scope, a.text()?));
    let open = actions.filter_map(|r| Some((r, r.as_kind::<Action>()?))).filter(|(_, a)| a.done.is_none());
    match open.min_by_key(|(_, a)| a.due) {
        Some((action, a)) => {
            let day = match (frame.as_of() - a.due).num_days() {
                late @ 1.. => Words::of(Look::Bad, frame.words().frame_overdue(late)),
                _ => frame.day(a.due),
            };
            let by = Words::fill(&frame.words().program_owner_by(slot(0), slot(1)), [frame.owner(action), day]);
            Words::plain(title_of(action)).below(by)
        }
        None => Words::of(Look::Bad, frame.words().program_no_action()).below(frame.owner(record)),
    }
}
