//! What a slip chart says: headline, description, note and table.

use chrono::NaiveDate;

use super::track::{State, Track};
use crate::chart::figure::{Column, DataTable};
use crate::chart::labels;
use crate::words::Words;

/// Milestones that count: those that were cancelled are drawn if they moved, but not counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Count {
    all: usize,
    moved: usize,
    /// Whether nobody gave one of those that moved another date: it was late, or is.
    silent: bool,
}

impl Count {
    /// Counts the milestones in scope.
    pub(super) fn of(tracks: &[Track]) -> Count {
        let live = || tracks.iter().filter(|track| track.state != State::Cancelled);
        let moved = || live().filter(|track| track.moved);
        Count { all: live().count(), moved: moved().count(), silent: moved().any(|track| track.moves == 0) }
    }
}

/// The headline: the largest slip, and how many moved. `moved` is sorted by slip.
pub(super) fn headline(moved: &[&Track], count: Count, as_of: NaiveDate, w: &Words) -> String {
    match (moved.first(), count.all) {
        (None, 0) => w.chart_no_milestones().into(),
        (None, 1) => w.slip_only_kept().into(),
        (None, all) => w.slip_all_kept(all),
        (Some(worst), _) if count.moved == 0 => worst_of(worst, as_of, w),
        (Some(worst), 1) => worst_of(worst, as_of, w),
        (Some(worst), _) => w.chart_two(worst_of(worst, as_of, w), how_many(count, w)),
    }
}

fn how_many(Count { all, moved, silent }: Count, w: &Words) -> String {
    match (moved, all) {
        // A date that passed did not move.
        _ if silent => w.slip_some_kept(all - moved, all),
        (2, 2) => w.slip_both_moved().into(),
        (moved, all) if moved == all => w.slip_all_moved(all),
        (moved, all) => w.slip_some_moved(moved, all),
    }
}

fn worst_of(worst: &Track, as_of: NaiveDate, w: &Words) -> String {
    // a headline has to stay a headline, whatever the title
    let name = labels::fit(worst.title, labels::NAMED, labels::TEXT, true);
    let name = if name.is_empty() { worst.id.to_owned() } else { name };
    let date = w.day_near(worst.now(), as_of);
    let days = worst.slip.unsigned_abs();
    match (worst.state, worst.slip) {
        (State::Cancelled, _) => w.slip_moved_cancelled(name),
        (State::Overdue, _) => w.slip_overdue(days, name),
        (State::Done, slip) if slip > 0 => w.slip_slipped(days, name, date),
        (State::Open, slip) if slip > 0 => w.slip_slips(days, name, date),
        (State::Done, 0) => w.slip_done_on_baseline(name, date),
        (State::Open, 0) => w.slip_back_at_baseline(name, date),
        (State::Done, _) => w.slip_done_early(days, name, date),
        (State::Open, _) => w.slip_is_early(days, name, date),
    }
}

/// The text that stands for the drawing.
pub(super) fn description(moved: &[&Track], as_of: NaiveDate, headline: &str, w: &Words) -> String {
    let mut text = vec![w.slip_described(w.in_words_with_year(as_of), headline)];
    let largest: Vec<String> = moved
        .iter()
        .filter(|track| track.state != State::Cancelled)
        .take(3)
        .map(|track| format!("{} {}", track.id, w.signed_days(track.slip)))
        .collect();
    if largest.len() > 1 {
        text.push(w.slip_largest(largest.join(w.list_between())));
    }
    text.join(" ").replace('\u{a0}', " ")
}

/// What the drawing leaves out.
pub(super) fn note(moved: &[&Track], count: Count, (drawn, labelled): (usize, usize), w: &Words) -> Option<String> {
    if moved.is_empty() {
        return (count.all == 0).then(|| w.chart_fill_milestones().into());
    }
    let mut notes: Vec<String> = Vec::new();
    if moved.len() > drawn {
        notes.push(w.slip_drawn(drawn));
    }
    let shown = moved.len().min(drawn);
    // A slide says only what it leaves out.
    if shown > labelled && drawn == super::DRAWN {
        notes.push(w.slip_named(labelled, shown));
    }
    let kept = count.all - count.moved;
    if kept > 0 {
        notes.push(w.slip_kept(kept));
    }
    if moved.iter().any(|track| track.state == State::Overdue) {
        notes.push(w.slip_so_far().into());
    }
    (!notes.is_empty()).then(|| notes.join(" "))
}

/// Every milestone that moved, largest slip first.
pub(super) fn table(moved: &[&Track], w: &Words) -> DataTable {
    DataTable {
        caption: w.slip_caption().into(),
        columns: vec![
            Column::text(w.chart_id()),
            Column::text(w.chart_milestone()),
            Column::text(w.slip_baseline()),
            Column::text(w.slip_now()),
            Column::number(w.slip_slip()),
            Column::number(w.slip_changes()),
            Column::text(w.chart_state()),
        ],
        rows: moved.iter().map(|track| row(track, w)).collect(),
    }
}

fn row(track: &Track, w: &Words) -> Vec<String> {
    let state = match track.state {
        State::Open => w.slip_state_open(),
        State::Overdue => w.slip_state_overdue(),
        State::Done => w.slip_state_done(),
        State::Cancelled => w.chart_cancelled(),
    };
    vec![
        track.id.to_owned(),
        track.title.to_owned(),
        w.date_label(track.baseline),
        w.date_label(track.now()),
        if track.state == State::Cancelled { String::new() } else { w.signed_days(track.slip) },
        track.moves.to_string(),
        state.into(),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::{Input, Milestone, figure};
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    fn words(milestones: Vec<Milestone>) -> String {
        let input = Input { as_of: day("2026-05-28"), start: day("2026-01-05"), milestones };
        figure(&input, &crate::words::Words::english()).headline.replace('\u{a0}', " ")
    }

    fn milestone(title: &str, baseline: &str, history: &[(&str, &str)], actual: Option<&str>) -> Milestone {
        Milestone {
            id: "M-1".into(),
            title: title.into(),
            baseline: day(baseline),
            first: day(baseline),
            history: history.iter().map(|(a, b)| (day(a), day(b))).collect(),
            moves: history.len(),
            actual: actual.map(day),
            cancelled: None,
        }
    }

    #[test]
    fn the_largest_slip_is_the_headline() {
        let cutover =
            milestone("Cutover", "2026-07-25", &[("2026-05-07", "2026-07-25"), ("2026-05-28", "2026-08-15")], None);
        let kept = milestone("Charter", "2026-02-01", &[], Some("2026-02-01"));
        assert_eq!(words(vec![kept.clone(), cutover]), "Cutover slips 21 days to 15 August; 1 of 2 milestones moved");
        assert_eq!(words(vec![kept.clone(), kept]), "Both milestones kept their dates");
        let late = milestone("Pen test", "2026-04-01", &[], Some("2026-04-20"));
        assert_eq!(words(vec![late]), "Pen test slipped 19 days, done on 20 April");
        let silent = milestone("Audit", "2026-05-18", &[], None);
        assert_eq!(words(vec![silent]), "Audit is 10 days late and has no new date");
    }

    #[test]
    fn a_milestone_cancelled_in_time_does_not_count() {
        let gone = Milestone { cancelled: Some(day("2026-03-01")), ..milestone("Gone", "2026-02-01", &[], None) };
        assert_eq!(words(vec![gone]), "No milestones are in scope yet");
    }
}
