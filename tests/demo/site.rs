//! A copy of a folder of records, and the site that the program builds from it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};
use trueup::record::Record;

/// Every file of a site by path, `/` between folders.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// A site.
pub(crate) struct Built {
    /// Its files.
    pub(crate) files: Files,
}

impl Built {
    /// `data/trueup.json`.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.files["data/trueup.json"]).expect("JSON")
    }
}

/// The folder of the sample: the repository itself.
pub(crate) fn sample() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The sample's site, built once for all tests, with one thread.
pub(crate) fn built_once() -> Arc<Built> {
    static BUILT: OnceLock<Arc<Built>> = OnceLock::new();
    BUILT.get_or_init(|| Arc::new(Folder::copy_of_sample().build(&["--jobs", "1"]))).clone()
}

/// A folder of records in a temporary place.
pub(crate) struct Folder {
    keep: tempfile::TempDir,
    root: PathBuf,
}

impl Folder {
    /// A copy of the sample, in a folder with a name of its own.
    pub(crate) fn copy_of_sample() -> Folder {
        Folder::copy_of("")
    }

    /// A copy of `site.toml` and `content/` of a folder of the repository.
    pub(crate) fn copy_of(path: &str) -> Folder {
        let keep = tempfile::tempdir().expect("a temporary folder");
        let root = keep.path().join("a copy");
        let from = sample().join(path);
        fs::create_dir_all(&root).expect("a folder");
        // PDF takes a minute of a build that is not optimised; its bytes are compared in `tests/deck.rs`.
        let settings = fs::read_to_string(from.join("site.toml")).expect("the settings");
        fs::write(root.join("site.toml"), settings.replace(", \"pdf\"", "")).expect("the settings");
        copy(&from.join("content"), &root.join("content"));
        Folder { keep, root }
    }

    /// The site that the program builds, errors on the terminal.
    pub(crate) fn build(&self, arguments: &[&str]) -> Built {
        let out = self.keep.path().join("out");
        let _ = fs::remove_dir_all(&out);
        let run = Command::new(env!("CARGO_BIN_EXE_trueup"))
            .args(["build", "--quiet", "--root"])
            .arg(&self.root)
            .arg("--out")
            .arg(&out)
            .args(arguments)
            .stdin(Stdio::null())
            .output()
            .expect("the program starts");
        assert_eq!(run.status.code(), Some(0), "{arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
        let mut files = Files::new();
        collect(&out, &out, &mut files);
        Built { files }
    }

    /// Gives every file another time, each one its own.
    pub(crate) fn touch_everything(&self) {
        let mut paths = Vec::new();
        paths_below(&self.root, &mut paths);
        for (n, path) in paths.iter().rev().enumerate() {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000 + 86_400 * n as u64);
            let file = fs::File::options().append(true).open(path).expect("a file");
            file.set_modified(time).expect("a time");
        }
    }

    /// The folder through the library, with the day that it shows.
    pub(crate) fn load(&self) -> (trueup::Loaded, chrono::NaiveDate) {
        let settings = trueup::settings(&self.root).unwrap_or_else(|_| panic!("settings"));
        let day = settings.as_of.expect("a day");
        (trueup::load(&self.root, day).unwrap_or_else(|_| panic!("records")), day)
    }

    /// Gives a program, and with it all its records, an audience.
    pub(crate) fn classify_program(&self, program: &str, audience: &str) {
        let path = self.root.join("content").join(program).join("program.md");
        let text = fs::read_to_string(&path).expect("a charter");
        fs::write(&path, text.replacen("+++\n", &format!("+++\naudience = \"{audience}\"\n"), 1)).expect("a charter");
    }

    /// Changes the text of every Markdown record above an audience; answers of how many.
    pub(crate) fn change_hidden_texts(&self, level: usize) -> usize {
        let (loaded, _) = self.load();
        let mut changed = 0;
        for record in loaded.portfolio.records().filter(|r| audience(&loaded, r) > level) {
            let path = &loaded.sources.file(record.common.file).path;
            if path.ends_with(".md") {
                let path = self.root.join(path);
                let text = fs::read_to_string(&path).expect("a record");
                fs::write(&path, text + "\nOne more sentence, and {{ count(kind=\"risk\") }} risks.\n")
                    .expect("a record");
                changed += 1;
            }
        }
        changed
    }
}

/// The audience of a record: its own, else its program's, else the site's default.
pub(crate) fn audience(loaded: &trueup::Loaded, record: &Record) -> usize {
    let charter = loaded.portfolio.records().find(|r| r.scope == record.scope && r.kind.name == "program");
    let of_program = || charter.and_then(|r| r.common.audience);
    record.common.audience.or_else(of_program).unwrap_or(loaded.portfolio.settings.default_audience)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file");
        }
    }
}

fn paths_below(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        match entry.path().is_dir() {
            true => paths_below(&entry.path(), out),
            false => out.push(entry.path()),
        }
    }
}

fn collect(folder: &Path, root: &Path, files: &mut Files) {
    let mut paths = Vec::new();
    paths_below(folder, &mut paths);
    for path in paths {
        let shown = path.strip_prefix(root).expect("below").to_string_lossy().replace('\\', "/");
        files.insert(shown, fs::read(&path).expect("a file"));
    }
}
