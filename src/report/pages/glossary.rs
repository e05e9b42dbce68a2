//! `glossary.html`: every KPI with its formula and limits.

use crate::metrics::KPIS;
use crate::report::chrome::Chrome;
use crate::report::html::Html;
use crate::report::page::{Cell, Page, Section, Table};
use crate::report::site::Site;

/// `glossary.html`: every KPI with its formula and limits.
pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let path = "glossary.html";
    let mut table = Table::new(
        "Measures and how they are made",
        "stack",
        &["Measure", "Definition", "Target", "Amber beyond", "Red beyond"],
    );
    for kpi in KPIS {
        let limits = site.view.settings.thresholds.get(kpi.key).copied().unwrap_or_default().over(kpi.limits);
        let show = |v: Option<f64>| Cell::classed(Html::text(&v.map_or(String::new(), |v| kpi.unit.show(v))), "nowrap");
        table.row(vec![
            Cell::head(Html::text(kpi.title).second(Html::text(kpi.key).within("span", "mono"))),
            Cell::of(Html::text(kpi.definition)),
            show(limits.target),
            show(limits.amber),
            show(limits.red),
        ]);
    }
    vec![Page {
        path: path.into(),
        template: "page.html",
        chrome: Chrome::new(site, path, "Glossary", "Every measure with its formula and limits")
            .crumbs(&[(&site.view.settings.title, "index.html")], "Glossary"),
        kicker: "Glossary".into(),
        heading: "How every figure is made".into(),
        sub: Html::text(
            "Days are calendar days unless business days are said. Programs can set limits of their own; these hold for all others.",
        ),
        top: Vec::new(),
        sections: vec![Section::new("measures", "", "").with(table.part())],
        main_class: "",
    }]
}
