//! Words at the right end of the lines: they take the place of a legend.

use crate::chart::canvas::{Canvas, Spot};
use crate::chart::ink::Ink;
use crate::chart::labels::{LINE, TEXT, Wish, broken, capacity, fit, fit_tail, spread, text_width};
use crate::chart::paint::Form;
use crate::chart::plot::{EndLabel, Plot, Role, Series, Style, Tone};

/// Distance from the plotted area to the words.
const GAP: f64 = 15.0;
/// Room for a sample of the line before the words.
const SAMPLE: f64 = 18.0;

/// Width to keep free at the right of the plotted area.
pub(crate) fn gutter(plot: &Plot, form: Form) -> f64 {
    let wanted = labelled(plot).into_iter().map(|(series, label)| width(series, label, form));
    // Slides have no table beside the chart that would say again what is cut.
    let most = match form {
        Form::Wide => 200.0,
        Form::Slide(_) => 168.0,
        Form::Narrow => 132.0,
    };
    match wanted.fold(0.0, f64::max) {
        0.0 => 12.0,
        // one unit more, so that what was measured also fits after rounding
        needed => (needed + GAP + 1.0).min(most),
    }
}

/// Series with words at their end, most important first.
fn labelled(plot: &Plot) -> Vec<(&Series, &EndLabel)> {
    let mut found: Vec<_> = plot.series.iter().filter_map(|s| s.label.as_ref().map(|label| (s, label))).collect();
    found.sort_by_key(|(series, _)| rank(series.role));
    found
}

fn rank(role: Role) -> u8 {
    match role {
        Role::Emphasis => 0,
        Role::Limit => 1,
        Role::Plan => 2,
        Role::Actual => 3,
        Role::Forecast => 4,
        Role::ForecastHigh => 5,
        Role::Severity(_) | Role::Other | Role::Reference => 6,
    }
}

fn has_sample(series: &Series) -> bool {
    !matches!(series.role, Role::Emphasis | Role::Other)
}

fn width(series: &Series, label: &EndLabel, form: Form) -> f64 {
    let bold = label.tone != Tone::Plain;
    let measure = |words: &str| text_width(words, TEXT, bold);
    let words = match (stacked(series, label, form), form) {
        (true, _) => measure(&label.title).max(measure(&label.value)),
        (false, Form::Wide) => measure(&label.title) + 12.0 + measure(&label.value),
        (false, Form::Slide(_) | Form::Narrow) => measure(&label.short) + measure(" ") + measure(&label.value),
    };
    words + if has_sample(series) { SAMPLE } else { 0.0 }
}

/// Name above the value: where asked for, and on the narrow drawing for all that have a sample.
fn stacked(series: &Series, label: &EndLabel, form: Form) -> bool {
    label.stacked || (form != Form::Wide && has_sample(series))
}

fn height(canvas: &Canvas, series: &Series, label: &EndLabel, form: Form) -> f64 {
    match stacked(series, label, form) {
        true => 2.0 * LINE + 5.0,
        false if form == Form::Wide => named(canvas, series, label).len().max(1) as f64 * (LINE - 1.0) + 2.0,
        false => LINE + 1.0,
    }
}

/// Where the words begin.
fn start(canvas: &Canvas, series: &Series) -> f64 {
    canvas.frame.right + GAP + if has_sample(series) { SAMPLE } else { 0.0 }
}

/// The name of a wide drawing before its value; a long one goes on in a second line. None where the value takes the
/// room: the name is left to the table.
fn named(canvas: &Canvas, series: &Series, label: &EndLabel) -> Vec<String> {
    let room = canvas.width - start(canvas, series);
    let bold = label.tone != Tone::Plain;
    let rest = room - text_width(&fit(&label.value, room, TEXT, bold), TEXT, bold) - text_width(" ", TEXT, bold);
    if rest > 24.0 { broken(&label.title, (rest - 4.0, room), TEXT, bold) } else { Vec::new() }
}

