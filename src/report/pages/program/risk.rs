//! Risk: exposure, the matrix, the highest open risks with their next step.

use super::super::actions::owner;
use super::ROOT;
use crate::metrics::Measured;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::action::Action;
use crate::record::risk::Risk;
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html, count, opening};
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::{Site, id_link, title_link};
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
    let subject = Subject::of(site, program)?;
    let figures = ["exposure", "risk-matrix"].iter().filter_map(|n| figures::draw(n, &subject));
    let columns: Vec<Vec<Part>> = figures.filter(|f| !f.wide.is_empty()).map(|f| vec![Part::figure(&f)]).collect();
    let mut section = Section::new("risk", "Risk", risk_heading(&open, measured));
    if !columns.is_empty() {
        section = section.with(Part::Columns { class: "cols", columns });
    }
    if !open.is_empty() {
        let shown = open.len().min(5);
        let heading = if shown == open.len() {
            "Open risks".to_string()
        } else {
            format!("Top {} of {}", opening(shown).to_lowercase(), open.len())
        };
        section = section
            .with(Part::Heading { text: heading })
            .with(risk_table(site, &open[..shown], measured.last_steering, ROOT).part());
    }
    Some(section.with(Part::Note { html: Html::text("Full RAID log").link("raid.html") }))
}

/// How many risks are critical, and how many were at the last steering.
pub(in crate::report) fn risk_heading(open: &[(&Arc<Record>, &Risk)], measured: &Measured) -> String {
    let critical = open.iter().filter(|(_, r)| r.score() >= 15).count();
    let before = measured.last_steering.and_then(|day| {
        let trend = &measured.kpi("critical-risks")?.trend;
        trend.iter().rev().find(|(d, _)| *d <= day).and_then(|(_, v)| *v)
    });
    match (open.len(), critical, before) {
        (0, ..) => "No risk is open".into(),
        (n, 0, _) => format!("None of {} is critical", count(n, "open risk", "open risks")),
        (_, c, Some(then)) if (c as f64) > then => {
            format!(
                "Critical risks rose from {} to {} since the last steering",
                opening(then as usize).to_lowercase(),
                opening(c).to_lowercase()
            )
        }
        (n, c, _) => format!(
            "{} of {} {} critical",
            opening(c),
            count(n, "open risk", "open risks"),
            if c == 1 { "is" } else { "are" }
        ),
    }
}

/// Risks with score, movement, and the next step.
pub(in crate::report) fn risk_table(
    site: &Site<'_>,
    risks: &[(&Arc<Record>, &Risk)],
    since: Option<NaiveDate>,
    root: &str,
) -> Table {
    let since_head =
        since.map_or("Movement".to_string(), |day| format!("Since {}", site.words.near(day, site.view.as_of)));
    let mut table =
        Table::new("Open risks, highest first", "stack", &["Risk", "Score", &since_head, "Next step, owner, by"]);
    for (record, risk) in risks {
        let then = since.map(|day| risk.stood(day).map(|(p, i)| u32::from(p) * u32::from(i)));
        let moved = match then {
            None => String::new(),
            Some(None) => "new".into(),
            Some(Some(before)) if before == risk.score() => "unchanged".into(),
            Some(Some(before)) => format!("{before} to {}", risk.score()),
        };
        table.row(vec![
            Cell::head(id_link(record, root).and(" ").then(Html::text(record.title()))),
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
            let by = owner(site, action, root).and(", ").then(html::day(a.due, site.view.as_of, site.words));
            title_link(action, root).second(by)
        }
        None => Html::text("no open action").within("span", "bad").second(owner(site, record, root)),
    }
}
