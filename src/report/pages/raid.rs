//! The RAID log: risks, assumptions, issues and dependencies in one table, in four orders.

use super::example;
use super::program::{open_risks, risk_heading};
use crate::chart::risk_matrix::FullCell;
use crate::metrics::Measured;
use crate::portfolio::{ProgramView, natural_cmp};
use crate::record::Record;
use crate::record::assumption::Assumption;
use crate::record::dependency::Dependency;
use crate::record::issue::{Issue, Severity};
use crate::record::risk::Risk;
use crate::report::chrome::Chrome;
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html, slot};
use crate::report::page::{Cell, FilterGroup, Page, Part, Row, Section, Table, numeric};
use crate::report::print;
use crate::report::site::Site;
use crate::words::Words;
use chrono::NaiveDate;

/// The score that what is high without one counts as in the order of the log.
const HIGH: u32 = 12;
/// Records that the sentence below the title names.
const NAMED: usize = 5;

/// A line of the log.
struct Line<'v> {
    record: &'v Record,
    letter: &'static str,
    score: Option<u32>,
    before: Option<u32>,
    severity: Option<u8>,
    raised: NaiveDate,
    due: Option<NaiveDate>,
    open: bool,
    late: Option<i64>,
    blocked: bool,
    /// An open dependency for which no date is promised.
    unpromised: bool,
}

impl Line<'_> {
    fn overdue(&self, as_of: NaiveDate) -> Option<i64> {
        let days = (as_of - self.due?).num_days();
        (self.open && days > 0).then_some(days)
    }

    /// Without what it needs to be followed up: an owner, and a date.
    fn is_bare(&self) -> bool {
        self.open && (self.record.owner.is_none() || self.due.is_none() || self.unpromised)
    }

    /// What has no score and yet cannot wait: blocked, overdue, or promised after it is needed.
    fn presses(&self, as_of: NaiveDate) -> bool {
        self.open && (self.blocked || self.overdue(as_of).is_some() || self.late.is_some_and(|days| days > 0))
    }

    /// Sort key by weight: the score, or a score of the same height as the severity; what has neither and presses stands
    /// with the high ones, as `raid-order` tells readers.
    fn weight(&self, as_of: NaiveDate) -> u32 {
        self.score.unwrap_or(match self.severity {
            Some(4) => 16,
            Some(3) => HIGH,
            Some(2) => 6,
            Some(_) => 2,
            None if self.presses(as_of) => HIGH,
            None => 0,
        })
    }
}

/// What all four orders of the log have in common.
struct Log<'v> {
    /// Each line with its row of the table, which is printed once for all orders.
    entries: Vec<(Line<'v>, Html)>,
    /// Cells of the matrix that hold more risks than are drawn in them.
    full: Vec<FullCell>,
}

impl<'v> Log<'v> {
    fn of(site: &Site<'_>, program: &'v ProgramView, since: Option<NaiveDate>) -> Log<'v> {
        let full = Subject::of(site, program).map_or(Vec::new(), |subject| figures::full_cells(&subject));
        let places = !full.is_empty();
        let lines: Vec<Line<'_>> = program.records().filter_map(|r| line(r, since)).collect();
        let mut table = heads(Order::Score, site.words);
        table.rows = lines.iter().map(|line| row(site, program, line, places)).collect();
        Log { entries: lines.into_iter().zip(print::rows(&table)).collect(), full }
    }
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
        blocked: false,
        unpromised: false,
    };
    if let Some(risk) = record.as_kind::<Risk>() {
        let then = since.and_then(|day| risk.stood(day)).map(|(p, i)| u32::from(p) * u32::from(i));
        return Some(Line { score: Some(risk.score()), before: then, ..base("R", risk.raised) });
    }
    if let Some(issue) = record.as_kind::<Issue>() {
        let severity = match issue.severity {
            Severity::Critical => 4,
            Severity::High => 3,
            Severity::Medium => 2,
            Severity::Low => 1,
        };
        return Some(Line { severity: Some(severity), ..base("I", issue.raised) });
    }
    if let Some(dependency) = record.as_kind::<Dependency>() {
        return Some(Line {
            late: dependency.late_by(),
            blocked: dependency.blocked.is_some(),
            unpromised: open && dependency.promised.is_none(),
            ..base("D", dependency.raised)
        });
    }
    record.as_kind::<Assumption>().map(|a| base("A", a.raised))
}

/// An order in which the log is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Score,
    Owner,
    Age,
    Due,
}

