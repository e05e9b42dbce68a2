//! `gates.html`: every gate with its criteria, the next review first.

use super::lists::{ROOT, Said, chart, distance, headed_chart, nothing};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::gate::{Criterion, Gate, Lacks};
use crate::record::types::{DayFlag, Person};
use crate::report::chrome::capitalised;
use crate::report::html::{self, Html, slot};
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::{Site, id_link};
use crate::report::text::Text;
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::Arc;

/// The gates: those to be reviewed by their day, then those that were.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let mut all: Vec<(&Arc<Record>, &Gate)> = program.of::<Gate>().collect();
    all.sort_by_key(|(_, g)| (g.outcome.is_some(), g.review));
    let heading = match all.first() {
        None => return nothing(program, "gate", site.words.gates_none()),
        Some((record, gate)) if gate.outcome.is_none() => how_many_are_met(gate, record.title(), site.words),
        Some(_) => site.words.gates_all_reviewed(all.len()),
    };
    // The page's heading is the chart's finding, but where it is about a gate that the chart leaves out.
    let said = all.first().is_some_and(|(_, gate)| gate.outcome.is_none() && !gate.criterion.is_empty());
    let readiness = match said {
        true => headed_chart(site, program, "readiness", None, None).map(|(part, _)| part),
        false => chart(site, program, "readiness"),
    };
    let passed = all.iter().filter(|(record, _)| record.data.is_open() == Some(false)).count();
    let left_out = if passed > 0 { Html::text(&site.words.gates_passed_left_out(passed)) } else { Html::none() };
    let readiness =
        readiness.map(|part| Section::new("readiness", site.words.gates_readiness(), "").why(left_out).with(part));
    // Where some gates name who must agree, one that names nobody says so.
    let signed = all.iter().any(|(_, gate)| !gate.signoff.is_empty());
    let all_open = all.first().map(|(_, gate)| *gate).filter(|_| said);
    let gates = all.into_iter().map(|(record, gate)| section(site, record, gate, signed));
    let sections = readiness.into_iter().chain(gates).collect();
    let sub = all_open.map_or_else(Html::none, |gate| rest(gate, site.view.as_of, site.words));
    Said { heading, sub, sections }
}

