//! The summary: status, what happened, what it means, what is asked.

use super::frame::Frame;
use super::model::{Share, Size, Slide, SlidePart, StatusMarks, StatusPair};
use super::words::Words;
use crate::calendar;
use crate::chart::format::money;
use crate::record::milestone::Milestone;
use crate::record::report::{Report, ReportedRag};
use crate::report::chrome::capitalised;
use crate::report::html::opening;
use crate::report::pages::{finish, headline, last_report};

/// Entries in each column.
const MOST: usize = 4;
/// Characters of an entry.
const LONGEST: usize = 180;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let columns = [("What happened", happened(frame)), ("What it means", means(frame)), ("What we ask", asks(frame))];
    let columns = columns.map(|(heading, mut items)| {
        items.truncate(MOST);
        let items = items.into_iter().map(|w| w.shortened(LONGEST)).collect();
        vec![SlidePart::Bullets { heading: heading.into(), items }]
    });
    let slide = Slide::new("s-summary", headline(frame.site, frame.program), "Executive summary").sized(Size::R1);
    vec![slide.with(status(frame)).with(SlidePart::Columns { share: Share::Thirds, columns: columns.into() })]
}

fn pair(name: &str, rag: Option<ReportedRag>) -> StatusPair {
    let word = rag.map_or("not reported", ReportedRag::word);
    StatusPair { name: name.into(), reported: capitalised(&word.replace('-', " ")), mark: Words::mark(word), evidence: None }
}

/// What the last report says. The pair takes the status that the records support as soon as that is computed.
fn status(frame: &Frame<'_>) -> SlidePart {
    let Some((record, report)) = last_report(frame.program) else {
        let say = Words::strong("No status report is recorded.");
        return SlidePart::Status(StatusMarks { overall: pair("Overall", None), say, dimensions: Vec::new() });
    };
    let overall = pair("Overall", report.overall);
    let day = calendar::in_words(report.date, frame.as_of());
    let say = Words::strong(format!("Reported {} on {day}. ", overall.reported)).then(frame.maybe(record, report.headline.as_ref()));
    SlidePart::Status(StatusMarks { overall, say: say.shortened(230), dimensions: dimensions(report) })
}

fn dimensions(report: &Report) -> Vec<StatusPair> {
    let all = [
        ("Schedule", report.schedule),
        ("Scope", report.scope),
        ("Cost", report.cost),
        ("Risk", report.risk),
        ("Quality", report.quality),
        ("Benefits", report.benefits),
    ];
    if all.iter().all(|(_, rag)| rag.is_none()) { Vec::new() } else { all.map(|(name, rag)| pair(name, rag)).into() }
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
    let mut done: Vec<_> = frame.program.of::<Milestone>().filter_map(|(r, m)| Some((m.actual.filter(|day| *day > since)?, r, m))).collect();
    done.sort_by_key(|(day, r, _)| (std::cmp::Reverse(*day), r.id().to_string()));
    let told: Vec<Words> = done
        .iter()
        .take(MOST)
        .map(|(day, r, m)| frame.named(r).text(" done ").then(frame.day(*day)).text(", ").then(Words::variance((*day - m.baseline).num_days())))
        .collect();
    if told.is_empty() { vec![Words::plain("Nothing was delivered or reported in the last 30 days.")] } else { told }
}

/// Finish, milestones, money.
fn means(frame: &Frame<'_>) -> Vec<Words> {
    let mut out = Vec::new();
    if let Some((day, late)) = finish(frame.program) {
        let day = calendar::day_month_year(day);
        out.push(match late {
            0 => Words::plain("The forecast keeps the planned finish, ").text(format!("{day}.")),
            _ => Words::plain(format!("The forecast finish is {day}, ")).then(Words::variance(late)).text(" against baseline."),
        });
    }
    if let Some(kpi) = frame.measured.kpi("milestone-on-time") {
        let n = |name| kpi.detail(name).unwrap_or(0.0);
        if n("milestones") > 0.0 {
            let on_time = if n("due") > 0.0 { format!("; {} were due, {} on time", n("due"), n("on_time")) } else { String::new() };
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
    let mut out: Vec<Words> = now.iter().take(3).map(|(record, decision)| {
        let by = decision.needed_by.map(|day| Words::plain(", by ").then(frame.day(day))).unwrap_or_default();
        let choice = decision.recommended().map(|o| Words::plain(format!(" Option {} is recommended.", o.key))).unwrap_or_default();
        Words::strong("Decide ").then(frame.named(record).shortened(110)).then(by).text(if choice.is_empty() { "" } else { "." }).then(choice)
    }).collect();
    if now.len() > 3 {
        out.push(Words::plain(format!("{} more decisions on the next slides.", opening(now.len() - 3))));
    }
    if let Some((record, report)) = last_report(frame.program) {
        out.extend(report.asks.0.iter().map(|line| frame.prose(record, line)));
    }
    if out.is_empty() {
        out.push(Words::plain("No decision is waiting."));
    }
    out
}
