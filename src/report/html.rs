//! Small pieces of HTML for cells and sentences. The only type that templates print without escaping; it is made
//! by the functions here and by the Markdown printer, which escape what people wrote.

use crate::calendar;
use crate::record::risk::severity;
use crate::words::{Words, percents_held};
use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

/// HTML that is safe to print as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Html(String);

/// Appends text with what HTML needs escaped; control characters are left out.
pub fn escape_into(text: &str, out: &mut String) {
    let bytes = text.as_bytes();
    let (mut done, mut at) = (0, 0);
    while at < bytes.len() {
        at += crate::markdown::quiet(&bytes[at..]);
        let here = at;
        at += 1;
        let (instead, length) = match bytes.get(here).copied().unwrap_or(b' ') {
            b'&' => ("&amp;", 1),
            b'<' => ("&lt;", 1),
            b'>' => ("&gt;", 1),
            b'"' => ("&quot;", 1),
            b'\n' | b'\t' | b' '..=b'~' => continue,
            0x7f | 0..=0x1f => ("", 1),
            // U+0080 to U+009F, in two bytes.
            0xc2 if bytes.get(here + 1).is_some_and(|next| (0x80..=0x9f).contains(next)) => ("", 2),
            _ => continue,
        };
        out.push_str(&text[done..here]);
        out.push_str(instead);
        done = here + length;
    }
    out.push_str(&text[done..]);
}

/// As [`escape_into`], and apostrophes, too: what templates print may stand between those.
pub(crate) fn escape_for_template(text: &str, out: &mut String) {
    crate::markdown::escape_text(text, out);
}

impl Html {
    /// Nothing.
    pub fn none() -> Html {
        Html::default()
    }

    /// Plain text.
    pub fn text(text: &str) -> Html {
        let mut out = String::with_capacity(text.len());
        escape_into(&percents_held(text), &mut out);
        Html(out)
    }

    /// What a printer that escapes has made.
    pub(crate) fn printed(html: String) -> Html {
        Html(html)
    }

    /// The HTML.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The last character that a reader sees.
    fn last_shown(&self) -> Option<char> {
        let mut rest = self.0.trim_end();
        while rest.ends_with('>') {
            rest = rest[..rest.rfind('<')?].trim_end();
        }
        rest.chars().next_back()
    }

    /// This, then that.
    pub fn then(mut self, more: Html) -> Html {
        if self.0.is_empty() {
            return more;
        }
        self.0.push_str(&more.0);
        self
    }

    /// This, then text.
    pub fn and(mut self, text: &str) -> Html {
        escape_into(&percents_held(text), &mut self.0);
        self
    }

    /// Inside an element with a class.
    pub fn within(self, element: &str, class: &str) -> Html {
        let mut out = String::with_capacity(self.0.len() + 2 * element.len() + class.len() + 16);
        out.push('<');
        out.push_str(element);
        if !class.is_empty() {
            out.push_str(" class=\"");
            out.push_str(class);
            out.push('"');
        }
        out.push('>');
        out.push_str(&self.0);
        out.push_str("</");
        out.push_str(element);
        out.push('>');
        Html(out)
    }

    /// Emphasised.
    pub fn strong(self) -> Html {
        self.within("b", "")
    }

    /// A second, smaller line below.
    pub fn second(self, below: Html) -> Html {
        if below.is_empty() { self } else { self.then(below.within("span", "second")) }
    }

    /// Several, with a separator.
    pub fn join(parts: impl IntoIterator<Item = Html>, separator: &str) -> Html {
        Html::joined(parts, |_| separator)
    }

    /// Those that say something, with what belongs after all that stands before.
    fn joined<'s>(parts: impl IntoIterator<Item = Html>, between: impl Fn(&Html) -> &'s str) -> Html {
        let mut out = Html::none();
        for part in parts.into_iter().filter(|p| !p.is_empty()) {
            if !out.is_empty() {
                let separator = between(&out);
                out = out.and(separator);
            }
            out = out.then(part);
        }
        out
    }

    /// This with the first occurrence of a word or name (not within another word) as a link; a short word stays on one line.
    pub fn link_word(self, word: &str, href: &str) -> Html {
        const SHORT: usize = 24;
        let whole = word.len() <= SHORT && !word.contains(' ');
        let word = Html::text(word);
        let word = word.as_str();
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '-' && c != '/');
        let found = self.0.match_indices(word).map(|(i, _)| i).find(|i| {
            edge(self.0[..*i].chars().next_back())
                && edge(self.0[i + word.len()..].chars().next())
                && !self.0[..*i].ends_with('>')
        });
        let Some(at) = found else { return self };
        let mut link = String::from(if whole { "<a class=\"nowrap\" href=\"" } else { "<a href=\"" });
        escape_into(href, &mut link);
        link.push_str("\">");
        link.push_str(word);
        link.push_str("</a>");
        Html(format!("{}{link}{}", &self.0[..at], &self.0[at + word.len()..]))
    }

    /// A link to a path relative to the page.
    pub fn link(self, href: &str) -> Html {
        let mut out = String::with_capacity(self.0.len() + href.len() + 24);
        out.push_str("<a href=\"");
        escape_into(href, &mut out);
        out.push_str("\">");
        out.push_str(&self.0);
        out.push_str("</a>");
        Html(out)
    }
}

