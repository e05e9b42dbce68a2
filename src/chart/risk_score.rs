//! The score of one risk over time, review by review, against the limits of severity and its target.

use chrono::{Days, NaiveDate};

use crate::chart::figure::{Column, DataTable, Figure};
use crate::chart::labels::{self, TEXT};
use crate::chart::paint::{self, Form};
use crate::chart::plot::{Axis, Callout, EndLabel, EndMark, Plot, ReportMark, Role, Scale, Series, Style, Tone, X};
use crate::words::Words;

/// Key of the chart.
pub const NAME: &str = "risk-score";

/// Lowest scores of the two severities that have a line to read against: critical and high.
const LIMITS: [u32; 2] = [15, 10];
/// Steps between the lines of the drawing; the limits lie on them.
const STEP: u32 = 5;
/// Height of the wide drawing: two lines of words fit between two of its lines, and stand on neither.
const HEIGHT: f64 = 300.0;
/// Width of the words at a change, in units of the drawing.
const NOTE: f64 = 210.0;

/// What the chart is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date; later points are not seen.
    pub as_of: NaiveDate,
    /// The day on which the risk was closed; its line ends there.
    pub closed: Option<NaiveDate>,
    /// Day, score (1 to 25) from then on, and what was found; in any order.
    pub points: Vec<(NaiveDate, u32, String)>,
    /// Score aimed for, and by when.
    pub target: Option<(u32, Option<NaiveDate>)>,
}

/// The chart; none where the score has never moved, since one number says as much.
pub fn figure(input: &Input, w: &Words) -> Option<Figure> {
    let end = input.closed.unwrap_or(input.as_of).min(input.as_of);
    let mut points: Vec<&(NaiveDate, u32, String)> = input.points.iter().filter(|p| p.0 <= end).collect();
    points.sort_by_key(|point| point.0);
    points.dedup_by(|later, before| later.1 == before.1);
    if points.len() < 2 {
        return None;
    }
    let plot = plot(input, &points, end, w);
    let headline = headline(&points, w);
    let description = description(input.target, &points, w);
    // On the narrow drawing words would lie on the line; the history beside it has them.
    let bare = Plot { callouts: Vec::new(), ..plot.clone() };
    Some(Figure {
        name: NAME,
        measure: w.risk_score_measure().into(),
        wide: paint::draw(&plot, Form::Wide, HEIGHT, &description, w),
        narrow: paint::draw(&bare, Form::Narrow, 200.0, &description, w),
        keep_wide: false,
        table: table(&points, w),
        note: None,
        key: Vec::new(),
        plot: Some(plot),
        headline,
        description,
    })
}

/// The text that stands for the drawing.
fn description(target: Option<(u32, Option<NaiveDate>)>, points: &[&(NaiveDate, u32, String)], w: &Words) -> String {
    let moves = points.iter().map(|(day, score, _)| w.risk_score_move(*score, w.in_words_with_year(*day)));
    let moves = moves.collect::<Vec<_>>().join(w.list_between());
    let text = match target {
        Some((score, Some(by))) => w.risk_score_described_target_by(moves, score, w.in_words_with_year(by)),
        Some((score, None)) => w.risk_score_described_target(moves, score),
        None => w.risk_score_described(moves),
    };
    text.replace('\u{a0}', " ")
}

/// What the last move was, or since when it has gone the same way.
fn headline(points: &[&(NaiveDate, u32, String)], w: &Words) -> String {
    let last = points.len() - 1;
    let rises = |i: usize| points[i].1 > points[i - 1].1;
    let way = rises(last);
    let mut from = last - 1;
    while from > 0 && rises(from) == way {
        from -= 1;
    }
    let (then, now) = (points[from].1, points[last].1);
    let since = w.day_near(points[from].0, points[last].0);
    match (way, now == then * 2) {
        (true, true) => w.risk_score_doubled(now, since),
        (true, false) => w.risk_score_risen(then, now, since),
        (false, _) => w.risk_score_fallen(then, now, since),
    }
}

