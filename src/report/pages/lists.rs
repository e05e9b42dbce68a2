//! The pages of a program that list what it has of a kind.

use super::actions::owner;
use super::{benefits, capacity, changes, dependencies, gates, releases};
use crate::metrics::{KPIS, Kpi, Rag};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::decision::Decision;
use crate::record::meeting::Meeting;
use crate::record::milestone::Milestone;
use crate::record::report::Report;
use crate::report::chrome::Chrome;
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html, opening};
use crate::report::page::{Cell, DecisionCard, OptionColumn, Page, Part, Section, Table};
use crate::report::site::{PROGRAM_PAGES, Site, id_link, title_link};
use crate::report::text::Text;
use crate::report::value;
use chrono::NaiveDate;
use std::sync::Arc;

/// The way from these pages to the site's root.
pub(super) const ROOT: &str = "../";

/// What a list page says.
pub(super) struct Said {
    /// A sentence with the number that matters.
    pub(super) heading: String,
    /// What else must be said at once.
    pub(super) sub: Html,
    /// The lists.
    pub(super) sections: Vec<Section>,
}

/// A page that has nothing to list yet: why, and how to begin.
pub(super) fn nothing(program: &ProgramView, kind: &str, heading: &str) -> Said {
    let empty = Part::Empty {
        text: format!("Nothing of this is recorded yet. `trueup new {kind}` writes a first record."),
        toml: format!("trueup new {kind} \"Title\" --program {}\n", program.slug),
    };
    Said { heading: heading.into(), sub: Html::none(), sections: vec![Section::new("none", "", "").with(empty)] }
}

/// Every list page of a program; of a folder of documents, its documents.
pub(super) fn pages(site: &Site<'_>, program: &ProgramView) -> Vec<Page> {
    if program.charter().is_none() {
        return vec![page(site, program, "index.html", program.title(), records(site, program))];
    }
    let own = ["raid.html", "actions.html", "people.html"];
    let listed = PROGRAM_PAGES.iter().filter(|(file, ..)| !own.contains(file));
    listed
        .map(|(file, label, kinds)| {
            let said = match *file {
                "milestones.html" => milestones(site, program),
                "decisions.html" => decisions(site, program),
                "reports.html" => reports(site, program),
                "meetings.html" => meetings(site, program),
                "kpis.html" => kpis(site, program),
                "budget.html" => budget(site, program),
                "gates.html" => gates::said(site, program),
                "benefits.html" => benefits::said(site, program),
                "releases.html" => releases::said(site, program),
                "capacity.html" => capacity::said(site, program),
                "dependencies.html" => dependencies::said(site, program),
                "changes.html" => changes::said(site, program),
                "records.html" => records(site, program),
                _ => by_kind(site, program, label, kinds),
            };
            page(site, program, file, label, said)
        })
        .collect()
}

fn page(site: &Site<'_>, program: &ProgramView, file: &str, label: &str, said: Said) -> Page {
    let path =
        if program.slug.is_empty() { file.replace("index", "documents") } else { format!("{}/{file}", program.slug) };
    let home = format!("{}/index.html", program.slug);
    let mut above = vec![(site.view.settings.title.as_str(), "index.html")];
    let mut chrome =
        Chrome::new(site, &path, &format!("{label}: {}", program.title()), &format!("{label} of {}", program.title()));
    if program.charter().is_some() {
        above.push((program.title(), &home));
        chrome = chrome.nav(site.program_nav(program, file));
    }
    Page {
        chrome: chrome.crumbs(&above, label),
        template: "page.html",
        kicker: if label == program.title() { "Documents".into() } else { format!("{label}, {}", program.title()) },
        heading: said.heading,
        sub: said.sub,
        top: Vec::new(),
        sections: said.sections,
        main_class: "",
        path,
    }
}

