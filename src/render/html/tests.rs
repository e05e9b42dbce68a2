//! The embedded templates print every part, and escape what people wrote.

use super::*;
use crate::diagnostic::Place;
use crate::report::chrome::{Chrome, NavGroup, NavLink};
use crate::report::html::Html;
use crate::report::page::{DecisionCard, Fact, FilterGroup, GapCard, LinkGroup, OptionColumn, Part, Section};

const HOSTILE: &str = "<script>\"'&";

fn english() -> std::sync::Arc<crate::words::Words> {
    std::sync::Arc::new(crate::words::Words::english())
}

fn chrome() -> Chrome {
    let link = |href: Option<&str>| NavLink { label: HOSTILE.into(), href: href.map(Into::into) };
    Chrome {
        title: HOSTILE.into(),
        description: HOSTILE.into(),
        root: "../".into(),
        site: HOSTILE.into(),
        language: "en".into(),
        crumbs: vec![link(Some("index.html")), link(None)],
        sheet: HOSTILE.into(),
        nav: vec![NavGroup {
            label: HOSTILE.into(),
            before_here: HOSTILE.into(),
            here: HOSTILE.into(),
            links: vec![link(Some("p/raid.html")), link(None)],
        }],
        as_of: "28 May 2026".into(),
        as_of_iso: "2026-05-28".into(),
        classification: HOSTILE.into(),
        commit: None,
        uncommitted: 0,
        changed_files: HOSTILE.into(),
        warnings: Vec::new(),
        notice: Some(HOSTILE.into()),
        built_from: HOSTILE.into(),
        footer: Some(HOSTILE.into()),
        version: "0",
    }
}

fn every_part() -> Vec<Part> {
    let html = || Html::text(HOSTILE);
    let word = || HOSTILE.to_string();
    let option = |key: &str| OptionColumn { key: key.into(), title: html(), pick: key == "A" };
    vec![
        Part::Facts { facts: vec![Fact { label: word(), value: html(), note: html() }] },
        Part::Printed { html: html() },
        Part::Prose { html: html() },
        Part::Heading { text: word() },
        Part::Note { html: html() },
        Part::Fields { fields: vec![(word(), html())] },
        Part::Timeline { entries: vec![(html(), html())] },
        Part::Links { groups: vec![LinkGroup { verb: word(), links: vec![(html(), html(), html())] }] },
        Part::Decision(Box::new(DecisionCard {
            id: "D-1".into(),
            title: html(),
            needed: html(),
            meta: html(),
            context: html(),
            options: vec![option("A"), option("B")],
            rows: vec![(word(), vec![html(), html()])],
            recommendation: html(),
            folds: html(),
            open: true,
        })),
        Part::Columns {
            class: "wide-left",
            columns: vec![vec![Part::Heading { text: word() }], vec![Part::Note { html: html() }]],
        },
        Part::Empty { text: word(), toml: word() },
        Part::Verdict { pair: html(), class: "", say: html(), asks: vec![("L".into(), html())] },
        Part::Gaps {
            cards: vec![GapCard { title: html(), pair: html(), tag: html(), reasons: vec![html()], two: true }],
        },
        Part::Dimensions { dimensions: vec![(word(), html(), html())], note: html() },
        Part::Filters {
            groups: vec![FilterGroup { legend: "Type".into(), name: "t", choices: vec![("t-all", word(), true)] }],
        },
        Part::List { items: vec![html()], class: "plain" },
        Part::Folded { summary: word(), parts: vec![Part::Heading { text: word() }] },
        Part::Source { path: word(), href: Some(word()) },
    ]
}

fn page() -> Page {
    let mut section = Section::new("one", "One", HOSTILE).why(Html::text(HOSTILE));
    section.parts = every_part();
    Page {
        path: "p/x.html".into(),
        template: "page.html",
        chrome: chrome(),
        kicker: HOSTILE.into(),
        heading: HOSTILE.into(),
        sub: Html::text(HOSTILE),
        top: every_part(),
        sections: vec![section, Section::new("two", "Two", "Two"), Section::new("three", "Three", "")],
        main_class: "raid",
    }
}

fn with(template: &str, text: &'static str) -> Theme {
    let mut theme = Theme::embedded().expect("a theme");
    let found = theme
        .templates
        .entry(template.into())
        .or_insert(crate::theme::Template { path: "themes/x/templates/new.html".into(), text: "".into() });
    found.text = text.into();
    theme
}

