//! Text of slides as runs with a meaning, so that HTML, PDF and PowerPoint can each print it natively.

use crate::markdown::{self, Inline, RecordLink, Resolve};
use crate::metrics::Rag;
use crate::record::deck_file::room;
use crate::record::report::ReportedRag;
use crate::record::{Prose, risk};
use crate::report::html::{self, Html};
use crate::report::ids;
use crate::report::marks;
use crate::words::{Words as Catalogue, counted};
use chrono::NaiveDate;

/// What a run of text is, and so how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// As it is.
    Plain,
    /// Emphasised.
    Strong,
    /// Stressed, as authors do.
    Emphasis,
    /// Struck out.
    Struck,
    /// Code.
    Code,
    /// The id of a record.
    Id,
    /// Secondary.
    Dim,
    /// Wrong, missing or late.
    Bad,
    /// Days late or early: 0 is neither.
    Variance(i64),
    /// A day.
    Day(NaiveDate),
    /// A score from 1 to 25 with the word for its severity.
    Score(u32),
    /// A severity from 1 to 4 by its word.
    Severity(u8),
    /// A frame around what is overdue.
    Due,
    /// A status mark: shape, letter and colour; the text is the status as written in records.
    Mark,
    /// A neutral frame.
    Tag,
    /// What is reported beside what the records support, as marks; the text says both.
    Pair(Option<ReportedRag>, Rag),
    /// How far a report is better than its records; a row with it stands out.
    Gap,
}

/// Text of one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// What it is.
    pub look: Look,
    /// Its text.
    pub text: String,
    /// Where it leads, relative to the deck.
    pub href: Option<String>,
}

/// A line of runs, and a second, smaller line below it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// The line.
    pub runs: Vec<Run>,
    /// The second line.
    pub second: Vec<Run>,
}

impl Words {
    /// Nothing.
    pub fn none() -> Words {
        Words::default()
    }

    /// Text of a look.
    pub fn of(look: Look, text: impl Into<String>) -> Words {
        Words::none().and(look, text)
    }

    /// Plain text.
    pub fn plain(text: impl Into<String>) -> Words {
        Words::of(Look::Plain, text)
    }

    /// Emphasised text.
    pub fn strong(text: impl Into<String>) -> Words {
        Words::of(Look::Strong, text)
    }

    /// A day, with its year where it is not the reference's.
    pub fn day(day: NaiveDate, reference: NaiveDate, w: &Catalogue) -> Words {
        Words::of(Look::Day(day), w.near(day, reference).replace(' ', "\u{a0}"))
    }

    /// A day with its year.
    pub fn full_day(day: NaiveDate, w: &Catalogue) -> Words {
        Words::of(Look::Day(day), w.day_month_year(day).replace(' ', "\u{a0}"))
    }

    /// Days late or early.
    pub fn variance(days: i64, w: &Catalogue) -> Words {
        Words::of(Look::Variance(days), w.signed_days(days))
    }

    /// A score with its severity.
    pub fn score(score: u32, w: &Catalogue) -> Words {
        Words::of(Look::Score(score), format!("{score} {}", html::severity_word(risk::severity(score), w)))
    }

    /// A status mark: a status as written in records, how a criterion of a gate stands (`met`, `overdue`, `open`), or
    /// anything else for none.
    pub fn mark(status: &str) -> Words {
        Words::of(Look::Mark, status)
    }

    /// What is reported beside what the records support; below it how far the report is better, where it is.
    pub fn pair(reported: Option<ReportedRag>, evidence: Rag, w: &Catalogue) -> Words {
        let said = w.pair(marks::reported_word(reported, w), marks::evidence_word(evidence, w));
        let pair = Words::of(Look::Pair(reported, evidence), said);
        match marks::gap(reported, evidence) {
            0 => pair,
            1 => pair.below(Words::of(Look::Gap, w.gap_one())),
            _ => pair.below(Words::of(Look::Gap, w.gap_two())),
        }
    }

    /// Inline Markdown of a record.
    pub fn prose(prose: &Prose, resolve: &dyn Resolve) -> Words {
        Words::inlines(&markdown::parse_inline(&prose.0).0, resolve)
    }

