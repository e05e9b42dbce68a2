//! Statements inside the burn-up: how far behind it is, or was at worst.

use chrono::NaiveDate;

use super::tally::{Gap, Tally};
use super::{Input, headline};
use crate::chart::plot::{Callout, Tone, X};
use crate::words::Words;

/// What is behind at the report date, or, when nothing is any more, where the plan was missed most.
pub(super) fn callouts(input: &Input, tally: &Tally, from: NaiveDate, to: NaiveDate, w: &Words) -> Vec<Callout> {
    if tally.total == 0 || input.as_of < from {
        return Vec::new();
    }
    let done = (w.burn_up_callout_done(tally.done_label(w)), Tone::Strong);
    if tally.open > 0 && input.as_of <= to {
        let behind = tally.due_level > tally.done_level;
        let mut lines = vec![done];
        if tally.due_open > 0 {
            lines.push((headline::still_open(tally, w), Tone::Bad));
        }
        return vec![Callout {
            x: X::Date(input.as_of),
            y: tally.done_level,
            bracket_to: behind.then_some(tally.due_level),
            lines,
        }];
    }
    let wide = tally.widest.iter().filter(|gap| gap.behind >= (tally.scope_level / 10.0).max(2.0));
    wide.map(|gap| widest_gap(gap, w)).collect()
}

fn widest_gap(gap: &Gap, w: &Words) -> Callout {
    let behind = w.burn_up_callout_behind(w.number(gap.behind, 1));
    Callout {
        x: X::Date(gap.day),
        y: gap.done,
        bracket_to: Some(gap.done + gap.behind),
        lines: vec![(behind, Tone::Bad), (w.burn_up_callout_on(w.day_label(gap.day)), Tone::Plain)],
    }
}
