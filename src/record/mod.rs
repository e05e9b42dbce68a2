//! Records: one file per kind, read from TOML and Markdown with every place kept.
//!
//! To add a kind: write `record/<kind>.rs` (the struct by [`types::table!`], then [`kind::Kind`]) and add one line
//! to [`kinds!`] below. Pages, checks, exports, schemas and the reference follow from it.

pub mod custom;
pub mod deck_file;
pub mod kind;
pub mod locate;
mod parse;
pub mod past;
pub mod reader;
pub mod registry;
pub mod rules;
pub mod series;
pub mod types;
pub mod value;

pub use kind::Kind;
pub use parse::{Parsed, UNKNOWN_AUDIENCE, parse};
pub(crate) use parse::{is_deck, parse_fields};
pub use registry::{KindSpec, Kinds};
pub use types::{Fate, Link, Person, Prose, Ref, Referee};
pub use value::{FieldSpec, Shape, Value};

use crate::diagnostic::{FileId, Place, Seat, Step};
use crate::markdown::{Document as MarkdownTree, links::ReferenceList};
use crate::source::Excerpt;
use chrono::NaiveDate;
use custom::Custom;
use kind::{Cut, Life};
use std::sync::Arc;
use toml::de::DeTable;
use types::{Field, Table, Toml, table};

macro_rules! kinds {
    ($($module:ident::$name:ident as $variant:ident,)*) => {
        $(pub mod $module;)*

        /// The fields of a record that its kind defines.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Data {
            $(#[doc = concat!("See [`", stringify!($module), "`].")] $variant($module::$name),)*
            /// A kind that `site.toml` declares.
            Custom(Custom),
        }

        $(impl OfKind for $module::$name {
            fn of(data: &Data) -> Option<&Self> {
                match data { Data::$variant(inner) => Some(inner), _ => None }
            }
        })*

        /// The built-in kinds, in the order of the contract.
        fn builtin() -> Vec<KindSpec> {
            vec![$(KindSpec::of::<$module::$name>()),*]
        }

        impl Data {
            /// Reads the fields of a built-in kind.
            fn read(kind: &str, table: &DeTable<'_>, whole: &Toml<'_>, reader: &mut reader::Reader<'_>) -> Option<Data> {
                match kind {
                    $(<$module::$name as Kind>::NAME =>
                        <$module::$name as Table>::read_table(table, whole, reader).map(Data::$variant),)*
                    _ => None,
                }
            }
            /// Every given field as plain data, in the order of the kind.
            pub fn values(&self) -> Vec<(&str, Value<'_>)> {
                match self { $(Data::$variant(inner) => Table::values(inner),)* Data::Custom(inner) => inner.values() }
            }
            fn refer(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) {
                match self { $(Data::$variant(inner) => { Table::refer_all(inner, fate); })* Data::Custom(inner) => inner.refer(fate) }
            }
            fn events(&mut self, events: &mut impl kind::Events) {
                match self { $(Data::$variant(inner) => Kind::events(inner, events),)* Data::Custom(inner) => inner.events(events) }
            }
            /// Whether it is open as of the view's date; none for kinds without such a state.
            pub fn is_open(&self) -> Option<bool> {
                match self { $(Data::$variant(inner) => Kind::is_open(inner),)* Data::Custom(inner) => inner.is_open() }
            }
            /// Its state in an English word or two; `Words::state` has it in the language of readers.
            pub fn state(&self) -> Option<&'static str> {
                match self { $(Data::$variant(inner) => Kind::state(inner),)* Data::Custom(inner) => inner.state() }
            }
            /// The day by which something must have happened to it.
            pub fn due(&self) -> Option<NaiveDate> {
                match self { $(Data::$variant(inner) => Kind::due(inner),)* Data::Custom(inner) => inner.due() }
            }
            /// The day on which it ended; none while it is open.
            pub fn ended(&self) -> Option<NaiveDate> {
                match self { $(Data::$variant(inner) => Kind::ended(inner),)* Data::Custom(inner) => inner.ended() }
            }
            /// The day to show beside its title.
            pub fn date(&self) -> Option<NaiveDate> {
                match self { $(Data::$variant(inner) => Kind::date(inner),)* Data::Custom(inner) => inner.due() }
            }
        }
    };
}

