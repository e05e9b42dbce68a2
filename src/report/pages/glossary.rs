//! `glossary.html`: every measure with its formula and limits, every rule of the evidence and of the check. All of it
//! from the lists that the program runs by.

use crate::check::CHECKS;
use crate::config::rule_limit::RULE_LIMITS;
use crate::config::{RuleLimit, Settings};
use crate::diagnostic::Level;
use crate::evidence::RULES;
use crate::metrics::{Better, KPIS};
use crate::report::chrome::{Chrome, capitalised};
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Page, Section, Table};
use crate::report::site::Site;

/// One page for the whole site.
pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let path = "glossary.html";
    let settings = &site.view.settings;
    let sections = vec![
        Section::new("measures", "Measures", "Measures").with(measures(settings).part()),
        Section::new("evidence", "Evidence", "Rules of the evidence")
            .why(Html::text("Each rule that applies gives a reason; the gravest reason of a dimension is its colour. Overall is red if schedule, cost or risk is red, or enough of the others are; amber if anything is red or amber."))
            .with(evidence().part()),
        Section::new("limits", "Limits", "Limits of these rules")
            .why(Html::text("Set under [thresholds] in site.toml or in a program’s charter; the site’s are shown."))
            .with(limits(settings).part()),
        Section::new("checks", "Checks", "What the check asks")
            .why(html::coded("Codes that begin with E are errors and stop the build; W are warnings that a record or the site can tolerate by name. `trueup explain` and a code prints the whole text."))
            .with(checks().part()),
    ];
    vec![Page {
        path: path.into(),
        template: "page.html",
        chrome: Chrome::new(site, path, "Glossary", "Every measure and rule with its formula and limits")
            .crumbs(&[(&settings.title, "index.html")], "Glossary"),
        kicker: "Glossary".into(),
        heading: "How every figure and status is made".into(),
        sub: Html::text(
            "Days are calendar days unless business days are said. Programs can set limits of their own; these hold for all others.",
        ),
        top: Vec::new(),
        sections,
        main_class: "",
    }]
}

fn measures(settings: &Settings) -> Table {
    let heads = ["Measure", "Definition", "Better", "Target", "Amber beyond", "Red beyond"];
    let mut table = Table::new("Measures and how they are made", "stack", &heads);
    for kpi in KPIS {
        let limits = settings.thresholds.get(kpi.key).copied().unwrap_or_default().over(kpi.limits);
        let show = |v: Option<f64>| Cell::classed(Html::text(&v.map_or(String::new(), |v| kpi.unit.show(v))), "nowrap");
        let better = match kpi.better {
            Better::Up => "more",
            Better::Down => "less",
            Better::Zero => "near zero",
        };
        let row = table.row(vec![
            Cell::head(Html::text(kpi.title).second(Html::text(kpi.key).within("span", "mono"))),
            Cell::of(html::coded(kpi.definition)),
            Cell::classed(Html::text(better), "nowrap"),
            show(limits.target),
            show(limits.amber),
            show(limits.red),
        ]);
        row.id = kpi.key.to_string();
    }
    table
}

fn evidence() -> Table {
    let mut table = Table::new("Rules of the evidence", "stack", &["Rule", "Of", "Says"]);
    for rule in RULES {
        table.row(vec![
            Cell::head(Html::text(rule.name).within("span", "mono")),
            Cell::of(Html::text(&rule.dimension.map_or("Overall".to_string(), |d| capitalised(d.word())))),
            Cell::of(Html::text(rule.says)),
        ]);
    }
    table
}

fn limits(settings: &Settings) -> Table {
    let mut table = Table::new("Limits of the rules", "stack", &["Limit", "What it limits", "#Value"]);
    for limit in RULE_LIMITS {
        let RuleLimit { table: of, name, doc, .. } = limit;
        table.row(vec![
            Cell::head(Html::text(&format!("{of}.{name}")).within("span", "mono")),
            Cell::of(Html::text(doc)),
            Cell::of(Html::text(&limit.of(None, &settings.thresholds).to_string())),
        ]);
    }
    table
}

fn checks() -> Table {
    let mut table = Table::new("What the check asks", "stack", &["Code", "Name", "Level", "Why, and how to mend it"]);
    for check in CHECKS {
        let rule = check.rule;
        let level = match rule.level {
            Level::Error => "Error",
            Level::Warning => "Warning",
            Level::Note => "Note",
        };
        let text = rule.explain.split("\n\n").map(|p| html::coded(p).within("p", ""));
        let row = table.row(vec![
            Cell::head(Html::text(rule.code)),
            Cell::of(Html::text(&capitalised(rule.name))),
            Cell::of(Html::text(level)),
            Cell::of(text.fold(Html::none(), Html::then)),
        ]);
        row.id = rule.code.to_lowercase();
    }
    table
}
