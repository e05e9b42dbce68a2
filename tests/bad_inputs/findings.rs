//! What `check --format json` found, beside what was expected.

use crate::case::{Expect, Expected};
use serde::Deserialize;

/// One finding as the JSON format gives it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Found {
    /// Its code.
    pub(crate) code: String,
    /// `error`, `warning` or `note`.
    pub(crate) level: String,
    /// What is wrong.
    pub(crate) message: String,
    /// Where.
    pub(crate) file: String,
    /// Line from one.
    pub(crate) line: usize,
    /// Column from one, in characters.
    pub(crate) column: usize,
    /// What to do.
    #[serde(default)]
    pub(crate) help: Option<String>,
}

#[derive(Deserialize)]
struct Report {
    findings: Vec<Found>,
}

/// Reads the JSON format.
///
/// # Errors
/// Says what is not as it should be.
pub(crate) fn parse(json: &str) -> Result<Vec<Found>, String> {
    let report: Report = serde_json::from_str(json).map_err(|e| format!("json: {e}: {}", crate::run::tail(json)))?;
    Ok(report.findings)
}

impl Found {
    /// `file:line:column code message (help)`, for failure messages.
    pub(crate) fn show(&self) -> String {
        let help = self.help.as_deref().unwrap_or("no help");
        format!("{}:{}:{} {} {} ({help})", self.file, self.line, self.column, self.code, self.message)
    }

    fn fits(&self, e: &Expected) -> bool {
        let words = format!("{} {}", self.message, self.help.as_deref().unwrap_or(""));
        e.code.split('|').any(|c| c == self.code)
            && e.file.as_ref().is_none_or(|f| *f == self.file)
            && e.file_prefix.as_ref().is_none_or(|p| self.file.starts_with(p.as_str()))
            && e.line.is_none_or(|l| l == self.line)
            && e.any_line.as_ref().is_none_or(|l| l.contains(&self.line))
            && e.column.is_none_or(|c| c == self.column)
            && e.help_contains.iter().all(|w| words.contains(w.as_str()))
    }
}

impl Expected {
    /// The same shape as [`Found::show`], with `?` for what is left open.
    fn show(&self) -> String {
        let open = |n: Option<usize>| n.map_or("?".into(), |n| n.to_string());
        let line = self.any_line.as_ref().map_or_else(|| open(self.line), |l| format!("{l:?}"));
        let file =
            self.file.clone().or_else(|| self.file_prefix.as_ref().map(|p| format!("{p}…"))).unwrap_or("?".into());
        format!("{file}:{line}:{} {} with the words {:?}", open(self.column), self.code, self.help_contains)
    }
}

/// Pairs what was expected with what was found and says what is left over on either side.
pub(crate) fn compare(expect: &Expect, found: &[Found]) -> Vec<String> {
    let mut left: Vec<&Found> = found.iter().filter(|f| f.level == "error").collect();
    let mut faults = Vec::new();
    for wanted in &expect.finding {
        match left.iter().position(|f| f.fits(wanted)) {
            Some(at) => drop(left.remove(at)),
            None => faults.push(format!("expected  {}", wanted.show())),
        }
    }
    if !expect.more || !faults.is_empty() {
        faults.extend(left.iter().map(|f| format!("got       {}", f.show())));
    }
    faults.extend(well_formed(found));
    faults
}

/// What holds for any list of findings: sorted, placed, and each says what to do.
fn well_formed(found: &[Found]) -> Vec<String> {
    let mut faults = Vec::new();
    for pair in found.windows(2) {
        if (&pair[0].file, pair[0].line) > (&pair[1].file, pair[1].line) {
            faults.push(format!("not sorted: {} before {}", pair[0].show(), pair[1].show()));
        }
    }
    for f in found {
        if f.line == 0 || f.column == 0 || f.file.is_empty() || f.file.starts_with('/') || f.file.contains('\\') {
            faults.push(format!("badly placed: {}", f.show()));
        }
        if f.help.as_ref().is_none_or(|h| h.trim().is_empty()) || f.message.trim().is_empty() {
            faults.push(format!("does not say what to do: {}", f.show()));
        }
    }
    faults
}
