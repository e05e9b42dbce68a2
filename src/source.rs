//! The source folder as text: walked, refused where it is not plain files, read on all cores.

use crate::address;
use crate::diagnostic::{FileId, Finding, Level, Place, Rule};
use crate::words::Words;
use rayon::prelude::*;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use walkdir::WalkDir;

/// The file of the site's settings, at the root of the folder.
pub const SETTINGS: &str = "site.toml";
/// Largest text file that is read, in bytes.
pub(crate) const MAX_FILE: u64 = 8 << 20;
/// Longest line that is accepted, in bytes.
const MAX_LINE: usize = 256 << 10;
/// Extensions of files that are copied to the site as they are.
pub const ATTACHMENTS: &[&str] = &[
    "avif", "csv", "docx", "gif", "jpeg", "jpg", "odp", "ods", "odt", "pdf", "png", "pptx", "txt", "webp", "xlsx",
    "zip",
];

macro_rules! rules {
    ($($(#[$meta:meta])* $name:ident $code:literal $title:ident $explain:ident;)*) => {
        $($(#[$meta])* pub static $name: Rule =
            Rule { code: $code, level: Level::Error, name: Words::$title, explain: Words::$explain };)*
        /// What reading the folder can find.
        pub static RULES: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    /// File is not UTF-8.
    NOT_UTF8 "E001" check_e001 check_e001_explain;
    /// File begins with a byte order mark.
    BYTE_ORDER_MARK "E002" check_e002 check_e002_explain;
    /// File is too large.
    TOO_LARGE "E003" check_e003 check_e003_explain;
    /// Line is too long.
    LINE_TOO_LONG "E004" check_e004 check_e004_explain;
    /// Neither file nor folder.
    NOT_A_FILE "E005" check_e005 check_e005_explain;
    /// Name cannot be published.
    BAD_NAME "E006" check_e006 check_e006_explain;
    /// Unresolved merge conflict.
    MERGE_MARKS "E007" check_e007 check_e007_explain;
    /// File is empty.
    EMPTY "E008" check_e008 check_e008_explain;
}

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One record: front matter and Markdown.
    Markdown,
    /// Many records, or one program's.
    Toml,
    /// A series that a metric names; also copied as an attachment.
    Csv,
    /// Copied as it is, never read.
    Attachment,
}

/// One file of the content folder.
#[derive(Debug)]
pub struct SourceFile {
    /// Path below the root with forward slashes, e.g. `content/p/raid.toml`.
    pub path: String,
    /// What it is for.
    pub form: Form,
    /// Its text; empty for attachments and files that could not be used. Shared with what is cut from it.
    pub text: Arc<String>,
    /// False where a finding says why the text cannot be used.
    pub readable: bool,
    lines: OnceLock<Vec<u32>>,
}

impl SourceFile {
    /// A file from text in memory.
    pub fn new(path: impl Into<String>, form: Form, text: impl Into<String>) -> Self {
        SourceFile { path: path.into(), form, text: Arc::new(text.into()), readable: true, lines: OnceLock::new() }
    }

    /// Line and column of a byte, both from one; columns count characters.
    pub fn line_column(&self, byte: usize) -> (usize, usize) {
        let byte = floor_boundary(&self.text, byte);
        let starts = self.lines.get_or_init(|| {
            std::iter::once(0).chain(memchr::memchr_iter(b'\n', self.text.as_bytes()).map(|i| i as u32 + 1)).collect()
        });
        let line = starts.partition_point(|&s| s as usize <= byte).max(1);
        let start = starts[line - 1] as usize;
        (line, self.text[start..byte].chars().count() + 1)
    }
}

/// The largest character boundary that is not after `byte`.
fn floor_boundary(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A part of a text that is kept once, however many hold parts of it.
#[derive(Debug, Clone, Default)]
pub struct Excerpt {
    whole: Arc<String>,
    start: usize,
}

impl Excerpt {
    /// What stands from a byte of a text on.
    pub fn after(whole: &Arc<String>, start: usize) -> Excerpt {
        Excerpt { whole: whole.clone(), start }
    }

    /// The text that it is a part of, and the byte at which it begins there.
    pub(crate) fn shared(&self) -> (&Arc<String>, usize) {
        (&self.whole, self.start)
    }
}

impl std::ops::Deref for Excerpt {
    type Target = str;

    fn deref(&self) -> &str {
        self.whole.get(self.start..).unwrap_or("")
    }
}

impl PartialEq for Excerpt {
    fn eq(&self, other: &Excerpt) -> bool {
        **self == **other
    }
}

impl From<&str> for Excerpt {
    fn from(text: &str) -> Excerpt {
        text.to_string().into()
    }
}

impl From<String> for Excerpt {
    fn from(text: String) -> Excerpt {
        Excerpt { whole: Arc::new(text), start: 0 }
    }
}

/// All files of a source folder, sorted by path.
#[derive(Debug, Default)]
pub struct Sources {
    /// The folder that holds `site.toml`; used at the edges only, never printed.
    pub root: PathBuf,
    /// The files; a [`FileId`] is a position here.
    pub files: Vec<SourceFile>,
}

impl Sources {
    /// The file behind an id.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Whether there is a file of that path.
    pub fn hold(&self, path: &str) -> bool {
        self.files.binary_search_by(|file| file.path.as_str().cmp(path)).is_ok()
    }

    /// Every file with its id.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, f)| (FileId(i as u32), f))
    }
}

/// Reads everything below `root/content`.
///
/// # Errors
/// An I/O error of the content folder itself; single bad files become findings.
pub fn read(root: &Path) -> std::io::Result<(Sources, Vec<Finding>)> {
    let content = root.join("content");
    std::fs::read_dir(&content)?;
    let first = WalkDir::new(&content)
        .min_depth(1)
        .max_depth(1)
        .sort_by_file_name()
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?;
    // Most folders are of programs, and each can be walked by itself.
    let found: Vec<(Entries, Vec<Finding>)> = first
        .par_iter()
        .filter(|entry| !passed_over(entry.file_name()))
        .map(|entry| entries(root, entry.path()))
        .collect::<std::io::Result<_>>()?;
    let (mut entries, mut findings) = (Vec::new(), Vec::new());
    for (files, refused) in found {
        entries.extend(files);
        findings.extend(refused);
    }
    entries.sort_by(|a, b| a.1.cmp(&b.1));
    let read: Vec<(SourceFile, Vec<Finding>)> = entries
        .into_par_iter()
        .enumerate()
        .map(|(i, (disk, path, form))| {
            // The error says what is wrong, and not with which file.
            let named = |e: std::io::Error| std::io::Error::new(e.kind(), format!("{path}: {e}"));
            load(FileId(i as u32), &disk, path.clone(), form).map_err(named)
        })
        .collect::<std::io::Result<_>>()?;
    let mut files = Vec::with_capacity(read.len());
    for (file, found) in read {
        files.push(file);
        findings.extend(found);
    }
    Ok((Sources { root: root.to_path_buf(), files }, findings))
}

/// Files that are to be read: where they are on the disk, their paths below the root, their forms.
type Entries = Vec<(PathBuf, String, Form)>;

/// What is to be read of a file or a folder, and what cannot be.
fn entries(root: &Path, path: &Path) -> std::io::Result<(Entries, Vec<Finding>)> {
    let (mut entries, mut findings) = (Vec::new(), Vec::new());
    let walk = WalkDir::new(path).follow_links(false).follow_root_links(false).sort_by_file_name();
    for entry in walk.into_iter().filter_entry(|e| !passed_over(e.file_name())) {
        let entry = entry.map_err(std::io::Error::from)?;
        let path = relative(root, entry.path());
        match admit(&entry, &path) {
            Err(finding) => findings.push(*finding),
            Ok(Some(form)) => entries.push((entry.into_path(), path, form)),
            Ok(None) => {}
        }
    }
    Ok((entries, findings))
}

/// What a file of this name is for; none where it is passed over.
pub(crate) fn form_of(path: &str) -> Option<Form> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).map_or("", |(_, end)| end);
    match extension.to_ascii_lowercase().as_str() {
        "md" => Some(Form::Markdown),
        "toml" => Some(Form::Toml),
        "csv" => Some(Form::Csv),
        other => ATTACHMENTS.contains(&other).then_some(Form::Attachment),
    }
}

/// Whether a file or folder of this name is read at all.
pub(crate) fn is_read(name: &str) -> bool {
    !passed_over(name.as_ref()) && bad_name(name).is_none()
}

/// Names that begin with a dot or an underscore are passed over.
fn passed_over(name: &std::ffi::OsStr) -> bool {
    matches!(name.as_encoded_bytes().first(), Some(b'.' | b'_'))
}

/// The path below the root with forward slashes.
fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = below.components().map(|c| c.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

/// What to do with a directory entry: read it in a form, pass it over, or refuse it.
fn admit(entry: &walkdir::DirEntry, path: &str) -> Result<Option<Form>, Box<Finding>> {
    let place = || {
        Place::Path(
            path.chars().map(|c| if c.is_control() || c == '\\' || reverses(c) { '\u{fffd}' } else { c }).collect(),
        )
    };
    let kind = entry.file_type();
    if !kind.is_file() && !kind.is_dir() {
        let help = "copy the file into the content folder; links, pipes and devices are not followed";
        return Err(Box::new(Finding::new(&NOT_A_FILE, place(), "this is neither a file nor a folder", help)));
    }
    if let Some(why) = entry.file_name().to_str().map_or(Some("it is not UTF-8"), bad_name) {
        let help = "rename it; letters, digits, `-` and `_` always work";
        return Err(Box::new(Finding::new(&BAD_NAME, place(), format!("this name cannot be published: {why}"), help)));
    }
    if kind.is_dir() {
        return Ok(None);
    }
    Ok(form_of(path))
}

/// Whether a character turns the direction of the text around.
fn reverses(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Why a name cannot be published, where it cannot.
fn bad_name(name: &str) -> Option<&'static str> {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_uppercase();
    let numbered =
        |p: &str| stem.strip_prefix(p).is_some_and(|d| d.len() == 1 && d.chars().all(|c| c.is_ascii_digit()));
    if name.chars().any(char::is_control) {
        Some("it holds a control character")
    } else if name.chars().any(reverses) {
        Some("it holds a character that reverses the direction of the text")
    } else if name.contains(['\\', ':', '*', '?', '"', '<', '>', '|']) {
        Some("it holds one of \\ : * ? \" < > |")
    } else if name.ends_with(['.', ' ']) || name.starts_with(' ') {
        Some("it begins or ends with a space, or ends with a dot")
    } else if matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT") {
        Some("Windows reserves it")
    } else {
        None
    }
}

/// Reads one file and looks for what makes its text useless.
fn load(id: FileId, disk: &Path, path: String, form: Form) -> std::io::Result<(SourceFile, Vec<Finding>)> {
    let mut file = SourceFile::new(path, form, "");
    if form == Form::Attachment {
        return Ok((file, Vec::new()));
    }
    let opened = std::fs::File::open(disk)?;
    let size = opened.metadata()?.len();
    if size > MAX_FILE {
        file.readable = false;
        let message = format!("this file has {} MiB, more than the 8 MiB that a record file may have", size >> 20);
        let help = "move it out of the content folder, or let its name begin with `_`";
        return Ok((file, vec![Finding::new(&TOO_LARGE, Place::Span(id, 0..0), message, help)]));
    }
    let mut bytes = Vec::with_capacity(size as usize + 1);
    // A file that grows meanwhile is read no further than a file may be long.
    opened.take(MAX_FILE).read_to_end(&mut bytes)?;
    Ok(of_bytes(id, file, bytes))
}

/// A file with its bytes as text, and what makes the text useless.
pub(crate) fn of_bytes(id: FileId, mut file: SourceFile, bytes: Vec<u8>) -> (SourceFile, Vec<Finding>) {
    let mut finding = None;
    file.text = Arc::new(match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let byte = error.as_bytes()[good];
            let message = format!("byte {byte:#04x} is not UTF-8");
            finding = Some(Finding::new(&NOT_UTF8, Place::Span(id, good..good), message, "save the file as UTF-8"));
            String::from_utf8_lossy(error.as_bytes()).into_owned()
        }
    });
    let finding = finding.or_else(|| unusable(id, &file));
    file.readable = finding.is_none();
    (file, finding.into_iter().collect())
}

