//! The world in which Typst compiles: a template, a file of data, fonts; nothing else exists in it.

use crate::theme::Theme;
use std::sync::OnceLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Label, Selector, Smart, Value};
use typst::introspection::MetadataElem;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, PicoStr};
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Fonts of every PDF: the faces of the site, one with Hebrew and the marks that those lack, then those of other
/// scripts and of emoji. A PDF embeds only the glyphs that it shows. The licences lie beside them.
static FACES: &[&[u8]] = &[
    include_bytes!("fonts/SourceSans3-Regular.otf"),
    include_bytes!("fonts/SourceSans3-Semibold.otf"),
    include_bytes!("fonts/SourceSans3-It.otf"),
    include_bytes!("fonts/SourceSerif4-Semibold.otf"),
    include_bytes!("fonts/LiberationSans-Regular.ttf"),
    include_bytes!("fonts/more/NotoSansArabic-Regular.ttf"),
    include_bytes!("fonts/more/NotoSansCJKjp-Regular.otf"),
    include_bytes!("fonts/more/NotoSansDevanagari-Regular.ttf"),
    include_bytes!("fonts/more/NotoSansThai-Regular.ttf"),
    include_bytes!("fonts/more/DejaVuSans.ttf"),
    include_bytes!("fonts/more/NotoEmoji-Regular.ttf"),
];

/// The only source; nothing that people wrote becomes part of it.
static TEMPLATE: &str = include_str!("deck.typ");

/// Parsed once per process.
fn faces() -> &'static [Font] {
    static PARSED: OnceLock<Vec<Font>> = OnceLock::new();
    PARSED.get_or_init(|| FACES.iter().flat_map(|face| Font::iter(Bytes::new(*face))).collect())
}

/// Compiler and fonts.
pub(super) struct Engine {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    data: FileId,
}

/// Why a document could not be set.
#[derive(Debug)]
pub(super) struct Failed(pub(super) String);

impl Failed {
    fn of(found: impl IntoIterator<Item = SourceDiagnostic>) -> Failed {
        Failed(found.into_iter().map(|d| d.message.to_string()).collect::<Vec<_>>().join("; "))
    }
}

impl std::fmt::Display for Failed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A document as bytes.
pub(super) struct Set {
    pub(super) bytes: Vec<u8>,
    /// Numbers of slides that did not fit at the smallest size.
    pub(super) crowded: Vec<usize>,
}

impl Engine {
    pub(super) fn new(theme: &Theme) -> Result<Engine, Failed> {
        let own = theme.fonts().flat_map(|bytes| Font::iter(Bytes::new(bytes.to_vec())));
        let fonts: Vec<Font> = faces().iter().cloned().chain(own).collect();
        // Head cells of rows and summaries of tables are still counted among the extras.
        let library = Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build();
        Ok(Engine {
            library: LazyHash::new(library),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::new(file("deck.typ")?, TEMPLATE.into()),
            data: file("deck.json")?,
        })
    }

    pub(super) fn fonts(&self) -> &[Font] {
        &self.fonts
    }

    /// A deck's data as PDF; `name` makes the identifier of the file.
    pub(super) fn pdf(&self, data: Vec<u8>, name: &str) -> Result<Set, Failed> {
        let job = Job { engine: self, data: Bytes::new(data) };
        let document = typst::compile::<PagedDocument>(&job).output.map_err(Failed::of)?;
        let options = PdfOptions {
            ident: Smart::Custom(format!("trueup:{name}")),
            creator: Smart::Custom(Some(format!("trueup {}", env!("CARGO_PKG_VERSION")))),
            standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|e| Failed(e.message().to_string()))?,
            ..PdfOptions::default()
        };
        let bytes = typst_pdf::pdf(&document, &options).map_err(Failed::of)?;
        Ok(Set { bytes, crowded: crowded(&document) })
    }
}

