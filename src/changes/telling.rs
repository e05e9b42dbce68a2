//! How a change is said: clauses that wait for their language.

use super::Piece;
use crate::words::Words;
use chrono::NaiveDate;
use std::fmt;
use std::sync::Arc;

/// A clause: it is given what was said before it, and answers the whole.
type Clause = Arc<dyn Fn(&mut Voice<'_>, String) -> String + Send + Sync>;

/// The sentence of a change, clause by clause.
#[derive(Clone, Default)]
pub(super) struct Telling(Vec<Clause>);

/// A day, and the day by whose year it is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Day {
    pub(super) day: NaiveDate,
    pub(super) reference: NaiveDate,
}

/// Who says it: a language, and the parts that stand in the sentence.
pub(super) struct Voice<'w> {
    /// The words.
    pub(super) w: &'w Words,
    parts: Vec<Piece>,
}

/// Where the first part stands in a sentence; characters for private use.
const FIRST: u32 = 0xe000;

impl Telling {
    pub(super) fn add(&mut self, clause: impl Fn(&mut Voice<'_>, String) -> String + Send + Sync + 'static) {
        self.0.push(Arc::new(clause));
    }

    /// The sentence in a language.
    pub(super) fn say(&self, w: &Words) -> Vec<Piece> {
        let mut voice = Voice { w, parts: Vec::new() };
        let said = self.0.iter().fold(String::new(), |said, clause| clause(&mut voice, said));
        voice.pieces(&said)
    }
}

impl fmt::Debug for Telling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Telling").field(&self.say(&Words::english())).finish()
    }
}

impl Voice<'_> {
    /// What stands for a part in a message.
    pub(super) fn part(&mut self, piece: Piece) -> String {
        let n = u32::try_from(self.parts.len()).unwrap_or_default();
        self.parts.push(piece);
        char::from_u32(FIRST + n).map(String::from).unwrap_or_default()
    }

    /// A text of a record: nothing in it is a mark of the message.
    pub(super) fn text(&mut self, text: impl Into<String>) -> String {
        self.part(Piece::Text(text.into()))
    }

    /// A day in a sentence, with spaces that do not break.
    pub(super) fn day(&self, Day { day, reference }: Day) -> String {
        self.w.day_whole(day, reference)
    }

    /// A number as the record has it.
    pub(super) fn number(&self, number: f64) -> String {
        self.w.number(number, 6)
    }

    /// A sentence in pieces: what stands between `<b>` and `</b>` must not be missed.
    fn pieces(&self, said: &str) -> Vec<Piece> {
        let (mut out, mut run, mut strong) = (Vec::new(), String::new(), false);
        let mut rest = said;
        while let Some(c) = rest.chars().next() {
            let mark = if strong { "</b>" } else { "<b>" };
            if let Some(after) = rest.strip_prefix(mark) {
                out.extend(piece(&mut run, strong));
                (rest, strong) = (after, !strong);
                continue;
            }
            rest = &rest[c.len_utf8()..];
            match (c as u32).checked_sub(FIRST).and_then(|n| self.parts.get(n as usize)) {
                None => run.push(c),
                Some(Piece::Text(text)) => run.push_str(text),
                Some(part) => {
                    out.extend(piece(&mut run, strong));
                    out.push(part.clone());
                }
            }
        }
        out.extend(piece(&mut run, strong));
        out
    }
}

fn piece(run: &mut String, strong: bool) -> Option<Piece> {
    let text = std::mem::take(run);
    (!text.is_empty()).then_some(if strong { Piece::Strong(text) } else { Piece::Text(text) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_those_of_messages_and_never_of_records() {
        let w = Words::english();
        let mut telling = Telling::default();
        telling.add(|v, _| format!("from {} to <b>{}</b>", v.text("<b>a</b>"), v.text("b")));
        telling.add(|v, said| format!("{said}, {}", v.part(Piece::Amount(2.0))));
        let wanted = [
            Piece::Text("from <b>a</b> to ".into()),
            Piece::Strong("b".into()),
            Piece::Text(", ".into()),
            Piece::Amount(2.0),
        ];
        assert_eq!(telling.say(&w), wanted);
    }
}
