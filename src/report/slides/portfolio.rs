//! The deck over all programs: which reports are better than their records, what must be decided, what moves, what
//! threatens, then a slide per program, and how to read them.

use super::frame::Frame;
use super::model::{Deck, Form, Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words, shorten};
use super::{Standing, appendix, fit, named, summary};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::deck_file::room;
use crate::record::milestone::Milestone;
use crate::record::risk::Risk;
use crate::report::chrome::Chrome;
use crate::report::pages::{by_gap, finish, next_decisions, open_decisions, open_risks, portfolio_heading};
use crate::report::site::Site;
use std::sync::Arc;

/// The name of the deck over all programs.
pub const PORTFOLIO: &str = "portfolio";
/// Where it goes.
pub const PATH: &str = "deck.html";
/// Rows of milestones and of risks.
const LISTED: usize = 12;

/// The deck over all programs of a view; one program has its own, and needs no other.
pub fn deck(site: &Site<'_>, alone: bool) -> Option<Deck> {
    let programs: Vec<&ProgramView> = by_gap(site).into_iter().map(|(program, _)| program).collect();
    if programs.len() < 2 {
        return None;
    }
    let root = (!alone).then_some("");
    let frames = programs.iter().filter_map(|program| {
        Some(Frame {
            site,
            program,
            measured: site.measured(&program.slug)?,
            root,
            read_before: false,
            told_once: false,
        })
    });
    let frames: Vec<Frame<'_>> = frames.collect();
    let w = site.words;
    let slides = [
        vec![title(site, &frames)],
        vec![table(site, &frames)],
        decisions(site, &frames).into_iter().collect(),
        slips(&frames).into_iter().collect(),
        risks(&frames).into_iter().collect(),
        frames.iter().flat_map(one).collect(),
        vec![appendix::reading(w)],
    ];
    let slides = slides.into_iter().flatten().flat_map(|slide| fit::fit(slide, w)).collect();
    let name = &site.view.settings.title;
    let heading = w.deck_heading(name, w.deck_kind_portfolio(), w.in_words(site.view.as_of, site.view.as_of));
    let mut chrome = Chrome::new(site, PATH, &heading, &w.deck_description(name));
    if !alone {
        chrome = chrome.crumbs(&[(name, "index.html")], w.portfolio_deck());
    }
    let occasion = w.deck_occasion_day(shorten(name, 48), w.day_month_year(site.view.as_of));
    let standing = Standing { name: PORTFOLIO, path: PATH, title: name, occasion, day: site.view.as_of, file: None };
    Some(Deck { slides: named(slides), ..standing.deck(site, chrome, alone) })
}

fn title(site: &Site<'_>, frames: &[Frame<'_>]) -> Slide {
    let waiting: usize = frames.iter().map(|f| open_decisions(f.program).len()).sum();
    let w = site.words;
    let subtitle = w.over_all_subtitle(frames.len(), w.with_weekday(site.view.as_of));
    let slide = Slide { form: Form::Title, ..Slide::new("s-title", &site.view.settings.title, subtitle) };
    slide
        .with(SlidePart::text(Words::plain(w.deck_sentence(portfolio_heading(site)))))
        .with(SlidePart::text(Words::plain(w.over_all_waiting(waiting))))
}

/// Every program with what it reports and what its records say, the largest gap first.
fn table(site: &Site<'_>, frames: &[Frame<'_>]) -> Slide {
    let w = site.words;
    let mut table = SlideTable::new(w.over_all_table())
        .column(w.kind_program(), 5)
        .column(w.portfolio_head_pair(), 5)
        .column(w.over_all_reason(), 9)
        .numbers(w.over_all_finish(), 3)
        .numbers(w.heads_variance(), 2);
    for frame in frames {
        let Some(evidence) = site.evidence(&frame.program.slug) else { continue };
        let reasons = evidence.dimensions.iter().filter(|d| d.rag == evidence.overall);
        let reason = reasons
            .filter_map(|d| d.main_reason())
            .map(|r| Words::plain(summary::without_names(&r.text.say(site.words))))
            .next();
        let finish = finish(frame.program);
        table.rows.push(vec![
            program(frame),
            Words::pair(evidence.reported, evidence.overall, w),
            reason.unwrap_or_default(),
            finish.map(|(day, _)| Words::full_day(day, w)).unwrap_or_default(),
            finish.map(|(_, late)| Words::variance(late, site.words)).unwrap_or_default(),
        ]);
    }
    Slide::new("s-programs", portfolio_heading(site), w.over_all_programs_why())
        .sized(Size::R5)
        .with(SlidePart::Table(table))
}

/// The name of a program, leading to its status page.
fn program(frame: &Frame<'_>) -> Words {
    let href = frame.root.map(|root| format!("{root}{}/index.html", frame.program.slug));
    Words::of(Look::Strong, title_of(frame)).leading(href)
}

