//! An estimate in words: from where to where, and what is likely.

use crate::words::Words;

/// `€120k to €620k, likely €310k`, of the least, the likely and the most as far as they are known; none of nothing.
pub(super) fn said([least, likely, most]: [Option<String>; 3], w: &Words) -> Option<String> {
    Some(match (least, most, likely) {
        (Some(least), Some(most), None) => w.record_range(least, most),
        (Some(least), Some(most), Some(likely)) => w.record_range_likely(least, most, likely),
        (Some(least), None, None) => w.record_least(least),
        (Some(least), None, Some(likely)) => w.record_least_likely(least, likely),
        (None, Some(most), None) => w.record_most(most),
        (None, Some(most), Some(likely)) => w.record_most_likely(most, likely),
        (None, None, Some(likely)) => w.record_likely(likely),
        (None, None, None) => return None,
    })
}
