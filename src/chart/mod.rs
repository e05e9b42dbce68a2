//! Charts: what was planned, what happened, what is expected, as a sentence, a drawing and a table.
//!
//! A chart is data first and drawn second. Each chart is one file with an input struct of its own
//! and `figure(&Input, &Words) -> Figure`: it knows dates and numbers, never records, the clock or the disk.
//!
//! # How to add a chart
//! 1. Write `chart/<name>.rs`: an `Input`, a [`plot::Plot`] made from it, the headline (a sentence
//!    with the number), the table, and `figure`, which puts them together with `paint`.
//! 2. Add the module and its line in [`CHARTS`] here; its words are `words/*/<name>.ftl`.
//!
//! Series get a [`plot::Role`], never a colour: the notation (plan, actual, forecast, limit …) and
//! the themes for light, dark and print are the stylesheet's. `paint`, `end_label` and `callout` see
//! to it that nothing is cut off or overlaps at either width.

mod axis;
mod backend;
mod bars;
mod callout;
mod canvas;
mod date_ticks;
mod end_label;
mod ink;
mod labels;
mod lane_chart;
mod paint;
mod sheet;

pub mod benefit_course;
pub mod benefits;
pub mod burn_up;
pub mod capacity;
pub mod cutover;
pub mod day_tracks;
pub mod decision_latency;
pub mod dependency_age;
pub mod dependency_map;
pub mod exposure;
pub mod figure;
pub mod gate_criteria;
pub mod kpi_trend;
pub mod plot;
pub mod promise;
pub mod rag_strip;
pub mod readiness;
pub mod risk_matrix;
pub mod risk_score;
pub mod roadmap;
pub mod s_curve;
pub mod slip;
pub mod sparkline;
pub mod stakeholder_grid;

#[cfg(test)]
mod drawing_tests;

pub use figure::{Column, DataTable, Figure, KeyItem};
pub use plot::Plot;

/// The charts that their plot alone draws, at any height.
const PAINTED: [&str; 4] = [burn_up::NAME, slip::NAME, exposure::NAME, s_curve::NAME];

/// Whether a chart may have any height.
pub fn is_flexible(figure: &Figure) -> bool {
    figure.plot.is_some() && PAINTED.contains(&figure.name)
}

/// A flexible chart drawn anew, so many units wide and high: the fewer units, the larger its words on a slide. Nothing
/// where there is nothing to draw.
pub fn for_slide(figure: &Figure, width: u16, height: f64, w: &crate::words::Words) -> String {
    let draw = |plot: &Plot| paint::draw(plot, paint::Form::Slide(width), height, &figure.description, w);
    figure.plot.as_ref().map(draw).unwrap_or_default()
}

/// The drawing of a chart that has a shape of its own for paper, with larger words, for a place of so much height over
/// width; empty where there is none or it would be too high.
pub fn for_paper(figure: &Figure, aspect_left: f64, w: &crate::words::Words) -> String {
    match &figure.plot {
        Some(plot) if figure.name == risk_matrix::NAME => {
            risk_matrix::for_paper(plot, aspect_left, &figure.description, w)
        }
        _ => String::new(),
    }
}

/// Name and title of every chart, as the reference lists them.
pub const CHARTS: &[(&str, &str)] = &[
    (burn_up::NAME, "Milestone burn-up"),
    (slip::NAME, "Milestone slip"),
    (exposure::NAME, "Risk exposure by severity"),
    (risk_matrix::NAME, "Risk matrix with movement"),
    (risk_score::NAME, "Score of a risk over time"),
    (s_curve::NAME, "Budget S-curve"),
    (rag_strip::NAME, "RAG history"),
    (roadmap::NAME, "Roadmap"),
    (dependency_map::NAME, "Dependency map"),
    (stakeholder_grid::NAME, "Stakeholder grid"),
    (decision_latency::NAME, "Decision latency"),
    (dependency_age::NAME, "Dependency age"),
    (readiness::NAME, "Readiness of gates"),
    (capacity::NAME, "Capacity by team and month"),
    (benefits::NAME, "Benefits: promised, forecast, realised"),
    (benefit_course::NAME, "Course of a benefit"),
    (gate_criteria::NAME, "Criteria of a gate by area"),
    (promise::NAME, "Promises of a dependency"),
    (cutover::NAME, "Steps of a release"),
    (kpi_trend::NAME, "KPI trend"),
    (sparkline::NAME, "KPI sparkline"),
];
