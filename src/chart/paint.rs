//! From a plot to its two drawings: frame, grid, areas, lines, dots, words.

use crate::chart::axis::{Span, Tick};
use crate::chart::callout;
use crate::chart::canvas::{Canvas, Frame, Spot};
use crate::chart::end_label;
use crate::chart::ink::Ink;
use crate::chart::labels::{TEXT, TICK, text_width};
use crate::chart::plot::{EndMark, Plot, ReportMark, Role, Series, Style, day_number};
use crate::words::Words;

/// The drawings of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// For pages.
    Wide,
    /// For slides, so many units across: fewer than on pages, so that words are read from afar.
    Slide(u16),
    /// For phones and the printed site.
    Narrow,
}

impl Form {
    fn width(self) -> f64 {
        match self {
            Form::Wide => 576.0,
            Form::Slide(units) => f64::from(units),
            Form::Narrow => 350.0,
        }
    }

    fn most_ticks(self) -> usize {
        match self {
            Form::Wide => 8,
            Form::Slide(units) => usize::from(units) / 75,
            Form::Narrow => 5,
        }
    }

    fn class(self) -> &'static str {
        if self == Form::Narrow { "chart narrow" } else { "chart wide" }
    }
}

/// Draws the plot in one of its forms, `height` units high. Nothing is drawn where there is no data.
pub(crate) fn draw(plot: &Plot, form: Form, height: f64, description: &str, w: &Words) -> String {
    if plot.series.iter().all(|series| series.points.is_empty()) {
        return String::new();
    }
    let x = Span::of(&plot.x.scale, form.most_ticks(), w);
    let y = Span::of(&plot.y.scale, 5, w).without_lone_year();
    let frame = Frame {
        left: (y.label_width() + 9.0).clamp(14.0, 120.0),
        top: 24.0,
        right: form.width() - end_label::gutter(plot, form),
        bottom: height - 30.0,
    };
    let canvas = Canvas::new((form.width(), height), frame, x.clone(), y.clone());
    grid(&canvas, &y);
    time_axis(&canvas, plot, &x, w);
    let extent = x.to - x.from;
    let lines: Vec<Vec<Spot>> = plot.series.iter().map(|series| outline(series, extent)).collect();
    areas(&canvas, plot, &lines);
    today(&canvas, plot, &x, w);
    for (series, line) in plot.series.iter().zip(&lines) {
        stroke(&canvas, series, line);
    }
    for series in &plot.series {
        dots(&canvas, series);
    }
    end_label::draw(&canvas, plot, form);
    callout::draw(&canvas, plot, &lines);
    canvas.finish(form.class(), description)
}

fn grid(canvas: &Canvas, y: &Span) {
    let Frame { left, right, bottom, .. } = canvas.frame;
    for tick in &y.ticks {
        let height = canvas.at((0.0, tick.at)).1;
        if height < bottom - 0.5 {
            canvas.rule(&[(left, height), (right, height)], Ink::Grid);
        }
    }
    for tick in &y.ticks {
        let height = canvas.at((0.0, tick.at)).1;
        canvas.words(left - 7.0, height + 4.0, "end ts", &tick.label);
    }
    canvas.rule(&[(left, bottom), (right, bottom)], Ink::Axis);
}

/// Half the width of a tick label and the place where it fits into the drawing.
fn placed(canvas: &Canvas, tick: &Tick, bold: bool) -> (f64, f64) {
    let half = text_width(&tick.label, TICK, bold) / 2.0;
    let wanted = canvas.at((tick.at, 0.0)).0;
    (half, wanted.max(half).min(canvas.width - half))
}

fn time_axis(canvas: &Canvas, plot: &Plot, x: &Span, w: &Words) {
    let bottom = canvas.frame.bottom;
    let mark = |tick: &Tick| {
        let at = canvas.at((tick.at, 0.0)).0;
        canvas.rule(&[(at, bottom), (at, bottom + 4.0)], Ink::Axis);
    };
    let mut taken: Vec<(f64, f64)> = Vec::new();
    if let Some(last) = report_tick(plot, x, w) {
        let (half, middle) = placed(canvas, &last, true);
        taken.push((middle - half, middle + half));
        mark(&last);
        canvas.words(middle, bottom + 19.0, "mid ts tb", &last.label);
    }
    // A tick that says the year comes first: without it nobody knows of which year the others are.
    let mut shown: Vec<(&Tick, f64)> = Vec::new();
    for tick in x.ticks.iter().filter(|tick| tick.has_year).chain(x.ticks.iter().filter(|tick| !tick.has_year)) {
        let (half, middle) = placed(canvas, tick, false);
        let (from, to) = (middle - half, middle + half);
        if taken.iter().all(|(start, end)| to + 7.0 < *start || from > *end + 7.0) {
            taken.push((from, to));
            shown.push((tick, middle));
        }
    }
    // A tick whose words have no room would say nothing.
    shown.iter().for_each(|(tick, _)| mark(tick));
    shown.iter().for_each(|(tick, middle)| canvas.words(*middle, bottom + 19.0, "mid ts", &tick.label));
}

/// The report date as a tick.
fn report_tick(plot: &Plot, x: &Span, w: &Words) -> Option<Tick> {
    let date = plot.as_of.filter(|_| plot.report_mark == ReportMark::Tick)?;
    let at = day_number(date);
    (x.from..=x.to).contains(&at).then(|| Tick::new(at, w.day_label(date)))
}

