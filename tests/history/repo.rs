//! A folder of records in a repository of its own, with commits on fixed days, and what the program says of it.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A temporary folder with a repository.
pub(crate) struct Repo {
    /// Goes with the folder.
    keep: tempfile::TempDir,
    /// The top of the work tree.
    pub(crate) top: PathBuf,
    /// The folder that holds `site.toml`, below the top or the top itself.
    pub(crate) root: PathBuf,
}

/// The charter of the program `p`.
pub(crate) const CHARTER: &str = "+++\ntitle = \"P\"\nstart = 2026-01-05\nend = 2026-12-18\ncadence_days = 14\n+++\n";
/// Settings of a site.
pub(crate) const SITE: &str = "title = \"T\"\naudiences = [\"internal\", \"restricted\"]\n";

/// The git program with nobody's configuration.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> String {
    let run = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .env_remove("GIT_DIR")
        .envs([("GIT_AUTHOR_NAME", "x"), ("GIT_AUTHOR_EMAIL", "a@example.com")])
        .envs([("GIT_COMMITTER_NAME", "x"), ("GIT_COMMITTER_EMAIL", "a@example.com")])
        .stdin(Stdio::null())
        .output()
        .expect("these tests need the git program");
    assert!(run.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8_lossy(&run.stdout).trim().to_string()
}

impl Repo {
    /// A site at the top of a repository, nothing committed.
    pub(crate) fn new() -> Repo {
        Repo::below("")
    }

    /// A site in a folder of a repository.
    pub(crate) fn below(folder: &str) -> Repo {
        let keep = tempfile::tempdir().expect("a temporary folder");
        let top = keep.path().join("repo");
        let root = top.join(folder);
        fs::create_dir_all(&root).expect("a folder");
        git(&top, &["init", "--quiet"]);
        let repo = Repo { keep, top, root };
        repo.write("site.toml", SITE);
        repo.write("content/p/program.md", CHARTER);
        repo
    }

    /// A folder beside the repository, for clones.
    pub(crate) fn beside(&self, name: &str) -> PathBuf {
        self.keep.path().join(name)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    pub(crate) fn remove(&self, path: &str) {
        fs::remove_file(self.root.join(path)).expect("a file");
    }

    /// Commits everything, at noon (UTC) of a day; answers the commit.
    pub(crate) fn commit(&self, day: &str) -> String {
        self.commit_at(&format!("{day}T12:00:00+0000"), "Lead, Data")
    }

    /// Commits everything at a time, by somebody.
    pub(crate) fn commit_at(&self, time: &str, who: &str) -> String {
        git(&self.top, &["add", "--all", "--force", "--", ":!.trueup"]);
        let run = Command::new("git")
            .arg("-C")
            .arg(&self.top)
            .args(["commit", "--quiet", "--allow-empty", "--no-verify", "-m", "x"])
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_SYSTEM", "/dev/null")
            .envs([("GIT_AUTHOR_NAME", who), ("GIT_AUTHOR_EMAIL", "a@example.com"), ("GIT_AUTHOR_DATE", time)])
            .envs([("GIT_COMMITTER_NAME", who), ("GIT_COMMITTER_EMAIL", "a@example.com"), ("GIT_COMMITTER_DATE", time)])
            .stdin(Stdio::null())
            .output()
            .expect("git");
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        git(&self.top, &["rev-parse", "HEAD"])
    }
}

/// Runs the program on a folder.
pub(crate) fn trueup(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_trueup"))
        .args(arguments)
        .arg("--root")
        .arg(root)
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

/// Standard output of a command that must end well.
pub(crate) fn good(root: &Path, arguments: &[&str]) -> String {
    let output = trueup(root, arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}{}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Everything, as of a day.
pub(crate) fn export(root: &Path, day: &str) -> Value {
    serde_json::from_str(&good(root, &["export", "json", "--as-of", day])).expect("JSON")
}

/// A record of an export.
pub(crate) fn record(document: &Value, id: &str) -> Value {
    let programs = document["programs"].as_array().expect("programs");
    let mut records = programs.iter().flat_map(|p| p["records"].as_array().expect("records"));
    records.find(|r| r["id"] == id).unwrap_or(&Value::Null).clone()
}

/// A milestone as TOML.
pub(crate) fn milestone(id: &str, baseline: &str, more: &str) -> String {
    format!("[[milestone]]\nid = \"{id}\"\ntitle = \"Step {id}\"\nbaseline = {baseline}\n{more}\n")
}

/// A risk as TOML.
pub(crate) fn risk(id: &str, probability: u8, impact: u8, more: &str) -> String {
    format!(
        "[[risk]]\nid = \"{id}\"\ntitle = \"Risk {id}\"\nraised = 2026-01-10\nprobability = {probability}\nimpact = {impact}\n{more}\n"
    )
}
