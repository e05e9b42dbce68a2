//! What changed since the last steering committee: dates, risks, decisions.

use super::fit;
use super::frame::{Frame, shown_of, title as title_of};
use super::model::{Share, Size, Slide, SlidePart};
use super::words::{Look, Words, shorten};
use crate::changes::{Changes, Entry, Rank, Since, Subject};
use crate::evidence::unapproved_additions;
use crate::record::Record;
use crate::record::deck_file::room;
use crate::report::html::slot;
use crate::report::since::{Tell, headline, lead_in};
use crate::words::Words as Catalogue;
use chrono::NaiveDate;
use std::sync::Arc;

/// Entries of a column: as many as the slide holds, and no fewer than so many.
const MOST: usize = 12;
const LEAST: usize = 3;
/// Additions to the scope that are told of.
const ADDED: usize = 2;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let Some(changes) = frame.site.changes(&frame.program.slug) else { return Vec::new() };
    let fits = |most: [usize; 3]| fit::fits_on_one(slide(frame, changes, most), frame.words());
    let all = fit::most_of(LEAST..=MOST, |most| fits([most; 3]));
    // Where one column is full, those beside it may have room.
    let mut most = [all; 3];
    for column in 0..most.len() {
        most[column] = fit::most_of(all..=MOST, |entries| {
            let mut most = most;
            most[column] = entries;
            fits(most)
        });
    }
    vec![slide(frame, changes, most)]
}

/// What was compared: an older version of the files, or no more than what the present ones say of that day.
pub(super) fn compared(since: &Since, w: &Catalogue) -> String {
    match since.unseen {
        Some(_) => w.slide_changes_entries().to_string(),
        None => w.slide_changes_since(w.day_month_year(since.date)),
    }
}

/// The slide with so many entries in each column.
fn slide(frame: &Frame<'_>, changes: &Changes, most: [usize; 3]) -> Slide {
    let w = frame.words();
    let columns = [
        (dates(changes, w), Subject::Dates),
        (w.slide_changes_risks().to_string(), Subject::Risks),
        (w.slide_changes_rest().to_string(), Subject::Decisions),
    ];
    let columns = columns.into_iter().zip(most).map(|((heading, subject), most)| {
        vec![SlidePart::Bullets { heading, items: items(frame, changes, subject, most) }]
    });
    let columns = SlidePart::Columns { share: Share::Thirds, columns: columns.collect() };
    let subtitle = compared(&changes.since, w);
    let slide = Slide::new("s-changes", headline(changes, frame.as_of(), w), subtitle).sized(Size::R2);
    slide.with(columns)
}

/// Whether the slide tells of a change in the column of a subject.
fn is_of(entry: &Entry, subject: Subject) -> bool {
    entry.subject == subject && entry.rank < Rank::Owner
}

/// The heading of the dates: the title counts those that slipped, and the column has others, too.
fn dates(changes: &Changes, w: &Catalogue) -> String {
    let of = |slipped: bool| {
        let counted = |e: &&Entry| is_of(e, Subject::Dates) && (e.kind.key == "slipped") == slipped;
        changes.entries.iter().filter(counted).count()
    };
    match (of(true), of(false)) {
        (0, _) | (_, 0) => w.slide_changes_dates().into(),
        (slipped, others) => w.slide_changes_dates_of(others, slipped),
    }
}

/// What joined the scope since then without an approved change.
fn added<'a>(frame: &Frame<'a>, changes: &Changes) -> Vec<Words> {
    let w = frame.words();
    let since = |day: &NaiveDate| *day > changes.since.date && *day <= frame.as_of();
    let added = unapproved_additions(frame.program);
    let added = added.into_iter().filter_map(|(record, m)| Some((record, m.added.filter(since)?)));
    let line = |(record, day): (&Arc<Record>, NaiveDate)| {
        let said = w.slide_changes_added(w.in_words(day, frame.as_of()), slot(0));
        let said = Words::fill(&said, [Words::strong(w.slide_unapproved())]);
        let id = Words::of(Look::Id, record.id()).leading(frame.href(record));
        let lead = id.text(format!(" {}", lead_in(&title_of(record), w)));
        Words::fill(&w.slide_sentence(slot(0), slot(1)), [lead, said])
    };
    added.map(line).collect()
}

fn items(frame: &Frame<'_>, changes: &Changes, subject: Subject, most: usize) -> Vec<Words> {
    let w = frame.words();
    let tell = Tell::new(frame.site, &changes.slug, w);
    let mut out = Vec::new();
    if subject == Subject::Decisions {
        // What nobody approved goes first, as in the column of dates; the milestones slide names every one.
        out.extend(added(frame, changes).into_iter().take(ADDED));
    }
    if subject == Subject::Decisions
        && let Some((then, now)) = changes.whole.cost
    {
        let (then, now) = (w.money(then, tell.currency), w.money(now, tell.currency));
        if then != now {
            let sentence = w.slide_changes_cost(slot(0), then, slot(1));
            out.push(Words::fill(&sentence, [Words::strong(w.dimension_cost()), Words::strong(now)]));
        }
    }
    let of_subject = |e: &Entry| is_of(e, subject);
    let all = changes.entries.iter().filter(|e| of_subject(e)).count();
    let room = shown_of(all, most.saturating_sub(out.len()));
    let (shown, left) = match subject {
        // As the title counts them: what slipped, the farthest first, before what else happened to dates.
        Subject::Dates => changes.first_slips(room, of_subject),
        _ => changes.first(room, of_subject),
    };
    out.extend(shown.iter().map(|entry| line(frame, &tell, entry)));
    let mut ids: Vec<&str> = left.iter().map(|entry| entry.record.as_str()).collect();
    if subject != Subject::Dates {
        // Of a record that is told of, no more needs to be said here; another is left out once, whatever changed in it.
        // Dates are counted above their list, each of them.
        ids.retain(|id| !shown.iter().any(|entry| entry.record == *id));
        let mut seen = std::collections::HashSet::new();
        ids.retain(|id| seen.insert(*id));
    }
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
