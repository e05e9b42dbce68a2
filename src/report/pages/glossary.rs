//! `glossary.html`: every measure with its formula and limits, every rule of the evidence and of the check. All of it
//! from the lists that the program runs by.

use super::kpis::beyond;
use crate::check;
use crate::config::rule_limit::RULE_LIMITS;
use crate::config::{Limits, RuleLimit, Settings};
use crate::diagnostic::Level;
use crate::evidence::{Bound, DIMENSIONS, RULES};
use crate::metrics::{Better, Definition, KPIS, definition};
use crate::record::metric::Dimension;
use crate::report::chrome::{Chrome, capitalised};
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Page, Section, Table};
use crate::report::site::Site;
use crate::words::Words;

/// One page for the whole site.
pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let (path, w) = ("glossary.html", site.words);
    let settings = &site.view.settings;
    let sections = vec![
        Section::new("measures", w.glossary_measures(), limited(settings)).with(measures(settings).part()),
        Section::new("evidence", w.glossary_evidence(), judging(w))
            .why(Html::text(w.glossary_evidence_why()))
            .with(evidence(settings).part()),
        Section::new("limits", w.glossary_limits(), set_here(settings))
            .why(html::coded(w.glossary_limits_why()))
            .with(limits(settings).part()),
        Section::new("checks", w.glossary_checks(), stopping(w))
            .why(html::coded(w.glossary_checks_why()))
            .with(checks(w).part()),
    ];
    vec![Page {
        path: path.into(),
        template: "page.html",
        chrome: Chrome::new(site, path, w.glossary_title(), w.glossary_describes())
            .crumbs(&[(&settings.title, "index.html")], w.glossary_title()),
        kicker: w.glossary_title().into(),
        heading: w.titles_how_made(KPIS.len(), RULES.len()),
        sub: Html::text(w.glossary_sub()),
        top: Vec::new(),
        sections,
        main_class: "",
    }]
}

/// The limits of a measure that hold for every program that sets none.
fn limits_of(kpi: &Definition, settings: &Settings) -> Limits {
    settings.thresholds.get(kpi.key).copied().unwrap_or_default().over(kpi.limits)
}

/// How many measures have a limit on this site.
fn limited(settings: &Settings) -> String {
    let any = |kpi: &&&Definition| limits_of(kpi, settings).amber.or(limits_of(kpi, settings).red).is_some();
    settings.words.titles_measures_limited(KPIS.iter().filter(any).count(), KPIS.len())
}

/// How many dimensions the rules judge.
fn judging(w: &Words) -> String {
    let mut dimensions: Vec<&str> =
        RULES.iter().flat_map(|rule| rule.judges).filter_map(|judged| Some(judged.as_ref()?.word())).collect();
    dimensions.sort_unstable();
    dimensions.dedup();
    w.titles_rules_judge(RULES.len(), dimensions.len())
}

/// How many limits of the rules are not the defaults.
fn set_here(settings: &Settings) -> String {
    let set = RULE_LIMITS.iter().filter(|limit| settings.thresholds.rule(limit).is_some()).count();
    settings.words.titles_limits_own(set, RULE_LIMITS.len())
}

/// How many checks are errors, how many warnings.
fn stopping(w: &Words) -> String {
    let rules = check::rules();
    let of = |level: Level| rules.iter().filter(|rule| rule.level == level).count();
    w.titles_checks_errors(of(Level::Error), rules.len(), of(Level::Warning))
}

fn measures(settings: &Settings) -> Table {
    let w = &settings.words;
    let heads = [
        w.glossary_measure(),
        w.glossary_definition(),
        w.glossary_better(),
        w.glossary_target(),
        w.glossary_amber(),
        w.glossary_red(),
    ];
    let mut table = Table::new(w.glossary_measures_caption(), "stack", &heads);
    for kpi in KPIS {
        let limits = limits_of(kpi, settings);
        let none = || Html::text("–").within("span", "dim");
        let show = |v: Option<f64>| Cell::classed(v.map_or_else(none, |v| Html::text(&kpi.unit.show(v, w))), "nowrap");
        let better = match kpi.better {
            Better::Up => w.glossary_more(),
            Better::Down => w.glossary_less(),
            Better::Zero => w.glossary_near_zero(),
        };
        let row = table.row(vec![
            Cell::head(Html::text(&kpi.name(w)).second(Html::text(kpi.key).within("span", "mono"))),
            Cell::of(html::coded((kpi.definition)(w))),
            Cell::classed(Html::text(better), "nowrap"),
            show(limits.target),
            show(limits.amber),
            show(limits.red),
        ]);
        row.id = kpi.key.to_string();
    }
    table
}

