//! What the dependency map says: headline, description, note, table, and the words at each mark.

use chrono::NaiveDate;

use super::{DRAWN, Input, Link};
use crate::chart::figure::{Column, DataTable};
use crate::chart::format;

/// The headline: how many come too late, else how many are loose, else that all is agreed.
pub(super) fn headline(input: &Input) -> String {
    let count = |test: &dyn Fn(&Link) -> bool| input.links.iter().filter(|l| test(l)).count();
    let late = count(&|l| l.late().is_some());
    let loose = count(&|l| !l.agreed);
    let all = input.links.len();
    let overdue = count(&|l| l.overdue(input.as_of).is_some());
    match (all, late, loose) {
        (0, ..) if input.delivered > 0 => "Every dependency is delivered".into(),
        (0, ..) => "No dependency is recorded".into(),
        (1, 1, _) => "The only open dependency is promised after the need".into(),
        (_, 1.., _) => format!(
            "{} of {all} open dependencies {} promised after the need",
            format::opening_count(late),
            if late == 1 { "is" } else { "are" }
        ),
        _ if overdue > 0 => format!("{overdue} of {all} open dependencies should be there already"),
        (_, 0, 1..) => format!(
            "{} of {all} open dependencies {} not agreed",
            format::opening_count(loose),
            if loose == 1 { "is" } else { "are" }
        ),
        (1, ..) => "The only open dependency is agreed and promised in time".into(),
        _ => format!("All {all} open dependencies are agreed and promised in time"),
    }
}

/// The text that stands for the drawing.
pub(super) fn description(input: &Input, headline: &str) -> String {
    let text = format!("Map of the open dependencies as of {}. {headline}.", format::date_long(input.as_of));
    text.replace('\u{a0}', " ")
}

/// What is wrong with a dependency, the worst first.
pub(super) fn wrong(link: &Link, as_of: NaiveDate) -> String {
    let mut words = Vec::new();
    if let Some(days) = link.late() {
        words.push(format::signed_days(days));
    }
    if let Some(days) = link.overdue(as_of) {
        words.push(format!("{days}\u{a0}d overdue"));
    }
    if link.promised.is_none() {
        words.push("no date".into());
    }
    if !link.agreed {
        words.push("not agreed".into());
    }
    if link.blocked {
        words.push("blocked".into());
    }
    words.join(", ")
}

/// All of a dependency in a sentence.
pub(super) fn tip(input: &Input, link: &Link) -> String {
    let promised = link.promised.map_or("no date promised".into(), |d| format!("promised {}", format::date_short(d)));
    let wrong = wrong(link, input.as_of);
    let wrong = if wrong.is_empty() { wrong } else { format!(": {wrong}") };
    format!(
        "{} {}, {} for {}, {promised}, needed {}{wrong}",
        link.id,
        link.title,
        party(input, &link.provider),
        party(input, &link.consumer),
        format::date_short(link.needed_by)
    )
}

fn party(input: &Input, (lane, name): &(usize, String)) -> String {
    if name.is_empty() { input.lanes.get(*lane).map_or(String::new(), |l| l.0.clone()) } else { name.clone() }
}

/// What the drawing leaves out.
pub(super) fn note(input: &Input) -> Option<String> {
    (input.links.len() > DRAWN).then(|| {
        format!("The {DRAWN} most urgent of {} open dependencies are drawn; all are in the table.", input.links.len())
    })
}

/// Every open dependency, most urgent first.
pub(super) fn table(input: &Input) -> DataTable {
    let row = |link: &Link| {
        vec![
            link.id.clone(),
            link.title.clone(),
            party(input, &link.provider),
            party(input, &link.consumer),
            link.promised.map_or("no date".into(), format::date_short),
            format::date_short(link.needed_by),
            link.promised.map_or(String::new(), |d| format::signed_days((d - link.needed_by).num_days())),
            if link.blocked {
                "blocked"
            } else if link.agreed {
                "agreed"
            } else {
                "not agreed"
            }
            .into(),
        ]
    };
    DataTable {
        caption: "Open dependencies, most urgent first".into(),
        columns: vec![
            Column::text("Id"),
            Column::text("Dependency"),
            Column::text("Provider"),
            Column::text("Consumer"),
            Column::text("Promised"),
            Column::text("Needed"),
            Column::number("Promise against need"),
            Column::text("State"),
        ],
        rows: input.links.iter().map(row).collect(),
    }
}
