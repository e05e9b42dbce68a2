//! The first page: every program beside the others, and what must be decided next.

mod finish;

use super::decisions::open_decisions;
use super::example;
use super::lists::distance;
use super::program::{finish, headline, is_finished, pair};
use super::reason_facts;
use super::titles;
use crate::evidence::{Direction, Evidence};
use crate::metrics::Rag;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::decision::Decision;
use crate::record::milestone::Milestone;
use crate::record::risk::Risk;
use crate::report::chrome::Chrome;
use crate::report::html::{self, Html, slot};
use crate::report::marks;
use crate::report::page::{Cell, GapCard, Page, Part, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use crate::words::Words;
use std::sync::Arc;

/// Reports looked back at in the table.
const REPORTS: usize = 6;

/// `index.html`.
pub(super) fn pages(site: &Site<'_>) -> Vec<Page> {
    let path = "index.html";
    let (view, w) = (site.view, site.words);
    let title = &view.settings.title;
    let mut sections = Vec::new();
    if view.programs.is_empty() {
        sections.push(
            Section::new("none", "", "")
                .with(Part::Empty { text: w.portfolio_empty().into(), toml: example::program(w) }),
        );
    } else {
        sections.push(
            Section::new("all", "", titles::furthest(site, w))
                .why(how_to_read(site))
                .with(Part::List { items: key(site.words), class: "key mb3" })
                .with(table(site).part()),
        );
    }
    let next = next_decisions(site);
    if !next.is_empty() {
        let decisions: Vec<_> = next.iter().map(|(_, record, decision)| (*record, *decision)).collect();
        let heading = titles::decisions(&decisions, view.as_of, w);
        sections.push(Section::new("decisions", "", heading).with(decision_table(site, &next).part()));
    }
    sections.extend(super::since::of_portfolio(site));
    let others: Vec<Html> = view
        .others
        .iter()
        .map(|s| {
            let href = if s.slug.is_empty() { "documents.html".into() } else { format!("{}/index.html", s.slug) };
            let named =
                if s.slug.is_empty() { w.portfolio_documents().into() } else { w.portfolio_documents_in(&*s.slug) };
            Html::text(&named).link(&href).and(&w.portfolio_counted(s.records().count()))
        })
        .chain([
            Html::text(w.portfolio_people()).link("people/index.html"),
            Html::text(w.portfolio_glossary()).link("glossary.html"),
        ])
        .collect();
    let deck =
        (view.programs.len() > 1).then(|| Html::text(w.portfolio_deck()).link(crate::report::slides::portfolio::PATH));
    let others: Vec<Html> = deck.into_iter().chain(others).collect();
    sections.push(Section::new("more", "", w.portfolio_also()).with(Part::List { items: others, class: "plain" }));
    let heading = heading(site);
    vec![Page {
        path: path.into(),
        template: "page.html",
        chrome: Chrome::new(site, path, title, w.portfolio_description()).crumbs(&[], title),
        kicker: w.portfolio_kicker(view.programs.len(), title),
        heading,
        sub: sub(site),
        top: gaps(site),
        sections,
        main_class: "",
    }]
}

/// How the marks are read.
fn key(w: &Words) -> Vec<Html> {
    let entries = [
        ("green", w.portfolio_key_green()),
        ("amber", w.portfolio_key_amber()),
        ("red", w.portfolio_key_red()),
        ("none", w.rag_none()),
    ];
    let marks = [("ms-p", w.chart_key_plan()), ("ms-f", w.chart_forecast())];
    let drawn = |class: &str| {
        let mark = "<svg viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\"><path class=\"";
        Html::printed(format!("{mark}{class}\" d=\"M8 2l6 6-6 6-6-6Z\"/></svg>"))
    };
    let rags = entries.into_iter().map(|(rag, words)| html::rag_mark(rag, w).and(words));
    rags.chain(marks.into_iter().map(|(class, words)| drawn(class).and(words))).collect()
}

/// Programs by how far their report is off, then by how grave the evidence is.
pub(in crate::report) fn by_gap<'v>(site: &Site<'v>) -> Vec<(&'v ProgramView, u8)> {
    let gap = |p: &ProgramView| site.evidence(&p.slug).map_or(0, |e| marks::gap(e.reported, e.overall));
    let grave = |p: &ProgramView| site.evidence(&p.slug).map(|e| e.overall);
    let mut all: Vec<(&ProgramView, u8)> = site.view.programs.iter().map(|p| (p, gap(p))).collect();
    all.sort_by_key(|(p, gap)| {
        let late = finish(p).map_or(i64::MIN, |(_, late)| late);
        (std::cmp::Reverse(*gap), std::cmp::Reverse(grave(p)), std::cmp::Reverse(late), p.slug.clone())
    });
    all
}

