//! What every page has around it: where it stands, as of when, for whom.

use super::site::Site;
use super::slides::words::shorten;
use crate::history::Gap;
use crate::portfolio::ProgramView;
use serde::Serialize;

/// Characters of a name in the foot of a printed sheet: a foot has one line.
const FOOT_NAME: usize = 40;

/// A link of a navigation.
#[derive(Debug, Clone, Serialize)]
pub struct NavLink {
    /// Its words.
    pub label: String,
    /// Path below the site's root; none for the page itself.
    pub href: Option<String>,
}

/// Pages of a program that belong together.
#[derive(Debug, Clone, Serialize)]
pub struct NavGroup {
    /// What they are about; empty where a page stands alone.
    pub label: String,
    /// The label with the colon of the language, to stand before `here`; empty where that is.
    pub before_here: String,
    /// The page of the group that is open; empty where it is none of them.
    pub here: String,
    /// The pages.
    pub links: Vec<NavLink>,
}

/// Header, footer and navigation of a page.
#[derive(Debug, Clone, Serialize)]
pub struct Chrome {
    /// Title of the document.
    pub title: String,
    /// One sentence for link previews and bookmarks.
    pub description: String,
    /// The way from the page to the site's root: empty, `../` or `../../`.
    pub root: String,
    /// Name of the site.
    pub site: String,
    /// Language of the interface.
    pub language: String,
    /// Where the page stands.
    pub crumbs: Vec<NavLink>,
    /// What each printed sheet says it is part of: the page and what it belongs to, or the site.
    pub sheet: String,
    /// Pages of the same program, in groups.
    pub nav: Vec<NavGroup>,
    /// The date in words.
    pub as_of: String,
    /// The date for machines.
    pub as_of_iso: String,
    /// Who may read it.
    pub classification: String,
    /// The same sentence on every page of an edition.
    pub notice: Option<String>,
    /// The commit that the records were read from, in short; none in an edition, since it moves with hidden records.
    pub commit: Option<String>,
    /// How many files of records are not as they were committed; 0 in an edition.
    pub uncommitted: usize,
    /// The same in words; empty where there are none.
    pub changed_files: String,
    /// What readers must know before they believe the page: a past that is not known, a report that is too old.
    pub warnings: Vec<String>,
    /// What the page was built from.
    pub built_from: String,
    /// The site's own sentence.
    pub footer: Option<String>,
    /// Version of the program.
    pub version: &'static str,
}

impl Chrome {
    /// The chrome of the page at a path.
    pub fn new(site: &Site<'_>, path: &str, title: &str, description: &str) -> Chrome {
        let settings = &site.view.settings;
        let audience = site.view.audience_name();
        let notice = site.view.is_edition().then(|| site.words.frame_edition(audience));
        let known = site.view.repository.as_ref().filter(|_| !site.view.is_edition());
        let uncommitted = known.map_or(0, |known| known.uncommitted);
        Chrome {
            title: title.into(),
            description: description.into(),
            root: root_of(path),
            site: settings.title.clone(),
            language: site.words.tag().into(),
            crumbs: Vec::new(),
            sheet: settings.title.clone(),
            nav: Vec::new(),
            as_of: site.words.day_month_year(site.view.as_of),
            as_of_iso: site.view.as_of.to_string(),
            classification: settings.classification.clone().unwrap_or_else(|| capitalised(audience)),
            notice,
            commit: known.map(|known| known.short_commit().to_string()),
            uncommitted,
            changed_files: if uncommitted == 0 { String::new() } else { site.words.frame_uncommitted(uncommitted) },
            warnings: site.view.gaps.iter().map(|gap| gap_in_words(gap, site)).collect(),
            built_from: site.built_from().to_string(),
            footer: settings.footer.clone(),
            version: env!("CARGO_PKG_VERSION"),
        }
    }

    /// Adds where the page stands: label and path of each page above, then the page itself.
    pub fn crumbs(mut self, above: &[(&str, &str)], here: &str) -> Chrome {
        let links = above.iter().map(|(label, href)| NavLink { label: (*label).into(), href: Some((*href).into()) });
        self.crumbs = links.chain([NavLink { label: here.into(), href: None }]).collect();
        // The site's own name would push out what tells its pages apart.
        if let [_, below @ ..] = self.crumbs.as_slice()
            && !below.is_empty()
        {
            let names: Vec<String> = below.iter().map(|link| shorten(&link.label, FOOT_NAME)).collect();
            self.sheet = names.join(" / ");
        }
        self
    }

    /// Adds the pages of the program that the page belongs to, and that its report is too old where it is.
    pub fn in_program(mut self, site: &Site<'_>, program: &ProgramView, here: &str) -> Chrome {
        self.nav = site.program_nav(program, here);
        self.stale(site, program)
    }

    /// Adds that the last report of a program is too old, where it is.
    pub fn stale(mut self, site: &Site<'_>, program: &ProgramView) -> Chrome {
        let stale = site.evidence(&program.slug).and_then(|evidence| evidence.stale);
        self.warnings.extend(stale.filter(|stale| stale.last.is_some()).map(|stale| stale.text()));
        self
    }
}

/// What is not known of the past. Days and counts move with hidden records, so an edition has none.
fn gap_in_words(gap: &Gap, site: &Site<'_>) -> String {
    let w = site.words;
    if site.view.is_edition() {
        return w.frame_gap_edition().into();
    }
    match gap {
        Gap::Broken(_) => w.frame_gap_broken().into(),
        Gap::Shallow(from) => w.frame_gap_shallow(w.day_month_year(*from)),
        Gap::Partial(from) => w.frame_gap_partial(w.day_month_year(*from)),
        Gap::Unreadable(n) => w.frame_gap_unreadable(*n),
    }
}

/// The way from a page to the site's root.
pub fn root_of(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// With a capital at the start.
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
