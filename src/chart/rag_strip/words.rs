//! What the strip says: the finding, the text for those who cannot see it, the table.

use super::{Contest, Input, Moment};
use crate::chart::figure::{Column, DataTable};
use crate::words::Words;

/// How many reports were better than their records, and whether the last one was.
pub(super) fn headline(input: &Input, moments: &[Moment], w: &Words) -> String {
    let compared: Vec<&Moment> = moments.iter().filter(|m| m.date <= input.as_of && m.gap().is_some()).collect();
    let reports = input.reports.iter().filter(|m| m.gap().is_some()).count();
    let off = input.reports.iter().filter(|m| m.is_too_good()).count();
    let text = match (input.reports.len(), reports, off) {
        (0, ..) => w.rag_history_no_report().into(),
        (_, 0, _) => w.rag_history_no_comparison().into(),
        (_, 1, 0) => w.rag_history_one_honest().into(),
        (_, n, 0) => w.rag_history_none_better(n),
        (_, 1, _) => w.rag_history_one_better().into(),
        (_, n, k) => better(k, n, &compared, w),
    };
    if input.subject.is_empty() { text } else { w.rag_history_of(&input.subject, text) }
}

fn better(off: usize, reports: usize, compared: &[&Moment], w: &Words) -> String {
    let run = compared.iter().rev().take_while(|m| m.is_too_good()).count();
    let melons = compared.iter().filter(|m| m.gap() == Some(2)).count();
    let better = match off == reports {
        true => w.rag_history_all_better(reports),
        false => w.rag_history_better(off, reports),
    };
    match (run, melons) {
        (0, _) => w.rag_history_better_not_last(better),
        (_, 0) => better,
        (_, n) if n == compared.len() => w.rag_history_better_each(better),
        (_, n) => w.rag_history_better_melons(n, better),
    }
}

pub(super) fn description(input: &Input, moments: &[Moment], headline: &str, w: &Words) -> String {
    let mut text = vec![w.rag_history_described(w.in_words_with_year(input.as_of), headline)];
    if let Some(m) = moments.last() {
        let (reported, evidence) = (w.within(m.reported.word(w)), w.within(m.evidence.word(w)));
        text.push(w.rag_history_described_last(w.in_words_with_year(m.date), reported, evidence));
    }
    text.join(" ").replace('\u{a0}', " ")
}

/// Why the strip is empty. That a drawing leaves reports out it says itself, as another may show all of them.
pub(super) fn note(moments: &[Moment], w: &Words) -> Option<String> {
    moments.is_empty().then(|| w.rag_history_fill().into())
}

pub(super) fn table(moments: &[Moment], has_now: bool, w: &Words) -> DataTable {
    let last = moments.len().saturating_sub(1);
    let row = |(i, m): (usize, &Moment)| {
        let day = w.date_label(m.date);
        vec![
            if has_now && i == last { w.rag_history_no_newer(day) } else { day },
            m.reported.word(w).into(),
            m.evidence.word(w).into(),
            verdict(m, w).into(),
            contest(m, w).into(),
        ]
    };
    let heads = [
        w.rag_history_report(),
        w.frame_reported(),
        w.frame_evidence(),
        w.rag_history_against(),
        w.rag_history_contested(),
    ];
    DataTable {
        caption: w.rag_history_caption().into(),
        columns: heads.map(Column::text).to_vec(),
        rows: moments.iter().enumerate().map(row).collect(),
    }
}

fn verdict<'w>(moment: &Moment, w: &'w Words) -> &'w str {
    match moment.gap() {
        None => w.rag_history_uncompared(),
        Some(2..) => w.gap_two(),
        Some(1) => w.gap_one(),
        Some(0) => w.rag_history_agrees(),
        Some(_) => w.gap_strict(),
    }
}

fn contest<'w>(moment: &Moment, w: &'w Words) -> &'w str {
    match moment.contest {
        None => "",
        Some(Contest::Standing) => w.frame_yes(),
        Some(Contest::Expired) => w.rag_history_expired(),
    }
}
