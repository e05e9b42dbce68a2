//! What a slip chart says: headline, description, note and table.

use chrono::NaiveDate;

use super::track::{State, Track};
use crate::chart::figure::{Column, DataTable};
use crate::chart::format;
use crate::chart::labels;

/// Milestones that count: those that were cancelled are drawn if they moved, but not counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Count {
    all: usize,
    moved: usize,
}

impl Count {
    /// Counts the milestones in scope.
    pub(super) fn of(tracks: &[Track]) -> Count {
        let live = || tracks.iter().filter(|track| track.state != State::Cancelled);
        Count { all: live().count(), moved: live().filter(|track| track.moved).count() }
    }
}

/// The headline: the largest slip, and how many moved. `moved` is sorted by slip.
pub(super) fn headline(moved: &[&Track], count: Count, as_of: NaiveDate) -> String {
    let all = count.all;
    match (moved.first(), all) {
        (None, 0) => "No milestones are in scope yet".into(),
        (None, 1) => "The only milestone kept its date".into(),
        (None, _) => format!("All {all} milestones kept their dates"),
        (Some(worst), _) if count.moved == 0 => worst_of(worst, as_of),
        (Some(worst), 1) => worst_of(worst, as_of),
        (Some(worst), _) => format!("{}; {}", worst_of(worst, as_of), how_many(count)),
    }
}

fn how_many(Count { all, moved }: Count) -> String {
    match (moved, all) {
        (2, 2) => "both milestones moved".into(),
        (moved, all) if moved == all => format!("all {all} milestones moved"),
        (moved, all) => format!("{moved} of {all} milestones moved"),
    }
}

fn worst_of(worst: &Track, as_of: NaiveDate) -> String {
    // a headline has to stay a headline, whatever the title
    let name = labels::fit(worst.title, 320.0, labels::TEXT, true);
    let name = if name.is_empty() { worst.id.to_owned() } else { name };
    let date = format::day_near(worst.now(), as_of);
    let days = format::plural(worst.slip.unsigned_abs(), "day");
    match (worst.state, worst.slip) {
        (State::Cancelled, _) => format!("{name} moved before it was cancelled"),
        (State::Overdue, _) => format!("{name} is {days} late and has no new date"),
        (State::Done, slip) if slip > 0 => format!("{name} slipped {days}, done on {date}"),
        (State::Open, slip) if slip > 0 => format!("{name} slips {days} to {date}"),
        (State::Done, 0) => format!("{name} moved and was done on its baseline, {date}"),
        (State::Open, 0) => format!("{name} moved and is back at its baseline, {date}"),
        (State::Done, _) => format!("No milestone is late; {name} was done {days} early, on {date}"),
        (State::Open, _) => format!("No milestone is late; {name} is {days} early, on {date}"),
    }
}

/// The text that stands for the drawing.
pub(super) fn description(moved: &[&Track], as_of: NaiveDate, headline: &str) -> String {
    let mut text = format!("Milestone trend analysis as of {}. {headline}.", format::date_long(as_of));
    let largest: Vec<String> = moved
        .iter()
        .filter(|track| track.state != State::Cancelled)
        .take(3)
        .map(|track| format!("{} {}", track.id, format::signed_days(track.slip)))
        .collect();
    if largest.len() > 1 {
        text.push_str(&format!(" Largest: {}.", largest.join(", ")));
    }
    text.replace('\u{a0}', " ")
}

/// What the drawing leaves out.
pub(super) fn note(moved: &[&Track], count: Count, labelled: usize) -> Option<String> {
    if moved.is_empty() {
        return (count.all == 0).then(|| "Records of kind “milestone” fill this chart.".into());
    }
    let mut notes: Vec<String> = Vec::new();
    if moved.len() > labelled {
        notes.push(format!("The {labelled} largest are named; the others are in the table."));
    }
    match count.all - count.moved {
        0 => {}
        1 => notes.push("One milestone kept its date and is not drawn.".into()),
        kept => notes.push(format!("{} milestones kept their dates and are not drawn.", format::opening_count(kept))),
    }
    if moved.iter().any(|track| track.state == State::Overdue) {
        notes.push("Where the expected date has passed, the days late so far are counted.".into());
    }
    (!notes.is_empty()).then(|| notes.join(" "))
}

/// Every milestone that moved, largest slip first.
pub(super) fn table(moved: &[&Track]) -> DataTable {
    DataTable {
        caption: "Milestones that moved, largest slip first".into(),
        columns: vec![
            Column::text("Id"),
            Column::text("Milestone"),
            Column::text("Baseline"),
            Column::text("Now"),
            Column::number("Slip"),
            Column::number("Changes"),
            Column::text("State"),
        ],
        rows: moved.iter().map(|track| row(track)).collect(),
    }
}

fn row(track: &Track) -> Vec<String> {
    let state = match track.state {
        State::Open => "open",
        State::Overdue => "overdue, no new date",
        State::Done => "done",
        State::Cancelled => "cancelled",
    };
    vec![
        track.id.to_owned(),
        track.title.to_owned(),
        format::date_short(track.baseline),
        format::date_short(track.now()),
        if track.state == State::Cancelled { String::new() } else { format::signed_days(track.slip) },
        track.changes.to_string(),
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
            history: history.iter().map(|(a, b)| (day(a), day(b))).collect(),
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
        assert_eq!(words(vec![kept.clone(), kept]), "All 2 milestones kept their dates");
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
