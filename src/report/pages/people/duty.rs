//! How soon a person must turn to a record, and why.

use crate::config::rule_limit::TOP_RISK_REVIEW;
use crate::record::Record;
use crate::record::dependency::Dependency;
use crate::record::milestone::Milestone;
use crate::record::risk::Risk;
use crate::record::task::Task;
use crate::report::chrome::capitalised;
use crate::report::html::{self, Html};
use crate::report::site::Site;
use crate::words::Words;
use chrono::NaiveDate;

/// Days that "this week" reaches.
pub(super) const WEEK: i64 = 7;

/// When it is the turn of a record, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum When {
    /// A decision or change request that this person must decide.
    Decide,
    /// Its day has passed.
    Overdue,
    /// Its day is one of the next seven.
    Week,
    /// A milestone or task forecast after its baseline, a dependency blocked or promised too late, or a risk that nobody has
    /// looked at.
    Attention,
    /// Its day is later.
    Later,
    /// Open, without a day.
    Undated,
    /// Closed, or without a state.
    Rest,
}

impl When {
    /// Every turn.
    pub(super) const ALL: [When; 7] =
        [When::Decide, When::Overdue, When::Week, When::Attention, When::Later, When::Undated, When::Rest];

    /// Its anchor.
    pub(super) fn anchor(self) -> &'static str {
        match self {
            When::Decide => "decide",
            When::Overdue => "overdue",
            When::Week => "week",
            When::Attention => "attention",
            When::Later => "later",
            When::Undated => "undated",
            When::Rest => "rest",
        }
    }

    /// Its entry in the table of contents.
    pub(super) fn label(self, w: &Words) -> &str {
        match self {
            When::Decide => w.people_decide(),
            When::Overdue => w.people_overdue(),
            When::Week => w.people_week(),
            When::Attention => w.people_attention(),
            When::Later => w.people_later(),
            When::Undated => w.people_undated(),
            When::Rest => w.people_rest(),
        }
    }

    /// The heading above these.
    pub(super) fn heading(self, duties: &[&Duty<'_>], w: &Words) -> String {
        let n = duties.len();
        let closed = duties.iter().filter(|duty| duty.record.data.is_open() == Some(false)).count();
        match self {
            When::Decide => w.people_decide_heading(n),
            When::Overdue => w.people_overdue_heading(n),
            When::Week => w.people_week_due(n, WEEK),
            When::Attention => attention(duties, w),
            When::Later => w.people_later_heading(n),
            When::Undated => w.people_undated_heading(n),
            When::Rest => w.people_rest_heading(closed, n - closed),
        }
    }
}

/// Why an open record has to be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    /// It is forecast or promised too late.
    Slipping,
    /// It is a dependency that is blocked.
    Blocked,
    /// It is a risk that nobody has looked at.
    Unreviewed,
}

/// How many records have to be looked at for each of the causes that there are.
fn attention(duties: &[&Duty<'_>], w: &Words) -> String {
    type Say = fn(&Words, usize) -> String;
    let causes: [(Cause, Say); 3] = [
        (Cause::Slipping, |w, n| w.people_attention_slipping(n)),
        (Cause::Blocked, |w, n| w.people_attention_blocked(n)),
        (Cause::Unreviewed, |w, n| w.people_attention_unreviewed(n)),
    ];
    let counted = causes.map(|(cause, say)| (duties.iter().filter(|duty| duty.cause == Some(cause)).count(), say));
    let said: Vec<String> = counted.into_iter().filter(|(n, _)| *n > 0).map(|(n, say)| say(w, n)).collect();
    capitalised(&w.people_attention_heading(w.list(&said)))
}

/// A record and what a person has to do with it.
pub(super) struct Duty<'v> {
    /// The record.
    pub(super) record: &'v Record,
    /// When it is its turn.
    pub(super) when: When,
    /// Whether its day has passed.
    pub(super) late: bool,
    /// The day by which it should be done: of a milestone or task the baseline.
    pub(super) due: Option<NaiveDate>,
    /// Why it stands where it stands.
    pub(super) why: Html,
    /// Why it has to be looked at.
    cause: Option<Cause>,
}

