//! Days on a line as shapes: lines, signs and words that people can move and edit, in one group.

use super::geometry::Rect;
use super::key;
use super::look::{BAD, Colour, GOOD, INK, INK_2, PAPER, PLAN, RULE, RULE_STRONG};
use super::sheet::{Form, Sheet, Stroke};
use super::slide::EM;
use super::text::{Align, LINE, Para, TextRun};
use crate::chart::day_tracks::{DUE, DayTracks, Line, Mark, SIGN, Side, Sign, Tone};

/// Space above the notation, in em.
const GAP: f64 = 0.3;

/// Height in points.
pub(super) fn height(tracks: &DayTracks, width: f64, em: f64) -> f64 {
    let key = if tracks.key.is_empty() { 0.0 } else { key::row_height(&tracks.key, width, key_em(em)) + GAP * em };
    width * tracks.size.1 / tracks.size.0 + key
}

/// The em of the notation: no larger than the words at the days, which have one size whatever that of the slide is.
fn key_em(em: f64) -> f64 {
    em.min(EM)
}

/// Sets the days into the slide.
pub(super) fn print(tracks: &DayTracks, sheet: &mut Sheet<'_>, rect: Rect, em: f64) {
    let scale = rect.width / tracks.size.0;
    let drawn = rect.high(tracks.size.1 * scale);
    let at = |(x, y): (f64, f64)| (rect.x + x * scale, rect.y + y * scale);
    sheet.group(&format!("Days: {}", tracks.name), &tracks.description, drawn, |sheet| {
        for mark in &tracks.marks {
            match mark {
                Mark::Line { from, to, line } => sheet.line("Line", at(*from), at(*to), stroke(*line)),
                Mark::Sign { at: place, sign } => sign_at(*sign, sheet, at(*place), SIGN * scale),
                Mark::Words { at: place, side, tone, text } => {
                    words(text, *side, *tone, sheet, at(*place), tone.size() * scale, rect);
                }
            }
        }
    });
    if !tracks.key.is_empty() {
        key::print_row(&tracks.key, sheet, rect.below(drawn.height + GAP * em), key_em(em));
    }
}

fn stroke(line: Line) -> Stroke {
    match line {
        Line::Grid => Stroke::new(RULE, 0.75),
        Line::Axis | Line::Early => Stroke::new(RULE_STRONG, 1.0),
        Line::Today => Stroke::new(Colour::Token("today"), 1.5),
        Line::Late => Stroke::new(BAD, 1.75),
    }
}

fn sign_at(sign: Sign, sheet: &mut Sheet<'_>, (x, y): (f64, f64), half: f64) {
    let (preset, name, fill, edge, half) = match sign {
        Sign::Needed => ("flowChartMerge", "Needed", PAPER, PLAN, half),
        Sign::Expected => ("diamond", "Expected", PAPER, INK, half),
        Sign::Due => ("rect", "Due", PAPER, PLAN, half * DUE),
        Sign::Meeting => ("ellipse", "Meeting", INK, INK, half * 0.6),
    };
    let form = Form { preset, name, fill: Some(fill), stroke: Some(Stroke::new(edge, 1.25)) };
    sheet.shape(form, Rect::new(x - half, y - half, 2.0 * half, 2.0 * half), &[], 1.0);
}

/// Words at their place, with more room than they need: what stands in for a font may be wider.
fn words(text: &str, side: Side, tone: Tone, sheet: &mut Sheet<'_>, (x, y): (f64, f64), size: f64, within: Rect) {
    let run = TextRun::plain(text);
    let run = match tone {
        Tone::Plain => run.coloured(INK_2),
        Tone::Strong => run.bold(),
        Tone::Bad => run.bold().coloured(BAD),
        Tone::Good => run.bold().coloured(GOOD),
        Tone::Today => run.bold().coloured(Colour::Token("today")),
    };
    let para = Para::new(vec![run]);
    let wide = para.width(size) * 1.08 + 4.0;
    let (left, align) = match side {
        Side::Start => (x, Align::Left),
        Side::Middle => ((x - wide / 2.0).max(within.x), Align::Center),
        Side::End => (x - wide, Align::Right),
    };
    let place = Rect::new(left, y - size * 0.95, wide, size * LINE);
    sheet.text_box(&format!("Text: {text}"), None, place, &[para.aligned(align)], size);
}
