//! The finding of a burn-up in words: one fixed pattern for each case.

use super::Input;
use super::tally::Tally;
use crate::chart::format;

/// The headline.
pub(super) fn headline(input: &Input, tally: &Tally) -> String {
    match tally {
        Tally { total: 0, .. } => "No milestones are in scope yet".into(),
        Tally { open: 0, .. } => all_done(tally),
        Tally { due: 0, done_count: 0, .. } => nothing_due(input, tally),
        Tally { due: 0, .. } => format!("{}, before any was due", done_of(tally)),
        Tally { due_open: 0, .. } => nothing_open(input, tally),
        _ if tally.done_count < tally.due => format!("{}; {}", done_of(tally), were_due(input, tally)),
        _ => format!("{}; {}", done_of(tally), still_open(tally)),
    }
}

fn all_done(tally: &Tally) -> String {
    match (tally.total, tally.done_late) {
        (1, 0) => "The only milestone is done, by its baseline date".into(),
        (1, _) => "The only milestone is done, after its baseline date".into(),
        (total, 0) => format!("All {total} milestones are done, none after its baseline"),
        (total, late) if late == total => format!("All {total} milestones are done, every one after its baseline"),
        (total, late) => format!("All {total} milestones are done, {late} of {total} after their baseline"),
    }
}

fn nothing_due(input: &Input, tally: &Tally) -> String {
    let first = tally.plan.first().map_or(input.start, |step| step.day);
    let first = format::day_near(first, input.as_of);
    match tally.total {
        1 => format!("The only milestone is due on {first}"),
        total => format!("None of {total} milestones is due yet; the first is on {first}"),
    }
}

fn nothing_open(input: &Input, tally: &Tally) -> String {
    let date = format::day_long(input.as_of);
    match tally.due {
        1 => format!("The one milestone due by {date} is done; {} to go", tally.open),
        due => format!("All {due} milestones due by {date} are done; {} to go", tally.open),
    }
}

fn done_of(tally: &Tally) -> String {
    let verb = if tally.done_count <= 1 { "is" } else { "are" };
    match tally.total {
        1 => "The only milestone is not done".into(),
        total => format!("{} of {total} milestones {verb} done", format::opening_count(tally.done_count)),
    }
}

fn were_due(input: &Input, tally: &Tally) -> String {
    let date = format::day_long(input.as_of);
    match tally.due {
        1 if tally.total == 1 => format!("it was due by {date}"),
        1 => format!("1 was due by {date}"),
        due => format!("{due} were due by {date}"),
    }
}

/// "2 of 14 due are still open".
pub(super) fn still_open(tally: &Tally) -> String {
    let verb = if tally.due_open == 1 { "is" } else { "are" };
    format!("{} of {} due {verb} still open", tally.due_open, tally.due)
}

/// The text that stands for the drawing.
pub(super) fn description(input: &Input, tally: &Tally, headline: &str) -> String {
    let mut text = format!("Milestones completed over time as of {}. {headline}.", format::date_long(input.as_of));
    if tally.total == 0 {
        return text;
    }
    if let Some(step) = tally.plan.last() {
        text.push_str(&format!(" Plan: the last on {}.", format::date_long(step.day)));
    }
    let names = if tally.p80.is_empty() { ("Forecast", "") } else { ("Forecast P50", "Forecast P80") };
    for (name, steps) in [(names.0, &tally.forecast), (names.1, &tally.p80)] {
        if let Some(step) = steps.last() {
            text.push_str(&format!(" {name}: the last on {}.", format::date_long(step.day)));
        }
    }
    if let Some(gap) = &tally.widest {
        let behind = format::number(gap.behind, 1);
        text.push_str(&format!(" Furthest behind plan, by {behind}, on {}.", format::date_long(gap.day)));
    }
    text.replace('\u{a0}', " ")
}

/// What the reader has to know: dates that are missing, baselines that were moved, what left the scope.
pub(super) fn note(tally: &Tally) -> Option<String> {
    if tally.total == 0 {
        return Some("Records of kind “milestone” fill this chart.".into());
    }
    let mut notes: Vec<String> = Vec::new();
    let simulated = !tally.p80.is_empty();
    if tally.undated > 0 && !simulated {
        let (subject, verb) = if tally.undated == 1 { ("milestone", "has") } else { ("milestones", "have") };
        notes.push(format!(
            "{} open {subject} {verb} an expected date in the past and no new one; the forecast leaves them out.",
            format::opening_count(tally.undated)
        ));
    }
    if tally.rebaselined > 0 {
        let noun = if tally.rebaselined == 1 { "baseline was" } else { "baselines were" };
        notes.push(format!(
            "{} {noun} moved; the plan shows the present ones.",
            format::opening_count(tally.rebaselined)
        ));
    }
    if tally.cancelled > 0 {
        let noun = if tally.cancelled == 1 { "milestone was" } else { "milestones were" };
        notes.push(format!("{} {noun} cancelled and not counted.", format::opening_count(tally.cancelled)));
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
            (&[(5, Some(5)), (6, Some(6))], "All 2 milestones are done, none after its baseline"),
            (&[(5, Some(6)), (6, Some(7))], "All 2 milestones are done, every one after its baseline"),
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
