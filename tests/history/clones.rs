//! Clones that hold less than there is, work trees that are not as committed, folders without a history.

use crate::repo::{Repo, export, git, good, milestone, record, trueup};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// A milestone whose forecast moves four times, on the twelfth of each month.
fn moving() -> Repo {
    let repo = Repo::new();
    for (month, forecast) in [(1, "2026-06-01"), (2, "2026-06-15"), (3, "2026-07-01"), (4, "2026-07-20")] {
        repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", &format!("forecast = {forecast}")));
        repo.commit(&format!("2026-{month:02}-12"));
    }
    repo
}

/// A clone beside the repository, over the protocol that clones of other machines use.
fn cloned(repo: &Repo, arguments: &[&str]) -> PathBuf {
    let to = repo.beside("clone");
    git(&repo.top, &["config", "uploadpack.allowFilter", "true"]);
    git(&repo.top, &["config", "uploadpack.allowAnySHA1InWant", "true"]);
    let (from, target) = (format!("file://{}", repo.top.display()), to.display().to_string());
    git(&repo.top, &[&["clone", "--quiet"], arguments, &[&from, &target]].concat());
    to
}

fn said(root: &Path, arguments: &[&str]) -> String {
    let output = trueup(root, arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The page of the program in a built site.
fn page(root: &Path) -> String {
    let out = root.join("public");
    good(root, &["build", "--as-of", "2026-05-01"]);
    fs::read_to_string(out.join("p/index.html")).expect("a page")
}

#[test]
fn a_shallow_clone_says_how_far_back_it_sees_and_how_to_fetch_more() {
    let repo = moving();
    let clone = cloned(&repo, &["--depth", "2"]);
    let said = said(&clone, &["check", "--as-of", "2026-05-01"]);
    assert!(said.contains("known from 2026-03-12 on") && said.contains("git fetch --unshallow"), "{said}");
    let page = page(&clone);
    assert!(page.contains("git history before 12 Mar 2026 is unknown and not drawn"), "no notice");
    let m = record(&export(&clone, "2026-05-01"), "M-1");
    // What stood before the clone begins is not known, so the history begins with it.
    assert_eq!(m["history"]["forecast"], json!([["2026-03-12", "2026-07-01"], ["2026-04-12", "2026-07-20"]]));
    assert_eq!(m["first_seen"], json!(null), "somewhen before");
    git(&clone, &["fetch", "--quiet", "--unshallow"]);
    let whole = record(&export(&clone, "2026-05-01"), "M-1");
    assert_eq!(whole["history"]["forecast"].as_array().map(Vec::len), Some(4));
    assert_eq!(whole["first_seen"], "2026-01-12");
}

#[test]
fn a_clone_without_texts_says_so_and_asks_nobody_for_them() {
    let repo = moving();
    let clone = cloned(&repo, &["--filter=blob:none"]);
    // Whoever asks the origin for what is missing fails from here on.
    fs::rename(&repo.top, repo.beside("gone")).expect("renamed");
    let said = said(&clone, &["check", "--as-of", "2026-05-01"]);
    assert!(said.contains("known from 2026-04-12 on") && said.contains("--filter"), "{said}");
    let m = record(&export(&clone, "2026-05-01"), "M-1");
    assert_eq!(m["history"]["forecast"], json!([["2026-04-12", "2026-07-20"]]));
    fs::rename(repo.beside("gone"), &repo.top).expect("renamed back");
}

#[test]
fn what_is_not_committed_stands_since_the_day_of_the_build() {
    let repo = moving();
    let clean = page(&repo.root);
    let commit = git(&repo.top, &["rev-parse", "HEAD"]);
    assert!(clean.contains(&format!("commit <code>{}</code>", &commit[..8])), "the commit stands on the page");
    assert!(!clean.contains("changed file"));
    // A new file, a changed one and a removed one.
    repo.write("content/p/raid.toml", &crate::repo::risk("R-1", 2, 2, ""));
    repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", "forecast = 2026-09-01"));
    fs::remove_dir_all(repo.root.join("public")).expect("removed");
    assert!(page(&repo.root).contains("and 2 changed files"), "both are told");
    let m = record(&export(&repo.root, "2026-05-01"), "M-1");
    assert_eq!(m["forecast"], "2026-07-20", "as of a day before the build the last commit stands");
    let later = record(&export(&repo.root, "2036-05-01"), "M-1");
    assert_eq!(later["forecast"], "2026-09-01");
}

#[test]
fn without_a_repository_or_a_commit_records_speak_for_themselves() {
    let repo = Repo::new();
    repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", "forecast = 2026-07-01"));
    let unborn = said(&repo.root, &["check", "--as-of", "2026-05-01"]);
    assert!(!unborn.contains("git"), "{unborn}");
    let m = record(&export(&repo.root, "2026-05-01"), "M-1");
    assert_eq!((&m["forecast"], &m["first_seen"]), (&json!("2026-07-01"), &json!(null)));
    fs::remove_dir_all(repo.top.join(".git")).expect("removed");
    let none = said(&repo.root, &["check", "--as-of", "2026-05-01"]);
    assert!(!none.contains("git"), "{none}");
    let page = page(&repo.root);
    assert!(!page.contains("commit <code>"), "there is none to name");
}

#[test]
fn a_broken_repository_is_named_and_stops_nothing() {
    let repo = moving();
    fs::write(repo.top.join(".git/HEAD"), "this is no reference\n").expect("written");
    let said = said(&repo.root, &["check", "--as-of", "2026-05-01"]);
    assert!(said.contains("the git history cannot be read") && said.contains("records say themselves"), "{said}");
    assert_eq!(record(&export(&repo.root, "2026-05-01"), "M-1")["forecast"], "2026-07-20");
}

#[test]
fn earlier_versions_that_make_no_sense_are_counted_and_passed_over() {
    let repo = moving();
    for bad in [&b"[[milestone\n"[..], &b"[[milestone]]\nid = \"M-\xff\"\n"[..], &b"<<<<<<< ours\n"[..]] {
        fs::write(repo.root.join("content/p/milestones.toml"), bad).expect("written");
        repo.commit("2026-04-20");
    }
    repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", "forecast = 2026-08-01"));
    repo.commit("2026-04-25");
    let said = said(&repo.root, &["check", "--as-of", "2026-05-01"]);
    assert!(said.contains("3 earlier versions of files could not be read"), "{said}");
    let m = record(&export(&repo.root, "2026-05-01"), "M-1");
    let last = m["history"]["forecast"].as_array().and_then(|rows| rows.last().cloned());
    assert_eq!(last, Some(json!(["2026-04-25", "2026-08-01"])));
    assert_eq!(m["history"]["forecast"].as_array().map(Vec::len), Some(5));
}

#[test]
fn lower_editions_say_no_commit_and_no_day_of_the_repository() {
    let repo = moving();
    let clone = cloned(&repo, &["--depth", "2"]);
    good(&clone, &["build", "--as-of", "2026-05-01", "--audience", "internal"]);
    let page = fs::read_to_string(clone.join("public/p/index.html")).expect("a page");
    let commit = git(&clone, &["rev-parse", "HEAD"]);
    assert!(!page.contains(&commit[..8]) && !page.contains("12 Mar"), "what moves with hidden records");
    assert!(page.contains("is not whole here"), "and yet that something is missing");
}

/// Every file of the edition for `internal`.
fn edition(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let _ = fs::remove_dir_all(root.join("public"));
    good(root, &["build", "--as-of", "2026-05-01", "--audience", "internal"]);
    let (mut files, mut folders) = (Vec::new(), vec![root.join("public")]);
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).expect("below it").to_path_buf();
                files.push((name, fs::read(&path).expect("a file")));
            }
        }
    }
    files.sort();
    files
}

