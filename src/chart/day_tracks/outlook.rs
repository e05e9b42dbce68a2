//! The days ahead in spans beside each other, with what falls on them.

use super::{DayTracks, Line, Mark, Side, Sign, Tone, WIDTH, drawn, words};
use crate::chart::figure::KeyItem;
use crate::chart::labels::{TICK, text_width};
use crate::words::Words;
use chrono::NaiveDate;

/// Space between spans: that of three columns of a slide.
const GAP: f64 = 31.0;
/// Height of the line of days, and of the drawing.
const AXIS: f64 = 44.0;
const HEIGHT: f64 = 90.0;
/// Width on a phone.
const NARROW: f64 = 344.0;
/// Baselines of labels, the nearest first, above and below in turn.
const LEVELS: [f64; 4] = [AXIS - 14.0, AXIS + 22.0, AXIS - 30.0, AXIS + 38.0];
/// Ids of a day that are named; the rest is counted.
const NAMED: usize = 2;

/// What the drawing is made from.
#[derive(Debug, Clone)]
pub struct Outlook {
    /// What the drawing shows, in few words.
    pub name: String,
    /// The day of the records.
    pub today: NaiveDate,
    /// First and last day of each span.
    pub spans: Vec<(NaiveDate, NaiveDate)>,
    /// What falls on days, in their order.
    pub days: Vec<Day>,
}

/// A day with what falls on it.
#[derive(Debug, Clone)]
pub struct Day {
    /// The day.
    pub date: NaiveDate,
    /// The meeting on it.
    pub meeting: Option<String>,
    /// Ids of the records that name it.
    pub ids: Vec<String>,
    /// Its mark.
    pub sign: Sign,
}

impl Day {
    fn label(&self) -> String {
        let named = self.ids.iter().take(NAMED).cloned();
        let mut label = self.meeting.iter().cloned().chain(named).collect::<Vec<_>>().join(", ");
        if self.ids.len() > NAMED {
            label += &format!(" +{}", self.ids.len() - NAMED);
        }
        label
    }
}

/// The drawing: spans beside each other, and on phones below each other.
pub fn outlook(input: &Outlook, w: &Words) -> DayTracks {
    let count = input.spans.len().max(1) as f64;
    let wide = (WIDTH - (count - 1.0) * GAP) / count;
    let place = |n: usize| Place { left: n as f64 * (wide + GAP), top: 0.0, wide };
    let (size, marks, description) = ((WIDTH, HEIGHT), spans(input, place, w), description(input, w));
    let svg = drawn(size, &marks, "chart wide", &description);
    let below = spans(input, |n| Place { left: 0.0, top: n as f64 * HEIGHT, wide: NARROW }, w);
    let narrow = drawn((NARROW, count * HEIGHT), &below, "chart narrow", &description);
    DayTracks { name: input.name.clone(), description, svg, narrow, size, marks, key: key(input, w) }
}

/// What the marks mean, as far as they occur.
fn key(input: &Outlook, w: &Words) -> Vec<KeyItem> {
    let within = |day: &&Day| input.spans.iter().any(|(first, last)| (*first..=*last).contains(&day.date));
    let has = |sign: Sign| input.days.iter().filter(within).any(|day| day.sign == sign);
    let items = [
        (Sign::Expected, KeyItem::milestone_mark(w)),
        (Sign::Due, KeyItem::due_mark(w)),
        (Sign::Needed, KeyItem::unpromised_mark(w)),
    ];
    items.into_iter().filter(|(sign, _)| has(*sign)).map(|(_, item)| item).collect()
}

/// Where a span is drawn.
struct Place {
    left: f64,
    top: f64,
    wide: f64,
}

fn spans(input: &Outlook, place: impl Fn(usize) -> Place, w: &Words) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (n, (first, last)) in input.spans.iter().enumerate() {
        let Place { left, top, wide } = place(n);
        let axis = top + AXIS;
        let tone = if *first == input.today { Tone::Today } else { Tone::Plain };
        let label = w.day_label(*first);
        let begin = text_width(&label, tone.size(), true) + 8.0;
        marks.push(Mark::Line { from: (left, axis), to: (left + wide, axis), line: Line::Axis });
        let line = if *first == input.today { Line::Today } else { Line::Axis };
        marks.push(Mark::Line { from: (left + 0.75, axis - 8.0), to: (left + 0.75, axis + 8.0), line });
        marks.push(words((left, top + LEVELS[1]), Side::Start, tone, label));
        // What is taken of each level.
        let mut taken: [Vec<(f64, f64)>; 4] = Default::default();
        taken[1].push((left, left + begin));
        let length = (*last - *first).num_days().max(1) as f64;
        for day in input.days.iter().filter(|day| day.date >= *first && day.date <= *last) {
            let share = (day.date - *first).num_days() as f64 / length;
            let x = left + super::SIGN + share * (wide - 2.0 * super::SIGN);
            marks.push(Mark::Sign { at: (x, axis), sign: day.sign });
            let label = day.label();
            let half = text_width(&label, TICK, false) / 2.0;
            let middle = x.max(left + half).min((left + wide - half).max(left + half));
            let (from, to) = (middle - half, middle + half);
            let free = |level: &usize| taken[*level].iter().all(|(a, b)| to + 8.0 < *a || from > *b + 8.0);
            // What finds no room stands in the list above.
            if let Some(level) = (0..LEVELS.len()).find(free) {
                taken[level].push((from, to));
                marks.push(words((middle, top + LEVELS[level]), Side::Middle, Tone::Plain, label));
            }
        }
    }
    marks
}

fn description(input: &Outlook, w: &Words) -> String {
    let day = |day: &Day| {
        let all: Vec<&str> = day.meeting.iter().chain(&day.ids).map(String::as_str).collect();
        w.strip(w.day_label(day.date), all.join(w.list_between()))
    };
    w.strip(&input.name, input.days.iter().map(day).collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::days_after;

    #[test]
    fn labels_of_full_days_do_not_overlap() {
        let first = NaiveDate::from_ymd_opt(2026, 6, 1).expect("a day");
        let ids = |n: u64| vec![format!("M-{n}"), "D-1".into()];
        let day = |n: u64| Day { date: days_after(first, n), meeting: None, ids: ids(n), sign: Sign::Expected };
        let spans = vec![(first, days_after(first, 30)), (days_after(first, 31), days_after(first, 60))];
        let input = Outlook { name: "Next".into(), today: first, spans, days: (0..60).map(day).collect() };
        let drawn = outlook(&input, &Words::english());
        let mut places = Vec::new();
        for mark in &drawn.marks {
            if let Mark::Words { at: (x, y), side: Side::Middle, text, .. } = mark {
                let half = text_width(text, TICK, false) / 2.0;
                assert!(x - half >= -0.01 && x + half <= WIDTH + 0.01, "{text} is cut");
                places.push((x - half, x + half, *y));
            }
        }
        assert!(places.len() > 10);
        for (n, a) in places.iter().enumerate() {
            assert!(places[n + 1..].iter().all(|b| a.2 != b.2 || a.1 < b.0 || b.1 < a.0), "{a:?}");
        }
    }
}