fn evidence(settings: &Settings) -> Table {
    let w = &settings.words;
    let heads = [w.glossary_rule(), w.glossary_of(), w.glossary_says(), w.glossary_goes_by()];
    let mut table = Table::new(w.glossary_evidence_heading(), "stack", &heads);
    for rule in RULES {
        let bounds = rule.bounds.iter().map(|bound| bounded(bound, settings));
        let bounds = Html::join(bounds.filter(|said| !said.is_empty()), w.evidence_apart());
        table.row(vec![
            Cell::head(Html::text(rule.name).within("span", "mono")),
            Cell::of(Html::text(&judged(rule.judges, w))),
            Cell::of(Html::text((rule.says)(w))),
            Cell::of(if bounds.is_empty() { Html::text("–").within("span", "dim") } else { bounds }),
        ]);
    }
    table
}

/// What a rule judges, in words.
fn judged(judges: &[Option<Dimension>], w: &Words) -> String {
    let is_any = DIMENSIONS.iter().all(|(dimension, _)| judges.contains(&Some(*dimension)));
    if is_any && judges.contains(&None) {
        return w.glossary_any().into();
    }
    let names: Vec<&str> =
        judges.iter().map(|judged| judged.map_or(w.record_overall(), |d| w.term("dimension", d.word()))).collect();
    names.join(w.list_between())
}

/// A limit that a rule goes by, as it holds on this site; leads to where it is told.
fn bounded(bound: &Bound, settings: &Settings) -> Html {
    let w = &settings.words;
    match bound {
        Bound::Kpi(key) => definition(key).map_or(Html::none(), |kpi| {
            let said: Vec<String> = beyond(&limits_of(kpi, settings), kpi.better, kpi.unit, w).collect();
            let said = Html::text(&said.join(w.list_between()));
            if said.is_empty() { said } else { said.link(&format!("#{key}")) }
        }),
        Bound::Own(limit) => {
            let name = Html::text(limit.name).within("span", "mono").link(&format!("#{}", anchor(limit)));
            name.and("\u{a0}").and(&limit.show(limit.of(None, &settings.thresholds), w))
        }
    }
}

/// Where a limit is told on the page.
fn anchor(limit: &RuleLimit) -> String {
    format!("{}.{}", limit.table, limit.name)
}

fn limits(settings: &Settings) -> Table {
    let w = &settings.words;
    let heads = [w.glossary_limit(), w.glossary_limit_what(), &format!("#{}", w.glossary_value())];
    let mut table = Table::new(w.glossary_limits_caption(), "stack", &heads);
    for limit in RULE_LIMITS {
        let row = table.row(vec![
            Cell::head(Html::text(&anchor(limit)).within("span", "mono")),
            Cell::of(Html::text((limit.doc)(w))),
            Cell::of(Html::text(&limit.show(limit.of(None, &settings.thresholds), w))),
        ]);
        row.id = anchor(limit);
    }
    table
}

fn checks(w: &Words) -> Table {
    let heads = [w.glossary_code(), w.glossary_name(), w.glossary_level(), w.glossary_mend()];
    let mut table = Table::new(w.glossary_checks_heading(), "stack", &heads);
    for rule in check::rules() {
        let level = match rule.level {
            Level::Error => w.glossary_error(),
            Level::Warning => w.glossary_warning(),
            Level::Note => w.glossary_note(),
        };
        let text = (rule.explain)(w).split("\n\n").map(|p| html::coded(p).within("p", ""));
        let row = table.row(vec![
            Cell::head(Html::text(rule.code)),
            Cell::of(Html::text(&capitalised((rule.name)(w)))),
            Cell::of(Html::text(level)),
            Cell::of(text.fold(Html::none(), Html::then)),
        ]);
        row.id = rule.code.to_lowercase();
    }
    table
}
