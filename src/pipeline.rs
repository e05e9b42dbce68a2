//! The way of the data, from a folder to a linked portfolio with all its findings.

mod changes;
mod decks;
mod handouts;

pub use changes::SinceWhen;
pub use decks::{Minutes, Wanted, decks};
pub use handouts::Handouts;

use crate::check::{self, Scene};
use crate::config::{BAD_CONFIG, ConfigError, Settings};
use crate::diagnostic::{FileId, Finding, Level, Place, did_you_mean};
use crate::evidence::{self, Evidence, Moment};
use crate::history::{self, Found, Gap, Provenance};
use crate::metrics::{self, Measured};
use crate::output::File;
use crate::portfolio::{NO_PROGRAM, Portfolio, View};
use crate::record::deck_file::DeckFile;
use crate::record::{self, Kinds, Record};
use crate::render::{self, html::Renderer};
use crate::report::{self, Site};
use crate::source::{self, Form, SETTINGS, SourceFile, Sources};
use crate::theme::{Theme, ThemeError};
use crate::{export, report::computed};
use chrono::NaiveDate;
use rayon::prelude::*;
use std::path::Path;
use std::sync::Arc;

/// A folder of records, read, linked and checked.
#[derive(Debug)]
pub struct Loaded {
    /// The files.
    pub sources: Sources,
    /// The records.
    pub portfolio: Portfolio,
    /// The decks that files add.
    pub decks: Vec<DeckFile>,
    /// Everything that was found, by file and place.
    pub findings: Vec<Finding>,
    /// Warnings that their record or the site tolerates.
    pub tolerated: Vec<Finding>,
}

/// Why a folder could not even be looked at: usage, configuration or I/O (exit code 2).
#[derive(Debug)]
pub enum Failure {
    /// `site.toml` or a theme is wrong; the sources hold the text to show.
    Config(Box<(Sources, Finding)>),
    /// The disk said no.
    Io(String),
}

/// Reads `site.toml` alone.
///
/// # Errors
/// Where it is missing, unreadable or wrong.
pub fn settings(root: &Path) -> Result<Settings, Failure> {
    let path = root.join(SETTINGS);
    let text = std::fs::read_to_string(&path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Failure::Io(format!(
            "there is no site.toml in {}; name the folder with --root, or begin one with `trueup init`",
            root.display()
        )),
        _ => Failure::Io(format!("{}: {error}", path.display())),
    })?;
    let known = |settings| known_kinds(settings, &text).and_then(|settings| known_decks(settings, &text));
    Settings::parse(&text).and_then(known).map_err(|error| {
        let file = SourceFile::new(SETTINGS, Form::Toml, text);
        let help = "every setting is described in docs/reference/site.md";
        let finding = Finding::new(&BAD_CONFIG, Place::Span(FileId(0), error.span), error.message, help);
        Failure::Config(Box::new((Sources { root: root.to_path_buf(), files: vec![file] }, finding)))
    })
}

/// The settings, where the extra fields that they declare are those of kinds that exist.
fn known_kinds(settings: Settings, text: &str) -> Result<Settings, ConfigError> {
    let kinds = Kinds::new(&settings);
    let Some(name) = settings.fields.keys().find(|name| kinds.named(name).is_none()) else { return Ok(settings) };
    let help = did_you_mean(name, kinds.iter().map(|k| k.name.as_str()), "kinds");
    Err(ConfigError::at(text, &format!("fields.{name}"), format!("`{name}` is not a kind of record; {help}")))
}

/// The settings, where the decks that they name exist.
fn known_decks(settings: Settings, text: &str) -> Result<Settings, ConfigError> {
    let names = || report::slides::given().map(|(name, _)| name);
    let is_unknown = |name: &&String| names().all(|known| !known.eq_ignore_ascii_case(name));
    let Some(name) = settings.deck.standard.iter().find(is_unknown) else { return Ok(settings) };
    let help = did_you_mean(name, names(), "decks that every program has");
    Err(ConfigError::at(text, "deck.standard", format!("`{name}` is no standard deck; {help}")))
}

/// Reads, links and checks a folder; `today` is the day of the build.
///
/// # Errors
/// Where `site.toml` or the content folder cannot be used at all; everything else becomes findings.
pub fn load(root: &Path, today: NaiveDate) -> Result<Loaded, Failure> {
    load_as_of(root, today, None)
}

/// As [`load`], with the day that is shown: governance warnings look at the records as of it. Without one, it is what
/// `site.toml` says, else the day of the build.
///
/// # Errors
/// As [`load`].
pub fn load_as_of(root: &Path, today: NaiveDate, as_of: Option<NaiveDate>) -> Result<Loaded, Failure> {
    read(root, settings(root)?, today, as_of)
}

