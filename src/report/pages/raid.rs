//! The RAID log: risks, assumptions, issues and dependencies in one table, in four orders.

use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::assumption::Assumption;
use crate::record::dependency::Dependency;
use crate::record::issue::{Issue, Severity};
use crate::record::risk::Risk;
use crate::report::chrome::Chrome;
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html, count, opening};
use crate::report::page::{Cell, FilterGroup, Page, Part, Section, Table};
use crate::report::site::Site;
use crate::words::Words;
use chrono::NaiveDate;

/// A line of the log.
struct Line<'v> {
    record: &'v Record,
    letter: &'static str,
    score: Option<u32>,
    before: Option<u32>,
    severity: Option<(u8, &'static str)>,
    raised: NaiveDate,
    due: Option<NaiveDate>,
    open: bool,
    late: Option<i64>,
}

impl Line<'_> {
    fn overdue(&self, as_of: NaiveDate) -> Option<i64> {
        let days = (as_of - self.due?).num_days();
        (self.open && days > 0).then_some(days)
    }

    /// Without what it needs to be followed up: an owner, and a date.
    fn is_bare(&self) -> bool {
        self.open && (self.record.owner.is_none() || self.due.is_none())
    }

    /// Sort key by weight: the score, or a score of the same height as the severity.
    fn weight(&self) -> u32 {
        self.score.unwrap_or(match self.severity {
            Some((4, _)) => 16,
            Some((3, _)) => 12,
            Some((2, _)) => 6,
            Some(_) => 2,
            None => 0,
        })
    }
}

fn lines<'v>(program: &'v ProgramView, since: Option<NaiveDate>) -> Vec<Line<'v>> {
    program.records().filter_map(|r| line(r, since)).collect()
}

fn line(record: &Record, since: Option<NaiveDate>) -> Option<Line<'_>> {
    let open = record.data.is_open().unwrap_or(true);
    let base = |letter, raised| Line {
        record,
        letter,
        score: None,
        before: None,
        severity: None,
        raised,
        due: record.data.due(),
        open,
        late: None,
    };
    if let Some(risk) = record.as_kind::<Risk>() {
        let then = since.and_then(|day| risk.stood(day)).map(|(p, i)| u32::from(p) * u32::from(i));
        return Some(Line { score: Some(risk.score()), before: then, ..base("R", risk.raised) });
    }
    if let Some(issue) = record.as_kind::<Issue>() {
        let severity = match issue.severity {
            Severity::Critical => (4, "Critical"),
            Severity::High => (3, "High"),
            Severity::Medium => (2, "Medium"),
            Severity::Low => (1, "Low"),
        };
        return Some(Line { severity: Some(severity), ..base("I", issue.raised) });
    }
    if let Some(dependency) = record.as_kind::<Dependency>() {
        return Some(Line { late: dependency.late_by(), ..base("D", dependency.raised) });
    }
    record.as_kind::<Assumption>().map(|a| base("A", a.raised))
}

/// The orders in which the log is written: file, head that is sorted, label.
const ORDERS: [(&str, &str); 4] =
    [("raid.html", "Score"), ("raid-by-owner.html", "Owner"), ("raid-by-age.html", "Age"), ("raid-by-due.html", "Due")];

/// `raid.html` and its pre-sorted copies; none for a folder of documents.
pub(super) fn pages(site: &Site<'_>, program: &ProgramView) -> Vec<Page> {
    let Some(measured) = site.measured(&program.slug) else { return Vec::new() };
    ORDERS.iter().map(|(file, order)| page(site, program, measured, file, order)).collect()
}