fn milestones(site: &Site<'_>, program: &ProgramView) -> Said {
    let Some(measured) = site.measured(&program.slug) else {
        return by_kind(site, program, "Milestones", &["milestone"]);
    };
    let subject = Subject { program, measured };
    let figures: Vec<_> = ["burn-up", "slip"].iter().filter_map(|n| figures::draw(n, &subject)).collect();
    let heading = figures.first().map_or_else(|| "Milestones".to_string(), |f| f.headline.clone());
    let mut all: Vec<(&Arc<Record>, &Milestone)> = program.of::<Milestone>().collect();
    let mut sections = Vec::new();
    if all.is_empty() {
        sections.push(Section::new("none", "", "").with(Part::Empty {
            text: "No milestone is recorded, so nothing can be said about the schedule. Add the first to milestones.toml:".into(),
            toml: "[[milestone]]\nid = \"M-01\"\ntitle = \"What will be true\"\nowner = \"Lead, Data\"\nbaseline = 2026-06-30\n".into(),
        }));
    } else {
        let columns = figures.iter().map(|f| vec![Part::figure(f)]).collect();
        sections.push(Section::new("charts", "Charts", "").with(Part::Columns { class: "cols", columns }));
        all.sort_by_key(|(r, m)| (m.baseline, r.id().to_string()));
        sections.push(
            Section::new("all", "All milestones", "All milestones, by baseline")
                .with(milestone_table(site, &all, ROOT).part()),
        );
    }
    let tasks: Vec<_> = program.of_kind("task").collect();
    if !tasks.is_empty() {
        sections.push(Section::new("tasks", "Tasks", "Tasks between them").with(generic(site, &tasks).part()));
    }
    Said { heading, sub: Html::none(), sections }
}

/// Milestones with plan, forecast or actual, and variance.
pub(super) fn milestone_table(site: &Site<'_>, milestones: &[(&Arc<Record>, &Milestone)], root: &str) -> Table {
    let as_of = site.view.as_of;
    let mut table = Table::new(
        "Milestones",
        "stack tight",
        &["ID", "Milestone", "Owner", "#Baseline", "#Forecast or actual", "#Variance", "State"],
    );
    for (record, m) in milestones {
        let end = match m.actual {
            Some(day) => html::day(day, as_of).and(" actual"),
            None => html::day(m.expected(), as_of),
        };
        let late = (m.end(as_of) - m.baseline).num_days();
        let stale = m.is_open_and_past(as_of);
        let state = Html::text(match m.cancelled.is_some() {
            true => "Cancelled",
            false if m.actual.is_some() => "Done",
            false => "Open",
        });
        let tag = if stale { html::due_tag("overdue, not updated") } else { Html::none() };
        let row = table.row(vec![
            Cell::classed(id_link(record, root), "id"),
            Cell::head(title_link(record, root)),
            Cell::of(owner(site, record, root)),
            Cell::classed(html::day(m.baseline, as_of), "nowrap"),
            Cell::classed(end, "nowrap"),
            Cell::of(if m.cancelled.is_some() { Html::none() } else { html::variance(late) }),
            Cell::of(state.second(tag)),
        ]);
        row.class = if m.cancelled.is_some() { "done" } else { "" };
    }
    table
}

fn decisions(site: &Site<'_>, program: &ProgramView) -> Said {
    let as_of = program.as_of;
    let mut open = open_decisions(program);
    let overdue = open.iter().filter(|(_, d)| d.needed_by.is_some_and(|day| day < as_of)).count();
    let mut taken: Vec<(&Arc<Record>, &Decision)> =
        program.of::<Decision>().filter(|(_, d)| d.decided.is_some()).collect();
    taken.sort_by_key(|(_, d)| std::cmp::Reverse(d.decided));
    let heading = match (open.len(), overdue) {
        (0, _) if taken.is_empty() => "No decision is recorded".to_string(),
        (0, _) => format!("No decision is waiting; {} taken", taken.len()),
        (n, 0) => {
            format!("{} {} waiting, none overdue", opening(n), if n == 1 { "decision is" } else { "decisions are" })
        }
        (n, late) => {
            format!("{} {} waiting, {late} overdue", opening(n), if n == 1 { "decision is" } else { "decisions are" })
        }
    };
    let mut sections = Vec::new();
    if !open.is_empty() {
        let cards = open.drain(..).map(|(record, d)| {
            let text = Text::of(site, record, ROOT);
            Part::Decision(Box::new(decision_card(&text, record, d)))
        });
        sections.push(Section {
            id: "open".into(),
            toc: "Waiting".into(),
            heading: "Waiting".into(),
            parts: cards.collect(),
            ..Section::default()
        });
    }
    if !taken.is_empty() {
        sections.push(Section::new("taken", "Taken", "Taken").with(taken_table(site, &taken).part()));
    }
    if sections.is_empty() {
        sections.push(Section::new("none", "", "").with(Part::Empty {
            text: "What must the committee decide? Add a file to decisions/, for example d-01-queue.md:".into(),
            toml: "+++\nid = \"D-01\"\ntitle = \"Which queue do we build on?\"\nowner = \"Lead, Platform\"\napprover = \"Chief Operating Officer\"\nrequested = 2026-05-14\nneeded_by = 2026-06-12\n+++\n".into(),
        }));
    }
    Said { heading, sub: Html::none(), sections }
}

