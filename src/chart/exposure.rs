//! Risk exposure by severity: the sum of the open risks' scores over time, most severe at the base.

use chrono::{Days, NaiveDate};

use crate::chart::axis::top_of;
use crate::chart::figure::{Column, DataTable, Figure};
use crate::chart::paint::{self, Form};
use crate::chart::plot::{Axis, EndLabel, EndMark, Plot, ReportMark, Role, Scale, Series, Style, Tone, X};
use crate::words::Words;

/// Key of the chart.
pub const NAME: &str = "exposure";

/// Names of the severities, low first.
fn names(w: &Words) -> [&str; 4] {
    [w.severity_low(), w.severity_medium(), w.severity_high(), w.severity_critical()]
}

/// What the chart is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date; later points are not seen.
    pub as_of: NaiveDate,
    /// The day with which the present is compared; without one the first day there is.
    pub since: Option<NaiveDate>,
    /// Day and sum of scores (likelihood × impact) by severity, low first. In any order; of two
    /// points on one day the later in the list counts.
    pub points: Vec<(NaiveDate, [u32; 4])>,
}

/// The points in order, the present, and the past it is compared with.
struct Trend {
    points: Vec<(NaiveDate, [u32; 4])>,
    now: [u32; 4],
    then: (NaiveDate, [u32; 4]),
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input, w: &Words) -> Figure {
    let trend = Trend::of(input);
    let plot = plot(input, &trend, w);
    let headline = trend.headline(input.as_of, w);
    let description = trend.description(input.as_of, &headline, w);
    Figure {
        name: NAME,
        measure: trend.measure(input.as_of, w),
        wide: paint::draw(&plot, Form::Wide, 330.0, &description, w),
        narrow: paint::draw(&plot, Form::Narrow, 290.0, &description, w),
        keep_wide: false,
        table: trend.table(w),
        note: trend.points.is_empty().then(|| w.exposure_fill().into()),
        key: Vec::new(),
        plot: Some(plot),
        headline,
        description,
    }
}

fn total(scores: &[u32; 4]) -> u64 {
    scores.iter().map(|score| u64::from(*score)).sum()
}

fn change(then: u64, now: u64) -> i64 {
    i64::try_from(now).unwrap_or(i64::MAX) - i64::try_from(then).unwrap_or(i64::MAX)
}

impl Trend {
    fn of(input: &Input) -> Trend {
        let mut points: Vec<(NaiveDate, [u32; 4])> =
            input.points.iter().copied().filter(|point| point.0 <= input.as_of).collect();
        points.sort_by_key(|point| point.0);
        points.reverse();
        points.dedup_by_key(|point| point.0);
        points.reverse();
        let now = points.last().map_or([0; 4], |point| point.1);
        let first = points.first().copied().unwrap_or((input.as_of, [0; 4]));
        let since = input.since.unwrap_or(first.0).min(input.as_of);
        let known = points.iter().rev().find(|point| point.0 <= since);
        let then = known.map_or(first, |point| (since, point.1));
        Trend { points, now, then }
    }

    fn headline(&self, as_of: NaiveDate, w: &Words) -> String {
        let (before, now) = (total(&self.then.1), total(&self.now));
        let since = w.day_near(self.then.0, as_of);
        if self.points.is_empty() {
            return w.exposure_none_scored().into();
        }
        if now == 0 && before == 0 {
            return w.exposure_none().into();
        }
        let all = total_words(before, now, w);
        match (self.then.1[3], self.now[3]) {
            (a, b) if b > a => w.exposure_rose(a, b, since, all),
            (a, b) if b < a => w.exposure_fell(a, b, since, all),
            (_, 0) => w.exposure_none_critical(all, since),
            (_, b) => w.exposure_stays(b, since, all),
        }
    }

    fn description(&self, as_of: NaiveDate, headline: &str, w: &Words) -> String {
        let [low, medium, high, critical] = self.now;
        let now = w.exposure_now(critical, high, medium, low);
        w.exposure_described(w.in_words_with_year(as_of), headline, now).replace('\u{a0}', " ")
    }

