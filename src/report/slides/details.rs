//! What stands behind the deck, record by record: what is asked, what is critical, what is late, each with its history.

use super::fit;
use super::frame::{Asked, Frame, title as title_of};
use super::model::{Share, Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words};
use crate::record::Record;
use crate::record::action::Action;
use crate::record::decision::Decision;
use crate::record::deck_file::room;
use crate::record::milestone::Milestone;
use crate::record::risk::{Range, Risk};
use crate::report::chrome::capitalised;
use crate::report::estimate;
use crate::report::html::slot;
use crate::report::pages::open_risks;
use crate::words::Words as Catalogue;
use std::sync::Arc;

/// A milestone that is expected after its plan.
type Late<'a> = (&'a Arc<Record>, &'a Milestone);

/// Records of a kind.
const MOST: usize = 12;
/// Rows of a history, the newest.
const ROWS: usize = room::HISTORY;
/// The least score of a risk that is told in full.
const HIGH: u32 = 10;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let (asked, later) = frame.asked();
    let told = if frame.told_once { super::options::compared(frame) } else { Vec::new() };
    let untold = |(record, _): &Asked<'_>| !told.iter().any(|(other, _)| Arc::ptr_eq(other, record));
    let decisions = asked.into_iter().chain(later).filter(untold).take(MOST).map(|(r, d)| decision(frame, r, d));
    let alike = |slides: Vec<Slide>| fit::alike(slides, frame.words());
    let risks = open_risks(frame.program).into_iter().filter(|(_, r)| r.score() >= HIGH).take(MOST);
    let risks = risks.map(|(r, risk)| self::risk(frame, r, risk));
    [alike(decisions.collect()), alike(risks.collect()), milestones(frame)].concat()
}

/// A slide of one record: facts at the left, texts and history at the right.
fn slide(
    frame: &Frame<'_>,
    record: &Arc<Record>,
    what: &str,
    facts: Vec<(String, Words)>,
    right: Vec<SlidePart>,
) -> Slide {
    let w = frame.words();
    let title = w.slide_decision(record.id(), title_of(record));
    let subtitle = match frame.site.workstream(record) {
        Some(workstream) => w.detail_of_workstream(what, workstream),
        None => what.to_string(),
    };
    let left = SlidePart::Facts { facts: facts.into_iter().filter(|(_, words)| !words.runs.is_empty()).collect() };
    let body = SlidePart::beside(Share::WideRight, Some(left), right);
    Slide { body, ..Slide::new(format!("s-{}", record.id().to_lowercase()), title, subtitle).sized(Size::R4) }
}

fn fact(label: &str, words: Words) -> (String, Words) {
    (label.to_string(), words)
}

fn decision(frame: &Frame<'_>, record: &Arc<Record>, d: &Decision) -> Slide {
    let w = frame.words();
    let person = |p| Words::plain(frame.person(record, p));
    let needed = |day| Words::fill(&w.detail_needed(slot(0), slot(1)), [frame.day(day), frame.distance(day)]);
    let needed = d.needed_by.map(needed).unwrap_or_default();
    let facts = vec![
        fact(w.heads_decides(), d.approver.as_ref().map(person).unwrap_or_default()),
        fact(w.detail_asked_by(), frame.owner(record)),
        fact(w.detail_asked(), frame.day(d.requested)),
        fact(w.portfolio_needed_by(), needed),
        fact(w.detail_put_off(), put_off(frame, d)),
        fact(w.field_if_late(), frame.maybe(record, d.if_late.as_ref()).shortened(room::CELL)),
    ];
    let mut right = texts(frame, record, &[(w.field_context(), d.context.as_ref())]);
    right.extend(match d.recommended() {
        Some(option) => {
            let picked = w.detail_picked(&option.key, slot(0));
            let title = Words::fill(&picked, [frame.prose(record, &option.title).shortened(room::OPTION)]);
            Some(SlidePart::text(labelled(w.frame_recommended(), title, w)))
        }
        None => texts(frame, record, &[(w.frame_recommended(), d.recommendation.as_ref())]).pop(),
    });
    right.extend(listed(frame, actions(frame, record)));
    slide(frame, record, w.kind_decision(), facts, right)
}

/// The days to which a decision was put off.
fn put_off(frame: &Frame<'_>, d: &Decision) -> Words {
    let w = frame.words();
    let days: Vec<String> = d.deferred.0.iter().map(|day| w.in_words(*day, frame.as_of())).collect();
    Words::plain(days.join(w.list_between()))
}

/// What a slide that compares the options of a decision does not say of it: who asked and when, how often it was put
/// off, and the open actions.
pub(super) fn background(frame: &Frame<'_>, record: &Arc<Record>, d: &Decision) -> (Words, Option<SlidePart>) {
    let w = frame.words();
    let facts = [
        (w.detail_asked(), frame.day(d.requested)),
        (w.detail_asked_by(), frame.owner(record)),
        (w.detail_put_off(), put_off(frame, d)),
    ];
    let said = facts.into_iter().filter(|(_, words)| !words.is_empty());
    let line = said.fold(Words::none(), |line, (label, words)| {
        let line = if line.is_empty() { line } else { line.text(w.evidence_apart()) };
        line.then(labelled(label, words, w))
    });
    (line, listed(frame, actions(frame, record)))
}

