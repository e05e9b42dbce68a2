//! Cutover: the steps of a release in time, as planned, and which of them are done.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame};
use crate::chart::decision_latency::note_of;
use crate::chart::figure::{Column, DataTable, Figure, KeyItem};
use crate::chart::ink::Ink;
use crate::chart::labels::{TEXT, TICK, text_width, two_lines};
use crate::chart::paint::Form;
use crate::words::Words;

/// Key of the chart.
pub const NAME: &str = "cutover";

/// Steps that fit into one drawing; the table beside it holds all.
const MOST: usize = 30;
const ROW: f64 = 26.0;
/// What a second line of words adds to a row.
const MORE: f64 = 12.0;
const HEAD: f64 = 8.0;
const FOOT: f64 = 40.0;
/// Hours between two ticks, finest first.
const STEPS: [i64; 11] = [1, 2, 3, 6, 12, 24, 48, 96, 168, 336, 720];

/// What the chart is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date.
    pub as_of: NaiveDate,
    /// Name of the release.
    pub title: String,
    /// Whether the release has ended, and so its open steps will not be done.
    pub ended: bool,
    /// The steps in their order.
    pub steps: Vec<Step>,
}

impl Input {
    /// Whether only days are known: hours would tell more than is recorded.
    fn by_day(&self) -> bool {
        self.steps.iter().all(|s| [s.start, s.end].into_iter().flatten().all(|moment| moment.time.is_none()))
    }
}

/// A step.
#[derive(Debug, Clone)]
pub struct Step {
    /// What is done.
    pub title: String,
    /// Who does it.
    pub owner: String,
    /// Day and, where it is given, time at which it is to begin.
    pub start: Option<Moment>,
    /// The same at which it is to end.
    pub end: Option<Moment>,
    /// Whether it is done.
    pub done: bool,
    /// The day on which it was done, where that is known.
    pub done_on: Option<NaiveDate>,
}

/// A day, or a time of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: NaiveDate,
    /// The time; the whole day where there is none.
    pub time: Option<NaiveTime>,
}

impl Moment {
    fn begins(self) -> NaiveDateTime {
        self.day.and_time(self.time.unwrap_or(NaiveTime::MIN))
    }

    /// Without a time, the end of the day.
    fn ends(self) -> NaiveDateTime {
        match self.time {
            Some(time) => self.day.and_time(time),
            None => self.day.checked_add_days(Days::new(1)).unwrap_or(self.day).and_time(NaiveTime::MIN),
        }
    }

    /// "14 Aug 20:00", as one word: a column is narrower than that.
    fn words(self, w: &Words) -> String {
        let day = w.day_label(self.day);
        self.time.map_or(day.clone(), |time| format!("{day}\u{a0}{}", time.format("%H:%M")))
    }
}

impl Step {
    /// Its planned time: from begin to end, each standing in for the other where one is missing.
    fn window(&self) -> Option<(NaiveDateTime, NaiveDateTime)> {
        let start = self.start.or(self.end)?.begins();
        let end = self.end.or(self.start)?.ends();
        Some((start, end.max(start)))
    }

    /// Days after the planned end on which it was done.
    fn late(&self) -> i64 {
        let planned = self.end.or(self.start).map(|m| m.day);
        planned.zip(self.done_on).map_or(0, |(planned, done)| (done - planned).num_days().max(0))
    }
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input, w: &Words) -> Figure {
    let headline = headline(input, w);
    let description =
        w.cutover_described(&input.title, w.in_words_with_year(input.as_of), &headline).replace('\u{a0}', " ");
    let drawn: Vec<&Step> = input.steps.iter().filter(|s| s.window().is_some()).collect();
    let draw = |form| draw(input, &drawn, form, &description, w);
    Figure {
        name: NAME,
        measure: w.cutover_measure().into(),
        wide: draw(Form::Wide),
        narrow: draw(Form::Narrow),
        keep_wide: false,
        table: table(input, w),
        note: note_of(drawn.len(), MOST, w),
        key: if drawn.is_empty() { Vec::new() } else { key(input, &drawn, w) },
        plot: None,
        headline,
        description,
    }
}

