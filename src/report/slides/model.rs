//! A deck as plain data. Its printers (HTML, PDF, PowerPoint) know these types and nothing else, and go through the parts
//! by a match without a rest: a new part does not compile before all of them print it.

use super::words::{Look, Words};
use crate::chart::day_tracks::DayTracks;
use crate::chart::{Figure, KeyItem};
use crate::config::Sheet;
use crate::evidence::Direction;
use crate::metrics::Rag;
use crate::record::report::ReportedRag;
use crate::report::chrome::{Chrome, NavLink};
use crate::report::html::Html;
use crate::report::marks;
use chrono::NaiveDate;
use serde::Serialize;

/// How a deck stands on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// Slides, one per page, landscape.
    #[default]
    Slides,
    /// One upright page; what does not fit is set smaller.
    OnePage,
    /// Upright pages, as many as it takes.
    Pages,
}

/// A deck, one per file.
#[derive(Debug, Serialize)]
pub struct Deck {
    /// What the deck says, in the site's language.
    #[serde(skip)]
    pub words: std::sync::Arc<crate::words::Words>,
    /// Where it goes, below the site's root.
    #[serde(skip)]
    pub path: String,
    /// Its name: `steering`, or that of its file.
    pub name: String,
    /// How it stands on paper.
    pub layout: Layout,
    /// Header and notice.
    pub chrome: Chrome,
    /// The program's title, or the deck's own.
    pub title: String,
    /// Left in each footer: program and occasion.
    pub occasion: String,
    /// In the middle of each footer: who may read it.
    pub classification: String,
    /// Right in each footer: the date of the records in words, and their commit.
    pub as_of: String,
    /// Paper that it is meant for; both hold one slide per page where none is named.
    pub paper: Option<&'static str>,
    /// Paper of formats that must choose: the deck's own, else that of the site.
    #[serde(skip)]
    pub sheet: Sheet,
    /// Address of the published site; may be empty.
    #[serde(skip)]
    pub base_url: String,
    /// The commit that the records were read from, in short; never in an edition, since it moves with hidden records.
    #[serde(skip)]
    pub commit: Option<String>,
    /// PowerPoint file whose master that format takes, below the site's root.
    #[serde(skip)]
    pub template: Option<String>,
    /// The day that it shows.
    #[serde(skip)]
    pub day: NaiveDate,
    /// Other decks of the program.
    pub others: Vec<NavLink>,
    /// The same deck as other files.
    pub files: Vec<NavLink>,
    /// The slides; printers go through their parts.
    #[serde(skip)]
    pub slides: Vec<Slide>,
}

impl Deck {
    /// Its path with another ending, such as `pdf`.
    pub fn path_as(&self, ending: &str) -> String {
        format!("{}.{ending}", self.path.trim_end_matches(".html"))
    }

    /// The whole address of a link of this deck, for formats that leave the site: as it is where it names a host, else
    /// below the site's published address; none where the site has none.
    pub fn address(&self, href: &str) -> Option<String> {
        if ["http://", "https://", "mailto:"].iter().any(|scheme| href.starts_with(scheme)) {
            return Some(href.to_string());
        }
        let base = self.base_url.trim_end_matches('/');
        let ups = href.matches("../").count();
        let known = !base.is_empty() && !href.starts_with('#') && !href.starts_with('/');
        let folder: Vec<&str> = self.path.split('/').rev().skip(1 + ups).collect();
        let above: String = folder.iter().rev().map(|part| format!("{part}/")).collect();
        known.then(|| format!("{base}/{above}{}", href.trim_start_matches("../")))
    }
}

/// How large the text of a slide's body is; no deck uses less than the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Size {
    /// The floor.
    #[default]
    R0,
    /// 1.14 of the floor.
    R1,
    /// 1.22 of the floor.
    R2,
    /// 1.3 of the floor.
    R3,
    /// 1.45 of the floor.
    R4,
    /// 1.6 of the floor.
    R5,
}

/// What a slide is made as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// Title, subtitle, body.
    #[default]
    Content,
    /// The first slide.
    Title,
}