/// A day, machine-readable: `28 May`, with the year where it is not the reference's.
pub fn day(day: NaiveDate, reference: NaiveDate, w: &Words) -> Html {
    time(day, &w.near(day, reference))
}

/// A day with its year.
pub fn full_day(day: NaiveDate, w: &Words) -> Html {
    time(day, &w.day_month_year(day))
}

/// A day as sentences write it; with its year where it is not that of `reference`.
pub fn day_in_words(day: NaiveDate, reference: NaiveDate, w: &Words) -> Html {
    time(day, &w.in_words(day, reference))
}

/// A day and a time of it, on one line.
pub fn at_time(day: Html, time: NaiveTime) -> Html {
    day.and(&format!("\u{a0}{}", time.format("%H:%M")))
}

/// A day with spaces that do not break.
fn time(day: NaiveDate, said: &str) -> Html {
    let mut out = String::with_capacity(64);
    out.push_str("<time datetime=\"");
    calendar::push_iso(day, &mut out);
    out.push_str("\">");
    for (n, word) in said.split(' ').enumerate() {
        if n > 0 {
            out.push('\u{a0}');
        }
        escape_into(word, &mut out);
    }
    out.push_str("</time>");
    Html(out)
}

/// The word for a severity from 1 to 4.
pub fn severity_word(severity: u8, w: &Words) -> &str {
    match severity {
        4 => w.severity_critical(),
        3 => w.severity_high(),
        2 => w.severity_medium(),
        _ => w.severity_low(),
    }
}

/// A score with its severity in a word and a shade.
pub fn score_chip(score: u32, w: &Words) -> Html {
    let level = severity(score);
    Html(format!("<span class=\"chip s{level}\"><b>{score}</b> {}</span>", severity_word(level, w)))
}

/// A severity without a score.
pub fn severity_chip(level: u8, word: &str) -> Html {
    Html::text(word).within("span", &format!("chip s{level}"))
}

/// A tag that says what is overdue.
pub fn due_tag(text: &str) -> Html {
    Html::text(text).within("span", "tag due")
}

/// A neutral tag.
pub fn tag(text: &str) -> Html {
    Html::text(text).within("span", "tag")
}

/// Days with their sign: late in the colour of lateness, early in that of earliness.
pub fn variance(days: i64, w: &Words) -> Html {
    let text = Html::text(&w.signed_days(days));
    match days {
        0 => text,
        1.. => text.within("span", "late"),
        _ => text.within("span", "early"),
    }
}

/// `1 action`, `2 actions`.
pub fn count(n: usize, singular: &str, plural: &str) -> String {
    format!("{n} {}", if n == 1 { singular } else { plural })
}

/// A number at the start of a sentence: words below ten.
pub fn opening(n: usize) -> String {
    const WORDS: [&str; 10] = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
    WORDS.get(n).map_or_else(|| n.to_string(), |w| (*w).to_string())
}

/// Text in which what stands between backticks is what one types.
pub fn coded(text: &str) -> Html {
    let pieces = text.split('`').enumerate();
    pieces.fold(Html::none(), |out, (i, piece)| match i % 2 {
        0 => out.and(piece),
        _ => out.then(Html::text(piece).within("code", "")),
    })
}

/// A sentence of the catalogue with HTML in it: give the message [`slot`]s for its arguments, and here what goes there.
///
/// `html::fill(&w.gate_review(slot(0)), [html::full_day(day, w)])`
pub fn fill<const N: usize>(sentence: &str, parts: [Html; N]) -> Html {
    let mut out = Html::none();
    let mut rest = sentence;
    while let Some((at, n, length)) = next_slot(rest) {
        out = out.and(&rest[..at]);
        rest = &rest[at + length..];
        if let Some(part) = parts.get(n) {
            out.0.push_str(&part.0);
            // An abbreviation at the end of a sentence has its stop already: "30. Apr."
            rest = rest.strip_prefix(['.', '。']).filter(|_| part.last_shown() == rest.chars().next()).unwrap_or(rest);
        }
    }
    out.and(rest)
}