/// Decisions that wait, by the last useful day.
pub(in crate::report) fn open_decisions(program: &ProgramView) -> Vec<(&Arc<Record>, &Decision)> {
    let mut open: Vec<(&Arc<Record>, &Decision)> =
        program.of::<Decision>().filter(|(_, d)| d.decided.is_none()).collect();
    open.sort_by_key(|(_, d)| (d.needed_by.is_none(), d.needed_by, d.requested));
    open
}

fn taken_table(site: &Site<'_>, taken: &[(&Arc<Record>, &Decision)]) -> Table {
    let mut table = Table::new(
        "Decisions taken, newest first",
        "stack",
        &["ID", "Decision", "Outcome", "Decided by", "Decided", "#Business days"],
    );
    for (record, d) in taken {
        let text = Text::of(site, record, ROOT);
        let days = d.decided.map(|day| site.view.settings.calendar.business_days(d.requested, day));
        table.row(vec![
            Cell::classed(id_link(record, ROOT), "id"),
            Cell::head(title_link(record, ROOT)),
            Cell::of(text.maybe(d.outcome.as_ref())),
            Cell::of(d.approver.as_ref().map(|p| site.person(&record.scope, p, ROOT)).unwrap_or_default()),
            Cell::classed(d.decided.map(|day| html::day(day, program_day(site))).unwrap_or_default(), "nowrap"),
            Cell::of(Html::text(&days.map_or(String::new(), |n| n.to_string()))),
        ]);
    }
    table
}

fn program_day(site: &Site<'_>) -> NaiveDate {
    site.view.as_of
}

/// How soon, or how late: "in 15 days", "13 d overdue".
pub(super) fn distance(day: NaiveDate, as_of: NaiveDate) -> Html {
    match (day - as_of).num_days() {
        0 => Html::text("today"),
        n @ 1.. => Html::text(&format!("in {}", html::count(n as usize, "day", "days"))),
        n => html::due_tag(&format!("{}\u{a0}d overdue", -n)),
    }
}

/// A decision as a card: question, last useful day, who decides, options side by side.
pub(super) fn decision_card(text: &Text<'_>, record: &Record, d: &Decision) -> DecisionCard {
    let site = text.site;
    let as_of = site.view.as_of;
    let needed = d
        .needed_by
        .filter(|_| d.decided.is_none())
        .map(|day| Html::text("Needed by ").then(html::day(day, as_of)).strong().and(", ").then(distance(day, as_of)));
    let mut meta = Vec::new();
    if let Some(approver) = &d.approver {
        meta.push(Html::text("Decides: ").then(site.person(&record.scope, approver, text.root)).and("."));
    }
    meta.push(Html::text("Asked ").then(html::day(d.requested, as_of)).and("."));
    if let Some(day) = d.decided {
        meta.push(Html::text("Decided ").then(html::day(day, as_of)).and("."));
    }
    if let Some(late) = &d.if_late {
        meta.push(text.prose(late));
    }
    let recommended = d.recommended();
    let pick = |key: &str| recommended.is_some_and(|o| o.key == key);
    let recommendation = match (&d.recommendation, recommended) {
        (Some(words), None) => Html::text("Recommended: ").strong().then(text.prose(words)),
        _ => Html::none(),
    };
    DecisionCard {
        id: record.id().to_string(),
        title: Html::text(&format!("{}: ", record.id())).then(title_link(record, text.root)),
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
    }
}

