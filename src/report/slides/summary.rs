//! The summary: status, what happened, what it means, what is asked.

use super::fit;
use super::frame::Frame;
use super::model::{Share, Size, Slide, SlidePart, StatusMarks, StatusPair};
use super::words::{Look, Words, shorten};
use crate::calendar;
use crate::evidence::{DimensionEvidence, Direction, Evidence, Moment, Verdict};
use crate::metrics::Rag;
use crate::record::deck_file::room;
use crate::record::milestone::Milestone;
use crate::report::html::slot;
use crate::report::marks;
use crate::report::pages::{
    decision_of_headline, finish, headline, is_finished, last_report, name, planned_by_another, schedule_sentence,
};
use crate::words::Words as Catalogue;

/// Entries in each column.
const MOST: usize = 4;
/// Characters of a status's reasons; where two take more, one stands alone.
const LONGEST_STATUS: usize = 280;
/// Characters of a reason with the names of its records.
const LONGEST_REASON: usize = 110;
/// Decisions that are named.
const ASKED: usize = 3;
/// Dimensions beside each other.
const DIMENSIONS: usize = 6;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    // Where words are long, fewer entries keep the summary on one slide; the next slides have them all, but for what
    // stands in a report. So does a title without what must be decided, which is among the entries.
    let fewer = [(MOST, ASKED), (MOST, ASKED - 1), (MOST - 1, ASKED - 1), (MOST - 2, ASKED - 2)];
    let tried = if last_report(frame.program).is_some() { 2 } else { fewer.len() };
    let (full, short) = (headline(frame.program), schedule_sentence(frame.program));
    let of = |title: &str, (entries, decisions)| slide(frame, title, entries, decisions);
    let mut slides = [&full, &short].into_iter().flat_map(|title| fewer[..tried].iter().map(|most| of(title, *most)));
    let one = slides.find(|slide| fit::fits_on_one(slide.clone(), frame.words()));
    vec![one.unwrap_or_else(|| of(&full, fewer[0]))]
}

/// The slide with so many entries in each column, and so many of the decisions that are asked.
fn slide(frame: &Frame<'_>, title: &str, entries: usize, decisions: usize) -> Slide {
    let w = frame.words();
    let columns = [
        (w.slide_happened(), happened(frame)),
        (w.slide_means(), means(frame)),
        (w.slide_ask(), asks(frame, decisions)),
    ];
    let columns = columns.map(|(heading, mut items)| {
        items.truncate(entries);
        vec![SlidePart::Bullets { heading: heading.into(), items }]
    });
    let mut slide = Slide::new("s-summary", title, subtitle(frame, w.slide_summary())).sized(Size::R1);
    slide.body.extend(status(frame));
    slide.with(SlidePart::Columns { share: Share::Thirds, columns: columns.into() })
}

/// What the last report claims beside what the records say, with the gravest reasons.
pub(super) fn status(frame: &Frame<'_>) -> Option<SlidePart> {
    let evidence = frame.site.evidence(&frame.program.slug)?;
    let w = frame.words();
    let overall = StatusPair::new(w.since_overall(), evidence.reported, evidence.overall, w).alone(w);
    let named = |d: &DimensionEvidence| w.term("dimension", name(d.dimension)).to_string();
    let last = frame.site.last_seen(&frame.program.slug);
    let way = |d: &DimensionEvidence| way_since(last, evidence, d);
    let dimensions = shown(evidence).map(|d| StatusPair::new(&named(d), d.reported, d.rag, w).going(way(d))).collect();
    let mut reasons = evidence.gravest().into_iter().take(2).map(|r| without_names(&r.text.say(w))).collect::<Vec<_>>();
    let claim = claim(evidence, w);
    if room::characters(&claim) + reasons.iter().map(|r| room::characters(r)).sum::<usize>() > LONGEST_STATUS {
        reasons.truncate(1);
    }
    let say = Words::strong(claim).text(format!(" {}", reasons.join(" ")));
    Some(SlidePart::Status(StatusMarks { overall, say, dimensions }))
}

/// The dimensions that stand beside each other.
fn shown(evidence: &Evidence) -> impl Iterator<Item = &DimensionEvidence> {
    evidence.dimensions.iter().take(DIMENSIONS)
}

/// Which way the evidence of a dimension went since the report before.
fn way_since(last: Option<&Moment>, evidence: &Evidence, d: &DimensionEvidence) -> Option<Direction> {
    last.and_then(|m| m.direction(evidence, Some(d.dimension)))
}

/// A subtitle with the day from which "better" and "worse" count, where any dimension is called so.
pub(super) fn subtitle(frame: &Frame<'_>, what: &str) -> String {
    let (site, slug) = (frame.site, &frame.program.slug);
    let last = site.last_seen(slug);
    let any = |evidence: &Evidence| shown(evidence).any(|d| way_since(last, evidence, d).is_some());
    match last.filter(|_| site.evidence(slug).is_some_and(any)) {
        Some(last) => frame.words().slide_way_since(what, frame.words().in_words(last.date, frame.as_of())),
        None => what.to_string(),
    }
}

/// A long reason without the list of records that it ends with: the slides after this one name them.
pub(super) fn without_names(reason: &str) -> String {
    if reason.chars().count() <= LONGEST_REASON {
        return reason.to_string();
    }
    let before = |mark: &str, stop: &str| reason.split_once(mark).map(|(said, _)| format!("{}{stop}", said.trim_end()));
    before("：", "。").or_else(|| before(": ", ".")).unwrap_or_else(|| reason.to_string())
}