impl Order {
    /// What the log is in this order.
    fn caption(self, w: &Words) -> &str {
        match self {
            Order::Score => w.raid_by_score(),
            Order::Owner => w.raid_by_owner(),
            Order::Age => w.raid_by_age(),
            Order::Due => w.raid_by_due(),
        }
    }
}

/// Each order's file and the number of the column that it sorts by.
const ORDERS: [(&str, Order, usize); 4] = [
    ("raid.html", Order::Score, 2),
    ("raid-by-owner.html", Order::Owner, 3),
    ("raid-by-age.html", Order::Age, 4),
    ("raid-by-due.html", Order::Due, 5),
];

/// `raid.html` and its pre-sorted copies; none for a folder of documents.
pub(super) fn pages(site: &Site<'_>, program: &ProgramView) -> Vec<Page> {
    let Some(measured) = site.measured(&program.slug) else { return Vec::new() };
    let log = Log::of(site, program, measured.since());
    ORDERS.iter().map(|(file, order, _)| page(site, program, measured, &log, file, *order)).collect()
}

fn page(
    site: &Site<'_>,
    program: &ProgramView,
    measured: &Measured,
    Log { entries, full }: &Log<'_>,
    file: &str,
    order: Order,
) -> Page {
    let w = site.words;
    let path = format!("{}/{file}", program.slug);
    let mut entries: Vec<&(Line<'_>, Html)> = entries.iter().collect();
    sort(&mut entries, order, site);
    let lines: Vec<&Line<'_>> = entries.iter().map(|(line, _)| line).collect();
    let open: Vec<&Line<'_>> = lines.iter().copied().filter(|l| l.open).collect();
    let overdue = open.iter().filter(|l| l.overdue(program.as_of).is_some()).count();
    let heading = heading(lines.len(), open.len(), overdue, w);
    let home = format!("{}/index.html", program.slug);
    // The pre-sorted copies are for their table; the charts stand on the first, where there is something to draw.
    let names: &[&str] = if file == "raid.html" && !lines.is_empty() { &["risk-matrix", "exposure"] } else { &[] };
    let subject = Subject::of(site, program);
    let charts = names.iter().filter_map(|name| figures::draw(name, subject.as_ref()?));
    let mut charts: Vec<Vec<Part>> = charts.filter(|f| !f.wide.is_empty()).map(|f| vec![Part::figure(&f, w)]).collect();
    if let Some(column) = charts.first_mut() {
        column.extend(ways_to(full, w));
    }
    let mut log = Section::new("log", "", "");
    if lines.is_empty() {
        log = log.with(empty(w));
    } else {
        log = log.with(Part::Filters { groups: filters(&lines, overdue, w) });
        let scoreless = order == Order::Score && lines.iter().any(|l| l.score.is_none() && l.severity.is_none());
        let sorted = scoreless.then(|| Html::text(w.raid_order()));
        // On paper nothing else tells that rows are left out.
        let closed = lines.len() - open.len();
        let closed =
            (closed > 0 && !open.is_empty()).then(|| Html::text(&w.raid_closed(closed, w.raid_filter_closed())));
        let notes = sorted.into_iter().chain([Html::text(w.raid_due_means())]).chain(closed);
        log = log.with(Part::Note { html: html::sentences(notes) });
        let rows: Vec<&Html> = entries.iter().map(|(_, row)| row).collect();
        log = log.with(Part::Printed { html: print::table_of(&heads(order, w), &rows) });
    }
    let mut sections = vec![log];
    if !charts.is_empty() {
        let columns = Part::Columns { class: "cols", columns: charts };
        sections.push(
            Section::new("risk", "", risk_heading(&open_risks(program), measured, site.view.as_of, w)).with(columns),
        );
    }
    Page {
        chrome: Chrome::new(
            site,
            &path,
            &w.frame_page_title(w.frame_page_raid(), program.title()),
            w.raid_description(),
        )
        .crumbs(&[(&site.view.settings.title, "index.html"), (program.title(), &home)], w.frame_page_raid())
        // The copies are the same log.
        .in_program(site, program, ORDERS[0].0),
        template: "page.html",
        kicker: w.frame_page_kicker(
            if order == Order::Score { w.frame_page_raid() } else { order.caption(w) },
            program.title(),
        ),
        heading,
        sub: sub(&open, w),
        top: Vec::new(),
        sections,
        main_class: "raid",
        path,
    }
}

fn heading(all: usize, open: usize, overdue: usize, w: &Words) -> String {
    match (all, open, overdue) {
        (0, ..) => w.raid_none().into(),
        (_, 0, _) => w.raid_all_closed(all),
        (_, open, 0) => w.raid_on_time(open),
        (_, open, n) => w.raid_overdue(open, n),
    }
}

/// Which open records lack an owner, and which risks are critical.
fn sub(open: &[&Line<'_>], w: &Words) -> Html {
    let mut sentences = Vec::new();
    let mut critical: Vec<&&Line<'_>> = open.iter().filter(|l| l.score.is_some_and(|s| s >= 15)).collect();
    // In all four orders of the log the same ones are named.
    critical.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| natural_cmp(a.record.id(), b.record.id())));
    let risks = open.iter().filter(|l| l.letter == "R").count();
    let said = match critical.len() {
        0 => None,
        n if n == risks => Some(w.raid_critical_all(n, slot(0))),
        n => Some(w.raid_critical(n, w.raid_risks(risks), slot(0))),
    };
    sentences.extend(said.map(|said| html::fill(&said, [named(&critical, w)])));
    let ownerless: Vec<&&Line<'_>> = open.iter().filter(|l| l.record.owner.is_none()).collect();
    if !ownerless.is_empty() {
        sentences.push(html::fill(&w.raid_ownerless(ownerless.len(), slot(0)), [named(&ownerless, w)]));
    }
    Html::join(sentences, " ")
}

