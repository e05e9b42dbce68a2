//! From the times of commits to days of the site.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

/// The day of a time in seconds since 1970, in a time zone; none where no calendar has it.
pub(super) fn of(seconds: i64, zone: Tz) -> Option<NaiveDate> {
    DateTime::from_timestamp(seconds, 0).map(|time| time.with_timezone(&zone).date_naive())
}

/// The days of times that never fall; the days do not fall either, even where clocks are set back over midnight.
pub(super) fn rising(times: impl Iterator<Item = i64>, zone: Tz) -> Vec<NaiveDate> {
    let mut last = NaiveDate::MIN;
    times
        .map(|seconds| {
            last = of(seconds, zone).unwrap_or(last).max(last);
            last
        })
        .collect()
}
