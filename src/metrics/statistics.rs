//! Mean and median.

/// The arithmetic mean; none of nothing.
pub(super) fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// The middle value, of an even number the mean of the two middle ones; none of nothing.
pub fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = sorted[(sorted.len() - 1) / 2];
    Some((lower + upper) / 2.0)
}

/// A share; none of nothing.
pub(super) fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn median_has_as_many_values_on_either_side(values in prop::collection::vec(-1e6..1e6f64, 1..40)) {
            let middle = median(&values).expect("there are values");
            let below = values.iter().filter(|v| **v < middle).count();
            let above = values.iter().filter(|v| **v > middle).count();
            prop_assert!(below <= values.len() / 2 && above <= values.len() / 2);
        }

        #[test]
        fn mean_lies_between_the_extremes(values in prop::collection::vec(-1e6..1e6f64, 1..40)) {
            let mean = mean(&values).expect("there are values");
            let low = values.iter().copied().fold(f64::INFINITY, f64::min);
            let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            prop_assert!(mean >= low - 1e-6 && mean <= high + 1e-6);
        }
    }

    #[test]
    fn nothing_has_no_middle() {
        assert_eq!((mean(&[]), median(&[]), share(0, 0)), (None, None, None));
    }
}
