//! What fits on a slide, on screen and on paper. Lengths are in em of the floor size. More content than fits goes to a
//! second slide, never below the floor.

mod charts;
mod columns;
mod held;
mod parts;
mod pieces;

use super::model::{OptionTable, Passage, PassageKind, Share, Size, Slide, SlidePart, SlideTable, StatusPair};
use super::words::{Run, Words, shorten};
use crate::words::{Words as Catalogue, holds};
use columns::Needs;
pub(super) use held::with_figures_whole;
pub(super) use parts::{most_of, parts_of};
use pieces::{Piece, Ruler};
use std::borrow::Cow;

/// A slide without its margins, footer and the space above the body. Section 8 of the style sheet says the same.
struct Medium {
    width: f64,
    height: f64,
}

/// Wider than paper, but lower: 16 to 9.
const SCREEN: Medium = Medium { width: 68.6, height: 34.8 };
/// A4; Letter is a little higher.
const PAPER: Medium = Medium { width: 62.4, height: 37.8 };
/// A line of the title, and the subtitle.
const TITLE_LINE: f64 = 2.32;
const SUBTITLE: f64 = 1.8;
/// Width of a line of the title in its own em; its face is a tenth wider than that of the text.
const TITLE_WIDTH: f64 = 31.0 / 1.099;
/// A line of text, and of a table.
const LINE: f64 = 1.4;
const ROW_LINE: f64 = 1.25;
const ROW_SPACE: f64 = 0.75;
/// Size of the heads of a table.
const HEAD: f64 = 0.9;
/// A heading above a part, and the space between parts.
const HEADING: f64 = 2.0;
const GAP: f64 = 1.0;
/// A large pair of statuses with its words; one of a dimension, the line for its direction, and that for its remark.
const PAIR: f64 = 5.75;
const DIMENSION: f64 = 4.75;
const WAY: f64 = 1.2;
const REMARK: f64 = 1.15;
/// Charts are never higher, where they do not fill what is left: `.slide .chart` in the style sheet says the same.
const CHART: f64 = 21.0;
/// Share of the width that the values of facts have.
const FACT: f64 = 0.62;
/// Lines of a title, and those of one that is too long for them, set smaller.
const TITLE_LINES: usize = 2;
const LONG_TITLE_LINES: usize = 3;
/// Size of a long title; `.slide.long h2` in the style sheet says the same.
pub(crate) const LONG_TITLE: f64 = 0.8;
/// Lines of the subtitle.
const SUBTITLE_LINES: usize = 2;
/// As many lines of a cell fill a slide; longer ones are shortened, visibly. What W120 allows takes fewer.
const CELL_LINES: usize = 14;

impl Size {
    const FALLING: [Size; 6] = [Size::R5, Size::R4, Size::R3, Size::R2, Size::R1, Size::R0];

    pub(crate) fn factor(self) -> f64 {
        match self {
            Size::R0 => 1.0,
            Size::R1 => 1.14,
            Size::R2 => 1.22,
            Size::R3 => 1.3,
            Size::R4 => 1.45,
            Size::R5 => 1.6,
        }
    }
}

/// Width of a character in em: Source Sans 3, rounded up.
fn width_of(c: char) -> f64 {
    // Tables are measured again and again until they fit, so ASCII is looked up.
    match ASCII_WIDTHS.get(c as usize) {
        Some(width) => *width,
        None => width_by_shape(c),
    }
}

static ASCII_WIDTHS: [f64; 128] = {
    let mut widths = [0.0; 128];
    let mut at = 0;
    while at < widths.len() {
        widths[at] = width_by_shape(at as u8 as char);
        at += 1;
    }
    widths
};

const fn width_by_shape(c: char) -> f64 {
    match c {
        ' ' | '\u{a0}' | '\u{202f}' => 0.21,
        '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'i' | 'l' | 'j' | 'I' => 0.27,
        'f' | 't' | 'r' | '(' | ')' | '-' | '/' => 0.36,
        's' | 'c' | 'k' | 'v' | 'x' | 'y' | 'z' | '?' => 0.46,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' => 0.84,
        c if c.is_ascii_uppercase() => 0.59,
        c if (c as u32) < 0x1100 => 0.53,
        _ => 1.0,
    }
}

