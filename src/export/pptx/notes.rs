//! What the speaker says: notes for each slide, and the master that they need.

use super::geometry::Rect;
use super::master::{LEVELS, colour_map, plain, theme};
use super::package::{Package, Relations};
use super::sheet::{Holder, Press, Sheet};
use super::slide::Leaf;
use super::text::{Para, TextRun};
use crate::report::slides::model::SlidePart;
use crate::words::Words;

/// Places on a page of notes, in points.
const PICTURE: Rect = Rect { x: 54.0, y: 90.0, width: 432.0, height: 243.0 };
const WORDS: Rect = Rect { x: 54.0, y: 351.0, width: 432.0, height: 283.0 };
const WORDS_HOLDER: Holder = Holder { kind: Some("body"), index: Some(1) };

/// Adds the master of notes with its theme.
pub(super) fn add_master(package: &mut Package, press: &Press<'_>) {
    let mut sheet = Sheet::new("p:notesMaster", press);
    sheet.xml.open("p:cSld").open("p:bg").open("p:bgRef").attr("idx", 1001).val("a:schemeClr", "bg1").close_all(2);
    sheet.begin();
    picture(&mut sheet, Some(PICTURE));
    sheet.text_box(
        "Notes",
        Some(WORDS_HOLDER),
        WORDS,
        &[Para::new(vec![TextRun::plain(press.deck.words.deck_notes())])],
        12.0,
    );
    sheet.relations.to("theme", "../theme/themeOfNotes.xml");
    let (bytes, relations) = sheet.finish(|xml| {
        colour_map(xml);
        xml.open("p:notesStyle");
        for level in LEVELS {
            xml.open(level);
            plain(xml, press, 12.0);
            xml.close();
        }
        xml.close();
    });
    package.add("ppt/notesMasters/notesMasterOfTrueup.xml", "presentationml.notesMaster", bytes, &relations);
    package.add("ppt/theme/themeOfNotes.xml", "theme", theme(press.look, "trueup notes"), &Relations::default());
}

fn picture(sheet: &mut Sheet<'_>, rect: Option<Rect>) {
    sheet.xml.open("p:sp").open("p:nvSpPr");
    sheet.identity("Slide", None, false);
    sheet.xml.open("p:cNvSpPr").open("a:spLocks");
    sheet.xml.attr("noGrp", 1).attr("noRot", 1).attr("noChangeAspect", 1).close_all(2).open("p:nvPr");
    Holder { kind: Some("sldImg"), index: None }.write(&mut sheet.xml);
    sheet.xml.close_all(2).open("p:spPr");
    if let Some(rect) = rect {
        sheet.place("a:xfrm", rect);
        sheet.xml.open("a:prstGeom").attr("prst", "rect").empty("a:avLst").close();
    }
    sheet.xml.close_all(2);
}

/// What the speaker is told: the notes of the deck, the title where it had to be cut, what charts show, and what the
/// slide is made from.
fn words(leaf: &Leaf<'_>, source: &str, w: &Words) -> Vec<String> {
    let mut out = leaf.slide.notes.clone();
    out.extend(leaf.slide.full_title.iter().map(|title| w.deck_title_in_full(title)));
    figures(&leaf.slide.body, &mut out);
    out.push(source.to_string());
    out
}

fn figures(parts: &[SlidePart], out: &mut Vec<String>) {
    for part in parts {
        match part {
            SlidePart::Figure { figure, .. } => out.push(figure.description.clone()),
            SlidePart::Columns { columns, .. } => columns.iter().for_each(|parts| figures(parts, out)),
            _ => {}
        }
    }
}

/// Adds the notes of the nth slide; answers what the slide leads to.
pub(super) fn add(package: &mut Package, press: &Press<'_>, n: usize, leaf: &Leaf<'_>, source: &str) -> String {
    let mut sheet = Sheet::new("p:notes", press);
    sheet.relations.to("notesMaster", "../notesMasters/notesMasterOfTrueup.xml");
    sheet.relations.to("slide", format!("../slides/slide{n}.xml"));
    sheet.xml.open("p:cSld");
    sheet.begin();
    picture(&mut sheet, None);
    let paras: Vec<Para> = words(leaf, source, &press.deck.words)
        .into_iter()
        .map(|line| Para::new(vec![TextRun::plain(line)]).after(0.5))
        .collect();
    sheet.text_box("Notes", Some(WORDS_HOLDER), WORDS, &paras, 12.0);
    let (bytes, relations) = sheet.finish(|xml| {
        xml.open("p:clrMapOvr").empty("a:masterClrMapping").close();
    });
    let path = format!("ppt/notesSlides/notesSlide{n}.xml");
    package.add(&path, "presentationml.notesSlide", bytes, &relations);
    format!("../notesSlides/notesSlide{n}.xml")
}
