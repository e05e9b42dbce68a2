//! The honesty slope: what was reported joined to what the records say. Flat is honest; falling is too good.

use super::html::Html;
use crate::evidence::{Direction, Verdict};
use crate::metrics::{Better, Kpi, Rag};
use crate::record::report::ReportedRag;
use crate::words::Words;
use std::fmt::Write;

/// A status as a mark: its symbol, its word, and its height (0 best, 1 worst); none for "no evidence".
#[derive(Clone, Copy)]
struct Mark<'w> {
    symbol: &'static str,
    word: &'w str,
    level: Option<f64>,
}

/// How high a report stands: 0 best, 1 worst.
fn level_of_report(rag: Option<ReportedRag>) -> Option<f64> {
    match rag? {
        ReportedRag::Green | ReportedRag::Complete => Some(0.0),
        ReportedRag::Amber => Some(0.5),
        ReportedRag::Red => Some(1.0),
        ReportedRag::NotStarted => None,
    }
}

/// How high evidence stands: 0 best, 1 worst.
fn level_of_evidence(rag: Rag) -> Option<f64> {
    match rag {
        Rag::Green => Some(0.0),
        Rag::Amber => Some(0.5),
        Rag::Red => Some(1.0),
        Rag::Grey => None,
    }
}

fn reported(rag: Option<ReportedRag>, w: &Words) -> Mark<'_> {
    let (symbol, word) = match rag {
        Some(ReportedRag::Green) => ("rag-g", w.rag_green()),
        Some(ReportedRag::Complete) => ("rag-g", w.rag_complete()),
        Some(ReportedRag::Amber) => ("rag-a", w.rag_amber()),
        Some(ReportedRag::Red) => ("rag-r", w.rag_red()),
        Some(ReportedRag::NotStarted) => ("rag-n", w.rag_not_started()),
        None => ("rag-n", w.rag_nothing()),
    };
    Mark { symbol, word, level: level_of_report(rag) }
}

fn evidence(rag: Rag, w: &Words) -> Mark<'_> {
    let (symbol, word) = match rag {
        Rag::Green => ("rag-g", w.rag_green()),
        Rag::Amber => ("rag-a", w.rag_amber()),
        Rag::Red => ("rag-r", w.rag_red()),
        Rag::Grey => ("rag-n", w.rag_no_evidence()),
    };
    Mark { symbol, word, level: level_of_evidence(rag) }
}

/// The word for a reported status.
pub fn reported_word(rag: Option<ReportedRag>, w: &Words) -> &str {
    reported(rag, w).word
}

/// The word for evidence.
pub fn evidence_word(rag: Rag, w: &Words) -> &str {
    evidence(rag, w).word
}

/// The pair, `width` units wide and `height` high: the marks at the height of their status, and the line between them.
pub fn pair(claim: Option<ReportedRag>, rag: Rag, width: f64, height: f64, w: &Words) -> Html {
    drawn(claim, rag, width, height, false, w)
}

/// The same where no other pair stands beside it: no higher than its marks need, as nothing is compared by their level.
pub fn pair_alone(claim: Option<ReportedRag>, rag: Rag, width: f64, height: f64, w: &Words) -> Html {
    drawn(claim, rag, width, height, true, w)
}

fn drawn(claim: Option<ReportedRag>, rag: Rag, width: f64, height: f64, alone: bool, w: &Words) -> Html {
    let (left, right) = (reported(claim, w), evidence(rag, w));
    let size = (height * 0.4352).min(width * 0.3);
    let y = |mark: Mark<'_>| mark.level.unwrap_or(0.5) * (height - size);
    let (top, high) = match alone {
        true => (y(left).min(y(right)), (y(left) - y(right)).abs() + size),
        false => (0.0, height),
    };
    let [top, high] = [top, high].map(short);
    let mut out = format!(
        "<svg class=\"slope\" width=\"{width}\" height=\"{high}\" viewBox=\"0 {top} {width} {high}\" role=\"img\" aria-label=\"{}\">",
        w.pair(left.word, right.word)
    );
    if left.level.is_some() && right.level.is_some() {
        line((size / 2.0, y(left) + size / 2.0), (width - size / 2.0, y(right) + size / 2.0), size / 2.0, &mut out);
    }
    for (mark, x) in [(left, 0.0), (right, width - size)] {
        let _ = write!(
            out,
            "<use href=\"#{}\"{}{} width=\"{size:.1}\" height=\"{size:.1}\"/>",
            mark.symbol,
            at('x', x),
            at('y', y(mark))
        );
    }
    out.push_str("</svg>");
    Html::printed(out)
}

