//! From a release to the drawing of its steps.

use crate::chart::{Figure, cutover};
use crate::record::Person;
use crate::record::release::Release;
use crate::record::types::{DayFlag, Prose, When};
use crate::words::Words;
use chrono::NaiveDate;

/// Draws a release; `plain` is how a text of it reads without markup, `name` how somebody is called.
pub fn of(
    as_of: NaiveDate,
    title: &str,
    release: &Release,
    plain: impl Fn(&Prose) -> String,
    name: impl Fn(&Person) -> String,
    w: &Words,
) -> Figure {
    let steps = release.step.iter().map(|step| cutover::Step {
        title: plain(&step.title),
        owner: step.owner.as_ref().map(&name).unwrap_or_default(),
        start: step.start.as_ref().and_then(moment),
        end: step.end.as_ref().and_then(moment),
        done: step.done.is_some_and(DayFlag::is_set),
        done_on: match step.done {
            Some(DayFlag::Since(day)) => Some(day),
            _ => None,
        },
    });
    cutover::figure(
        &cutover::Input { as_of, title: title.into(), ended: release.outcome.is_some(), steps: steps.collect() },
        w,
    )
}

/// A moment that can be drawn; words such as "T+4h" cannot.
fn moment(when: &When) -> Option<cutover::Moment> {
    Some(cutover::Moment { day: when.day?, time: when.time() })
}