fn decisions(site: &Site<'_>, frames: &[Frame<'_>]) -> Option<Slide> {
    let next = next_decisions(site);
    let frame_of = |slug: &str| frames.iter().find(|f| *f.program.slug == *slug);
    let w = site.words;
    let mut table = SlideTable::new(w.over_all_decisions_table())
        .column(w.kind_decision(), 9)
        .column(w.kind_program(), 5)
        .column(w.heads_decides(), 6)
        .numbers(w.portfolio_needed_by(), 4);
    for (program, record, decision) in &next {
        let frame = frame_of(&program.slug)?;
        let decides = decision.approver.as_ref().map(|p| Words::plain(frame.person(record, p)));
        let day = decision.needed_by.map(|day| frame.day(day).below(frame.distance(day)));
        table.rows.push(vec![
            frame.titled(record),
            Words::plain(shorten(program.title(), room::TITLE)),
            decides.unwrap_or_else(|| Words::of(Look::Bad, w.slide_nobody_named())),
            day.unwrap_or_default(),
        ]);
    }
    let late = next.iter().filter(|(_, _, d)| d.needed_by.is_some_and(|day| day < site.view.as_of)).count();
    let title = match (next.len(), late) {
        (all, 0) => w.over_all_asked(all),
        (all, late) if late == all => w.over_all_asked_all_late(all),
        (all, late) => w.over_all_asked_late(late, all),
    };
    let slide = Slide::new("s-decisions", title, w.over_all_decisions_why()).sized(Size::R5);
    (!next.is_empty()).then(|| slide.with(SlidePart::Table(table)))
}

/// The title of a program within the room that W120 allows it.
fn title_of(frame: &Frame<'_>) -> String {
    shorten(frame.program.title(), room::TITLE)
}

type Found<'f, 'v, T> = (&'f Frame<'v>, &'v Arc<Record>, &'v T);

/// Open milestones that are expected after their baseline, the latest first.
fn slips(frames: &[Frame<'_>]) -> Option<Slide> {
    let mut late: Vec<(i64, Found<'_, '_, Milestone>)> = Vec::new();
    for frame in frames {
        let open = frame.program.of::<Milestone>().filter(|(_, m)| m.actual.is_none() && m.cancelled.is_none());
        late.extend(open.map(|(r, m)| ((m.end(frame.as_of()) - m.baseline).num_days(), (frame, r, m))));
    }
    late.retain(|(days, _)| *days > 0);
    late.sort_by_key(|(days, (frame, r, _))| {
        (std::cmp::Reverse(*days), frame.program.slug.clone(), r.id().to_string())
    });
    let (days, (frame, ..)) = late.first()?;
    let w = frame.words();
    let title = w.over_all_late(late.len(), w.frame_days(*days));
    let mut table = SlideTable::new(w.over_all_slips_table())
        .column(w.kind_milestone(), 11)
        .column(w.kind_program(), 6)
        .numbers(w.chart_plan(), 3)
        .numbers(w.chart_forecast(), 3)
        .numbers(w.heads_variance(), 2);
    for (days, (frame, record, m)) in late.iter().take(LISTED) {
        table.rows.push(vec![
            frame.titled(record),
            Words::plain(title_of(frame)),
            frame.day(m.baseline),
            frame.day(m.expected()),
            Words::variance(*days, frame.site.words),
        ]);
    }
    let shown = table.rows.len();
    let slide = Slide::new("s-slips", title, w.over_all_slips_why()).sized(Size::R5);
    let slide = slide.with(SlidePart::Table(table));
    let rest = late.len() - shown;
    let more = || SlidePart::note(Words::plain(w.over_all_slips_more(rest, frame.program.title())));
    Some(if rest == 0 { slide } else { slide.with(more()) })
}

/// The highest risks of all programs.
fn risks(frames: &[Frame<'_>]) -> Option<Slide> {
    let mut open: Vec<Found<'_, '_, Risk>> = Vec::new();
    for frame in frames {
        open.extend(open_risks(frame.program).into_iter().map(|(r, risk)| (frame, r, risk)));
    }
    open.sort_by_key(|(frame, r, risk)| {
        (std::cmp::Reverse(risk.score()), frame.program.slug.clone(), r.id().to_string())
    });
    let w = open.first()?.0.words();
    let critical = open.iter().filter(|(_, _, risk)| risk.score() >= 15).count();
    let title = match critical {
        0 => w.over_all_none_critical(open.len()),
        n => w.over_all_critical(n, open.len()),
    };
    let mut table = SlideTable::new(w.over_all_risks_table())
        .column(w.kind_risk(), 11)
        .column(w.kind_program(), 6)
        .column(w.heads_owner(), 4)
        .numbers(w.heads_score(), 3);
    for (frame, record, risk) in open.iter().take(LISTED) {
        table.rows.push(vec![
            frame.titled(record),
            Words::plain(title_of(frame)),
            frame.owner(record),
            Words::score(risk.score(), frame.site.words),
        ]);
    }
    let slide = Slide::new("s-risks", title, w.over_all_risks_why()).sized(Size::R5);
    let slide = slide.with(SlidePart::Table(table));
    let left = open.get(LISTED).map(|(_, _, highest)| w.over_all_risks_more(open.len() - LISTED, highest.score()));
    Some(match left {
        Some(left) => slide.with(SlidePart::note(Words::plain(left))),
        None => slide,
    })
}

/// A program as its own deck sums it up.
fn one(frame: &Frame<'_>) -> Vec<Slide> {
    let mut slides = summary::lay_out(frame);
    for slide in &mut slides {
        slide.id = format!("s-{}", frame.program.slug);
        slide.subtitle = summary::subtitle(frame, &title_of(frame));
    }
    slides
}
