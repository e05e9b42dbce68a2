//! Dependencies: what others owe the program, least slack first.

use super::fit;
use super::frame::{Frame, title as title_of};
use super::model::{Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words, shorten};
use crate::chart::day_tracks::{Deliveries, Delivery, deliveries};
use crate::record::Record;
use crate::record::deck_file::room;
use crate::record::dependency::Dependency;
use crate::record::types::Party;
use crate::words::Words as Catalogue;
use std::sync::Arc;

/// Rows at most; the rest is counted.
const LISTED: usize = 36;
/// Height of their drawing below a title of one line, and of two.
const ROOMS: [f64; 2] = [400.0, 374.0];

type Item<'a> = (&'a Arc<Record>, &'a Dependency);

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let mut open: Vec<Item<'_>> = frame.program.of::<Dependency>().filter(|(_, d)| d.delivered.is_none()).collect();
    if open.is_empty() {
        return Vec::new();
    }
    // What has no promise may come never: it stands first.
    open.sort_by_key(|(r, d)| (d.promised.is_some(), std::cmp::Reverse(d.late_by()), d.needed_by, r.id().to_string()));
    let w = frame.words();
    let slide = Slide::new("s-dependencies", title(&open, w), w.slide_dependencies(open.len())).sized(Size::R5);
    let drawn = ROOMS.into_iter().filter_map(|room| {
        let tracks = deliveries(&drawn(frame, &open, room), w)?;
        Some(slide.clone().with(SlidePart::Days(Box::new(tracks))))
    });
    if let Some(slide) = drawn.into_iter().find(|slide| fit::fits_on_one(slide.clone(), frame.words())) {
        return vec![slide];
    }
    let mut table = SlideTable::new(w.slide_open_dependencies())
        .column(w.kind_dependency(), 8)
        .column(w.slide_from(), 5)
        .column(w.slide_for(), 5)
        .numbers(w.dependencies_needed(), 2)
        .numbers(w.field_promised(), 2)
        .numbers(w.dependencies_late_by(), 2);
    table.rows = open.iter().take(LISTED).map(|item| row(frame, item).into()).collect();
    let slide = slide.with(SlidePart::Table(table));
    let left = open.len().saturating_sub(LISTED);
    vec![if left == 0 { slide } else { slide.with(SlidePart::note(Words::plain(w.slide_more_in_log(left)))) }]
}

/// What their drawing says; it stands where the table would, if its words have the room.
fn drawn(frame: &Frame<'_>, open: &[Item<'_>], room: f64) -> Deliveries {
    let w = frame.words();
    let delivery = |item: &Item<'_>| {
        let (_, dependency) = item;
        let [name, from, to, needed, promised, late] = row(frame, item);
        Delivery {
            remark: name.second_line(),
            name: name.line(),
            parties: [from.line(), to.line()],
            needed: dependency.needed_by,
            promised: dependency.promised,
            said: [needed.line(), promised.line(), late.line()],
            late: dependency.late_by().is_none_or(|days| days > 0),
            early: dependency.late_by().is_some_and(|days| days < 0),
        }
    };
    Deliveries {
        name: w.slide_open_dependencies().into(),
        as_of: frame.as_of(),
        heads: [
            w.kind_dependency().into(),
            w.dependency_map_parties().into(),
            w.dependencies_needed().into(),
            w.field_promised().into(),
            w.dependencies_late_by().into(),
        ],
        rows: open.iter().map(delivery).collect(),
        room,
    }
}

fn title(open: &[Item<'_>], w: &Catalogue) -> String {
    let late = open.iter().filter(|(_, d)| d.late_by().is_some_and(|n| n > 0)).count();
    let undated = open.iter().filter(|(_, d)| d.promised.is_none()).count();
    match (late, undated) {
        (0, 0) => w.slide_all_promised(open.len()),
        (0, n) if n == open.len() => w.slide_undated_all(n),
        (0, n) => w.slide_undated(n, w.slide_open_deliveries(open.len())),
        (late, 0) => w.slide_promised_late(late),
        (late, n) => w.slide_late_undated(n, w.slide_promised_late(late)),
    }
}

fn row(frame: &Frame<'_>, (record, dependency): &Item<'_>) -> [Words; 6] {
    let w = frame.words();
    let promised = match dependency.promised {
        Some(day) => frame.day(day),
        None => Words::of(Look::Bad, w.dependencies_no_date()),
    };
    let blocked = dependency.blocked.as_ref().map(|_| Words::of(Look::Due, w.slide_blocked())).unwrap_or_default();
    let overdue = (frame.as_of() - dependency.needed_by).num_days();
    let late = match dependency.late_by() {
        Some(days) => Words::variance(days, w),
        None if overdue > 0 => Words::variance(overdue, w),
        None => Words::none(),
    };
    [
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
    let Some(text) = party.0.text() else { return Words::plain(frame.words().frame_restricted()) };
    Words::plain(frame.site.find(&record.scope, text).map_or_else(|| shorten(text, room::NAME), |r| title_of(r)))
}
