//! Capacity: the people that each team needs in each month as a share of those it has, as a heat table with numbers.

use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;

use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame};
use crate::chart::decision_latency::note_of;
use crate::chart::figure::{Column, DataTable, Figure, KeyItem};
use crate::chart::ink::Ink;
use crate::chart::labels::{LINE, TEXT, TICK, balanced, fit, text_width, two_lines};
use crate::chart::paint::Form;
use crate::words::{Words, plus};

/// Key of the chart.
pub const NAME: &str = "capacity";

/// Teams that fit into one drawing; the table beside it holds all.
const MOST: usize = 20;
const ROW: f64 = 34.0;
const HEAD: f64 = 30.0;
/// Rounding must not decide: 9.9 people over 9 are 10 %.
const ROUNDING: f64 = 1e-9;

/// What the chart is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date.
    pub as_of: NaiveDate,
    /// The teams, in any order.
    pub teams: Vec<Team>,
    /// Share by which demand may exceed the people available before it is amber, e.g. 0.1.
    pub amber: f64,
    /// The same before it is red.
    pub red: f64,
}

/// A team.
#[derive(Debug, Clone)]
pub struct Team {
    /// Its name.
    pub title: String,
    /// First day of a month, people available and people needed, in full-time equivalents.
    pub months: Vec<(NaiveDate, f64, f64)>,
}

impl Team {
    fn month(&self, first: NaiveDate) -> Option<(f64, f64)> {
        self.months.iter().find(|m| m.0 == first).map(|m| (m.1, m.2))
    }

    /// The largest excess from a month on.
    fn worst(&self, from: NaiveDate) -> f64 {
        self.months.iter().filter(|m| m.0 >= from).map(|m| excess(m.1, m.2)).fold(f64::NEG_INFINITY, f64::max)
    }
}

/// Share by which demand exceeds what is available; nobody there but somebody needed is without limit.
fn excess(available: f64, demand: f64) -> f64 {
    match (available > 0.0, demand > 0.0) {
        (true, _) => demand / available - 1.0,
        (false, true) => f64::INFINITY,
        (false, false) => 0.0,
    }
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input, w: &Words) -> Figure {
    let this = input.as_of.with_day(1).unwrap_or(input.as_of);
    let mut teams: Vec<&Team> = input.teams.iter().filter(|t| !t.months.is_empty()).collect();
    teams.sort_by(|a, b| b.worst(this).total_cmp(&a.worst(this)).then_with(|| a.title.cmp(&b.title)));
    let months: Vec<NaiveDate> =
        teams.iter().flat_map(|t| &t.months).map(|m| m.0).collect::<BTreeSet<_>>().into_iter().collect();
    let headline = headline(&teams, this, w);
    let description = w.capacity_chart_described(w.in_words_with_year(input.as_of), &headline).replace('\u{a0}', " ");
    let draw = |form| draw(input, (&teams, &months), form, &description, w);
    let (wide, narrow) = (draw(Form::Wide), draw(Form::Narrow));
    Figure {
        name: NAME,
        measure: w.capacity_chart_measure().into(),
        wide,
        narrow,
        keep_wide: false,
        table: table(&teams, &months, w),
        note: note_of(teams.len(), MOST, w),
        key: if teams.is_empty() { Vec::new() } else { key(input, w) },
        plot: None,
        headline,
        description,
    }
}

fn key(input: &Input, w: &Words) -> Vec<KeyItem> {
    vec![
        KeyItem::level(1, &w.capacity_chart_key_up_to(w.percent(1.0))),
        KeyItem::level(2, &w.capacity_chart_key_below(w.percent(1.0 + input.amber))),
        KeyItem::level(3, &w.capacity_chart_key_from(w.percent(1.0 + input.amber))),
        KeyItem::level(4, &w.capacity_chart_key_from(w.percent(1.0 + input.red))),
    ]
}

/// A month of a team: its first day, people available and people needed.
type Month = (NaiveDate, f64, f64);

/// The months from the present one on with their teams.
fn ahead<'t>(teams: &[&'t Team], this: NaiveDate) -> Vec<(&'t Team, Month)> {
    let months = |team: &&'t Team| {
        let team = *team;
        team.months.iter().filter(move |month| month.0 >= this).map(move |month| (team, *month))
    };
    teams.iter().flat_map(months).collect()
}