impl<'v> Duty<'v> {
    /// What a record asks of its owner, or (`decides`) of the person who must decide.
    pub(super) fn new(site: &Site<'_>, record: &'v Record, decides: bool) -> Duty<'v> {
        let as_of = site.view.as_of;
        let due = record.data.due();
        if record.data.is_open() != Some(true) {
            return Duty { record, when: When::Rest, late: false, due, why: Html::none(), cause: None };
        }
        let late = due.map_or(0, |day| (as_of - day).num_days());
        let remark = unreviewed(site, record).or_else(|| slipping(record, as_of, site.words));
        let (cause, remark) = remark.unzip();
        let when = match due {
            _ if decides => When::Decide,
            Some(_) if late > 0 => When::Overdue,
            Some(_) if -late <= WEEK => When::Week,
            _ if remark.is_some() => When::Attention,
            Some(_) => When::Later,
            None => When::Undated,
        };
        let soon = match due {
            Some(_) if late > 0 => html::due_tag(&site.words.frame_overdue(late)),
            Some(_) if late == 0 => Html::text(site.words.frame_today()).strong(),
            Some(_) if -late <= WEEK => Html::text(&site.words.frame_in_days(-late)),
            _ => Html::none(),
        };
        Duty {
            record,
            when,
            late: late > 0,
            due,
            why: Html::join([soon, remark.unwrap_or_default()], site.words.list_between()),
            cause,
        }
    }

    /// The most urgent first; decisions by the last useful day.
    pub(super) fn order(&self) -> impl Ord + use<'_> {
        (self.when, self.due.is_none(), self.due, &self.record.scope, self.record.id())
    }
}

/// That nobody has looked at an open risk for longer than its program allows.
fn unreviewed(site: &Site<'_>, record: &Record) -> Option<(Cause, Html)> {
    let risk = record.as_kind::<Risk>()?;
    let own = site.view.program(&record.scope).and_then(|p| p.program()).map(|p| &p.thresholds.0);
    let age = (site.view.as_of - risk.reviewed()).num_days();
    let limit = TOP_RISK_REVIEW.of(own, &site.view.settings.thresholds);
    let said = || Html::text(&site.words.people_unreviewed(site.words.days(age))).within("span", "late");
    (age as f64 > limit).then(|| (Cause::Unreviewed, said()))
}

/// By how much an open milestone or task is forecast after its baseline, or a dependency is promised after the need.
fn slipping(record: &Record, as_of: NaiveDate, w: &Words) -> Option<(Cause, Html)> {
    let said = |message: String, days: i64| html::fill(&message, [html::variance(days, w)]);
    if let Some(dependency) = record.as_kind::<Dependency>() {
        let blocked = dependency.blocked.is_some().then(|| Html::text(w.people_blocked()).within("span", "late"));
        let late = dependency.late_by().filter(|days| *days > 0);
        let late = late.map(|days| said(w.record_after_need(html::slot(0)), days));
        let parts: Vec<Html> = blocked.into_iter().chain(late).collect();
        let cause = if dependency.blocked.is_some() { Cause::Blocked } else { Cause::Slipping };
        return (!parts.is_empty()).then(|| (cause, Html::join(parts, w.list_between())));
    }
    let (forecast, planned) = match (record.as_kind::<Milestone>(), record.as_kind::<Task>()) {
        (Some(milestone), _) => (milestone.expected(), milestone.baseline),
        (_, Some(task)) => (task.end, task.baseline_end?),
        _ => return None,
    };
    let days = (forecast - planned).num_days();
    // A forecast that has passed says nothing of when it will be; that it is overdue is said already.
    (days > 0 && forecast >= as_of).then(|| {
        let said = [html::day(forecast, as_of, w), html::variance(days, w)];
        (Cause::Slipping, html::fill(&w.people_slipping(html::slot(0), html::slot(1)), said))
    })
}