/// What options are compared on; a line that no option has is left out.
fn option_rows(text: &Text<'_>, d: &Decision, currency: &str) -> Vec<(String, Vec<Html>)> {
    let lines = |prose: &crate::record::types::Lines| match prose.0.as_slice() {
        [] => Html::none(),
        [one] => text.prose(one),
        many => {
            many.iter().map(|p| text.prose(p).within("li", "")).fold(Html::none(), Html::then).within("ul", "plain")
        }
    };
    let days = |n: f64| {
        if n == 0.0 {
            Html::text("none")
        } else {
            Html::text(&format!("{}{}\u{a0}d", if n > 0.0 { "+" } else { "" }, value::number(n)))
        }
    };
    let money =
        |n: f64| if n == 0.0 { Html::text("none") } else { Html::text(&crate::chart::format::money(n, currency)) };
    let rows = [
        ("Schedule", d.option.iter().map(|o| o.schedule_days.map(days).unwrap_or_default()).collect::<Vec<_>>()),
        ("Cost", d.option.iter().map(|o| o.cost.map(money).unwrap_or_default()).collect()),
        ("Scope", d.option.iter().map(|o| text.maybe(o.scope.as_ref())).collect()),
        ("For", d.option.iter().map(|o| lines(&o.pros)).collect()),
        ("Against", d.option.iter().map(|o| lines(&o.cons)).collect()),
    ];
    rows.into_iter().filter(|(_, cells)| cells.iter().any(|c| !c.is_empty())).map(|(l, c)| (l.to_string(), c)).collect()
}

fn reports(site: &Site<'_>, program: &ProgramView) -> Said {
    let mut all: Vec<(&Arc<Record>, &Report)> = program.of::<Report>().collect();
    all.sort_by_key(|(_, r)| std::cmp::Reverse(r.date));
    let Some((_, last)) = all.first() else {
        let empty = Part::Empty {
            text: "No status report is recorded. Add one to status/, named after its day, for example 2026-05-28.md:".into(),
            toml: "+++\ntitle = \"Status on 28 May\"\ndate = 2026-05-28\noverall = \"amber\"\nheadline = \"What changed, with the number\"\npath_to_green = \"What will be true, by when, through whom\"\n+++\n".into(),
        };
        return Said {
            heading: "No status report is recorded".into(),
            sub: Html::none(),
            sections: vec![Section::new("none", "", "").with(empty)],
        };
    };
    let age = (program.as_of - last.date).num_days();
    let heading = format!(
        "{}; the last is {} old",
        html::count(all.len(), "status report", "status reports"),
        html::count(age as usize, "day", "days")
    );
    let heads = ["Date", "Headline", "Overall", "Schedule", "Scope", "Cost", "Risk", "Quality", "Benefits"];
    let mut table = Table::new("Status reports, newest first", "stack tight", &heads);
    for (record, report) in &all {
        let text = Text::of(site, record, ROOT);
        let headline = report.headline.as_ref().map(|h| text.prose(h)).unwrap_or_else(|| Html::text(record.title()));
        let rag = |r: Option<crate::record::report::ReportedRag>| {
            Cell::of(r.map(|r| html::rag_mark(r.word())).unwrap_or_default())
        };
        table.row(vec![
            Cell::classed(
                html::full_day(report.date).link(&format!("{ROOT}{}", crate::report::site::record_path(record))),
                "nowrap",
            ),
            Cell::head(headline),
            rag(report.overall),
            rag(report.schedule),
            rag(report.scope),
            rag(report.cost),
            rag(report.risk),
            rag(report.quality),
            rag(report.benefits),
        ]);
    }
    Said { heading, sub: Html::none(), sections: vec![Section::new("all", "", "").with(table.part())] }
}