/// The worst of them, the earliest where there are several.
fn worst<'t>(ahead: &[(&'t Team, Month)]) -> Option<(&'t Team, Month)> {
    let over = |month: &Month| excess(month.1, month.2);
    ahead.iter().max_by(|a, b| over(&a.1).total_cmp(&over(&b.1)).then(b.1.0.cmp(&a.1.0))).copied()
}

/// The worst month ahead and how common it is.
fn headline(teams: &[&Team], this: NaiveDate, w: &Words) -> String {
    let ahead = ahead(teams, this);
    let over = ahead.iter().filter(|(_, m)| excess(m.1, m.2) > ROUNDING).count();
    match worst(&ahead) {
        None if teams.is_empty() => w.capacity_chart_none().into(),
        None => w.capacity_chart_none_ahead().into(),
        Some(_) if over == 0 => w.capacity_chart_enough().into(),
        Some((team, (month, available, demand))) => {
            let month = w.month_in_words(month);
            let short = w.number(demand - available, 1);
            match teams {
                [_] if over == ahead.len() => w.capacity_chart_own_all(over, month, short),
                [_] => w.capacity_chart_own(over, ahead.len(), month, short),
                _ => w.capacity_chart_short(ahead.len(), over, &team.title, month, short),
            }
        }
    }
}

/// The months that a drawing shows, as many as fit: from the report date's on, where there is room from the one before
/// it, and so late that the month of the headline is among them.
fn shown(months: &[NaiveDate], this: NaiveDate, named: Option<NaiveDate>, most: usize) -> &[NaiveDate] {
    if months.len() <= most {
        return months;
    }
    let place = |day: NaiveDate| months.iter().position(|m| *m >= day).unwrap_or(months.len());
    let from = place(this).saturating_sub(usize::from(most > 6));
    let least = named.map_or(0, |named| (place(named) + 1).saturating_sub(most));
    let from = from.max(least).min(months.len() - most);
    &months[from..from + most]
}

fn most_months(form: Form) -> usize {
    if form == Form::Narrow { 6 } else { 9 }
}

fn draw(input: &Input, (teams, months): (&[&Team], &[NaiveDate]), form: Form, description: &str, w: &Words) -> String {
    if teams.is_empty() {
        return String::new();
    }
    let this = input.as_of.with_day(1).unwrap_or(input.as_of);
    let named = worst(&ahead(teams, this)).map(|(_, month)| month.0);
    let (all, months) = (months.len(), shown(months, this, named, most_months(form)));
    let teams = &teams[..teams.len().min(MOST)];
    let (width, class, room) = match form {
        Form::Wide | Form::Slide(_) => (576.0, "chart wide", 170.0),
        Form::Narrow => (350.0, "chart narrow", 118.0),
    };
    let name = teams.iter().map(|t| text_width(&t.title, TEXT, false)).fold(0.0, f64::max).min(room);
    let left = name + 12.0;
    let rows = HEAD + teams.len() as f64 * ROW;
    // What a drawing leaves out it says itself, as the other may hold it.
    let note = if months.len() < all {
        balanced(&w.capacity_chart_months(months.len(), all), width, 2, TICK, false)
    } else {
        Vec::new()
    };
    let height = rows + 4.0 + note.len() as f64 * (LINE + 2.0);
    let frame = Frame { left, top: HEAD, right: width - 1.0, bottom: rows };
    let span = || Span { from: 0.0, to: 1.0, ticks: Vec::new() };
    let canvas = Canvas::new((width, height), frame, span(), span());
    let cell = ((width - 1.0 - left) / months.len().max(1) as f64).min(64.0);
    let mut year = None;
    for (n, month) in months.iter().enumerate() {
        let x = left + n as f64 * cell;
        let class = if *month == this { "mid tb ts" } else { "mid ts" };
        canvas.words(x + cell / 2.0, HEAD - 6.0, class, w.month_short(*month));
        if year.replace(month.year()) != Some(month.year()) {
            canvas.words(x + cell / 2.0, HEAD - 18.0, "mid ts", &month.year().to_string());
        }
    }
    for (row, team) in teams.iter().enumerate() {
        let top = HEAD + row as f64 * ROW;
        let lines = two_lines(&team.title, name, TEXT, false);
        canvas.lines(left - 8.0, top + 21.0, "end", &lines);
        for (n, month) in months.iter().enumerate() {
            let at = (left + n as f64 * cell, top);
            square(&canvas, team.month(*month), (at, cell), (input.amber, input.red), w);
        }
    }
    for (n, line) in note.iter().enumerate() {
        canvas.words(0.0, rows + 15.0 + n as f64 * LINE, "ts", line);
    }
    canvas.finish(class, description)
}

