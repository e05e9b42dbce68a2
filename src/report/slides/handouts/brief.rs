//! The brief: how a program stands, on one page.

use crate::chart::format::money;
use crate::record::milestone::Milestone;
use crate::report::html::count;
use crate::report::pages::{headline, last_report, open_risks};
use crate::report::slides::frame::Frame;
use crate::report::slides::model::{Share, Size, Slide, SlidePart, SlideTable};
use crate::report::slides::words::{Look, Words};
use crate::report::slides::{changes, summary};

/// Rows of each table, entries of each list.
const ROWS: usize = 5;
/// Characters of a title, and of a sentence.
const TITLE: usize = 60;
const SENTENCE: usize = 150;

pub(super) fn lay_out(frame: &Frame<'_>) -> Option<Slide> {
    let subtitle = match frame.next_steering() {
        Some(day) => {
            format!("{}. Next steering committee: {}", frame.program.title(), frame.site.words.with_weekday(day))
        }
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
    let (now, later) = frame.asked();
    let items = now.iter().take(4).map(|(record, decision)| {
        let by = decision.needed_by.map(|day| Words::plain(", ").then(frame.distance(day))).unwrap_or_default();
        frame.named(record).shortened(TITLE + 30).then(by)
    });
    let mut items: Vec<Words> = items.collect();
    let left = now.len().saturating_sub(items.len()) + later.len();
    if left > 0 {
        items.push(Words::of(Look::Dim, format!("{left} more")));
    }
    if items.is_empty() {
        items.push(Words::plain("No decision is waiting."));
    }
    vec![SlidePart::Bullets { heading: "To be decided".into(), items }]
}

fn money_and_path(frame: &Frame<'_>) -> Vec<SlidePart> {
    let mut facts = Vec::new();
    if let Some(kpi) = frame.measured.kpi("milestone-on-time").filter(|kpi| kpi.figure.value.is_some()) {
        let n = |name| kpi.detail(name).unwrap_or(0.0);
        let text =
            format!("{} of {}; {} were due, {} on time", n("delivered"), n("milestones"), n("due"), n("on_time"));
        facts.push(("Milestones".to_string(), Words::plain(text)));
    }
    if let Some(cost) = &frame.measured.cost {
        let amount = |value| money(value, frame.program.currency());
        facts.push(("Spent".to_string(), Words::plain(format!("{} of {}", amount(cost.actual), amount(cost.bac)))));
        facts.push(("At completion".to_string(), Words::strong(amount(cost.eac))));
    }
    if let Some((record, report)) = last_report(frame.program)
        && let Some(path) = &report.path_to_green
    {
        facts.push(("Path to green".to_string(), frame.prose(record, path).shortened(2 * SENTENCE)));
    }
    let heading = SlidePart::Bullets { heading: "Where it stands".into(), items: Vec::new() };
    if facts.is_empty() { vec![heading] } else { vec![heading, SlidePart::Facts { facts }] }
}

fn next(frame: &Frame<'_>) -> Vec<SlidePart> {
    let mut open: Vec<_> =
        frame.program.of::<Milestone>().filter(|(_, m)| m.actual.is_none() && m.cancelled.is_none()).collect();
    open.sort_by_key(|(r, m)| (m.end(frame.as_of()), r.id().to_string()));
    let mut table = SlideTable::new("Next milestones", &[("Milestone", 14), ("#Forecast", 5), ("#Variance", 5)]);
    for (record, m) in open.iter().take(ROWS) {
        let late = (m.end(frame.as_of()) - m.baseline).num_days();
        let day = frame.day(m.expected());
        table.rows.push(vec![frame.named(record).shortened(TITLE), day, Words::variance(late, frame.site.words)]);
    }
    if table.rows.is_empty() {
        return vec![SlidePart::Bullets {
            heading: "Next milestones".into(),
            items: vec![Words::plain("No milestone is open.")],
        }];
    }
    vec![SlidePart::Table(table.headed(format!("Next of {}", count(open.len(), "open milestone", "open milestones"))))]
}

fn risks(frame: &Frame<'_>) -> Vec<SlidePart> {
    let open = open_risks(frame.program);
    let mut table = SlideTable::new("Highest risks", &[("Risk", 12), ("Owner", 6), ("#Score", 6)]);
    for (record, risk) in open.iter().take(ROWS) {
        let owner = frame.owner(record).shortened(30);
        table.rows.push(vec![
            frame.named(record).shortened(TITLE),
            owner,
            Words::score(risk.score(), frame.site.words),
        ]);
    }
    if table.rows.is_empty() {
        return vec![SlidePart::Bullets { heading: "Risks".into(), items: vec![Words::plain("No risk is open.")] }];
    }
    vec![SlidePart::Table(table.headed(format!("Highest of {}", count(open.len(), "open risk", "open risks"))))]
}

/// What changed since the last steering committee, in a sentence.
fn since(frame: &Frame<'_>) -> Option<SlidePart> {
    let slide = changes::lay_out(frame).into_iter().next()?;
    Some(SlidePart::text(
        Words::strong(format!("{}. ", slide.title.trim_end_matches('.'))).text(slide.subtitle).text("."),
    ))
}
