//! What the program is done for, measured.

use super::kind::{Dated, Events, Kind};
use super::types::{Prose, table};
use chrono::NaiveDate;

table! {
    /// A day on which a benefit was measured.
    Measurement {
        /// When.
        date: NaiveDate,
        /// The value, in the benefit's unit.
        value: f64,
    }
}

table! {
    /// A benefit.
    Benefit {
        /// Unit of every value, e.g. "EUR" or "d".
        unit: String,
        /// The value aimed for.
        target: f64,
        /// By when.
        due: NaiveDate,
        /// The value before the program.
        baseline: Option<f64>,
        /// A type of the organisation's own.
        r#type: Option<String>,
        /// Why the program should bring it about.
        hypothesis: Option<Prose>,
        /// The value that is expected now.
        forecast: Option<f64>,
        /// History of measurements.
        measurement: Vec<Measurement>,
    }
}

impl Dated for Measurement {
    fn date(&self) -> NaiveDate {
        self.date
    }
}

impl Kind for Benefit {
    const NAME: &'static str = "benefit";
    const PLURAL: &'static str = "benefits";
    const TITLE: &'static str = "Benefit";
    const TITLES: &'static str = "Benefits";
    const DOC: &'static str = "What the program is done for: target, day, measurements.";
    const HISTORIES: &'static [&'static str] = &["measurement"];

    fn events<E: Events>(&mut self, events: &mut E) {
        events.rows(&mut self.measurement);
    }

    fn due(&self) -> Option<NaiveDate> {
        Some(self.due)
    }
}

impl Benefit {
    /// The latest measurement.
    pub fn latest(&self) -> Option<&Measurement> {
        self.measurement.iter().max_by_key(|m| m.date)
    }

    /// Share of the way from the baseline (zero where none is given) to the target; none where there is no way.
    pub fn progress(&self) -> Option<f64> {
        let from = self.baseline.unwrap_or(0.0);
        let way = self.target - from;
        (way != 0.0).then_some((self.latest()?.value - from) / way)
    }
}
