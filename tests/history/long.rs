//! A long history with known answers: `tests/bench/gen_history.py` makes hundreds of commits, with side branches that must
//! not count, renames and moves between files, and says what the series of 200 records are.
//!
//! `TRUEUP_LONG_HISTORY=5000,2000` makes another number of commits on another number of records.

use crate::repo::export;
use serde_json::Value;
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The day and the values since.
type Row = (String, Vec<Value>);

/// Runs the generator; false where there is no Python to run it with.
#[expect(clippy::print_stderr, reason = "who runs the tests must see what was not tried")]
fn made(out: &Path) -> bool {
    let size = std::env::var("TRUEUP_LONG_HISTORY").unwrap_or_else(|_| "600,300".into());
    let (commits, records) = size.split_once(',').expect("TRUEUP_LONG_HISTORY is COMMITS,RECORDS");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/gen_history.py");
    let mut python = Command::new("python3");
    python.env("PYTHONDONTWRITEBYTECODE", "1").arg(script).arg("--out").arg(out).args(["-k", commits, "-m", records]);
    match python.output() {
        Ok(run) => {
            assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
            true
        }
        Err(_) => {
            assert!(std::env::var_os("CI").is_none(), "python3 is missing, and CI skips nothing");
            eprintln!("SKIPPED: python3, which makes the long history, is missing");
            false
        }
    }
}

/// Rows of which each has another value than the one before; of several on a day the last counts, and none is earlier
/// than the first commit.
fn steps(rows: impl Iterator<Item = Row>, first: &str) -> Vec<Row> {
    let mut by_day: Vec<Row> = Vec::new();
    for (day, values) in rows {
        let day = if day.as_str() < first { first.to_string() } else { day };
        match by_day.last_mut() {
            Some(last) if last.0 == day => last.1 = values,
            _ => by_day.push((day, values)),
        }
    }
    by_day.dedup_by(|next, last| next.1 == last.1);
    by_day
}

fn row(row: &Value) -> Row {
    let mut cells = row.as_array().expect("a row").iter().cloned();
    let day = cells.next().and_then(|day| day.as_str().map(String::from)).expect("a day");
    (day, cells.collect())
}

/// One column of the true series as it must be told; where there was no forecast, the baseline was expected.
fn wanted(truth: &Value, column: usize, first: &str) -> Vec<Row> {
    let rows = truth["series"].as_array().expect("a series").iter().map(row);
    let value = |values: &[Value]| match &values[column] {
        Value::Null => truth["baseline"].clone(),
        value => value.clone(),
    };
    steps(rows.map(|(day, values)| (day, vec![value(&values)])), first)
}

fn told(record: &Value, name: &str, first: &str) -> Vec<Row> {
    steps(record["history"][name].as_array().into_iter().flatten().map(row), first)
}

#[test]
fn all_series_of_a_long_history_are_the_true_ones() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let out = folder.path().join("long");
    if !made(&out) {
        return;
    }
    let read = fs::read_to_string(out.join("expected.json")).expect("the answers");
    let truth: Value = serde_json::from_str(&read).expect("JSON");
    let document = export(&out.join("repo"), truth["as_of"].as_str().expect("a day"));
    let mut records = HashMap::new();
    for program in document["programs"].as_array().expect("programs") {
        for record in program["records"].as_array().expect("records") {
            let id = record["id"].as_str().expect("an id").to_ascii_lowercase();
            records.insert((program["id"].as_str().expect("an id"), id), record);
        }
    }
    let all = truth["records"].as_array().expect("records");
    let (mut rows, mut stories) = (0, Vec::new());
    for truth in all {
        let (program, id) = (truth["program"].as_str().expect("text"), truth["id"].as_str().expect("text"));
        let record =
            records.get(&(program, id.to_ascii_lowercase())).unwrap_or_else(|| panic!("{program}/{id}: not there"));
        let first = truth["series"][0][0].as_str().expect("a day");
        let names: &[&str] = if truth["kind"] == "milestone" { &["forecast"] } else { &["probability", "impact"] };
        for (column, name) in names.iter().enumerate() {
            let wanted = wanted(truth, column, first);
            assert_eq!(told(record, name, first), wanted, "{name} of {program}/{id}, {}", truth["story"]);
            rows += wanted.len();
        }
        stories.extend(truth["story"].as_array().expect("a list").iter().filter_map(Value::as_str));
    }
    // Else nothing was tried.
    assert!(all.len() > 80 && rows > 2 * all.len(), "{} records, {rows} rows", all.len());
    for story in ["merged", "renamed", "toml"] {
        assert!(stories.contains(&story), "no record was {story}");
    }
}
