//! KPI trend: one figure week by week, with its target and limits.

use chrono::NaiveDate;

use crate::chart::axis::{Span, Tick};
use crate::chart::canvas::{Canvas, Frame, Spot};
use crate::chart::date_ticks::date_ticks;
use crate::chart::figure::{Column, DataTable, Figure};
use crate::chart::ink::Ink;
use crate::chart::labels::{TICK, Wish, spread, text_width};
use crate::chart::paint::Form;
use crate::chart::plot::{Axis, EndMark, Plot, ReportMark, Role, Scale, Series, Style, X, day_number};
use crate::words::{Words, plus};

/// Key of the chart.
pub const NAME: &str = "kpi-trend";

/// Height of the drawing.
const HEIGHT: f64 = 176.0;

/// What the trend is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date; later points are not seen.
    pub as_of: NaiveDate,
    /// What is measured, at the start of a sentence.
    pub title: String,
    /// The unit behind a number: `%`, `d`; empty for none.
    pub unit: String,
    /// Decimals of the values in words.
    pub decimals: usize,
    /// Whether values are differences, and so carry their sign.
    pub signed: bool,
    /// Day and value in the unit, in any order; none where there was nothing to measure.
    pub points: Vec<(NaiveDate, Option<f64>)>,
    /// Target, amber and red limit, in the unit.
    pub limits: [Option<f64>; 3],
    /// Days between two values beyond which nothing joins them; none where values are read when they are read.
    pub gap: Option<i64>,
}

impl Input {
    fn say(&self, value: f64, w: &Words) -> String {
        let level = self.level(value, w);
        if self.signed { plus(value, level) } else { level }
    }

    /// A target or a limit: no difference from a plan.
    pub fn level(&self, value: f64, w: &Words) -> String {
        w.with_unit(w.number(value, self.decimals), &self.unit)
    }

    fn limits<'w>(&self, w: &'w Words) -> impl Iterator<Item = (&'w str, f64)> {
        let names = [w.kpi_trend_target(), w.rag_amber(), w.rag_red()];
        let known = names.into_iter().zip(self.limits).filter_map(|(name, limit)| Some((name, limit?)));
        known.filter(|(_, limit)| limit.is_finite())
    }
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input, w: &Words) -> Figure {
    let values = values(input);
    let headline = headline(input, &values, w);
    let description = w.kpi_trend_described(&headline, w.in_words_with_year(input.as_of)).replace('\u{a0}', " ");
    Figure {
        name: NAME,
        measure: match input.limits(w).next() {
            Some(_) => w.kpi_trend_measure_with_limits(),
            None => w.kpi_trend_measure(),
        }
        .into(),
        wide: draw(input, &values, Form::Wide, &description, w),
        narrow: draw(input, &values, Form::Narrow, &description, w),
        keep_wide: false,
        table: table(input, &values, w),
        note: None,
        key: Vec::new(),
        plot: (!values.is_empty()).then(|| plot(input, &values, w)),
        headline,
        description,
    }
}

/// Where it began and where it is.
fn headline(input: &Input, values: &[(NaiveDate, f64)], w: &Words) -> String {
    let (Some(first), Some(last)) = (values.first(), values.last()) else {
        return w.kpi_trend_none(&input.title);
    };
    let (then, now) = (input.say(first.1, w), input.say(last.1, w));
    let since = w.day_near(first.0, input.as_of);
    if values.len() == 1 {
        w.kpi_trend_now(&input.title, now)
    } else if then == now {
        w.kpi_trend_held(&input.title, now, since)
    } else if last.1 > first.1 {
        w.kpi_trend_risen(&input.title, now, then, since)
    } else {
        w.kpi_trend_fallen(&input.title, now, then, since)
    }
}

/// The way to where it is, below a heading that says what is measured; none where there is nothing to compare.
pub fn course(input: &Input, w: &Words) -> Option<String> {
    let values = values(input);
    let (first, last) = (values.first()?, values.last().filter(|_| values.len() > 1)?);
    let (then, now, since) = (input.say(first.1, w), input.say(last.1, w), w.day_near(first.0, input.as_of));
    Some(if then != now {
        if last.1 > first.1 { w.kpi_trend_up(then, since, now) } else { w.kpi_trend_down(then, since, now) }
    } else if values.iter().all(|(_, value)| input.say(*value, w) == now) {
        w.kpi_trend_unchanged(since)
    } else {
        w.kpi_trend_back(now, since)
    })
}

