//! One slide per decision that has options: what they are compared on, the recommended one framed.

use super::details::{background, labelled};
use super::frame::{Asked, Frame, title as title_of};
use super::model::{OptionHead, OptionTable, Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words, shorten};
use crate::record::decision::{Decision, DecisionOption};
use crate::record::deck_file::room;
use crate::record::types::Lines;
use crate::report::chrome::capitalised;
use crate::report::site::slug;
use crate::words::Words as Catalogue;

/// Decisions that get a slide of their own; the rest are named on one more.
const MOST: usize = 12;
/// Options beside each other.
const OPTIONS: usize = 5;

/// Whether a decision has something to compare. Titles alone are nothing: a slide of them would be empty.
fn compares(decision: &Decision) -> bool {
    decision.option.len() > 1 && decision.option.iter().any(is_described)
}

/// The decisions that get a slide of their own here.
pub(super) fn compared<'a>(frame: &Frame<'a>) -> Vec<Asked<'a>> {
    let (now, _) = frame.asked();
    now.into_iter().filter(|(_, decision)| compares(decision)).take(MOST).collect()
}

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let w = frame.words();
    let (now, _) = frame.asked();
    let with_options = now.iter().filter(|(_, d)| d.option.len() > 1);
    let (with_options, bare): (Vec<&Asked<'_>>, Vec<&Asked<'_>>) =
        with_options.partition(|(_, decision)| compares(decision));
    let mut slides: Vec<Slide> = with_options.iter().take(MOST).map(|asked| slide(frame, asked)).collect();
    if let Some(rest) = with_options.get(MOST..).filter(|rest| !rest.is_empty()) {
        let ids = rest.iter().map(|(record, _)| record.id()).collect::<Vec<_>>().join(frame.words().list_between());
        slides.push(
            Slide::new("s-more-options", w.slide_more_options(rest.len()), w.slide_not_compared())
                .sized(Size::R2)
                .with(SlidePart::text(Words::plain(ids)))
                .with(SlidePart::note(Words::plain(w.slide_options_where()))),
        );
    }
    slides.extend(undescribed(frame, &bare));
    slides
}

/// Whether an option says anything about itself but its title.
fn is_described(option: &DecisionOption) -> bool {
    let said = option.scope.is_some() || !option.pros.0.is_empty() || !option.cons.0.is_empty();
    said || option.schedule_days.is_some() || option.cost.is_some()
}

/// Decisions whose options are titles only, in one table.
fn undescribed(frame: &Frame<'_>, bare: &[&Asked<'_>]) -> Option<Slide> {
    if bare.is_empty() {
        return None;
    }
    let w = frame.words();
    let mut table = SlideTable::new(w.slide_bare_table())
        .column(w.kind_decision(), 9)
        .column(w.slide_options(), 8)
        .column(w.heads_decides(), 4)
        .column(w.portfolio_needed_by(), 3);
    table.rows = bare
        .iter()
        .map(|(record, decision)| {
            let text = frame.text(record);
            let title = |o: &DecisionOption| Words::prose(&o.title, &text).shortened(room::OPTION).line();
            let option = |o: &DecisionOption| w.slide_option(shorten(&o.key, room::KEY), title(o));
            let mut options: Vec<String> = decision.option.iter().take(OPTIONS).map(option).collect();
            let left = decision.option.len() - options.len();
            options.extend((left > 0).then(|| w.slide_and_more(left)));
            let decides = decision.approver.as_ref().map(|p| Words::plain(frame.person(record, p)));
            vec![
                frame.titled(record),
                Words::plain(options.join(w.evidence_apart())),
                decides.unwrap_or_else(|| Words::of(Look::Bad, w.slide_nobody_named())),
                decision.needed_by.map(|day| frame.day(day)).unwrap_or_default(),
            ]
        })
        .collect();
    let slide = Slide::new("s-bare-options", w.slide_bare(bare.len()), w.slide_bare_why());
    Some(slide.sized(Size::R3).with(SlidePart::Table(table)))
}

