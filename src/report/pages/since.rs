//! `since.html`: what changed since the last steering committee; and the same in short for other pages.

use super::example;
use super::lists::{ROOT, Said};
use crate::changes::{Changes, Judged, KINDS, Rank};
use crate::portfolio::ProgramView;
use crate::report::html::{self, Html};
use crate::report::marks;
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::since::{Tell, basis, counted, figures, headline};
use crate::report::site::Site;
use crate::words::Words;

/// Changes on the status page; the rest is on the page of its own.
const SHOWN: usize = 12;

/// The page.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let Some(changes) = site.changes(&program.slug) else { return no_steering(program) };
    let w = site.words;
    let tell = Tell::new(site, &changes.slug, w);
    let mut sections = vec![
        Section::new("status", w.since_status(), status_heading(changes, w))
            .with(status_table(changes, program).part()),
    ];
    let moved = figures(changes, tell.currency, w);
    if !moved.is_empty() {
        let table = figure_table(&moved, program, changes).part();
        sections.push(Section::new("figures", w.since_figures(), w.since_figures_moved(moved.len())).with(table));
    }
    for kind in KINDS {
        let entries = changes.of(kind);
        let items: Vec<Html> = entries.iter().map(|entry| tell.item(entry, ROOT)).collect();
        if !items.is_empty() {
            sections.push(
                Section::new(kind.key, (kind.title)(w), counted(kind, &entries, w))
                    .with(Part::List { items, class: "changes" }),
            );
        }
    }
    Said {
        heading: headline(changes, program.as_of, w),
        sub: Html::text(&w.dates_whole(&basis(&changes.since, w))),
        sections,
    }
}

/// What to do where no steering committee is recorded.
fn no_steering(program: &ProgramView) -> Said {
    let day = program.as_of;
    let empty = Part::Empty {
        text: program.words.since_no_steering_toml().into(),
        toml: example::steering(day, &program.words),
    };
    Said {
        heading: program.words.since_no_steering().into(),
        sub: Html::none(),
        sections: vec![Section::new("none", "", "").with(empty)],
    }
}

fn status_heading(changes: &Changes, w: &Words) -> String {
    let whole = &changes.whole;
    let word = |j: Judged| (marks::reported_word(j.reported, w), marks::evidence_word(j.evidence, w));
    let ((claimed, found), (claims, finds)) = (word(whole.then), word(whole.now));
    match (claimed == claims, found == finds) {
        (true, true) => w.since_status_same(claims, finds),
        (true, false) => w.since_evidence_moved(claims, found, finds),
        (false, true) => w.since_claim_moved(claims, claimed, finds),
        (false, false) => w.since_both_moved(claims, claimed, found, finds),
    }
}

/// Status then and now, overall and by dimension.
fn status_table(changes: &Changes, program: &ProgramView) -> Table {
    let w = &*program.words;
    let near = |day| w.near(day, program.as_of);
    let heads = [w.since_dimension(), &near(changes.since.date), &near(program.as_of), w.since_evidence()];
    let mut table = Table::new(w.since_status_caption(), "stack dimt", &heads);
    let mut add = |name: &str, then: Judged, now: Judged| {
        let pair = |j: Judged| marks::pair(j.reported, j.evidence, 72.0, 42.0, w);
        table.row(vec![
            Cell::head(Html::text(name)),
            Cell::of(pair(then)),
            Cell::of(pair(now)),
            Cell::of(turn(then.evidence, now.evidence, w)),
        ]);
    };
    add(w.since_overall(), changes.whole.then, changes.whole.now);
    for d in &changes.whole.dimensions {
        add(w.term("dimension", d.dimension.word()), d.then, d.now);
    }
    table
}

/// Which way the evidence went.
fn turn(then: crate::metrics::Rag, now: crate::metrics::Rag, w: &Words) -> Html {
    use crate::metrics::Rag;
    match (then, now) {
        (Rag::Grey, Rag::Grey) => Html::text(w.since_turn_nothing()),
        (Rag::Grey, _) => Html::text(w.since_turn_known()),
        (_, Rag::Grey) => Html::text(w.since_turn_lost()),
        (a, b) if b > a => Html::text(w.since_worse()).within("span", "late"),
        (a, b) if b < a => Html::text(w.since_better()).within("span", "early"),
        _ => Html::text(w.since_unchanged()),
    }
}

