//! A case: where its files come from and what must be found in them.

use serde::Deserialize;
use std::io;
use std::path::{Path, PathBuf};

/// A minimal `site.toml`.
pub(crate) const SITE: &str = "title = \"Bad\"\nbase_url = \"https://example.org/\"\n";
/// A minimal charter.
pub(crate) const PROGRAM: &str = "+++\ntitle = \"P\"\nstart = 2026-01-01\nend = 2026-12-31\n+++\n";
/// A valid risk, `R-1`.
pub(crate) const RISK: &str =
    "[[risk]]\nid = \"R-1\"\ntitle = \"Risk\"\nraised = 2026-02-01\nprobability = 3\nimpact = 3\n";

/// Writes a case's files below a folder.
pub(crate) type Make = fn(&Path) -> io::Result<()>;

/// One input folder and what is expected of it.
pub(crate) struct Case {
    /// What failure messages call it.
    pub(crate) name: String,
    /// Where the files come from.
    pub(crate) origin: Origin,
    /// What must be found.
    pub(crate) expect: Expect,
}

/// Where a case's files come from.
pub(crate) enum Origin {
    /// Copied from a folder.
    Folder(PathBuf),
    /// Written into an empty folder by a function.
    Made(Make),
}

/// The contents of an `expect.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expect {
    /// The exit code of `check` and `build`.
    #[serde(default)]
    pub(crate) exit: i32,
    /// The commands that must notice; both unless it says otherwise.
    #[serde(default = "both")]
    pub(crate) commands: Vec<String>,
    /// Whether findings that are not listed may stand beside those that are.
    #[serde(default)]
    pub(crate) more: bool,
    /// Whether the records hold text that attacks a reader of the output.
    #[serde(default)]
    pub(crate) hostile: bool,
    /// The day that is shown.
    #[serde(default = "day")]
    pub(crate) as_of: String,
    /// What must be found.
    #[serde(default)]
    pub(crate) finding: Vec<Expected>,
}

/// One finding that must be there.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expected {
    /// The code; several with `|` between where either is right.
    pub(crate) code: String,
    /// The file, below the root.
    pub(crate) file: Option<String>,
    /// What the file's path begins with, where the exact file is left open.
    pub(crate) file_prefix: Option<String>,
    /// The line, from one.
    pub(crate) line: Option<usize>,
    /// Lines of which any is right.
    pub(crate) any_line: Option<Vec<usize>>,
    /// The column in characters, from one.
    pub(crate) column: Option<usize>,
    /// Words that help or message must contain.
    #[serde(default)]
    pub(crate) help_contains: Vec<String>,
}

fn both() -> Vec<String> {
    vec!["check".into(), "build".into()]
}

fn day() -> String {
    "2026-05-28".into()
}

impl Case {
    /// A case whose files `make` writes: exit 1 and the given findings.
    pub(crate) fn made(name: &str, make: Make, finding: Vec<Expected>) -> Case {
        let exit = i32::from(!finding.is_empty());
        let expect = Expect { exit, commands: both(), more: false, hostile: false, as_of: day(), finding };
        Case { name: name.into(), origin: Origin::Made(make), expect }
    }

    /// Writes the case's files below `root`, which exists and is empty.
    pub(crate) fn write(&self, root: &Path) -> io::Result<()> {
        match &self.origin {
            Origin::Folder(folder) => copy(folder, root),
            Origin::Made(make) => make(root),
        }
    }
}

impl Expected {
    /// A finding at a place.
    pub(crate) fn at(code: &str, file: &str, line: usize, column: usize) -> Expected {
        Expected { column: Some(column), ..Expected::on(code, file, line) }
    }

    /// A finding in a line, in whatever column.
    pub(crate) fn on(code: &str, file: &str, line: usize) -> Expected {
        Expected { code: code.into(), file: Some(file.into()), line: Some(line), ..Expected::default() }
    }

    /// A finding somewhere below a path.
    pub(crate) fn below(code: &str, prefix: &str) -> Expected {
        Expected { code: code.into(), file_prefix: Some(prefix.into()), ..Expected::default() }
    }
}

/// The cases of `fixtures/<group>`, by name.
pub(crate) fn folders(group: &str) -> Vec<Case> {
    let group = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(group);
    let mut folders: Vec<PathBuf> = std::fs::read_dir(&group)
        .expect("the fixtures are there")
        .filter_map(|e| Some(e.ok()?.path()))
        .filter(|p| p.is_dir())
        .collect();
    folders.sort();
    folders.into_iter().map(load).collect()
}

/// Reads one folder's `expect.toml`.
fn load(folder: PathBuf) -> Case {
    let name = folder.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let text =
        std::fs::read_to_string(folder.join("expect.toml")).unwrap_or_else(|e| panic!("{name}: expect.toml: {e}"));
    let expect = toml::from_str(&text).unwrap_or_else(|e| panic!("{name}: expect.toml: {e}"));
    Case { name, origin: Origin::Folder(folder), expect }
}

/// Copies a folder, all but `expect.toml`.
pub(crate) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else if entry.file_name() != "expect.toml" {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Writes a file below `root` with the folders above it.
pub(crate) fn put(root: &Path, path: &str, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().unwrap_or(root))?;
    std::fs::write(path, bytes)
}

/// Writes a site with one program `p` and nothing else.
pub(crate) fn base(root: &Path) -> io::Result<()> {
    put(root, "site.toml", SITE)?;
    put(root, "content/p/program.md", PROGRAM)
}
