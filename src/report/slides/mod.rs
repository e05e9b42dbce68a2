//! Decks as plain data: slides of typed parts, laid out from the records or from a deck file. To add a built-in slide:
//! write `report/slides/<slide>.rs` and add one line to [`BUILT_IN`].

mod actions;
mod alone;
mod appendix;
mod budget;
mod changes;
mod decisions;
mod dependencies;
mod details;
mod fit;
mod frame;
mod gate;
pub mod handouts;
mod milestones;
pub mod model;
mod next;
mod options;
mod passages;
pub mod portfolio;
mod risks;
mod standard;
mod summary;
mod title;
pub mod words;
mod written;

#[cfg(feature = "pdf")]
pub(crate) use fit::LONG_TITLE;
pub(crate) use fit::is_wide;
pub use handouts::{HANDOUTS, Handout};
pub use model::{Deck, Layout, Slide, SlidePart};
use standard::PRE_READ;
pub use standard::{STANDARD, STEERING, Standard};
pub use written::check;

use super::chrome::{self, Chrome, NavLink};
use super::site::Site;
use crate::portfolio::ProgramView;
use crate::record::deck_file::{DeckFile, Paper};
use crate::words::Words;
use chrono::NaiveDate;
use frame::Frame;
use std::collections::HashSet;

/// A slide, or several, that every program has where its records hold what they show.
pub struct BuiltIn {
    /// As in `{{ slide("decisions") }}`.
    pub name: &'static str,
    lay_out: fn(&Frame<'_>) -> Vec<Slide>,
}

/// What something is called in the site's language.
pub type Say = fn(&Words) -> &str;

/// The slides that a deck's file can name.
pub static BUILT_IN: &[BuiltIn] = &[
    BuiltIn { name: "title", lay_out: title::lay_out },
    BuiltIn { name: "summary", lay_out: summary::lay_out },
    BuiltIn { name: "decisions", lay_out: decisions::lay_out },
    BuiltIn { name: "options", lay_out: options::lay_out },
    BuiltIn { name: "changes", lay_out: changes::lay_out },
    BuiltIn { name: "milestones", lay_out: milestones::lay_out },
    BuiltIn { name: "risks", lay_out: risks::lay_out },
    BuiltIn { name: "dependencies", lay_out: dependencies::lay_out },
    BuiltIn { name: "budget", lay_out: budget::lay_out },
    BuiltIn { name: "gate", lay_out: gate::lay_out },
    BuiltIn { name: "actions", lay_out: actions::lay_out },
    BuiltIn { name: "next", lay_out: next::lay_out },
    BuiltIn { name: "details", lay_out: details::lay_out },
    BuiltIn { name: "appendix", lay_out: appendix::lay_out },
];

/// Where a deck goes: the steering deck to `deck.html`, another beside it under its own name.
pub fn path_of(program: &str, name: &str) -> String {
    if name == STEERING { format!("{program}/deck.html") } else { format!("{program}/{name}.html") }
}

/// Name and label of every deck and paper that a program has without a file.
pub fn given() -> impl Iterator<Item = (&'static str, Say)> + Clone {
    STANDARD.iter().map(|deck| (deck.name, deck.label)).chain(HANDOUTS.iter().map(|paper| (paper.name, paper.label)))
}

/// The built-in slides of a name, fitted; none where there is no such slide or nothing to show.
fn built_in(frame: &Frame<'_>, name: &str) -> Vec<Slide> {
    let found = BUILT_IN.iter().filter(|b| b.name == name);
    found.flat_map(|b| (b.lay_out)(frame)).flat_map(|slide| fit::fit(slide, frame.words())).collect()
}

/// A program's deck, as its file says. `alone` is a deck without a site around it: its records have no pages to lead to.
/// None for what is no program.
pub fn deck(site: &Site<'_>, program: &ProgramView, file: &DeckFile, alone: bool) -> Option<Deck> {
    let measured = site.measured(&program.slug)?;
    program.charter()?;
    let path = path_of(&program.slug, &file.name);
    let root = chrome::root_of(&path);
    let read_before = Standard::named(&file.name).is_some_and(|standard| standard.name == PRE_READ);
    let told_once = ["options", "details"].iter().all(|slide| written::names(file, slide));
    let frame = Frame { site, program, measured, root: (!alone).then_some(root.as_str()), read_before, told_once };
    let slides = written::slides(&frame, file);
    Some(Deck { slides: named(slides), ..frameless(site, program, file, path, alone, &frame) })
}

/// What a program's deck stands in.
fn frameless(
    site: &Site<'_>,
    program: &ProgramView,
    file: &DeckFile,
    path: String,
    alone: bool,
    frame: &Frame<'_>,
) -> Deck {
    let w = site.words;
    let named = words::shorten(program.title(), 48);
    let (occasion, day) = match frame.next_steering() {
        Some(day) => (w.deck_occasion_steering(named, w.day_month_year(day)), day),
        None => (w.deck_occasion_status(named, w.day_month_year(program.as_of)), program.as_of),
    };
    // On paper the two would be told apart by nothing else.
    let occasion = if frame.read_before { w.deck_paper_occasion(w.deck_pre_read(), occasion) } else { occasion };
    let title = file.fields.title.as_deref().unwrap_or_else(|| program.title());
    let standard = Standard::named(&file.name);
    let kind = standard.map_or(w.deck_kind_own(), |standard| (standard.kind)(w));
    let heading = w.deck_heading(title, kind, w.in_words(day, day));
    let chrome = Chrome::new(site, &path, &heading, &w.deck_description(program.title()));
    let here = file.fields.title.as_deref().or(standard.map(|s| (s.label)(w))).unwrap_or(&file.name);
    let chrome = if alone { chrome } else { below(chrome, site, program, here) };
    let standing = Standing { name: &file.name, path: &path, title, occasion, day: program.as_of, file: Some(file) };
    standing.deck(site, chrome, alone)
}

/// With the way back to the program and the portfolio, for decks that have a site around them.
fn below(chrome: Chrome, site: &Site<'_>, program: &ProgramView, here: &str) -> Chrome {
    let home = format!("{}/index.html", program.slug);
    chrome.crumbs(&[(&site.view.settings.title, "index.html"), (program.title(), &home)], here)
}

/// What a deck is, but for its slides.
struct Standing<'a> {
    name: &'a str,
    path: &'a str,
    title: &'a str,
    /// Left in each footer.
    occasion: String,
    /// The day of the records.
    day: NaiveDate,
    /// The file that it is made from.
    file: Option<&'a DeckFile>,
}