    /// A line or paragraph of Markdown.
    pub fn inlines(inlines: &[Inline], resolve: &dyn Resolve) -> Words {
        let mut words = Words::none();
        for inline in inlines {
            let text = markdown::to_inline_text(std::slice::from_ref(inline), resolve);
            match inline {
                Inline::Strong(_) => words = words.and(Look::Strong, text),
                Inline::Record(record) => {
                    let href = match resolve.record(&record.target) {
                        RecordLink::Found { href, .. } => Some(href),
                        _ => None,
                    };
                    words = words.and(Look::Plain, text).leading(href);
                }
                _ => words = words.and(Look::Plain, text),
            }
        }
        words
    }

    /// This, then text of a look.
    pub fn and(mut self, look: Look, text: impl Into<String>) -> Words {
        let text = text.into();
        if !text.is_empty() {
            self.runs.push(Run { look, text, href: None });
        }
        self
    }

    /// This, then plain text.
    pub fn text(self, text: impl Into<String>) -> Words {
        self.and(Look::Plain, text)
    }

    /// This, then that.
    pub fn then(mut self, more: Words) -> Words {
        self.runs.extend(more.runs);
        self.second.extend(more.second);
        self
    }

    /// With a second line.
    pub fn below(mut self, second: Words) -> Words {
        self.second.extend(second.runs);
        self
    }

    /// The last run leads somewhere.
    pub fn leading(mut self, href: Option<String>) -> Words {
        if let Some(last) = self.runs.last_mut() {
            last.href = href;
        }
        self
    }

    /// As [`Words::leading`], where there is somewhere to lead to.
    pub(super) fn leading_if(self, href: Option<&str>) -> Words {
        match href {
            Some(href) => self.leading(Some(href.to_string())),
            None => self,
        }
    }

    /// A sentence of the catalogue with texts in it: give the message [`html::slot`]s for its arguments, and here what
    /// goes there.
    pub(super) fn fill<const N: usize>(sentence: &str, parts: [Words; N]) -> Words {
        let mut out = Words::none();
        let mut rest = sentence;
        while let Some((at, n, length)) = html::next_slot(rest) {
            out = out.text(&rest[..at]);
            rest = &rest[at + length..];
            if let Some(part) = parts.get(n) {
                out = out.then(part.clone());
                // An abbreviation at the end of a sentence has its stop already: "30. Apr."
                let stopped = out.runs.last().is_some_and(|run| run.text.ends_with('.'));
                rest = rest.strip_prefix('.').filter(|_| stopped).unwrap_or(rest);
            }
        }
        out.text(rest)
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty() && self.second.is_empty()
    }

    /// The text of the line.
    pub fn line(&self) -> String {
        self.runs.iter().map(|r| r.text.as_str()).collect()
    }

    /// The text of the second line.
    pub fn second_line(&self) -> String {
        self.second.iter().map(|r| r.text.as_str()).collect()
    }

    /// At most so many characters in each line, cut at a word, with a visible mark.
    pub fn shortened(mut self, most: usize) -> Words {
        for runs in [&mut self.runs, &mut self.second] {
            let mut left = most;
            for i in 0..runs.len() {
                let length = room::characters(&runs[i].text);
                if length > left {
                    // A space before the run stays: it parts the run from the one before.
                    runs[i].text = shorten(&runs[i].text, left.max(1));
                    runs.truncate(i + 1);
                    break;
                }
                left -= length;
            }
        }
        self
    }

    /// As HTML.
    pub fn html(&self, w: &Catalogue) -> Html {
        let all = |runs: &[Run]| runs.iter().map(|r| run(r, w)).fold(Html::none(), Html::then);
        all(&self.runs).second(all(&self.second))
    }
}

