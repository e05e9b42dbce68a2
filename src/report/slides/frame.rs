//! What slides are laid out from, and the phrases that several of them use.

use super::model::{Share, Size, Slide, SlidePart, TextStyle};
use super::words::{Look, Words, shorten};
use crate::markdown;
use crate::metrics::Measured;
use crate::portfolio::ProgramView;
use crate::record::decision::Decision;
use crate::record::deck_file::room;
use crate::record::{Person, Prose, Record};
use crate::report::chrome::capitalised;
use crate::report::figures::{self, Subject};
use crate::report::html::slot;
use crate::report::pages::open_decisions;
use crate::report::site::{Site, record_path};
use crate::report::text::Text;
use crate::words::Words as Catalogue;
use chrono::NaiveDate;
use std::sync::Arc;

/// A decision with its record.
pub(super) type Asked<'a> = (&'a Arc<Record>, &'a Decision);

/// What slides of one program are laid out from.
#[derive(Clone, Copy)]
pub(super) struct Frame<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) program: &'a ProgramView,
    pub(super) measured: &'a Measured,
    /// The way from the deck to the site's root; none where the deck stands alone.
    pub(super) root: Option<&'a str>,
    /// Whether the deck is read before the meeting, beside the one that is shown there.
    pub(super) read_before: bool,
    /// Whether the deck has both the slides that compare options and those of the records behind it: then what stands
    /// behind a decision is told where its options are, and no decision has two slides.
    pub(super) told_once: bool,
}

impl<'a> Frame<'a> {
    pub(super) fn as_of(&self) -> NaiveDate {
        self.program.as_of
    }

    /// The words of the site's language.
    pub(super) fn words(&self) -> &'a Catalogue {
        self.site.words
    }

    /// The texts of a record.
    pub(super) fn text(&self, record: &'a Record) -> Text<'a> {
        Text::of(self.site, record, self.root.unwrap_or(""))
    }

    /// Address of a record's page, where the deck has a site around it.
    pub(super) fn href(&self, record: &Record) -> Option<String> {
        self.root.map(|root| format!("{root}{}", record_path(record)))
    }

    /// Id and title; the id leads to the record's page.
    pub(super) fn named(&self, record: &Record) -> Words {
        Words::of(Look::Id, record.id()).leading(self.href(record)).text(format!(" {}", record.title()))
    }

    /// Id and title within the room that W120 allows it.
    pub(super) fn titled(&self, record: &Record) -> Words {
        let id = Words::of(Look::Id, record.id()).leading(self.href(record));
        id.text(" ").then(Words::plain(title(record)))
    }

    /// How many entries a list leaves out, and of which records they tell: all of them, or none where they are too many
    /// to be read on a slide.
    pub(super) fn and_more<'r>(&self, left: usize, ids: impl IntoIterator<Item = &'r str>) -> Words {
        self.naming(&self.words().slide_and_more(left), ids)
    }

    /// What is said of a number of records, and their ids, where they are not too many.
    pub(super) fn naming<'r>(&self, count: &str, ids: impl IntoIterator<Item = &'r str>) -> Words {
        const NAMED: usize = 24;
        let mut known: Vec<&str> = Vec::new();
        for id in ids {
            if !known.contains(&id) {
                known.push(id);
            }
        }
        if known.is_empty() || known.len() > NAMED {
            return Words::of(Look::Dim, count);
        }
        let mut said = Words::fill(&self.words().strip(count, slot(0)), [self.ids(known)]);
        said.runs.iter_mut().filter(|run| run.look == Look::Plain).for_each(|run| run.look = Look::Dim);
        said
    }

    /// Inline Markdown of a record.
    pub(super) fn prose(&self, record: &'a Record, prose: &Prose) -> Words {
        self.unlinked_alone(Words::prose(prose, &self.text(record)))
    }

    /// The first paragraph of a record's text where it has at most so many characters, else its first sentence.
    pub(super) fn opening(&self, record: &'a Record, most: usize) -> Words {
        let document = &record.body.tree;
        let words = markdown::first_paragraph(document)
            .map(|inlines| Words::inlines(inlines, &self.text(record)))
            .unwrap_or_default();
        if words.line().chars().count() <= most {
            return self.unlinked_alone(words);
        }
        Words::plain(shorten(&markdown::first_sentence(document, &self.text(record)), most))
    }

    /// A deck without its site has nothing to lead to.
    fn unlinked_alone(&self, mut words: Words) -> Words {
        if self.root.is_none() {
            words.runs.iter_mut().for_each(|run| run.href = None);
        }
        words
    }

    /// Ids of records, one after the other.
    pub(super) fn ids<'r>(&self, ids: impl IntoIterator<Item = &'r str>) -> Words {
        let mut named = Words::none();
        for id in ids {
            let href = self.site.find(&self.program.slug, id).and_then(|record| self.href(record));
            named = if named.is_empty() { named } else { named.text(self.words().list_between()) };
            named = named.then(Words::of(Look::Id, id).leading(href));
        }
        named
    }

    /// Inline Markdown of a record, where there is any.
    pub(super) fn maybe(&self, record: &'a Record, prose: Option<&Prose>) -> Words {
        prose.map(|p| self.prose(record, p)).unwrap_or_default()
    }

    /// Name of a person or role.
    pub(super) fn person(&self, record: &Record, person: &Person) -> String {
        shorten(&self.site.person_name(&record.scope, person), room::NAME)
    }

    /// The owner of a record, or that it has none.
    pub(super) fn owner(&self, record: &Record) -> Words {
        match &record.owner {
            Some(owner) => Words::plain(self.person(record, owner)),
            None => Words::of(Look::Bad, capitalised(self.site.words.frame_nobody())),
        }
    }

    /// A day of the deck.
    pub(super) fn day(&self, day: NaiveDate) -> Words {
        Words::day(day, self.as_of(), self.site.words)
    }

    /// How soon, or how late.
    pub(super) fn distance(&self, day: NaiveDate) -> Words {
        let w = self.site.words;
        match (day - self.as_of()).num_days() {
            0 => Words::plain(w.frame_today()),
            // Short, and read at a glance: its number stays with its words.
            n @ 1.. => Words::plain(w.frame_in_days(n).replace(' ', "\u{a0}")),
            n => Words::of(Look::Due, w.frame_overdue(-n)),
        }
    }

    /// A chart, where there is anything to draw.
    pub(super) fn chart(&self, name: &str) -> Option<SlidePart> {
        let figure = figures::draw_for_slide(name, &Subject::of(self.site, self.program)?)?;
        let heading = figure.measure.clone();
        (!figure.wide.is_empty()).then(|| SlidePart::Figure {
            heading,
            figure: Box::new(figure),
            fills: false,
            paper: String::new(),
        })
    }

    /// The finding of a chart.
    pub(super) fn finding(&self, name: &str) -> Option<String> {
        figures::draw(name, &Subject::of(self.site, self.program)?).map(|f| f.headline)
    }

    /// The next steering committee, where one is known and still ahead.
    pub(super) fn next_steering(&self) -> Option<NaiveDate> {
        self.program.program().and_then(|p| p.next_steering).filter(|day| *day >= self.as_of())
    }

    /// Open decisions: those to be taken now (overdue, or needed within thirty days of the meeting), and later ones.
    /// Where none is pressing, the next three.
    pub(super) fn asked(&self) -> (Vec<Asked<'a>>, Vec<Asked<'a>>) {
        const AHEAD: u64 = 30;
        let until = crate::calendar::days_after(self.next_steering().unwrap_or(self.as_of()), AHEAD);
        let open = open_decisions(self.program);
        let pressing = open.iter().filter(|(_, d)| d.needed_by.is_some_and(|day| day <= until)).count();
        let mut now = open;
        let later = now.split_off(if pressing == 0 { 3.min(now.len()) } else { pressing });
        (now, later)
    }
}

