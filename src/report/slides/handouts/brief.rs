//! The brief: how a program stands, on one page.

use crate::record::deck_file::room;
use crate::record::milestone::Milestone;
use crate::report::html::slot;
use crate::report::pages::{headline, last_report, open_risks};
use crate::report::since::headline as headline_since;
use crate::report::slides::fit;
use crate::report::slides::frame::{Asked, Frame, shown_of};
use crate::report::slides::model::{Share, Size, Slide, SlidePart, SlideTable};
use crate::report::slides::words::{Look, Words};
use crate::report::slides::{changes, summary};

/// Rows of each table, entries of each list: so many at most, and fewer where their titles fill so many lines before.
const ROWS: usize = 7;
const TABLE: Room = Room { lines: 16, width: 11.5, least: 5 };
const LIST: Room = Room { lines: 8, width: 23.0, least: 4 };

/// What a table or a list may fill, on a page that must remain one.
struct Room {
    /// Lines of titles.
    lines: usize,
    /// Width of a title in em.
    width: f64,
    /// Entries that stand there all the same.
    least: usize,
}

impl Room {
    /// How many entries of such titles stand in it.
    fn holds(&self, titles: impl Iterator<Item = Words>) -> usize {
        let mut used = 0;
        let fits = |(n, title): &(usize, Words)| {
            used += fit::lines(&title.line(), self.width);
            *n < self.least || used <= self.lines
        };
        titles.take(ROWS).enumerate().take_while(fits).count()
    }
}

pub(super) fn lay_out(frame: &Frame<'_>) -> Option<Slide> {
    let w = frame.words();
    let subtitle = match frame.next_steering() {
        Some(day) => w.paper_next_steering(frame.program.title(), w.with_weekday(day)),
        None => frame.program.title().to_string(),
    };
    let mut slide = Slide::new("s-brief", headline(frame.program), subtitle).sized(Size::R2);
    slide.body.extend(summary::status(frame));
    slide.body.push(columns(asked(frame), money_and_path(frame)));
    slide.body.push(columns(next(frame), risks(frame)));
    slide.body.extend(since(frame));
    Some(slide)
}

fn columns(left: Vec<SlidePart>, right: Vec<SlidePart>) -> SlidePart {
    SlidePart::Columns { share: Share::Halves, columns: vec![left, right] }
}

fn asked(frame: &Frame<'_>) -> Vec<SlidePart> {
    let w = frame.words();
    let (now, later) = frame.asked();
    let item = |(record, decision): &Asked<'_>| {
        let who = match &decision.approver {
            Some(person) => Words::plain(frame.person(record, person)),
            None => Words::of(Look::Bad, w.slide_nobody_named()),
        };
        let day = match decision.needed_by {
            Some(day) => Words::fill(&w.paper_asked_day(slot(0)), [frame.day(day)]),
            None => Words::of(Look::Bad, w.slide_no_day()),
        };
        let said = Words::fill(&w.paper_asked_by(slot(0), slot(1), slot(2)), [frame.titled(record), who, day]);
        match decision.needed_by.filter(|day| *day < frame.as_of()) {
            Some(late) => said.text(" ").then(frame.distance(late)),
            None => said,
        }
    };
    let held = LIST.holds(now.iter().map(item));
    // Of those for later no more than their number is said.
    let shown = shown_of(now.len() + later.len(), held).min(now.len());
    let mut items: Vec<Words> = now.iter().take(shown).map(item).collect();
    let left = now.len().saturating_sub(items.len()) + later.len();
    if left > 0 {
        items.push(Words::of(Look::Dim, w.paper_more(left)));
    }
    if items.is_empty() {
        items.push(Words::plain(w.slide_nothing_waiting()));
    }
    vec![SlidePart::Bullets { heading: w.paper_to_decide().into(), items }]
}

