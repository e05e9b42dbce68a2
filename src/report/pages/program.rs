//! The status page of a program: the answer in five seconds, the reason in thirty.

use super::actions::{overdue, overdue_table, owner};
use super::lists::{decision_card, kpi_table, milestone_table, open_decisions};
use crate::calendar;
use crate::chart::format::money;
use crate::evidence::{Evidence, Reason, Verdict};
use crate::metrics::Measured;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::action::Action;
use crate::record::metric::Dimension;
use crate::record::milestone::Milestone;
use crate::record::program::Program;
use crate::record::report::{Report, ReportedRag};
use crate::record::risk::Risk;
use crate::report::chrome::Chrome;
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html, count, opening};
use crate::report::marks;
use crate::report::page::{Cell, Fact, Page, Part, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use crate::report::text::Text;
use chrono::NaiveDate;
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
    let heading = headline(site, program);
    let sections = [
        decisions(site, program),
        status(site, program),
        schedule(site, program, measured),
        risk(site, program, measured),
        money_section(program, measured),
        measures(measured),
        actions(site, program),
        about(site, charter, fields),
    ];
    let steering = fields.next_steering.map(|day| format!(". Next steering: {}", calendar::with_weekday(day)));
    vec![Page {
        chrome: Chrome::new(
            site,
            &path,
            &format!("{}: {heading}", program.title()),
            &format!("Status of {}", program.title()),
        )
        .crumbs(&[(&site.view.settings.title, "index.html")], program.title())
        .nav(site.program_nav(program, "index.html")),
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

/// The latest end of a program's milestones and how many days after its baseline that is. What finishes a program is
/// the milestone with the latest baseline; without milestones, nothing can be said.
pub(in crate::report) fn finish(program: &ProgramView) -> Option<(NaiveDate, i64)> {
    let milestones: Vec<&Milestone> =
        program.of::<Milestone>().map(|(_, m)| m).filter(|m: &&Milestone| m.cancelled.is_none()).collect();
    let end = milestones.iter().map(|m| m.end(program.as_of)).max()?;
    let planned = milestones.iter().map(|m| m.baseline).max()?;
    Some((end, (end - planned).num_days()))
}

/// The sentence on top: the largest slip, then what must be decided.
pub(in crate::report) fn headline(site: &Site<'_>, program: &ProgramView) -> String {
    let _ = site;
    let as_of = program.as_of;
    let schedule = schedule_sentence(program);
    let open = open_decisions(program);
    let late = open.iter().filter(|(_, d)| d.needed_by.is_some_and(|day| day < as_of)).count();
    let next = open.iter().find(|(_, d)| d.needed_by.is_some_and(|day| day >= as_of));
    match (late, next) {
        (0, None) => schedule,
        (0, Some((record, d))) => match d.needed_by {
            Some(day) if (day - as_of).num_days() <= 45 => {
                format!("{schedule}; decision {} needed by {}", record.id(), calendar::in_words(day, as_of))
            }
            _ => schedule,
        },
        (n, _) => format!("{schedule}; {} overdue", count(n, "decision is", "decisions are")),
    }
}

/// Days as people say them: three weeks rather than 21 days.
fn span(days: i64) -> String {
    if days % 7 == 0 && days >= 14 {
        format!("{} weeks", days / 7)
    } else {
        count(days.unsigned_abs() as usize, "day", "days")
    }
}

/// What the schedule comes to: the worst of the open milestones that matter next, or that all is well.
fn schedule_sentence(program: &ProgramView) -> String {
    let as_of = program.as_of;
    let live: Vec<(&Arc<Record>, &Milestone)> =
        program.of::<Milestone>().filter(|(_, m)| m.cancelled.is_none()).collect();
    if live.is_empty() {
        return "No milestone is recorded, so nothing can be said about the schedule".into();
    }
    let mut open: Vec<_> = live.iter().filter(|(_, m)| m.actual.is_none()).collect();
    if open.is_empty() {
        let late = live.iter().filter(|(_, m)| m.actual.is_some_and(|day| day > m.baseline)).count();
        let worst = live
            .iter()
            .max_by_key(|(r, m)| ((m.end(as_of) - m.first_baseline.unwrap_or(m.baseline)).num_days(), r.id()));
        return match (late, worst) {
            (0, _) | (_, None) => format!("All {} milestones are done, each by its baseline", live.len()),
            (n, Some((record, m))) => {
                let days = (m.end(as_of) - m.first_baseline.unwrap_or(m.baseline)).num_days();
                format!(
                    "{} came {} late; all {} milestones are done, {n} after their baseline",
                    record.title(),
                    span(days),
                    live.len()
                )
            }
        };
    }
    // Among equal slips the one that is promised outside, then the next.
    let late = |m: &Milestone| (m.end(as_of) - m.baseline).num_days();
    let outside = |m: &Milestone| m.commitment == Some(crate::record::milestone::Commitment::External);
    open.sort_by_cached_key(|(_, m)| (std::cmp::Reverse(late(m)), std::cmp::Reverse(outside(m)), m.baseline));
    let (record, worst) = open[0];
    let late = (worst.end(as_of) - worst.baseline).num_days();
    let title = record.title();
    match late {
        ..=0 if open.iter().any(|(_, m)| m.baseline <= as_of) => format!("{} is due today", title),
        ..=0 => "All due milestones are done, and none ahead has moved".into(),
        _ if worst.expected() < as_of => format!("{title} is {} overdue without a new date", span(late)),
        n => format!("{title} slips {} to {}", span(n), calendar::in_words(worst.expected(), as_of)),
    }
}

pub(in crate::report) use crate::evidence::last_report;

fn word(rag: ReportedRag) -> &'static str {
    match rag {
        ReportedRag::Green => "Green",
        ReportedRag::Amber => "Amber",
        ReportedRag::Red => "Red",
        ReportedRag::Complete => "Complete",
        ReportedRag::NotStarted => "Not started",
    }
}

fn mark(rag: Option<ReportedRag>) -> Html {
    match rag {
        Some(rag) => html::rag_mark(rag.word()).and(" ").and(word(rag)),
        None => html::rag_mark("none").and(" ").and("Not reported"),
    }
}

/// Reported beside evidence, and how far the report is off.
pub(in crate::report) fn pair(site: &Site<'_>, program: &ProgramView) -> Html {
    let Some(evidence) = site.evidence(&program.slug) else { return Html::none() };
    let drawn = marks::pair(evidence.reported, evidence.overall, 84.0, 46.0);
    drawn.then(marks::gap_tag(evidence.reported, evidence.overall, evidence.verdict))
}

fn top(site: &Site<'_>, program: &ProgramView, fields: &Program, measured: &Measured) -> Vec<Part> {
    let mut out = Vec::new();
    if let Some(evidence) = site.evidence(&program.slug) {
        let pair = marks::pair(evidence.reported, evidence.overall, 150.0, 82.0);
        out.push(Part::Verdict { pair, class: "bigpair", say: verdict(site, program, evidence) });
        let shown = evidence.dimensions.iter().take(6).map(|d| {
            let pair = marks::pair(d.reported, d.rag, 84.0, 46.0);
            (name(d.dimension).to_string(), pair, marks::gap_tag(d.reported, d.rag, d.verdict))
        });
        out.push(Part::Dimensions { dimensions: shown.collect() });
    }
    out.push(Part::Facts { facts: facts(site, program, fields, measured) });
    out
}

/// A dimension's name for people.
pub(in crate::report) fn name(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Schedule => "Schedule",
        Dimension::Scope => "Scope",
        Dimension::Cost => "Cost",
        Dimension::Risk => "Risk",
        Dimension::Quality => "Quality",
        Dimension::Benefits => "Benefits",
        Dimension::Resources => "Resources",
        Dimension::Governance => "Governance",
    }
}

/// What the report claims, what the records say, and the gravest reasons.
pub(in crate::report) fn verdict(site: &Site<'_>, program: &ProgramView, evidence: &Evidence) -> Html {
    let claim = marks::reported_word(evidence.reported);
    let found = marks::evidence_word(evidence.overall);
    let joint = match evidence.verdict {
        Verdict::Agrees => format!("Reported {claim}, and the records say the same."),
        Verdict::Optimistic | Verdict::Watermelon => format!("Reported {claim}, but the records say {found}."),
        Verdict::Cautious => format!("Reported {claim}; the records say {found}."),
        Verdict::Stale if evidence.reported.is_none() => format!("Nothing is reported; the records say {found}."),
        Verdict::NoEvidence => format!("Reported {claim}; the records hold nothing to judge it by."),
        _ => format!("The last report says nothing overall; the records say {found}."),
    };
    let stale = evidence.stale.and_then(|s| s.last).map(|day| {
        let age = (program.as_of - day).num_days();
        Html::text(&format!("The last report is {} old.", count(age as usize, "day", "days"))).within("span", "bad")
    });
    let worst = evidence.dimensions.iter().filter(|d| d.rag >= crate::metrics::Rag::Amber);
    let mut reasons: Vec<_> = worst.flat_map(|d| d.reasons.first()).collect();
    reasons.sort_by_key(|r| (r.workstream.is_some(), std::cmp::Reverse(r.rag)));
    let texts = reasons.into_iter().take(2).map(|r| reason(site, program, r));
    let parts = [Html::text(&joint).strong(), stale.unwrap_or_default()].into_iter().chain(texts);
    Html::join(parts, " ")
}

/// A reason with links to the records that it is made from.
pub(in crate::report) fn reason(site: &Site<'_>, program: &ProgramView, reason: &Reason) -> Html {
    reason_at(site, program, reason, ROOT)
}

/// As [`reason`], on a page from which the site's root is `root` away.
pub(in crate::report) fn reason_at(site: &Site<'_>, program: &ProgramView, reason: &Reason, root: &str) -> Html {
    let mut text = Html::text(&reason.text);
    let missing: Vec<&Arc<Record>> = reason
        .records
        .iter()
        .filter_map(|id| site.find(&program.slug, id))
        .filter(|r| !reason.text.contains(r.id()))
        .take(3)
        .collect();
    for record in reason.records.iter().filter_map(|id| site.find(&program.slug, id)) {
        text = text.link_word(record.id(), &format!("{root}{}", crate::report::site::record_path(record)));
    }
    if missing.is_empty() {
        return text;
    }
    let links = missing.into_iter().map(|r| id_link(r, root));
    text.and(" (").then(Html::join(links, ", ")).and(")")
}

fn facts(site: &Site<'_>, program: &ProgramView, fields: &Program, measured: &Measured) -> Vec<Fact> {
    let mut out = Vec::new();
    if let Some((day, late)) = finish(program) {
        out.push(Part::fact("Finish, by forecast", html::full_day(day), html::variance(late).and(" against baseline")));
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
        let note =
            format!("plan {}, spent {}", money(cost.bac, program.currency()), money(cost.actual, program.currency()));
        out.push(Part::fact("Cost at completion", Html::text(&money(cost.eac, program.currency())), Html::text(&note)));
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
                .map(|day| Html::text(" (").then(html::day(day, program.as_of)).and(")"))
                .unwrap_or_default();
            id_link(record, ROOT).and(", ").then(Html::text(record.title())).then(day)
        });
        section = section.with(Part::Note { html: Html::text("Later: ").then(Html::join(later, "; ")).and(".") });
    }
    Some(section)
}