kinds! {
    program::Program as Program,
    workstream::Workstream as Workstream,
    milestone::Milestone as Milestone,
    task::Task as Task,
    risk::Risk as Risk,
    assumption::Assumption as Assumption,
    issue::Issue as Issue,
    dependency::Dependency as Dependency,
    decision::Decision as Decision,
    change::Change as Change,
    action::Action as Action,
    gate::Gate as Gate,
    benefit::Benefit as Benefit,
    budget::Budget as Budget,
    metric::Metric as Metric,
    report::Report as Report,
    meeting::Meeting as Meeting,
    person::PersonRecord as Person,
    team::Team as Team,
    release::Release as Release,
    communication::Communication as Communication,
    raci::Raci as Raci,
    lesson::Lesson as Lesson,
    document::Document as Document,
}

/// A kind as a Rust type, found in a record's data.
pub trait OfKind: Kind + 'static {
    /// The data, where it is of this kind.
    fn of(data: &Data) -> Option<&Self>;
}

table! {
    /// Where a record was imported from.
    Origin {
        /// The system, e.g. "jira".
        system: Option<String>,
        /// Its key there.
        key: Option<String>,
        /// Its address there.
        url: Option<String>,
    }
}

table! {
    /// Fields that every kind has.
    CommonFields {
        /// Identity within the program, e.g. "M-07".
        id: Option<String>,
        /// What it is, in one line.
        title: String,
        /// Who answers for it: a person's id or a role.
        owner: Option<Person>,
        /// The workstream that it belongs to.
        workstream: Option<Ref> ["workstream"],
        /// Words to find it by.
        tags: Vec<String>,
        /// Who may read it, one of the site's audiences.
        audience: Option<String>,
        /// Other records: ids, or {to, rel}.
        links: Vec<Link>,
        /// Where it was imported from.
        source: Option<Origin>,
        /// Markdown text (in TOML files; a Markdown file has it below the front matter).
        body: Option<String>,
        /// Codes of findings that are tolerated for this record.
        allow: Vec<String>,
        /// Its kind, in Markdown files outside a folder named after the kind.
        kind: Option<String>,
    }
}

/// A record's Markdown, parsed once.
#[derive(Debug, PartialEq)]
pub struct Body {
    /// The Markdown.
    pub text: Excerpt,
    /// Its tree.
    pub tree: MarkdownTree,
    /// What it refers to.
    pub references: ReferenceList,
    /// Where it begins in the file, in bytes; none where it stands in a TOML string with escapes, which shift places.
    pub offset: Option<usize>,
}

impl Body {
    /// A body of a text that has been parsed.
    pub fn new(text: Excerpt, tree: MarkdownTree, offset: Option<usize>) -> Body {
        // A quick look spares most texts the walk: no reference is written without one of these.
        let may_refer = memchr::memchr2_iter(b'[', b'<', text.as_bytes()).next().is_some() || text.contains("{{");
        let references = if may_refer { ReferenceList::of(&tree) } else { ReferenceList::default() };
        Body { text, tree, references, offset }
    }
}

/// What the view never changes; shared between views.
#[derive(Debug, Clone, PartialEq)]
pub struct Common {
    /// Identity within its scope.
    pub id: Box<str>,
    /// What it is, in one line.
    pub title: Box<str>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// Its own audience, a position in the site's list; none: the program's or the default.
    pub audience: Option<usize>,
    /// Where it was imported from.
    pub source: Option<Origin>,
    /// Codes of tolerated findings.
    pub allow: Vec<String>,
    /// Fields that `site.toml` declares for its kind.
    pub extra: Custom,
    /// The file.
    pub file: FileId,
    /// Where in the file.
    pub seat: Seat,
    /// Byte at which it begins.
    pub start: usize,
    /// Line at which it begins, from one.
    pub line: usize,
}

/// A record.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The folder below `content/` that it lies in: a program's slug, or the name of a folder of documents.
    pub scope: Arc<str>,
    /// Its kind.
    pub kind: Arc<KindSpec>,
    /// What no view changes.
    pub common: Arc<Common>,
    /// Who answers for it.
    pub owner: Option<Person>,
    /// The workstream that it belongs to.
    pub workstream: Option<Ref>,
    /// Typed links to other records.
    pub links: Vec<Link>,
    /// Its text.
    pub body: Arc<Body>,
    /// What its kind defines.
    pub data: Data,
    /// What the repository knows of it, where there is one.
    pub past: Option<Arc<past::Past>>,
}