fn claim(evidence: &Evidence, w: &Catalogue) -> String {
    let (claimed, found) = (marks::reported_word(evidence.reported, w), marks::evidence_word(evidence.overall, w));
    match (evidence.reported, evidence.overall) {
        (None, Rag::Grey) => w.slide_claim_nothing().into(),
        (None, _) if evidence.verdict == Verdict::Stale => w.program_unreported(found),
        (None, _) => w.program_no_overall(found),
        (Some(_), Rag::Grey) => w.program_no_evidence(claimed),
        _ if claimed == found => match evidence.dimensions.iter().filter(|d| d.rag == Rag::Grey).count() {
            0 => w.slide_claim_same(claimed),
            n => format!("{} {}", w.slide_claim_same(claimed), w.slide_claim_unjudged(n)),
        },
        _ => w.program_cautious(claimed, found),
    }
}

/// From the last report, else from the milestones of the last thirty days.
fn happened(frame: &Frame<'_>) -> Vec<Words> {
    if let Some((record, report)) = last_report(frame.program) {
        let lines = report.lowlights.0.iter().take(room::HIGHLIGHTS);
        let lines = lines.chain(report.highlights.0.iter().take(room::HIGHLIGHTS));
        let told: Vec<Words> = lines.map(|line| frame.prose(record, line).shortened(room::LINE)).collect();
        if !told.is_empty() {
            return told;
        }
    }
    let w = frame.words();
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
            let variance = Words::variance((*day - m.baseline).num_days(), w);
            Words::fill(&w.slide_done(slot(0), slot(1), slot(2)), [frame.titled(r), frame.day(*day), variance])
        })
        .collect();
    if told.is_empty() { vec![Words::plain(w.slide_nothing_happened())] } else { told }
}

/// Finish, milestones, money.
fn means(frame: &Frame<'_>) -> Vec<Words> {
    let w = frame.words();
    let mut out = Vec::new();
    if let Some((day, late)) = finish(frame.program) {
        let day = w.day_month_year(day);
        let over = is_finished(frame.program);
        out.push(match late {
            0 if over => Words::plain(w.slide_finish_was(day)),
            0 => Words::plain(w.slide_finish_kept(day)),
            _ => {
                let planned = planned_by_another(frame.program).map(|day| w.near(day, frame.as_of()));
                let said = match (planned, over) {
                    (Some(planned), true) => w.slide_finish_was_last(day, slot(0), planned),
                    (None, true) => w.slide_finish_was_late(day, slot(0)),
                    (Some(planned), false) => w.slide_finish_moves_last(day, slot(0), planned),
                    (None, false) => w.slide_finish_moves(day, slot(0)),
                };
                Words::fill(&said, [Words::variance(late, w)])
            }
        });
    }
    if let Some(kpi) = frame.measured.kpi("milestone-on-time") {
        let n = |name| kpi.detail(name).unwrap_or(0.0);
        if n("milestones") > 0.0 {
            out.push(Words::plain(if n("due") > 0.0 {
                w.slide_milestones_due(n("delivered"), n("milestones"), n("due"), n("early") as usize, n("on_time"))
            } else {
                w.slide_milestones_done(n("delivered"), n("milestones"))
            }));
        }
    }
    if let Some(cost) = &frame.measured.cost {
        let [eac, bac] = w.money_beside([cost.eac, cost.bac], frame.program.currency());
        out.push(Words::plain(w.slide_cost(eac, bac)));
    }
    if out.is_empty() {
        out.push(Words::plain(w.slide_nothing_to_measure()));
    }
    out
}

/// The decisions that are asked, then what the report asks, but for what it says of those.
fn asks(frame: &Frame<'_>, decisions: usize) -> Vec<Words> {
    let w = frame.words();
    let (mut now, _) = frame.asked();
    // As the headline of the program has it: what would help with what slips goes first.
    let first = decision_of_headline(frame.program);
    now.sort_by_key(|(record, _)| first.is_none_or(|first| first.id() != record.id()));
    let mut out: Vec<Words> = now
        .iter()
        .take(decisions)
        .map(|(record, decision)| {
            let (decide, title) = (Words::strong(w.slide_decide()), frame.titled(record));
            let ask = match decision.needed_by {
                Some(day) if day < frame.as_of() => {
                    let late =
                        Words::of(Look::Bad, w.slide_days_overdue(w.frame_days((frame.as_of() - day).num_days())));
                    Words::fill(&w.slide_ask_overdue(slot(0), slot(1), slot(2)), [decide, late, title])
                }
                Some(day) => Words::fill(&w.slide_ask_by(slot(0), slot(1), slot(2)), [decide, frame.day(day), title]),
                None => Words::fill(&w.slide_ask_undated(slot(0), slot(1)), [decide, title]),
            };
            match decision.recommended() {
                Some(option) => Words::fill(&w.slide_ask_recommended(slot(0), shorten(&option.key, room::KEY)), [ask]),
                None => ask,
            }
        })
        .collect();
    if now.len() > decisions {
        out.push(Words::plain(w.slide_more_decisions(now.len() - decisions)));
    }
    if let Some((record, report)) = last_report(frame.program) {
        let told = |line: &Words| now.iter().any(|(asked, _)| names(&line.line(), asked.id()));
        let lines = report.asks.0.iter().map(|line| frame.prose(record, line));
        out.extend(lines.filter(|line| !told(line)).map(|line| line.shortened(room::LINE)));
    }
    if out.is_empty() {
        out.push(Words::plain(w.slide_nothing_waiting()));
    }
    out
}

/// Whether a text names a record by its id.
fn names(text: &str, id: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '-').any(|word| word == id)
}