/// What the last report says by dimension, and how it means to get back to green.
fn status(site: &Site<'_>, program: &ProgramView) -> Option<Section> {
    let Some((record, report)) = last_report(program) else { return Some(unreported(site, program)) };
    let text = Text::of(site, record, ROOT);
    let mut section = Section::new("status", "Status and path to green", status_heading(site, program)).why(Html::text(
        "The left mark is what the program reported, the right mark is what the rules compute from its records. A falling arrow means the report is too good.",
    ));
    if let Some(evidence) = site.evidence(&program.slug) {
        section = section.with(dimension_table(site, program, evidence).part());
        for contest in evidence.contests.iter().chain(evidence.dimensions.iter().flat_map(|d| &d.contests)) {
            section = section.with(Part::Note { html: contested(contest) });
        }
    }
    let mut fields = Vec::new();
    if let Some(path) = &report.path_to_green {
        fields.push(("Path to green".to_string(), text.prose(path)));
    }
    for (label, lines) in [
        ("Went well", &report.highlights),
        ("Did not", &report.lowlights),
        ("Next", &report.next),
        ("Asks", &report.asks),
    ] {
        if !lines.0.is_empty() {
            let items = lines.0.iter().map(|p| text.prose(p).within("li", "")).fold(Html::none(), Html::then);
            fields.push((label.to_string(), items.within("ul", "plain")));
        }
    }
    if !fields.is_empty() {
        section = section.with(Part::Fields { fields });
    }
    if !report.by_workstream.is_empty() {
        section = section.with(by_workstream(site, report, &text).part());
    }
    Some(section.with(Part::Note { html: title_link(record, ROOT) }))
}