fn meetings(site: &Site<'_>, program: &ProgramView) -> Said {
    let mut all: Vec<(&Arc<Record>, &Meeting)> = program.of::<Meeting>().collect();
    all.sort_by_key(|(_, m)| std::cmp::Reverse(m.date));
    let empty_handed = all.iter().filter(|(_, m)| m.decisions.is_empty() && m.actions.is_empty()).count();
    let heading = match (all.len(), empty_handed) {
        (0, _) => "No meeting is recorded".to_string(),
        (n, 0) => format!("Each of {n} meetings yielded a decision or an action"),
        (n, k) => format!("{} of {n} meetings yielded neither decision nor action", opening(k)),
    };
    let mut table = Table::new("Meetings, newest first", "stack", &["Date", "Meeting", "Type", "Decisions", "Actions"]);
    for (record, meeting) in &all {
        let links = |refs: &[crate::record::Ref]| {
            let each = refs.iter().map(|r| match r.text().map(|t| site.find(&record.scope, t)) {
                Some(Some(found)) => id_link(found, ROOT),
                Some(None) => Html::none(),
                None => Html::text("restricted item"),
            });
            Html::join(each.collect::<Vec<_>>(), ", ")
        };
        let (decisions, actions) = (links(&meeting.decisions), links(&meeting.actions));
        let none = decisions.is_empty() && actions.is_empty();
        table.row(vec![
            Cell::classed(html::full_day(meeting.date), "nowrap"),
            Cell::head(title_link(record, ROOT)),
            Cell::of(Html::text(&crate::report::chrome::capitalised(&meeting.r#type))),
            Cell::of(if none { html::tag("Neither") } else { decisions }),
            Cell::of(actions),
        ]);
    }
    let mut section = Section::new("all", "", "");
    if !all.is_empty() {
        section = section.with(table.part());
    }
    Said { heading, sub: Html::none(), sections: vec![section] }
}

fn budget(site: &Site<'_>, program: &ProgramView) -> Said {
    let mut said = by_kind(site, program, "Budget", &["budget"]);
    let Some(measured) = site.measured(&program.slug).filter(|m| m.cost.is_some()) else { return said };
    let Some(figure) = figures::draw("s-curve", &Subject { program, measured }) else { return said };
    said.heading = figure.headline.clone();
    let table = super::program::budget_table(program, program.currency());
    let columns = vec![vec![Part::figure(&figure)], vec![table.part()]];
    said.sections.insert(0, Section::new("curve", "Chart", "").with(Part::Columns { class: "cols", columns }));
    said
}

fn kpis(site: &Site<'_>, program: &ProgramView) -> Said {
    let measured = site.measured(&program.slug);
    let all: &[Kpi] = measured.map_or(&[], |m| &m.kpis);
    let red = all.iter().filter(|k| k.rag == Rag::Red).count();
    let heading = match red {
        0 => "No measure is beyond its red limit".to_string(),
        n => format!(
            "{} of {} measures {} beyond the red limit",
            opening(n),
            all.len(),
            if n == 1 { "is" } else { "are" }
        ),
    };
    let mut section = Section::new("all", "", "").with(kpi_table(&all.iter().collect::<Vec<_>>()).part());
    section = section
        .why(Html::text("Every figure is computed from the records; the dotted line in each trend is the target."));
    let mut sections = vec![section];
    let segments = segment_table(site, program, all);
    if !segments.rows.is_empty() {
        sections.push(Section::new("workstreams", "By workstream", "By workstream").with(segments.part()));
    }
    Said { heading, sub: Html::none(), sections }
}

/// Measures with their value, trend, target and standing.
pub(super) fn kpi_table(kpis: &[&Kpi]) -> Table {
    let mut table =
        Table::new("Measures", "tight kpi", &["Measure", "#Now", "Trend", "Target", "#n", "Against limits"]);
    for kpi in kpis {
        let decimals = usize::from(kpi.definition.unit != crate::metrics::Unit::Count);
        let spark = crate::chart::sparkline::sparkline(&crate::chart::sparkline::Input {
            points: kpi.trend.clone(),
            target: kpi.limits.target,
            decimals,
        });
        let target =
            kpi.limits.target.map_or(String::new(), |t| format!("{} {}", sign(kpi), kpi.definition.unit.show(t)));
        let name = Html::text(kpi.definition.title).second(Html::text(&kpi.reason().unwrap_or_default()));
        table.row(vec![
            Cell::head(name),
            Cell::of(Html::text(&kpi.shown()).strong()),
            Cell::of(Html::printed(spark.svg)),
            Cell::classed(Html::text(&target), "nowrap"),
            Cell::of(Html::text(&kpi.figure.n.to_string())),
            Cell::of(html::rag_mark(kpi.rag.word())),
        ]);
    }
    table
}

fn sign(kpi: &Kpi) -> &'static str {
    match kpi.definition.better {
        crate::metrics::Better::Up => "≥",
        crate::metrics::Better::Down => "≤",
        crate::metrics::Better::Zero => "±",
    }
}

fn segment_table(site: &Site<'_>, program: &ProgramView, all: &[Kpi]) -> Table {
    let workstreams: Vec<&Arc<Record>> = program.of_kind("workstream").collect();
    let mut heads = vec!["Measure".to_string()];
    heads.extend(workstreams.iter().map(|w| format!("#{}", w.title())));
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let mut table = Table::new("Measures by workstream", "stack tight", &heads);
    for kpi in all.iter().filter(|k| !k.by_workstream.is_empty()) {
        let cell = |w: &&Arc<Record>| {
            let figure = kpi.by_workstream.iter().find(|(id, _)| id == w.id()).and_then(|(_, f)| f.value);
            Cell::of(Html::text(&figure.map_or("n/a".into(), |v| kpi.show(v))))
        };
        let mut cells = vec![Cell::head(Html::text(kpi.definition.title))];
        cells.extend(workstreams.iter().map(cell));
        table.row(cells);
    }
    let _ = site;
    table
}

/// A plain list per kind.
fn by_kind(site: &Site<'_>, program: &ProgramView, label: &str, kinds: &[&str]) -> Said {
    let mut sections = Vec::new();
    let mut total = 0;
    for kind in kinds {
        let records: Vec<_> = program.of_kind(kind).collect();
        let Some(first) = records.first() else { continue };
        total += records.len();
        sections.push(
            Section::new(kind, &first.kind.titles, first.kind.titles.clone()).with(generic(site, &records).part()),
        );
    }
    if sections.is_empty() {
        return nothing(
            program,
            kinds.first().copied().unwrap_or("document"),
            &format!("{label}: nothing is recorded yet"),
        );
    }
    Said { heading: format!("{label}: {}", html::count(total, "record", "records")), sub: Html::none(), sections }
}

/// Records of any kind: id, title, owner, day, state.
pub(super) fn generic(site: &Site<'_>, records: &[&Arc<Record>]) -> Table {
    let caption = records.first().map_or("Records".to_string(), |r| r.kind.titles.clone());
    let mut table = Table::new(caption, "stack tight", &["ID", "Title", "Owner", "Date", "State"]);
    for record in records {
        let owner = record.owner.as_ref().map(|o| site.person(&record.scope, o, ROOT)).unwrap_or_default();
        table.row(vec![
            Cell::classed(id_link(record, ROOT), "id"),
            Cell::head(title_link(record, ROOT)),
            Cell::of(owner),
            Cell::classed(record.data.date().map(|d| html::day(d, site.view.as_of)).unwrap_or_default(), "nowrap"),
            Cell::of(Html::text(record.data.state().unwrap_or(""))),
        ]);
    }
    table
}

/// Every record of a folder, by kind: the index for readers without search.
fn records(site: &Site<'_>, program: &ProgramView) -> Said {
    let mut sections = Vec::new();
    for kind in site.view.kinds.iter() {
        let records: Vec<_> = program.of_kind(&kind.name).collect();
        if !records.is_empty() {
            sections
                .push(Section::new(&kind.name, &kind.titles, kind.titles.clone()).with(generic(site, &records).part()));
        }
    }
    let total = program.records().count();
    Said {
        heading: format!("{}: {}", program.title(), html::count(total, "record", "records")),
        sub: Html::none(),
        sections,
    }
}

/// `glossary.html`: every KPI with its formula and limits.
pub(super) fn glossary(site: &Site<'_>) -> Vec<Page> {
    let path = "glossary.html";
    let mut table = Table::new(
        "Measures and how they are made",
        "stack",
        &["Measure", "Definition", "Target", "Amber beyond", "Red beyond"],
    );
    for kpi in KPIS {
        let limits = site.view.settings.thresholds.get(kpi.key).copied().unwrap_or_default().over(kpi.limits);
        let show = |v: Option<f64>| Cell::classed(Html::text(&v.map_or(String::new(), |v| kpi.unit.show(v))), "nowrap");
        table.row(vec![
            Cell::head(Html::text(kpi.title).second(Html::text(kpi.key).within("span", "mono"))),
            Cell::of(Html::text(kpi.definition)),
            show(limits.target),
            show(limits.amber),
            show(limits.red),
        ]);
    }
    vec![Page {
        path: path.into(),
        template: "page.html",
        chrome: Chrome::new(site, path, "Glossary", "Every measure with its formula and limits")
            .crumbs(&[(&site.view.settings.title, "index.html")], "Glossary"),
        kicker: "Glossary".into(),
        heading: "How every figure is made".into(),
        sub: Html::text(
            "Days are calendar days unless business days are said. Programs can set limits of their own; these hold for all others.",
        ),
        top: Vec::new(),
        sections: vec![Section::new("measures", "", "").with(table.part())],
        main_class: "",
    }]
}
