//! Dependencies: what others owe the program, least slack first.

use super::frame::Frame;
use super::model::{Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words};
use crate::record::Record;
use crate::record::dependency::Dependency;
use crate::record::types::Party;
use crate::report::html::{count, opening};
use std::sync::Arc;

/// Rows at most; the rest is counted.
const LISTED: usize = 36;

type Item<'a> = (&'a Arc<Record>, &'a Dependency);

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let mut open: Vec<Item<'_>> = frame.program.of::<Dependency>().filter(|(_, d)| d.delivered.is_none()).collect();
    if open.is_empty() {
        return Vec::new();
    }
    // What has no promise may come never: it stands first.
    open.sort_by_key(|(r, d)| (d.promised.is_some(), std::cmp::Reverse(d.late_by()), d.needed_by, r.id().to_string()));
    let mut table = SlideTable::new(
        "Open dependencies, least slack first",
        &[("Dependency", 8), ("From", 4), ("For", 4), ("#Needed", 3), ("#Promised", 3), ("#Late", 2)],
    );
    table.rows = open.iter().take(LISTED).map(|item| row(frame, item)).collect();
    let dependencies = count(open.len(), "open dependency", "open dependencies");
    let slide =
        Slide::new("s-dependencies", title(&open), format!("{dependencies}, least slack first")).sized(Size::R2);
    let slide = slide.with(SlidePart::Table(table));
    let left = open.len().saturating_sub(LISTED);
    vec![if left == 0 {
        slide
    } else {
        slide.with(SlidePart::note(Words::plain(format!("{left} more stand in the RAID log."))))
    }]
}

fn title(open: &[Item<'_>]) -> String {
    let late = open.iter().filter(|(_, d)| d.late_by().is_some_and(|n| n > 0)).count();
    let undated = open.iter().filter(|(_, d)| d.promised.is_none()).count();
    let late = match late {
        0 => None,
        1 => Some("One delivery is promised late".to_string()),
        n => Some(format!("{} deliveries are promised late", opening(n))),
    };
    let has = if undated == 1 { "has" } else { "have" };
    match (late, undated) {
        (None, 0) => format!(
            "{} promised in time",
            if open.len() == 1 {
                "The open delivery is".into()
            } else {
                format!("All {} open deliveries are", open.len())
            }
        ),
        (None, n) => format!(
            "{} of {} {has} no promised date",
            opening(n),
            count(open.len(), "open delivery", "open deliveries")
        ),
        (Some(late), 0) => late,
        (Some(late), n) => format!("{late}, {} {has} no date", opening(n).to_lowercase()),
    }
}

fn row(frame: &Frame<'_>, (record, dependency): &Item<'_>) -> Vec<Words> {
    let promised = match dependency.promised {
        Some(day) => frame.day(day),
        None => Words::of(Look::Bad, "no date"),
    };
    let blocked = dependency.blocked.as_ref().map(|_| Words::of(Look::Due, "blocked")).unwrap_or_default();
    let overdue = (frame.as_of() - dependency.needed_by).num_days();
    let late = match dependency.late_by() {
        Some(days) => Words::variance(days, frame.site.words),
        None if overdue > 0 => Words::variance(overdue, frame.site.words),
        None => Words::none(),
    };
    vec![
        frame.titled(record).below(blocked),
        party(frame, record, &dependency.provider),
        party(frame, record, &dependency.consumer),
        frame.day(dependency.needed_by),
        promised,
        late,
    ]
}

/// A record by its title, else the words that stand there.
fn party(frame: &Frame<'_>, record: &Record, party: &Party) -> Words {
    let Some(text) = party.0.text() else { return Words::plain("restricted item") };
    Words::plain(frame.site.find(&record.scope, text).map_or(text, |r| r.title())).shortened(60)
}