/// The evidence of a program without a report.
fn unreported(site: &Site<'_>, program: &ProgramView) -> Section {
    let section = Section::new("status", "Status", "No status report is recorded; this is what the records say");
    match site.evidence(&program.slug) {
        Some(evidence) => section.with(dimension_table(site, program, evidence).part()),
        None => section,
    }
}

fn status_heading(site: &Site<'_>, program: &ProgramView) -> String {
    let Some(evidence) = site.evidence(&program.slug) else { return "Status".into() };
    let reported = evidence.dimensions.iter().filter(|d| d.reported.is_some()).count();
    match evidence.dimensions.iter().filter(|d| d.verdict.is_better_than_evidence()).count() {
        0 => "The report says no better than the records".into(),
        1 => format!("One of {reported} dimensions reports better than the records"),
        n => format!("{} of {reported} dimensions report better than the records", opening(n)),
    }
}

/// Dimensions with their pair and reasons, gaps first, then by severity.
pub(in crate::report) fn dimension_table(site: &Site<'_>, program: &ProgramView, evidence: &Evidence) -> Table {
    let mut table =
        Table::new("Status by dimension", "stack dimt", &["Dimension", "Reported, evidence", "What the records say"]);
    let mut shown: Vec<_> = evidence.dimensions.iter().collect();
    shown.sort_by_key(|d| (std::cmp::Reverse(marks::gap(d.reported, d.rag)), std::cmp::Reverse(d.rag)));
    for d in shown {
        let tag = marks::gap_tag(d.reported, d.rag, d.verdict);
        let reasons = d.reasons.iter().take(4).map(|r| reason(site, program, r).within("li", ""));
        let more = d.reasons.len().saturating_sub(4);
        let rest = if more > 0 { Html::text(&format!("and {more} more")).within("li", "dim") } else { Html::none() };
        let list = reasons.chain([rest]).fold(Html::none(), Html::then).within("ul", "plain");
        let row = table.row(vec![
            Cell::head(Html::text(name(d.dimension)).second(tag)),
            Cell::of(marks::pair(d.reported, d.rag, 72.0, 42.0)),
            Cell::of(list),
        ]);
        row.class = if d.verdict.is_better_than_evidence() { "hot" } else { "inset" };
    }
    table
}

