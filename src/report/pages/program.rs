//! The status page of a program: the answer in five seconds, the reason in thirty.

mod headline;
mod money;
mod risk;
mod roadmap;
mod schedule;
mod status;
mod way_out;

pub(in crate::report) use headline::{finish, headline, is_finished, planned_by_another, schedule_sentence};
pub(in crate::report) use money::{amounts, budget_table, cost_table, sum};
pub(in crate::report) use risk::{open_risks, risk_heading};
pub(in crate::report) use status::{contested, dimension_table, name, pair, reason_at};
pub(in crate::report) use way_out::decision_of_headline;

use super::actions::{overdue, overdue_table};
use super::decisions::{folded, open_decisions, waiting_late};
use super::kpis::kpi_table;
use crate::evidence::Evidence;
use crate::metrics::Measured;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::program::Program;
use crate::report::chrome::Chrome;
use crate::report::html::{self, Html, slot};
use crate::report::marks;
use crate::report::page::{Fact, Page, Part, Section};
use crate::report::site::{Site, id_link};
use crate::report::text::Text;
use crate::words::Words;
use std::sync::Arc;

const ROOT: &str = "../";

/// `<program>/index.html`; a folder of documents has its own.
pub(super) fn pages(site: &Site<'_>, program: &ProgramView) -> Vec<Page> {
    let (Some(charter), Some(fields), Some(measured)) =
        (program.charter(), program.program(), site.measured(&program.slug))
    else {
        return Vec::new();
    };
    let path = format!("{}/index.html", program.slug);
    let w = site.words;
    let heading = headline(program);
    let sections = [
        decisions(site, program),
        status::section(site, program),
        schedule::section(site, program),
        roadmap::section(site, program),
        risk::section(site, program, measured),
        money::section(site, program, measured),
        measures(measured, site.words),
        super::since::section(site, program),
        actions(site, program),
        about(site, charter, fields),
    ];
    let kicker = match fields.next_steering {
        Some(day) => w.program_kicker(program.title(), w.dates_whole(&w.with_weekday(day)).into_owned()),
        None => program.title().to_string(),
    };
    vec![Page {
        chrome: Chrome::new(
            site,
            &path,
            &w.program_title(program.title(), &heading),
            &w.program_description(program.title()),
        )
        .crumbs(&[(&site.view.settings.title, "index.html")], program.title())
        .in_program(site, program, "index.html"),
        template: "page.html",
        kicker,
        heading: headline::on_page(program),
        sub: Html::none(),
        top: top(site, program, fields, measured),
        sections: sections.into_iter().flatten().collect(),
        main_class: "program",
        path,
    }]
}

pub(in crate::report) use crate::evidence::last_report;

fn top(site: &Site<'_>, program: &ProgramView, fields: &Program, measured: &Measured) -> Vec<Part> {
    let mut out = Vec::new();
    if let Some(evidence) = site.evidence(&program.slug) {
        let pair = marks::pair_alone(evidence.reported, evidence.overall, 150.0, 82.0, site.words);
        let (say, asks) = (status::verdict(site, program, evidence), way_out::asks(site, program));
        out.push(Part::Verdict { pair, class: "bigpair", say, asks });
        out.push(dimensions(site, program, evidence));
    }
    out.push(Part::Facts { facts: facts(site, program, fields, measured) });
    out
}

/// The first six dimensions: what is reported, what the records say, and which way that went since the last report.
fn dimensions(site: &Site<'_>, program: &ProgramView, evidence: &Evidence) -> Part {
    let w = site.words;
    let last = site.last_seen(&program.slug);
    let shown = evidence.dimensions.iter().take(6).map(|d| {
        let way = last.and_then(|m| m.direction(evidence, Some(d.dimension)));
        let remark = marks::direction(way, w).then(marks::gap_tag(d.reported, d.rag, d.verdict, w));
        let pair = marks::pair(d.reported, d.rag, 84.0, 46.0, w);
        (w.term("dimension", name(d.dimension)).to_string(), pair, remark)
    });
    let known = last.filter(|m| m.evidence.dimensions.iter().any(|d| d.rag != crate::metrics::Rag::Grey));
    let note = known.map(|m| html::fill(&w.program_direction(slot(0)), [html::day(m.date, program.as_of, w)]));
    Part::Dimensions { dimensions: shown.collect(), note: note.unwrap_or_default() }
}