/// The report date as a line.
fn today(canvas: &Canvas, plot: &Plot, x: &Span, w: &Words) {
    let Some(date) = plot.as_of.filter(|_| plot.report_mark == ReportMark::Line) else { return };
    let at = day_number(date);
    if !(x.from..=x.to).contains(&at) {
        return;
    }
    let place = canvas.at((at, 0.0)).0;
    canvas.rule(&[(place, canvas.frame.top - 9.0), (place, canvas.frame.bottom)], Ink::Today);
    let words = w.day_label(date);
    let half = text_width(&words, TEXT, true) / 2.0;
    canvas.words(place.max(half).min(canvas.width - half), 10.0, "mid today-t", &words);
}

/// The places through which the line of a series goes; a gap starts a new line where it is drawn.
fn outline(series: &Series, extent: f64) -> Vec<Spot> {
    let mut line: Vec<Spot> = Vec::with_capacity(series.points.len() * 2);
    for (x, y) in &series.points {
        let x = x.value();
        let Some(y) = y.filter(|y| y.is_finite()) else {
            line.push((x, f64::NAN));
            continue;
        };
        if let Some(&(before_x, before_y)) = line.last().filter(|last| last.1.is_finite()) {
            match series.style {
                Style::Step | Style::StackedArea => line.push((x, before_y)),
                // The line of the headline is read day by day: a slope would move it before anybody had said so.
                Style::Hold if series.role == Role::Emphasis => line.push((x, before_y)),
                Style::Hold => line.push(((x - extent * 0.022).max(before_x), before_y)),
                Style::Line | Style::Bars | Style::Marks => {}
            }
        }
        line.push((x, y));
    }
    line
}

fn areas(canvas: &Canvas, plot: &Plot, lines: &[Vec<Spot>]) {
    let of = |role: Role| plot.series.iter().position(|s| s.role == role).and_then(|i| lines.get(i));
    if let (Some(near), Some(far)) = (of(Role::Forecast), of(Role::ForecastHigh)) {
        canvas.polygon(near.iter().chain(far.iter().rev()).copied().collect(), Ink::Cone);
    }
    let mut total: Vec<Spot> = Vec::new();
    let mut stack: Vec<(Vec<Spot>, Ink)> = Vec::new();
    for (series, line) in plot.series.iter().zip(lines) {
        if let (Style::StackedArea, Role::Severity(severity)) = (series.style, series.role) {
            total = add(&total, line);
            stack.push((total.clone(), Ink::severity(severity)));
        }
    }
    // the whole stack first, then each smaller part upon it
    for (line, ink) in stack.into_iter().rev() {
        canvas.area(line, ink);
    }
    if !total.is_empty() {
        canvas.line(total, Ink::Outline);
    }
}

fn add(total: &[Spot], line: &[Spot]) -> Vec<Spot> {
    if total.is_empty() {
        return line.to_vec();
    }
    total.iter().zip(line).map(|(below, part)| (part.0, below.1 + part.1)).collect()
}

fn ink(role: Role) -> Ink {
    match role {
        Role::Plan => Ink::Plan,
        Role::Actual => Ink::Actual,
        Role::Forecast => Ink::Forecast,
        Role::ForecastHigh => Ink::Forecast80,
        Role::Limit => Ink::Limit,
        Role::Severity(severity) => Ink::severity(severity),
        Role::Emphasis => Ink::MovedKey,
        Role::Other => Ink::Moved,
        Role::Reference => Ink::Reach,
    }
}

fn stroke(canvas: &Canvas, series: &Series, line: &[Spot]) {
    if matches!(series.style, Style::StackedArea | Style::Marks | Style::Bars) {
        return;
    }
    for part in line.split(|spot| !spot.1.is_finite()).filter(|part| part.len() > 1) {
        canvas.line(part.iter().copied(), ink(series.role));
    }
}

/// Dots on the days on which a date was set, on the line of the headline also where it was kept, and the mark at the
/// end.
fn dots(canvas: &Canvas, series: &Series) {
    let (radius, ink) = match series.role {
        Role::Emphasis => (4.0, Ink::MovedKeyDot),
        _ => (3.0, Ink::MovedDot),
    };
    let values = || series.points.iter().filter_map(|(x, y)| y.map(|y| (x.value(), y)));
    if series.style == Style::Hold && series.label.is_some() {
        let mut before = f64::NAN;
        for spot in values() {
            // On the line of the headline the reports that kept the date count as well.
            if spot.1 != before || series.role == Role::Emphasis {
                canvas.dot(spot, radius, ink);
            }
            before = spot.1;
        }
    }
    let Some(last) = values().next_back() else { return };
    match series.end {
        EndMark::None => {}
        EndMark::Open => canvas.dot(last, radius, ink),
        EndMark::Done => canvas.dot(last, radius + 0.5, Ink::Dot),
        EndMark::Stopped => cross(canvas, canvas.at(last)),
    }
}

fn cross(canvas: &Canvas, (x, y): Spot) {
    canvas.rule(&[(x - 3.5, y - 3.5), (x + 3.5, y + 3.5)], Ink::Moved);
    canvas.rule(&[(x - 3.5, y + 3.5), (x + 3.5, y - 3.5)], Ink::Moved);
}