/// Sentences one after the other; one that brings its own stop gets no second one, the last gets none.
pub fn sentences(parts: impl IntoIterator<Item = Html>) -> Html {
    Html::joined(parts, |before| match before.last_shown() {
        Some('.' | '!' | '?' | '…' | '。') => " ",
        _ => ". ",
    })
}

/// What a message is told where [`fill`] puts HTML: a character for private use, of which there are enough.
pub fn slot(n: u8) -> String {
    char::from_u32(SLOTS + u32::from(n)).map(String::from).unwrap_or_default()
}

const SLOTS: u32 = 0xe000;

/// The first slot of a text: where it stands, its number, and how long it is.
pub(super) fn next_slot(text: &str) -> Option<(usize, usize, usize)> {
    text.char_indices().find_map(|(at, c)| Some((at, slot_number(c)?, c.len_utf8())))
}

fn slot_number(c: char) -> Option<usize> {
    (c as u32).checked_sub(SLOTS).filter(|n| *n < 256).map(|n| n as usize)
}

/// The drawing of a status (of a program, or of a criterion of a gate) and its word, for those who cannot see it.
pub fn rag_symbol<'w>(status: &str, w: &'w Words) -> (&'static str, &'w str) {
    match status {
        "green" => ("rag-g", w.rag_green()),
        "amber" => ("rag-a", w.rag_amber()),
        "red" => ("rag-r", w.rag_red()),
        "complete" => ("rag-g", w.rag_complete()),
        "not-started" => ("rag-n", w.rag_not_started()),
        "met" => ("g-y", w.gates_met()),
        "overdue" => ("g-x", w.slide_overdue()),
        "open" => ("g-n", w.gates_open()),
        _ => ("rag-n", w.rag_none()),
    }
}

/// A status mark: letter, shape and colour.
pub fn rag_mark(status: &str, w: &Words) -> Html {
    let (symbol, label) = rag_symbol(status, w);
    Html(format!("<svg class=\"rag\" role=\"img\" aria-label=\"{label}\"><use href=\"#{symbol}\"/></svg>"))
}

#[cfg(test)]
mod tests {
    use super::{Html, fill, sentences, slot};

    #[test]
    fn parts_go_where_the_sentence_wants_them() {
        let sentence = format!("<{}> of {}, {}", slot(1), slot(0), slot(7));
        let filled = fill(&sentence, [Html::text("a").strong(), Html::text("b&")]);
        assert_eq!(filled.as_str(), "&lt;b&amp;&gt; of <b>a</b>, ");
    }

    #[test]
    fn a_name_in_a_sentence_is_a_link_as_written() {
        let linked = Html::text("Platform & network is red (X-1)").link_word("Platform & network", "a.html");
        assert_eq!(linked.as_str(), "<a href=\"a.html\">Platform &amp; network</a> is red (X-1)");
        let linked = linked.link_word("X-1", "b.html");
        assert!(linked.as_str().ends_with("(<a class=\"nowrap\" href=\"b.html\">X-1</a>)"), "{}", linked.as_str());
    }

    #[test]
    fn a_sentence_has_one_stop() {
        let filled = |day: &str| fill(&format!("Asked {}. More", slot(0)), [Html::text(day).strong()]);
        assert_eq!(filled("30. Apr.").as_str(), "Asked <b>30. Apr.</b> More");
        assert_eq!(filled("30 Apr").as_str(), "Asked <b>30 Apr</b>. More");
        let joined =
            sentences([Html::text("Sales"), Html::none(), Html::text("Expects notice."), Html::text("Record")]);
        assert_eq!(joined.as_str(), "Sales. Expects notice. Record");
    }

    #[test]
    fn text_is_escaped_and_control_characters_are_left_out() {
        assert_eq!(
            Html::text("a<b> & \"c\"\n\t\0\u{7f}\u{85}\u{a0}\u{a9}ü").as_str(),
            "a&lt;b&gt; &amp; &quot;c&quot;\n\t\u{a0}\u{a9}ü"
        );
        assert_eq!(Html::text("").as_str(), "");
    }
}
