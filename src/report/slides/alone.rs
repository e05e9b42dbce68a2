//! A deck without the site around it: nothing in it leads into the site. What leads elsewhere stays.

use super::model::{Deck, SlidePart};
use super::words::{Run, Words};
use crate::report::html::Html;

/// What an address begins with that leads out of the site, or to a place of the deck.
const OUTWARD: [&str; 4] = ["http:", "https:", "mailto:", "#"];

impl Deck {
    /// The deck as it stands alone: as if it had been laid out without a site.
    #[must_use]
    pub fn alone(mut self) -> Deck {
        self.chrome.crumbs.clear();
        self.files.clear();
        self.slides.iter_mut().flat_map(|slide| &mut slide.body).for_each(part);
        self
    }
}

fn part(part: &mut SlidePart) {
    match part {
        SlidePart::Prose { html, passages } => {
            *html = Html::printed(without_site_links(html.as_str()));
            passages.iter_mut().for_each(|passage| cut_off(&mut passage.words));
        }
        SlidePart::Columns { columns, .. } => columns.iter_mut().flatten().for_each(self::part),
        other => other.each_words(&mut cut_off),
    }
}

fn cut_off(words: &mut Words) {
    let leads_in = |run: &Run| run.href.as_ref().is_some_and(|href| OUTWARD.iter().all(|o| !href.starts_with(o)));
    let runs = words.runs.iter_mut().chain(&mut words.second);
    runs.filter(|run| leads_in(run)).for_each(|run| run.href = None);
}

/// Without links into a site that is not there. Links in printed Markdown are never nested.
pub(super) fn without_site_links(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("<a ") {
        out.push_str(&rest[..at]);
        let tag = &rest[at..];
        let (Some(open), Some(close)) = (tag.find('>'), tag.find("</a>")) else { break };
        let outward = OUTWARD.iter().any(|outward| tag[..open].contains(&format!("href=\"{outward}")));
        out.push_str(if outward { &tag[..close + 4] } else { &tag[open + 1..close] });
        rest = &tag[close + 4..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_into_the_site_are_taken_away() {
        let html = "<p>See <a href=\"risk/R-1.html\">R-1</a> and <a href=\"https://example.org/\">this</a>.</p>";
        assert_eq!(without_site_links(html), "<p>See R-1 and <a href=\"https://example.org/\">this</a>.</p>");
    }
}
