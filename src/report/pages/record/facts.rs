//! The facts below the title: few enough for one row, each kind's own first.

use crate::metrics::{Rag, cost_of};
use crate::record::action::Action;
use crate::record::assumption::Assumption;
use crate::record::benefit::Benefit;
use crate::record::budget::Budget;
use crate::record::change::Change;
use crate::record::decision::Decision;
use crate::record::dependency::Dependency;
use crate::record::gate::{Gate, Lacks};
use crate::record::issue::{Issue, Severity};
use crate::record::kind::Kind;
use crate::record::meeting::Meeting;
use crate::record::metric::{Dimension, Metric};
use crate::record::milestone::Milestone;
use crate::record::person::PersonRecord;
use crate::record::program::Program;
use crate::record::release::Release;
use crate::record::report::Report;
use crate::record::risk::{Risk, severity};
use crate::record::task::Task;
use crate::record::types::Score;
use crate::record::{Data, Person, Record};
use crate::report::chrome::capitalised;
use crate::report::figures::stance;
use crate::report::html::{self, Html, slot};
use crate::report::marks;
use crate::report::page::{Fact, Part};
use crate::report::pages::meetings;
use crate::report::site::title_link;
use crate::report::text::Text;
use crate::report::value;
use crate::words::{Words, plus};
use chrono::NaiveDate;

/// What a reader wants to know first.
pub(super) fn facts(text: &Text<'_>, record: &Record) -> Vec<Fact> {
    let w = text.site.words;
    let mut out = own(text, record);
    let state = text.site.state(record);
    if !state.is_empty() && record.as_kind::<Milestone>().is_none_or(|m| m.actual.is_none()) {
        out.push(Part::fact(w.record_state(), Html::text(state), Html::none()));
    }
    out.extend(owner(text, record));
    if let Some(checked) = record.as_kind::<Assumption>().and_then(|a| checked(a, w)) {
        out.push(checked);
    } else if let Some(due) = record.data.due().filter(|_| !has_due_of_its_own(&record.data)) {
        out.push(Part::fact(due_label(&record.data, w), html::full_day(due, w), distance(record, due, text)));
    }
    if let Some((name, born)) = born(record) {
        let age = (text.site.view.as_of - born).num_days();
        let note =
            if record.data.is_open() == Some(true) { Html::text(&w.record_days_ago(age.abs())) } else { Html::none() };
        out.push(Part::fact(&value::label(name, w), html::full_day(born, w), note));
    }
    if let Some(workstream) = record.workstream.as_ref().and_then(|to| text.site.find(&record.scope, to.text()?)) {
        out.push(Part::fact(w.kind_workstream(), title_link(workstream, text.root), Html::none()));
    }
    out
}

fn has_due_of_its_own(data: &Data) -> bool {
    use Data::{Benefit, Dependency, Milestone, Release, Risk, Task};
    matches!(data, Milestone(_) | Risk(_) | Benefit(_) | Release(_) | Dependency(_) | Task(_))
}

pub(in crate::report::pages) fn due_label<'w>(data: &Data, w: &'w Words) -> &'w str {
    match data {
        Data::Milestone(_) | Data::Task(_) => w.heads_baseline(),
        Data::Dependency(_) => w.field_needed_by(),
        Data::Decision(_) => w.record_due_decision(),
        Data::Gate(_) => w.record_due_gate(),
        Data::Assumption(_) => w.record_due_assumption(),
        _ => w.record_due(),
    }
}

fn owner(text: &Text<'_>, record: &Record) -> Option<Fact> {
    let w = text.site.words;
    let named = |label: &str, person: &Person| {
        Part::fact(label, text.site.person(&record.scope, person, text.root), Html::none())
    };
    match (&record.owner, &record.data) {
        // What a report says fills the row; who wrote it stands among the fields.
        (_, Data::Program(_) | Data::Report(_)) => None,
        (Some(owner), _) => Some(named(w.field_owner(), owner)),
        (None, Data::Workstream(stream)) => Some(named(w.field_lead(), &stream.lead)),
        // What is open and has nobody is a fact; a document or a report needs no owner.
        (None, data) if data.is_open() == Some(true) => {
            Some(Part::fact(w.field_owner(), Html::text(w.frame_nobody()).within("span", "bad"), Html::none()))
        }
        _ => None,
    }
}