fn page(site: &Site<'_>, program: &ProgramView, measured: &crate::metrics::Measured, file: &str, order: &str) -> Page {
    let path = format!("{}/{file}", program.slug);
    let mut lines = lines(program, measured.last_steering);
    sort(&mut lines, order, site);
    let open: Vec<&Line<'_>> = lines.iter().filter(|l| l.open).collect();
    let overdue = open.iter().filter(|l| l.overdue(program.as_of).is_some()).count();
    let heading = heading(lines.len(), open.len(), overdue);
    let home = format!("{}/index.html", program.slug);
    // The pre-sorted copies are for their table; the charts stand on the first.
    let names: &[&str] = if file == "raid.html" { &["risk-matrix", "exposure"] } else { &[] };
    let subject = Subject::of(site, program);
    let charts = names.iter().filter_map(|name| figures::draw(name, subject.as_ref()?));
    let charts: Vec<Vec<Part>> = charts.filter(|f| !f.wide.is_empty()).map(|f| vec![Part::figure(&f)]).collect();
    let mut log = Section::new("log", "", "");
    if lines.is_empty() {
        log = log.with(empty());
    } else {
        log = log
            .with(Part::Filters { groups: filters(&lines, overdue) })
            .with(table(site, program, &lines, order).part());
    }
    let mut sections = vec![log];
    if !charts.is_empty() {
        let columns = Part::Columns { class: "cols", columns: charts };
        sections.push(Section::new("risk", "", "Where the risks stand, and where they came from").with(columns));
    }
    Page {
        chrome: Chrome::new(
            site,
            &path,
            &format!("RAID log: {}", program.title()),
            "Risks, assumptions, issues and dependencies",
        )
        .crumbs(&[(&site.view.settings.title, "index.html"), (program.title(), &home)], "RAID log")
        .in_program(site, program, file),
        template: "page.html",
        kicker: format!("RAID log, {}", program.title()),
        heading,
        sub: sub(&open),
        top: Vec::new(),
        sections,
        main_class: "raid",
        path,
    }
}

fn heading(all: usize, open: usize, overdue: usize) -> String {
    match (all, open, overdue) {
        (0, ..) => "No risk, assumption, issue or dependency is recorded".into(),
        (_, 0, _) => format!("All {all} records are closed"),
        (_, open, 0) => format!("None of {open} open records is past its date"),
        (_, open, n) => format!(
            "{} of {open} open records {} past {} date",
            opening(n),
            if n == 1 { "is" } else { "are" },
            if n == 1 { "its" } else { "their" }
        ),
    }
}