fn run(run: &Run, w: &Catalogue) -> Html {
    let text = match run.look {
        Look::Id => Html::text(&run.text),
        _ => held_together(&run.text),
    };
    let shown = match run.look {
        // Long ids may break: they would not fit otherwise.
        Look::Id if run.text.len() <= 16 => text.within("span", "nowrap"),
        Look::Plain | Look::Id => text,
        Look::Strong => text.strong(),
        Look::Emphasis => text.within("em", ""),
        Look::Struck => text.within("del", ""),
        Look::Code => text.within("code", ""),
        Look::Dim => text.within("span", "dim"),
        Look::Bad => text.within("span", "bad"),
        Look::Variance(days) => html::variance(days, w),
        Look::Day(day) => Html::printed(format!("<time datetime=\"{day}\">{}</time>", text.as_str())),
        Look::Score(score) => html::score_chip(score, w),
        Look::Severity(level) => html::severity_chip(level, &run.text),
        Look::Due => html::due_tag(&run.text),
        Look::Mark => html::rag_mark(&run.text, w),
        Look::Tag => html::tag(&run.text),
        Look::Pair(reported, evidence) => marks::pair(reported, evidence, 72.0, 40.0, w),
        Look::Gap => text.within("span", "tag gap"),
    };
    match &run.href {
        Some(href) => shown.link(href),
        None => shown,
    }
}

/// Text in which no line parts an id or a compound such as `4-hour`, nor numbers from what they count in scripts without
/// spaces.
pub fn held_together(text: &str) -> Html {
    let mut all = counted(text);
    all.extend(ids::ids(text));
    all.sort_by_key(|held| held.start);
    let (mut out, mut at) = (Html::none(), 0);
    for held in all.into_iter().filter(|held| !held.is_empty()) {
        if held.start < at {
            continue;
        }
        out = out.and(&text[at..held.start]).then(Html::text(&text[held.clone()]).within("span", "nowrap"));
        at = held.end;
    }
    if at == 0 { Html::text(text) } else { out.and(&text[at..]) }
}

/// At most `most` characters as [`room::characters`] counts them, cut at the end of a word where one is near; what was
/// cut is marked by an ellipsis.
pub fn shorten(text: &str, most: usize) -> String {
    if room::characters(text) <= most {
        return text.to_string();
    }
    let mut left = most.saturating_sub(1);
    let fits = |c: &char| {
        let breadth = room::breadth(*c);
        let fits = breadth <= left;
        left = left.saturating_sub(breadth);
        fits
    };
    let kept: String = text.chars().take_while(fits).collect();
    let whole_word = text[kept.len()..].starts_with(char::is_whitespace);
    let at = kept.rfind(char::is_whitespace).filter(|at| !whole_word && kept[*at..].chars().count() < 24 && *at > 0);
    let kept = &kept[..at.unwrap_or(kept.len())];
    format!("{}…", kept.trim_end_matches(|c: char| c.is_whitespace() || ",;:.–-".contains(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_is_marked() {
        assert_eq!(shorten("Move the whole cutover", 40), "Move the whole cutover");
        assert_eq!(shorten("Move the whole cutover", 15), "Move the whole…");
        assert_eq!(shorten(&"x".repeat(50), 10).chars().count(), 10);
        let words = Words::strong("Move the ").text("whole cutover").below(Words::plain("by June"));
        assert_eq!(words.clone().shortened(15).line(), "Move the whole…");
        assert_eq!(words.shortened(15).second_line(), "by June");
    }

    #[test]
    fn a_date_without_spaces_is_not_parted() {
        let html = Words::plain("予測は8月15日<").html(&Catalogue::english());
        assert_eq!(html.as_str(), "予測は<span class=\"nowrap\">8月15日</span>&lt;");
        let html = held_together("moved (needs D-10), 4-hour and 4-, 1.19.0-rc.4, v1.0-rc; R-12件");
        let held = |text: &str| format!("<span class=\"nowrap\">{text}</span>");
        assert_eq!(
            html.as_str(),
            format!(
                "moved (needs {}), {} and 4-, 1.19.0-rc.4, v1.0-rc; {}件",
                held("D-10"),
                held("4-hour"),
                held("R-12")
            )
        );
    }

    #[test]
    fn hostile_text_is_text() {
        let html =
            Words::plain("<b>&").and(Look::Due, "<i>").below(Words::of(Look::Bad, "\"")).html(&Catalogue::english());
        assert_eq!(
            html.as_str(),
            "&lt;b&gt;&amp;<span class=\"tag due\">&lt;i&gt;</span><span class=\"second\"><span class=\"bad\">&quot;</span></span>"
        );
    }
}
