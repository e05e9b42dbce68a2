//! What the strip says: the finding, the text for those who cannot see it, the table.

use super::{Contest, Input, Moment};
use crate::chart::figure::{Column, DataTable};
use crate::chart::format::{self, opening_count};

/// So many fit into the narrow drawing.
const LEAST_DRAWN: usize = 12;

/// How many reports were better than their records, and whether the last one was.
pub(super) fn headline(input: &Input, moments: &[Moment]) -> String {
    let compared: Vec<&Moment> = moments.iter().filter(|m| m.date <= input.as_of && m.gap().is_some()).collect();
    let reports = input.reports.iter().filter(|m| m.gap().is_some()).count();
    let off = input.reports.iter().filter(|m| m.is_too_good()).count();
    let about = if input.subject.is_empty() { String::new() } else { format!("{}: ", input.subject) };
    let text = match (input.reports.len(), reports, off) {
        (0, ..) => "No status report is recorded yet".into(),
        (_, 0, _) => "Reports and records cannot be compared yet".into(),
        (_, 1, 0) => "The one report said no better than its records".into(),
        (_, n, 0) => format!("None of {n} reports was better than its records"),
        (_, 1, _) => "The one report was better than its records".into(),
        (_, n, k) => better(k, n, &compared),
    };
    format!("{about}{text}")
}

fn better(off: usize, reports: usize, compared: &[&Moment]) -> String {
    let run = compared.iter().rev().take_while(|m| m.is_too_good()).count();
    let melons = compared.iter().filter(|m| m.gap() == Some(2)).count();
    let were = if off == 1 { "was better than its records" } else { "were better than their records" };
    let how = match (run, melons) {
        (0, _) => ", the last one not".to_string(),
        (_, 0) => String::new(),
        (_, n) if n == compared.len() => ", each green over red".into(),
        (_, n) => format!(", green over red {}", times(n)),
    };
    format!("{} of {reports} reports {were}{how}", opening_count(off))
}

fn times(n: usize) -> String {
    match n {
        1 => "once".into(),
        2 => "twice".into(),
        n => format!("{n} times"),
    }
}

pub(super) fn description(input: &Input, moments: &[Moment], headline: &str) -> String {
    let last = moments.last().map(|m| {
        format!(
            " On {}: reported {}, evidence {}.",
            format::date_long(m.date),
            m.reported.word().to_lowercase(),
            m.evidence.word().to_lowercase()
        )
    });
    let date = format::date_long(input.as_of);
    format!("Reported status and evidence by report, as of {date}. {headline}.{}", last.unwrap_or_default())
        .replace('\u{a0}', " ")
}

/// Why the strip is empty, or what it cannot show.
pub(super) fn note(moments: &[Moment]) -> Option<String> {
    match moments.len() {
        0 => Some("Records of kind “report” fill this chart.".into()),
        n if n > LEAST_DRAWN => {
            Some(format!("The drawing shows the latest reports that fit; the numbers hold all {n}."))
        }
        _ => None,
    }
}

pub(super) fn table(moments: &[Moment], has_now: bool) -> DataTable {
    let last = moments.len().saturating_sub(1);
    let row = |(i, m): (usize, &Moment)| {
        let now = if has_now && i == last { ", no newer report" } else { "" };
        vec![
            format!("{}{now}", format::date_short(m.date)),
            m.reported.word().into(),
            m.evidence.word().into(),
            verdict(m).into(),
            contest(m).into(),
        ]
    };
    DataTable {
        caption: "Reported and evidence by report".into(),
        columns: ["Report", "Reported", "Evidence", "Report against evidence", "Contested"].map(Column::text).to_vec(),
        rows: moments.iter().enumerate().map(row).collect(),
    }
}

fn verdict(moment: &Moment) -> &'static str {
    match moment.gap() {
        None => "Nothing to compare",
        Some(2..) => "Two levels too good",
        Some(1) => "One level too good",
        Some(0) => "Agrees",
        Some(_) => "Stricter than evidence",
    }
}

fn contest(moment: &Moment) -> &'static str {
    match moment.contest {
        None => "",
        Some(Contest::Standing) => "Yes",
        Some(Contest::Expired) => "Expired",
    }
}
