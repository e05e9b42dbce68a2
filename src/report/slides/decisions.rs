//! The decisions that are asked, in one table.

use super::frame::{Asked, Frame, title as title_of};
use super::model::{Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words};
use crate::record::deck_file::room;

/// Later decisions that are named in the line below the table.
const NAMED: usize = 4;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let (now, later) = frame.asked();
    if now.is_empty() {
        return Vec::new();
    }
    let w = frame.words();
    // A column in which nothing stands is left out, and decisions have its room.
    let costs = now.iter().any(|(_, decision)| decision.if_late.is_some());
    let mut table = SlideTable::new(w.slide_asked())
        .column(w.kind_decision(), if costs { 6 } else { 11 })
        .column(w.frame_recommended(), if costs { 5 } else { 6 });
    if costs {
        table = table.column(w.slide_if_not(), 6);
    }
    table = table.column(w.heads_decides(), 4).column(w.portfolio_needed_by(), 3);
    table.rows = now.iter().map(|asked| row(frame, asked, costs)).collect();
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
    let w = frame.words();
    let oldest = w.frame_days(late.iter().max().copied().unwrap_or(0));
    match (now.len(), late.len()) {
        (all, 0) => w.slide_we_ask(all),
        (1, _) => w.slide_we_ask_one_late(oldest),
        (all, late) => w.slide_we_ask_late(late, all, oldest),
    }
}

fn subtitle(frame: &Frame<'_>) -> String {
    let Some(kpi) = frame.measured.kpi("decision-latency") else { return String::new() };
    let w = frame.words();
    match (kpi.figure.value, kpi.limits.target) {
        (Some(days), Some(target)) => w.slide_latency_target(days, target),
        (Some(days), None) => w.slide_latency(days),
        (None, _) => w.slide_no_latency().into(),
    }
}

fn row(frame: &Frame<'_>, (record, decision): &Asked<'_>, costs: bool) -> Vec<Words> {
    let w = frame.words();
    let needed = match decision.needed_by {
        Some(day) => frame.day(day).below(frame.distance(day)),
        None => Words::of(Look::Bad, w.slide_no_day()),
    };
    let mut row = vec![frame.titled(record), recommended(frame, record, decision)];
    if costs {
        row.push(frame.maybe(record, decision.if_late.as_ref()).shortened(room::CELL));
    }
    row.extend([
        decision
            .approver
            .as_ref()
            .map_or_else(|| Words::of(Look::Bad, w.slide_nobody_named()), |p| Words::plain(frame.person(record, p))),
        needed,
    ]);
    row
}

/// The recommended option with what it costs, or the recommendation in words.
fn recommended(
    frame: &Frame<'_>,
    record: &std::sync::Arc<crate::record::Record>,
    decision: &crate::record::decision::Decision,
) -> Words {
    let w = frame.words();
    if let Some(option) = decision.recommended() {
        let days = option.schedule_days.filter(|d| *d != 0.0).map(|d| w.day_difference(d));
        let cost = option.cost.filter(|c| *c != 0.0).map(|c| w.money(c, frame.program.currency()));
        let effect = days.into_iter().chain(cost).collect::<Vec<_>>().join(w.list_between());
        let title = Words::prose(&option.title, &frame.text(record)).shortened(room::OPTION).line();
        return Words::strong(w.slide_option(super::words::shorten(&option.key, room::KEY), title))
            .below(Words::plain(effect));
    }
    match &decision.recommendation {
        Some(words) => frame.prose(record, words).shortened(room::CELL),
        None => Words::of(Look::Bad, w.slide_no_recommendation()),
    }
}

fn later_line(frame: &Frame<'_>, later: &[Asked<'_>]) -> String {
    let w = frame.words();
    let named: Vec<String> = later
        .iter()
        .take(NAMED)
        .map(|(record, d)| {
            let title = title_of(record);
            match d.needed_by {
                Some(day) => w.program_later_one(record.id(), title, w.near(day, frame.as_of())),
                None => w.program_later_bare(record.id(), title),
            }
        })
        .collect();
    let (named, from) = (named.join(w.evidence_apart()), w.day_month_year(frame.as_of()));
    match later.len().saturating_sub(NAMED) {
        0 => w.slide_later_decisions(named, from),
        more => w.slide_later_more(named, more, from),
    }
}
