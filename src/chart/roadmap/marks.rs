//! The marks of an entry: which shape for what, at which day.

use chrono::NaiveDate;

use super::{Entry, Live, State, What};
use crate::chart::ink::Ink;
use crate::chart::lane_chart::Shape;

/// The days at which edges arrive and leave.
pub(super) fn doors(entry: &Entry) -> (NaiveDate, NaiveDate) {
    match entry.what {
        What::Milestone { end, .. } => (end, end),
        What::Task { start, end, .. } | What::Release { start, end, .. } => (start.min(end), end.max(start)),
        What::Gate { review, .. } => (review, review),
    }
}

/// The marks from the back to the front.
pub(super) fn shapes(entry: &Entry) -> Vec<Shape> {
    match entry.what {
        What::Milestone { baseline, end, state, external } => milestone(baseline, end, state, external),
        What::Task { start, end, baseline, progress, state } => task((start, end), baseline, progress, state),
        What::Gate { review, passed } => {
            let hexagon =
                Shape::Hexagon(review, if passed == Some(true) { Ink::MarkActual } else { Ink::MarkForecast });
            if passed == Some(false) { vec![hexagon, Shape::Cross(review)] } else { vec![hexagon] }
        }
        What::Release { start, end, live } => {
            let arrow =
                Shape::Arrow(start, end, if live == Some(Live::Running) { Ink::BarActual } else { Ink::BarForecast });
            match live {
                None | Some(Live::Running) => vec![arrow],
                Some(Live::TakenBack | Live::Failed) => vec![arrow, Shape::Cross(end.max(start))],
            }
        }
    }
}

fn milestone(baseline: NaiveDate, end: NaiveDate, state: State, external: bool) -> Vec<Shape> {
    let mut shapes = Vec::with_capacity(4);
    if baseline != end {
        let ink = if end > baseline { Ink::Slipped } else { Ink::Plan };
        shapes.push(Shape::Stretch(baseline.min(end), baseline.max(end), ink));
        shapes.push(Shape::Diamond(baseline, 5.5, Ink::MarkPlan));
    }
    if external {
        shapes.push(Shape::Diamond(end, 10.5, Ink::Outside));
    }
    let ink = if state == State::Done { Ink::MarkActual } else { Ink::MarkForecast };
    shapes.push(Shape::Diamond(end, 7.0, ink));
    shapes
}

/// Baseline above; below it what is done in solid ink and what is left hatched.
fn task(
    (start, end): (NaiveDate, NaiveDate),
    baseline: Option<(NaiveDate, NaiveDate)>,
    progress: Option<f64>,
    state: State,
) -> Vec<Shape> {
    const PLAN: (f64, f64) = (7.0, -3.0);
    const WORK: (f64, f64) = (2.0, 6.0);
    let mut shapes = Vec::with_capacity(3);
    if let Some((from, to)) = baseline {
        shapes.push(Shape::Bar(from, to, PLAN, Ink::BarPlan));
    }
    let days = (end - start).num_days().max(0);
    let share = match state {
        State::Done => 1.0,
        // without a figure nothing is claimed but that the days have passed: what is open stays hatched
        _ => progress.filter(|p| p.is_finite()).unwrap_or(0.0).clamp(0.0, 1.0),
    };
    let done = start + chrono::Duration::days((days as f64 * share).round() as i64);
    if share < 1.0 {
        shapes.push(Shape::Bar(start, end, WORK, Ink::BarForecast));
    }
    if share > 0.0 {
        shapes.push(Shape::Bar(start, if share >= 1.0 { end } else { done }, WORK, Ink::BarActual));
    }
    shapes
}
