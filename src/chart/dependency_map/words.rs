//! What the dependency map says: headline, description, note, table, and the words at each mark.

use chrono::NaiveDate;

use super::{DRAWN, Input, Link};
use crate::chart::figure::{Column, DataTable};
use crate::words::Words;

/// The headline: how many come too late, else how many are loose, else that all is agreed.
pub(super) fn headline(input: &Input, w: &Words) -> String {
    let count = |test: &dyn Fn(&Link) -> bool| input.links.iter().filter(|l| test(l)).count();
    let late = count(&|l| l.late().is_some());
    let loose = count(&|l| !l.agreed);
    let all = input.links.len();
    let overdue = count(&|l| l.overdue(input.as_of).is_some());
    match (all, late, loose) {
        (0, ..) if input.delivered > 0 => w.dependency_map_all_delivered().into(),
        (0, ..) => w.dependency_map_none().into(),
        (1, 1, _) => w.dependency_map_only_late().into(),
        (_, 1.., _) => w.dependency_map_late(late, all),
        _ if overdue > 0 => w.dependency_map_overdue(overdue, all),
        (_, 0, 1..) => w.dependency_map_loose(all, loose),
        (1, ..) => w.dependency_map_only_fine().into(),
        _ => w.dependency_map_all_fine(all),
    }
}

/// The text that stands for the drawing.
pub(super) fn description(input: &Input, headline: &str, w: &Words) -> String {
    w.dependency_map_described(w.in_words_with_year(input.as_of), headline).replace('\u{a0}', " ")
}

/// What is wrong with a dependency, the worst first.
pub(super) fn wrong(link: &Link, as_of: NaiveDate, w: &Words) -> String {
    let mut words: Vec<String> = Vec::new();
    if let Some(days) = link.late() {
        words.push(w.signed_days(days));
    }
    if let Some(days) = link.overdue(as_of) {
        words.push(w.frame_overdue(days));
    }
    if link.promised.is_none() {
        words.push(w.dependency_map_no_date().into());
    }
    if !link.agreed {
        words.push(w.chart_not_agreed().into());
    }
    if link.blocked {
        words.push(w.dependency_map_blocked().into());
    }
    words.join(w.list_between())
}

/// All of a dependency in a sentence.
pub(super) fn tip(input: &Input, link: &Link, w: &Words) -> String {
    let what = format!("{} {}", link.id, link.title);
    let (provider, consumer) = (party(input, &link.provider), party(input, &link.consumer));
    let needed = w.date_label(link.needed_by);
    let tip = match link.promised {
        Some(day) => w.dependency_map_tip(what, provider, consumer, w.date_label(day), needed),
        None => w.dependency_map_tip_undated(what, provider, consumer, needed),
    };
    let wrong = wrong(link, input.as_of, w);
    if wrong.is_empty() { tip } else { w.dependency_map_tip_wrong(tip, wrong) }
}

fn party(input: &Input, (lane, name): &(usize, String)) -> String {
    if name.is_empty() { input.lanes.get(*lane).map_or(String::new(), |l| l.0.clone()) } else { name.clone() }
}

/// What the drawing leaves out.
pub(super) fn note(input: &Input, w: &Words) -> Option<String> {
    (input.links.len() > DRAWN).then(|| w.dependency_map_note(DRAWN, input.links.len()))
}

/// Every open dependency, most urgent first.
pub(super) fn table(input: &Input, w: &Words) -> DataTable {
    let row = |link: &Link| {
        let state = match (link.blocked, link.agreed) {
            (true, _) => w.dependency_map_blocked(),
            (_, true) => w.dependency_map_agreed(),
            _ => w.chart_not_agreed(),
        };
        vec![
            link.id.clone(),
            link.title.clone(),
            party(input, &link.provider),
            party(input, &link.consumer),
            link.promised.map_or_else(|| w.dependency_map_no_date().into(), |day| w.date_label(day)),
            w.date_label(link.needed_by),
            link.promised.map_or(String::new(), |d| w.signed_days((d - link.needed_by).num_days())),
            state.into(),
        ]
    };
    DataTable {
        caption: w.dependency_map_caption().into(),
        columns: vec![
            Column::text(w.chart_id()),
            Column::text(w.kind_dependency()),
            Column::text(w.dependency_map_provider()),
            Column::text(w.dependency_map_consumer()),
            Column::text(w.dependency_map_promised()),
            Column::text(w.dependency_map_needed()),
            Column::number(w.dependency_map_against()),
            Column::text(w.chart_state()),
        ],
        rows: input.links.iter().map(row).collect(),
    }
}
