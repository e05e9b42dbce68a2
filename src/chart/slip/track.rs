//! The path of one milestone through the slip chart.

use std::cmp::Ordering;

use chrono::NaiveDate;

use super::{Input, Milestone};

/// Where a milestone stands at the report date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Open,
    /// Open, and the expected date has passed.
    Overdue,
    Done,
    Cancelled,
}

/// A milestone with its points in order.
#[derive(Debug, Clone)]
pub(super) struct Track<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) baseline: NaiveDate,
    /// Day of the report and date expected then; the last is the present state.
    pub(super) points: Vec<(NaiveDate, NaiveDate)>,
    pub(super) state: State,
    /// Days from the baseline to the last expected date or to completion. An overdue milestone
    /// is late by at least the days that have passed.
    pub(super) slip: i64,
    /// How often the expected date was changed.
    pub(super) moves: usize,
    /// The date is or was another than the baseline.
    pub(super) moved: bool,
}

impl<'a> Track<'a> {
    /// The track of a milestone as of the report date.
    pub(super) fn of(milestone: &'a Milestone, input: &Input) -> Track<'a> {
        let done = milestone.actual.filter(|day| *day <= input.as_of);
        let cancelled = milestone.cancelled.filter(|day| done.is_none() && *day <= input.as_of);
        let end = done.or(cancelled).unwrap_or(input.as_of);
        let mut points = path(milestone, input.start.min(end), end);
        let expected = points.last().map_or(milestone.baseline, |point| point.1);
        let strayed = points.iter().any(|point| point.1 != milestone.baseline);
        points.push((end, done.unwrap_or(expected)));
        let state = match (done, cancelled) {
            (Some(_), _) => State::Done,
            (None, Some(_)) => State::Cancelled,
            (None, None) if expected < input.as_of => State::Overdue,
            (None, None) => State::Open,
        };
        let reached = if state == State::Overdue { input.as_of } else { done.unwrap_or(expected) };
        let slip = (reached - milestone.baseline).num_days();
        Track {
            id: &milestone.id,
            title: &milestone.title,
            baseline: milestone.baseline,
            moved: strayed || (state != State::Cancelled && slip != 0),
            points,
            state,
            slip,
            moves: milestone.moves,
        }
    }

    /// The date now expected, or the day of completion.
    pub(super) fn now(&self) -> NaiveDate {
        self.points.last().map_or(self.baseline, |point| point.1)
    }

    /// Largest slip first; cancelled ones last; among equals the later baseline, then the identifier.
    pub(super) fn by_slip(&self, other: &Track) -> Ordering {
        let gone = |track: &Track| track.state == State::Cancelled;
        gone(self)
            .cmp(&gone(other))
            .then(other.slip.cmp(&self.slip))
            .then(other.baseline.cmp(&self.baseline))
            .then(self.id.cmp(other.id))
    }
}

/// From the first plan at the start through every report up to `end`, in order, one point per day.
fn path(milestone: &Milestone, start: NaiveDate, end: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
    let mut reports: Vec<(NaiveDate, NaiveDate)> =
        milestone.history.iter().copied().filter(|(day, _)| *day <= end).collect();
    // a stable sort: of two reports on one day the later in the list counts
    reports.sort_by_key(|report| report.0);
    let first = reports.first().map_or(start, |report| report.0.min(start));
    let mut points = vec![(first, milestone.first)];
    for (day, date) in reports {
        match points.last_mut() {
            Some(last) if last.0 == day && points_at_start(day, first, date, milestone.first) => last.1 = date,
            _ => points.push((day, date)),
        }
    }
    points
}

/// Whether a report replaces the point of its day. The first plan at the very start stays beside a
/// first report that differs from it, so that the move can be seen.
fn points_at_start(day: NaiveDate, first: NaiveDate, date: NaiveDate, planned: NaiveDate) -> bool {
    day != first || date == planned
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_a_moved_baseline_begins_at_the_first_plan() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap_or_default();
        let (start, approved) = (day("2026-01-05"), day("2026-03-19"));
        let milestone = Milestone {
            id: "M-21".into(),
            title: "Wave 4".into(),
            baseline: day("2026-09-11"),
            first: day("2026-08-28"),
            history: vec![(start, day("2026-08-28")), (approved, day("2026-09-11"))],
            moves: 1,
            actual: None,
            cancelled: None,
        };
        let input = Input { as_of: day("2026-05-28"), start, milestones: Vec::new() };
        let track = Track::of(&milestone, &input);
        assert_eq!(track.points[0], (start, day("2026-08-28")));
        assert_eq!(track.points[1], (approved, day("2026-09-11")), "no step back on the first day");
        assert_eq!((track.slip, track.moved), (0, true));
    }
}
