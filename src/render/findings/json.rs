//! Findings for programs.

use super::visible::escaped_json;
use super::{Counts, Report, Spot};
use crate::words::without_isolation as told;
use serde_json::{Value, json};

/// `{"findings": […], "counts": {…}}`.
pub(super) fn render(report: &Report<'_>) -> String {
    let mut spots = report.spots();
    let findings: Vec<Value> = report
        .findings
        .iter()
        .map(|finding| {
            let Spot { file, line, column, end_line, end_column, .. } = spots.of(&finding.place);
            let related: Vec<Value> = finding
                .related
                .iter()
                .map(|(place, label)| {
                    let spot = spots.of(place);
                    json!({ "file": spot.file, "line": spot.line, "column": spot.column, "label": told(label) })
                })
                .collect();
            json!({
                "code": finding.rule.code, "level": finding.rule.level.word(), "message": told(&finding.message),
                "label": told(&finding.label), "help": told(&finding.help), "file": file, "line": line, "column": column,
                "end_line": end_line, "end_column": end_column, "record": finding.record, "related": related,
                "fix": finding.fix.as_ref().map(|fix| &fix.replacement),
            })
        })
        .collect();
    let Counts { errors, warnings, notes } = Counts::of(report.findings);
    let counts = json!({ "error": errors, "warning": warnings, "note": notes, "records": report.records });
    escaped_json(&json!({ "findings": findings, "counts": counts }))
}