/// Width of the widest character in em by the bytes that it takes.
const WIDEST: f64 = 0.84;

fn length(text: &str) -> f64 {
    if text.is_ascii() {
        return text.bytes().map(|b| ASCII_WIDTHS[usize::from(b & 0x7f)]).sum();
    }
    text.chars().map(width_of).sum()
}

/// Lines that a text takes in a width.
pub(super) fn lines(text: &str, width: f64) -> usize {
    let width = width.max(2.0);
    // No byte of a text is wider than that, and most texts are far shorter than the line.
    if text.len() as f64 * WIDEST <= width {
        return 1;
    }
    let mut lines = Lines { width, count: 1, used: 0.0 };
    if text.is_ascii() {
        // The same in one go, since tables are measured again and again until they fit.
        let mut word = 0.0;
        for byte in text.bytes() {
            match byte {
                b' ' | b'\t'..=b'\r' => lines.add(std::mem::take(&mut word), true),
                letter => word += ASCII_WIDTHS[usize::from(letter & 0x7f)],
            }
        }
        lines.add(word, true);
    } else if !text.contains(is_wide) {
        // A date or a figure that is held together makes a text that is not ASCII: of these there are many.
        let mut word = 0.0;
        for letter in text.chars() {
            match parts(letter) {
                true => lines.add(std::mem::take(&mut word), true),
                false => word += width_of(letter),
            }
        }
        lines.add(word, true);
    } else {
        unbroken(text).for_each(|(word, apart)| lines.add(length(word), apart));
    }
    lines.count
}

/// Lines while words are set into them.
struct Lines {
    width: f64,
    count: usize,
    used: f64,
}

impl Lines {
    /// Sets what is not parted, so long; `apart` where a space stands before it.
    fn add(&mut self, word: f64, apart: bool) {
        let mut space = if apart && self.used > 0.0 { 0.21 } else { 0.0 };
        if self.used > 0.0 && self.used + space + word > self.width {
            self.count += 1;
            (self.used, space) = (0.0, 0.0);
        }
        if word > self.width {
            let more = (word / self.width).floor();
            self.count += more as usize;
            self.used = word - more * self.width;
        } else {
            self.used += space + word;
        }
    }
}

/// What a line does not part, and whether a space stands before it: words, and the characters of scripts that write
/// without spaces.
fn unbroken(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let words = text.split(parts);
    words.flat_map(|word| {
        let mut rest = word;
        let mut apart = true;
        std::iter::from_fn(move || {
            let first = rest.chars().next().filter(|_| !rest.is_empty()).or(apart.then_some(' '))?;
            let mut end = match is_wide(first) {
                true => first.len_utf8(),
                false => rest.find(is_wide).unwrap_or(rest.len()),
            };
            // No line ends with what opens, and none begins with what closes; numbers stay with what they count.
            let mut last = rest[..end].chars().next_back().unwrap_or(first);
            let held = |last, next| opens(last) || closes(next) || holds(last, next);
            while let Some(next) = rest[end..].chars().next().filter(|next| held(last, *next)) {
                (end, last) = (end + next.len_utf8(), next);
            }
            let piece = &rest[..end];
            rest = &rest[end..];
            Some((piece, std::mem::replace(&mut apart, false)))
        })
    })
}

/// Whether a line may break at a character: at spaces, but at those that hold together.
fn parts(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}')
}

/// Brackets that stay with what follows them.
fn opens(c: char) -> bool {
    matches!(c, '（' | '「' | '『' | '【' | '〈' | '《' | '〔' | '［' | '｛')
}

