//! Benefits: what was promised, what is forecast and what was realised of each, as shares of the way to its target.

use chrono::NaiveDate;

use crate::chart::bars::{self, Bar, Limit};
use crate::chart::decision_latency::note;
use crate::chart::figure::{Column, DataTable, Figure, KeyItem};
use crate::chart::format::{self, opening_count};
use crate::chart::ink::Ink;
use crate::chart::paint::Form;

/// Key of the chart.
pub const NAME: &str = "benefits";

/// What the chart is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date.
    pub as_of: NaiveDate,
    /// The benefits, in any order.
    pub benefits: Vec<Benefit>,
}

/// A benefit; all values in its unit.
#[derive(Debug, Clone)]
pub struct Benefit {
    /// Identifier.
    pub id: String,
    /// Title.
    pub title: String,
    /// The unit.
    pub unit: String,
    /// By when it is promised.
    pub due: NaiveDate,
    /// The value before the program; zero where none is given.
    pub before: f64,
    /// The value that is promised.
    pub target: f64,
    /// The value that is expected now.
    pub forecast: Option<f64>,
    /// Day and value of the latest measurement.
    pub realised: Option<(NaiveDate, f64)>,
}

impl Benefit {
    /// Share of the way from before to the target; none where there is no way.
    fn share(&self, value: f64) -> Option<f64> {
        let way = self.target - self.before;
        let share = (value - self.before) / way;
        (way != 0.0 && share.is_finite()).then_some(share)
    }

    fn realised_share(&self) -> Option<f64> {
        self.realised.and_then(|(_, value)| self.share(value))
    }

    fn forecast_share(&self) -> Option<f64> {
        self.forecast.and_then(|value| self.share(value))
    }

    /// Whether less is expected than was promised.
    fn short(&self) -> bool {
        self.forecast_share().is_some_and(|share| share < 1.0 - 1e-9)
    }

    /// Whether its day has passed without the promise being kept.
    fn missed(&self, as_of: NaiveDate) -> bool {
        self.due <= as_of && self.realised_share().is_none_or(|share| share < 1.0 - 1e-9)
    }
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input) -> Figure {
    let mut all: Vec<&Benefit> = input.benefits.iter().collect();
    all.sort_by_key(|b| (b.due, b.id.clone()));
    let bars: Vec<Bar> = all.iter().map(|b| bar(b, input.as_of)).collect();
    let limit = Limit { at: 100.0, label: "Promised".into() };
    let headline = headline(&all, input.as_of);
    let description = format!("Benefits as of {}. {headline}.", format::date_long(input.as_of)).replace('\u{a0}', " ");
    let draw = |form| bars::draw(&bars, Some(&limit), form, &description);
    Figure {
        name: NAME,
        measure: "Share of the way from the value before the program to the promised one, by due date".into(),
        wide: draw(Form::Wide),
        narrow: draw(Form::Narrow),
        keep_wide: false,
        table: table(&all),
        note: note(all.len()),
        key: if all.is_empty() {
            Vec::new()
        } else {
            vec![KeyItem::bar("Realised"), KeyItem::hatched("Forecast on record"), KeyItem::limit("Promised")]
        },
        plot: None,
        headline,
        description,
    }
}

fn bar(b: &Benefit, as_of: NaiveDate) -> Bar {
    // A bar has no room for a multiple of the promise; the number beside it says it.
    let length = |share: Option<f64>| share.unwrap_or(0.0).clamp(0.0, 1.5) * 100.0;
    let (realised, forecast) = (length(b.realised_share()), length(b.forecast_share()));
    let said = b.realised_share().map_or("not measured".into(), per_cent);
    let due = format::day_near_short(b.due, as_of);
    Bar {
        name: format!("{} {}", b.id, b.title),
        parts: (realised, (forecast - realised).max(0.0)),
        rest: Ink::BarForecast,
        value: format!("{said}, {} {due}", if b.due <= as_of { "was due" } else { "due" }),
        bad: b.missed(as_of),
    }
}

fn per_cent(share: f64) -> String {
    format!("{}\u{a0}%", format::number(share * 100.0, 0))
}

fn headline(all: &[&Benefit], as_of: NaiveDate) -> String {
    let due = all.iter().filter(|b| b.due <= as_of).count();
    let missed = all.iter().filter(|b| b.missed(as_of)).count();
    let short = all.iter().filter(|b| b.short()).count();
    let benefits = |n: usize| if n == 1 { "benefit" } else { "benefits" };
    let forecast = match short {
        0 if all.iter().all(|b| b.forecast.is_none()) => "no forecast is on record".to_string(),
        0 => "none is forecast to fall short".to_string(),
        n => format!("{n} of {} {} forecast to fall short", all.len(), if n == 1 { "is" } else { "are" }),
    };
    match (all.len(), due, missed) {
        (0, ..) => "No benefit is on record".into(),
        (n, 0, _) => format!("None of {n} {} is due yet; {forecast}", benefits(n)),
        (_, 1, 0) => format!("The one benefit due by now was realised; {forecast}"),
        (_, 1, _) => format!("The one benefit due by now was not fully realised; {forecast}"),
        (_, d, 0) => format!("All {d} benefits due by now were realised; {forecast}"),
        (_, d, m) => {
            format!(
                "{} of {d} benefits due by now {} not fully realised; {forecast}",
                opening_count(m),
                if m == 1 { "was" } else { "were" }
            )
        }
    }
}

fn table(all: &[&Benefit]) -> DataTable {
    let number = |v: f64| format::number(v, 2);
    let row = |b: &&Benefit| {
        vec![
            b.id.clone(),
            b.title.clone(),
            format::date_short(b.due),
            b.unit.clone(),
            number(b.before),
            number(b.target),
            b.forecast.map(number).unwrap_or_default(),
            b.realised.map(|(_, v)| number(v)).unwrap_or_default(),
            b.realised_share().map(per_cent).unwrap_or_default(),
        ]
    };
    DataTable {
        caption: "Benefits: promised, forecast, realised".into(),
        columns: vec![
            Column::text("ID"),
            Column::text("Benefit"),
            Column::text("Due"),
            Column::text("Unit"),
            Column::number("Before"),
            Column::number("Promised"),
            Column::number("Forecast"),
            Column::number("Realised"),
            Column::number("Of the way"),
        ],
        rows: all.iter().map(row).collect(),
    }
}
