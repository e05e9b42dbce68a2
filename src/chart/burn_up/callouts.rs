//! Statements inside the burn-up: how far behind it is, or was at worst.

use chrono::NaiveDate;

use super::tally::{Gap, Tally};
use super::{Input, headline};
use crate::chart::format;
use crate::chart::plot::{Callout, Tone, X};

/// What is behind at the report date, or, when nothing is any more, where the plan was missed most.
pub(super) fn callouts(input: &Input, tally: &Tally, from: NaiveDate, to: NaiveDate) -> Vec<Callout> {
    if tally.total == 0 || input.as_of < from {
        return Vec::new();
    }
    let done = (format!("{} done", tally.done_label()), Tone::Strong);
    if tally.open > 0 && input.as_of <= to {
        let behind = tally.due_level > tally.done_level;
        let mut lines = vec![done];
        if tally.due_open > 0 {
            lines.push((headline::still_open(tally), Tone::Bad));
        }
        return vec![Callout {
            x: X::Date(input.as_of),
            y: tally.done_level,
            bracket_to: behind.then_some(tally.due_level),
            lines,
        }];
    }
    tally.widest.iter().filter(|gap| gap.behind >= (tally.scope_level / 10.0).max(2.0)).map(widest_gap).collect()
}

fn widest_gap(gap: &Gap) -> Callout {
    let behind = format!("{} behind plan", format::number(gap.behind, 1));
    Callout {
        x: X::Date(gap.day),
        y: gap.done,
        bracket_to: Some(gap.done + gap.behind),
        lines: vec![(behind, Tone::Bad), (format!("on {}", format::day_short(gap.day)), Tone::Plain)],
    }
}
