//! Builds a site in memory.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

/// The files of a site as text, by path.
pub(crate) struct Built(BTreeMap<String, String>);

impl Built {
    /// A page.
    pub(crate) fn page(&self, path: &str) -> &str {
        let known = || self.0.keys().filter(|k| k.ends_with(".html")).cloned().collect::<Vec<_>>().join(", ");
        self.0.get(path).unwrap_or_else(|| panic!("no page {path}; there are {}", known()))
    }

    /// A page without its tags, white space as single spaces.
    pub(crate) fn text(&self, path: &str) -> String {
        let mut out = String::new();
        for piece in self.page(path).split('<') {
            out.push(' ');
            out.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
        }
        let out = out.replace("&nbsp;", " ").replace('\u{a0}', " ").replace("&#39;", "'").replace("&quot;", "\"");
        let words = out.split_whitespace().collect::<Vec<_>>().join(" ");
        [" ,", " .", " ;", " )", " :"].iter().fold(words, |text, gap| text.replace(gap, gap.trim())).replace("( ", "(")
    }
}

/// Builds a folder as of a day, for an audience (the highest where none is named).
pub(crate) fn build(root: &Path, day: &str, audience: Option<&str>) -> Built {
    let day = day.parse().expect("a day");
    let loaded = trueup::load_as_of(root, day, Some(day)).map_err(|e| format!("{e:?}")).expect("a site");
    let audiences = &loaded.portfolio.settings.audiences;
    let audience = match audience {
        Some(name) => loaded.portfolio.settings.audience(name).expect("an audience"),
        None => audiences.len() - 1,
    };
    let view = loaded.view(day, audience);
    let files = Mutex::new(BTreeMap::new());
    let put = |file: trueup::output::File| {
        let text = String::from_utf8_lossy(&file.bytes).into_owned();
        files.lock().expect("no thread failed").insert(file.path, text);
        Ok(())
    };
    trueup::build(&loaded, &view, put).map_err(|e| format!("{e:?}")).expect("built");
    Built(files.into_inner().expect("no thread failed"))
}

/// Builds files given as path and text.
pub(crate) fn build_files(files: &[(&str, &str)], day: &str, audience: Option<&str>) -> Built {
    let root = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().expect("below the root")).expect("made");
        std::fs::write(path, text).expect("written");
    }
    build(root.path(), day, audience)
}
