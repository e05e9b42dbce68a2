//! Decks of a view: the steering deck of every program and those that files add.

use super::handouts::{self, Handouts};
use super::{Failure, Loaded};
use crate::config::DeckFormat;
use crate::export::pptx::{Ratio, Template};
use crate::metrics::Measured;
use crate::output::File;
use crate::portfolio::{ProgramView, View};
use crate::record::Record;
use crate::record::deck_file::DeckFile;
use crate::render::{self, html::Renderer};
use crate::report::chrome::NavLink;
use crate::report::site::Site;
use crate::report::slides::handouts::{Handout, meetings};
use crate::report::slides::portfolio::{self, PORTFOLIO};
use crate::report::slides::{self, Deck, HANDOUTS, STANDARD, STEERING};
use crate::theme::Theme;
use crate::words::Words;
use chrono::NaiveDate;
use rayon::prelude::*;
use std::sync::Arc;

/// Which decks are wanted; none means all.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'a> {
    /// Slug of the program.
    pub program: Option<&'a str>,
    /// Name of the deck.
    pub deck: Option<&'a str>,
    /// The day against which movements are shown; none for what a deck's file says, else the last steering committee.
    pub since: Option<NaiveDate>,
    /// Of which meetings there are minutes.
    pub minutes: Minutes<'a>,
    /// What they are written as; nothing means HTML.
    pub formats: &'a [DeckFormat],
    /// PowerPoint by a company's own master.
    pub template: Option<&'a Template>,
    /// Ratio of PowerPoint's slides; none for that of the paper that a deck names.
    pub ratio: Option<Ratio>,
}

/// Of which meetings there are minutes.
#[derive(Debug, Clone, Copy, Default)]
pub enum Minutes<'a> {
    /// The last one.
    #[default]
    Last,
    /// The one of an id.
    Of(&'a str),
    /// Each, and the last one under the name of the paper.
    Every,
}

/// The decks of a site as they were written to it.
pub(super) struct Written {
    /// Paths of the pages.
    pub(super) paths: Vec<String>,
    /// What readers of the other formats should be told.
    pub(super) notes: Vec<String>,
}

/// Makes the decks of a site as pages of it and hands each to `put` at once; then in the other formats that the site's
/// settings ask for.
pub(super) fn write(
    loaded: &Loaded,
    site: &Site<'_>,
    renderer: &Renderer,
    theme: &Theme,
    put: &(impl Fn(File) -> Result<(), Failure> + Sync),
) -> Result<Written, Failure> {
    let formats = &site.view.settings.deck.formats;
    let others = formats.iter().any(|format| *format != DeckFormat::Html);
    // A deck is kept only where it is printed again: as what it names beside itself.
    let write = |deck: Deck| {
        put(print(&deck, renderer)?)?;
        Ok((deck.path.clone(), (others && !deck.files.is_empty()).then_some(deck)))
    };
    let wanted = Wanted { minutes: Minutes::Every, ..Wanted::default() };
    let decks = site.view.programs.par_iter().flat_map_iter(|p| of_program(loaded, site, p, wanted, false));
    let over_all = rayon::iter::once(()).filter_map(|()| portfolio::deck(site, false));
    let written = decks.chain(over_all).map(write).collect::<Result<Vec<(String, Option<Deck>)>, Failure>>()?;
    let (paths, kept): (Vec<String>, Vec<Option<Deck>>) = written.into_iter().unzip();
    let kept: Vec<Deck> = kept.into_iter().flatten().collect();
    let more = handouts::other_formats(
        &kept,
        Wanted { formats, ..Wanted::default() },
        theme,
        site.words,
        &loaded.sources.root,
    )?;
    more.files.into_iter().try_for_each(put)?;
    Ok(Written { paths, notes: more.notes })
}

