//! Milestone slip (milestone trend analysis): the forecast date of each milestone, report by report.
//!
//! Flat keeps the date, upwards is later; a line ends on the diagonal, where the forecast is the day.

mod track;
mod words;

use chrono::{Days, NaiveDate};

use crate::chart::figure::{Figure, KeyItem};
use crate::chart::labels;
use crate::chart::paint::{self, Form};
use crate::chart::plot::{Axis, EndLabel, EndMark, Plot, ReportMark, Role, Scale, Series, Style, Tone, X, day_number};
use crate::words::Words;
use track::{State, Track};

/// Key of the chart.
pub const NAME: &str = "slip";

/// Lines with words at their end.
const LABELLED: usize = 8;
/// Lines that are drawn at all; more would only be a grey area.
const DRAWN: usize = 40;

/// What of the lines is drawn, and how many have words.
#[derive(Debug, Clone, Copy)]
struct Choice {
    drawn: usize,
    labelled: usize,
    /// Least share of the height between two ends with words.
    apart: f64,
}

const PAGE: Choice = Choice { drawn: DRAWN, labelled: LABELLED, apart: 0.0 };
/// Slides are read from afar: those that slipped most, and words only where they do not push each other away.
const SLIDE: Choice = Choice { drawn: 9, labelled: 4, apart: 0.075 };

/// What the chart is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date; what happens after it is not seen.
    pub as_of: NaiveDate,
    /// First day of the program.
    pub start: NaiveDate,
    /// The milestones in any order.
    pub milestones: Vec<Milestone>,
}

/// A milestone with the history of its expected date.
#[derive(Debug, Clone)]
pub struct Milestone {
    /// Identifier.
    pub id: String,
    /// Title.
    pub title: String,
    /// The date that slip is measured from: the approved baseline.
    pub baseline: NaiveDate,
    /// The date that was planned first; another than the baseline where an approved change has moved that.
    pub first: NaiveDate,
    /// Day of the report and date expected then, in any order.
    pub history: Vec<(NaiveDate, NaiveDate)>,
    /// How often the expected date was changed. Not read off `history`: that a baseline was approved which differs
    /// from the forecast of its day is no change of the forecast.
    pub moves: usize,
    /// Day of completion.
    pub actual: Option<NaiveDate>,
    /// Day on which it was cancelled.
    pub cancelled: Option<NaiveDate>,
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input, w: &Words) -> Figure {
    chosen(input, PAGE, w)
}

/// The same for slides: fewer lines, and fewer words.
pub fn figure_for_slide(input: &Input, w: &Words) -> Figure {
    chosen(input, SLIDE, w)
}

fn chosen(input: &Input, choice: Choice, w: &Words) -> Figure {
    let mut tracks: Vec<Track> = input.milestones.iter().map(|m| Track::of(m, input)).collect();
    tracks.sort_by(Track::by_slip);
    let moved: Vec<&Track> = tracks.iter().filter(|track| track.moved).collect();
    let count = words::Count::of(&tracks);
    let headline = words::headline(&moved, count, input.as_of, w);
    let description = words::description(&moved, input.as_of, &headline, w);
    let drawn = &moved[..moved.len().min(choice.drawn)];
    let plot = plot(input, drawn, choice, w);
    // The diagonal lies outside where no date is near its report, as on the page of a milestone far ahead.
    let has_diagonal = plot.series.iter().any(|series| series.role == Role::Reference);
    Figure {
        name: NAME,
        measure: if has_diagonal { w.slip_measure() } else { w.slip_measure_reports() }.into(),
        wide: paint::draw(&plot, Form::Wide, 430.0, &description, w),
        narrow: paint::draw(&plot, Form::Narrow, 420.0, &description, w),
        keep_wide: false,
        table: words::table(&moved, w),
        note: words::note(&moved, count, (choice.drawn, choice.labelled), w),
        key: key(drawn, &plot, w),
        plot: Some(plot),
        headline,
        description,
    }
}

/// What is drawn, and nothing else: most lines that ended have no mark.
fn key(moved: &[&Track], plot: &Plot, w: &Words) -> Vec<KeyItem> {
    let Some(worst) = moved.first() else { return Vec::new() };
    let any = |test: fn(&Series) -> bool| plot.series.iter().any(test);
    let items = [
        (true, KeyItem::moved(w)),
        (any(|series| series.end == EndMark::Done), KeyItem::delivered(w)),
        (true, KeyItem::limit(&w.slip_baseline_of(worst.id))),
        (any(|series| series.role == Role::Reference), KeyItem::the_day(w)),
    ];
    items.into_iter().filter(|(used, _)| *used).map(|(_, item)| item).collect()
}

