//! Room for words: widths without a font at hand, shortening, and labels that do not overlap.

/// Size of chart text in units of the drawing, as the stylesheet sets it.
pub(crate) const TEXT: f64 = 13.0;
/// Size of tick labels.
pub(crate) const TICK: f64 = 12.0;
/// Distance between two lines of text.
pub(crate) const LINE: f64 = 16.0;

/// Width of a text. The advance widths are those of Helvetica, which is wider than the site's
/// own font, so that the words also fit where a system font stands in.
pub(crate) fn text_width(text: &str, size: f64, bold: bool) -> f64 {
    let units: f64 = text.chars().map(advance).sum();
    units * size / 1000.0 * if bold { 1.06 } else { 1.0 }
}

fn advance(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | '\'' | '|' => 222.0,
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '/' | '!' | 'I' | 't' | 'f' | '[' | ']' => 278.0,
        '(' | ')' | '-' | 'r' | '`' => 333.0,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 500.0,
        'm' | 'M' => 833.0,
        'w' | 'C' | 'D' | 'H' | 'N' | 'R' | 'U' => 722.0,
        'A' | 'B' | 'E' | 'K' | 'P' | 'S' | 'V' | 'X' | 'Y' => 667.0,
        'G' | 'O' | 'Q' => 778.0,
        'F' | 'T' | 'Z' => 611.0,
        'W' | '@' => 1000.0,
        '%' | '—' => 889.0,
        '…' => 1000.0,
        // marks of direction have no width
        '\u{2066}'..='\u{2069}' => 0.0,
        c if c.is_ascii() => 556.0,
        c if u32::from(c) < 0x250 => 611.0,
        c if u32::from(c) < 0x1100 => 722.0,
        _ => 1000.0,
    }
}

/// Room for a record's title in a headline: more than slides have for any.
pub(crate) const NAMED: f64 = 1_200.0;

/// The text, shortened with an ellipsis at its end when it is wider than `room`.
pub(crate) fn fit(text: &str, room: f64, size: f64, bold: bool) -> String {
    if text_width(text, size, bold) <= room {
        return text.into();
    }
    let kept = prefix_within(text.chars(), room - text_width("…", size, bold), size, bold);
    let kept: String = kept.into_iter().collect();
    format!("{}…", kept.trim_end())
}

/// As [`fit`], but ends behind a word where that leaves the line not too empty.
pub(crate) fn fit_words(text: &str, room: f64, size: f64, bold: bool) -> String {
    /// The least of the room that whole words must take.
    const LEAST: f64 = 0.4;
    if text_width(text, size, bold) <= room {
        return text.into();
    }
    let kept = prefix_within(text.chars(), room - text_width("…", size, bold), size, bold);
    let in_word = text.chars().nth(kept.len()) != Some(' ');
    let kept: String = kept.into_iter().collect();
    let words = kept.rfind(' ').filter(|_| in_word).map_or(kept.as_str(), |end| &kept[..end]);
    let words = words.trim_end_matches([' ', ',', ';', ':', '(', '-', '–', '—']);
    let words = if text_width(words, size, bold) >= room * LEAST { words } else { kept.trim_end() };
    format!("{words}…")
}

/// The text in one line, or in two of about one length where it is wider than `room`: the second has the ellipsis where
/// two do not do.
pub(crate) fn two_lines(text: &str, room: f64, size: f64, bold: bool) -> Vec<String> {
    balanced(text, room, 2, size, bold)
}

/// The text in as many lines of about one length as it needs: the last of `most` has the ellipsis where these do not do.
pub(crate) fn balanced(text: &str, room: f64, most: usize, size: f64, bold: bool) -> Vec<String> {
    /// How often the room is halved between one that is too narrow and one that is not.
    const STEPS: usize = 6;
    let mut best = filled(text, (room, room), most, size, bold);
    // Only what is whole and broken between words can be broken elsewhere.
    if best.len() < 2 || best.join(" ") != text {
        return best;
    }
    let (mut narrow, mut wide) = (room / best.len() as f64, room);
    for _ in 0..STEPS {
        let middle = (narrow + wide) / 2.0;
        let lines = filled(text, (middle, middle), best.len(), size, bold);
        if lines.join(" ") == text {
            (best, wide) = (lines, middle);
        } else {
            narrow = middle;
        }
    }
    best
}

