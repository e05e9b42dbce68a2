//! What the roadmap says: headline, description, note, table and the words at each mark.

use super::{Entry, Input, Link, State, What, is_met};
use crate::chart::figure::{Column, DataTable};
use crate::chart::format;
use crate::chart::labels;

/// The headline: what waits for something later, else the largest slip ahead, else that all is well.
pub(super) fn headline(input: &Input) -> String {
    let live: Vec<&Entry> = input.entries.iter().filter(|e| e.state() != State::Cancelled).collect();
    let open: Vec<&&Entry> = live.iter().filter(|e| e.state() != State::Done).collect();
    if live.is_empty() {
        return "No milestone is recorded, so there is no roadmap yet".into();
    }
    if let Some(words) = contradiction(input) {
        return words;
    }
    let worst = open.iter().filter_map(|e| Some((e.slip().filter(|n| *n > 0)?, **e)));
    let late = worst.clone().count();
    match worst.max_by_key(|(slip, e)| (*slip, std::cmp::Reverse(e.end()))) {
        _ if open.is_empty() => format!("All {} entries of the roadmap are done", live.len()),
        None => "Nothing ahead is later than its baseline".into(),
        Some((slip, entry)) => {
            let name = labels::fit(&entry.title, 320.0, labels::TEXT, true);
            let days = format::plural(slip.unsigned_abs(), "day");
            format!("{late} of {} open entries are later than planned, most of all {name} by {days}", open.len())
        }
    }
}

/// Entries whose dates contradict what they wait for.
fn contradiction(input: &Input) -> Option<String> {
    let mut waiting: Vec<usize> = input.links.iter().filter(|l| l.late > 0).map(|l| l.to).collect();
    waiting.sort_unstable();
    waiting.dedup();
    let worst =
        input.links.iter().filter(|l| l.late > 0).max_by_key(|l| (l.late, std::cmp::Reverse((l.from, l.to))))?;
    let (first, last) = (input.entries.get(worst.from)?, input.entries.get(worst.to)?);
    let days = format::plural(worst.late.unsigned_abs(), "day");
    let milestone = |i: &usize| input.entries.get(*i).is_some_and(|e| matches!(e.what, What::Milestone { .. }));
    let all = waiting.iter().all(milestone);
    Some(match waiting.len() {
        1 => format!("{} waits for {}, which comes {days} too late", last.id, first.id),
        n => format!(
            "{} {} wait for something that comes too late; {} by {days}",
            format::opening_count(n),
            if all { "milestones" } else { "entries" },
            last.id
        ),
    })
}

/// The text that stands for the drawing.
pub(super) fn description(input: &Input, headline: &str) -> String {
    let live = input.entries.iter().filter(|e| e.state() != State::Cancelled).count();
    let text = format!(
        "Roadmap by workstream as of {}: {live} entries in {} lanes. {headline}.",
        format::date_long(input.as_of),
        input.lanes.len()
    );
    text.replace('\u{a0}', " ")
}

/// The days against the baseline, where they are not zero.
pub(super) fn slip(entry: &Entry) -> Option<String> {
    let slip = entry.slip().filter(|n| *n != 0);
    match (entry.state(), slip) {
        (State::Overdue, Some(n)) => Some(format!("{}, overdue", format::signed_days(n))),
        (State::Overdue, None) => Some("overdue".into()),
        // what came early or is done early is no alarm
        (_, Some(n)) if n > 0 => Some(format::signed_days(n)),
        _ => None,
    }
}

/// What comes too late for an entry.
pub(super) fn too_late(input: &Input, index: usize) -> Option<String> {
    let late: Vec<&Link> = input.links.iter().filter(|l| l.to == index && l.late > 0).collect();
    let worst = late.iter().max_by_key(|l| l.late)?;
    let name = worst.name.clone().or_else(|| Some(input.entries.get(worst.from)?.id.clone()))?;
    let more = if late.len() > 1 { format!(" and {} more", late.len() - 1) } else { String::new() };
    Some(format!("waits for {name} ({}){more}", format::signed_days(worst.late)))
}

