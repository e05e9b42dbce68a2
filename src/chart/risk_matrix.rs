//! Risk matrix with movement: likelihood upwards, impact to the right, the score in the corner.
//!
//! A dot is the old place, an arrow the move, a pill the present place. Each cell has seats for pills; dots and arrows
//! keep to what is free between them, so that none lies upon the pill of another risk.

mod board;
mod draw;
mod lanes;
mod slots;
#[cfg(test)]
mod tests;
mod words;

pub use slots::{is_crowd, single};

use chrono::NaiveDate;

use crate::chart::figure::{Figure, KeyItem};
use crate::chart::plot::{Axis, EndMark, Plot, ReportMark, Role, Scale, Series, Style, X};
use crate::words::Words;

/// Key of the chart.
pub const NAME: &str = "risk-matrix";

/// Names of likelihoods 1 to 5.
fn likelihoods(w: &Words) -> [&str; 5] {
    [
        w.risk_matrix_likelihood_1(),
        w.risk_matrix_likelihood_2(),
        w.risk_matrix_likelihood_3(),
        w.risk_matrix_likelihood_4(),
        w.risk_matrix_likelihood_5(),
    ]
}

/// Names of impacts 1 to 5.
fn impacts(w: &Words) -> [&str; 5] {
    [
        w.risk_matrix_impact_1(),
        w.risk_matrix_impact_2(),
        w.risk_matrix_impact_3(),
        w.risk_matrix_impact_4(),
        w.risk_matrix_impact_5(),
    ]
}

/// What the matrix is made from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The report date.
    pub as_of: NaiveDate,
    /// The day since which moves are shown.
    pub since: Option<NaiveDate>,
    /// The open risks, most important first.
    pub risks: Vec<Risk>,
}

/// An open risk.
#[derive(Debug, Clone)]
pub struct Risk {
    /// Identifier.
    pub id: String,
    /// Title.
    pub title: String,
    /// Likelihood, 1 to 5; values outside are drawn at the edge.
    pub probability: u8,
    /// Impact, 1 to 5; values outside are drawn at the edge.
    pub impact: u8,
    /// Likelihood and impact at the earlier day, where the risk existed then.
    pub previous: Option<(u8, u8)>,
    /// The risk is new since the earlier day.
    pub is_new: bool,
}

/// A cell: likelihood and impact, each 0 to 4.
type Cell = (usize, usize);

impl Risk {
    fn cell(&self) -> Cell {
        cell(self.probability, self.impact)
    }

    /// The earlier cell, if it is another.
    fn from(&self) -> Option<Cell> {
        self.previous.map(|(probability, impact)| cell(probability, impact)).filter(|from| *from != self.cell())
    }

    fn score(&self) -> i64 {
        score(self.cell())
    }

    /// Difference of the score to the earlier day.
    fn change(&self) -> i64 {
        self.from().map_or(0, |from| self.score() - score(from))
    }
}

fn cell(probability: u8, impact: u8) -> Cell {
    (usize::from(probability.clamp(1, 5)) - 1, usize::from(impact.clamp(1, 5)) - 1)
}

fn score((likelihood, impact): Cell) -> i64 {
    ((likelihood + 1) * (impact + 1)) as i64
}

/// Severity of a score: 1 low to 4, 2 medium to 9, 3 high to 14, 4 critical.
fn severity(score: i64) -> u8 {
    match score {
        ..=4 => 1,
        5..=9 => 2,
        10..=14 => 3,
        _ => 4,
    }
}

/// A cell that holds more risks than are drawn in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FullCell {
    /// Likelihood, 1 to 5.
    pub likelihood: usize,
    /// Impact, 1 to 5.
    pub impact: usize,
    /// How many risks it holds.
    pub risks: usize,
    /// Identifier of the most important of them.
    pub first: String,
}

impl FullCell {
    /// The names of its likelihood and its impact.
    pub fn names<'w>(&self, w: &'w Words) -> (&'w str, &'w str) {
        let name = |names: [&'w str; 5], n: usize| names.get(n - 1).copied().unwrap_or("");
        (name(likelihoods(w), self.likelihood), name(impacts(w), self.impact))
    }
}

/// The cells that hold more risks than are drawn in them, the gravest first.
pub fn full_cells(input: &Input) -> Vec<FullCell> {
    let mut cells = slots::full_cells(&input.risks, &board::PAGE);
    cells.sort_by_key(|cell| std::cmp::Reverse((score(*cell), cell.1)));
    let full = |cell: Cell| {
        let mut inside = input.risks.iter().filter(|risk| risk.cell() == cell);
        let first = inside.next()?.id.clone();
        Some(FullCell { likelihood: cell.0 + 1, impact: cell.1 + 1, risks: 1 + inside.count(), first })
    };
    cells.into_iter().filter_map(full).collect()
}