/// A coordinate as an attribute; none where it is zero, which nobody need say.
fn at(name: char, value: f64) -> String {
    if value < 0.05 { String::new() } else { format!(" {name}=\"{}\"", short(value)) }
}

/// A number with one decimal, where that says anything.
fn short(value: f64) -> String {
    let said = format!("{value:.1}");
    said.strip_suffix(".0").map_or(said.clone(), str::to_string)
}

/// The line from the edge of one mark to the edge of the other: flat, falling with a head, or rising and dashed.
fn line(from: (f64, f64), to: (f64, f64), radius: f64, out: &mut String) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy).max(1.0);
    let (ux, uy) = (dx / length, dy / length);
    let gap = radius + 2.4;
    let (sx, sy) = (from.0 + ux * gap, from.1 + uy * gap);
    let (tx, ty) = (to.0 - ux * gap, to.1 - uy * gap);
    if dy <= 0.0 {
        let class = if dy == 0.0 { "same" } else { "rise" };
        let [sx, sy, tx, ty] = [sx, sy, tx, ty].map(short);
        // A flat line goes on without saying its height again.
        let way = if sy == ty { format!("H{tx}") } else { format!("L{tx} {ty}") };
        let _ = write!(out, "<path d=\"M{sx} {sy}{way}\" class=\"{class}\"/>");
        return;
    }
    let (bx, by) = (tx - ux * 9.0, ty - uy * 9.0);
    let head = [bx - uy * 5.5, by + ux * 5.5, bx + uy * 5.5, by - ux * 5.5];
    let ([sx, sy, bx, by, tx, ty], [lx, ly, rx, ry]) = ([sx, sy, bx, by, tx, ty].map(short), head.map(short));
    let _ = write!(out, "<path d=\"M{sx} {sy}L{bx} {by}\" class=\"fall\"/>");
    let _ = write!(out, "<path d=\"M{tx} {ty}L{lx} {ly}L{rx} {ry}z\" class=\"head\"/>");
}

/// Several marks in a line: `label` says what they are, before their words.
pub fn strip(rags: impl IntoIterator<Item = Rag>, label: &str, w: &Words) -> Html {
    row(rags.into_iter().map(|rag| evidence(rag, w)), label, w)
}

/// A reported mark and the evidence beside it, small.
pub fn beside(claim: Option<ReportedRag>, rag: Rag, w: &Words) -> Html {
    let (left, right) = (reported(claim, w), evidence(rag, w));
    let label = w.pair(left.word, right.word);
    let class = if gap(claim, rag) > 0 { "strip off" } else { "strip" };
    images([left, right].into_iter(), &label, class)
}

/// Several reported marks in a line.
pub fn reported_strip(claims: impl IntoIterator<Item = Option<ReportedRag>>, label: &str, w: &Words) -> Html {
    row(claims.into_iter().map(|claim| reported(claim, w)), label, w)
}

fn row<'w>(marks: impl Iterator<Item = Mark<'w>>, label: &str, w: &Words) -> Html {
    let marks: Vec<Mark<'w>> = marks.collect();
    let words: Vec<&str> = marks.iter().map(|m| m.word).collect();
    images(marks.iter().copied(), &w.strip(label, words.join(w.list_between())), "strip")
}

fn images<'w>(marks: impl Iterator<Item = Mark<'w>>, label: &str, class: &str) -> Html {
    let mut out = format!("<span class=\"{class}\" role=\"img\" aria-label=\"{label}\">");
    for mark in marks {
        let _ = write!(out, "<svg class=\"rag\" aria-hidden=\"true\"><use href=\"#{}\"/></svg>", mark.symbol);
    }
    out.push_str("</span>");
    Html::printed(out)
}

/// The symbol of a direction, its letter where symbols cannot be drawn, and its word.
pub fn direction_marks(way: Direction, w: &Words) -> (&'static str, char, &str) {
    match way {
        Direction::Worse => ("i-worse", '\u{2198}', w.direction_worse()),
        Direction::Better => ("i-better", '\u{2197}', w.direction_better()),
        Direction::Steady => ("i-flat", '\u{2192}', w.direction_steady()),
    }
}

