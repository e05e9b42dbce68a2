//! Decks of a view: the steering deck of every program and those that files add.

use super::handouts::{self, Handouts};
use super::{Failure, Loaded};
use crate::config::DeckFormat;
use crate::export::pptx::{Ratio, Template};
use crate::metrics::Measured;
use crate::output::File;
use crate::portfolio::{ProgramView, View};
use crate::record::deck_file::DeckFile;
use crate::render::{self, html::Renderer};
use crate::report::chrome::NavLink;
use crate::report::site::Site;
use crate::report::slides::{self, Deck, STEERING};
use crate::theme::Theme;
use rayon::prelude::*;

/// Which decks are wanted; none means all.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'a> {
    /// Slug of the program.
    pub program: Option<&'a str>,
    /// Name of the deck.
    pub deck: Option<&'a str>,
    /// What they are written as; nothing means HTML.
    pub formats: &'a [DeckFormat],
    /// PowerPoint by a company's own master.
    pub template: Option<&'a Template>,
    /// Ratio of PowerPoint's slides; none for that of the paper that a deck names.
    pub ratio: Option<Ratio>,
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
    // A deck is kept only where it is printed again.
    let write = |deck: Deck| {
        put(print(&deck, renderer)?)?;
        Ok((deck.path.clone(), others.then_some(deck)))
    };
    let decks = site.view.programs.par_iter().flat_map_iter(|p| of_program(loaded, site, p, Wanted::default(), false));
    let written = decks.map(write).collect::<Result<Vec<(String, Option<Deck>)>, Failure>>()?;
    let (paths, kept): (Vec<String>, Vec<Option<Deck>>) = written.into_iter().unzip();
    let kept: Vec<Deck> = kept.into_iter().flatten().collect();
    let more = handouts::other_formats(&kept, Wanted { formats, ..Wanted::default() }, theme, &loaded.sources.root)?;
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
    let theme = Theme::load(&loaded.sources.root, &view.settings.theme)?;
    let site = loaded.site(view);
    let decks = lay_out(loaded, &site, wanted, true);
    if decks.is_empty() {
        let name = wanted.deck.unwrap_or(STEERING);
        return Err(Failure::Io(format!(
            "there is no deck `{name}` for this audience; decks are {STEERING} and the files in decks/ of a program"
        )));
    }
    let mut out = Handouts::default();
    if wanted.formats.is_empty() || wanted.formats.contains(&DeckFormat::Html) {
        let renderer = Renderer::new(&theme)?;
        out.files = decks.par_iter().map(|deck| print(deck, &renderer)).collect::<Result<Vec<File>, Failure>>()?;
        out.files.extend(theme.files().into_iter().map(|(path, bytes)| File { path, bytes }));
    }
    // What leaves the site leads back to it, where its address is known.
    let decks = if view.settings.base_url.is_empty() { decks } else { lay_out(loaded, &site, wanted, false) };
    Ok(out.with(handouts::other_formats(&decks, wanted, &theme, &loaded.sources.root)?))
}

fn print(deck: &Deck, renderer: &Renderer) -> Result<File, Failure> {
    Ok(File { path: deck.path.clone(), bytes: render::html::deck(renderer, deck)? })
}

fn lay_out(loaded: &Loaded, site: &Site<'_>, wanted: Wanted<'_>, alone: bool) -> Vec<Deck> {
    let programs: Vec<&ProgramView> =
        site.view.programs.iter().filter(|p| wanted.program.is_none_or(|slug| *p.slug == *slug)).collect();
    programs.par_iter().flat_map_iter(|program| of_program(loaded, site, program, wanted, alone)).collect()
}

fn of_program(loaded: &Loaded, site: &Site<'_>, program: &ProgramView, wanted: Wanted<'_>, alone: bool) -> Vec<Deck> {
    let audience = program.charter().and_then(|c| c.common.audience).unwrap_or(site.view.settings.default_audience);
    let shown = |deck: &&DeckFile| *deck.scope == *program.slug && deck.audience_of(audience) <= site.view.audience;
    let written: Vec<&DeckFile> = loaded.decks.iter().filter(shown).collect();
    let mut files: Vec<Option<&DeckFile>> = written.iter().copied().map(Some).collect();
    // A steering deck that this edition must not have leaves the place to the built-in one.
    if written.iter().all(|deck| deck.name != STEERING) {
        files.insert(0, None);
    }
    files.retain(|file| {
        wanted.deck.is_none_or(|name| file.map_or(STEERING, |f| f.name.as_str()).eq_ignore_ascii_case(name))
    });
    let mut decks: Vec<Deck> = files.into_iter().filter_map(|file| one(loaded, site, program, file, alone)).collect();
    let links: Vec<NavLink> = decks.iter().map(|d| NavLink { label: label(d), href: Some(d.path.clone()) }).collect();
    for deck in &mut decks {
        deck.others = links.iter().filter(|link| link.href.as_deref() != Some(&deck.path)).cloned().collect();
    }
    decks
}

fn label(deck: &Deck) -> String {
    if deck.name == STEERING { "Steering deck".into() } else { deck.title.clone() }
}

/// A deck; one that names a date of its own is laid out from the records as of it.
fn one(loaded: &Loaded, site: &Site<'_>, program: &ProgramView, file: Option<&DeckFile>, alone: bool) -> Option<Deck> {
    let view = site.view;
    let as_of = file.and_then(|f| f.fields.as_of).filter(|day| *day < view.as_of).unwrap_or(view.as_of);
    let since = file.and_then(|f| f.fields.since);
    if as_of == view.as_of && since.is_none() {
        return slides::deck(site, program, file, alone);
    }
    let then = loaded.view(as_of, view.audience);
    let mut measured = loaded.measure(&then);
    measured.iter_mut().for_each(|m: &mut Measured| m.last_steering = since.or(m.last_steering));
    let changes = loaded.changes_since_steering(&then, &measured);
    let site = Site::new(&then, site.sources, measured).with_changes(changes).with_past(loaded.past(&then));
    slides::deck(&site, then.program(&program.slug)?, file, alone)
}
