//! `decisions.html`: what waits with its options, what was taken; the card of a decision.

use super::example;
use super::lists::{ROOT, Said, chart, distance};
use crate::metrics::median;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::decision::Decision;
use crate::report::html::{self, Html, slot};
use crate::report::page::{Cell, DecisionCard, OptionColumn, Part, Section, Table, numeric};
use crate::report::site::{Site, id_link, title_link};
use crate::report::text::Text;
use crate::words::Words;
use std::sync::Arc;

pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let (as_of, w) = (program.as_of, site.words);
    let mut open = open_decisions(program);
    let overdue = open.iter().filter(|(_, d)| d.needed_by.is_some_and(|day| day < as_of)).count();
    let mut taken: Vec<(&Arc<Record>, &Decision)> =
        program.of::<Decision>().filter(|(_, d)| d.decided.is_some()).collect();
    taken.sort_by_key(|(_, d)| std::cmp::Reverse(d.decided));
    let heading = match (open.len(), overdue) {
        (0, _) if taken.is_empty() => w.decisions_none().to_string(),
        (0, _) => w.decisions_taken_only(taken.len()),
        (n, 0) => w.decisions_waiting_on_time(n),
        (n, late) => waiting_late(n, late, w),
    };
    let mut sections = Vec::new();
    if let Some(chart) = chart(site, program, "decision-latency") {
        sections.push(Section::new("latency", w.decisions_latency(), "").with(chart));
    }
    if !open.is_empty() {
        let waiting = waiting_heading(program, &open);
        let cards = open.drain(..).enumerate().map(|(place, (record, d))| {
            Part::Decision(Box::new(folded(&Text::of(site, record, ROOT), record, d, place == 0)))
        });
        sections.push(Section {
            id: "open".into(),
            toc: w.decisions_waiting().into(),
            heading: waiting,
            parts: cards.collect(),
            ..Section::default()
        });
    }
    if !taken.is_empty() {
        let heading = w.decisions_taken_median(taken.len(), median_days(site, &taken));
        sections.push(Section::new("taken", w.decisions_taken(), heading).with(taken_table(site, &taken).part()));
    }
    if sections.is_empty() {
        sections.push(
            Section::new("none", "", "")
                .with(Part::Empty { text: w.decisions_empty().into(), toml: example::decision(w) }),
        );
    }
    Said { heading, sub: Html::none(), sections }
}

/// By when the next of the open decisions is needed; where all are late, for how long the longest has been.
fn waiting_heading(program: &ProgramView, open: &[(&Arc<Record>, &Decision)]) -> String {
    let (as_of, w) = (program.as_of, &program.words);
    let days = || open.iter().filter_map(|(r, d)| Some((d.needed_by?, r.id())));
    let next = days().map(|(day, _)| day).filter(|day| *day >= as_of).min();
    match (next, days().min().filter(|(first, _)| *first < as_of)) {
        (Some(next), Some((first, id))) => {
            w.decisions_late_and_next((as_of - first).num_days(), id, w.in_words(next, as_of))
        }
        (Some(next), None) => w.decisions_next_by(w.in_words(next, as_of)),
        (None, Some((first, id))) => w.decisions_longest((as_of - first).num_days(), id),
        (None, None) => w.decisions_waiting().into(),
    }
}

/// The median of the business days from question to answer.
fn median_days(site: &Site<'_>, taken: &[(&Arc<Record>, &Decision)]) -> f64 {
    let took = |d: &Decision| Some(site.view.settings.calendar.business_days(d.requested, d.decided?));
    let days: Vec<f64> = taken.iter().filter_map(|(_, d)| took(d)).map(|days| days as f64).collect();
    median(&days).unwrap_or_default()
}

/// Decisions that wait, by the last useful day.
pub(in crate::report) fn open_decisions(program: &ProgramView) -> Vec<(&Arc<Record>, &Decision)> {
    let mut open: Vec<(&Arc<Record>, &Decision)> =
        program.of::<Decision>().filter(|(_, d)| d.decided.is_none()).collect();
    open.sort_by_key(|(_, d)| (d.needed_by.is_none(), d.needed_by, d.requested));
    open
}

/// How many decisions wait, and that some or all of them are late.
pub(super) fn waiting_late(n: usize, late: usize, w: &Words) -> String {
    match late == n {
        true => w.program_waiting_all_late(n, w.program_waiting(n)),
        false => w.program_waiting_late(late, w.program_waiting(n)),
    }
}

fn taken_table(site: &Site<'_>, taken: &[(&Arc<Record>, &Decision)]) -> Table {
    let w = site.words;
    let mut table = Table::new(
        w.decisions_taken_newest(),
        "stack",
        &[
            w.heads_id(),
            w.decisions_decision(),
            w.decisions_outcome(),
            w.decisions_decided_by(),
            w.decisions_decided(),
            &numeric(w.decisions_business_days()),
        ],
    );
    for (record, d) in taken {
        let text = Text::of(site, record, ROOT);
        let days = d.decided.map(|day| site.view.settings.calendar.business_days(d.requested, day));
        table.row(vec![
            Cell::classed(id_link(record, ROOT), "id"),
            Cell::head(title_link(record, ROOT)),
            Cell::of(text.maybe(d.outcome.as_ref())),
            Cell::of(d.approver.as_ref().map(|p| site.person(&record.scope, p, ROOT)).unwrap_or_default()),
            Cell::classed(
                d.decided.map(|day| html::day(day, site.view.as_of, site.words)).unwrap_or_default(),
                "nowrap",
            ),
            Cell::of(Html::text(&days.map_or(String::new(), |n| n.to_string()))),
        ]);
    }
    table
}