/// The first of some records by their ids, and how many more there are.
fn named(lines: &[&&Line<'_>], w: &Words) -> Html {
    let links = lines.iter().take(NAMED).map(|l| near(l.record, l.record.id()).within("bdi", ""));
    let more = lines.len().saturating_sub(NAMED);
    let rest = (more > 0).then(|| Html::text(&w.kpis_more(more)));
    Html::join(links.chain(rest), w.list_between())
}

/// A link to a record of the log, by the shortest way: a log of 500 rows has a thousand of these.
fn near(record: &Record, text: &str) -> Html {
    Html::text(text).link(&format!("{}/{}.html", record.kind.name, record.id()))
}

fn sort(entries: &mut [&(Line<'_>, Html)], order: Order, site: &Site<'_>) {
    let owner = |l: &Line<'_>| l.record.owner.as_ref().map(|o| site.person_name(&l.record.scope, o));
    match order {
        // Who owns what is looked up once per line.
        Order::Owner => entries.sort_by_cached_key(|(l, _)| {
            let owner = owner(l);
            (!l.open, owner.is_some(), owner, std::cmp::Reverse(l.weight(site.view.as_of)))
        }),
        Order::Age => entries.sort_by_key(|(l, _)| (!l.open, l.raised)),
        Order::Due => entries.sort_by_key(|(l, _)| (!l.open, l.due.is_none(), l.due)),
        Order::Score => entries
            .sort_by_key(|(l, _)| (!l.open, std::cmp::Reverse(l.weight(site.view.as_of)), l.due.is_none(), l.due)),
    }
}

fn filters(lines: &[&Line<'_>], overdue: usize, w: &Words) -> Vec<FilterGroup> {
    let open = |letter: &str| lines.iter().filter(|l| l.open && (letter.is_empty() || l.letter == letter)).count();
    let bare = lines.iter().filter(|l| l.is_bare()).count();
    vec![
        FilterGroup {
            legend: w.raid_type().into(),
            name: "t",
            choices: vec![
                ("t-all", w.raid_all(open("")), true),
                ("t-r", w.raid_filter_risks(open("R")), false),
                ("t-a", w.raid_filter_assumptions(open("A")), false),
                ("t-i", w.raid_filter_issues(open("I")), false),
                ("t-d", w.raid_filter_dependencies(open("D")), false),
            ],
        },
        FilterGroup {
            legend: w.raid_show().into(),
            name: "s",
            choices: vec![
                ("s-open", w.raid_filter_open().into(), true),
                ("s-due", w.raid_filter_overdue(overdue), false),
                ("s-bare", w.raid_filter_bare(bare), false),
                ("s-all", w.raid_filter_closed().into(), false),
            ],
        },
    ]
}

/// From the cells of the matrix that hold more risks than are drawn in them to their rows of the log: to these alone with
/// JavaScript, else to the first of them, where those of the same score stand together.
pub(super) fn ways_to(full: &[FullCell], w: &Words) -> Option<Part> {
    let way = |cell: &FullCell| {
        let (likelihood, impact) = cell.names(w);
        let place = format!("{}{}", cell.likelihood, cell.impact);
        Html::text(&w.raid_cell(cell.risks, likelihood, impact))
            .link(&format!("raid.html?log.place={place}#{}", cell.first))
    };
    let items: Vec<Html> = full.iter().map(way).collect();
    (!items.is_empty()).then_some(Part::List { items, class: "plain cells" })
}

/// Likelihood and impact of an open risk, as the addresses of [`ways_to`] name them.
fn place(record: &Record) -> Option<String> {
    let risk = record.as_kind::<Risk>().filter(|risk| risk.closed.is_none())?;
    Some(format!("{}{}", risk.probability.0, risk.impact.0))
}

/// The table in an order, without its rows.
fn heads(order: Order, w: &Words) -> Table {
    let mut table = Table::new(
        order.caption(w),
        "stack",
        &[
            w.heads_id(),
            w.heads_record(),
            w.heads_score(),
            w.heads_owner(),
            &numeric(w.heads_age()),
            w.heads_due(),
            w.heads_state(),
        ],
    );
    table.id = "raid";
    for (file, by, column) in ORDERS {
        if let Some(column) = table.columns.get_mut(column) {
            column.href = Some(file.to_string());
            let falling = matches!(by, Order::Score | Order::Age);
            column.sorted = (by == order).then_some(if falling { "descending" } else { "ascending" });
        }
    }
    table
}

/// The row of a line; with its place in the matrix where that links to the log.
fn row(site: &Site<'_>, program: &ProgramView, line: &Line<'_>, places: bool) -> Row {
    let mut row = Row {
        id: line.record.id().to_string(),
        class: if line.open { "" } else { "done" },
        data: vec![("t", line.letter.into()), ("s", if line.open { "open" } else { "closed" }.into())],
        cells: cells(site, program, line),
    };
    if line.overdue(program.as_of).is_some() {
        row.data.push(("o", String::new()));
    }
    if line.is_bare() {
        row.data.push(("b", String::new()));
    }
    if let Some(place) = place(line.record).filter(|_| places) {
        row.data.push(("p", place));
    }
    row.of_workstream(site.workstream(line.record));
    row
}

fn cells(site: &Site<'_>, program: &ProgramView, line: &Line<'_>) -> Vec<Cell> {
    let record = line.record;
    let workstream = site.workstream(record);
    let title = site.kind(&record.kind);
    let kind = workstream.map_or(title.to_string(), |w| site.words.frame_page_kicker(title, w));
    let owner = record.owner.as_ref().map(|o| site.person(&record.scope, o, "../"));
    let age = (program.as_of - line.raised).num_days();
    let due = match line.due {
        Some(day) => html::day(day, program.as_of, site.words),
        None if line.open => Html::text(site.words.raid_no_date()).within("span", "bad"),
        None => Html::none(),
    };
    let tag = line.overdue(program.as_of).map(|n| html::due_tag(&site.words.frame_overdue(n))).unwrap_or_default();
    let late = line
        .late
        .filter(|n| *n > 0 && line.open)
        .map(|n| html::fill(&site.words.raid_late(slot(0)), [html::variance(n, site.words)]));
    let unpromised = || line.unpromised.then(|| Html::text(site.words.raid_unpromised()).within("span", "bad"));
    let late = late.or_else(unpromised).unwrap_or_default();
    vec![
        Cell::classed(near(record, record.id()), "id"),
        Cell::head(near(record, record.title()).second(Html::text(&kind))),
        Cell::of(score(line, site.words)),
        Cell::of(owner.unwrap_or_else(|| Html::text(site.words.frame_nobody()).within("span", "bad"))),
        Cell::classed(Html::text(&site.words.days(age)), "nowrap"),
        Cell::of(due.second(tag)),
        Cell::of(Html::text(site.state(record)).second(late)),
    ]
}

fn score(line: &Line<'_>, w: &Words) -> Html {
    let moved = match (line.score, line.before) {
        (Some(now), Some(then)) if now > then => w.raid_up(then),
        (Some(now), Some(then)) if now < then => w.raid_down(then),
        _ => String::new(),
    };
    match (line.score, line.severity) {
        (Some(score), _) => html::score_chip(score, w).second(Html::text(&moved)),
        (None, Some(level)) => html::severity_chip(level, html::severity_word(level, w)),
        (None, None) => Html::none(),
    }
}

fn empty(w: &Words) -> Part {
    Part::Empty { text: w.raid_empty().into(), toml: example::risk(w) }
}