impl Standing<'_> {
    fn deck(self, site: &Site<'_>, chrome: Chrome, alone: bool) -> Deck {
        let paper = self.file.and_then(|f| f.fields.paper);
        Deck {
            words: site.view.settings.words.clone(),
            name: self.name.into(),
            layout: Layout::Slides,
            title: self.title.into(),
            occasion: self.occasion,
            classification: words::shorten(&chrome.classification, 48),
            as_of: stand(site, self.day),
            paper: paper.map(Paper::word),
            sheet: paper.map_or(site.view.settings.deck.paper, Paper::sheet),
            base_url: site.view.settings.base_url.clone(),
            commit: commit(site),
            template: self.file.and_then(|f| f.fields.template.clone()),
            day: self.day,
            others: Vec::new(),
            files: if alone { Vec::new() } else { files(site, self.path) },
            slides: Vec::new(),
            path: self.path.into(),
            chrome,
        }
    }
}

/// The commit of the records, as short as people write it.
fn commit(site: &Site<'_>) -> Option<String> {
    let known = site.view.repository.as_ref().filter(|_| !site.view.is_edition())?;
    Some(known.short_commit().to_string())
}

/// The date of the records, and the commit that they were read from.
fn stand(site: &Site<'_>, day: NaiveDate) -> String {
    let day = site.words.day_month_year(day);
    commit(site).map_or(day.clone(), |commit| site.words.deck_stand(&day, commit))
}

/// The same deck in the other formats that the site is written in.
fn files(site: &Site<'_>, path: &str) -> Vec<NavLink> {
    let formats = &site.view.settings.deck.formats;
    let link = |(ending, label): (&str, &str)| NavLink {
        label: label.into(),
        href: Some(format!("{}.{ending}", path.trim_end_matches(".html"))),
    };
    formats.iter().filter_map(|format| format.file()).map(link).collect()
}

/// With an anchor of its own for each slide.
fn named(mut slides: Vec<Slide>) -> Vec<Slide> {
    let mut taken = HashSet::new();
    for slide in &mut slides {
        let wanted = slide.id.clone();
        let mut n = 2;
        while !taken.insert(slide.id.clone()) {
            slide.id = format!("{wanted}-{n}");
            n += 1;
        }
    }
    slides
}
