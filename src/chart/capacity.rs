//! Capacity: the people that each team needs in each month as a share of those it has, as a heat table with numbers.

use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;

use crate::chart::axis::Span;
use crate::chart::canvas::{Canvas, Frame};
use crate::chart::decision_latency::note_of;
use crate::chart::figure::{Column, DataTable, Figure, KeyItem};
use crate::chart::ink::Ink;
use crate::chart::labels::{TEXT, TICK, fit, text_width, two_lines};
use crate::chart::paint::Form;
use crate::words::Words;

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
        note: note(teams.len(), &months, this, w),
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

/// The worst month ahead and how common it is.
fn headline(teams: &[&Team], this: NaiveDate, w: &Words) -> String {
    let ahead = || {
        let months = |t: &&Team| t.months.iter().filter(|m| m.0 >= this).copied().collect::<Vec<_>>();
        teams.iter().flat_map(move |t| months(t).into_iter().map(move |m| (*t, m)))
    };
    let all = ahead().count();
    let over = ahead().filter(|(_, m)| excess(m.1, m.2) > ROUNDING).count();
    let worst = ahead().max_by(|a, b| excess(a.1.1, a.1.2).total_cmp(&excess(b.1.1, b.1.2)).then(b.1.0.cmp(&a.1.0)));
    match worst {
        None if teams.is_empty() => w.capacity_chart_none().into(),
        None => w.capacity_chart_none_ahead().into(),
        Some(_) if over == 0 => w.capacity_chart_enough().into(),
        Some((team, (month, available, demand))) => {
            let month = w.date_month(w.month_long(month), month.year().to_string());
            w.capacity_chart_short(all, over, &team.title, month, w.number(demand - available, 1))
        }
    }
}

/// The months that a drawing shows: from the one before the report date's, as many as fit.
fn shown(months: &[NaiveDate], this: NaiveDate, most: usize) -> &[NaiveDate] {
    if months.len() <= most {
        return months;
    }
    let now = months.iter().position(|m| *m >= this).unwrap_or(months.len());
    let from = now.saturating_sub(usize::from(most > 6)).min(months.len() - most);
    &months[from..from + most]
}

fn most_months(form: Form) -> usize {
    if form == Form::Wide { 9 } else { 4 }
}

fn note(teams: usize, months: &[NaiveDate], this: NaiveDate, w: &Words) -> Option<String> {
    let most = most_months(Form::Wide);
    if months.len() > most {
        let shown = shown(months, this, most).len();
        return Some(w.capacity_chart_months(shown, months.len()));
    }
    note_of(teams, MOST, w)
}

fn draw(input: &Input, (teams, months): (&[&Team], &[NaiveDate]), form: Form, description: &str, w: &Words) -> String {
    let teams = &teams[..teams.len().min(MOST)];
    if teams.is_empty() {
        return String::new();
    }
    let this = input.as_of.with_day(1).unwrap_or(input.as_of);
    let months = shown(months, this, most_months(form));
    let (width, class, room) = match form {
        Form::Wide | Form::Slide(_) => (576.0, "chart wide", 170.0),
        Form::Narrow => (350.0, "chart narrow", 118.0),
    };
    let name = teams.iter().map(|t| text_width(&t.title, TEXT, false)).fold(0.0, f64::max).min(room);
    let left = name + 12.0;
    let height = HEAD + teams.len() as f64 * ROW + 4.0;
    let frame = Frame { left, top: HEAD, right: width - 1.0, bottom: height - 4.0 };
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
    let sign = if spare > 0.0 { "+" } else { "" };
    let words = fit(&format!("{sign}{}", w.number(spare, 1)), room, TICK, false);
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
