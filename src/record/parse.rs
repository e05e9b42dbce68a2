//! From files to records: front matter, kinds, ids, fields, bodies. Files are read on all cores.

use super::custom::Custom;
use super::reader::Reader;
use super::registry::{KindSpec, Kinds};
use super::types::{Table, Toml};
use super::{Body, Common, CommonFields, Data, Record, is_id};
use super::{rules, series};
use crate::config::Settings;
use crate::diagnostic::{FileId, Finding, Place, Seat, did_you_mean, nearest};
use crate::markdown;
use crate::source::{Excerpt, Form, SourceFile, Sources};
use crate::words::Words;
use rayon::prelude::*;
use std::ops::Range;
use std::sync::Arc;
use toml::de::{DeTable, DeValue};

/// What the files hold.
#[derive(Debug, Default)]
pub struct Parsed {
    /// Every record that could be read, in the order of the files.
    pub records: Vec<Record>,
    /// What was found on the way.
    pub findings: Vec<Finding>,
    /// Files whose records could not be read at all: references to them are not dangling.
    pub unreadable: Vec<FileId>,
}

/// Files that a thread takes at once: few, so that at the end no other waits for it.
const AT_ONCE: usize = 64;

/// Reads every record of the sources.
pub fn parse(sources: &Sources, settings: &Settings, kinds: &Kinds) -> Parsed {
    let files: Vec<(FileId, &SourceFile)> = sources.iter().collect();
    let parts: Vec<Parsed> = files
        .into_par_iter()
        .with_max_len(AT_ONCE)
        .map(|(id, file)| FileParser::new(id, file, settings, kinds).run())
        .collect();
    let mut all = Parsed::default();
    all.records.reserve(parts.iter().map(|part| part.records.len()).sum());
    for part in parts {
        all.records.extend(part.records);
        all.findings.extend(part.findings);
        all.unreadable.extend(part.unreadable);
    }
    series::attach(&mut all, sources);
    all
}

/// Reads one file without looking into its Markdown: for earlier versions, of which only the fields are compared.
pub(crate) fn parse_fields(id: FileId, file: &SourceFile, settings: &Settings, kinds: &Kinds) -> Parsed {
    let mut parser = FileParser::new(id, file, settings, kinds);
    parser.fields_only = true;
    parser.run()
}

/// The folder below `content/` that a path lies in; empty for files directly in it.
pub(crate) fn scope_of(path: &str) -> &str {
    let below = path.strip_prefix("content/").unwrap_or(path);
    below.split_once('/').map_or("", |(scope, _)| scope)
}

/// Whether a file is a deck, not a record.
pub(crate) fn is_deck(path: &str) -> bool {
    path.ends_with(".md") && path.split('/').nth(2) == Some("decks") && path.split('/').count() == 4
}

/// Front matter of a Markdown file.
pub(crate) enum Front {
    /// The bytes of the TOML and of the text below.
    Found(Range<usize>, usize),
    /// There is none.
    Missing,
    /// It is not closed.
    Open,
}

/// Finds the front matter between two `+++` lines.
pub(crate) fn front_matter(text: &str) -> Front {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or("");
    if first.trim_end() != "+++" {
        return Front::Missing;
    }
    let start = first.len();
    let mut at = start;
    for line in lines {
        if line.trim_end() == "+++" {
            return Front::Found(start..at, at + line.len());
        }
        at += line.len();
    }
    Front::Open
}

/// A table inside a file, about to become a record.
struct Candidate<'t, 's> {
    table: &'t DeTable<'s>,
    whole: &'t Toml<'s>,
    seat: Seat,
    /// Byte of the file at which the record begins.
    start: usize,
    /// The text below the front matter, with its place.
    text: Option<(&'s str, usize)>,
}

/// Reads one file.
struct FileParser<'s> {
    file: &'s SourceFile,
    id: FileId,
    settings: &'s Settings,
    kinds: &'s Kinds,
    /// Whether the trees of bodies are of no interest.
    fields_only: bool,
    out: Parsed,
}

impl<'s> FileParser<'s> {
    fn new(id: FileId, file: &'s SourceFile, settings: &'s Settings, kinds: &'s Kinds) -> Self {
        FileParser { file, id, settings, kinds, fields_only: false, out: Parsed::default() }
    }

    fn run(mut self) -> Parsed {
        match self.file.form {
            Form::Markdown | Form::Toml if !self.file.readable => self.out.unreadable.push(self.id),
            Form::Markdown if is_deck(&self.file.path) => {}
            Form::Markdown => self.markdown(),
            Form::Toml => self.toml(),
            Form::Csv | Form::Attachment => {}
        }
        self.out
    }