fn key(input: &Input, drawn: &[&Step], w: &Words) -> Vec<KeyItem> {
    let mut key = Vec::new();
    if drawn.iter().any(|s| s.done) {
        key.push(KeyItem::bar(w.chart_done()));
    }
    if drawn.iter().any(|s| !s.done) {
        key.push(if input.ended {
            KeyItem::outline(w.cutover_not_done())
        } else {
            KeyItem::hatched(w.cutover_to_be_done())
        });
    }
    key
}

fn headline(input: &Input, w: &Words) -> String {
    let (all, done) = (input.steps.len(), input.steps.iter().filter(|s| s.done).count());
    let late = input.steps.iter().filter(|s| s.done && s.late() > 0).count();
    let span = span(&input.steps.iter().filter_map(Step::window).collect::<Vec<_>>());
    let length = span.map(|(from, to)| duration(to - from, input.by_day(), w)).filter(|_| all > 0);
    match (all, done, length) {
        (0, ..) => w.cutover_none().into(),
        (_, 0, Some(length)) => w.cutover_none_done(all, length),
        (_, _, _) if late > 0 => w.cutover_done_late(all, done, late),
        (_, _, Some(length)) => w.cutover_done_within(all, done, length),
        (_, _, None) => w.cutover_done(all, done),
    }
}

/// "4 hours", "3 days"; only days where no step has a time of day.
fn duration(time: TimeDelta, by_day: bool, w: &Words) -> String {
    match time.num_minutes().unsigned_abs() {
        m if by_day => w.cutover_days(m / (24 * 60)),
        m if m < 120 => w.cutover_minutes(m),
        m if m <= 72 * 60 => w.cutover_hours((m + 30) / 60),
        m => w.cutover_days(m / (24 * 60)),
    }
}

fn span(windows: &[(NaiveDateTime, NaiveDateTime)]) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let from = windows.iter().map(|w| w.0).min()?;
    let to = windows.iter().map(|w| w.1).max()?;
    Some((from, if to > from { to } else { from.checked_add_signed(TimeDelta::hours(1)).unwrap_or(to) }))
}

fn draw(input: &Input, steps: &[&Step], form: Form, description: &str, w: &Words) -> String {
    let steps = &steps[..steps.len().min(MOST)];
    let windows: Vec<_> = steps.iter().filter_map(|s| s.window()).collect();
    let Some((from, to)) = span(&windows) else { return String::new() };
    let (width, class, names, ticks) = match form {
        Form::Wide | Form::Slide(_) => (1152.0, "chart wide", 380.0, 12),
        Form::Narrow => (350.0, "chart narrow", 132.0, 3),
    };
    let name = steps.iter().map(|s| text_width(&s.title, TEXT, false)).fold(0.0, f64::max).min(names);
    let titles: Vec<Vec<String>> = steps.iter().map(|s| two_lines(&s.title, name, TEXT, false)).collect();
    let high = |lines: &Vec<String>| ROW + if lines.len() > 1 { MORE } else { 0.0 };
    let height = HEAD + titles.iter().map(high).sum::<f64>() + FOOT;
    let frame = Frame { left: name + 14.0, top: HEAD, right: width - 34.0, bottom: height - FOOT };
    let hours = |at: NaiveDateTime| (at - from).num_minutes() as f64 / 60.0;
    let span = Span { from: 0.0, to: hours(to), ticks: Vec::new() };
    let canvas = Canvas::new((width, height), frame, span, Span { from: 0.0, to: 1.0, ticks: Vec::new() });
    axis(&canvas, (from, to), if input.by_day() { 24 } else { 1 }, ticks, w);
    let mut row = HEAD;
    for ((step, (start, end)), lines) in steps.iter().zip(&windows).zip(&titles) {
        let top = row + (high(lines) - ROW) / 2.0 + 5.0;
        row += high(lines);
        let (left, right) = (canvas.at((hours(*start), 0.0)).0, canvas.at((hours(*end), 0.0)).0);
        let ink = match (step.done, input.ended) {
            (true, _) => Ink::BarActual,
            (false, true) => Ink::BarPlan,
            (false, false) => Ink::BarForecast,
        };
        canvas.block((left, top), (right.max(left + 3.0), top + 15.0), ink);
        canvas.lines(frame.left - 8.0, top + 12.0, "end", lines);
        if step.late() > 0 {
            let late = w.signed_days(step.late());
            let beside = right.max(left + 3.0) + 6.0;
            if beside + text_width(&late, TICK, true) <= width {
                canvas.words(beside, top + 12.0, "ts tb bad halo", &late);
            }
        }
    }
    canvas.finish(class, description)
}

