//! Risk: exposure, the matrix, the highest open risks with their next step.

use super::super::actions::owner;
use super::super::raid::ways_to;
use super::ROOT;
use crate::metrics::Measured;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::action::Action;
use crate::record::risk::Risk;
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html, slot};
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::Arc;

/// Open risks, highest first.
pub(in crate::report) fn open_risks(program: &ProgramView) -> Vec<(&Arc<Record>, &Risk)> {
    let mut open: Vec<_> = program.of::<Risk>().filter(|(_, r)| r.closed.is_none()).collect();
    open.sort_by(|a, b| b.1.score().cmp(&a.1.score()).then_with(|| crate::portfolio::natural_cmp(a.0.id(), b.0.id())));
    open
}

pub(super) fn section(site: &Site<'_>, program: &ProgramView, measured: &Measured) -> Option<Section> {
    let open = open_risks(program);
    program.of::<Risk>().next()?;
    let w = site.words;
    let subject = Subject::of(site, program)?;
    let figures = ["exposure", "risk-matrix"].iter().filter_map(|n| figures::draw(n, &subject));
    let mut columns: Vec<Vec<Part>> =
        figures.filter(|f| !f.wide.is_empty()).map(|f| vec![Part::figure(&f, w)]).collect();
    if let Some(column) = columns.last_mut() {
        column.extend(ways_to(&figures::full_cells(&subject), w));
    }
    let mut section = Section::new("risk", w.program_risk(), risk_heading(&open, measured, site.view.as_of, w));
    if !columns.is_empty() {
        section = section.with(Part::Columns { class: "cols", columns });
    }
    if !open.is_empty() {
        let shown = open.len().min(5);
        let heading =
            if shown == open.len() { w.program_open_risks().to_string() } else { w.program_top(shown, open.len()) };
        section = section
            .with(Part::Heading { text: heading })
            .with(risk_table(site, &open[..shown], measured.since(), ROOT).part());
    }
    Some(section.with(Part::Note { html: Html::text(w.program_full_log()).link("raid.html") }))
}

/// How many risks are critical, and how many were on the earlier day that figures are compared with.
pub(in crate::report) fn risk_heading(
    open: &[(&Arc<Record>, &Risk)],
    measured: &Measured,
    as_of: NaiveDate,
    w: &Words,
) -> String {
    let critical = open.iter().filter(|(_, r)| r.score() >= 15).count();
    let then = measured.before.and_then(|before| Some((before, measured.kpi("critical-risks")?.on(before.day)?)));
    match (open.len(), critical, then) {
        (0, ..) => w.program_no_risk().into(),
        (n, 0, _) => w.program_none_critical(n),
        (_, c, Some((before, then))) if (c as f64) > then => {
            let then = then.round() as i64;
            match before.steering {
                true => w.program_critical_rose(then, c),
                false => w.program_critical_rose_since(then, c, w.in_words(before.day, as_of)),
            }
        }
        (n, c, _) if c == n => w.program_critical_all(n),
        (n, c, _) => w.program_critical(c, w.program_risks(n)),
    }
}

/// Risks with score, movement, and the next step.
pub(in crate::report) fn risk_table(
    site: &Site<'_>,
    risks: &[(&Arc<Record>, &Risk)],
    since: Option<NaiveDate>,
    root: &str,
) -> Table {
    let w = site.words;
    let since_head =
        since.map_or(w.program_movement().to_string(), |day| w.program_since(w.near(day, site.view.as_of)));
    let heads = [w.kind_risk(), w.heads_score(), &since_head, w.program_next_step()];
    let mut table = Table::new(w.program_risks_highest(), "stack", &heads);
    for (record, risk) in risks {
        let then = since.map(|day| risk.stood(day).map(|(p, i)| u32::from(p) * u32::from(i)));
        let moved = match then {
            None => String::new(),
            Some(None) => w.program_new().into(),
            Some(Some(before)) if before == risk.score() => w.program_unchanged().into(),
            Some(Some(before)) => w.program_moved(before, risk.score()),
        };
        table.row(vec![
            Cell::head(id_link(record, root).and(" ").then(Html::text(record.title()).within("span", ""))),
            Cell::of(html::score_chip(risk.score(), site.words)),
            Cell::classed(Html::text(&moved), "nowrap"),
            Cell::of(next_step(site, record, risk, root)),
        ]);
    }
    table
}

/// The next open action of a risk, else its owner.
fn next_step(site: &Site<'_>, record: &Record, risk: &Risk, root: &str) -> Html {
    let actions = risk.actions.iter().filter_map(|a| site.find(&record.scope, a.text()?));
    let open = actions.filter_map(|r| Some((r, r.as_kind::<Action>()?))).filter(|(_, a)| a.done.is_none());
    match open.min_by_key(|(_, a)| a.due) {
        Some((action, a)) => {
            let day = match (site.view.as_of - a.due).num_days() {
                late @ 1.. => Html::text(&site.words.frame_overdue(late)).within("span", "late"),
                _ => html::day(a.due, site.view.as_of, site.words),
            };
            let by = html::fill(&site.words.program_owner_by(slot(0), slot(1)), [owner(site, action, root), day]);
            title_link(action, root).second(by)
        }
        None => Html::text(site.words.program_no_action()).within("span", "bad").second(owner(site, record, root)),
    }
}
