//! The page for addresses that lead nowhere.

use crate::report::chrome::Chrome;
use crate::report::html::Html;
use crate::report::page::{Page, Part, Section};
use crate::report::site::Site;

/// `404.html`.
pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let (path, w) = ("404.html", site.words);
    let links = site.view.programs.iter().map(|p| Html::text(p.title()).link(&format!("{}/index.html", p.slug)));
    let section = Section::new("programs", "", w.not_found_programs())
        .with(Part::List { items: links.collect(), class: "plain" });
    vec![Page {
        path: path.into(),
        template: "page.html",
        chrome: Chrome::new(site, path, w.not_found_title(), w.not_found_says())
            .crumbs(&[(&site.view.settings.title, "index.html")], w.not_found_here()),
        kicker: w.not_found_here().into(),
        heading: w.not_found_says().into(),
        sub: Html::text(w.not_found_why()),
        top: Vec::new(),
        sections: vec![section],
        main_class: "",
    }]
}