/// As [`two_lines`], where the first line has another room than the second and is filled as far as it goes.
pub(crate) fn broken(text: &str, rooms: (f64, f64), size: f64, bold: bool) -> Vec<String> {
    filled(text, rooms, 2, size, bold)
}

/// The text in at most so many lines, each filled before the next begins.
fn filled(text: &str, (first, other): (f64, f64), most: usize, size: f64, bold: bool) -> Vec<String> {
    let (mut lines, mut rest): (Vec<String>, &str) = (Vec::new(), text);
    loop {
        let room = if lines.is_empty() { first } else { other };
        match line_end(rest, room, size, bold).filter(|_| lines.len() + 1 < most) {
            Some(at) => {
                lines.push(rest[..at].trim_end().into());
                rest = rest[at..].trim_start();
            }
            None => {
                lines.push(fit_words(rest, room, size, bold));
                return lines;
            }
        }
    }
}

/// Where the first line of a text ends that is wider than its room: between words, and behind any letter of scripts that
/// are written without spaces. None where all of it fits, and where not even its first word does.
fn line_end(text: &str, room: f64, size: f64, bold: bool) -> Option<usize> {
    let factor = size / 1000.0 * if bold { 1.06 } else { 1.0 };
    let (mut units, mut end) = (0.0, None);
    for (at, c) in text.char_indices() {
        let wide = advance(c) >= 1000.0 && !c.is_ascii() && c != '…';
        // A number keeps its unit.
        let between = c == ' ' && !text[at..].starts_with(" %");
        if at > 0 && (between || wide) {
            end = Some(at);
        }
        units += advance(c);
        if units * factor > room {
            return end;
        }
    }
    None
}

/// As [`fit`], but keeps the end, which is what tells one identifier from the next.
pub(crate) fn fit_tail(text: &str, room: f64, size: f64, bold: bool) -> String {
    if text_width(text, size, bold) <= room {
        return text.into();
    }
    let kept = prefix_within(text.chars().rev(), room - text_width("…", size, bold), size, bold);
    let kept: String = kept.into_iter().rev().collect();
    format!("…{kept}")
}

fn prefix_within(chars: impl Iterator<Item = char>, room: f64, size: f64, bold: bool) -> Vec<char> {
    let factor = size / 1000.0 * if bold { 1.06 } else { 1.0 };
    let mut used = 0.0;
    chars
        .take_while(|c| {
            used += advance(*c) * factor;
            used <= room
        })
        .collect()
}

/// A label on a line: the middle it would like to have, and its height.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wish {
    /// Wanted middle.
    pub(crate) middle: f64,
    /// Height with the distance to the next label.
    pub(crate) height: f64,
}

struct Block {
    members: Vec<usize>,
    /// Sum over the members of the top that each would give the block.
    wanted: f64,
    height: f64,
}

impl Block {
    fn top(&self, low: f64, high: f64) -> f64 {
        (self.wanted / self.members.len() as f64).min(high - self.height).max(low)
    }

    fn absorb(&mut self, next: Block) {
        self.wanted += next.wanted - next.members.len() as f64 * self.height;
        self.height += next.height;
        self.members.extend(next.members);
    }
}

/// Middles of the labels, in the order given, so that none overlaps another and each is as near to
/// its wish as the others allow, between `low` and `high`. Ties keep the order given.
pub(crate) fn spread(wishes: &[Wish], low: f64, high: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|a, b| wishes[*a].middle.total_cmp(&wishes[*b].middle));
    let mut blocks: Vec<Block> = Vec::new();
    for index in order {
        let wish = wishes[index];
        let mut block = Block { members: vec![index], wanted: wish.middle - wish.height / 2.0, height: wish.height };
        while let Some(mut before) = blocks.pop() {
            if before.top(low, high) + before.height <= block.top(low, high) {
                blocks.push(before);
                break;
            }
            before.absorb(block);
            block = before;
        }
        blocks.push(block);
    }
    middles(wishes, &blocks, low, high)
}