/// All of an entry in a sentence.
pub(super) fn tip(input: &Input, entry: &Entry) -> String {
    let mut parts = vec![format!("{} {}", entry.id, entry.title)];
    if let Some((lane, _)) = input.lanes.get(entry.lane) {
        parts.push(lane.clone());
    }
    parts.push(format!("{} {}", state(entry).to_lowercase(), format::date_short(entry.end())));
    if let Some(planned) = planned(entry) {
        parts.push(format!("baseline {planned}"));
    }
    if let Some(slip) = entry.slip().filter(|n| *n != 0) {
        parts.push(format::signed_days(slip));
    }
    if matches!(entry.what, What::Milestone { external: true, .. }) {
        parts.push("promised outside".into());
    }
    if let What::Task { progress: Some(progress), .. } = entry.what {
        parts.push(format!("{}\u{a0}% done", format::number(progress * 100.0, 0)));
    }
    parts.join(", ")
}

/// What the reader has to know.
pub(super) fn note(input: &Input, left_out: usize) -> Option<String> {
    let mut notes = Vec::new();
    if input.links.iter().any(|link| is_met(input, link)) {
        notes.push(
            "Lines lead from what is still to come; what was waited for and is there stands in the table.".to_string(),
        );
    }
    if left_out > 0 {
        notes.push(format!(
            "{} in the table only: cancelled, or done long since.",
            one_or(left_out, "entry is", "entries are")
        ));
    }
    if input.outside > 0 {
        notes.push(format!(
            "{} for something outside this roadmap; see the dependencies.",
            one_or(input.outside, "entry waits", "entries wait")
        ));
    }
    (!notes.is_empty()).then(|| notes.join(" "))
}

fn one_or(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", format::opening_count(count), if count == 1 { one } else { many })
}

fn state(entry: &Entry) -> &'static str {
    match (entry.what, entry.state()) {
        (What::Gate { passed: Some(false), .. }, _) => "Not passed",
        (What::Gate { passed: Some(true), .. }, _) => "Passed",
        (What::Gate { .. }, _) => "To be reviewed",
        (What::Release { live: Some(false), .. }, _) => "Taken back",
        (What::Release { live: Some(true), .. }, _) => "Live",
        (What::Release { .. }, _) => "Planned",
        (_, State::Open) => "Expected",
        (_, State::Overdue) => "Overdue",
        (_, State::Done) => "Done",
        (_, State::Cancelled) => "Cancelled",
    }
}

fn kind(entry: &Entry) -> &'static str {
    match entry.what {
        What::Milestone { external: true, .. } => "Milestone, promised outside",
        What::Milestone { .. } => "Milestone",
        What::Task { .. } => "Task",
        What::Gate { .. } => "Gate",
        What::Release { .. } => "Release",
    }
}

fn planned(entry: &Entry) -> Option<String> {
    match entry.what {
        What::Milestone { baseline, .. } => Some(format::date_short(baseline)),
        What::Task { baseline: Some((from, to)), .. } => {
            Some(format!("{} to {}", format::date_short(from), format::date_short(to)))
        }
        _ => None,
    }
}

/// Every entry, by lane and date.
pub(super) fn table(input: &Input) -> DataTable {
    let mut order: Vec<usize> = (0..input.entries.len()).collect();
    order.sort_by_key(|i| (input.entries[*i].lane, input.entries[*i].end(), *i));
    DataTable {
        caption: "Roadmap: every milestone, task, gate and release".into(),
        columns: vec![
            Column::text("Id"),
            Column::text("Title"),
            Column::text("What"),
            Column::text("Workstream"),
            Column::text("Baseline"),
            Column::text("Forecast or actual"),
            Column::number("Against baseline"),
            Column::text("State"),
            Column::text("Waits for"),
        ],
        rows: order.into_iter().map(|i| row(input, i)).collect(),
    }
}

fn row(input: &Input, index: usize) -> Vec<String> {
    let entry = &input.entries[index];
    let when = match entry.what {
        What::Task { start, end, .. } | What::Release { start, end, .. } if start != end => {
            format!("{} to {}", format::date_short(start), format::date_short(end))
        }
        _ => format::date_short(entry.end()),
    };
    let waits = input.links.iter().filter(|l| l.to == index).filter_map(|l| {
        let id = &input.entries.get(l.from)?.id;
        let by = l.name.as_ref().map_or(String::new(), |name| format!(" by {name}"));
        let late = if l.late > 0 { format!(" ({})", format::signed_days(l.late)) } else { String::new() };
        Some(format!("{id}{by}{late}"))
    });
    vec![
        entry.id.clone(),
        entry.title.clone(),
        kind(entry).into(),
        input.lanes.get(entry.lane).map_or(String::new(), |lane| lane.0.clone()),
        planned(entry).unwrap_or_default(),
        when,
        entry.slip().map_or(String::new(), format::signed_days),
        state(entry).into(),
        waits.collect::<Vec<_>>().join(", "),
    ]
}
