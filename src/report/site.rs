//! Everything that pages are laid out from.

use super::chrome::{NavGroup, NavLink};
use super::html::{self, Html};
use super::involved::{self, Naming};
use super::slides::{HANDOUTS, STANDARD, STEERING};
use crate::changes::Changes;
use crate::diagnostic::{Finding, Seat};
use crate::evidence::{self, Evidence, Moment};
use crate::metrics::Measured;
use crate::portfolio::{Backlinks, ProgramView, Target, View};
use crate::record::workstream::Workstream;
use crate::record::{KindSpec, Person, Record};
use crate::report::pages::{PROGRAM_PAGES, ProgramPage};
use crate::source::{Form, Sources};
use crate::words::Words;
use rayon::prelude::*;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// A view with its measures and links: what readers of an edition can know.
pub struct Site<'a> {
    /// The records as of the date, for the audience.
    pub view: &'a View,
    /// What pages say, in the site's language.
    pub words: &'a Words,
    /// The files, for their paths.
    pub sources: &'a Sources,
    /// Measures by program, in the order of the view.
    pub measured: Vec<Measured>,
    /// What the records say of each program, in the same order.
    pub evidence: Vec<Evidence>,
    /// What changed since the last steering committee, by program; none for one without.
    changes: Vec<Changes>,
    /// What was reported, and what the records of that day say, for each report of each program, in the same order.
    pub past: Vec<Vec<Moment>>,
    /// The governance warnings that follow from the view, tolerated ones among them.
    pub warnings: Vec<Finding>,
    /// Who names whom.
    pub backlinks: Backlinks,
    by_slug: HashMap<String, usize>,
    /// What a file of the content folder is published as, by its path below the root.
    published: HashMap<&'a str, Published>,
    built_from: String,
    /// Who names each person; only pages of people ask.
    involved: OnceLock<HashMap<String, Naming>>,
}

/// What becomes of a file of the content folder.
enum Published {
    /// It is copied as it is.
    Copied,
    /// It is a record's page, at this path below the site's root.
    Page(String),
}

/// A message without arguments.
pub type Say = fn(&Words) -> &str;

/// The page of a program with this file name.
fn page_of(file: &str) -> Option<&'static ProgramPage> {
    PROGRAM_PAGES.iter().find(|page| page.file == file)
}

/// The name of a group of one page.
const ALONE: Say = |_| "";

/// The pages of a program as its navigation groups them; a page in no group stands alone at the end.
static NAV: &[(Say, &[&str])] = &[
    (ALONE, &["index.html"]),
    (ALONE, &["since.html"]),
    (Words::frame_group_plan, &["roadmap.html", "milestones.html", "dependencies.html", "gates.html", "releases.html"]),
    (Words::frame_group_risks, &["raid.html", "actions.html"]),
    (Words::frame_page_decisions, &["decisions.html", "changes.html"]),
    (Words::frame_group_money, &["budget.html", "benefits.html"]),
    (Words::frame_page_people, &["people.html", "capacity.html"]),
    (Words::frame_group_reports, &["kpis.html", "reports.html", "data-quality.html"]),
    (Words::frame_group_records, &["meetings.html", "documents.html", "records.html"]),
    (Words::frame_group_handouts, &["deck.html"]),
];

