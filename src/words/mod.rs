//! What readers see in their language: words, sentences, dates, numbers and plurals, from one catalogue per language.
//!
//! `<language>/*.ftl` hold the messages in the syntax of [Fluent](https://projectfluent.org); those in `en` are
//! complete, and build.rs writes a method of [`Words`] for each: a message that does not exist, or one without its
//! arguments, does not compile. What another language lacks is said in English and listed by [`Words::missing`].
//! `docs/guide/languages.md` says how to change and to add words, docs/decisions/0009-words.md why it is done so.

mod arg;
mod date;
mod digits;
mod direction;
mod message;
mod number;
mod script;
mod sentence;
mod spacing;
pub(crate) use spacing::{percents_held, units_held};

pub use arg::{Arg, Number};
pub use date::{counted, holds};
pub use direction::{from_right, is_isolation, isolated, without_isolation};
pub use number::{plus, symbol};
pub use sentence::Sentence;

use digits::Digits;
use fluent_syntax::ast::{Attribute, Entry, Resource};
use intl_pluralrules::{PluralRuleType, PluralRules};
use message::{Grammar, Message};
use rayon::prelude::*;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The language that is complete, and which others fall back to.
pub const ENGLISH: &str = "en";

/// The words of a language. Made once from the settings, then only read.
#[derive(Clone)]
pub struct Words {
    tag: String,
    language: String,
    messages: Vec<Message>,
    /// The place of each message by its name: records' fields, kinds and states are looked up very often.
    places: Places,
    /// By message: whether it is in English for want of a translation.
    borrowed: Vec<bool>,
    /// By message: what it is for records of a kind, where that is another word.
    forms: HashMap<usize, Vec<Form>, foldhash::fast::FixedState>,
    own: Tongue,
    english: Tongue,
    /// How dates are written: every text of a deck is searched for them, and of other commands none.
    dates: OnceLock<Vec<date::MonthDates>>,
    /// Those of the language that the records are written in, where that is another.
    records: Option<std::sync::Arc<Words>>,
}

/// The place of each message among all, by its name.
type Places = HashMap<&'static str, usize, foldhash::fast::FixedState>;

/// An attribute of a message: its name, and what it says. A word for a state has one for a kind of record (`.release`) or for all
/// kinds of a gender (`.f`), which the name of a kind says of itself (`kind-decision` has `.gender = f`).
type Form = (Box<str>, Box<str>);

/// How a language writes and counts.
#[derive(Clone)]
struct Tongue {
    rules: Option<PluralRules>,
    digits: Digits,
    openings: Vec<Box<str>>,
}

/// What cannot be used in a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The catalogue's file.
    pub path: String,
    /// Where in its text; the whole message where it is not known better.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
}

/// A catalogue that a site adds: path and text.
pub type Catalogue<'t> = (&'t str, &'t str);

/// The languages that the program speaks, in the order of their tags.
pub fn languages() -> impl Iterator<Item = &'static str> {
    CATALOGUES.iter().map(|(language, _)| *language)
}

/// The language that a tag asks for, where the program speaks it: `de` for `de-AT`.
pub fn language_of(tag: &str) -> Option<&'static str> {
    let wanted = tag.split(['-', '_']).next().unwrap_or(tag);
    languages().find(|language| language.eq_ignore_ascii_case(wanted))
}

impl Words {
    /// The words of English.
    pub fn english() -> Words {
        Words::of(ENGLISH, &[]).0
    }

