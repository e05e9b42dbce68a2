//! Series in CSV files that metric records name: the header `date,value`, then a row per measured day.

use super::metric::{Metric, Point};
use super::{Data, Parsed};
use crate::diagnostic::{FileId, Finding, Level, Place, Rule, did_you_mean};
use crate::source::{Form, SourceFile, Sources};
use crate::words::Words;
use std::collections::HashMap;

/// A row of a series could not be read.
pub static BAD_ROW: Rule =
    Rule { code: "E041", level: Level::Error, name: Words::check_e041, explain: Words::check_e041_explain };

/// A file that a record names is not there.
pub static MISSING_FILE: Rule =
    Rule { code: "E042", level: Level::Error, name: Words::check_e042, explain: Words::check_e042_explain };

/// Adds the points of every metric that names a CSV file.
pub(super) fn attach(parsed: &mut Parsed, sources: &Sources) {
    let files: HashMap<&str, (FileId, &SourceFile)> =
        sources.iter().filter(|(_, f)| f.form == Form::Csv).map(|(id, f)| (f.path.as_str(), (id, f))).collect();
    for record in &mut parsed.records {
        let place = record.field("data");
        let scope = record.scope.clone();
        let Data::Metric(metric) = &mut record.data else { continue };
        let Some(name) = metric.data.clone() else { continue };
        let path = format!("content/{scope}/data/{name}");
        match files.get(path.as_str()) {
            // Why it cannot be read has been said.
            Some((_, file)) if !file.readable => {}
            Some((id, file)) => parsed.findings.extend(add_points(metric, *id, file)),
            None => {
                let folder = format!("content/{scope}/data/");
                let names = files.keys().filter_map(|p| p.strip_prefix(folder.as_str()));
                let mut names: Vec<&str> = names.collect();
                names.sort_unstable();
                let help = did_you_mean(&name, names, "files in data/");
                parsed.findings.push(Finding::new(&MISSING_FILE, place, format!("there is no file `{path}`"), help));
            }
        }
    }
}

fn add_points(metric: &mut Metric, id: FileId, file: &SourceFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut at = 0;
    for (n, line) in file.text.split_inclusive('\n').enumerate() {
        let span = at..at + line.trim_end().len();
        at += line.len();
        let line = line.trim();
        let mut bad = |from: usize, message: String, help: &str| {
            findings.push(Finding::new(&BAD_ROW, Place::Span(id, span.start + from..span.end), message, help));
        };
        if n == 0 {
            if !line.replace(' ', "").eq_ignore_ascii_case("date,value") {
                bad(0, "the first line is not `date,value`".into(), "write the header `date,value`");
                return findings;
            }
            continue;
        }
        if line.is_empty() {
            continue;
        }
        match row(line) {
            Ok(point) if metric.point.iter().any(|p| p.date == point.date) => {
                bad(0, format!("{} stands twice", point.date), "keep one row per day");
            }
            Ok(point) => metric.point.push(point),
            Err((from, message)) => bad(from, message, "write the row as 2026-05-28,42.5"),
        }
    }
    metric.point.sort_by_key(|p| p.date);
    findings
}

/// A day and a number, or the byte of the row from which it is wrong, and how.
fn row(line: &str) -> Result<Point, (usize, String)> {
    let (day, value) = line.split_once(',').ok_or((0, format!("`{line}` is not a day and a number")))?;
    let bare = day.trim().trim_matches('"');
    let date = (bare.len() == 10).then(|| bare.parse().ok()).flatten();
    let date = date.ok_or((0, format!("`{bare}` is not a day")))?;
    let number = value.trim().trim_matches('"').parse::<f64>().ok().filter(|v| v.is_finite());
    let value = number.ok_or((day.len() + 1, format!("`{}` is not a number", value.trim())))?;
    Ok(Point { date, value })
}
