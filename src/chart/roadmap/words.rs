//! What the roadmap says: headline, description, note, table and the words at each mark.

use super::{Entry, External, Input, Live, State, What, is_met};
use crate::chart::figure::{Column, DataTable};
use crate::chart::labels;
use crate::words::Words;

/// The headline: what waits for something later, else the largest slip ahead, else that all is well.
pub(super) fn headline(input: &Input, w: &Words) -> String {
    let live: Vec<&Entry> = input.entries.iter().filter(|e| e.state() != State::Cancelled).collect();
    let open: Vec<&&Entry> = live.iter().filter(|e| e.state() != State::Done).collect();
    if live.is_empty() {
        return w.roadmap_chart_none().into();
    }
    if let Some(words) = contradiction(input, w) {
        return words;
    }
    let worst = open.iter().filter_map(|e| Some((e.slip().filter(|n| *n > 0)?, **e)));
    let late = worst.clone().count();
    match worst.max_by_key(|(slip, e)| (*slip, std::cmp::Reverse(e.end()))) {
        _ if open.is_empty() => w.roadmap_chart_all_done(live.len()),
        None => w.roadmap_chart_on_plan().into(),
        Some((slip, entry)) => {
            let name = labels::fit(&entry.title, labels::NAMED, labels::TEXT, true);
            w.roadmap_chart_late(late, open.len(), name, w.chart_days(slip.unsigned_abs()))
        }
    }
}

/// That an entry waits for something that comes too late.
struct Wait<'i> {
    /// What waits.
    entry: &'i Entry,
    /// Its place.
    to: usize,
    /// What comes first: an entry, else what comes from outside.
    first: &'i str,
    /// The dependency that says so, else again what comes first.
    name: &'i str,
    /// Days, above zero.
    late: i64,
}

/// Whatever comes too late for an entry, from the roadmap and from outside.
fn waits(input: &Input) -> impl Iterator<Item = Wait<'_>> {
    let inside = input.links.iter().filter_map(|l| {
        let first = &input.entries.get(l.from)?.id;
        Some(Wait {
            entry: input.entries.get(l.to)?,
            to: l.to,
            first,
            name: l.name.as_ref().unwrap_or(first),
            late: l.late,
        })
    });
    let outside = input.external.iter().filter_map(|e| {
        let to = e.to?;
        Some(Wait { entry: input.entries.get(to)?, to, first: &e.id, name: &e.id, late: e.late()? })
    });
    inside.chain(outside).filter(|wait| wait.late > 0)
}

/// The longest wait, of several the first.
fn worst<'i>(waits: impl IntoIterator<Item = Wait<'i>>) -> Option<Wait<'i>> {
    waits.into_iter().reduce(|a, b| if b.late > a.late { b } else { a })
}

/// Entries whose dates contradict what they wait for.
fn contradiction(input: &Input, w: &Words) -> Option<String> {
    let mut waiting: Vec<usize> = waits(input).map(|wait| wait.to).collect();
    waiting.sort_unstable();
    waiting.dedup();
    let worst = worst(waits(input))?;
    let days = w.chart_days(worst.late.unsigned_abs());
    let longest = longest(input, worst.late, w);
    let milestone = |i: &usize| input.entries.get(*i).is_some_and(|e| matches!(e.what, What::Milestone { .. }));
    Some(match waiting.len() {
        1 => w.roadmap_chart_waits(&worst.entry.id, worst.first, days),
        n if waiting.iter().all(milestone) => w.roadmap_chart_milestones_wait(n, longest, days),
        n => w.roadmap_chart_entries_wait(n, longest, days),
    })
}

/// All that wait as long as the longest, as none of them is the one: by id, or how many they are.
fn longest(input: &Input, late: i64, w: &Words) -> String {
    const NAMED: usize = 3;
    let mut last: Vec<&Entry> = waits(input).filter(|wait| wait.late == late).map(|wait| wait.entry).collect();
    last.sort_by_key(|entry| (entry.end(), &entry.id));
    last.dedup_by_key(|entry| &entry.id);
    let ids: Vec<&str> = last.iter().map(|entry| entry.id.as_str()).collect();
    if ids.len() > NAMED { w.roadmap_chart_of_them(ids.len()) } else { w.list(&ids) }
}

