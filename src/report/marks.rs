//! The honesty slope: what was reported joined to what the records say. Flat is honest; falling is too good.

use super::html::Html;
use crate::evidence::Verdict;
use crate::metrics::Rag;
use crate::record::report::ReportedRag;
use std::fmt::Write;

/// A status as a mark: its symbol, its word, and its height (0 best, 1 worst); none for "no evidence".
#[derive(Clone, Copy)]
struct Mark {
    symbol: &'static str,
    word: &'static str,
    level: Option<f64>,
}

fn reported(rag: Option<ReportedRag>) -> Mark {
    match rag {
        Some(ReportedRag::Green) => Mark { symbol: "rag-g", word: "Green", level: Some(0.0) },
        Some(ReportedRag::Complete) => Mark { symbol: "rag-g", word: "Complete", level: Some(0.0) },
        Some(ReportedRag::Amber) => Mark { symbol: "rag-a", word: "Amber", level: Some(0.5) },
        Some(ReportedRag::Red) => Mark { symbol: "rag-r", word: "Red", level: Some(1.0) },
        Some(ReportedRag::NotStarted) => Mark { symbol: "rag-n", word: "Not started", level: None },
        None => Mark { symbol: "rag-n", word: "nothing", level: None },
    }
}

fn evidence(rag: Rag) -> Mark {
    match rag {
        Rag::Green => Mark { symbol: "rag-g", word: "Green", level: Some(0.0) },
        Rag::Amber => Mark { symbol: "rag-a", word: "Amber", level: Some(0.5) },
        Rag::Red => Mark { symbol: "rag-r", word: "Red", level: Some(1.0) },
        Rag::Grey => Mark { symbol: "rag-n", word: "none", level: None },
    }
}

/// The word for a reported status.
pub fn reported_word(rag: Option<ReportedRag>) -> &'static str {
    reported(rag).word
}

/// The word for evidence.
pub fn evidence_word(rag: Rag) -> &'static str {
    evidence(rag).word
}

/// The pair, `width` units wide and `height` high: the marks at the height of their status, and the line between them.
pub fn pair(claim: Option<ReportedRag>, rag: Rag, width: f64, height: f64) -> Html {
    let (left, right) = (reported(claim), evidence(rag));
    let size = (height * 0.4352).min(width * 0.3);
    let y = |mark: Mark| mark.level.unwrap_or(0.5) * (height - size);
    let mut out = format!(
        "<svg class=\"slope\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"Reported {}, evidence {}\">",
        left.word, right.word
    );
    if left.level.is_some() && right.level.is_some() {
        line((size / 2.0, y(left) + size / 2.0), (width - size / 2.0, y(right) + size / 2.0), size / 2.0, &mut out);
    }
    for (mark, x) in [(left, 0.0), (right, width - size)] {
        let _ = write!(
            out,
            "<use href=\"#{}\" x=\"{x:.1}\" y=\"{:.1}\" width=\"{size:.1}\" height=\"{size:.1}\"/>",
            mark.symbol,
            y(mark)
        );
    }
    out.push_str("</svg>");
    Html::printed(out)
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
        let _ = write!(out, "<line x1=\"{sx:.1}\" y1=\"{sy:.1}\" x2=\"{tx:.1}\" y2=\"{ty:.1}\" class=\"{class}\"/>");
        return;
    }
    let (bx, by) = (tx - ux * 9.0, ty - uy * 9.0);
    let _ = write!(out, "<line x1=\"{sx:.1}\" y1=\"{sy:.1}\" x2=\"{bx:.1}\" y2=\"{by:.1}\" class=\"fall\"/>");
    let (lx, ly, rx, ry) = (bx - uy * 5.5, by + ux * 5.5, bx + uy * 5.5, by - ux * 5.5);
    let _ = write!(out, "<path d=\"M{tx:.1} {ty:.1} L{lx:.1} {ly:.1} L{rx:.1} {ry:.1}Z\" class=\"head\"/>");
}

/// Several marks in a line: `label` says what they are, before their words.
pub fn strip(rags: impl IntoIterator<Item = Rag>, label: &str) -> Html {
    row(rags.into_iter().map(evidence), label)
}

/// A reported mark and the evidence beside it, small.
pub fn beside(claim: Option<ReportedRag>, rag: Rag) -> Html {
    let (left, right) = (reported(claim), evidence(rag));
    let label = format!("Reported {}, evidence {}", left.word, right.word);
    let class = if gap(claim, rag) > 0 { "strip off" } else { "strip" };
    images([left, right].into_iter(), &label, class)
}

/// Several reported marks in a line.
pub fn reported_strip(claims: impl IntoIterator<Item = Option<ReportedRag>>, label: &str) -> Html {
    row(claims.into_iter().map(reported), label)
}

fn row(marks: impl Iterator<Item = Mark>, label: &str) -> Html {
    let marks: Vec<Mark> = marks.collect();
    let words: Vec<&str> = marks.iter().map(|m| m.word).collect();
    images(marks.iter().copied(), &format!("{label}: {}", words.join(", ")), "strip")
}

fn images(marks: impl Iterator<Item = Mark>, label: &str, class: &str) -> Html {
    let mut out = format!("<span class=\"{class}\" role=\"img\" aria-label=\"{label}\">");
    for mark in marks {
        let _ = write!(out, "<svg class=\"rag\" aria-hidden=\"true\"><use href=\"#{}\"/></svg>", mark.symbol);
    }
    out.push_str("</span>");
    Html::printed(out)
}

/// Which way a row of marks went: the mark of the direction and its word.
pub fn direction(first: Rag, last: Rag) -> Html {
    let (icon, word) = match last.cmp(&first) {
        _ if first == Rag::Grey || last == Rag::Grey => return Html::none(),
        std::cmp::Ordering::Greater => ("i-worse", "Worse"),
        std::cmp::Ordering::Less => ("i-better", "Better"),
        std::cmp::Ordering::Equal => ("i-flat", "Steady"),
    };
    Html::printed(format!(
        "<span class=\"trend\"><svg class=\"ico\" aria-hidden=\"true\"><use href=\"#{icon}\"/></svg>{word}</span>"
    ))
}

/// How many levels the report is better than the evidence: 0 to 2.
pub fn gap(claim: Option<ReportedRag>, rag: Rag) -> u8 {
    match (reported(claim).level, evidence(rag).level) {
        (Some(a), Some(b)) if b > a => ((b - a) * 2.0) as u8,
        _ => 0,
    }
}

/// The tag that says how far the report is off; nothing where it is honest.
pub fn gap_tag(claim: Option<ReportedRag>, rag: Rag, verdict: Verdict) -> Html {
    match (gap(claim, rag), verdict) {
        (2, _) => Html::text("Two levels too good").within("span", "tag gap"),
        (1, _) => Html::text("One level too good").within("span", "tag gap"),
        (_, Verdict::Cautious) => Html::text("Stricter than evidence").within("span", "tag"),
        _ => Html::none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fall_of_two_levels_is_a_watermelon_with_an_arrow() {
        let svg = pair(Some(ReportedRag::Green), Rag::Red, 84.0, 46.0);
        assert!(svg.as_str().contains("class=\"head\"") && svg.as_str().contains("Reported Green, evidence Red"));
        assert_eq!(gap(Some(ReportedRag::Green), Rag::Red), 2);
    }

    #[test]
    fn missing_evidence_has_no_line() {
        let svg = pair(Some(ReportedRag::Green), Rag::Grey, 84.0, 46.0);
        assert!(!svg.as_str().contains("<line"));
        assert_eq!(gap(Some(ReportedRag::Green), Rag::Grey), 0);
    }
}