impl<'a> Site<'a> {
    /// A site of a view; `measured` in the order of its programs.
    pub fn new(view: &'a View, sources: &'a Sources, measured: Vec<Measured>) -> Site<'a> {
        let by_slug = measured.iter().enumerate().map(|(i, m)| (m.slug.clone(), i)).collect();
        let programs = view.programs.par_iter().zip(&measured);
        let judge = || programs.map(|(p, m)| evidence::judge(p, m, &view.settings)).collect();
        let links = || rayon::join(|| Backlinks::of(view), || published(view, sources));
        let (evidence, (backlinks, published)) = rayon::join(judge, links);
        Site {
            view,
            words: &view.settings.words,
            sources,
            evidence,
            changes: Vec::new(),
            past: Vec::new(),
            warnings: Vec::new(),
            backlinks,
            measured,
            by_slug,
            published,
            built_from: built_from(view),
            involved: OnceLock::new(),
        }
    }

    /// The same site with the reports of the past beside the evidence of their days, in the order of the programs.
    pub fn with_past(mut self, past: Vec<Vec<Moment>>) -> Site<'a> {
        self.past = past;
        self
    }

    /// The same site with the governance warnings that follow from its view.
    pub fn with_warnings(mut self, warnings: Vec<Finding>) -> Site<'a> {
        self.warnings = warnings;
        self
    }

    /// The reports of a program beside the evidence of their days, oldest first.
    pub fn past(&self, slug: &str) -> &[Moment] {
        self.by_slug.get(slug).and_then(|i| self.past.get(*i)).map_or(&[], Vec::as_slice)
    }

    /// The last report of a program before the day of the view, with the evidence of its day: what
    /// [`Moment::direction`] compares the evidence of now with.
    pub fn last_seen(&self, slug: &str) -> Option<&Moment> {
        Moment::last_before(self.past(slug), self.view.as_of)
    }

    /// What the records say of a program.
    pub fn evidence(&self, slug: &str) -> Option<&Evidence> {
        self.by_slug.get(slug).map(|i| &self.evidence[*i])
    }

    /// With what changed of its programs since their last steering committees.
    pub fn with_changes(mut self, changes: Vec<Changes>) -> Site<'a> {
        self.changes = changes;
        self
    }

    /// What changed of a program since its last steering committee; none where there was none.
    pub fn changes(&self, slug: &str) -> Option<&Changes> {
        self.changes.iter().find(|changes| changes.slug == slug)
    }

    /// The measures of a program.
    pub fn measured(&self, slug: &str) -> Option<&Measured> {
        self.by_slug.get(slug).map(|i| &self.measured[*i])
    }

    /// A sentence on what the pages were built from.
    pub fn built_from(&self) -> &str {
        &self.built_from
    }

    /// Where a file of the content folder stands on the site, below its root; none where it is not part of it.
    pub fn address_of_file(&self, path: &str) -> Option<&str> {
        let (path, published) = self.published.get_key_value(path)?;
        match published {
            Published::Copied => path.strip_prefix("content/"),
            Published::Page(page) => Some(page),
        }
    }

    /// The pages of a program in groups, from one of them.
    pub fn program_nav(&self, program: &ProgramView, here: &str) -> Vec<NavGroup> {
        let slug = &program.slug;
        let link = |file: &str| {
            let label = match file {
                "index.html" => self.words.frame_page_status(),
                "deck.html" => self.words.frame_page_deck(),
                _ => page_of(file).map_or(file, |page| (page.label)(self.words)),
            };
            NavLink { label: label.into(), href: (file != here).then(|| format!("{slug}/{file}")) }
        };
        let group = |(label, files): &(Say, &[&str])| {
            let known = |file: &&&str| matches!(**file, "index.html" | "deck.html") || page_of(file).is_some();
            let mut links: Vec<NavLink> = files.iter().filter(known).map(|file| link(file)).collect();
            if files.contains(&"deck.html") {
                let asked = |name: &str| self.view.settings.deck.standard.iter().any(|n| n.eq_ignore_ascii_case(name));
                let decks = STANDARD.iter().filter(|s| s.name != STEERING).map(|s| (s.name, (s.label)(self.words)));
                let papers = HANDOUTS.iter().filter(|h| h.is_there(program)).map(|h| (h.name, (h.label)(self.words)));
                links.extend(decks.chain(papers).filter(|(name, _)| asked(name)).map(|(name, label)| NavLink {
                    label: label.into(),
                    href: Some(super::slides::path_of(slug, name)),
                }));
                let formats = self.view.settings.deck.formats.iter().filter_map(|format| format.file());
                links.extend(formats.map(|(ending, label)| NavLink {
                    label: label.into(),
                    href: Some(format!("{slug}/deck.{ending}")),
                }));
            }
            let open = links.iter().find(|l| l.href.is_none()).map(|l| l.label.clone());
            let label = if links.len() > 1 { label(self.words) } else { "" };
            let before_here = open.as_ref().map(|_| self.words.detail_label(label));
            NavGroup {
                label: label.into(),
                before_here: before_here.unwrap_or_default(),
                here: open.unwrap_or_default(),
                links,
            }
        };
        let listed = |file: &&str| NAV.iter().any(|(_, files)| files.contains(file));
        let rest: Vec<&str> = PROGRAM_PAGES.iter().map(|page| page.file).filter(|file| !listed(file)).collect();
        let alone = rest.iter().map(|file| group(&(ALONE, &[*file])));
        NAV.iter().map(group).chain(alone).collect()
    }

    /// A record that a reference from a scope leads to.
    pub fn find(&self, scope: &str, reference: &str) -> Option<&'a Arc<Record>> {
        match self.view.resolve(scope, reference) {
            Target::Found(record) => Some(record),
            Target::None => None,
        }
    }

    /// The word for the state of a record; empty where it has none.
    pub fn state(&self, record: &Record) -> &'a str {
        record.data.state().map_or("", |state| self.words.state(&record.kind.name, state))
    }

    /// What one of a kind is called; a site's own kinds have the names that it gave them.
    pub fn kind<'k>(&self, kind: &'k KindSpec) -> &'k str
    where
        'a: 'k,
    {
        self.words.of_kind(&kind.name, &kind.title)
    }

    /// What several of a kind are called.
    pub fn kinds<'k>(&self, kind: &'k KindSpec) -> &'k str
    where
        'a: 'k,
    {
        self.words.of_kinds(&kind.name, &kind.titles)
    }

    /// The title of a record's workstream.
    pub fn workstream(&self, record: &Record) -> Option<&'a str> {
        self.find(&record.scope, record.workstream.as_ref()?.text()?).map(|w| w.title())
    }

    /// The name of a person or role: of a declared person the title.
    pub fn person_name(&self, scope: &str, person: &Person) -> String {
        match person.text() {
            None => self.words.frame_restricted().into(),
            Some(text) => self.find(scope, text).map_or(text, |r| r.title()).to_string(),
        }
    }

    /// A person or role with a link to its page; `root` is the way from the page to the site's root.
    pub fn person(&self, scope: &str, person: &Person, root: &str) -> Html {
        let name = Html::text(&self.person_name(scope, person));
        match person.text() {
            None => name,
            Some(text) => name.link(&[root, "people/", &self.person_key(scope, text), ".html"].concat()),
        }
    }

    /// The file name of a person's page: the id, or the role in a form that fits an address.
    pub fn person_key(&self, scope: &str, text: &str) -> String {
        let declared = self.find(scope, text).filter(|r| r.kind.name == "person");
        let slug = slug(declared.map_or(text, |r| r.id()));
        if slug == "index" { "index-role".into() } else { slug }
    }

    /// The records that name a person in a field, by the file name of the person's page; what the person owns is not
    /// among them.
    pub fn involving(&self, key: &str) -> &[(Arc<Record>, String)] {
        self.involved.get_or_init(|| involved::index(self)).get(key).map_or(&[], Vec::as_slice)
    }

    /// The path of the file that a record stands in.
    pub fn file_of(&self, record: &Record) -> &'a str {
        &self.sources.file(record.common.file).path
    }
}