fn own(text: &Text<'_>, record: &Record) -> Vec<Fact> {
    let as_of = text.site.view.as_of;
    match &record.data {
        Data::Risk(r) => risk(r, as_of, text.site.words),
        Data::Milestone(m) => milestone(m, as_of, text.site.words),
        Data::Issue(i) => {
            vec![Part::fact(text.site.words.field_severity(), severity_of(i, text.site.words), Html::none())]
        }
        Data::Decision(d) => decision(text, record, d),
        Data::Dependency(d) => dependency(d, as_of, text.site.words),
        Data::Action(a) => done(a, text.site.words),
        Data::Change(c) => change(text, c),
        Data::Gate(g) => gate(g, as_of, text.site.words),
        Data::Benefit(b) => benefit(b, text.site.words),
        Data::Report(r) => report(text, record, r),
        Data::Program(p) => program(text, record, p),
        Data::Budget(b) => budget(text, b),
        Data::Release(r) => release(r, as_of, text.site.words),
        Data::Meeting(m) => meeting(m, text.site.words),
        Data::Lesson(l) => vec![day(text.site.words.field_date(), l.date, text.site.words)],
        Data::Metric(m) => metric(m, text.site.words),
        Data::Person(p) => person(p, text.site.words),
        Data::Task(t) => task(t, as_of, text.site.words),
        Data::Workstream(_) => workstream(text, record),
        // A document has no day of its own; how old it is only the repository knows.
        Data::Document(_) => record
            .last_changed(as_of)
            .map(|changed| day(text.site.words.record_last_changed(), changed.day, text.site.words))
            .into_iter()
            .collect(),
        Data::Communication(c) => {
            c.sent.iter().map(|sent| day(text.site.words.field_sent(), *sent, text.site.words)).collect()
        }
        _ => Vec::new(),
    }
}

fn risk(r: &Risk, as_of: NaiveDate, w: &Words) -> Vec<Fact> {
    let note = Html::text(&w.record_score_note(r.probability.0, r.impact.0));
    let mut out = vec![Part::fact(w.record_score_now(), html::score_chip(r.score(), w), note)];
    let mut rows: Vec<_> =
        r.review.iter().map(|row| (row.date, u32::from(row.probability.0) * u32::from(row.impact.0))).collect();
    rows.sort_by_key(|(day, _)| *day);
    let first = r.first.map_or(r.score(), |(p, i)| u32::from(p) * u32::from(i));
    let before = |n: usize| if n == 0 { first } else { rows[n - 1].1 };
    if let Some((n, (day, score))) = rows.iter().enumerate().rev().find(|(n, (_, score))| before(*n) != *score) {
        let from = before(n);
        let value = if *score > from { w.record_moved_up(from) } else { w.record_moved_down(from) };
        out.push(Part::fact(w.record_last_move(), Html::text(&value), html::day(*day, as_of, w)));
    }
    if let Some(target) = &r.target {
        let score = target.probability.zip(target.impact).map(|(p, i)| u32::from(p.0) * u32::from(i.0));
        let value = score.map_or_else(
            || Html::text(w.record_target_set()),
            |s| Html::text(&w.record_target_score(s, html::severity_word(severity(s), w))),
        );
        let by = target.by.map(|day| html::fill(&w.record_by(slot(0)), [html::day(day, as_of, w)]));
        out.push(Part::fact(w.record_target(), value, by.unwrap_or_default()));
    }
    out
}

fn severity_of(issue: &Issue, w: &Words) -> Html {
    let level = match issue.severity {
        Severity::Critical => 4,
        Severity::High => 3,
        Severity::Medium => 2,
        Severity::Low => 1,
    };
    let word = value::choice(issue.severity.word(), w);
    html::severity_chip(level, word.unwrap_or_else(|| html::severity_word(level, w)))
}

