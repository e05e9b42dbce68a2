//! What the matrix says: headline, description, note and table.

use super::slots::Layout;
use super::{Input, Risk, impacts, likelihoods};
use crate::chart::figure::{Column, DataTable};
use crate::words::Words;

/// The headline: how many moved up and down, how many are new.
pub(super) fn headline(input: &Input, w: &Words) -> String {
    let count = |test: fn(&Risk) -> bool| input.risks.iter().filter(|risk| test(risk)).count();
    let (up, down, new) = (count(|r| r.change() > 0), count(|r| r.change() < 0), count(|r| r.is_new));
    let mut parts: Vec<String> = Vec::new();
    if up > 0 {
        parts.push(w.risk_matrix_up_first(up));
    }
    if down > 0 {
        parts.push(if parts.is_empty() { w.risk_matrix_down_first(down) } else { w.risk_matrix_down_next(down) });
    }
    if new > 0 {
        parts.push(if parts.is_empty() { w.risk_matrix_new_first(new) } else { w.risk_matrix_new_next(new) });
    }
    match (input.risks.len(), parts.len()) {
        (0, _) => w.risk_matrix_none_open().into(),
        (_, 0) => unmoved(input, w),
        (all, 1) => w.risk_matrix_and_open(all, parts.concat()),
        _ => w.list(&parts),
    }
}

fn unmoved(input: &Input, w: &Words) -> String {
    let critical = input.risks.iter().filter(|risk| risk.score() >= 15).count();
    let open = match (input.risks.len(), critical) {
        (all, 0) => w.risk_matrix_open_none_critical(all),
        (1, _) => w.risk_matrix_one_critical().into(),
        (all, critical) => w.risk_matrix_open_critical(all, critical),
    };
    match input.since {
        Some(day) => w.chart_two(open, w.risk_matrix_none_moved(w.day_near(day, input.as_of))),
        None => open,
    }
}

/// The text that stands for the drawing.
pub(super) fn description(input: &Input, headline: &str, w: &Words) -> String {
    let mut text = vec![w.risk_matrix_described(w.in_words_with_year(input.as_of), headline)];
    let moved = input.risks.iter().filter(|risk| risk.change() != 0).take(8).map(|risk| {
        if risk.change() > 0 {
            w.risk_matrix_rose(&risk.id, risk.score())
        } else {
            w.risk_matrix_fell(&risk.id, risk.score())
        }
    });
    let moved: Vec<String> = moved.collect();
    if !moved.is_empty() {
        text.push(w.risk_matrix_described_moves(moved.join(w.list_between())));
    }
    text.join(" ").replace('\u{a0}', " ")
}

/// Says where the risks are that found no place.
pub(super) fn note(layout: &Layout, w: &Words) -> Option<String> {
    let rest = layout.more.iter().map(|(_, count)| count);
    let hidden: usize = rest.chain(layout.crowds.iter().map(|(_, count)| count)).sum();
    (hidden > 0).then(|| w.risk_matrix_hidden(hidden))
}

/// Every open risk with its place.
pub(super) fn table(input: &Input, w: &Words) -> DataTable {
    DataTable {
        caption: w.risk_matrix_caption().into(),
        columns: vec![
            Column::text(w.chart_id()),
            Column::text(w.risk_matrix_risk()),
            Column::text(w.risk_matrix_likelihood()),
            Column::text(w.risk_matrix_impact()),
            Column::number(w.chart_score()),
            Column::text(w.risk_matrix_movement()),
        ],
        rows: input.risks.iter().map(|risk| row(risk, w)).collect(),
    }
}

fn row(risk: &Risk, w: &Words) -> Vec<String> {
    let (likelihood, impact) = risk.cell();
    let named = |names: [&str; 5], index: usize| w.risk_matrix_level(index + 1, *names.get(index).unwrap_or(&""));
    vec![
        risk.id.clone(),
        risk.title.clone(),
        named(likelihoods(w), likelihood),
        named(impacts(w), impact),
        risk.score().to_string(),
        movement(risk, w),
    ]
}

fn movement(risk: &Risk, w: &Words) -> String {
    let before = risk.score() - risk.change();
    match (risk.is_new, risk.change()) {
        (true, _) => w.risk_matrix_is_new().into(),
        (_, change) if change > 0 => w.risk_matrix_up_from(before),
        (_, change) if change < 0 => w.risk_matrix_down_from(before),
        _ if risk.from().is_some() => w.risk_matrix_same_score().into(),
        _ => w.risk_matrix_unchanged().into(),
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
        assert_eq!(headline(&input(risks), &Words::english()), "One risk moved up, one down and one is new");
        assert_eq!(
            headline(&input(vec![risk((3, 5), None, false)]), &Words::english()),
            "One risk is open and critical"
        );
        assert_eq!(headline(&input(vec![]), &Words::english()), "No risk is open");
    }

    #[test]
    fn a_full_cell_counts_the_rest() {
        let made = figure(&input((0..9).map(|_| risk((3, 3), None, false)).collect()), &Words::english());
        // Pills share an element that says their class.
        assert_eq!(made.wide.matches(" rx=\"9\"").count(), 5);
        assert!(made.wide.contains(">+4</text>"));
        assert_eq!(made.table.rows.len(), 9);
    }

    #[test]
    fn a_crowd_is_a_number() {
        let made = figure(&input((0..22).map(|_| risk((3, 3), None, false)).collect()), &Words::english());
        assert!(!made.wide.contains("class=\"pill\"") && !made.wide.contains(">+"));
        assert!(made.wide.contains(">22\u{a0}risks</text>"), "{}", made.wide);
        assert_eq!(made.note.as_deref(), Some("22 risks are counted in their cells; the RAID log names them."));
    }
}