/// Attachments are copied where a record links to them; of Markdown files the records of the view have pages. TOML
/// files hold records of every audience and are never published.
fn published<'a>(view: &View, sources: &'a Sources) -> HashMap<&'a str, Published> {
    let copied = sources.files.iter().filter(|f| matches!(f.form, Form::Attachment | Form::Csv));
    let mut out: HashMap<&str, Published> = copied.map(|f| (f.path.as_str(), Published::Copied)).collect();
    for record in view.records().filter(|r| r.common.seat == Seat::Front) {
        out.insert(&sources.file(record.common.file).path, Published::Page(record_path(record)));
    }
    out
}

fn built_from(view: &View) -> String {
    let w = &view.settings.words;
    w.frame_built_from(w.frame_records(view.records().count()), w.frame_programs(view.programs.len()))
}

/// Path of a record's page below the site's root.
pub fn record_path(record: &Record) -> String {
    let (scope, kind, id) = (&record.scope, &record.kind.name, record.id());
    let mut out = String::with_capacity(scope.len() + kind.len() + id.len() + 8);
    if !scope.is_empty() {
        out.push_str(scope);
        out.push('/');
    }
    for part in [kind, "/", id, ".html"] {
        out.push_str(part);
    }
    out
}

/// Whether the id is a file's name or the title in short rather than a number: then the title says it better.
pub fn names_itself(record: &Record) -> bool {
    /// Longer ids are file names.
    const LONGEST_ID: usize = 8;
    record.id().len() > LONGEST_ID || record.as_kind::<Workstream>().is_some()
}

/// A record's id with a link to its page.
pub fn id_link(record: &Record, root: &str) -> Html {
    link_to(record, root, record.id())
}

/// As [`id_link`], on one line however narrow its place is.
pub fn whole_id_link(record: &Record, root: &str) -> Html {
    linked("<a class=\"nowrap\" href=\"", record, root, record.id())
}

/// A record's title with a link to its page.
pub fn title_link(record: &Record, root: &str) -> Html {
    link_to(record, root, record.title())
}

/// A text with a link to a record's page. Large pages have hundreds of them, so nothing is put together first.
fn link_to(record: &Record, root: &str, text: &str) -> Html {
    linked("<a href=\"", record, root, text)
}

fn linked(opening: &str, record: &Record, root: &str, text: &str) -> Html {
    let mut out = String::with_capacity(64 + root.len() + record.scope.len() + text.len());
    out.push_str(opening);
    out.push_str(root);
    if !record.scope.is_empty() {
        html::escape_into(&record.scope, &mut out);
        out.push('/');
    }
    html::escape_into(&record.kind.name, &mut out);
    out.push('/');
    html::escape_into(record.id(), &mut out);
    out.push_str(".html\">");
    html::escape_into(text, &mut out);
    out.push_str("</a>");
    Html::printed(out)
}

/// The most bytes of a file's name made from a text: file systems take 255 with the ending.
const LONGEST_SLUG: usize = 120;

/// A text in a form that fits an address: lower case letters, digits and hyphens; other scripts stay as they are. Of a
/// very long one the beginning.
pub fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(LONGEST_SLUG));
    for c in text.chars().flat_map(char::to_lowercase) {
        if out.len() + c.len_utf8() > LONGEST_SLUG {
            break;
        }
        if c.is_alphanumeric() {
            out.push(c);
        } else if !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
    }
    let trimmed = out.trim_end_matches('-');
    if trimmed.is_empty() { "unnamed".into() } else { trimmed.to_string() }
}