/// Brackets, stops and small letters that stay with what stands before them.
fn closes(c: char) -> bool {
    matches!(
        c,
        '）' | '」'
            | '』'
            | '】'
            | '〉'
            | '》'
            | '〕'
            | '］'
            | '｝'
            | '、'
            | '。'
            | '，'
            | '．'
            | '：'
            | '；'
            | '？'
            | '！'
    ) || matches!(
        c,
        'ー' | '・'
            | '々'
            | 'ゃ'
            | 'ゅ'
            | 'ょ'
            | 'っ'
            | 'ャ'
            | 'ュ'
            | 'ョ'
            | 'ッ'
            | 'ァ'
            | 'ィ'
            | 'ゥ'
            | 'ェ'
            | 'ォ'
    )
}

/// Whether a character is of a script with letters as wide as they are high: a line may break before and after it without a
/// space.
pub(crate) fn is_wide(c: char) -> bool {
    matches!(c as u32, 0x2e80..=0x9fff | 0xac00..=0xd7ff | 0xf900..=0xfaff | 0xff00..=0xffef | 0x20000..=0x3ffff)
}

/// The longest beginning of a text that takes so many lines in a width, with an ellipsis where it was cut.
fn within(text: &str, width: f64, most: usize) -> String {
    let mut kept = text.trim().to_string();
    let mut characters = kept.chars().count();
    while lines(&kept, width) > most && characters > 8 {
        characters = characters * 19 / 20;
        kept = shorten(text.trim(), characters);
    }
    kept
}

/// A title on at most two lines, or three that are set smaller. `(shown, whole)`: the whole one only where it had to be
/// cut.
pub(super) fn title(text: &str, suffix: &str) -> (String, Option<String>) {
    let text = text.split(parts).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let shown = within(&text, TITLE_WIDTH / LONG_TITLE - length(suffix) / LONG_TITLE_LINES as f64, LONG_TITLE_LINES);
    let cut = shown != text;
    (format!("{shown}{suffix}"), cut.then_some(text))
}

/// Lines that a title takes where that is more than a slide has room for, and the lines that it has room for.
pub(super) fn too_long(text: &str) -> Option<(usize, usize)> {
    let whole = title(text, "").1?;
    Some((lines(&whole, TITLE_WIDTH / LONG_TITLE), LONG_TITLE_LINES))
}

/// Whether a title has to be set smaller.
pub(super) fn is_long(title: &str) -> bool {
    lines(title, TITLE_WIDTH) > TITLE_LINES
}

/// The subtitle.
pub(super) fn subtitle(text: &str) -> String {
    within(text, PAPER.width - 2.0, SUBTITLE_LINES)
}

fn widths(share: Share, width: f64) -> [f64; 3] {
    match share {
        Share::Halves => [(width - 2.6) / 2.0; 3],
        Share::WideRight => [(width - 2.6) * 0.465, (width - 2.6) * 0.53, 0.0],
        Share::Thirds => [(width - 4.4) / 3.0; 3],
    }
}

/// The text of runs; that of a single one is not copied.
fn joined(runs: &[Run]) -> Cow<'_, str> {
    match runs {
        [one] => one.text.as_str().into(),
        more => {
            // Asked for every cell in every width that is tried: room is taken once.
            let mut text = String::with_capacity(more.iter().map(|run| run.text.len()).sum());
            more.iter().for_each(|run| text.push_str(&run.text));
            text.into()
        }
    }
}

fn words_height(words: &Words, width: f64, line: f64) -> f64 {
    let below = match words.second.is_empty() {
        true => 0.0,
        false => lines(&joined(&words.second), width / 0.8) as f64 * line * 0.84,
    };
    lines(&joined(&words.runs), width) as f64 * line + below
}

fn row_height(table: &SlideTable, row: &[Words], width: f64) -> f64 {
    let cell = |(n, words): (usize, &Words)| cell_height(words, columns::room(table, n, width));
    as_high(row.iter().take(table.columns.len()).enumerate().map(cell))
}

fn cell_height(words: &Words, room: f64) -> f64 {
    words_height(words, wider(room), ROW_LINE)
}