/// Day and value of all that can be drawn, in order.
fn values(input: &Input) -> Vec<(NaiveDate, f64)> {
    let finite = |v: Option<f64>| v.filter(|v| v.is_finite() && v.abs() < 1e15);
    let known = input.points.iter().filter(|(day, _)| *day <= input.as_of);
    let mut values: Vec<(NaiveDate, f64)> = known.filter_map(|(day, v)| Some((*day, finite(*v)?))).collect();
    values.sort_by_key(|(day, _)| *day);
    values
}

/// Only where the value moved: between two rows it held.
fn table(input: &Input, values: &[(NaiveDate, f64)], w: &Words) -> DataTable {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (i, (day, value)) in values.iter().enumerate() {
        let said = input.say(*value, w);
        if i + 1 == values.len() || rows.last().is_none_or(|row| row[1] != said) {
            rows.push(vec![w.date_label(*day), said]);
        }
    }
    DataTable {
        caption: w.kpi_trend_caption(&input.title),
        columns: vec![Column::text(w.chart_date()), Column::number(w.kpi_trend_value())],
        rows,
    }
}

fn plot(input: &Input, values: &[(NaiveDate, f64)], w: &Words) -> Plot {
    let (from, to) = days(input, values);
    let (low, high) = extent(input, values, w);
    let line = |name: &str, role: Role, points: Vec<(X, Option<f64>)>| Series {
        name: name.into(),
        role,
        style: Style::Line,
        points,
        label: None,
        end: EndMark::None,
    };
    let level = |limit: f64| vec![(X::Date(from), Some(limit)), (X::Date(to), Some(limit))];
    let actual = values.iter().map(|(day, v)| (X::Date(*day), Some(*v))).collect();
    let limits = input.limits(w).map(|(name, limit)| line(name, Role::Limit, level(limit)));
    Plot {
        x: Axis { title: w.chart_date().into(), scale: Scale::Dates { from, to } },
        y: Axis {
            title: input.title.clone(),
            scale: Scale::Numbers { to: high.max(low.abs()), divisor: 1.0, whole: false },
        },
        series: limits.chain([line(&input.title, Role::Actual, actual)]).collect(),
        callouts: Vec::new(),
        as_of: Some(input.as_of),
        report_mark: ReportMark::Tick,
    }
}

fn days(input: &Input, values: &[(NaiveDate, f64)]) -> (NaiveDate, NaiveDate) {
    let first = values.first().map_or(input.as_of, |v| v.0);
    (first.min(input.as_of.checked_sub_days(chrono::Days::new(28)).unwrap_or(first)), input.as_of)
}

/// From zero, or below it where values are, to the largest value or limit.
fn extent(input: &Input, values: &[(NaiveDate, f64)], w: &Words) -> (f64, f64) {
    let all = || values.iter().map(|v| v.1).chain(input.limits(w).map(|(_, limit)| limit));
    let (low, high) = (all().fold(0.0, f64::min), all().fold(0.0, f64::max));
    if high > low { (low, high + (high - low) * 0.06) } else { (0.0, 1.0) }
}

/// At most five steps of 1, 2 or 5, zero among them.
fn ticks(input: &Input, low: f64, high: f64, w: &Words) -> Vec<Tick> {
    let power = 10f64.powf(((high - low) / 5.0).log10().floor());
    let step = [power, 2.0 * power, 5.0 * power, 10.0 * power]
        .into_iter()
        .find(|s| (high - low) / s <= 5.0)
        .unwrap_or(high - low);
    let decimals = if step >= 1.0 { 0 } else { (-step.log10()).ceil().clamp(1.0, 6.0) as usize };
    let from = (low / step).ceil() as i64;
    (from..from + 6)
        .map(|i| i as f64 * step)
        .filter(|v| *v <= high)
        .map(|v| {
            let number = w.number(v, decimals);
            // The headline says a long unit; at each tick it would take the room of the drawing.
            const SHORT: usize = 3;
            let label = match input.unit.chars().count() {
                1..=SHORT => w.with_unit(number, &input.unit),
                _ => number,
            };
            Tick::new(v, label)
        })
        .collect()
}

