//! The page for addresses that lead nowhere.

use crate::report::chrome::Chrome;
use crate::report::html::Html;
use crate::report::page::{Page, Part, Section};
use crate::report::site::Site;

/// `404.html`.
pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let path = "404.html";
    let links = site.view.programs.iter().map(|p| Html::text(p.title()).link(&format!("{}/index.html", p.slug)));
    let section = Section::new("programs", "", "The programs of this site")
        .with(Part::List { items: links.collect(), class: "plain" });
    vec![Page {
        path: path.into(),
        template: "page.html",
        chrome: Chrome::new(site, path, "Page not found", "This address leads to no page")
            .crumbs(&[(&site.view.settings.title, "index.html")], "Not found"),
        kicker: "Not found".into(),
        heading: "This address leads to no page".into(),
        sub: Html::text("The record may have been renamed or removed, or it is not part of this edition."),
        top: Vec::new(),
        sections: vec![section],
        main_class: "",
    }]
}