/// The room for the words of a cell in em of their size, which is a little smaller.
fn wider(room: f64) -> f64 {
    room / 0.97
}

/// The height of a row with cells of these.
fn as_high(cells: impl Iterator<Item = f64>) -> f64 {
    cells.fold(ROW_LINE, f64::max) + ROW_SPACE
}

fn option_row_height(table: &OptionTable, cells: &[Words], width: f64) -> f64 {
    let column = width * 0.81 / table.options.len().max(1) as f64 - 1.6;
    cells.iter().map(|c| words_height(c, wider(column), ROW_LINE)).fold(ROW_LINE, f64::max) + ROW_SPACE
}

fn fact_height(words: &Words, width: f64) -> f64 {
    words_height(words, width * FACT, LINE) + 0.4
}

fn heading_height(text: &str) -> f64 {
    if text.is_empty() { 0.0 } else { HEADING }
}

fn table_head(table: &SlideTable) -> f64 {
    heading_height(&table.heading) + 2.0
}

fn options_head(table: &OptionTable, width: f64) -> f64 {
    let titles: Vec<Words> =
        table.options.iter().map(|o| Words::plain(format!("{}: {} Recommended", o.key, o.title.line()))).collect();
    option_row_height(table, &titles, width) + 0.6
}

/// Height over width of a drawing.
fn aspect(svg: &str) -> f64 {
    let numbers = svg.split("viewBox=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("");
    let mut numbers = numbers.split(' ').skip(2).filter_map(|n| n.parse::<f64>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(width), Some(height)) if width > 0.0 => height / width,
        _ => 0.0,
    }
}

fn passage_height(passage: &Passage, width: f64) -> f64 {
    let inner = width - f64::from(passage.depth) * 1.6;
    let lines_of = |width: f64| passage.words.line().split('\n').map(|l| lines(l, width)).sum::<usize>() as f64;
    match passage.kind {
        PassageKind::Paragraph => lines_of(inner) * LINE + 0.7,
        PassageKind::Heading => lines_of(inner / 1.1) * LINE * 1.1 + 1.1,
        PassageKind::Bullet | PassageKind::Number(_) | PassageKind::Task(_) | PassageKind::More => {
            lines_of(inner - 2.0) * LINE + 0.5
        }
        PassageKind::Quote => lines_of(inner - 2.0) * LINE + 1.6,
        PassageKind::Code => lines_of(inner * 0.8) * LINE + 2.0,
    }
}

/// The height of a part that cannot be cut in a width, both in em of its own size.
fn part_height(part: &SlidePart, width: f64) -> f64 {
    match part {
        SlidePart::Text { words, style } => match style {
            super::model::TextStyle::Say => words_height(words, width / 1.25, LINE * 1.25),
            super::model::TextStyle::Body => words_height(words, width, LINE),
            super::model::TextStyle::Note => words_height(words, width / 0.84, LINE * 0.84),
        },
        SlidePart::Figure { heading, figure, .. } => {
            let drawing = charts::least(figure, width);
            let key = figure.key.iter().map(|k| length(&k.label) * 0.84 + 4.2).sum::<f64>();
            let note = figure.note.as_ref().map_or(0.0, |n| lines(n, width / 0.84) as f64 * 1.2 + 0.4);
            let title = if heading.is_empty() { 0.0 } else { lines(heading, width) as f64 * 1.4 + 0.6 };
            title + drawing + note + if figure.key.is_empty() { 0.0 } else { (key / width).ceil() * 1.4 + 0.6 }
        }
        SlidePart::Status(status) => {
            let say = words_height(&status.say, (width - 14.0) / 1.25, LINE * 1.25).max(PAIR);
            let any = |test: fn(&StatusPair) -> bool| status.dimensions.iter().any(test);
            let way = if any(|d| d.direction.is_some()) { WAY } else { 0.0 };
            let remark = if any(|d| !d.remark.is_empty()) { REMARK } else { 0.0 };
            say + if status.dimensions.is_empty() { 0.0 } else { GAP + DIMENSION + way + remark }
        }
        SlidePart::Days(tracks) => {
            let (wide, high) = tracks.size;
            width * high / wide + if tracks.key.is_empty() { 0.0 } else { 2.0 }
        }
        SlidePart::Key { items } => items.len() as f64 * 1.45 + 0.6,
        SlidePart::Prose { passages, .. } => passages.iter().map(|p| passage_height(p, width)).sum(),
        // Made of rows or parts, which a ruler measures one by one.
        SlidePart::Bullets { .. }
        | SlidePart::Table(_)
        | SlidePart::Options(_)
        | SlidePart::Facts { .. }
        | SlidePart::Columns { .. } => 0.0,
    }
}

