//! How the site looks: templates, assets and tokens, the embedded ones replaced file by file by those of
//! `themes/<name>/`.

mod embedded;
mod tokens;

use crate::diagnostic::{FileId, Finding, Level, Place, Rule, nearest};
use crate::source::{Form, SETTINGS, SourceFile, Sources};
use crate::words::Words;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use tokens::Tokens;
use walkdir::WalkDir;

/// A theme could not be used.
pub static BAD_THEME: Rule =
    Rule { code: "E061", level: Level::Error, name: Words::check_e061, explain: Words::check_e061_explain };

/// What a theme can find.
pub static RULES: &[&Rule] = &[&BAD_THEME];

/// Why a theme cannot be used: a finding, and the file that it stands in.
#[derive(Debug)]
pub struct ThemeError {
    /// The file alone, for the snippet.
    pub sources: Sources,
    /// What is wrong.
    pub finding: Finding,
}

impl ThemeError {
    /// An error at bytes of a file's text.
    pub fn at(
        path: &str,
        text: &str,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Box<Self> {
        let place = Place::Span(FileId(0), span.start.min(text.len())..span.end.min(text.len()));
        let finding = Finding::new(&BAD_THEME, place, message, help);
        let sources = Sources { files: vec![SourceFile::new(path, Form::Attachment, text)], ..Sources::default() };
        Box::new(ThemeError { sources, finding })
    }

    /// An error about a whole path.
    fn path(path: &str, message: String, help: &str) -> Box<Self> {
        let finding = Finding::new(&BAD_THEME, Place::Path(path.into()), message, help);
        Box::new(ThemeError { sources: Sources::default(), finding })
    }
}

/// A template with the path by which people know it.
#[derive(Debug, Clone)]
pub struct Template {
    /// Where it stands: `themes/blue/templates/page.html`.
    pub path: String,
    /// Its text.
    pub text: Cow<'static, str>,
}

/// A theme, complete.
#[derive(Debug)]
pub struct Theme {
    /// Templates by name: `page.html`.
    pub templates: BTreeMap<String, Template>,
    assets: BTreeMap<String, Cow<'static, [u8]>>,
    tokens: Tokens,
}

/// The style sheet, before which the tokens are put.
const STYLE_SHEET: &str = "trueup.css";

/// The picture in the header, in the first of these forms that a theme has.
const LOGOS: &[&str] = &["logo.svg", "logo.png", "logo.webp"];

/// The picture in a browser's tab.
const ICONS: &[&str] = &["favicon.svg", "favicon.png", "favicon.ico"];

/// What a theme adds to every page. Templates know it as `theme`.
#[derive(Debug, Clone, Serialize)]
pub struct ThemeLinks {
    /// Style sheets below the site's root: `assets/trueup.css`, then every other `assets/*.css` in the order of names.
    pub styles: Vec<String>,
    /// `assets/logo.svg`, `.png` or `.webp`, where the theme has one.
    pub logo: Option<String>,
    /// `assets/favicon.svg`, `.png` or `.ico`, where the theme has one.
    pub icon: Option<String>,
}

impl Theme {
    /// The default theme, which is part of the program.
    ///
    /// # Errors
    /// Never for a released program: a test reads it.
    pub fn embedded() -> Result<Theme, Box<ThemeError>> {
        let mut theme = Theme { templates: BTreeMap::new(), assets: BTreeMap::new(), tokens: Tokens::default() };
        theme.take(&embedded::DEFAULT)?;
        Ok(theme)
    }

    /// The theme of a name: the default one, with what an embedded theme of that name and then `themes/<name>/` of the
    /// site's folder replace.
    ///
    /// # Errors
    /// A finding where there is no such theme, or `theme.toml` or a file cannot be used.
    pub fn load(root: &Path, name: &str) -> Result<Theme, Box<ThemeError>> {
        let mut theme = Theme::embedded()?;
        let named = embedded::THEMES.iter().find(|t| t.name == name);
        if let Some(named) = named.filter(|t| t.name != embedded::DEFAULT.name) {
            theme.take(named)?;
        }
        let valid = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        let folder = root.join("themes").join(name);
        if valid && folder.is_dir() {
            theme.replace(&folder, &format!("themes/{name}"))?;
        } else if named.is_none() {
            return Err(unknown(root, name));
        }
        Ok(theme)
    }

    /// Takes over an embedded theme.
    fn take(&mut self, from: &'static embedded::Embedded) -> Result<(), Box<ThemeError>> {
        let shown = format!("themes/{}", from.name);
        let known = (!self.assets.is_empty()).then_some(&self.tokens);
        let tokens = Tokens::parse(&format!("{shown}/theme.toml"), from.tokens, known)?;
        self.tokens.replace(tokens);
        for (name, text) in from.templates {
            let path = format!("{shown}/templates/{name}");
            self.templates.insert((*name).into(), Template { path, text: Cow::Borrowed(text) });
        }
        self.assets.extend(from.assets.iter().map(|(name, bytes)| ((*name).to_string(), Cow::Borrowed(*bytes))));
        Ok(())
    }

    fn replace(&mut self, folder: &Path, shown: &str) -> Result<(), Box<ThemeError>> {
        for file in files(folder, shown)? {
            let path = format!("{shown}/{file}");
            let bytes = std::fs::read(folder.join(&file)).map_err(|e| {
                ThemeError::path(&path, format!("this file cannot be read: {e}"), "mend its permissions, or remove it")
            })?;
            if file == "theme.toml" {
                self.tokens.replace(Tokens::parse(&path, &utf8(&path, bytes)?, Some(&self.tokens))?);
            } else if let Some(name) = file.strip_prefix("templates/") {
                let text = Cow::Owned(utf8(&path, bytes)?);
                self.templates.insert(name.to_string(), Template { path, text });
            } else if let Some(name) = file.strip_prefix("assets/") {
                self.assets.insert(name.to_string(), Cow::Owned(bytes));
            }
        }
        Ok(())
    }

