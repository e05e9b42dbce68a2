//! What every page has around it: where it stands, as of when, for whom.

use super::site::Site;
use crate::calendar;
use serde::Serialize;

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
        let notice = site
            .view
            .is_edition()
            .then(|| format!("Edition for {audience}; records classified higher are not part of it."));
        Chrome {
            title: title.into(),
            description: description.into(),
            root: root_of(path),
            site: settings.title.clone(),
            language: settings.language.clone(),
            crumbs: Vec::new(),
            nav: Vec::new(),
            as_of: calendar::day_month_year(site.view.as_of),
            as_of_iso: site.view.as_of.to_string(),
            classification: settings.classification.clone().unwrap_or_else(|| capitalised(audience)),
            notice,
            built_from: site.built_from().to_string(),
            footer: settings.footer.clone(),
            version: env!("CARGO_PKG_VERSION"),
        }
    }

    /// Adds where the page stands: label and path of each page above, then the page itself.
    pub fn crumbs(mut self, above: &[(&str, &str)], here: &str) -> Chrome {
        let links = above.iter().map(|(label, href)| NavLink { label: (*label).into(), href: Some((*href).into()) });
        self.crumbs = links.chain([NavLink { label: here.into(), href: None }]).collect();
        self
    }

    /// Adds the pages of the program.
    pub fn nav(mut self, nav: Vec<NavGroup>) -> Chrome {
        self.nav = nav;
        self
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
