//! Findings for people, in the look of the Rust compiler.

use super::excerpt::{self, Excerpt};
use super::{Counts, Report, Spot, Spots, visible};
use crate::diagnostic::{Finding, Level};
use crate::source::Sources;
use annotate_snippets::{AnnotationKind, Group, Level as Severity, Origin, Patch, Renderer, Snippet};

/// Every finding with its lines, then how many there are and what to do next.
pub(super) fn render(report: &Report<'_>) -> String {
    let renderer = if report.color { Renderer::styled() } else { Renderer::plain() };
    let mut spots = report.spots();
    let mut out = String::new();
    for finding in report.findings {
        out.push_str(&renderer.render(&groups(finding, &mut spots)));
        out.push_str("\n\n");
    }
    out.push_str(&summary(report));
    out
}

/// The finding itself, the other places, and what to do. The other places stand in groups of their own: in the same
/// group their line would begin with `:::`, which a log of a workflow could take for a command.
fn groups<'r>(finding: &Finding, spots: &mut Spots<'_>) -> Vec<Group<'r>> {
    let severity = match finding.rule.level {
        Level::Error => Severity::ERROR,
        Level::Warning => Severity::WARNING,
        Level::Note => Severity::NOTE,
    };
    let spot = spots.of(&finding.place);
    let mut main = Group::with_title(severity.primary_title(visible(&finding.message)).id(finding.rule.code));
    let shown = lines(&spot, spots.sources);
    main = place(main, &spot, shown.as_ref(), AnnotationKind::Primary, &finding.label);
    let mut groups = vec![main];
    for (other, label) in &finding.related {
        let spot = spots.of(other);
        let shown = lines(&spot, spots.sources);
        let group = Group::with_title(Severity::NOTE.secondary_title(visible(label)));
        groups.push(place(group, &spot, shown.as_ref(), AnnotationKind::Primary, ""));
    }
    let mut help = Group::with_title(Severity::HELP.secondary_title(visible(&finding.help)));
    if let (Some(fix), Some(excerpt)) = (&finding.fix, shown.filter(|e| e.complete && !e.span.is_empty())) {
        let patch = Patch::new(excerpt.span, visible(&fix.replacement));
        help = help.element(Snippet::source(excerpt.text).line_start(spot.line).patch(patch));
    }
    groups.push(help);
    groups
}

fn lines(spot: &Spot, sources: &Sources) -> Option<Excerpt> {
    let (id, bytes) = spot.source.as_ref()?;
    excerpt::around(sources.file(*id), bytes)
}

/// Adds a place: with its lines where there are any, else by name alone.
fn place<'r>(group: Group<'r>, spot: &Spot, shown: Option<&Excerpt>, kind: AnnotationKind, label: &str) -> Group<'r> {
    let path = visible(&spot.file);
    let Some(excerpt) = shown else {
        return group.element(Origin::path(path).line(spot.line).char_column(spot.column));
    };
    let mut annotation = kind.span(excerpt.span.clone());
    if !label.is_empty() {
        annotation = annotation.label(visible(label));
    }
    group.element(Snippet::source(excerpt.text.clone()).path(path).line_start(spot.line).annotation(annotation))
}

/// "2 errors and 1 warning in 301 records", and the command that says more.
fn summary(report: &Report<'_>) -> String {
    let Counts { errors, warnings, notes } = Counts::of(report.findings);
    let parts: Vec<String> = [(errors, "error"), (warnings, "warning"), (notes, "note")]
        .into_iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, word)| counted(n, word))
        .collect();
    let found = match parts.as_slice() {
        [] => "Nothing found".to_string(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    };
    let records = report.records.map(|n| format!(" in {}", counted(n, "record"))).unwrap_or_default();
    let next = report.findings.iter().max_by_key(|f| f.rule.level).map(|_| most_grave(report.findings));
    let next = next.flatten().map(|code| format!("Next: trueup explain {code}\n")).unwrap_or_default();
    format!("{found}{records}\n{next}")
}

fn counted(n: usize, word: &str) -> String {
    format!("{n} {word}{}", if n == 1 { "" } else { "s" })
}

/// The code of the first of the gravest findings.
fn most_grave(findings: &[Finding]) -> Option<&'static str> {
    let gravest = findings.iter().map(|f| f.rule.level).max()?;
    findings.iter().find(|f| f.rule.level == gravest).map(|f| f.rule.code)
}