/// The chart with its headline, drawings and table.
pub fn figure(input: &Input, w: &Words) -> Figure {
    with_narrow(input, &board::PAGE, w)
}

/// The same with the drawing for slides, whose words are larger.
pub fn figure_for_slide(input: &Input, w: &Words) -> Figure {
    with_narrow(input, &board::SLIDE, w)
}

fn with_narrow(input: &Input, board: &board::Board, w: &Words) -> Figure {
    let headline = words::headline(input, w);
    let description = words::description(input, &headline, w);
    let draw = |layout: &slots::Layout, board, class| draw::draw(input, layout, board, (class, &description), w);
    let layout = slots::Layout::of(&input.risks, board);
    let on_phones = slots::Layout::of(&input.risks, &board::PHONE);
    Figure {
        name: NAME,
        measure: w.risk_matrix_measure().into(),
        wide: draw(&layout, board, "chart wide mid-w"),
        narrow: draw(&on_phones, &board::PHONE, "chart narrow mid-w"),
        keep_wide: false,
        table: words::table(input, w),
        note: words::note(&layout, w),
        key: key(input, w),
        plot: Some(plot(input, w)),
        headline,
        description,
    }
}

/// The drawing for paper, from the plot: higher, so that its words are larger there; empty where the place, of so much
/// height over width, is too low for it.
pub fn for_paper(plot: &Plot, aspect_left: f64, description: &str, w: &Words) -> String {
    let Some(board) = board::Board::for_paper(aspect_left) else { return String::new() };
    let risks = plot.series.iter().filter_map(risk_of).collect();
    let input = Input { as_of: NaiveDate::default(), since: None, risks };
    draw::draw(&input, &slots::Layout::of(&input.risks, &board), &board, ("chart wide keep mid-w", description), w)
}

/// The risk of a series.
fn risk_of(series: &Series) -> Option<Risk> {
    let place = |(x, y): &(X, Option<f64>)| match (x, y) {
        (X::Category(impact), Some(likelihood)) => Some((*likelihood as u8 + 1, *impact as u8 + 1)),
        _ => None,
    };
    let (probability, impact) = place(series.points.last()?)?;
    let previous = series.points.first().filter(|_| series.points.len() > 1).and_then(place);
    let is_new = series.end == EndMark::Open;
    Some(Risk { id: id(series).into(), title: String::new(), probability, impact, previous, is_new })
}

/// The id, with which the name of a series begins.
pub fn id(series: &Series) -> &str {
    series.name.split(' ').next().unwrap_or("")
}

fn key(input: &Input, w: &Words) -> Vec<KeyItem> {
    let any = |test: fn(&Risk) -> bool| input.risks.iter().any(test);
    let since = input.since.map(|day| w.chart_key_up_since(w.day_near(day, input.as_of)));
    let items = [
        (
            any(|risk| risk.from().is_some() && risk.change() >= 0),
            KeyItem::risen(since.as_deref().unwrap_or(w.chart_key_up())),
        ),
        (any(|risk| risk.change() < 0), KeyItem::fallen(w)),
        (any(|risk| risk.is_new), KeyItem::fresh(w)),
    ];
    items.into_iter().filter(|(used, _)| *used).map(|(_, item)| item).collect()
}

/// One series per risk: from its old place, if it moved, to its present one; the end of a new one is open.
fn plot(input: &Input, w: &Words) -> Plot {
    let names = |names: [&str; 5]| Scale::Categories(names.map(String::from).to_vec());
    let point = |(likelihood, impact): Cell| (X::Category(impact), Some(likelihood as f64));
    let series = |risk: &Risk| Series {
        name: format!("{} {}", risk.id, risk.title),
        role: Role::Severity(severity(risk.score())),
        style: Style::Marks,
        points: risk.from().into_iter().chain([risk.cell()]).map(point).collect(),
        label: None,
        end: if risk.is_new { EndMark::Open } else { EndMark::None },
    };
    Plot {
        x: Axis { title: w.risk_matrix_impact().into(), scale: names(impacts(w)) },
        y: Axis { title: w.risk_matrix_likelihood().into(), scale: names(likelihoods(w)) },
        series: input.risks.iter().map(series).collect(),
        callouts: Vec::new(),
        as_of: None,
        report_mark: ReportMark::Tick,
    }
}