/// Decks alone, with what they need beside them: style, fonts, script.
///
/// # Errors
/// Where the theme cannot be used, a format is not part of this program, or there is no such program or deck in the
/// view.
pub fn decks(loaded: &Loaded, view: &View, wanted: Wanted<'_>) -> Result<Handouts, Failure> {
    if let Some(slug) = wanted.program.filter(|slug| view.program(slug).is_none()) {
        let known: Vec<&str> = view.programs.iter().map(|p| &*p.slug).collect();
        return Err(Failure::Io(format!("there is no program `{slug}`; programs: {}", known.join(", "))));
    }
    if let Minutes::Of(id) = wanted.minutes {
        meeting_is_there(view, wanted.program, id)?;
    }
    let theme = Theme::load(&loaded.sources.root, &view.settings.theme)?;
    let site = loaded.site(view);
    let html = wanted.formats.is_empty() || wanted.formats.contains(&DeckFormat::Html);
    // HTML has all that it needs beside it; the other formats lead back to the site, where its address is known.
    let stays = view.settings.base_url.is_empty();
    let decks = lay_out(loaded, &site, wanted, stays);
    if decks.is_empty() {
        let name = wanted.deck.unwrap_or(STEERING);
        return Err(Failure::Io(format!(
            "there is no deck `{name}` for this audience; decks are {}, {PORTFOLIO} and the files in decks/ of a program",
            slides::given().map(|(name, _)| name).collect::<Vec<_>>().join(", ")
        )));
    }
    let others = handouts::other_formats(&decks, wanted, &theme, site.words, &loaded.sources.root)?;
    let mut out = Handouts::default();
    if html {
        let renderer = Renderer::new(&theme, &view.settings.words)?;
        let page = |deck: Deck| print(&deck.alone(), &renderer);
        out.files = decks.into_par_iter().map(page).collect::<Result<Vec<File>, Failure>>()?;
        out.files.extend(theme.files(site.words).into_iter().map(|(path, bytes)| File { path, bytes }));
    }
    Ok(out.with(others))
}

/// That some program has a meeting of an id.
fn meeting_is_there(view: &View, program: Option<&str>, id: &str) -> Result<(), Failure> {
    let programs = view.programs.iter().filter(|p| program.is_none_or(|slug| *p.slug == *slug));
    let known: Vec<&str> = programs.flat_map(meetings).map(|meeting| meeting.id()).collect();
    if known.iter().any(|known| known.eq_ignore_ascii_case(id)) {
        return Ok(());
    }
    let known = if known.is_empty() { "there is none".to_string() } else { format!("meetings: {}", known.join(", ")) };
    Err(Failure::Io(format!("no meeting `{id}` has been held for this audience; {known}")))
}

fn print(deck: &Deck, renderer: &Renderer) -> Result<File, Failure> {
    Ok(File { path: deck.path.clone(), bytes: render::html::deck(renderer, deck)? })
}

fn lay_out(loaded: &Loaded, site: &Site<'_>, wanted: Wanted<'_>, alone: bool) -> Vec<Deck> {
    let programs: Vec<&ProgramView> =
        site.view.programs.iter().filter(|p| wanted.program.is_none_or(|slug| *p.slug == *slug)).collect();
    let decks: Vec<Deck> =
        programs.par_iter().flat_map_iter(|program| of_program(loaded, site, program, wanted, alone)).collect();
    let over_all = wanted.program.is_none() && wanted.deck.is_none_or(|name| name.eq_ignore_ascii_case(PORTFOLIO));
    decks.into_iter().chain(over_all.then(|| portfolio::deck(site, alone)).flatten()).collect()
}

/// Whether a deck file is of a program and for the readers of a view.
pub(super) fn is_shown(deck: &DeckFile, program: &ProgramView, view: &View) -> bool {
    let audience = program.charter().and_then(|c| c.common.audience).unwrap_or(view.settings.default_audience);
    *deck.scope == *program.slug && deck.audience_of(audience) <= view.audience
}

