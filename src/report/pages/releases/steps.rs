//! One release: go or no-go, the way back, its steps as planned and as done.

use super::super::example;
use super::super::lists::ROOT;
use crate::record::Record;
use crate::record::gate::Gate;
use crate::record::release::{Release, ReleaseStep};
use crate::record::types::{DayFlag, When};
use crate::report::figures::cutover;
use crate::report::html::{self, Html, slot};
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use crate::report::text::Text;
use crate::words::Words;
use chrono::NaiveDate;

/// A section per release.
pub(super) fn section(site: &Site<'_>, record: &Record, release: &Release) -> Section {
    let text = Text::of(site, record, ROOT);
    let w = site.words;
    let link = html::fill(&w.teams_record(slot(0)), [title_link(record, ROOT)]);
    let heading = match release.outcome {
        None => w.releases_is_planned(record.title(), window(release, site.view.as_of, w)),
        Some(outcome) => w.releases_ended(outcome.word(), record.title()),
    };
    let mut section = Section::new(record.id(), record.title(), heading).why(link);
    section = section.with(Part::Fields { fields: fields(&text, record, release) });
    if release.step.is_empty() {
        return section.with(Part::Empty { text: w.releases_no_steps().into(), toml: example::step(w) });
    }
    let name = |person: &_| site.person_name(&record.scope, person);
    let figure = cutover::of(site.view.as_of, record.title(), release, |p| text.plain(p), name, w);
    if !figure.wide.is_empty() {
        section = section.with(Part::figure(&figure, w));
    }
    section.with(table(site, record, release).part())
}

/// The day of a release, or its first and last: "14 August to 16 August".
pub(super) fn window(release: &Release, as_of: NaiveDate, w: &Words) -> String {
    match release.start == release.end {
        true => w.in_words(release.start, as_of),
        false => w.releases_from_to(w.in_words(release.start, as_of), w.in_words(release.end, as_of)),
    }
}

fn fields(text: &Text<'_>, record: &Record, release: &Release) -> Vec<(String, Html)> {
    let w = text.site.words;
    let mut out = vec![(w.releases_go().to_string(), go(text, record, release))];
    let approvals = Html::join(release.approvals.0.iter().map(|a| text.named(a)), w.list_between());
    let none = || Html::text(w.heads_none_recorded()).within("span", "bad");
    out.push((approvals_label(release, w).into(), if approvals.is_empty() { none() } else { approvals }));
    out.push((w.field_back_out().into(), release.back_out.as_ref().map_or_else(none, |b| text.prose(b))));
    out
}

/// What the names of those who approve stand under: nobody is said to have approved what has not come.
pub(in crate::report::pages) fn approvals_label<'w>(release: &Release, w: &'w Words) -> &'w str {
    if release.outcome.is_some() { w.releases_approved() } else { w.releases_to_approve() }
}

/// The gates that the release names, each with its outcome or how far it is; without gates, that there is none.
fn go(text: &Text<'_>, record: &Record, release: &Release) -> Html {
    let linked = record.links.iter().filter_map(|link| text.site.find(&record.scope, link.to.text()?));
    let said = linked.filter_map(|found| Some(gate(text.site, found, found.as_kind::<Gate>()?)));
    let all = Html::join(said, text.site.words.evidence_apart());
    match (all.is_empty(), release.outcome.is_some()) {
        (false, _) => all,
        (true, true) => Html::text(text.site.words.releases_no_gate()).within("span", "dim"),
        (true, false) => Html::text(text.site.words.releases_no_gate()).within("span", "bad"),
    }
}

fn gate(site: &Site<'_>, record: &Record, gate: &Gate) -> Html {
    let id = id_link(record, ROOT).and(" ");
    if gate.outcome.is_some() {
        return id.then(Html::text(site.state(record)));
    }
    let met = gate.criterion.iter().filter(|c| c.is_met()).count();
    let far = site.words.releases_gate_far(met, gate.criterion.len(), slot(0));
    id.then(html::fill(&far, [html::day(gate.review, site.view.as_of, site.words)]))
}

fn table(site: &Site<'_>, record: &Record, release: &Release) -> Table {
    let (text, w) = (Text::of(site, record, ROOT), site.words);
    let heads =
        [w.releases_step(), w.heads_owner(), w.field_start(), w.field_end(), w.heads_done(), w.field_rollback()];
    let mut table = Table::new(w.releases_steps_table(record.id()), "stack tight", &heads);
    for step in &release.step {
        let planned = |when: Option<&When>| Cell::classed(when.map(|w| moment(site, w)).unwrap_or_default(), "nowrap");
        let none = || Html::text(w.heads_none_recorded()).within("span", "bad");
        table.row(vec![
            Cell::head(text.prose(&step.title)),
            Cell::of(step.owner.as_ref().map(|o| site.person(&record.scope, o, ROOT)).unwrap_or_default()),
            planned(step.start.as_ref()),
            planned(step.end.as_ref()),
            Cell::of(done(site, step, release)),
            Cell::of(step.rollback.as_ref().map_or_else(none, |r| text.prose(r))),
        ]);
    }
    table
}

fn moment(site: &Site<'_>, when: &When) -> Html {
    match (when.day, when.time()) {
        (Some(day), Some(time)) => html::at_time(html::day(day, site.view.as_of, site.words), time),
        (Some(day), None) => html::day(day, site.view.as_of, site.words),
        (None, _) => Html::text(&when.text),
    }
}

/// When it was done, and how late; else whether it still can be.
fn done(site: &Site<'_>, step: &ReleaseStep, release: &Release) -> Html {
    let (as_of, w) = (site.view.as_of, site.words);
    let planned = step.end.as_ref().or(step.start.as_ref()).and_then(|w| w.day);
    match (step.done, planned) {
        (Some(DayFlag::Since(day)), planned) => {
            let late = planned.map(|p| (day - p).num_days()).filter(|n| *n > 0).map(|n| html::variance(n, w));
            html::day(day, as_of, w).second(late.unwrap_or_default())
        }
        (Some(DayFlag::Always), _) => Html::text(w.state_done()),
        _ if release.outcome.is_some() => Html::text(w.releases_step_not_done()).within("span", "bad"),
        (_, Some(day)) if day < as_of => html::due_tag(w.releases_step_overdue()),
        _ => Html::text(w.releases_step_to_do()),
    }
}