fn plot(input: &Input, points: &[&(NaiveDate, u32, String)], end: NaiveDate, w: &Words) -> Plot {
    let from = points.first().map_or(end, |p| p.0);
    let by = input.target.and_then(|(_, by)| by);
    let to = by.filter(|by| *by > end).unwrap_or(end).max(later(from, 7));
    let limits = LIMITS.into_iter().zip([w.severity_critical(), w.severity_high()]);
    let mut series: Vec<Series> =
        limits.map(|(score, name)| level(w.risk_score_from_score(name, score), (from, to), score)).collect();
    if let Some((score, by)) = input.target {
        let aim = w.risk_score_target_score(score);
        series.push(Series {
            role: Role::Forecast,
            label: Some(EndLabel {
                short: aim.clone(),
                title: aim,
                value: by.map_or_else(String::new, |by| w.risk_score_target_day(w.day_label(by))),
                stacked: false,
                tone: Tone::Plain,
            }),
            ..level(w.risk_score_target().into(), (from, to), score)
        });
    }
    series.push(score(input, points, end, w));
    Plot {
        x: Axis { title: w.chart_date().into(), scale: Scale::Dates { from, to } },
        y: Axis { title: w.chart_score().into(), scale: Scale::Numbers { to: 25.0, divisor: 1.0, whole: true } },
        series,
        callouts: points.iter().skip(1).filter_map(|point| callout(point, w)).collect(),
        as_of: Some(input.as_of).filter(|day| *day <= to),
        report_mark: ReportMark::Tick,
    }
}

fn level(name: String, (from, to): (NaiveDate, NaiveDate), score: u32) -> Series {
    let value = Some(f64::from(score));
    Series {
        label: Some(EndLabel {
            title: name.clone(),
            short: name.clone(),
            value: String::new(),
            stacked: false,
            tone: Tone::Plain,
        }),
        name,
        role: Role::Limit,
        style: Style::Line,
        points: vec![(X::Date(from), value), (X::Date(to), value)],
        end: EndMark::None,
    }
}

fn score(input: &Input, points: &[&(NaiveDate, u32, String)], end: NaiveDate, w: &Words) -> Series {
    let now = points.last().map_or(0, |p| p.1);
    let mut line: Vec<(X, Option<f64>)> = points.iter().map(|p| (X::Date(p.0), Some(f64::from(p.1)))).collect();
    line.push((X::Date(end), Some(f64::from(now))));
    let closed = input.closed.is_some_and(|day| day <= input.as_of);
    let said = if closed { w.risk_score_closed_at() } else { w.risk_score_now() };
    Series {
        name: w.chart_score().into(),
        role: Role::Emphasis,
        style: Style::Step,
        points: line,
        label: Some(EndLabel {
            title: said.into(),
            short: said.into(),
            value: now.to_string(),
            stacked: false,
            tone: if now >= LIMITS[0] && !closed { Tone::Bad } else { Tone::Strong },
        }),
        end: if closed { EndMark::Done } else { EndMark::Open },
    }
}

/// A note in two lines: whole, else its first sentence or clause, else cut.
fn two_lines(note: &str) -> Vec<String> {
    let fits = |text: &str| Some(labels::two_lines(text, NOTE, TEXT, false)).filter(|l| !l.concat().ends_with('…'));
    let first = |end: &str| note.split_once(end).and_then(|(first, _)| fits(first));
    let short = fits(note).or_else(|| [". ", "; ", ": "].iter().find_map(|end| first(end)));
    short.unwrap_or_else(|| labels::two_lines(note, NOTE, TEXT, false))
}

/// What was found when the score moved, beside the nearest line of the drawing that is not above the score.
fn callout((day, score, note): &(NaiveDate, u32, String), w: &Words) -> Option<Callout> {
    let said = two_lines(note.trim());
    let (first, more) = said.split_first().filter(|(first, _)| !first.is_empty())?;
    let lines = [w.risk_score_found(*score, first)].into_iter().chain(more.iter().cloned());
    Some(Callout {
        x: X::Date(*day),
        y: f64::from((score / STEP * STEP).max(STEP)),
        bracket_to: None,
        lines: lines.map(|line| (line, Tone::Plain)).collect(),
    })
}