fn money_and_path(frame: &Frame<'_>) -> Vec<SlidePart> {
    let w = frame.words();
    let mut facts = Vec::new();
    if let Some(kpi) = frame.measured.kpi("milestone-on-time").filter(|kpi| kpi.figure.value.is_some()) {
        let n = |name| kpi.detail(name).unwrap_or(0.0);
        let text = w.paper_milestones(n("delivered"), n("milestones"), n("due"), n("early") as usize, n("on_time"));
        facts.push((w.kind_milestone_many().to_string(), Words::plain(text)));
    }
    if let Some(cost) = &frame.measured.cost {
        let currency = frame.program.currency();
        let [eac, bac] = w.money_beside([cost.eac, cost.bac], currency);
        let spent = w.paper_spent_of(w.money(cost.actual, currency), bac);
        facts.push((w.program_spent().to_string(), Words::plain(spent)));
        facts.push((w.program_completion().to_string(), Words::strong(eac)));
    }
    if let Some((record, report)) = last_report(frame.program)
        && let Some(path) = &report.path_to_green
    {
        facts.push((w.program_path_to_green().to_string(), frame.prose(record, path).shortened(room::CONTEXT)));
    }
    let heading = SlidePart::Bullets { heading: w.paper_stands().into(), items: Vec::new() };
    if facts.is_empty() { vec![heading] } else { vec![heading, SlidePart::Facts { facts }] }
}

fn next(frame: &Frame<'_>) -> Vec<SlidePart> {
    let mut open: Vec<_> =
        frame.program.of::<Milestone>().filter(|(_, m)| m.actual.is_none() && m.cancelled.is_none()).collect();
    open.sort_by_key(|(r, m)| (m.end(frame.as_of()), r.id().to_string()));
    let w = frame.words();
    let mut table = SlideTable::new(w.program_next_milestones())
        .column(w.kind_milestone(), 14)
        .numbers(w.chart_forecast(), 5)
        .numbers(w.heads_variance(), 5);
    let shown = TABLE.holds(open.iter().map(|(record, _)| frame.titled(record)));
    for (record, m) in open.iter().take(shown) {
        let late = (m.end(frame.as_of()) - m.baseline).num_days();
        let day = frame.day(m.expected());
        table.rows.push(vec![frame.titled(record), day, Words::variance(late, w)]);
    }
    if table.rows.is_empty() {
        return vec![SlidePart::Bullets {
            heading: w.program_next_milestones().into(),
            items: vec![Words::plain(w.paper_no_milestone())],
        }];
    }
    vec![SlidePart::Table(table.headed(w.paper_next_of(open.len(), shown)))]
}

fn risks(frame: &Frame<'_>) -> Vec<SlidePart> {
    let open = open_risks(frame.program);
    let w = frame.words();
    let mut table = SlideTable::new(w.paper_highest())
        .column(w.kind_risk(), 12)
        .column(w.heads_owner(), 6)
        .numbers(w.heads_score(), 6);
    let shown = TABLE.holds(open.iter().map(|(record, _)| frame.titled(record)));
    for (record, risk) in open.iter().take(shown) {
        let owner = frame.owner(record);
        table.rows.push(vec![frame.titled(record), owner, Words::score(risk.score(), w)]);
    }
    if table.rows.is_empty() {
        return vec![SlidePart::Bullets {
            heading: w.kind_risk_many().into(),
            items: vec![Words::plain(w.paper_no_risk())],
        }];
    }
    vec![SlidePart::Table(table.headed(w.paper_highest_of(open.len(), shown)))]
}

/// What changed since the last steering committee, in a sentence.
fn since(frame: &Frame<'_>) -> Option<SlidePart> {
    let changes = frame.site.changes(&frame.program.slug)?;
    let w = frame.words();
    let said = w.deck_sentence(headline_since(changes, frame.as_of(), w).trim_end_matches('.'));
    // The sentence has the day already: of what was compared only a lack is told.
    Some(SlidePart::text(match changes.since.unseen {
        Some(_) => Words::strong(format!("{said} ")).text(w.deck_sentence(changes::compared(&changes.since, w))),
        None => Words::strong(said),
    }))
}
