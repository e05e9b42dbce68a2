//! `since.html`: what changed since the last steering committee; and the same in short for other pages.

use super::lists::{ROOT, Said};
use super::program::name;
use crate::changes::{Changes, Judged, KINDS, Rank};
use crate::portfolio::ProgramView;
use crate::report::html::{Html, count};
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
    let tell = Tell::new(site, &changes.slug);
    let mut sections = vec![
        Section::new("status", "Status", status_heading(changes, site.words))
            .with(status_table(changes, program).part()),
    ];
    let moved = figures(changes, tell.currency);
    if !moved.is_empty() {
        let heading = format!("{} moved", count(moved.len(), "figure", "figures"));
        sections.push(Section::new("figures", "Figures", heading).with(figure_table(&moved, program, changes).part()));
    }
    for kind in KINDS {
        let items: Vec<Html> = changes.of(kind).map(|entry| tell.item(entry, ROOT)).collect();
        if !items.is_empty() {
            sections.push(
                Section::new(kind.key, kind.title, counted(kind, items.len()))
                    .with(Part::List { items, class: "changes" }),
            );
        }
    }
    Said {
        heading: headline(changes, program.as_of, site.words),
        sub: Html::text(&basis(&changes.since, site.words)),
        sections,
    }
}

/// What to do where no steering committee is recorded.
fn no_steering(program: &ProgramView) -> Said {
    let day = program.as_of;
    let empty = Part::Empty {
        text: "This page compares the records with those of the last meeting of type steering before the day that is shown. None is \
               recorded. Add a file to meetings/, named by its day, or ask for any day with trueup changes --since DATE:"
            .into(),
        toml: format!("+++\ntitle = \"Steering committee\"\ndate = {day}\ntype = \"steering\"\n+++\n"),
    };
    Said {
        heading: "No steering committee is recorded, so there is nothing to compare with".into(),
        sub: Html::none(),
        sections: vec![Section::new("none", "", "").with(empty)],
    }
}

fn status_heading(changes: &Changes, w: &Words) -> String {
    let whole = &changes.whole;
    let word = |j: Judged| (marks::reported_word(j.reported, w), marks::evidence_word(j.evidence, w));
    let ((claimed, found), (claims, finds)) = (word(whole.then), word(whole.now));
    match (claimed == claims, found == finds) {
        (true, true) => format!("The status did not move: reported {claims}, evidence {finds}"),
        (true, false) => format!("Still reported {claims}, while the evidence went from {found} to {finds}"),
        (false, true) => format!("Reported {claims} instead of {claimed}; the evidence is still {finds}"),
        (false, false) => format!("Reported {claims} instead of {claimed}; the evidence went from {found} to {finds}"),
    }
}

/// Status then and now, overall and by dimension.
fn status_table(changes: &Changes, program: &ProgramView) -> Table {
    let near = |day| program.words.near(day, program.as_of);
    let heads = ["Dimension", &near(changes.since.date), &near(program.as_of), "Evidence"];
    let mut table = Table::new("Status then and now, reported and evidence", "stack dimt", &heads);
    let mut add = |name: &str, then: Judged, now: Judged| {
        let pair = |j: Judged| marks::pair(j.reported, j.evidence, 72.0, 42.0, &program.words);
        table.row(vec![
            Cell::head(Html::text(name)),
            Cell::of(pair(then)),
            Cell::of(pair(now)),
            Cell::of(turn(then.evidence, now.evidence)),
        ]);
    };
    add("Overall", changes.whole.then, changes.whole.now);
    for d in &changes.whole.dimensions {
        add(name(d.dimension), d.then, d.now);
    }
    table
}

/// Which way the evidence went.
fn turn(then: crate::metrics::Rag, now: crate::metrics::Rag) -> Html {
    use crate::metrics::Rag;
    match (then, now) {
        (Rag::Grey, Rag::Grey) => Html::text("nothing to judge by"),
        (Rag::Grey, _) => Html::text("known now"),
        (_, Rag::Grey) => Html::text("no longer known"),
        (a, b) if b > a => Html::text("worse").within("span", "late"),
        (a, b) if b < a => Html::text("better").within("span", "early"),
        _ => Html::text("unchanged"),
    }
}

fn figure_table(moved: &[crate::report::since::FigureLine], program: &ProgramView, changes: &Changes) -> Table {
    let near = |day| program.words.near(day, program.as_of);
    let (then, now) = (format!("#{}", near(changes.since.date)), format!("#{}", near(program.as_of)));
    let mut table = Table::new("Figures then and now", "tight", &["Figure", &then, &now, "Turn"]);
    for line in moved {
        let class = match line.turn {
            "worse" => "late",
            "better" => "early",
            _ => "dim",
        };
        table.row(vec![
            Cell::head(Html::text(&line.name)),
            Cell::of(Html::text(&line.then)),
            Cell::of(Html::text(&line.now)),
            Cell::of(Html::text(line.turn).within("span", class)),
        ]);
    }
    table
}

/// The section of the status page: what matters most.
pub(super) fn section(site: &Site<'_>, program: &ProgramView) -> Option<Section> {
    let Some(changes) = site.changes(&program.slug) else {
        let hint = Html::text("No meeting of type steering is recorded before this day. ")
            .then(Html::text("What to do").link("since.html"));
        return Some(
            Section::new(
                "changes",
                "Since last steering",
                "Nothing to compare with: no steering committee is recorded",
            )
            .with(Part::Note { html: hint }),
        );
    };
    let tell = Tell::new(site, &changes.slug);
    // Papers and owners are for the page of its own.
    let matters = |rank: Rank| rank < Rank::Owner;
    let items: Vec<Html> =
        changes.entries.iter().filter(|e| matters(e.rank)).take(SHOWN).map(|e| tell.item(e, ROOT)).collect();
    let all = format!("All changes: {}", changes.entries.len());
    let mut section = Section::new("changes", "Since last steering", headline(changes, program.as_of, site.words))
        .why(Html::text(&basis(&changes.since, site.words)));
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
    let mut table = Table::new("Changes by program", "stack", &["Program", "Since", "What changed", "#Changes"]);
    for (program, changes) in programs {
        let facts = crate::report::since::clauses(changes);
        let said = if facts.is_empty() { "nothing".to_string() } else { facts.join("; ") };
        let href = format!("{}/since.html", program.slug);
        table.row(vec![
            Cell::head(Html::text(program.title()).link(&href)),
            Cell::classed(crate::report::html::day(changes.since.date, program.as_of, site.words), "nowrap"),
            Cell::of(Html::text(&crate::report::chrome::capitalised(&said))),
            Cell::of(Html::text(&changes.entries.len().to_string())),
        ]);
    }
    Some(Section::new("changes", "", "Since the last steering committees").with(table.part()))
}