/// Why the evidence is contested; an expired contest is said to be so.
fn contested(contest: &crate::evidence::Contest) -> Html {
    let what = contest.dimension.map_or("The evidence as a whole", name);
    let approver = contest.approver.as_deref().map(|a| format!(", agreed by {a}")).unwrap_or_default();
    let until = contest.expires.map(|day| format!(", until {}", calendar::day_month_year(day))).unwrap_or_default();
    let text =
        Html::text(&format!("{what} is contested{approver}{until}: ")).strong().then(Html::text(&contest.reason));
    if contest.expired { text.and(" ").then(html::due_tag("expired")) } else { text }
}

fn by_workstream(site: &Site<'_>, report: &Report, text: &Text<'_>) -> Table {
    let mut table = Table::new("Reported status by workstream", "stack tight", &["Workstream", "Reported", "Note"]);
    for row in &report.by_workstream {
        let name = row.workstream.text().map(|w| site.find(text.scope, w).map_or(w, |r| r.title()));
        table.row(vec![
            Cell::head(Html::text(name.unwrap_or("restricted item"))),
            Cell::of(mark(Some(row.rag))),
            Cell::of(text.maybe(row.note.as_ref())),
        ]);
    }
    table
}

fn schedule(site: &Site<'_>, program: &ProgramView, measured: &Measured) -> Option<Section> {
    let subject = Subject { program, measured };
    let burn_up = figures::draw("burn-up", &subject)?;
    let slip = figures::draw("slip", &subject)?;
    let heading = match finish(program) {
        None => "No milestone is recorded yet".to_string(),
        Some((end, late)) if late > 0 && end < program.as_of => {
            let planned = end - chrono::Duration::days(late);
            format!(
                "Planned to finish on {}; finished on {}",
                calendar::in_words(planned, program.as_of),
                calendar::in_words(end, program.as_of)
            )
        }
        Some((end, late)) if late > 0 => {
            let planned = end - chrono::Duration::days(late);
            format!(
                "The plan says {}; the records point to {}",
                calendar::in_words(planned, program.as_of),
                calendar::in_words(end, program.as_of)
            )
        }
        Some((end, _)) => format!("The records keep the planned finish, {}", calendar::in_words(end, program.as_of)),
    };
    let mut section = Section::new("schedule", "Schedule", heading);
    let columns: Vec<Vec<Part>> = [&burn_up, &slip].into_iter().map(|f| vec![Part::figure(f)]).collect();
    section = section.with(Part::Columns { class: "cols", columns });
    let mut next: Vec<(&Arc<Record>, &Milestone)> =
        program.of::<Milestone>().filter(|(_, m)| m.actual.is_none() && m.cancelled.is_none()).collect();
    next.sort_by_key(|(r, m)| (m.expected(), r.id().to_string()));
    if !next.is_empty() {
        next.truncate(8);
        section = section
            .with(Part::Heading { text: "Next milestones".into() })
            .with(milestone_table(site, &next, ROOT).part())
            .with(Part::Note { html: Html::text("All milestones").link("milestones.html") });
    }
    Some(section)
}