/// What the criteria of a gate come to beside those that are met: open, waived, met without evidence that holds.
fn rest(gate: &Gate, as_of: NaiveDate, w: &Words) -> Html {
    let count = |test: &dyn Fn(&Criterion) -> bool| gate.criterion.iter().filter(|c| test(c)).count();
    let waived = count(&|c| !c.is_met() && c.is_waived(as_of));
    let open = count(&|c| !c.is_met() && !c.is_waived(as_of));
    let lacks = |c: &Criterion| gate.lacks(c, as_of);
    let bare = count(&|c| lacks(c) == Some(Lacks::Evidence));
    let old = count(&|c| matches!(lacks(c), Some(Lacks::Freshness { .. })));
    let lapsing = count(&|c| c.is_waived(as_of) && gate.outlives_waiver_of(c));
    let said = [
        (open > 0).then(|| w.gates_rest_open(open)),
        (waived > 0).then(|| w.gates_rest_waived(waived)),
        (lapsing > 0).then(|| w.gates_rest_lapsing(lapsing)),
        (bare > 0).then(|| w.gates_rest_bare(bare)),
        (old > 0).then(|| w.gates_rest_old(old)),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    if said.is_empty() { Html::none() } else { Html::text(&w.program_fact(capitalised(&w.list(&said)))) }
}

fn section(site: &Site<'_>, record: &Arc<Record>, gate: &Gate, signed: bool) -> Section {
    let as_of = site.view.as_of;
    let text = Text::of(site, record, ROOT);
    let (day, link, w) = (html::full_day(gate.review, site.words), id_link(record, ROOT), site.words);
    let why = match Some(site.state(record)).filter(|_| gate.outcome.is_some()) {
        Some(outcome) => {
            let outcome = Html::text(outcome).strong();
            html::fill(&w.gates_was_reviewed(slot(0), slot(1), slot(2)), [day, outcome, link])
        }
        None => {
            let distance = distance(gate.review, as_of, w);
            html::fill(&w.gates_review(slot(0), slot(1), slot(2)), [day, distance, link])
        }
    };
    let mut section = Section::new(record.id(), record.title(), heading(record, gate, as_of, w)).why(why);
    if !gate.criterion.is_empty() {
        section = section.with(criteria(&text, record, gate).part());
    }
    if !gate.signoff.is_empty() {
        section =
            section.with(Part::Heading { text: w.gates_signoffs().into() }).with(signoffs(&text, record, gate).part());
    } else if signed {
        section = section.with(Part::Note { html: Html::text(w.gates_no_signoffs()) });
    }
    section
}

/// Of a gate that is still to be reviewed what is left to do for it; else how much of it was met.
fn how_many_are_met(gate: &Gate, title: &str, w: &Words) -> String {
    let met = gate.criterion.iter().filter(|c| c.is_met()).count();
    match gate.criterion.len() {
        all @ 1.. if met == all => w.gates_all_met(all, title),
        all => w.gates_met_for(all, title, met),
    }
}

fn heading(record: &Record, gate: &Gate, as_of: NaiveDate, w: &Words) -> String {
    let title = record.title();
    let open = || gate.criterion.iter().filter(|c| !c.is_met() && !c.is_waived(as_of));
    let (all, left) = (gate.criterion.len(), open().count());
    if all == 0 {
        return title.into();
    }
    if gate.outcome.is_some() || left == 0 {
        return how_many_are_met(gate, title, w);
    }
    let late = open().filter(|c| c.due.is_some_and(|due| due < as_of)).count();
    match (late, open().filter_map(|c| c.due).min()) {
        (late, _) if late == left => w.titles_gate_all_late(left, title),
        (1.., _) => w.titles_gate_late(late, left, title),
        (_, Some(due)) => w.titles_gate_open(left, title, w.in_words(due, as_of)),
        (_, None) => w.titles_gate_undated(left, title),
    }
}

/// Every criterion with its state and evidence, the open ones first; also for the page of a gate.
pub(super) fn criteria(text: &Text<'_>, record: &Record, gate: &Gate) -> Table {
    let site = text.site;
    let (as_of, w) = (site.view.as_of, site.words);
    let caption = w.gates_criteria_of(record.id());
    let heads = [w.gates_criterion(), w.heads_owner(), w.heads_due(), w.heads_state(), w.gates_proof()];
    let mut table = Table::new(caption, "stack tight", &heads);
    let mut rows: Vec<&Criterion> = gate.criterion.iter().collect();
    rows.sort_by_key(|c| {
        let settled = c.is_met() && gate.lacks(c, as_of).is_none();
        (settled, c.is_met(), c.is_waived(as_of), c.due.is_none(), c.due)
    });
    for c in rows {
        let evidence = text
            .maybe(c.evidence.as_ref())
            .second(c.evidence_date.map(|d| html::day(d, as_of, site.words)).unwrap_or_default());
        let lacks = gate.lacks(c, as_of);
        let proof = match lacks {
            None => evidence,
            Some(Lacks::Evidence) => Html::text(w.gates_none_given()).within("span", "bad"),
            Some(Lacks::Freshness { age, most }) => {
                evidence.second(Html::text(&w.gates_too_old(w.days(age), most)).within("span", "bad"))
            }
        };
        let row = table.row(vec![
            Cell::head(text.prose_linked(&c.text).second(Html::text(c.category.as_deref().unwrap_or("")))),
            Cell::of(c.owner.as_ref().map(|o| site.person(&record.scope, o, text.root)).unwrap_or_default()),
            Cell::classed(c.due.map(|d| html::day(d, as_of, site.words)).unwrap_or_default(), "nowrap"),
            Cell::of(state(text, record, gate, c)),
            Cell::of(proof),
        ]);
        row.class = if c.is_met() && lacks.is_none() { "done" } else { "" };
    }
    table
}

fn state(text: &Text<'_>, record: &Record, gate: &Gate, c: &Criterion) -> Html {
    let site = text.site;
    let (as_of, w) = (site.view.as_of, site.words);
    let until = |day: NaiveDate| html::fill(&w.gates_until(slot(0)), [html::day(day, as_of, w)]);
    match (c.met, c.due) {
        (Some(DayFlag::Since(day)), _) => html::fill(&w.gates_met_on(slot(0)), [html::day(day, as_of, w)]),
        (Some(DayFlag::Always), _) => Html::text(w.gates_met()),
        _ if c.is_waived(as_of) => {
            let by = c.waived_by.as_ref().map(|p| site.person(&record.scope, p, text.root)).unwrap_or_default();
            let lapses = Html::text(w.gates_waiver_lapses()).within("span", "bad");
            let lapses = if gate.outlives_waiver_of(c) { lapses } else { Html::none() };
            html::fill(&w.gates_waived(slot(0)), [by])
                .second(Html::join([c.waived_until.map(until).unwrap_or_default(), lapses], w.list_between()))
        }
        _ if let Some((by, until)) = ended(c, as_of) => {
            let said = [site.person(&record.scope, by, text.root), html::day(until, as_of, w)];
            let said = html::fill(&w.gates_waiver_ended(slot(0), slot(1)), said);
            Html::text(w.gates_open()).second(said.within("span", "bad"))
        }
        (_, Some(due)) if due < as_of => Html::text(w.gates_open()).second(distance(due, as_of, site.words)),
        _ => Html::text(w.gates_open()),
    }
}

/// Who had waived a criterion, and the day until which, where that day has passed.
fn ended(c: &Criterion, as_of: NaiveDate) -> Option<(&Person, NaiveDate)> {
    Some((c.waived_by.as_ref()?, c.waived_until.filter(|until| *until < as_of)?))
}

/// Whose agreement is needed, and what they said; also for the page of a gate.
pub(super) fn signoffs(text: &Text<'_>, record: &Record, gate: &Gate) -> Table {
    let (site, w) = (text.site, text.site.words);
    // Of a gate that nobody has signed for yet the days have no column.
    let dated = gate.signoff.iter().any(|s| s.date.is_some());
    let mut heads = vec![w.gates_role(), w.gates_by()];
    heads.extend(dated.then(|| w.heads_date()));
    heads.push(w.gates_verdict());
    let mut table = Table::new(w.gates_signoffs_of(record.id()), "stack tight", &heads);
    for s in &gate.signoff {
        let day = s.date.map(|d| html::day(d, site.view.as_of, w)).unwrap_or_default();
        let mut cells = vec![
            Cell::head(Html::text(&s.role)),
            Cell::of(s.by.as_ref().map(|p| site.person(&record.scope, p, text.root)).unwrap_or_default()),
        ];
        cells.extend(dated.then(|| Cell::classed(day, "nowrap")));
        cells.push(Cell::of(text.linked(Html::text(s.verdict.as_deref().unwrap_or(w.gates_waiting())))));
        table.row(cells);
    }
    table
}