fn risk(frame: &Frame<'_>, record: &Arc<Record>, r: &Risk) -> Slide {
    let w = frame.words();
    let target = r.target.as_ref().and_then(|t| Some(u32::from(t.probability?.0) * u32::from(t.impact?.0)));
    let by = r.target.as_ref().and_then(|t| t.by);
    let by =
        by.map(|day| Words::plain(" ").then(Words::fill(&w.record_by(slot(0)), [frame.day(day)]))).unwrap_or_default();
    let estimate = |range: Option<&Range>, show: &dyn Fn(f64) -> String| {
        let said = range.and_then(|r| estimate::said([r.low, r.likely, r.high].map(|n| n.map(show)), w));
        said.map(Words::plain).unwrap_or_default()
    };
    let facts = vec![
        fact(w.heads_score(), Words::score(r.score(), w)),
        fact(w.detail_probability_impact(), Words::plain(format!("{} × {}", r.probability.0, r.impact.0))),
        fact(w.kpis_target(), target.map(|score| Words::score(score, w).then(by)).unwrap_or_default()),
        fact(w.heads_owner(), frame.owner(record)),
        fact(w.field_affects(), affected(frame, r)),
        fact(w.field_cost(), estimate(r.cost.as_ref(), &|n| w.money(n, frame.program.currency()))),
        fact(w.field_delay_days(), estimate(r.delay_days.as_ref(), &|n| w.number_days(w.number(n, 2)))),
        fact(
            w.field_response(),
            r.response
                .map(|response| Words::plain(capitalised(&w.detail_response(response.word()))))
                .unwrap_or_default(),
        ),
        fact(w.field_raised(), frame.day(r.raised)),
        fact(w.field_trigger(), frame.maybe(record, r.trigger.as_ref()).shortened(room::CELL)),
    ];
    let mut reviews: Vec<_> = r.review.iter().collect();
    reviews.sort_by_key(|review| std::cmp::Reverse(review.date));
    let mut table = SlideTable::new(w.detail_reviews())
        .column(w.detail_reviewed(), 5)
        .numbers(w.heads_score(), 5)
        .column(w.detail_found(), 14);
    for review in reviews.into_iter().take(ROWS) {
        table.rows.push(vec![
            frame.day(review.date),
            Words::score(u32::from(review.probability.0) * u32::from(review.impact.0), w),
            frame.maybe(record, review.note.as_ref()).shortened(room::CELL),
        ]);
    }
    let mut right = Vec::new();
    let opening = frame.opening(record, room::CONTEXT);
    right.extend((!opening.is_empty()).then(|| SlidePart::text(opening)));
    right.extend(history(table, w.detail_never_reviewed()));
    right.extend(listed(frame, actions(frame, record)));
    slide(frame, record, w.kind_risk(), facts, right)
}

/// What a risk threatens, so far as there is room.
fn affected(frame: &Frame<'_>, risk: &Risk) -> Words {
    const NAMED: usize = 8;
    let ids: Vec<&str> = risk.affects.iter().filter_map(|id| id.text()).collect();
    let left = ids.len().saturating_sub(NAMED);
    let named = frame.ids(ids.into_iter().take(NAMED));
    let w = frame.words();
    if left == 0 { named } else { named.text(w.list_between()).and(Look::Dim, w.chart_and_more(left)) }
}

/// Milestones that are expected after their plan, the latest first, each with its forecasts and their reasons. None is
/// parted by the end of a slide; where they take several, each title names those of its slide.
fn milestones(frame: &Frame<'_>) -> Vec<Slide> {
    let as_of = frame.as_of();
    let days = |m: &Milestone| (m.end(as_of) - m.baseline).num_days();
    let open = frame.program.of::<Milestone>().filter(|(_, m)| m.cancelled.is_none() && m.actual.is_none());
    let mut late: Vec<Late<'_>> = open.filter(|(_, m)| days(m) > 0).collect();
    late.sort_by_key(|(r, m)| (std::cmp::Reverse(days(m)), r.id().to_string()));
    let Some((_, latest)) = late.first() else { return Vec::new() };
    let title = frame.words().over_all_late(late.len(), frame.words().frame_days(days(latest)));
    let shown = late.len().min(MOST);
    let whole = |from: usize, to: usize| late_milestones(frame, title.clone(), &late[from..to], &late[to..]);
    let fits = |slide: Slide| fit::fits_on_one(slide, frame.words());
    if fits(whole(0, shown)) {
        return vec![whole(0, shown)];
    }
    let part = |from: usize, to: usize| {
        if late.len() == 1 {
            return whole(from, to);
        }
        let w = frame.words();
        let names: Vec<&str> = late[from..to].iter().map(|(record, _)| record.id()).collect();
        // The latest stands first.
        let latest = w.frame_days(late.get(from).map_or(0, |(_, m)| days(m)));
        let named = w.detail_late_named(names.len(), w.list(&names), latest, late.len());
        let left = if to == shown { &late[shown..] } else { &[] };
        late_milestones(frame, named, &late[from..to], left)
    };
    let parts = fit::parts_of(shown, |from, to| fits(part(from, to)));
    fit::alike(parts.into_iter().map(|rows| part(rows.start, rows.end)).collect(), frame.words())
}