/// The template leaves a mark with its number on each slide that it had to set smaller than the smallest size.
fn crowded(document: &PagedDocument) -> Vec<usize> {
    let Some(label) = Label::new(PicoStr::intern("crowded")) else { return Vec::new() };
    let marks = typst::introspection::Introspector::query(&**document.introspector(), &Selector::Label(label));
    let number = |content: &typst::foundations::Content| match &content.to_packed::<MetadataElem>()?.value {
        Value::Int(n) => usize::try_from(*n).ok(),
        _ => None,
    };
    marks.iter().filter_map(number).collect()
}

fn file(name: &str) -> Result<FileId, Failed> {
    let path = VirtualPath::new(name).map_err(|_| Failed(format!("{name} is not a path")))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

/// The world of one document.
struct Job<'e> {
    engine: &'e Engine,
    data: Bytes,
}

impl World for Job<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.engine.book
    }

    fn main(&self) -> FileId {
        self.engine.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(self.engine.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.engine.data { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.engine.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::palette::Palette;
    use super::*;
    use serde_json::{Value as Json, json};
    use typst::layout::{Frame, FrameItem, Point};

    /// Text and left edge of each piece of text, in points.
    fn texts(frame: &Frame, at: Point, out: &mut Vec<(String, f64)>) {
        for (place, item) in frame.items() {
            match item {
                FrameItem::Group(group) => texts(&group.frame, at + *place, out),
                FrameItem::Text(text) => out.push((text.text.to_string(), (at.x + place.x).to_pt())),
                _ => {}
            }
        }
    }

    #[test]
    fn marks_of_lists_stand_at_the_side_from_which_the_text_runs() {
        let theme = Theme::embedded().expect("the theme of the program");
        let engine = Engine::new(&theme).expect("an engine");
        let passage = |kind: &str, text: &str, from_right: bool| {
            let run = json!({ "look": "plain", "text": text, "from_right": from_right, "level": 0, "href": null });
            let words = json!({ "runs": [run], "second": [] });
            json!({ "kind": kind, "number": 1, "depth": 0, "words": words, "from_right": from_right })
        };
        let line = |text: &str| json!({ "text": text, "from_right": false });
        let passages: Vec<Json> = ["bullet", "number", "open"]
            .iter()
            .flat_map(|kind| [passage(kind, "latin", false), passage(kind, "\u{5e9}\u{5dc}\u{5d5}\u{5dd}", true)])
            .collect();
        let slide = json!({ "form": "content", "title": line("T"), "title_scale": 1, "subtitle": line(""), "goes_on": false, "size": 1.0,
            "body": [{ "part": "prose", "passages": passages }] });
        let words = json!({ "compared": "", "recommended": "", "reported": "", "evidence": "", "done": "Done", "open": "Open" });
        let deck = json!({ "document": "D", "subject": "S", "lang": "en", "region": null, "date": [2026, 5, 28],
            "sheet": [297.0, 210.0], "layout": "slides", "occasion": "O", "classification": "C", "stand": "S",
            "words": words, "notice": null, "colors": Palette::of(&theme).all(), "slides": [slide] });
        let data = serde_json::to_vec(&deck).expect("data");
        let job = Job { engine: &engine, data: Bytes::new(data) };
        let document = typst::compile::<PagedDocument>(&job).output.map_err(Failed::of).expect("a document");
        let mut found = Vec::new();
        texts(&document.pages()[0].frame, Point::zero(), &mut found);
        let body: Vec<&(String, f64)> = found.iter().skip_while(|(text, _)| text != "\u{2022}").collect();
        let of = |wanted: &[&str]| -> Vec<f64> {
            body.iter().filter(|(text, _)| wanted.contains(&text.as_str())).map(|(_, x)| *x).collect()
        };
        let marks = of(&["\u{2022}", "1.", "1", "Open"]);
        let (latin, hebrew) = (of(&["latin"]), of(&["\u{5e9}\u{5dc}\u{5d5}\u{5dd}"]));
        assert_eq!((marks.len(), latin.len(), hebrew.len()), (6, 3, 3), "{found:?}");
        for n in 0..3 {
            assert!(marks[2 * n] < latin[n], "left of text from the left: {found:?}");
            assert!(marks[2 * n + 1] > hebrew[n], "right of text from the right: {found:?}");
        }
    }
}
