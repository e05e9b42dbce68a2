//! Pages of records differ in a few texts and in their parts; what stands around these is printed once per shape of page
//! and then filled. A mould is made by the template itself, with a mark in the place of each text, so there is no second
//! copy of any template, and a filled page has the bytes that the template would have given.
//!
//! Only for templates of the program itself: they print texts as they are, while one of a site may look into them.

use super::{Renderer, needs_drawings, page, parts, split_drawings};
use crate::report::Page;
use crate::report::chrome::{Chrome, NavLink};
use crate::report::html::{Html, escape_for_template};
use crate::report::page::{Part, Section};
use crate::theme::ThemeError;
use crate::words::Words;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// Around the number of a text, from the private use area: no template escapes them.
const OPEN: char = '\u{f8f0}';
const CLOSE: char = '\u{f8f1}';

/// What a page puts into a mould.
#[derive(Debug, Clone, Copy)]
enum Slot {
    Title,
    Description,
    Sheet,
    Kicker,
    Heading,
    Sub,
    CrumbLabel(usize),
    CrumbHref(usize),
    Top(usize),
    Id(usize),
    Toc(usize),
    SectionHeading(usize),
    Why(usize),
    Part(usize, usize),
}

enum Piece {
    Fixed(String),
    Slot(Slot),
}

/// A page without its texts.
struct Mould {
    /// Up to the drawings that a page may refer to.
    before: Vec<Piece>,
    drawings: String,
    after: Vec<Piece>,
    /// Bytes of everything fixed.
    size: usize,
}

/// The moulds made so far, by the shape of their pages.
#[derive(Default)]
pub(super) struct Moulds(RwLock<HashMap<String, Option<Arc<Mould>>>>);

impl Moulds {
    /// How many moulds there are.
    #[cfg(test)]
    pub(super) fn count(&self) -> usize {
        self.0.read().unwrap_or_else(PoisonError::into_inner).values().flatten().count()
    }

    /// A page as bytes; none where it has to be printed by its template.
    pub(super) fn print(&self, renderer: &Renderer, page: &Page) -> Result<Option<Vec<u8>>, Box<ThemeError>> {
        // The navigation of a program is another one on each of its pages.
        if !page.chrome.nav.is_empty() {
            return Ok(None);
        }
        let shape = shape(page);
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&shape).cloned();
        let mould = match known {
            Some(mould) => mould,
            None => {
                let made = Mould::of(renderer, page)?.map(Arc::new);
                self.0.write().unwrap_or_else(PoisonError::into_inner).insert(shape, made.clone());
                made
            }
        };
        Ok(mould.map(|mould| mould.fill(page, &renderer.words)))
    }
}

/// Everything but the texts of slots that the templates may look at: the same shape is the same mould.
fn shape(page: &Page) -> String {
    let Page { path: _, template, chrome, kicker, heading, sub, top, sections, main_class } = page;
    let Chrome {
        title,
        description,
        root,
        site,
        language,
        crumbs,
        sheet,
        nav: _,
        as_of,
        as_of_iso,
        classification,
        notice,
        commit,
        uncommitted,
        changed_files,
        warnings,
        built_from,
        footer,
        version,
    } = chrome;
    let mut out = String::with_capacity(1024);
    let mut there = |is_there: bool| out.push(if is_there { '1' } else { '0' });
    for text in [title, description, sheet, kicker, heading] {
        there(!text.is_empty());
    }
    for text in [notice, commit, footer] {
        there(text.is_some());
    }
    there(!sub.is_empty());
    for crumb in crumbs {
        there(!crumb.label.is_empty());
        there(crumb.href.is_some());
        there(crumb.href.as_ref().is_some_and(|href| !href.is_empty()));
    }
    for section in sections {
        there(!section.id.is_empty());
        there(!section.toc.is_empty());
        there(!section.heading.is_empty());
        there(!section.why.is_empty());
        there(section.open);
    }
    let optional = [notice, commit, footer].into_iter().flatten().map(String::as_str);
    let fixed = [
        *template,
        *main_class,
        root,
        site,
        language,
        changed_files,
        as_of,
        as_of_iso,
        classification,
        built_from,
        *version,
    ];
    for text in fixed.into_iter().chain(optional).chain(warnings.iter().map(String::as_str)) {
        out.push('\0');
        out.push_str(text);
    }
    let parts = sections.iter().map(|section| section.parts.len());
    for count in [*uncommitted, crumbs.len(), top.len()].into_iter().chain(parts) {
        out.push('\0');
        out.push_str(&count.to_string());
    }
    out
}

/// Puts marks in the places of texts.
#[derive(Default)]
struct Marker(Vec<Slot>);

impl Marker {
    /// A mark; nothing for a text without any.
    fn mark(&mut self, text: &str, slot: Slot) -> String {
        if text.is_empty() {
            return String::new();
        }
        self.0.push(slot);
        format!("{OPEN}{}{CLOSE}", self.0.len() - 1)
    }

    fn html(&mut self, html: &Html, slot: Slot) -> Html {
        Html::printed(self.mark(html.as_str(), slot))
    }

    /// A part that is printed as its mark alone.
    fn part(&mut self, slot: Slot) -> Part {
        Part::Heading { text: self.mark("part", slot) }
    }

