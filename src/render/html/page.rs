//! What the template of a page gets: everything that [`Page`] says, and every part of it printed already.

use super::Renderer;
use super::parts;
use crate::report::Page;
use crate::report::chrome::Chrome;
use crate::report::html::Html;
use crate::report::page::{Part, Section};
use crate::theme::ThemeError;
use crate::words::Words;
use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

#[derive(Serialize)]
pub(super) struct PrintedPage<'p> {
    chrome: &'p Chrome,
    kicker: &'p str,
    heading: &'p str,
    sub: &'p Html,
    top: Vec<PrintedPart<'p>>,
    sections: Vec<PrintedSection<'p>>,
    main_class: &'static str,
}

#[derive(Serialize)]
struct PrintedSection<'p> {
    id: &'p str,
    toc: &'p str,
    heading: &'p str,
    why: &'p Html,
    parts: Vec<PrintedPart<'p>>,
    open: bool,
}

/// A part: as HTML, and as data for themes that print it in their own way.
#[derive(Serialize)]
struct PrintedPart<'p> {
    printed: Html,
    #[serde(flatten)]
    data: Option<Data<'p>>,
}

/// A part as data; the parts within it have their HTML, too.
struct Data<'p>(&'p Part, &'p Words);

impl Serialize for Data<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let Part::Columns { class, columns } = self.0 else { return self.0.serialize(out) };
        let columns: Vec<Vec<PrintedPart<'_>>> = columns.iter().map(|column| printed(column, true, self.1)).collect();
        let mut whole = out.serialize_struct("Columns", 3)?;
        whole.serialize_field("part", "columns")?;
        whole.serialize_field("class", class)?;
        whole.serialize_field("columns", &columns)?;
        whole.end()
    }
}

fn printed<'p>(parts: &'p [Part], with_data: bool, w: &'p Words) -> Vec<PrintedPart<'p>> {
    let part = |part| PrintedPart { printed: parts::printed(part, w), data: with_data.then_some(Data(part, w)) };
    parts.iter().map(part).collect()
}

fn section<'p>(section: &'p Section, with_data: bool, w: &'p Words) -> PrintedSection<'p> {
    let parts = printed(&section.parts, with_data, w);
    let Section { id, toc, heading, why, open, .. } = section;
    PrintedSection { id, toc, heading, why, parts, open: *open }
}

/// What the template of a page gets where it needs the HTML of parts only, which `print` gives.
pub(super) fn data<'p>(page: &'p Page, print: &dyn Fn(&Part) -> Html) -> PrintedPage<'p> {
    let printed = |parts: &[Part]| parts.iter().map(|part| PrintedPart { printed: print(part), data: None }).collect();
    let section = |section: &'p Section| PrintedSection {
        id: &section.id,
        toc: &section.toc,
        heading: &section.heading,
        why: &section.why,
        parts: printed(&section.parts),
        open: section.open,
    };
    PrintedPage {
        chrome: &page.chrome,
        kicker: &page.kicker,
        heading: &page.heading,
        sub: &page.sub,
        top: printed(&page.top),
        sections: page.sections.iter().map(section).collect(),
        main_class: page.main_class,
    }
}

/// A page as bytes.
///
/// # Errors
/// As [`Renderer::print`].
pub(super) fn page(renderer: &Renderer, page: &Page, with_data: bool) -> Result<Vec<u8>, Box<ThemeError>> {
    let w = &*renderer.words;
    let data = PrintedPage {
        chrome: &page.chrome,
        kicker: &page.kicker,
        heading: &page.heading,
        sub: &page.sub,
        top: printed(&page.top, with_data, w),
        sections: page.sections.iter().map(|s| section(s, with_data, w)).collect(),
        main_class: page.main_class,
    };
    renderer.print(page.template, &data)
}