/// A slide.
#[derive(Debug, Clone, Default)]
pub struct Slide {
    /// Anchor.
    pub id: String,
    /// What it is made as.
    pub form: Form,
    /// The finding, a sentence; fits on two lines, or on three where it is long.
    pub title: String,
    /// The title as it was before it was shortened.
    pub full_title: Option<String>,
    /// What the finding is measured on, in one line.
    pub subtitle: String,
    /// What it shows.
    pub body: Vec<SlidePart>,
    /// How large its text is.
    pub size: Size,
    /// How large its text is on paper, which is higher than a screen; never smaller.
    pub paper: Size,
    /// Whether it goes on with what the slide before it began: both have text of one size.
    pub goes_on: bool,
    /// What the speaker says.
    pub notes: Vec<String>,
}

impl Slide {
    /// Whether the title is set smaller, since it takes more than two lines.
    pub fn has_long_title(&self) -> bool {
        super::fit::is_long(&self.title)
    }

    /// The id of the record that has most text on it, where its text names any.
    pub fn longest(&self) -> Option<&str> {
        let lines = self.body.iter().flat_map(SlidePart::lines);
        let named = lines.filter_map(|line| {
            let id = line.iter().flat_map(|words| &words.runs).find(|run| run.look == Look::Id)?;
            let characters = |words: &&Words| words.line().len() + words.second_line().len();
            Some((line.iter().map(characters).sum::<usize>(), id.text.as_str()))
        });
        named.max_by_key(|(length, _)| *length).map(|(_, id)| id)
    }
}

impl SlidePart {
    /// Changes the words of a part and of those beside it, but for prose, which stands in HTML too.
    pub fn each_words(&mut self, change: &mut impl FnMut(&mut Words)) {
        match self {
            SlidePart::Text { words, .. } => change(words),
            SlidePart::Bullets { items, .. } => items.iter_mut().for_each(change),
            SlidePart::Table(table) => table.rows.iter_mut().flatten().for_each(change),
            SlidePart::Facts { facts } => facts.iter_mut().for_each(|(_, words)| change(words)),
            SlidePart::Status(status) => change(&mut status.say),
            SlidePart::Options(table) => {
                table.options.iter_mut().for_each(|option| change(&mut option.title));
                table.rows.iter_mut().flat_map(|(_, cells)| cells).for_each(change);
            }
            SlidePart::Columns { columns, .. } => columns.iter_mut().flatten().for_each(|part| part.each_words(change)),
            SlidePart::Prose { .. } | SlidePart::Figure { .. } | SlidePart::Days(_) | SlidePart::Key { .. } => {}
        }
    }

    /// Changes the headings of a part, the heads of its columns and the labels of its values, and of those beside it.
    pub fn each_label(&mut self, change: &mut impl FnMut(&mut String)) {
        match self {
            SlidePart::Bullets { heading, .. } | SlidePart::Figure { heading, .. } => change(heading),
            SlidePart::Table(table) => {
                change(&mut table.heading);
                table.columns.iter_mut().for_each(|column| change(&mut column.label));
            }
            SlidePart::Facts { facts } => facts.iter_mut().for_each(|(label, _)| change(label)),
            SlidePart::Options(table) => table.rows.iter_mut().for_each(|(label, _)| change(label)),
            SlidePart::Columns { columns, .. } => columns.iter_mut().flatten().for_each(|part| part.each_label(change)),
            SlidePart::Text { .. }
            | SlidePart::Status(_)
            | SlidePart::Prose { .. }
            | SlidePart::Days(_)
            | SlidePart::Key { .. } => {}
        }
    }

