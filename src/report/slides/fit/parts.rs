//! Entries that stay whole on slides with titles of their own: where one slide ends and the next begins.

use std::ops::{Range, RangeInclusive};

/// The fewest slides for so many entries, and of the ways to have so few the one whose longest is the shortest. Asks
/// whether the entries from one to before another fit on a slide; one alone is shown whether it fits or not.
///
/// Few slides are asked about: where so many entries fit, it is believed that fewer would, until they are to be shown.
pub(in crate::report::slides) fn parts_of(all: usize, fits: impl Fn(usize, usize) -> bool) -> Vec<Range<usize>> {
    let mut slides = Slides { fits, known: (0..all).map(|from| from + 1..=all).collect() };
    let fullest = slides.of_at_most(all);
    // With fewer entries on each, so many slides would not hold all.
    for most in all.div_ceil(fullest.len().max(1))..all {
        let even = slides.of_at_most(most);
        if even.len() == fullest.len() && even.iter().all(|slide| slide.len() == 1 || slides.holds(slide)) {
            return even;
        }
    }
    fullest
}

/// What is known of the slides that begin with each entry. To set a slide and measure it costs far more than to remember
/// it, so none is asked for twice, and none whose answer follows from others.
struct Slides<F> {
    fits: F,
    /// Where a slide may end, by its first entry: up to the start of the range it fits, beyond the end it does not.
    known: Vec<RangeInclusive<usize>>,
}

impl<F: Fn(usize, usize) -> bool> Slides<F> {
    /// Slides one after the other, as full as they can be with at most so many entries on each.
    fn of_at_most(&mut self, most: usize) -> Vec<Range<usize>> {
        let (mut slides, mut from, mut like) = (Vec::new(), 0, 1);
        while from < self.known.len() {
            // Slides hold about as much as the one before.
            let end = self.end(from, from.saturating_add(most), from + like);
            slides.push(from..end);
            (from, like) = (end, end - from);
        }
        slides
    }

    /// How far a slide reaches that begins with an entry and ends at `most` at the latest; asks around a guess first.
    fn end(&mut self, from: usize, most: usize, guess: usize) -> usize {
        let (mut fits, mut beyond) = (*self.known[from].start(), *self.known[from].end());
        let mut next = guess.min(most);
        while fits < beyond.min(most) {
            let at = next.clamp(fits + 1, beyond.min(most));
            if (self.fits)(from, at) {
                (fits, next) = (at, at + 1);
            } else {
                (beyond, next) = (at - 1, at - 1);
            }
        }
        self.known[from] = fits..=beyond;
        fits.min(most)
    }

    /// Whether a slide fits: the fullest ones were asked about, those within them are now.
    fn holds(&self, slide: &Range<usize>) -> bool {
        *self.known[slide.start].start() == slide.end || (self.fits)(slide.start, slide.end)
    }
}

/// The most entries that fit on a slide: all of these where they do, else what halving finds, which relies on fewer entries
/// fitting where more do. The fewest of these are shown whether they fit or not.
pub(in crate::report::slides) fn most_of(entries: RangeInclusive<usize>, fits: impl Fn(usize) -> bool) -> usize {
    let (mut least, mut most) = entries.into_inner();
    let mut next = most;
    while least < most {
        if fits(next) {
            least = next;
        } else {
            most = next - 1;
        }
        next = (least + most).div_ceil(2);
    }
    least
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::cell::Cell;

    #[test]
    fn slides_are_few_and_evenly_filled() {
        // Of seven entries a slide holds five: two slides, of four and three.
        let of_at_most = |all: usize, most: usize| {
            let known = (0..all).map(|from| from + 1..=all).collect();
            Slides { fits: |from: usize, to: usize| to - from <= 5, known }.of_at_most(most)
        };
        assert_eq!(of_at_most(7, 7), [0..5, 5..7]);
        assert_eq!(of_at_most(7, 4), [0..4, 4..7]);
        assert_eq!(of_at_most(7, 3), [0..3, 3..6, 6..7]);
        assert!(of_at_most(0, 1).is_empty());
        assert_eq!(parts_of(7, |from, to| to - from <= 5), [0..4, 4..7]);
        assert_eq!(parts_of(2, |_, _| false), [0..1, 1..2]);
        assert_eq!(parts_of(3, |_, _| true), [Range { start: 0, end: 3 }]);
        assert!(parts_of(0, |_, _| true).is_empty());
    }

    #[test]
    fn a_slide_has_the_most_entries_that_fit() {
        let of = |most: usize| most_of(3..=12, |n| n <= most);
        assert_eq!((of(12), of(11), of(7), of(3), of(2)), (12, 11, 7, 3, 3));
        // Without the line that says how many are left out, all may fit where fewer do not.
        assert_eq!(most_of(3..=12, |n| n == 12), 12);
        assert_eq!((most_of(0..=0, |_| true), most_of(5..=5, |_| false)), (0, 5));
    }

    #[test]
    fn few_slides_are_set_to_find_them() {
        let asked = Cell::new(0);
        let fits = |from: usize, to: usize| {
            asked.set(asked.get() + 1);
            to - from <= 7
        };
        assert_eq!(parts_of(26, fits), [0..7, 7..14, 14..21, 21..26]);
        assert!(asked.get() <= 16, "{} slides were set", asked.get());
    }

    /// The same by asking for every slide that there could be.
    fn of_all(heights: &[usize], room: usize) -> Vec<Range<usize>> {
        let all = heights.len();
        let holds = |from: usize, to: usize| heights[from..to].iter().sum::<usize>() <= room;
        let reach = |from: usize| (from + 1..=all).rev().find(|to| holds(from, *to)).unwrap_or(from + 1);
        let slides = |most: usize| {
            let (mut out, mut from) = (Vec::new(), 0);
            while from < all {
                let end = reach(from).min(from + most);
                out.push(from..end);
                from = end;
            }
            out
        };
        let fewest = slides(all).len();
        (1..=all).map(slides).find(|out| out.len() == fewest).unwrap_or_default()
    }

    proptest! {
        #[test]
        fn nothing_is_missed_by_asking_for_few(heights in prop::collection::vec(1usize..30, 0..30), room in 1usize..90) {
            let fits = |from: usize, to: usize| heights[from..to].iter().sum::<usize>() <= room;
            prop_assert_eq!(parts_of(heights.len(), fits), of_all(&heights, room));
        }

        /// The columns of a table are as wide as all its rows ask for: fewer rows may be higher.
        #[test]
        fn what_does_not_fit_is_not_shown(all in 0usize..20, answers in any::<u64>()) {
            let fits = |from: usize, to: usize| (answers.rotate_left((7 * from + 3 * to) as u32) & 1) == 1;
            let slides = parts_of(all, fits);
            prop_assert_eq!(slides.iter().cloned().flatten().collect::<Vec<_>>(), (0..all).collect::<Vec<_>>());
            prop_assert!(slides.iter().all(|slide| slide.len() == 1 || fits(slide.start, slide.end)), "{:?}", slides);
        }
    }
}
