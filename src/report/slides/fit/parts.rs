//! Entries that stay whole on slides with titles of their own: where one slide ends and the next begins.

use std::ops::Range;

/// The fewest slides for so many entries, and of the ways to have so few the one whose longest is the shortest. Asks
/// whether the entries from one to before another fit on a slide; one alone is shown whether it fits or not.
pub(in crate::report::slides) fn parts_of(all: usize, fits: impl Fn(usize, usize) -> bool) -> Vec<Range<usize>> {
    // How far a slide reaches that begins with an entry.
    let reach: Vec<usize> =
        (0..all).map(|from| (from + 1..=all).take_while(|to| fits(from, *to)).last().unwrap_or(from + 1)).collect();
    let fewest = ends(&reach, all).len();
    let even = (1..=all).map(|most| ends(&reach, most)).find(|ends| ends.len() == fewest).unwrap_or_default();
    let begins = std::iter::once(0).chain(even.iter().copied());
    begins.zip(&even).map(|(from, to)| from..*to).collect()
}

/// Where slides end that begin one after the other, none with more than so many entries.
fn ends(reach: &[usize], most: usize) -> Vec<usize> {
    let next = |from: &usize| reach.get(*from).map(|to| (*to).min(from + most));
    std::iter::successors(next(&0), next).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slides_are_few_and_evenly_filled() {
        // Of seven entries a slide holds five: two slides, of four and three.
        let reach: Vec<usize> = (0..7).map(|from| (from + 5).min(7)).collect();
        assert_eq!(ends(&reach, 7), [5, 7]);
        assert_eq!(ends(&reach, 4), [4, 7]);
        assert_eq!(ends(&reach, 3), [3, 6, 7]);
        assert!(ends(&[], 1).is_empty());
        assert_eq!(parts_of(7, |from, to| to - from <= 5), [0..4, 4..7]);
        assert_eq!(parts_of(2, |_, _| false), [0..1, 1..2]);
    }
}