/// The first thing that makes a whole text useless.
fn unusable(id: FileId, file: &SourceFile) -> Option<Finding> {
    let text = &file.text;
    let at = |rule, range, message: &str, help: &str| Some(Finding::new(rule, Place::Span(id, range), message, help));
    if text.starts_with('\u{feff}') {
        return at(&BYTE_ORDER_MARK, 0..3, "the file begins with a byte order mark", "save it as UTF-8 without BOM");
    }
    if text.trim().is_empty() && file.form != Form::Csv {
        return at(&EMPTY, 0..0, "the file is empty", "fill it, remove it, or let its name begin with `_`");
    }
    // Most texts are shorter than the longest line and have no such marks: two looks at the whole tell.
    let marked = |mark: &str| memchr::memmem::find(text.as_bytes(), mark.as_bytes()).is_some();
    if text.len() <= MAX_LINE && !MARKS_OF_MERGES.iter().any(|mark| marked(mark)) {
        return None;
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.len() > MAX_LINE {
            let message = format!("this line has {} KiB, more than the 256 that a line may have", line.len() >> 10);
            return at(
                &LINE_TOO_LONG,
                start..start,
                &message,
                "break the line, or attach the data as a file of its own",
            );
        }
        if MARKS_OF_MERGES.iter().any(|mark| line.starts_with(mark)) {
            let help = "decide which lines stay and remove the marks `<<<<<<<`, `=======` and `>>>>>>>`";
            return at(&MERGE_MARKS, start..start + 7, "a merge was not finished here", help);
        }
        start += line.len();
    }
    None
}

/// How lines begin that an unfinished merge has left.
const MARKS_OF_MERGES: [&str; 2] = ["<<<<<<< ", ">>>>>>> "];

/// The path below the root that a relative link in a file leads to; none for links within the page.
pub fn path_of_link(from: &str, dest: &str) -> Option<String> {
    let path = dest.split(['#', '?']).next().unwrap_or("");
    if path.is_empty() {
        return None;
    }
    let mut parts: Vec<&str> = if path.starts_with('/') { vec!["content"] } else { from.split('/').collect() };
    if !path.starts_with('/') {
        parts.pop();
    }
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    Some(address::decoded(&parts.join("/")).into_owned())
}