    /// The files below `assets/` of the site, by path from the site's root; the style sheet begins with the tokens, a script
    /// with its words.
    pub fn files(&self, words: &Words) -> Vec<(String, Vec<u8>)> {
        let whole = |name: &String, bytes: &Cow<'static, [u8]>| match name.strip_suffix(".js") {
            _ if name == STYLE_SHEET => [self.tokens.css().as_bytes(), bytes].concat(),
            Some(script) => [words.script(script).as_bytes(), bytes].concat(),
            None => bytes.to_vec(),
        };
        self.assets.iter().map(|(name, bytes)| (format!("assets/{name}"), whole(name, bytes))).collect()
    }

    /// The tokens of light pages and of paper, by name.
    pub fn light(&self) -> impl Iterator<Item = (&str, &str)> {
        self.tokens.section("light")
    }

    /// The fonts below `assets/fonts/` that a PDF can embed.
    pub fn fonts(&self) -> impl Iterator<Item = &[u8]> {
        let embeddable = |name: &str| name.starts_with("fonts/") && (name.ends_with(".ttf") || name.ends_with(".otf"));
        self.assets.iter().filter(move |(name, _)| embeddable(name)).map(|(_, bytes)| &**bytes)
    }

    /// The style sheet as text, for pages that carry it with them.
    pub fn style_sheet(&self) -> String {
        let bytes = self.assets.get(STYLE_SHEET).map_or(&b""[..], |b| b);
        self.tokens.css() + &String::from_utf8_lossy(bytes)
    }

    /// Whether the templates that are given the parts of pages are other than the program's own.
    pub fn looks_at_parts(&self) -> bool {
        let own = |name: &str| embedded::DEFAULT.templates.iter().find(|(n, _)| *n == name).map(|(_, text)| *text);
        ["page.html", "parts.html"].iter().any(|name| self.templates.get(*name).map(|t| &*t.text) != own(name))
    }

    /// Whether every template is the program's own.
    pub fn is_own(&self) -> bool {
        self.templates.values().all(|template| matches!(template.text, Cow::Borrowed(_)))
    }

    /// What pages link to, by path from the site's root.
    pub fn links(&self) -> ThemeLinks {
        let path = |name: &str| format!("assets/{name}");
        let more =
            self.assets.keys().filter(|name| *name != STYLE_SHEET && name.ends_with(".css") && !name.contains('/'));
        ThemeLinks {
            styles: std::iter::once(STYLE_SHEET).chain(more.map(String::as_str)).map(path).collect(),
            logo: LOGOS.iter().find(|name| self.assets.contains_key(**name)).map(|name| path(name)),
            icon: ICONS.iter().find(|name| self.assets.contains_key(**name)).map(|name| path(name)),
        }
    }

    /// A token by its table and name: `("light", "ink")`.
    pub fn token(&self, section: &str, name: &str) -> Option<&str> {
        self.tokens.get(section, name)
    }

    /// A file below `assets/` by name, such as `fonts/source-sans-3.woff2`.
    pub fn asset(&self, name: &str) -> Option<&[u8]> {
        self.assets.get(name).map(|bytes| &**bytes)
    }
}

/// The theme's plain files by path below its folder, in order; other things and hidden files are passed over.
fn files(folder: &Path, shown: &str) -> Result<Vec<String>, Box<ThemeError>> {
    let mut found = Vec::new();
    let hidden = |e: &walkdir::DirEntry| e.depth() > 0 && e.file_name().as_encoded_bytes().starts_with(b".");
    for entry in WalkDir::new(folder).follow_links(false).sort_by_file_name().into_iter().filter_entry(|e| !hidden(e)) {
        let entry = entry
            .map_err(|e| ThemeError::path(shown, format!("this folder cannot be read: {e}"), "mend its permissions"))?;
        if let (true, Ok(below)) = (entry.file_type().is_file(), entry.path().strip_prefix(folder)) {
            let parts: Vec<_> = below.components().map(|c| c.as_os_str().to_string_lossy()).collect();
            found.push(parts.join("/"));
        }
    }
    Ok(found)
}

fn utf8(path: &str, bytes: Vec<u8>) -> Result<String, Box<ThemeError>> {
    String::from_utf8(bytes).map_err(|_| ThemeError::path(path, "this file is not UTF-8".into(), "save it as UTF-8"))
}

/// `site.toml` names a theme that is not there.
fn unknown(root: &Path, name: &str) -> Box<ThemeError> {
    let mut there: Vec<String> = std::fs::read_dir(root.join("themes"))
        .into_iter()
        .flatten()
        .filter_map(|e| e.ok().filter(|e| e.path().is_dir())?.file_name().into_string().ok())
        .collect();
    there.extend(embedded::THEMES.iter().map(|t| t.name.to_string()));
    there.sort();
    there.dedup();
    let help = match nearest(name, there.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("themes that exist: {}", there.join(", ")),
    };
    let text = std::fs::read_to_string(root.join(SETTINGS)).unwrap_or_default();
    let begins =
        |line: &str| line.trim_start().strip_prefix("theme").is_some_and(|rest| rest.trim_start().starts_with('='));
    let start = text.split_inclusive('\n').scan(0, |at, line| Some((std::mem::replace(at, *at + line.len()), line)));
    let span =
        start.into_iter().find(|(_, line)| begins(line)).map_or(0..0, |(at, line)| at..at + line.trim_end().len());
    ThemeError::at(SETTINGS, &text, span, format!("there is no theme `{name}`: no folder themes/{name}"), help)
}

#[cfg(test)]
mod tests;
