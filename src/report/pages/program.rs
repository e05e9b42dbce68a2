//! The status page of a program: the answer in five seconds, the reason in thirty.

mod headline;
mod money;
mod risk;
mod roadmap;
mod schedule;
mod status;

pub(in crate::report) use headline::{finish, headline};
pub(in crate::report) use money::{budget_table, cost_table};
pub(in crate::report) use risk::{open_risks, risk_heading};
pub(in crate::report) use status::{contested, dimension_table, name, pair, reason_at};

use super::actions::{overdue, overdue_table};
use super::decisions::{decision_card, open_decisions};
use super::kpis::kpi_table;
use crate::chart::format;
use crate::metrics::Measured;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::program::Program;
use crate::report::chrome::Chrome;
use crate::report::html::{self, Html, count, opening};
use crate::report::marks;
use crate::report::page::{Fact, Page, Part, Section};
use crate::report::site::{Site, id_link};
use crate::report::text::Text;
use crate::words::Words;

const ROOT: &str = "../";

/// `<program>/index.html`; a folder of documents has its own.
pub(super) fn pages(site: &Site<'_>, program: &ProgramView) -> Vec<Page> {
    let (Some(charter), Some(fields), Some(measured)) =
        (program.charter(), program.program(), site.measured(&program.slug))
    else {
        return Vec::new();
    };
    let path = format!("{}/index.html", program.slug);
    let heading = headline(program);
    let sections = [
        decisions(site, program),
        status::section(site, program),
        schedule::section(site, program),
        roadmap::section(program),
        risk::section(site, program, measured),
        money::section(site, program, measured),
        measures(measured, site.words),
        super::since::section(site, program),
        actions(site, program),
        about(site, charter, fields),
    ];
    let steering = fields.next_steering.map(|day| format!(". Next steering: {}", site.words.with_weekday(day)));
    vec![Page {
        chrome: Chrome::new(
            site,
            &path,
            &format!("{}: {heading}", program.title()),
            &format!("Status of {}", program.title()),
        )
        .crumbs(&[(&site.view.settings.title, "index.html")], program.title())
        .in_program(site, program, "index.html"),
        template: "page.html",
        kicker: format!("{}{}", program.title(), steering.unwrap_or_default()),
        heading,
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
        let pair = marks::pair(evidence.reported, evidence.overall, 150.0, 82.0, site.words);
        out.push(Part::Verdict { pair, class: "bigpair", say: status::verdict(site, program, evidence) });
        let shown = evidence.dimensions.iter().take(6).map(|d| {
            let pair = marks::pair(d.reported, d.rag, 84.0, 46.0, site.words);
            (name(d.dimension).to_string(), pair, marks::gap_tag(d.reported, d.rag, d.verdict, site.words))
        });
        out.push(Part::Dimensions { dimensions: shown.collect() });
    }
    out.push(Part::Facts { facts: facts(site, program, fields, measured) });
    out
}

fn facts(site: &Site<'_>, program: &ProgramView, fields: &Program, measured: &Measured) -> Vec<Fact> {
    let mut out = Vec::new();
    if let Some((day, late)) = finish(program) {
        out.push(Part::fact(
            "Finish, by forecast",
            html::full_day(day, site.words),
            html::variance(late, site.words).and(" against baseline"),
        ));
    }
    if let Some(kpi) = measured.kpi("milestone-on-time") {
        let n = |name| kpi.detail(name).unwrap_or(0.0);
        let note = match kpi.figure.value {
            Some(_) => format!("{} were due, {} on time", n("due"), n("on_time")),
            None => "none due yet".into(),
        };
        out.push(Part::fact(
            "Milestones",
            Html::text(&format!("{} of {} done", n("delivered"), n("milestones"))),
            Html::text(&note),
        ));
    }
    if let Some(cost) = &measured.cost {
        let note = format!(
            "plan {}, spent {}",
            format::money(cost.bac, program.currency()),
            format::money(cost.actual, program.currency())
        );
        out.push(Part::fact(
            "Cost at completion",
            Html::text(&format::money(cost.eac, program.currency())),
            Html::text(&note),
        ));
    }
    let open = open_decisions(program);
    let late = open.iter().filter(|(_, d)| d.needed_by.is_some_and(|day| day < program.as_of)).count();
    let note = if late > 0 {
        Html::text(&format!("{late} overdue")).within("span", "bad")
    } else {
        Html::text("none overdue")
    };
    out.push(Part::fact("Decisions waiting", Html::text(&open.len().to_string()), note));
    for (label, person) in [("Sponsor", &fields.sponsor), ("Lead", &fields.manager)] {
        if let Some(person) = person {
            out.push(Part::fact(label, site.person(&program.slug, person, ROOT), Html::none()));
        }
    }
    out
}

/// The decisions that cannot wait: the next three in full, the rest in a line.
fn decisions(site: &Site<'_>, program: &ProgramView) -> Option<Section> {
    let open = open_decisions(program);
    let late = open.iter().filter(|(_, d)| d.needed_by.is_some_and(|day| day < program.as_of)).count();
    let heading = match (open.len(), late) {
        (0, _) => return None,
        (n, 0) => format!("{} {} waiting", opening(n), if n == 1 { "decision is" } else { "decisions are" }),
        (n, l) => format!(
            "{} {} waiting; {} overdue",
            opening(n),
            if n == 1 { "decision is" } else { "decisions are" },
            count(l, "is", "are")
        ),
    };
    let mut section = Section::new("decisions", "Decisions", heading)
        .why(Html::text("Each decision carries its options, what the program recommends, who decides and the last date on which deciding still helps."));
    // Those with options to compare come first: they are what the committee must read.
    let mut shown: Vec<_> = open.iter().take(3).collect();
    shown.sort_by_key(|(_, d)| d.option.is_empty());
    for (record, decision) in shown {
        let text = Text::of(site, record, ROOT);
        section = section.with(Part::Decision(Box::new(decision_card(&text, record, decision))));
    }
    if open.len() > 3 {
        let later = open.iter().skip(3).map(|(record, d)| {
            let day = d
                .needed_by
                .map(|day| Html::text(" (").then(html::day(day, program.as_of, site.words)).and(")"))
                .unwrap_or_default();
            id_link(record, ROOT).and(", ").then(Html::text(record.title())).then(day)
        });
        section = section.with(Part::Note { html: Html::text("Later: ").then(Html::join(later, "; ")).and(".") });
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
        0 => "No measure is beyond its red limit".to_string(),
        n => format!(
            "{} of {} measures {} beyond the red limit",
            opening(n),
            shown.len(),
            if n == 1 { "is" } else { "are" }
        ),
    };
    let half = shown.len().div_ceil(2);
    let columns = shown.chunks(half.max(1)).map(|kpis| vec![kpi_table(kpis, w).part()]).collect();
    let section = Section::new("measures", "Measures", heading)
        .why(Html::text(
            "The dotted line in each trend is the target. Every figure comes from the records, none is typed in.",
        ))
        .with(Part::Columns { class: "cols", columns });
    Some(
        section.with(Part::Note {
            html: Html::text("All measures")
                .link("kpis.html")
                .and(", ")
                .then(Html::text("how they are made").link("../glossary.html")),
        }),
    )
}

fn actions(site: &Site<'_>, program: &ProgramView) -> Option<Section> {
    let late = overdue(program);
    if late.is_empty() {
        return None;
    }
    let heading =
        format!("{} {} overdue", opening(late.len()), if late.len() == 1 { "action is" } else { "actions are" });
    Some(Section::new("actions", "Overdue actions", heading).with(overdue_table(site, &late, ROOT).part()))
}

fn about(site: &Site<'_>, charter: &Record, fields: &Program) -> Option<Section> {
    let text = Text::of(site, charter, ROOT);
    let mut section = Section::new("about", "About", "What the program is for");
    let mut listed = Vec::new();
    for objective in &fields.objective {
        let due = objective.due.map(|d| Html::text(", by ").then(html::full_day(d, site.words))).unwrap_or_default();
        listed.push(text.prose(&objective.statement).then(due));
    }
    if !listed.is_empty() {
        section = section.with(Part::List { items: listed, class: "plain" });
    }
    let body = text.body(charter);
    if !body.is_empty() {
        section = section.with(Part::Prose { html: body });
    }
    Some(section.with(Part::Note {
        html: Html::text("Charter, as recorded").link(&format!("{ROOT}{}", crate::report::site::record_path(charter))),
    }))
}
