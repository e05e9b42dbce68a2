//! Money and benefits: the S-curve, what it comes to, and what the program is done for.

use super::frame::Frame;
use super::model::{Share, Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words};
use crate::record::benefit::Benefit;
use crate::record::deck_file::room;

/// Benefits in the table.
const LISTED: usize = 5;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let w = frame.words();
    let benefits = benefits(frame);
    let Some(cost) = &frame.measured.cost else {
        let (title, subtitle) = (w.slide_benefits_alone(), w.benefits_benefits());
        return benefits
            .map(|table| Slide::new("s-budget", title, subtitle).sized(Size::R5).with(SlidePart::Table(table)))
            .into_iter()
            .collect();
    };
    let amount = |value: f64| Words::plain(w.money(value, frame.program.currency()));
    let share = if cost.bac > 0.0 {
        format!(" ({})", w.signed_percent((cost.eac - cost.bac) / cost.bac))
    } else {
        String::new()
    };
    // As exact as the title, which compares the two.
    let [eac, bac] = w.money_beside([cost.eac, cost.bac], frame.program.currency());
    let facts = vec![
        (w.slide_plan_completion().to_string(), Words::plain(bac)),
        (w.slide_spent().to_string(), amount(cost.actual)),
        (w.slide_expected().to_string(), Words::strong(eac)),
        // In the unit of the title, which says how far over or under the plan it is.
        (
            w.slide_difference().to_string(),
            Words::plain(w.money_as(cost.eac - cost.bac, cost.bac, frame.program.currency())).text(share),
        ),
    ];
    let mut right = vec![SlidePart::Facts { facts }];
    right.extend(benefits.map(SlidePart::Table));
    let subtitle = if right.len() > 1 { w.slide_budget_benefits() } else { w.frame_page_budget() };
    let title = frame.finding("s-curve").unwrap_or_default();
    vec![Slide {
        body: SlidePart::beside(Share::Halves, frame.chart("s-curve"), right),
        ..Slide::new("s-budget", title, subtitle).sized(Size::R3)
    }]
}

fn benefits(frame: &Frame<'_>) -> Option<SlideTable> {
    let mut all: Vec<_> = frame.program.of::<Benefit>().collect();
    all.sort_by_key(|(r, b)| (b.due, r.id().to_string()));
    if all.is_empty() {
        return None;
    }
    let w = frame.words();
    let heading =
        if all.len() > LISTED { w.slide_next_benefits(LISTED, all.len()) } else { w.benefits_benefits().to_string() };
    let mut table = SlideTable::new(w.slide_benefits_table())
        .column(w.kind_benefit(), 12)
        .numbers(w.kpis_target(), 4)
        .numbers(w.kpis_now(), 4)
        .numbers(w.heads_due(), 4)
        .headed(heading);
    for (record, benefit) in all.into_iter().take(LISTED) {
        let unit = |value: f64| match benefit.unit.as_str() {
            "%" => w.number_percent(w.number(value, 2)),
            unit if unit.len() == 3 && unit.bytes().all(|b| b.is_ascii_uppercase()) => w.money(value, unit),
            _ => w.number(value, 2),
        };
        let passed = benefit.due <= frame.as_of();
        let short = benefit.progress().filter(|share| passed && *share < 1.0);
        let now = match benefit.latest() {
            None => Words::of(if passed { Look::Bad } else { Look::Dim }, w.slide_not_measured()),
            Some(latest) if short.is_some() => Words::of(Look::Bad, unit(latest.value)),
            Some(latest) => Words::strong(unit(latest.value)),
        };
        let is_currency = benefit.unit.len() == 3 && benefit.unit.bytes().all(|b| b.is_ascii_uppercase());
        let plain = benefit.unit != "%" && !is_currency;
        let below = if plain { Words::plain(super::words::shorten(&benefit.unit, room::NAME)) } else { Words::none() };
        let below = match short {
            Some(share) if below.is_empty() => Words::of(Look::Bad, w.slide_benefit_short(w.percent(share))),
            Some(share) => below.text(w.evidence_apart()).and(Look::Bad, w.slide_benefit_short(w.percent(share))),
            None => below,
        };
        table.rows.push(vec![
            frame.titled(record).below(below),
            Words::plain(unit(benefit.target)),
            now,
            frame.day(benefit.due),
        ]);
    }
    Some(table)
}