/// By when an open decision is needed, and how soon or how late that is.
pub(super) fn needed(site: &Site<'_>, d: &Decision) -> Option<Html> {
    let w = site.words;
    let day = d.needed_by.filter(|_| d.decided.is_none())?;
    let by = html::fill(&w.decisions_needed_by(slot(0)), [html::day(day, site.view.as_of, w)]).strong();
    Some(html::fill(&w.decisions_needed(slot(0), slot(1)), [by, distance(day, site.view.as_of, w)]))
}

/// A decision as a card: question, last useful day, who decides, options side by side.
pub(super) fn decision_card(text: &Text<'_>, record: &Record, d: &Decision) -> DecisionCard {
    let site = text.site;
    let (as_of, w) = (site.view.as_of, site.words);
    let needed = needed(site, d);
    let mut meta = Vec::new();
    if let Some(approver) = &d.approver {
        meta.push(html::fill(&w.decisions_decides(slot(0)), [site.person(&record.scope, approver, text.root)]));
    }
    meta.push(html::fill(&w.decisions_asked(slot(0)), [html::day(d.requested, as_of, w)]));
    if let Some(day) = d.decided {
        meta.push(html::fill(&w.decisions_decided_on(slot(0)), [html::day(day, as_of, w)]));
    }
    if let Some(late) = &d.if_late {
        meta.push(text.prose(late));
    }
    let recommended = d.recommended();
    let pick = |key: &str| recommended.is_some_and(|o| o.key == key);
    let recommendation = match (&d.recommendation, recommended) {
        (Some(words), None) => Html::text(w.decisions_recommended()).and(" ").strong().then(text.prose(words)),
        (None, None) if d.decided.is_none() && !d.option.is_empty() => {
            Html::text(w.decisions_no_recommendation()).strong()
        }
        _ => Html::none(),
    };
    DecisionCard {
        id: record.id().to_string(),
        title: html::fill(&w.slide_option(slot(0), slot(1)), [Html::text(record.id()), title_link(record, text.root)]),
        needed: needed.unwrap_or_default(),
        meta: Html::join(meta, " "),
        context: text.maybe(d.context.as_ref()),
        options: d
            .option
            .iter()
            .map(|o| OptionColumn { key: o.key.clone(), title: text.prose(&o.title), pick: pick(&o.key) })
            .collect(),
        rows: option_rows(text, d, text.site.view.program(text.scope).map_or("EUR", ProgramView::currency)),
        recommendation,
        folds: Html::none(),
        open: false,
    }
}

/// As [`decision_card`], what it has to compare folded on a phone but where it is `open`: the question, the day, who
/// decides and what is lost stay.
pub(super) fn folded(text: &Text<'_>, record: &Record, d: &Decision, open: bool) -> DecisionCard {
    let mut card = decision_card(text, record, d);
    if !card.options.is_empty() {
        let options = Html::text(text.site.words.record_options());
        card.folds = html::sentences([Some(options), recommended(text, d)].into_iter().flatten());
        card.open = open;
    }
    card
}

/// What is recommended, with its key: `B, Split the cutover`.
pub(super) fn recommended(text: &Text<'_>, d: &Decision) -> Option<Html> {
    let w = text.site.words;
    let option = d.recommended()?;
    // Without links: what folds is opened by its words.
    let named = w.program_later_bare(&option.key, text.plain(&option.title));
    Some(Html::text(w.decisions_recommended()).and(" ").and(&named))
}

/// What options are compared on; a line that no option has is left out.
fn option_rows(text: &Text<'_>, d: &Decision, currency: &str) -> Vec<(String, Vec<Html>)> {
    let w = text.site.words;
    let lines = |prose: &crate::record::types::Lines| match prose.0.as_slice() {
        [] => Html::none(),
        [one] => text.prose(one),
        many => {
            many.iter().map(|p| text.prose(p).within("li", "")).fold(Html::none(), Html::then).within("ul", "plain")
        }
    };
    let days = |n: f64| {
        if n == 0.0 { Html::text(w.decisions_nothing()) } else { Html::text(&w.day_difference(n)) }
    };
    let money = |n: f64| if n == 0.0 { Html::text(w.decisions_nothing()) } else { Html::text(&w.money(n, currency)) };
    let rows = [
        (
            w.dimension_schedule(),
            d.option.iter().map(|o| o.schedule_days.map(days).unwrap_or_default()).collect::<Vec<_>>(),
        ),
        (w.dimension_cost(), d.option.iter().map(|o| o.cost.map(money).unwrap_or_default()).collect()),
        (w.dimension_scope(), d.option.iter().map(|o| text.maybe(o.scope.as_ref())).collect()),
        (w.decisions_row_for(), d.option.iter().map(|o| lines(&o.pros)).collect()),
        (w.decisions_row_against(), d.option.iter().map(|o| lines(&o.cons)).collect()),
    ];
    rows.into_iter().filter(|(_, cells)| cells.iter().any(|c| !c.is_empty())).map(|(l, c)| (l.to_string(), c)).collect()
}