/// A month of a team: its share above, the people missing (−) or to spare (+) below; a dash where nothing is known.
fn square(
    canvas: &Canvas,
    month: Option<(f64, f64)>,
    ((x, top), cell): ((f64, f64), f64),
    limits: (f64, f64),
    w: &Words,
) {
    let middle = x + cell / 2.0;
    let Some((available, demand)) = month.filter(|(a, d)| a.is_finite() && d.is_finite()) else {
        canvas.words(middle, top + 21.0, "mid ts", "–");
        return;
    };
    let over = excess(available, demand);
    let level = level(over, limits);
    canvas.block((x + 1.0, top + 1.0), (x + cell - 1.0, top + ROW - 1.0), Ink::severity(level));
    let room = cell - 4.0;
    let share = match over.is_finite() {
        true if room > 40.0 => w.percent(over + 1.0),
        true => w.number(((over + 1.0) * 100.0).round(), 0),
        false => w.capacity_chart_nobody().into(),
    };
    let words = fit(&share, room, TICK, true);
    canvas.words(middle, top + 15.0, &format!("mid ts tb on{level}"), &words);
    let spare = available - demand;
    let words = fit(&plus(spare, w.number(spare, 1)), room, TICK, false);
    canvas.words(middle, top + 28.0, &format!("mid ts on{level}"), &words);
}

fn level(over: f64, (amber, red): (f64, f64)) -> u8 {
    match over {
        o if o <= ROUNDING => 1,
        o if o >= red - ROUNDING => 4,
        o if o >= amber - ROUNDING => 3,
        _ => 2,
    }
}

fn table(teams: &[&Team], months: &[NaiveDate], w: &Words) -> DataTable {
    let mut rows = Vec::new();
    for team in teams {
        for month in months {
            let Some((available, demand)) = team.month(*month) else { continue };
            let over = excess(available, demand);
            let share = if over.is_finite() { w.percent(over + 1.0) } else { w.number_none().into() };
            rows.push(vec![
                team.title.clone(),
                w.month_label(*month),
                w.number(available, 1),
                w.number(demand, 1),
                w.number(available - demand, 1),
                share,
            ]);
        }
    }
    DataTable {
        caption: w.capacity_chart_caption().into(),
        columns: vec![
            Column::text(w.kind_team()),
            Column::text(w.teams_month()),
            Column::number(w.teams_available()),
            Column::number(w.teams_needed()),
            Column::number(w.capacity_chart_spare()),
            Column::number(w.teams_share()),
        ],
        rows,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(month: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, 1).unwrap_or_default()
    }

    #[test]
    fn each_drawing_holds_the_month_of_the_headline_and_says_what_it_leaves_out() {
        let needed = |month: u32| if month == 12 { 3.0 } else { 1.0 };
        let months = (1..=12).map(|month| (first(month), 2.0, needed(month))).collect();
        let team = Team { title: "Night shift".into(), months };
        let input = Input { as_of: first(5), teams: vec![team], amber: 0.1, red: 0.25 };
        let w = Words::english();
        let made = figure(&input, &w);
        assert_eq!(
            made.headline,
            "One of 8 months from this one on needs more people than there are: December\u{a0}2026, 1 short"
        );
        for (drawing, months) in [(&made.wide, 9), (&made.narrow, 6)] {
            assert!(
                drawing.contains(">Dec<") && drawing.contains(&format!(">{months} of 12 months are drawn")),
                "{drawing}"
            );
        }
        let few: Vec<NaiveDate> = (1..=6).map(first).collect();
        assert_eq!(shown(&few, first(5), Some(first(6)), 6), few);
        assert_eq!(shown(&few, first(2), None, 3), &few[1..4]);
    }
}
