//! Charts: what was planned, what happened, what is expected, as a sentence, a drawing and a table.
//!
//! A chart is data first and drawn second. Each chart is one file with an input struct of its own
//! and `figure(&Input, &Words) -> Figure`: it knows dates and numbers, never records, the clock or the disk.
//!
//! # How to add a chart
//! 1. Write `chart/<name>.rs`: an `Input`, a [`plot::Plot`] made from it, the headline (a sentence
//!    with the number), the table, and `figure`, which puts them together with `paint`.
//! 2. Add the module here, its words to `words/*/<name>.ftl`, and its line to `report::figures::CHARTS`.
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
pub mod decision_latency;
pub mod dependency_age;
pub mod dependency_map;
pub mod exposure;
pub mod figure;
pub mod format;
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
