//! Milestones: how many are done against plan, what comes next, and how the dates moved.

use super::fit;
use super::frame::Frame;
use super::model::{Share, Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words};
use crate::evidence::unapproved_additions;
use crate::record::Record;
use crate::record::milestone::Milestone;
use crate::report::html::slot;
use crate::report::pages::finish;
use crate::words::Words as Catalogue;
use std::cmp::Reverse;
use std::sync::Arc;

type Item<'a> = (&'a Arc<Record>, &'a Milestone);

/// Rows beside a chart: as many as one slide holds, and no fewer than so many.
const BESIDE: usize = 8;
const LEAST: usize = 3;
/// Baselines without an approved change that are named.
const UNAPPROVED: usize = 2;

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

/// The slide with as many rows, of so many, as it holds without a second one.
fn with_rows(all: usize, w: &Catalogue, slide: impl Fn(usize) -> Slide) -> Slide {
    let most = all.min(BESIDE);
    slide(fit::most_of(LEAST.min(most)..=most, |rows| fit::fits_on_one(slide(rows), w)))
}

fn progress(frame: &Frame<'_>, live: &[Item<'_>]) -> Slide {
    let open = live.iter().filter(|(_, m)| m.actual.is_none()).count();
    let chart = frame.chart("burn-up");
    let slide = |rows: usize| progress_with(frame, live, rows, chart.clone());
    with_rows(if open == 0 { live.len() } else { open }, frame.words(), slide)
}

fn progress_with(frame: &Frame<'_>, live: &[Item<'_>], rows: usize, chart: Option<SlidePart>) -> Slide {
    let w = frame.words();
    let open: Vec<Item<'_>> = live.iter().copied().filter(|(_, m)| m.actual.is_none()).collect();
    let (heading, shown) = match open.len() {
        0 => (w.slide_last_milestones(), live[live.len().saturating_sub(rows)..].to_vec()),
        _ => (w.program_next_milestones(), open.iter().copied().take(rows).collect()),
    };
    let mut right = vec![SlidePart::Table(table(frame, &shown, heading))];
    let finish = open.last().filter(|last| shown.iter().all(|(r, _)| r.id() != last.0.id()));
    if let Some(last) = finish {
        let sentence = match open.len() - shown.len() - 1 {
            0 => w.slide_last(slot(0), slot(1)),
            hidden => w.slide_last_between(hidden, slot(0), slot(1)),
        };
        right.push(SlidePart::note(Words::fill(&sentence, [frame.titled(last.0), frame.day(last.1.expected())])));
    }
    right.extend(unapproved(frame, &open).map(SlidePart::note));
    let slide = Slide::new("s-milestones", title(frame, live), subtitle(frame)).sized(Size::R3);
    Slide { body: SlidePart::beside(Share::Halves, chart, right), ..slide }
}

/// What was done past those who approve dates and scope: new baselines of open milestones that do not stand, and
/// milestones that no approved change added.
fn unapproved(frame: &Frame<'_>, open: &[Item<'_>]) -> Option<Words> {
    let (as_of, w) = (frame.as_of(), frame.words());
    let id = |record: &Record| Words::of(Look::Id, record.id()).leading(frame.href(record));
    let bad = || Words::of(Look::Bad, w.slide_unapproved());
    let attempt = |m: &Milestone| {
        let last = m.rebaseline.iter().filter(|row| row.date <= as_of).max_by_key(|row| row.date)?.baseline;
        (last != m.baseline).then_some(last)
    };
    let tried = open.iter().filter_map(|(record, m)| {
        let (tried, stands) = (w.in_words(attempt(m)?, as_of), w.in_words(m.baseline, as_of));
        Some(Words::fill(&w.slide_baseline_refused(slot(0), tried, slot(1), stands), [id(record), bad()]))
    });
    let mut said: Vec<Words> = tried.collect();
    let left = said.len().saturating_sub(UNAPPROVED);
    said.truncate(UNAPPROVED);
    said.extend((left > 0).then(|| Words::plain(w.slide_baselines_refused(left))));
    let added = unapproved_additions(frame.program);
    if !added.is_empty() {
        let ids: Vec<&str> = added.iter().map(|(record, _)| record.id()).collect();
        said.push(frame.naming(&w.slide_scope_unapproved(added.len()), ids));
    }
    let together = |all: Words, one: Words| if all.is_empty() { one } else { all.text(" ").then(one) };
    Some(said.into_iter().fold(Words::none(), together)).filter(|words| !words.is_empty())
}

fn title(frame: &Frame<'_>, live: &[Item<'_>]) -> String {
    let (as_of, w) = (frame.as_of(), frame.words());
    let overdue = live.iter().filter(|(_, m)| m.actual.is_none() && m.baseline <= as_of).count();
    let due = live.iter().filter(|(_, m)| m.baseline <= as_of).count();
    let open = live.iter().any(|(_, m)| m.actual.is_none());
    let first = match overdue {
        0 if !open => return done(live, w),
        0 if due == 0 => w.slide_none_due().to_string(),
        0 => w.slide_all_due_done().to_string(),
        n => w.slide_due_open(n),
    };
    match finish(frame.program) {
        Some((day, late)) if late != 0 => w.slide_finish_to(first, w.in_words(day, as_of)),
        Some((day, _)) => w.slide_finish_at(first, w.in_words(day, as_of)),
        None => first,
    }
}