fn facts(site: &Site<'_>, program: &ProgramView, fields: &Program, measured: &Measured) -> Vec<Fact> {
    let w = site.words;
    let mut out = Vec::new();
    if let Some((day, late)) = finish(program) {
        let days = html::variance(late, w);
        let against = match planned_by_another(program) {
            Some(planned) => {
                html::fill(&w.program_against_last(slot(0), slot(1)), [days, html::day(planned, program.as_of, w)])
            }
            None => html::fill(&w.program_against(slot(0)), [days]),
        };
        let label = if is_finished(program) { w.program_finish_was() } else { w.program_finish() };
        out.push(Part::fact(label, html::full_day(day, site.words), against));
    }
    let milestones = measured.kpi("milestone-on-time").filter(|kpi| kpi.detail("milestones") != Some(0.0));
    if let Some(kpi) = milestones {
        let n = |name| kpi.detail(name).unwrap_or(0.0);
        let note = match kpi.figure.value {
            Some(_) => w.program_were_due(n("due"), n("early") as usize, n("on_time")),
            None => w.program_none_due().into(),
        };
        out.push(Part::fact(
            w.program_milestones(),
            Html::text(&w.program_done_of(n("delivered"), n("milestones"))),
            Html::text(&note),
        ));
    }
    if let Some(cost) = &measured.cost {
        let [ends, plan] = w.money_beside([cost.eac, cost.bac], program.currency());
        let note = w.program_plan_spent(plan, w.money(cost.actual, program.currency()));
        out.push(Part::fact(w.program_cost(), Html::text(&ends), Html::text(&note)));
    }
    let open = open_decisions(program);
    let late = open.iter().filter(|(_, d)| d.needed_by.is_some_and(|day| day < program.as_of)).count();
    let note = if late > 0 {
        Html::text(&w.heads_overdue_count(late)).within("span", "bad")
    } else {
        Html::text(w.program_none_overdue())
    };
    out.push(Part::fact(w.program_decisions_waiting(), Html::text(&open.len().to_string()), note));
    for (label, person) in [(w.program_sponsor(), &fields.sponsor), (w.program_lead(), &fields.manager)] {
        if let Some(person) = person {
            out.push(Part::fact(label, site.person(&program.slug, person, ROOT), Html::none()));
        }
    }
    out
}

/// The decisions that cannot wait: the one that is asked for and the next two in full, the rest in a line.
fn decisions(site: &Site<'_>, program: &ProgramView) -> Option<Section> {
    let w = site.words;
    let mut open = open_decisions(program);
    let late = open.iter().filter(|(_, d)| d.needed_by.is_some_and(|day| day < program.as_of)).count();
    let heading = match (open.len(), late) {
        (0, _) => return None,
        (n, 0) => w.program_waiting(n),
        (n, late) => waiting_late(n, late, w),
    };
    let mut section =
        Section::new("decisions", w.program_decisions(), heading).why(Html::text(w.program_each_decision())).open();
    let asked = way_out::ask(program).filter(|ask| ask.solves);
    let is_asked = |record: &Arc<Record>| asked.as_ref().is_some_and(|ask| Arc::ptr_eq(ask.record, record));
    open.sort_by_key(|(record, _)| !is_asked(record));
    let later = open.split_off(open.len().min(3));
    // After the one that is asked for those with options to compare: they are what the committee must read.
    open.sort_by_key(|(record, d)| (!is_asked(record), d.option.is_empty()));
    for (place, (record, decision)) in open.into_iter().enumerate() {
        let card = folded(&Text::of(site, record, ROOT), record, decision, place == 0);
        section = section.with(Part::Decision(Box::new(card)));
    }
    if !later.is_empty() {
        let later = later.iter().map(|(record, d)| {
            let (id, title) = (id_link(record, ROOT), Html::text(record.title()));
            match d.needed_by.map(|day| html::day(day, program.as_of, w)) {
                Some(day) => html::fill(&w.program_later_one(slot(0), slot(1), slot(2)), [id, title, day]),
                None => html::fill(&w.program_later_bare(slot(0), slot(1)), [id, title]),
            }
        });
        section = section
            .with(Part::Note { html: html::fill(&w.program_later(slot(0)), [Html::join(later, w.evidence_apart())]) });
    }
    Some(section)
}

fn measures(measured: &Measured, w: &Words) -> Option<Section> {
    let shown: Vec<_> = measured.kpis.iter().filter(|k| k.figure.value.is_some()).collect();
    if shown.is_empty() {
        return None;
    }
    let red = shown.iter().filter(|k| k.rag == crate::metrics::Rag::Red).count();
    let heading = match red {
        0 => w.program_none_red().to_string(),
        n => w.program_some_red(n, shown.len()),
    };
    let half = shown.len().div_ceil(2);
    let columns = shown.chunks(half.max(1)).map(|kpis| vec![kpi_table(kpis, w).part()]).collect();
    let section = Section::new("measures", w.program_measures(), heading)
        .why(Html::text(w.program_dotted()))
        .with(Part::Columns { class: "cols", columns });
    Some(
        section.with(Part::Note {
            html: Html::text(w.program_all_measures())
                .link("kpis.html")
                .and(", ")
                .then(Html::text(w.program_how_made()).link("../glossary.html")),
        }),
    )
}

fn actions(site: &Site<'_>, program: &ProgramView) -> Option<Section> {
    let late = overdue(program);
    if late.is_empty() {
        return None;
    }
    let w = site.words;
    let heading = w.actions_late(late.len());
    Some(Section::new("actions", w.program_overdue_actions(), heading).with(overdue_table(site, &late, ROOT).part()))
}

fn about(site: &Site<'_>, charter: &Record, fields: &Program) -> Option<Section> {
    let w = site.words;
    let text = Text::of(site, charter, ROOT);
    let mut section = Section::new("about", w.program_about(), w.program_about_heading());
    let mut listed = Vec::new();
    for objective in &fields.objective {
        let what = text.prose(&objective.statement);
        listed.push(match objective.due.map(|d| html::full_day(d, w)) {
            Some(day) => html::fill(&w.program_objective(slot(0), slot(1)), [what, day]),
            None => what,
        });
    }
    if !listed.is_empty() {
        section = section.with(Part::List { items: listed, class: "plain" });
    }
    let body = text.body(charter);
    if !body.is_empty() {
        section = section.with(Part::Prose { html: body });
    }
    Some(section.with(Part::Note {
        html: Html::text(w.program_charter()).link(&format!("{ROOT}{}", crate::report::site::record_path(charter))),
    }))
}
