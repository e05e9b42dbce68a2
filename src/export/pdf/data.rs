//! The data that the template gets: a deck as JSON. The match over parts has no rest, so that a new part does not compile
//! before it is printed.

use super::drawing::{Drawings, aspect};
use super::palette::Palette;
use crate::chart::KeyItem;
use crate::config::Sheet;
use crate::metrics::Rag;
use crate::record::report::ReportedRag;
use crate::report::html::rag_symbol;
use crate::report::marks::{self, direction_marks};
use crate::report::slides::model::{
    Form, Layout, OptionTable, Passage, PassageKind, Share, SlideTable, StatusMarks, StatusPair, TextStyle,
};
use crate::report::slides::words::{Look, Run, Words};
use crate::report::slides::{Deck, LONG_TITLE, Slide, SlidePart};
use crate::words::{Words as Catalogue, from_right};
use chrono::Datelike;
use serde_json::{Value, json};

/// A deck.
pub(super) fn deck(deck: &Deck, palette: &Palette, drawings: &Drawings) -> Value {
    let sheet = Sheets { deck, drawings };
    let (lang, region) = language(&deck.chrome.language);
    json!({
        "document": &deck.chrome.title,
        "subject": &deck.chrome.description,
        "lang": lang,
        "region": region,
        "date": [deck.day.year(), deck.day.month(), deck.day.day()],
        "sheet": sheet_of(deck),
        "layout": match deck.layout { Layout::Slides => "slides", Layout::OnePage => "one-page", Layout::Pages => "pages" },
        "occasion": &deck.occasion,
        "classification": &deck.classification,
        "stand": deck.words.frame_deck_as_of(&deck.as_of),
        "words": words(&deck.words),
        "notice": &deck.chrome.notice,
        "colors": palette.all(),
        "slides": deck.slides.iter().map(|s| sheet.slide(s)).collect::<Vec<_>>(),
    })
}

/// What the template says itself.
fn words(w: &Catalogue) -> Value {
    json!({
        "compared": w.frame_compared_on(),
        "recommended": w.frame_recommended(),
        "reported": w.frame_reported(),
        "evidence": w.frame_evidence(),
        "done": w.deck_task_done(),
        "open": w.deck_task_open(),
    })
}

/// Width and height of the paper in millimetres: slides lie, papers stand.
fn sheet_of(deck: &Deck) -> [f64; 2] {
    let [long, short] = match deck.sheet {
        Sheet::A4 => [297.0, 210.0],
        Sheet::Letter => [279.4, 215.9],
    };
    if deck.layout == Layout::Slides { [long, short] } else { [short, long] }
}

/// Language and region of a BCP 47 tag, as far as Typst takes them.
fn language(tag: &str) -> (String, Option<String>) {
    let mut parts = tag.split('-');
    let letters = |part: &&str, length: usize| part.len() == length && part.bytes().all(|b| b.is_ascii_alphabetic());
    let lang = parts.next().filter(|p| letters(p, 2) || letters(p, 3)).unwrap_or("en").to_lowercase();
    (lang, parts.find(|p| letters(p, 2)).map(str::to_uppercase))
}

/// A line that stands by itself, and its direction.
fn directed(text: &str) -> Value {
    json!({ "text": text, "from_right": from_right(text) })
}

/// What parts are printed with.
struct Sheets<'a> {
    deck: &'a Deck,
    drawings: &'a Drawings,
}