fn middles(wishes: &[Wish], blocks: &[Block], low: f64, high: f64) -> Vec<f64> {
    let mut middles = vec![0.0; wishes.len()];
    for block in blocks {
        let mut top = block.top(low, high);
        for index in &block.members {
            middles[*index] = top + wishes[*index].height / 2.0;
            top += wishes[*index].height;
        }
    }
    middles
}

/// How many of the labels, most important first, find room in `space`.
pub(crate) fn capacity(heights: impl Iterator<Item = f64>, space: f64) -> usize {
    let mut used = 0.0;
    heights
        .take_while(|height| {
            used += height;
            used <= space
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn shortens_only_what_is_too_long() {
        assert_eq!(fit("Cutover", 100.0, 13.0, false), "Cutover");
        assert_eq!(fit("A very long title of a milestone", 60.0, 13.0, false), "A very l…");
        assert_eq!(fit_tail("PROGRAM-RISK-0012", 60.0, 12.0, true), "…K-0012");
    }

    #[test]
    fn a_long_name_takes_a_second_line_before_it_is_cut() {
        assert_eq!(two_lines("Billing cutover", 200.0, 13.0, false), ["Billing cutover"]);
        assert_eq!(two_lines("Billing cutover of wave four", 110.0, 13.0, false), ["Billing cutover", "of wave four"]);
        let cut = two_lines("Billing cutover of wave four and all that comes after", 100.0, 13.0, false);
        assert_eq!(cut, ["Billing cutover of", "wave four and…"]);
        assert_eq!(two_lines("請求システムの切り替え", 100.0, 13.0, false), ["請求システムの", "切り替え"]);
        assert_eq!(two_lines("Unbreakable-identifier-of-one", 60.0, 13.0, false).len(), 1);
    }

    #[test]
    fn lines_are_cut_between_words_and_of_about_one_length() {
        let three = balanced("Run-cost saving, full year 2027", 90.0, 3, 13.0, false);
        assert_eq!(three, ["Run-cost", "saving, full", "year 2027"]);
        let named = "Vendor connector for cross-border settlement arrives late";
        assert_eq!(two_lines(named, 118.0, 13.0, false), ["Vendor connector", "for cross-border…"]);
        // A word that would leave the line nearly empty is cut all the same.
        assert_eq!(fit_words("Die Zahlungsabwicklungsplattform", 80.0, 13.0, false), "Die Zahlun…");
        assert_eq!(broken("Billing cutover of wave four", (110.0, 110.0), 13.0, false)[0], "Billing cutover of");
    }

    proptest! {
        #[test]
        fn labels_never_overlap(middles in proptest::collection::vec(-50.0..500.0f64, 0..20)) {
            let wishes: Vec<Wish> = middles.iter().map(|m| Wish { middle: *m, height: 16.0 }).collect();
            let mut placed = spread(&wishes, 0.0, 400.0);
            placed.sort_by(f64::total_cmp);
            for pair in placed.windows(2) {
                prop_assert!(pair[1] - pair[0] >= 15.99);
            }
            for middle in placed {
                prop_assert!((7.99..=392.01).contains(&middle));
            }
        }

        #[test]
        fn lines_fit_and_are_no_more_than_asked(text in "[a-z東% ]{0,90}", room in 30.0..200.0f64, most in 1usize..4) {
            let lines = balanced(&text, room, most, 13.0, false);
            prop_assert!(!lines.is_empty() && lines.len() <= most);
            for line in lines {
                prop_assert!(text_width(line.trim(), 13.0, false) <= room + 1e-9, "{line}");
            }
        }

        #[test]
        fn fitted_text_fits(text in ".{0,60}", room in 20.0..200.0f64) {
            prop_assert!(text_width(&fit(&text, room, 13.0, true), 13.0, true) <= room);
        }
    }
}
