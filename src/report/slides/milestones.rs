//! Milestones: how many are done against plan, what comes next, and how the dates moved.

use super::frame::Frame;
use super::model::{Share, Slide, SlidePart, SlideTable};
use super::words::{Look, Words};
use crate::record::Record;
use crate::record::milestone::Milestone;
use crate::report::html::{count, opening};
use crate::report::pages::finish;
use std::sync::Arc;

type Item<'a> = (&'a Arc<Record>, &'a Milestone);

/// Rows beside a chart.
const BESIDE: usize = 9;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let mut live: Vec<Item<'_>> = frame.program.of::<Milestone>().filter(|(_, m)| m.cancelled.is_none()).collect();
    if live.is_empty() {
        return Vec::new();
    }
    live.sort_by_key(|(r, m)| (m.end(frame.as_of()), r.id().to_string()));
    let mut slides = vec![progress(frame, &live)];
    slides.extend(slip(frame, &live));
    slides
}

fn progress(frame: &Frame<'_>, live: &[Item<'_>]) -> Slide {
    let open: Vec<Item<'_>> = live.iter().copied().filter(|(_, m)| m.actual.is_none()).collect();
    let (heading, shown) = match open.len() {
        0 => ("The last milestones", live[live.len().saturating_sub(BESIDE)..].to_vec()),
        _ => ("Next milestones", open.iter().copied().take(BESIDE).collect()),
    };
    let mut right = vec![SlidePart::Table(table(frame, &shown, heading))];
    let finish = open.last().filter(|last| shown.iter().all(|(r, _)| r.id() != last.0.id()));
    if let Some(last) = finish {
        let hidden = open.len() - shown.len() - 1;
        let between =
            if hidden > 0 { format!("{} between. ", count(hidden, "milestone", "milestones")) } else { String::new() };
        let day = frame.day(last.1.expected());
        right
            .push(SlidePart::note(Words::plain(between).text("Last: ").then(frame.named(last.0)).text(", ").then(day)));
    }
    let slide = Slide::new("s-milestones", title(frame, live), subtitle(frame));
    Slide { body: SlidePart::beside(Share::Halves, frame.chart("burn-up"), right), ..slide }
}

fn title(frame: &Frame<'_>, live: &[Item<'_>]) -> String {
    let as_of = frame.as_of();
    let overdue = live.iter().filter(|(_, m)| m.actual.is_none() && m.baseline <= as_of).count();
    let due = live.iter().filter(|(_, m)| m.baseline <= as_of).count();
    let open = live.iter().any(|(_, m)| m.actual.is_none());
    let first = match overdue {
        0 if !open => return done(live),
        0 if due == 0 => "No milestone is due yet".to_string(),
        0 => "All due milestones are done".to_string(),
        1 => "One due milestone is open".to_string(),
        n => format!("{} due milestones are open", opening(n)),
    };
    match finish(frame.program) {
        Some((day, late)) if late != 0 => {
            format!("{first}; the finish moves to {}", frame.site.words.in_words(day, as_of))
        }
        Some((day, _)) => format!("{first}; the finish holds at {}", frame.site.words.in_words(day, as_of)),
        None => first,
    }
}

fn done(live: &[Item<'_>]) -> String {
    let late = live.iter().filter(|(_, m)| m.actual.is_some_and(|day| day > m.baseline)).count();
    match late {
        0 => format!("All {} milestones are done, each by its baseline", live.len()),
        n => format!("All {} milestones are done, {n} of them after their baseline", live.len()),
    }
}

fn subtitle(frame: &Frame<'_>) -> String {
    let Some(kpi) = frame.measured.kpi("milestone-on-time") else { return String::new() };
    let n = |name| kpi.detail(name).unwrap_or(0.0);
    let day = frame.site.words.in_words(frame.as_of(), frame.as_of());
    let done = format!("{} of {} milestones done; {} were due by {day}", n("delivered"), n("milestones"), n("due"));
    if n("due") > 0.0 {
        format!("{done}, {} of them on time ({})", n("on_time"), kpi.shown(frame.site.words))
    } else {
        done
    }
}

fn table(frame: &Frame<'_>, shown: &[Item<'_>], heading: &str) -> SlideTable {
    let heads = [("Milestone", 12), ("#Plan", 4), ("#Forecast", 4), ("#Variance", 4)];
    let mut table = SlideTable::new("Milestones with plan, forecast and variance", &heads).headed(heading);
    for (record, m) in shown {
        let end = match m.actual {
            Some(day) => frame.day(day).below(Words::plain("actual")),
            None if m.is_open_and_past(frame.as_of()) => {
                frame.day(m.expected()).below(Words::of(Look::Bad, "no new date"))
            }
            None => frame.day(m.expected()),
        };
        let variance = Words::variance((m.end(frame.as_of()) - m.baseline).num_days(), frame.site.words);
        table.rows.push(vec![frame.titled(record), frame.day(m.baseline), end, variance]);
    }
    table
}

/// How forecasts moved; left out where none did.
fn slip(frame: &Frame<'_>, live: &[Item<'_>]) -> Option<Slide> {
    let as_of = frame.as_of();
    let late = |m: &Milestone| (m.end(as_of) - m.first_baseline.unwrap_or(m.baseline)).num_days();
    let mut moved: Vec<Item<'_>> = live.iter().copied().filter(|(_, m)| late(m) > 0).collect();
    moved.sort_by_key(|(r, m)| (std::cmp::Reverse(late(m)), r.id().to_string()));
    let chart = frame.chart("slip")?;
    if moved.is_empty() {
        return None;
    }
    let mut table = SlideTable::new(
        "Milestones that slipped most",
        &[("Milestone", 12), ("#Moves", 3), ("#First plan", 5), ("#Slip", 4)],
    );
    table.heading = "Slipped most".into();
    for (record, m) in moved.iter().take(BESIDE) {
        let moves = Words::plain(m.reforecast.len().to_string());
        let first = frame.day(m.first_baseline.unwrap_or(m.baseline));
        let variance = Words::variance(late(m), frame.site.words);
        table.rows.push(vec![frame.titled(record), moves, first, variance]);
    }
    let title = frame.finding("slip").unwrap_or_default();
    let subtitle = match frame
        .measured
        .kpi("schedule-variance")
        .and_then(|k| Some((k.shown(frame.site.words), k.figure.median?, k)))
    {
        Some((mean, median, kpi)) => format!(
            "{} of {} milestones later than first planned; mean {mean}, median {}",
            moved.len(),
            live.len(),
            kpi.show(median, frame.site.words)
        ),
        None => format!("{} of {} milestones later than first planned", moved.len(), live.len()),
    };
    let body = SlidePart::beside(Share::Halves, Some(chart), vec![SlidePart::Table(table)]);
    Some(Slide { body, ..Slide::new("s-slip", title, subtitle) })
}