impl Sheets<'_> {
    fn slide(&self, slide: &Slide) -> Value {
        json!({
            "form": match slide.form { Form::Content => "content", Form::Title => "title" },
            "title": directed(&slide.title),
            "title_scale": if slide.has_long_title() { LONG_TITLE } else { 1.0 },
            "subtitle": directed(&slide.subtitle),
            "goes_on": slide.goes_on,
            "size": slide.paper.max(slide.size).factor(),
            "body": self.parts(&slide.body),
        })
    }

    fn parts(&self, parts: &[SlidePart]) -> Vec<Value> {
        parts.iter().map(|p| self.part(p)).collect()
    }

    fn part(&self, part: &SlidePart) -> Value {
        match part {
            SlidePart::Text { words, style } => {
                let style = match style {
                    TextStyle::Body => "body",
                    TextStyle::Say => "say",
                    TextStyle::Note => "note",
                };
                json!({ "part": "text", "style": style, "words": self.words(words) })
            }
            SlidePart::Bullets { heading, items } => {
                json!({ "part": "bullets", "heading": heading, "items": items.iter().map(|w| self.words(w)).collect::<Vec<_>>() })
            }
            SlidePart::Table(table) => self.table(table),
            SlidePart::Figure { heading, figure, fills, paper } => json!({
                "part": "figure",
                "heading": heading,
                "svg": self.drawings.alone(if paper.is_empty() { &figure.wide } else { paper }),
                "aspect": aspect(if paper.is_empty() { &figure.wide } else { paper }),
                "fills": *fills || !paper.is_empty(),
                "alt": if figure.description.is_empty() { &figure.headline } else { &figure.description },
                "keys": self.keys(&figure.key),
                "note": &figure.note,
            }),
            SlidePart::Days(tracks) => json!({
                "part": "figure",
                "heading": "",
                "svg": self.drawings.alone(&tracks.svg),
                "aspect": aspect(&tracks.svg),
                "fills": true,
                "alt": &tracks.description,
                "keys": self.keys(&tracks.key),
                "note": null,
            }),
            SlidePart::Facts { facts } => {
                let facts: Vec<Value> = facts.iter().map(|(label, w)| json!([label, self.words(w)])).collect();
                json!({ "part": "facts", "facts": facts })
            }
            SlidePart::Status(status) => self.status(status),
            SlidePart::Options(table) => self.options(table),
            SlidePart::Key { items } => json!({ "part": "key", "keys": self.keys(items) }),
            SlidePart::Prose { passages, .. } => {
                json!({ "part": "prose", "passages": passages.iter().map(|p| self.passage(p)).collect::<Vec<_>>() })
            }
            SlidePart::Columns { share, columns } => {
                let share = match share {
                    Share::Halves => vec![1.0, 1.0],
                    Share::WideRight => vec![1.0, 1.14],
                    Share::Thirds => vec![1.0, 1.0, 1.0],
                };
                let columns: Vec<Vec<Value>> = columns.iter().map(|parts| self.parts(parts)).collect();
                json!({ "part": "columns", "widths": share[..share.len().min(columns.len())], "columns": columns })
            }
        }
    }

    fn table(&self, table: &SlideTable) -> Value {
        let column = |(n, c): (usize, &crate::report::slides::model::SlideColumn)| json!({ "label": &c.label, "width": c.width.max(1), "numeric": c.numeric, "apart": table.apart(n) });
        let cells = |row: &Vec<Words>| (0..table.columns.len()).map(|n| self.cell(row, n)).collect::<Vec<_>>();
        json!({
            "part": "table",
            "caption": &table.caption,
            "heading": &table.heading,
            "equals": table.equals,
            "hot": table.rows.iter().map(|row| SlideTable::stands_out(row)).collect::<Vec<_>>(),
            "columns": table.columns.iter().enumerate().map(column).collect::<Vec<_>>(),
            "rows": table.rows.iter().map(cells).collect::<Vec<_>>(),
        })
    }

    fn cell(&self, row: &[Words], n: usize) -> Value {
        self.words(row.get(n).unwrap_or(&Words::none()))
    }

    fn options(&self, table: &OptionTable) -> Value {
        let option = |o: &crate::report::slides::model::OptionHead| json!({ "key": &o.key, "title": self.words(&o.title), "pick": o.pick });
        let row = |(label, cells): &(String, Vec<Words>)| {
            json!([label, (0..table.options.len()).map(|n| self.cell(cells, n)).collect::<Vec<_>>()])
        };
        json!({
            "part": "options",
            "caption": &table.caption,
            "options": table.options.iter().map(option).collect::<Vec<_>>(),
            "rows": table.rows.iter().map(row).collect::<Vec<_>>(),
        })
    }

    fn status(&self, status: &StatusMarks) -> Value {
        json!({
            "part": "status",
            "overall": self.pair(&status.overall),
            "say": self.words(&status.say),
            "dimensions": status.dimensions.iter().map(|d| self.pair(d)).collect::<Vec<_>>(),
        })
    }

    fn pair(&self, pair: &StatusPair) -> Value {
        let svg = pair.drawing.as_str();
        json!({
            "name": &pair.name,
            "svg": self.drawings.alone(svg),
            "aspect": aspect(svg),
            "alt": pair.said,
            "remark": &pair.remark,
            "direction": pair.direction.map(|way| direction_marks(way, &self.deck.words)).map(|(symbol, _, word)| json!({
                "svg": self.drawings.icon(symbol),
                "word": word,
            })),
        })
    }

    fn keys(&self, items: &[KeyItem]) -> Vec<Value> {
        items.iter().map(|item| json!({ "svg": self.drawings.alone(item.svg), "label": &item.label })).collect()
    }

    fn passage(&self, passage: &Passage) -> Value {
        let (kind, number) = match passage.kind {
            PassageKind::Paragraph => ("paragraph", None),
            PassageKind::Heading => ("heading", None),
            PassageKind::Bullet => ("bullet", None),
            PassageKind::Number(n) => ("number", Some(n)),
            PassageKind::Task(true) => ("done", None),
            PassageKind::Task(false) => ("open", None),
            PassageKind::More => ("more", None),
            PassageKind::Quote => ("quote", None),
            PassageKind::Code => ("code", None),
        };
        json!({
            "kind": kind,
            "number": number,
            "depth": passage.depth,
            "words": self.words(&passage.words),
            "from_right": from_right(&passage.words.line()),
        })
    }

    fn words(&self, words: &Words) -> Value {
        json!({ "runs": self.runs(&words.runs), "second": self.runs(&words.second) })
    }

    fn runs(&self, runs: &[Run]) -> Vec<Value> {
        runs.iter().map(|run| self.run(run)).collect()
    }

    fn run(&self, run: &Run) -> Value {
        let mut level = 0;
        let look = match run.look {
            Look::Plain | Look::Day(_) => "plain",
            Look::Strong => "strong",
            Look::Emphasis => "emphasis",
            Look::Struck => "struck",
            Look::Code => "code",
            Look::Id => "id",
            Look::Dim => "dim",
            Look::Bad => "bad",
            Look::Variance(1..) => "late",
            Look::Variance(0) => "plain",
            Look::Variance(_) => "early",
            Look::Score(score) => {
                level = crate::record::risk::severity(score);
                "chip"
            }
            Look::Severity(severity) => {
                level = severity.clamp(1, 4);
                "chip"
            }
            Look::Due => "due",
            Look::Mark => return self.mark(&run.text),
            Look::Tag => "tag",
            Look::Pair(reported, evidence) => return self.small_pair(reported, evidence, &run.text),
            Look::Gap => "gap",
        };
        let href = run.href.as_deref().and_then(|href| self.deck.address(href));
        json!({ "look": look, "text": &run.text, "from_right": from_right(&run.text), "level": level, "href": href })
    }

    /// A pair of statuses among words.
    fn small_pair(&self, reported: Option<ReportedRag>, evidence: Rag, said: &str) -> Value {
        let pair = marks::pair(reported, evidence, 72.0, 40.0, &self.deck.words);
        json!({ "look": "pair", "svg": self.drawings.alone(pair.as_str()), "alt": said })
    }

    /// A status mark with its word for those who cannot see it.
    fn mark(&self, status: &str) -> Value {
        let (symbol, word) = rag_symbol(status, &self.deck.words);
        json!({ "look": "mark", "svg": self.drawings.mark(symbol), "alt": word })
    }
}
