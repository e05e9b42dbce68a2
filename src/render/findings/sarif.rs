//! Findings as SARIF 2.1.0, the exchange format of code scanners.

use super::visible::escaped_json;
use super::{Report, Spot};
use crate::address;
use crate::diagnostic::{Finding, Level, Rule};
use crate::words::{Words, without_isolation as told};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The log: one run with the rules that it used.
pub(super) fn render(report: &Report<'_>) -> String {
    let rules: BTreeMap<&str, &Rule> = report.findings.iter().map(|f| (f.rule.code, f.rule)).collect();
    let index = |code: &str| rules.keys().position(|c| *c == code);
    let mut spots = report.spots();
    let results: Vec<Value> = report
        .findings
        .iter()
        .map(|finding| {
            let spot = spots.of(&finding.place);
            let related: Vec<_> =
                finding.related.iter().map(|(place, label)| (spots.of(place), label.as_str())).collect();
            result(finding, &spot, &related, index(finding.rule.code))
        })
        .collect();
    let english = Words::english();
    let driver = json!({
        "name": "trueup", "version": env!("CARGO_PKG_VERSION"), "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules.values().map(|rule| described(rule, &english)).collect::<Vec<_>>(),
    });
    escaped_json(&json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{ "tool": { "driver": driver }, "columnKind": "unicodeCodePoints", "results": results }],
    }))
}

fn described(rule: &Rule, english: &Words) -> Value {
    let (name, explain) = ((rule.name)(english), (rule.explain)(english));
    json!({
        "id": rule.code, "name": name, "shortDescription": { "text": name },
        "fullDescription": { "text": explain }, "help": { "text": explain },
        "defaultConfiguration": { "level": level(rule.level) },
    })
}

/// SARIF has the same words for levels.
fn level(level: Level) -> &'static str {
    level.word()
}

fn result(finding: &Finding, spot: &Spot, related: &[(Spot, &str)], rule: Option<usize>) -> Value {
    let mut result = json!({
        "ruleId": finding.rule.code, "level": level(finding.rule.level),
        "message": { "text": told(&format!("{}\n{}", finding.message, finding.help)) },
        "locations": [location(spot, None)],
    });
    if let Some(rule) = rule {
        result["ruleIndex"] = json!(rule);
    }
    if !related.is_empty() {
        result["relatedLocations"] = related.iter().map(|(spot, label)| location(spot, Some(label))).collect();
    }
    if let Some(fix) = &finding.fix {
        let replacement = json!({ "deletedRegion": region(spot), "insertedContent": { "text": fix.replacement } });
        let change = json!({ "artifactLocation": artifact(spot), "replacements": [replacement] });
        result["fixes"] = json!([{ "description": { "text": told(&finding.help) }, "artifactChanges": [change] }]);
    }
    result
}

fn location(spot: &Spot, label: Option<&str>) -> Value {
    let mut location = json!({ "physicalLocation": { "artifactLocation": artifact(spot), "region": region(spot) } });
    if let Some(label) = label {
        location["message"] = json!({ "text": told(label) });
    }
    location
}

fn artifact(spot: &Spot) -> Value {
    json!({ "uri": address::of_path(&spot.file), "uriBaseId": "%SRCROOT%" })
}

fn region(spot: &Spot) -> Value {
    json!({
        "startLine": spot.line, "startColumn": spot.column, "endLine": spot.end_line, "endColumn": spot.end_column,
    })
}
