//! The presentation as a whole: which slides in which order, how large, and what it says of itself.

use super::frame::Frame;
use super::geometry::{WIDTH, emu};
use super::master::{LEVELS, plain};
use super::package::{Package, Relations};
use super::sheet::Press;
use super::xml::{DRAWING, Xml};
use crate::report::slides::Deck;

/// Adds the presentation, its properties and what leads to them.
pub(super) fn add(package: &mut Package, deck: &Deck, press: &Press<'_>, frame: &Frame, slides: usize) {
    let mut relations = Relations::default();
    let masters = match &frame.template {
        Some(template) => template.add(package, &mut relations),
        None => {
            relations.to("theme", "theme/theme1.xml");
            vec![(2_147_483_648, relations.to("slideMaster", "slideMasters/slideMaster1.xml"))]
        }
    };
    let notes = relations.to("notesMaster", "notesMasters/notesMasterOfTrueup.xml");
    for (kind, target) in [
        ("theme", "theme/theme1.xml"),
        ("presProps", "presProps.xml"),
        ("viewProps", "viewProps.xml"),
        ("tableStyles", "tableStyles.xml"),
    ] {
        relations.to(kind, target);
    }
    let ids: Vec<String> = (1..=slides).map(|n| relations.to("slide", format!("slides/slide{n}.xml"))).collect();
    let bytes = presentation(press, frame, (&masters, &notes), &ids);
    package.add("ppt/presentation.xml", "presentationml.presentation.main", bytes, &relations);
    let none = Relations::default();
    for (name, root) in [("presProps", "p:presentationPr"), ("viewProps", "p:viewPr")] {
        package.add(&format!("ppt/{name}.xml"), &format!("presentationml.{name}"), Xml::rooted(root).finish(), &none);
    }
    package.add("ppt/tableStyles.xml", "presentationml.tableStyles", table_styles(), &none);
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    package.put("docProps/core.xml", Some(core), properties(deck));
    package.add("docProps/app.xml", "extended-properties", application(slides), &none);
    let mut roots = Relations::default();
    roots.to("officeDocument", "ppt/presentation.xml");
    roots.to(
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
    );
    roots.to("extended-properties", "docProps/app.xml");
    package.relate("", &roots);
}

/// Masters by number and relation, and the relation of the master of notes.
type Masters<'m> = (&'m [(u64, String)], &'m str);

fn presentation(press: &Press<'_>, frame: &Frame, (masters, notes): Masters<'_>, slides: &[String]) -> Vec<u8> {
    let mut xml = Xml::rooted("p:presentation");
    xml.attr("saveSubsetFonts", 1);
    xml.open("p:sldMasterIdLst");
    for (id, relation) in masters {
        xml.open("p:sldMasterId").attr("id", id).attr("r:id", relation).close();
    }
    xml.close().open("p:notesMasterIdLst").open("p:notesMasterId").attr("r:id", notes).close_all(2);
    if !slides.is_empty() {
        xml.open("p:sldIdLst");
        for (n, id) in (256..).zip(slides) {
            xml.open("p:sldId").attr("id", n).attr("r:id", id).close();
        }
        xml.close();
    }
    let (wide, high) = frame.template.as_ref().map_or((emu(WIDTH), emu(frame.height)), |template| template.size);
    xml.open("p:sldSz").attr("cx", wide).attr("cy", high).close();
    xml.open("p:notesSz").attr("cx", emu(540.0)).attr("cy", emu(720.0)).close();
    xml.open("p:defaultTextStyle");
    for level in LEVELS {
        xml.open(level);
        plain(&mut xml, press, 18.0);
        xml.close();
    }
    xml.finish()
}

fn table_styles() -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("a:tblStyleLst").attr("xmlns:a", DRAWING).attr("def", "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}");
    xml.finish()
}

/// Title, language and day, in the words of Dublin Core.
fn properties(deck: &Deck) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("cp:coreProperties");
    xml.attr("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
    xml.attr("xmlns:dc", "http://purl.org/dc/elements/1.1/").attr("xmlns:dcterms", "http://purl.org/dc/terms/");
    xml.attr("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml.leaf("dc:title", &deck.chrome.title).leaf("dc:creator", &deck.chrome.site);
    xml.leaf("dc:description", &deck.chrome.description).leaf("dc:language", &deck.chrome.language);
    xml.leaf("cp:category", &deck.classification);
    for name in ["dcterms:created", "dcterms:modified"] {
        xml.open(name).attr("xsi:type", "dcterms:W3CDTF").text(&format!("{}T00:00:00Z", deck.chrome.as_of_iso)).close();
    }
    xml.finish()
}

fn application(slides: usize) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("Properties").attr("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
    xml.leaf("Application", "trueup").leaf("Slides", &slides.to_string()).leaf("Notes", &slides.to_string());
    xml.finish()
}
