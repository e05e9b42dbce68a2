//! Money and benefits: the S-curve, what it comes to, and what the program is done for.

use super::frame::Frame;
use super::model::{Share, Slide, SlidePart, SlideTable};
use super::words::Words;
use crate::chart::format::money;
use crate::record::benefit::Benefit;

/// Benefits in the table.
const LISTED: usize = 5;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let benefits = benefits(frame);
    let Some(cost) = &frame.measured.cost else {
        let title = "The benefits are dated; no budget is recorded";
        return benefits
            .map(|table| Slide::new("s-budget", title, "Benefits").with(SlidePart::Table(table)))
            .into_iter()
            .collect();
    };
    let amount = |value: f64| Words::plain(money(value, frame.program.currency()));
    let share = if cost.bac > 0.0 {
        format!(" ({:+.1}\u{a0}%)", (cost.eac - cost.bac) / cost.bac * 100.0).replace('-', "\u{2212}")
    } else {
        String::new()
    };
    let facts = vec![
        ("Plan at completion".to_string(), amount(cost.bac)),
        ("Spent to date".to_string(), amount(cost.actual)),
        ("Expected at completion".to_string(), Words::strong(money(cost.eac, frame.program.currency()))),
        ("Difference".to_string(), amount(cost.eac - cost.bac).text(share)),
    ];
    let mut right = vec![SlidePart::Facts { facts }];
    right.extend(benefits.map(SlidePart::Table));
    let subtitle = if right.len() > 1 { "Budget and benefits" } else { "Budget" };
    let title = frame.finding("s-curve").unwrap_or_default();
    vec![Slide {
        body: SlidePart::beside(Share::Halves, frame.chart("s-curve"), right),
        ..Slide::new("s-budget", title, subtitle)
    }]
}

fn benefits(frame: &Frame<'_>) -> Option<SlideTable> {
    let mut all: Vec<_> = frame.program.of::<Benefit>().collect();
    all.sort_by_key(|(r, b)| (b.due, r.id().to_string()));
    if all.is_empty() {
        return None;
    }
    let heading = if all.len() > LISTED {
        format!("The next {LISTED} of {} benefits", all.len())
    } else {
        "Benefits".to_string()
    };
    let mut table = SlideTable::new(
        "Benefits with target and last measurement",
        &[("Benefit", 11), ("#Target", 5), ("#Now", 4), ("#Due", 4)],
    )
    .headed(heading);
    for (record, benefit) in all.into_iter().take(LISTED) {
        let unit = |value: f64| match benefit.unit.as_str() {
            "%" => format!("{}\u{a0}%", frame.site.words.number(value, 2)),
            unit if unit.len() == 3 && unit.bytes().all(|b| b.is_ascii_uppercase()) => money(value, unit),
            _ => frame.site.words.number(value, 2),
        };
        let now = benefit.measurement.iter().max_by_key(|m| m.date);
        let now =
            now.map_or_else(|| Words::of(super::words::Look::Dim, "not measured"), |m| Words::strong(unit(m.value)));
        let is_currency = benefit.unit.len() == 3 && benefit.unit.bytes().all(|b| b.is_ascii_uppercase());
        let plain = benefit.unit != "%" && !is_currency;
        let below = if plain { Words::plain(super::words::shorten(&benefit.unit, 40)) } else { Words::none() };
        table.rows.push(vec![
            frame.titled(record).below(below),
            Words::plain(unit(benefit.target)),
            now,
            frame.day(benefit.due),
        ]);
    }
    Some(table)
}
