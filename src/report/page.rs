//! What a page consists of, as plain data: the contract between the layout and the templates.

use super::chrome::Chrome;
use super::html::Html;
use super::print;
use crate::chart::Figure;
use crate::words::Words;
use serde::Serialize;
use std::borrow::Cow;

/// A page of the site.
#[derive(Debug, Serialize)]
pub struct Page {
    /// Where it goes, below the site's root.
    #[serde(skip)]
    pub path: String,
    /// The template that prints it.
    #[serde(skip)]
    pub template: &'static str,
    /// Header, footer, navigation.
    pub chrome: Chrome,
    /// The line above the title.
    pub kicker: String,
    /// The title, a sentence where the page has a finding.
    pub heading: String,
    /// The sentence below the title.
    pub sub: Html,
    /// What stands between the title and the first section.
    pub top: Vec<Part>,
    /// The sections.
    pub sections: Vec<Section>,
    /// The class of the main element.
    pub main_class: &'static str,
}

impl Page {
    /// With no date of a heading parted between lines.
    pub(crate) fn with_dates_whole(mut self, w: &Words) -> Page {
        let headings = self.sections.iter_mut().map(|section| &mut section.heading);
        for heading in headings.chain([&mut self.heading]) {
            if let Cow::Owned(whole) = w.dates_whole(heading) {
                *heading = whole;
            }
        }
        self
    }
}

/// A section with a heading.
#[derive(Debug, Default, Serialize)]
pub struct Section {
    /// Anchor.
    pub id: String,
    /// Its entry in the page's table of contents; empty for none.
    pub toc: String,
    /// Heading, a sentence where there is a finding; empty for none.
    pub heading: String,
    /// What the reader must know to read it.
    pub why: Html,
    /// What it holds.
    pub parts: Vec<Part>,
    /// Whether it is open at first where sections fold: it asks something of the reader.
    pub open: bool,
}

impl Section {
    /// A section with an anchor, an entry in the table of contents and a heading.
    pub fn new(id: &str, toc: &str, heading: impl Into<String>) -> Section {
        Section { id: id.into(), toc: toc.into(), heading: heading.into(), ..Section::default() }
    }

    /// Adds the sentence below the heading.
    pub fn why(mut self, why: Html) -> Section {
        self.why = why;
        self
    }

    /// Open at first where sections fold.
    pub fn open(mut self) -> Section {
        self.open = true;
        self
    }

    /// Adds a part.
    pub fn with(mut self, part: Part) -> Section {
        self.parts.push(part);
        self
    }
}

/// A building block of pages.
#[derive(Debug, Serialize)]
#[serde(tag = "part", rename_all = "kebab-case")]
pub enum Part {
    /// Facts with a label, a value and a remark.
    Facts {
        /// In reading order.
        facts: Vec<Fact>,
    },
    /// A printed table or chart.
    Printed {
        /// Its HTML.
        html: Html,
    },
    /// Text.
    Prose {
        /// Printed Markdown.
        html: Html,
    },
    /// A small heading.
    Heading {
        /// Its text.
        text: String,
    },
    /// A remark below a part.
    Note {
        /// Its text.
        html: Html,
    },
    /// Labels and values.
    Fields {
        /// In reading order.
        fields: Vec<(String, Html)>,
    },
    /// Dated entries, newest first.
    Timeline {
        /// Day and what happened.
        entries: Vec<(Html, Html)>,
    },
    /// Links to records in groups by verb.
    Links {
        /// Groups.
        groups: Vec<LinkGroup>,
    },
    /// A decision with its options.
    Decision(Box<DecisionCard>),
    /// Columns beside each other.
    Columns {
        /// Class that says how wide each is.
        class: &'static str,
        /// Their parts.
        columns: Vec<Vec<Part>>,
    },
    /// Nothing yet: what to add, with an example.
    Empty {
        /// What is missing and why it matters.
        text: String,
        /// TOML to copy.
        toml: String,
    },
    /// The status of a program: reported beside evidence, and what it means.
    Verdict {
        /// The pair, drawn.
        pair: Html,
        /// Class of the pair.
        class: &'static str,
        /// The sentence.
        say: Html,
        /// What is asked of the reader and the way out, with a label each; may be empty.
        asks: Vec<(String, Html)>,
    },
    /// Programs whose report is better than their records.
    Gaps {
        /// Largest gap first.
        cards: Vec<GapCard>,
    },
    /// Status by dimension.
    Dimensions {
        /// Name, pair, remark.
        dimensions: Vec<(String, Html, Html)>,
        /// What the directions compare with; may be empty.
        note: Html,
    },
    /// Filters of a log, without script.
    Filters {
        /// Groups of radio buttons: legend, name, then id and label of each.
        groups: Vec<FilterGroup>,
    },
    /// A list of links.
    List {
        /// Entries.
        items: Vec<Html>,
        /// Class of the list.
        class: &'static str,
    },
    /// What most readers pass over: closed until one opens it, with or without script. Paper has it, unless it stands right
    /// below the heading of its section, which counts it.
    Folded {
        /// What it holds, with how many.
        summary: String,
        /// Its parts.
        parts: Vec<Part>,
    },
    /// The file that a record stands in.
    Source {
        /// Path below the root.
        path: String,
        /// Address in the repository, where the site knows it.
        href: Option<String>,
    },
}

/// A program whose report is better than its records.
#[derive(Debug, Serialize)]
pub struct GapCard {
    /// Its name.
    pub title: Html,
    /// Reported and evidence, drawn.
    pub pair: Html,
    /// How far the report is off.
    pub tag: Html,
    /// Why, gravest first.
    pub reasons: Vec<Html>,
    /// Whether it is two levels off.
    pub two: bool,
}