fn figure_table(moved: &[crate::report::since::FigureLine], program: &ProgramView, changes: &Changes) -> Table {
    let w = &*program.words;
    let near = |day| w.near(day, program.as_of);
    let (then, now) = (format!("#{}", near(changes.since.date)), format!("#{}", near(program.as_of)));
    let mut table = Table::new(w.since_figures_caption(), "tight", &[w.since_figure(), &then, &now, w.since_turn()]);
    for line in moved {
        let (class, turn) = match line.turn {
            "worse" => ("late", w.since_worse()),
            "better" => ("early", w.since_better()),
            _ => ("dim", ""),
        };
        table.row(vec![
            Cell::head(Html::text(&line.name)),
            Cell::of(Html::text(&line.then)),
            Cell::of(Html::text(&line.now)),
            Cell::of(Html::text(turn).within("span", class)),
        ]);
    }
    table
}

/// The section of the status page: what matters most.
pub(super) fn section(site: &Site<'_>, program: &ProgramView) -> Option<Section> {
    let w = site.words;
    let Some(changes) = site.changes(&program.slug) else {
        let way = Html::text(w.since_what_to_do()).link("since.html");
        let hint = html::fill(&w.since_no_steering_hint(html::slot(0)), [way]);
        let section = Section::new("changes", w.since_toc(), w.since_no_steering_short());
        return Some(section.with(Part::Note { html: hint }));
    };
    let tell = Tell::new(site, &changes.slug, w);
    // Papers and owners are for the page of its own.
    let matters = |rank: Rank| rank < Rank::Owner;
    let items: Vec<Html> =
        changes.first(SHOWN, |e| matters(e.rank)).0.into_iter().map(|e| tell.item(e, ROOT)).collect();
    let all = w.since_all_changes(changes.entries.len());
    let mut section = Section::new("changes", w.since_toc(), headline(changes, program.as_of, w))
        .why(Html::text(&w.dates_whole(&basis(&changes.since, w))));
    if !items.is_empty() {
        section = section.with(Part::List { items, class: "changes" });
    }
    Some(section.with(Part::Note { html: Html::text(&all).link("since.html") }))
}

/// A row per program with a steering committee behind it, for the portfolio.
pub(super) fn of_portfolio(site: &Site<'_>) -> Option<Section> {
    let programs: Vec<(&ProgramView, &Changes)> =
        site.view.programs.iter().filter_map(|p| Some((p, site.changes(&p.slug)?))).collect();
    if programs.is_empty() {
        return None;
    }
    let w = site.words;
    let heads = [w.kind_program(), w.since_since(), w.since_what_changed(), &format!("#{}", w.since_count())];
    let mut table = Table::new(w.since_by_program(), "stack", &heads);
    for (program, changes) in &programs {
        let facts = crate::report::since::clauses(changes, w);
        let said = if facts.is_empty() { w.since_nothing().to_string() } else { facts.join(w.evidence_apart()) };
        let href = format!("{}/since.html", program.slug);
        table.row(vec![
            Cell::head(Html::text(program.title()).link(&href)),
            Cell::classed(html::day(changes.since.date, program.as_of, w), "nowrap"),
            Cell::of(Html::text(&crate::report::chrome::capitalised(&said))),
            Cell::of(Html::text(&changes.entries.len().to_string())),
        ]);
    }
    Some(Section::new("changes", "", most_changed(&programs, w)).with(table.part()))
}

/// How much changed, and which program changed most.
fn most_changed(programs: &[(&ProgramView, &Changes)], w: &Words) -> String {
    let count = |changes: &Changes| changes.entries.len();
    let all: usize = programs.iter().map(|(_, changes)| count(changes)).sum();
    match programs.iter().rev().max_by_key(|(_, changes)| count(changes)) {
        Some((_, most)) if programs.len() == 1 && all > 0 => w.since_portfolio_only(count(most)),
        Some((program, most)) if all > 0 => w.since_portfolio(all, program.title(), count(most)),
        _ => w.since_portfolio_none().into(),
    }
}