/// The slide of some late milestones, with the number of those that are left out.
fn late_milestones(frame: &Frame<'_>, title: String, late: &[Late<'_>], left: &[Late<'_>]) -> Slide {
    let w = frame.words();
    let mut table = SlideTable::new(w.detail_forecasts())
        .column(w.kind_milestone(), 7)
        .numbers(w.chart_plan(), 3)
        .numbers(w.detail_on(), 3)
        .numbers(w.chart_forecast(), 3)
        .column(w.detail_why(), 8);
    late.iter().for_each(|(record, m)| table.rows.extend(forecasts(frame, record, m)));
    let mut slide = Slide::new("s-late", title, w.detail_forecasts_why()).sized(Size::R4).with(SlidePart::Table(table));
    let ids = left.iter().map(|(record, _)| record.id());
    slide.body.extend((!left.is_empty()).then(|| SlidePart::note(frame.and_more(left.len(), ids))));
    let mut items: Vec<Words> = Vec::new();
    late.iter().for_each(|(record, _)| items.extend(actions(frame, record)));
    slide.body.extend(listed(frame, items));
    slide
}

/// The rows of a milestone, the newest forecast first: the first one has its name and owner. The others have its id and
/// its plan, since a slide begins with one of them where a milestone alone takes more than one.
fn forecasts(frame: &Frame<'_>, record: &Arc<Record>, m: &Milestone) -> Vec<Vec<Words>> {
    let w = frame.words();
    let variance = Words::variance((m.end(frame.as_of()) - m.baseline).num_days(), w);
    let plan = super::milestones::plan(frame, m);
    let name = frame.titled(record).below(frame.owner(record));
    let mut rows: Vec<_> = m.reforecast.iter().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.date));
    let mut out: Vec<Vec<Words>> = rows
        .into_iter()
        .take(ROWS)
        .map(|row| {
            let id = Words::of(Look::Id, record.id()).leading(frame.href(record));
            vec![
                id,
                Words::of(Look::Dim, plan.line()),
                frame.day(row.date),
                frame.day(row.forecast),
                frame.maybe(record, row.reason.as_ref()).shortened(room::CELL),
            ]
        })
        .collect();
    if out.is_empty() {
        let none = Words::of(Look::Bad, w.detail_no_forecast());
        out.push(vec![Words::none(), Words::none(), Words::none(), frame.day(m.expected()), none]);
    }
    (out[0][0], out[0][1]) = (name, plan);
    let missing = m.is_open_and_past(frame.as_of()).then(|| Words::of(Look::Bad, w.slide_no_new_date()));
    let expected = std::mem::take(&mut out[0][3]);
    out[0][3] = expected.below(missing.unwrap_or(variance));
    out
}

/// A history, or that there is none.
fn history(table: SlideTable, none: &str) -> Vec<SlidePart> {
    vec![if table.rows.is_empty() { SlidePart::note(Words::of(Look::Bad, none)) } else { SlidePart::Table(table) }]
}

/// A text after its label.
pub(super) fn labelled(label: &str, text: Words, w: &Catalogue) -> Words {
    Words::strong(format!("{} ", w.detail_label(label))).then(text)
}

/// Texts with their labels, those that are there.
fn texts(frame: &Frame<'_>, record: &Arc<Record>, texts: &[(&str, Option<&crate::record::Prose>)]) -> Vec<SlidePart> {
    let said = texts.iter().filter_map(|(label, text)| {
        let words = frame.maybe(record, *text).shortened(room::CONTEXT);
        (!words.runs.is_empty()).then(|| SlidePart::text(labelled(label, words, frame.words())))
    });
    said.collect()
}

/// The open actions that came from a record or stand in its list.
fn actions(frame: &Frame<'_>, record: &Arc<Record>) -> Vec<Words> {
    let w = frame.words();
    let named: Vec<&str> = match record.as_kind::<Risk>() {
        Some(risk) => risk.actions.iter().filter_map(|id| id.text()).collect(),
        None => Vec::new(),
    };
    let from = |action: &Action| action.from.as_ref().and_then(|id| id.text()) == Some(record.id());
    let open = frame.program.of::<Action>().filter(|(_, a)| a.done.is_none());
    let open = open.filter(|(r, a)| from(a) || named.iter().any(|id| id.eq_ignore_ascii_case(r.id())));
    let said = open.take(4).map(|(r, a)| {
        let sentence = w.detail_action(slot(0), slot(1), slot(2));
        Words::fill(&sentence, [frame.titled(r), frame.owner(r), frame.distance(a.due)])
    });
    said.collect()
}

/// Open actions below their heading, where there are any.
fn listed(frame: &Frame<'_>, items: Vec<Words>) -> Option<SlidePart> {
    let heading = frame.words().detail_open_actions().into();
    (!items.is_empty()).then_some(SlidePart::Bullets { heading, items })
}
