//! Findings as workflow commands: GitHub shows each beside its line. Everything that comes from a record is escaped,
//! so that none can add a command of its own.

use super::visible::stand_in;
use super::{Report, Spots, visible};
use crate::diagnostic::{Finding, Level};
use crate::words::Words;
use std::fmt::Write;

/// One line for each finding.
pub(super) fn render(report: &Report<'_>) -> String {
    let (mut spots, english) = (report.spots(), Words::english());
    let mut out = String::new();
    for finding in report.findings {
        let spot = spots.of(&finding.place);
        let rule = finding.rule;
        let word = if rule.level == Level::Note { "notice" } else { rule.level.word() };
        let end = if spot.end_line == spot.line && spot.end_column > spot.column {
            format!(",endColumn={}", spot.end_column)
        } else {
            String::new()
        };
        // Writing to a text cannot fail.
        let _ = writeln!(
            out,
            "::{word} file={},line={},endLine={},col={}{end},title={}::{}",
            property(&spot.file),
            spot.line,
            spot.end_line,
            spot.column,
            property(&format!("{} {}", rule.code, (rule.name)(&english))),
            message(&said(finding, &mut spots)),
        );
    }
    out
}

/// Message, help and the other places, each on a line of its own; what a record says cannot begin one.
fn said(finding: &Finding, spots: &mut Spots<'_>) -> String {
    let mut lines = vec![visible(&finding.message), visible(&finding.help)];
    lines.extend(finding.related.iter().map(|(place, label)| {
        let spot = spots.of(place);
        visible(&format!("{label}: {}:{}:{}", spot.file, spot.line, spot.column))
    }));
    lines.join("\n")
}

/// The text of a command: `%`, CR and LF are escaped, other control characters shown by stand-ins.
fn message(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '%' => out.push_str("%25"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            _ => out.push(stand_in(c).unwrap_or(c)),
        }
    }
    out
}

/// A property of a command: what ends it is escaped too.
fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_record_says_stays_in_its_place() {
        assert_eq!(message("100%\n::error::x\u{1b}"), "100%25%0A::error::x\u{241b}");
        assert_eq!(property("a,line=1:b"), "a%2Cline=1%3Ab");
    }
}
