//! Deliveries: a row for each, with the day of the need and the day of the promise on one axis of days.

use super::{DayTracks, Line, Mark, Side, Sign, Tone, WIDTH, words};
use crate::chart::axis::Span;
use crate::chart::figure::KeyItem;
use crate::chart::labels::{LINE, TEXT, TICK, text_width};
use crate::chart::plot::{Scale, day_number};
use crate::words::Words;
use chrono::NaiveDate;

/// More rows than a slide holds are a table.
const MOST: usize = 10;
/// Columns: name, parties, axis, then the right edges of need, promise and days late.
const NAME: (f64, f64) = (0.0, 258.0);
const PARTIES: (f64, f64) = (270.0, 430.0);
const AXIS: (f64, f64) = (448.0, 740.0);
const EDGES: [f64; 3] = [815.0, 900.0, WIDTH];
/// Height of the heads, and of the space of a row above and below its words.
const HEAD: f64 = 26.0;
const SPACE: f64 = 9.0;
/// The least of it, where many rows share the height.
const TIGHT: f64 = 5.0;

/// What the drawing is made from.
#[derive(Debug, Clone)]
pub struct Deliveries {
    /// What the drawing shows, in few words.
    pub name: String,
    /// The day of the records.
    pub as_of: NaiveDate,
    /// Heads: delivery, parties, needed, promised, late by.
    pub heads: [String; 5],
    /// The deliveries in their order.
    pub rows: Vec<Delivery>,
    /// The height that there is for them, in units of which 974 are the width.
    pub room: f64,
}

/// A delivery.
#[derive(Debug, Clone)]
pub struct Delivery {
    /// Id and title.
    pub name: String,
    /// What is wrong with it, such as that it is blocked.
    pub remark: String,
    /// Who provides it, and the words for whom.
    pub parties: [String; 2],
    /// The day of the need.
    pub needed: NaiveDate,
    /// The day of the promise.
    pub promised: Option<NaiveDate>,
    /// Need, promise and difference in words.
    pub said: [String; 3],
    /// Whether the promise is too late, or missing.
    pub late: bool,
    /// Whether it is before the need.
    pub early: bool,
}

/// The drawing; none where the rows are too many or a text too long for it.
pub fn deliveries(input: &Deliveries, w: &Words) -> Option<DayTracks> {
    if input.rows.is_empty() || input.rows.len() > MOST {
        return None;
    }
    let mut rows: Vec<Row<'_>> = input.rows.iter().map(Row::of).collect::<Option<_>>()?;
    let over = height_of(&rows) - input.room;
    if over > 0.0 {
        let space = SPACE - over / (2 * rows.len()) as f64;
        if space < TIGHT {
            return None;
        }
        rows.iter_mut().for_each(|row| row.space = space);
    }
    let days = input.rows.iter().flat_map(|row| [Some(row.needed), row.promised]).flatten().chain([input.as_of]);
    let (from, to) = (days.clone().min()?, days.max()?);
    // A few days more, so that no sign stands on the edge.
    let margin = ((to - from).num_days() as u64 / 16).max(2);
    let scale =
        Scale::Dates { from: crate::calendar::days_before(from, margin), to: crate::calendar::days_after(to, margin) };
    let span = Span::of(&scale, 5, w);
    let x = |at: f64| AXIS.0 + (at - span.from) / (span.to - span.from).max(1.0) * (AXIS.1 - AXIS.0);
    let height = height_of(&rows);
    let mut marks = heads(input);
    let today = x(day_number(input.as_of));
    let label = w.day_label(input.as_of);
    let half = text_width(&label, TEXT, true) / 2.0;
    for tick in &span.ticks {
        let (at, wide) = (x(tick.at), text_width(&tick.label, TICK, false));
        marks.push(Mark::Line { from: (at, HEAD), to: (at, height), line: Line::Grid });
        if at - today > half + 6.0 || today - at > half + wide + 6.0 {
            marks.push(words((at + 3.0, 16.0), Side::Start, Tone::Plain, &tick.label));
        }
    }
    marks.push(Mark::Line { from: (today, HEAD - 4.0), to: (today, height), line: Line::Today });
    marks.push(words((today, 16.0), Side::Middle, Tone::Today, label));
    let mut top = HEAD;
    for row in &rows {
        row.set(&mut marks, top, &x);
        top += row.height();
    }
    let key = vec![KeyItem::needed_mark(w), KeyItem::promised_mark(w), KeyItem::today(w)];
    Some(DayTracks::of(input.name.clone(), description(input, w), height, marks, key))
}

