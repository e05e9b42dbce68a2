//! What stands: baselines that moved only by approved changes.

use crate::record::milestone::Milestone;
use crate::record::{Data, Record};
use chrono::NaiveDate;

/// Answers from which day a change counts as approved, if it does.
pub(super) type Approval<'a> = dyn Fn(&str) -> Option<NaiveDate> + 'a;

/// Sets a milestone's standing baseline from its re-baselines and the changes that approve them.
pub(super) fn baseline(record: &mut Record, at: NaiveDate, approved: &Approval<'_>) {
    if let Data::Milestone(milestone) = &mut record.data {
        stand(milestone, at, approved);
    }
}

fn stand(milestone: &mut Milestone, at: NaiveDate, approved: &Approval<'_>) {
    let first = *milestone.first_baseline.get_or_insert(milestone.baseline);
    let mut moved: Vec<(NaiveDate, NaiveDate)> = milestone
        .rebaseline
        .iter()
        .filter_map(|row| {
            let change = row.change.as_ref()?.text()?;
            let day = approved(change)?.max(row.date);
            (day <= at).then_some((day, row.baseline))
        })
        .collect();
    moved.sort_by_key(|(day, _)| *day);
    milestone.baseline = moved.last().map_or(first, |(_, baseline)| *baseline);
    milestone.moved_baselines = moved;
}
