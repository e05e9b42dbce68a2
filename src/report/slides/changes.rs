//! What changed since the last steering committee: dates, risks, decisions.

use super::frame::Frame;
use super::model::{Share, Size, Slide, SlidePart};
use super::words::{Look, Words, shorten};
use crate::changes::{Changes, Entry, Rank, Subject};
use crate::chart::format::money;
use crate::report::since::{Tell, headline, lead};

/// Entries of a column.
const MOST: usize = 5;
/// Characters of a title.
const TITLE: usize = 48;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let Some(changes) = frame.site.changes(&frame.program.slug) else { return Vec::new() };
    let columns = [
        ("Dates", Subject::Dates),
        ("Risks and issues", Subject::Risks),
        ("Decisions, scope, cost", Subject::Decisions),
    ];
    let columns = columns.map(|(heading, subject)| {
        vec![SlidePart::Bullets { heading: heading.into(), items: items(frame, changes, subject) }]
    });
    let subtitle = format!("Compared with the records of {}", frame.site.words.day_month_year(changes.since.date));
    let slide = Slide::new("s-changes", headline(changes, frame.as_of(), frame.site.words), subtitle).sized(Size::R1);
    vec![slide.with(SlidePart::Columns { share: Share::Thirds, columns: columns.into() })]
}

fn items(frame: &Frame<'_>, changes: &Changes, subject: Subject) -> Vec<Words> {
    let tell = Tell::new(frame.site, &changes.slug, frame.site.words);
    let mut out = Vec::new();
    if subject == Subject::Decisions
        && let Some((then, now)) = changes.whole.cost
    {
        let (then, now) = (money(then, tell.currency), money(now, tell.currency));
        if then != now {
            out.push(Words::strong("Cost").text(format!(" at completion {then} to ")).and(Look::Strong, now).text("."));
        }
    }
    let of_subject = |e: &&Entry| e.subject == subject && e.rank < Rank::Owner;
    let entries: Vec<&Entry> = changes.entries.iter().filter(of_subject).collect();
    let shown = MOST - out.len();
    out.extend(entries.iter().take(shown).map(|entry| line(frame, &tell, entry)));
    let left = entries.len().saturating_sub(shown);
    if left > 0 {
        out.push(Words::of(Look::Dim, format!("and {left} more")));
    }
    if out.is_empty() {
        out.push(Words::of(Look::Dim, "Nothing changed."));
    }
    out
}

fn line(frame: &Frame<'_>, tell: &Tell<'_>, entry: &Entry) -> Words {
    let href = frame.site.find(&frame.program.slug, &entry.record).and_then(|record| frame.href(record));
    let id = Words::of(Look::Id, &entry.record).leading(href);
    let said = tell
        .runs(entry)
        .into_iter()
        .fold(id.text(format!(" {}", lead(&shorten(&entry.title, TITLE)))), |words, run| {
            words.and(if run.strong { Look::Strong } else { Look::Plain }, run.text)
        });
    said.text(".")
}
