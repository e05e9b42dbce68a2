//! The cache of the history: it changes how long a run takes, never what it says.

use crate::repo::{Repo, export, git, milestone, record};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

const DAY: &str = "2026-05-01";

fn repo() -> Repo {
    let repo = Repo::new();
    for (day, forecast) in [("2026-01-12", "2026-06-01"), ("2026-02-12", "2026-07-01")] {
        commit(&repo, day, forecast);
    }
    repo
}

fn commit(repo: &Repo, day: &str, forecast: &str) {
    repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", &format!("forecast = {forecast}")));
    repo.commit(day);
}

fn file(repo: &Repo) -> PathBuf {
    repo.root.join(".trueup/history")
}

/// What is said with the cache as it is, which must be what is said without one.
fn same(repo: &Repo) -> Value {
    let with = export(&repo.root, DAY);
    let _ = fs::remove_dir_all(repo.root.join(".trueup"));
    assert_eq!(with, export(&repo.root, DAY), "the cache changes what is said");
    with
}

fn forecasts(document: &Value) -> Value {
    record(document, "M-1")["history"]["forecast"].clone()
}

#[test]
fn it_is_kept_beside_the_records_and_git_does_not_see_it() {
    let repo = repo();
    export(&repo.root, DAY);
    assert!(file(&repo).is_file());
    assert_eq!(git(&repo.top, &["status", "--porcelain"]), "");
    same(&repo);
}

#[test]
fn it_is_used_and_read_on_from() {
    let repo = repo();
    export(&repo.root, DAY);
    let (kept, second) = (fs::read(file(&repo)).expect("kept"), git(&repo.top, &["rev-parse", "HEAD"]));
    export(&repo.root, DAY);
    assert_eq!(fs::read(file(&repo)).expect("kept"), kept, "nothing new, nothing written");
    // Of a history that is only in the cache the texts are not asked for: without them nobody could read it anew.
    let text = git(&repo.top, &["rev-parse", &format!("{second}~1:content/p/milestones.toml")]);
    fs::remove_file(repo.top.join(format!(".git/objects/{}/{}", &text[..2], &text[2..]))).expect("removed");
    commit(&repo, "2026-03-12", "2026-08-01");
    let rows = json!([["2026-01-05", "2026-06-01"], ["2026-02-12", "2026-07-01"], ["2026-03-12", "2026-08-01"]]);
    assert_eq!(forecasts(&export(&repo.root, DAY)), rows);
}

#[test]
fn a_history_that_was_written_anew_is_read_anew() {
    let repo = repo();
    export(&repo.root, DAY);
    git(&repo.top, &["reset", "--quiet", "--hard", "HEAD~1"]);
    repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", "forecast = 2026-09-01"));
    git(&repo.top, &["add", "content"]);
    git(&repo.top, &["commit", "--quiet", "-m", "x", "--date", "2026-02-20T12:00:00+0000"]);
    let rows = forecasts(&same(&repo));
    assert!(!rows.to_string().contains("2026-07-01"), "{rows}");
}

#[test]
fn a_broken_foreign_or_outdated_one_is_passed_over() {
    let repo = repo();
    export(&repo.root, DAY);
    let (whole, right) = (fs::read(file(&repo)).expect("kept"), export(&repo.root, DAY));
    for n in [0, 5, 17, 30, whole.len() / 2, whole.len() - 1] {
        let mut flipped = whole.clone();
        flipped[n] ^= 0x55;
        for bytes in [&flipped[..], &whole[..n]] {
            fs::write(file(&repo), bytes).expect("written");
            assert_eq!(export(&repo.root, DAY), right, "byte {n}");
        }
    }
    // Other settings read the same files as other records.
    repo.write("site.toml", &format!("{}[fields.milestone]\nsponsor = {{ type = \"string\" }}\n", crate::repo::SITE));
    same(&repo);
}

#[test]
fn one_that_somebody_committed_is_not_believed() {
    let repo = repo();
    let right = forecasts(&export(&repo.root, DAY));
    // What another site of the same commits and settings kept would be taken for true.
    git(&repo.top, &["add", "--force", ".trueup/history"]);
    repo.commit("2026-04-12");
    let kept = fs::metadata(file(&repo)).expect("kept").modified().expect("a time");
    assert_eq!(forecasts(&export(&repo.root, DAY)), right);
    assert_eq!(fs::metadata(file(&repo)).expect("kept").modified().expect("a time"), kept, "neither read nor written");
}

#[test]
fn where_nothing_can_be_written_nothing_fails() {
    let repo = repo();
    fs::write(repo.root.join(".trueup"), "a file where the folder would be").expect("written");
    let rows = forecasts(&export(&repo.root, DAY));
    assert_eq!(rows, json!([["2026-01-05", "2026-06-01"], ["2026-02-12", "2026-07-01"]]));
}

#[test]
fn a_clone_that_is_made_whole_is_read_anew() {
    let repo = repo();
    commit(&repo, "2026-03-12", "2026-08-01");
    let clone = repo.beside("clone");
    let from = format!("file://{}", repo.top.display());
    git(&repo.top, &["clone", "--quiet", "--depth", "1", &from, &clone.display().to_string()]);
    assert_eq!(forecasts(&export(&clone, DAY)), json!([["2026-03-12", "2026-08-01"]]));
    git(&clone, &["fetch", "--quiet", "--unshallow"]);
    assert_eq!(forecasts(&export(&clone, DAY)).as_array().map(Vec::len), Some(3));
}