    /// What stands on a line of its own: the cells of a row, an entry of a list.
    fn lines(&self) -> Vec<Vec<&Words>> {
        match self {
            SlidePart::Text { words, .. } => vec![vec![words]],
            SlidePart::Bullets { items, .. } => items.iter().map(|words| vec![words]).collect(),
            SlidePart::Table(table) => table.rows.iter().map(|row| row.iter().collect()).collect(),
            SlidePart::Facts { facts } => facts.iter().map(|(_, words)| vec![words]).collect(),
            SlidePart::Options(table) => table.rows.iter().map(|(_, cells)| cells.iter().collect()).collect(),
            SlidePart::Prose { passages, .. } => passages.iter().map(|passage| vec![&passage.words]).collect(),
            SlidePart::Columns { columns, .. } => columns.iter().flatten().flat_map(SlidePart::lines).collect(),
            SlidePart::Status(status) => vec![vec![&status.say]],
            SlidePart::Figure { .. } | SlidePart::Days(_) | SlidePart::Key { .. } => Vec::new(),
        }
    }
}

/// A building block of slides.
#[derive(Debug, Clone)]
pub enum SlidePart {
    /// A sentence or a remark.
    Text {
        /// Its text.
        words: Words,
        /// How it looks.
        style: TextStyle,
    },
    /// A heading and a list.
    Bullets {
        /// The heading; empty for none.
        heading: String,
        /// The entries.
        items: Vec<Words>,
    },
    /// A table.
    Table(SlideTable),
    /// A chart.
    Figure {
        /// Its measure, above the drawing.
        heading: String,
        /// What it shows, drawn and as data.
        figure: Box<Figure>,
        /// Whether the drawing was made for the room that is left, and may take all of it.
        fills: bool,
        /// The drawing for paper, whose places have another shape; empty where the one of the figure serves there too.
        paper: String,
    },
    /// Days on a line, across the whole slide.
    Days(Box<DayTracks>),
    /// Labels and values.
    Facts {
        /// Label and value.
        facts: Vec<(String, Words)>,
    },
    /// Status as a whole and by dimension.
    Status(StatusMarks),
    /// Options of a decision, compared.
    Options(OptionTable),
    /// The notation of charts.
    Key {
        /// Sample and meaning.
        items: Vec<KeyItem>,
    },
    /// Text that an author wrote.
    Prose {
        /// Printed.
        html: Html,
        /// The same, resolved, for printers that are not HTML.
        passages: Vec<Passage>,
    },
    /// Parts beside each other.
    Columns {
        /// How they share the width.
        share: Share,
        /// Their parts.
        columns: Vec<Vec<SlidePart>>,
    },
}

/// A paragraph of an author's text, resolved: no link or computed value is left to look up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// What it is.
    pub kind: PassageKind,
    /// How deep it lies in lists; 0 is the margin.
    pub depth: u8,
    /// Its text; `\n` is a break that the author asked for.
    pub words: Words,
}

/// What a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassageKind {
    /// A paragraph.
    Paragraph,
    /// A heading.
    Heading,
    /// An entry of a list.
    Bullet,
    /// An entry of a numbered list, with its number.
    Number(u64),
    /// A task, done or not.
    Task(bool),
    /// What belongs to the entry before it.
    More,
    /// A quotation.
    Quote,
    /// Code, line by line.
    Code,
}

impl PassageKind {
    /// Whether a mark stands before it.
    pub fn is_marked(self) -> bool {
        matches!(self, PassageKind::Bullet | PassageKind::Number(_) | PassageKind::Task(_))
    }
}

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextStyle {
    /// A sentence of the body.
    Body,
    /// The sentence that matters.
    Say,
    /// A remark.
    Note,
}

/// How columns share the width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// Two halves.
    Halves,
    /// The right one slightly wider: a square chart beside a table.
    WideRight,
    /// Three thirds.
    Thirds,
}

/// A table with columns of known width.
#[derive(Debug, Clone, Default)]
pub struct SlideTable {
    /// What it holds, for those who cannot see the slide.
    pub caption: String,
    /// A heading above it; empty for none.
    pub heading: String,
    /// Heads.
    pub columns: Vec<SlideColumn>,
    /// Rows of cells, one per column; the first names the row.
    pub rows: Vec<Vec<Words>>,
    /// Whether the cells of a row are equals, and the first names nothing: what people write in two columns.
    pub equals: bool,
}

/// Head of a column.
#[derive(Debug, Clone)]
pub struct SlideColumn {
    /// Its words.
    pub label: String,
    /// Its width in parts of 24.
    pub width: u8,
    /// Whether it holds numbers, set flush right.
    pub numeric: bool,
}