    /// The words for a language tag such as `de` or `de-AT`, with the catalogues of a site over those of the program;
    /// in English where neither has the language. Also what cannot be used of the catalogues.
    pub fn of(tag: &str, own: &[Catalogue<'_>]) -> (Words, Vec<Problem>) {
        let spoken = language_of(tag);
        let wanted = tag.split(['-', '_']).next().unwrap_or(tag);
        let language = spoken.unwrap_or(if own.is_empty() { ENGLISH } else { wanted });
        let (mut messages, mut borrowed) =
            (vec![Message::Plain("".into()); MESSAGES.len()], vec![language != ENGLISH; MESSAGES.len()]);
        let mut problems = Vec::new();
        let places: Places = MESSAGES.iter().enumerate().map(|(n, (name, _))| (*name, n)).collect();
        let embedded = |wanted: &str| CATALOGUES.iter().find(|(l, _)| *l == wanted).map_or(&[][..], |(_, files)| files);
        let (said, wrong) = read(ENGLISH, embedded(ENGLISH), &places);
        let mut forms = HashMap::default();
        for (n, message, formed) in said {
            messages[n] = message;
            forms.insert(n, formed);
        }
        problems.extend(wrong);
        let english = Tongue::of(ENGLISH, &places, &messages);
        let translated = if language == ENGLISH { &[][..] } else { embedded(language) };
        for catalogues in [translated, own] {
            let (said, wrong) = read(language, catalogues, &places);
            problems.extend(wrong);
            for (n, message, formed) in said {
                (messages[n], borrowed[n]) = (message, false);
                forms.insert(n, formed);
            }
        }
        forms.retain(|_, formed| !formed.is_empty());
        let own = Tongue::of(language, &places, &messages);
        let answered = spoken.is_some() || (language != ENGLISH && borrowed.iter().any(|b| !b));
        let (tag, language) = if answered { (tag, language) } else { (ENGLISH, ENGLISH) };
        let (tag, language) = (tag.into(), language.into());
        let dates = OnceLock::new();
        (Words { tag, language, messages, places, borrowed, forms, own, english, dates, records: None }, problems)
    }

    /// The same, for records that are written in the language of others.
    pub fn over_records_in(mut self, records: &std::sync::Arc<Words>) -> Words {
        self.records = Some(std::sync::Arc::clone(records)).filter(|records| records.language != self.language);
        self
    }

    /// The language for `lang` attributes: the tag that was asked for, where it could be answered, else `en`.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The language, without a region.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The names of the messages that are said in English for want of a translation.
    pub fn missing(&self) -> impl Iterator<Item = &'static str> {
        MESSAGES.iter().zip(&self.borrowed).filter(|(_, borrowed)| **borrowed).map(|((name, _), _)| *name)
    }

    /// How many messages there are.
    pub fn count(&self) -> usize {
        self.messages.len()
    }

    /// A message without arguments by its name; none where there is no such message.
    pub fn named(&self, name: &str) -> Option<&str> {
        self.text(*self.places.get(name)?)
    }

    /// The word for something that lists of the program name in English: the message `<group>-<word in lower case>`,
    /// else the word itself, as for names that a site has declared.
    pub fn term<'w>(&'w self, group: &str, word: &'w str) -> &'w str {
        self.named(&name_of(group, word)).unwrap_or(word)
    }

    /// The word for the state of a record of a kind, as [`Words::term`] has it: "Failed" is one word for a release and another for
    /// an assumption in some languages, and in others a decision is "décidée".
    pub fn state<'w>(&'w self, kind: &str, state: &'w str) -> &'w str {
        self.state_of(kind, state).1
    }

    /// The same within a sentence: in small letters, but for what the language writes otherwise there (`.within`).
    pub fn state_within(&self, kind: &str, state: &str) -> String {
        let (place, said) = self.state_of(kind, state);
        if let Some(within) = place.and_then(|n| self.attribute(n, "within")) {
            return within.into();
        }
        let mut rest = said.chars();
        rest.next().map_or_else(String::new, |first| first.to_lowercase().chain(rest).collect())
    }

