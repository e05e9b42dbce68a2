//! Ids and compounds that no line may part: `M-` at the end of a line and `07` on the next is no id.

use std::borrow::Cow;

/// Where short ids such as `D-10` stand in a text, and figures with what they measure, such as `4-hour`.
pub(crate) fn ids(text: &str) -> Vec<std::ops::Range<usize>> {
    const LONGEST: usize = 16;
    let of_id = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let mut found = Vec::new();
    let mut end = 0;
    for (at, _) in text.match_indices('-') {
        let (before, after) = (text[..at].chars().next_back(), text[at + 1..].chars().next());
        let is = |c: Option<char>, test: fn(&char) -> bool| c.as_ref().is_some_and(test);
        let id = is(before, char::is_ascii_uppercase) && is(after, char::is_ascii_digit);
        let measure = is(before, char::is_ascii_digit) && is(after, char::is_ascii_lowercase);
        if at < end || !(id || measure) {
            continue;
        }
        let from =
            text[..at].rfind(|c| !of_id(c)).map_or(0, |n| n + text[n..].chars().next().map_or(1, char::len_utf8));
        end = text[at..].find(|c| !of_id(c)).map_or(text.len(), |n| at + n);
        // `0-rc` in `1.19.0-rc.4` is a part of a name, not a figure with what it measures.
        let goes_on = text[end..].strip_prefix(['.', ',']).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
        let part = !id && (goes_on || text[..from].ends_with(['.', ',']));
        if end - from <= LONGEST && !part {
            found.push(from..end);
        }
    }
    found
}

/// The HTML of a cell whose ids no line parts; in the head of a row, which is never narrower than an id, that with which it
/// begins needs nothing for it. Each is an element of its own, which the stylesheet keeps on a line: a
/// hyphen that does not break would be another character where readers search for the id or copy it.
pub(crate) fn held(html: &str, heads_row: bool) -> Cow<'_, str> {
    if memchr::memchr(b'-', html.as_bytes()).is_none() {
        return html.into();
    }
    let mut out = Rewritten::of(html);
    // Words of a drawing are no HTML; what a class holds together already needs no more.
    let (mut in_drawing, mut is_held, mut begins) = (false, false, heads_row);
    for (at, piece) in pieces(html) {
        let is_tag = piece.starts_with('<');
        if is_tag {
            in_drawing = (in_drawing || piece.starts_with("<svg")) && !piece.starts_with("</svg");
            let holds = piece == "<bdi>" || piece.contains("\"nowrap\"") || piece.contains("\"id\"");
            is_held = holds || (is_held && piece.starts_with("<a "));
        } else if !in_drawing && !is_held {
            for id in ids(piece).into_iter().filter(|id| !(begins && id.start == 0)) {
                out.put(at + id.start..at + id.end, ["<bdi>", &piece[id], "</bdi>"]);
            }
        }
        begins &= is_tag;
    }
    out.finish()
}

/// HTML whose ids are links where `link` knows them: those that stand in words alone, not in a link or in what one types.
pub(crate) fn linked(html: &str, link: impl Fn(&str) -> Option<String>) -> Cow<'_, str> {
    if memchr::memchr(b'-', html.as_bytes()).is_none() {
        return html.into();
    }
    let (mut out, mut within) = (Rewritten::of(html), 0_usize);
    for (at, piece) in pieces(html) {
        if piece.starts_with('<') {
            let is = |names: [&str; 3]| names.iter().any(|name| piece.starts_with(name));
            within += usize::from(is(["<a ", "<code", "<svg"]));
            within -= usize::from(is(["</a>", "</code>", "</svg>"])).min(within);
        } else if within == 0 {
            for id in ids(piece) {
                if let Some(to) = link(&piece[id.clone()]) {
                    out.put(at + id.start..at + id.end, [&to]);
                }
            }
        }
    }
    out.finish()
}

/// The tags of some HTML and the words between them, each with its place.
fn pieces(html: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = html.get(at..).filter(|rest| !rest.is_empty())?;
        let end = if rest.starts_with('<') { rest.find('>').map(|n| n + 1) } else { rest.find('<') };
        let piece = &rest[..end.unwrap_or(rest.len())];
        at += piece.len();
        Some((at - piece.len(), piece))
    })
}

/// HTML of which some places are put otherwise, one after the other; where none is, it is not copied.
struct Rewritten<'h> {
    html: &'h str,
    out: String,
    done: usize,
}

impl<'h> Rewritten<'h> {
    fn of(html: &'h str) -> Self {
        Rewritten { html, out: String::new(), done: 0 }
    }

    fn put<const N: usize>(&mut self, place: std::ops::Range<usize>, parts: [&str; N]) {
        self.out.push_str(&self.html[self.done..place.start]);
        self.out.extend(parts);
        self.done = place.end;
    }

    fn finish(mut self) -> Cow<'h, str> {
        if self.done == 0 {
            return self.html.into();
        }
        self.out.push_str(&self.html[self.done..]);
        self.out.into()
    }
}

#[cfg(test)]
mod tests {
    use super::{held, linked};

    #[test]
    fn ids_of_records_in_words_are_links_and_no_others() {
        let link = |id: &str| (id == "D-07").then(|| "<a href=\"D-07.html\">D-07</a>".to_string());
        let said = "Runbooks accepted (needs <a href=\"D-07.html\">D-07</a>), see CR-12";
        assert_eq!(linked("Runbooks accepted (needs D-07), see CR-12", link), said);
        assert_eq!(linked(said, link), said);
        assert_eq!(linked("<code>D-07</code> is typed", link), "<code>D-07</code> is typed");
    }

    #[test]
    fn ids_in_words_are_elements_of_their_own() {
        assert_eq!(held("waits for X-03 (+14 d), M-07", false), "waits for <bdi>X-03</bdi> (+14 d), <bdi>M-07</bdi>");
        assert_eq!(held("<a href=\"M-07.html\">KEP-1965</a>", false), "<a href=\"M-07.html\"><bdi>KEP-1965</bdi></a>");
    }

    #[test]
    fn the_head_of_a_row_has_room_for_the_id_with_which_it_begins() {
        let linked = "<a href=\"R-03.html\">R-03</a> <span>before ";
        assert_eq!(held(&format!("{linked}M-07"), true), format!("{linked}<bdi>M-07</bdi>"));
        assert_eq!(held("R-03", true), "R-03");
    }

    #[test]
    fn what_is_no_text_or_is_held_already_stays_as_it_is() {
        for html in [
            "<time datetime=\"2026-08-14\">14 Aug</time>",
            "<svg><title>M-07</title><path d=\"M0-3\"/></svg>",
            "<span class=\"nowrap\">D-10</span>",
            "<span class=\"id\">D-10</span>",
            "<bdi><a href=\"D-10.html\">D-10</a></bdi>",
            "well-known",
        ] {
            assert_eq!(held(html, false), html);
        }
    }
}
