//! Extents of axes and their ticks; numbers go in steps of 1, 2 or 5.

use std::ops::Range;

use plotters::coord::ranged1d::{DefaultFormatting, KeyPointHint, Ranged};

use crate::chart::date_ticks::date_ticks;
use crate::chart::labels::{TICK, text_width};
use crate::chart::plot::{Scale, day_number};
use crate::words::Words;

/// An extent as plotters maps it; its key points are the ticks.
#[derive(Debug, Clone)]
pub(crate) struct Span {
    pub(crate) from: f64,
    pub(crate) to: f64,
    pub(crate) ticks: Vec<Tick>,
}

/// A marked place on an axis.
#[derive(Debug, Clone)]
pub(crate) struct Tick {
    pub(crate) at: f64,
    pub(crate) label: String,
    /// The label says the year.
    pub(crate) has_year: bool,
}

impl Tick {
    /// A tick that says no year.
    pub(crate) fn new(at: f64, label: String) -> Tick {
        Tick { at, label, has_year: false }
    }
}

impl Ranged for Span {
    type FormatOption = DefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, (start, end): (i32, i32)) -> i32 {
        let extent = self.to - self.from;
        let share = if extent > 0.0 { (value - self.from) / extent } else { 0.5 };
        // what lies outside the axis is drawn at its end, so nothing can leave the drawing
        start + (share.clamp(0.0, 1.0) * f64::from(end - start)).round() as i32
    }

    fn key_points<H: KeyPointHint>(&self, _: H) -> Vec<f64> {
        self.ticks.iter().map(|tick| tick.at).collect()
    }

    fn range(&self) -> Range<f64> {
        self.from..self.to
    }
}

impl Span {
    /// Extent and ticks of a scale, with at most `most` ticks.
    pub(crate) fn of(scale: &Scale, most: usize, w: &Words) -> Span {
        match scale {
            Scale::Dates { from, to } => {
                Span { from: day_number(*from), to: day_number(*to), ticks: date_ticks(*from, *to, most, w) }
            }
            Scale::Numbers { to, divisor, whole } => {
                Span { from: 0.0, to: *to, ticks: number_ticks(*to, *divisor, *whole, w) }
            }
            Scale::Categories(names) => Span {
                from: -0.5,
                to: names.len() as f64 - 0.5,
                ticks: names.iter().enumerate().map(|(i, name)| Tick::new(i as f64, name.clone())).collect(),
            },
        }
    }

    /// Without the year where it does not change: the other axis or the words beside tell it.
    pub(crate) fn without_lone_year(mut self) -> Span {
        let years = |tick: &Tick| tick.label.len() >= 4 && tick.label.chars().rev().take(4).all(|c| c.is_ascii_digit());
        let (first, others) = (self.ticks.first().is_some_and(years), self.ticks.iter().skip(1).any(years));
        if let Some(tick) = self.ticks.first_mut().filter(|_| first && !others) {
            let kept = tick.label.rfind('\u{a0}').unwrap_or(tick.label.len());
            tick.label.truncate(kept);
        }
        self
    }

    /// Widest tick label.
    pub(crate) fn label_width(&self) -> f64 {
        self.ticks.iter().map(|tick| text_width(&tick.label, TICK, false)).fold(0.0, f64::max)
    }
}

/// Top of an axis for amounts up to `largest`: never zero, never less than the amounts.
pub(crate) fn top_of(largest: f64) -> f64 {
    if largest.is_finite() && largest > 0.0 { largest } else { 1.0 }
}

/// Smallest step of 1, 2 or 5 times a power of ten that needs at most five lines.
fn step_for(top: f64, whole: bool) -> f64 {
    let power = 10f64.powf((top / 5.0).log10().floor());
    let steps = [power, 2.0 * power, 5.0 * power, 10.0 * power];
    let step = steps.into_iter().find(|step| top / step <= 5.0 + 1e-9).unwrap_or(top);
    if whole { step.max(1.0) } else { step }
}

fn number_ticks(to: f64, divisor: f64, whole: bool, w: &Words) -> Vec<Tick> {
    let step = step_for(to / divisor, whole);
    let decimals = if step >= 1.0 { 0 } else { (-step.log10()).ceil().clamp(1.0, 6.0) as usize };
    (0..=5)
        .map(|i| f64::from(i) * step)
        .filter(|value| *value <= to / divisor * 1.0001)
        .map(|value| Tick::new(value * divisor, w.number(value, decimals)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_step_by_one_two_five() {
        let words =
            |to: f64| number_ticks(to, 1.0, true, &Words::english()).into_iter().map(|t| t.label).collect::<Vec<_>>();
        assert_eq!(words(24.0), ["0", "5", "10", "15", "20"]);
        assert_eq!(words(1.0), ["0", "1"]);
        assert_eq!(words(7.0), ["0", "2", "4", "6"]);
        assert_eq!(words(159.0), ["0", "50", "100", "150"]);
        let money: Vec<String> =
            number_ticks(1.9e7, 1e6, false, &Words::english()).into_iter().map(|t| t.label).collect();
        assert_eq!(money, ["0", "5", "10", "15"]);
    }

    #[test]
    fn an_extent_without_length_maps_to_its_middle() {
        let span = Span { from: 3.0, to: 3.0, ticks: vec![] };
        assert_eq!(span.map(&3.0, (0, 100)), 50);
        assert_eq!(span.map(&f64::NAN, (0, 100)), 50);
    }
}
