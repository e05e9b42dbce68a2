//! What changed since the last steering committee: dates, risks, decisions.

use super::fit;
use super::frame::{Frame, shown_of};
use super::model::{Share, Size, Slide, SlidePart};
use super::words::{Look, Words, shorten};
use crate::changes::{Changes, Entry, Rank, Since, Subject};
use crate::record::deck_file::room;
use crate::report::html::slot;
use crate::report::since::{Tell, headline, lead_in};
use crate::words::Words as Catalogue;

/// Entries of a column: as many as the slide holds, and no fewer than so many.
const MOST: usize = 12;
const LEAST: usize = 5;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let Some(changes) = frame.site.changes(&frame.program.slug) else { return Vec::new() };
    let most = (LEAST..=MOST).rev().find(|most| fit::fits_on_one(slide(frame, changes, *most), frame.words()));
    vec![slide(frame, changes, most.unwrap_or(LEAST))]
}

/// What was compared: an older version of the files, or no more than what the present ones say of that day.
pub(super) fn compared(since: &Since, w: &Catalogue) -> String {
    match since.unseen {
        Some(_) => w.slide_changes_entries().to_string(),
        None => w.slide_changes_since(w.day_month_year(since.date)),
    }
}

/// The slide with so many entries to a column.
fn slide(frame: &Frame<'_>, changes: &Changes, most: usize) -> Slide {
    let w = frame.words();
    let columns = [
        (w.slide_changes_dates(), Subject::Dates),
        (w.slide_changes_risks(), Subject::Risks),
        (w.slide_changes_rest(), Subject::Decisions),
    ];
    let columns = columns.map(|(heading, subject)| {
        vec![SlidePart::Bullets { heading: heading.into(), items: items(frame, changes, subject, most) }]
    });
    let subtitle = compared(&changes.since, w);
    let slide = Slide::new("s-changes", headline(changes, frame.as_of(), w), subtitle).sized(Size::R2);
    slide.with(SlidePart::Columns { share: Share::Thirds, columns: columns.into() })
}

fn items(frame: &Frame<'_>, changes: &Changes, subject: Subject, most: usize) -> Vec<Words> {
    let w = frame.words();
    let tell = Tell::new(frame.site, &changes.slug, w);
    let mut out = Vec::new();
    if subject == Subject::Decisions
        && let Some((then, now)) = changes.whole.cost
    {
        let (then, now) = (w.money(then, tell.currency), w.money(now, tell.currency));
        if then != now {
            let sentence = w.slide_changes_cost(slot(0), then, slot(1));
            out.push(Words::fill(&sentence, [Words::strong(w.dimension_cost()), Words::strong(now)]));
        }
    }
    let of_subject = |e: &Entry| e.subject == subject && e.rank < Rank::Owner;
    let all = changes.entries.iter().filter(|e| of_subject(e)).count();
    let room = shown_of(all, most - out.len());
    let (shown, left) = match subject {
        // As the title counts them: what slipped, the farthest first, before what else happened to dates.
        Subject::Dates => changes.first_slips(room, of_subject),
        _ => changes.first(room, of_subject),
    };
    out.extend(shown.iter().map(|entry| line(frame, &tell, entry)));
    // Of a record that is told of, no more needs to be said here; another is left out once, whatever changed in it.
    let mut ids: Vec<&str> = left.iter().map(|entry| entry.record.as_str()).collect();
    ids.retain(|id| !shown.iter().any(|entry| entry.record == *id));
    let mut seen = std::collections::HashSet::new();
    ids.retain(|id| seen.insert(*id));
    if !ids.is_empty() {
        out.push(frame.and_more(ids.len(), ids));
    }
    if out.is_empty() {
        out.push(Words::of(Look::Dim, w.slide_nothing_changed()));
    }
    out
}

fn line(frame: &Frame<'_>, tell: &Tell<'_>, entry: &Entry) -> Words {
    let record = frame.site.find(&frame.program.slug, &entry.record);
    let id = Words::of(Look::Id, &entry.record).leading(record.and_then(|record| frame.href(record)));
    // What is no longer there is past, too.
    let most = room::title(record.map_or(Some(false), |record| record.data.is_open()));
    let lead = id.text(format!(" {}", lead_in(&shorten(&entry.title, most), frame.words())));
    let said = tell
        .runs(entry)
        .into_iter()
        .fold(Words::none(), |words, run| words.and(if run.strong { Look::Strong } else { Look::Plain }, run.text));
    Words::fill(&frame.words().slide_sentence(slot(0), slot(1)), [lead, said])
}