fn heads(input: &Deliveries) -> Vec<Mark> {
    let [name, parties, dates @ ..] = &input.heads;
    let mut marks = vec![
        words((NAME.0, 16.0), Side::Start, Tone::Plain, name),
        words((PARTIES.0, 16.0), Side::Start, Tone::Plain, parties),
        Mark::Line { from: (0.0, HEAD), to: (WIDTH, HEAD), line: Line::Axis },
    ];
    marks.extend(dates.iter().zip(EDGES).map(|(head, x)| words((x, 16.0), Side::End, Tone::Plain, head)));
    marks
}

fn description(input: &Deliveries, w: &Words) -> String {
    let row = |row: &Delivery| {
        let dates = input.heads[2..].iter().zip(&row.said).filter(|(_, said)| !said.is_empty());
        let dates: Vec<String> = dates.map(|(head, said)| w.strip(head, said)).collect();
        w.strip(&row.name, dates.join(w.list_between()))
    };
    input.rows.iter().map(row).collect::<Vec<_>>().join("; ")
}

/// A row with its words broken into lines.
struct Row<'d> {
    delivery: &'d Delivery,
    name: Vec<String>,
    parties: Vec<String>,
    lines: usize,
    /// Above the words, and below them.
    space: f64,
}

fn height_of(rows: &[Row<'_>]) -> f64 {
    HEAD + rows.iter().map(Row::height).sum::<f64>() + 2.0
}

impl<'d> Row<'d> {
    /// None where a text has no room.
    fn of(delivery: &'d Delivery) -> Option<Row<'d>> {
        let name = broken(&delivery.name, NAME.1 - NAME.0, TEXT, true).filter(|lines| lines.len() <= 3)?;
        let mut parties = broken(&delivery.parties[0], PARTIES.1 - PARTIES.0, TICK, false)?;
        parties.extend(broken(&delivery.parties[1], PARTIES.1 - PARTIES.0, TICK, false)?);
        let lines = (name.len() + usize::from(!delivery.remark.is_empty())).max(parties.len());
        (parties.len() <= 3).then_some(Row { delivery, name, parties, lines, space: SPACE })
    }

    fn height(&self) -> f64 {
        self.lines as f64 * LINE + 2.0 * self.space
    }

    fn set(&self, marks: &mut Vec<Mark>, top: f64, x: &impl Fn(f64) -> f64) {
        let baseline = |n: usize| top + self.space + 12.0 + n as f64 * LINE;
        for (n, line) in self.name.iter().enumerate() {
            marks.push(words((NAME.0, baseline(n)), Side::Start, Tone::Strong, line));
        }
        if !self.delivery.remark.is_empty() {
            let at = (NAME.0, baseline(self.name.len()));
            marks.push(words(at, Side::Start, Tone::Bad, &self.delivery.remark));
        }
        for (n, line) in self.parties.iter().enumerate() {
            marks.push(words((PARTIES.0, baseline(n)), Side::Start, Tone::Plain, line));
        }
        let y = top + self.height() / 2.0;
        let needed = x(day_number(self.delivery.needed));
        if let Some(promised) = self.delivery.promised.map(|day| x(day_number(day))) {
            let line = if self.delivery.late { Line::Late } else { Line::Early };
            marks.push(Mark::Line { from: (needed, y), to: (promised, y), line });
            marks.push(Mark::Sign { at: (promised, y), sign: Sign::Expected });
        }
        marks.push(Mark::Sign { at: (needed, y), sign: Sign::Needed });
        let missing = self.delivery.promised.is_none();
        for (n, (said, edge)) in self.delivery.said.iter().zip(EDGES).enumerate() {
            let bad = self.delivery.late && (n == 2 || (n == 1 && missing));
            let tone = match bad {
                true => Tone::Bad,
                false if self.delivery.early && n == 2 => Tone::Good,
                false => Tone::Plain,
            };
            if !said.is_empty() {
                marks.push(words((edge, y + 4.5), Side::End, tone, said));
            }
        }
        let bottom = top + self.height();
        marks.push(Mark::Line { from: (0.0, bottom), to: (WIDTH, bottom), line: Line::Grid });
    }
}

/// A text in lines of a width; none where a word alone is wider.
fn broken(text: &str, width: f64, size: f64, bold: bool) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match longer.filter(|line| text_width(line, size, bold) <= width) {
            Some(line) => {
                lines.pop();
                lines.push(line);
            }
            None if text_width(word, size, bold) <= width => lines.push(word.to_string()),
            None => return None,
        }
    }
    Some(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(count: usize, name: &str) -> Deliveries {
        let day = |n| NaiveDate::from_ymd_opt(2026, 6, n).expect("a day");
        let row = Delivery {
            name: name.into(),
            remark: String::new(),
            parties: ["Data".into(), "Billing".into()],
            needed: day(5),
            promised: Some(day(19)),
            said: ["5 Jun".into(), "19 Jun".into(), "+14 d".into()],
            late: true,
            early: false,
        };
        let heads = ["Delivery", "From", "Needed", "Promised", "Late"].map(String::from);
        Deliveries { name: "Deliveries".into(), as_of: day(1), heads, rows: vec![row; count], room: 1000.0 }
    }

    #[test]
    fn a_promise_after_the_need_is_a_late_line_from_the_one_to_the_other() {
        let drawn = deliveries(&input(2, "X-1 Data"), &Words::english()).expect("a drawing");
        let late =
            drawn.marks.iter().filter(|m| matches!(m, Mark::Line { from, to, line: Line::Late } if to.0 > from.0));
        assert_eq!(late.count(), 2);
        assert!(drawn.description.contains("X-1 Data: Needed: 5 Jun, Promised: 19 Jun, Late: +14 d"));
    }

    #[test]
    fn days_early_are_good_and_their_dates_are_plain() {
        let mut early = input(1, "X-1 Data");
        early.rows[0] = Delivery { late: false, early: true, ..early.rows[0].clone() };
        let drawn = deliveries(&early, &Words::english()).expect("a drawing");
        let good =
            drawn.marks.iter().filter(|m| matches!(m, Mark::Words { tone: Tone::Good, text, .. } if text == "+14 d"));
        assert_eq!(good.count(), 1);
        assert!(!drawn.marks.iter().any(|m| matches!(m, Mark::Words { tone: Tone::Bad, .. })));
    }

    #[test]
    fn what_has_no_room_is_not_drawn() {
        assert!(deliveries(&input(MOST, "X-1 Data"), &Words::english()).is_some());
        assert!(deliveries(&input(MOST + 1, "X-1 Data"), &Words::english()).is_none());
        let high = |count: usize| {
            Some(deliveries(&Deliveries { room: 400.0, ..input(count, "X-1 Data") }, &Words::english())?.size.1)
        };
        assert!(high(8).is_some_and(|high| (399.0..=400.0).contains(&high)));
        assert!(high(2).is_some_and(|high| high < 200.0) && high(10).is_none());
        assert!(deliveries(&input(1, &"Data ".repeat(60)), &Words::english()).is_none());
        assert!(deliveries(&input(1, &"x".repeat(80)), &Words::english()).is_none());
    }
}