fn done(live: &[Item<'_>], w: &Catalogue) -> String {
    let late = live.iter().filter(|(_, m)| m.actual.is_some_and(|day| day > m.baseline)).count();
    match late {
        0 => w.program_all_done(live.len()),
        n => w.slide_all_done_late(live.len(), n),
    }
}

fn subtitle(frame: &Frame<'_>) -> String {
    let Some(kpi) = frame.measured.kpi("milestone-on-time") else { return String::new() };
    let n = |name| kpi.detail(name).unwrap_or(0.0);
    let w = frame.words();
    let (done, all, due) = (n("delivered"), n("milestones"), n("due"));
    let day = w.in_words(frame.as_of(), frame.as_of());
    if due > 0.0 {
        let due = w.slide_were_due(n("early") as usize, due, day);
        w.slide_progress_on_time(done, all, due, n("on_time"), kpi.shown(w))
    } else {
        w.slide_progress(done, all, due, day)
    }
}

fn table(frame: &Frame<'_>, shown: &[Item<'_>], heading: &str) -> SlideTable {
    let w = frame.words();
    let mut table = SlideTable::new(w.slide_milestones_table())
        .column(w.kind_milestone(), 13)
        .numbers(w.chart_plan(), 4)
        .numbers(w.chart_forecast(), 4)
        .numbers(w.heads_variance(), 3)
        .headed(heading);
    for (record, m) in shown {
        let end = match m.actual {
            Some(day) => frame.day(day).below(Words::plain(w.slide_actual())),
            None if m.is_open_and_past(frame.as_of()) => {
                frame.day(m.expected()).below(Words::of(Look::Bad, w.slide_no_new_date()))
            }
            None => frame.day(m.expected()),
        };
        let variance = Words::variance((m.end(frame.as_of()) - m.baseline).num_days(), w);
        table.rows.push(vec![frame.titled(record), frame.day(m.baseline), end, variance]);
    }
    table
}

/// How forecasts moved; left out where none did.
fn slip(frame: &Frame<'_>, live: &[Item<'_>]) -> Option<Slide> {
    let (as_of, w) = (frame.as_of(), frame.words());
    let late = |m: &Milestone| (m.end(as_of) - m.baseline).num_days();
    let mut moved: Vec<Item<'_>> = live.iter().copied().filter(|(_, m)| late(m) > 0).collect();
    // The order of the chart beside it: of those that moved alike, the later one first.
    moved.sort_by_key(|(r, m)| (Reverse(late(m)), Reverse(m.baseline), r.id().to_string()));
    let chart = frame.chart("slip")?;
    if moved.is_empty() {
        return None;
    }
    let title = frame.finding("slip").unwrap_or_default();
    let kpi = frame.measured.kpi("schedule-variance");
    let subtitle = match kpi.and_then(|k| Some((k.shown(w), k.show(k.figure.median?, w)))) {
        Some((mean, median)) => w.slide_later_mean(moved.len(), live.len(), mean, median),
        None => w.slide_later(moved.len(), live.len()),
    };
    // The title has those that kept their dates: with these the parts make the whole.
    let subtitle = match live.iter().filter(|(_, m)| late(m) < 0).count() {
        0 => subtitle,
        n => w.slide_and_earlier(subtitle, n),
    };
    let slide = |rows: usize| {
        let mut right = vec![SlidePart::Table(slipped(frame, &moved[..rows], late))];
        let left = moved[rows..].iter().map(|(record, _)| record.id());
        right.extend((rows < moved.len()).then(|| SlidePart::note(frame.and_more(moved.len() - rows, left))));
        let body = SlidePart::beside(Share::Halves, Some(chart.clone()), right);
        Slide { body, ..Slide::new("s-slip", title.clone(), subtitle.clone()).sized(Size::R3) }
    };
    Some(with_rows(moved.len(), w, slide))
}

/// Those that slipped. The days are those of every other slide, chart and measure: against the approved baseline. Where
/// that has moved, the first plan is named below it, so that no approval hides how far a date has gone.
fn slipped(frame: &Frame<'_>, moved: &[Item<'_>], late: impl Fn(&Milestone) -> i64) -> SlideTable {
    let w = frame.words();
    let mut table = SlideTable::new(w.slide_slipped_table())
        .column(w.kind_milestone(), 14)
        .numbers(w.slide_moves(), 3)
        .numbers(w.chart_plan(), 4)
        .numbers(w.heads_variance(), 3)
        .headed(w.slide_slipped_most());
    for (record, m) in moved {
        let moves = Words::plain(w.whole(m.moves() as i64));
        table.rows.push(vec![frame.titled(record), moves, plan(frame, m), Words::variance(late(m), w)]);
    }
    table
}

/// The approved baseline, and below it the first plan where that was another day.
pub(super) fn plan(frame: &Frame<'_>, m: &Milestone) -> Words {
    let first = m.first_baseline.filter(|first| *first != m.baseline);
    let first = first.map(|day| Words::plain(format!("{} ", frame.words().slide_first_plan())).then(frame.day(day)));
    frame.day(m.baseline).below(first.unwrap_or_default())
}
