//! Something that may happen: probability, impact, response.

use super::kind::{Dated, Events, Kind};
use super::types::{Prose, Ref, Scalar, Score, choice, table};
use chrono::NaiveDate;

choice! {
    /// What is done about a risk.
    Response {
        /// Remove the cause.
        Avoid = "avoid",
        /// Make it less likely or less harmful.
        Reduce = "reduce",
        /// Let somebody else carry it.
        Transfer = "transfer",
        /// Carry it knowingly.
        Accept = "accept",
        /// Carry it together.
        Share = "share",
    }
}

table! {
    /// Three estimates of one quantity.
    Range {
        /// Optimistic.
        low: Option<f64>,
        /// Most likely.
        likely: Option<f64>,
        /// Pessimistic.
        high: Option<f64>,
    }
}

table! {
    /// Where the response is to bring the risk.
    Target {
        /// Probability aimed for, 1 to 5.
        probability: Option<Score>,
        /// Impact aimed for, 1 to 5.
        impact: Option<Score>,
        /// By when.
        by: Option<NaiveDate>,
    }
}

table! {
    /// A day on which the risk was looked at again.
    Review {
        /// When.
        date: NaiveDate,
        /// Probability from then on, 1 to 5.
        probability: Score,
        /// Impact from then on, 1 to 5.
        impact: Score,
        /// What was found.
        note: Option<Prose>,
    }
    computed {
        /// Whether it comes from an earlier version of the record instead of a row of its own.
        from_git: bool,
    }
}

table! {
    /// A risk.
    Risk {
        /// The day on which it was raised.
        raised: NaiveDate,
        /// Probability, 1 to 5, at `raised`; without reviews, today's.
        probability: Score,
        /// Impact, 1 to 5, at `raised`; without reviews, today's.
        impact: Score,
        /// A category of the organisation's own.
        category: Option<String>,
        /// How near it is: a word, or the day of its earliest effect.
        proximity: Option<Scalar>,
        /// What is done about it.
        response: Option<Response>,
        /// What would show that it has come true.
        trigger: Option<Prose>,
        /// Where the response is to bring it.
        target: Option<Target>,
        /// Actions that carry the response.
        actions: Vec<Ref> ["action"],
        /// What it threatens.
        affects: Vec<Ref>,
        /// Cost if it comes true, in the program's currency.
        cost: Option<Range>,
        /// Delay if it comes true, in days.
        delay_days: Option<Range>,
        /// The day on which it was closed.
        closed: Option<NaiveDate>,
        /// The issue that it became.
        became: Option<Ref> ["issue"],
        /// History of reviews.
        review: Vec<Review>,
    }
    computed {
        /// Probability and impact at `raised`; set by the view, in which the plain ones are those that stand.
        first: Option<(u8, u8)>,
        /// The day before which nothing is known of its scores, since the clone ends there.
        known_from: Option<NaiveDate>,
    }
}

impl Dated for Review {
    fn date(&self) -> NaiveDate {
        self.date
    }
}

impl Kind for Risk {
    const NAME: &'static str = "risk";
    const PLURAL: &'static str = "risks";
    const TITLE: &'static str = "Risk";
    const TITLES: &'static str = "Risks";
    const DOC: &'static str = "Something that may happen, with its probability, impact, response and reviews.";
    const ORDER: &'static [(&'static str, &'static str)] = &[("raised", "closed")];
    const PAST: &'static [&'static str] = &["raised", "closed"];
    const HISTORIES: &'static [&'static str] = &["review"];

    fn events<E: Events>(&mut self, events: &mut E) {
        events.born(self.raised);
        if events.once(&mut self.closed) {
            self.became = None;
        }
        let first = *self.first.get_or_insert((self.probability.0, self.impact.0));
        events.rows(&mut self.review);
        let last = self.review.iter().max_by_key(|r| r.date);
        (self.probability, self.impact) =
            last.map_or((Score(first.0), Score(first.1)), |last| (last.probability, last.impact));
    }

    fn is_open(&self) -> Option<bool> {
        Some(self.closed.is_none())
    }

    fn ended(&self) -> Option<NaiveDate> {
        self.closed
    }

    fn due(&self) -> Option<NaiveDate> {
        self.target.as_ref().and_then(|t| t.by)
    }
}

impl Risk {
    /// Probability × impact, 1 to 25, as it stands.
    pub fn score(&self) -> u32 {
        u32::from(self.probability.0) * u32::from(self.impact.0)
    }

    /// The day on which it was last looked at.
    pub fn reviewed(&self) -> NaiveDate {
        self.review.iter().map(|r| r.date).max().unwrap_or(self.raised)
    }

    /// Probability and impact as they stood on a day not after the view's; none before it was raised.
    pub fn stood(&self, day: NaiveDate) -> Option<(u8, u8)> {
        if day < self.raised {
            return None;
        }
        let last = self.review.iter().filter(|r| r.date <= day).max_by_key(|r| r.date);
        Some(last.map_or(self.first.unwrap_or((self.probability.0, self.impact.0)), |r| (r.probability.0, r.impact.0)))
    }
}

/// Severity of a score from 1 to 25: 4 critical (15 and more), 3 high (10), 2 medium (5), 1 low.
pub fn severity(score: u32) -> u8 {
    match score {
        15.. => 4,
        10..15 => 3,
        5..10 => 2,
        _ => 1,
    }
}