/// The decks of a program's files, and the standard ones that no file takes the place of: those of the site's settings,
/// or the one that is asked for.
fn of_program(loaded: &Loaded, site: &Site<'_>, program: &ProgramView, wanted: Wanted<'_>, alone: bool) -> Vec<Deck> {
    let settings = &site.view.settings;
    // A deck that this edition must not have leaves the place to the standard one of its name.
    let written: Vec<&DeckFile> = loaded.decks.iter().filter(|deck| is_shown(deck, program, site.view)).collect();
    let asked = |name: &str| match wanted.deck {
        Some(deck) => name.eq_ignore_ascii_case(deck),
        None if name == STEERING => true,
        None => settings.deck.standard.iter().any(|standard| standard.eq_ignore_ascii_case(name)),
    };
    let missing = STANDARD.iter().filter(|s| asked(s.name) && written.iter().all(|deck| deck.name != s.name));
    let standard: Vec<DeckFile> = missing.filter_map(|s| s.file(&program.slug, settings)).collect();
    let is_wanted = |file: &&DeckFile| wanted.deck.is_none_or(|name| file.name.eq_ignore_ascii_case(name));
    let files = standard.iter().chain(written).filter(is_wanted);
    let mut decks: Vec<Deck> =
        files.filter_map(|file| one(loaded, site, program, file, (wanted.since, alone))).collect();
    let wanted_meeting = |h: &&Handout| h.is_of_meetings() && matches!(wanted.minutes, Minutes::Of(_));
    let papers = HANDOUTS.iter().filter(|h| asked(h.name) && decks.iter().all(|deck| deck.name != h.name));
    let papers = papers.filter(|h| !wanted_meeting(h));
    let papers: Vec<Deck> = papers.filter_map(|handout| handout.deck(site, program, alone)).collect();
    decks.extend(papers);
    let links: Vec<NavLink> =
        decks.iter().map(|d| NavLink { label: label(d, site.words), href: Some(d.path.clone()) }).collect();
    let minutes = minutes(site, program, wanted.minutes, alone, &asked);
    let minutes: Vec<Deck> = minutes.into_iter().filter(|m| decks.iter().all(|deck| deck.name != m.name)).collect();
    decks.extend(minutes);
    for deck in &mut decks {
        deck.others = links.iter().filter(|link| link.href.as_deref() != Some(&deck.path)).cloned().collect();
    }
    decks
}

/// The minutes of the meetings that are wanted by name, or of each.
fn minutes(
    site: &Site<'_>,
    program: &ProgramView,
    wanted: Minutes<'_>,
    alone: bool,
    asked: &impl Fn(&str) -> bool,
) -> Vec<Deck> {
    let is_wanted = |meeting: &&&Arc<Record>| match wanted {
        Minutes::Last => false,
        Minutes::Of(id) => meeting.id().eq_ignore_ascii_case(id),
        Minutes::Every => true,
    };
    let papers = HANDOUTS.iter().filter(|paper| paper.is_of_meetings() && asked(paper.name));
    let meetings = meetings(program);
    let of_each = |paper: &'static Handout| {
        meetings.iter().filter(is_wanted).filter_map(|meeting| paper.deck_of(site, program, meeting, alone))
    };
    let mut out: Vec<Deck> = papers.flat_map(of_each).collect();
    // A site writes them as pages; the last ones have a file of each format, others have them from the command.
    out.iter_mut().for_each(|deck| deck.files.clear());
    out
}

fn label(deck: &Deck, w: &Words) -> String {
    let known = slides::given().find(|(name, _)| name.eq_ignore_ascii_case(&deck.name));
    known.map_or_else(|| deck.title.clone(), |(_, label)| label(w).to_string())
}

/// A deck; one that names a date of its own is laid out from the records as of it.
fn one(
    loaded: &Loaded,
    site: &Site<'_>,
    program: &ProgramView,
    file: &DeckFile,
    (since, alone): (Option<NaiveDate>, bool),
) -> Option<Deck> {
    let view = site.view;
    let as_of = file.fields.as_of.filter(|day| *day < view.as_of).unwrap_or(view.as_of);
    let since = since.or(file.fields.since);
    if as_of == view.as_of && since.is_none() {
        return slides::deck(site, program, file, alone);
    }
    let then = loaded.view(as_of, view.audience);
    let mut measured = loaded.measure(&then);
    if let Some(day) = since {
        measured.iter_mut().for_each(|m: &mut Measured| m.compare_with(day));
    }
    let changes = loaded.changes_since_steering(&then, &measured);
    let site = Site::new(&then, site.sources, measured).with_changes(changes).with_past(loaded.past(&then));
    slides::deck(&site, then.program(&program.slug)?, file, alone)
}
