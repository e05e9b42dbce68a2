//! Deck files: `content/<program>/decks/<name>.md`, front matter and slides separated by `---`.

use super::parse::{Front, front_matter, is_deck, scope_of};
use super::reader::Reader;
use super::types::{Table, Toml, choice, table};
use super::{UNKNOWN_AUDIENCE, is_id, rules};
use crate::config::{Settings, Sheet};
use crate::diagnostic::{FileId, Finding, Place, did_you_mean};
use crate::markdown::{self, Document};
use crate::source::{Form, SourceFile, Sources};
use chrono::NaiveDate;
use toml::de::{DeTable, DeValue};

/// Characters that a slide of a deck has room for: what is longer is cut at a word, and W120 says so. Slides are laid
/// out so that whatever is within its limit is never cut.
pub mod room {
    /// The title of a record that is open, or that is neither open nor closed.
    pub const TITLE: usize = 110;
    /// The title of a record that is closed: nobody will say it shorter.
    pub const PAST_TITLE: usize = 360;
    /// A person, a role, another party, an area, a unit.
    pub const NAME: usize = 80;
    /// An entry of a report, a criterion of a gate.
    pub const LINE: usize = 180;
    /// The title of an option.
    pub const OPTION: usize = 90;
    /// The key of an option.
    pub const KEY: usize = 12;
    /// What led to a decision, and other texts that stand in a column of their own.
    pub const CONTEXT: usize = 360;
    /// What waiting costs, what is recommended in words.
    pub const CELL: usize = 260;
    /// Entries of a report that went badly, and of those that went well, that a summary shows.
    pub const HIGHLIGHTS: usize = 2;
    /// Entries of a history that are shown, the newest.
    pub const HISTORY: usize = 7;

    /// The title of a record by whether it is open.
    pub fn title(open: Option<bool>) -> usize {
        if open == Some(false) { PAST_TITLE } else { TITLE }
    }

    /// A cell of the comparison of so many options.
    pub fn compared(options: usize) -> usize {
        if options > 4 { 170 } else { CELL }
    }

    /// How many characters wide a text is: those of Chinese, Japanese and Korean, and emoji, take the room of two.
    pub fn characters(text: &str) -> usize {
        text.chars().map(breadth).sum()
    }

    /// The room of a character.
    pub fn breadth(c: char) -> usize {
        match c as u32 {
            0x300..=0x36f | 0x200b..=0x200f | 0x2060..=0x2069 | 0xfe00..=0xfe0f => 0,
            code if code < 0x1100 => 1,
            0x1100..=0x115f | 0x2e80..=0x9fff | 0xa960..=0xa97f | 0xac00..=0xd7a3 => 2,
            0xf900..=0xfaff | 0xfe30..=0xfe6f | 0xff00..=0xff60 | 0xffe0..=0xffe6 | 0x1f000.. => 2,
            _ => 1,
        }
    }
}

choice! {
    /// Paper that a deck is printed on.
    Paper {
        /// 297 × 210 mm.
        A4 = "a4",
        /// 11 × 8.5 inches.
        Letter = "letter",
    }
}

table! {
    /// Front matter of a deck.
    DeckFields {
        /// Its title; without one, the program's.
        title: Option<String>,
        /// Who may read it, one of the site's audiences; without one, the program's.
        audience: Option<String>,
        /// The day of its records; without one, that of the site.
        as_of: Option<NaiveDate>,
        /// The day against which movements are shown; without one, the last steering committee.
        since: Option<NaiveDate>,
        /// Paper that it is printed on; without one, both hold a slide per page.
        paper: Option<Paper>,
        /// PowerPoint template, for that format.
        template: Option<String>,
    }
}

/// A deck file, read.
#[derive(Debug, Clone)]
pub struct DeckFile {
    /// The program's slug.
    pub scope: String,
    /// Its name, that of the file without `.md`.
    pub name: String,
    /// The front matter.
    pub fields: DeckFields,
    /// Who may read it, a position in the site's list; none: as the program.
    pub audience: Option<usize>,
    /// The slides as one text.
    pub document: Document,
    /// The file.
    pub file: FileId,
    /// Byte at which the text begins.
    pub offset: usize,
    /// Its path, for relative links.
    pub path: String,
}

/// Every deck file of the sources, and what is wrong with them.
pub fn read(sources: &Sources, settings: &Settings) -> (Vec<DeckFile>, Vec<Finding>) {
    let (mut decks, mut findings) = (Vec::new(), Vec::new());
    for (id, file) in sources.iter() {
        if file.form == Form::Markdown && file.readable && is_deck(&file.path) {
            decks.extend(one(id, file, settings, &mut findings));
        }
    }
    (decks, findings)
}

