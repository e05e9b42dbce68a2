//! Repositories that mean harm: nothing runs, nothing is followed, nothing panics.

use crate::repo::{Repo, export, git, good, milestone, record, trueup};
use serde_json::json;
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

fn plain() -> Repo {
    let repo = Repo::new();
    repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", ""));
    repo.commit("2026-01-12");
    repo
}

/// An object with exactly these bytes, which git itself would refuse to make.
fn object(repo: &Repo, kind: &str, bytes: &[u8]) -> String {
    let mut git = Command::new("git")
        .arg("-C")
        .arg(&repo.top)
        .args(["hash-object", "-t", kind, "-w", "--stdin", "--literally"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("git");
    git.stdin.take().expect("a pipe").write_all(bytes).expect("written");
    let output = git.wait_with_output().expect("git ends");
    String::from_utf8_lossy(&output.stdout).trim().to_string()
}

/// An entry of a tree.
fn entry(mode: &str, name: &[u8], id: &str) -> Vec<u8> {
    let bytes = (0..20).map(|n| u8::from_str_radix(&id[2 * n..2 * n + 2], 16).expect("hexadecimal"));
    [mode.as_bytes(), b" ", name, b"\0"].concat().into_iter().chain(bytes).collect()
}

/// A commit of a tree on top of what is checked out; the work tree stays as it is.
fn commit_tree(repo: &Repo, tree: &str) {
    let parent = git(&repo.top, &["rev-parse", "HEAD"]);
    let who = "x <x@example.com> 1771000000 +0000";
    let text = format!("tree {tree}\nparent {parent}\nauthor {who}\ncommitter {who}\n\nx\n");
    let commit = object(repo, "commit", text.as_bytes());
    git(&repo.top, &["update-ref", "HEAD", &commit]);
}

#[test]
fn what_the_configuration_of_a_repository_would_start_does_not_run() {
    let repo = plain();
    let trap = repo.beside("ran");
    let run = format!("touch {}", trap.display());
    for key in ["core.fsmonitor", "core.sshCommand", "core.pager", "filter.x.clean", "filter.x.smudge", "diff.external"]
    {
        git(&repo.top, &["config", key, &run]);
    }
    fs::write(repo.beside("more"), format!("[core]\n\tfsmonitor = {run}\n")).expect("written");
    git(&repo.top, &["config", "include.path", &repo.beside("more").display().to_string()]);
    fs::write(repo.top.join(".git/info/attributes"), "* filter=x\n").expect("written");
    let hook = repo.top.join(".git/hooks/post-checkout");
    fs::create_dir_all(hook.parent().expect("a folder")).expect("made");
    fs::write(&hook, format!("#!/bin/sh\n{run}\n")).expect("written");
    // Something that differs, so that a filter would be asked for.
    repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", "forecast = 2026-07-01"));
    let m = record(&export(&repo.root, "2026-05-01"), "M-1");
    assert_eq!(m["first_seen"], "2026-01-12", "the history was read");
    good(&repo.root, &["build", "--as-of", "2026-05-01"]);
    assert!(!trap.exists(), "a program was started");
}

#[test]
fn the_environment_of_git_leads_nowhere_else() {
    let (repo, other) = (plain(), plain());
    let run = Command::new(env!("CARGO_BIN_EXE_trueup"))
        .args(["export", "json", "--as-of", "2026-05-01", "--root"])
        .arg(&repo.root)
        .env("GIT_DIR", other.top.join(".git"))
        .env("GIT_OBJECT_DIRECTORY", other.beside("nothing"))
        .env("GIT_CONFIG_COUNT", "1")
        .env("GIT_CONFIG_KEY_0", "core.bare")
        .env("GIT_CONFIG_VALUE_0", "true")
        .output()
        .expect("the program starts");
    let document: serde_json::Value = serde_json::from_slice(&run.stdout).expect("JSON");
    assert_eq!(record(&document, "M-1")["first_seen"], "2026-01-12");
}

#[test]
fn names_that_lead_out_of_the_folder_are_passed_over() {
    let repo = plain();
    let text = object(&repo, "blob", milestone("M-1", "2026-06-01", "forecast = 2027-01-01").as_bytes());
    let names: [&[u8]; 5] = [b"..", b".", b".git", b"../../milestones.toml", b"\xff\xfe.toml"];
    for name in names {
        let program = object(&repo, "tree", &entry("100644", name, &text));
        let content = object(&repo, "tree", &entry("40000", b"p", &program));
        let root = object(&repo, "tree", &entry("40000", b"content", &content));
        commit_tree(&repo, &root);
        let m = record(&export(&repo.root, "2026-05-01"), "M-1");
        assert_ne!(m["forecast"], "2027-01-01", "{}", String::from_utf8_lossy(name));
    }
}

#[test]
fn links_and_submodules_are_not_followed() {
    let repo = plain();
    let target = object(&repo, "blob", b"/etc/passwd");
    let head = git(&repo.top, &["rev-parse", "HEAD"]);
    let program =
        object(&repo, "tree", &[entry("120000", b"milestones.toml", &target), entry("160000", b"sub", &head)].concat());
    let content = object(&repo, "tree", &entry("40000", b"p", &program));
    commit_tree(&repo, &object(&repo, "tree", &entry("40000", b"content", &content)));
    let m = record(&export(&repo.root, "2026-05-01"), "M-1");
    assert_eq!((&m["first_seen"], &m["baseline"]), (&json!("2026-01-12"), &json!("2026-06-01")));
}

#[test]
fn a_tree_as_deep_as_a_well_ends_somewhere() {
    let repo = plain();
    let text = object(&repo, "blob", b"[[risk]]\n");
    let mut tree = object(&repo, "tree", &entry("100644", b"raid.toml", &text));
    for _ in 0..3_000 {
        tree = object_fast(&repo, &tree);
    }
    commit_tree(&repo, &object(&repo, "tree", &entry("40000", b"content", &tree)));
    assert_eq!(trueup(&repo.root, &["check", "--as-of", "2026-05-01"]).status.code(), Some(0));
}

/// A tree around a tree, written without starting git: three thousand of them.
fn object_fast(repo: &Repo, inner: &str) -> String {
    object(repo, "tree", &entry("40000", b"d", inner))
}

#[test]
fn objects_that_are_broken_or_gone_are_said_and_stop_nothing() {
    let repo = plain();
    for forecast in ["2026-07-01", "2026-08-01"] {
        repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", &format!("forecast = {forecast}")));
        repo.commit(if forecast < "2026-08" { "2026-02-12" } else { "2026-03-12" });
    }
    let blob = git(&repo.top, &["rev-parse", "HEAD~1:content/p/milestones.toml"]);
    let file = repo.top.join(format!(".git/objects/{}/{}", &blob[..2], &blob[2..]));
    fs::remove_file(&file).expect("removed");
    fs::write(&file, b"this is not zlib").expect("written");
    let output = trueup(&repo.root, &["check", "--as-of", "2026-05-01"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("one earlier version of a file could not be read"), "{said}");
    assert_eq!(record(&export(&repo.root, "2026-05-01"), "M-1")["forecast"], "2026-08-01");
}
