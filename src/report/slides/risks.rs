//! Risks: the matrix with the highest beside it, then the other critical and high ones.

use super::frame::Frame;
use super::model::{Share, Slide, SlidePart, SlideTable};
use super::words::{Look, Words, shorten};
use crate::record::Record;
use crate::record::action::Action;
use crate::record::risk::Risk;
use crate::report::html::{count, opening};
use crate::report::pages::{open_risks, risk_heading};
use std::sync::Arc;

/// Rows beside the matrix, and on the slides after it.
const BESIDE: usize = 5;
const LISTED: usize = 36;
/// Characters of the next step beside the matrix, and on the slides after it: a word on it, not the row of the action.
const SHORT: usize = 42;
const LONG: usize = 80;
/// The lowest score that is listed after the matrix.
const HIGH: u32 = 10;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let open = open_risks(frame.program);
    if frame.program.of::<Risk>().next().is_none() {
        return Vec::new();
    }
    let title = risk_heading(&open, frame.measured, frame.site.words);
    let top = &open[..open.len().min(BESIDE)];
    let heading = match open.len() {
        0..=BESIDE => "Open risks, highest first".to_string(),
        n => format!("Top {} of {n}", opening(top.len()).to_lowercase()),
    };
    let right =
        if top.is_empty() { Vec::new() } else { vec![SlidePart::Table(table(frame, top, SHORT).headed(heading))] };
    let body = SlidePart::beside(Share::WideRight, frame.chart("risk-matrix"), right);
    let mut slides = vec![Slide { body, ..Slide::new("s-risks", title, subtitle(frame, open.len())) }];
    slides.extend(more(frame, &open[top.len()..]));
    slides
}

fn subtitle(frame: &Frame<'_>, open: usize) -> String {
    let risks = count(open, "open risk", "open risks");
    let Some(kpi) = frame.measured.kpi("risk-exposure") else { return risks };
    let before = frame.measured.last_steering.and_then(|day| {
        let then = kpi.trend.iter().rev().find(|(d, _)| *d <= day)?.1?;
        Some(format!(", {} on {}", kpi.show(then, frame.site.words), frame.site.words.in_words(day, frame.as_of())))
    });
    match kpi.figure.value {
        Some(now) => {
            format!("{risks}; exposure {} points{}", kpi.show(now, frame.site.words), before.unwrap_or_default())
        }
        None => risks,
    }
}

/// The other critical and high risks.
fn more(frame: &Frame<'_>, rest: &[(&Arc<Record>, &Risk)]) -> Option<Slide> {
    let high: Vec<_> = rest.iter().copied().filter(|(_, r)| r.score() >= HIGH).collect();
    if high.is_empty() {
        return None;
    }
    let shown = &high[..high.len().min(LISTED)];
    let title = format!(
        "{} more {} critical or high",
        opening(high.len()),
        if high.len() == 1 { "risk is" } else { "risks are" }
    );
    let slide = Slide::new("s-more-risks", title, "Scores of 10 and more, highest first")
        .with(SlidePart::Table(table(frame, shown, LONG)));
    let left = high.len() - shown.len();
    Some(if left == 0 {
        slide
    } else {
        slide.with(SlidePart::note(Words::plain(format!(
            "{left} more of a score of 10 or above stand in the RAID log."
        ))))
    })
}

fn table(frame: &Frame<'_>, risks: &[(&Arc<Record>, &Risk)], longest: usize) -> SlideTable {
    let since = frame.measured.last_steering;
    let moved = since.map(|day| format!("Since {}", frame.site.words.near(day, frame.as_of())));
    // Before the first steering committee there is nothing to compare with, and no column for it.
    let mut columns = vec![("Risk", 9), ("Score", 4), ("Next step, owner, by", 7)];
    if let Some(head) = &moved {
        columns.insert(2, (head, 4));
    }
    let mut table = SlideTable::new("Open risks, highest first", &columns);
    for (record, risk) in risks {
        let mut row = vec![
            frame.titled(record),
            Words::score(risk.score(), frame.site.words),
            next_step(frame, record, risk, longest),
        ];
        if let Some(day) = since {
            row.insert(2, Words::plain(moved_since(risk, day)));
        }
        table.rows.push(row);
    }
    table
}

/// How the score of a risk moved since a day.
fn moved_since(risk: &Risk, day: chrono::NaiveDate) -> String {
    match risk.stood(day).map(|(p, i)| u32::from(p) * u32::from(i)) {
        None => "new".into(),
        Some(before) if before == risk.score() => "unchanged".into(),
        Some(before) => format!("{before} to {}", risk.score()),
    }
}

/// The next open action of a risk, else its owner.
fn next_step(frame: &Frame<'_>, record: &Record, risk: &Risk, longest: usize) -> Words {
    let actions = risk.actions.iter().filter_map(|a| frame.site.find(&record.scope, a.text()?));
    let open = actions.filter_map(|r| Some((r, r.as_kind::<Action>()?))).filter(|(_, a)| a.done.is_none());
    match open.min_by_key(|(_, a)| a.due) {
        Some((action, a)) => {
            let by = frame.owner(action).shortened(40).text(", ").then(frame.day(a.due));
            Words::plain(shorten(action.title(), longest)).below(by)
        }
        None => Words::of(Look::Bad, "no open action").below(frame.owner(record).shortened(40)),
    }
}
