//! One slide per decision that has options: what they are compared on, the recommended one framed.

use super::frame::{Asked, Frame};
use super::model::{OptionHead, OptionTable, Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words, shorten};
use crate::chart::format::money;
use crate::record::decision::DecisionOption;
use crate::record::deck_file::room;
use crate::record::types::Lines;
use crate::report::site::slug;

/// Decisions that get a slide of their own; the rest are named on one more.
const MOST: usize = 12;
/// Options beside each other.
const OPTIONS: usize = 5;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let (now, _) = frame.asked();
    let with_options = now.iter().filter(|(_, d)| d.option.len() > 1);
    // Titles alone are nothing to compare: a slide of them would be empty.
    let (with_options, bare): (Vec<&Asked<'_>>, Vec<&Asked<'_>>) =
        with_options.partition(|(_, decision)| decision.option.iter().any(is_described));
    let mut slides: Vec<Slide> = with_options.iter().take(MOST).map(|asked| slide(frame, asked)).collect();
    if let Some(rest) = with_options.get(MOST..).filter(|rest| !rest.is_empty()) {
        let title = format!("{} more decisions have options to compare", crate::report::html::opening(rest.len()));
        let ids = rest.iter().map(|(record, _)| record.id()).collect::<Vec<_>>().join(", ");
        let where_ = "Their options stand on the page of each decision; the first of them by date needed are compared on the slides before.";
        slides.push(
            Slide::new("s-more-options", title, "Not compared on slides")
                .sized(Size::R2)
                .with(SlidePart::text(Words::plain(shorten(&ids, 900))))
                .with(SlidePart::note(Words::plain(where_))),
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
    let (first, title) = match bare.len() {
        0 => return None,
        1 => ("One".to_string(), "decision has options that nothing compares yet"),
        n => (crate::report::html::opening(n), "decisions have options that nothing compares yet"),
    };
    let heads = [("Decision", 9), ("Options", 8), ("Decides", 4), ("Needed by", 3)];
    let mut table = SlideTable::new("Options that are not compared", &heads);
    table.rows = bare
        .iter()
        .map(|(record, decision)| {
            let text = frame.text(record);
            let option = |o: &DecisionOption| format!("{}: {}", o.key, Words::prose(&o.title, &text).line());
            let options = decision.option.iter().map(option).collect::<Vec<_>>().join("; ");
            let decides = decision.approver.as_ref().map(|p| Words::plain(frame.person(record, p)));
            vec![
                frame.titled(record),
                Words::plain(options).shortened(room::CELL),
                decides.unwrap_or_else(|| Words::of(Look::Bad, "nobody named")),
                decision.needed_by.map(|day| frame.day(day)).unwrap_or_default(),
            ]
        })
        .collect();
    let subtitle = "Their options have neither cost, days, scope nor reasons on record";
    let slide = Slide::new("s-bare-options", format!("{first} {title}"), subtitle);
    Some(slide.sized(Size::R3).with(SlidePart::Table(table)))
}

fn slide(frame: &Frame<'_>, (record, decision): &Asked<'_>) -> Slide {
    let by = decision.needed_by.map(|day| format!("needed by {}", frame.site.words.in_words(day, frame.as_of())));
    let title = match decision.recommended() {
        Some(option) => {
            let words = Words::prose(&option.title, &frame.text(record)).line();
            format!("{}: we recommend {}, {}", record.id(), option.key, shorten(&lowered(&words), 80))
        }
        None => format!("{}: {}", record.id(), shorten(record.title(), 90)),
    };
    let title = match by {
        Some(by) if title.ends_with('?') => format!("{title} {}", crate::report::chrome::capitalised(&by)),
        Some(by) => format!("{title}; {by}"),
        None => title,
    };
    let mut slide = Slide::new(format!("s-{}", slug(record.id())), title, record.title()).sized(Size::R3);
    let context = frame.maybe(record, decision.context.as_ref()).shortened(room::CONTEXT);
    if !context.is_empty() {
        slide = slide.with(SlidePart::text(context));
    }
    slide = slide.with(SlidePart::Options(table(frame, &(*record, *decision))));
    if let Some(more) = decision.option.len().checked_sub(OPTIONS).filter(|n| *n > 0) {
        slide = slide.with(SlidePart::note(Words::plain(format!(
            "{} more on the page of the decision.",
            crate::report::html::count(more, "option", "options")
        ))));
    }
    let decides =
        decision.approver.as_ref().map(|p| format!("Decides: {}. ", frame.person(record, p))).unwrap_or_default();
    let late = frame.maybe(record, decision.if_late.as_ref()).shortened(room::CELL);
    let words = Words::strong(decides).then(late);
    if words.is_empty() { slide } else { slide.with(SlidePart::text(words)) }
}

/// With a small first letter, unless the first word is an abbreviation.
fn lowered(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => first.to_lowercase().chain(chars).collect(),
        _ => text.to_string(),
    }
}

fn table(frame: &Frame<'_>, (record, decision): &Asked<'_>) -> OptionTable {
    let text = frame.text(record);
    let shown = &decision.option[..decision.option.len().min(OPTIONS)];
    let pick = decision.recommended().map(|o| o.key.as_str());
    let heads = shown.iter().map(|o| OptionHead {
        key: shorten(&o.key, 12),
        title: Words::prose(&o.title, &text).shortened(room::OPTION),
        pick: pick == Some(o.key.as_str()),
    });
    let lines = |lines: &Lines| {
        let parts: Vec<String> = lines.0.iter().map(|p| frame.prose(record, p).line()).collect();
        Words::plain(parts.join("; ")).shortened(room::CELL)
    };
    let days = |n: f64| {
        if n == 0.0 {
            "none".to_string()
        } else {
            format!("{}{}\u{a0}d", if n > 0.0 { "+" } else { "" }, frame.site.words.number(n, 2))
        }
    };
    let cost = |n: f64| if n == 0.0 { "none".to_string() } else { money(n, frame.program.currency()) };
    let row = |label: &str, cell: &dyn Fn(&DecisionOption) -> Words| {
        (label.to_string(), shown.iter().map(cell).collect::<Vec<_>>())
    };
    let rows = [
        row("Schedule", &|o| o.schedule_days.map(|n| Words::plain(days(n))).unwrap_or_default()),
        row("Cost", &|o| o.cost.map(|n| Words::plain(cost(n))).unwrap_or_default()),
        row("Scope", &|o| frame.maybe(record, o.scope.as_ref()).shortened(room::CELL)),
        row("For", &|o| lines(&o.pros)),
        row("Against", &|o| lines(&o.cons)),
    ];
    OptionTable {
        caption: format!("Options of {}, compared", record.id()),
        options: heads.collect(),
        rows: rows.into_iter().filter(|(_, cells)| cells.iter().any(|c| !c.is_empty())).collect(),
    }
}