fn milestone(m: &Milestone, as_of: NaiveDate, w: &Words) -> Vec<Fact> {
    let late = html::variance((m.end(as_of) - m.baseline).num_days(), w);
    let first = m.first_baseline.filter(|f| *f != m.baseline);
    let moved = first.map(|f| html::fill(&w.record_first(slot(0)), [html::full_day(f, w)])).unwrap_or_default();
    let mut out = vec![Part::fact(w.field_baseline(), html::full_day(m.baseline, w), moved)];
    match m.actual {
        Some(day) => out.push(Part::fact(w.record_delivered(), html::full_day(day, w), late)),
        None if m.cancelled.is_some() => {}
        None => {
            let note = if m.expected() < as_of { html::due_tag(w.record_overdue_silent()) } else { late };
            out.push(Part::fact(w.field_forecast(), html::full_day(m.expected(), w), note));
        }
    }
    out
}

fn decision(text: &Text<'_>, record: &Record, d: &Decision) -> Vec<Fact> {
    let (calendar, w) = (&text.site.view.settings.calendar, text.site.words);
    let mut out = Vec::new();
    if let Some(day) = d.decided {
        let took = w.record_took(calendar.business_days(d.requested, day));
        out.push(Part::fact(w.field_decided(), html::full_day(day, w), Html::text(&took)));
    }
    if let Some(approver) = &d.approver {
        let label = if d.decided.is_some() { w.record_decided_by() } else { w.record_decides() };
        out.push(Part::fact(
            label,
            text.site.person(&record.scope, approver, text.root),
            Html::text(d.level.as_deref().unwrap_or("")),
        ));
    }
    out
}

fn dependency(d: &Dependency, as_of: NaiveDate, w: &Words) -> Vec<Fact> {
    let mut out = vec![Part::fact(w.field_needed_by(), html::full_day(d.needed_by, w), Html::none())];
    match (d.delivered, d.promised) {
        (Some(day), _) => {
            let late = html::variance((day - d.needed_by).num_days(), w);
            out.push(Part::fact(w.field_delivered(), html::full_day(day, w), late));
        }
        (None, Some(day)) => {
            let late = d.late_by().filter(|n| *n > 0);
            let late = late.map(|n| html::fill(&w.record_after_need(slot(0)), [html::variance(n, w)]));
            let note = if day < as_of { html::due_tag(w.record_promise_passed()) } else { late.unwrap_or_default() };
            out.push(Part::fact(w.field_promised(), html::full_day(day, w), note));
        }
        (None, None) => {
            let none = Html::text(w.record_no_date()).within("span", "bad");
            out.push(Part::fact(w.field_promised(), none, Html::none()));
        }
    }
    out
}

/// The day of the check, beside the day by which it was to be made; none before the check.
fn checked(a: &Assumption, w: &Words) -> Option<Fact> {
    let planned = a.validate_by.map(|day| html::fill(&w.record_planned_on(slot(0)), [html::full_day(day, w)]));
    a.validated.map(|day| Part::fact(w.record_field_validated(), html::full_day(day, w), planned.unwrap_or_default()))
}

fn done(a: &Action, w: &Words) -> Vec<Fact> {
    let fact = |day: NaiveDate| {
        Part::fact(w.field_done(), html::full_day(day, w), html::variance((day - a.due).num_days(), w))
    };
    a.done.map(fact).into_iter().collect()
}

fn change(text: &Text<'_>, c: &Change) -> Vec<Fact> {
    let (currency, w) = (currency(text), text.site.words);
    let mut out = Vec::new();
    if let Some(approver) = &c.approver {
        let person = text.site.person(text.scope, approver, text.root);
        let label = if c.is_open() == Some(true) { w.record_decides() } else { w.record_decided_by() };
        out.push(Part::fact(label, person, Html::none()));
    }
    if let Some(days) = c.schedule_days {
        let said = w.day_difference(days);
        out.push(Part::fact(w.dimension_schedule(), Html::text(&said), Html::none()));
    }
    if let Some(cost) = c.cost {
        let said = plus(cost, w.money(cost, currency));
        out.push(Part::fact(w.dimension_cost(), Html::text(&said), Html::none()));
    }
    if let Some(weight) = c.scope_weight {
        let said = plus(weight, w.number(weight, 2));
        out.push(Part::fact(w.dimension_scope(), Html::text(&said), Html::text(w.record_weight())));
    }
    out
}

