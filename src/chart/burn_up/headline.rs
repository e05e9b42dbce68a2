//! The finding of a burn-up in words: one fixed pattern for each case.

use super::Input;
use super::tally::Tally;
use crate::words::Words;

/// The headline.
pub(super) fn headline(input: &Input, tally: &Tally, w: &Words) -> String {
    match tally {
        Tally { total: 0, .. } => w.chart_no_milestones().into(),
        Tally { open: 0, .. } => all_done(tally, w),
        Tally { due: 0, done_count: 0, .. } => nothing_due(input, tally, w),
        Tally { due: 0, .. } => w.burn_up_before_any(done_of(tally, w)),
        Tally { due_open: 0, .. } => nothing_open(input, tally, w),
        _ if tally.done_count < tally.due => w.chart_two(done_of(tally, w), were_due(input, tally, w)),
        _ => w.chart_two(done_of(tally, w), still_open(tally, w)),
    }
}

fn all_done(tally: &Tally, w: &Words) -> String {
    match (tally.total, tally.done_late) {
        (1, 0) => w.burn_up_only_in_time().into(),
        (1, _) => w.burn_up_only_late().into(),
        (total, 0) => w.burn_up_all_in_time(total),
        (total, late) if late == total => w.burn_up_all_late(total),
        (total, late) => w.burn_up_all_some_late(total, late),
    }
}

fn nothing_due(input: &Input, tally: &Tally, w: &Words) -> String {
    let first = tally.plan.first().map_or(input.start, |step| step.day);
    let first = w.day_near(first, input.as_of);
    match tally.total {
        1 => w.burn_up_only_due(first),
        total => w.burn_up_none_due(total, first),
    }
}

fn nothing_open(input: &Input, tally: &Tally, w: &Words) -> String {
    let date = w.day_near(input.as_of, input.as_of);
    match tally.due {
        1 => w.burn_up_one_due_done(date, tally.open),
        due => w.burn_up_all_due_done(due, date, tally.open),
    }
}

fn done_of(tally: &Tally, w: &Words) -> String {
    match tally.total {
        1 => w.burn_up_only_open().into(),
        total => w.burn_up_done_of(tally.done_count, total),
    }
}

fn were_due(input: &Input, tally: &Tally, w: &Words) -> String {
    let date = w.day_near(input.as_of, input.as_of);
    match (tally.due, tally.total) {
        (1, 1) => w.burn_up_only_was_due(date),
        (due, _) => w.burn_up_were_due(due, date),
    }
}

/// "2 of 14 due are still open".
pub(super) fn still_open(tally: &Tally, w: &Words) -> String {
    w.burn_up_still_open(tally.due_open, tally.due)
}

/// The text that stands for the drawing.
pub(super) fn description(input: &Input, tally: &Tally, headline: &str, w: &Words) -> String {
    let mut text = vec![w.burn_up_described(w.in_words_with_year(input.as_of), headline)];
    if tally.total > 0 {
        if let Some(step) = tally.plan.last() {
            text.push(w.burn_up_described_plan(w.in_words_with_year(step.day)));
        }
        let first = if tally.p80.is_empty() { w.chart_forecast() } else { w.chart_forecast_p50() };
        for (name, steps) in [(first, &tally.forecast), (w.chart_forecast_p80(), &tally.p80)] {
            if let Some(step) = steps.last() {
                text.push(w.burn_up_described_line(name, w.in_words_with_year(step.day)));
            }
        }
        if let Some(gap) = &tally.widest {
            text.push(w.burn_up_described_behind(w.number(gap.behind, 1), w.in_words_with_year(gap.day)));
        }
    }
    text.join(" ").replace('\u{a0}', " ")
}

/// What the reader has to know: dates that are missing, baselines that were moved, what left the scope.
pub(super) fn note(tally: &Tally, w: &Words) -> Option<String> {
    if tally.total == 0 {
        return Some(w.chart_fill_milestones().into());
    }
    let mut notes: Vec<String> = Vec::new();
    if tally.undated > 0 && tally.p80.is_empty() {
        notes.push(w.burn_up_undated(tally.undated));
    }
    if tally.rebaselined > 0 {
        notes.push(w.burn_up_rebaselined(tally.rebaselined));
    }
    if tally.cancelled > 0 {
        notes.push(w.burn_up_cancelled(tally.cancelled));
    }
    (!notes.is_empty()).then(|| notes.join(" "))
}

#[cfg(test)]
mod tests {
    use super::super::{Milestone, figure};
    use super::*;
    use chrono::NaiveDate;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    /// Baseline and, where done, day of completion, all in May 2026.
    type Dates = (u32, Option<u32>);

    fn words(dates: &[Dates]) -> String {
        let may = |d: u32| NaiveDate::from_ymd_opt(2026, 5, d).unwrap_or_default();
        let milestone = |(baseline, actual): &Dates| Milestone {
            id: String::new(),
            title: String::new(),
            baseline: may(*baseline),
            original_baseline: None,
            forecast: None,
            actual: actual.map(may),
            added: None,
            cancelled: None,
            weight: 1.0,
        };
        let milestones = dates.iter().map(milestone).collect();
        let input = Input { as_of: day("2026-05-28"), start: may(1), milestones, cone: None };
        figure(&input, &crate::words::Words::english()).headline.replace('\u{a0}', " ")
    }

    #[test]
    fn every_case_has_its_sentence() {
        let cases: [(&[Dates], &str); 11] = [
            (&[], "No milestones are in scope yet"),
            (&[(30, None)], "The only milestone is due on 30 May"),
            (&[(30, None), (31, None)], "None of 2 milestones is due yet; the first is on 30 May"),
            (&[(30, Some(20)), (31, None)], "One of 2 milestones is done, before any was due"),
            (&[(5, Some(5))], "The only milestone is done, by its baseline date"),
            (&[(5, Some(5)), (6, Some(6))], "Both milestones are done, neither after its baseline"),
            (&[(5, Some(6)), (6, Some(7))], "Both milestones are done, each after its baseline"),
            (&[(5, Some(6)), (6, Some(6)), (7, Some(7))], "All 3 milestones are done, 1 of 3 after their baseline"),
            (&[(5, None), (28, None), (30, None)], "None of 3 milestones is done; 2 were due by 28 May"),
            (&[(5, Some(5)), (30, None)], "The one milestone due by 28 May is done; 1 to go"),
            (&[(5, None), (30, Some(20)), (31, Some(20))], "Two of 3 milestones are done; 1 of 1 due is still open"),
        ];
        for (dates, wanted) in cases {
            assert_eq!(words(dates), wanted);
        }
    }
}
