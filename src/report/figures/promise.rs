//! From a dependency to the chart of what was promised against the day of its need.

use crate::chart::{Figure, promise};
use crate::portfolio::ProgramView;
use crate::record::dependency::Dependency;

/// Draws a dependency.
pub(super) fn of(program: &ProgramView, d: &Dependency) -> Figure {
    let mut rows: Vec<_> = d.reforecast.iter().collect();
    rows.sort_by_key(|row| row.date);
    // When the first promise was made nobody wrote down.
    let first = d.promised_first().map(|day| (None, day));
    let mut promises: Vec<_> = first.into_iter().collect();
    promises.extend(rows.into_iter().map(|row| (Some(row.date), row.forecast)));
    promise::figure(
        &promise::Input {
            as_of: program.as_of,
            raised: d.raised,
            needed_by: d.needed_by,
            delivered: d.delivered,
            promises,
        },
        &program.words,
    )
}
