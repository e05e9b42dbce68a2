//! `benefits.html`: what the program is for, measured against its targets; then the metrics.

use super::lists::{ROOT, Said, chart, nothing};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::benefit::Benefit;
use crate::record::metric::{Direction, Metric};
use crate::report::html::{self, Html, opening};
use crate::report::page::{Cell, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use std::sync::Arc;

/// Benefits by their day, then metrics.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let mut all: Vec<(&Arc<Record>, &Benefit)> = program.of::<Benefit>().collect();
    all.sort_by_key(|(_, b)| b.due);
    let metrics: Vec<(&Arc<Record>, &Metric)> = program.of::<Metric>().collect();
    if all.is_empty() && metrics.is_empty() {
        return nothing(program, "benefit", "No benefit is recorded");
    }
    let measured = all.iter().filter(|(_, b)| b.latest().is_some()).count();
    let due = all.iter().filter(|(_, b)| b.due <= program.as_of).count();
    let heading = match all.len() {
        0 => "No benefit is recorded; the metrics stand alone".to_string(),
        n => format!(
            "{} of {} {} measured; {due} due by now",
            opening(measured),
            n,
            if n == 1 { "benefit is" } else { "benefits are" }
        ),
    };
    let mut sections = Vec::new();
    if !all.is_empty() {
        sections.extend(chart(site, program, "benefits").map(|part| Section::new("chart", "Progress", "").with(part)));
        sections.push(
            Section::new("benefits", "Benefits", "Benefits, by the day on which they are due")
                .with(benefits(site, &all).part()),
        );
    }
    if !metrics.is_empty() {
        sections.push(
            Section::new("metrics", "Metrics", "What is measured along the way").with(values(site, &metrics).part()),
        );
    }
    Said { heading, sub: Html::none(), sections }
}

fn benefits(site: &Site<'_>, all: &[(&Arc<Record>, &Benefit)]) -> Table {
    let heads = ["ID", "Benefit", "Owner", "Due", "#Before", "#Measured", "#Forecast", "#Target", "#Progress"];
    let mut table = Table::new("Benefits", "stack tight", &heads);
    for (record, b) in all {
        let amount = |n: f64| Html::text(&format!("{}\u{a0}{}", site.words.number(n, 2), b.unit));
        let latest = b.latest();
        let day = latest.map(|m| html::day(m.date, site.view.as_of, site.words)).unwrap_or_default();
        table.row(vec![
            Cell::classed(id_link(record, ROOT), "id"),
            Cell::head(title_link(record, ROOT)),
            Cell::of(record.owner.as_ref().map(|o| site.person(&record.scope, o, ROOT)).unwrap_or_default()),
            Cell::classed(html::day(b.due, site.view.as_of, site.words), "nowrap"),
            Cell::of(b.baseline.map(amount).unwrap_or_default()),
            Cell::of(latest.map_or_else(|| Html::text("not yet"), |m| amount(m.value)).second(day)),
            Cell::of(b.forecast.map(amount).unwrap_or_default()),
            Cell::of(amount(b.target)),
            Cell::of(
                progress(b)
                    .map(|p| Html::text(&format!("{}\u{a0}%", site.words.number((p * 100.0).round(), 2))))
                    .unwrap_or_default(),
            ),
        ]);
    }
    table
}

/// Share of the way from the baseline (zero where none is given) to the target; none where there is no way.
fn progress(b: &Benefit) -> Option<f64> {
    let from = b.baseline.unwrap_or(0.0);
    let way = b.target - from;
    (way != 0.0).then_some((b.latest()?.value - from) / way)
}

fn values(site: &Site<'_>, metrics: &[(&Arc<Record>, &Metric)]) -> Table {
    let mut table =
        Table::new("Metrics", "stack tight", &["ID", "Metric", "Better is", "#Latest", "#Before that", "#Target"]);
    for (record, m) in metrics {
        let amount = |n: f64| Html::text(&format!("{}\u{a0}{}", site.words.number(n, 2), m.unit));
        let mut points: Vec<_> = m.point.iter().collect();
        points.sort_by_key(|p| std::cmp::Reverse(p.date));
        let at = |n: usize| {
            points
                .get(n)
                .map(|p| amount(p.value).second(html::day(p.date, site.view.as_of, site.words)))
                .unwrap_or_default()
        };
        table.row(vec![
            Cell::classed(id_link(record, ROOT), "id"),
            Cell::head(title_link(record, ROOT)),
            Cell::of(Html::text(if m.direction == Direction::Up { "more" } else { "less" })),
            Cell::of(at(0)),
            Cell::of(at(1)),
            Cell::of(m.target.map(amount).unwrap_or_default()),
        ]);
    }
    table
}