fn plot(input: &Input, moved: &[&Track], choice: Choice, w: &Words) -> Plot {
    let days = || moved.iter().flat_map(|track| &track.points);
    let first = days().map(|point| point.0).min().unwrap_or(input.start).min(input.start);
    let last = days().map(|point| point.0).max().unwrap_or(input.as_of).max(first);
    let low = days().map(|point| point.1).min().unwrap_or(first);
    let high = days().map(|point| point.1).max().unwrap_or(last);
    let (x_from, x_to) = (first, if last > first { last } else { later(last, 7) });
    let pad = ((high - low).num_days() / 25).max(2).unsigned_abs();
    let (y_from, y_to) = (low.checked_sub_days(Days::new(pad)).unwrap_or(low), later(high, pad));
    let mut series: Vec<Series> = Vec::new();
    if let Some(worst) = moved.first() {
        series.extend(diagonal((x_from, x_to), (y_from, y_to), w));
        series.push(baseline(worst, w));
    }
    let named = named(moved, choice, (high - low).num_days() as f64 * choice.apart);
    // the headline's line last, upon the others
    series.extend(moved.iter().enumerate().rev().map(|(rank, track)| line(track, rank, named[rank], w)));
    series.sort_by_key(|s| (s.label.is_some(), s.role == Role::Emphasis));
    Plot {
        x: Axis { title: w.slip_report_date().into(), scale: Scale::Dates { from: x_from, to: x_to } },
        y: Axis { title: w.slip_expected_date().into(), scale: Scale::Dates { from: y_from, to: y_to } },
        series,
        // The days stand at the end of the line.
        callouts: Vec::new(),
        as_of: Some(input.as_of).filter(|day| *day <= x_to),
        report_mark: ReportMark::Tick,
    }
}

/// Which lines have words at their end: the first ones, whose ends are so many days apart.
fn named(moved: &[&Track], choice: Choice, apart: f64) -> Vec<bool> {
    let mut taken: Vec<NaiveDate> = Vec::new();
    let free = |track: &&Track| {
        let now = track.now();
        let has_room = taken.iter().all(|day| (now - *day).num_days().abs() as f64 >= apart);
        let free = taken.len() < choice.labelled && has_room;
        taken.extend(free.then_some(now));
        free
    };
    moved.iter().map(free).collect()
}

/// The baseline of the milestone in the headline, to read its slip against.
fn baseline(worst: &Track, w: &Words) -> Series {
    let day = Some(day_number(worst.baseline));
    let ends = [worst.points.first(), worst.points.last()];
    Series {
        name: w.slip_baseline_of(worst.id),
        role: Role::Limit,
        style: Style::Line,
        points: ends.into_iter().flatten().map(|point| (X::Date(point.0), day)).collect(),
        label: None,
        end: EndMark::None,
    }
}

fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(date)
}

/// The part of the line "the expected date is the day of the report" that can be seen.
fn diagonal(x: (NaiveDate, NaiveDate), y: (NaiveDate, NaiveDate), w: &Words) -> Option<Series> {
    let (from, to) = (x.0.max(y.0), x.1.min(y.1));
    (from < to).then(|| Series {
        name: w.chart_key_the_day().into(),
        role: Role::Reference,
        style: Style::Line,
        points: [from, to].map(|day| (X::Date(day), Some(day_number(day)))).to_vec(),
        label: None,
        end: EndMark::None,
    })
}

fn line(track: &Track, rank: usize, named: bool, w: &Words) -> Series {
    Series {
        name: format!("{} {}", track.id, track.title),
        role: if rank == 0 { Role::Emphasis } else { Role::Other },
        style: Style::Hold,
        points: track.points.iter().map(|(day, date)| (X::Date(*day), Some(day_number(*date)))).collect(),
        label: named.then(|| end_label(track, rank, w)),
        end: match track.state {
            _ if !named => EndMark::None,
            State::Done => EndMark::Done,
            State::Cancelled => EndMark::Stopped,
            State::Open | State::Overdue => EndMark::Open,
        },
    }
}

fn end_label(track: &Track, rank: usize, w: &Words) -> EndLabel {
    // beyond two lines the label is cut anyway
    let title = labels::fit(track.title, 340.0, labels::TEXT, false);
    EndLabel {
        title: format!("{} {title}", labels::fit_tail(track.id, 80.0, labels::TEXT, true)),
        short: track.id.to_owned(),
        value: match track.state {
            State::Cancelled => w.chart_cancelled().into(),
            _ => w.signed_days(track.slip),
        },
        stacked: false,
        tone: match (rank, track.slip) {
            (0, slip) if slip > 0 => Tone::Bad,
            (0, _) => Tone::Strong,
            _ => Tone::Plain,
        },
    }
}