fn gate(g: &Gate, as_of: NaiveDate, w: &Words) -> Vec<Fact> {
    if g.criterion.is_empty() {
        return Vec::new();
    }
    let met = g.criterion.iter().filter(|c| c.is_met()).count();
    let waived = g.criterion.iter().filter(|c| c.is_waived(as_of)).count();
    let lacking: Vec<Lacks> = g.criterion.iter().filter_map(|c| g.lacks(c, as_of)).collect();
    let bare = lacking.iter().filter(|lacks| **lacks == Lacks::Evidence).count();
    let old = lacking.len() - bare;
    let said = [
        (waived > 0).then(|| w.record_waived(waived)),
        (bare > 0).then(|| w.record_met_bare(bare)),
        (old > 0).then(|| w.record_met_old(old)),
    ];
    let note = Html::text(&said.into_iter().flatten().collect::<Vec<_>>().join(w.list_between()));
    vec![Part::fact(w.record_criteria(), Html::text(&w.record_criteria_of(met, g.criterion.len())), note)]
}

fn benefit(b: &Benefit, w: &Words) -> Vec<Fact> {
    let amount = |n: f64| Html::text(&w.with_unit(w.number(n, 2), &b.unit));
    let mut out = vec![Part::fact(
        w.record_target(),
        amount(b.target),
        html::fill(&w.record_by(slot(0)), [html::full_day(b.due, w)]),
    )];
    match b.latest() {
        Some(m) => {
            let on = html::fill(&w.record_measured_on(slot(0)), [html::full_day(m.date, w)]);
            out.push(Part::fact(w.record_measured(), amount(m.value), on));
        }
        None => out.push(Part::fact(w.record_measured(), Html::text(w.record_not_yet()), Html::none())),
    }
    if let Some(forecast) = b.forecast {
        out.push(Part::fact(w.field_forecast(), amount(forecast), Html::none()));
    }
    if let Some(baseline) = b.baseline {
        out.push(Part::fact(w.record_before(), amount(baseline), Html::none()));
    }
    out
}

/// Never a claim without the evidence of its day beside it.
fn report(text: &Text<'_>, record: &Record, r: &Report) -> Vec<Fact> {
    let w = text.site.words;
    let moment = text.site.past(text.scope).iter().find(|m| m.report == record.id());
    let mut out = Vec::new();
    for dimension in std::iter::once(None).chain(Dimension::ALL.iter().copied().map(Some)) {
        let Some(claim) = dimension.map_or(r.overall, |d| r.rag(d)) else { continue };
        let label = dimension.map_or(w.record_overall(), |d| w.term("dimension", d.word()));
        let rag = moment.map_or(Rag::Grey, |m| m.evidence.pair(dimension).1);
        let (claimed, found) = (marks::reported_word(Some(claim), w), marks::evidence_word(rag, w));
        let words = match claimed == found {
            true => w.record_claim_same(w.within(claimed)),
            false => w.record_claim_beside(w.within(claimed), w.within(found)),
        };
        out.push(Part::fact(label, marks::beside(Some(claim), rag, w), Html::text(&words)));
    }
    out
}

fn program(text: &Text<'_>, record: &Record, p: &Program) -> Vec<Fact> {
    let person = |label: &str, who: &Option<Person>| {
        who.as_ref().map(|who| Part::fact(label, text.site.person(&record.scope, who, text.root), Html::none()))
    };
    let w = text.site.words;
    let mut out = vec![
        Part::fact(w.field_start(), html::full_day(p.start, w), Html::none()),
        Part::fact(w.record_baseline_finish(), html::full_day(p.end, w), Html::none()),
    ];
    out.extend(person(w.field_sponsor(), &p.sponsor));
    out.extend(person(w.field_lead(), &p.manager));
    out
}