/// The text that stands for the drawing.
pub(super) fn description(input: &Input, headline: &str, w: &Words) -> String {
    let live = input.entries.iter().filter(|e| e.state() != State::Cancelled).count();
    let text = w.roadmap_chart_described(w.in_words_with_year(input.as_of), live, input.lanes.len(), headline);
    text.replace('\u{a0}', " ")
}

/// The days against the baseline, where they are not zero.
pub(super) fn slip(entry: &Entry, w: &Words) -> Option<String> {
    let slip = entry.slip().filter(|n| *n != 0);
    match (entry.state(), slip) {
        (State::Overdue, Some(n)) => Some(w.roadmap_chart_slip_overdue(w.signed_days(n))),
        (State::Overdue, None) => Some(w.roadmap_chart_overdue().into()),
        // what came early or is done early is no alarm
        (_, Some(n)) if n > 0 => Some(w.signed_days(n)),
        _ => None,
    }
}

/// What comes too late for an entry.
pub(super) fn too_late(input: &Input, index: usize, w: &Words) -> Option<String> {
    let late: Vec<Wait<'_>> = waits(input).filter(|wait| wait.to == index).collect();
    let (n, worst) = (late.len(), worst(late)?);
    let days = w.signed_days(worst.late);
    Some(match n {
        1 => w.roadmap_chart_waits_for(worst.name, days),
        n => w.roadmap_chart_waits_for_more(worst.name, days, n - 1),
    })
}

/// All of an entry in a sentence.
pub(super) fn tip(input: &Input, entry: &Entry, w: &Words) -> String {
    let mut parts = vec![format!("{} {}", entry.id, entry.title)];
    if let Some((lane, _)) = input.lanes.get(entry.lane) {
        parts.push(lane.clone());
    }
    parts.push(w.roadmap_chart_tip_state(w.within(state(entry, w)), w.date_label(entry.end())));
    if let Some(planned) = planned(entry, w) {
        parts.push(w.roadmap_chart_tip_baseline(planned));
    }
    if let Some(slip) = entry.slip().filter(|n| *n != 0) {
        parts.push(w.signed_days(slip));
    }
    if matches!(entry.what, What::Milestone { external: true, .. }) {
        parts.push(w.roadmap_chart_tip_outside().into());
    }
    if let What::Task { progress: Some(progress), .. } = entry.what {
        parts.push(w.roadmap_chart_tip_progress(w.percent(progress)));
    }
    parts.join(w.list_between())
}

/// What the reader has to know.
pub(super) fn note(input: &Input, left_out: usize, w: &Words) -> Option<String> {
    let mut notes: Vec<String> = Vec::new();
    let (given, needed): (Vec<&External>, Vec<&External>) = input.external.iter().partition(|e| e.given);
    if !needed.is_empty() {
        notes.push(w.roadmap_chart_external(external(needed, input, w)));
    }
    if !given.is_empty() {
        notes.push(w.roadmap_chart_given(external(given, input, w)));
    }
    if input.links.iter().any(|link| is_met(input, link)) {
        notes.push(w.roadmap_chart_note_lines().into());
    }
    if left_out > 0 {
        notes.push(w.roadmap_chart_note_table(left_out));
    }
    if input.outside > 0 {
        notes.push(w.roadmap_chart_note_outside(input.outside));
    }
    (!notes.is_empty()).then(|| notes.join(" "))
}

/// What comes from outside or goes there, the latest first, then what has no day; the page of the dependencies has all.
fn external(mut all: Vec<&External>, input: &Input, w: &Words) -> String {
    const NAMED: usize = 5;
    /// Room for a title within the list.
    const TITLE: f64 = 360.0;
    all.sort_by_key(|e| (e.promised.is_none(), std::cmp::Reverse(e.late()), e.needed_by, &e.id));
    let said = all.iter().take(NAMED).map(|e| {
        let name = format!("{} {}", e.id, labels::fit(&e.title, TITLE, labels::TEXT, false));
        let needed = w.day_near(e.needed_by, input.as_of);
        let needed = match e.to.and_then(|to| input.entries.get(to)) {
            Some(entry) => w.roadmap_chart_needed_for(needed, &entry.id),
            None => needed,
        };
        match e.promised.zip(e.late()) {
            Some((day, late)) => {
                w.roadmap_chart_external_late(name, w.day_near(day, input.as_of), needed, w.signed_days(late))
            }
            None => w.roadmap_chart_external_undated(name, needed),
        }
    });
    let more = all.len().saturating_sub(NAMED);
    let rest = (more > 0).then(|| w.chart_and_more(more));
    said.chain(rest).collect::<Vec<_>>().join(w.roadmap_chart_external_between())
}

