//! The sentence of one change, with people by their names and money in the program's currency.

use crate::changes::{Entry, Piece};
use crate::record::Prose;
use crate::report::html::{self, Html, slot};
use crate::report::site::{Site, record_path};
use crate::report::text::Text;
use crate::words::{Words, plus};

/// A run of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Whether the reader must not miss it.
    pub strong: bool,
    /// Its text.
    pub text: String,
}

/// The widest id that stands in a column of its own; a longer one is left to the link of the title.
const WIDEST_ID: usize = 8;

/// A title before its sentence, for the command line: a question needs no colon.
pub fn lead(title: &str) -> String {
    if needs_no_colon(title) { format!("{title} ") } else { format!("{title}: ") }
}

/// A title before its sentence, with the colon of the language.
pub fn lead_in(title: &str, w: &Words) -> String {
    if needs_no_colon(title) { format!("{title} ") } else { w.slide_option(title, "") }
}

fn needs_no_colon(title: &str) -> bool {
    title.ends_with(['?', '!', '.', ':', '…', '？', '！', '。', '：'])
}

/// A reason as a sentence: with a full stop where it has no end of its own.
pub fn ended(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '?', '!', '…', '。', '？', '！']) {
        text.to_string()
    } else {
        format!("{text}.")
    }
}

/// Tells the changes of one program.
#[derive(Clone, Copy)]
pub struct Tell<'s> {
    /// What pages are laid out from.
    pub site: &'s Site<'s>,
    /// The program's slug.
    pub slug: &'s str,
    /// What it is told in.
    pub words: &'s Words,
    /// The program's currency.
    pub currency: &'s str,
}

impl<'s> Tell<'s> {
    /// Of a program of a site.
    pub fn new(site: &'s Site<'s>, slug: &'s str, words: &'s Words) -> Tell<'s> {
        Tell { site, slug, words, currency: site.view.program(slug).map_or("EUR", |p| p.currency()) }
    }

    /// The sentence after the title, in runs.
    pub fn runs(&self, entry: &Entry) -> Vec<Told> {
        let run = |piece: &Piece| match piece {
            Piece::Text(text) => Told { strong: false, text: text.clone() },
            Piece::Strong(text) => Told { strong: true, text: text.clone() },
            Piece::Amount(amount) => {
                Told { strong: false, text: plus(*amount, self.words.money(*amount, self.currency)) }
            }
            Piece::Person(person) => Told { strong: true, text: self.site.person_name(self.slug, person) },
        };
        entry.say(self.words).iter().map(run).collect()
    }

    /// The sentence after the title, in plain text.
    pub fn plain(&self, entry: &Entry) -> String {
        self.runs(entry).into_iter().map(|run| run.text).collect()
    }

    /// The reason that the record gives, in plain text; empty for none.
    pub fn note(&self, entry: &Entry) -> String {
        self.noted(entry, "").map(|(text, note)| text.plain(note)).unwrap_or_default()
    }

    fn noted<'e>(&self, entry: &'e Entry, root: &'s str) -> Option<(Text<'s>, &'e Prose)> {
        let record = self.site.find(self.slug, &entry.record)?;
        Some((Text::of(self.site, record, root), entry.note.as_ref()?))
    }

    /// The record's address below the site's root; none for one that is gone.
    pub fn address(&self, entry: &Entry) -> Option<String> {
        self.site.find(self.slug, &entry.record).map(|record| record_path(record))
    }

    /// A line of a list: the id with its link, then title, sentence and reason.
    pub fn item(&self, entry: &Entry, root: &'s str) -> Html {
        let linked = |text: &str| match self.address(entry) {
            Some(address) => Html::text(text).link(&format!("{root}{address}")),
            None => Html::text(text),
        };
        let (id, title) = match entry.record.chars().count() <= WIDEST_ID {
            true => (linked(&entry.record), Html::text(&entry.title)),
            false => (Html::none(), linked(&entry.title)),
        };
        let colon = Html::text(lead_in(&entry.title, self.words).strip_prefix(entry.title.as_str()).unwrap_or(": "));
        let runs = self.runs(entry).into_iter().map(|run| {
            let text = Html::text(&run.text);
            if run.strong { text.strong() } else { text }
        });
        let said = runs.fold(title.then(colon), Html::then);
        let w = self.words;
        let said = match self.noted(entry, root) {
            Some((text, note)) => {
                let plain = text.plain(note);
                let stop = ended(&plain).len() > plain.trim().len();
                let note = text.prose(note).and(if stop { "." } else { "" });
                html::fill(&w.since_said_why(slot(0), slot(1)), [said, note.within("span", "dim")])
            }
            None => html::fill(&w.since_said(slot(0)), [said]),
        };
        let quiet =
            if entry.undated { Html::text(" ").then(html::tag(w.since_no_dated_entry())) } else { Html::none() };
        id.within("span", "id").then(said.then(quiet).within("span", ""))
    }
}