/// Cards of the programs whose report is better than their records, largest gap first, at most three.
fn gaps(site: &Site<'_>) -> Vec<Part> {
    let cards: Vec<GapCard> = by_gap(site)
        .into_iter()
        .filter(|(_, gap)| *gap > 0)
        .take(3)
        .filter_map(|(program, gap)| {
            let evidence = site.evidence(&program.slug)?;
            let (width, height) = if gap == 2 { (190.0, 104.0) } else { (110.0, 60.0) };
            Some(GapCard {
                title: Html::text(program.title()).link(&format!("{}/index.html", program.slug)),
                pair: marks::pair_alone(evidence.reported, evidence.overall, width, height, site.words),
                tag: marks::gap_tag(evidence.reported, evidence.overall, evidence.verdict, site.words),
                reasons: reason_facts::gravest(site, program, evidence),
                two: gap == 2,
            })
        })
        .collect();
    if cards.is_empty() { Vec::new() } else { vec![Part::Gaps { cards }] }
}

/// What all programs come to, in a sentence.
pub(in crate::report) fn heading(site: &Site<'_>) -> String {
    let w = site.words;
    let off = by_gap(site).iter().filter(|(_, gap)| *gap > 0).count();
    if off > 0 {
        return w.portfolio_better(off, w.portfolio_programs(site.view.programs.len()));
    }
    let ends: Vec<i64> = site.view.programs.iter().filter_map(|p| Some(finish(p)?.1)).collect();
    let late = ends.iter().filter(|late| **late > 0).count();
    let finish = match (site.view.programs.len(), ends.len(), late) {
        (0, ..) => return w.portfolio_none().into(),
        (_, 0, _) => w.portfolio_no_finish().to_string(),
        (1, _, 0) => w.portfolio_one_on_time().to_string(),
        (1, ..) => w.portfolio_one_late().to_string(),
        (all, known, 0) if known < all => w.portfolio_known_on_time(known, all),
        (_, _, 0) => w.portfolio_all_on_time().to_string(),
        (all, _, late) => w.portfolio_some_late(late, all),
    };
    let waiting: usize = site.view.programs.iter().map(|p| open_decisions(p).len()).sum();
    let is_late = |d: &Decision| d.needed_by.is_some_and(|day| day < site.view.as_of);
    let overdue = next_decisions(site).iter().filter(|(_, _, d)| is_late(d)).count();
    match (waiting, overdue) {
        (0, _) => finish,
        (_, 0) => w.portfolio_waiting(waiting, &finish),
        (_, n) => w.portfolio_overdue(n, &finish),
    }
}

fn sub(site: &Site<'_>) -> Html {
    let worst = site.view.programs.iter().filter_map(|p| Some((finish(p)?.1, p))).max_by_key(|(late, _)| *late);
    match worst {
        Some((late, program)) if late > 0 => {
            Html::text(&site.words.portfolio_worst(program.title(), headline(program)))
        }
        _ => Html::none(),
    }
}

fn table(site: &Site<'_>) -> Table {
    let w = site.words;
    let shows_now = site.view.programs.iter().any(|p| shows_now(site, p));
    let span = finish::span(site.view);
    let finish_head = match span {
        Some((from, to)) => w.portfolio_head_finish_between(w.month_year(from), w.month_year(to)),
        None => w.portfolio_head_finish().into(),
    };
    let heads = [
        w.portfolio_head_program(),
        w.portfolio_head_pair(),
        if shows_now { w.portfolio_head_strip_now() } else { w.portfolio_head_strip() },
        &finish_head,
        w.portfolio_head_next(),
        w.portfolio_head_waiting(),
        w.portfolio_head_risk(),
    ];
    let mut table = Table::new(w.portfolio_table(), "stack pf", &heads);
    for (program, gap) in by_gap(site) {
        let cells = row(site, program, span);
        table.row(cells).class = if gap > 0 { "hot" } else { "inset" };
    }
    table
}

/// How the marks of the table are read, and which of them "better" and "worse" compare, where they are said.
fn how_to_read(site: &Site<'_>) -> Html {
    let w = site.words;
    let ways = site.view.programs.iter().any(|p| site.evidence(&p.slug).is_some_and(|now| way(site, p, now).is_some()));
    let said =
        [w.portfolio_all_by_gap(), w.portfolio_how_to_read()].into_iter().chain(ways.then(|| w.portfolio_how_ways()));
    html::sentences(said.map(Html::text))
}

/// Which way the evidence went since the first of the reports that are shown.
fn way(site: &Site<'_>, program: &ProgramView, now: &Evidence) -> Option<Direction> {
    let past = site.past(&program.slug);
    let first = past.get(past.len().saturating_sub(REPORTS))?;
    let alone = past.len() == 1 && !shows_now(site, program);
    first.direction(now, None).filter(|_| !alone)
}