#[test]
fn every_part_is_printed_and_escaped() {
    let renderer = Renderer::new(&Theme::embedded().expect("a theme"), &english()).expect("templates");
    let html = String::from_utf8(renderer.render(&page()).expect("a page")).expect("UTF-8");
    assert!(html.split("<script").skip(1).all(|s| s.starts_with(" src=\"../assets/")), "{html}");
    assert!(!html.contains("&amp;lt;"), "nothing is escaped twice");
    assert!(html.contains("href=\"../assets/trueup.css\""));
    for forbidden in [" style=", " onclick", "unsafe-inline", "{{", "{%"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn options_without_anything_to_compare_are_named_and_not_compared() {
    let renderer = Renderer::new(&Theme::embedded().expect("a theme"), &english()).expect("templates");
    let mut page = page();
    page.top = every_part().into_iter().filter(|part| matches!(part, Part::Decision(_))).collect();
    page.sections.clear();
    let print = |page: &Page| String::from_utf8(renderer.render(page).expect("a page")).expect("UTF-8");
    assert!(print(&page).contains("<table class=\"opts"));
    for part in &mut page.top {
        if let Part::Decision(card) = part {
            card.rows.clear();
        }
    }
    let html = print(&page);
    assert!(html.contains("<ol class=\"optnames alone\">") && !html.contains("<table class=\"opts"), "{html}");
}

#[test]
fn a_theme_can_print_some_parts_anew() {
    let own = "{% component part(p) %}{% if p.part == \"note\" %}[{{ p.printed | safe }}]{% elif p.part == \"facts\" %}\
               {{ p.facts[0].label }}{% elif p.part == \"columns\" %}{{ <part p={p.columns[1][0]} /> }}{% else %}{{ p.printed | safe }}\
               {% endif %}{% endcomponent part %}";
    let print = |theme: Theme| {
        let mut page = page();
        (page.top, page.sections[0].parts) = (Vec::new(), every_part());
        let renderer = Renderer::new(&theme, &english()).expect("templates");
        String::from_utf8(renderer.render(&page).expect("a page")).expect("UTF-8")
    };
    let (plain, mut anew) = (print(Theme::embedded().expect("a theme")), print(with("parts.html", own)));
    let note = "<p class=\"part src\">&lt;script&gt;&quot;'&amp;</p>";
    assert_eq!((plain.matches(note).count(), anew.matches(&format!("[{note}]")).count()), (2, 2), "{anew}");
    assert!(!anew.contains("<dl class=\"part facts\">") && !anew.contains("class=\"part cols"), "{anew}");
    anew.truncate(anew.find("[<p").expect("a note"));
    assert!(plain.starts_with(anew.split("<section").next().expect("a head")), "the rest stays");
}

#[test]
fn mistakes_in_templates_are_placed() {
    let cases = [("a\n{{ title | uper }}", 2), ("a\n\n{% if %}", 3), ("{% extends \"gone.html\" %}", 1)];
    for (text, line) in cases {
        let error = Renderer::new(&with("page.html", text), &english()).err().expect(text);
        let Place::Span(file, span) = &error.finding.place else { panic!("no place") };
        assert_eq!(error.sources.file(*file).line_column(span.start).0, line, "{}", error.finding.message);
        assert_eq!(error.sources.file(*file).path, "themes/default/templates/page.html");
    }
    let renderer = Renderer::new(&with("page.html", "a\n{{ gone }}"), &english()).expect("found only when printing");
    let error = renderer.render(&page()).expect_err("an unknown name");
    let Place::Span(file, span) = &error.finding.place else { panic!("no place") };
    assert_eq!(error.sources.file(*file).line_column(span.start).0, 2);
}

#[test]
fn a_filled_mould_is_what_the_template_would_have_printed() {
    let with = Renderer::new(&Theme::embedded().expect("embedded"), &english()).expect("its templates");
    let without = Renderer {
        moulds: None,
        ..Renderer::new(&Theme::embedded().expect("embedded"), &english()).expect("templates")
    };
    let mut pages: Vec<Page> = (0..6).map(|_| page()).collect();
    pages.iter_mut().for_each(|page| page.chrome.nav.clear());
    pages[1].kicker.clear();
    pages[1].sub = Html::none();
    pages[2].sections.push(Section { parts: vec![Part::Heading { text: "Two".into() }], ..Section::default() });
    pages[3].chrome.crumbs.clear();
    pages[3].chrome.footer = None;
    pages[4].chrome.warnings = vec![HOSTILE.into(), "old".into()];
    pages[4].sections[0].heading.clear();
    pages[5].top =
        vec![Part::Printed { html: Html::printed("<svg class=\"rag\"><use href=\"#rag-g\"/></svg>".into()) }];
    pages[5].heading = "Another \u{f8f0}1\u{f8f1}".into();
    for page in pages.iter().chain(&pages) {
        let (filled, printed) = (with.render(page).expect("filled"), without.render(page).expect("printed"));
        assert_eq!(String::from_utf8_lossy(&filled), String::from_utf8_lossy(&printed));
    }
    let moulds = with.moulds.as_ref().expect("the program's own templates");
    assert!(moulds.count() >= 5, "pages of one shape share a mould, others do not: {}", moulds.count());
}
