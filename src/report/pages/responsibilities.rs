//! Responsibility matrices: activities by role, and the activities for which not exactly one answers.

use super::lists::ROOT;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::raci::{Raci, RaciRow};
use crate::record::types::Names;
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Section, Table};
use crate::report::site::{Site, title_link};
use crate::report::text::Text;
use crate::words::Words;
use std::sync::Arc;

/// More columns than this cannot be read: then roles stand in the cells, in every matrix of the page, since two notations
/// beside each other are read one as the other.
const COLUMNS: usize = 9;

/// A section for each matrix.
pub(super) fn sections(site: &Site<'_>, program: &ProgramView) -> Vec<Section> {
    let all: Vec<_> = program.of::<Raci>().collect();
    // Several matrices are told apart by their titles.
    let entry =
        |record: &Record| if all.len() > 1 { record.title().to_owned() } else { site.words.people_raci().into() };
    let is_wide = |(record, raci): &(&Arc<Record>, &Raci)| roles(&Text::of(site, record, ROOT), raci).len() > COLUMNS;
    let in_letters = !all.iter().any(is_wide);
    all.iter().map(|(record, raci)| section(site, record, raci, &entry(record), in_letters)).collect()
}

fn section(site: &Site<'_>, record: &Arc<Record>, raci: &Raci, entry: &str, in_letters: bool) -> Section {
    let text = Text::of(site, record, ROOT);
    let wrong = raci.row.iter().filter(|row| row.accountable.0.len() != 1).count();
    let w = site.words;
    let heading = match (raci.row.len(), wrong) {
        (0, _) => w.people_raci_none(record.title()),
        (_, 0) => w.people_raci_whole(record.title()),
        (all, n) => w.people_raci_wrong(n, record.title(), all),
    };
    // Letters are explained where there are any.
    let lettered = !raci.row.is_empty() && in_letters;
    let why = if lettered { w.people_raci_why(html::slot(0)) } else { w.teams_record(html::slot(0)) };
    let section = Section::new(record.id(), entry, heading).why(html::fill(&why, [title_link(record, ROOT)]));
    if raci.row.is_empty() {
        return section;
    }
    let table = if lettered { matrix(&text, record, raci, &roles(&text, raci)) } else { listed(&text, record, raci) };
    section.with(table.part())
}

/// Everybody who is named, in the order of the rows.
fn roles(text: &Text<'_>, raci: &Raci) -> Vec<String> {
    let mut roles: Vec<String> = Vec::new();
    for row in &raci.row {
        for lines in [&row.accountable, &row.responsible, &row.consulted, &row.informed] {
            for name in names(text, lines) {
                if !roles.contains(&name) {
                    roles.push(name);
                }
            }
        }
    }
    roles
}

fn names(text: &Text<'_>, lines: &Names) -> Vec<String> {
    lines.0.iter().map(|line| text.named_plain(line)).collect()
}

/// What is wrong with who answers for an activity.
fn gap(row: &RaciRow, w: &Words) -> Html {
    match row.accountable.0.len() {
        0 => html::due_tag(w.people_raci_nobody()),
        1 => Html::none(),
        n => html::due_tag(&w.people_raci_many(n)),
    }
}

fn matrix(text: &Text<'_>, record: &Record, raci: &Raci, roles: &[String]) -> Table {
    let w = text.site.words;
    let heads: Vec<&str> = std::iter::once(w.field_activity()).chain(roles.iter().map(String::as_str)).collect();
    let mut table = Table::new(w.people_raci_caption(record.title()), "stack tight raci", &heads);
    for row in &raci.row {
        let letters = [("R", &row.responsible), ("A", &row.accountable), ("C", &row.consulted), ("I", &row.informed)]
            .map(|(letter, lines)| (letter, names(text, lines)));
        let cell = |role: &String| {
            let held = letters.iter().filter(|(_, names)| names.contains(role));
            let held = held.map(|(letter, _)| match *letter {
                "A" => Html::text("A").strong(),
                other => Html::text(other),
            });
            Cell::classed(Html::join(held, w.list_between()), "mid")
        };
        let mut cells = vec![Cell::head(text.prose_linked(&row.activity).second(gap(row, w)))];
        cells.extend(roles.iter().map(cell));
        table.row(cells).class = if row.accountable.0.len() == 1 { "" } else { "hot" };
    }
    table
}

fn listed(text: &Text<'_>, record: &Record, raci: &Raci) -> Table {
    let w = text.site.words;
    let heads =
        [w.field_activity(), w.field_accountable(), w.field_responsible(), w.field_consulted(), w.field_informed()];
    let mut table = Table::new(w.people_raci_caption(record.title()), "stack tight", &heads);
    for row in &raci.row {
        let list = |lines: &Names| Cell::of(Html::join(lines.0.iter().map(|l| text.named(l)), w.evidence_apart()));
        table
            .row(vec![
                Cell::head(text.prose_linked(&row.activity)),
                Cell::of(
                    Html::join(row.accountable.0.iter().map(|l| text.named(l)), w.evidence_apart()).second(gap(row, w)),
                ),
                list(&row.responsible),
                list(&row.consulted),
                list(&row.informed),
            ])
            .class = if row.accountable.0.len() == 1 { "" } else { "hot" };
    }
    table
}