fn one(id: FileId, file: &SourceFile, settings: &Settings, findings: &mut Vec<Finding>) -> Option<DeckFile> {
    let text = &file.text;
    let first = Place::Span(id, 0..text.find('\n').unwrap_or(text.len()));
    let (fields, audience, offset) = match front_matter(text) {
        Front::Missing => {
            let help = "begin the file with a line `+++`, `title = \"…\"`, and a second line `+++`";
            findings.push(Finding::new(&rules::NO_FRONT_MATTER, first, "this deck has no front matter", help));
            return None;
        }
        Front::Open => {
            let help = "add a line `+++` where the slides begin";
            findings.push(Finding::new(&rules::OPEN_FRONT_MATTER, first, "the front matter is not closed", help));
            return None;
        }
        Front::Found(span, body) => {
            let (fields, audience) = front(id, text, span, settings, findings)?;
            (fields, audience, body)
        }
    };
    let name = file.path.rsplit('/').next().unwrap_or("").trim_end_matches(".md").to_string();
    if !is_id(&name) || RESERVED.contains(&name.to_lowercase().as_str()) {
        let message = format!("`{name}` cannot be the name of a deck");
        let help = "rename the file: a letter, then letters, digits and single hyphens, and not the name of another page of the program";
        findings.push(Finding::new(&rules::BAD_ID, Place::Span(id, 0..3), message, help));
        return None;
    }
    let (document, problems) = markdown::parse(&text[offset..]);
    findings.extend(problems.into_iter().map(|p| {
        let place = Place::Span(id, p.range.start + offset..p.range.end + offset);
        Finding::new(rules::of_markdown(p.kind), place, p.message, p.help)
    }));
    let scope = scope_of(&file.path).to_string();
    Some(DeckFile { scope, name, fields, audience, document, file: id, offset, path: file.path.clone() })
}

/// Names that pages of a program have.
const RESERVED: &[&str] = &[
    "index",
    "deck",
    "raid",
    "raid-by-owner",
    "raid-by-age",
    "raid-by-due",
    "roadmap",
    "milestones",
    "decisions",
    "changes",
    "dependencies",
    "actions",
    "gates",
    "kpis",
    "budget",
    "benefits",
    "releases",
    "people",
    "capacity",
    "reports",
    "meetings",
    "documents",
    "data-quality",
    "since",
    "records",
];

fn front(
    id: FileId,
    text: &str,
    span: std::ops::Range<usize>,
    settings: &Settings,
    findings: &mut Vec<Finding>,
) -> Option<(DeckFields, Option<usize>)> {
    let (parsed, errors) = DeTable::parse_recoverable(&text[span.clone()]);
    if !errors.is_empty() {
        findings.extend(errors.iter().map(|error| {
            let at = error.span().unwrap_or(0..0);
            let place = Place::Span(id, at.start + span.start..at.end + span.start);
            let message = format!("this is not valid TOML: {}", error.message().trim().replace('\n', "; "));
            Finding::new(
                &rules::BAD_TOML,
                place,
                message,
                "texts stand in quotes, dates are written as 2026-11-22, each key once",
            )
        }));
        return None;
    }
    let whole: Toml<'_> = toml::Spanned::new(parsed.span(), DeValue::Table(parsed.into_inner()));
    let DeValue::Table(fields) = whole.get_ref() else { return None };
    let mut reader = Reader::new(id, text, span.start);
    let specs = DeckFields::specs();
    let names: Vec<&str> = specs.iter().map(|s| s.name.as_str()).collect();
    reader.known_fields(fields, &names, "a deck");
    let read = DeckFields::read_table(fields, &whole, &mut reader);
    let audience = read.as_ref().and_then(|f| f.audience.as_deref()).map(|name| {
        settings.audience(name).unwrap_or_else(|| {
            let at = fields.get("audience").map_or(0..0, toml::Spanned::span);
            let names: Vec<&str> = settings.audiences.iter().map(String::as_str).collect();
            let message = format!("`{name}` is not an audience of this site");
            let help = did_you_mean(name, names, "audiences of site.toml");
            reader.findings.push(Finding::new(&UNKNOWN_AUDIENCE, reader.place(at), message, help));
            settings.audiences.len().saturating_sub(1)
        })
    });
    findings.append(&mut reader.findings);
    read.map(|fields| (fields, audience))
}

impl Paper {
    /// The same, as `site.toml` knows it.
    pub fn sheet(self) -> Sheet {
        match self {
            Paper::A4 => Sheet::A4,
            Paper::Letter => Sheet::Letter,
        }
    }
}

impl DeckFile {
    /// A deck whose text is part of the program, as if it stood in the `decks/` of a program.
    pub fn embedded(program: &str, name: &str, text: &str, settings: &Settings) -> Option<DeckFile> {
        let file = SourceFile::new(format!("content/{program}/decks/{name}.md"), Form::Markdown, text);
        one(FileId(0), &file, settings, &mut Vec::new())
    }

    /// Who may read it: its own audience, and nobody who may not read the program.
    pub fn audience_of(&self, program: usize) -> usize {
        self.audience.unwrap_or(program).max(program)
    }
}