fn row(site: &Site<'_>, program: &ProgramView, span: Option<finish::Span>) -> Vec<Cell> {
    let as_of = program.as_of;
    let name = Html::text(program.title()).link(&format!("{}/index.html", program.slug));
    let sponsor =
        program.program().and_then(|p| p.sponsor.as_ref()).map(|s| Html::text(&site.person_name(&program.slug, s)));
    let finish = finish(program)
        .map(|(day, late)| {
            let w = site.words;
            let said = match is_finished(program) {
                true => w.portfolio_finish_reached(slot(0), slot(1)),
                false => w.portfolio_finish_forecast(slot(0), slot(1)),
            };
            let said = html::fill(&said, [html::full_day(day, w), html::variance(late, w)]);
            span.map(|span| finish::drawn(span, program, site.words)).unwrap_or_default().second(said)
        })
        .unwrap_or_default();
    vec![
        Cell::head(name.second(sponsor.unwrap_or_default())),
        Cell::of(pair(site, program)),
        Cell::of(strip(site, program)),
        Cell::of(finish),
        Cell::of(
            next(program)
                .map(|(r, m)| {
                    let day = html::day(m.expected(), as_of, site.words);
                    let late = html::variance((m.end(as_of) - m.baseline).num_days(), site.words);
                    Html::text(r.title())
                        .second(html::fill(&site.words.portfolio_day_late(slot(0), slot(1)), [day, late]))
                })
                .unwrap_or_default(),
        ),
        Cell::of(waiting(program)),
        Cell::of(
            top_risk(program)
                .map(|(r, risk)| html::score_chip(risk.score(), site.words).second(Html::text(r.title())))
                .unwrap_or_default(),
        ),
    ]
}

/// Whether the strip of a program ends with the evidence of now, its last report being older.
fn shows_now(site: &Site<'_>, program: &ProgramView) -> bool {
    site.past(&program.slug).last().is_some_and(|last| last.date < program.as_of)
}

/// The evidence on the days of the last reports and now, and which way it went.
fn strip(site: &Site<'_>, program: &ProgramView) -> Html {
    let past = site.past(&program.slug);
    let Some(evidence) = site.evidence(&program.slug) else { return Html::none() };
    let shown = &past[past.len().saturating_sub(REPORTS)..];
    let mut rags: Vec<Rag> = shown.iter().map(|m| m.evidence.overall).collect();
    let label = match (shown.last(), shown.len()) {
        (None, _) => return Html::text(site.words.portfolio_no_report()).within("span", "bad"),
        (Some(_), n) if shows_now(site, program) => {
            rags.push(evidence.overall);
            site.words.portfolio_strip_now(n)
        }
        (_, n) => site.words.portfolio_strip(n),
    };
    let way = marks::direction(way(site, program, evidence), site.words);
    marks::strip(rags, &label, site.words).second(way)
}

/// The open milestone that comes next.
fn next(program: &ProgramView) -> Option<(&Arc<Record>, &Milestone)> {
    program
        .of::<Milestone>()
        .filter(|(_, m)| m.actual.is_none() && m.cancelled.is_none())
        .min_by_key(|(_, m)| m.expected())
}

fn waiting(program: &ProgramView) -> Html {
    let open = open_decisions(program);
    let late = open.iter().filter(|(_, d)| d.needed_by.is_some_and(|day| day < program.as_of)).count();
    let number = Html::text(&open.len().to_string()).strong();
    if late > 0 { number.and(" ").then(html::due_tag(&program.words.heads_overdue_count(late))) } else { number }
}

fn top_risk(program: &ProgramView) -> Option<(&Arc<Record>, &Risk)> {
    program
        .of::<Risk>()
        .filter(|(_, r)| r.closed.is_none())
        .max_by(|a, b| a.1.score().cmp(&b.1.score()).then_with(|| b.0.id().cmp(a.0.id())))
}

/// Open decisions of all programs with a last useful day, soonest first, at most twelve.
pub(in crate::report) fn next_decisions<'v>(site: &Site<'v>) -> Vec<(&'v ProgramView, &'v Arc<Record>, &'v Decision)> {
    let view = site.view;
    let of = |p: &'v ProgramView| {
        open_decisions(p).into_iter().filter(|(_, d)| d.needed_by.is_some()).map(move |(r, d)| (p, r, d))
    };
    let mut all: Vec<_> = view.programs.iter().flat_map(of).collect();
    all.sort_by_key(|(p, r, d)| (d.needed_by, p.slug.clone(), r.id().to_string()));
    all.truncate(12);
    all
}

fn decision_table(site: &Site<'_>, next: &[(&ProgramView, &Arc<Record>, &Decision)]) -> Table {
    let w = site.words;
    let heads =
        [w.heads_id(), w.decisions_decision(), w.portfolio_program(), w.heads_decides(), w.portfolio_needed_by()];
    let mut table = Table::new(w.portfolio_decisions(), "stack", &heads);
    for (program, record, decision) in next {
        let as_of = site.view.as_of;
        let day =
            decision.needed_by.map(|day| html::day(day, as_of, site.words).second(distance(day, as_of, site.words)));
        let decides = decision.approver.as_ref().map(|a| site.person(&record.scope, a, ""));
        table.row(vec![
            Cell::classed(id_link(record, ""), "id"),
            Cell::head(title_link(record, "")),
            Cell::of(Html::text(program.title())),
            Cell::of(decides.unwrap_or_default()),
            Cell::of(day.unwrap_or_default()),
        ]);
    }
    table
}