/// Which open records lack an owner, and which risks are critical.
fn sub(open: &[&Line<'_>]) -> Html {
    let names =
        |lines: Vec<&&Line<'_>>| lines.iter().take(5).map(|l| l.record.id().to_string()).collect::<Vec<_>>().join(", ");
    let mut sentences = Vec::new();
    let critical: Vec<&&Line<'_>> = open.iter().filter(|l| l.score.is_some_and(|s| s >= 15)).collect();
    let risks = open.iter().filter(|l| l.letter == "R").count();
    if !critical.is_empty() {
        let verb = if critical.len() == 1 { "is" } else { "are" };
        sentences.push(format!(
            "{} of {} {verb} critical: {}.",
            opening(critical.len()),
            count(risks, "risk", "risks"),
            names(critical)
        ));
    }
    let ownerless: Vec<&&Line<'_>> = open.iter().filter(|l| l.record.owner.is_none()).collect();
    if !ownerless.is_empty() {
        let verb = if ownerless.len() == 1 { "has" } else { "have" };
        sentences.push(format!("{} {verb} no owner.", names(ownerless)));
    }
    Html::text(&sentences.join(" "))
}

fn sort(lines: &mut [Line<'_>], order: &str, site: &Site<'_>) {
    let owner = |l: &Line<'_>| l.record.owner.as_ref().map(|o| site.person_name(&l.record.scope, o));
    match order {
        // Who owns what is looked up once per line.
        "Owner" => lines.sort_by_cached_key(|l| {
            let owner = owner(l);
            (!l.open, owner.is_some(), owner, std::cmp::Reverse(l.weight()))
        }),
        "Age" => lines.sort_by_key(|l| (!l.open, l.raised)),
        "Due" => lines.sort_by_key(|l| (!l.open, l.due.is_none(), l.due)),
        _ => lines.sort_by_key(|l| (!l.open, std::cmp::Reverse(l.weight()), l.due.is_none(), l.due)),
    }
}

fn filters(lines: &[Line<'_>], overdue: usize) -> Vec<FilterGroup> {
    let open = |letter: &str| lines.iter().filter(|l| l.open && (letter.is_empty() || l.letter == letter)).count();
    let bare = lines.iter().filter(|l| l.is_bare()).count();
    vec![
        FilterGroup {
            legend: "Type".into(),
            name: "t",
            choices: vec![
                ("t-all", format!("All {}", open("")), true),
                ("t-r", format!("Risks {}", open("R")), false),
                ("t-a", format!("Assumptions {}", open("A")), false),
                ("t-i", format!("Issues {}", open("I")), false),
                ("t-d", format!("Dependencies {}", open("D")), false),
            ],
        },
        FilterGroup {
            legend: "Show".into(),
            name: "s",
            choices: vec![
                ("s-open", "Open".into(), true),
                ("s-due", format!("Overdue {overdue}"), false),
                ("s-bare", format!("No owner or date {bare}"), false),
                ("s-all", "All with closed".into(), false),
            ],
        },
    ]
}

fn table(site: &Site<'_>, program: &ProgramView, lines: &[Line<'_>], order: &str) -> Table {
    let mut table = Table::new(
        format!("RAID records, by {}", order.to_lowercase()),
        "stack",
        &["ID", "Record", "Score", "Owner", "#Age", "Due", "State"],
    );
    table.id = "raid";
    for column in &mut table.columns {
        if let Some((file, label)) = ORDERS.iter().find(|(_, label)| *label == column.label) {
            column.href = Some((*file).to_string());
            let falling = matches!(*label, "Score" | "Age");
            column.sorted = (*label == order).then_some(if falling { "descending" } else { "ascending" });
        }
    }
    for line in lines {
        let cells = cells(site, program, line);
        let row = table.row(cells);
        row.id = line.record.id().to_string();
        row.class = if line.open { "" } else { "done" };
        row.data = vec![("t", line.letter.into()), ("s", if line.open { "open" } else { "closed" }.into())];
        if line.overdue(program.as_of).is_some() {
            row.data.push(("o", String::new()));
        }
        if line.is_bare() {
            row.data.push(("b", String::new()));
        }
        row.of_workstream(site.workstream(line.record));
    }
    table
}

fn cells(site: &Site<'_>, program: &ProgramView, line: &Line<'_>) -> Vec<Cell> {
    let record = line.record;
    // The shortest way: a log of 500 rows has a thousand of these.
    let near = |text: &str| Html::text(text).link(&format!("{}/{}.html", record.kind.name, record.id()));
    let workstream = site.workstream(record);
    let title = site.kind(&record.kind);
    let kind = workstream.map_or(title.to_string(), |w| site.words.frame_page_kicker(title, w));
    let owner = record.owner.as_ref().map(|o| site.person(&record.scope, o, "../"));
    let age = (program.as_of - line.raised).num_days();
    let due = line.due.map(|d| html::day(d, program.as_of, site.words)).unwrap_or_default();
    let tag = line.overdue(program.as_of).map(|n| html::due_tag(&site.words.frame_overdue(n))).unwrap_or_default();
    let late = line
        .late
        .filter(|n| *n > 0 && line.open)
        .map(|n| html::variance(n, site.words).and(" late"))
        .unwrap_or_default();
    vec![
        Cell::classed(near(record.id()), "id"),
        Cell::head(near(record.title()).second(Html::text(&kind))),
        Cell::of(score(line, site.words)),
        Cell::of(owner.unwrap_or_else(|| Html::text("nobody").within("span", "bad"))),
        Cell::classed(Html::text(&format!("{age}\u{a0}d")), "nowrap"),
        Cell::of(due.second(tag)),
        Cell::of(Html::text(site.state(record)).second(late)),
    ]
}

fn score(line: &Line<'_>, w: &Words) -> Html {
    let moved = match (line.score, line.before) {
        (Some(now), Some(then)) if now > then => format!("up from {then}"),
        (Some(now), Some(then)) if now < then => format!("down from {then}"),
        _ => String::new(),
    };
    match (line.score, line.severity) {
        (Some(score), _) => html::score_chip(score, w).second(Html::text(&moved)),
        (None, Some((level, word))) => html::severity_chip(level, word),
        (None, None) => Html::none(),
    }
}

fn empty() -> Part {
    Part::Empty {
        text: "A program without risks is a program that has not looked. Add the first to raid.toml in the program's folder:".into(),
        toml: "[[risk]]\nid = \"R-01\"\ntitle = \"What may happen, and what it would do\"\nowner = \"Lead, Data\"\nraised = 2026-05-28\nprobability = 3\nimpact = 4\nresponse = \"reduce\"\n".into(),
    }
}