/// Open risks, highest first.
pub(in crate::report) fn open_risks(program: &ProgramView) -> Vec<(&Arc<Record>, &Risk)> {
    let mut open: Vec<_> = program.of::<Risk>().filter(|(_, r)| r.closed.is_none()).collect();
    open.sort_by(|a, b| b.1.score().cmp(&a.1.score()).then_with(|| crate::portfolio::natural_cmp(a.0.id(), b.0.id())));
    open
}

fn risk(site: &Site<'_>, program: &ProgramView, measured: &Measured) -> Option<Section> {
    let open = open_risks(program);
    program.of::<Risk>().next()?;
    let subject = Subject { program, measured };
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
        since.map_or("Movement".to_string(), |day| format!("Since {}", calendar::near(day, site.view.as_of)));
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
            Cell::of(html::score_chip(risk.score())),
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
            let by = owner(site, action, root).and(", ").then(html::day(a.due, site.view.as_of));
            title_link(action, root).second(by)
        }
        None => Html::text("no open action").within("span", "bad").second(owner(site, record, root)),
    }
}

fn money_section(program: &ProgramView, measured: &Measured) -> Option<Section> {
    measured.cost.as_ref()?;
    let figure = figures::draw("s-curve", &Subject { program, measured })?;
    let cost = measured.cost.as_ref()?;
    let currency = program.currency();
    let heading = match cost.eac - cost.bac {
        over if over > 0.0 => {
            format!("The forecast ends {} above the plan of {}", money(over, currency), money(cost.bac, currency))
        }
        under if under < 0.0 => {
            format!("The forecast ends {} below the plan of {}", money(-under, currency), money(cost.bac, currency))
        }
        _ => format!("The forecast keeps the plan of {}", money(cost.bac, currency)),
    };
    let columns = vec![vec![Part::figure(&figure)], vec![budget_table(program, currency).part()]];
    let section = Section::new("money", "Money", heading).with(Part::Columns { class: "cols", columns });
    Some(section.with(Part::Note { html: Html::text("Budget lines").link("budget.html") }))
}

/// Planned, spent and expected by category, the largest first, and the sum.
pub(in crate::report) fn budget_table(program: &ProgramView, currency: &str) -> Table {
    use crate::metrics::{Cost, cost_by_category};
    let mut table =
        Table::new("Budget by category", "tight", &["Category", "#Plan", "#Spent", "#At completion", "#Variance"]);
    let mut add = |name: Html, cost: &Cost, class: &'static str| {
        let share = if cost.bac == 0.0 {
            String::new()
        } else {
            format!("{:+.1}\u{a0}%", (cost.eac - cost.bac) / cost.bac * 100.0).replace('-', "\u{2212}")
        };
        let amount = |n: f64| Cell::classed(Html::text(&money(n, currency)), "nowrap");
        let row = table.row(vec![
            Cell::head(name),
            amount(cost.bac),
            amount(cost.actual),
            amount(cost.eac),
            Cell::classed(Html::text(&share), "nowrap"),
        ]);
        row.class = class;
    };
    let mut sum = Cost::default();
    for (category, cost) in cost_by_category(program) {
        add(Html::text(&category), &cost, "");
        sum.bac += cost.bac;
        sum.actual += cost.actual;
        sum.eac += cost.eac;
    }
    add(Html::text("All"), &sum, "total");
    table
}

fn measures(measured: &Measured) -> Option<Section> {
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
    let columns = shown.chunks(half.max(1)).map(|kpis| vec![kpi_table(kpis).part()]).collect();
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
        let due = objective.due.map(|d| Html::text(", by ").then(html::full_day(d))).unwrap_or_default();
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