    fn give_up(&mut self, finding: Finding) {
        self.out.unreadable.push(self.id);
        self.out.findings.push(finding);
    }

    fn markdown(&mut self) {
        let text = &self.file.text;
        let first = 0..text.find('\n').unwrap_or(text.len()).min(80);
        let first = first.start..(0..=first.end).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
        match front_matter(text) {
            Front::Missing => {
                let help = "begin the file with a line `+++`, the fields as TOML, and a second line `+++`; or let its name begin with `_`";
                let place = Place::Span(self.id, first);
                self.give_up(Finding::new(&rules::NO_FRONT_MATTER, place, "this record has no front matter", help));
            }
            Front::Open => {
                let help = "add a line `+++` where the text begins";
                let place = Place::Span(self.id, first);
                self.give_up(Finding::new(&rules::OPEN_FRONT_MATTER, place, "the front matter is not closed", help));
            }
            Front::Found(span, body) => {
                let Some(root) = self.table(&text[span.clone()], span.start) else { return };
                let mut reader = Reader::new(self.id, text, span.start);
                let candidate = Candidate {
                    table: match root.get_ref() {
                        DeValue::Table(table) => table,
                        _ => return,
                    },
                    whole: &root,
                    seat: Seat::Front,
                    start: 0,
                    text: Some((&text[body..], body)),
                };
                if let Some(kind) = self.kind_of_file(&candidate, &mut reader) {
                    // A list would make room for four, and there are as many lists as files.
                    self.out.records.reserve_exact(1);
                    self.record(&kind, candidate, &mut reader);
                }
                self.out.findings.append(&mut reader.findings);
            }
        }
    }

    fn toml(&mut self) {
        let Some(root) = self.table(&self.file.text, 0) else { return };
        let DeValue::Table(table) = root.get_ref() else { return };
        let mut reader = Reader::new(self.id, &self.file.text, 0);
        for (key, value) in table.iter() {
            let Some(kind) = self.kinds.named(key.get_ref()).cloned() else {
                self.out.findings.push(self.unknown_kind(key.get_ref(), reader.place(key.span())));
                self.out.unreadable.push(self.id);
                continue;
            };
            let DeValue::Array(rows) = value.get_ref() else {
                let message = format!("`{}` must be an array of tables", kind.name);
                let help = format!("write each record under `[[{}]]`", kind.name);
                self.out.findings.push(Finding::new(&rules::WRONG_TYPE, reader.place(key.span()), message, help));
                continue;
            };
            for (nth, whole) in rows.iter().enumerate() {
                let seat = Seat::Row { table: kind.name.clone(), nth };
                match whole.get_ref() {
                    DeValue::Table(table) => {
                        let start = header_start(&self.file.text, whole.span().start);
                        let candidate = Candidate { table, whole, seat, start, text: None };
                        self.record(&kind, candidate, &mut reader);
                    }
                    _ => {
                        let _: Option<()> = reader.wrong_type(whole, &super::Shape::Table(Vec::new()));
                    }
                }
            }
        }
        self.out.findings.append(&mut reader.findings);
    }

    /// Parses TOML; syntax errors are all reported, and then nothing else is said about the file.
    fn table(&mut self, toml: &'s str, offset: usize) -> Option<Toml<'s>> {
        let (table, errors) = DeTable::parse_recoverable(toml);
        if errors.is_empty() {
            let span = table.span();
            return Some(toml::Spanned::new(span, DeValue::Table(table.into_inner())));
        }
        self.out.unreadable.push(self.id);
        let mut last = None;
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            // What else the parser stumbles over in a line follows from the first mistake in it.
            let line = toml.get(..span.start).map(|before| before.matches('\n').count());
            if last.replace(line) == Some(line) {
                continue;
            }
            let place = Place::Span(self.id, span.start + offset..span.end + offset);
            let message = format!("this is not valid TOML: {}", error.message().trim().replace('\n', "; "));
            let help = toml_help(toml.get(span.clone()).unwrap_or(""));
            self.out.findings.push(Finding::new(&rules::BAD_TOML, place, message, help));
        }
        None
    }

    fn unknown_kind(&self, name: &str, place: Place) -> Finding {
        let names: Vec<&str> = self.kinds.iter().map(|k| k.name.as_str()).collect();
        let mut finding = Finding::new(
            &rules::UNKNOWN_KIND,
            place,
            format!("`{name}` is not a kind of record"),
            did_you_mean(name, names.iter().copied(), "kinds"),
        );
        if let Some(near) = nearest(name, names) {
            finding = finding.fix(near);
        }
        finding
    }

