//! What the matrix says: headline, description, note and table.

use super::slots::Layout;
use super::{IMPACTS, Input, LIKELIHOODS, Risk};
use crate::chart::figure::{Column, DataTable};
use crate::chart::format;

/// The headline: how many moved up and down, how many are new.
pub(super) fn headline(input: &Input) -> String {
    let count = |test: fn(&Risk) -> bool| input.risks.iter().filter(|risk| test(risk)).count();
    let (up, down, new) = (count(|r| r.change() > 0), count(|r| r.change() < 0), count(|r| r.is_new));
    let all = input.risks.len();
    let mut parts: Vec<String> = Vec::new();
    for (count, what) in [(up, "moved up"), (down, "down"), (new, if new == 1 { "is new" } else { "are new" })] {
        if count > 0 {
            parts.push(phrase(parts.is_empty(), count, what));
        }
    }
    match (all, parts.len()) {
        (0, _) => "No risk is open".into(),
        (_, 0) => unmoved(input),
        (_, 1) => format!("{}; {all} are open", parts.concat()),
        _ => {
            let last = parts.pop().unwrap_or_default();
            format!("{} and {last}", parts.join(", "))
        }
    }
}

fn phrase(first: bool, count: usize, what: &str) -> String {
    let number = format::opening_count(count);
    let noun = if count == 1 { "risk" } else { "risks" };
    match (first, what) {
        (true, "down") => format!("{number} {noun} moved down"),
        (true, what) => format!("{number} {noun} {what}"),
        (false, what) => format!("{} {what}", number.to_lowercase()),
    }
}

fn unmoved(input: &Input) -> String {
    let critical = input.risks.iter().filter(|risk| risk.score() >= 15).count();
    let since = input.since.map(|day| format!(" since {}", format::day_near(day, input.as_of))).unwrap_or_default();
    let moved = if since.is_empty() { String::new() } else { format!("; none moved{since}") };
    match (input.risks.len(), critical) {
        (1, 0) => format!("One risk is open and not critical{moved}"),
        (1, _) => format!("One risk is open and critical{moved}"),
        (all, 0) => format!("{} risks are open, none critical{moved}", format::opening_count(all)),
        (all, critical) => format!("{} risks are open, {critical} critical{moved}", format::opening_count(all)),
    }
}

/// The text that stands for the drawing.
pub(super) fn description(input: &Input, headline: &str) -> String {
    let mut text = format!("Risk matrix, likelihood by impact, as of {}. {headline}.", format::date_long(input.as_of));
    let moved: Vec<String> = input
        .risks
        .iter()
        .filter(|risk| risk.change() != 0)
        .take(8)
        .map(|risk| format!("{} {} to {}", risk.id, if risk.change() > 0 { "rose" } else { "fell" }, risk.score()))
        .collect();
    if !moved.is_empty() {
        text.push_str(&format!(" {}.", moved.join(", ")));
    }
    text.replace('\u{a0}', " ")
}

/// Says where the risks are that found no place.
pub(super) fn note(layout: &Layout) -> Option<String> {
    let hidden: usize = layout.more.iter().map(|(_, count)| count).sum();
    match hidden {
        0 => None,
        1 => Some("One risk has no room in its cell; it is in the RAID log.".into()),
        hidden => Some(format!(
            "{} risks have no room in their cells; they are in the RAID log.",
            format::opening_count(hidden)
        )),
    }
}

/// Every open risk with its place.
pub(super) fn table(input: &Input) -> DataTable {
    DataTable {
        caption: "Open risks by likelihood and impact".into(),
        columns: vec![
            Column::text("Id"),
            Column::text("Risk"),
            Column::text("Likelihood"),
            Column::text("Impact"),
            Column::number("Score"),
            Column::text("Movement"),
        ],
        rows: input.risks.iter().map(row).collect(),
    }
}

fn row(risk: &Risk) -> Vec<String> {
    let (likelihood, impact) = risk.cell();
    let named = |names: [&str; 5], index: usize| format!("{} {}", index + 1, names.get(index).unwrap_or(&""));
    vec![
        risk.id.clone(),
        risk.title.clone(),
        named(LIKELIHOODS, likelihood),
        named(IMPACTS, impact),
        risk.score().to_string(),
        movement(risk),
    ]
}

fn movement(risk: &Risk) -> String {
    let before = risk.score() - risk.change();
    match (risk.is_new, risk.change()) {
        (true, _) => "new".into(),
        (_, change) if change > 0 => format!("up from {before}"),
        (_, change) if change < 0 => format!("down from {before}"),
        _ if risk.from().is_some() => "moved, same score".into(),
        _ => "unchanged".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::figure;
    use super::*;

    fn risk(place: (u8, u8), previous: Option<(u8, u8)>, is_new: bool) -> Risk {
        Risk { id: "R1".into(), title: String::new(), probability: place.0, impact: place.1, previous, is_new }
    }

    fn input(risks: Vec<Risk>) -> Input {
        Input { as_of: chrono::NaiveDate::default(), since: None, risks }
    }

    #[test]
    fn moves_are_counted() {
        let risks =
            vec![risk((4, 5), Some((3, 5)), false), risk((2, 3), Some((3, 3)), false), risk((2, 2), None, true)];
        assert_eq!(headline(&input(risks)), "One risk moved up, one down and one is new");
        assert_eq!(headline(&input(vec![risk((3, 5), None, false)])), "One risk is open and critical");
        assert_eq!(headline(&input(vec![])), "No risk is open");
    }

    #[test]
    fn a_full_cell_counts_the_rest() {
        let made = figure(&input((0..9).map(|_| risk((3, 3), None, false)).collect()), &crate::words::Words::english());
        assert_eq!(made.wide.matches("class=\"pill\"").count(), 5);
        assert!(made.wide.contains(">+4</text>"));
        assert_eq!(made.table.rows.len(), 9);
    }
}