fn slide(frame: &Frame<'_>, (record, decision): &Asked<'_>) -> Slide {
    let w = frame.words();
    let title = match decision.recommended() {
        Some(option) => {
            let words = Words::prose(&option.title, &frame.text(record)).line();
            w.slide_recommend(record.id(), &option.key, shorten(&lowered(&words, w), room::OPTION))
        }
        None => w.slide_decision(record.id(), title_of(record)),
    };
    let asks = title.ends_with(['?', '？']);
    let title = match decision.needed_by {
        Some(day) if day < frame.as_of() => {
            let late = (frame.as_of() - day).num_days();
            if asks { w.slide_late_question(late, title) } else { w.slide_late(late, title) }
        }
        Some(day) if asks => w.slide_by_question(title, w.in_words(day, frame.as_of())),
        Some(day) => w.slide_by(title, w.in_words(day, frame.as_of())),
        None => title,
    };
    // Where nothing is recommended the title is the question itself, and the line below need not repeat it.
    let asked = decision.recommended().is_none() && title_of(record).chars().count() == record.title().chars().count();
    let below = match decision.recommendation.as_ref().filter(|_| asked) {
        Some(_) => labelled(w.frame_recommended(), frame.maybe(record, decision.recommendation.as_ref()), w).line(),
        None if asked => capitalised(w.slide_no_recommendation()),
        None => title_of(record),
    };
    let mut slide = Slide::new(format!("s-{}", slug(record.id())), title, below).sized(Size::R3);
    let context = frame.maybe(record, decision.context.as_ref()).shortened(room::CONTEXT);
    if !context.is_empty() {
        slide = slide.with(SlidePart::text(context));
    }
    slide = slide.with(SlidePart::Options(table(frame, &(*record, *decision))));
    if let Some(more) = decision.option.len().checked_sub(OPTIONS).filter(|n| *n > 0) {
        slide = slide.with(SlidePart::note(Words::plain(w.slide_options_left(more))));
    }
    let decides = decision.approver.as_ref();
    let decides = decides.map(|p| format!("{} ", w.decisions_decides(frame.person(record, p)))).unwrap_or_default();
    let late = frame.maybe(record, decision.if_late.as_ref()).shortened(room::CELL);
    let mut words = Words::strong(decides).then(late);
    let behind = frame.told_once.then(|| background(frame, record, decision));
    let (asked, open_actions) = behind.unwrap_or_default();
    // One paragraph: a second would part many comparisons from their last rows.
    if !asked.is_empty() {
        let said = words.line();
        let apart = match said.trim_end() {
            "" => "",
            text if text.ends_with(['.', '!', '?', '。', '！', '？']) => {
                if said.ends_with(' ') {
                    ""
                } else {
                    " "
                }
            }
            _ => w.evidence_apart(),
        };
        words = words.text(apart).then(asked);
    }
    if !words.is_empty() {
        slide = slide.with(SlidePart::text(words));
    }
    slide.body.extend(open_actions);
    slide
}

/// With a small first letter where the language writes nouns so, unless the first word is an abbreviation.
fn lowered(text: &str, w: &Catalogue) -> String {
    if w.list_nouns() != "small" {
        return text.to_string();
    }
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => first.to_lowercase().chain(chars).collect(),
        _ => text.to_string(),
    }
}

fn table(frame: &Frame<'_>, (record, decision): &Asked<'_>) -> OptionTable {
    let w = frame.words();
    let text = frame.text(record);
    let shown = &decision.option[..decision.option.len().min(OPTIONS)];
    let most = room::compared(decision.option.len());
    let pick = decision.recommended().map(|o| o.key.as_str());
    let heads = shown.iter().map(|o| OptionHead {
        key: shorten(&o.key, room::KEY),
        title: Words::prose(&o.title, &text).shortened(room::OPTION),
        pick: pick == Some(o.key.as_str()),
    });
    let lines = |lines: &Lines| {
        let parts: Vec<String> = lines.0.iter().map(|p| frame.prose(record, p).line()).collect();
        // Each is a sentence or none, and begins as one: a semicolon between them would read as a slip.
        Words::plain(parts.join("\u{a0}\u{b7} ")).shortened(most)
    };
    let days = |n: f64| {
        if n == 0.0 { w.decisions_nothing().to_string() } else { w.day_difference(n) }
    };
    let cost = |n: f64| match n {
        0.0 => w.decisions_nothing().to_string(),
        n => w.money(n, frame.program.currency()),
    };
    let row = |label: &str, cell: &dyn Fn(&DecisionOption) -> Words| {
        (label.to_string(), shown.iter().map(cell).collect::<Vec<_>>())
    };
    let rows = [
        row(w.dimension_schedule(), &|o| o.schedule_days.map(|n| Words::plain(days(n))).unwrap_or_default()),
        row(w.dimension_cost(), &|o| o.cost.map(|n| Words::plain(cost(n))).unwrap_or_default()),
        row(w.dimension_scope(), &|o| frame.maybe(record, o.scope.as_ref()).shortened(most)),
        row(w.decisions_row_for(), &|o| lines(&o.pros)),
        row(w.decisions_row_against(), &|o| lines(&o.cons)),
    ];
    let said = |cells: &[Words]| cells.iter().any(|c| !c.is_empty());
    let mut rows: Vec<_> = rows.into_iter().filter(|(_, cells)| said(cells)).collect();
    // Beside cells that say something an empty one would read as a slip of whoever made the slide.
    for cell in rows.iter_mut().flat_map(|(_, cells)| cells).filter(|cell| cell.is_empty()) {
        *cell = Words::of(Look::Dim, w.heads_none_recorded());
    }
    OptionTable { caption: w.slide_options_of(record.id()), options: heads.collect(), rows }
}