fn draw(input: &Input, values: &[(NaiveDate, f64)], form: Form, description: &str, w: &Words) -> String {
    if values.is_empty() {
        return String::new();
    }
    let (width, class, most) = match form {
        Form::Wide | Form::Slide(_) => (576.0, "chart wide", 7),
        Form::Narrow => (350.0, "chart narrow", 4),
    };
    let ((from, to), (low, high)) = (days(input, values), extent(input, values, w));
    let y = Span { from: low, to: high, ticks: ticks(input, low, high, w) };
    let x = Span { from: day_number(from), to: day_number(to), ticks: date_ticks(from, to, most, w) };
    let words: Vec<(String, f64)> =
        input.limits(w).map(|(name, limit)| (format!("{name} {}", input.level(limit, w)), limit)).collect();
    let gutter = words.iter().map(|(w, _)| text_width(w, TICK, false)).fold(0.0, f64::max).min(150.0);
    let frame = Frame {
        left: y.label_width().min(110.0) + 9.0,
        top: 10.0,
        right: width - gutter - 14.0,
        bottom: HEIGHT - 28.0,
    };
    let canvas = Canvas::new((width, HEIGHT), frame, x.clone(), y.clone());
    axes(&canvas, &x, &y, input, w);
    limits(&canvas, &words);
    // A stretch without values is a gap, not a line.
    let mut run: Vec<Spot> = Vec::new();
    let mut last: Option<NaiveDate> = None;
    for (day, value) in values {
        if last.zip(input.gap).is_some_and(|(before, gap)| (*day - before).num_days() > gap) {
            stretch(&canvas, std::mem::take(&mut run));
        }
        run.push((day_number(*day), *value));
        last = Some(*day);
    }
    if input.gap.is_none() {
        run.iter().for_each(|spot| canvas.dot(*spot, 2.5, Ink::Dot));
    }
    if let Some(end) = run.last().copied() {
        stretch(&canvas, run);
        canvas.dot(end, 3.5, Ink::Dot);
    }
    canvas.finish(class, description)
}

fn stretch(canvas: &Canvas, run: Vec<Spot>) {
    match run.as_slice() {
        [] => {}
        [only] => canvas.dot(*only, 1.5, Ink::Dot),
        _ => canvas.line(run, Ink::Actual),
    }
}

fn axes(canvas: &Canvas, x: &Span, y: &Span, input: &Input, w: &Words) {
    let Frame { left, right, bottom, .. } = canvas.frame;
    for tick in &y.ticks {
        let height = canvas.at((0.0, tick.at)).1;
        let ink = if tick.at == 0.0 { Ink::Axis } else { Ink::Grid };
        canvas.rule(&[(left, height), (right, height)], ink);
        canvas.words(left - 7.0, height + 4.0, "end ts", &tick.label);
    }
    let last = w.day_label(input.as_of);
    let end = text_width(&last, TICK, true) / 2.0;
    let middle = right.min(canvas.width - end);
    canvas.words(middle, bottom + 19.0, "mid ts tb", &last);
    let mut taken = vec![(middle - end, middle + end)];
    for tick in &x.ticks {
        let half = text_width(&tick.label, TICK, false) / 2.0;
        let at = canvas.at((tick.at, 0.0)).0.max(half);
        if taken.iter().all(|(from, to)| at + half + 7.0 < *from || at - half - 7.0 > *to) {
            taken.push((at - half, at + half));
            canvas.words(at, bottom + 19.0, "mid ts", &tick.label);
        }
    }
}

/// The limits, each named at its right end; names keep clear of each other.
fn limits(canvas: &Canvas, words: &[(String, f64)]) {
    let Frame { left, right, top, bottom } = canvas.frame;
    let wishes: Vec<Wish> =
        words.iter().map(|(_, limit)| Wish { middle: canvas.at((0.0, *limit)).1, height: 14.0 }).collect();
    let places = spread(&wishes, top - 4.0, bottom + 2.0);
    for ((words, limit), place) in words.iter().zip(places) {
        let height = canvas.at((0.0, *limit)).1;
        canvas.rule(&[(left, height), (right, height)], Ink::Limit);
        canvas.words(right + 10.0, place + 4.0, "ts", words);
    }
}