impl Record {
    /// Its identity within its scope.
    pub fn id(&self) -> &str {
        &self.common.id
    }

    /// What it is, in one line.
    pub fn title(&self) -> &str {
        &self.common.title
    }

    /// The data as a Rust type, where it is of that kind.
    pub fn as_kind<K: OfKind>(&self) -> Option<&K> {
        K::of(&self.data)
    }

    /// Whether a code is tolerated for it.
    pub fn allows(&self, code: &str) -> bool {
        self.common.allow.iter().any(|c| c.eq_ignore_ascii_case(code))
    }

    /// Whether the rows of a dated history come from earlier versions instead of the file.
    pub fn has_rows_from_git(&self, name: &str) -> bool {
        match (&self.data, name) {
            (Data::Milestone(m), "reforecast") => m.reforecast.iter().any(|r| r.from_git),
            (Data::Milestone(m), "rebaseline") => m.rebaseline.iter().any(|r| r.from_git),
            (Data::Risk(r), "review") => r.review.iter().any(|r| r.from_git),
            _ => false,
        }
    }

    /// A field as a place for a finding.
    pub fn at(&self, path: impl IntoIterator<Item = Step>) -> Place {
        let path = path.into_iter().collect();
        Place::Field { file: self.common.file, seat: self.common.seat.clone(), path }
    }

    /// A top-level field as a place for a finding.
    pub fn field(&self, name: &str) -> Place {
        self.at([Step::Key(name.to_string())])
    }

    /// `scope/id`, for messages and findings.
    pub fn path(&self) -> String {
        if self.scope.is_empty() { self.id().to_string() } else { format!("{}/{}", self.scope, self.id()) }
    }

    /// Every given field beside title, body and `allow` as plain data: the common ones, the kind's, the site's own.
    pub fn values(&self) -> Vec<(&str, Value<'_>)> {
        let mut own = self.data.values();
        let more = self.common.extra.values();
        let mut out = Vec::with_capacity(5 + own.len() + more.len());
        out.extend(self.owner.as_ref().map(|o| ("owner", Value::Person(o))));
        out.extend(self.workstream.as_ref().map(|w| ("workstream", Value::Ref(w))));
        out.extend(self.common.tags.value().map(|v| ("tags", v)));
        out.extend(self.links.value().map(|v| ("links", v)));
        out.extend(self.common.source.value().map(|v| ("source", v)));
        out.append(&mut own);
        out.extend(more);
        out
    }

    /// The last change of its content that the repository knows of, as of a day.
    pub fn last_changed(&self, at: NaiveDate) -> Option<&past::Changed> {
        self.past.as_deref()?.last_changed(at)
    }

    /// Applies a fate to every reference.
    pub(crate) fn refer(&mut self, fate: &mut dyn FnMut(Referee<'_>) -> Fate) {
        self.owner.refer(fate);
        self.workstream.refer(fate);
        self.links.refer(fate);
        self.data.refer(fate);
    }

    /// Takes away what lies after a date; answers whether the record exists at it.
    pub(crate) fn cut(&mut self, at: NaiveDate) -> bool {
        let mut cut = Cut { at, exists: true };
        self.data.events(&mut cut);
        cut.exists
    }

    /// Brings a record that was just read into its standing form; answers its birth and the days of its events.
    pub(crate) fn settle(&mut self) -> (Option<NaiveDate>, Vec<NaiveDate>) {
        let mut life = Life::default();
        self.data.events(&mut life);
        (life.born, life.days)
    }

    /// The day to sort by, then the id.
    pub fn order_key(&self) -> (Option<NaiveDate>, &str) {
        (self.data.date(), self.id())
    }
}

/// The most characters of an id: with an ending it is a file's name, and file systems take 255 bytes.
const LONGEST_ID: usize = 200;

/// Whether a text has the form of an id: a letter, then letters and digits in groups joined by single hyphens.
pub fn is_id(text: &str) -> bool {
    text.len() <= LONGEST_ID
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.split('-').all(|group| !group.is_empty() && group.bytes().all(|b| b.is_ascii_alphanumeric()))
}