/// The height left for a slide's body.
fn room(title: &str, subtitle: &str, medium: &Medium) -> f64 {
    let subtitle = match lines(subtitle, PAPER.width - 2.0).min(SUBTITLE_LINES) {
        _ if subtitle.is_empty() => 0.0,
        lines => SUBTITLE + (lines - 1) as f64 * LINE,
    };
    let title = match is_long(title) {
        true => LONG_TITLE * lines(title, TITLE_WIDTH / LONG_TITLE).min(LONG_TITLE_LINES) as f64,
        false => lines(title, TITLE_WIDTH) as f64,
    };
    medium.height - subtitle - TITLE_LINE * title
}

fn fits(slide: &Slide, size: Size) -> bool {
    fit_below(&slide.title, &slide.subtitle, &Piece::all(&slide.body), size, &mut Ruler::default())
}

/// A slide at a size, and on paper at the largest up to `most` at which it still fits there. Its charts take what is
/// left.
fn at(slide: Slide, needs: &Needs, size: Size, most: Size, w: &Catalogue) -> Slide {
    let on_paper = |paper: Size| {
        let whole = |slide: &Slide, medium, size| {
            below(&slide.title, &slide.subtitle, &Piece::all(&slide.body), size, medium, &mut Ruler::default())
        };
        let found = columns::shared(&slide, needs, paper).find(|s| whole(s, &PAPER, paper) && whole(s, &SCREEN, size));
        found.map(|slide| Slide { size, paper, ..slide })
    };
    let mut sizes = Size::FALLING.into_iter().filter(|paper| *paper > size && *paper <= most);
    let larger = sizes.find_map(on_paper);
    let mut slide = larger.unwrap_or(Slide { size, paper: size, ..slide });
    charts::fill(&mut slide, w);
    slide
}