    /// The kind of a Markdown file: its field, the nearest folder that is named after a kind, or its place.
    fn kind_of_file(&mut self, candidate: &Candidate<'_, '_>, reader: &mut Reader<'_>) -> Option<Arc<KindSpec>> {
        if let Some(value) = candidate.table.get("kind") {
            let Some(name) = value.get_ref().as_str() else {
                return reader.wrong_type(value, &super::Shape::Text);
            };
            let known = self.kinds.named(name).cloned();
            if known.is_none() {
                self.out.findings.push(self.unknown_kind(name, reader.place(value.span())));
                self.out.unreadable.push(self.id);
            }
            return known;
        }
        let parts: Vec<&str> = self.file.path.split('/').collect();
        let folders = parts.get(2..parts.len().saturating_sub(1)).unwrap_or(&[]);
        let by_folder = folders.iter().rev().find_map(|folder| self.kinds.of_folder(folder));
        let kind = by_folder.or_else(|| match parts.as_slice() {
            [_, _, "program.md"] => self.kinds.named("program"),
            [_, "docs", ..] | [_, _] => self.kinds.named("document"),
            _ => None,
        });
        if kind.is_none() {
            let folder = folders.last().copied().unwrap_or("");
            let names = self.kinds.iter().flat_map(|k| [k.plural.as_str(), k.name.as_str()]);
            let near = nearest(folder, names).map(|n| format!("; did you mean the folder `{n}`?")).unwrap_or_default();
            let help =
                format!("add `kind = \"…\"`, or put the file into a folder such as `risks/` or `decisions/`{near}");
            let finding = Finding::new(
                &rules::UNKNOWN_KIND,
                Place::Span(self.id, 0..3),
                "nothing says what kind of record this is",
                help,
            );
            self.give_up(finding);
        }
        kind.cloned()
    }

    fn record(&mut self, kind: &Arc<KindSpec>, candidate: Candidate<'_, '_>, reader: &mut Reader<'_>) {
        reader.next_record();
        let Candidate { table, whole, seat, start, text } = candidate;
        let names: Vec<&str> = kind.names.iter().map(String::as_str).collect();
        reader.known_fields(table, &names, &format!("{} {}", article(&kind.name), kind.name));
        let common = CommonFields::read_table(table, whole, reader);
        let data = match &kind.custom {
            None => Data::read(&kind.name, table, whole, reader),
            Some(_) => Custom::read(kind, &kind.fields, table, whole, reader).map(Data::Custom),
        };
        let extra = Custom::read(kind, &kind.extra, table, whole, reader);
        let id = self.identity(kind, common.as_ref(), table, whole, reader);
        let audience = common.as_ref().and_then(|c| self.audience(c, table, reader));
        let (Some(common), Some(data), Some(extra), Some(id)) = (common, data, extra, id) else {
            self.out.unreadable.push(self.id);
            return;
        };
        let value = table.get("body").map_or_else(|| whole.span(), |v| v.span());
        let value = value.start + reader.offset..value.end + reader.offset;
        let body = self.body(&id, common.body.as_deref().map(|text| (text, value)), text);
        self.out.records.push(Record {
            scope: scope_of(&self.file.path).into(),
            kind: kind.clone(),
            owner: common.owner,
            workstream: common.workstream,
            links: common.links,
            body: Arc::new(body),
            data,
            past: None,
            common: Arc::new(Common {
                id: id.into(),
                title: common.title.trim().into(),
                tags: common.tags,
                audience,
                source: common.source,
                allow: common.allow,
                extra,
                file: self.id,
                seat,
                start,
                // Counting lines takes longer than it seems over all versions of a file.
                line: if start == 0 { 1 } else { self.file.line_column(start).0 },
            }),
        });
    }

