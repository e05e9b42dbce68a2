//! Which commit a site was made from: on every page, whatever the settings ask of the past.

use crate::repo::{Repo, SITE, git, milestone};
use std::fs;
use std::process::Command;

const RECORD: &str = "content/p/milestones.toml";

/// The status page of a build, for an audience.
fn page(repo: &Repo, audience: &str) -> String {
    let out = repo.beside("out");
    let run = Command::new(env!("CARGO_BIN_EXE_trueup"))
        .args(["build", "--quiet", "--as-of", "2026-05-01", "--audience", audience])
        .arg("--root")
        .arg(&repo.root)
        .arg("--out")
        .arg(&out)
        .output()
        .expect("the program runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    fs::read_to_string(out.join("p/index.html")).expect("a page")
}

#[test]
fn the_commit_is_shown_whatever_history_is_asked_for() {
    for history in ["auto", "records", "git", "off"] {
        let repo = Repo::below("status");
        repo.write("site.toml", &format!("{SITE}history = \"{history}\"\n"));
        repo.write(RECORD, &milestone("M-1", "2026-06-01", ""));
        let commit = repo.commit("2026-01-12");
        let short = &commit[..8];
        let clean = page(&repo, "restricted");
        assert!(clean.contains(&format!("commit <code>{short}</code></span>")), "{history}: {clean:.3000}");
        repo.write(RECORD, &milestone("M-1", "2026-06-01", "forecast = 2026-07-01"));
        let changed = page(&repo, "restricted");
        assert!(changed.contains(&format!("<code>{short}</code> and 1 changed file")), "{history}: {changed:.3000}");
        // The settings hold limits, which decide colours.
        repo.write("site.toml", &format!("{SITE}history = \"{history}\"\n# Changed\n"));
        let both = page(&repo, "restricted");
        assert!(both.contains(&format!("<code>{short}</code> and 2 changed files")), "{history}: {both:.3000}");
        assert!(!page(&repo, "internal").contains(short), "{history}: a lower edition tells no commit");
    }
}

#[test]
fn a_repository_about_something_else_is_not_named() {
    for history in ["auto", "records"] {
        let repo = Repo::below("status");
        repo.write("site.toml", &format!("{SITE}history = \"{history}\"\n"));
        fs::write(repo.top.join("notes"), "of another kind\n").expect("a file");
        git(&repo.top, &["add", "notes"]);
        git(&repo.top, &["commit", "--quiet", "-m", "x"]);
        assert!(!page(&repo, "restricted").contains("commit <code>"), "{history}");
    }
}
