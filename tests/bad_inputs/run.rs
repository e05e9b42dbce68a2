//! Runs the program with a time limit, so that input which makes it hang fails its own case only.

use std::fs::File;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// How long one run may take; generous, since the machine may be busy.
const LIMIT: Duration = Duration::from_secs(60);

/// What came of a run.
pub(crate) struct Run {
    /// The exit code; none after a signal or when time ran out.
    pub(crate) code: Option<i32>,
    /// Standard output.
    pub(crate) stdout: String,
    /// Standard error.
    pub(crate) stderr: String,
}

/// Runs `trueup` in a folder.
pub(crate) fn trueup(folder: &Path, arguments: &[&str]) -> Run {
    let scratch = tempfile::tempdir().expect("a temporary folder");
    // Files, not pipes: a full pipe would stop the child while nobody reads.
    let (out, err) = (scratch.path().join("out"), scratch.path().join("err"));
    let child = Command::new(env!("CARGO_BIN_EXE_trueup"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("GITHUB_ACTIONS")
        .env_remove("CLICOLOR_FORCE")
        .stdin(Stdio::null())
        .stdout(File::create(&out).expect("a file for the output"))
        .stderr(File::create(&err).expect("a file for the errors"))
        .spawn()
        .expect("the program starts");
    let status = wait(child);
    let text = |path| String::from_utf8_lossy(&std::fs::read(path).unwrap_or_default()).into_owned();
    let mut stderr = text(&err);
    if status.is_none() {
        stderr.push_str("\n(stopped: it took longer than the time limit)");
    }
    Run { code: status.and_then(|s| s.code()), stdout: text(&out), stderr }
}

/// Waits for a child, or ends it when its time is over.
fn wait(mut child: Child) -> Option<ExitStatus> {
    let start = Instant::now();
    while start.elapsed() < LIMIT {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) => std::thread::sleep(Duration::from_millis(3)),
            Err(_) => break,
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    None
}

impl Run {
    /// What no run may do, whatever it was given.
    pub(crate) fn faults(&self, command: &str) -> Vec<String> {
        let mut faults = Vec::new();
        if self.code.is_none() {
            faults.push(format!("{command}: ended without an exit code: {}", tail(&self.stderr)));
        }
        for (name, text) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            if text.contains("panicked") {
                faults.push(format!("{command}: panicked: {}", tail(text)));
            }
            if let Some(c) = text.chars().find(|c| disturbs(*c)) {
                faults.push(format!("{command}: {name} holds the raw character {:?}", c.escape_unicode().to_string()));
            }
        }
        faults
    }
}

/// Whether a character changes what a terminal shows beyond itself.
fn disturbs(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The end of a long text.
pub(crate) fn tail(text: &str) -> String {
    let skip = text.chars().count().saturating_sub(1200);
    text.chars().skip(skip).collect()
}