impl SlideTable {
    /// A table; its columns follow.
    pub fn new(caption: impl Into<String>) -> SlideTable {
        SlideTable { caption: caption.into(), ..SlideTable::default() }
    }

    /// With a column of a width in parts of 24.
    pub fn column(mut self, label: impl Into<String>, width: u8) -> SlideTable {
        self.columns.push(SlideColumn { label: label.into(), width, numeric: false });
        self
    }

    /// With a column of numbers or days.
    pub fn numbers(mut self, label: impl Into<String>, width: u8) -> SlideTable {
        self.columns.push(SlideColumn { label: label.into(), width, numeric: true });
        self
    }

    /// Further space left of a column, in em: words that stand right of numbers, which end where they begin.
    pub fn apart(&self, n: usize) -> f64 {
        if n > 0 && !self.columns[n].numeric && self.columns[n - 1].numeric { 0.8 } else { 0.0 }
    }

    /// Whether a row tells of a report that is better than its records, and so stands out.
    pub fn stands_out(row: &[Words]) -> bool {
        row.iter().flat_map(|words| words.runs.iter().chain(&words.second)).any(|run| run.look == Look::Gap)
    }

    /// With a heading.
    pub fn headed(mut self, heading: impl Into<String>) -> SlideTable {
        self.heading = heading.into();
        self
    }
}

/// Status as a whole and by dimension: reported, and evidence beside it.
#[derive(Debug, Clone)]
pub struct StatusMarks {
    /// As a whole.
    pub overall: StatusPair,
    /// What it comes to, in a sentence.
    pub say: Words,
    /// By dimension.
    pub dimensions: Vec<StatusPair>,
}

/// A status as reported, beside the one that the records support.
#[derive(Debug, Clone)]
pub struct StatusPair {
    /// Of what.
    pub name: String,
    /// As reported.
    pub reported: Option<ReportedRag>,
    /// What the records support.
    pub evidence: Rag,
    /// Both in words: "Reported Green, evidence Red".
    pub said: String,
    /// Both, drawn for HTML.
    pub drawing: Html,
    /// How far they are apart, in words; empty where they agree.
    pub remark: String,
    /// Which way the evidence went since the last report, where that is known.
    pub direction: Option<Direction>,
}

/// Size of the drawing of a pair, in its own units.
const WIDE: f64 = 72.0;
const HIGH: f64 = 40.0;

impl StatusPair {
    /// A status as reported beside the one that the records support.
    pub fn new(name: &str, reported: Option<ReportedRag>, evidence: Rag, w: &crate::words::Words) -> StatusPair {
        let remark = match marks::gap(reported, evidence) {
            0 if evidence == Rag::Grey => w.gap_unknown(),
            0 => "",
            1 => w.gap_one(),
            _ => w.gap_two(),
        };
        let drawing = marks::pair(reported, evidence, WIDE, HIGH, w);
        let said = w.pair(marks::reported_word(reported, w), marks::evidence_word(evidence, w));
        StatusPair { name: name.into(), said, reported, evidence, drawing, remark: remark.into(), direction: None }
    }

    /// Drawn to stand alone, with no other beside it.
    pub fn alone(mut self, w: &crate::words::Words) -> StatusPair {
        self.drawing = marks::pair_alone(self.reported, self.evidence, WIDE, HIGH, w);
        self
    }

    /// With the way that the evidence went.
    pub fn going(mut self, direction: Option<Direction>) -> StatusPair {
        self.direction = direction;
        self
    }
}

/// Options side by side.
#[derive(Debug, Clone)]
pub struct OptionTable {
    /// What it holds, for those who cannot see the slide.
    pub caption: String,
    /// The options.
    pub options: Vec<OptionHead>,
    /// What they are compared on: label, then a cell per option.
    pub rows: Vec<(String, Vec<Words>)>,
}

/// An option.
#[derive(Debug, Clone)]
pub struct OptionHead {
    /// Its key.
    pub key: String,
    /// Its title.
    pub title: Words,
    /// Whether it is recommended.
    pub pick: bool,
}
