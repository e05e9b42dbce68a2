//! `benefits.html`: what the program is for, measured against its targets; then the metrics.

use super::lists::{ROOT, Said, headed_chart, nothing};
use super::titles;
use crate::chart::Figure;
use crate::portfolio::ProgramView;
use crate::record::benefit::Benefit;
use crate::record::metric::{Direction, Metric};
use crate::record::{Person, Record};
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Part, Section, Table, numeric};
use crate::report::site::{Site, id_link, title_link};
use crate::report::text::Text;
use crate::words::Words;
use std::sync::Arc;

/// Benefits by their day, then metrics.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let w = site.words;
    let mut all: Vec<(&Arc<Record>, &Benefit)> = program.of::<Benefit>().collect();
    all.sort_by_key(|(_, b)| b.due);
    let metrics: Vec<(&Arc<Record>, &Metric)> = program.of::<Metric>().collect();
    if all.is_empty() && metrics.is_empty() {
        return nothing(program, "benefit", w.benefits_none());
    }
    let measured = all.iter().filter(|(_, b)| b.latest().is_some()).count();
    let due = all.iter().filter(|(_, b)| b.due <= program.as_of).count();
    let (mut heading, mut sub) = (w.benefits_metrics_alone().to_string(), Html::none());
    let mut sections = Vec::new();
    if !all.is_empty() {
        heading = w.benefits_measured_of(measured, all.len(), due);
        let short = figures::benefits::shortfall(program);
        if let Some((part, headline)) = headed_chart(site, program, "benefits", short, course(site, program, &all)) {
            sub = Html::text(&w.since_said(std::mem::replace(&mut heading, headline)));
            sections.push(Section::new("chart", w.benefits_progress(), "").with(part));
        }
        sections.push(
            Section::new("benefits", w.benefits_benefits(), titles::benefits(&all, w))
                .with(benefits(site, &all).part()),
        );
    }
    if !metrics.is_empty() {
        sections.push(
            Section::new("metrics", w.benefits_metrics(), titles::metrics(&metrics, w))
                .with(values(site, &metrics).part()),
        );
    }
    Said { heading, sub, sections }
}

/// How the benefit that is furthest from its target came to where it stands.
fn course(site: &Site<'_>, program: &ProgramView, all: &[(&Arc<Record>, &Benefit)]) -> Option<Part> {
    let subject = Subject::of(site, program)?;
    let mut behind: Vec<_> = all.iter().filter(|(_, b)| b.measurement.len() > 1).collect();
    behind.sort_by(|a, b| a.1.progress().unwrap_or(1.0).total_cmp(&b.1.progress().unwrap_or(1.0)));
    let name = |person: &Person| site.person_name(&program.slug, person);
    behind.into_iter().find_map(|(record, _)| {
        let text = Text::of(site, record, ROOT);
        let figure = figures::own::of(&subject, record, |prose| text.plain(prose), name)?;
        let figure = Figure { headline: site.words.slide_option(record.id(), &figure.headline), ..figure };
        Some(Part::figure(&figure, site.words))
    })
}

fn benefits(site: &Site<'_>, all: &[(&Arc<Record>, &Benefit)]) -> Table {
    let w = site.words;
    let heads = [
        w.heads_id(),
        w.benefits_benefit(),
        w.heads_owner(),
        w.heads_due(),
        &numeric(w.benefits_before()),
        &numeric(w.benefits_measured()),
        &numeric(w.benefits_forecast()),
        &numeric(w.benefits_target()),
        &numeric(w.benefits_progress()),
    ];
    let mut table = Table::new(w.benefits_benefits(), "stack tight", &heads);
    for (record, b) in all {
        let amount = |n: f64| Html::text(&site.words.with_unit(site.words.number(n, 2), &b.unit));
        let latest = b.latest();
        let day = latest.map(|m| html::day(m.date, site.view.as_of, site.words)).unwrap_or_default();
        table.row(vec![
            Cell::classed(id_link(record, ROOT), "id"),
            Cell::head(title_link(record, ROOT)),
            Cell::of(record.owner.as_ref().map(|o| site.person(&record.scope, o, ROOT)).unwrap_or_default()),
            Cell::classed(html::day(b.due, site.view.as_of, site.words), "nowrap"),
            Cell::of(b.baseline.map(amount).unwrap_or_default()),
            Cell::of(latest.map_or_else(|| Html::text(w.benefits_not_yet()), |m| amount(m.value)).second(day)),
            Cell::of(b.forecast.map(amount).unwrap_or_default()),
            Cell::of(amount(b.target)),
            Cell::of(b.progress().map(|p| progress(p, b.due <= site.view.as_of, w)).unwrap_or_default()),
        ]);
    }
    table
}

/// A share of the way; what was to be there by now and is not is marked.
fn progress(share: f64, is_due: bool, w: &Words) -> Html {
    let said = Html::text(&w.percent(share));
    if is_due && share < 1.0 { said.within("span", "bad") } else { said }
}

fn values(site: &Site<'_>, metrics: &[(&Arc<Record>, &Metric)]) -> Table {
    let w = site.words;
    let heads = [
        w.heads_id(),
        w.benefits_metric(),
        w.benefits_better_is(),
        &numeric(w.benefits_latest()),
        &numeric(w.benefits_before_that()),
        &numeric(w.benefits_target()),
    ];
    let mut table = Table::new(w.benefits_metrics(), "stack tight", &heads);
    for (record, m) in metrics {
        let amount = |n: f64| Html::text(&site.words.with_unit(site.words.number(n, 2), &m.unit));
        let mut points: Vec<_> = m.point.iter().collect();
        points.sort_by_key(|p| std::cmp::Reverse(p.date));
        let at = |n: usize| {
            points
                .get(n)
                .map(|p| amount(p.value).second(html::day(p.date, site.view.as_of, site.words)))
                .unwrap_or_default()
        };
        let sign = if m.direction == Direction::Up { "≥" } else { "≤" };
        let target = |aim: f64| {
            let verdict = match titles::meets(m, aim) {
                _ if points.is_empty() => Html::none(),
                true => Html::text(w.benefits_target_met()),
                false => Html::text(w.benefits_target_missed()).within("span", "bad"),
            };
            Html::text(&format!("{sign}\u{a0}")).then(amount(aim)).second(verdict)
        };
        table.row(vec![
            Cell::classed(id_link(record, ROOT), "id"),
            Cell::head(title_link(record, ROOT)),
            Cell::of(Html::text(if m.direction == Direction::Up { w.benefits_more() } else { w.benefits_less() })),
            Cell::of(at(0)),
            Cell::of(at(1)),
            Cell::of(m.target.map(target).unwrap_or_default()),
        ]);
    }
    table
}
