//! The summary: status, what happened, what it means, what is asked.

use super::frame::Frame;
use super::model::{Share, Size, Slide, SlidePart, StatusMarks, StatusPair};
use super::words::Words;
use crate::calendar;
use crate::chart::format::money;
use crate::evidence::Evidence;
use crate::metrics::Rag;
use crate::record::milestone::Milestone;
use crate::report::html::opening;
use crate::report::marks;
use crate::report::pages::{finish, headline, last_report, name};
use crate::words::Words as Catalogue;

/// Entries in each column.
const MOST: usize = 4;
/// Characters of an entry.
const LONGEST: usize = 180;
/// Dimensions beside each other.
const DIMENSIONS: usize = 6;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let columns = [("What happened", happened(frame)), ("What it means", means(frame)), ("What we ask", asks(frame))];
    let columns = columns.map(|(heading, mut items)| {
        items.truncate(MOST);
        let items = items.into_iter().map(|w| w.shortened(LONGEST)).collect();
        vec![SlidePart::Bullets { heading: heading.into(), items }]
    });
    let mut slide = Slide::new("s-summary", headline(frame.program), "Executive summary").sized(Size::R1);
    slide.body.extend(status(frame));
    vec![slide.with(SlidePart::Columns { share: Share::Thirds, columns: columns.into() })]
}

/// What the last report claims beside what the records say, with the gravest reasons.
pub(super) fn status(frame: &Frame<'_>) -> Option<SlidePart> {
    let evidence = frame.site.evidence(&frame.program.slug)?;
    let overall = StatusPair::new("Overall", evidence.reported, evidence.overall, frame.site.words);
    let shown = evidence.dimensions.iter().take(DIMENSIONS);
    let dimensions = shown.map(|d| StatusPair::new(name(d.dimension), d.reported, d.rag, frame.site.words)).collect();
    let mut worst: Vec<_> =
        evidence.dimensions.iter().filter_map(|d| d.reasons.first()).filter(|r| r.rag >= Rag::Amber).collect();
    worst.sort_by_key(|r| std::cmp::Reverse(r.rag));
    let reasons = worst.iter().take(2).map(|r| r.text.say(frame.site.words)).collect::<Vec<_>>().join(" ");
    let say = Words::strong(claim(evidence, frame.site.words)).text(format!(" {reasons}"));
    Some(SlidePart::Status(StatusMarks { overall, say: say.shortened(280), dimensions }))
}

fn claim(evidence: &Evidence, w: &Catalogue) -> String {
    let (claimed, found) = (marks::reported_word(evidence.reported, w), marks::evidence_word(evidence.overall, w));
    match (evidence.reported, evidence.overall) {
        (None, Rag::Grey) => "Nothing is reported, and the records hold nothing to judge by.".into(),
        (None, _) => format!("Nothing is reported; the records say {found}."),
        (Some(_), Rag::Grey) => format!("Reported {claimed}; the records hold nothing to judge it by."),
        _ if claimed == found => format!("Reported {claimed}; the records say the same."),
        _ => format!("Reported {claimed}; the records say {found}."),
    }
}

/// From the last report, else from the milestones of the last thirty days.
fn happened(frame: &Frame<'_>) -> Vec<Words> {
    if let Some((record, report)) = last_report(frame.program) {
        let lines = report.lowlights.0.iter().take(2).chain(report.highlights.0.iter().take(2));
        let told: Vec<Words> = lines.map(|line| frame.prose(record, line)).collect();
        if !told.is_empty() {
            return told;
        }
    }
    let since = calendar::days_before(frame.as_of(), 30);
    let mut done: Vec<_> = frame
        .program
        .of::<Milestone>()
        .filter_map(|(r, m)| Some((m.actual.filter(|day| *day > since)?, r, m)))
        .collect();
    done.sort_by_key(|(day, r, _)| (std::cmp::Reverse(*day), r.id().to_string()));
    let told: Vec<Words> = done
        .iter()
        .take(MOST)
        .map(|(day, r, m)| {
            frame
                .named(r)
                .text(" done ")
                .then(frame.day(*day))
                .text(", ")
                .then(Words::variance((*day - m.baseline).num_days(), frame.site.words))
        })
        .collect();
    if told.is_empty() { vec![Words::plain("Nothing was delivered or reported in the last 30 days.")] } else { told }
}

/// Finish, milestones, money.
fn means(frame: &Frame<'_>) -> Vec<Words> {
    let mut out = Vec::new();
    if let Some((day, late)) = finish(frame.program) {
        let day = frame.site.words.day_month_year(day);
        out.push(match late {
            0 => Words::plain("The forecast keeps the planned finish, ").text(format!("{day}.")),
            _ => Words::plain(format!("The forecast finish is {day}, "))
                .then(Words::variance(late, frame.site.words))
                .text(" against baseline."),
        });
    }
    if let Some(kpi) = frame.measured.kpi("milestone-on-time") {
        let n = |name| kpi.detail(name).unwrap_or(0.0);
        if n("milestones") > 0.0 {
            let on_time = if n("due") > 0.0 {
                format!("; {} were due, {} on time", n("due"), n("on_time"))
            } else {
                String::new()
            };
            out.push(Words::plain(format!("{} of {} milestones are done{on_time}.", n("delivered"), n("milestones"))));
        }
    }
    if let Some(cost) = &frame.measured.cost {
        let amount = |value| money(value, frame.program.currency());
        out.push(Words::plain(format!("Cost ends at {}, plan {}.", amount(cost.eac), amount(cost.bac))));
    }
    if out.is_empty() {
        out.push(Words::plain("No milestone and no budget is recorded: there is nothing to measure."));
    }
    out
}

/// The decisions that are asked, then what the report asks.
fn asks(frame: &Frame<'_>) -> Vec<Words> {
    let (now, _) = frame.asked();
    let mut out: Vec<Words> = now
        .iter()
        .take(3)
        .map(|(record, decision)| {
            let by = decision.needed_by.map(|day| Words::plain(" by ").then(frame.day(day))).unwrap_or_default();
            let choice = decision.recommended().map(|o| format!("; we recommend {}", o.key)).unwrap_or_default();
            Words::strong("Decide").then(by).text(": ").then(frame.titled(record)).text(choice)
        })
        .collect();
    if now.len() > 3 {
        let (number, more) = (opening(now.len() - 3), if now.len() == 4 { "decision" } else { "decisions" });
        out.push(Words::plain(format!("{number} more {more} on the next slides.")));
    }
    if let Some((record, report)) = last_report(frame.program) {
        out.extend(report.asks.0.iter().map(|line| frame.prose(record, line)));
    }
    if out.is_empty() {
        out.push(Words::plain("No decision is waiting."));
    }
    out
}