    /// The place of a state's message, where it has one, and what it says for a kind.
    fn state_of<'w>(&'w self, kind: &str, state: &'w str) -> (Option<usize>, &'w str) {
        let Some(place) = self.places.get(name_of("state", state).as_str()).copied() else { return (None, state) };
        let gender = || self.attribute(*self.places.get(name_of("kind", kind).as_str())?, "gender");
        let formed = self.attribute(place, kind).or_else(|| self.attribute(place, gender()?));
        (Some(place), formed.or_else(|| self.text(place)).unwrap_or(state))
    }

    fn text(&self, place: usize) -> Option<&str> {
        match &self.messages[place] {
            Message::Plain(text) => Some(text),
            Message::Filled(_) => None,
        }
    }

    fn attribute(&self, place: usize, name: &str) -> Option<&str> {
        let formed = self.forms.get(&place)?.iter().find(|(form, _)| **form == *name);
        formed.map(|(_, said)| &**said)
    }

    /// What one of a kind of record is called; `title` where it is none of the program's own.
    pub fn of_kind<'w>(&'w self, kind: &str, title: &'w str) -> &'w str {
        self.named(&format!("kind-{kind}")).unwrap_or(title)
    }

    /// What several of a kind of record are called; `titles` where it is none of the program's own.
    pub fn of_kinds<'w>(&'w self, kind: &str, titles: &'w str) -> &'w str {
        self.named(&format!("kind-{kind}-many")).unwrap_or(titles)
    }

    /// The messages without arguments whose names begin so, without that beginning.
    pub fn beginning<'w>(&'w self, start: &'w str) -> impl Iterator<Item = (&'static str, &'w str)> {
        let all = MESSAGES.iter().zip(&self.messages);
        all.filter_map(move |((name, _), message)| match message {
            Message::Plain(text) => name.strip_prefix(start).map(|rest| (rest, &**text)),
            Message::Filled(_) => None,
        })
    }

    fn plain(&self, index: usize) -> &str {
        self.text(index).unwrap_or_default()
    }

    fn filled(&self, index: usize, args: &[Arg<'_>]) -> String {
        match &self.messages[index] {
            Message::Plain(text) => text.to_string(),
            Message::Filled(pieces) => {
                let tongue = if self.borrowed[index] { &self.english } else { &self.own };
                let mut out = String::with_capacity(64);
                message::fill(pieces, args, &tongue.grammar(), &mut out);
                out
            }
        }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Default for Words {
    fn default() -> Words {
        Words::english()
    }
}

impl Tongue {
    fn of(language: &str, places: &Places, messages: &[Message]) -> Tongue {
        let say = |name: &str| match places.get(name).map(|n| &messages[*n]) {
            Some(Message::Plain(text)) => text.clone(),
            _ => "".into(),
        };
        let openings = (0..10)
            .map(|n| say(&format!("number-opening-{n}")))
            .take_while(|word| word.chars().any(char::is_alphabetic));
        let digits = Digits {
            point: say("number-point"),
            group: say("number-group"),
            grouped_from: say("number-grouped-from").parse().unwrap_or(5),
        };
        Tongue { rules: rules(language), digits, openings: openings.collect() }
    }

    fn grammar(&self) -> Grammar<'_> {
        Grammar { rules: self.rules.as_ref(), digits: &self.digits, openings: &self.openings }
    }
}

/// The plural rules of a language, those of English where CLDR has none.
fn rules(language: &str) -> Option<PluralRules> {
    let of = |tag: &str| PluralRules::create(tag.parse::<LanguageIdentifier>().ok()?, PluralRuleType::CARDINAL).ok();
    of(language).or_else(|| of(ENGLISH))
}

/// What a catalogue says, by the numbers of the messages, and what cannot be used of it.
type Said = (Vec<(usize, Message, Vec<Form>)>, Vec<Problem>);

/// Reads the catalogues of a language, in their order.
fn read(language: &str, catalogues: &[Catalogue<'_>], places: &Places) -> Said {
    // Every command waits for the words, and English alone has some sixty files.
    let said: Vec<Said> = catalogues.par_iter().map(|(path, text)| one(language, path, text, places)).collect();
    let (messages, problems): (Vec<_>, Vec<_>) = said.into_iter().unzip();
    (messages.into_iter().flatten().collect(), problems.into_iter().flatten().collect())
}

fn one(language: &str, path: &str, text: &str, places: &Places) -> Said {
    let (mut said, mut problems) = (Vec::new(), Vec::new());
    let resource: Resource<&str> = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((partly, errors)) => {
            let problem = |e: &fluent_syntax::parser::ParserError| Problem {
                path: path.into(),
                span: e.pos.clone(),
                message: e.kind.to_string(),
            };
            problems.extend(errors.iter().map(problem));
            partly
        }
    };
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        let made = match (places.get(name).copied(), &message.value) {
            (Some(index), Some(pattern)) => {
                let made = Message::of(pattern, MESSAGES[index].1, language);
                made.and_then(|made| Ok((index, made, forms(&message.attributes, language)?)))
            }
            (Some(_), None) => Err("it says nothing".to_string()),
            (None, _) => Err("no page says it; the names are those of the English catalogue".to_string()),
        };
        match made {
            Ok(made) => said.push(made),
            Err(why) => {
                let start = text.find(&format!("\n{name} ")).map_or(0, |n| n + 1);
                let message = format!("message `{name}`: {why}");
                problems.push(Problem { path: path.into(), span: start..start + name.len(), message });
            }
        }
    }
    (said, problems)
}

/// The name of the message for an English word of a group.
fn name_of(group: &str, word: &str) -> String {
    let mut name = String::with_capacity(group.len() + 1 + word.len());
    name.push_str(group);
    name.push('-');
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    name.extend(word.chars().map(plain));
    name
}

/// The attributes of a message, which are words without arguments.
fn forms(attributes: &[Attribute<&str>], language: &str) -> Result<Vec<Form>, String> {
    let form = |attribute: &Attribute<&str>| match Message::of(&attribute.value, &[], language)? {
        Message::Plain(text) => Ok((attribute.id.name.into(), text)),
        Message::Filled(_) => Err(format!("its form .{} has more than plain words", attribute.id.name)),
    };
    attributes.iter().map(form).collect()
}

#[cfg(test)]
mod tests;