/// The plan, what is spent, and what it comes to at completion, in the words of the page of the budget.
fn budget(text: &Text<'_>, b: &Budget) -> Vec<Fact> {
    let Some(cost) = cost_of(b) else { return Vec::new() };
    let (w, currency) = (text.site.words, currency(text));
    let [plan, ends] = w.money_beside([cost.bac, cost.eac], currency);
    let over = cost.eac - cost.bac;
    let share = match cost.bac {
        0.0 => Html::none(),
        bac => Html::text(&w.signed_percent(over / bac)),
    };
    let variance = Html::text(&plus(over, w.money(over, currency)));
    let fact = |label: &str, said: &str| Part::fact(label, Html::text(said), Html::none());
    // The forecast of months that have passed does not count, so the column of forecasts adds up to something else.
    let made_of = match cost.eac - cost.actual {
        left if left.abs() < 0.5 => Html::none(),
        left => Html::text(&w.record_completion_of(w.money(cost.actual, currency), w.money(left, currency))),
    };
    vec![
        fact(w.program_plan(), &plan),
        fact(w.record_spent(), &w.money(cost.actual, currency)),
        Part::fact(w.program_completion(), Html::text(&ends), made_of),
        Part::fact(w.heads_variance(), variance, share),
    ]
}

/// The days by the baseline and in truth, and how far they are apart.
fn task(t: &Task, as_of: NaiveDate, w: &Words) -> Vec<Fact> {
    let day = |label: &str, day: NaiveDate, note: Html| Part::fact(label, html::full_day(day, w), note);
    let late = |end: NaiveDate| t.baseline_end.map(|b| html::variance((end - b).num_days(), w)).unwrap_or_default();
    // Like a milestone it is overdue once its baseline has passed.
    let over = |end: NaiveDate| match (as_of - end).num_days() {
        days @ 1.. if t.actual_end.is_none() => html::due_tag(&w.frame_overdue(days)),
        _ => Html::none(),
    };
    let mut out: Vec<Fact> =
        t.baseline_end.map(|end| day(w.field_baseline_end(), end, over(end))).into_iter().collect();
    out.push(match (t.actual_end, (as_of - t.end).num_days()) {
        (Some(end), _) => day(w.field_actual_end(), end, late(end)),
        (None, 1..) if t.baseline_end.is_some() => {
            day(w.field_forecast(), t.end, html::due_tag(w.record_overdue_silent()))
        }
        (None, 1..) => day(w.record_due_task(), t.end, over(t.end)),
        (None, _) if t.baseline_end.is_some() => day(w.field_forecast(), t.end, late(t.end)),
        (None, days) => day(w.record_due_task(), t.end, Html::text(&w.frame_in_days(-days))),
    });
    out
}

/// What the last report says of it beside its figures, how many records of the workstream are open, and how many of these have passed their day.
fn workstream(text: &Text<'_>, record: &Record) -> Vec<Fact> {
    let (as_of, w) = (text.site.view.as_of, text.site.words);
    let own = text.site.backlinks.to(record).iter().filter(|(_, verb)| verb == "workstream");
    let open: Vec<_> = own.filter(|(r, _)| r.data.is_open() == Some(true)).collect();
    let late = open.iter().filter(|(r, _)| r.data.due().is_some_and(|due| due < as_of)).count();
    let count = |n: usize| Html::text(&w.whole(n as i64));
    let overdue = if late > 0 { count(late).within("span", "late") } else { count(0) };
    let pair =
        text.site.evidence(text.scope).and_then(|e| e.workstreams.iter().find(|own| own.workstream == record.id()));
    let pair = pair.map(|own| {
        let tag = marks::gap_tag(Some(own.reported), own.rag, own.verdict, w);
        Part::fact(w.portfolio_head_pair(), marks::beside(Some(own.reported), own.rag, w), tag)
    });
    let counted = [
        Part::fact(w.people_head_open(), count(open.len()), Html::none()),
        Part::fact(w.people_overdue(), overdue, Html::none()),
    ];
    pair.into_iter().chain(counted).collect()
}