/// As [`load_as_of`], with settings that have been read before: a caller who looks at them first does not read them
/// twice, and one site can be built twice, in two languages ([`Settings::spoken`]).
///
/// # Errors
/// Where the content folder cannot be used at all.
pub fn read(root: &Path, settings: Settings, today: NaiveDate, as_of: Option<NaiveDate>) -> Result<Loaded, Failure> {
    let as_of = as_of.or(settings.as_of).unwrap_or(today);
    let (sources, mut findings) = source::read(root).map_err(|e| Failure::Io(format!("content: {e}")))?;
    let kinds = Kinds::new(&settings);
    let mut parsed = record::parse(&sources, &settings, &kinds);
    findings.append(&mut parsed.findings);
    let (repository, gaps) = past(root, &mut parsed.records, &sources, &settings, &kinds, today);
    let (mut portfolio, mut found) = Portfolio::link(parsed.records, Arc::new(settings), kinds);
    (portfolio.repository, portfolio.gaps) = (repository, gaps);
    found.retain(|finding| !has_unreadable_charter(finding, &sources, &parsed.unreadable));
    findings.append(&mut found);
    let scene = Scene::new(&portfolio, &sources, &parsed.unreadable, today, as_of);
    let (decks, found) = record::deck_file::read(&sources, &portfolio.settings);
    findings.extend(found);
    let of_texts = || [computed::check(&portfolio), report::slides::check(&portfolio, &decks)];
    let (asked, of_texts) = rayon::join(|| check::run(&scene), of_texts);
    findings.extend(asked);
    findings.extend(of_texts.into_iter().flatten());
    let (tolerated, findings) = tolerated(findings, &portfolio);
    let findings = record::locate::in_order(findings, &sources);
    Ok(Loaded { sources, portfolio, decks, findings, tolerated })
}

/// Tells the records what git knows of them; answers where that comes from and what it lacks.
fn past(
    root: &Path,
    records: &mut [Record],
    sources: &Sources,
    settings: &Settings,
    kinds: &Kinds,
    today: NaiveDate,
) -> (Option<Arc<Provenance>>, Vec<Gap>) {
    match history::read(root, settings, kinds) {
        Found::Nothing => (None, Vec::new()),
        Found::Commit(standing) => (Some(Arc::new(standing.provenance(sources))), Vec::new()),
        Found::Broken(why) => (None, vec![Gap::Broken(why)]),
        Found::History(history) => {
            let provenance = history.fill(records, sources, settings, today);
            let gaps = provenance.gaps();
            (Some(Arc::new(provenance)), gaps)
        }
    }
}

/// Whether a finding says that a program record is missing which is there but cannot be read.
fn has_unreadable_charter(finding: &Finding, sources: &Sources, unreadable: &[FileId]) -> bool {
    let scope = finding.record.as_deref().and_then(|path| path.split_once('/')).map_or("", |(scope, _)| scope);
    let charter = format!("content/{scope}/program.md");
    finding.rule == &NO_PROGRAM && unreadable.iter().any(|id| sources.file(*id).path == charter)
}

/// Findings that a record or the site tolerates, and the others. Errors cannot be tolerated: the records could not be used.
fn tolerated(findings: Vec<Finding>, portfolio: &Portfolio) -> (Vec<Finding>, Vec<Finding>) {
    let site = &portfolio.settings.check.allow;
    findings.into_iter().partition(|finding| {
        let code = finding.rule.code;
        let of_record =
            finding.record.as_deref().and_then(|path| portfolio.find("", path)).is_some_and(|r| r.allows(code));
        finding.rule.level != Level::Error && (of_record || site.iter().any(|c| c.eq_ignore_ascii_case(code)))
    })
}

impl From<Box<ThemeError>> for Failure {
    fn from(error: Box<ThemeError>) -> Failure {
        Failure::Config(Box::new((error.sources, error.finding)))
    }
}

impl Loaded {
    /// What a reader of an audience could know at a date.
    pub fn view(&self, as_of: NaiveDate, audience: usize) -> View {
        self.portfolio.view(as_of, audience)
    }

    /// The measures of every program of a view, in its order.
    pub fn measure(&self, view: &View) -> Vec<Measured> {
        view.programs.par_iter().map(|program| metrics::measure(&self.portfolio, view, program)).collect()
    }
}

impl Loaded {
    /// Everything that pages and decks of a view are laid out from.
    fn site<'a>(&'a self, view: &'a View) -> Site<'a> {
        let measure = || {
            let measured = self.measure(view);
            let changes = self.changes_since_steering(view, &measured);
            (Site::new(view, &self.sources, measured), changes)
        };
        let look_back = || (self.past(view), check::warnings(&self.portfolio, &self.sources, view));
        let ((site, changes), (past, mut warnings)) = rayon::join(measure, look_back);
        warnings.extend(self.of_texts(view).chain(self.of_decks(view)).chain(self.of_settings()));
        site.with_changes(changes).with_past(past).with_warnings(warnings)
    }