    fn page(&mut self, page: &Page) -> Page {
        let chrome = &page.chrome;
        let crumb = |(n, crumb): (usize, &NavLink)| NavLink {
            label: self.mark(&crumb.label, Slot::CrumbLabel(n)),
            href: crumb.href.as_ref().map(|href| self.mark(href, Slot::CrumbHref(n))),
        };
        let crumbs = chrome.crumbs.iter().enumerate().map(crumb).collect();
        let chrome = Chrome {
            title: self.mark(&chrome.title, Slot::Title),
            description: self.mark(&chrome.description, Slot::Description),
            crumbs,
            sheet: self.mark(&chrome.sheet, Slot::Sheet),
            ..chrome.clone()
        };
        Page {
            path: String::new(),
            template: page.template,
            chrome,
            kicker: self.mark(&page.kicker, Slot::Kicker),
            heading: self.mark(&page.heading, Slot::Heading),
            sub: self.html(&page.sub, Slot::Sub),
            top: (0..page.top.len()).map(|n| self.part(Slot::Top(n))).collect(),
            sections: page.sections.iter().enumerate().map(|(n, section)| self.section(n, section)).collect(),
            main_class: page.main_class,
        }
    }

    fn section(&mut self, n: usize, section: &Section) -> Section {
        Section {
            id: self.mark(&section.id, Slot::Id(n)),
            toc: self.mark(&section.toc, Slot::Toc(n)),
            heading: self.mark(&section.heading, Slot::SectionHeading(n)),
            why: self.html(&section.why, Slot::Why(n)),
            parts: (0..section.parts.len()).map(|part| self.part(Slot::Part(n, part))).collect(),
            open: section.open,
        }
    }
}

impl Mould {
    /// Prints a page with marks by its template; none where the marks do not come back as they were given.
    fn of(renderer: &Renderer, page: &Page) -> Result<Option<Mould>, Box<ThemeError>> {
        let mut marker = Marker::default();
        let marked = marker.page(page);
        let printed = |part: &Part| match part {
            Part::Heading { text } => Html::printed(text.clone()),
            other => parts::printed(other, &renderer.words),
        };
        let html = renderer.whole(marked.template, &page::data(&marked, &printed))?;
        let (before, drawings, after) = split_drawings(&html);
        let (Some(before), Some(after)) = (pieces(before, &marker.0), pieces(after, &marker.0)) else {
            return Ok(None);
        };
        let size = html.len();
        Ok((!drawings.contains(OPEN)).then(|| Mould { before, drawings: drawings.to_string(), after, size }))
    }

    fn fill(&self, page: &Page, w: &Words) -> Vec<u8> {
        let room = |parts: &[Part]| parts.iter().map(parts::room).sum::<usize>();
        let rooms = room(&page.top) + page.sections.iter().map(|section| room(&section.parts)).sum::<usize>();
        let mut out = String::with_capacity(self.size + rooms + 1024);
        self.before.iter().for_each(|piece| piece.fill(page, &mut out, w));
        let drawings = out.len();
        self.after.iter().for_each(|piece| piece.fill(page, &mut out, w));
        if needs_drawings(&out[drawings..]) {
            out.insert_str(drawings, &self.drawings);
        }
        out.into_bytes()
    }
}

/// Cuts a printed text at its marks.
fn pieces(html: &str, slots: &[Slot]) -> Option<Vec<Piece>> {
    let mut parts = html.split(OPEN);
    let mut out = vec![Piece::Fixed(parts.next()?.to_string())];
    for part in parts {
        let (number, fixed) = part.split_once(CLOSE)?;
        out.push(Piece::Slot(*slots.get(number.parse::<usize>().ok()?)?));
        out.push(Piece::Fixed(fixed.to_string()));
    }
    Some(out)
}

impl Piece {
    fn fill(&self, page: &Page, out: &mut String, w: &Words) {
        match self {
            Piece::Fixed(text) => out.push_str(text),
            Piece::Slot(slot) => slot.fill(page, out, w),
        }
    }
}

impl Slot {
    fn fill(self, page: &Page, out: &mut String, w: &Words) {
        let section = |n: usize| page.sections.get(n);
        let crumb = |n: usize| page.chrome.crumbs.get(n);
        let text = match self {
            Slot::Title => Some(&page.chrome.title),
            Slot::Description => Some(&page.chrome.description),
            Slot::Sheet => Some(&page.chrome.sheet),
            Slot::Kicker => Some(&page.kicker),
            Slot::Heading => Some(&page.heading),
            Slot::CrumbLabel(n) => crumb(n).map(|crumb| &crumb.label),
            Slot::CrumbHref(n) => crumb(n).and_then(|crumb| crumb.href.as_ref()),
            Slot::Id(n) => section(n).map(|section| &section.id),
            Slot::Toc(n) => section(n).map(|section| &section.toc),
            Slot::SectionHeading(n) => section(n).map(|section| &section.heading),
            Slot::Sub => return out.push_str(page.sub.as_str()),
            Slot::Why(n) => return out.push_str(section(n).map_or("", |section| section.why.as_str())),
            Slot::Top(n) => return page.top.get(n).into_iter().for_each(|part| parts::print(part, out, w)),
            Slot::Part(n, part) => {
                let part = section(n).and_then(|section| section.parts.get(part));
                return part.into_iter().for_each(|part| parts::print(part, out, w));
            }
        };
        escape_for_template(text.map_or("", String::as_str), out);
    }
}