fn day(label: &str, day: NaiveDate, w: &Words) -> Fact {
    Part::fact(label, html::full_day(day, w), Html::none())
}

/// The window, where it goes, and how long service was away.
fn release(r: &Release, as_of: NaiveDate, w: &Words) -> Vec<Fact> {
    let (start, end) = (html::full_day(r.start, w), html::full_day(r.end, w));
    let window = if r.start == r.end { start } else { html::fill(&w.releases_from_to(slot(0), slot(1)), [start, end]) };
    let restored = r.restored.map(|hours| Html::text(&w.releases_restored(w.number(hours.0, 2))));
    let over = match r.outcome.is_none() && r.end < as_of {
        true => html::due_tag(w.releases_window_over()),
        false => restored.unwrap_or_default(),
    };
    let mut out = vec![Part::fact(w.releases_window(), window, over)];
    out.extend(
        r.environment.as_ref().map(|to| Part::fact(w.field_environment(), Html::text(&capitalised(to)), Html::none())),
    );
    out
}

fn meeting(m: &Meeting, w: &Words) -> Vec<Fact> {
    let kind = Html::text(&meetings::kind(m, w));
    vec![day(w.field_date(), m.date, w), Part::fact(w.field_type(), kind, Html::none())]
}

/// The latest value beside what is aimed for.
fn metric(m: &Metric, w: &Words) -> Vec<Fact> {
    let amount = |n: f64| Html::text(&w.with_unit(w.number(n, 2), &m.unit));
    let latest = match m.latest() {
        Some(point) => {
            let on = html::fill(&w.record_measured_on(slot(0)), [html::full_day(point.date, w)]);
            Part::fact(w.record_measured(), amount(point.value), on)
        }
        None => Part::fact(w.record_measured(), Html::text(w.record_not_yet()), Html::none()),
    };
    std::iter::once(latest).chain(m.target.map(|n| Part::fact(w.record_target(), amount(n), Html::none()))).collect()
}

fn person(p: &PersonRecord, w: &Words) -> Vec<Fact> {
    let fact = |label: &str, said: &str| Part::fact(label, Html::text(said), Html::none());
    let level =
        |label: &str, score: Option<Score>| score.map(|s| fact(label, &w.record_criteria_of(u32::from(s.0), 5)));
    let mut out = Vec::new();
    out.extend(p.organisation.as_deref().map(|of| fact(w.field_organisation(), of)));
    out.extend(level(w.field_influence(), p.influence));
    out.extend(level(w.field_interest(), p.interest));
    let [current, desired] = stance(p, w);
    out.extend(current.map(|stands| fact(w.stakeholder_grid_stands(), &capitalised(&stands))));
    out.extend(desired.map(|stands| fact(w.stakeholder_grid_should_stand(), &capitalised(&stands))));
    out
}

/// The currency of the program that a text stands in.
pub(super) fn currency<'s>(text: &Text<'s>) -> &'s str {
    text.site.view.program(text.scope).map_or("EUR", crate::portfolio::ProgramView::currency)
}

fn distance(record: &Record, due: NaiveDate, text: &Text<'_>) -> Html {
    let days = (due - text.site.view.as_of).num_days();
    match record.data.is_open() {
        Some(true) if days < 0 => html::due_tag(&text.site.words.frame_overdue(-days)),
        Some(true) if days == 0 => Html::text(text.site.words.frame_today()),
        Some(true) => Html::text(&text.site.words.frame_in_days(days)),
        _ => Html::none(),
    }
}

/// The field that says since when it is there, and its day.
fn born(record: &Record) -> Option<(&'static str, NaiveDate)> {
    let values = record.data.values();
    ["raised", "requested"]
        .into_iter()
        .find_map(|name| Some((name, values.iter().find(|(n, _)| *n == name)?.1.date()?)))
}