    /// The warnings that were found in the text of a record before anybody looked at a view: of the records that this
    /// one shows. They tell of that text alone, so that they give away nothing else.
    fn of_texts<'a>(&'a self, view: &'a View) -> impl Iterator<Item = Finding> + 'a {
        let shown = |finding: &&Finding| {
            let path = finding.record.as_deref().and_then(|path| path.split_once('/'));
            path.is_some_and(|(scope, id)| view.program(scope).is_some_and(|program| program.find(id).is_some()))
        };
        let found = self.findings.iter().chain(&self.tolerated);
        found.filter(|finding| finding.rule == &record::rules::MARKDOWN).filter(shown).cloned()
    }

    /// The warnings of the deck files that a view shows, each about its file in the program's folder.
    fn of_decks<'a>(&'a self, view: &'a View) -> impl Iterator<Item = Finding> + 'a {
        self.warned().filter_map(|finding| {
            let deck = self.decks.iter().find(|deck| Some(deck.file) == finding.place.file())?;
            let file = deck.path.trim_start_matches("content/");
            decks::is_shown(deck, view.program(&deck.scope)?, view).then(|| finding.clone().about(file))
        })
    }

    /// The warnings of the settings, which hold for every view.
    fn of_settings(&self) -> impl Iterator<Item = Finding> + '_ {
        let settings = |finding: &&Finding| matches!(&finding.place, Place::Path(path) if path == SETTINGS);
        self.warned().filter(settings).cloned()
    }

    /// Every warning that was found before anybody looked at a view, tolerated ones among them.
    fn warned(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().chain(&self.tolerated).filter(|finding| finding.rule.level == Level::Warning)
    }

    /// What the records say of every program of a view, in its order.
    pub fn judge(&self, view: &View, measured: &[Measured]) -> Vec<Evidence> {
        view.programs.iter().zip(measured).map(|(p, m)| evidence::judge(p, m, &view.settings)).collect()
    }

    /// The reports of every program of a view beside the evidence of their days, in its order.
    pub fn past(&self, view: &View) -> Vec<Vec<Moment>> {
        let of = |p| evidence::history(&self.portfolio, &view.settings, p, view.audience, evidence::LONGEST);
        view.programs.par_iter().map(of).collect()
    }
}

/// Makes every file of the site of a view (pages, decks, style, attachments, data) and hands each to `put` as soon as
/// it is made, from all threads. Answers what readers of its decks should be told.
///
/// # Errors
/// Where the theme cannot be used, an attachment cannot be read, or `put` fails.
pub fn build(
    loaded: &Loaded,
    view: &View,
    put: impl Fn(File) -> Result<(), Failure> + Sync,
) -> Result<Vec<String>, Failure> {
    let theme = Theme::load(&loaded.sources.root, &view.settings.theme)?;
    let (renderer, site) = rayon::join(|| Renderer::new(&theme, &view.settings.words), || loaded.site(view));
    let renderer = renderer?;
    let print = |page: report::Page| put(File { bytes: renderer.render(&page)?, path: page.path });
    let pages = || report::pages(&site, print);
    let decks = || decks::write(loaded, &site, &renderer, &theme, &put);
    let others = || beside_the_pages(loaded, &site, &theme, &put);
    let ((pages, decks), others) = rayon::join(|| rayon::join(pages, decks), others);
    others?;
    let mut paths = Vec::with_capacity(pages.len());
    for (path, done) in pages {
        done?;
        paths.push(path);
    }
    let written = decks?;
    paths.extend(written.paths);
    let sitemap = || render::sitemap::sitemap(&view.settings.base_url, paths.iter().map(String::as_str));
    // No other thread has anything left to do, and to free what the pages were made from takes a while.
    let (sitemap, ()) = rayon::join(sitemap, || drop(site));
    if let Some(bytes) = sitemap {
        put(File { path: "sitemap.xml".into(), bytes })?;
    }
    Ok(written.notes)
}

/// Everything but pages: data, search, attachments, style.
fn beside_the_pages(
    loaded: &Loaded,
    site: &Site<'_>,
    theme: &Theme,
    put: &(impl Fn(File) -> Result<(), Failure> + Sync),
) -> Result<(), Failure> {
    let bytes = export::json::render(site.view, &loaded.sources, &site.measured, &site.evidence);
    put(File { path: "data/trueup.json".into(), bytes })?;
    for (path, bytes) in render::search::files(&report::search::catalogue(site)) {
        put(File { path, bytes })?;
    }
    for path in report::attachments::attachments(site) {
        let bytes = std::fs::read(loaded.sources.root.join(&path)).map_err(|e| Failure::Io(format!("{path}: {e}")))?;
        put(File { path: path.trim_start_matches("content/").to_string(), bytes })?;
    }
    theme.files(site.words).into_iter().try_for_each(|(path, bytes)| put(File { path, bytes }))
}
