//! The formats for people, code scanners and workflow logs must say the same as the JSON format.

use crate::findings::Found;
use serde_json::Value;
use std::collections::BTreeMap;

/// File, line and column of a finding, as far as another format can be compared with it.
type Where = (String, usize, usize);

fn places(found: &[Found]) -> Vec<Where> {
    let mut all: Vec<Where> = found.iter().map(|f| (f.file.clone(), f.line, f.column)).collect();
    all.sort();
    all
}

/// The text format: place, code and help of each finding.
pub(crate) fn text(out: &str, found: &[Found], hostile: bool) -> Vec<String> {
    let mut faults = Vec::new();
    for f in found {
        let place = format!("{}:{}:{}", f.file, f.line, f.column);
        let help = f.help.iter().flat_map(|h| h.lines()).map(str::trim).filter(|_| !hostile);
        for wanted in [place.as_str(), f.code.as_str()].into_iter().chain(help) {
            if !out.contains(wanted) {
                faults.push(format!("text: {wanted:?} is missing in\n{}", crate::run::tail(out)));
            }
        }
    }
    if out.lines().any(|l| l.trim_start().starts_with("::")) {
        faults.push("text: a line reads as a workflow command".into());
    }
    faults
}

/// SARIF 2.1.0: a result for each finding, with a declared rule and a region.
pub(crate) fn sarif(out: &str, found: &[Found]) -> Vec<String> {
    match results(out) {
        Err(fault) => vec![format!("sarif: {fault}")],
        Ok(mut places_there) => {
            places_there.sort();
            let wanted = places(found);
            if places_there == wanted {
                vec![]
            } else {
                vec![format!("sarif: expected {wanted:?}, got {places_there:?}")]
            }
        }
    }
}

fn results(out: &str) -> Result<Vec<Where>, String> {
    let log: Value = serde_json::from_str(out).map_err(|e| e.to_string())?;
    if log["version"] != "2.1.0" {
        return Err(format!("version {}", log["version"]));
    }
    let run = &log["runs"][0];
    if !matches!(run["columnKind"].as_str(), None | Some("unicodeCodePoints")) {
        return Err("columns count characters, so columnKind is unicodeCodePoints".into());
    }
    let rules = run["tool"]["driver"]["rules"].as_array().ok_or("no rules")?;
    let results = run["results"].as_array().ok_or("no results")?;
    results.iter().map(|result| place(result, rules)).collect()
}

fn place(result: &Value, rules: &[Value]) -> Result<Where, String> {
    let rule = result["ruleId"].as_str().ok_or_else(|| format!("no ruleId: {result}"))?;
    if !rules.iter().any(|r| r["id"] == rule) {
        return Err(format!("rule {rule} is not declared"));
    }
    if result["message"]["text"].as_str().is_none_or(str::is_empty) {
        return Err(format!("no message: {result}"));
    }
    let physical = &result["locations"][0]["physicalLocation"];
    let uri = physical["artifactLocation"]["uri"].as_str().ok_or_else(|| format!("no uri: {result}"))?;
    if !uri.is_ascii() || uri.contains([' ', '\\', '<', '>', '"']) {
        return Err(format!("{uri:?} is not a URI"));
    }
    let number = |key: &str| physical["region"][key].as_u64().ok_or_else(|| format!("no {key}: {result}"));
    Ok((decode(uri), number("startLine")? as usize, number("startColumn")? as usize))
}

/// Workflow commands: one line for each finding, escaped so that no record can add one.
pub(crate) fn github(out: &str, found: &[Found], hostile: bool) -> Vec<String> {
    let commands: Result<Vec<_>, String> = out.lines().filter(|l| !l.is_empty()).map(command).collect();
    let commands = match commands {
        Ok(commands) => commands,
        Err(fault) => return vec![format!("github: {fault}")],
    };
    let mut there: Vec<Where> = commands.iter().map(|c| c.place.clone()).collect();
    there.sort();
    let mut faults = Vec::new();
    if there != places(found) {
        faults.push(format!("github: expected {:?}, got {there:?}", places(found)));
    }
    for f in found {
        let said = |c: &Command| {
            c.level == github_level(&f.level) && c.raw.contains(&f.code) && (hostile || c.message.contains(&f.message))
        };
        if !commands.iter().any(said) {
            faults.push(format!("github: no {} line with code and message of {}", f.level, f.show()));
        }
    }
    if out.contains("%0A::error") {
        faults.push("github: a record's `%0A` was not escaped".into());
    }
    faults
}

fn github_level(level: &str) -> &str {
    if level == "note" { "notice" } else { level }
}

struct Command {
    raw: String,
    level: String,
    place: Where,
    message: String,
}

fn command(line: &str) -> Result<Command, String> {
    let bad = || format!("not a workflow command: {line:?}");
    let (head, message) = line.strip_prefix("::").and_then(|l| l.split_once("::")).ok_or_else(bad)?;
    let (level, properties) = head.split_once(' ').ok_or_else(bad)?;
    let properties: BTreeMap<&str, String> =
        properties.split(',').filter_map(|p| p.split_once('=')).map(|(k, v)| (k, decode(v))).collect();
    let number = |key| properties.get(key).and_then(|v| v.parse().ok()).ok_or_else(bad);
    let place = (properties.get("file").ok_or_else(bad)?.clone(), number("line")?, number("col")?);
    Ok(Command { raw: line.into(), level: level.into(), place, message: decode(message) })
}

/// Undoes percent-encoding.
fn decode(text: &str) -> String {
    let mut out = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = tail.get(..2).and_then(|h| std::str::from_utf8(h).ok()).and_then(|h| u8::from_str_radix(h, 16).ok());
        match code.filter(|_| *first == b'%') {
            Some(byte) => (out.push(byte), rest = &tail[2..]).1,
            None => (out.push(*first), rest = tail).1,
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