/// Which way a status went: the mark of the direction and its word; nothing where that is unknown.
pub fn direction(way: Option<Direction>, w: &Words) -> Html {
    let Some((icon, _, word)) = way.map(|way| direction_marks(way, w)) else { return Html::none() };
    Html::printed(format!(
        "<span class=\"trend\"><svg class=\"ico\" aria-hidden=\"true\"><use href=\"#{icon}\"/></svg>{word}</span>"
    ))
}

/// How a measure stands: its colour, but where that alone would mislead. A green mark says that all is on plan although the
/// target is missed; that of no evidence would stand for a value that has a target but no limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// As its colour says.
    Colour(Rag),
    /// Green, and short of the target.
    Missed,
    /// Without limits, and short of the target.
    TargetMissed,
    /// Without limits, and no worse than the target.
    TargetMet,
}

impl Standing {
    /// How a measure stands.
    pub fn of(kpi: &Kpi) -> Standing {
        let colour = Standing::Colour(kpi.rag);
        let (Some(value), Some(target)) = (kpi.figure.value, kpi.limits.target) else { return colour };
        let missed = match kpi.better {
            Better::Up => value < target,
            Better::Down => value > target,
            Better::Zero => value.abs() > target.abs(),
        };
        match (kpi.rag, missed) {
            (Rag::Green, true) => Standing::Missed,
            (Rag::Grey, true) => Standing::TargetMissed,
            (Rag::Grey, false) => Standing::TargetMet,
            _ => colour,
        }
    }

    /// The word by which messages choose what they say.
    pub fn word(self) -> &'static str {
        match self {
            Standing::Colour(rag) => rag.word(),
            Standing::Missed => "missed",
            Standing::TargetMissed => "target-missed",
            Standing::TargetMet => "target-met",
        }
    }
}

/// How many levels the report is better than the evidence: 0 to 2.
pub fn gap(claim: Option<ReportedRag>, rag: Rag) -> u8 {
    let (claimed, found) = (level_of_report(claim), level_of_evidence(rag));
    match (claimed, found) {
        (Some(a), Some(b)) if b > a => ((b - a) * 2.0) as u8,
        _ => 0,
    }
}

/// Whether there is something on both sides: what is not reported, or not known, is no honest report.
pub fn can_be_compared(claim: Option<ReportedRag>, rag: Rag) -> bool {
    level_of_report(claim).is_some() && level_of_evidence(rag).is_some()
}

/// The tag that says how far the report is off; nothing where it is honest.
pub fn gap_tag(claim: Option<ReportedRag>, rag: Rag, verdict: Verdict, w: &Words) -> Html {
    match (gap(claim, rag), verdict) {
        (2, _) => Html::text(w.gap_two()).within("span", "tag gap"),
        (1, _) => Html::text(w.gap_one()).within("span", "tag gap"),
        (_, Verdict::Cautious) => Html::text(w.gap_strict()).within("span", "tag"),
        _ => Html::none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fall_of_two_levels_is_a_watermelon_with_an_arrow() {
        let svg = pair(Some(ReportedRag::Green), Rag::Red, 84.0, 46.0, &Words::english());
        assert!(svg.as_str().contains("class=\"head\"") && svg.as_str().contains("Reported Green, evidence Red"));
        assert_eq!(gap(Some(ReportedRag::Green), Rag::Red), 2);
    }

    #[test]
    fn a_flat_pair_that_stands_alone_is_no_higher_than_its_marks() {
        let drawn = |rag| pair_alone(Some(ReportedRag::Red), rag, 100.0, 50.0, &Words::english());
        assert!(drawn(Rag::Red).as_str().contains("height=\"21.8\" viewBox=\"0 28.2 100 21.8\""));
        assert!(drawn(Rag::Green).as_str().contains("height=\"50\" viewBox=\"0 0 100 50\""));
    }

    #[test]
    fn missing_evidence_has_no_line() {
        let svg = pair(Some(ReportedRag::Green), Rag::Grey, 84.0, 46.0, &Words::english());
        assert!(!svg.as_str().contains("<path"));
        assert_eq!(gap(Some(ReportedRag::Green), Rag::Grey), 0);
    }
}