/// Draws the words that find room, beside the ends of their lines.
pub(crate) fn draw(canvas: &Canvas, plot: &Plot, form: Form) {
    let (low, high) = (canvas.frame.top - 8.0, canvas.frame.bottom + 3.0);
    let mut ends: Vec<(&Series, &EndLabel, Spot)> = Vec::new();
    for (series, label) in labelled(plot) {
        if let Some(end) = end_of(canvas, plot, series) {
            ends.push((series, label, end));
        }
    }
    ends.truncate(capacity(ends.iter().map(|(series, label, _)| height(canvas, series, label, form)), high - low));
    let wish = |(series, label, end): &(&Series, &EndLabel, Spot)| Wish {
        middle: end.1,
        height: height(canvas, series, label, form),
    };
    let wishes: Vec<Wish> = ends.iter().map(wish).collect();
    for ((series, label, end), middle) in ends.iter().zip(spread(&wishes, low, high)) {
        lead(canvas, series, *end, middle);
        sample(canvas, series, middle, stacked(series, label, form));
        words(canvas, series, label, middle, form);
    }
}

/// Place of the last value; for a stacked area the middle of its last height.
fn end_of(canvas: &Canvas, plot: &Plot, series: &Series) -> Option<Spot> {
    let last =
        |s: &Series| s.points.iter().rev().find_map(|(x, y)| y.filter(|y| y.is_finite()).map(|y| (x.value(), y)));
    let (x, y) = last(series)?;
    if series.style != Style::StackedArea {
        return Some(canvas.at((x, y)));
    }
    let below: f64 = plot
        .series
        .iter()
        .take_while(|other| !std::ptr::eq(*other, series))
        .filter(|other| other.style == Style::StackedArea)
        .filter_map(|other| last(other).map(|end| end.1))
        .sum();
    Some(canvas.at((x, below + y / 2.0)))
}

/// A thin line from the end of the series to its words, where they are not side by side.
fn lead(canvas: &Canvas, series: &Series, end: Spot, middle: f64) {
    let right = canvas.frame.right;
    if has_sample(series) || (end.0 > right - 3.0 && (end.1 - middle).abs() < 4.0) {
        return;
    }
    let from = (end.0 + 6.0).min(right + 2.0);
    canvas.rule(&[(from, end.1), (right.max(from), end.1), (right + GAP - 3.0, middle)], Ink::Axis);
}

fn sample(canvas: &Canvas, series: &Series, middle: f64, stacked: bool) {
    let x = canvas.frame.right + GAP;
    let y = if stacked { middle - LINE / 2.0 } else { middle };
    let ink = match series.role {
        Role::Plan => Ink::Plan,
        Role::Actual => Ink::Actual,
        Role::Forecast => Ink::Forecast,
        Role::ForecastHigh => Ink::Forecast80,
        Role::Limit => Ink::Limit,
        Role::Severity(severity) => {
            let ink = Ink::severity(severity);
            canvas.block((x, y - 5.5), (x + 11.0, y + 5.5), ink);
            let (left, right, top, bottom) = (x + 0.5, x + 10.5, y - 5.0, y + 5.0);
            return canvas
                .rule(&[(left, top), (right, top), (right, bottom), (left, bottom), (left, top)], Ink::Outline);
        }
        Role::Emphasis | Role::Other | Role::Reference => return,
    };
    canvas.rule(&[(x, y), (x + SAMPLE - 4.0, y)], ink);
}

fn words(canvas: &Canvas, series: &Series, label: &EndLabel, middle: f64, form: Form) {
    let left = start(canvas, series);
    let room = canvas.width - left;
    let bold = label.tone != Tone::Plain;
    let (name, number) = match label.tone {
        Tone::Plain => ("", ""),
        Tone::Strong => ("tb", "tb"),
        Tone::Bad => ("tb", "tb bad"),
    };
    let base = middle + 4.5;
    if stacked(series, label, form) {
        canvas.words(left, base - LINE / 2.0, name, &fit(&label.title, room, TEXT, bold));
        canvas.words(left, base + LINE / 2.0, number, &fit(&label.value, room, TEXT, bold));
        return;
    }
    let value = fit(&label.value, room, TEXT, bold);
    let rest = room - text_width(&value, TEXT, bold) - text_width(" ", TEXT, bold);
    if form == Form::Wide {
        let lines = named(canvas, series, label);
        let first = base - lines.len().saturating_sub(1) as f64 * (LINE - 1.0) / 2.0;
        canvas.words(canvas.width, first, format!("end {number}").trim_end(), &value);
        for (n, line) in lines.iter().enumerate() {
            canvas.words(left, first + n as f64 * (LINE - 1.0), name, line);
        }
    } else if rest > 24.0 {
        let short = fit_tail(&label.short, rest, TEXT, bold);
        canvas.words(left, base, number, &format!("{short} {value}"));
    } else {
        canvas.words(left, base, number, &value);
    }
}