fn state<'w>(entry: &Entry, w: &'w Words) -> &'w str {
    match (entry.what, entry.state()) {
        (What::Gate { passed: Some(false), .. }, _) => w.roadmap_chart_not_passed(),
        (What::Gate { passed: Some(true), .. }, _) => w.roadmap_chart_passed(),
        (What::Gate { .. }, _) => w.state_to_be_reviewed(),
        (What::Release { live, .. }, _) => w.state(
            "release",
            match live {
                None => "Planned",
                Some(Live::Running) => "Live",
                Some(Live::TakenBack) => "Rolled back",
                Some(Live::Failed) => "Failed",
            },
        ),
        (_, State::Open) => w.roadmap_chart_expected(),
        (_, State::Overdue) => w.roadmap_chart_state_overdue(),
        (_, State::Done) => w.state_done(),
        (_, State::Cancelled) => w.state_cancelled(),
    }
}

fn kind<'w>(entry: &Entry, w: &'w Words) -> &'w str {
    match entry.what {
        What::Milestone { external: true, .. } => w.roadmap_chart_milestone_outside(),
        What::Milestone { .. } => w.kind_milestone(),
        What::Task { .. } => w.kind_task(),
        What::Gate { .. } => w.kind_gate(),
        What::Release { .. } => w.kind_release(),
    }
}

fn planned(entry: &Entry, w: &Words) -> Option<String> {
    match entry.what {
        What::Milestone { baseline, .. } => Some(w.date_label(baseline)),
        What::Task { baseline: Some((from, to)), .. } => Some(w.chart_from_to(w.date_label(from), w.date_label(to))),
        _ => None,
    }
}

/// Every entry, by lane and date.
pub(super) fn table(input: &Input, w: &Words) -> DataTable {
    let mut order: Vec<usize> = (0..input.entries.len()).collect();
    order.sort_by_key(|i| (input.entries[*i].lane, input.entries[*i].end(), *i));
    DataTable {
        caption: w.roadmap_chart_caption().into(),
        columns: vec![
            Column::text(w.chart_id()),
            Column::text(w.heads_title()),
            Column::text(w.roadmap_chart_what()),
            Column::text(w.kind_workstream()),
            Column::text(w.heads_baseline()),
            Column::text(w.roadmap_chart_when()),
            Column::number(w.roadmap_chart_against()),
            Column::text(w.chart_state()),
            Column::text(w.roadmap_chart_waits_head()),
        ],
        rows: order.into_iter().map(|i| row(input, i, w)).collect(),
    }
}

fn row(input: &Input, index: usize, w: &Words) -> Vec<String> {
    let entry = &input.entries[index];
    let when = match entry.what {
        What::Task { start, end, .. } | What::Release { start, end, .. } if start != end => {
            w.chart_from_to(w.date_label(start), w.date_label(end))
        }
        _ => w.date_label(entry.end()),
    };
    let inside = input.links.iter().filter(|l| l.to == index).filter_map(|l| {
        let id = &input.entries.get(l.from)?.id;
        let what = l.name.as_ref().map_or_else(|| id.clone(), |name| w.roadmap_chart_waits_by(id, name));
        Some((what, Some(l.late)))
    });
    let outside = input.external.iter().filter(|e| e.to == Some(index));
    let waits = inside.chain(outside.map(|e| (e.id.clone(), e.late())));
    let waits = waits.map(|(what, late)| match late {
        Some(late @ 1..) => w.roadmap_chart_waits_late(what, w.signed_days(late)),
        Some(_) => what,
        None => w.roadmap_chart_waits_late(what, w.raid_unpromised()),
    });
    vec![
        entry.id.clone(),
        entry.title.clone(),
        kind(entry, w).into(),
        input.lanes.get(entry.lane).map_or(String::new(), |lane| lane.0.clone()),
        planned(entry, w).unwrap_or_default(),
        when,
        entry.slip().map_or(String::new(), |days| w.signed_days(days)),
        state(entry, w).into(),
        waits.collect::<Vec<_>>().join(w.list_between()),
    ]
}