/// How many entries of a list are shown, where there is room for so many and for a line that counts the others. The line
/// that would count a single one makes room for the entry itself.
pub(super) fn shown_of(all: usize, room: usize) -> usize {
    if all == room + 1 { all } else { all.min(room) }
}

/// The title of a record within the room that W120 allows it.
pub(super) fn title(record: &Record) -> String {
    shorten(record.title(), room::title(record.data.is_open()))
}

impl Slide {
    /// A slide with an anchor, a finding and what it is measured on.
    pub(super) fn new(id: impl Into<String>, title: impl Into<String>, subtitle: impl Into<String>) -> Slide {
        Slide { id: id.into(), title: title.into(), subtitle: subtitle.into(), ..Slide::default() }
    }

    /// At most so large.
    pub(super) fn sized(mut self, size: Size) -> Slide {
        self.size = size;
        self
    }

    /// With a part.
    pub(super) fn with(mut self, part: SlidePart) -> Slide {
        self.body.push(part);
        self
    }
}

impl SlidePart {
    /// A remark.
    pub(super) fn note(words: Words) -> SlidePart {
        SlidePart::Text { words, style: TextStyle::Note }
    }

    /// A sentence of the body.
    pub(super) fn text(words: Words) -> SlidePart {
        SlidePart::Text { words, style: TextStyle::Body }
    }

    /// Two columns, or the one that is there alone.
    pub(super) fn beside(share: Share, left: Option<SlidePart>, right: Vec<SlidePart>) -> Vec<SlidePart> {
        match left {
            Some(left) if right.is_empty() => vec![left],
            Some(left) => vec![SlidePart::Columns { share, columns: vec![vec![left], right] }],
            None => right,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_counts_a_single_entry() {
        assert_eq!([0, 3, 4, 5, 6, 7].map(|all| shown_of(all, 5)), [0, 3, 4, 5, 6, 5]);
    }
}