/// Upright lines at round hours, at least so many apart; the day where it begins, below the hours.
fn axis(canvas: &Canvas, (from, to): (NaiveDateTime, NaiveDateTime), least: i64, most: usize, w: &Words) {
    let Frame { left, right, top, bottom } = canvas.frame;
    let total = (to - from).num_hours();
    let step = STEPS.into_iter().find(|s| *s >= least && total / s <= most as i64).unwrap_or(total.max(1));
    let behind = if step >= 24 { i64::from(from.hour()) } else { i64::from(from.hour()) % step };
    let floor = from.date().and_time(NaiveTime::from_hms_opt(from.hour(), 0, 0).unwrap_or(NaiveTime::MIN));
    let first = floor.checked_sub_signed(TimeDelta::hours(behind)).unwrap_or(from);
    canvas.rule(&[(left, bottom), (right, bottom)], Ink::Axis);
    let mut taken = [f64::NEG_INFINITY; 2];
    let mut day = None;
    for n in 0..64 {
        let Some(at) = first.checked_add_signed(TimeDelta::hours(step * n)).filter(|at| *at <= to) else { break };
        if at < from {
            continue;
        }
        let x = canvas.at(((at - from).num_minutes() as f64 / 60.0, 0.0)).0;
        canvas.rule(&[(x, top), (x, bottom)], Ink::Grid);
        let new_day = day.replace(at.date()) != Some(at.date());
        let rows = [(step < 24).then(|| at.format("%H:%M").to_string()), new_day.then(|| w.day_label(at.date()))];
        for (row, words) in rows.into_iter().enumerate() {
            let Some(words) = words else { continue };
            let half = text_width(&words, TICK, row == 1) / 2.0;
            let middle = x.min(canvas.width - half).max(half);
            if middle - half > taken[row] + 6.0 {
                taken[row] = middle + half;
                let y = if step < 24 && row == 1 { 33.0 } else { 17.0 };
                canvas.words(middle, bottom + y, if row == 1 { "mid ts tb" } else { "mid ts" }, &words);
            }
        }
    }
}

fn table(input: &Input, w: &Words) -> DataTable {
    let row = |s: &Step| {
        let at = |m: Option<Moment>| m.map(|m| m.words(w)).unwrap_or_default();
        let done = match (s.done, s.done_on, input.ended) {
            (true, Some(day), _) => w.day_label(day),
            (true, None, _) => w.chart_done().into(),
            (false, _, true) => w.cutover_not_done().into(),
            (false, _, false) => w.cutover_to_be_done().into(),
        };
        vec![s.title.clone(), s.owner.clone(), at(s.start), at(s.end), done]
    };
    DataTable {
        caption: w.cutover_caption(&input.title),
        columns: [w.cutover_step(), w.heads_owner(), w.cutover_from(), w.cutover_to(), w.chart_done()]
            .map(Column::text)
            .into(),
        rows: input.steps.iter().map(row).collect(),
    }
}