    fn measure(&self, as_of: NaiveDate, w: &Words) -> String {
        w.exposure_measure(w.day_near(self.then.0, as_of))
    }

    fn table(&self, w: &Words) -> DataTable {
        let mut columns = vec![Column::text(w.chart_date())];
        columns.extend(names(w).iter().rev().map(|name| Column::number(name)));
        columns.push(Column::number(w.exposure_total()));
        let row = |(day, scores): &(NaiveDate, [u32; 4])| {
            let mut cells = vec![w.date_label(*day)];
            cells.extend(scores.iter().rev().map(u32::to_string));
            cells.push(total(scores).to_string());
            cells
        };
        DataTable { caption: w.exposure_caption().into(), columns, rows: self.changes().map(row).collect() }
    }

    /// The first day, each on which something changed, and the last.
    fn changes(&self) -> impl Iterator<Item = &(NaiveDate, [u32; 4])> {
        let last = self.points.len().saturating_sub(1);
        let points = &self.points;
        points.iter().enumerate().filter(move |(n, p)| *n == 0 || *n == last || points[n - 1].1 != p.1).map(|(_, p)| p)
    }
}

fn total_words(before: u64, now: u64, w: &Words) -> String {
    match change(before, now) {
        0 => w.exposure_total_stays(now),
        _ if before == 0 => w.exposure_total_from_none(now),
        difference => {
            let percent = (difference as f64 / before as f64 * 100.0).round() as i64;
            w.exposure_total_moved(now, w.signed(percent))
        }
    }
}

/// The last value needs a width to be seen.
fn end(as_of: NaiveDate, from: NaiveDate) -> NaiveDate {
    let width = ((as_of - from).num_days() / 40).clamp(3, 14).unsigned_abs();
    as_of.checked_add_days(Days::new(width)).unwrap_or(as_of)
}

fn plot(input: &Input, trend: &Trend, w: &Words) -> Plot {
    let from = trend.points.first().map_or(input.as_of, |point| point.0);
    let from = if from < input.as_of { from } else { from.checked_sub_days(Days::new(7)).unwrap_or(from) };
    let to = end(input.as_of, from);
    let highest = trend.points.iter().map(|point| total(&point.1)).max().unwrap_or(0);
    Plot {
        x: Axis { title: w.chart_date().into(), scale: Scale::Dates { from, to } },
        y: Axis {
            title: w.exposure_axis().into(),
            scale: Scale::Numbers { to: top_of(highest as f64), divisor: 1.0, whole: true },
        },
        series: if trend.points.is_empty() {
            Vec::new()
        } else {
            (0..4).rev().map(|i| part(to, trend, i, w)).collect()
        },
        callouts: Vec::new(),
        as_of: Some(input.as_of),
        report_mark: ReportMark::Tick,
    }
}

/// One severity; 0 is low.
fn part(to: NaiveDate, trend: &Trend, index: usize, w: &Words) -> Series {
    let mut points: Vec<(X, Option<f64>)> =
        trend.points.iter().map(|(day, scores)| (X::Date(*day), Some(f64::from(scores[index])))).collect();
    points.push((X::Date(to), Some(f64::from(trend.now[index]))));
    let difference = change(u64::from(trend.then.1[index]), u64::from(trend.now[index]));
    let worse = index == 3 && difference > 0;
    Series {
        name: names(w)[index].into(),
        role: Role::Severity(index as u8 + 1),
        style: Style::StackedArea,
        points,
        label: Some(EndLabel {
            title: names(w)[index].into(),
            short: names(w)[index].into(),
            value: format!("{} ({})", trend.now[index], w.signed(difference)),
            stacked: false,
            tone: match (index, worse) {
                (_, true) => Tone::Bad,
                (3, _) => Tone::Strong,
                _ => Tone::Plain,
            },
        }),
        end: EndMark::None,
    }
}