/// Whether pieces fit below a title and a subtitle, on screen and on paper.
fn fit_below(title: &str, subtitle: &str, pieces: &[Piece<'_>], size: Size, ruler: &mut Ruler) -> bool {
    [SCREEN, PAPER].iter().all(|medium| below(title, subtitle, pieces, size, medium, ruler))
}

fn below(title: &str, subtitle: &str, pieces: &[Piece<'_>], size: Size, medium: &Medium, ruler: &mut Ruler) -> bool {
    let factor = size.factor();
    ruler.all(pieces, medium.width / factor) * factor <= room(title, subtitle, medium)
}

/// The slide at the largest size up to its own at which it fits; else several at the floor, evenly filled.
pub(super) fn fit(mut slide: Slide, w: &Catalogue) -> Vec<Slide> {
    slide = with_figures_whole(slide, w);
    let whole = shortened(&mut slide);
    let most = slide.size;
    let needs = Needs::of(&slide);
    for size in Size::FALLING.into_iter().filter(|size| *size <= most) {
        if let Some(roomy) = columns::shared(&slide, &needs, size).find(|roomy| fits(roomy, size)) {
            return vec![at(roomy, &needs, size, most, w)];
        }
    }
    let roomy = columns::shared(&slide, &needs, Size::R0).next();
    let out = split(roomy.unwrap_or(slide), &whole, w);
    let common = Size::FALLING.into_iter().find(|s| *s <= most && out.iter().all(|slide| fits(slide, *s)));
    let common = common.unwrap_or_default();
    // No other size is tried.
    out.into_iter().map(|slide| at(slide, &Needs::default(), common, common, w)).collect()
}

/// Cuts texts that would fill a slide alone. Answers the title as it was.
fn shortened(slide: &mut Slide) -> String {
    slide.subtitle = subtitle(&slide.subtitle);
    slide.body.iter_mut().for_each(|part| tame(part, PAPER.width));
    let whole = std::mem::take(&mut slide.title);
    (slide.title, slide.full_title) = title(&whole, "");
    whole
}

/// Whether a slide is one after it is fitted, on screen and on paper.
pub(super) fn fits_on_one(slide: Slide, w: &Catalogue) -> bool {
    let mut slide = with_figures_whole(slide, w);
    shortened(&mut slide);
    let (most, needs) = (slide.size, Needs::of(&slide));
    // What fits at all nearly always fits at the floor.
    let mut rising = Size::FALLING.into_iter().rev().filter(|size| *size <= most);
    rising.any(|size| columns::shared(&slide, &needs, size).any(|slide| fits(&slide, size)))
}

/// Where a list is cut for two columns beside each other, so that the higher one is as low as it can be; of several such
/// places the last, for what is odd stands in the first column.
pub(super) fn halved(items: &[Words]) -> usize {
    let width = widths(Share::Halves, PAPER.width)[0];
    let heights: Vec<f64> = items.iter().map(|words| item_height(words, width)).collect();
    let higher = |at: &usize| heights[..*at].iter().sum::<f64>().max(heights[*at..].iter().sum());
    (0..=items.len()).rev().min_by(|a, b| higher(a).total_cmp(&higher(b))).unwrap_or_default()
}

/// An entry of a list with the space around it.
fn item_height(words: &Words, width: f64) -> f64 {
    words_height(words, width, LINE) + 0.9
}

/// Slides of one form, one after the other, in one size: the largest at which each of them fits. One that takes several
/// slides has the floor, whatever stands beside it.
pub(super) fn alike(mut slides: Vec<Slide>, w: &Catalogue) -> Vec<Slide> {
    let largest = |slide: &Slide| {
        let mut slide = with_figures_whole(slide.clone(), w);
        shortened(&mut slide);
        let (most, needs) = (slide.size, Needs::of(&slide));
        let mut falling = Size::FALLING.into_iter().filter(|size| *size <= most);
        falling.find(|size| columns::shared(&slide, &needs, *size).any(|slide| fits(&slide, *size)))
    };
    if let Some(common) = slides.iter().filter_map(largest).min() {
        slides.iter_mut().for_each(|slide| slide.size = slide.size.min(common));
    }
    slides
}

/// The fewest slides that hold everything. Of the ways to do so the one with the lowest fill: the last slide is not
/// left with a single row.
fn split(mut slide: Slide, whole: &str, w: &Catalogue) -> Vec<Slide> {
    let body = std::mem::take(&mut slide.body);
    let (pieces, mut ruler) = (Piece::all(&body), Ruler::default());
    let height = room(whole, &slide.subtitle, &SCREEN);
    let mut fewest: Option<Vec<Vec<Piece<'_>>>> = None;
    for twentieth in 9..=20 {
        let pages = ruler.pages(&pieces, height * f64::from(twentieth) / 20.0);
        if fewest.as_ref().is_none_or(|fewest| pages.len() < fewest.len())
            && pages.iter().enumerate().all(|(n, page)| {
                let (title, _) = title(whole, &number(n, pages.len(), w));
                fit_below(&title, &slide.subtitle, page, Size::R0, &mut ruler)
            })
        {
            fewest = Some(pages);
        }
    }
    // What cannot be split (a chart with a very long note) overflows rather than vanish.
    let pages = fewest.unwrap_or_else(|| ruler.pages(&pieces, height));
    let total = pages.len();
    let part = |(n, page): (usize, Vec<Piece<'_>>)| {
        let (title, full_title) = title(whole, &number(n, total, w));
        let id = if n == 0 { slide.id.clone() } else { format!("{}-{}", slide.id, n + 1) };
        let body = page.iter().map(Piece::part).collect();
        Slide { id, title, full_title, body, size: Size::R0, goes_on: n > 0, ..slide.clone() }
    };
    pages.into_iter().enumerate().map(part).collect()
}

/// The number of a slide, for its title; none where it is the only one.
fn number(n: usize, total: usize, w: &Catalogue) -> String {
    if total > 1 { format!(" {}", w.deck_part(n + 1, total)) } else { String::new() }
}

/// Shortens cells that would fill a slide alone.
fn tame(part: &mut SlidePart, width: f64) {
    let short = |words: &mut Words, width: f64| {
        if lines(&words.line(), width) > CELL_LINES || lines(&words.second_line(), width) > CELL_LINES {
            *words = std::mem::take(words).shortened((width * CELL_LINES as f64 * 1.8) as usize);
        }
    };
    match part {
        SlidePart::Table(table) => {
            for (words, column) in table.rows.iter_mut().flat_map(|row| row.iter_mut().zip(&table.columns)) {
                short(words, width * f64::from(column.width) / 24.0 - 0.8);
            }
        }
        SlidePart::Options(table) => {
            let column = width * 0.81 / table.options.len().max(1) as f64 - 1.6;
            table.rows.iter_mut().flat_map(|(_, cells)| cells).for_each(|words| short(words, column));
            table.options.iter_mut().for_each(|o| short(&mut o.title, column));
        }
        SlidePart::Bullets { items, .. } => items.iter_mut().for_each(|words| short(words, width)),
        SlidePart::Text { words, .. } => short(words, width),
        SlidePart::Facts { facts } => facts.iter_mut().for_each(|(_, words)| short(words, width * FACT)),
        SlidePart::Status(status) => short(&mut status.say, (width - 14.0) / 1.25),
        SlidePart::Columns { share, columns } => {
            for (parts, width) in columns.iter_mut().zip(widths(*share, width)) {
                parts.iter_mut().for_each(|part| tame(part, width));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: usize, text: &str) -> SlidePart {
        let mut table = SlideTable::new("Rows").column("One", 12).column("Two", 12);
        table.rows = (0..rows).map(|n| vec![Words::plain(format!("row {n}")), Words::plain(text)]).collect();
        SlidePart::Table(table)
    }

    fn slide(body: Vec<SlidePart>) -> Slide {
        Slide { id: "s-x".into(), title: "Nothing is late".into(), body, size: Size::R3, ..Slide::default() }
    }

    fn rows(slides: &[Slide]) -> usize {
        let count = |part: &SlidePart| if let SlidePart::Table(t) = part { t.rows.len() } else { 0 };
        slides.iter().flat_map(|s| &s.body).map(count).sum()
    }

    #[test]
    fn few_rows_are_large_and_many_are_split_without_loss() {
        let few = fit(slide(vec![table(3, "short")]), &Catalogue::english());
        assert_eq!((few.len(), few[0].size), (1, Size::R3));
        let many = fit(slide(vec![table(100, "short")]), &Catalogue::english());
        assert!(many.len() > 3);
        assert_eq!(rows(&many), 100);
        assert!(many[1].title.ends_with(&format!("(2\u{a0}of\u{a0}{})", many.len())), "{}", many[1].title);
        assert_eq!((many[1].id.as_str(), many[0].goes_on, many[1].goes_on), ("s-x-2", false, true));
        let per_slide: Vec<usize> = many.iter().map(|s| rows(std::slice::from_ref(s))).collect();
        assert!(per_slide.last() > Some(&(per_slide[0] / 2)), "{per_slide:?}");
    }

    #[test]
    fn long_titles_and_cells_are_cut_visibly() {
        let long = "The billing cutover slips three weeks. ".repeat(20);
        let (shown, whole) = title(&long, "");
        assert!(shown.ends_with('…') && lines(&shown, TITLE_WIDTH / LONG_TITLE) <= LONG_TITLE_LINES && whole.is_some());
        let one = fit(slide(vec![table(2, &long.repeat(10))]), &Catalogue::english());
        assert_eq!(rows(&one), 2);
        let huge = fit(slide(vec![table(2, &"x".repeat(5000))]), &Catalogue::english());
        assert_eq!(rows(&huge), 2);
    }

    #[test]
    fn a_title_of_three_lines_is_set_smaller_and_not_cut() {
        let long = "The billing cutover slips three weeks. ".repeat(4);
        let (shown, whole) = title(&long, " (2 of 3)");
        assert!(shown.starts_with(long.trim()) && whole.is_none() && is_long(&shown), "{shown}");
        assert!(!is_long("The billing cutover slips three weeks"));
        let below = |title: &str| room(title, "", &SCREEN);
        assert!(below(&shown) < below("The billing cutover slips three weeks"));
    }

    #[test]
    fn the_style_sheet_sets_long_titles_in_the_size_that_they_are_measured_in() {
        let css = crate::theme::Theme::embedded().expect("the embedded theme").style_sheet();
        let size = |selector: &str| {
            let rule = css.split(selector).nth(1).and_then(|rest| rest.split("font-size:").nth(1));
            rule.and_then(|rest| rest.split("em").next()?.parse::<f64>().ok()).expect("a size in em")
        };
        assert_eq!(size("\n.slide.long h2,"), size("\n.slide h2{") * LONG_TITLE);
    }

    #[test]
    fn two_columns_of_a_list_are_as_low_as_they_can_be() {
        let short = || Words::plain("Steering committee");
        let long = || Words::plain("Decide who owns the settlement ledger after the cutover of billing, and when");
        assert_eq!(halved(&[short(), short(), short()]), 2);
        assert_eq!(halved(&[long(), short(), short(), short(), short()]), 2);
        assert_eq!((halved(&[short()]), halved(&[])), (1, 0));
    }

    #[test]
    fn the_rest_of_a_column_goes_on_alone() {
        let columns = vec![vec![table(2, "a")], vec![table(60, "b")]];
        let slides = fit(slide(vec![SlidePart::Columns { share: Share::Halves, columns }]), &Catalogue::english());
        assert!(slides.len() > 1);
        assert!(matches!(slides[1].body[0], SlidePart::Table(_)));
    }

    proptest::proptest! {
        #[test]
        fn every_way_to_count_lines_counts_the_same(
            text in "([a-zA-Z.]{0,9}|[a-zé]{1,9}|[ \u{a0}\u{202f}\t]{1,2}|\u{3000}|切替){0,12}",
            width in 2.0f64..30.0,
        ) {
            let mut counted = Lines { width, count: 1, used: 0.0 };
            unbroken(&text).for_each(|(word, apart)| counted.add(length(word), apart));
            proptest::prop_assert_eq!(lines(&text, width), counted.count);
        }
    }

    #[test]
    fn scripts_without_spaces_break_between_their_characters() {
        assert_eq!(lines("Billing cutover は3週間遅れ", 20.0), 1);
        assert_eq!(lines("切替は三週間遅れて八月十五日です", 8.0), 2);
        let stops: Vec<&str> = unbroken("ab。（中）へ").map(|(word, _)| word).collect();
        assert_eq!(stops, ["ab。", "（中）", "へ"]);
        let counted: Vec<&str> = unbroken("は8月15日に3件").map(|(word, _)| word).collect();
        assert_eq!(counted, ["は", "8月15日", "に", "3件"]);
        let words: Vec<_> = unbroken("a  bc\u{6771}\u{4eac} d").collect();
        assert_eq!(
            words,
            [("a", true), ("", true), ("bc", true), ("\u{6771}", false), ("\u{4eac}", false), ("d", true)]
        );
    }
}