    /// The id: the field, a program's folder, or the file's name (with the kind before it where it begins with a digit).
    fn identity(
        &self,
        kind: &KindSpec,
        common: Option<&CommonFields>,
        table: &DeTable<'_>,
        whole: &Toml<'_>,
        reader: &mut Reader<'_>,
    ) -> Option<String> {
        let given = common
            .map_or_else(|| table.get("id").and_then(|v| v.get_ref().as_str()).map(String::from), |c| c.id.clone());
        if let Some(id) = given {
            if is_id(&id) {
                return Some(id);
            }
            let span = table.get("id").map_or(0..0, |v| v.span());
            let help = "ids begin with a letter and hold letters, digits and single hyphens, such as M-07, at most 200 characters";
            reader.findings.push(Finding::new(
                &rules::BAD_ID,
                reader.place(span),
                format!("`{id}` is not an id"),
                help,
            ));
            return None;
        }
        if kind.name == "program" {
            return Some(scope_of(&self.file.path).to_string());
        }
        if self.file.form == Form::Toml {
            reader.missing("id", &super::Shape::Text, whole);
            return None;
        }
        let name = self.file.path.rsplit('/').next().unwrap_or("");
        let stem = name.strip_suffix(".md").unwrap_or(name);
        let id = if stem.starts_with(|c: char| c.is_ascii_alphabetic()) {
            stem.to_string()
        } else {
            format!("{}-{stem}", kind.name)
        };
        if is_id(&id) {
            return Some(id);
        }
        let help = "rename the file, or add `id = \"…\"`: at most 200 letters, digits and single hyphens, such as M-07";
        let message = format!("the file's name gives `{id}`, which is not an id");
        reader.findings.push(Finding::new(&rules::BAD_ID, Place::Span(self.id, 0..3), message, help));
        None
    }

    fn audience(&self, common: &CommonFields, table: &DeTable<'_>, reader: &mut Reader<'_>) -> Option<usize> {
        let name = common.audience.as_deref()?;
        let found = self.settings.audience(name);
        if found.is_none() {
            let span = table.get("audience").map_or(0..0, |v| v.span());
            let names: Vec<&str> = self.settings.audiences.iter().map(String::as_str).collect();
            let help = did_you_mean(name, names, "audiences of site.toml");
            let message = format!("`{name}` is not an audience of this site");
            reader.findings.push(Finding::new(&UNKNOWN_AUDIENCE, reader.place(span), message, help));
            // Until it is mended, nobody but the innermost circle may read it.
            return Some(self.settings.audiences.len().saturating_sub(1));
        }
        found
    }

    /// The body of the record of an id, and what is wrong with its Markdown. It stands in a TOML string, whose place in the
    /// file is given, or below the front matter.
    fn body(&mut self, id: &str, in_toml: Option<(&str, Range<usize>)>, below: Option<(&str, usize)>) -> Body {
        let (text, offset, value) = match (in_toml, below) {
            (Some((text, value)), Some((rest, _))) if rest.trim().is_empty() => (text.into(), None, value),
            (_, Some((_, at))) => (Excerpt::after(&self.file.text, at), Some(at), 0..0),
            (Some((text, value)), None) => (text.into(), self.as_written(text, &value), value),
            (None, None) => (Excerpt::default(), None, 0..0),
        };
        if self.fields_only {
            let (tree, references) = (markdown::Document::default(), super::ReferenceList::default());
            return Body { text, tree, references, offset };
        }
        let (tree, problems) = markdown::parse_shared(&text);
        for problem in problems {
            let place = match offset {
                Some(at) => Place::Span(self.id, problem.range.start + at..problem.range.end + at),
                None => Place::Span(self.id, value.clone()),
            };
            let rule = super::rules::of_markdown(problem.kind);
            let record = format!("{}/{id}", scope_of(&self.file.path));
            self.out.findings.push(Finding::new(rule, place, problem.message, problem.help).about(record));
        }
        Body::new(text, tree, offset)
    }

    /// Where a TOML string has its text as it is, without an escape.
    fn as_written(&self, text: &str, value: &Range<usize>) -> Option<usize> {
        /// Bytes that stand before the text at most: three quotation marks and the end of their line.
        const BEFORE: usize = 5;
        let written = self.file.text.get(value.clone())?;
        let begins = |at: &usize| written.get(*at..).is_some_and(|rest| rest.starts_with(text));
        // A backslash at the end of that line takes with it whatever is blank.
        let behind_blanks = || if written.starts_with("\"\"\"\\") { written.find(text) } else { None };
        Some(value.start + (1..=BEFORE).find(begins).or_else(behind_blanks)?)
    }
}

/// An audience that the site does not have.
pub static UNKNOWN_AUDIENCE: crate::diagnostic::Rule = crate::diagnostic::Rule {
    code: "E027",
    level: crate::diagnostic::Level::Error,
    name: Words::check_e027,
    explain: Words::check_e027_explain,
};

/// The start of the line that holds a byte: where `[[risk]]` stands.
fn header_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |n| n + 1)
}

/// What to do about a piece of text that is not TOML.
fn toml_help(text: &str) -> &'static str {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        "dates are written as 2026-11-22, numbers without units, everything else in quotes"
    } else {
        "texts stand in quotes, dates are written as 2026-11-22, lists in brackets, each key once"
    }
}

fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}
