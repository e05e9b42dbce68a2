//! The decisions that are asked, in one table.

use super::frame::{Asked, Frame};
use super::model::{Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words};
use crate::chart::format::money;
use crate::report::html::{count, opening};

/// Later decisions that are named in the line below the table.
const NAMED: usize = 4;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let (now, later) = frame.asked();
    if now.is_empty() {
        return Vec::new();
    }
    let heads = [("Decision", 6), ("Recommended", 6), ("If we do not decide", 6), ("Decides", 3), ("Needed by", 3)];
    let mut table = SlideTable::new("Decisions asked", &heads);
    table.rows = now.iter().map(|asked| row(frame, asked)).collect();
    let mut slide =
        Slide::new("s-decisions", title(frame, &now), subtitle(frame)).sized(Size::R4).with(SlidePart::Table(table));
    if !later.is_empty() {
        slide = slide.with(SlidePart::note(Words::plain(later_line(frame, &later))));
    }
    vec![slide]
}

fn title(frame: &Frame<'_>, now: &[Asked<'_>]) -> String {
    let days = |asked: &Asked<'_>| asked.1.needed_by.map(|day| (frame.as_of() - day).num_days()).filter(|n| *n > 0);
    let late: Vec<i64> = now.iter().filter_map(days).collect();
    let asked = match now.len() {
        1 => "We ask for one decision".to_string(),
        n => format!("We ask for {} decisions", opening(n).to_lowercase()),
    };
    let oldest = late.iter().max().map_or(0, |n| n.unsigned_abs() as usize);
    let oldest = count(oldest, "day", "days");
    match (now.len(), late.len()) {
        (_, 0) => format!("{asked}, none overdue"),
        (1, _) => format!("{asked}; it is {oldest} overdue"),
        (_, 1) => format!("{asked}; one is {oldest} overdue"),
        (_, n) => format!("{asked}; {} are overdue, one by {oldest}", opening(n).to_lowercase()),
    }
}

fn subtitle(frame: &Frame<'_>) -> String {
    let Some(kpi) = frame.measured.kpi("decision-latency") else { return String::new() };
    let target = kpi.limits.target.map(|t| format!(", target {t}")).unwrap_or_default();
    match kpi.figure.value {
        Some(days) => format!("Median time to decide is {days} working days over the last 90 days{target}"),
        None => "No decision was taken in the last 90 days".into(),
    }
}

fn row(frame: &Frame<'_>, (record, decision): &Asked<'_>) -> Vec<Words> {
    let needed = match decision.needed_by {
        Some(day) => frame.day(day).below(frame.distance(day)),
        None => Words::of(Look::Bad, "no day set"),
    };
    vec![
        frame.titled(record),
        recommended(frame, record, decision).shortened(110),
        frame.maybe(record, decision.if_late.as_ref()).shortened(110),
        decision
            .approver
            .as_ref()
            .map_or_else(|| Words::of(Look::Bad, "nobody named"), |p| Words::plain(frame.person(record, p))),
        needed,
    ]
}

/// The recommended option with what it costs, or the recommendation in words.
fn recommended(
    frame: &Frame<'_>,
    record: &std::sync::Arc<crate::record::Record>,
    decision: &crate::record::decision::Decision,
) -> Words {
    if let Some(option) = decision.recommended() {
        let days = option
            .schedule_days
            .filter(|d| *d != 0.0)
            .map(|d| format!("{}{}\u{a0}d", if d > 0.0 { "+" } else { "\u{2212}" }, d.abs()));
        let cost = option.cost.filter(|c| *c != 0.0).map(|c| money(c, frame.program.currency()));
        let effect = days.into_iter().chain(cost).collect::<Vec<_>>().join(", ");
        let title = Words::prose(&option.title, &frame.text(record)).line();
        return Words::strong(format!("{}: {title}", option.key)).below(Words::plain(effect));
    }
    match &decision.recommendation {
        Some(words) => frame.prose(record, words),
        None => Words::of(Look::Bad, "no recommendation"),
    }
}

fn later_line(frame: &Frame<'_>, later: &[Asked<'_>]) -> String {
    let named: Vec<String> = later
        .iter()
        .take(NAMED)
        .map(|(record, d)| {
            let day =
                d.needed_by.map(|day| format!(" ({})", frame.site.words.near(day, frame.as_of()))).unwrap_or_default();
            format!("{}, {}{day}", record.id(), super::words::shorten(record.title(), 80))
        })
        .collect();
    let more = later.len().saturating_sub(NAMED);
    let more = if more > 0 { format!("; and {more} more") } else { String::new() };
    format!("Later: {}{more}. Days count from {}.", named.join("; "), frame.site.words.day_month_year(frame.as_of()))
}