/// A fact.
#[derive(Debug, Serialize)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The value.
    pub value: Html,
    /// A remark below it.
    pub note: Html,
}

/// A table.
#[derive(Debug, Default)]
pub struct Table {
    /// What it holds, for everybody who cannot see the heading above it.
    pub caption: String,
    /// Class of the table.
    pub class: Cow<'static, str>,
    /// Anchor.
    pub id: &'static str,
    /// One line of heads and one head in each row: then a head need not say which of both it is, and does not.
    pub plain: bool,
    /// Heads.
    pub columns: Vec<Column>,
    /// Rows.
    pub rows: Vec<Row>,
}

/// Head of a column.
#[derive(Debug, Default)]
pub struct Column {
    /// Its words.
    pub label: String,
    /// Class of head and cells, e.g. "num".
    pub class: &'static str,
    /// Where a click on it leads: the same table in another order.
    pub href: Option<String>,
    /// `ascending` or `descending`, where the table is in its order.
    pub sorted: Option<&'static str>,
}

/// A row.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Anchor.
    pub id: String,
    /// Class.
    pub class: &'static str,
    /// What filters look at: type letter, state, and marks.
    pub data: Vec<(&'static str, String)>,
    /// Its cells, one per column.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// What it holds.
    pub html: Html,
    /// Class.
    pub class: &'static str,
    /// Whether it names the row.
    pub head: bool,
}

impl Cell {
    /// A plain cell.
    pub fn of(html: Html) -> Cell {
        Cell { html, ..Cell::default() }
    }

    /// The cell that names its row.
    pub fn head(html: Html) -> Cell {
        Cell { html, head: true, ..Cell::default() }
    }

    /// A cell with a class.
    pub fn classed(html: Html, class: &'static str) -> Cell {
        Cell { html, class, ..Cell::default() }
    }
}

impl Row {
    /// Says of which workstream it is, for filters; no column shows it.
    pub fn of_workstream(&mut self, title: Option<&str>) -> &mut Row {
        self.data.extend(title.map(|title| ("w", title.to_string())));
        self
    }
}

/// The head of a column of numbers, for [`Table::new`].
pub fn numeric(label: &str) -> String {
    format!("#{label}")
}

impl Table {
    /// A table with heads; a head that begins with `#` is numeric.
    pub fn new(caption: impl Into<String>, class: impl Into<Cow<'static, str>>, heads: &[&str]) -> Table {
        let column = |label: &&str| match label.strip_prefix('#') {
            Some(label) => Column { label: label.to_string(), class: "num", ..Column::default() },
            None => Column { label: (*label).to_string(), ..Column::default() },
        };
        Table {
            caption: caption.into(),
            class: class.into(),
            columns: heads.iter().map(column).collect(),
            ..Table::default()
        }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: Vec<Cell>) -> &mut Row {
        self.rows.push(Row { cells, ..Row::default() });
        let last = self.rows.len() - 1;
        &mut self.rows[last]
    }

    /// As a part of a page.
    pub fn part(&self) -> Part {
        Part::Printed { html: print::table(self) }
    }
}

impl Part {
    /// A chart as a part of a page.
    pub fn figure(figure: &Figure, w: &Words) -> Part {
        Part::Printed { html: print::figure(figure, w) }
    }

    /// A chart below a heading that is its finding already.
    pub fn figure_below_heading(figure: &Figure, w: &Words) -> Part {
        Part::Printed { html: print::figure_below_heading(figure, w) }
    }

    /// A chart above a table that holds the same numbers.
    pub fn figure_above_rows(figure: &Figure, w: &Words) -> Part {
        Part::Printed { html: print::figure_above_rows(figure, w) }
    }

    /// A fact with a remark.
    pub fn fact(label: &str, value: Html, note: Html) -> Fact {
        Fact { label: label.into(), value, note }
    }
}

/// Links with one verb.
#[derive(Debug, Serialize)]
pub struct LinkGroup {
    /// The verb.
    pub verb: String,
    /// Id, title and state of each.
    pub links: Vec<(Html, Html, Html)>,
}

/// A decision as readers of a committee see it.
#[derive(Debug, Serialize)]
pub struct DecisionCard {
    /// Anchor.
    pub id: String,
    /// The question.
    pub title: Html,
    /// Needed by when.
    pub needed: Html,
    /// Who decides, who asked, what is lost.
    pub meta: Html,
    /// What led to it.
    pub context: Html,
    /// The options, in their order.
    pub options: Vec<OptionColumn>,
    /// What they are compared on: label, then a cell per option.
    pub rows: Vec<(String, Vec<Html>)>,
    /// The recommendation, where it is not an option.
    pub recommendation: Html,
    /// What stands for all that comes after the question, where that folds on a phone; else nothing, and it does not fold.
    pub folds: Html,
    /// Whether it is open on a phone before anybody opens it.
    pub open: bool,
}

/// An option of a decision.
#[derive(Debug, Serialize)]
pub struct OptionColumn {
    /// Its key.
    pub key: String,
    /// Its title.
    pub title: Html,
    /// Whether it is recommended.
    pub pick: bool,
}

/// A group of radio buttons.
#[derive(Debug, Serialize)]
pub struct FilterGroup {
    /// What it filters by.
    pub legend: String,
    /// Name of the group.
    pub name: &'static str,
    /// Id, label and whether it is chosen.
    pub choices: Vec<(&'static str, String, bool)>,
}