#[test]
fn hidden_versions_that_make_no_sense_change_no_byte_of_a_lower_edition() {
    let hidden = |impact: u8| crate::repo::risk("R-9", 2, impact, "audience = \"restricted\"");
    let told = |second: &str| {
        let repo = moving();
        for (day, text) in [("2026-04-20", hidden(2).as_str()), ("2026-04-21", second), ("2026-04-22", &hidden(4))] {
            repo.write("content/p/hidden.toml", text);
            repo.commit(day);
        }
        repo
    };
    let (sound, broken) = (told(&hidden(3)), told("<<<<<<< ours\n"));
    assert!(said(&broken.root, &["check"]).contains("one earlier version of a file could not be read"));
    assert!(page(&broken.root).contains("One earlier version of a file could not be read"), "the fullest says it");
    let (sound, broken) = (edition(&sound.root), edition(&broken.root));
    assert!(sound.len() > 10 && sound.iter().all(|(_, bytes)| !String::from_utf8_lossy(bytes).contains("R-9")));
    let differ = sound.iter().zip(&broken).find(|(a, b)| a != b).map(|(a, _)| &a.0);
    assert!(differ.is_none() && sound.len() == broken.len(), "{differ:?}");
}

#[test]
fn a_lower_edition_says_once_that_its_history_is_not_whole() {
    let repo = moving();
    fs::write(repo.root.join("content/p/milestones.toml"), "<<<<<<< ours\n").expect("written");
    repo.commit("2026-04-20");
    repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", "forecast = 2026-08-01"));
    repo.commit("2026-04-25");
    let clone = cloned(&repo, &["--depth", "3"]);
    good(&clone, &["build", "--as-of", "2026-05-01", "--audience", "internal"]);
    let lower = fs::read_to_string(clone.join("public/p/index.html")).expect("a page");
    assert_eq!(lower.matches("is not whole here").count(), 1);
    let full = page(&clone);
    assert!(full.contains("is unknown and not drawn") && full.contains("could not be read and was passed over"));
}