fn table(points: &[&(NaiveDate, u32, String)], w: &Words) -> DataTable {
    DataTable {
        caption: w.risk_score_caption().into(),
        columns: vec![
            Column::text(w.risk_score_from()),
            Column::number(w.chart_score()),
            Column::text(w.risk_score_what_found()),
        ],
        rows: points.iter().map(|p| vec![w.date_label(p.0), p.1.to_string(), p.2.clone()]).collect(),
    }
}

fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: u64) -> NaiveDate {
        later(NaiveDate::from_ymd_opt(2026, 1, 22).expect("a date"), n)
    }

    fn input(scores: &[u32]) -> Input {
        let points = scores.iter().enumerate().map(|(i, s)| (day(i as u64 * 30), *s, format!("note <{i}>")));
        Input { as_of: day(130), closed: None, points: points.collect(), target: Some((6, Some(day(160)))) }
    }

    #[test]
    fn a_score_that_never_moved_has_no_chart() {
        assert!(figure(&input(&[]), &Words::english()).is_none());
        assert!(figure(&input(&[12]), &Words::english()).is_none());
        assert!(figure(&input(&[12, 12, 12]), &Words::english()).is_none());
    }

    #[test]
    fn the_headline_tells_the_last_way() {
        let says = |scores: &[u32]| figure(&input(scores), &Words::english()).expect("a chart").headline;
        assert_eq!(says(&[10, 15, 20]), "The score has doubled to 20 since 22\u{a0}January");
        assert_eq!(says(&[20, 10, 15]), "The score has risen from 10 to 15 since 21\u{a0}February");
        assert_eq!(says(&[5, 20, 10]), "The score has fallen from 20 to 10 since 21\u{a0}February");
    }

    /// How high the lines of a class begin.
    fn heights(svg: &str, class: &str) -> Vec<f64> {
        let paths = svg.split("<path ").filter(|path| path.starts_with(&format!("class=\"{class}\"")));
        let drawn = paths.filter_map(|path| path.split(" d=\"").nth(1)?.split('"').next());
        let moves: Vec<&str> = drawn.flat_map(|d| d.split('M').skip(1)).collect();
        let height = |at: &&str| {
            let numbers = at.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-'));
            numbers.filter(|n| !n.is_empty()).nth(1)?.parse::<f64>().ok()
        };
        moves.iter().filter_map(height).collect()
    }

    #[test]
    fn words_at_a_change_stand_on_no_limit() {
        for scores in [[10, 15, 20], [20, 12, 6], [4, 8, 16], [5, 25, 9]] {
            let points =
                scores.iter().enumerate().map(|(i, s)| (day(i as u64 * 40), *s, "First sample run.".to_string()));
            let input = Input { as_of: day(130), closed: None, points: points.collect(), target: None };
            let wide = figure(&input, &Words::english()).expect("a chart").wide;
            let lines = heights(&wide, "limit");
            assert!(lines.len() >= LIMITS.len(), "{wide}");
            let words = wide.split("<text ").filter(|text| text.contains("halo"));
            let base = |text: &str| text.split(" y=\"").nth(1)?.split('"').next()?.parse::<f64>().ok();
            let bases: Vec<f64> = words.filter_map(|text| base(&format!(" {text}"))).collect();
            assert!(!bases.is_empty(), "{wide}");
            for base in bases {
                let on = lines.iter().find(|line| (base - 10.0..=base + 3.0).contains(*line));
                assert_eq!(on, None, "{scores:?}: words at {base} in {wide}");
            }
        }
    }

    #[test]
    fn what_lies_after_the_day_or_the_closing_is_not_seen() {
        let whole = input(&[10, 15, 20]);
        let earlier = Input { as_of: day(45), ..whole.clone() };
        assert_eq!(figure(&earlier, &Words::english()).expect("a chart").table.rows.len(), 2);
        let closed = Input { closed: Some(day(40)), ..whole };
        let chart = figure(&closed, &Words::english()).expect("a chart");
        assert!(chart.wide.contains("Closed at") && chart.table.rows.len() == 2);
        assert!(chart.wide.contains("note &lt;1&gt;"), "words are escaped");
    }
}
